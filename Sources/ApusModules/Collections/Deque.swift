import ApusRuntime

// Bodies of _collections.stub: deque. Its items lie in a ring whose capacity is a power of two.

func sameIterator(_ ts: ThreadState, _ object: DequeIteratorObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: DequeReverseIteratorObject) -> Value { object.value }

// MARK: - The ring

/// The item at a position below the count.
@inline(__always)
private func item(_ ts: ThreadState, _ deque: DequeObject, _ index: Int) -> Value {
    let view = deque.reading(ts)
    let ring = view.items.reading(ts)
    return ring[(view.start &+ index) & (view.items.capacity &- 1)]
}

@inline(__always)
private func setItem(_ ts: ThreadState, _ deque: DequeObject, _ index: Int, _ value: Value) {
    let view = deque.reading(ts)
    view.items.writing(ts)[(view.start &+ index) & (view.items.capacity &- 1)] = value
}

private func touch(_ ts: ThreadState, _ deque: DequeObject) {
    deque.writing(ts).version = deque.reading(ts).version &+ 1
}

/// Makes room for another item; false with MemoryError set.
private func makeRoom(_ ts: ThreadState, _ deque: DequeObject) -> Bool {
    let count = deque.reading(ts).count
    let capacity = deque.reading(ts).items.capacity
    if count < capacity { return true }
    let larger = max(capacity &* 2, 8)
    let ring = ArrayObject.allocate(ts, tailCount: larger, capacity: larger)
    if ring.raw == 0 { return false }
    for index in 0..<count { ring.writing(ts)[index] = item(ts, deque, index) }
    let view = deque.writing(ts)
    view.items = ring
    view.start = 0
    return true
}

