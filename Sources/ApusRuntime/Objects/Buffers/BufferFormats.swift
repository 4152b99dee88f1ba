// Single items of memory in the formats of `struct`, in the machine's own order and size: what memoryview, array and
// struct read and write.

/// Bytes of an item of a native format, given by its letter; 0 for no format.
package func nativeItemSize(_ code: UInt8) -> Int {
    switch code {
    case UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "?"): 1
    case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "e"): 2
    case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
    case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "n"),
        UInt8(ascii: "N"), UInt8(ascii: "d"), UInt8(ascii: "P"):
        8
    default: 0
    }
}

/// Whether the letter stands for a signed integer.
package func isSignedFormat(_ code: UInt8) -> Bool {
    switch code {
    case UInt8(ascii: "b"), UInt8(ascii: "h"), UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "q"),
        UInt8(ascii: "n"):
        true
    default: false
    }
}

/// An int object of 64 bits without sign.
package func makeUnsigned(_ ts: ThreadState, _ word: UInt) -> Value {
    if word >> 62 == 0 { return Value(small: Int(bitPattern: word)) }
    let object = IntegerObject.allocate(ts, tailBytes: 8, signedCount: 1)
    if object.raw == 0 { return .null }
    initializeField(object.bytes, 0, Int(bitPattern: word))
    return object.value
}

/// `size` bytes at the address as an integer, lowest byte first unless `isBigEndian`.
@inline(__always)
package func loadInteger(_ address: Int, _ size: Int, isBigEndian: Bool = false) -> UInt {
    var word: UInt = 0
    var index = 0
    while index < size {
        let byte = UInt(bitPattern: loadByte(address &+ index, 0))
        word |= byte << UInt(8 &* (isBigEndian ? size &- 1 &- index : index))
        index &+= 1
    }
    return word
}

@inline(__always)
package func storeInteger(_ address: Int, _ size: Int, _ word: UInt, isBigEndian: Bool = false) {
    var index = 0
    while index < size {
        let shift = UInt(8 &* (isBigEndian ? size &- 1 &- index : index))
        storeByte(address &+ index, 0, Int(bitPattern: word >> shift) & 0xFF)
        index &+= 1
    }
}

/// The item of a native format at an address.
package func unpackItem(_ ts: ThreadState, _ code: UInt8, _ address: Int) -> Value {
    switch code {
    case UInt8(ascii: "B"): return Value(small: loadByte(address, 0))
    case UInt8(ascii: "c"): return makeBytes(ts, address, 1).value
    case UInt8(ascii: "?"): return Value(loadByte(address, 0) != 0)
    case UInt8(ascii: "d"): return makeFloat(ts, loadDouble(address, 0))
    case UInt8(ascii: "f"): return makeFloat(ts, Double(Float(bitPattern: UInt32(loadHalf(address, 0)))))
    case UInt8(ascii: "e"): return makeFloat(ts, halfToDouble(UInt16(loadShort(address, 0))))
    default: break
    }
    let size = nativeItemSize(code)
    let word = loadInteger(address, size)
    if !isSignedFormat(code) { return makeUnsigned(ts, word) }
    let shift = UInt(64 &- 8 &* size)
    return makeInteger(ts, Int(bitPattern: word << shift) >> Int(shift))
}

/// How the conversion of a Python object to an item ended.
package enum PackResult {
    case done
    /// The object's class does not go with the format.
    case wrongType
    /// The number lies outside the format's range.
    case outOfRange
    /// An exception other than those is set.
    case failed
}

/// An int, given by `__index__`, as 64 bits: `isNegative` tells how to read a word whose highest bit is set.
package func machineBits(_ integer: Value) -> (word: UInt, isNegative: Bool, fits: Bool) {
    if integer.isSmall { return (UInt(bitPattern: integer.small), integer.small < 0, true) }
    let view = integerView(IntegerObject(integer))
    if view.count == 0 { return (0, false, true) }
    if view.count > 1 { return (0, view.isNegative, false) }
    let limb = view.limbs[0]
    if !view.isNegative { return (limb, false, true) }
    return (0 &- limb, true, limb <= 1 << 63)
}

