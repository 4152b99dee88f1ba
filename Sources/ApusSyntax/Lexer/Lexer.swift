// Text to tokens, one call of `next` per token.
//
// Source: Python Language Reference, "Lexical analysis". Line numbers advance when the first byte of the next line is
// looked at, as in CPython: errors at the end of the text then name the last line that exists.

/// What the lexer found wrong. Those of `message` are complete; the parser words the others.
enum LexicalProblem {
    /// The text ended inside brackets or after a line continuation.
    case endOfText
    case unindentMismatch
    case inconsistentTabs
    case tooManyIndentationLevels
    case afterLineContinuation
    /// A message for the current line. `offset` and `endOffset` count characters from 1; nil: just before the cursor.
    case message(String, offset: Int?, endOffset: Int)
}

struct Lexer {
    /// Open brackets at most, and levels of indentation at most.
    static let bracketLimit = 200
    static let indentationLimit = 100

    struct Bracket {
        var character: UInt8
        var line: Int32
        var column: Int32
    }

    let text: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var cursor: UnsafePointer<UInt8>
    var lineStart: UnsafePointer<UInt8>
    var line: Int32
    /// The start of the line, or of the first of several lines that a backslash at a token or a string joins: an error
    /// after a backslash counts its column from here, as in CPython.
    private(set) var joinedStart: UnsafePointer<UInt8>
    var brackets: [Bracket] = []
    let names: IdentifierTable
    var problem: LexicalProblem?
    var warnings: [SyntaxNotice] = []
    /// The end was reached.
    var isAtEnd = false
    /// The text is one interactive statement: a missing last newline is supplied, and its dedents.
    var isInteractive = false
    /// An expression of an f-string: the place of its first column in the file.
    var startingLine: Int32 = 0
    var startingColumn: Int32 = 0

    private var atLineStart = true
    private var lineIsPending = true
    private var pendingIndents = 0
    private var indents: [(column: Int, alternative: Int)] = [(0, 0)]
    private var interactiveHasStarted = false

    /// The text must stay alive, hold no NUL, use only `\n` for newlines and be followed by a NUL byte.
    init(_ text: UnsafeBufferPointer<UInt8>, names: IdentifierTable, firstLine: Int32 = 1) {
        let base = text.baseAddress!  // callers pass a buffer with at least the NUL behind the text
        self.text = base
        end = base + text.count
        cursor = base
        lineStart = base
        joinedStart = base
        line = firstLine - 1
        self.names = names
    }

    /// How deep the indentation is, for the end of interactive input.
    var indentation: Int { indents.count - 1 }

    /// Looks at the next line, where there is one.
    @inline(__always)
    mutating func beginLineIfPending() {
        if lineIsPending, cursor < end {
            lineIsPending = false
            line += 1
            lineStart = cursor
            joinedStart = cursor
        }
    }

    /// Consumes the newline under the cursor, inside a token.
    @inline(__always)
    mutating func consumeNewline() {
        let start = joinedStart
        cursor += 1
        lineIsPending = true
        beginLineIfPending()
        joinedStart = start
    }

    /// Sets the problem and gives an error token.
    mutating func fail(_ problem: LexicalProblem) -> Token {
        if self.problem == nil { self.problem = problem }
        return place(.error, from: nil, to: nil)
    }

    mutating func fail(_ message: String, offset: Int? = nil, endOffset: Int = -1) -> Token {
        fail(.message(message, offset: offset, endOffset: endOffset))
    }

    /// A token of the current line.
    @inline(__always)
    func token(_ kind: TokenKind, from start: UnsafePointer<UInt8>) -> Token {
        place(kind, from: start, to: cursor)
    }

    func place(_ kind: TokenKind, from start: UnsafePointer<UInt8>?, to end: UnsafePointer<UInt8>?) -> Token {
        var column: Int32 = -1
        var endColumn: Int32 = -1
        if let start, start >= lineStart { column = Int32(truncatingIfNeeded: start - lineStart) }
        if let end, end >= lineStart { endColumn = Int32(truncatingIfNeeded: end - lineStart) }
        if line == startingLine {
            column += startingColumn
            endColumn += startingColumn
        }
        return Token(
            kind: kind, level: UInt8(truncatingIfNeeded: brackets.count), identifier: Words.underscore,
            start: Int32(truncatingIfNeeded: (start ?? cursor) - text),
            end: Int32(truncatingIfNeeded: (end ?? cursor) - text),
            range: SourceRange(line: line, column: column, endLine: line, endColumn: endColumn))
    }

