// f-strings, as before PEP 701: one string token, whose expressions are cut out, put in parentheses and parsed like a
// text of their own. Their columns are shifted to where they stand in the file.
extension Parser {
    /// The values of an f-string so far. All text nodes, and all replacement fields, have the place of the whole literal.
    struct JoinedParts {
        var place: SourceRange
        var isUnicodePrefixed: Bool
        var values: [ExpressionID] = []
        /// Text not yet made a node.
        var pending: [UInt8] = []
    }

    mutating func finish(_ joined: inout JoinedParts) -> ExpressionID {
        finish(&joined, place: joined.place)
    }

    private mutating func finish(_ joined: inout JoinedParts, place: SourceRange) -> ExpressionID {
        joined.place = place
        flush(&joined)
        return add(.joinedStr(values: joined.values), place)
    }

    private mutating func flush(_ joined: inout JoinedParts) {
        if joined.pending.isEmpty { return }
        let value = ConstantValue.string(StringConstant(bytes: joined.pending))
        joined.pending = []
        joined.values.append(
            add(.constant(value: value, isUnicodePrefixed: joined.isUnicodePrefixed), joined.place))
    }

    private func wrong(_ message: String) -> Abort {
        .literal(.message("f-string: " + message, isAtLiteral: false))
    }

    /// Text and replacement fields, to the end of the literal or (`nesting` > 0: a format specification) to the brace
    /// that closes the field.
    mutating func parseFormatted(
        _ joined: inout JoinedParts, _ token: Token, _ parts: LiteralParts, _ cursor: inout Int, nesting: Int
    ) throws(Abort) {
        let end = parts.body.upperBound
        while true {
            let continues = try parseFormattedText(&joined, token, parts, &cursor, nesting: nesting)
            if continues { continue }
            if cursor >= end || text[cursor] == UInt8(ascii: "}") { break }
            try parseReplacement(&joined, token, parts, &cursor, nesting: nesting)
        }
        if nesting == 0 {
            if cursor < end { throw wrong("unexpected end of string") }
        } else if cursor >= end || text[cursor] != UInt8(ascii: "}") {
            throw wrong("expecting '}'")
        }
    }

    /// Text up to the next brace that means something; true after a doubled brace, of which one is text.
    private mutating func parseFormattedText(
        _ joined: inout JoinedParts, _ token: Token, _ parts: LiteralParts, _ cursor: inout Int, nesting: Int
    ) throws(Abort) -> Bool {
        let start = cursor
        let end = parts.body.upperBound
        var textEnd = end
        var isDoubled = false
        scan: while cursor < end {
            var byte = text[cursor]
            cursor += 1
            if !parts.isRaw, byte == UInt8(ascii: "\\"), cursor < end {
                byte = text[cursor]
                cursor += 1
                if byte == UInt8(ascii: "N") {
                    // The braces of a character's name open no field.
                    guard cursor < end else { break }
                    cursor += 1
                    if text[cursor - 1] == UInt8(ascii: "{") {
                        while cursor < end {
                            cursor += 1
                            if text[cursor - 1] == UInt8(ascii: "}") { break }
                        }
                    }
                    continue
                }
                if byte == UInt8(ascii: "{") { warnAboutEscape(UInt32(byte), line: token.range.line) }
            }
            guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else { continue }
            if nesting == 0 {
                if cursor < end, text[cursor] == byte {
                    textEnd = cursor
                    cursor += 1
                    isDoubled = true
                    break scan
                }
                if byte == UInt8(ascii: "}") { throw wrong("single '}' is not allowed") }
            }
            cursor -= 1
            textEnd = cursor
            break scan
        }
        if start < textEnd {
            let body = UnsafeBufferPointer(start: text + start, count: textEnd - start)
            try append(body, isRaw: parts.isRaw, isBytes: false, line: token.range.line, to: &joined.pending)
        }
        return isDoubled
    }

    /// A field in braces. The cursor is at the opening one, and goes behind the closing one.
    private mutating func parseReplacement(
        _ joined: inout JoinedParts, _ token: Token, _ parts: LiteralParts, _ cursor: inout Int, nesting: Int
    ) throws(Abort) {
        if nesting >= 2 { throw wrong("expressions nested too deeply") }
        let end = parts.body.upperBound
        let brace = cursor
        cursor += 1
        try skipEmbeddedExpression(&cursor, end)
        let expressionEnd = cursor
        let value = try parseEmbeddedExpression(brace + 1..<expressionEnd, token)

        var conversion: Int32 = -1
        var isSelfDocumenting = false
        if text[cursor] == UInt8(ascii: "=") {
            isSelfDocumenting = true
            cursor += 1
            while cursor < end, text[cursor] == 0x20 || text[cursor] &- 9 < 5 { cursor += 1 }
            if cursor >= end { throw wrong("expecting '}'") }
            joined.pending.append(
                contentsOf: UnsafeBufferPointer(start: text + brace + 1, count: cursor - brace - 1))
        }
        if text[cursor] == UInt8(ascii: "!") {
            cursor += 1
            if cursor >= end { throw wrong("expecting '}'") }
            let character = text[cursor]
            cursor += 1
            guard
                character == UInt8(ascii: "s") || character == UInt8(ascii: "r") || character == UInt8(ascii: "a")
            else { throw wrong("invalid conversion character: expected 's', 'r', or 'a'") }
            conversion = Int32(character)
        }
        var specification: ExpressionID?
        if cursor < end, text[cursor] == UInt8(ascii: ":") {
            cursor += 1
            if cursor >= end { throw wrong("expecting '}'") }
            // The text at the end and the whole have the place of this token, what comes before that of all tokens.
            var inner = JoinedParts(place: joined.place, isUnicodePrefixed: joined.isUnicodePrefixed)
            try parseFormatted(&inner, token, parts, &cursor, nesting: nesting + 1)
            specification = finish(&inner, place: token.range)
        }
        guard cursor < end, text[cursor] == UInt8(ascii: "}") else { throw wrong("expecting '}'") }
        cursor += 1
        if isSelfDocumenting, specification == nil, conversion == -1 { conversion = Int32(UInt8(ascii: "r")) }
        flush(&joined)
        joined.values.append(
            add(.formattedValue(value: value, conversion: conversion, formatSpec: specification), joined.place))
    }

