// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Itertools/itertools.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The class `count`.
func makeCountType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "count", layout: ShapeNumber.counter, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return a count object whose .__next__() method returns consecutive values.\n\nEquivalent to:\n    def count(firstval=0, step=1):\n        x = firstval\n        while 1:\n            yield x\n            x += step")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, start=0, step=1)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 0) : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 1) : v2
        return countNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.counter)) { return receiverError(ts, "__iter__", "count", receiver) }
        return sameIterator(ts, CounterObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.counter)) { return receiverError(ts, "__next__", "count", receiver) }
        return countNext(ts, CounterObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.counter)) { return receiverError(ts, "__repr__", "count", receiver) }
        return countRepr(ts, CounterObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.counter)) { return receiverError(ts, "__reduce__", "count", receiver) }
        return countReduce(ts, CounterObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `cycle`.
func makeCycleType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "cycle", layout: ShapeNumber.cycle, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return cycleNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.cycle)) { return receiverError(ts, "__iter__", "cycle", receiver) }
        return sameIterator(ts, CycleObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.cycle)) { return receiverError(ts, "__next__", "cycle", receiver) }
        return cycleNext(ts, CycleObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.cycle)) { return receiverError(ts, "__reduce__", "cycle", receiver) }
        return cycleReduce(ts, CycleObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.cycle)) { return receiverError(ts, "__setstate__", "cycle", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return cycleSetstate(ts, CycleObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `repeat`.
func makeRepeatType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "repeat", layout: ShapeNumber.repetition, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "repeat(object [,times]) -> create an iterator which returns the object\nfor the specified number of times.  If not specified, returns the object\nendlessly.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, object, times=<unrepresentable>)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return repeatNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.repetition)) { return receiverError(ts, "__iter__", "repeat", receiver) }
        return sameIterator(ts, RepetitionObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 4718595) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.repetition)) { return receiverError(ts, "__next__", "repeat", receiver) }
        return repeatNext(ts, RepetitionObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.repetition)) { return receiverError(ts, "__repr__", "repeat", receiver) }
        return repeatRepr(ts, RepetitionObject(receiver)).raw
    }
    natives.function("__length_hint__\0($self, /)\0Private method returning an estimate of len(list(it)).\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.repetition)) { return receiverError(ts, "__length_hint__", "repeat", receiver) }
        guard let result = repeatLengthHint(ts, RepetitionObject(receiver)) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.repetition)) { return receiverError(ts, "__reduce__", "repeat", receiver) }
        return repeatReduce(ts, RepetitionObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `accumulate`.
func makeAccumulateType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "accumulate", layout: ShapeNumber.accumulate, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return series of accumulated sums (or other binary function results).")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, iterable, func=None, *, initial=None)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return accumulateNew(ts, TypeObject(receiver), a1, a2, a3).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.accumulate)) { return receiverError(ts, "__iter__", "accumulate", receiver) }
        return sameIterator(ts, AccumulateObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.accumulate)) { return receiverError(ts, "__next__", "accumulate", receiver) }
        return accumulateNext(ts, AccumulateObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.accumulate)) { return receiverError(ts, "__reduce__", "accumulate", receiver) }
        return accumulateReduce(ts, AccumulateObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.accumulate)) { return receiverError(ts, "__setstate__", "accumulate", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return accumulateSetstate(ts, AccumulateObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `chain`.
func makeChainType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "chain", layout: ShapeNumber.chain, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "chain(*iterables) --> chain object\n\nReturn a chain object whose .__next__() method returns elements from the\nfirst iterable until it is exhausted, then elements from the next\niterable, until all of the iterables are exhausted.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, *iterables)\0\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.window, minimum: 1, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(raw: base &+ 8, count: count &- 1)
        return chainNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("from_iterable\0($type, iterable, /)\0Alternative chain() constructor taking a single iterable argument that evaluates lazily.\0", NativeShape(name: 13, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return chainFromIterable(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__class_getitem__\0($type, item, /)\0See PEP 585\0", NativeShape(name: 17, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAlias(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.chain)) { return receiverError(ts, "__iter__", "chain", receiver) }
        return sameIterator(ts, ChainObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.chain)) { return receiverError(ts, "__next__", "chain", receiver) }
        return chainNext(ts, ChainObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.chain)) { return receiverError(ts, "__reduce__", "chain", receiver) }
        return chainReduce(ts, ChainObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.chain)) { return receiverError(ts, "__setstate__", "chain", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return chainSetstate(ts, ChainObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `compress`.
func makeCompressType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "compress", layout: ShapeNumber.compress, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return data elements corresponding to true selector elements.\n\nForms a shorter iterator from selected data elements using the selectors to\nchoose the data elements.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, data, selectors)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return compressNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.compress)) { return receiverError(ts, "__iter__", "compress", receiver) }
        return sameIterator(ts, CompressObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.compress)) { return receiverError(ts, "__next__", "compress", receiver) }
        return compressNext(ts, CompressObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.compress)) { return receiverError(ts, "__reduce__", "compress", receiver) }
        return compressReduce(ts, CompressObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `dropwhile`.
func makeDropwhileType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "dropwhile", layout: ShapeNumber.dropWhile, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Drop items from the iterable while predicate(item) is true.\n\nAfterwards, return every element until the iterable is exhausted.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, predicate, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return dropwhileNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dropWhile)) { return receiverError(ts, "__iter__", "dropwhile", receiver) }
        return sameIterator(ts, DropWhileObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dropWhile)) { return receiverError(ts, "__next__", "dropwhile", receiver) }
        return dropwhileNext(ts, DropWhileObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dropWhile)) { return receiverError(ts, "__reduce__", "dropwhile", receiver) }
        return dropwhileReduce(ts, DropWhileObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dropWhile)) { return receiverError(ts, "__setstate__", "dropwhile", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dropwhileSetstate(ts, DropWhileObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `takewhile`.
func makeTakewhileType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "takewhile", layout: ShapeNumber.takeWhile, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return successive entries from an iterable as long as the predicate evaluates to true for each entry.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, predicate, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return takewhileNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.takeWhile)) { return receiverError(ts, "__iter__", "takewhile", receiver) }
        return sameIterator(ts, TakeWhileObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.takeWhile)) { return receiverError(ts, "__next__", "takewhile", receiver) }
        return takewhileNext(ts, TakeWhileObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.takeWhile)) { return receiverError(ts, "__reduce__", "takewhile", receiver) }
        return takewhileReduce(ts, TakeWhileObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.takeWhile)) { return receiverError(ts, "__setstate__", "takewhile", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return takewhileSetstate(ts, TakeWhileObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `filterfalse`.
func makeFilterfalseType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "filterfalse", layout: ShapeNumber.filterFalse, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return those items of iterable for which function(item) is false.\n\nIf function is None, return the items that are false.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, function, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return filterfalseNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.filterFalse)) { return receiverError(ts, "__iter__", "filterfalse", receiver) }
        return sameIterator(ts, FilterFalseObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.filterFalse)) { return receiverError(ts, "__next__", "filterfalse", receiver) }
        return filterfalseNext(ts, FilterFalseObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.filterFalse)) { return receiverError(ts, "__reduce__", "filterfalse", receiver) }
        return filterfalseReduce(ts, FilterFalseObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `starmap`.
func makeStarmapType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "starmap", layout: ShapeNumber.starMap, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return an iterator whose values are returned from the function evaluated with an argument tuple taken from the given sequence.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, function, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return starmapNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.starMap)) { return receiverError(ts, "__iter__", "starmap", receiver) }
        return sameIterator(ts, StarMapObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.starMap)) { return receiverError(ts, "__next__", "starmap", receiver) }
        return starmapNext(ts, StarMapObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.starMap)) { return receiverError(ts, "__reduce__", "starmap", receiver) }
        return starmapReduce(ts, StarMapObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `islice`.
func makeIsliceType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "islice", layout: ShapeNumber.slicedIterator, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\nReturn an iterator whose next() method returns selected values from an\niterable.  If start is specified, will skip all preceding elements;\notherwise, start defaults to zero.  Step defaults to one.  If\nspecified as another value, step determines how many values are\nskipped between successive calls.  Works like a slice() on a list\nbut returns an iterator.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, *args)\0\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return isliceNew(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slicedIterator)) { return receiverError(ts, "__iter__", "islice", receiver) }
        return sameIterator(ts, SlicedIteratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slicedIterator)) { return receiverError(ts, "__next__", "islice", receiver) }
        return isliceNext(ts, SlicedIteratorObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slicedIterator)) { return receiverError(ts, "__reduce__", "islice", receiver) }
        return isliceReduce(ts, SlicedIteratorObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slicedIterator)) { return receiverError(ts, "__setstate__", "islice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return isliceSetstate(ts, SlicedIteratorObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `pairwise`.
func makePairwiseType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "pairwise", layout: ShapeNumber.pairwise, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return an iterator of overlapping pairs taken from the input iterator.\n\n    s -> (s0,s1), (s1,s2), (s2, s3), ...")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return pairwiseNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.pairwise)) { return receiverError(ts, "__iter__", "pairwise", receiver) }
        return sameIterator(ts, PairwiseObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.pairwise)) { return receiverError(ts, "__next__", "pairwise", receiver) }
        return pairwiseNext(ts, PairwiseObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `_tee`.
func makeTeeType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "_tee", layout: ShapeNumber.tee, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Iterator wrapped to make it copyable.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, iterable, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return teeNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tee)) { return receiverError(ts, "__iter__", "_tee", receiver) }
        return sameIterator(ts, TeeObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tee)) { return receiverError(ts, "__next__", "_tee", receiver) }
        return teeNext(ts, TeeObject(receiver)).raw
    }
    natives.function("__copy__\0($self, /)\0Returns an independent iterator.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tee)) { return receiverError(ts, "__copy__", "_tee", receiver) }
        return teeCopy(ts, TeeObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tee)) { return receiverError(ts, "__reduce__", "_tee", receiver) }
        return teeReduce(ts, TeeObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tee)) { return receiverError(ts, "__setstate__", "_tee", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return teeSetstate(ts, TeeObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `_tee_dataobject`.
func makeTeeNodeType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "_tee_dataobject", layout: ShapeNumber.teeNode, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "teedataobject(iterable, values, next, /)")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, iterable, values, next, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 4, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        if _slowPath(!v2.hasLayout(ShapeNumber.list)) { return argumentError(ts, "_tee_dataobject() argument 2 must be list, not ", v2) }
        let a2 = ListObject(v2)
        let v3 = Arguments(raw: base)[3]
        let a3 = v3
        return teeNodeNew(ts, TypeObject(receiver), a1, a2, a3).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.teeNode)) { return receiverError(ts, "__reduce__", "_tee_dataobject", receiver) }
        return teeNodeReduce(ts, TeeNodeObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `groupby`.
func makeGroupbyType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "groupby", layout: ShapeNumber.groupBy, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "make an iterator that returns consecutive keys and groups from the iterable\n\n  iterable\n    Elements to divide into groups according to the key function.\n  key\n    A function for computing the group category for each element.\n    If the key function is not specified or is None, the element itself\n    is used for grouping.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, iterable, key=None)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return groupbyNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.groupBy)) { return receiverError(ts, "__iter__", "groupby", receiver) }
        return sameIterator(ts, GroupByObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.groupBy)) { return receiverError(ts, "__next__", "groupby", receiver) }
        return groupbyNext(ts, GroupByObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.groupBy)) { return receiverError(ts, "__reduce__", "groupby", receiver) }
        return groupbyReduce(ts, GroupByObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.groupBy)) { return receiverError(ts, "__setstate__", "groupby", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return groupbySetstate(ts, GroupByObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `_grouper`.
func makeGrouperType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "_grouper", layout: ShapeNumber.grouper, base: Types.object)
    type.writing(ts).module = module
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, parent, tgtkey, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        if _slowPath(!v1.hasLayout(ShapeNumber.groupBy)) { return argumentError(ts, "_grouper() argument 1 must be groupBy, not ", v1) }
        let a1 = GroupByObject(v1)
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return grouperNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.grouper)) { return receiverError(ts, "__iter__", "_grouper", receiver) }
        return sameIterator(ts, GrouperObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.grouper)) { return receiverError(ts, "__next__", "_grouper", receiver) }
        return grouperNext(ts, GrouperObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.grouper)) { return receiverError(ts, "__reduce__", "_grouper", receiver) }
        return grouperReduce(ts, GrouperObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `product`.
func makeProductType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "product", layout: ShapeNumber.product, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "product(*iterables, repeat=1) --> product object\n\nCartesian product of input iterables.  Equivalent to nested for-loops.\n\nFor example, product(A, B) returns the same as:  ((x,y) for x in A for y in B).\nThe leftmost iterators are in the outermost for-loop, so the output tuples\ncycle in a manner similar to an odometer (with the rightmost element changing\non every iteration).\n\nTo compute the product of an iterable with itself, specify the number\nof repetitions with the optional repeat keyword argument. For example,\nproduct(A, repeat=4) means the same as product(A, A, A, A).\n\nproduct('ab', range(3)) --> ('a',0) ('a',1) ('a',2) ('b',0) ('b',1) ('b',2)\nproduct((0,1), (0,1), (0,1)) --> (0,0,0) (0,0,1) (0,1,0) (0,1,1) (1,0,0) ...")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *iterables, repeat=1)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 1 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return productNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.product)) { return receiverError(ts, "__iter__", "product", receiver) }
        return sameIterator(ts, ProductObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.product)) { return receiverError(ts, "__next__", "product", receiver) }
        return productNext(ts, ProductObject(receiver)).raw
    }
    natives.function("__sizeof__\0($self, /)\0Returns size in memory, in bytes.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.product)) { return receiverError(ts, "__sizeof__", "product", receiver) }
        let result = productSizeof(ts, ProductObject(receiver))
        return makeInteger(ts, result).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.product)) { return receiverError(ts, "__reduce__", "product", receiver) }
        return productReduce(ts, ProductObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.product)) { return receiverError(ts, "__setstate__", "product", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return productSetstate(ts, ProductObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `combinations`.
func makeCombinationsType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "combinations", layout: ShapeNumber.selection, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return successive r-length combinations of elements in the iterable.\n\ncombinations(range(4), 3) --> (0,1,2), (0,1,3), (0,2,3), (1,2,3)")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, iterable, r)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        return combinationsNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.selection)) { return receiverError(ts, "__iter__", "combinations", receiver) }
        return sameIterator(ts, SelectionObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 15) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.selection)) { return receiverError(ts, "__next__", "combinations", receiver) }
        return combinationsNext(ts, SelectionObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.selection)) { return receiverError(ts, "__reduce__", "combinations", receiver) }
        return combinationsReduce(ts, SelectionObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.selection)) { return receiverError(ts, "__setstate__", "combinations", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return combinationsSetstate(ts, SelectionObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `combinations_with_replacement`.
func makeCombinationsWithReplacementType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "combinations_with_replacement", layout: ShapeNumber.combinationsWithReplacement, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return successive r-length combinations of elements in the iterable allowing individual elements to have successive repeats.\n\ncombinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), ('C','C')")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, iterable, r)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        return combinationsWithReplacementNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.combinationsWithReplacement)) { return receiverError(ts, "__iter__", "combinations_with_replacement", receiver) }
        return sameIterator(ts, CombinationsWithReplacementObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 15) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.combinationsWithReplacement)) { return receiverError(ts, "__next__", "combinations_with_replacement", receiver) }
        return combinationsWithReplacementNext(ts, CombinationsWithReplacementObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.combinationsWithReplacement)) { return receiverError(ts, "__reduce__", "combinations_with_replacement", receiver) }
        return combinationsWithReplacementReduce(ts, CombinationsWithReplacementObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.combinationsWithReplacement)) { return receiverError(ts, "__setstate__", "combinations_with_replacement", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return combinationsWithReplacementSetstate(ts, CombinationsWithReplacementObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `permutations`.
func makePermutationsType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "permutations", layout: ShapeNumber.permutations, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Return successive r-length permutations of elements in the iterable.\n\npermutations(range(3), 2) --> (0,1), (0,2), (1,0), (1,2), (2,0), (2,1)")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, iterable, r=None)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return permutationsNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.permutations)) { return receiverError(ts, "__iter__", "permutations", receiver) }
        return sameIterator(ts, PermutationsObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 15) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.permutations)) { return receiverError(ts, "__next__", "permutations", receiver) }
        return permutationsNext(ts, PermutationsObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.permutations)) { return receiverError(ts, "__reduce__", "permutations", receiver) }
        return permutationsReduce(ts, PermutationsObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.permutations)) { return receiverError(ts, "__setstate__", "permutations", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return permutationsSetstate(ts, PermutationsObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `zip_longest`.
func makeZipLongestType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "zip_longest", layout: ShapeNumber.zipLongest, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "zip_longest(iter1 [,iter2 [...]], [fillvalue=None]) --> zip_longest object\n\nReturn a zip_longest object whose .__next__() method returns a tuple where\nthe i-th element comes from the i-th iterable argument.  The .__next__()\nmethod continues until the longest iterable in the argument sequence\nis exhausted and then it raises StopIteration.  When the shorter iterables\nare exhausted, the fillvalue is substituted in their place.  The fillvalue\ndefaults to None or can be specified by a keyword argument.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *iterables, fillvalue=None)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return zipLongestNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.zipLongest)) { return receiverError(ts, "__iter__", "zip_longest", receiver) }
        return sameIterator(ts, ZipLongestObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.zipLongest)) { return receiverError(ts, "__next__", "zip_longest", receiver) }
        return zipLongestNext(ts, ZipLongestObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.zipLongest)) { return receiverError(ts, "__reduce__", "zip_longest", receiver) }
        return zipLongestReduce(ts, ZipLongestObject(receiver)).raw
    }
    natives.function("__setstate__\0($self, state, /)\0Set state information for unpickling.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.zipLongest)) { return receiverError(ts, "__setstate__", "zip_longest", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return zipLongestSetstate(ts, ZipLongestObject(receiver), a1) ? Value.none.raw : 0
    }
    updateTypeFlags(ts, type)
    return type
}

