// The class tuple.

private func tupleNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    let type = type
    let isExact = type.raw == Types.tuple.raw
    if !checkContainerArguments(ts, "tuple", (arguments.count &+ 1), isExact: isExact) { return .null }
    if !isExact && !ts.keywordNames.isNull {
        // The keywords are for the subclass's __init__.
        return tupleOfClass(
            ts, type, (arguments.count &+ 1) &- TupleObject(ts.keywordNames).count > 1 ? arguments[0] : .null)
    }
    let iterable = (arguments.count &+ 1) > 1 ? arguments[0] : .null
    if isExact { return iterable.isNull ? emptyTuple(ts).value : iterableToTuple(ts, iterable) }
    return tupleOfClass(ts, type, iterable)
}

/// A tuple of a subclass with the items of an iterable (null: none).
private func tupleOfClass(_ ts: ThreadState, _ type: TypeObject, _ iterable: Value) -> Value {
    let plain = iterable.isNull ? emptyTuple(ts).value : iterableToTuple(ts, iterable)
    if plain.isErr { return .null }
    let items = TupleObject(plain)
    let tuple = TupleObject.allocate(ts, type: type, count: items.count)
    if tuple.raw == 0 { return .null }
    tuple.initialize(0, from: items.slots.raw, count: items.count)
    return tuple.value
}

/// `tuple[key]` for an index or a slice.
package func tupleGetItem(_ ts: ThreadState, _ tuple: TupleObject, _ key: Value) -> Value {
    if !key.hasShape(ShapeNumber.slice) {
        let (index, ok) = sequenceIndex(ts, key, "tuple")
        return ok ? tupleItem(ts, tuple, index) : .null
    }
    let bounds = sliceIndices(ts, SliceObject(key), tuple.count)
    if !bounds.ok { return .null }
    if bounds.count == 0 { return emptyTuple(ts).value }
    if bounds.step == 1 { return tupleSlice(ts, tuple, bounds.start, bounds.start &+ bounds.count).value }
    let result = TupleObject.allocate(ts, tailCount: bounds.count, count: bounds.count)
    if result.raw == 0 { return .null }
    var position = bounds.start
    var index = 0
    while index < bounds.count {
        result.initialize(index, tuple[position])
        position &+= bounds.step
        index &+= 1
    }
    return result.value
}

/// A new tuple of the items of two tuples.
package func tupleConcatenate(_ ts: ThreadState, _ left: TupleObject, _ right: TupleObject) -> Value {
    if left.count == 0 && right.value.hasShape(ShapeNumber.tuple) { return right.value }
    if right.count == 0 && left.value.hasShape(ShapeNumber.tuple) { return left.value }
    let count = left.count &+ right.count
    if count == 0 { return emptyTuple(ts).value }
    let result = TupleObject.allocate(ts, tailCount: count, count: count)
    if result.raw == 0 { return .null }
    result.initialize(0, from: left.slots.raw, count: left.count)
    result.initialize(left.count, from: right.slots.raw, count: right.count)
    return result.value
}

func tupleMultiply(_ ts: ThreadState, _ receiver: TupleObject, _ value: Value) -> Value {
    let times = repeatCount(ts, value)
    if !times.ok { return times.result }
    let tuple = receiver
    let count = tuple.count
    if times.count == 1 && tuple.value.hasShape(ShapeNumber.tuple) { return tuple.value }
    let total = repeatedCount(ts, count, times.count)
    if total < 0 { return .null }
    if total == 0 { return emptyTuple(ts).value }
    let result = TupleObject.allocate(ts, tailCount: total, count: total)
    if result.raw == 0 { return .null }
    result.initialize(0, from: tuple.slots.raw, count: count)
    result.repeatItems(count, total)
    return result.value
}

func tupleIndex(_ ts: ThreadState, _ receiver: TupleObject, _ value: Value, _ start: Value, _ stop: Value) -> Value {
    let bounds = searchBounds(ts, receiver.value, start, stop)
    if !bounds.ok { return .null }
    let index = sequenceFind(ts, receiver.value, value, bounds.start, bounds.stop)
    if index >= 0 { return Value(small: index) }
    return index == -2 ? .null : raise(ts, .valueError, "tuple.index(x): x not in tuple")
}

func compareTuples(_ ts: ThreadState, _ receiver: TupleObject, _ value: Value, _ comparison: Comparison) -> Value {
    if !value.hasLayout(ShapeNumber.tuple) { return .notImplemented }
    return compareSequences(ts, receiver.value, value, comparison)
}

/// The repr of a tuple.
package func tupleRepr(_ ts: ThreadState, _ tuple: TupleObject) -> Value {
    if tuple.count == 0 { return intern(ts, "()" as StaticString).value }
    return guardedRepr(ts, tuple.value, "(...)") { sequenceRepr(ts, tuple.value, "(", ")") }
}

func initializeTupleType(_ ts: ThreadState) {
    let type = makeType(
        ts, "tuple", layout: ShapeNumber.tuple, base: Types.object, flags: TypeFlags.base | TypeFlags.sequence)
    defineTupleNatives(ts, type)
}

// MARK: - Bodies of natives

func tupleNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    tupleNew(ts, type, arguments)
}

func tupleAdd(_ ts: ThreadState, _ receiver: TupleObject, _ value: Value) -> Value {
    if !value.hasLayout(ShapeNumber.tuple) { return concatenationError(ts, "tuple", value) }
    return tupleConcatenate(ts, receiver, TupleObject(value))
}

func tupleCount(_ ts: ThreadState, _ receiver: TupleObject, _ value: Value) -> Value {
    let count = sequenceCountOf(ts, receiver.value, value)
    return count < 0 ? .null : Value(small: count)
}

func tupleGetnewargs(_ ts: ThreadState, _ receiver: TupleObject) -> Value {
    let tuple = receiver
    return makeTuple(ts, makeTuple(ts, tuple.slots.raw, tuple.count).value).value
}

func tupleLen(_ ts: ThreadState, _ receiver: TupleObject) -> Value {
    return Value(small: receiver.count)
}

func tupleContains(_ ts: ThreadState, _ receiver: TupleObject, _ key: Value) -> Value {
    let index = sequenceFind(ts, receiver.value, key, 0, Int.max)
    return index == -2 ? .null : Value(index >= 0)
}

func tupleIter(_ ts: ThreadState, _ receiver: TupleObject) -> Value {
    return TupleIteratorObject.allocate(ts, index: 0, tuple: receiver).value
}

func tupleHashMethod(_ ts: ThreadState, _ receiver: TupleObject) -> Value {
    let (hash, ok) = tupleHash(ts, receiver)
    return ok ? makeInteger(ts, hash) : .null
}
