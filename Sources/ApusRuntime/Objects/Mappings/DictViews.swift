// dict.keys(), dict.values(), dict.items(): live views. Views of keys and items behave as sets.

/// The dict of a view of any kind; all three have it in the same place.
@inline(__always) private func viewedDict(_ view: Value) -> DictObject { DictKeysObject(view).dict }

private func isSetView(_ value: Value) -> Bool {
    value.hasShape(ShapeNumber.dictKeys) || value.hasShape(ShapeNumber.dictItems)
}

/// The dict iterator kind of a view.
private func viewKind(_ view: Value) -> Int {
    if view.hasShape(ShapeNumber.dictKeys) { return DictIteratorKind.keys }
    return view.hasShape(ShapeNumber.dictValues) ? DictIteratorKind.values : DictIteratorKind.items
}

/// `value in view` for keys and items: 1, 0, -1.
private func viewContains(_ ts: ThreadState, _ view: Value, _ value: Value) -> Int {
    let dict = viewedDict(view)
    if view.hasShape(ShapeNumber.dictKeys) {
        let found = dictGet(ts, dict, value)
        return found.isNull ? (ts.exception.isNull ? 0 : -1) : 1
    }
    if !value.hasLayout(ShapeNumber.tuple) || TupleObject(value).count != 2 { return 0 }
    let found = dictGet(ts, dict, TupleObject(value)[0])
    if found.isNull { return ts.exception.isNull ? 0 : -1 }
    return equal(ts, found, TupleObject(value)[1])
}

/// Number of elements of a set or a set-like view.
private func setLikeCount(_ value: Value) -> Int {
    isAnySet(value) ? setCount(SetObject(value)) : dictCount(viewedDict(value))
}

/// Whether all elements of the first are in the second: 1, 0, -1.
private func isContained(_ ts: ThreadState, _ first: Value, _ second: Value) -> Int {
    let iterator = getIterator(ts, first)
    if iterator.isErr { return -1 }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? 1 : -1 }
        let found = contains(ts, second, item)
        if found != 1 { return found }
    }
}

private func compareViews(_ ts: ThreadState, _ arguments: Arguments, _ comparison: Comparison) -> Int {
    let left = arguments[0]
    let right = arguments[1]
    if !isAnySet(right) && !isSetView(right) { return Value.notImplemented.raw }
    let first = setLikeCount(left)
    let second = setLikeCount(right)
    var result = 0
    switch comparison {
    case .equal, .notEqual: result = first == second ? isContained(ts, left, right) : 0
    case .lessThan: result = first < second ? isContained(ts, left, right) : 0
    case .lessEqual: result = first <= second ? isContained(ts, left, right) : 0
    case .greaterThan: result = first > second ? isContained(ts, right, left) : 0
    case .greaterEqual: result = first >= second ? isContained(ts, right, left) : 0
    }
    if result < 0 { return 0 }
    return Value((result == 1) != (comparison == .notEqual)).raw
}

/// A new set of the items of an iterable; raw 0 with an exception set.
private func newSet(_ ts: ThreadState, _ iterable: Value) -> SetObject {
    let set = makeSet(ts)
    return setUpdate(ts, set, iterable) ? set : SetObject(raw: 0)
}

/// Applies a change to a new set of the left operand's items.
private func operateOnView(
    _ ts: ThreadState, _ left: Value, _ right: Value, _ change: (ThreadState, SetObject, Value) -> Bool
) -> Int {
    let set = newSet(ts, left)
    return set.raw != 0 && change(ts, set, right) ? set.raw : 0
}

/// The elements of a view that are also in an iterable, as a set.
private func intersectView(_ ts: ThreadState, _ view: Value, _ other: Value) -> Int {
    if other.hasShape(ShapeNumber.set) && setLikeCount(view) <= setLikeCount(other) {
        return setIntersection(ts, SetObject(other), view).raw
    }
    var container = view
    var source = other
    if isSetView(other) && setLikeCount(other) > setLikeCount(view) { swap(&container, &source) }
    let result = makeSet(ts)
    let iterator = getIterator(ts, source)
    if iterator.isErr { return 0 }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? result.raw : 0 }
        let found = contains(ts, container, item)
        if found < 0 || found == 1 && !setAdd(ts, result, item) { return 0 }
    }
}

private func viewIsDisjoint(_ ts: ThreadState, _ view: Value, _ other: Value) -> Int {
    let iterator = getIterator(ts, other)
    if iterator.isErr { return 0 }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? Value.true.raw : 0 }
        let found = viewContains(ts, view, item)
        if found != 0 { return found < 0 ? 0 : Value.false.raw }
    }
}

