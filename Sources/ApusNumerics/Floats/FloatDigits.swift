import CGMP

/// The decimal digits of a double: value = ±0.d1d2d3... × 10^point.
///
/// The digits are ASCII and owned by the value: whoever makes one calls `destroy`. Non-finite values have no digits.
public struct FloatDigits {
    public private(set) var digits: ByteBuffer
    /// The decimal point stands before digit `point` (which may be negative or beyond the last digit).
    public private(set) var point: Int
    public let isNegative: Bool

    public func destroy() {
        digits.destroy()
    }

    /// How many digits there are.
    public var count: Int { digits.count }

    /// The shortest digits that parse back to `value`, the closest to it among those; "0" with point 1 for zero.
    public static func shortest(_ value: Double) -> FloatDigits {
        var result = FloatDigits(digits: ByteBuffer(capacity: 24), point: 1, isNegative: value.sign == .minus)
        if value == 0 || !value.isFinite {
            result.digits.append(0x30)
            return result
        }
        // Swift's description holds the same digits as Python's repr, in another layout: "12.5", "1e+16", "5e-324".
        var text = value.magnitude.description
        text.withUTF8 { result.take($0) }
        return result
    }

    /// Correctly rounded to `count` significant digits (at least 1); trailing zeros are kept.
    public static func significant(_ value: Double, count: Int) -> FloatDigits {
        printed(value, exponent: true, precision: max(count, 1) - 1)
    }

    /// Correctly rounded to `places` digits after the decimal point (at least 0); trailing zeros are kept. Zero, also
    /// after rounding, gives the digit "0" and `places` further zeros.
    public static func fractional(_ value: Double, places: Int) -> FloatDigits {
        printed(value, exponent: false, precision: max(places, 0))
    }

    /// Without the zeros at the end; at least one digit is left.
    public mutating func dropTrailingZeros() {
        var count = digits.count
        while count > 1 && digits.elements[count - 1] == 0x30 { count -= 1 }
        digits.truncate(count)
    }

    /// Rounds to the first `kept` digits (none or fewer: to the place before them), ties to even. Exact only when the
    /// digits are.
    mutating func round(toCount kept: Int) {
        if kept >= count { return }
        if kept < 0 || isZero {
            padZero(places: 0)
            return
        }
        let elements = digits.elements
        let next = elements[kept]
        var isUp = next > 0x35
        if next == 0x35 {
            for index in (kept + 1)..<max(count, kept + 1) where elements[index] != 0x30 { isUp = true }
            if !isUp && kept > 0 { isUp = elements[kept - 1] & 1 != 0 }
        }
        digits.truncate(kept)
        if isUp {
            var index = kept
            while index > 0 && elements[index - 1] == 0x39 {
                index -= 1
                elements[index] = 0x30
            }
            if index > 0 {
                elements[index - 1] += 1
            } else {
                // 99 became 00: the digits are 1 and as many zeros, of which one can be left out.
                digits.truncate(0)
                digits.append(0x31)
                point += 1
            }
        } else if kept == 0 {
            padZero(places: 0)
        }
    }

    /// Prints with the C library, which rounds the exact binary value half to even, and takes the digits out. Everything
    /// that a locale could change is skipped.
    private static func printed(_ value: Double, exponent: Bool, precision: Int) -> FloatDigits {
        // A double has at most 1074 places after the point and 767 significant digits; what follows is zeros.
        let exact = min(precision, 1100)
        var result = FloatDigits(digits: ByteBuffer(capacity: 32), point: 1, isNegative: value.sign == .minus)
        var text = ByteBuffer(capacity: exact + 340)
        defer { text.destroy() }
        let room = text.reserve(exact + 340)
        let length = room.withMemoryRebound(to: CChar.self, capacity: text.capacity) {
            Int(apus_print_double($0, UInt(text.capacity), exponent ? 1 : 0, Int32(exact), value.magnitude))
        }
        result.take(UnsafeBufferPointer(start: room, count: length))
        if !exponent {
            // `take` dropped leading zeros of "0.00123"; zero itself keeps every digit.
            if result.isZero { result.padZero(places: exact) }
        } else if result.isZero {
            result.padZero(places: exact)
        }
        result.digits.append(repeating: 0x30, count: precision - exact)
        return result
    }

    /// Whether all digits are zero.
    public var isZero: Bool {
        digits.count == 0 || digits.elements[0] == 0x30
    }

    private mutating func padZero(places: Int) {
        digits.removeAll()
        digits.append(repeating: 0x30, count: places + 1)
        point = 1
    }

    /// Reads "ddd.ddd" or "d.ddde±xx" without a sign: leading zeros are dropped unless all are zeros.
    private mutating func take(_ text: UnsafeBufferPointer<UInt8>) {
        var point = 0
        var seenPoint = false
        var exponent = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x65 { break }
            if (0x30...0x39).contains(byte) {
                if byte == 0x30 && digits.count == 0 {
                    if seenPoint { point -= 1 }
                } else {
                    digits.append(byte)
                    if !seenPoint { point += 1 }
                }
            } else {
                seenPoint = true
            }
            index += 1
        }
        if index < text.count {
            let isDown = index + 1 < text.count && text[index + 1] == 0x2D
            for byte in text[(index + 1)...] where (0x30...0x39).contains(byte) {
                exponent = exponent * 10 + Int(byte - 0x30)
            }
            if isDown { exponent = -exponent }
        }
        self.point = point + exponent
    }
}
