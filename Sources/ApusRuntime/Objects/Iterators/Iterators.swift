// Iterators over the builtin containers. Every `...Next` function returns the next item, or null: without an exception at
// the end, with one when the iteration failed. An exhausted iterator lets its container go and stays exhausted.

/// The next item of an iterator of exactly a builtin class listed here; `.deleted` when the class is another one.
package func builtinIteratorNext(_ ts: ThreadState, _ iterator: Value) -> Value {
    if !iterator.isObject { return .deleted }
    switch shapeNumber(iterator.raw) {
    case ShapeNumber.listIterator: return listIteratorNext(ts, ListIteratorObject(iterator))
    case ShapeNumber.tupleIterator: return tupleIteratorNext(ts, TupleIteratorObject(iterator))
    case ShapeNumber.rangeIterator: return rangeIteratorNext(ts, RangeIteratorObject(iterator))
    case ShapeNumber.dictIterator, ShapeNumber.dictItemIterator, ShapeNumber.dictValueIterator:
        return dictIteratorNext(ts, DictIteratorObject(iterator))
    case ShapeNumber.setIterator: return setIteratorNext(ts, SetIteratorObject(iterator))
    case ShapeNumber.enumerate: return enumerateNext(ts, EnumerateObject(iterator))
    case ShapeNumber.zip: return zipNext(ts, ZipObject(iterator))
    case ShapeNumber.map: return mapNext(ts, MapObject(iterator))
    case ShapeNumber.filter: return filterNext(ts, FilterObject(iterator))
    case ShapeNumber.reversedIterator, ShapeNumber.listReverseIterator:
        return reversedIteratorNext(ts, ReversedIteratorObject(iterator))
    case ShapeNumber.sequenceIterator: return sequenceIteratorNext(ts, SequenceIteratorObject(iterator))
    case ShapeNumber.callIterator: return callIteratorNext(ts, CallIteratorObject(iterator))
    case ShapeNumber.longRangeIterator: return longRangeIteratorNext(ts, LongRangeIteratorObject(iterator))
    default: return .deleted
    }
}

/// A new iterator over a container of exactly a builtin class listed here; `.deleted` when the class is another one.
package func builtinIterator(_ ts: ThreadState, _ iterable: Value) -> Value {
    if !iterable.isObject { return .deleted }
    switch shapeNumber(iterable.raw) {
    case ShapeNumber.list: return ListIteratorObject.allocate(ts, index: 0, list: ListObject(iterable)).value
    case ShapeNumber.tuple: return TupleIteratorObject.allocate(ts, index: 0, tuple: TupleObject(iterable)).value
    case ShapeNumber.range: return rangeIterator(ts, RangeObject(iterable))
    case ShapeNumber.dict: return dictIterator(ts, DictObject(iterable), DictIteratorKind.keys)
    case ShapeNumber.set, ShapeNumber.frozenSet: return setIterator(ts, SetObject(iterable))
    case ShapeNumber.dictKeys: return dictIterator(ts, DictKeysObject(iterable).dict, DictIteratorKind.keys)
    case ShapeNumber.dictValues: return dictIterator(ts, DictValuesObject(iterable).dict, DictIteratorKind.values)
    case ShapeNumber.dictItems: return dictIterator(ts, DictItemsObject(iterable).dict, DictIteratorKind.items)
    case ShapeNumber.rangeIterator, ShapeNumber.listIterator, ShapeNumber.tupleIterator, ShapeNumber.dictIterator,
        ShapeNumber.setIterator, ShapeNumber.enumerate, ShapeNumber.zip, ShapeNumber.map, ShapeNumber.filter,
        ShapeNumber.reversedIterator, ShapeNumber.sequenceIterator, ShapeNumber.callIterator,
        ShapeNumber.longRangeIterator, ShapeNumber.dictItemIterator, ShapeNumber.dictValueIterator,
        ShapeNumber.listReverseIterator:
        return iterable
    default: return .deleted
    }
}

/// What a native `__next__` returns. Null without an exception means the end: whoever calls the native makes the
/// StopIteration, if anybody is to see it.
@inline(__always) func finishNext(_ ts: ThreadState, _ value: Value) -> Int { value.raw }

// MARK: - Lists and tuples

@inline(__always) package func listIteratorNext(_ ts: ThreadState, _ iterator: ListIteratorObject) -> Value {
    let view = iterator.writing(ts)
    let list = view.list
    if list.raw == 0 { return .null }
    let index = view.index
    let reading = list.reading(ts)
    if _fastPath(index < reading.count) {
        view.index = index &+ 1
        return reading.items.reading(ts)[index]
    }
    view.list = ListObject(raw: 0)
    return .null
}

