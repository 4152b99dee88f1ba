// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Classes/property.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `property`.
func definePropertyNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n\nTypical use is to define a managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): self._x = value\n    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\nDecorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n    def x(self):\n        del self._x")
    let natives = NativeDefiner(ts, type)
    natives.attribute("fget", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return propertyFget(ts, PropertyObject(Value(raw: raw))).raw
    })
    natives.attribute("fset", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return propertyFset(ts, PropertyObject(Value(raw: raw))).raw
    })
    natives.attribute("fdel", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return propertyFdel(ts, PropertyObject(Value(raw: raw))).raw
    })
    natives.attribute("__doc__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return propertyDoc(ts, PropertyObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return propertySetDoc(ts, PropertyObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__isabstractmethod__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return propertyIsabstractmethod(ts, PropertyObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return propertyNew(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, fget=None, fset=None, fdel=None, doc=None)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 5), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "__init__", "property", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        let v4 = count > 4 ? Arguments(raw: base)[4] : .null
        let a4 = v4.isNull ? .none : v4
        return propertyInit(ts, PropertyObject(receiver), a1, a2, a3, a4) ? Value.none.raw : 0
    }
    natives.function("__get__\0($self, instance, owner=None, /)\0Return an attribute of instance, which is of type owner.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "__get__", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return propertyGet(ts, PropertyObject(receiver), a1, a2).raw
    }
    natives.function("__set__\0($self, instance, value, /)\0Set an attribute of instance to value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "__set__", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return propertySet(ts, PropertyObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delete__\0($self, instance, /)\0Delete an attribute of instance.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "__delete__", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return propertyDelete(ts, PropertyObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("__set_name__\0($self, owner, name, /)\0Method to set name of a property.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "__set_name__", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return propertySetName(ts, PropertyObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("getter\0($self, fget, /)\0Descriptor to obtain a copy of the property with a different getter.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "getter", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return propertyGetter(ts, PropertyObject(receiver), a1).raw
    }
    natives.function("setter\0($self, fset, /)\0Descriptor to obtain a copy of the property with a different setter.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "setter", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return propertySetter(ts, PropertyObject(receiver), a1).raw
    }
    natives.function("deleter\0($self, fdel, /)\0Descriptor to obtain a copy of the property with a different deleter.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.property)) { return receiverError(ts, "deleter", "property", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return propertyDeleter(ts, PropertyObject(receiver), a1).raw
    }
}

/// Fills the class `super`.
func defineSuperProxyNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)\nTypical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n        super().meth(arg)\nThis works for class methods too:\nclass C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n")
    let natives = NativeDefiner(ts, type)
    natives.attribute("__thisclass__", documentation: "the class invoking super()", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return superProxyThisclass(ts, SuperProxyObject(Value(raw: raw))).raw
    })
    natives.attribute("__self__", documentation: "the instance invoking super(); may be None", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return superProxySelf(ts, SuperProxyObject(Value(raw: raw))).raw
    })
    natives.attribute("__self_class__", documentation: "the type of the instance invoking super(); may be None", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return superProxySelfClass(ts, SuperProxyObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return superProxyNew(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__get__\0($self, instance, owner=None, /)\0Return an attribute of instance, which is of type owner.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.superProxy)) { return receiverError(ts, "__get__", "super", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return superProxyGet(ts, SuperProxyObject(receiver), a1, a2).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.superProxy)) { return receiverError(ts, "__repr__", "super", receiver) }
        return superProxyRepr(ts, SuperProxyObject(receiver)).raw
    }
}
