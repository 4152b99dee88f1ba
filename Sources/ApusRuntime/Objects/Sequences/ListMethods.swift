// The class list.

private func listNew(_ ts: ThreadState, _ type: TypeObject) -> Value {
    if type.raw == Types.list.raw { return makeList(ts, 0).value }
    let list = ListObject(raw: allocateInstance(ts, type))
    if list.raw == 0 { return .null }
    list.writing(ts).items = emptyArray(ts)
    return list.value
}

private func listInit(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Bool {
    if !checkContainerArguments(ts, "list", count, isExact: true) { return false }
    let list = ListObject(arguments[0])
    if listCount(list) > 0 { listTruncate(ts, list, 0) }
    return count < 2 || listExtendItems(ts, list, arguments[1])
}

private func listIndex(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let bounds = searchBounds(ts, arguments[0], arguments[2], arguments[3])
    if !bounds.ok { return .null }
    let index = sequenceFind(ts, arguments[0], arguments[1], bounds.start, bounds.stop)
    if index >= 0 { return Value(small: index) }
    if index == -2 { return .null }
    let text = repr(ts, arguments[1])
    if text.isErr { return .null }
    return raise(ts, .valueError, "\(swiftString(StringObject(text))) is not in list")
}

private func listRemove(_ ts: ThreadState, _ list: ListObject, _ value: Value) -> Value {
    let index = sequenceFind(ts, list.value, value, 0, Int.max)
    if index == -2 { return .null }
    if index == -1 { return raise(ts, .valueError, "list.remove(x): x not in list") }
    // The comparison that was true may have removed the item.
    let count = listCount(list)
    let start = min(index, count)
    return listReplace(ts, list, start, min(index &+ 1, count), nil) ? .none : .null
}

private func listSortMethod(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard let isReverse = intArgument(ts, arguments[2], missing: 0) else { return .null }
    return listSort(ts, ListObject(arguments[0]), arguments[1], isReverse != 0) ? .none : .null
}

private func compareLists(_ ts: ThreadState, _ arguments: Arguments, _ comparison: Comparison) -> Int {
    if !arguments[1].hasLayout(ShapeNumber.list) { return Value.notImplemented.raw }
    return compareSequences(ts, arguments[0], arguments[1], comparison).raw
}

private func listMultiply(_ ts: ThreadState, _ arguments: Arguments) -> Int {
    let times = repeatCount(ts, arguments[1])
    return times.ok ? listRepeat(ts, ListObject(arguments[0]), times.count).raw : times.result.raw
}

/// The repr of a list.
package func listRepr(_ ts: ThreadState, _ list: ListObject) -> Value {
    if listCount(list) == 0 { return intern(ts, "[]" as StaticString).value }
    return guardedRepr(ts, list.value, "[...]") { sequenceRepr(ts, list.value, "[", "]") }
}

func initializeListType(_ ts: ThreadState) {
    let type = makeType(
        ts, "list", layout: ShapeNumber.list, base: Types.object, flags: TypeFlags.base | TypeFlags.sequence)
    defineNew(ts, type, "(cls, *args, **kwargs)", raw: true) { thread, base, _ in
        listNew(ThreadState(raw: thread), TypeObject(Arguments(raw: base)[0])).raw
    }
    defineRawMethod(ts, type, "__init__", "(self, iterable=(), /)") { thread, base, count in
        listInit(ThreadState(raw: thread), Arguments(raw: base), count) ? Value.none.raw : 0
    }
    dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
    defineListProtocol(ts, type)
    defineListOperators(ts, type)
    defineListMethods(ts, type)
}

private func defineListProtocol(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__len__", "(self, /)") { _, base, _ in
        return Value(small: listCount(ListObject(Arguments(raw: base)[0]))).raw
    }
    defineMethod(ts, type, "__getitem__", "(self, index, /)") { thread, base, _ in
        listGetItem(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__setitem__", "(self, key, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return listAssign(ThreadState(raw: thread), ListObject(arguments[0]), arguments[1], arguments[2])
            ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__delitem__", "(self, key, /)") { thread, base, _ in
        listAssign(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), Arguments(raw: base)[1], .null)
            ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__contains__", "(self, key, /)") { thread, base, _ in
        let index = sequenceFind(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], 0, Int.max)
        return index == -2 ? 0 : Value(index >= 0).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return ListIteratorObject.allocate(ts, index: 0, list: ListObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__reversed__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let list = Arguments(raw: base)[0]
        return ListReverseIteratorObject.allocate(ts, index: listCount(ListObject(list)) &- 1, sequence: list).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        listRepr(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        compareLists(ThreadState(raw: thread), Arguments(raw: base), .equal)
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { thread, base, _ in
        compareLists(ThreadState(raw: thread), Arguments(raw: base), .notEqual)
    }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { thread, base, _ in
        compareLists(ThreadState(raw: thread), Arguments(raw: base), .lessThan)
    }
    defineMethod(ts, type, "__le__", "(self, value, /)") { thread, base, _ in
        compareLists(ThreadState(raw: thread), Arguments(raw: base), .lessEqual)
    }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { thread, base, _ in
        compareLists(ThreadState(raw: thread), Arguments(raw: base), .greaterThan)
    }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { thread, base, _ in
        compareLists(ThreadState(raw: thread), Arguments(raw: base), .greaterEqual)
    }
}

private func defineListOperators(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__add__", "(self, value, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        if !arguments[1].hasLayout(ShapeNumber.list) { return concatenationError(ts, "list", arguments[1]).raw }
        return listConcatenate(ts, ListObject(arguments[0]), ListObject(arguments[1])).raw
    }
    defineMethod(ts, type, "__mul__", "(self, value, /)") { thread, base, _ in
        listMultiply(ThreadState(raw: thread), Arguments(raw: base))
    }
    defineMethod(ts, type, "__rmul__", "(self, value, /)") { thread, base, _ in
        listMultiply(ThreadState(raw: thread), Arguments(raw: base))
    }
    defineMethod(ts, type, "__iadd__", "(self, value, /)") { thread, base, _ in
        let list = Arguments(raw: base)[0]
        return listExtendItems(ThreadState(raw: thread), ListObject(list), Arguments(raw: base)[1]) ? list.raw : 0
    }
    defineMethod(ts, type, "__imul__", "(self, value, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let list = Arguments(raw: base)[0]
        let times = repeatCount(ts, Arguments(raw: base)[1])
        if !times.ok { return times.result.raw }
        return listRepeatInPlace(ts, ListObject(list), times.count) ? list.raw : 0
    }
}

private func defineListMethods(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "append", "(self, object, /)") { thread, base, _ in
        listAppend(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
            ? Value.none.raw : 0
    }
    defineMethod(ts, type, "extend", "(self, iterable, /)") { thread, base, _ in
        listExtendItems(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
            ? Value.none.raw : 0
    }
    defineMethod(ts, type, "insert", "(self, index, object, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        let (index, ok) = indexInteger(ts, arguments[1], clamp: false, overflow: .overflowError)
        return ok && listInsert(ts, ListObject(arguments[0]), index, arguments[2]) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "pop", "(self, index=-1, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        if arguments[1].isNull { return listPopLast(ts, ListObject(arguments[0])).raw }
        let (index, ok) = indexInteger(ts, arguments[1], clamp: false, overflow: .overflowError)
        return ok ? listPop(ts, ListObject(arguments[0]), index).raw : 0
    }
    defineMethod(ts, type, "remove", "(self, value, /)") { thread, base, _ in
        listRemove(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "clear", "(self, /)") { thread, base, _ in
        listTruncate(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), 0)
        return Value.none.raw
    }
    defineMethod(ts, type, "copy", "(self, /)") { thread, base, _ in
        listSlice(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]), 0, Int.max).raw
    }
    defineMethod(ts, type, "index", "(self, value, start=0, stop=9223372036854775807, /)") { thread, base, _ in
        listIndex(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
    defineMethod(ts, type, "count", "(self, value, /)") { thread, base, _ in
        let count = sequenceCountOf(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1])
        return count < 0 ? 0 : Value(small: count).raw
    }
    defineMethod(ts, type, "reverse", "(self, /)") { thread, base, _ in
        listReverse(ThreadState(raw: thread), ListObject(Arguments(raw: base)[0]))
        return Value.none.raw
    }
    defineMethod(ts, type, "sort", "(self, /, *, key=None, reverse=False)") { thread, base, _ in
        listSortMethod(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
}