@inline(__always) package func tupleIteratorNext(_ ts: ThreadState, _ iterator: TupleIteratorObject) -> Value {
    let view = iterator.writing(ts)
    let tuple = view.tuple
    if tuple.raw == 0 { return .null }
    let index = view.index
    if _fastPath(index < tuple.count) {
        view.index = index &+ 1
        return tuple[index]
    }
    view.tuple = TupleObject(raw: 0)
    return .null
}

// MARK: - Dicts and sets

/// What a dict iterator yields.
enum DictIteratorKind {
    @inline(__always) static var keys: Int { 0 }
    @inline(__always) static var values: Int { 1 }
    @inline(__always) static var items: Int { 2 }
    @inline(__always) static var reversed: Int { 4 }
}

func dictIterator(_ ts: ThreadState, _ dict: DictObject, _ kind: Int) -> Value {
    let view = dict.reading(ts)
    let count = dictCount(dict)
    let index = kind & DictIteratorKind.reversed != 0 ? view.used &- 1 : 0
    switch kind & 3 {
    case DictIteratorKind.keys:
        return DictIteratorObject.allocate(
            ts, index: index, remaining: count, kind: kind, expectedCount: count, dict: dict
        ).value
    case DictIteratorKind.values:
        return DictValueIteratorObject.allocate(
            ts, index: index, remaining: count, kind: kind, expectedCount: count, dict: dict
        ).value
    default:
        return DictItemIteratorObject.allocate(
            ts, index: index, remaining: count, kind: kind, expectedCount: count, dict: dict
        ).value
    }
}

package func dictIteratorNext(_ ts: ThreadState, _ iterator: DictIteratorObject) -> Value {
    let view = iterator.writing(ts)
    let dict = view.dict
    if dict.raw == 0 { return .null }
    let reading = dict.reading(ts)
    if _slowPath(dictCount(dict) != iterator.expectedCount) {
        return raise(ts, .runtimeError, "dictionary changed size during iteration")
    }
    let entries = reading.entries.reading(ts)
    let isCells = reading.flags & DictFlags.cells != 0
    let used = reading.used
    let kind = iterator.kind
    let direction = kind & DictIteratorKind.reversed != 0 ? -1 : 1
    var entry = view.index
    if entry >= used && direction < 0 { entry = used &- 1 }
    while entry >= 0 && entry < used {
        let key = entries[entry &* 3 &+ 1]
        if !key.isNull {
            var value = entries[entry &* 3 &+ 2]
            if isCells { value = CellObject(value).reading(ts).content }
            if !value.isNull {
                if _slowPath(view.remaining == 0) {
                    view.dict = DictObject(raw: 0)
                    return raise(ts, .runtimeError, "dictionary keys changed during iteration")
                }
                view.remaining &-= 1
                view.index = entry &+ direction
                switch kind & 3 {
                case DictIteratorKind.keys: return key
                case DictIteratorKind.values: return value
                default: return makeTuple(ts, key, value).value
                }
            }
        }
        entry &+= direction
    }
    view.dict = DictObject(raw: 0)
    return .null
}

func setIterator(_ ts: ThreadState, _ set: SetObject) -> Value {
    SetIteratorObject.allocate(ts, index: 0, expectedCount: set.reading(ts).count, set: set).value
}

package func setIteratorNext(_ ts: ThreadState, _ iterator: SetIteratorObject) -> Value {
    let view = iterator.writing(ts)
    let set = view.set
    if set.raw == 0 { return .null }
    if _slowPath(set.reading(ts).count != iterator.expectedCount) {
        return raise(ts, .runtimeError, "Set changed size during iteration")
    }
    var position = view.index
    let key = setNext(set, &position)
    view.index = position
    if key.isNull { view.set = SetObject(raw: 0) }
    return key
}

// MARK: - Any sequence, callables

/// The item of a sequence at an index by its `__getitem__`, or null; IndexError and StopIteration mean the end.
private func sequenceItem(_ ts: ThreadState, _ sequence: Value, _ index: Int) -> Value {
    let item = getItem(ts, sequence, makeInteger(ts, index))
    if item.isErr && (matches(ts, ts.exception, .indexError) || matches(ts, ts.exception, .stopIteration)) {
        clearException(ts)
    }
    return item
}

func sequenceIteratorNext(_ ts: ThreadState, _ iterator: SequenceIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let sequence = view.sequence
    if sequence.isNull { return .null }
    let item = sequenceItem(ts, sequence, view.index)
    if item.isNull {
        if ts.exception.isNull { iterator.writing(ts).sequence = .null }
    } else {
        iterator.writing(ts).index &+= 1
    }
    return item
}

