import Glibc

/// Why a string or number literal is not valid.
enum LiteralProblem {
    /// The words for the error; `isAtLiteral`: its place is the literal, else the last token that was read.
    case message(String, isAtLiteral: Bool)
    /// An expression inside an f-string is wrong: its text in parentheses and where that begins.
    case expression(text: [UInt8], line: Int32, column: Int32)
}

extension Parser {
    /// CPython refuses longer decimal integers (`sys.set_int_max_str_digits`).
    static let decimalDigitLimit = 4300

    func fail(_ problem: LiteralProblem) -> Abort {
        .literal(problem)
    }

    // MARK: Numbers

    mutating func parseNumber() throws(Abort) -> ExpressionID {
        let token = tokens[position]
        position += 1
        let bytes = UnsafeBufferPointer(start: text + Int(token.start), count: Int(token.end - token.start))
        return add(.constant(value: try numberValue(bytes), isUnicodePrefixed: false), token.range)
    }

    private func numberValue(_ bytes: UnsafeBufferPointer<UInt8>) throws(Abort) -> ConstantValue {
        if bytes.count > 2, bytes[0] == UInt8(ascii: "0") {
            switch bytes[1] | 0x20 {
            case UInt8(ascii: "x"): return integer(bytes[2...], radix: 16)
            case UInt8(ascii: "o"): return integer(bytes[2...], radix: 8)
            case UInt8(ascii: "b"): return integer(bytes[2...], radix: 2)
            default: break
            }
        }
        var isInteger = true
        for byte in bytes where !byte.isDecimalDigit && byte != UInt8(ascii: "_") {
            isInteger = false
            break
        }
        if isInteger {
            let value = integer(bytes[...], radix: 10)
            if case .bigInteger(let digits, _) = value, digits.count > Self.decimalDigitLimit {
                throw .literal(
                    .message(
                        "Exceeds the limit (\(Self.decimalDigitLimit) digits) for integer string conversion: value has "
                            + "\(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit - "
                            + "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
                        isAtLiteral: true))
            }
            return value
        }
        let isImaginary = bytes[bytes.count - 1] | 0x20 == UInt8(ascii: "j")
        let value = floatingPoint(isImaginary ? bytes[..<(bytes.count - 1)] : bytes[...])
        return isImaginary ? .imaginary(value) : .float(value)
    }

