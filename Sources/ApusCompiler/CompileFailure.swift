import ApusSyntax

/// A program that parses but cannot be compiled: what CPython's symbol table pass or compiler raises for it.
public struct CompileFailure: Error, Hashable, Sendable {
    public enum Kind: Sendable {
        case syntaxError
        /// Nesting too deep for the native stack; a RecursionError without a place.
        case recursionError
        /// More registers or constants than an instruction can name; a SyntaxError without a place.
        case limitExceeded
    }

    public var kind: Kind
    public var message: String
    public var filename: String
    /// Counts from 1; 0 where there is none.
    public var line: Int
    /// UTF-8 bytes from the start of the line, counted from 1, as CPython's compiler gives `SyntaxError.offset`.
    public var offset: Int
    public var endLine: Int
    public var endOffset: Int

    init(_ message: String, filename: String, at range: SourceRange) {
        self.kind = .syntaxError
        self.message = message
        self.filename = filename
        line = Int(range.line)
        offset = Int(range.column) + 1
        endLine = Int(range.endLine)
        endOffset = Int(range.endColumn) + 1
    }

    init(_ kind: Kind, _ message: String, filename: String) {
        self.kind = kind
        self.message = message
        self.filename = filename
        line = 0
        offset = 0
        endLine = 0
        endOffset = 0
    }
}

/// What the compiler has to say about a valid program.
public struct CompileWarning: Hashable, Sendable {
    /// Always a SyntaxWarning.
    public var message: String
    /// Counts from 1.
    public var line: Int
}

extension SourceRange {
    /// The place of code that belongs to no source text.
    static let none = SourceRange(line: -1, column: -1, endLine: -1, endColumn: -1)
}
