/// A text that is not a Python program: what CPython raises for it.
public struct SyntaxFailure: Error, Hashable, Sendable {
    public enum Kind: Sendable {
        case syntaxError, indentationError, tabError
        /// Only `kind` and `message` are meaningful for those below: they are no SyntaxErrors in CPython.
        case valueError, recursionError, memoryError

        /// The name of the exception's type in Python.
        public var pythonName: String {
            switch self {
            case .syntaxError: "SyntaxError"
            case .indentationError: "IndentationError"
            case .tabError: "TabError"
            case .valueError: "ValueError"
            case .recursionError: "RecursionError"
            case .memoryError: "MemoryError"
            }
        }
    }

    public var kind: Kind
    public var message: String
    public var filename: String
    /// Counts from 1; 0 where CPython gives none.
    public var line: Int
    /// Counts characters (code points) from 1, as `SyntaxError.offset`; 0 or -1 where CPython gives that.
    public var offset: Int
    public var endLine: Int
    public var endOffset: Int
    /// The source line(s) as `SyntaxError.text` gives them.
    public var text: String?
    /// The input ended too early and more lines could complete it (the REPL then asks for more).
    public var isIncompleteInput: Bool = false
}

/// What a text is parsed as: the `mode` of Python's `compile`.
public enum ParseMode: Sendable {
    /// A file: `Module`.
    case exec
    /// One expression: `Expression`.
    case eval
    /// One statement of the REPL: `Interactive`.
    case single
}
