import ApusRuntime

// Bodies of itertools.stub: product, combinations, combinations_with_replacement, permutations. The places of the chosen
// items are a list of small ints, advanced as an odometer; every step makes one tuple.

func sameIterator(_ ts: ThreadState, _ object: ProductObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: SelectionObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: CombinationsWithReplacementObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: PermutationsObject) -> Value { object.value }

/// How far an iterator of this file is.
private enum Progress {
    static let fresh = 0
    static let running = 1
    static let exhausted = 2
}

private func number(_ ts: ThreadState, _ list: ListObject, _ index: Int) -> Int { listItem(ts, list, index).small }

private func set(_ ts: ThreadState, _ list: ListObject, _ index: Int, _ number: Int) {
    list.reading(ts).items.writing(ts)[index] = Value(small: number)
}

/// A list of `count` small ints.
private func makeNumbers(_ ts: ThreadState, _ count: Int, _ body: (Int) -> Int) -> ListObject? {
    let list = makeList(ts, 0)
    for index in 0..<count where !listAppend(ts, list, Value(small: body(index))) { return nil }
    return list
}

// MARK: - product

func productNew(_ ts: ThreadState, _ cls: TypeObject, _ iterables: ArgumentList, _ repetitions: Int) -> Value {
    if repetitions < 0 { return raise(ts, .valueError, "repeat argument cannot be negative") }
    let (total, overflow) = iterables.count.multipliedReportingOverflow(by: repetitions)
    if overflow || total > 1 << 40 { return raise(ts, .overflowError, "repeat argument too large") }
    let pools = makeList(ts, 0)
    for index in 0..<(repetitions == 0 ? 0 : iterables.count) {
        let pool = iterableToTuple(ts, iterables[index])
        if pool.isErr || !listAppend(ts, pools, pool) { return .null }
    }
    for index in iterables.count..<max(total, iterables.count) {
        if !listAppend(ts, pools, listItem(ts, pools, index - iterables.count)) { return .null }
    }
    guard let indices = makeNumbers(ts, total, { _ in 0 }) else { return .null }
    let tuple = listToTuple(ts, pools)
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = ProductObject(raw: raw).writing(ts)
    view.pools = tuple
    view.indices = indices
    return Value(raw: raw)
}

func productNext(_ ts: ThreadState, _ object: ProductObject) -> Value {
    let view = object.reading(ts)
    let (pools, indices) = (view.pools, view.indices)
    let count = pools.count
    if view.state == Progress.exhausted { return .null }
    if view.state == Progress.fresh {
        for index in 0..<count where TupleObject(pools[index]).count == 0 {
            object.writing(ts).state = Progress.exhausted
            return .null
        }
        object.writing(ts).state = Progress.running
    } else {
        var place = count - 1
        while place >= 0 {
            let next = number(ts, indices, place) + 1
            if next < TupleObject(pools[place]).count {
                set(ts, indices, place, next)
                break
            }
            set(ts, indices, place, 0)
            place -= 1
        }
        if place < 0 {
            object.writing(ts).state = Progress.exhausted
            return .null
        }
    }
    if count == 0 { return noItems().value }
    let result = TupleObject.allocate(ts, tailCount: count, count: count)
    if result.raw == 0 { return .null }
    for index in 0..<count { result.initialize(index, TupleObject(pools[index])[number(ts, indices, index)]) }
    return result.value
}

func productSizeof(_ ts: ThreadState, _ object: ProductObject) -> Int {
    ProductObject.fixedSize + 8 * object.reading(ts).pools.count
}

func productReduce(_ ts: ThreadState, _ object: ProductObject) -> Value {
    let view = object.reading(ts)
    let type = typeOf(object.value).value
    switch view.state {
    case Progress.fresh: return makeTuple(ts, type, view.pools.value).value
    case Progress.exhausted: return makeTuple(ts, type, makeTuple(ts, noItems().value).value).value
    default:
        let indices = listToTuple(ts, view.indices)
        return makeTuple(ts, type, object.reading(ts).pools.value, indices.value).value
    }
}

func productSetstate(_ ts: ThreadState, _ object: ProductObject, _ state: Value) -> Bool {
    let pools = object.reading(ts).pools
    guard state.hasLayout(ShapeNumber.tuple), TupleObject(state).count == pools.count else {
        raise(ts, .valueError, "invalid arguments")
        return false
    }
    for index in 0..<pools.count {
        guard let place = integerArgument(ts, TupleObject(state)[index]) else { return false }
        let size = TupleObject(pools[index]).count
        if size == 0 {
            object.writing(ts).state = Progress.exhausted
            return true
        }
        set(ts, object.reading(ts).indices, index, min(max(place, 0), size - 1))
    }
    object.writing(ts).state = Progress.running
    return true
}

