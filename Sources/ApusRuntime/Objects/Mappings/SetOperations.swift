// The algebra of sets. Operands are sets or frozensets of any class, or (in the named methods) any iterables; results are
// of the builtin class of the left operand.

/// A new empty set of the builtin class that `set` belongs to.
private func emptyLike(_ ts: ThreadState, _ set: SetObject) -> SetObject {
    set.value.hasLayout(ShapeNumber.frozenSet) ? makeFrozenSet(ts) : makeSet(ts)
}

/// Calls for every key of a set; the table is looked up anew each time because comparing may change it.
@inline(__always) private func nextKey(
    _ ts: ThreadState, _ set: SetObject, _ position: inout Int, _ word: inout Int
) -> Value {
    let key = setNext(set, &position)
    if !key.isNull { word = set.reading(ts).table.reading(ts)[(position &- 1) &* 2].raw }
    return key
}

/// `set & other`; raw 0 with an exception set.
func setIntersection(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> SetObject {
    let failed = SetObject(raw: 0)
    if set.raw == other.raw { return setCopy(ts, set) }
    let result = emptyLike(ts, set)
    if isAnySet(other) {
        var small = SetObject(other)
        var large = set
        if setCount(small) > setCount(large) { swap(&small, &large) }
        var position = 0
        var word = 0
        while true {
            let key = nextKey(ts, small, &position, &word)
            if key.isNull { return result }
            let found = setFind(ts, large, key, word)
            if found == DictSearch.failed { return failed }
            if found >= 0 && !setAddHashed(ts, result, key, word) { return failed }
        }
    }
    let iterator = getIterator(ts, other)
    if iterator.isErr { return failed }
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull ? result : failed }
        let word = keyHashWord(ts, key)
        if word == 0 { return failed }
        let found = setFind(ts, set, key, word)
        if found == DictSearch.failed { return failed }
        if found >= 0 && !setAddHashed(ts, result, key, word) { return failed }
    }
}

/// `set - other`; raw 0 with an exception set.
func setDifference(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> SetObject {
    let failed = SetObject(raw: 0)
    let otherIsSet = isAnySet(other)
    let otherIsDict = other.hasLayout(ShapeNumber.dict)
    if !otherIsSet && !otherIsDict || setCount(set) &>> 2 > otherCount(other) {
        let result = setCopy(ts, set)
        if result.raw == 0 || !setDifferenceUpdate(ts, result, other) { return failed }
        return result
    }
    let result = emptyLike(ts, set)
    var position = 0
    var word = 0
    while true {
        let key = nextKey(ts, set, &position, &word)
        if key.isNull { return result }
        let found =
            otherIsSet
            ? setFind(ts, SetObject(other), key, word) : dictFind(ts, DictObject(other), key, word)
        if found == DictSearch.failed { return failed }
        if found == DictSearch.missing && !setAddHashed(ts, result, key, word) { return failed }
    }
}

private func otherCount(_ other: Value) -> Int {
    isAnySet(other) ? setCount(SetObject(other)) : dictCount(DictObject(other))
}

/// `set -= other`; false with an exception set.
func setDifferenceUpdate(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> Bool {
    if set.raw == other.raw {
        setClear(ts, set)
        return true
    }
    if isAnySet(other) {
        var position = 0
        var word = 0
        while true {
            let key = nextKey(ts, SetObject(other), &position, &word)
            if key.isNull { return true }
            if setDiscardHashed(ts, set, key, word) < 0 { return false }
        }
    }
    let iterator = getIterator(ts, other)
    if iterator.isErr { return false }
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull }
        if setDiscard(ts, set, key) < 0 { return false }
    }
}

