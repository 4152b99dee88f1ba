// enumerate, zip, map and filter.

@inline(__always) package func enumerateNext(_ ts: ThreadState, _ iterator: EnumerateObject) -> Value {
    let item = iterateNext(ts, iterator.reading(ts).iterator)
    if item.isNull { return .null }
    let index = iterator.reading(ts).index
    var next = Value(small: 0)
    if _fastPath(index.isSmall && index.small < Int.max &>> 1) {
        next = Value(small: index.small &+ 1)
    } else {
        next = binaryOperation(ts, .add, index, Value(small: 1))
        if next.isErr { return .null }
    }
    iterator.writing(ts).index = next
    return makeTuple(ts, index, item).value
}

package func zipNext(_ ts: ThreadState, _ iterator: ZipObject) -> Value {
    let iterators = iterator.reading(ts).iterators
    if iterators.raw == 0 { return .null }
    let count = iterators.count
    if count == 2 {
        let first = iterateNext(ts, iterators[0])
        if first.isNull { return zipEnd(ts, iterator, iterators, 0) }
        let second = iterateNext(ts, iterators[1])
        if second.isNull { return zipEnd(ts, iterator, iterators, 1) }
        return makeTuple(ts, first, second).value
    }
    if count == 0 { return .null }
    return withScratch(ts, count) { place in
        let slots = ValueSlots(raw: place)
        var index = 0
        while index < count {
            let item = iterateNext(ts, iterators[index])
            if item.isNull { return zipEnd(ts, iterator, iterators, index) }
            slots[index] = item
            index &+= 1
        }
        return makeTuple(ts, place, count).value
    }
}

/// What happens when iterator number `index` of a zip has come to its end or failed.
@inline(never) private func zipEnd(
    _ ts: ThreadState, _ iterator: ZipObject, _ iterators: TupleObject, _ index: Int
) -> Value {
    if !ts.exception.isNull { return .null }
    if iterator.reading(ts).isStrict == 0 { return .null }
    if index > 0 {
        let others = index == 1 ? "argument 1" : "arguments 1-\(index)"
        return raise(ts, .valueError, "zip() argument \(index + 1) is shorter than \(others)")
    }
    var other = 1
    while other < iterators.count {
        let item = iterateNext(ts, iterators[other])
        if !item.isNull {
            let others = other == 1 ? "argument 1" : "arguments 1-\(other)"
            return raise(ts, .valueError, "zip() argument \(other + 1) is longer than \(others)")
        }
        if !ts.exception.isNull { return .null }
        other &+= 1
    }
    return .null
}

package func mapNext(_ ts: ThreadState, _ iterator: MapObject) -> Value {
    let view = iterator.reading(ts)
    let iterators = view.iterators
    if iterators.raw == 0 { return .null }
    let function = view.function
    let count = iterators.count
    if count == 1 {
        let item = iterateNext(ts, iterators[0])
        if item.isNull { return .null }
        return callValue(ts, function, item)
    }
    if count == 2 {
        let first = iterateNext(ts, iterators[0])
        if first.isNull { return .null }
        let second = iterateNext(ts, iterators[1])
        if second.isNull { return .null }
        return callValue(ts, function, first, second)
    }
    return withScratch(ts, count) { place in
        let slots = ValueSlots(raw: place)
        var index = 0
        while index < count {
            let item = iterateNext(ts, iterators[index])
            if item.isNull { return .null }
            slots[index] = item
            index &+= 1
        }
        let arguments = makeTuple(ts, place, count)
        if arguments.raw == 0 { return .null }
        return callWithTuple(ts, function, arguments, .null)
    }
}

package func filterNext(_ ts: ThreadState, _ iterator: FilterObject) -> Value {
    let view = iterator.reading(ts)
    let source = view.iterator
    let function = view.function
    if source.isNull { return .null }
    let isPlain = function.isNone || function == Types.bool.value
    while true {
        let item = iterateNext(ts, source)
        if item.isNull { return .null }
        var verdict = item
        if !isPlain {
            verdict = callValue(ts, function, item)
            if verdict.isErr { return .null }
        }
        let truth = isTrue(ts, verdict)
        if truth < 0 { return .null }
        if truth > 0 { return item }
    }
}

/// The iterators of the items of a tuple; raw 0 with an exception set.
private func makeIterators(_ ts: ThreadState, _ iterables: ArgumentList, _ from: Int) -> TupleObject {
    let list = makeList(ts, 0)
    var index = from
    while index < iterables.count {
        let iterator = getIterator(ts, iterables[index])
        if iterator.isErr || !listAppend(ts, list, iterator) { return TupleObject(raw: 0) }
        index &+= 1
    }
    return listToTuple(ts, list)
}

