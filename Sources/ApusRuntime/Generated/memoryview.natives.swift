// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Buffers/memoryview.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `memoryview`.
func defineMemoryViewNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Create a new memoryview object which references the given object.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, object)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return memoryViewNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__len__", "memoryview", receiver) }
        return memoryViewLen(ts, MemoryViewObject(receiver)).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__getitem__", "memoryview", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return memoryViewGetitem(ts, MemoryViewObject(receiver), a1).raw
    }
    natives.function("__setitem__\0($self, key, value, /)\0Set self[key] to value.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__setitem__", "memoryview", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return memoryViewSetitem(ts, MemoryViewObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delitem__\0($self, key, /)\0Delete self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__delitem__", "memoryview", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return memoryViewDelitem(ts, MemoryViewObject(receiver), a1).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__hash__", "memoryview", receiver) }
        return viewHash(ts, MemoryViewObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__eq__", "memoryview", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return memoryViewEq(ts, MemoryViewObject(receiver), a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__ne__", "memoryview", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return memoryViewNe(ts, MemoryViewObject(receiver), a1).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__repr__", "memoryview", receiver) }
        return memoryViewRepr(ts, MemoryViewObject(receiver)).raw
    }
    natives.function("__enter__\0($self, /)\0\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__enter__", "memoryview", receiver) }
        return memoryViewEnter(ts, MemoryViewObject(receiver)).raw
    }
    natives.function("__exit__\0($self, *args)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.window | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__exit__", "memoryview", receiver) }
        let a1 = ArgumentList(raw: base &+ 8, count: count &- 1)
        return memoryViewExit(ts, MemoryViewObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "__iter__", "memoryview", receiver) }
        return memoryViewIter(ts, MemoryViewObject(receiver)).raw
    }
    natives.function("release\0($self, /)\0Release the underlying buffer exposed by the memoryview object.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "release", "memoryview", receiver) }
        return memoryViewRelease(ts, MemoryViewObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("tobytes\0($self, /, order='C')\0Return the data in the buffer as a byte string.\n\nOrder can be {'C', 'F', 'A'}. When order is 'C' or 'F', the data of the\noriginal array is converted to C or Fortran order. For contiguous views,\n'A' returns an exact copy of the physical memory. In particular, in-memory\nFortran order is preserved. For non-contiguous views, the data is converted\nto C first. order=None is the same as order='C'.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "tobytes", "memoryview", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        return memoryViewTobytes(ts, MemoryViewObject(receiver), a1).raw
    }
    natives.function("hex\0($self, /, sep=<unrepresentable>, bytes_per_sep=1)\0Return the data in the buffer as a str of hexadecimal numbers.\n\n  sep\n    An optional single character or byte to separate hex bytes.\n  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n    right, negative values count from the left.\n\nExample:\n>>> value = memoryview(b'\\xb9\\x01\\xef')\n>>> value.hex()\n'b901ef'\n>>> value.hex(':')\n'b9:01:ef'\n>>> value.hex(':', 2)\n'b9:01ef'\n>>> value.hex(':', -2)\n'b901:ef'\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "hex", "memoryview", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 1) : v2
        return memoryViewHex(ts, MemoryViewObject(receiver), a1, a2).raw
    }
    natives.function("tolist\0($self, /)\0Return the data in the buffer as a list of elements.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "tolist", "memoryview", receiver) }
        return memoryViewTolist(ts, MemoryViewObject(receiver)).raw
    }
    natives.function("cast\0($self, /, format, shape=<unrepresentable>)\0Cast a memoryview to a new format or shape.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "cast", "memoryview", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return memoryViewCast(ts, MemoryViewObject(receiver), a1, a2).raw
    }
    natives.function("toreadonly\0($self, /)\0Return a readonly version of the memoryview.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.memoryView)) { return receiverError(ts, "toreadonly", "memoryview", receiver) }
        return memoryViewToreadonly(ts, MemoryViewObject(receiver)).raw
    }
}
