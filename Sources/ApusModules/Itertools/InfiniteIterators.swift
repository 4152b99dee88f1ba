import ApusRuntime

// Bodies of itertools.stub: count, cycle, repeat, accumulate, chain, compress.

func sameIterator(_ ts: ThreadState, _ object: CounterObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: CycleObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: RepetitionObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: AccumulateObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: ChainObject) -> Value { object.value }
func sameIterator(_ ts: ThreadState, _ object: CompressObject) -> Value { object.value }

// MARK: - count

func countNew(_ ts: ThreadState, _ cls: TypeObject, _ start: Value, _ step: Value) -> Value {
    for number in [start, step] where !isNumber(ts, number) { return raise(ts, .typeError, "a number is required") }
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = CounterObject(raw: raw).writing(ts)
    view.next = start
    view.step = step
    return Value(raw: raw)
}

private func isNumber(_ ts: ThreadState, _ value: Value) -> Bool {
    if value.isSmall || value.isImmediateFloat { return true }
    let type = typeOf(value)
    return isInteger(value) || isFloat(value) || !lookupSpecial(ts, type, .index).isNull
        || !lookupSpecial(ts, type, .int).isNull || !lookupSpecial(ts, type, .float).isNull
        || value.hasLayout(ShapeNumber.complex)
}

func countNext(_ ts: ThreadState, _ object: CounterObject) -> Value {
    let view = object.reading(ts)
    let (result, step) = (view.next, view.step)
    if result.isSmall && step.isSmall {
        object.writing(ts).next = makeInteger(ts, result.small &+ step.small)
        return result
    }
    let next = binaryOperation(ts, .add, result, step)
    if next.isErr { return .null }
    object.writing(ts).next = next
    return result
}

func countRepr(_ ts: ThreadState, _ object: CounterObject) -> Value {
    let start = repr(ts, object.reading(ts).next)
    if start.isErr { return .null }
    let title = swiftString(StringObject(typeOf(object.value).reading(ts).name))
    let shown = swiftString(StringObject(start))
    if object.reading(ts).step == Value(small: 1) { return makeString(ts, "\(title)(\(shown))").value }
    let step = repr(ts, object.reading(ts).step)
    if step.isErr { return .null }
    return makeString(ts, "\(title)(\(shown), \(swiftString(StringObject(step))))").value
}

func countReduce(_ ts: ThreadState, _ object: CounterObject) -> Value {
    let view = object.reading(ts)
    let isPlain = view.step == Value(small: 1)
    let arguments = isPlain ? makeTuple(ts, view.next) : makeTuple(ts, view.next, view.step)
    return makeTuple(ts, typeOf(object.value).value, arguments.value).value
}

// MARK: - cycle

func cycleNew(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    let saved = makeList(ts, 0)
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = CycleObject(raw: raw).writing(ts)
    view.iterator = iterator
    view.saved = saved
    return Value(raw: raw)
}

func cycleNext(_ ts: ThreadState, _ object: CycleObject) -> Value {
    let iterator = object.reading(ts).iterator
    if !iterator.isNull {
        let item = iterateNext(ts, iterator)
        if !item.isNull {
            if object.reading(ts).isSaved == 0 && !listAppend(ts, object.reading(ts).saved, item) { return .null }
            return item
        }
        if !ts.exception.isNull { return .null }
        object.writing(ts).iterator = .null
    }
    let view = object.reading(ts)
    let count = listCount(view.saved)
    if count == 0 { return .null }
    let index = view.index < count ? view.index : 0
    let item = view.saved.reading(ts).items.reading(ts)[index]
    object.writing(ts).index = index &+ 1 >= count ? 0 : index &+ 1
    return item
}

func cycleReduce(_ ts: ThreadState, _ object: CycleObject) -> Value {
    let view = object.reading(ts)
    var iterator = view.iterator
    let isExhausted = iterator.isNull
    if isExhausted {
        iterator = getIterator(ts, view.saved.value)
        if iterator.isErr { return .null }
        ListIteratorObject(iterator).writing(ts).index = object.reading(ts).index
    }
    let state = makeTuple(ts, object.reading(ts).saved.value, Value(isExhausted))
    return makeTuple(ts, typeOf(object.value).value, makeTuple(ts, iterator).value, state.value).value
}

