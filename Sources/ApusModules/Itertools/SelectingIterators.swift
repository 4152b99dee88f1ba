import ApusRuntime

// Bodies of itertools.stub: dropwhile, takewhile, filterfalse, starmap, islice, pairwise, zip_longest.

func sameIterator(_ ts: ThreadState, _ object: DropWhileObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: TakeWhileObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: FilterFalseObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: StarMapObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: SlicedIteratorObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: PairwiseObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: ZipLongestObject) -> Value { object.value }

// MARK: - dropwhile, takewhile

func dropwhileNew(_ ts: ThreadState, _ cls: TypeObject, _ predicate: Value, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = DropWhileObject(raw: raw).writing(ts)
    view.function = predicate
    view.iterator = iterator
    return Value(raw: raw)
}

func dropwhileNext(_ ts: ThreadState, _ object: DropWhileObject) -> Value {
    while true {
        let view = object.reading(ts)
        let (hasStarted, function) = (view.hasStarted != 0, view.function)
        let item = iterateNext(ts, view.iterator)
        if item.isNull || hasStarted { return item }
        let verdict = callValue(ts, function, item)
        let truth = verdict.isErr ? -1 : isTrue(ts, verdict)
        if truth < 0 { return .null }
        if truth == 0 {
            object.writing(ts).hasStarted = 1
            return item
        }
    }
}

func dropwhileReduce(_ ts: ThreadState, _ object: DropWhileObject) -> Value {
    let view = object.reading(ts)
    let state = Value(small: view.hasStarted)
    let arguments = makeTuple(ts, view.function, view.iterator)
    return makeTuple(ts, typeOf(object.value).value, arguments.value, state).value
}

func dropwhileSetstate(_ ts: ThreadState, _ object: DropWhileObject, _ state: Value) -> Bool {
    let truth = isTrue(ts, state)
    if truth >= 0 { object.writing(ts).hasStarted = truth }
    return truth >= 0
}

func takewhileNew(_ ts: ThreadState, _ cls: TypeObject, _ predicate: Value, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = TakeWhileObject(raw: raw).writing(ts)
    view.function = predicate
    view.iterator = iterator
    return Value(raw: raw)
}

func takewhileNext(_ ts: ThreadState, _ object: TakeWhileObject) -> Value {
    let view = object.reading(ts)
    if view.hasStopped != 0 { return .null }
    let function = view.function
    let item = iterateNext(ts, view.iterator)
    if item.isNull { return .null }
    let verdict = callValue(ts, function, item)
    let truth = verdict.isErr ? -1 : isTrue(ts, verdict)
    if truth > 0 { return item }
    if truth == 0 { object.writing(ts).hasStopped = 1 }
    return .null
}

func takewhileReduce(_ ts: ThreadState, _ object: TakeWhileObject) -> Value {
    let view = object.reading(ts)
    let state = Value(small: view.hasStopped)
    let arguments = makeTuple(ts, view.function, view.iterator)
    return makeTuple(ts, typeOf(object.value).value, arguments.value, state).value
}

func takewhileSetstate(_ ts: ThreadState, _ object: TakeWhileObject, _ state: Value) -> Bool {
    let truth = isTrue(ts, state)
    if truth >= 0 { object.writing(ts).hasStopped = truth }
    return truth >= 0
}

// MARK: - filterfalse, starmap

func filterfalseNew(_ ts: ThreadState, _ cls: TypeObject, _ function: Value, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = FilterFalseObject(raw: raw).writing(ts)
    view.function = function
    view.iterator = iterator
    return Value(raw: raw)
}

func filterfalseNext(_ ts: ThreadState, _ object: FilterFalseObject) -> Value {
    let view = object.reading(ts)
    let (function, iterator) = (view.function, view.iterator)
    let isPlain = function.isNone || function == Types.bool.value
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return .null }
        let verdict = isPlain ? item : callValue(ts, function, item)
        let truth = verdict.isErr ? -1 : isTrue(ts, verdict)
        if truth < 0 { return .null }
        if truth == 0 { return item }
    }
}

