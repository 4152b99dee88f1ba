import ApusBytecode
import ApusSyntax

/// What a compilation is told besides the program.
public struct CompileOptions: Sendable {
    /// `from __future__ import annotations` holds already, as in code that `exec` compiles for such a module.
    public var keepsAnnotationsAsText = false

    public init(keepsAnnotationsAsText: Bool = false) { self.keepsAnnotationsAsText = keepsAnnotationsAsText }
}

/// Compiles a parsed program to the code of its top-level block.
///
/// What the tree was parsed as decides the form: a module (`exec`) returns None, an expression (`eval`) its value, an
/// interactive statement (`single`) prints the values of expression statements.
///
/// - Throws: `CompileFailure` for what CPython's symbol table and compiler refuse ('return' outside function ...).
public func compile(
    _ tree: SyntaxTree, filename: String, options: CompileOptions = CompileOptions()
) throws(CompileFailure) -> CodeUnit {
    var warnings: [CompileWarning] = []
    return try compile(tree, filename: filename, options: options, warnings: &warnings)
}

/// As above; `warnings` receives the SyntaxWarnings, in source order.
public func compile(
    _ tree: SyntaxTree, filename: String, options: CompileOptions = CompileOptions(),
    warnings: inout [CompileWarning]
) throws(CompileFailure) -> CodeUnit {
    let future = try futureFeatures(tree, filename: filename)
    let names = NameTable(tree: tree)
    let annotationsAsText = future.annotations || options.keepsAnnotationsAsText
    var builder = SymbolTableBuilder(
        tree: tree, names: names, filename: filename, futureAnnotations: annotationsAsText)
    let table = try builder.build()
    let generator = CodeGenerator(
        tree: tree, names: names, table: table, filename: filename, annotationsAsText: annotationsAsText,
        lastFutureLine: future.lastLine)
    let unit = try generator.generateTop()
    warnings = generator.warnings
    return unit
}

private let knownFeatures: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
    "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
]

/// Reads the `from __future__ import` statements at the beginning of a module.
private func futureFeatures(
    _ tree: SyntaxTree, filename: String
) throws(CompileFailure) -> (annotations: Bool, lastLine: Int32) {
    var annotations = false
    var lastLine: Int32 = -1
    let body: [StatementID]
    switch tree.root {
    case .module(let statements), .interactive(let statements): body = statements
    case .expression: return (false, -1)
    }
    var isOver = false
    var previousLine: Int32 = 0
    for id in body {
        let statement = tree[id]
        if isOver, statement.range.line > previousLine { break }
        previousLine = statement.range.line
        switch statement.kind {
        case .importFrom(let module?, let aliases, 0) where tree.text(of: module) == "__future__":
            if isOver { throw futurePlaceFailure(filename, statement.range) }
            for alias in aliases {
                let feature = tree.text(of: alias.name)
                // These two name the place where the statement starts, no end.
                var range = statement.range
                range.endLine = range.line
                range.endColumn = -1
                if feature == "braces" { throw CompileFailure("not a chance", filename: filename, at: range) }
                if !knownFeatures.contains(feature) {
                    throw CompileFailure(
                        "future feature \(feature) is not defined", filename: filename, at: range)
                }
                if feature == "annotations" { annotations = true }
            }
            lastLine = statement.range.line
        case .expr(let value) where id == body.first:
            if case .constant(.string, _) = tree[value].kind { break }
            isOver = true
        default: isOver = true
        }
    }
    return (annotations, lastLine)
}

func futurePlaceFailure(_ filename: String, _ range: SourceRange) -> CompileFailure {
    CompileFailure("from __future__ imports must occur at the beginning of the file", filename: filename, at: range)
}