func reversedIteratorNext(_ ts: ThreadState, _ iterator: ReversedIteratorObject) -> Value {
    let view = iterator.writing(ts)
    let sequence = view.sequence
    if sequence.isNull { return .null }
    let index = view.index
    // A list's own `__reversed__` goes by the items, whatever methods a subclass has.
    if sequence.hasShape(ShapeNumber.list) || iterator.value.hasShape(ShapeNumber.listReverseIterator) {
        let list = ListObject(sequence).reading(ts)
        if index >= 0 && index < list.count {
            view.index = index &- 1
            return list.items.reading(ts)[index]
        }
        view.sequence = .null
        return .null
    }
    if index >= 0 {
        let item = sequenceItem(ts, sequence, index)
        if !item.isNull {
            iterator.writing(ts).index = index &- 1
            return item
        }
        if !ts.exception.isNull { return .null }
    }
    iterator.writing(ts).sequence = .null
    return .null
}

func callIteratorNext(_ ts: ThreadState, _ iterator: CallIteratorObject) -> Value {
    let callable = iterator.reading(ts).callable
    if callable.isNull { return .null }
    let value = callValue(ts, callable)
    if value.isErr {
        if matches(ts, ts.exception, .stopIteration) {
            clearException(ts)
            iterator.writing(ts).callable = .null
        }
        return .null
    }
    let result = equal(ts, value, iterator.sentinel)
    if result == 0 { return value }
    if result > 0 { iterator.writing(ts).callable = .null }
    return .null
}

// MARK: - Length hints

private func dictIteratorHint(_ ts: ThreadState, _ iterator: DictIteratorObject) -> Int {
    let view = iterator.reading(ts)
    let dict = view.dict
    if dict.raw == 0 || dictCount(dict) != iterator.expectedCount { return 0 }
    return view.remaining
}

private func setIteratorHint(_ ts: ThreadState, _ iterator: SetIteratorObject) -> Int {
    let view = iterator.reading(ts)
    if view.set.raw == 0 || view.set.reading(ts).count != iterator.expectedCount { return 0 }
    var position = view.index
    var count = 0
    while !setNext(view.set, &position).isNull { count &+= 1 }
    return count
}

private func reversedHint(_ ts: ThreadState, _ iterator: ReversedIteratorObject) -> Value {
    let view = iterator.reading(ts)
    if view.sequence.isNull { return Value(small: 0) }
    let index = view.index
    let isOfList = iterator.value.hasShape(ShapeNumber.listReverseIterator)
    let count = isOfList ? listCount(ListObject(view.sequence)) : length(ts, view.sequence)
    if count < 0 { return .null }
    return Value(small: count < index &+ 1 ? 0 : index &+ 1)
}

// MARK: - Classes

/// A class of iterators with `__iter__` only; the caller adds `__next__`.
func makeIteratorType(_ ts: ThreadState, _ name: String, _ layout: Int, flags: Int = 0) -> TypeObject {
    let type = makeType(ts, name, layout: layout, base: Types.object, flags: flags)
    defineMethod(ts, type, "__iter__", "(self, /)") { _, base, _ in
        return Value(raw: Arguments(raw: base)[0].raw).raw
    }
    return type
}

func initializeIteratorTypes(_ ts: ThreadState) {
    initializeContainerIterators(ts)
    initializeTableIterators(ts)
    initializeGeneralIterators(ts)
    initializeAdapterTypes(ts)
    defineIteratorReduction(ts)
}

private func initializeContainerIterators(_ ts: ThreadState) {
    let list = makeIteratorType(ts, "list_iterator", ShapeNumber.listIterator)
    defineMethod(ts, list, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, listIteratorNext(ts, ListIteratorObject(Arguments(raw: base)[0])))
    }
    defineMethod(ts, list, "__length_hint__", "(self, /)") { thread, base, _ in
        let view = ListIteratorObject(Arguments(raw: base)[0]).reading(ThreadState(raw: thread))
        if view.list.raw == 0 { return Value(small: 0).raw }
        let left = listCount(view.list) &- view.index
        return Value(small: left > 0 ? left : 0).raw
    }
    let tuple = makeIteratorType(ts, "tuple_iterator", ShapeNumber.tupleIterator)
    defineMethod(ts, tuple, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, tupleIteratorNext(ts, TupleIteratorObject(Arguments(raw: base)[0])))
    }
    defineMethod(ts, tuple, "__length_hint__", "(self, /)") { thread, base, _ in
        let view = TupleIteratorObject(Arguments(raw: base)[0]).reading(ThreadState(raw: thread))
        return Value(small: view.tuple.raw == 0 ? 0 : view.tuple.count &- view.index).raw
    }
    let range = makeIteratorType(ts, "range_iterator", ShapeNumber.rangeIterator)
    defineMethod(ts, range, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, rangeIteratorNext(ts, RangeIteratorObject(Arguments(raw: base)[0])))
    }
    defineMethod(ts, range, "__length_hint__", "(self, /)") { thread, base, _ in
        Value(small: RangeIteratorObject(Arguments(raw: base)[0]).reading(ThreadState(raw: thread)).remaining).raw
    }
    let longRange = makeIteratorType(ts, "longrange_iterator", ShapeNumber.longRangeIterator)
    defineMethod(ts, longRange, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, longRangeIteratorNext(ts, LongRangeIteratorObject(Arguments(raw: base)[0])))
    }
    defineMethod(ts, longRange, "__length_hint__", "(self, /)") { thread, base, _ in
        LongRangeIteratorObject(Arguments(raw: base)[0]).reading(ThreadState(raw: thread)).remaining.raw
    }
}