func filterfalseReduce(_ ts: ThreadState, _ object: FilterFalseObject) -> Value {
    let view = object.reading(ts)
    return makeTuple(ts, typeOf(object.value).value, makeTuple(ts, view.function, view.iterator).value).value
}

func starmapNew(_ ts: ThreadState, _ cls: TypeObject, _ function: Value, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = StarMapObject(raw: raw).writing(ts)
    view.function = function
    view.iterator = iterator
    return Value(raw: raw)
}

func starmapNext(_ ts: ThreadState, _ object: StarMapObject) -> Value {
    let view = object.reading(ts)
    let function = view.function
    let item = iterateNext(ts, view.iterator)
    if item.isNull { return .null }
    let arguments = iterableToTuple(ts, item)
    return arguments.isErr ? .null : callWithTuple(ts, function, TupleObject(arguments), .null)
}

func starmapReduce(_ ts: ThreadState, _ object: StarMapObject) -> Value {
    let view = object.reading(ts)
    return makeTuple(ts, typeOf(object.value).value, makeTuple(ts, view.function, view.iterator).value).value
}

// MARK: - islice

/// A bound of islice: None is `standard`; nil when it is neither None nor a number from 0 to `sys.maxsize`.
private func sliceArgument(_ ts: ThreadState, _ value: Value, _ standard: Int) -> Int? {
    if value.isNone { return standard }
    if !value.isSmall && lookupSpecial(ts, typeOf(value), .index).isNull { return nil }
    let (number, isValid) = indexInteger(ts, value, clamp: false, overflow: .overflowError)
    if !isValid {
        clearException(ts)
        return nil
    }
    return number < 0 ? nil : number
}

func isliceNew(_ ts: ThreadState, _ cls: TypeObject, _ arguments: ArgumentList) -> Value {
    if !ts.keywordNames.isNull { return raise(ts, .typeError, "islice() takes no keyword arguments") }
    let count = arguments.count
    if count < 2 { return raise(ts, .typeError, "islice expected at least 2 arguments, got \(count)") }
    if count > 4 { return raise(ts, .typeError, "islice expected at most 4 arguments, got \(count)") }
    let range = "must be None or an integer: 0 <= x <= sys.maxsize."
    guard let stop = sliceArgument(ts, arguments[count == 2 ? 1 : 2], -1) else {
        return raise(ts, .valueError, "Stop argument for islice() \(range)")
    }
    guard let start = count == 2 ? 0 : sliceArgument(ts, arguments[1], 0) else {
        return raise(ts, .valueError, "Indices for islice() \(range)")
    }
    guard let step = count < 4 ? 1 : sliceArgument(ts, arguments[3], 1), step > 0 else {
        return raise(ts, .valueError, "Step for islice() must be a positive integer or None.")
    }
    let iterator = getIterator(ts, arguments[0])
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = SlicedIteratorObject(raw: raw).writing(ts)
    view.iterator = iterator
    view.next = start
    view.stop = stop
    view.step = step
    return Value(raw: raw)
}

func isliceNext(_ ts: ThreadState, _ object: SlicedIteratorObject) -> Value {
    let iterator = object.reading(ts).iterator
    if iterator.isNull { return .null }
    while object.reading(ts).position < object.reading(ts).next {
        if iterateNext(ts, iterator).isNull { return finishSlice(ts, object) }
        object.writing(ts).position = object.reading(ts).position &+ 1
    }
    let view = object.reading(ts)
    if view.stop >= 0 && view.position >= view.stop { return finishSlice(ts, object) }
    let item = iterateNext(ts, iterator)
    if item.isNull { return finishSlice(ts, object) }
    let after = object.writing(ts)
    after.position = after.position &+ 1
    let (next, overflow) = after.next.addingReportingOverflow(after.step)
    let end = after.stop < 0 ? Int.max : after.stop
    after.next = overflow || next > end ? end : next
    return item
}

/// The end: the iterator is let go.
private func finishSlice(_ ts: ThreadState, _ object: SlicedIteratorObject) -> Value {
    object.writing(ts).iterator = .null
    return .null
}

