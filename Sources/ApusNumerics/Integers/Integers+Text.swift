/// Between integers and text in bases 2 to 36. (Python's `int(text, base)` and `str`, `hex`, `oct`, `bin`.)
extension Integers {
    /// Appends the digits of `a` in `base` (2...36), in lower case, with `-` when negative and without a prefix.
    public static func write(_ a: IntegerView, base: Int, to text: inout ByteBuffer) {
        if a.isNegative { text.append(0x2D) }
        if a.count <= 1 {
            writeLimb(a.count == 0 ? 0 : a.limbs[0], base: base, to: &text)
            return
        }
        var scratch = LimbBuffer(capacity: a.count + 1)
        defer { scratch.destroy() }
        let limbs = scratch.reserve(0)
        limbs.update(from: a.limbs, count: a.count)
        let digits = text.reserve(digitCountBound(a, base: base))
        let count = limbsToDigits(digits, base, limbs, a.count)
        var first = 0
        while first < count - 1 && digits[first] == 0 { first += 1 }
        for index in first..<count { digits[index - first] = character(digits[index]) }
        text.commit(count - first)
    }

    /// Appends a machine integer in decimal.
    public static func writeDecimal(_ value: Int, to text: inout ByteBuffer) {
        if value < 0 { text.append(0x2D) }
        writeLimb(value.magnitude, base: 10, to: &text)
    }

    /// How many digits `a` has at most in `base`.
    public static func digitCountBound(_ a: IntegerView, base: Int) -> Int {
        // log2(base) rounded down to 1/256.
        let bitsPerDigit256 = Int(log2Times256[base])
        return bitLength(a) * 256 / bitsPerDigit256 + 2
    }

    private static func writeLimb(_ limb: Limb, base: Int, to text: inout ByteBuffer) {
        let start = text.count
        let radix = Limb(base)
        var rest = limb
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: radix)
            text.append(character(UInt8(digit)))
            rest = quotient
        } while rest != 0
        text.reverse(from: start)
    }

    @inline(__always)
    private static func character(_ digit: UInt8) -> UInt8 {
        digit < 10 ? digit + 0x30 : digit + 0x57
    }

    /// The value of an ASCII digit or letter, 255 for anything else.
    @inline(__always)
    static func digitValue(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x61...0x7A: byte - 0x57
        case 0x41...0x5A: byte - 0x37
        default: 255
        }
    }

    /// Parses as Python's `int(text, base)` does: ASCII white space around, a sign, `0x`, `0o` or `0b` where it agrees
    /// with the base (0: the prefix decides), single underscores between digits. Non-ASCII digits and spaces must have
    /// been replaced by ASCII ones. The magnitude goes to `limbs`, from its start.
    ///
    /// `maximumDigits` limits bases that are not powers of two; 0 is no limit. Throws `invalidText` (also for a base
    /// outside 0, 2...36), `tooManyDigits` and `tooLarge`.
    public static func parse(
        _ text: UnsafePointer<UInt8>, count: Int, base: Int, maximumDigits: Int = 0, into limbs: inout LimbBuffer
    ) throws(IntegerError) -> IntegerResult {
        var end = count
        var at = 0
        while at < end && isSpace(text[at]) { at += 1 }
        while end > at && isSpace(text[end - 1]) { end -= 1 }
        var isNegative = false
        if at < end && (text[at] == 0x2B || text[at] == 0x2D) {
            isNegative = text[at] == 0x2D
            at += 1
        }
        if base != 0 && !(2...36).contains(base) { throw .invalidText }

        var radix = base
        var mustBeZero = false
        let prefix = at + 1 < end && text[at] == 0x30 ? prefixBase(text[at + 1]) : 0
        if base == 0 {
            if prefix != 0 {
                radix = prefix
            } else {
                // An old octal literal such as 017 is refused, 00 is not.
                mustBeZero = at < end && text[at] == 0x30
                radix = 10
            }
        }
        if prefix != 0 && prefix == radix {
            at += 2
            if at < end && text[at] == 0x5F { at += 1 }
        }

        // Digit values without underscores.
        var digits = ByteBuffer(capacity: end - at)
        defer { digits.destroy() }
        var previousIsDigit = false
        while at < end {
            if text[at] == 0x5F {
                if !previousIsDigit { throw .invalidText }
                previousIsDigit = false
            } else {
                let digit = digitValue(text[at])
                if digit >= radix { throw .invalidText }
                digits.append(digit)
                previousIsDigit = true
            }
            at += 1
        }
        if !previousIsDigit { throw .invalidText }
        if maximumDigits > 0 && digits.count > maximumDigits && radix & (radix - 1) != 0 {
            throw .tooManyDigits(digits.count)
        }
        let result = try fromDigits(digits.elements, count: digits.count, base: radix, into: &limbs)
        if mustBeZero && result != 0 { throw .invalidText }
        return IntegerResult(count: result, isNegative: isNegative)
    }

    /// The magnitude of digit values, most significant first, written to the start of `limbs`.
    static func fromDigits(
        _ digits: UnsafePointer<UInt8>, count: Int, base: Int, into limbs: inout LimbBuffer
    ) throws(IntegerError) -> Int {
        var first = 0
        while first < count && digits[first] == 0 { first += 1 }
        if first == count { return 0 }
        let significant = count - first
        // log2(base) rounded up to 1/256; GMP wants one limb more than the value needs.
        let needed = try checked(significant * (Int(log2Times256[base]) + 1) / 256 / 64 + 2)
        limbs.removeAll()
        let result = limbs.reserve(needed)
        return normalize(result, limbsFromDigits(result, digits + first, significant, base))
    }

    private static func prefixBase(_ byte: UInt8) -> Int {
        switch byte | 0x20 {
        case 0x78: 16
        case 0x6F: 8
        case 0x62: 2
        default: 0
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// log2(base) × 256, rounded down.
    private static let log2Times256: [UInt16] = [
        0, 0, 256, 405, 512, 594, 661, 718, 768, 811, 850, 885, 917, 947, 974, 1000, 1024, 1046, 1067, 1087, 1106, 1124,
        1141, 1158, 1173, 1188, 1203, 1217, 1230, 1243, 1256, 1268, 1280, 1291, 1302, 1313, 1323,
    ]
}
