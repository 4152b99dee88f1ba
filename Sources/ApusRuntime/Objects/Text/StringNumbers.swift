// Short ways between str and small ints; everything else goes through ApusNumerics.

/// The decimal text of a small int.
func decimalText(_ ts: ThreadState, _ number: Int) -> Value {
    var room: (UInt64, UInt64, UInt64) = (0, 0, 0)
    return withUnsafeMutableBytes(of: &room) { buffer in
        let start = Int(bitPattern: buffer.baseAddress.unsafelyUnwrapped)
        var magnitude = number.magnitude
        var place = 24
        repeat {
            let quotient = magnitude / 10
            place &-= 1
            storeByte(start &+ place, 0, Int(0x30 &+ magnitude &- quotient &* 10))
            magnitude = quotient
        } while magnitude > 0
        if number < 0 {
            place &-= 1
            storeByte(start &+ place, 0, 0x2D)
        }
        return makeString(ts, latin1: start &+ place, count: 24 &- place).value
    }
}

/// The int that up to 18 ASCII digits with at most a sign before them spell; null for any other text.
func smallInteger(_ string: StringObject) -> Value {
    let count = string.count
    if count == 0 || count > 18 || string.width != 1 { return .null }
    let base = string.bytes
    let sign = loadByte(base, 0)
    var index = sign == 0x2D || sign == 0x2B ? 1 : 0
    if index == count { return .null }
    var number = 0
    while index < count {
        let digit = loadByte(base &+ index, 0) &- 0x30
        if UInt(bitPattern: digit) > 9 { return .null }
        number = number &* 10 &+ digit
        index &+= 1
    }
    return Value(small: sign == 0x2D ? 0 &- number : number)
}
