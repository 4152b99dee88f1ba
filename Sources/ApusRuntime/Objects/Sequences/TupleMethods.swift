// The class tuple.

private func tupleNew(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Value {
    let type = TypeObject(arguments[0])
    let isExact = type.raw == Types.tuple.raw
    if !checkContainerArguments(ts, "tuple", count, isExact: isExact) { return .null }
    if !isExact && !ts.keywordNames.isNull {
        // The keywords are for the subclass's __init__.
        return tupleOfClass(ts, type, count &- TupleObject(ts.keywordNames).count > 1 ? arguments[1] : .null)
    }
    let iterable = count > 1 ? arguments[1] : .null
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

private func tupleMultiply(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let times = repeatCount(ts, arguments[1])
    if !times.ok { return times.result }
    let tuple = TupleObject(arguments[0])
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

private func tupleIndex(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let bounds = searchBounds(ts, arguments[0], arguments[2], arguments[3])
    if !bounds.ok { return .null }
    let index = sequenceFind(ts, arguments[0], arguments[1], bounds.start, bounds.stop)
    if index >= 0 { return Value(small: index) }
    return index == -2 ? .null : raise(ts, .valueError, "tuple.index(x): x not in tuple")
}

private func compareTuples(_ ts: ThreadState, _ arguments: Arguments, _ comparison: Comparison) -> Int {
    if !arguments[1].hasLayout(ShapeNumber.tuple) { return Value.notImplemented.raw }
    return compareSequences(ts, arguments[0], arguments[1], comparison).raw
}

/// The repr of a tuple.
package func tupleRepr(_ ts: ThreadState, _ tuple: TupleObject) -> Value {
    if tuple.count == 0 { return intern(ts, "()" as StaticString).value }
    return guardedRepr(ts, tuple.value, "(...)") { sequenceRepr(ts, tuple.value, "(", ")") }
}

func initializeTupleType(_ ts: ThreadState) {
    let type = makeType(
        ts, "tuple", layout: ShapeNumber.tuple, base: Types.object, flags: TypeFlags.base | TypeFlags.sequence)
    defineNew(ts, type, "(cls, iterable=(), /)", raw: true) { thread, base, count in
        tupleNew(ThreadState(raw: thread), Arguments(raw: base), count).raw
    }
    defineTupleProtocol(ts, type)
    defineTupleComparisons(ts, type)
    defineMethod(ts, type, "__add__", "(self, value, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        if !arguments[1].hasLayout(ShapeNumber.tuple) { return concatenationError(ts, "tuple", arguments[1]).raw }
        return tupleConcatenate(ts, TupleObject(arguments[0]), TupleObject(arguments[1])).raw
    }
    defineMethod(ts, type, "__mul__", "(self, value, /)") { thread, base, _ in
        tupleMultiply(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
    defineMethod(ts, type, "__rmul__", "(self, value, /)") { thread, base, _ in
        tupleMultiply(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
    defineMethod(ts, type, "index", "(self, value, start=0, stop=9223372036854775807, /)") { thread, base, _ in
        tupleIndex(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
    defineMethod(ts, type, "count", "(self, value, /)") { thread, base, _ in
        let count = sequenceCountOf(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1])
        return count < 0 ? 0 : Value(small: count).raw
    }
    defineMethod(ts, type, "__getnewargs__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let tuple = TupleObject(Arguments(raw: base)[0])
        return makeTuple(ts, makeTuple(ts, tuple.slots.raw, tuple.count).value).raw
    }
}

private func defineTupleProtocol(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__len__", "(self, /)") { _, base, _ in
        return Value(small: TupleObject(Arguments(raw: base)[0]).count).raw
    }
    defineMethod(ts, type, "__getitem__", "(self, key, /)") { thread, base, _ in
        tupleGetItem(ThreadState(raw: thread), TupleObject(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__contains__", "(self, key, /)") { thread, base, _ in
        let index = sequenceFind(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], 0, Int.max)
        return index == -2 ? 0 : Value(index >= 0).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return TupleIteratorObject.allocate(ts, index: 0, tuple: TupleObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        tupleRepr(ThreadState(raw: thread), TupleObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let (hash, ok) = tupleHash(ts, TupleObject(Arguments(raw: base)[0]))
        return ok ? makeInteger(ts, hash).raw : 0
    }
}

private func defineTupleComparisons(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        compareTuples(ThreadState(raw: thread), Arguments(raw: base), .equal)
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { thread, base, _ in
        compareTuples(ThreadState(raw: thread), Arguments(raw: base), .notEqual)
    }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { thread, base, _ in
        compareTuples(ThreadState(raw: thread), Arguments(raw: base), .lessThan)
    }
    defineMethod(ts, type, "__le__", "(self, value, /)") { thread, base, _ in
        compareTuples(ThreadState(raw: thread), Arguments(raw: base), .lessEqual)
    }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { thread, base, _ in
        compareTuples(ThreadState(raw: thread), Arguments(raw: base), .greaterThan)
    }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { thread, base, _ in
        compareTuples(ThreadState(raw: thread), Arguments(raw: base), .greaterEqual)
    }
}
