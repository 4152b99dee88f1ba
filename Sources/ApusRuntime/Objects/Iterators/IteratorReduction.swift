// `__reduce__` and `__setstate__` of iterators: what copy and pickle need. An iterator is rebuilt by calling `iter` (or its
// class) and then told its position.

/// The builtin function of that name, or null with an exception set.
private func builtin(_ ts: ThreadState, _ name: StaticString) -> Value {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    let function = dictGetString(builtins, intern(ts, name))
    return function.isNull ? raise(ts, .attributeError, "\(name)") : function
}

/// `(iter, (container,))` or `(iter, (container,), position)`.
private func reduced(_ ts: ThreadState, _ container: Value, _ position: Value) -> Value {
    let function = builtin(ts, "iter")
    if function.isErr || container.isErr { return .null }
    let arguments = makeTuple(ts, container)
    if position.isNull { return makeTuple(ts, function, arguments.value).value }
    return makeTuple(ts, function, arguments.value, position).value
}

/// The items that a copy of the iterator would still yield, as a list for a new iterator.
private func reducedRest(_ ts: ThreadState, _ copy: Value) -> Value {
    reduced(ts, iterableToList(ts, copy), .null)
}

private func listIteratorReduce(_ ts: ThreadState, _ iterator: ListIteratorObject) -> Value {
    let view = iterator.reading(ts)
    if view.list.raw == 0 { return reduced(ts, makeList(ts, 0).value, .null) }
    return reduced(ts, view.list.value, Value(small: view.index))
}

private func tupleIteratorReduce(_ ts: ThreadState, _ iterator: TupleIteratorObject) -> Value {
    let view = iterator.reading(ts)
    if view.tuple.raw == 0 { return reduced(ts, emptyTuple(ts).value, .null) }
    return reduced(ts, view.tuple.value, Value(small: view.index))
}

private func rangeIteratorReduce(_ ts: ThreadState, _ iterator: RangeIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let stop = makeInteger(ts, view.next &+ view.remaining &* iterator.step)
    let range = makeRange(ts, makeInteger(ts, view.next), stop, makeInteger(ts, iterator.step))
    return range.isErr ? .null : reduced(ts, range, .none)
}

private func longRangeIteratorReduce(_ ts: ThreadState, _ iterator: LongRangeIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let next = view.next
    let distance = binaryOperation(ts, .multiply, view.remaining, iterator.step)
    if distance.isErr { return .null }
    let stop = binaryOperation(ts, .add, next, distance)
    if stop.isErr { return .null }
    let range = makeRange(ts, next, stop, iterator.step)
    return range.isErr ? .null : reduced(ts, range, .none)
}

private func dictIteratorReduce(_ ts: ThreadState, _ iterator: DictIteratorObject) -> Value {
    let view = iterator.reading(ts)
    // Of the class of keys whatever its kind: nobody sees the copy.
    let copy = DictIteratorObject.allocate(
        ts, index: view.index, remaining: view.remaining, kind: iterator.kind, expectedCount: iterator.expectedCount,
        dict: view.dict)
    return reducedRest(ts, copy.value)
}

private func setIteratorReduce(_ ts: ThreadState, _ iterator: SetIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let copy = SetIteratorObject.allocate(
        ts, index: view.index, expectedCount: iterator.expectedCount, set: view.set)
    return reducedRest(ts, copy.value)
}

private func reversedReduce(_ ts: ThreadState, _ iterator: ReversedIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let isOfList = iterator.value.hasShape(ShapeNumber.listReverseIterator)
    let type = isOfList ? shapeType(ShapeNumber.reversedIterator).value : typeOf(iterator.value).value
    if view.sequence.isNull { return makeTuple(ts, type, makeTuple(ts, emptyTuple(ts).value).value).value }
    return makeTuple(ts, type, makeTuple(ts, view.sequence).value, Value(small: view.index)).value
}

/// A position given to `__setstate__`, at least `lowest`; not ok with an exception set.
private func statePosition(_ ts: ThreadState, _ value: Value, _ lowest: Int) -> (index: Int, ok: Bool) {
    guard let index = sizeArgument(ts, value, missing: 0) else { return (0, false) }
    return (index < lowest ? lowest : index, true)
}

/// The class's arguments: the function (or null) and the iterators.
private func reducedAdapter(_ ts: ThreadState, _ object: Value, _ function: Value, _ iterators: TupleObject) -> Value {
    let list = makeList(ts, 0)
    if !function.isNull && !listAppend(ts, list, function) { return .null }
    if !listExtend(ts, list, iterators.value) { return .null }
    return makeTuple(ts, typeOf(object).value, listToTuple(ts, list).value).value
}

