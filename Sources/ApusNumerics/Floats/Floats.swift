/// Operations on doubles with CPython's semantics.
public enum Floats {
    /// Appends Python's `repr(value)`.
    public static func writeRepr(_ value: Double, to text: inout ByteBuffer) {
        if value.magnitude < 1e15, value == value.rounded(.towardZero) {
            if value.sign == .minus { text.append(0x2D) }
            Integers.writeDecimal(Int(value.magnitude), to: &text)
            text.append(".0")
        } else {
            write(value, .shortest, precision: 0, options: .pointZero, to: &text)
        }
    }

    /// Appends "e+05": a sign and at least two digits.
    static func writeExponent(_ exponent: Int, letter: UInt8, to text: inout ByteBuffer) {
        text.append(letter)
        text.append(exponent < 0 ? 0x2D : 0x2B)
        if exponent.magnitude < 10 { text.append(0x30) }
        Integers.writeDecimal(abs(exponent), to: &text)
    }
}
