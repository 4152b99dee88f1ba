// Numeric literals. Their text is only checked here; the parser computes the value.
extension Lexer {
    mutating func scanNumber(from start: UnsafePointer<UInt8>) -> Token {
        if cursor.pointee == UInt8(ascii: "0") {
            cursor += 1
            switch cursor.pointee | 0x20 {
            case UInt8(ascii: "x"): return scanPrefixed(from: start, "hexadecimal") { $0.isHexadecimalDigit }
            case UInt8(ascii: "o"): return scanPrefixed(from: start, "octal") { $0 & 0xF8 == 0x30 }
            case UInt8(ascii: "b"): return scanPrefixed(from: start, "binary") { $0 & 0xFE == 0x30 }
            default: return scanAfterZero(from: start)
            }
        }
        if !skipDigits() { return fail("invalid decimal literal") }
        return scanAfterInteger(from: start)
    }

    /// `0x`, `0o` or `0b`, groups of digits with single underscores before them.
    private mutating func scanPrefixed(
        from start: UnsafePointer<UInt8>, _ kind: String, isDigit: (UInt8) -> Bool
    ) -> Token {
        cursor += 1
        repeat {
            if cursor.pointee == UInt8(ascii: "_") { cursor += 1 }
            guard isDigit(cursor.pointee) else {
                return cursor.pointee.isDecimalDigit ? failAtDigit(kind) : fail("invalid \(kind) literal")
            }
            while isDigit(cursor.pointee) { cursor += 1 }
        } while cursor.pointee == UInt8(ascii: "_")
        if cursor.pointee.isDecimalDigit { return failAtDigit(kind) }
        return finish(from: start, kind)
    }

    private mutating func failAtDigit(_ kind: String) -> Token {
        let digit = Unicode.Scalar(cursor.pointee)
        cursor += 1
        return fail("invalid digit '\(digit)' in \(kind) literal")
    }

    /// Zeros, which only zeros may follow in an integer.
    private mutating func scanAfterZero(from start: UnsafePointer<UInt8>) -> Token {
        while true {
            if cursor.pointee == UInt8(ascii: "_") {
                cursor += 1
                if !cursor.pointee.isDecimalDigit { return fail("invalid decimal literal") }
            }
            if cursor.pointee != UInt8(ascii: "0") { break }
            cursor += 1
        }
        let zerosEnd = cursor + 1
        var hasOtherDigits = false
        if cursor.pointee.isDecimalDigit {
            hasOtherDigits = true
            if !skipDigits() { return fail("invalid decimal literal") }
        }
        let next = cursor.pointee
        let isFloat = next == UInt8(ascii: ".") || next | 0x20 == UInt8(ascii: "e") || next | 0x20 == UInt8(ascii: "j")
        if hasOtherDigits, !isFloat {
            return fail(
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                offset: start + 1 - lineStart, endOffset: zerosEnd - lineStart)
        }
        return scanAfterInteger(from: start)
    }

    /// A dot was found before a digit.
    mutating func scanFraction(from start: UnsafePointer<UInt8>) -> Token {
        cursor = start
        return scanAfterInteger(from: start)
    }

    private mutating func scanAfterInteger(from start: UnsafePointer<UInt8>) -> Token {
        if cursor.pointee == UInt8(ascii: ".") {
            cursor += 1
            if cursor.pointee.isDecimalDigit, !skipDigits() { return fail("invalid decimal literal") }
        }
        if cursor.pointee | 0x20 == UInt8(ascii: "e") {
            let next = cursor[1]
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") {
                cursor += 2
                if !cursor.pointee.isDecimalDigit { return fail("invalid decimal literal") }
            } else if next.isDecimalDigit {
                cursor += 1
            } else {
                return finish(from: start, "decimal")
            }
            if !skipDigits() { return fail("invalid decimal literal") }
        }
        if cursor.pointee | 0x20 == UInt8(ascii: "j") {
            cursor += 1
            return finish(from: start, "imaginary")
        }
        return finish(from: start, "decimal")
    }

    /// Digits with single underscores between them; false after an underscore that no digit follows.
    private mutating func skipDigits() -> Bool {
        while true {
            while cursor.pointee.isDecimalDigit { cursor += 1 }
            if cursor.pointee != UInt8(ascii: "_") { return true }
            cursor += 1
            if !cursor.pointee.isDecimalDigit { return false }
        }
    }

    /// No letter may follow a number, except the keywords that can (`1if x else y`), which deserve a warning.
    private mutating func finish(from start: UnsafePointer<UInt8>, _ kind: String) -> Token {
        guard cursor.pointee.continuesName else { return token(.number, from: start) }
        let follows: Bool =
            switch cursor.pointee {
            case UInt8(ascii: "a"): hasNext("and")
            case UInt8(ascii: "e"): hasNext("else")
            case UInt8(ascii: "f"): hasNext("for")
            case UInt8(ascii: "i"):
                cursor[1] == UInt8(ascii: "f") || cursor[1] == UInt8(ascii: "n") || cursor[1] == UInt8(ascii: "s")
            case UInt8(ascii: "n"): hasNext("not")
            case UInt8(ascii: "o"): hasNext("or")
            default: false
            }
        if !follows { return fail("invalid \(kind) literal") }
        warnings.append(
            SyntaxNotice(category: .deprecationWarning, message: "invalid \(kind) literal", line: line))
        return token(.number, from: start)
    }

    private func hasNext(_ word: StaticString) -> Bool {
        for index in 0..<word.utf8CodeUnitCount where cursor[index] != word.utf8Start[index] { return false }
        return !cursor[word.utf8CodeUnitCount].continuesName
    }
}
