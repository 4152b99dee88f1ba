// The abstract syntax tree. Shape and names are those of Python 3.11's ASDL (the tree that the `ast` module documents).
//
// Nodes refer to each other by index, never by reference: a node is a value in one of the flat arrays of `SyntaxTree`.
// So building a tree costs no reference counting, and destroying one needs no native stack, however deep it is
// (`a+a+...+a` of 100,000 terms nests 100,000 levels to the left).
//
//     let tree = try parse(bytes, filename: "x.py", mode: .exec)
//     switch tree[expression].kind {
//     case .binOp(let left, let op, let right): ...
//     }

/// A place in the source: lines count from 1, columns are UTF-8 bytes from the start of the line, the end is exclusive.
///
/// Source: `lineno`, `col_offset`, `end_lineno` and `end_col_offset` of the `ast` module.
public struct SourceRange: Hashable, Sendable {
    public var line: Int32
    public var column: Int32
    public var endLine: Int32
    public var endColumn: Int32

    public init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }
}

/// An interned identifier; `SyntaxTree.text(of:)` gives its text. Equal names in one tree have equal identifiers.
public struct Identifier: Hashable, Sendable {
    public let index: Int32
    @inlinable public init(index: Int32) { self.index = index }
}

/// An expression of a tree.
public struct ExpressionID: Hashable, Sendable {
    public let index: Int32
    @inlinable public init(index: Int32) { self.index = index }
}

/// A statement of a tree.
public struct StatementID: Hashable, Sendable {
    public let index: Int32
    @inlinable public init(index: Int32) { self.index = index }
}

/// A pattern (of a `case`) of a tree.
public struct PatternID: Hashable, Sendable {
    public let index: Int32
    @inlinable public init(index: Int32) { self.index = index }
}

/// A parsed source text. Immutable, and safe to read from several threads.
public final class SyntaxTree: Sendable {
    /// The ASDL type `mod`.
    public enum Root: Sendable {
        case module(body: [StatementID])
        case interactive(body: [StatementID])
        case expression(body: ExpressionID)
    }

    public let root: Root
    /// Expressions or `elif`s may nest deeply (hundreds of levels, at most 2,988): a recursive walk then needs a large
    /// stack (`onLargeStack`).
    public let isDeeplyNested: Bool
    public let expressions: [Expression]
    public let statements: [Statement]
    public let patterns: [Pattern]
    public let identifiers: [String]
    /// What the parser has to say about a valid program (DeprecationWarning, SyntaxWarning), in source order.
    public let warnings: [SyntaxNotice]

    init(
        isDeeplyNested: Bool, root: Root, expressions: [Expression], statements: [Statement], patterns: [Pattern],
        identifiers: [String],
        warnings: [SyntaxNotice]
    ) {
        self.root = root
        self.isDeeplyNested = isDeeplyNested
        self.expressions = expressions
        self.statements = statements
        self.patterns = patterns
        self.identifiers = identifiers
        self.warnings = warnings
    }

    public subscript(id: ExpressionID) -> Expression { expressions[Int(id.index)] }
    public subscript(id: StatementID) -> Statement { statements[Int(id.index)] }
    public subscript(id: PatternID) -> Pattern { patterns[Int(id.index)] }

    /// The text of an identifier, NFKC-normalised (PEP 3131).
    public func text(of identifier: Identifier) -> String { identifiers[Int(identifier.index)] }
}

/// A warning that CPython issues while it parses or compiles the text.
public struct SyntaxNotice: Hashable, Sendable {
    public enum Category: Sendable { case deprecationWarning, syntaxWarning }
    public let category: Category
    public let message: String
    /// Counts from 1.
    public let line: Int32

    public init(category: Category, message: String, line: Int32) {
        self.category = category
        self.message = message
        self.line = line
    }
}