func cycleSetstate(_ ts: ThreadState, _ object: CycleObject, _ state: Value) -> Bool {
    guard let tuple = stateTuple(ts, state, count: 2) else { return false }
    guard tuple[0].hasLayout(ShapeNumber.list) else {
        raise(ts, .typeError, "argument 1 must be list, not \(typeName(tuple[0]))")
        return false
    }
    guard let isSaved = integer32Argument(ts, tuple[1]) else { return false }
    let view = object.writing(ts)
    view.saved = ListObject(tuple[0])
    view.isSaved = isSaved == 0 ? 0 : 1
    view.index = 0
    return true
}

// MARK: - repeat

func repeatNew(_ ts: ThreadState, _ cls: TypeObject, _ item: Value, _ times: Value) -> Value {
    var remaining = -1
    if !times.isNull {
        guard let number = integerArgument(ts, times) else { return .null }
        remaining = max(number, 0)
    }
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = RepetitionObject(raw: raw).writing(ts)
    view.remaining = remaining
    view.item = item
    return Value(raw: raw)
}

func repeatNext(_ ts: ThreadState, _ object: RepetitionObject) -> Value {
    let view = object.reading(ts)
    let remaining = view.remaining
    if remaining == 0 { return .null }
    if remaining > 0 { object.writing(ts).remaining = remaining &- 1 }
    return view.item
}

func repeatRepr(_ ts: ThreadState, _ object: RepetitionObject) -> Value {
    let item = repr(ts, object.reading(ts).item)
    if item.isErr { return .null }
    let title = swiftString(StringObject(typeOf(object.value).reading(ts).name))
    let remaining = object.reading(ts).remaining
    let times = remaining < 0 ? "" : ", \(remaining)"
    return makeString(ts, "\(title)(\(swiftString(StringObject(item)))\(times))").value
}

func repeatLengthHint(_ ts: ThreadState, _ object: RepetitionObject) -> Int? {
    let remaining = object.reading(ts).remaining
    if remaining >= 0 { return remaining }
    raise(ts, .typeError, "len() of unsized object")
    return nil
}

func repeatReduce(_ ts: ThreadState, _ object: RepetitionObject) -> Value {
    let view = object.reading(ts)
    let arguments =
        view.remaining < 0 ? makeTuple(ts, view.item) : makeTuple(ts, view.item, makeInteger(ts, view.remaining))
    return makeTuple(ts, typeOf(object.value).value, arguments.value).value
}

// MARK: - accumulate

func accumulateNew(
    _ ts: ThreadState, _ cls: TypeObject, _ iterable: Value, _ function: Value, _ initial: Value
) -> Value {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = AccumulateObject(raw: raw).writing(ts)
    view.iterator = iterator
    view.function = function
    view.initial = initial.isNone ? .null : initial
    return Value(raw: raw)
}

func accumulateNext(_ ts: ThreadState, _ object: AccumulateObject) -> Value {
    let initial = object.reading(ts).initial
    if !initial.isNull {
        let view = object.writing(ts)
        view.initial = .null
        view.total = initial
        return initial
    }
    let item = iterateNext(ts, object.reading(ts).iterator)
    if item.isNull { return .null }
    let view = object.reading(ts)
    var total = item
    if !view.total.isNull {
        total =
            view.function.isNone
            ? binaryOperation(ts, .add, view.total, item) : callValue(ts, view.function, view.total, item)
        if total.isErr { return .null }
    }
    object.writing(ts).total = total
    return total
}

func accumulateReduce(_ ts: ThreadState, _ object: AccumulateObject) -> Value {
    let view = object.reading(ts)
    let type = typeOf(object.value).value
    if !view.initial.isNull || view.total.isNone {
        // The value that comes first, or the None that __setstate__ could not tell from nothing, becomes an item.
        let first = view.initial.isNull ? view.total : view.initial
        let chained = chainOf(ts, makeTuple(ts, first).value, view.iterator)
        if chained.isErr { return .null }
        let function = object.reading(ts).function
        if !object.reading(ts).initial.isNull {
            return makeTuple(ts, type, makeTuple(ts, chained, function).value, .none).value
        }
        let rest = accumulateNew(ts, TypeObject(type), chained, function, .none)
        if rest.isErr { return .null }
        let module = importModule(ts, "itertools")
        if module.isErr { return .null }
        let slice = getAttribute(ts, module, intern(ts, "islice" as StaticString).value)
        if slice.isErr { return .null }
        return makeTuple(ts, slice, makeTuple(ts, rest, Value(small: 1), .none).value).value
    }
    let arguments = makeTuple(ts, view.iterator, view.function)
    return makeTuple(ts, type, arguments.value, object.reading(ts).total.isNull ? .none : object.reading(ts).total)
        .value
}

