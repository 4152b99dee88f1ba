extension Lexer {
    /// A string or bytes literal; the escapes and f-string expressions inside are left to the parser.
    mutating func scanString(from start: UnsafePointer<UInt8>, quoteAt: UnsafePointer<UInt8>) -> Token {
        let quote = quoteAt.pointee
        let firstLine = line
        let firstLineStart = lineStart
        cursor = quoteAt + 1
        var isTriple = false
        if cursor.pointee == quote {
            if cursor[1] == quote {
                isTriple = true
                cursor += 2
            } else {
                cursor += 1
                return token(.string, from: start)
            }
        }
        while true {
            let byte = cursor.pointee
            if byte == quote {
                cursor += 1
                if !isTriple { break }
                if cursor.pointee == quote, cursor[1] == quote {
                    cursor += 2
                    break
                }
            } else if byte == UInt8(ascii: "\\") {
                cursor += 1
                if cursor.pointee == 0x0A {
                    consumeNewline()
                } else if cursor < end {
                    cursor += 1
                }
            } else if byte == 0x0A, isTriple {
                consumeNewline()
            } else if byte == 0x0A || cursor >= end {
                let detected = line
                cursor = start + 1
                line = firstLine
                lineStart = firstLineStart
                let what = isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal"
                return fail("\(what) (detected at line \(detected))")
            } else {
                cursor += 1
            }
        }
        var result = token(.string, from: start)
        // The place of the start is on the first line; whether an f-string expression's column is shifted depends on
        // the last line.
        result.range.line = firstLine
        result.range.column = Int32(truncatingIfNeeded: start - firstLineStart)
        if line == startingLine { result.range.column += startingColumn }
        return result
    }
}
