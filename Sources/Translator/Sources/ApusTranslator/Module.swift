import ApusBytecode
import SwiftSyntax

/// A function of RSwift: a handler or a helper.
struct RSwiftFunction {
    let name: String
    let parameters: [(name: String, type: RSwiftType)]
    let result: RSwiftType
    /// The `rswift.` hints without that prefix.
    let hints: Set<String>
    let declaration: FunctionDeclSyntax
    let source: SourceFile
    var number: Int
    /// Callers contain its code instead of a call.
    let isInlined: Bool
    var effects: NativeEffects = .worst

    var jitcodeHints: JitcodeHints {
        JitcodeHints.names.reduce(into: []) { if hints.contains($1.name) { $0.insert($1.hint) } }
    }

    /// How callers see a failure, by the result's type.
    var failure: NativeFailure {
        if !effects.contains(.raises) { return .never }
        switch result {
        case .value, .object: return .null
        case .int: return .negative
        case .bool: return .false
        case .codePointer: return .target
        default: return .always
        }
    }
}

/// Everything that the functions of RSwift can see: each other, the natives, constants, and the fields of the runtime's
/// blocks; and the descriptors they use.
final class Module {
    let natives: NativeTable
    let coreFields: [String: [String: CoreField]]
    private(set) var functions: [RSwiftFunction] = []
    private(set) var numbers: [String: Int] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var descriptors: [JitcodeDescriptor] = []
    private var descriptorNumbers: [String: Int] = [:]
    private(set) var calledNatives: Set<String> = []

    init(natives: NativeTable, coreFields: [String: [String: CoreField]]) {
        self.natives = natives
        self.coreFields = coreFields
        diagnostics = natives.diagnostics
    }

    subscript(_ name: String) -> RSwiftFunction? { numbers[name].map { functions[$0] } }

