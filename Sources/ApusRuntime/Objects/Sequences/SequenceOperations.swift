// What lists and tuples have in common: comparison, repr, hash, search, and the errors of + and *.

/// Items of a list or tuple at this moment; a list's may change whenever Python code runs.
@inline(__always) func sequenceCount(_ sequence: Value) -> Int {
    sequence.hasLayout(ShapeNumber.list) ? listCount(ListObject(sequence)) : TupleObject(sequence).count
}

@inline(__always) func sequenceAt(_ sequence: Value, _ index: Int) -> Value {
    itemAt(sequence, sequence.hasLayout(ShapeNumber.list), index)
}

/// `sequenceCount` for a caller that knows whether it is a list.
@inline(__always) private func itemCount(_ sequence: Value, _ isList: Bool) -> Int {
    isList ? listCount(ListObject(sequence)) : TupleObject(sequence).count
}

@inline(__always) private func itemAt(_ sequence: Value, _ isList: Bool, _ index: Int) -> Value {
    if isList { return ArrayReading(raw: ListReading(raw: sequence.raw).items.raw)[index] }
    return TupleObject(sequence)[index]
}

/// Compares two lists or two tuples: by the first items that differ, else by length. Items that are the same object count
/// as equal.
func compareSequences(_ ts: ThreadState, _ left: Value, _ right: Value, _ comparison: Comparison) -> Value {
    let isList = left.hasLayout(ShapeNumber.list)
    if comparison == .equal || comparison == .notEqual {
        if itemCount(left, isList) != itemCount(right, isList) { return Value(comparison == .notEqual) }
    }
    if !enterNative(ts) { return .null }
    var index = 0
    while index < itemCount(left, isList) && index < itemCount(right, isList) {
        let first = itemAt(left, isList, index)
        let second = itemAt(right, isList, index)
        if first != second {
            let result = first.isSmall && second.isSmall ? 0 : keysEqual(ts, first, second)
            if result < 0 { return .null }
            // The comparison may have shortened a list: then the lengths decide.
            if result == 0 && (index >= itemCount(left, isList) || index >= itemCount(right, isList)) { break }
            if result == 0 {
                switch comparison {
                case .equal: return .false
                case .notEqual: return .true
                default: return richCompare(ts, first, second, comparison)
                }
            }
        }
        index &+= 1
    }
    let first = itemCount(left, isList)
    let second = itemCount(right, isList)
    switch comparison {
    case .equal: return Value(first == second)
    case .notEqual: return Value(first != second)
    case .lessThan: return Value(first < second)
    case .lessEqual: return Value(first <= second)
    case .greaterThan: return Value(first > second)
    case .greaterEqual: return Value(first >= second)
    }
}

/// Whether two lists or two tuples are equal: 1, 0, -1.
func sequencesEqual(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
    let result = compareSequences(ts, left, right, .equal)
    return result.isErr ? -1 : result == .true ? 1 : 0
}

/// Index of the first item from `start` on that equals `value`, before `stop`: -1 none, -2 with an exception set.
func sequenceFind(_ ts: ThreadState, _ sequence: Value, _ value: Value, _ start: Int, _ stop: Int) -> Int {
    let isList = sequence.hasLayout(ShapeNumber.list)
    var index = start
    while index < stop && index < itemCount(sequence, isList) {
        let item = itemAt(sequence, isList, index)
        if item == value { return index }
        if !(item.isSmall && value.isSmall) {
            let result = equal(ts, item, value)
            if result != 0 { return result < 0 ? -2 : index }
        }
        index &+= 1
    }
    return -1
}

/// `value in container` for exactly the classes list, tuple, set, frozenset and range: 1, 0, -1; else -2.
func builtinContains(_ ts: ThreadState, _ container: Value, _ value: Value) -> Int {
    if !container.isObject { return -2 }
    switch shapeNumber(container.raw) {
    case ShapeNumber.list, ShapeNumber.tuple:
        let index = sequenceFind(ts, container, value, 0, Int.max)
        return index >= 0 ? 1 : index == -1 ? 0 : -1
    case ShapeNumber.set, ShapeNumber.frozenSet: return setContainsValue(ts, SetObject(container), value)
    case ShapeNumber.range: return rangeContains(ts, RangeObject(container), value)
    default: return -2
    }
}

/// How many items equal `value`; -1 with an exception set.
func sequenceCountOf(_ ts: ThreadState, _ sequence: Value, _ value: Value) -> Int {
    var count = 0
    var index = 0
    while index < sequenceCount(sequence) {
        let result = equal(ts, sequenceAt(sequence, index), value)
        if result < 0 { return -1 }
        count &+= result
        index &+= 1
    }
    return count
}

