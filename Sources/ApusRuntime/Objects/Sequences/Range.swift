// range objects over ints of any size. `length` is computed when the range is made.

/// Whether the value is an int, subclasses (but bool) not included.
@inline(__always) func isExactInteger(_ value: Value) -> Bool { value.isSmall || value.hasShape(ShapeNumber.integer) }

/// A range of three ints; null with an exception set when the step is zero.
package func makeRange(_ ts: ThreadState, _ start: Value, _ stop: Value, _ step: Value) -> Value {
    let length = rangeLength(ts, start, stop, step)
    if length.isErr { return .null }
    return RangeObject.allocate(ts, start: start, stop: stop, step: step, length: length).value
}

private func rangeLength(_ ts: ThreadState, _ start: Value, _ stop: Value, _ step: Value) -> Value {
    if step == Value(small: 0) { return raise(ts, .valueError, "range() arg 3 must not be zero") }
    if start.isSmall && stop.isSmall && step.isSmall {
        let (low, high, width) =
            step.small > 0 ? (start.small, stop.small, step.small) : (stop.small, start.small, 0 &- step.small)
        if low >= high { return Value(small: 0) }
        return makeInteger(ts, (high &- low &- 1) / width &+ 1)
    }
    let isUp = isLess(ts, Value(small: 0), step)
    let low = isUp ? start : stop
    let high = isUp ? stop : start
    if !isLess(ts, low, high) { return Value(small: 0) }
    let width = isUp ? step : binaryOperation(ts, .subtract, Value(small: 0), step)
    if width.isErr { return .null }
    var length = binaryOperation(ts, .subtract, high, low)
    if length.isErr { return .null }
    length = binaryOperation(ts, .subtract, length, Value(small: 1))
    if length.isErr { return .null }
    length = binaryOperation(ts, .floorDivide, length, width)
    if length.isErr { return .null }
    return binaryOperation(ts, .add, length, Value(small: 1))
}

/// `range(...)` of one to three objects with `__index__`.
private func rangeNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    if !ts.keywordNames.isNull { return raise(ts, .typeError, "range() takes no keyword arguments") }
    switch arguments.count {
    case 1:
        let stop = indexValue(ts, arguments[0])
        if stop.isErr { return .null }
        return makeRange(ts, Value(small: 0), stop, Value(small: 1))
    case 2, 3:
        let start = indexValue(ts, arguments[0])
        if start.isErr { return .null }
        let stop = indexValue(ts, arguments[1])
        if stop.isErr { return .null }
        let step = arguments.count == 3 ? indexValue(ts, arguments[2]) : Value(small: 1)
        if step.isErr { return .null }
        return makeRange(ts, start, stop, step)
    case 0: return raise(ts, .typeError, "range expected at least 1 argument, got 0")
    default: return raise(ts, .typeError, "range expected at most 3 arguments, got \(arguments.count)")
    }
}

/// `start + index * step` without a check of the index.
private func rangeElement(_ ts: ThreadState, _ range: RangeObject, _ index: Value) -> Value {
    if range.start.isSmall && range.step.isSmall && index.isSmall {
        let (product, over) = index.small.multipliedReportingOverflow(by: range.step.small)
        if !over {
            let (sum, overSum) = product.addingReportingOverflow(range.start.small)
            if !overSum { return makeInteger(ts, sum) }
        }
    }
    let product = binaryOperation(ts, .multiply, index, range.step)
    if product.isErr { return .null }
    return binaryOperation(ts, .add, range.start, product)
}

func rangeGetItem(_ ts: ThreadState, _ range: RangeObject, _ key: Value) -> Value {
    if key.isSmall && range.length.isSmall {
        let index = key.small < 0 ? key.small &+ range.length.small : key.small
        if index < 0 || index >= range.length.small {
            return raise(ts, .indexError, "range object index out of range")
        }
        return rangeElement(ts, range, Value(small: index))
    }
    if key.hasShape(ShapeNumber.slice) { return rangeSlice(ts, range, SliceObject(key)) }
    if !key.isBool && lookupSpecial(ts, typeOf(key), .index).isNull {
        return raise(ts, .typeError, "range indices must be integers or slices, not \(typeName(key))")
    }
    var index = indexValue(ts, key)
    if index.isErr { return .null }
    if isLess(ts, index, Value(small: 0)) {
        index = binaryOperation(ts, .add, index, range.length)
        if index.isErr { return .null }
    }
    if isLess(ts, index, Value(small: 0)) || !isLess(ts, index, range.length) {
        return raise(ts, .indexError, "range object index out of range")
    }
    return rangeElement(ts, range, index)
}

