// The operations of lists: slices, insertion, removal, repetition.

/// A new list of the items `from ..< to`, cut to what the list has.
func listSlice(_ ts: ThreadState, _ list: ListObject, _ from: Int, _ to: Int) -> Value {
    let view = list.reading(ts)
    let stop = to < view.count ? to : view.count
    if from >= stop { return makeList(ts, 0).value }
    return makeList(ts, view.items.slots.raw &+ (from &<< 3), stop &- from).value
}

/// `list[key]` for an index or a slice.
package func listGetItem(_ ts: ThreadState, _ list: ListObject, _ key: Value) -> Value {
    if key.hasShape(ShapeNumber.slice) {
        let unpacked = sliceUnpack(ts, SliceObject(key))
        if !unpacked.ok { return .null }
        let bounds = sliceAdjust(unpacked.start, unpacked.stop, unpacked.step, listCount(list))
        if bounds.count == 0 { return makeList(ts, 0).value }
        if unpacked.step == 1 { return listSlice(ts, list, bounds.start, bounds.start &+ bounds.count) }
        let result = makeList(ts, bounds.count)
        if result.raw == 0 { return .null }
        let from = list.reading(ts).items.reading(ts)
        let to = result.reading(ts).items.writing(ts)
        var position = bounds.start
        var index = 0
        while index < bounds.count {
            to[index] = from[position]
            position &+= unpacked.step
            index &+= 1
        }
        return result.value
    }
    let (index, ok) = sequenceIndex(ts, key, "list")
    return ok ? listItem(ts, list, index) : .null
}

/// Replaces the items `from ..< to` by the items of another list; false with MemoryError set.
func listReplace(_ ts: ThreadState, _ list: ListObject, _ from: Int, _ to: Int, _ replacement: ListObject?) -> Bool {
    var source = replacement
    if let given = replacement, given.raw == list.raw {
        let copy = listSlice(ts, list, 0, listCount(list))
        if copy.isErr { return false }
        source = ListObject(copy)
    }
    let added = source.map { listCount($0) } ?? 0
    let count = listCount(list)
    let removed = to &- from
    let newCount = count &- removed &+ added
    if newCount > count && !listReserve(ts, list, newCount) { return false }
    let view = list.writing(ts)
    let items = view.items
    items.copy(ts, from: items.slots.raw &+ (to &<< 3), to: from &+ added, count: count &- to)
    if let source { items.copy(ts, from: source.reading(ts).items.slots.raw, to: from, count: added) }
    if newCount < count { listTruncate(ts, list, newCount) } else { view.count = newCount }
    return true
}

/// The items to assign to a slice as a list; null with an exception set.
private func assignedItems(_ ts: ThreadState, _ value: Value, _ message: String) -> Value {
    if value.hasShape(ShapeNumber.list) { return value }
    let list = iterableToList(ts, value)
    if list.isErr && matches(ts, ts.exception, .typeError) && lookupSpecial(ts, typeOf(value), .iter).isNull
        && lookupSpecial(ts, typeOf(value), .getitem).isNull
    {
        clearException(ts)
        return raise(ts, .typeError, message)
    }
    return list
}

/// `list[key] = value`; `value` null deletes. False with an exception set.
package func listAssign(_ ts: ThreadState, _ list: ListObject, _ key: Value, _ value: Value) -> Bool {
    if key.hasShape(ShapeNumber.slice) { return listAssignSlice(ts, list, SliceObject(key), value) }
    let (index, ok) = sequenceIndex(ts, key, "list")
    if !ok { return false }
    if !value.isNull { return listSetItem(ts, list, index, value) }
    let count = listCount(list)
    let position = index < 0 ? index &+ count : index
    if position < 0 || position >= count {
        raise(ts, .indexError, "list assignment index out of range")
        return false
    }
    return listReplace(ts, list, position, position &+ 1, nil)
}

private func listAssignSlice(_ ts: ThreadState, _ list: ListObject, _ slice: SliceObject, _ value: Value) -> Bool {
    let unpacked = sliceUnpack(ts, slice)
    if !unpacked.ok { return false }
    let step = unpacked.step
    if value.isNull { return listDeleteSlice(ts, list, unpacked.start, unpacked.stop, step) }
    let message = step == 1 ? "can only assign an iterable" : "must assign iterable to extended slice"
    let bounds = sliceAdjust(unpacked.start, unpacked.stop, step, listCount(list))
    let items = assignedItems(ts, value, message)
    if items.isErr { return false }
    // The iterable may have changed the list since: the bounds hold as far as it reaches.
    let length = listCount(list)
    if step == 1 {
        let start = min(bounds.start, length)
        return listReplace(ts, list, start, max(start, min(bounds.stop, length)), ListObject(items))
    }
    var source = ListObject(items)
    let count = listCount(source)
    let highest = step < 0 ? bounds.start : bounds.start &+ (bounds.count &- 1) &* step
    if count != bounds.count || count > 0 && highest >= length {
        raise(
            ts, .valueError,
            "attempt to assign sequence of size \(count) to extended slice of size \(bounds.count)")
        return false
    }
    if source.raw == list.raw {
        let copy = listSlice(ts, source, 0, count)
        if copy.isErr { return false }
        source = ListObject(copy)
    }
    let from = source.reading(ts).items.reading(ts)
    let to = list.reading(ts).items.writing(ts)
    var position = bounds.start
    var index = 0
    while index < count {
        to[position] = from[index]
        position &+= step
        index &+= 1
    }
    return true
}

