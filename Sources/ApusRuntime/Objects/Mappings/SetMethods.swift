// The classes set and frozenset.

/// The hash word of a key that is looked for: a set stands for the frozenset of its keys. 0 with an exception set.
private func lookupWord(_ ts: ThreadState, _ key: inout Value) -> Int {
    let word = keyHashWord(ts, key)
    if word != 0 || !key.hasLayout(ShapeNumber.set) || !matches(ts, ts.exception, .typeError) { return word }
    clearException(ts)
    let frozen = makeFrozenSet(ts)
    if !setMerge(ts, frozen, SetObject(key)) { return 0 }
    key = frozen.value
    return hashWord(frozenSetHash(ts, frozen))
}

/// `value in set`: 1, 0, -1.
func setContainsValue(_ ts: ThreadState, _ set: SetObject, _ value: Value) -> Int {
    var key = value
    let word = lookupWord(ts, &key)
    if word == 0 { return -1 }
    let slot = setFind(ts, set, key, word)
    return slot == DictSearch.failed ? -1 : slot >= 0 ? 1 : 0
}

/// 1 removed, 0 missing, -1.
private func discardMethod(_ ts: ThreadState, _ set: SetObject, _ value: Value) -> Int {
    var key = value
    let word = lookupWord(ts, &key)
    return word == 0 ? -1 : setDiscardHashed(ts, set, key, word)
}

/// `set(...)` called with a wrong number of arguments or keywords.
func checkContainerArguments(
    _ ts: ThreadState, _ name: StaticString, _ count: Int, isExact: Bool
) -> Bool {
    if isExact && !ts.keywordNames.isNull {
        raise(ts, .typeError, "\(name)() takes no keyword arguments")
        return false
    }
    if count > 2 && ts.keywordNames.isNull {
        raise(ts, .typeError, "\(name) expected at most 1 argument, got \(count &- 1)")
        return false
    }
    return true
}

private func setNew(_ ts: ThreadState, _ type: TypeObject) -> Value {
    if type.raw == Types.set.raw { return makeSet(ts).value }
    return Value(raw: allocateInstance(ts, type))
}