// MARK: - Selections of one pool

private func makeSelection(
    _ ts: ThreadState, _ cls: TypeObject, _ pool: TupleObject, _ length: Int, _ indices: ListObject,
    _ cycles: ListObject, isExhausted: Bool
) -> Value {
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = SelectionObject(raw: raw).writing(ts)
    view.length = length
    view.state = isExhausted ? Progress.exhausted : Progress.fresh
    view.pool = pool
    view.indices = indices
    view.cycles = cycles
    return Value(raw: raw)
}

/// The pool and the length that a constructor was given; nil with an exception set.
private func selectionArguments(_ ts: ThreadState, _ iterable: Value, _ length: Int) -> TupleObject? {
    let pool = iterableToTuple(ts, iterable)
    if pool.isErr { return nil }
    if length < 0 {
        raise(ts, .valueError, "r must be non-negative")
        return nil
    }
    if length > 1 << 40 {
        raiseEmpty(ts, .memoryError)
        return nil
    }
    return TupleObject(pool)
}

/// The items at the first `length` indices.
private func chosen(_ ts: ThreadState, _ object: SelectionObject) -> Value {
    let view = object.reading(ts)
    let (pool, indices, length) = (view.pool, view.indices, view.length)
    if length == 0 { return noItems().value }
    let result = TupleObject.allocate(ts, tailCount: length, count: length)
    if result.raw == 0 { return .null }
    for index in 0..<length { result.initialize(index, pool[number(ts, indices, index)]) }
    return result.value
}

private func stop(_ ts: ThreadState, _ object: SelectionObject) -> Value {
    object.writing(ts).state = Progress.exhausted
    return .null
}

/// Whether a step has to be made before the choice is shown; the first time there is none. Nil at the end.
private func begins(_ ts: ThreadState, _ object: SelectionObject) -> Bool? {
    let state = object.reading(ts).state
    if state == Progress.exhausted { return nil }
    object.writing(ts).state = Progress.running
    return state == Progress.fresh
}

private func reduceSelection(_ ts: ThreadState, _ object: SelectionObject, hasCycles: Bool) -> Value {
    let view = object.reading(ts)
    let type = typeOf(object.value).value
    let length = makeInteger(ts, view.length)
    if view.state == Progress.exhausted {
        return makeTuple(ts, type, makeTuple(ts, noItems().value, length).value).value
    }
    let arguments = makeTuple(ts, view.pool.value, length)
    if object.reading(ts).state == Progress.fresh { return makeTuple(ts, type, arguments.value).value }
    var state = listToTuple(ts, object.reading(ts).indices)
    if hasCycles { state = makeTuple(ts, state.value, listToTuple(ts, object.reading(ts).cycles).value) }
    return makeTuple(ts, type, arguments.value, state.value).value
}

/// Takes numbers from a tuple of the same length as the list, each clipped to its range; false with an exception set.
private func take(
    _ ts: ThreadState, _ list: ListObject, _ state: Value, _ range: (Int) -> (lowest: Int, highest: Int)
) -> Bool {
    guard state.hasLayout(ShapeNumber.tuple), TupleObject(state).count == listCount(list) else {
        raise(ts, .valueError, "invalid arguments")
        return false
    }
    for index in 0..<TupleObject(state).count {
        guard let place = integerArgument(ts, TupleObject(state)[index]) else { return false }
        let (lowest, highest) = range(index)
        set(ts, list, index, max(min(place, highest), lowest))
    }
    return true
}

// MARK: - combinations

func combinationsNew(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value, _ length: Int) -> Value {
    guard let pool = selectionArguments(ts, iterable, length) else { return .null }
    let isExhausted = length > pool.count
    guard let indices = makeNumbers(ts, isExhausted ? 0 : length, { $0 }) else { return .null }
    return makeSelection(ts, cls, pool, length, indices, indices, isExhausted: isExhausted)
}

func combinationsNext(_ ts: ThreadState, _ object: SelectionObject) -> Value {
    guard let isFirst = begins(ts, object) else { return .null }
    if !isFirst {
        let view = object.reading(ts)
        let (indices, length, count) = (view.indices, view.length, view.pool.count)
        var place = length - 1
        while place >= 0 && number(ts, indices, place) == place + count - length { place -= 1 }
        if place < 0 { return stop(ts, object) }
        var next = number(ts, indices, place) + 1
        while place < length {
            set(ts, indices, place, next)
            place += 1
            next += 1
        }
    }
    return chosen(ts, object)
}

func combinationsReduce(_ ts: ThreadState, _ object: SelectionObject) -> Value {
    reduceSelection(ts, object, hasCycles: false)
}