private func listDeleteSlice(_ ts: ThreadState, _ list: ListObject, _ start: Int, _ stop: Int, _ step: Int) -> Bool {
    let count = listCount(list)
    let bounds = sliceAdjust(start, stop, step, count)
    if bounds.count == 0 { return true }
    if step == 1 { return listReplace(ts, list, bounds.start, bounds.start &+ bounds.count, nil) }
    // From the lowest index upwards; the items between the removed ones move down.
    let width = step < 0 ? 0 &- step : step
    let lowest = step < 0 ? bounds.start &+ step &* (bounds.count &- 1) : bounds.start
    let items = list.reading(ts).items.writing(ts)
    var to = lowest
    var next = lowest
    var removed = 0
    var from = lowest
    while from < count {
        if removed < bounds.count && from == next {
            removed &+= 1
            next &+= width
        } else {
            items[to] = items[from]
            to &+= 1
        }
        from &+= 1
    }
    listTruncate(ts, list, to)
    return true
}

/// Inserts before a Python index, which is clamped; false with MemoryError set.
package func listInsert(_ ts: ThreadState, _ list: ListObject, _ index: Int, _ value: Value) -> Bool {
    let count = listCount(list)
    var position = index < 0 ? index &+ count : index
    if position < 0 { position = 0 }
    if position > count { position = count }
    if !listReserve(ts, list, count &+ 1) { return false }
    let view = list.writing(ts)
    let items = view.items
    items.copy(ts, from: items.slots.raw &+ (position &<< 3), to: position &+ 1, count: count &- position)
    items.writing(ts)[position] = value
    view.count = count &+ 1
    return true
}

/// Removes and returns the item at a Python index; IndexError.
package func listPop(_ ts: ThreadState, _ list: ListObject, _ index: Int) -> Value {
    let count = listCount(list)
    if index == -1 || index == count &- 1 { return listPopLast(ts, list) }
    if count == 0 { return raise(ts, .indexError, "pop from empty list") }
    let position = index < 0 ? index &+ count : index
    if position < 0 || position >= count { return raise(ts, .indexError, "pop index out of range") }
    let value = list.reading(ts).items.reading(ts)[position]
    return listReplace(ts, list, position, position &+ 1, nil) ? value : .null
}

/// A new list of the items of two lists.
package func listConcatenate(_ ts: ThreadState, _ left: ListObject, _ right: ListObject) -> Value {
    let first = listCount(left)
    let result = makeList(ts, first &+ listCount(right))
    if result.raw == 0 { return .null }
    let items = result.reading(ts).items
    items.copy(ts, from: left.reading(ts).items.slots.raw, to: 0, count: first)
    items.copy(ts, from: right.reading(ts).items.slots.raw, to: first, count: listCount(right))
    return result.value
}

/// `list * times` as a new list.
func listRepeat(_ ts: ThreadState, _ list: ListObject, _ times: Int) -> Value {
    let count = listCount(list)
    let total = repeatedCount(ts, count, times)
    if total < 0 { return .null }
    let result = makeList(ts, total)
    if result.raw == 0 { return .null }
    let items = result.reading(ts).items
    items.copy(ts, from: list.reading(ts).items.slots.raw, to: 0, count: total == 0 ? 0 : count)
    items.repeatItems(ts, count, total)
    return result.value
}

/// `list *= times`; false with an exception set.
func listRepeatInPlace(_ ts: ThreadState, _ list: ListObject, _ times: Int) -> Bool {
    let count = listCount(list)
    if times <= 0 {
        listTruncate(ts, list, 0)
        return true
    }
    let total = repeatedCount(ts, count, times)
    if total < 0 || !listReserve(ts, list, total) { return false }
    let view = list.writing(ts)
    view.items.repeatItems(ts, count, total)
    view.count = total
    return true
}

/// Reverses in place.
package func listReverse(_ ts: ThreadState, _ list: ListObject) {
    let view = list.reading(ts)
    reverseItems(view.items.writing(ts), 0, view.count)
}

/// Reverses the slots `from ..< to`.
func reverseItems(_ items: ArrayWriting, _ from: Int, _ to: Int) {
    var low = from
    var high = to &- 1
    while low < high {
        let item = items[low]
        items[low] = items[high]
        items[high] = item
        low &+= 1
        high &-= 1
    }
}