private func frozenSetNew(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Value {
    let type = TypeObject(arguments[0])
    let isExact = type.raw == Types.frozenSet.raw
    if !checkContainerArguments(ts, "frozenset", count, isExact: isExact) { return .null }
    let hasIterable = count > 1 && ts.keywordNames.isNull
    let iterable = hasIterable ? arguments[1] : .null
    if isExact {
        if iterable.hasShape(ShapeNumber.frozenSet) { return iterable }
        let set = makeFrozenSet(ts)
        if hasIterable && !setUpdate(ts, set, iterable) { return .null }
        return set.value
    }
    let set = SetObject(raw: allocateInstance(ts, type))
    if set.raw == 0 || hasIterable && !setUpdate(ts, set, iterable) { return .null }
    return set.value
}

/// Applies an operation to the set for every further argument; the result of the first one is the set of the next.
private func foldSets(
    _ ts: ThreadState, _ set: SetObject, _ others: TupleObject,
    _ operation: (ThreadState, SetObject, Value) -> SetObject
) -> Value {
    if others.count == 0 {
        return set.value.hasShape(ShapeNumber.frozenSet) ? set.value : setCopy(ts, set).value
    }
    var current = set
    var index = 0
    while index < others.count {
        current = operation(ts, current, others[index])
        if current.raw == 0 { return .null }
        index &+= 1
    }
    return current.value
}

/// `set.update(...)` and the like: applies a change for every argument.
private func changeSet(
    _ ts: ThreadState, _ set: SetObject, _ others: TupleObject,
    _ change: (ThreadState, SetObject, Value) -> Bool
) -> Value {
    var index = 0
    while index < others.count {
        if !change(ts, set, others[index]) { return .null }
        index &+= 1
    }
    return .none
}

private func reduceSet(_ ts: ThreadState, _ set: SetObject) -> Value {
    let keys = iterableToList(ts, set.value)
    if keys.isErr { return .null }
    return makeTuple(ts, typeOf(set.value).value, makeTuple(ts, keys).value, instanceState(ts, set.value)).value
}

/// The `__dict__` of an instance of a subclass for `__reduce__`, or None.
func instanceState(_ ts: ThreadState, _ object: Value) -> Value {
    if shapeFlags(shapeNumber(object.raw)) & ShapeFlags.hasStorage == 0 { return .none }
    let state = getAttribute(ts, object, KnownName.dict.value)
    if state.isErr {
        clearException(ts)
        return .none
    }
    return state
}

func initializeSetTypes(_ ts: ThreadState) {
    let set = makeType(ts, "set", layout: ShapeNumber.set, base: Types.object)
    let frozenSet = makeType(ts, "frozenset", layout: ShapeNumber.frozenSet, base: Types.object)
    for type in [set, frozenSet] {
        defineSetProtocol(ts, type)
        defineSetAlgebra(ts, type)
        defineSetOperators(ts, type)
    }
    defineSetChanges(ts, set)
    defineSetInplace(ts, set)
    defineNew(ts, set, "(cls, *args, **kwargs)", raw: true) { thread, base, _ in
        setNew(ThreadState(raw: thread), TypeObject(Arguments(raw: base)[0])).raw
    }
    defineRawMethod(ts, set, "__init__", "(self, iterable=(), /)") { thread, base, count in
        let ts = ThreadState(raw: thread)
        let target = SetObject(Arguments(raw: base)[0])
        if !ts.keywordNames.isNull { return raise(ts, .typeError, "set() takes no keyword arguments").raw }
        if !checkContainerArguments(ts, "set", count, isExact: true) { return 0 }
        if setCount(target) != 0 { setClear(ts, target) }
        if count > 1 && !setUpdate(ts, target, Arguments(raw: base)[1]) { return 0 }
        return Value.none.raw
    }
    dictSet(ts, set.reading(ts).namespace, KnownName.hash.value, .none)
    defineNew(ts, frozenSet, "(cls, iterable=(), /)", raw: true) { thread, base, count in
        frozenSetNew(ThreadState(raw: thread), Arguments(raw: base), count).raw
    }
    defineMethod(ts, frozenSet, "__hash__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        return makeInteger(ts, frozenSetHash(ts, SetObject(Arguments(raw: base)[0]))).raw
    }
}

private func defineSetProtocol(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__len__", "(self, /)") { _, base, _ in
        return Value(small: setCount(SetObject(Arguments(raw: base)[0]))).raw
    }
    defineMethod(ts, type, "__contains__", "(self, object, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let found = setContainsValue(ts, SetObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        return found < 0 ? 0 : Value(found == 1).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { thread, base, _ in
        setIterator(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let object = Arguments(raw: base)[0]
        return reprOfSet(ts, SetObject(object)).raw
    }
    defineMethod(ts, type, "__reduce__", "(self, /)") { thread, base, _ in
        reduceSet(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "copy", "(self, /)") { thread, base, _ in
        let object = Arguments(raw: base)[0]
        if object.hasShape(ShapeNumber.frozenSet) { return object.raw }
        return setCopy(ThreadState(raw: thread), SetObject(object)).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        compareSets(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], .equal).raw
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { thread, base, _ in
        compareSets(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], .notEqual).raw
    }
    defineMethod(ts, type, "__lt__", "(self, value, /)") { thread, base, _ in
        compareSets(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], .lessThan).raw
    }
    defineMethod(ts, type, "__le__", "(self, value, /)") { thread, base, _ in
        compareSets(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], .lessEqual).raw
    }
    defineMethod(ts, type, "__gt__", "(self, value, /)") { thread, base, _ in
        compareSets(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], .greaterThan).raw
    }
    defineMethod(ts, type, "__ge__", "(self, value, /)") { thread, base, _ in
        compareSets(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], .greaterEqual).raw
    }
}

/// The repr with `set(...)` for a set that contains itself.
func reprOfSet(_ ts: ThreadState, _ set: SetObject) -> Value {
    if set.value.hasLayout(ShapeNumber.frozenSet) {
        return guardedRepr(ts, set.value, "frozenset(...)") { setRepr(ts, set) }
    }
    return guardedRepr(ts, set.value, "set(...)") { setRepr(ts, set) }
}