    /// Finds the end of a field's expression: `!`, `:`, `=` or `}` outside of brackets, strings and comparisons.
    private func skipEmbeddedExpression(_ cursor: inout Int, _ end: Int) throws(Abort) {
        var quote: UInt8 = 0
        var isTriple = false
        var brackets: [UInt8] = []
        while cursor < end {
            let byte = text[cursor]
            let next = cursor + 1 < end ? text[cursor + 1] : 0
            let isTripled = next == byte && cursor + 2 < end && text[cursor + 2] == byte
            if byte == UInt8(ascii: "\\") {
                throw fail(.message("f-string expression part cannot include a backslash", isAtLiteral: false))
            }
            if quote != 0 {
                if byte == quote, !isTriple || isTripled {
                    if isTriple { cursor += 2 }
                    quote = 0
                }
                cursor += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                quote = byte
                isTriple = isTripled
                if isTriple { cursor += 2 }
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("):
                if brackets.count >= Lexer.bracketLimit { throw wrong("too many nested parenthesis") }
                brackets.append(byte)
            case UInt8(ascii: "#"):
                throw fail(.message("f-string expression part cannot include '#'", isAtLiteral: false))
            case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"):
                if !brackets.isEmpty { break }
                if next == UInt8(ascii: "=") {
                    cursor += 1
                } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "=") {
                    return
                }
            case UInt8(ascii: ":") where brackets.isEmpty: return
            case UInt8(ascii: "}") where brackets.isEmpty: return
            case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"):
                let closing = Unicode.Scalar(byte)
                guard let opening = brackets.popLast() else { throw wrong("unmatched '\(closing)'") }
                if byte != opening + (opening == UInt8(ascii: "(") ? 1 : 2) {
                    throw wrong(
                        "closing parenthesis '\(closing)' does not match opening parenthesis "
                            + "'\(Unicode.Scalar(opening))'")
                }
            default: break
            }
            cursor += 1
        }
        if quote != 0 { throw wrong("unterminated string") }
        if let opening = brackets.last { throw wrong("unmatched '\(Unicode.Scalar(opening))'") }
        throw wrong("expecting '}'")
    }

    /// Parses the expression of a field in the lexer's own way, in parentheses.
    private mutating func parseEmbeddedExpression(
        _ range: Range<Int>, _ token: Token
    ) throws(Abort) -> ExpressionID {
        if range.allSatisfy({ isBlank(text[$0]) }) {
            let follower = text[range.upperBound]
            throw wrong(
                follower == UInt8(ascii: "}")
                    ? "empty expression not allowed"
                    : "expression required before '\(Unicode.Scalar(follower))'")
        }
        let (line, column) = place(of: range.lowerBound - 1, in: token)
        let count = range.count + 3
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count + 4)
        defer { copy.deallocate() }
        copy[0] = UInt8(ascii: "(")
        (copy + 1).update(from: text + range.lowerBound, count: range.count)
        copy[range.count + 1] = UInt8(ascii: ")")
        copy[range.count + 2] = 0x0A
        for offset in 0..<4 { copy[count + offset] = 0 }

        var lexer = Lexer(UnsafeBufferPointer(start: copy, count: count), names: names, firstLine: line)
        lexer.startingLine = line
        lexer.startingColumn = column
        let inner = TokenBuffer(capacity: range.count / 2 + 4)
        inner.fill(from: &lexer)
        warnings.append(contentsOf: lexer.warnings)

        let outer = (buffer, tokens, text, position)
        (buffer, tokens, text, position) = (inner, UnsafePointer(inner.start), UnsafePointer(copy), 0)
        defer { (buffer, tokens, text, position) = outer }
        do throws(Abort) {
            let value = try parseStarExpressions()
            guard kind == .newline || kind == .endMarker else { throw .invalid }
            return value
        } catch {
            if case .tooDeep = error { throw error }
            throw .literal(
                .expression(
                    text: [UInt8](UnsafeBufferPointer(start: copy, count: count)), line: line, column: column))
        }
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C }

    /// Where CPython lets the parentheses around an expression begin: at the brace, except that the expression of a
    /// field which begins with a newline starts at column 0.
    private func place(of brace: Int, in token: Token) -> (line: Int32, column: Int32) {
        var lines: Int32 = 0
        for index in Int(token.start)..<brace where text[index] == 0x0A { lines += 1 }
        var index = brace + 1
        while isBlank(text[index]), text[index] != 0x0A { index += 1 }
        var column: Int32 = 0
        if text[index] != 0x0A, text[index] != UInt8(ascii: "}") {
            var start = brace
            while start > Int(token.start), text[start] != 0x0A { start -= 1 }
            column = Int32(truncatingIfNeeded: brace - start)
            if text[start] == 0x0A { column -= 1 }
        }
        return (token.range.line + lines, lines == 0 ? token.range.column + column : column)
    }
}