private func enumerateNew(_ ts: ThreadState, _ type: TypeObject, _ iterable: Value, _ start: Value) -> Value {
    var index = Value(small: 0)
    if !start.isNull {
        index = indexValue(ts, start)
        if index.isErr { return .null }
    }
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    if type.raw == shapeType(ShapeNumber.enumerate).raw {
        return EnumerateObject.allocate(ts, iterator: iterator, index: index).value
    }
    let object = EnumerateObject(raw: allocateInstance(ts, type))
    if object.raw == 0 { return .null }
    let view = object.writing(ts)
    view.iterator = iterator
    view.index = index
    return object.value
}

private func zipNew(_ ts: ThreadState, _ type: TypeObject, _ iterables: ArgumentList, _ strict: Value) -> Value {
    var isStrict = 0
    if !strict.isNull {
        isStrict = isTrue(ts, strict)
        if isStrict < 0 { return .null }
    }
    let iterators = makeIterators(ts, iterables, 0)
    if iterators.raw == 0 { return .null }
    if type.raw == shapeType(ShapeNumber.zip).raw {
        return ZipObject.allocate(ts, isStrict: isStrict, iterators: iterators).value
    }
    let object = ZipObject(raw: allocateInstance(ts, type))
    if object.raw == 0 { return .null }
    let view = object.writing(ts)
    view.isStrict = isStrict
    view.iterators = iterators
    return object.value
}

private func mapNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    if arguments.count < 2 { return raise(ts, .typeError, "map() must have at least two arguments.") }
    let iterators = makeIterators(ts, arguments, 1)
    if iterators.raw == 0 { return .null }
    if type.raw == shapeType(ShapeNumber.map).raw {
        return MapObject.allocate(ts, function: arguments[0], iterators: iterators).value
    }
    let object = MapObject(raw: allocateInstance(ts, type))
    if object.raw == 0 { return .null }
    let view = object.writing(ts)
    view.function = arguments[0]
    view.iterators = iterators
    return object.value
}

private func filterNew(_ ts: ThreadState, _ type: TypeObject, _ function: Value, _ iterable: Value) -> Value {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    if type.raw == shapeType(ShapeNumber.filter).raw {
        return FilterObject.allocate(ts, function: function, iterator: iterator).value
    }
    let object = FilterObject(raw: allocateInstance(ts, type))
    if object.raw == 0 { return .null }
    let view = object.writing(ts)
    view.function = function
    view.iterator = iterator
    return object.value
}

func initializeAdapterTypes(_ ts: ThreadState) {
    let enumerate = makeIteratorType(ts, "enumerate", ShapeNumber.enumerate, flags: TypeFlags.base)
    defineEnumerateNatives(ts, enumerate)
    let zip = makeIteratorType(ts, "zip", ShapeNumber.zip, flags: TypeFlags.base)
    defineZipNatives(ts, zip)
    let map = makeIteratorType(ts, "map", ShapeNumber.map, flags: TypeFlags.base)
    defineMapNatives(ts, map)
    let filter = makeIteratorType(ts, "filter", ShapeNumber.filter, flags: TypeFlags.base)
    defineFilterNatives(ts, filter)
}

// MARK: - Bodies of natives

func enumerateNewMethod(_ ts: ThreadState, _ type: TypeObject, _ iterable: Value, _ start: Value) -> Value {
    return enumerateNew(ts, type, iterable, start)
}

func enumerateNextMethod(_ ts: ThreadState, _ receiver: EnumerateObject) -> Value {
    return Value(raw: finishNext(ts, enumerateNext(ts, receiver)))
}

func zipNewMethod(_ ts: ThreadState, _ type: TypeObject, _ iterables: ArgumentList, _ strict: Value) -> Value {
    return zipNew(ts, type, iterables, strict)
}

func zipNextMethod(_ ts: ThreadState, _ receiver: ZipObject) -> Value {
    return Value(raw: finishNext(ts, zipNext(ts, receiver)))
}

func mapNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    mapNew(ts, type, arguments)
}

func mapNextMethod(_ ts: ThreadState, _ receiver: MapObject) -> Value {
    return Value(raw: finishNext(ts, mapNext(ts, receiver)))
}

func filterNewMethod(_ ts: ThreadState, _ type: TypeObject, _ function: Value, _ iterable: Value) -> Value {
    return filterNew(ts, type, function, iterable)
}

func filterNextMethod(_ ts: ThreadState, _ receiver: FilterObject) -> Value {
    return Value(raw: finishNext(ts, filterNext(ts, receiver)))
}
