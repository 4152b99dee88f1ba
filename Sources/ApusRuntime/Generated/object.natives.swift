// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Classes/object.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `object`.
func defineObjectNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n")
    let natives = NativeDefiner(ts, type)
    natives.attribute("__class__", documentation: "the object's class", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return objectClass(ts, Value(raw: raw)).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return objectSetClass(ts, Value(raw: raw), Value(raw: value)) ? 1 : 0
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return objectNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, *args, **kwargs)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return objectInitMethod(ts, receiver, ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__getattribute__\0($self, name, /)\0Return getattr(self, name).\0", NativeShape(name: 16, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectGetattribute(ts, receiver, a1).raw
    }
    natives.function("__setattr__\0($self, name, value, /)\0Implement setattr(self, name, value).\0", NativeShape(name: 11, kind: NativeKind.method, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return objectSetattr(ts, receiver, a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delattr__\0($self, name, /)\0Implement delattr(self, name).\0", NativeShape(name: 11, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectDelattr(ts, receiver, a1) ? Value.none.raw : 0
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return defaultRepr(ts, receiver).raw
    }
    natives.function("__str__\0($self, /)\0Return str(self).\0", NativeShape(name: 7, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return repr(ts, receiver).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectEq(ts, receiver, a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectNotEqual(ts, receiver, a1).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectLt(ts, receiver, a1).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectLe(ts, receiver, a1).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectGt(ts, receiver, a1).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectGe(ts, receiver, a1).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return objectHash(ts, receiver).raw
    }
    natives.function("__format__\0($self, format_spec, /)\0Default object formatter.\0", NativeShape(name: 10, kind: NativeKind.method, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectFormat(ts, receiver, a1).raw
    }
    natives.function("__subclasshook__\0($type, subclass, /)\0Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by abc.ABCMeta.__subclasscheck__().\nIt should return True, False or NotImplemented.  If it returns\nNotImplemented, the normal algorithm is used.  Otherwise, it\noverrides the normal algorithm (and the outcome is cached).\n\0", NativeShape(name: 16, kind: NativeKind.classMethod | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return objectSubclasshook(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__dir__\0($self, /)\0Default dir() implementation.\0", NativeShape(name: 7, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return directory(ts, receiver).raw
    }
    natives.function("__sizeof__\0($self, /)\0Size of object in memory, in bytes.\0", NativeShape(name: 10, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return objectSizeof(ts, receiver).raw
    }
}