func combinationsSetstate(_ ts: ThreadState, _ object: SelectionObject, _ state: Value) -> Bool {
    let view = object.reading(ts)
    let (count, length) = (view.pool.count, view.length)
    guard take(ts, view.indices, state, { (0, $0 + count - length) }) else { return false }
    if object.reading(ts).state == Progress.fresh { object.writing(ts).state = Progress.running }
    return true
}

// MARK: - combinations_with_replacement

func combinationsWithReplacementNew(
    _ ts: ThreadState, _ cls: TypeObject, _ iterable: Value, _ length: Int
) -> Value {
    guard let pool = selectionArguments(ts, iterable, length) else { return .null }
    let isExhausted = pool.count == 0 && length > 0
    guard let indices = makeNumbers(ts, isExhausted ? 0 : length, { _ in 0 }) else { return .null }
    return makeSelection(ts, cls, pool, length, indices, indices, isExhausted: isExhausted)
}

func combinationsWithReplacementNext(_ ts: ThreadState, _ receiver: CombinationsWithReplacementObject) -> Value {
    let object = SelectionObject(receiver.value)
    guard let isFirst = begins(ts, object) else { return .null }
    if !isFirst {
        let view = object.reading(ts)
        let (indices, length, count) = (view.indices, view.length, view.pool.count)
        var place = length - 1
        while place >= 0 && number(ts, indices, place) == count - 1 { place -= 1 }
        if place < 0 { return stop(ts, object) }
        let next = number(ts, indices, place) + 1
        while place < length {
            set(ts, indices, place, next)
            place += 1
        }
    }
    return chosen(ts, object)
}

func combinationsWithReplacementReduce(_ ts: ThreadState, _ object: CombinationsWithReplacementObject) -> Value {
    reduceSelection(ts, SelectionObject(object.value), hasCycles: false)
}

func combinationsWithReplacementSetstate(
    _ ts: ThreadState, _ receiver: CombinationsWithReplacementObject, _ state: Value
) -> Bool {
    let object = SelectionObject(receiver.value)
    let count = object.reading(ts).pool.count
    guard take(ts, object.reading(ts).indices, state, { _ in (0, count - 1) }) else { return false }
    if object.reading(ts).state == Progress.fresh { object.writing(ts).state = Progress.running }
    return true
}

// MARK: - permutations

func permutationsNew(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value, _ given: Value) -> Value {
    let items = iterableToTuple(ts, iterable)
    if items.isErr { return .null }
    let count = TupleObject(items).count
    var length = count
    if !given.isNone {
        guard isInteger(given) || given.isBool else { return raise(ts, .typeError, "Expected int as r") }
        guard let number = integerArgument(ts, given) else { return .null }
        length = number
    }
    guard let pool = selectionArguments(ts, items, length) else { return .null }
    let isExhausted = length > count
    guard let indices = makeNumbers(ts, count, { $0 }),
        let cycles = makeNumbers(ts, isExhausted ? 0 : length, { count - $0 })
    else { return .null }
    return makeSelection(ts, cls, pool, length, indices, cycles, isExhausted: isExhausted)
}

func permutationsNext(_ ts: ThreadState, _ receiver: PermutationsObject) -> Value {
    let object = SelectionObject(receiver.value)
    guard let isFirst = begins(ts, object) else { return .null }
    if !isFirst {
        let view = object.reading(ts)
        let (indices, cycles, length, count) = (view.indices, view.cycles, view.length, view.pool.count)
        var place = length - 1
        while place >= 0 {
            let left = number(ts, cycles, place) - 1
            if left == 0 {
                // The cycle has come round: the item goes behind the others.
                let item = number(ts, indices, place)
                for index in place..<(count - 1) { set(ts, indices, index, number(ts, indices, index + 1)) }
                set(ts, indices, count - 1, item)
                set(ts, cycles, place, count - place)
            } else {
                set(ts, cycles, place, left)
                let item = number(ts, indices, place)
                set(ts, indices, place, number(ts, indices, count - left))
                set(ts, indices, count - left, item)
                break
            }
            place -= 1
        }
        if place < 0 { return stop(ts, object) }
    }
    return chosen(ts, object)
}

func permutationsReduce(_ ts: ThreadState, _ object: PermutationsObject) -> Value {
    reduceSelection(ts, SelectionObject(object.value), hasCycles: true)
}

func permutationsSetstate(_ ts: ThreadState, _ receiver: PermutationsObject, _ state: Value) -> Bool {
    let object = SelectionObject(receiver.value)
    guard let pair = stateTuple(ts, state, count: 2) else { return false }
    let count = object.reading(ts).pool.count
    guard take(ts, object.reading(ts).indices, pair[0], { _ in (0, count - 1) }),
        take(ts, object.reading(ts).cycles, pair[1], { (1, count - $0) })
    else { return false }
    if object.reading(ts).state == Progress.fresh { object.writing(ts).state = Progress.running }
    return true
}
