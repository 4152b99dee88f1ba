import ApusBytecode

/// A function outside RSwift that handlers may call.
struct NativeDeclaration {
    let name: String
    let parameters: [RSwiftType]
    let result: RSwiftType
    let failure: NativeFailure
    let effects: NativeEffects
    let writes: [String]

    var isWorst: Bool { effects == .worst && writes.isEmpty }
}

/// The natives that handlers may call, as declared in `Natives.effects`.
///
/// One line each: `name(Type, Type) -> Type | failure | effects`. Failure is never, null, negative, false, target or
/// always; effects are `pure`, `worst` or some of `reads`, `writes` (anything) or `writes(list,array)`, `raises`,
/// `parks`, `grants`, `polls` (both), `runsPython`, `inspectsFrames`, `invalidates`. `#` starts a comment.
struct NativeTable {
    private(set) var natives: [NativeDeclaration] = []
    private(set) var numbers: [String: Int] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String, text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = trimmed(line.prefix { $0 != "#" })
            if content.isEmpty { continue }
            do throws(TableError) {
                let native = try NativeTable.declaration(content)
                if numbers[native.name] != nil { throw TableError(message: "'\(native.name)' is declared twice") }
                numbers[native.name] = natives.count
                natives.append(native)
            } catch {
                diagnostics.append(Diagnostic(file: file, line: index + 1, column: 1, message: error.message))
            }
        }
    }

    subscript(_ name: String) -> NativeDeclaration? { numbers[name].map { natives[$0] } }

    private struct TableError: Error { let message: String }

    private static func declaration(_ line: String) throws(TableError) -> NativeDeclaration {
        let parts = line.split(separator: "|").map(trimmed)
        guard parts.count == 3 else { throw TableError(message: "expected `name(types) -> type | failure | effects`") }
        let (name, parameters, result) = try signature(parts[0])
        guard let failure = NativeFailure(rawValue: parts[1]) else {
            throw TableError(message: "unknown failure '\(parts[1])': never, null, negative, false, target or always")
        }
        let declared = try effects(parts[2])
        let effects = declared.flags
        if effects.contains(.raises) != (failure != .never) {
            throw TableError(message: "'\(name)': `raises` and a failure other than `never` go together")
        }
        if parameters.count > 8 { throw TableError(message: "'\(name)' has more than 8 parameters") }
        if let expected = resultExpected(failure, result) {
            throw TableError(message: "'\(name)': failure '\(failure.rawValue)' needs \(expected) as its result")
        }
        return NativeDeclaration(
            name: name, parameters: parameters, result: result, failure: failure, effects: effects,
            writes: declared.writes)
    }

    private static func resultExpected(_ failure: NativeFailure, _ result: RSwiftType) -> String? {
        switch (failure, result) {
        case (.never, _), (.null, .value), (.null, .object), (.negative, .int), (.false, .bool),
            (.target, .codePointer),
            (.always, .void):
            nil
        case (.null, _): "Value or an object"
        case (.negative, _): "Int"
        case (.false, _): "Bool"
        case (.target, _): "CodePointer"
        case (.always, _): "Void"
        }
    }

    private static func signature(
        _ text: String
    ) throws(TableError) -> (name: String, parameters: [RSwiftType], result: RSwiftType) {
        guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close else {
            throw TableError(message: "expected `name(types) -> type`")
        }
        let name = trimmed(text[..<open])
        var parameters: [RSwiftType] = []
        for word in text[text.index(after: open)..<close].split(separator: ",") {
            parameters.append(try type(trimmed(word)))
        }
        let rest = trimmed(text[text.index(after: close)...])
        if rest.isEmpty { return (name, parameters, .void) }
        guard rest.hasPrefix("->") else { throw TableError(message: "expected '->' after the parameters") }
        return (name, parameters, try type(trimmed(rest.dropFirst(2))))
    }

    private static func type(_ name: String) throws(TableError) -> RSwiftType {
        guard let type = RSwiftType(named: name) else { throw TableError(message: "unknown type '\(name)'") }
        if case .view = type { throw TableError(message: "an opened view cannot be passed to a native") }
        return type
    }

    private static func effects(_ text: String) throws(TableError) -> EffectDeclaration {
        do throws(EffectDeclaration.Failure) {
            return try EffectDeclaration(parsing: text)
        } catch {
            throw TableError(message: error.message)
        }
    }
}

func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first == " " || first == "\t" || first == "\r" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " || last == "\t" || last == "\r" { rest = rest.dropLast() }
    return String(rest)
}
