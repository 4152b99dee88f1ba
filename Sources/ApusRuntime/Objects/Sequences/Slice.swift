// Indices and slices: from Python values to positions of a sequence.

/// A slice object.
package func makeSlice(_ ts: ThreadState, _ start: Value, _ stop: Value, _ step: Value) -> Value {
    SliceObject.allocate(ts, start: start, stop: stop, step: step).value
}

/// The number of an index given to a sequence whose name is `kind`; not ok with an exception set.
@inline(__always) func sequenceIndex(
    _ ts: ThreadState, _ key: Value, _ kind: StaticString
) -> (index: Int, ok: Bool) {
    if _fastPath(key.isSmall) { return (key.small, true) }
    return generalIndex(ts, key, kind)
}

@inline(never) private func generalIndex(
    _ ts: ThreadState, _ key: Value, _ kind: StaticString
) -> (index: Int, ok: Bool) {
    if key.isBool { return (key == .true ? 1 : 0, true) }
    if lookupSpecial(ts, typeOf(key), .index).isNull {
        raise(ts, .typeError, "\(kind) indices must be integers or slices, not \(typeName(key))")
        return (0, false)
    }
    let (index, ok) = indexInteger(ts, key, clamp: false)
    return (index, ok)
}

/// One bound of a slice: an index, clamped to the machine's integers.
func sliceBound(_ ts: ThreadState, _ value: Value) -> (number: Int, ok: Bool) {
    if value.isSmall { return (value.small, true) }
    if value.isBool { return (value == .true ? 1 : 0, true) }
    if lookupSpecial(ts, typeOf(value), .index).isNull {
        raise(ts, .typeError, "slice indices must be integers or None or have an __index__ method")
        return (0, false)
    }
    let (number, ok) = indexInteger(ts, value, clamp: true)
    return (number, ok)
}

/// The bounds of a slice before they are adjusted to a length; may run Python code.
func sliceUnpack(_ ts: ThreadState, _ slice: SliceObject) -> (start: Int, stop: Int, step: Int, ok: Bool) {
    var step = 1
    if !slice.step.isNone {
        let (number, ok) = sliceBound(ts, slice.step)
        if !ok { return (0, 0, 0, false) }
        if number == 0 {
            raise(ts, .valueError, "slice step cannot be zero")
            return (0, 0, 0, false)
        }
        step = number == Int.min ? -Int.max : number
    }
    var start = step < 0 ? Int.max : 0
    if !slice.start.isNone {
        let (number, ok) = sliceBound(ts, slice.start)
        if !ok { return (0, 0, 0, false) }
        start = number
    }
    var stop = step < 0 ? Int.min : Int.max
    if !slice.stop.isNone {
        let (number, ok) = sliceBound(ts, slice.stop)
        if !ok { return (0, 0, 0, false) }
        stop = number
    }
    return (start, stop, step, true)
}

/// Adjusts unpacked bounds to a length; `count` is the number of items in the slice.
func sliceAdjust(_ start: Int, _ stop: Int, _ step: Int, _ length: Int) -> (start: Int, stop: Int, count: Int) {
    var start = start
    var stop = stop
    if start < 0 {
        start &+= length
        if start < 0 { start = step < 0 ? -1 : 0 }
    } else if start >= length {
        start = step < 0 ? length &- 1 : length
    }
    if stop < 0 {
        stop &+= length
        if stop < 0 { stop = step < 0 ? -1 : 0 }
    } else if stop >= length {
        stop = step < 0 ? length &- 1 : length
    }
    if step < 0 {
        return (start, stop, stop < start ? (start &- stop &- 1) / (0 &- step) &+ 1 : 0)
    }
    return (start, stop, start < stop ? (stop &- start &- 1) / step &+ 1 : 0)
}

/// Start, stop, step and number of items of a slice of a sequence of `length` items; not ok with an exception set. The
/// length is asked for when the bounds are known: their `__index__` may change the sequence.
package func sliceIndices(
    _ ts: ThreadState, _ slice: SliceObject, _ length: @autoclosure () -> Int
) -> (start: Int, stop: Int, step: Int, count: Int, ok: Bool) {
    let (start, stop, step, ok) = sliceUnpack(ts, slice)
    if !ok { return (0, 0, 0, 0, false) }
    let adjusted = sliceAdjust(start, stop, step, length())
    return (adjusted.start, adjusted.stop, step, adjusted.count, true)
}

/// `slice.indices(length)` as a tuple; works for ints of any size.
func sliceIndicesMethod(_ ts: ThreadState, _ slice: SliceObject, _ lengthValue: Value) -> Value {
    let length = indexValue(ts, lengthValue)
    if length.isErr { return .null }
    if isLess(ts, length, Value(small: 0)) {
        return raise(ts, .valueError, "length should not be negative")
    }
    let bounds = sliceBigIndices(ts, slice, length)
    return bounds.ok ? makeTuple(ts, bounds.start, bounds.stop, bounds.step).value : .null
}

/// Whether one int is less than another, of any size.
func isLess(_ ts: ThreadState, _ left: Value, _ right: Value) -> Bool {
    if left.isSmall && right.isSmall { return left.raw < right.raw }
    return richCompare(ts, left, right, .lessThan) == .true
}