    /// The next token. After an error the same error again; after the end marker, end markers.
    mutating func next() -> Token {
        if problem != nil { return place(.error, from: nil, to: nil) }
        var token = scan()
        if isInteractive {
            if token.kind == .endMarker, interactiveHasStarted {
                interactiveHasStarted = false
                token.kind = .newline
                if indentation > 0 {
                    pendingIndents = -indentation
                    indents.removeSubrange(1...)
                }
            } else {
                interactiveHasStarted = true
            }
        }
        return token
    }

    private mutating func scan() -> Token {
        while true {
            var isBlank = false
            if atLineStart {
                atLineStart = false
                beginLineIfPending()
                if let failure = readIndentation(&isBlank) { return failure }
            }
            if pendingIndents != 0 {
                let kind: TokenKind = pendingIndents < 0 ? .dedent : .indent
                pendingIndents -= pendingIndents.signum()
                return place(kind, from: nil, to: nil)
            }
            if let token = scanInLine(isBlank: isBlank) { return token }
        }
    }

    /// A token of the line, or nil when a line without one has ended.
    private mutating func scanInLine(isBlank: Bool) -> Token? {
        while true {
            beginLineIfPending()
            var byte = cursor.pointee
            while byte == 0x20 || byte == 0x09 || byte == 0x0C {
                cursor += 1
                byte = cursor.pointee
            }
            let start = cursor
            if byte == UInt8(ascii: "#") {
                // The newline token begins with the comment before it.
                repeat {
                    cursor += 1
                    byte = cursor.pointee
                } while byte != 0x0A && cursor < end
            }
            switch characterClasses[Int(byte)] {
            case .nameStart:
                return scanName(from: start)
            case .digit:
                return scanNumber(from: start)
            case .quote:
                return scanString(from: start, quoteAt: start)
            case .newline:
                cursor += 1
                atLineStart = true
                lineIsPending = true
                if isBlank || !brackets.isEmpty { return nil }
                return place(.newline, from: start, to: cursor - 1)
            case .backslash:
                cursor += 1
                if let problem = continueLine() { return fail(problem) }
            case .end where cursor >= end:
                if !brackets.isEmpty { return fail(.endOfText) }
                isAtEnd = true
                return place(.endMarker, from: nil, to: nil)
            default:
                return scanOperator(from: start, byte: byte)
            }
        }
    }

    /// After a backslash: goes to the next line, which must exist.
    private mutating func continueLine() -> LexicalProblem? {
        guard cursor.pointee == 0x0A, cursor < end else {
            if cursor < end { cursor += 1 }
            return .afterLineContinuation
        }
        consumeNewline()
        return cursor < end ? nil : .endOfText
    }

    /// Measures the indentation of a new line and notes the indents or dedents that it stands for.
    private mutating func readIndentation(_ isBlank: inout Bool) -> Token? {
        var column = 0
        var alternative = 0
        var continued = 0
        loop: while true {
            switch cursor.pointee {
            case 0x20:
                column += 1
                alternative += 1
            case 0x09:
                // A tab counts to the next multiple of 8, alternatively as 1: where both readings do not agree on the
                // order of two lines, the indentation is inconsistent.
                column = (column / 8 + 1) * 8
                alternative += 1
            case 0x0C:
                column = 0
                alternative = 0
            case UInt8(ascii: "\\"):
                // The first of several joined lines decides.
                if continued == 0 { continued = column }
                cursor += 1
                if let problem = continueLine() { return fail(problem) }
                joinedStart = lineStart
                continue loop
            default:
                break loop
            }
            cursor += 1
        }
        let byte = cursor.pointee
        if byte == UInt8(ascii: "#") || byte == 0x0A {
            isBlank = true
            return nil
        }
        if !brackets.isEmpty { return nil }
        if continued != 0 {
            column = continued
            alternative = continued
        }
        let top = indents[indents.count - 1]
        if column == top.column {
            return alternative == top.alternative ? nil : failAtLineEnd(.inconsistentTabs)
        }
        if column > top.column {
            if indents.count >= Self.indentationLimit { return failAtLineEnd(.tooManyIndentationLevels) }
            if alternative <= top.alternative { return failAtLineEnd(.inconsistentTabs) }
            pendingIndents += 1
            indents.append((column, alternative))
            return nil
        }
        while indents.count > 1, column < indents[indents.count - 1].column {
            pendingIndents -= 1
            indents.removeLast()
        }
        let outer = indents[indents.count - 1]
        if column != outer.column { return failAtLineEnd(.unindentMismatch) }
        return alternative == outer.alternative ? nil : failAtLineEnd(.inconsistentTabs)
    }

    private mutating func failAtLineEnd(_ problem: LexicalProblem) -> Token {
        while cursor < end, cursor.pointee != 0x0A { cursor += 1 }
        if cursor < end { cursor += 1 }
        return fail(problem)
    }
}
