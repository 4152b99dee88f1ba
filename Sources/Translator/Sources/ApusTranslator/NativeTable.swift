import ApusBytecode

/// A function outside RSwift that handlers may call.
struct NativeDeclaration {
    let name: String
    let parameters: [RSwiftType]
    let result: RSwiftType
    let failure: NativeFailure
    let effects: NativeEffects
    /// Numbers of the layouts named by `writes(...)` and `reads(...)`, as in `JitcodeNative`.
    let writes: [Int]
    let reads: [Int]
    /// Positions of the parameters declared `written Registers`.
    let written: Set<Int>

    var isWorst: Bool { effects == .worst && writes.isEmpty }

    var parameterKinds: [JitcodeParameter] {
        parameters.enumerated().map { position, type in
            switch type {
            case .double: .double
            case .frame: .frame
            case .registers: written.contains(position) ? .registersWritten : .registersRead
            default: .word
            }
        }
    }
}

/// The natives that handlers may call, as declared in `Natives.effects`.
///
/// One line each: `name(Type, Type) -> Type | failure | effects`. Failure is never, null, negative, false, target or
/// always; effects are `pure`, `worst` or some of `reads`, `writes` (anything) or `reads(list)`, `writes(list,array)`,
/// `raises`, `parks`, `grants`, `polls` (both), `runsPython`, `inspectsFrames`, `invalidates`. A parameter `Registers` is
/// the first of as many registers as the parameter behind it says; `written Registers` are written. `#` starts a comment.
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
        let (name, parameters, result, written) = try signature(parts[0])
        guard let failure = NativeFailure(rawValue: parts[1]) else {
            throw TableError(message: "unknown failure '\(parts[1])': never, null, negative, false, target or always")
        }
        let declared = try effects(parts[2])
        let effects = declared.flags
        for (position, type) in parameters.enumerated() where type == .registers {
            guard parameters.indices.contains(position + 1), parameters[position + 1] == .int else {
                throw TableError(message: "'\(name)': the number of registers, an Int, follows `Registers`")
            }
        }
        if effects.contains(.raises) != (failure != .never) {
            throw TableError(message: "'\(name)': `raises` and a failure other than `never` go together")
        }
        if parameters.count > 8 { throw TableError(message: "'\(name)' has more than 8 parameters") }
        if let expected = resultExpected(failure, result) {
            throw TableError(message: "'\(name)': failure '\(failure.rawValue)' needs \(expected) as its result")
        }
        return NativeDeclaration(
            name: name, parameters: parameters, result: result, failure: failure, effects: effects,
            writes: numbers(declared.writes), reads: numbers(declared.reads), written: written)
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
    ) throws(TableError) -> (name: String, parameters: [RSwiftType], result: RSwiftType, written: Set<Int>) {
        guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close else {
            throw TableError(message: "expected `name(types) -> type`")
        }
        let name = trimmed(text[..<open])
        var parameters: [RSwiftType] = []
        var written: Set<Int> = []
        for item in text[text.index(after: open)..<close].split(separator: ",") {
            let words = trimmed(item).split(separator: " ")
            if words == ["written", "Registers"] { written.insert(parameters.count) }
            parameters.append(try type(words.count == 2 && words[0] == "written" ? String(words[1]) : trimmed(item)))
        }
        let rest = trimmed(text[text.index(after: close)...])
        if rest.isEmpty { return (name, parameters, .void, written) }
        guard rest.hasPrefix("->") else { throw TableError(message: "expected '->' after the parameters") }
        return (name, parameters, try type(trimmed(rest.dropFirst(2))), written)
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

    /// The numbers of layouts that a declaration has checked.
    private static func numbers(_ layouts: [String]) -> [Int] {
        layouts.map { name in
            switch name {
            case "frame": JitcodeNative.frame
            case "thread": JitcodeNative.thread
            default: layoutTable.firstIndex { $0.name == name } ?? 0
            }
        }
    }
}

func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first == " " || first == "\t" || first == "\r" { rest = rest.dropFirst() }
    while let last = rest.last, last == " " || last == "\t" || last == "\r" { rest = rest.dropLast() }
    return String(rest)
}
