// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Sequences/slice.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `slice`.
func defineSliceNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "slice(stop)\nslice(start, stop[, step])\n\nCreate a slice object.  This is used for extended slicing (e.g. a[0:10:2]).")
    let natives = NativeDefiner(ts, type)
    natives.attribute("start", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return sliceStart(ts, SliceObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return sliceSetStart(ts, SliceObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("stop", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return sliceStop(ts, SliceObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return sliceSetStop(ts, SliceObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("step", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return sliceStep(ts, SliceObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return sliceSetStep(ts, SliceObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return sliceNew(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("indices\0($self, object, /)\0S.indices(len) -> (start, stop, stride)\n\nAssuming a sequence of length len, calculate the start and stop\nindices, and the stride length of the extended slice described by\nS. Out of bounds indices are clipped in a manner consistent with the\nhandling of normal slices.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "indices", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return sliceIndicesMethod(ts, SliceObject(receiver), a1).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__repr__", "slice", receiver) }
        return sliceRepr(ts, SliceObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__eq__", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareSlices(ts, SliceObject(receiver), a1, .equal).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__ne__", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareSlices(ts, SliceObject(receiver), a1, .notEqual).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__lt__", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareSlices(ts, SliceObject(receiver), a1, .lessThan).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__le__", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareSlices(ts, SliceObject(receiver), a1, .lessEqual).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__gt__", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareSlices(ts, SliceObject(receiver), a1, .greaterThan).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__ge__", "slice", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareSlices(ts, SliceObject(receiver), a1, .greaterEqual).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.slice)) { return receiverError(ts, "__reduce__", "slice", receiver) }
        return sliceReduce(ts, SliceObject(receiver)).raw
    }
}
