// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Sequences/tuple.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `tuple`.
func defineTupleNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\nIf iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return tupleNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__add__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleAdd(ts, TupleObject(receiver), a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__mul__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleMultiply(ts, TupleObject(receiver), a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__rmul__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleMultiply(ts, TupleObject(receiver), a1).raw
    }
    natives.function("index\0($self, value, start=0, stop=sys.maxsize, /)\0Return first index of value.\n\nRaises ValueError if the value is not present.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "index", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 0) : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3
        return tupleIndex(ts, TupleObject(receiver), a1, a2, a3).raw
    }
    natives.function("count\0($self, value, /)\0Return number of occurrences of value.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "count", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleCount(ts, TupleObject(receiver), a1).raw
    }
    natives.function("__getnewargs__\0($self, /)\0\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__getnewargs__", "tuple", receiver) }
        return tupleGetnewargs(ts, TupleObject(receiver)).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__len__", "tuple", receiver) }
        return tupleLen(ts, TupleObject(receiver)).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__getitem__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleGetItem(ts, TupleObject(receiver), a1).raw
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__contains__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleContains(ts, TupleObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__iter__", "tuple", receiver) }
        return tupleIter(ts, TupleObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__repr__", "tuple", receiver) }
        return tupleRepr(ts, TupleObject(receiver)).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__hash__", "tuple", receiver) }
        return tupleHashMethod(ts, TupleObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__eq__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareTuples(ts, TupleObject(receiver), a1, .equal).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__ne__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareTuples(ts, TupleObject(receiver), a1, .notEqual).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__lt__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareTuples(ts, TupleObject(receiver), a1, .lessThan).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__le__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareTuples(ts, TupleObject(receiver), a1, .lessEqual).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__gt__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareTuples(ts, TupleObject(receiver), a1, .greaterThan).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tuple)) { return receiverError(ts, "__ge__", "tuple", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareTuples(ts, TupleObject(receiver), a1, .greaterEqual).raw
    }
}