func defineIteratorReduction(_ ts: ThreadState) {
    let list = shapeType(ShapeNumber.listIterator)
    defineMethod(ts, list, "__reduce__", "(self, /)") { thread, base in
        listIteratorReduce(ThreadState(raw: thread), ListIteratorObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, list, "__setstate__", "(self, state, /)") { thread, base in
        let ts = ThreadState(raw: thread)
        let (index, ok) = statePosition(ts, Arguments(raw: base)[1], 0)
        if !ok { return 0 }
        ListIteratorObject(Arguments(raw: base)[0]).writing(ts).index = index
        return Value.none.raw
    }
    let tuple = shapeType(ShapeNumber.tupleIterator)
    defineMethod(ts, tuple, "__reduce__", "(self, /)") { thread, base in
        tupleIteratorReduce(ThreadState(raw: thread), TupleIteratorObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, tuple, "__setstate__", "(self, state, /)") { thread, base in
        let ts = ThreadState(raw: thread)
        let (index, ok) = statePosition(ts, Arguments(raw: base)[1], 0)
        if !ok { return 0 }
        TupleIteratorObject(Arguments(raw: base)[0]).writing(ts).index = index
        return Value.none.raw
    }
    defineMethod(ts, shapeType(ShapeNumber.rangeIterator), "__reduce__", "(self, /)") { thread, base in
        rangeIteratorReduce(ThreadState(raw: thread), RangeIteratorObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, shapeType(ShapeNumber.longRangeIterator), "__reduce__", "(self, /)") { thread, base in
        longRangeIteratorReduce(ThreadState(raw: thread), LongRangeIteratorObject(Arguments(raw: base)[0])).raw
    }
    for shape in [ShapeNumber.rangeIterator, ShapeNumber.longRangeIterator] {
        defineMethod(ts, shapeType(shape), "__setstate__", "(self, state, /)") { _, _ in Value.none.raw }
    }
    for shape in [ShapeNumber.dictIterator, ShapeNumber.dictValueIterator, ShapeNumber.dictItemIterator] {
        defineMethod(ts, shapeType(shape), "__reduce__", "(self, /)") { thread, base in
            dictIteratorReduce(ThreadState(raw: thread), DictIteratorObject(Arguments(raw: base)[0])).raw
        }
    }
    defineMethod(ts, shapeType(ShapeNumber.setIterator), "__reduce__", "(self, /)") { thread, base in
        setIteratorReduce(ThreadState(raw: thread), SetIteratorObject(Arguments(raw: base)[0])).raw
    }
    defineAdapterReduction(ts)
}

private func defineAdapterReduction(_ ts: ThreadState) {
    for shape in [ShapeNumber.reversedIterator, ShapeNumber.listReverseIterator] {
        let reversed = shapeType(shape)
        defineMethod(ts, reversed, "__reduce__", "(self, /)") { thread, base in
            reversedReduce(ThreadState(raw: thread), ReversedIteratorObject(Arguments(raw: base)[0])).raw
        }
        defineMethod(ts, reversed, "__setstate__", "(self, state, /)") { thread, base in
            let ts = ThreadState(raw: thread)
            let (index, ok) = statePosition(ts, Arguments(raw: base)[1], -1)
            if !ok { return 0 }
            ReversedIteratorObject(Arguments(raw: base)[0]).writing(ts).index = index
            return Value.none.raw
        }
    }
    defineMethod(ts, shapeType(ShapeNumber.enumerate), "__reduce__", "(self, /)") { thread, base in
        let ts = ThreadState(raw: thread)
        let object = Arguments(raw: base)[0]
        let view = EnumerateObject(object).reading(ts)
        return makeTuple(ts, typeOf(object).value, makeTuple(ts, view.iterator, view.index).value).raw
    }
    defineMethod(ts, shapeType(ShapeNumber.zip), "__reduce__", "(self, /)") { thread, base in
        let ts = ThreadState(raw: thread)
        let object = Arguments(raw: base)[0]
        return reducedAdapter(ts, object, .null, ZipObject(object).reading(ts).iterators).raw
    }
    defineMethod(ts, shapeType(ShapeNumber.map), "__reduce__", "(self, /)") { thread, base in
        let ts = ThreadState(raw: thread)
        let object = Arguments(raw: base)[0]
        let view = MapObject(object).reading(ts)
        return reducedAdapter(ts, object, view.function, view.iterators).raw
    }
    defineMethod(ts, shapeType(ShapeNumber.filter), "__reduce__", "(self, /)") { thread, base in
        let ts = ThreadState(raw: thread)
        let object = Arguments(raw: base)[0]
        let view = FilterObject(object).reading(ts)
        return makeTuple(ts, typeOf(object).value, makeTuple(ts, view.function, view.iterator).value).raw
    }
}
