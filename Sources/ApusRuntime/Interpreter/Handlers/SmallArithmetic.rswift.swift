// RSwift: compiled by swiftc and read by the translator.
//
// Arithmetic of two small ints: the result as a small int, or null where it is none (overflow, a division that raises or
// has a negative divisor, a shift by too much). The words are tagged: twice the number, plus one.

@inline(__always)
func addSmall(_ left: Value, _ right: Value) -> Value {
    let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
    if !overflow { return Value(tagged: sum) }
    return Value.null
}

@inline(__always)
func subtractSmall(_ left: Value, _ right: Value) -> Value {
    let (difference, overflow) = left.raw.subtractingReportingOverflow(right.raw &- 1)
    if !overflow { return Value(tagged: difference) }
    return Value.null
}

@inline(__always)
func multiplySmall(_ left: Value, _ right: Value) -> Value {
    let (product, overflow) = (left.raw &- 1).multipliedReportingOverflow(by: right.small)
    if !overflow { return Value(tagged: product | 1) }
    return Value.null
}

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

@inline(__always)
func bitAndSmall(_ left: Value, _ right: Value) -> Value { return Value(tagged: left.raw & right.raw) }

@inline(__always)
func bitOrSmall(_ left: Value, _ right: Value) -> Value { return Value(tagged: left.raw | right.raw) }

@inline(__always)
func bitXorSmall(_ left: Value, _ right: Value) -> Value { return Value(tagged: (left.raw ^ right.raw) | 1) }
