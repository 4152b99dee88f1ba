// RSwift: compiled by swiftc and read by the translator.
//
// Arithmetic of two small ints: the result as a small int, or null where it is none (a division that raises or has a
// negative divisor, a shift by too much). Operators whose arm is one expression have it in ApusBytecode's OperatorTable.

@inline(__always)
func floorDivideSmall(_ left: Value, _ right: Value) -> Value {
    let divisor = right.small
    if divisor > 0 { return Value(small: divideFloor(left.small, divisor)) }
    return Value.null
}

@inline(__always)
func moduloSmall(_ left: Value, _ right: Value) -> Value {
    let divisor = right.small
    if divisor > 0 { return Value(small: moduloFloor(left.small, divisor)) }
    return Value.null
}

@inline(__always)
func leftShiftSmall(_ left: Value, _ right: Value) -> Value {
    let distance = right.small
    if isBelow(distance, SmallInteger.bits &- 1) {
        let number = left.small
        let shifted = number &<< distance
        if (shifted &>> distance) == number && fitsSmall(shifted) { return Value(small: shifted) }
    }
    return Value.null
}

@inline(__always)
func rightShiftSmall(_ left: Value, _ right: Value) -> Value {
    let distance = right.small
    if isBelow(distance, SmallInteger.bits) { return Value(small: left.small &>> distance) }
    return Value.null
}
