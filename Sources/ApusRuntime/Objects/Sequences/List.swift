// Lists: construction and the plain operations that handlers and other types use. `items` is never 0: an empty list has
// the shared empty array. Slots from `count` on are 0.

/// A list of `count` slots that the caller fills at once (they are 0); null raw when memory is exhausted.
package func makeList(_ ts: ThreadState, _ count: Int) -> ListObject {
    if count == 0 { return ListObject.allocate(ts, count: 0, items: emptyArray(ts)) }
    let items = ArrayObject.allocate(ts, tailCount: count, capacity: count)
    if items.raw == 0 { return ListObject(raw: 0) }
    return ListObject.allocate(ts, count: count, items: items)
}

/// A list of the `count` values from the address `base` on; null raw when memory is exhausted.
package func makeList(_ ts: ThreadState, _ base: Int, _ count: Int) -> ListObject {
    let list = makeList(ts, count)
    if list.raw == 0 || count == 0 { return list }
    list.reading(ts).items.copy(ts, from: base, to: 0, count: count)
    return list
}

/// Number of items.
@inline(__always) package func listCount(_ list: ListObject) -> Int { ListReading(raw: list.raw).count }

/// Appends; false with MemoryError set.
@inline(__always) @discardableResult package func listAppend(
    _ ts: ThreadState, _ list: ListObject, _ value: Value
) -> Bool {
    let view = list.writing(ts)
    let count = view.count
    if _slowPath(count >= view.items.capacity) { return listAppendSlow(ts, list, value) }
    view.items.writing(ts)[count] = value
    view.count = count &+ 1
    return true
}

@inline(never) private func listAppendSlow(_ ts: ThreadState, _ list: ListObject, _ value: Value) -> Bool {
    let count = list.reading(ts).count
    if !listReserve(ts, list, count &+ 1) { return false }
    let view = list.writing(ts)
    view.items.writing(ts)[count] = value
    view.count = count &+ 1
    return true
}

/// Makes room for `count` items in all; false with MemoryError set.
@inline(never) func listReserve(_ ts: ThreadState, _ list: ListObject, _ count: Int) -> Bool {
    let capacity = list.reading(ts).items.capacity
    if count <= capacity { return true }
    guard count < 1 << 44 else {
        raiseMemoryError(ts)
        return false
    }
    // By half, and twice as much for small ones: a list that grows by appending copies each item about twice.
    let wanted = capacity == 0 ? count : capacity &+ (capacity < 64 ? capacity : capacity &>> 1)
    return listSetCapacity(ts, list, count < 4 && capacity < 4 ? 4 : wanted > count ? wanted : count)
}

/// Moves the items to a new array of at least that many slots as there are items.
func listSetCapacity(_ ts: ThreadState, _ list: ListObject, _ capacity: Int) -> Bool {
    let items = capacity == 0 ? emptyArray(ts) : ArrayObject.allocate(ts, tailCount: capacity, capacity: capacity)
    if items.raw == 0 { return false }
    let view = list.writing(ts)
    items.copy(ts, from: view.items.slots.raw, to: 0, count: view.count)
    view.items = items
    return true
}

/// Sets the number of items to fewer: the slots behind become 0, and an array that is far too large is given up.
func listTruncate(_ ts: ThreadState, _ list: ListObject, _ count: Int) {
    let view = list.writing(ts)
    view.items.clear(ts, from: count, count: view.count &- count)
    view.count = count
    let capacity = view.items.capacity
    if count == 0 {
        view.items = emptyArray(ts)
    } else if capacity > 64 && count < capacity &>> 2 {
        if !listSetCapacity(ts, list, count &* 2) { clearException(ts) }
    }
}

/// The item at a Python index (negative: from the end); IndexError.
@inline(__always) package func listItem(_ ts: ThreadState, _ list: ListObject, _ index: Int) -> Value {
    let view = list.reading(ts)
    let position = index < 0 ? index &+ view.count : index
    if UInt(bitPattern: position) < UInt(bitPattern: view.count) { return view.items.reading(ts)[position] }
    return raise(ts, .indexError, "list index out of range")
}