func dequeAppend(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Bool {
    if deque.reading(ts).limit == deque.reading(ts).count {
        if deque.reading(ts).limit == 0 { return true }
        _ = removeFirst(ts, deque)
    }
    guard makeRoom(ts, deque) else { return false }
    let count = deque.reading(ts).count
    setItem(ts, deque, count, value)
    deque.writing(ts).count = count &+ 1
    touch(ts, deque)
    return true
}

func dequeAppendleft(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Bool {
    if deque.reading(ts).limit == deque.reading(ts).count {
        if deque.reading(ts).limit == 0 { return true }
        _ = removeLast(ts, deque)
    }
    guard makeRoom(ts, deque) else { return false }
    let view = deque.writing(ts)
    view.start = (view.start &- 1) & (deque.reading(ts).items.capacity &- 1)
    view.count = view.count &+ 1
    setItem(ts, deque, 0, value)
    touch(ts, deque)
    return true
}

/// Takes the first item of a deque that has one.
private func removeFirst(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    let first = item(ts, deque, 0)
    setItem(ts, deque, 0, .null)
    let view = deque.writing(ts)
    view.start = (view.start &+ 1) & (deque.reading(ts).items.capacity &- 1)
    view.count = view.count &- 1
    touch(ts, deque)
    return first
}

private func removeLast(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    let count = deque.reading(ts).count
    let last = item(ts, deque, count &- 1)
    setItem(ts, deque, count &- 1, .null)
    deque.writing(ts).count = count &- 1
    touch(ts, deque)
    return last
}

func dequePop(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    if deque.reading(ts).count == 0 { return raise(ts, .indexError, "pop from an empty deque") }
    return removeLast(ts, deque)
}

func dequePopleft(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    if deque.reading(ts).count == 0 { return raise(ts, .indexError, "pop from an empty deque") }
    return removeFirst(ts, deque)
}

func dequeClear(_ ts: ThreadState, _ deque: DequeObject) -> Bool {
    let ring = ArrayObject(raw: loadWord(rootBlock, RootOffset.emptyArray))
    let view = deque.writing(ts)
    view.items = ring
    view.start = 0
    view.count = 0
    touch(ts, deque)
    return true
}

/// Removes the item at a position below the count by closing the gap from the nearer end.
private func remove(_ ts: ThreadState, _ deque: DequeObject, at index: Int) {
    let count = deque.reading(ts).count
    if index < count / 2 {
        for place in stride(from: index, to: 0, by: -1) { setItem(ts, deque, place, item(ts, deque, place - 1)) }
        _ = removeFirst(ts, deque)
    } else {
        for place in index..<(count - 1) { setItem(ts, deque, place, item(ts, deque, place + 1)) }
        _ = removeLast(ts, deque)
    }
}

// MARK: - Making

func makeDeque(_ ts: ThreadState, limit: Int) -> DequeObject {
    let ring = ArrayObject(raw: loadWord(rootBlock, RootOffset.emptyArray))
    return DequeObject.allocate(ts, start: 0, count: 0, limit: limit, version: 0, items: ring)
}

func dequeNew(_ ts: ThreadState, _ cls: TypeObject, _ arguments: ArgumentList, _ keywords: DictObject) -> Value {
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = DequeObject(raw: raw).writing(ts)
    view.limit = -1
    view.items = ArrayObject(raw: loadWord(rootBlock, RootOffset.emptyArray))
    return Value(raw: raw)
}

func dequeInit(_ ts: ThreadState, _ deque: DequeObject, _ iterable: Value, _ maximum: Value) -> Bool {
    var limit = -1
    if !maximum.isNone {
        guard isInteger(maximum) || maximum.isBool else {
            raise(ts, .typeError, "an integer is required")
            return false
        }
        guard let number = integerArgument(ts, maximum) else { return false }
        if number < 0 {
            raise(ts, .valueError, "maxlen must be non-negative")
            return false
        }
        limit = number
    }
    deque.writing(ts).limit = limit
    if deque.reading(ts).count > 0 { _ = dequeClear(ts, deque) }
    return iterable.isNull || dequeExtend(ts, deque, iterable)
}

func dequeMaxlen(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    let limit = deque.reading(ts).limit
    return limit < 0 ? .none : makeInteger(ts, limit)
}

/// What to extend by: a list of its own items where that is the deque itself.
private func additions(_ ts: ThreadState, _ deque: DequeObject, _ iterable: Value) -> Value {
    iterable == deque.value ? iterableToList(ts, iterable) : iterable
}

func dequeExtend(_ ts: ThreadState, _ deque: DequeObject, _ iterable: Value) -> Bool {
    extend(ts, deque, iterable, dequeAppend)
}

func dequeExtendleft(_ ts: ThreadState, _ deque: DequeObject, _ iterable: Value) -> Bool {
    extend(ts, deque, iterable, dequeAppendleft)
}

@inline(__always)
private func extend(
    _ ts: ThreadState, _ deque: DequeObject, _ iterable: Value, _ append: (ThreadState, DequeObject, Value) -> Bool
) -> Bool {
    let source = additions(ts, deque, iterable)
    let iterator = source.isErr ? .null : getIterator(ts, source)
    if iterator.isErr { return false }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull }
        if !append(ts, deque, item) { return false }
    }
}

func dequeCopy(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    if deque.value.hasShape(ShapeNumber.deque) {
        let copy = makeDeque(ts, limit: deque.reading(ts).limit)
        for index in 0..<deque.reading(ts).count where !dequeAppend(ts, copy, item(ts, deque, index)) { return .null }
        return copy.value
    }
    let type = typeOf(deque.value).value
    if deque.reading(ts).limit < 0 { return callValue(ts, type, deque.value) }
    return callValue(ts, type, deque.value, dequeMaxlen(ts, deque))
}

func dequeReduce(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    let state = getAttributeOrNull(ts, deque.value, KnownName.dict.value)
    if state.isNull && !ts.exception.isNull { return .null }
    let iterator = getIterator(ts, deque.value)
    if iterator.isErr { return .null }
    let hasLimit = deque.reading(ts).limit >= 0
    let arguments = hasLimit ? makeTuple(ts, noItems().value, dequeMaxlen(ts, deque)) : noItems()
    return makeTuple(ts, typeOf(deque.value).value, arguments.value, state.isNull ? .none : state, iterator).value
}

func dequeSizeof(_ ts: ThreadState, _ deque: DequeObject) -> Int {
    DequeObject.fixedSize + 8 * deque.reading(ts).items.capacity
}

// MARK: - Sequence

func dequeLen(_ ts: ThreadState, _ deque: DequeObject) -> Int { deque.reading(ts).count }

