// Tuples: construction and the plain operations that handlers and other types use.

/// A tuple of the `count` values from the address `base` on; null raw when memory is exhausted.
package func makeTuple(_ ts: ThreadState, _ base: Int, _ count: Int) -> TupleObject {
    if count == 0 { return emptyTuple(ts) }
    let tuple = TupleObject.allocate(ts, tailCount: count, count: count)
    if tuple.raw == 0 { return tuple }
    tuple.initialize(0, from: base, count: count)
    return tuple
}

@inline(__always) package func makeTuple(_ ts: ThreadState, _ first: Value) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: 1, count: 1)
    tuple.initialize(0, first)
    return tuple
}

@inline(__always) package func makeTuple(_ ts: ThreadState, _ first: Value, _ second: Value) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: 2, count: 2)
    tuple.initialize(0, first)
    tuple.initialize(1, second)
    return tuple
}

@inline(__always) package func makeTuple(
    _ ts: ThreadState, _ first: Value, _ second: Value, _ third: Value
) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: 3, count: 3)
    tuple.initialize(0, first)
    tuple.initialize(1, second)
    tuple.initialize(2, third)
    return tuple
}

/// The item at a Python index (negative: from the end); IndexError.
@inline(__always) package func tupleItem(_ ts: ThreadState, _ tuple: TupleObject, _ index: Int) -> Value {
    let position = index < 0 ? index &+ tuple.count : index
    if UInt(bitPattern: position) < UInt(bitPattern: tuple.count) { return tuple[position] }
    return raise(ts, .indexError, "tuple index out of range")
}

/// `tuple[from ..< to]` with 0 <= from <= to <= count.
func tupleSlice(_ ts: ThreadState, _ tuple: TupleObject, _ from: Int, _ to: Int) -> TupleObject {
    if from == 0 && to == tuple.count && tuple.value.hasShape(ShapeNumber.tuple) { return tuple }
    return makeTuple(ts, tuple.slots.raw &+ (from &<< 3), to &- from)
}

/// The items of any iterable as a tuple; null with an exception set. An exact tuple is returned itself.
package func iterableToTuple(_ ts: ThreadState, _ iterable: Value) -> Value {
    if iterable.hasShape(ShapeNumber.tuple) { return iterable }
    if iterable.hasShape(ShapeNumber.list) { return listToTuple(ts, ListObject(iterable)).value }
    let list = iterableToList(ts, iterable)
    return list.isErr ? .null : listToTuple(ts, ListObject(list)).value
}
