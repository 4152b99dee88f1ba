/// CPython's hash of numbers: equal numbers of different types hash alike. Source: the library reference, "Hashing of
/// numeric types".
public enum NumericHash {
    /// The prime 2^61 - 1.
    public static let modulus: UInt = 1 << 61 - 1
    /// The hash of infinity; minus infinity has the negative.
    public static let infinity = 314159
    /// The multiplier of a complex number's imaginary part.
    public static let imaginary = 1_000_003

    /// -1 reports an error in CPython, so no object hashes to it.
    @inlinable
    public static func avoidMinusOne(_ hash: Int) -> Int {
        hash == -1 ? -2 : hash
    }

    /// hash(value) of a double. A NaN hashes by identity: `identity` is its object's address rotated by `address`.
    public static func hash(_ value: Double, identity: Int) -> Int {
        if value.isNaN { return identity }
        if value.isInfinite { return value < 0 ? -infinity : infinity }
        if value == 0 { return 0 }
        // value = significand × 2^exponent, and 2^61 is 1 modulo 2^61 - 1: the exponent is a rotation.
        let bits = value.magnitude.bitPattern
        let biased = Int(bits >> 52)
        let fraction = UInt(bits & (1 << 52 - 1))
        let significand = biased == 0 ? fraction : fraction | 1 << 52
        var rotation = ((biased == 0 ? 1 : biased) - 1075) % 61
        if rotation < 0 { rotation += 61 }
        let rotated = (significand << UInt(rotation)) & modulus | significand >> UInt(61 - rotation)
        let residue = Int(rotated == modulus ? 0 : rotated)
        return avoidMinusOne(value < 0 ? -residue : residue)
    }

    /// hash(complex(real, imaginary)). The identity is used for NaN parts as in `hash(_:identity:)`.
    public static func hash(real: Double, imaginary part: Double, identity: Int) -> Int {
        let realHash = hash(real, identity: identity)
        let imaginaryHash = hash(part, identity: identity)
        return avoidMinusOne(realHash &+ imaginary &* imaginaryHash)
    }

    /// hash of an object that hashes by identity: the address rotated right by four, since addresses end in zeros.
    @inlinable
    public static func address(_ address: UInt) -> Int {
        avoidMinusOne(Int(bitPattern: address >> 4 | address << 60))
    }
}