private func rangeSlice(_ ts: ThreadState, _ range: RangeObject, _ slice: SliceObject) -> Value {
    let bounds = sliceBigIndices(ts, slice, range.length)
    if !bounds.ok { return .null }
    let start = rangeElement(ts, range, bounds.start)
    if start.isErr { return .null }
    let stop = rangeElement(ts, range, bounds.stop)
    if stop.isErr { return .null }
    let step = binaryOperation(ts, .multiply, range.step, bounds.step)
    if step.isErr { return .null }
    return makeRange(ts, start, stop, step)
}

/// Whether an int or bool lies in the range: 1, 0, -1.
func rangeContainsInteger(_ ts: ThreadState, _ range: RangeObject, _ value: Value) -> Int {
    let number = value.isBool ? Value(small: value == .true ? 1 : 0) : value
    if isLess(ts, Value(small: 0), range.step) {
        if isLess(ts, number, range.start) || !isLess(ts, number, range.stop) { return 0 }
    } else {
        if !isLess(ts, range.stop, number) || isLess(ts, range.start, number) { return 0 }
    }
    let difference = binaryOperation(ts, .subtract, number, range.start)
    if difference.isErr { return -1 }
    let rest = binaryOperation(ts, .modulo, difference, range.step)
    if rest.isErr { return -1 }
    return rest == Value(small: 0) ? 1 : 0
}

/// Whether a value lies in the range: 1, 0, -1.
func rangeContains(_ ts: ThreadState, _ range: RangeObject, _ value: Value) -> Int {
    if isExactInteger(value) || value.isBool { return rangeContainsInteger(ts, range, value) }
    let position = searchIterable(ts, range.value, value)
    return position < -1 ? -1 : position >= 0 ? 1 : 0
}

/// Index of the first item of an iterable that equals `value`: -1 none, -2 with an exception set.
func searchIterable(_ ts: ThreadState, _ iterable: Value, _ value: Value) -> Int {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return -2 }
    var index = 0
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? -1 : -2 }
        let result = equal(ts, item, value)
        if result != 0 { return result < 0 ? -2 : index }
        index &+= 1
    }
}

func rangeIndex(_ ts: ThreadState, _ range: RangeObject, _ value: Value) -> Value {
    if isExactInteger(value) || value.isBool {
        let found = rangeContainsInteger(ts, range, value)
        if found < 0 { return .null }
        if found == 0 {
            let text = repr(ts, value)
            if text.isErr { return .null }
            return raise(ts, .valueError, "\(swiftString(StringObject(text))) is not in range")
        }
        let number = value.isBool ? Value(small: value == .true ? 1 : 0) : value
        let difference = binaryOperation(ts, .subtract, number, range.start)
        if difference.isErr { return .null }
        return binaryOperation(ts, .floorDivide, difference, range.step)
    }
    let position = searchIterable(ts, range.value, value)
    if position == -2 { return .null }
    if position == -1 { return raise(ts, .valueError, "sequence.index(x): x not in sequence") }
    return Value(small: position)
}

func rangeCount(_ ts: ThreadState, _ range: RangeObject, _ value: Value) -> Value {
    if isExactInteger(value) || value.isBool {
        let found = rangeContainsInteger(ts, range, value)
        return found < 0 ? .null : Value(small: found)
    }
    let iterator = rangeIterator(ts, range)
    if iterator.isErr { return .null }
    var count = 0
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? Value(small: count) : .null }
        let result = equal(ts, item, value)
        if result < 0 { return .null }
        count &+= result
    }
}

private func rangeEqual(_ ts: ThreadState, _ left: RangeObject, _ right: RangeObject) -> Int {
    if left.raw == right.raw { return 1 }
    let lengths = equal(ts, left.length, right.length)
    if lengths != 1 { return lengths }
    if left.length == Value(small: 0) { return 1 }
    let starts = equal(ts, left.start, right.start)
    if starts != 1 || left.length == Value(small: 1) { return starts }
    return equal(ts, left.step, right.step)
}

func rangeHash(_ ts: ThreadState, _ range: RangeObject) -> Value {
    let zero = Value(small: 0)
    let one = Value(small: 1)
    let start = range.length == zero ? Value.none : range.start
    let step = range.length == zero || range.length == one ? Value.none : range.step
    let hash = hashValue(ts, makeTuple(ts, range.length, start, step).value)
    if hash == -1 && !ts.exception.isNull { return .null }
    return makeInteger(ts, hash)
}

func rangeRepr(_ ts: ThreadState, _ range: RangeObject) -> Value {
    let start = repr(ts, range.start)
    if start.isErr { return .null }
    let stop = repr(ts, range.stop)
    if stop.isErr { return .null }
    let step = repr(ts, range.step)
    if step.isErr { return .null }
    var builder = StringBuilder()
    builder.append(ascii: "range(")
    builder.append(StringObject(start))
    builder.append(ascii: ", ")
    builder.append(StringObject(stop))
    if range.step != Value(small: 1) {
        builder.append(ascii: ", ")
        builder.append(StringObject(step))
    }
    builder.append(ascii: ")")
    return builder.finish(ts)
}

