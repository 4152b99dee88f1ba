import ApusNumerics

// Complex numbers from text.

/// Scans a text of ASCII bytes that stands for a complex number.
private struct ComplexScanner {
    let text: UnsafePointer<UInt8>
    let end: Int
    var at = 0

    init(_ buffer: ByteBuffer) {
        text = UnsafePointer(buffer.elements)
        end = buffer.count
    }

    func has(_ byte: UInt8) -> Bool { at < end && text[at] == byte }

    mutating func skipSpaces() {
        while at < end && (text[at] == 0x20 || (0x09...0x0D).contains(text[at])) { at += 1 }
    }

    private mutating func skipDigits() -> Bool {
        let start = at
        while at < end && (0x30...0x39).contains(text[at]) { at += 1 }
        return at > start
    }

    private mutating func skipWord(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        if end - at < count { return false }
        for index in 0..<count where text[at + index] | 0x20 != word.utf8Start[index] { return false }
        at += count
        return true
    }

    /// The longest float that starts here, its sign included; nil, without moving, when there is none.
    mutating func scanFloat() -> Double? {
        let start = at
        if has(0x2B) || has(0x2D) { at += 1 }
        if !(skipWord("infinity") || skipWord("inf") || skipWord("nan")) {
            var hasDigits = skipDigits()
            if has(0x2E) {
                at += 1
                if skipDigits() { hasDigits = true }
            }
            if !hasDigits {
                at = start
                return nil
            }
            if has(0x65) || has(0x45) {
                let mark = at
                at += 1
                if has(0x2B) || has(0x2D) { at += 1 }
                if !skipDigits() { at = mark }
            }
        }
        return Floats.parse(text + start, count: at - start)
    }

    /// `j` after a sign or at the start stands for one imaginary unit.
    mutating func scanUnit() -> Double? {
        let start = at
        var unit = 1.0
        if has(0x2B) || has(0x2D) {
            unit = has(0x2D) ? -1 : 1
            at += 1
        }
        if has(0x6A) || has(0x4A) { return unit }
        at = start
        return nil
    }

    mutating func scan() -> Complex? {
        skipSpaces()
        let hasParenthesis = has(0x28)
        if hasParenthesis {
            at += 1
            skipSpaces()
        }
        var number = Complex(0, 0)
        if let first = scanFloat() {
            if has(0x2B) || has(0x2D) {
                number.real = first
                guard let second = scanFloat() ?? scanUnit() else { return nil }
                number.imaginary = second
                if !(has(0x6A) || has(0x4A)) { return nil }
                at += 1
            } else if has(0x6A) || has(0x4A) {
                number.imaginary = first
                at += 1
            } else {
                number.real = first
            }
        } else {
            guard let unit = scanUnit() else { return nil }
            number.imaginary = unit
            at += 1
        }
        skipSpaces()
        if hasParenthesis {
            if !has(0x29) { return nil }
            at += 1
            skipSpaces()
        }
        return at == end ? number : nil
    }
}

/// The text without the underscores between digits; nil when one stands elsewhere. The caller destroys the buffer.
private func withoutUnderscores(_ text: ByteBuffer) -> ByteBuffer? {
    var clean = ByteBuffer(capacity: text.count + 1)
    var previous: UInt8 = 0
    for index in 0..<text.count {
        let byte = text.elements[index]
        let isDigit = (0x30...0x39).contains(byte)
        if byte == 0x5F {
            if !(0x30...0x39).contains(previous) {
                clean.destroy()
                return nil
            }
        } else {
            if previous == 0x5F && !isDigit {
                clean.destroy()
                return nil
            }
            clean.append(byte)
        }
        previous = byte
    }
    if previous == 0x5F {
        clean.destroy()
        return nil
    }
    return clean
}

/// `complex(text)`.
func parseComplex(_ ts: ThreadState, _ string: StringObject) -> Complex? {
    let text = numberText(string)
    defer { text.destroy() }
    guard let clean = withoutUnderscores(text) else {
        let shown = repr(ts, string.value)
        if shown.isErr { return nil }
        raise(ts, .valueError, "could not convert string to complex: \(swiftString(StringObject(shown)))")
        return nil
    }
    defer { clean.destroy() }
    var scanner = ComplexScanner(clean)
    if let number = scanner.scan() { return number }
    raise(ts, .valueError, "complex() arg is a malformed string")
    return nil
}