/// Replaces the item at a Python index; false with IndexError set.
@inline(__always) @discardableResult package func listSetItem(
    _ ts: ThreadState, _ list: ListObject, _ index: Int, _ value: Value
) -> Bool {
    let view = list.reading(ts)
    let position = index < 0 ? index &+ view.count : index
    if UInt(bitPattern: position) < UInt(bitPattern: view.count) {
        view.items.writing(ts)[position] = value
        return true
    }
    raise(ts, .indexError, "list assignment index out of range")
    return false
}

/// Removes and returns the last item; IndexError.
@inline(__always) package func listPopLast(_ ts: ThreadState, _ list: ListObject) -> Value {
    let view = list.writing(ts)
    let count = view.count
    if count == 0 { return raise(ts, .indexError, "pop from empty list") }
    let items = view.items.writing(ts)
    let value = items[count &- 1]
    items[count &- 1] = .null
    view.count = count &- 1
    if _slowPath(view.items.capacity > 64 && count < view.items.capacity &>> 2) {
        if !listSetCapacity(ts, list, count &* 2) { clearException(ts) }
    }
    return value
}

/// Appends the `count` values from the address `base` on, which may lie in the list itself; false with MemoryError set.
func listAppendAll(_ ts: ThreadState, _ list: ListObject, _ base: Int, _ count: Int) -> Bool {
    if count == 0 { return true }
    let old = list.reading(ts).count
    if !listReserve(ts, list, old &+ count) { return false }
    let view = list.writing(ts)
    view.items.copy(ts, from: base, to: old, count: count)
    view.count = old &+ count
    return true
}

/// Extends the list of a display or of a call's arguments by what stands behind a `*`; false with an exception set.
@discardableResult package func listExtend(_ ts: ThreadState, _ list: ListObject, _ iterable: Value) -> Bool {
    if !iterable.hasShape(ShapeNumber.list) && !iterable.hasShape(ShapeNumber.tuple)
        && lookupSpecial(ts, typeOf(iterable), .iter).isNull && lookupSpecial(ts, typeOf(iterable), .getitem).isNull
    {
        raise(ts, .typeError, "Value after * must be an iterable, not \(typeName(iterable))")
        return false
    }
    return listExtendItems(ts, list, iterable)
}

/// Appends all items of an iterable; false with an exception set (what came before it is appended).
@discardableResult package func listExtendItems(_ ts: ThreadState, _ list: ListObject, _ iterable: Value) -> Bool {
    // A list of a subclass that extends itself would never come to its end.
    if iterable.hasShape(ShapeNumber.list) || iterable.raw == list.raw {
        let view = ListObject(iterable).reading(ts)
        return listAppendAll(ts, list, view.items.slots.raw, view.count)
    }
    if iterable.hasShape(ShapeNumber.tuple) {
        return listAppendAll(ts, list, TupleObject(iterable).slots.raw, TupleObject(iterable).count)
    }
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return false }
    let hint = lengthHint(ts, iterable)
    if hint < 0 { return false }
    if hint >= 1 << 36 {
        raiseMemoryError(ts)
        return false
    }
    // A wrong hint must not cost much memory; room beyond it grows as usual.
    if hint > 4 && hint < 1 << 24 && !listReserve(ts, list, list.reading(ts).count &+ hint) { return false }
    while true {
        let value = iterateNext(ts, iterator)
        if value.isNull { return ts.exception.isNull }
        if !listAppend(ts, list, value) { return false }
    }
}

/// A new list of the items of any iterable; null with an exception set.
package func iterableToList(_ ts: ThreadState, _ iterable: Value) -> Value {
    let list = makeList(ts, 0)
    return listExtendItems(ts, list, iterable) ? list.value : .null
}

/// A tuple of the list's items; null raw with MemoryError set.
package func listToTuple(_ ts: ThreadState, _ list: ListObject) -> TupleObject {
    let view = list.reading(ts)
    let items = view.items
    return makeTuple(ts, items.slots.raw, view.count)
}