/// An iterator over the range.
package func rangeIterator(_ ts: ThreadState, _ range: RangeObject) -> Value {
    if range.start.isSmall && range.stop.isSmall && range.step.isSmall && range.length.isSmall {
        return RangeIteratorObject.allocate(
            ts, next: range.start.small, remaining: range.length.small, step: range.step.small
        ).value
    }
    return LongRangeIteratorObject.allocate(ts, next: range.start, remaining: range.length, step: range.step).value
}

func rangeReversed(_ ts: ThreadState, _ range: RangeObject) -> Value {
    let lastIndex = binaryOperation(ts, .subtract, range.length, Value(small: 1))
    if lastIndex.isErr { return .null }
    let last = rangeElement(ts, range, lastIndex)
    if last.isErr { return .null }
    let step = binaryOperation(ts, .subtract, Value(small: 0), range.step)
    if step.isErr { return .null }
    if last.isSmall && range.start.isSmall && step.isSmall && range.length.isSmall {
        return RangeIteratorObject.allocate(
            ts, next: last.small, remaining: range.length.small, step: step.small
        ).value
    }
    return LongRangeIteratorObject.allocate(ts, next: last, remaining: range.length, step: step).value
}

/// The next number of a range iterator, or null at the end.
@inline(__always) package func rangeIteratorNext(_ ts: ThreadState, _ iterator: RangeIteratorObject) -> Value {
    let view = iterator.writing(ts)
    let remaining = view.remaining
    if remaining == 0 { return .null }
    let number = view.next
    view.remaining = remaining &- 1
    view.next = number &+ iterator.step
    return Value(small: number)
}

@inline(never) func longRangeIteratorNext(_ ts: ThreadState, _ iterator: LongRangeIteratorObject) -> Value {
    let remaining = iterator.reading(ts).remaining
    if remaining == Value(small: 0) { return .null }
    let number = iterator.reading(ts).next
    let next = binaryOperation(ts, .add, number, iterator.step)
    if next.isErr { return .null }
    let left = binaryOperation(ts, .subtract, remaining, Value(small: 1))
    if left.isErr { return .null }
    let view = iterator.writing(ts)
    view.next = next
    view.remaining = left
    return number
}

func initializeRangeType(_ ts: ThreadState) {
    let type = makeType(
        ts, "range", layout: ShapeNumber.range, base: Types.object, flags: TypeFlags.sequence)
    defineRangeNatives(ts, type)
}

// MARK: - Bodies of natives

func rangeNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    rangeNew(ts, type, arguments)
}

func rangeStart(_ ts: ThreadState, _ receiver: RangeObject) -> Value { receiver.start }

func rangeSetStart(_ ts: ThreadState, _ receiver: RangeObject, _ value: Value) -> Bool {
    refuseStore(ts, receiver.value, value)
}

func rangeStop(_ ts: ThreadState, _ receiver: RangeObject) -> Value { receiver.stop }

func rangeSetStop(_ ts: ThreadState, _ receiver: RangeObject, _ value: Value) -> Bool {
    refuseStore(ts, receiver.value, value)
}

func rangeStep(_ ts: ThreadState, _ receiver: RangeObject) -> Value { receiver.step }

func rangeSetStep(_ ts: ThreadState, _ receiver: RangeObject, _ value: Value) -> Bool {
    refuseStore(ts, receiver.value, value)
}

func rangeLen(_ ts: ThreadState, _ receiver: RangeObject) -> Value {
    let length = receiver.length
    if length.isSmall { return length }
    return raise(ts, .overflowError, "Python int too large to convert to C ssize_t")
}

func rangeBool(_ ts: ThreadState, _ receiver: RangeObject) -> Value { Value(receiver.length != Value(small: 0)) }

func rangeContainsMethod(_ ts: ThreadState, _ receiver: RangeObject, _ key: Value) -> Value {
    let found = rangeContains(
        ts, receiver, key)
    return found < 0 ? .null : Value(found == 1)
}

func rangeEq(_ ts: ThreadState, _ receiver: RangeObject, _ value: Value) -> Value {
    if !value.hasShape(ShapeNumber.range) { return .notImplemented }
    let result = rangeEqual(ts, receiver, RangeObject(value))
    return result < 0 ? .null : Value(result == 1)
}

func rangeNe(_ ts: ThreadState, _ receiver: RangeObject, _ value: Value) -> Value {
    if !value.hasShape(ShapeNumber.range) { return .notImplemented }
    let result = rangeEqual(ts, receiver, RangeObject(value))
    return result < 0 ? .null : Value(result == 0)
}

func rangeReduce(_ ts: ThreadState, _ receiver: RangeObject) -> Value {
    let range = receiver
    return makeTuple(ts, typeOf(range.value).value, makeTuple(ts, range.start, range.stop, range.step).value).value
}