private func initializeTableIterators(_ ts: ThreadState) {
    for (name, layout) in [
        ("dict_keyiterator", ShapeNumber.dictIterator), ("dict_valueiterator", ShapeNumber.dictValueIterator),
        ("dict_itemiterator", ShapeNumber.dictItemIterator),
    ] {
        let dict = makeIteratorType(ts, name, layout)
        defineMethod(ts, dict, "__next__", "(self, /)") { thread, base, _ in
            let ts = ThreadState(raw: thread)
            return finishNext(ts, dictIteratorNext(ts, DictIteratorObject(Arguments(raw: base)[0])))
        }
        defineMethod(ts, dict, "__length_hint__", "(self, /)") { thread, base, _ in
            Value(small: dictIteratorHint(ThreadState(raw: thread), DictIteratorObject(Arguments(raw: base)[0]))).raw
        }
    }
    let set = makeIteratorType(ts, "set_iterator", ShapeNumber.setIterator)
    defineMethod(ts, set, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, setIteratorNext(ts, SetIteratorObject(Arguments(raw: base)[0])))
    }
    defineMethod(ts, set, "__length_hint__", "(self, /)") { thread, base, _ in
        Value(small: setIteratorHint(ThreadState(raw: thread), SetIteratorObject(Arguments(raw: base)[0]))).raw
    }
}

private func initializeGeneralIterators(_ ts: ThreadState) {
    let sequence = makeIteratorType(ts, "iterator", ShapeNumber.sequenceIterator)
    defineMethod(ts, sequence, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, sequenceIteratorNext(ts, SequenceIteratorObject(Arguments(raw: base)[0])))
    }
    let call = makeIteratorType(ts, "callable_iterator", ShapeNumber.callIterator)
    defineMethod(ts, call, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return finishNext(ts, callIteratorNext(ts, CallIteratorObject(Arguments(raw: base)[0])))
    }
    let reversed = makeIteratorType(ts, "reversed", ShapeNumber.reversedIterator, flags: TypeFlags.base)
    defineNew(ts, reversed, "(cls, sequence, /)") { thread, base, _ in
        reversedNew(ThreadState(raw: thread), TypeObject(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    let list = makeIteratorType(ts, "list_reverseiterator", ShapeNumber.listReverseIterator)
    for type in [reversed, list] {
        defineMethod(ts, type, "__next__", "(self, /)") { thread, base, _ in
            let ts = ThreadState(raw: thread)
            return finishNext(ts, reversedIteratorNext(ts, ReversedIteratorObject(Arguments(raw: base)[0])))
        }
        defineMethod(ts, type, "__length_hint__", "(self, /)") { thread, base, _ in
            reversedHint(ThreadState(raw: thread), ReversedIteratorObject(Arguments(raw: base)[0])).raw
        }
    }
}

/// `reversed(sequence)`.
private func reversedNew(_ ts: ThreadState, _ type: TypeObject, _ sequence: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(sequence), .reversed)
    if !method.isNull && !method.isNone { return callSpecial(ts, method, sequence) }
    let sequenceType = typeOf(sequence)
    if method.isNone || lookupSpecial(ts, sequenceType, .getitem).isNull || sequence.hasLayout(ShapeNumber.dict) {
        return raise(ts, .typeError, "'\(typeName(sequence))' object is not reversible")
    }
    let count = length(ts, sequence)
    if count < 0 { return .null }
    return makeReversed(ts, type, sequence, count)
}

/// An iterator from the last of `count` items back to the first.
func makeReversed(_ ts: ThreadState, _ type: TypeObject, _ sequence: Value, _ count: Int) -> Value {
    if type.raw == shapeType(ShapeNumber.reversedIterator).raw {
        return ReversedIteratorObject.allocate(ts, index: count &- 1, sequence: sequence).value
    }
    let iterator = ReversedIteratorObject(raw: allocateInstance(ts, type))
    if iterator.raw == 0 { return .null }
    let view = iterator.writing(ts)
    view.index = count &- 1
    view.sequence = sequence
    return iterator.value
}