/// `chain(first, second)`
private func chainOf(_ ts: ThreadState, _ first: Value, _ second: Value) -> Value {
    let sources = getIterator(ts, makeTuple(ts, first, second).value)
    return sources.isErr ? .null : ChainObject.allocate(ts, sources: sources, active: .null).value
}

func accumulateSetstate(_ ts: ThreadState, _ object: AccumulateObject, _ state: Value) -> Bool {
    object.writing(ts).total = state.isNone ? .null : state
    return true
}

// MARK: - chain

func chainNew(_ ts: ThreadState, _ cls: TypeObject, _ iterables: ArgumentList) -> Value {
    chainFrom(ts, cls, makeTuple(ts, iterables.raw, iterables.count).value)
}

func chainFromIterable(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value) -> Value {
    chainFrom(ts, cls, iterable)
}

private func chainFrom(_ ts: ThreadState, _ cls: TypeObject, _ iterable: Value) -> Value {
    let sources = getIterator(ts, iterable)
    if sources.isErr { return .null }
    let raw = allocateInstance(ts, cls)
    if raw != 0 { ChainObject(raw: raw).writing(ts).sources = sources }
    return Value(raw: raw)
}

func chainNext(_ ts: ThreadState, _ object: ChainObject) -> Value {
    while true {
        let active = object.reading(ts).active
        if !active.isNull {
            let item = iterateNext(ts, active)
            if !item.isNull || !ts.exception.isNull { return item }
            object.writing(ts).active = .null
        }
        let sources = object.reading(ts).sources
        if sources.isNull { return .null }
        let iterable = iterateNext(ts, sources)
        if iterable.isNull {
            object.writing(ts).sources = .null
            return .null
        }
        let iterator = getIterator(ts, iterable)
        if iterator.isErr {
            object.writing(ts).sources = .null
            return .null
        }
        object.writing(ts).active = iterator
    }
}

func chainReduce(_ ts: ThreadState, _ object: ChainObject) -> Value {
    let view = object.reading(ts)
    let type = typeOf(object.value).value
    if view.sources.isNull { return makeTuple(ts, type, noItems().value).value }
    let state = view.active.isNull ? makeTuple(ts, view.sources) : makeTuple(ts, view.sources, view.active)
    return makeTuple(ts, type, noItems().value, state.value).value
}

func chainSetstate(_ ts: ThreadState, _ object: ChainObject, _ state: Value) -> Bool {
    guard state.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "state is not a tuple")
        return false
    }
    let tuple = TupleObject(state)
    guard tuple.count == 1 || tuple.count == 2 else {
        let bound = tuple.count == 0 ? "at least 1 argument" : "at most 2 arguments"
        raise(ts, .typeError, "function takes \(bound) (\(tuple.count) given)")
        return false
    }
    for index in 0..<tuple.count where lookupSpecial(ts, typeOf(tuple[index]), .next).isNull {
        raise(ts, .typeError, "Arguments must be iterators.")
        return false
    }
    let view = object.writing(ts)
    view.sources = tuple[0]
    view.active = tuple.count == 2 ? tuple[1] : .null
    return true
}

// MARK: - compress

func compressNew(_ ts: ThreadState, _ cls: TypeObject, _ data: Value, _ selectors: Value) -> Value {
    let items = getIterator(ts, data)
    if items.isErr { return .null }
    let choices = getIterator(ts, selectors)
    if choices.isErr { return .null }
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    let view = CompressObject(raw: raw).writing(ts)
    view.data = items
    view.selectors = choices
    return Value(raw: raw)
}

func compressNext(_ ts: ThreadState, _ object: CompressObject) -> Value {
    while true {
        let item = iterateNext(ts, object.reading(ts).data)
        if item.isNull { return .null }
        let selector = iterateNext(ts, object.reading(ts).selectors)
        if selector.isNull { return .null }
        let truth = isTrue(ts, selector)
        if truth < 0 { return .null }
        if truth > 0 { return item }
    }
}

func compressReduce(_ ts: ThreadState, _ object: CompressObject) -> Value {
    let view = object.reading(ts)
    return makeTuple(ts, typeOf(object.value).value, makeTuple(ts, view.data, view.selectors).value).value
}
