import ApusRuntime

// Bodies of itertools.stub: tee and groupby.

func sameIterator(_ ts: ThreadState, _ object: TeeObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: GroupByObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: GrouperObject) -> Value { object.value }

// MARK: - tee

/// Items in one node; CPython's number, which pickles show.
private let nodeCapacity = 57

private func makeNode(_ ts: ThreadState, _ source: Value) -> TeeNodeObject {
    let items = ArrayObject.allocate(ts, tailCount: nodeCapacity, capacity: nodeCapacity)
    return TeeNodeObject.allocate(ts, isBusy: 0, count: 0, source: source, items: items, next: .null)
}

/// An iterator over what the iterable yields from here on, copyable.
private func makeTee(_ ts: ThreadState, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    if iterator.hasLayout(ShapeNumber.tee) { return teeCopy(ts, TeeObject(iterator)) }
    return TeeObject.allocate(ts, index: 0, node: makeNode(ts, iterator)).value
}

func itertoolsTee(_ ts: ThreadState, _ iterable: Value, _ count: Int) -> Value {
    if count < 0 { return raise(ts, .valueError, "n must be >= 0") }
    if count > 1 << 40 {
        raiseMemoryErrorForCount(ts)
        return .null
    }
    let results = makeList(ts, 0)
    if count == 0 { return noItems().value }
    var iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    var copier = getAttributeOrNull(ts, iterator, KnownName.copy.value)
    if copier.isNull {
        if !ts.exception.isNull { return .null }
        iterator = makeTee(ts, iterator)
        if iterator.isErr { return .null }
        copier = getAttribute(ts, iterator, KnownName.copy.value)
        if copier.isErr { return .null }
    }
    if !listAppend(ts, results, iterator) { return .null }
    for _ in 1..<count {
        let copy = callValue(ts, copier)
        if copy.isErr || !listAppend(ts, results, copy) { return .null }
    }
    return listToTuple(ts, results).value
}

private func raiseMemoryErrorForCount(_ ts: ThreadState) { raiseEmpty(ts, .memoryError) }

func teeNew(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value) -> Value { makeTee(ts, iterable) }

func teeNext(_ ts: ThreadState, _ object: TeeObject) -> Value {
    var view = object.reading(ts)
    if view.index >= nodeCapacity {
        let node = view.node
        var next = node.reading(ts).next
        if next.isNull {
            next = makeNode(ts, node.reading(ts).source).value
            node.writing(ts).next = next
        }
        let after = object.writing(ts)
        after.node = TeeNodeObject(next)
        after.index = 0
        view = object.reading(ts)
    }
    let node = view.node
    let index = view.index
    if index < node.reading(ts).count {
        object.writing(ts).index = index &+ 1
        return node.reading(ts).items.reading(ts)[index]
    }
    if node.reading(ts).isBusy != 0 { return raise(ts, .runtimeError, "cannot re-enter the tee iterator") }
    node.writing(ts).isBusy = 1
    let item = iterateNext(ts, node.reading(ts).source)
    node.writing(ts).isBusy = 0
    if item.isNull { return .null }
    let place = node.reading(ts).count
    if place >= nodeCapacity { return raise(ts, .runtimeError, "cannot re-enter the tee iterator") }
    node.reading(ts).items.writing(ts)[place] = item
    node.writing(ts).count = place &+ 1
    object.writing(ts).index = index &+ 1
    return item
}

func teeCopy(_ ts: ThreadState, _ object: TeeObject) -> Value {
    let view = object.reading(ts)
    return TeeObject.allocate(ts, index: view.index, node: view.node).value
}

func teeReduce(_ ts: ThreadState, _ object: TeeObject) -> Value {
    let view = object.reading(ts)
    let state = makeTuple(ts, view.node.value, Value(small: view.index))
    let arguments = makeTuple(ts, noItems().value)
    return makeTuple(ts, typeOf(object.value).value, arguments.value, state.value).value
}

func teeSetstate(_ ts: ThreadState, _ object: TeeObject, _ state: Value) -> Bool {
    guard let tuple = stateTuple(ts, state, count: 2) else { return false }
    guard tuple[0].hasLayout(ShapeNumber.teeNode) else {
        raise(ts, .typeError, "argument 1 must be itertools._tee_dataobject, not \(typeName(tuple[0]))")
        return false
    }
    guard let index = integer32Argument(ts, tuple[1]) else { return false }
    if index < 0 || index > nodeCapacity {
        raise(ts, .valueError, "Index out of range")
        return false
    }
    let view = object.writing(ts)
    view.node = TeeNodeObject(tuple[0])
    view.index = index
    return true
}

