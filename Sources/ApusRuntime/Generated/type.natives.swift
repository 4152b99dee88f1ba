// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Classes/type.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `type`.
func defineTypeNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type")
    let natives = NativeDefiner(ts, type)
    natives.attribute("__name__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeNameMethod(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetName(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__qualname__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeQualname(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetQualname(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__module__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeModule(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetModule(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__bases__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeBases(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetBases(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__base__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeBase(ts, TypeObject(Value(raw: raw))).raw
    })
    natives.attribute("__mro__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeMroMethod(ts, TypeObject(Value(raw: raw))).raw
    })
    natives.attribute("__dict__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeDict(ts, TypeObject(Value(raw: raw))).raw
    })
    natives.attribute("__doc__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeDoc(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetDoc(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__abstractmethods__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeAbstractmethods(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetAbstractmethods(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__annotations__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return typeAnnotations(ts, TypeObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return typeSetAnnotations(ts, TypeObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return typeNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, *args, **kwargs)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__init__", "type", receiver) }
        return typeInit(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)) ? Value.none.raw : 0
    }
    natives.function("__call__\0($self, /, *args, **kwargs)\0Call self as a function.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__call__", "type", receiver) }
        return typeCall(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__repr__", "type", receiver) }
        return typeRepr(ts, TypeObject(receiver)).raw
    }
    natives.function("mro\0($self, /)\0Return a type's method resolution order.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "mro", "type", receiver) }
        return typeMro(ts, TypeObject(receiver)).raw
    }
    natives.function("__subclasses__\0($self, /)\0Return a list of immediate subclasses.\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__subclasses__", "type", receiver) }
        return typeSubclasses(ts, TypeObject(receiver)).raw
    }
    natives.function("__instancecheck__\0($self, instance, /)\0Check if an object is an instance.\0", NativeShape(name: 17, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__instancecheck__", "type", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return typeInstancecheck(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__subclasscheck__\0($self, subclass, /)\0Check if a class is a subclass.\0", NativeShape(name: 17, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__subclasscheck__", "type", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return typeSubclasscheck(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__prepare__\0($type, /, *args, **kwargs)\0__prepare__() -> dict\nused to create the namespace for the class statement\0", NativeShape(name: 11, kind: NativeKind.classMethod | NativeKind.hidesSignature, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let a2 = DictObject(Arguments(raw: base)[2])
        return typePrepare(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__dir__\0($self, /)\0Specialized __dir__ implementation for types.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__dir__", "type", receiver) }
        return typeDir(ts, TypeObject(receiver)).raw
    }
    natives.function("__or__\0($self, value, /)\0Return self|value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__or__", "type", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return typeOr(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__ror__\0($self, value, /)\0Return value|self.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.type)) { return receiverError(ts, "__ror__", "type", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return typeRor(ts, TypeObject(receiver), a1).raw
    }
}
