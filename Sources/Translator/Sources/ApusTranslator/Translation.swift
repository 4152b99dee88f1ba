import ApusBytecode
import SwiftOperators
import SwiftParser
import SwiftSyntax

/// What came of translating the RSwift files: either diagnostics, or a program and the Swift file that carries it.
public struct Translation {
    public let diagnostics: [Diagnostic]
    public let program: JitcodeProgram
    /// The generated C file with the image, the generated Swift file with the natives; empty when there are diagnostics.
    public let imageFile: String
    public let nativesFile: String
    /// Natives declared with the worst effects.
    public let worstNatives: [String]
    public let nativeCount: Int
    /// Natives declared that no handler calls.
    public let unusedNatives: [String]
}

/// The text of a file, with its path from the root.
public struct InputFile: Sendable {
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// Checks and translates RSwift.
///
/// - Parameters:
///   - sources: the `*.rswift.swift` files.
///   - threadState: the runtime's file with the accessors of ThreadState and Frame.
///   - effects: the table of natives.
///   - demandsAllHandlers: whether every operation must have its handler (not for tests of single functions).
public func translate(
    sources: [InputFile], threadState: InputFile, effects: InputFile, demandsAllHandlers: Bool = true
) -> Translation {
    let table = NativeTable(file: effects.path, text: effects.text)
    let module = Module(natives: table, coreFields: coreFields(Parser.parse(source: threadState.text)))
    for input in sources.sorted(by: { $0.path < $1.path }) {
        let parsed = Parser.parse(source: input.text)
        let folded = OperatorTable.standardOperators.foldAll(parsed) { _ in }
        let tree = folded.as(SourceFileSyntax.self) ?? parsed
        module.declare(
            SourceFile(
                path: input.path, tree: tree, locations: SourceLocationConverter(fileName: input.path, tree: tree)))
    }
    module.orderHandlers()
    if demandsAllHandlers { module.checkHandlers() }
    module.computeEffects()

    var program = JitcodeProgram()
    var codes: [CodeImprover] = []
    for function in module.functions {
        let visitor = SubsetVisitor()
        visitor.walk(function.declaration)
        if !visitor.violations.isEmpty { continue }
        var translator = FunctionTranslator(module, function)
        let code = translator.translate()
        for diagnostic in translator.diagnostics { module.report(diagnostic) }
        if let code { codes.append(code) }
    }
    if codes.count == module.functions.count {
        for diagnostic in CommitCheck(module, codes).diagnostics() { module.report(diagnostic) }
        program.functions = zip(module.functions, codes).map { function, code in
            code.encoded(name: function.name, hints: function.jitcodeHints, effects: function.effects)
        }
    }
    program.descriptors = module.descriptors
    program.natives = table.natives.map {
        JitcodeNative(
            name: $0.name, parameters: $0.parameterKinds, failure: $0.failure, effects: $0.effects,
            writes: $0.writes, reads: $0.reads)
    }
    let diagnostics = module.diagnostics.sorted()
    return Translation(
        diagnostics: diagnostics, program: program,
        imageFile: diagnostics.isEmpty ? imageFile(program) : "",
        nativesFile: diagnostics.isEmpty ? nativesFile(table.natives) : "",
        worstNatives: table.natives.filter(\.isWorst).map(\.name), nativeCount: table.natives.count,
        unusedNatives: table.natives.map(\.name).filter { !module.calledNatives.contains($0) })
}