/// The position of an index, from the end where it is negative; nil with an exception set.
private func position(_ ts: ThreadState, _ deque: DequeObject, _ key: Value) -> Int? {
    if !key.isSmall && lookupSpecial(ts, typeOf(key), .index).isNull {
        raise(ts, .typeError, "'\(typeName(key))' object cannot be interpreted as an integer")
        return nil
    }
    let (index, isValid) = indexInteger(ts, key, clamp: false)
    if !isValid { return nil }
    let count = deque.reading(ts).count
    let place = index < 0 ? index &+ count : index
    if place >= 0 && place < count { return place }
    raise(ts, .indexError, "deque index out of range")
    return nil
}

func dequeGetitem(_ ts: ThreadState, _ deque: DequeObject, _ key: Value) -> Value {
    guard let place = position(ts, deque, key) else { return .null }
    return item(ts, deque, place)
}

func dequeSetitem(_ ts: ThreadState, _ deque: DequeObject, _ key: Value, _ value: Value) -> Bool {
    guard let place = position(ts, deque, key) else { return false }
    setItem(ts, deque, place, value)
    return true
}

func dequeDelitem(_ ts: ThreadState, _ deque: DequeObject, _ key: Value) -> Bool {
    guard let place = position(ts, deque, key) else { return false }
    remove(ts, deque, at: place)
    return true
}

private func raiseMutated(_ ts: ThreadState) {
    raise(ts, .runtimeError, "deque mutated during iteration")
}

/// The first position from `start` to `stop` whose item equals the value; -1 for none, nil with an exception set.
private func find(
    _ ts: ThreadState, _ deque: DequeObject, _ value: Value, _ start: Int, _ stop: Int
) -> Int? {
    let version = deque.reading(ts).version
    var place = start
    while place < stop {
        let same = equal(ts, item(ts, deque, place), value)
        if same < 0 { return nil }
        if same > 0 { return place }
        if deque.reading(ts).version != version {
            raiseMutated(ts)
            return nil
        }
        place += 1
    }
    return -1
}