func teeNodeNew(_ ts: ThreadState, _ cls: TypeObject, _ source: Value, _ values: ListObject, _ next: Value) -> Value {
    let count = listCount(values)
    let isFull = count == nodeCapacity
    guard count <= nodeCapacity, next.isNone || isFull && next.hasLayout(ShapeNumber.teeNode) else {
        return raise(ts, .valueError, "Invalid arguments")
    }
    let node = makeNode(ts, source)
    for index in 0..<min(count, listCount(values)) {
        node.reading(ts).items.writing(ts)[index] = listItem(ts, values, index)
    }
    let view = node.writing(ts)
    view.count = count
    if !next.isNone { view.next = next }
    return node.value
}

func teeNodeReduce(_ ts: ThreadState, _ node: TeeNodeObject) -> Value {
    let values = makeList(ts, 0)
    for index in 0..<node.reading(ts).count {
        if !listAppend(ts, values, node.reading(ts).items.reading(ts)[index]) { return .null }
    }
    let view = node.reading(ts)
    let arguments = makeTuple(ts, view.source, values.value, view.next.isNull ? .none : view.next)
    return makeTuple(ts, typeOf(node.value).value, arguments.value).value
}

// MARK: - groupby

func groupbyNew(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value, _ key: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = GroupByObject(raw: raw).writing(ts)
    view.iterator = iterator
    view.function = key
    return Value(raw: raw)
}

/// Takes the next item and its key; false at the end or with an exception set.
private func advance(_ ts: ThreadState, _ object: GroupByObject) -> Bool {
    let value = iterateNext(ts, object.reading(ts).iterator)
    if value.isNull { return false }
    let function = object.reading(ts).function
    let key = function.isNone ? value : callValue(ts, function, value)
    if key.isErr { return false }
    let view = object.writing(ts)
    view.value = value
    view.currentKey = key
    return true
}

func groupbyNext(_ ts: ThreadState, _ object: GroupByObject) -> Value {
    object.writing(ts).group = .null
    // The rest of the group before is skipped.
    while true {
        let view = object.reading(ts)
        if !view.currentKey.isNull {
            if view.targetKey.isNull { break }
            let same = equal(ts, view.targetKey, view.currentKey)
            if same < 0 { return .null }
            if same == 0 { break }
        }
        if !advance(ts, object) { return .null }
    }
    let key = object.reading(ts).currentKey
    object.writing(ts).targetKey = key
    let group = GrouperObject.allocate(ts, parent: object.value, key: key)
    object.writing(ts).group = group.value
    return makeTuple(ts, key, group.value).value
}

func groupbyReduce(_ ts: ThreadState, _ object: GroupByObject) -> Value {
    let view = object.reading(ts)
    let type = typeOf(object.value).value
    let arguments = makeTuple(ts, view.iterator, view.function)
    let now = object.reading(ts)
    if now.targetKey.isNull || now.currentKey.isNull || now.value.isNull {
        return makeTuple(ts, type, arguments.value).value
    }
    return makeTuple(
        ts, type, arguments.value, makeTuple(ts, now.currentKey, now.value, now.targetKey).value
    ).value
}

func groupbySetstate(_ ts: ThreadState, _ object: GroupByObject, _ state: Value) -> Bool {
    guard let tuple = stateTuple(ts, state, count: 3) else { return false }
    let view = object.writing(ts)
    view.currentKey = tuple[0]
    view.value = tuple[1]
    view.targetKey = tuple[2]
    return true
}

func grouperNew(_ ts: ThreadState, _ cls: TypeObject, _ parent: GroupByObject, _ key: Value) -> Value {
    let group = GrouperObject.allocate(ts, parent: parent.value, key: key)
    parent.writing(ts).group = group.value
    return group.value
}

func grouperNext(_ ts: ThreadState, _ object: GrouperObject) -> Value {
    let parent = GroupByObject(object.reading(ts).parent)
    if parent.reading(ts).group != object.value { return .null }
    if parent.reading(ts).value.isNull && !advance(ts, parent) { return .null }
    let same = equal(ts, object.reading(ts).key, parent.reading(ts).currentKey)
    if same <= 0 { return .null }
    let value = parent.reading(ts).value
    parent.writing(ts).value = .null
    return value
}

func grouperReduce(_ ts: ThreadState, _ object: GrouperObject) -> Value {
    let view = object.reading(ts)
    if GroupByObject(view.parent).reading(ts).group != object.value {
        return makeTuple(ts, builtinFunction(ts, "iter"), makeTuple(ts, noItems().value).value).value
    }
    return makeTuple(ts, typeOf(object.value).value, makeTuple(ts, view.parent, view.key).value).value
}
