/// Between integers and bytes: Python's `int.from_bytes` and `int.to_bytes`.
extension Integers {
    /// Room for `fromBytes`.
    @inlinable
    public static func fromBytesLimbCount(_ count: Int) -> Int {
        count / 8 + 1
    }

    /// The integer that `count` bytes stand for; two's complement when `isSigned`.
    public static func fromBytes(
        _ bytes: UnsafePointer<UInt8>, count: Int, littleEndian: Bool, isSigned: Bool,
        into result: UnsafeMutablePointer<Limb>
    ) -> IntegerResult {
        if count == 0 { return .zero }
        let top = littleEndian ? bytes[count - 1] : bytes[0]
        let isNegative = isSigned && top >= 0x80
        let flip: UInt8 = isNegative ? 0xFF : 0
        let limbCount = fromBytesLimbCount(count)
        result.update(repeating: 0, count: limbCount)
        for index in 0..<count {
            let byte = (littleEndian ? bytes[index] : bytes[count - 1 - index]) ^ flip
            result[index >> 3] |= Limb(byte) << Limb((index & 7) * 8)
        }
        var length = normalize(result, limbCount)
        if isNegative { length = increment(result, length) }
        return IntegerResult(count: length, isNegative: isNegative)
    }

    /// Writes `a` as exactly `count` bytes; two's complement when `isSigned`. Throws `negativeToUnsigned` and
    /// `bytesTooFew`.
    public static func toBytes(
        _ a: IntegerView, count: Int, littleEndian: Bool, isSigned: Bool, into bytes: UnsafeMutablePointer<UInt8>
    ) throws(IntegerError) {
        if a.isNegative && !isSigned { throw .negativeToUnsigned }
        var neededBits = bitLength(a)
        if isSigned && neededBits > 0 {
            // -2^n needs n + 1 bits, every other value one more than its magnitude.
            let isPowerOfTwo = a.isNegative && bitCount(a) == 1
            if !isPowerOfTwo { neededBits += 1 }
        }
        // As CPython has it, -1 fits into no bytes at all.
        if count == 0 && a.isNegative && a.count == 1 && a.limbs[0] == 1 { return }
        if neededBits > count * 8 { throw .bytesTooFew }
        let flip: UInt8 = a.isNegative ? 0xFF : 0
        var carry: UInt16 = a.isNegative ? 1 : 0
        for index in 0..<count {
            let limb = index >> 3 < a.count ? a.limbs[index >> 3] : 0
            let byte = UInt8(truncatingIfNeeded: limb >> Limb((index & 7) * 8))
            let sum = UInt16(byte ^ flip) + carry
            carry = sum >> 8
            bytes[littleEndian ? index : count - 1 - index] = UInt8(truncatingIfNeeded: sum)
        }
    }
}