func dequeContains(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Bool? {
    find(ts, deque, value, 0, deque.reading(ts).count).map { $0 >= 0 }
}

func dequeCount(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Int? {
    let version = deque.reading(ts).version
    var (found, place) = (0, 0)
    while place < deque.reading(ts).count {
        let same = equal(ts, item(ts, deque, place), value)
        if same < 0 { return nil }
        found += same
        if deque.reading(ts).version != version {
            raiseMutated(ts)
            return nil
        }
        place += 1
    }
    return found
}

func dequeIndex(_ ts: ThreadState, _ deque: DequeObject, _ value: Value, _ start: Int, _ stop: Int) -> Int? {
    let count = deque.reading(ts).count
    let from = start < 0 ? max(start &+ count, 0) : min(start, count)
    let to = stop < 0 ? max(stop &+ count, 0) : min(stop, count)
    guard let found = find(ts, deque, value, from, to) else { return nil }
    if found >= 0 { return found }
    let text = repr(ts, value)
    if !text.isErr { raise(ts, .valueError, "\(swiftString(StringObject(text))) is not in deque") }
    return nil
}

func dequeInsert(_ ts: ThreadState, _ deque: DequeObject, _ index: Int, _ value: Value) -> Bool {
    let count = deque.reading(ts).count
    if deque.reading(ts).limit == count {
        raise(ts, .indexError, "deque already at its maximum size")
        return false
    }
    let place = index < 0 ? max(index &+ count, 0) : min(index, count)
    if place < count / 2 {
        guard dequeAppendleft(ts, deque, value) else { return false }
        for step in 0..<place { setItem(ts, deque, step, item(ts, deque, step + 1)) }
    } else {
        guard dequeAppend(ts, deque, value) else { return false }
        for step in stride(from: count, to: place, by: -1) { setItem(ts, deque, step, item(ts, deque, step - 1)) }
    }
    setItem(ts, deque, place, value)
    return true
}

func dequeRemove(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Bool {
    let count = deque.reading(ts).count
    for place in 0..<count {
        let same = equal(ts, item(ts, deque, place), value)
        if same < 0 { return false }
        if deque.reading(ts).count != count {
            raise(ts, .indexError, "deque mutated during iteration")
            return false
        }
        if same > 0 {
            remove(ts, deque, at: place)
            return true
        }
    }
    let text = repr(ts, value)
    if text.isErr { return false }
    let shown = swiftString(StringObject(text))
    raise(ts, .valueError, "\(shown) is not in deque")
    return false
}

func dequeReverse(_ ts: ThreadState, _ deque: DequeObject) {
    var (low, high) = (0, deque.reading(ts).count - 1)
    while low < high {
        let value = item(ts, deque, low)
        setItem(ts, deque, low, item(ts, deque, high))
        setItem(ts, deque, high, value)
        low += 1
        high -= 1
    }
    touch(ts, deque)
}

func dequeRotate(_ ts: ThreadState, _ deque: DequeObject, _ steps: Int) {
    let count = deque.reading(ts).count
    if count <= 1 { return }
    var shift = steps % count
    if shift < 0 { shift += count }
    // The shorter way round.
    if shift <= count / 2 {
        for _ in 0..<shift {
            let last = removeLast(ts, deque)
            _ = dequeAppendleft(ts, deque, last)
        }
    } else {
        for _ in 0..<(count - shift) {
            let first = removeFirst(ts, deque)
            _ = dequeAppend(ts, deque, first)
        }
    }
}

// MARK: - Operators

func dequeAdd(_ ts: ThreadState, _ deque: DequeObject, _ other: Value) -> Value {
    guard other.hasLayout(ShapeNumber.deque) else {
        return raise(ts, .typeError, "can only concatenate deque (not \"\(typeName(other))\") to deque")
    }
    let copy = dequeCopy(ts, deque)
    if copy.isErr { return .null }
    guard copy.hasLayout(ShapeNumber.deque), dequeExtend(ts, DequeObject(copy), other) else { return .null }
    return copy
}

func dequeIadd(_ ts: ThreadState, _ deque: DequeObject, _ other: Value) -> Value {
    dequeExtend(ts, deque, other) ? deque.value : .null
}

/// How often to repeat; nil with TypeError set.
private func repetitions(_ ts: ThreadState, _ value: Value) -> Int? {
    if !value.isSmall && lookupSpecial(ts, typeOf(value), .index).isNull {
        raise(ts, .typeError, "'\(typeName(value))' object cannot be interpreted as an integer")
        return nil
    }
    let (number, isValid) = indexInteger(ts, value, clamp: false, overflow: .overflowError)
    return isValid ? number : nil
}

func dequeMul(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Value {
    guard let times = repetitions(ts, value) else { return .null }
    let copy = dequeCopy(ts, deque)
    if copy.isErr || !copy.hasLayout(ShapeNumber.deque) { return copy }
    return multiply(ts, DequeObject(copy), times)
}

func dequeImul(_ ts: ThreadState, _ deque: DequeObject, _ value: Value) -> Value {
    guard let times = repetitions(ts, value) else { return .null }
    return multiply(ts, deque, times)
}

private func multiply(_ ts: ThreadState, _ deque: DequeObject, _ times: Int) -> Value {
    let count = deque.reading(ts).count
    if count == 0 || times == 1 { return deque.value }
    if times <= 0 { return dequeClear(ts, deque) ? deque.value : .null }
    let (total, overflow) = count.multipliedReportingOverflow(by: times)
    let limit = deque.reading(ts).limit
    if limit < 0 && (overflow || total > 1 << 40) {
        raiseEmpty(ts, .memoryError)
        return .null
    }
    let items = iterableToList(ts, deque.value)
    if items.isErr { return .null }
    // With a limit no more than that many items can stay.
    let rounds = limit < 0 ? times : min(times, limit / count + 2)
    for _ in 1..<rounds {
        for index in 0..<count where !dequeAppend(ts, deque, listItem(ts, ListObject(items), index)) { return .null }
    }
    return deque.value
}

func dequeCompare(_ ts: ThreadState, _ left: DequeObject, _ other: Value, _ comparison: Comparison) -> Value {
    guard other.hasLayout(ShapeNumber.deque) else { return .notImplemented }
    let right = DequeObject(other)
    let counts = (left.reading(ts).count, right.reading(ts).count)
    if comparison == .equal || comparison == .notEqual {
        if left.raw == right.raw { return Value(comparison == .equal) }
        if counts.0 != counts.1 { return Value(comparison == .notEqual) }
    }
    let first = getIterator(ts, left.value)
    let second = getIterator(ts, right.value)
    while true {
        let a = iterateNext(ts, first)
        if a.isNull && !ts.exception.isNull { return .null }
        let b = iterateNext(ts, second)
        if b.isNull && !ts.exception.isNull { return .null }
        if a.isNull || b.isNull {
            return Value(comparison.holds(a.isNull ? (b.isNull ? 0 : -1) : 1, 0))
        }
        let same = equal(ts, a, b)
        if same < 0 { return .null }
        if same == 0 {
            if comparison == .equal || comparison == .notEqual { return Value(comparison == .notEqual) }
            return richCompare(ts, a, b, comparison)
        }
    }
}

func dequeRepr(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    let title = swiftString(StringObject(typeOf(deque.value).reading(ts).name))
    return guardedRepr(ts, deque.value, "[...]") {
        let items = iterableToList(ts, deque.value)
        let text = items.isErr ? Value.null : repr(ts, items)
        if text.isErr { return .null }
        let limit = deque.reading(ts).limit
        let end = limit < 0 ? ")" : ", maxlen=\(limit))"
        return makeString(ts, "\(title)(\(swiftString(StringObject(text)))\(end)").value
    }
}

// MARK: - Iterators

func dequeIter(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    DequeIteratorObject.allocate(ts, index: 0, version: deque.reading(ts).version, isReversed: 0, deque: deque).value
}

func dequeReversed(_ ts: ThreadState, _ deque: DequeObject) -> Value {
    DequeReverseIteratorObject.allocate(
        ts, index: 0, version: deque.reading(ts).version, isReversed: 1, deque: deque
    ).value
}

private func advance(_ ts: ThreadState, _ iterator: DequeIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let deque = view.deque
    if deque.raw == 0 { return .null }
    if deque.reading(ts).version != view.version {
        iterator.writing(ts).deque = DequeObject(raw: 0)
        return raise(ts, .runtimeError, "deque mutated during iteration")
    }
    let (index, count) = (view.index, deque.reading(ts).count)
    if index >= count {
        iterator.writing(ts).deque = DequeObject(raw: 0)
        return .null
    }
    let result = item(ts, deque, view.isReversed != 0 ? count &- 1 &- index : index)
    iterator.writing(ts).index = index &+ 1
    return result
}

func dequeIteratorNew(_ ts: ThreadState, _ cls: TypeObject, _ deque: DequeObject, _ index: Int) -> Value {
    let iterator = DequeIteratorObject(dequeIter(ts, deque))
    iterator.writing(ts).index = max(index, 0)
    return iterator.value
}

func dequeReverseIteratorNew(_ ts: ThreadState, _ cls: TypeObject, _ deque: DequeObject, _ index: Int) -> Value {
    let iterator = DequeReverseIteratorObject(dequeReversed(ts, deque))
    iterator.writing(ts).index = max(index, 0)
    return iterator.value
}

func dequeIteratorNext(_ ts: ThreadState, _ iterator: DequeIteratorObject) -> Value { advance(ts, iterator) }

func dequeReverseIteratorNext(_ ts: ThreadState, _ iterator: DequeReverseIteratorObject) -> Value {
    advance(ts, DequeIteratorObject(iterator.value))
}

private func remaining(_ ts: ThreadState, _ iterator: DequeIteratorObject) -> Int {
    let view = iterator.reading(ts)
    return view.deque.raw == 0 ? 0 : max(view.deque.reading(ts).count &- view.index, 0)
}

func dequeIteratorLengthHint(_ ts: ThreadState, _ iterator: DequeIteratorObject) -> Int { remaining(ts, iterator) }

func dequeReverseIteratorLengthHint(_ ts: ThreadState, _ iterator: DequeReverseIteratorObject) -> Int {
    remaining(ts, DequeIteratorObject(iterator.value))
}

private func reduce(_ ts: ThreadState, _ iterator: DequeIteratorObject) -> Value {
    let view = iterator.reading(ts)
    let deque = view.deque.raw == 0 ? makeDeque(ts, limit: -1) : view.deque
    let index = makeInteger(ts, iterator.reading(ts).index)
    return makeTuple(ts, typeOf(iterator.value).value, makeTuple(ts, deque.value, index).value).value
}

func dequeIteratorReduce(_ ts: ThreadState, _ iterator: DequeIteratorObject) -> Value { reduce(ts, iterator) }

func dequeReverseIteratorReduce(_ ts: ThreadState, _ iterator: DequeReverseIteratorObject) -> Value {
    reduce(ts, DequeIteratorObject(iterator.value))
}