/// Start, stop and step as ints of any size for a sequence of `length` items.
func sliceBigIndices(
    _ ts: ThreadState, _ slice: SliceObject, _ length: Value
) -> (start: Value, stop: Value, step: Value, ok: Bool) {
    let failed = (start: Value.null, stop: Value.null, step: Value.null, ok: false)
    var step = Value(small: 1)
    if !slice.step.isNone {
        step = bigBound(ts, slice.step)
        if step.isErr { return failed }
        if step == Value(small: 0) {
            raise(ts, .valueError, "slice step cannot be zero")
            return failed
        }
    }
    let isDown = isLess(ts, step, Value(small: 0))
    let lower = Value(small: isDown ? -1 : 0)
    var upper = length
    if isDown {
        upper = binaryOperation(ts, .subtract, length, Value(small: 1))
        if upper.isErr { return failed }
    }
    let start = slice.start.isNone ? (isDown ? upper : lower) : clampBound(ts, slice.start, length, lower, upper)
    if start.isErr { return failed }
    let stop = slice.stop.isNone ? (isDown ? lower : upper) : clampBound(ts, slice.stop, length, lower, upper)
    if stop.isErr { return failed }
    return (start, stop, step, true)
}

private func bigBound(_ ts: ThreadState, _ value: Value) -> Value {
    if lookupSpecial(ts, typeOf(value), .index).isNull {
        return raise(ts, .typeError, "slice indices must be integers or None or have an __index__ method")
    }
    return indexValue(ts, value)
}

private func clampBound(
    _ ts: ThreadState, _ value: Value, _ length: Value, _ lower: Value, _ upper: Value
) -> Value {
    var bound = bigBound(ts, value)
    if bound.isErr { return .null }
    if isLess(ts, bound, Value(small: 0)) {
        bound = binaryOperation(ts, .add, bound, length)
        if bound.isErr { return .null }
        return isLess(ts, bound, lower) ? lower : bound
    }
    return isLess(ts, upper, bound) ? upper : bound
}

private func sliceTuple(_ ts: ThreadState, _ slice: SliceObject) -> Value {
    makeTuple(ts, slice.start, slice.stop, slice.step).value
}

func compareSlices(_ ts: ThreadState, _ left: SliceObject, _ right: Value, _ comparison: Comparison) -> Value {
    if !right.hasShape(ShapeNumber.slice) { return .notImplemented }
    if left.value == right {
        switch comparison {
        case .equal, .lessEqual, .greaterEqual: return .true
        default: return .false
        }
    }
    return richCompare(ts, sliceTuple(ts, left), sliceTuple(ts, SliceObject(right)), comparison)
}

func sliceRepr(_ ts: ThreadState, _ slice: SliceObject) -> Value {
    let start = repr(ts, slice.start)
    if start.isErr { return .null }
    let stop = repr(ts, slice.stop)
    if stop.isErr { return .null }
    let step = repr(ts, slice.step)
    if step.isErr { return .null }
    var builder = StringBuilder()
    builder.append(ascii: "slice(")
    builder.append(StringObject(start))
    builder.append(ascii: ", ")
    builder.append(StringObject(stop))
    builder.append(ascii: ", ")
    builder.append(StringObject(step))
    builder.append(ascii: ")")
    return builder.finish(ts)
}

/// The setter of a field that Python code may not change.
func refuseStore(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Bool {
    raise(ts, .attributeError, "readonly attribute")
    return false
}

func initializeSliceType(_ ts: ThreadState) {
    let type = makeType(ts, "slice", layout: ShapeNumber.slice, base: Types.object, flags: 0)
    defineSliceNatives(ts, type)
    dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
}

// MARK: - Bodies of natives

func sliceNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    if !ts.keywordNames.isNull { return raise(ts, .typeError, "slice() takes no keyword arguments") }
    switch (arguments.count + 1) {
    case 2: return makeSlice(ts, .none, arguments[0], .none)
    case 3: return makeSlice(ts, arguments[0], arguments[1], .none)
    case 4: return makeSlice(ts, arguments[0], arguments[1], arguments[2])
    case 1: return raise(ts, .typeError, "slice expected at least 1 argument, got 0")
    default: return raise(ts, .typeError, "slice expected at most 3 arguments, got \(arguments.count)")
    }
}

func sliceStart(_ ts: ThreadState, _ receiver: SliceObject) -> Value { receiver.start }

func sliceSetStart(_ ts: ThreadState, _ receiver: SliceObject, _ value: Value) -> Bool {
    refuseStore(ts, receiver.value, value)
}

func sliceStop(_ ts: ThreadState, _ receiver: SliceObject) -> Value { receiver.stop }

func sliceSetStop(_ ts: ThreadState, _ receiver: SliceObject, _ value: Value) -> Bool {
    refuseStore(ts, receiver.value, value)
}

func sliceStep(_ ts: ThreadState, _ receiver: SliceObject) -> Value { receiver.step }

func sliceSetStep(_ ts: ThreadState, _ receiver: SliceObject, _ value: Value) -> Bool {
    refuseStore(ts, receiver.value, value)
}

func sliceReduce(_ ts: ThreadState, _ receiver: SliceObject) -> Value {
    let slice = receiver
    return makeTuple(ts, typeOf(slice.value).value, sliceTuple(ts, slice)).value
}