/// The module `itertools`.
package func makeItertoolsModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "itertools" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "Functional tools for creating and using iterators.\n\nInfinite iterators:\ncount(start=0, step=1) --> start, start+step, start+2*step, ...\ncycle(p) --> p0, p1, ... plast, p0, p1, ...\nrepeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times\n\nIterators terminating on the shortest input sequence:\naccumulate(p[, func]) --> p0, p0+p1, p0+p1+p2\nchain(p, q, ...) --> p0, p1, ... plast, q0, q1, ...\nchain.from_iterable([p, q, ...]) --> p0, p1, ... plast, q0, q1, ...\ncompress(data, selectors) --> (d[0] if s[0]), (d[1] if s[1]), ...\ndropwhile(pred, seq) --> seq[n], seq[n+1], starting when pred fails\ngroupby(iterable[, keyfunc]) --> sub-iterators grouped by value of keyfunc(v)\nfilterfalse(pred, seq) --> elements of seq where pred(elem) is False\nislice(seq, [start,] stop [, step]) --> elements from\n       seq[start:stop:step]\npairwise(s) --> (s[0],s[1]), (s[1],s[2]), (s[2], s[3]), ...\nstarmap(fun, seq) --> fun(*seq[0]), fun(*seq[1]), ...\ntee(it, n=2) --> (it1, it2 , ... itn) splits one iterator into n\ntakewhile(pred, seq) --> seq[0], seq[1], until pred fails\nzip_longest(p, q, ...) --> (p[0], q[0]), (p[1], q[1]), ...\n\nCombinatoric generators:\nproduct(p, q, ... [repeat=1]) --> cartesian product\npermutations(p[, r])\ncombinations(p, r)\ncombinations_with_replacement(p, r)\n").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("count", makeCountType(ts, module: name).value)
    natives.define("cycle", makeCycleType(ts, module: name).value)
    natives.define("repeat", makeRepeatType(ts, module: name).value)
    natives.define("accumulate", makeAccumulateType(ts, module: name).value)
    natives.define("chain", makeChainType(ts, module: name).value)
    natives.define("compress", makeCompressType(ts, module: name).value)
    natives.define("dropwhile", makeDropwhileType(ts, module: name).value)
    natives.define("takewhile", makeTakewhileType(ts, module: name).value)
    natives.define("filterfalse", makeFilterfalseType(ts, module: name).value)
    natives.define("starmap", makeStarmapType(ts, module: name).value)
    natives.define("islice", makeIsliceType(ts, module: name).value)
    natives.define("pairwise", makePairwiseType(ts, module: name).value)
    natives.define("_tee", makeTeeType(ts, module: name).value)
    natives.define("_tee_dataobject", makeTeeNodeType(ts, module: name).value)
    natives.define("groupby", makeGroupbyType(ts, module: name).value)
    natives.define("_grouper", makeGrouperType(ts, module: name).value)
    natives.define("product", makeProductType(ts, module: name).value)
    natives.define("combinations", makeCombinationsType(ts, module: name).value)
    natives.define("combinations_with_replacement", makeCombinationsWithReplacementType(ts, module: name).value)
    natives.define("permutations", makePermutationsType(ts, module: name).value)
    natives.define("zip_longest", makeZipLongestType(ts, module: name).value)
    natives.function("tee\0($module, iterable, n=2, /)\0Returns a tuple of n independent iterators.\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Int
        if v1.isNull { a1 = 2 } else {
            guard let converted = integerArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        return itertoolsTee(ts, a0, a1).raw
    }
    return module
}
