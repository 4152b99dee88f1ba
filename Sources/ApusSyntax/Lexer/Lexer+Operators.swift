extension Lexer {
    mutating func scanOperator(from start: UnsafePointer<UInt8>, byte: UInt8) -> Token {
        cursor += 1
        // Never beyond the end: a NUL follows the text.
        let second = cursor.pointee
        let third = second == 0 ? 0 : cursor[1]
        let isAssignment = second == UInt8(ascii: "=")
        var kind: TokenKind
        var length = 1
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            if brackets.count >= Self.bracketLimit { return fail("too many nested parentheses") }
            brackets.append(
                Bracket(character: byte, line: line, column: Int32(truncatingIfNeeded: start - lineStart)))
            kind =
                byte == UInt8(ascii: "(") ? .leftParenthesis : byte == UInt8(ascii: "[") ? .leftBracket : .leftBrace
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            if let failure = close(byte) { return failure }
            kind =
                byte == UInt8(ascii: ")") ? .rightParenthesis : byte == UInt8(ascii: "]") ? .rightBracket : .rightBrace
        case UInt8(ascii: ","): kind = .comma
        case UInt8(ascii: ";"): kind = .semicolon
        case UInt8(ascii: "~"): kind = .tilde
        case UInt8(ascii: ":"): (kind, length) = isAssignment ? (.colonEqual, 2) : (.colon, 1)
        case UInt8(ascii: "="): (kind, length) = isAssignment ? (.equalEqual, 2) : (.equal, 1)
        case UInt8(ascii: "!"): (kind, length) = isAssignment ? (.notEqual, 2) : (.unknown, 1)
        case UInt8(ascii: "+"): (kind, length) = isAssignment ? (.plusEqual, 2) : (.plus, 1)
        case UInt8(ascii: "%"): (kind, length) = isAssignment ? (.percentEqual, 2) : (.percent, 1)
        case UInt8(ascii: "@"): (kind, length) = isAssignment ? (.atEqual, 2) : (.at, 1)
        case UInt8(ascii: "|"): (kind, length) = isAssignment ? (.verticalBarEqual, 2) : (.verticalBar, 1)
        case UInt8(ascii: "^"): (kind, length) = isAssignment ? (.circumflexEqual, 2) : (.circumflex, 1)
        case UInt8(ascii: "&"): (kind, length) = isAssignment ? (.ampersandEqual, 2) : (.ampersand, 1)
        case UInt8(ascii: "-"):
            (kind, length) =
                isAssignment ? (.minusEqual, 2) : second == UInt8(ascii: ">") ? (.arrow, 2) : (.minus, 1)
        case UInt8(ascii: "."):
            if second.isDecimalDigit { return scanFraction(from: start) }
            (kind, length) = second == byte && third == byte ? (.ellipsis, 3) : (.dot, 1)
        case UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"):
            (kind, length) = repeatable(byte, second, third)
        case UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "`"): kind = .unknown
        default:
            return fail("invalid non-printable character U+\(hexadecimalText(UInt32(byte)))")
        }
        cursor = start + length
        return token(kind, from: start)
    }

    /// The operators of which a doubled form exists.
    private func repeatable(_ byte: UInt8, _ second: UInt8, _ third: UInt8) -> (TokenKind, Int) {
        let equals = UInt8(ascii: "=")
        let isDoubled = second == byte
        let isAssignment = isDoubled ? third == equals : second == equals
        switch byte {
        case UInt8(ascii: "*"):
            if isDoubled { return isAssignment ? (.doubleStarEqual, 3) : (.doubleStar, 2) }
            return isAssignment ? (.starEqual, 2) : (.star, 1)
        case UInt8(ascii: "/"):
            if isDoubled { return isAssignment ? (.doubleSlashEqual, 3) : (.doubleSlash, 2) }
            return isAssignment ? (.slashEqual, 2) : (.slash, 1)
        case UInt8(ascii: "<"):
            if isDoubled { return isAssignment ? (.leftShiftEqual, 3) : (.leftShift, 2) }
            if second == UInt8(ascii: ">") { return (.lessGreater, 2) }
            return isAssignment ? (.lessEqual, 2) : (.less, 1)
        default:
            if isDoubled { return isAssignment ? (.rightShiftEqual, 3) : (.rightShift, 2) }
            return isAssignment ? (.greaterEqual, 2) : (.greater, 1)
        }
    }

    /// Takes the innermost open bracket off; an error token when `byte` does not close it.
    private mutating func close(_ byte: UInt8) -> Token? {
        let character = Unicode.Scalar(byte)
        guard let opening = brackets.popLast() else { return fail("unmatched '\(character)'") }
        // ( and ) are neighbours in ASCII, the other pairs have one character between.
        let distance: UInt8 = opening.character == UInt8(ascii: "(") ? 1 : 2
        if byte == opening.character + distance { return nil }
        let message =
            "closing parenthesis '\(character)' does not match opening parenthesis "
            + "'\(Unicode.Scalar(opening.character))'"
        return fail(opening.line == line ? message : message + " on line \(opening.line)")
    }
}
