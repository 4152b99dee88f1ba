// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Sequences/range.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `range`.
func defineRangeNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\nReturn an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.\nstart defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.\nThese are exactly the valid indices for a list of 4 elements.\nWhen step is given, it specifies the increment (or decrement).")
    let natives = NativeDefiner(ts, type)
    natives.attribute("start", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return rangeStart(ts, RangeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return rangeSetStart(ts, RangeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("stop", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return rangeStop(ts, RangeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return rangeSetStop(ts, RangeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("step", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return rangeStep(ts, RangeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return rangeSetStep(ts, RangeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return rangeNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__len__", "range", receiver) }
        return rangeLen(ts, RangeObject(receiver)).raw
    }
    natives.function("__bool__\0($self, /)\0True if self else False\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__bool__", "range", receiver) }
        return rangeBool(ts, RangeObject(receiver)).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__getitem__", "range", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return rangeGetItem(ts, RangeObject(receiver), a1).raw
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__contains__", "range", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return rangeContainsMethod(ts, RangeObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__iter__", "range", receiver) }
        return rangeIterator(ts, RangeObject(receiver)).raw
    }
    natives.function("__reversed__\0($self, /)\0Return a reverse iterator.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__reversed__", "range", receiver) }
        return rangeReversed(ts, RangeObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__repr__", "range", receiver) }
        return rangeRepr(ts, RangeObject(receiver)).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__hash__", "range", receiver) }
        return rangeHash(ts, RangeObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__eq__", "range", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return rangeEq(ts, RangeObject(receiver), a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__ne__", "range", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return rangeNe(ts, RangeObject(receiver), a1).raw
    }
    natives.function("index\0($self, value, /)\0rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "index", "range", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return rangeIndex(ts, RangeObject(receiver), a1).raw
    }
    natives.function("count\0($self, value, /)\0rangeobject.count(value) -> integer -- return number of occurrences of value\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "count", "range", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return rangeCount(ts, RangeObject(receiver), a1).raw
    }
    natives.function("__reduce__\0($self, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.range)) { return receiverError(ts, "__reduce__", "range", receiver) }
        return rangeReduce(ts, RangeObject(receiver)).raw
    }
}