    func report(_ diagnostic: Diagnostic) { if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) } }
    func noteCall(_ native: String) { calledNatives.insert(native) }

    func descriptor(
        _ name: String, offset: Int, kind: JitcodeDescriptor.Kind = .word, isImmutable: Bool = false,
        isQuasiImmutable: Bool = false, layout: Int = -1
    ) -> Int {
        if let number = descriptorNumbers[name] { return number }
        descriptors.append(
            JitcodeDescriptor(
                name: name, offset: offset, kind: kind, isImmutable: isImmutable, isQuasiImmutable: isQuasiImmutable,
                layout: layout))
        descriptorNumbers[name] = descriptors.count - 1
        return descriptors.count - 1
    }

    // MARK: - Declarations

    /// Takes in the functions and constants of one file.
    func declare(_ source: SourceFile) {
        let visitor = SubsetVisitor()
        visitor.walk(source.tree)
        for violation in visitor.violations { report(source.diagnostic(violation.node, violation.message)) }
        for item in source.tree.statements {
            do throws(Violation) {
                if let function = item.item.as(FunctionDeclSyntax.self) {
                    try declare(function, source)
                } else if item.item.as(DeclSyntax.self)?.is(ImportDeclSyntax.self) == true {
                    throw Violation(item, "imports are outside RSwift")
                } else if visitor.violations.isEmpty {
                    throw Violation(
                        item, "only functions stand at the top level of RSwift; constants come from ApusBytecode")
                }
            } catch {
                report(source.diagnostic(error.node, error.message))
            }
        }
    }

    private func declare(_ function: FunctionDeclSyntax, _ source: SourceFile) throws(Violation) {
        var parameters: [(String, RSwiftType)] = []
        for parameter in function.signature.parameterClause.parameters {
            if let value = parameter.defaultValue { throw Violation(value, "default arguments are outside RSwift") }
            if let dots = parameter.ellipsis { throw Violation(dots, "variadic parameters are outside RSwift") }
            guard parameter.firstName.text == "_", let name = parameter.secondName?.text else {
                throw Violation(parameter, "parameters of RSwift have no labels: write `_ name: Type`")
            }
            parameters.append((name, try rswiftType(parameter.type)))
        }
        var result = RSwiftType.void
        if let clause = function.signature.returnClause { result = try rswiftType(clause.type) }
        let hints = try hints(function)
        let name = function.name.text
        if numbers[name] != nil {
            throw Violation(function.name, "'\(name)' is declared twice: overloads are outside RSwift")
        }
        if natives[name] != nil {
            throw Violation(function.name, "'\(name)' is declared as a native in Natives.effects")
        }
        if LoopFinder.containsLoop(function), hints.isDisjoint(with: ["unrollSafe", "dontLookInside"]) {
            throw Violation(
                function.name,
                "'\(name)' contains a loop: mark it @_semantics(\"rswift.unrollSafe\") or \"rswift.dontLookInside\"")
        }
        numbers[name] = functions.count
        functions.append(
            RSwiftFunction(
                name: name, parameters: parameters, result: result, hints: hints, declaration: function, source: source,
                number: functions.count, isInlined: isInlined(function)))
    }

    /// `@inline(__always)`: its jitcode, too, stands in the callers.
    private func isInlined(_ function: FunctionDeclSyntax) -> Bool {
        for case .attribute(let attribute) in function.attributes
        where attribute.attributeName.trimmedDescription == "inline" {
            return attribute.arguments?.trimmedDescription == "__always"
        }
        return false
    }

    private func hints(_ function: FunctionDeclSyntax) throws(Violation) -> Set<String> {
        var hints: Set<String> = []
        for case .attribute(let attribute) in function.attributes
        where attribute.attributeName.trimmedDescription == "_semantics" {
            let text = attribute.arguments?.trimmedDescription.filter { $0 != "\"" } ?? ""
            let known = JitcodeHints.names.contains { text == "rswift." + $0.name }
            guard known else {
                throw Violation(attribute, "unknown hint '\(text)'")
            }
            hints.insert(String(text.dropFirst("rswift.".count)))
        }
        return hints
    }

    /// Effects of every function: the union of what it calls, to a fixed point.
    func computeEffects() {
        let callees = functions.map { function in
            let finder = CalleeFinder(viewMode: .sourceAccurate)
            finder.walk(function.declaration)
            return finder
        }
        for index in functions.indices {
            functions[index].effects = callees[index].allocates ? [.reads, .writes, .polls] : [.reads, .writes]
        }
        var changed = true
        while changed {
            changed = false
            for index in functions.indices {
                var effects = functions[index].effects
                for name in callees[index].names {
                    if let native = natives[name] { effects.formUnion(native.effects) }
                    if let number = numbers[name] { effects.formUnion(functions[number].effects) }
                }
                if effects != functions[index].effects {
                    functions[index].effects = effects
                    changed = true
                }
            }
        }
    }

    /// Gives the handlers the first numbers, in the order of their opcodes: the portal counts on it.
    func orderHandlers() {
        let handlers = opcodeTable.filter { !$0.halts }.map(handlerName)
        var ranks: [String: Int] = [:]
        for (rank, name) in handlers.enumerated() { ranks[name] = rank }
        functions.sort {
            (ranks[$0.name] ?? handlers.count + $0.number) < (ranks[$1.name] ?? handlers.count + $1.number)
        }
        for index in functions.indices {
            functions[index].number = index
            numbers[functions[index].name] = index
        }
    }

    /// Every operation has a handler with the signature that follows from the table, and every handler an operation.
    func checkHandlers() {
        var expected: Set<String> = []
        for operation in opcodeTable where !operation.halts {
            let name = handlerName(operation)
            expected.insert(name)
            guard let function = self[name] else {
                report(
                    Diagnostic(
                        file: "Sources/ApusBytecode/OpcodeTable.swift", line: 1, column: 1,
                        message: "operation '\(operation.name)' has no handler '\(name)' in RSwift"))
                continue
            }
            var types: [RSwiftType] = [.threadState, .frame]
            if operation.needsConstants { types.append(.constants) }
            types.append(.codePointer)
            types += operation.operands.filter { $0 != .unused }.map { _ in .int }
            if function.parameters.map(\.type) != types || function.result != .codePointer {
                report(
                    function.source.diagnostic(
                        function.declaration.name,
                        "the table demands \(name)(\(types.map(\.name).joined(separator: ", "))) -> CodePointer"))
            }
        }
        for function in functions where function.name.hasPrefix("handle") && !expected.contains(function.name) {
            report(
                function.source.diagnostic(function.declaration.name, "no operation has the handler '\(function.name)'")
            )
        }
    }
}

func handlerName(_ operation: OpcodeDescription) -> String {
    "handle" + operation.name.prefix(1).uppercased() + operation.name.dropFirst()
}

/// The number of an integer literal in any base; nil when it does not fit.
func integer(_ literal: String) -> Int? {
    let digits = literal.filter { $0 != "_" }
    if digits.hasPrefix("0x") { return Int(digits.dropFirst(2), radix: 16) }
    if digits.hasPrefix("0b") { return Int(digits.dropFirst(2), radix: 2) }
    if digits.hasPrefix("0o") { return Int(digits.dropFirst(2), radix: 8) }
    return Int(digits)
}