/// The optional bounds of `index(value, start, stop)`, adjusted to the length; not ok with an exception set.
func searchBounds(
    _ ts: ThreadState, _ sequence: Value, _ start: Value, _ stop: Value
) -> (start: Int, stop: Int, ok: Bool) {
    var first = 0
    var last = Int.max
    if !start.isNull {
        let (number, ok) = searchBound(ts, start)
        if !ok { return (0, 0, false) }
        first = number
    }
    if !stop.isNull {
        let (number, ok) = searchBound(ts, stop)
        if !ok { return (0, 0, false) }
        last = number
    }
    let count = sequenceCount(sequence)
    if first < 0 { first = first &+ count < 0 ? 0 : first &+ count }
    if last < 0 { last = last &+ count < 0 ? 0 : last &+ count }
    return (first, last, true)
}

private func searchBound(_ ts: ThreadState, _ value: Value) -> (number: Int, ok: Bool) {
    if value.isSmall { return (value.small, true) }
    if !value.isBool && lookupSpecial(ts, typeOf(value), .index).isNull {
        raise(ts, .typeError, "slice indices must be integers or have an __index__ method")
        return (0, false)
    }
    return sliceBound(ts, value)
}

/// The repr of the items between two brackets; a tuple of one item has a comma behind it.
func sequenceRepr(_ ts: ThreadState, _ sequence: Value, _ open: StaticString, _ close: StaticString) -> Value {
    var builder = StringBuilder()
    builder.append(ascii: open)
    var index = 0
    while index < sequenceCount(sequence) && !builder.isExhausted {
        if index > 0 { builder.append(ascii: ", ") }
        let text = repr(ts, sequenceAt(sequence, index))
        if text.isErr {
            builder.discard()
            return .null
        }
        builder.append(StringObject(text))
        index &+= 1
    }
    if index == 1 && sequence.hasLayout(ShapeNumber.tuple) { builder.append(ascii: ",") }
    builder.append(ascii: close)
    return builder.finish(ts)
}

/// The hash of a tuple as CPython computes it (a variant of xxHash); not ok with an exception set.
func tupleHash(_ ts: ThreadState, _ tuple: TupleObject) -> (hash: Int, ok: Bool) {
    let first: UInt = 11_400_714_785_074_694_791
    let second: UInt = 14_029_467_366_897_019_727
    let fifth: UInt = 2_870_177_450_012_600_261
    if !enterNative(ts) { return (-1, false) }
    var sum = fifth
    var index = 0
    while index < tuple.count {
        let hash = quickHash(ts, tuple[index])
        if hash == -1 && !ts.exception.isNull {
            return (-1, false)
        }
        sum = sum &+ UInt(bitPattern: hash) &* second
        sum = (sum &<< 31) | (sum &>> 33)
        sum = sum &* first
        index &+= 1
    }
    sum = sum &+ (UInt(bitPattern: tuple.count) ^ (fifth ^ 3_527_539))
    return (sum == UInt.max ? 1_546_275_796 : Int(bitPattern: sum), true)
}

// MARK: - Errors of operators

/// Whether a class of Python code defines the reflected operator, which then decides about `sequence op value`.
private func hasReflected(_ ts: ThreadState, _ value: Value, _ name: KnownName) -> Bool {
    let type = typeOf(value)
    return TypeReading(raw: type.raw).flags & TypeFlags.heap != 0 && !lookupSpecial(ts, type, name).isNull
}

/// The result of `sequence + value` for a value of another kind.
func concatenationError(_ ts: ThreadState, _ name: StaticString, _ value: Value) -> Value {
    if hasReflected(ts, value, .reflectedAdd) { return .notImplemented }
    return raise(ts, .typeError, "can only concatenate \(name) (not \"\(typeName(value))\") to \(name)")
}

/// The number of `sequence * value`; when not ok, `result` is what the operator returns.
func repeatCount(_ ts: ThreadState, _ value: Value) -> (count: Int, ok: Bool, result: Value) {
    if value.isSmall { return (value.small < 0 ? 0 : value.small, true, .null) }
    if value.isBool { return (value == .true ? 1 : 0, true, .null) }
    // A method written in Python comes first; a builtin sequence as right operand is an error like any other.
    let reflected = lookupSpecial(ts, typeOf(value), .reflectedMultiply)
    if !reflected.isNull && !reflected.hasShape(ShapeNumber.native) { return (0, false, .notImplemented) }
    if lookupSpecial(ts, typeOf(value), .index).isNull {
        return (
            0, false, raise(ts, .typeError, "can't multiply sequence by non-int of type '\(typeName(value))'")
        )
    }
    let (count, ok) = indexInteger(ts, value, clamp: false)
    if !ok {
        if matches(ts, ts.exception, .indexError) {
            clearException(ts)
            raise(ts, .overflowError, "cannot fit '\(typeName(value))' into an index-sized integer")
        }
        return (0, false, .null)
    }
    return (count < 0 ? 0 : count, true, .null)
}

/// The number of items of a repeated sequence; -1 with MemoryError set.
func repeatedCount(_ ts: ThreadState, _ count: Int, _ times: Int) -> Int {
    let (total, over) = count.multipliedReportingOverflow(by: times)
    if over || total >= 1 << 44 {
        raiseMemoryError(ts)
        return -1
    }
    return total
}