    private func integer(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> ConstantValue {
        var value = 0
        var overflows = false
        for byte in bytes where byte != UInt8(ascii: "_") {
            let (product, overflow) = value.multipliedReportingOverflow(by: radix)
            let (sum, carry) = product.addingReportingOverflow(Int(byte.digitValue))
            if overflow || carry {
                overflows = true
                break
            }
            value = sum
        }
        if !overflows { return .integer(value) }
        let digits = bytes.filter { $0 != UInt8(ascii: "_") }.map { $0 | 0x20 }.drop { $0 == UInt8(ascii: "0") }
        // `| 0x20` leaves digits as they are.
        return .bigInteger(digits: Array(digits), radix: radix)
    }

    private func floatingPoint(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Double {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
            var count = 0
            for byte in bytes where byte != UInt8(ascii: "_") {
                buffer[count] = CChar(truncatingIfNeeded: byte)
                count += 1
            }
            buffer[count] = 0
            return strtod(buffer.baseAddress!, nil)  // the capacity is at least 1
        }
    }

    // MARK: Strings

    /// Adjacent string or bytes literals, which are one value.
    mutating func parseStrings() throws(Abort) -> ExpressionID {
        let first = position
        while kind == .string { position += 1 }
        return try concatenate(first..<position)
    }

    /// The parts of one literal token.
    struct LiteralParts {
        var isBytes = false
        var isRaw = false
        var isFormatted = false
        var hasUnicodePrefix = false
        /// Offsets into the text, quotes excluded.
        var body: Range<Int> = 0..<0
    }

    func split(_ token: Token) -> LiteralParts {
        var parts = LiteralParts()
        var index = Int(token.start)
        parts.hasUnicodePrefix = text[index] == UInt8(ascii: "u")
        prefix: while true {
            switch text[index] | 0x20 {
            case UInt8(ascii: "b"): parts.isBytes = true
            case UInt8(ascii: "r"): parts.isRaw = true
            case UInt8(ascii: "f"): parts.isFormatted = true
            case UInt8(ascii: "u"): break
            default: break prefix
            }
            index += 1
        }
        let end = Int(token.end)
        let isTriple = end - index >= 6 && text[index] == text[index + 1] && text[index] == text[index + 2]
        let quotes = isTriple ? 3 : 1
        parts.body = index + quotes..<end - quotes
        return parts
    }

    private mutating func concatenate(_ literals: Range<Int>) throws(Abort) -> ExpressionID {
        let first = split(tokens[literals.lowerBound])
        let place = range(from: literals.lowerBound)
        if literals.count == 1, !first.isFormatted, !first.isBytes {
            var value: [UInt8] = []
            try append(first, of: tokens[literals.lowerBound], to: &value)
            return add(
                .constant(value: .string(StringConstant(bytes: value)), isUnicodePrefixed: first.hasUnicodePrefix),
                place)
        }
        var joined = JoinedParts(place: place, isUnicodePrefixed: first.hasUnicodePrefix)
        var isFormatted = false
        for index in literals {
            let token = tokens[index]
            let parts = split(token)
            if parts.isBytes != first.isBytes {
                throw fail(.message("cannot mix bytes and nonbytes literals", isAtLiteral: false))
            }
            if parts.isFormatted {
                isFormatted = true
                var cursor = parts.body.lowerBound
                try parseFormatted(&joined, token, parts, &cursor, nesting: 0)
            } else {
                try append(parts, of: token, to: &joined.pending)
            }
        }
        if first.isBytes {
            return add(.constant(value: .bytes(joined.pending), isUnicodePrefixed: false), place)
        }
        if !isFormatted {
            return add(
                .constant(
                    value: .string(StringConstant(bytes: joined.pending)), isUnicodePrefixed: first.hasUnicodePrefix),
                place)
        }
        return finish(&joined)
    }

    /// Appends the value of a literal that is no f-string.
    private mutating func append(
        _ parts: LiteralParts, of token: Token, to value: inout [UInt8]
    ) throws(Abort) {
        let body = UnsafeBufferPointer(
            rebasing: UnsafeBufferPointer(start: text, count: parts.body.upperBound)[parts.body])
        if parts.isBytes {
            for byte in body where byte >= 0x80 {
                throw fail(.message("bytes can only contain ASCII literal characters", isAtLiteral: false))
            }
        }
        try append(body, isRaw: parts.isRaw, isBytes: parts.isBytes, line: token.range.line, to: &value)
    }

    /// Appends literal text, decoding its escapes unless it is raw.
    mutating func append(
        _ body: UnsafeBufferPointer<UInt8>, isRaw: Bool, isBytes: Bool, line: Int32, to value: inout [UInt8]
    ) throws(Abort) {
        guard !isRaw, let base = body.baseAddress, memchr(base, 0x5C, body.count) != nil else {
            value.append(contentsOf: body)
            return
        }
        let unknown: UInt32?
        do throws(EscapeProblem) {
            unknown =
                isBytes ? try decodeBytesEscapes(body, into: &value) : try decodeStringEscapes(body, into: &value)
        } catch {
            throw fail(.message(error.message, isAtLiteral: false))
        }
        if let unknown { warnAboutEscape(unknown, line: line) }
    }

    mutating func warnAboutEscape(_ character: UInt32, line: Int32) {
        var text = "invalid escape sequence '\\"
        text.unicodeScalars.append(Unicode.Scalar(character) ?? "\u{FFFD}")
        warnings.append(SyntaxNotice(category: .deprecationWarning, message: text + "'", line: line))
    }
}