/// `set ^= other`; false with an exception set.
func setSymmetricUpdate(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> Bool {
    if set.raw == other.raw {
        setClear(ts, set)
        return true
    }
    var keys = SetObject(other)
    if !isAnySet(other) {
        keys = makeSet(ts)
        if !setUpdate(ts, keys, other) { return false }
    }
    var position = 0
    var word = 0
    while true {
        let key = nextKey(ts, keys, &position, &word)
        if key.isNull { return true }
        let removed = setDiscardHashed(ts, set, key, word)
        if removed < 0 { return false }
        if removed == 0 && !setAddHashed(ts, set, key, word) { return false }
    }
}

/// `set ^ other`; raw 0 with an exception set.
func setSymmetricDifference(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> SetObject {
    let result = emptyLike(ts, set)
    if !setUpdate(ts, result, other) || !setSymmetricUpdate(ts, result, set.value) { return SetObject(raw: 0) }
    return result
}

/// `set | other`; raw 0 with an exception set.
func setUnion(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> SetObject {
    let result = setCopy(ts, set)
    if result.raw == 0 || !setUpdate(ts, result, other) { return SetObject(raw: 0) }
    return result
}

/// Takes over the keys of `source`, which nothing else uses.
private func setTake(_ ts: ThreadState, _ set: SetObject, _ source: SetObject) {
    let from = source.reading(ts)
    let to = set.writing(ts)
    to.table = from.table
    to.count = from.count
    to.used = from.used
    to.hash = 0
    to.version &+= 1
}

/// `set &= other`; false with an exception set.
func setIntersectionUpdate(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> Bool {
    let result = setIntersection(ts, set, other)
    if result.raw == 0 { return false }
    setTake(ts, set, result)
    return true
}

/// Whether every key of `set` is in `other`: 1, 0, -1.
func setIsSubset(_ ts: ThreadState, _ set: SetObject, _ other: SetObject) -> Int {
    if setCount(set) > setCount(other) { return 0 }
    var position = 0
    var word = 0
    while true {
        let key = nextKey(ts, set, &position, &word)
        if key.isNull { return 1 }
        let found = setFind(ts, other, key, word)
        if found < 0 { return found == DictSearch.missing ? 0 : -1 }
    }
}

/// Whether two sets have the same keys: 1, 0, -1.
func setEqual(_ ts: ThreadState, _ left: SetObject, _ right: SetObject) -> Int {
    if left.raw == right.raw { return 1 }
    return setCount(left) == setCount(right) ? setIsSubset(ts, left, right) : 0
}

/// Whether the set has no key in common with the items of an iterable: 1, 0, -1.
func setIsDisjoint(_ ts: ThreadState, _ set: SetObject, _ other: Value) -> Int {
    if set.raw == other.raw { return setCount(set) == 0 ? 1 : 0 }
    if isAnySet(other) {
        var small = SetObject(other)
        var large = set
        if setCount(small) > setCount(large) { swap(&small, &large) }
        var position = 0
        var word = 0
        while true {
            let key = nextKey(ts, small, &position, &word)
            if key.isNull { return 1 }
            let found = setFind(ts, large, key, word)
            if found != DictSearch.missing { return found >= 0 ? 0 : -1 }
        }
    }
    let iterator = getIterator(ts, other)
    if iterator.isErr { return -1 }
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull ? 1 : -1 }
        let found = setContains(ts, set, key)
        if found != 0 { return found < 0 ? -1 : 0 }
    }
}

/// `left < right` and the like, by inclusion.
func compareSets(_ ts: ThreadState, _ left: Value, _ right: Value, _ comparison: Comparison) -> Value {
    if !isAnySet(right) { return .notImplemented }
    let first = SetObject(left)
    let second = SetObject(right)
    var result = 0
    switch comparison {
    case .equal: result = setEqual(ts, first, second)
    case .notEqual:
        result = setEqual(ts, first, second)
        if result >= 0 { result = 1 &- result }
    case .lessEqual: result = setIsSubset(ts, first, second)
    case .greaterEqual: result = setIsSubset(ts, second, first)
    case .lessThan: result = setCount(first) < setCount(second) ? setIsSubset(ts, first, second) : 0
    default: result = setCount(first) > setCount(second) ? setIsSubset(ts, second, first) : 0
    }
    return result < 0 ? .null : Value(result == 1)
}

/// `{1, 2}`, `frozenset({1, 2})`, `Subclass({1, 2})`.
func setRepr(_ ts: ThreadState, _ set: SetObject) -> Value {
    let isPlain = set.value.hasShape(ShapeNumber.set)
    let name = TypeReading(raw: typeOf(set.value).raw).name
    var builder = StringBuilder()
    if setCount(set) == 0 {
        builder.append(StringObject(name))
        builder.append(ascii: "()")
        return builder.finish(ts)
    }
    let list = iterableToList(ts, set.value)
    if list.isErr { return .null }
    if !isPlain {
        builder.append(StringObject(name))
        builder.append(ascii: "(")
    }
    builder.append(ascii: "{")
    var index = 0
    while index < listCount(ListObject(list)) {
        if index > 0 { builder.append(ascii: ", ") }
        let text = repr(ts, listItem(ts, ListObject(list), index))
        if text.isErr {
            builder.discard()
            return .null
        }
        builder.append(StringObject(text))
        index &+= 1
    }
    builder.append(ascii: isPlain ? "}" : "})")
    return builder.finish(ts)
}
