// Where an error is: offsets count from 1, in characters or (in files without a declared encoding, as in CPython) in
// bytes.
extension Diagnoser {
    /// From the first token of `a` to the last one of `b`.
    func range(_ a: Match, _ b: Match? = nil) -> SourceRange {
        let first = tokens[min(a.first, tokens.count - 1)].range
        let last = tokens[min(max((b ?? a).last, 0), tokens.count - 1)].range
        return SourceRange(line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn)
    }

    func at(_ place: SourceRange, _ message: String) -> SyntaxFailure {
        fail(.syntaxError, message, place.line, place.column + 1, place.endLine, place.endColumn + 1)
    }

    /// At the last token that was read.
    func here(_ kind: SyntaxFailure.Kind, _ message: String) -> SyntaxFailure {
        guard let place = tokens.last?.range else { return fail(kind, message, 0, 0, 0, -1) }
        // Tokens without text (indents, the end) are where the lexer is.
        let isEmpty = place.column - (place.line == lexer.startingLine ? lexer.startingColumn : 0) == -1
        let column =
            isEmpty ? Int32(truncatingIfNeeded: lexer.cursor - lexer.lineStart) : place.column + 1
        return fail(kind, message, place.line, column, place.endLine, isEmpty ? -1 : place.endColumn + 1)
    }

    func unclosed(_ bracket: Lexer.Bracket) -> SyntaxFailure {
        let message = "'\(Unicode.Scalar(bracket.character))' was never closed"
        return fail(.syntaxError, message, bracket.line, bracket.column + 1, bracket.line, 0)
    }

    /// A failure with columns in bytes from 1; 0 and -1 stand for themselves.
    func fail(
        _ kind: SyntaxFailure.Kind, _ message: String, _ line: Int32, _ column: Int32, _ endLine: Int32,
        _ endColumn: Int32
    ) -> SyntaxFailure {
        var text = lineText(Int(line))
        if lexer.line > line {
            // CPython keeps the newline only of the line that the lexer is on.
            if text.last == 0x0A { text.removeLast() }
        } else if !source.isFile, let base = source.text.baseAddress {
            // And takes all lines that are joined to it. In a file it looks the line up.
            let end = source.text[(lexer.cursor - base)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.text.count
            if lexer.joinedStart < lexer.lineStart { text = Array(source.text[(lexer.joinedStart - base)..<end]) }
        }
        var offset = Int(column)
        var endOffset = Int(endColumn)
        if source.isEmbedded {
            offset -= Int(lexer.startingColumn)
            endOffset -= Int(lexer.startingColumn)
        }
        if source.countsCharacters {
            offset = characters(in: text, upTo: offset)
            if endOffset > 0 { endOffset = characters(in: text, upTo: endOffset) }
        }
        var failure = SyntaxFailure(
            kind: kind, message: (source.isEmbedded ? "f-string: " : "") + message, filename: source.filename,
            line: Int(line), offset: offset, endLine: Int(endLine), endOffset: endOffset,
            text: String(decoding: text, as: UTF8.self))
        failure.isIncompleteInput = lexer.isAtEnd
        return failure
    }

    /// The failure for the problem that the lexer met.
    func lexicalFailure() -> SyntaxFailure {
        switch lexer.problem {
        case .endOfText?, nil:
            var failure =
                lexer.brackets.last.map { unclosed($0) } ?? here(.syntaxError, "unexpected EOF while parsing")
            failure.isIncompleteInput = true
            return failure
        case .unindentMismatch?:
            return here(.indentationError, "unindent does not match any outer indentation level")
        case .inconsistentTabs?:
            return fail(
                .tabError, "inconsistent use of tabs and spaces in indentation", lexer.line, 1, lexer.line, 0)
        case .tooManyIndentationLevels?:
            return fail(.indentationError, "too many levels of indentation", lexer.line, 1, lexer.line, 0)
        case .afterLineContinuation?:
            return fail(
                .syntaxError, "unexpected character after line continuation character", lexer.line,
                Int32(truncatingIfNeeded: lexer.cursor - lexer.joinedStart), lexer.line, 0)
        case .message(let message, let given, let endOffset)?:
            let text = lineText(Int(lexer.line)).filter { $0 != 0x0A }
            let before = UnsafeBufferPointer(start: lexer.lineStart, count: lexer.cursor - lexer.lineStart)
            let offset = given ?? before.count { $0 & 0xC0 != 0x80 }
            return SyntaxFailure(
                kind: .syntaxError, message: message, filename: source.filename, line: Int(lexer.line),
                offset: offset, endLine: Int(lexer.line), endOffset: endOffset == -1 ? offset : endOffset,
                text: String(decoding: text, as: UTF8.self),
                isIncompleteInput: message.utf8.starts(with: "unterminated triple-quoted".utf8))
        }
    }

    /// A line with its newline; empty where there is none.
    private func lineText(_ line: Int) -> [UInt8] {
        var start = 0
        var current = Int(source.firstLine)
        guard line >= current else { return [] }
        while current < line {
            guard let newline = source.text[start...].firstIndex(of: 0x0A) else { return [] }
            start = newline + 1
            current += 1
        }
        let end = source.text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.text.count
        return Array(source.text[start..<end])
    }

    /// How many characters the first bytes of a line are; a cut character counts.
    private func characters(in line: [UInt8], upTo count: Int) -> Int {
        let bytes = line.prefix(max(0, min(count, line.count + 1)))
        let result = bytes.count { $0 & 0xC0 != 0x80 }
        // One beyond the end is the place behind the text.
        return count > line.count ? result + 1 : result
    }
}
