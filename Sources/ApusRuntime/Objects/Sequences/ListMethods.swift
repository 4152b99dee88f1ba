// The class list.

private func listNew(_ ts: ThreadState, _ type: TypeObject) -> Value {
    if type.raw == Types.list.raw { return makeList(ts, 0).value }
    let list = ListObject(raw: allocateInstance(ts, type))
    if list.raw == 0 { return .null }
    list.writing(ts).items = emptyArray(ts)
    return list.value
}

private func listInit(_ ts: ThreadState, _ receiver: ListObject, _ arguments: ArgumentList) -> Bool {
    if !checkContainerArguments(ts, "list", (arguments.count &+ 1), isExact: true) { return false }
    let list = receiver
    if listCount(list) > 0 { listTruncate(ts, list, 0) }
    return (arguments.count &+ 1) < 2 || listExtendItems(ts, list, arguments[0])
}

func listIndex(_ ts: ThreadState, _ receiver: ListObject, _ value: Value, _ start: Value, _ stop: Value) -> Value {
    let bounds = searchBounds(ts, receiver.value, start, stop)
    if !bounds.ok { return .null }
    let index = sequenceFind(ts, receiver.value, value, bounds.start, bounds.stop)
    if index >= 0 { return Value(small: index) }
    if index == -2 { return .null }
    let text = repr(ts, value)
    if text.isErr { return .null }
    return raise(ts, .valueError, "\(swiftString(StringObject(text))) is not in list")
}

func listRemove(_ ts: ThreadState, _ list: ListObject, _ value: Value) -> Value {
    let index = sequenceFind(ts, list.value, value, 0, Int.max)
    if index == -2 { return .null }
    if index == -1 { return raise(ts, .valueError, "list.remove(x): x not in list") }
    // The comparison that was true may have removed the item.
    let count = listCount(list)
    let start = min(index, count)
    return listReplace(ts, list, start, min(index &+ 1, count), nil) ? .none : .null
}

func listSortMethod(_ ts: ThreadState, _ receiver: ListObject, _ key: Value, _ reverse: Value) -> Value {
    guard let isReverse = intArgument(ts, reverse, missing: 0) else { return .null }
    return listSort(ts, receiver, key, isReverse != 0) ? .none : .null
}

func compareLists(_ ts: ThreadState, _ receiver: ListObject, _ value: Value, _ comparison: Comparison) -> Value {
    if !value.hasLayout(ShapeNumber.list) { return .notImplemented }
    return compareSequences(ts, receiver.value, value, comparison)
}

func listMultiply(_ ts: ThreadState, _ receiver: ListObject, _ value: Value) -> Value {
    let times = repeatCount(ts, value)
    return times.ok ? listRepeat(ts, receiver, times.count) : times.result
}

/// The repr of a list.
package func listRepr(_ ts: ThreadState, _ list: ListObject) -> Value {
    if listCount(list) == 0 { return intern(ts, "[]" as StaticString).value }
    return guardedRepr(ts, list.value, "[...]") { sequenceRepr(ts, list.value, "[", "]") }
}

func initializeListType(_ ts: ThreadState) {
    let type = makeType(
        ts, "list", layout: ShapeNumber.list, base: Types.object, flags: TypeFlags.base | TypeFlags.sequence)
    defineListNatives(ts, type)
    dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
}

// MARK: - Bodies of natives

func listNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value { listNew(ts, type) }

func listInitMethod(_ ts: ThreadState, _ receiver: ListObject, _ arguments: ArgumentList) -> Bool {
    listInit(ts, receiver, arguments)
}

func listLen(_ ts: ThreadState, _ receiver: ListObject) -> Value {
    return Value(small: listCount(receiver))
}

func listSetitem(_ ts: ThreadState, _ receiver: ListObject, _ key: Value, _ value: Value) -> Bool {
    return listAssign(ts, receiver, key, value)
}

func listDelitem(_ ts: ThreadState, _ receiver: ListObject, _ key: Value) -> Bool {
    listAssign(ts, receiver, key, .null)
}

func listContains(_ ts: ThreadState, _ receiver: ListObject, _ key: Value) -> Value {
    let index = sequenceFind(ts, receiver.value, key, 0, Int.max)
    return index == -2 ? .null : Value(index >= 0)
}

func listIter(_ ts: ThreadState, _ receiver: ListObject) -> Value {
    return ListIteratorObject.allocate(ts, index: 0, list: receiver).value
}

func listReversed(_ ts: ThreadState, _ receiver: ListObject) -> Value {
    let list = receiver.value
    return ListReverseIteratorObject.allocate(ts, index: listCount(ListObject(list)) &- 1, sequence: list).value
}

func listAdd(_ ts: ThreadState, _ receiver: ListObject, _ value: Value) -> Value {
    if !value.hasLayout(ShapeNumber.list) { return concatenationError(ts, "list", value) }
    return listConcatenate(ts, receiver, ListObject(value))
}

func listIadd(_ ts: ThreadState, _ receiver: ListObject, _ value: Value) -> Value {
    let list = receiver.value
    return listExtendItems(ts, ListObject(list), value) ? list : .null
}

func listImul(_ ts: ThreadState, _ receiver: ListObject, _ value: Value) -> Value {
    let list = receiver.value
    let times = repeatCount(ts, value)
    if !times.ok { return times.result }
    return listRepeatInPlace(ts, ListObject(list), times.count) ? list : .null
}

func listInsertMethod(_ ts: ThreadState, _ receiver: ListObject, _ index: Value, _ object: Value) -> Bool {
    let (index, ok) = indexInteger(ts, index, clamp: false, overflow: .overflowError)
    return ok && listInsert(ts, receiver, index, object)
}

func listPopMethod(_ ts: ThreadState, _ receiver: ListObject, _ index: Value) -> Value {
    if index.isNull { return listPopLast(ts, receiver) }
    let (index, ok) = indexInteger(ts, index, clamp: false, overflow: .overflowError)
    return ok ? listPop(ts, receiver, index) : .null
}

func listClear(_ ts: ThreadState, _ receiver: ListObject) -> Bool {
    listTruncate(ts, receiver, 0)
    return true
}

func listCopy(_ ts: ThreadState, _ receiver: ListObject) -> Value { listSlice(ts, receiver, 0, Int.max) }

func listCountMethod(_ ts: ThreadState, _ receiver: ListObject, _ value: Value) -> Value {
    let count = sequenceCountOf(ts, receiver.value, value)
    return count < 0 ? .null : Value(small: count)
}

func listReverseMethod(_ ts: ThreadState, _ receiver: ListObject) -> Bool {
    listReverse(ts, receiver)
    return true
}
