// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Mappings/mappingproxy.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `mappingproxy`.
func defineMappingProxyNatives(_ ts: ThreadState, _ type: TypeObject) {
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, mapping)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__len__", "mappingproxy", receiver) }
        return mappingProxyLen(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__getitem__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyGetitem(ts, MappingProxyObject(receiver), a1).raw
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__contains__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyContains(ts, MappingProxyObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__iter__", "mappingproxy", receiver) }
        return mappingProxyIter(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("__reversed__\0($self, /)\0D.__reversed__() -> reverse iterator\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__reversed__", "mappingproxy", receiver) }
        return mappingProxyReversed(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("get\0($self, key, default=None, /)\0D.get(k[,d]) -> D[k] if k in D, else d.  d defaults to None.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "get", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return proxyGet(ts, MappingProxyObject(receiver), a1, a2).raw
    }
    natives.function("keys\0($self, /)\0D.keys() -> a set-like object providing a view on D's keys\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "keys", "mappingproxy", receiver) }
        return mappingProxyKeys(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("values\0($self, /)\0D.values() -> an object providing a view on D's values\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "values", "mappingproxy", receiver) }
        return mappingProxyValues(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("items\0($self, /)\0D.items() -> a set-like object providing a view on D's items\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "items", "mappingproxy", receiver) }
        return mappingProxyItems(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("copy\0($self, /)\0D.copy() -> a shallow copy of D\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "copy", "mappingproxy", receiver) }
        return mappingProxyCopy(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("__str__\0($self, /)\0Return str(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__str__", "mappingproxy", receiver) }
        return mappingProxyStr(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__repr__", "mappingproxy", receiver) }
        return mappingProxyRepr(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__eq__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyEq(ts, MappingProxyObject(receiver), a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__ne__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyNe(ts, MappingProxyObject(receiver), a1).raw
    }
    natives.function("__hash__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__hash__", "mappingproxy", receiver) }
        return mappingProxyHash(ts, MappingProxyObject(receiver)).raw
    }
    natives.function("__or__\0($self, value, /)\0Return self|value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__or__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyOr(ts, MappingProxyObject(receiver), a1).raw
    }
    natives.function("__ror__\0($self, value, /)\0Return value|self.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__ror__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyRor(ts, MappingProxyObject(receiver), a1).raw
    }
    natives.function("__ior__\0($self, value, /)\0Return self|=value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.mappingProxy)) { return receiverError(ts, "__ior__", "mappingproxy", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return mappingProxyIor(ts, MappingProxyObject(receiver), a1).raw
    }
}