/// Whether an int fits `size` bytes.
@inline(__always)
package func fits(_ bits: (word: UInt, isNegative: Bool, fits: Bool), size: Int, isSigned: Bool) -> Bool {
    if !bits.fits { return false }
    if !isSigned { return !bits.isNegative && (size == 8 || bits.word >> UInt(8 &* size) == 0) }
    let number = Int(bitPattern: bits.word)
    if (number < 0) != bits.isNegative { return false }
    let shift = 64 &- 8 &* size
    return (number &<< shift) &>> shift == number
}

/// Writes the object as an item of a native format. What an `__index__` or `__float__` raises stays set with `failed`,
/// except for TypeError and OverflowError, which become the two other results.
package func packItem(_ ts: ThreadState, _ code: UInt8, _ address: Int, _ value: Value) -> PackResult {
    switch code {
    case UInt8(ascii: "c"):
        guard value.hasLayout(ShapeNumber.bytes) else { return .wrongType }
        guard BytesObject(value).count == 1 else { return .outOfRange }
        storeByte(address, 0, loadByte(BytesObject(value).bytes, 0))
        return .done
    case UInt8(ascii: "?"):
        let truth = isTrue(ts, value)
        if truth < 0 { return .failed }
        storeByte(address, 0, truth)
        return .done
    case UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "e"):
        guard let number = doubleArgument(ts, value) else { return conversionFailure(ts) }
        if code == UInt8(ascii: "f") {
            // As a C cast: infinite where too large.
            storeInteger(address, 4, UInt(Float(number).bitPattern))
            return .done
        }
        return packDouble(code, address, number)
    default: break
    }
    if lookupSpecial(ts, typeOf(value), .index).isNull { return .wrongType }
    let integer = indexValue(ts, value)
    if integer.isErr { return conversionFailure(ts) }
    let bits = machineBits(integer)
    let size = nativeItemSize(code)
    if !fits(bits, size: size, isSigned: isSignedFormat(code)) { return .outOfRange }
    storeInteger(address, size, bits.word)
    return .done
}

private func conversionFailure(_ ts: ThreadState) -> PackResult {
    if matches(ts, ts.exception, .typeError) {
        clearException(ts)
        return .wrongType
    }
    if matches(ts, ts.exception, .overflowError) || matches(ts, ts.exception, .valueError) {
        clearException(ts)
        return .outOfRange
    }
    return .failed
}

/// Writes a double in one of the formats d, f and e; a finite number that becomes infinite is out of range (and
/// stored as infinity for f).
package func packDouble(_ code: UInt8, _ address: Int, _ number: Double, isBigEndian: Bool = false) -> PackResult {
    switch code {
    case UInt8(ascii: "d"):
        storeInteger(address, 8, UInt(number.bitPattern), isBigEndian: isBigEndian)
    case UInt8(ascii: "f"):
        let single = Float(number)
        storeInteger(address, 4, UInt(single.bitPattern), isBigEndian: isBigEndian)
        if single.isInfinite && number.isFinite { return .outOfRange }
    default:
        guard let half = doubleToHalf(number) else { return .outOfRange }
        storeInteger(address, 2, UInt(half), isBigEndian: isBigEndian)
    }
    return .done
}

/// IEEE 754 binary16 as a double.
package func halfToDouble(_ bits: UInt16) -> Double {
    let sign: Double = bits & 0x8000 != 0 ? -1 : 1
    let exponent = Int(bits >> 10) & 31
    let fraction = Double(bits & 0x3FF)
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : (sign < 0 ? -Double.nan : .nan)
    default: return sign * (1 + fraction * 0x1p-10) * Double(sign: .plus, exponent: exponent &- 15, significand: 1)
    }
}

/// A double as IEEE 754 binary16, rounded to even; nil when a finite number is too large.
package func doubleToHalf(_ number: Double) -> UInt16? {
    let sign: UInt16 = number.sign == .minus ? 0x8000 : 0
    let size = number.magnitude
    if number.isNaN { return sign | 0x7E00 }
    if number.isInfinite { return sign | 0x7C00 }
    if size < 0x1p-14 { return sign | UInt16((size * 0x1p24).rounded(.toNearestOrEven)) }
    if size >= 65520 { return nil }
    let exponent = Int(size.exponent)
    let scaled = (size.significand * 1024).rounded(.toNearestOrEven)
    // A significand that rounds up to 2 carries into the exponent.
    return sign | (UInt16((exponent + 14) << 10) &+ UInt16(scaled))
}
