import SwiftSyntax

/// A violation of the rules of RSwift, at a place in a source file. Lines and columns count from 1.
public struct Diagnostic: Equatable, Comparable, Sendable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let column: Int
    public let message: String

    public init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    public var description: String { "\(file):\(line):\(column): \(message)" }

    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
    }
}

/// Stops the translation of one function.
struct Violation: Error {
    let node: Syntax
    let message: String

    init(_ node: some SyntaxProtocol, _ message: String) {
        self.node = Syntax(node)
        self.message = message
    }
}

/// A parsed source file and its line table.
struct SourceFile {
    let path: String
    let tree: SourceFileSyntax
    let locations: SourceLocationConverter

    func diagnostic(_ node: some SyntaxProtocol, _ message: String) -> Diagnostic {
        let location = locations.location(for: node.positionAfterSkippingLeadingTrivia)
        return Diagnostic(file: path, line: location.line, column: location.column, message: message)
    }
}
