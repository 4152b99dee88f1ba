// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Classes/generic_alias.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `GenericAlias`.
func defineGenericAliasNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).")
    let natives = NativeDefiner(ts, type)
    natives.attribute("__origin__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return genericAliasOrigin(ts, GenericAliasObject(Value(raw: raw))).raw
    })
    natives.attribute("__args__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return genericAliasArgs(ts, GenericAliasObject(Value(raw: raw))).raw
    })
    natives.attribute("__parameters__", documentation: "Type variables in the GenericAlias.", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return genericAliasParameters(ts, GenericAliasObject(Value(raw: raw))).raw
    })
    natives.attribute("__unpacked__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return genericAliasUnpacked(ts, GenericAliasObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, origin, args, /)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return genericAliasNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__repr__", "GenericAlias", receiver) }
        return aliasRepr(ts, GenericAliasObject(receiver)).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__hash__", "GenericAlias", receiver) }
        return genericAliasHash(ts, GenericAliasObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__eq__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasEq(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__call__\0($self, /, *args, **kwargs)\0Call self as a function.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__call__", "GenericAlias", receiver) }
        return genericAliasCall(ts, GenericAliasObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__getitem__\0($self, key, /)\0Return self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__getitem__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return aliasGetItem(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__getattr__\0($self, name, /)\0\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__getattr__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasGetattr(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__mro_entries__\0($self, bases, /)\0\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__mro_entries__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasMroEntries(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__instancecheck__\0($self, instance, /)\0\0", NativeShape(name: 17, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__instancecheck__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasInstancecheck(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__subclasscheck__\0($self, subclass, /)\0\0", NativeShape(name: 17, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__subclasscheck__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasSubclasscheck(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__iter__", "GenericAlias", receiver) }
        return aliasIterator(ts, GenericAliasObject(receiver)).raw
    }
    natives.function("__or__\0($self, value, /)\0Return self|value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__or__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasOr(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__ror__\0($self, value, /)\0Return value|self.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__ror__", "GenericAlias", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAliasRor(ts, GenericAliasObject(receiver), a1).raw
    }
    natives.function("__reduce__\0($self, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.genericAlias)) { return receiverError(ts, "__reduce__", "GenericAlias", receiver) }
        return genericAliasReduce(ts, GenericAliasObject(receiver)).raw
    }
}