func isliceReduce(_ ts: ThreadState, _ object: SlicedIteratorObject) -> Value {
    let view = object.reading(ts)
    let type = typeOf(object.value).value
    if view.iterator.isNull {
        let empty = getIterator(ts, makeList(ts, 0).value)
        return makeTuple(ts, type, makeTuple(ts, empty, Value(small: 0)).value, Value(small: 0)).value
    }
    let stop = view.stop < 0 ? Value.none : makeInteger(ts, view.stop)
    let arguments = makeTuple(
        ts, view.iterator, makeInteger(ts, view.next), stop, makeInteger(ts, view.step))
    return makeTuple(ts, type, arguments.value, makeInteger(ts, object.reading(ts).position)).value
}

func isliceSetstate(_ ts: ThreadState, _ object: SlicedIteratorObject, _ state: Value) -> Bool {
    guard let position = integerArgument(ts, state) else { return false }
    object.writing(ts).position = position
    return true
}

// MARK: - pairwise

func pairwiseNew(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    let raw = iterator.isErr ? 0 : allocateInstance(ts, cls)
    if raw != 0 { PairwiseObject(raw: raw).writing(ts).iterator = iterator }
    return Value(raw: raw)
}

func pairwiseNext(_ ts: ThreadState, _ object: PairwiseObject) -> Value {
    let iterator = object.reading(ts).iterator
    if iterator.isNull { return .null }
    var first = object.reading(ts).previous
    if first.isNull {
        first = iterateNext(ts, iterator)
        object.writing(ts).previous = first
        if first.isNull {
            object.writing(ts).iterator = .null
            return .null
        }
    }
    let second = iterateNext(ts, iterator)
    if second.isNull {
        let view = object.writing(ts)
        view.iterator = .null
        view.previous = .null
        return .null
    }
    object.writing(ts).previous = second
    return makeTuple(ts, first, second).value
}

// MARK: - zip_longest

func zipLongestNew(_ ts: ThreadState, _ cls: TypeObject, _ iterables: ArgumentList, _ fill: Value) -> Value {
    let iterators = makeList(ts, 0)
    for index in 0..<iterables.count {
        let iterator = getIterator(ts, iterables[index])
        if iterator.isErr || !listAppend(ts, iterators, iterator) { return .null }
    }
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = ZipLongestObject(raw: raw).writing(ts)
    view.active = iterables.count
    view.iterators = iterators
    view.fill = fill
    return Value(raw: raw)
}

func zipLongestNext(_ ts: ThreadState, _ object: ZipLongestObject) -> Value {
    let view = object.reading(ts)
    let iterators = view.iterators
    let count = listCount(iterators)
    if count == 0 || view.active == 0 { return .null }
    let items = makeList(ts, 0)
    for index in 0..<count {
        let iterator = listItem(ts, iterators, index)
        var item = Value.null
        if !iterator.isNone {
            item = iterateNext(ts, iterator)
            if item.isNull {
                let active = object.reading(ts).active &- 1
                if active <= 0 || !ts.exception.isNull {
                    object.writing(ts).active = 0
                    return .null
                }
                object.writing(ts).active = active
                if !listSetItem(ts, iterators, index, .none) { return .null }
            }
        }
        if !listAppend(ts, items, item.isNull ? object.reading(ts).fill : item) { return .null }
    }
    return listToTuple(ts, items).value
}

func zipLongestReduce(_ ts: ThreadState, _ object: ZipLongestObject) -> Value {
    let iterators = object.reading(ts).iterators
    let arguments = makeList(ts, 0)
    for index in 0..<listCount(iterators) {
        let iterator = listItem(ts, iterators, index)
        if !listAppend(ts, arguments, iterator.isNone ? noItems().value : iterator) { return .null }
    }
    let type = typeOf(object.value).value
    return makeTuple(ts, type, listToTuple(ts, arguments).value, object.reading(ts).fill).value
}

func zipLongestSetstate(_ ts: ThreadState, _ object: ZipLongestObject, _ state: Value) -> Bool {
    object.writing(ts).fill = state
    return true
}