private func viewRepr(_ ts: ThreadState, _ view: Value) -> Value {
    guardedRepr(ts, view, "...") {
        let items = iterableToList(ts, view)
        if items.isErr { return .null }
        let text = repr(ts, items)
        if text.isErr { return .null }
        var builder = StringBuilder()
        builder.append(StringObject(TypeReading(raw: typeOf(view).raw).name))
        builder.append(ascii: "(")
        builder.append(StringObject(text))
        builder.append(ascii: ")")
        return builder.finish(ts)
    }
}

func initializeDictViews(_ ts: ThreadState) {
    let keys = makeType(ts, "dict_keys", layout: ShapeNumber.dictKeys, base: Types.object, flags: 0)
    let values = makeType(ts, "dict_values", layout: ShapeNumber.dictValues, base: Types.object, flags: 0)
    let items = makeType(ts, "dict_items", layout: ShapeNumber.dictItems, base: Types.object, flags: 0)
    for type in [keys, values, items] { defineViewProtocol(ts, type) }
    for type in [keys, items] {
        defineViewComparisons(ts, type)
        defineViewOperators(ts, type)
        dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
    }
}

private func defineViewProtocol(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__len__", "(self, /)") { _, base, _ in
        return Value(small: dictCount(viewedDict(Arguments(raw: base)[0]))).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { thread, base, _ in
        let view = Arguments(raw: base)[0]
        return dictIterator(ThreadState(raw: thread), viewedDict(view), viewKind(view)).raw
    }
    defineMethod(ts, type, "__reversed__", "(self, /)") { thread, base, _ in
        let view = Arguments(raw: base)[0]
        return dictIterator(ThreadState(raw: thread), viewedDict(view), viewKind(view) | DictIteratorKind.reversed).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        viewRepr(ThreadState(raw: thread), Arguments(raw: base)[0]).raw
    }
    defineAttribute(
        ts, type, "mapping",
        get: {
            MappingProxyObject.allocate(ThreadState(raw: $0), mapping: viewedDict(Value(raw: $1)).value).raw
        })
}

private func defineViewComparisons(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__contains__", "(self, key, /)") { thread, base, _ in
        let found = viewContains(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1])
        return found < 0 ? 0 : Value(found == 1).raw
    }
    defineMethod(ts, type, "isdisjoint", "(self, other, /)") { thread, base, _ in
        viewIsDisjoint(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1])
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        compareViews(ThreadState(raw: thread), Arguments(raw: base), .equal)
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { thread, base, _ in
        compareViews(ThreadState(raw: thread), Arguments(raw: base), .notEqual)
    }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { thread, base, _ in
        compareViews(ThreadState(raw: thread), Arguments(raw: base), .lessThan)
    }
    defineMethod(ts, type, "__le__", "(self, value, /)") { thread, base, _ in
        compareViews(ThreadState(raw: thread), Arguments(raw: base), .lessEqual)
    }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { thread, base, _ in
        compareViews(ThreadState(raw: thread), Arguments(raw: base), .greaterThan)
    }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { thread, base, _ in
        compareViews(ThreadState(raw: thread), Arguments(raw: base), .greaterEqual)
    }
}

private func defineViewOperators(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__or__", "(self, value, /)") { thread, base, _ in
        operateOnView(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setUpdate)
    }
    defineMethod(ts, type, "__ror__", "(self, value, /)") { thread, base, _ in
        operateOnView(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setUpdate)
    }
    defineMethod(ts, type, "__sub__", "(self, value, /)") { thread, base, _ in
        operateOnView(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setDifferenceUpdate)
    }
    defineMethod(ts, type, "__rsub__", "(self, value, /)") { thread, base, _ in
        operateOnView(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setDifferenceUpdate)
    }
    defineMethod(ts, type, "__xor__", "(self, value, /)") { thread, base, _ in
        operateOnView(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setSymmetricUpdate)
    }
    defineMethod(ts, type, "__rxor__", "(self, value, /)") { thread, base, _ in
        operateOnView(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setSymmetricUpdate)
    }
    defineMethod(ts, type, "__and__", "(self, value, /)") { thread, base, _ in
        intersectView(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1])
    }
    defineMethod(ts, type, "__rand__", "(self, value, /)") { thread, base, _ in
        intersectView(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1])
    }
}
