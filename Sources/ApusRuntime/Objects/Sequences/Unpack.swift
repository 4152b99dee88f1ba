// Unpacking of a sequence into registers: `a, b = v` and `a, *b, c = v`.

/// Stores the items of `value`, which must be exactly `count`, from the address `base` on.
package func unpackInto(_ ts: ThreadState, _ value: Value, _ base: Int, _ count: Int) -> Bool {
    let to = ValueSlots(raw: base)
    if value.hasShape(ShapeNumber.tuple) {
        let tuple = TupleObject(value)
        if _slowPath(tuple.count != count) { return raiseUnpackCount(ts, tuple.count, count) }
        var index = 0
        while index < count {
            to[index] = tuple[index]
            index &+= 1
        }
        return true
    }
    if value.hasShape(ShapeNumber.list) {
        let view = ListObject(value).reading(ts)
        if _slowPath(view.count != count) { return raiseUnpackCount(ts, view.count, count) }
        let items = view.items.reading(ts)
        var index = 0
        while index < count {
            to[index] = items[index]
            index &+= 1
        }
        return true
    }
    return unpackIterable(ts, value, base, count)
}

@inline(never) private func raiseUnpackCount(_ ts: ThreadState, _ found: Int, _ expected: Int) -> Bool {
    if found > expected {
        raise(ts, .valueError, "too many values to unpack (expected \(expected))")
    } else {
        raise(ts, .valueError, "not enough values to unpack (expected \(expected), got \(found))")
    }
    return false
}

/// The iterator of a value to unpack; null with a TypeError that says so.
private func unpackIterator(_ ts: ThreadState, _ value: Value) -> Value {
    let iterator = getIterator(ts, value)
    if iterator.isErr && matches(ts, ts.exception, .typeError) && lookupSpecial(ts, typeOf(value), .iter).isNull
        && lookupSpecial(ts, typeOf(value), .getitem).isNull
    {
        clearException(ts)
        return raise(ts, .typeError, "cannot unpack non-iterable \(typeName(value)) object")
    }
    return iterator
}

@inline(never) private func unpackIterable(_ ts: ThreadState, _ value: Value, _ base: Int, _ count: Int) -> Bool {
    let iterator = unpackIterator(ts, value)
    if iterator.isErr { return false }
    // The targets may be variables: they change only when all items are there.
    let items = ArrayObject.allocate(ts, tailCount: count, capacity: count)
    if items.raw == 0 { return false }
    var index = 0
    while index < count {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? raiseUnpackCount(ts, index, count) : false }
        items.writing(ts)[index] = item
        index &+= 1
    }
    let item = iterateNext(ts, iterator)
    if !item.isNull { return raiseUnpackCount(ts, count &+ 1, count) }
    if !ts.exception.isNull { return false }
    copyWords(from: items.raw &+ ArrayObject.fixedSize, to: base, count)
    return true
}

/// Stores `before` items of `value`, a list of those between, and the last `after` items from the address `base` on.
package func unpackExtended(
    _ ts: ThreadState, _ value: Value, _ base: Int, _ before: Int, _ after: Int
) -> Bool {
    let iterator = unpackIterator(ts, value)
    if iterator.isErr { return false }
    let rest = iterableToList(ts, iterator)
    if rest.isErr { return false }
    let list = ListObject(rest)
    let count = list.reading(ts).count
    if count < before &+ after {
        raise(
            ts, .valueError,
            "not enough values to unpack (expected at least \(before &+ after), got \(count))")
        return false
    }
    let middle = makeList(ts, list.reading(ts).items.slots.raw &+ (before &<< 3), count &- before &- after)
    if middle.raw == 0 { return false }
    let to = ValueSlots(raw: base)
    let items = list.reading(ts).items.reading(ts)
    var index = 0
    while index < before {
        to[index] = items[index]
        index &+= 1
    }
    to[before] = middle.value
    index = 0
    while index < after {
        to[before &+ 1 &+ index] = items[count &- after &+ index]
        index &+= 1
    }
    return true
}
