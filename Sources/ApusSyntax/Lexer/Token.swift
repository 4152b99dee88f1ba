/// What a token is. The keywords come first, in the order of the identifiers that `IdentifierTable` reserves for them,
/// so a keyword is recognised by its identifier.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    case keywordFalse, keywordNone, keywordTrue, keywordAnd, keywordAs, keywordAssert, keywordAsync, keywordAwait
    case keywordBreak, keywordClass, keywordContinue, keywordDef, keywordDel, keywordElif, keywordElse, keywordExcept
    case keywordFinally, keywordFor, keywordFrom, keywordGlobal, keywordIf, keywordImport, keywordIn, keywordIs
    case keywordLambda, keywordNonlocal, keywordNot, keywordOr, keywordPass, keywordRaise, keywordReturn, keywordTry
    case keywordWhile, keywordWith, keywordYield

    case name, number, string
    case newline, indent, dedent, endMarker
    /// The lexer found an error; `Lexer.problem` says which.
    case error

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case colon, comma, semicolon, dot, ellipsis, arrow, colonEqual, equal
    // The binary operators, in the order of `BinaryOperator`.
    case plus, minus, star, at, slash, percent, doubleStar, leftShift, rightShift, verticalBar, circumflex, ampersand
    case doubleSlash
    // Their assignments, in the same order.
    case plusEqual, minusEqual, starEqual, atEqual, slashEqual, percentEqual, doubleStarEqual, leftShiftEqual
    case rightShiftEqual, verticalBarEqual, circumflexEqual, ampersandEqual, doubleSlashEqual
    case tilde, equalEqual, notEqual, less, lessEqual, greater, greaterEqual
    /// `<>`, which only a `__future__` joke accepts.
    case lessGreater
    /// A character that is no token of Python: `$`, `?`, `!`, a back-quote.
    case unknown

    static let keywordCount = 35
}

/// A token with its place in the text.
public struct Token: Sendable {
    public var kind: TokenKind
    /// How many brackets are open after this token.
    public var level: UInt8
    /// For names and keywords, what `IdentifierTable` gave.
    var identifier: Identifier
    /// Byte offsets into the decoded text.
    public var start: Int32
    public var end: Int32
    public var range: SourceRange
}

/// The words of Python's grammar in the order of `TokenKind`, then the soft keywords and other names known to the
/// parser.
enum Words {
    static let reserved: [StaticString] = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
        "match", "case", "_", "print", "exec", "*",
    ]
    static let match = Identifier(index: 35)
    static let `case` = Identifier(index: 36)
    static let underscore = Identifier(index: 37)
    static let print = Identifier(index: 38)
    static let exec = Identifier(index: 39)
    /// The name in `from module import *`.
    static let star = Identifier(index: 40)
}