private func defineSetAlgebra(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "union", "(self, *others)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return foldSets(ThreadState(raw: thread), SetObject(arguments[0]), TupleObject(arguments[1]), setUnion).raw
    }
    defineMethod(ts, type, "intersection", "(self, *others)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return foldSets(ThreadState(raw: thread), SetObject(arguments[0]), TupleObject(arguments[1]), setIntersection)
            .raw
    }
    defineMethod(ts, type, "difference", "(self, *others)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return foldSets(ThreadState(raw: thread), SetObject(arguments[0]), TupleObject(arguments[1]), setDifference).raw
    }
    defineMethod(ts, type, "symmetric_difference", "(self, other, /)") { thread, base, _ in
        setSymmetricDifference(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
            .raw
    }
    defineMethod(ts, type, "isdisjoint", "(self, other, /)") { thread, base, _ in
        let found = setIsDisjoint(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        return found < 0 ? 0 : Value(found == 1).raw
    }
    defineMethod(ts, type, "issubset", "(self, other, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let other = asSet(ts, Arguments(raw: base)[1])
        if other.raw == 0 { return 0 }
        let found = setIsSubset(ts, SetObject(Arguments(raw: base)[0]), other)
        return found < 0 ? 0 : Value(found == 1).raw
    }
    defineMethod(ts, type, "issuperset", "(self, other, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let other = asSet(ts, Arguments(raw: base)[1])
        if other.raw == 0 { return 0 }
        let found = setIsSubset(ts, other, SetObject(Arguments(raw: base)[0]))
        return found < 0 ? 0 : Value(found == 1).raw
    }
}

/// The value itself when it is a set, else a new set of its items; raw 0 with an exception set.
func asSet(_ ts: ThreadState, _ value: Value) -> SetObject {
    if isAnySet(value) { return SetObject(value) }
    let set = makeSet(ts)
    return setUpdate(ts, set, value) ? set : SetObject(raw: 0)
}

/// `left op right` for an operand pair given in either order; NotImplemented unless both are sets.
private func operate(
    _ ts: ThreadState, _ left: Value, _ right: Value, _ operation: (ThreadState, SetObject, Value) -> SetObject
) -> Int {
    if !isAnySet(left) || !isAnySet(right) { return Value.notImplemented.raw }
    return operation(ts, SetObject(left), right).raw
}

private func defineSetOperators(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__or__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setUnion)
    }
    defineMethod(ts, type, "__ror__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setUnion)
    }
    defineMethod(ts, type, "__and__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setIntersection)
    }
    defineMethod(ts, type, "__rand__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setIntersection)
    }
    defineMethod(ts, type, "__sub__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setDifference)
    }
    defineMethod(ts, type, "__rsub__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setDifference)
    }
    defineMethod(ts, type, "__xor__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setSymmetricDifference)
    }
    defineMethod(ts, type, "__rxor__", "(self, value, /)") { thread, base, _ in
        operate(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0], setSymmetricDifference)
    }
}

private func defineSetChanges(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "add", "(self, object, /)") { thread, base, _ in
        setAdd(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
            ? Value.none.raw : 0
    }
    defineMethod(ts, type, "discard", "(self, object, /)") { thread, base, _ in
        let found = discardMethod(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        return found < 0 ? 0 : Value.none.raw
    }
    defineMethod(ts, type, "remove", "(self, object, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let found = discardMethod(ts, SetObject(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        if found == 0 { raiseValue(ts, .keyError, Arguments(raw: base)[1]) }
        return found <= 0 ? 0 : Value.none.raw
    }
    defineMethod(ts, type, "pop", "(self, /)") { thread, base, _ in
        setPop(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "clear", "(self, /)") { thread, base, _ in
        setClear(ThreadState(raw: thread), SetObject(Arguments(raw: base)[0]))
        return Value.none.raw
    }
    defineMethod(ts, type, "update", "(self, *others)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return changeSet(ThreadState(raw: thread), SetObject(arguments[0]), TupleObject(arguments[1]), setUpdate).raw
    }
    defineMethod(ts, type, "intersection_update", "(self, *others)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return changeSet(
            ThreadState(raw: thread), SetObject(arguments[0]), TupleObject(arguments[1]), setIntersectionUpdate
        ).raw
    }
    defineMethod(ts, type, "difference_update", "(self, *others)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return changeSet(
            ThreadState(raw: thread), SetObject(arguments[0]), TupleObject(arguments[1]), setDifferenceUpdate
        ).raw
    }
    defineMethod(ts, type, "symmetric_difference_update", "(self, other, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return setSymmetricUpdate(ThreadState(raw: thread), SetObject(arguments[0]), arguments[1]) ? Value.none.raw : 0
    }
}

/// `set op= other` for another set.
private func changeInPlace(
    _ ts: ThreadState, _ set: Value, _ other: Value, _ change: (ThreadState, SetObject, Value) -> Bool
) -> Int {
    if !isAnySet(other) { return Value.notImplemented.raw }
    return change(ts, SetObject(set), other) ? set.raw : 0
}

private func defineSetInplace(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__ior__", "(self, value, /)") { thread, base, _ in
        changeInPlace(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setUpdate)
    }
    defineMethod(ts, type, "__iand__", "(self, value, /)") { thread, base, _ in
        changeInPlace(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setIntersectionUpdate)
    }
    defineMethod(ts, type, "__isub__", "(self, value, /)") { thread, base, _ in
        changeInPlace(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setDifferenceUpdate)
    }
    defineMethod(ts, type, "__ixor__", "(self, value, /)") { thread, base, _ in
        changeInPlace(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1], setSymmetricUpdate)
    }
}
