import Glibc

/// Operations on doubles with CPython's semantics.
public enum Floats {
    /// Appends Python's `repr(value)`.
    public static func writeRepr(_ value: Double, to text: inout ByteBuffer) {
        writeShortest(value, pointZero: true, to: &text)
    }

    /// Appends the shortest digits in repr's layout: an exponent below 1e-4 and from 1e16. `pointZero` adds ".0" to what
    /// would look like an integer.
    static func writeShortest(_ value: Double, pointZero: Bool, to text: inout ByteBuffer) {
        if !value.isFinite {
            writeNonFinite(value, to: &text)
            return
        }
        if value.magnitude < 1e15, value == value.rounded(.towardZero) {
            if value.sign == .minus { text.append(0x2D) }
            Integers.writeDecimal(Int(value.magnitude), to: &text)
            if pointZero { text.append(".0") }
            return
        }
        var digits = FloatDigits.shortest(value)
        defer { digits.destroy() }
        digits.dropTrailingZeros()
        if digits.isNegative { text.append(0x2D) }
        if digits.point > 16 || digits.point < -3 {
            text.append(digits.digits.elements[0])
            if digits.count > 1 {
                text.append(0x2E)
                text.append(digits.digits.elements + 1, count: digits.count - 1)
            }
            writeExponent(digits.point - 1, letter: 0x65, to: &text)
        } else {
            writePositional(digits, pointZero: pointZero, to: &text)
        }
    }

    /// Appends digits in the form "123.45", "0.00123", "12300" (+ ".0").
    static func writePositional(_ digits: FloatDigits, pointZero: Bool, to text: inout ByteBuffer) {
        let (elements, count, point) = (digits.digits.elements, digits.count, digits.point)
        if point <= 0 {
            text.append("0.")
            text.append(repeating: 0x30, count: -point)
            text.append(elements, count: count)
        } else if point >= count {
            text.append(elements, count: count)
            text.append(repeating: 0x30, count: point - count)
            if pointZero { text.append(".0") }
        } else {
            text.append(elements, count: point)
            text.append(0x2E)
            text.append(elements + point, count: count - point)
        }
    }

    /// Appends "e+05": a sign and at least two digits.
    static func writeExponent(_ exponent: Int, letter: UInt8, to text: inout ByteBuffer) {
        text.append(letter)
        text.append(exponent < 0 ? 0x2D : 0x2B)
        if exponent.magnitude < 10 { text.append(0x30) }
        Integers.writeDecimal(abs(exponent), to: &text)
    }

    static func writeNonFinite(_ value: Double, to text: inout ByteBuffer) {
        if value.isNaN {
            text.append("nan")
        } else {
            text.append(value < 0 ? "-inf" : "inf")
        }
    }
}
