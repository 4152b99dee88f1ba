// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Classes/union.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `UnionType`.
func defineUnionTypeNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Represent a PEP 604 union type\n\nE.g. for int | str")
    let natives = NativeDefiner(ts, type)
    natives.attribute("__args__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return unionTypeArgs(ts, UnionTypeObject(Value(raw: raw))).raw
    })
    natives.attribute("__parameters__", documentation: "Type variables in the types.UnionType.", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return unionTypeParameters(ts, UnionTypeObject(Value(raw: raw))).raw
    })
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__repr__", "UnionType", receiver) }
        return unionRepr(ts, UnionTypeObject(receiver)).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__hash__", "UnionType", receiver) }
        return unionTypeHash(ts, UnionTypeObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__eq__", "UnionType", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return unionTypeEq(ts, UnionTypeObject(receiver), a1).raw
    }
    natives.function("__or__\0($self, value, /)\0Return self|value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__or__", "UnionType", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return unionTypeOr(ts, UnionTypeObject(receiver), a1).raw
    }
    natives.function("__ror__\0($self, value, /)\0Return value|self.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__ror__", "UnionType", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return unionTypeRor(ts, UnionTypeObject(receiver), a1).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__getitem__", "UnionType", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return unionGetItem(ts, UnionTypeObject(receiver), a1).raw
    }
    natives.function("__instancecheck__\0($self, instance, /)\0\0", NativeShape(name: 17, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__instancecheck__", "UnionType", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return unionTypeInstancecheck(ts, UnionTypeObject(receiver), a1).raw
    }
    natives.function("__subclasscheck__\0($self, subclass, /)\0\0", NativeShape(name: 17, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.unionType)) { return receiverError(ts, "__subclasscheck__", "UnionType", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return unionTypeSubclasscheck(ts, UnionTypeObject(receiver), a1).raw
    }
}
