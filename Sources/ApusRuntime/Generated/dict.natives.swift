// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Mappings/dict.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `dict`.
func defineDictNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return dictNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, *args, **kwargs)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__init__", "dict", receiver) }
        return dictInit(ts, DictObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)) ? Value.none.raw : 0
    }
    natives.function("update\0($self, /, *args, **kwargs)\0D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.\nIf E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]\nIf E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v\nIn either case, this is followed by: for k in F:  D[k] = F[k]\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.raw | NativeKind.hidesSignature, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "update", "dict", receiver) }
        return dictUpdateMethod(ts, DictObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)) ? Value.none.raw : 0
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 1) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__len__", "dict", receiver) }
        return dictLen(ts, DictObject(receiver)).raw
    }
    natives.function("__contains__\0($self, key, /)\0True if the dictionary has the specified key, else False.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__contains__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictContains(ts, DictObject(receiver), a1).raw
    }
    natives.function("__getitem__\0($self, key, /)\0x.__getitem__(y) <==> x[y]\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__getitem__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictGetItem(ts, DictObject(receiver), a1).raw
    }
    natives.function("__setitem__\0($self, key, value, /)\0Set self[key] to value.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__setitem__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return dictSetitem(ts, DictObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delitem__\0($self, key, /)\0Delete self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__delitem__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictDelitem(ts, DictObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__iter__", "dict", receiver) }
        return dictIter(ts, DictObject(receiver)).raw
    }
    natives.function("__reversed__\0($self, /)\0Return a reverse iterator over the dict keys.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__reversed__", "dict", receiver) }
        return dictReversed(ts, DictObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__repr__", "dict", receiver) }
        return dictRepr(ts, DictObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__eq__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictEq(ts, DictObject(receiver), a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__ne__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictNe(ts, DictObject(receiver), a1).raw
    }
    natives.function("__or__\0($self, value, /)\0Return self|value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__or__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictOr(ts, DictObject(receiver), a1).raw
    }
    natives.function("__ror__\0($self, value, /)\0Return value|self.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__ror__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictRor(ts, DictObject(receiver), a1).raw
    }
    natives.function("__ior__\0($self, value, /)\0Return self|=value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "__ior__", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dictIor(ts, DictObject(receiver), a1).raw
    }
    natives.function("get\0($self, key, default=None, /)\0Return the value for key if key is in the dictionary, else default.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "get", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return dictGetMethod(ts, DictObject(receiver), a1, a2).raw
    }
    natives.function("setdefault\0($self, key, default=None, /)\0Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "setdefault", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return dictSetdefault(ts, DictObject(receiver), a1, a2).raw
    }
    natives.function("pop\0($self, key, default=<unrepresentable>, /)\0D.pop(k[,d]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "pop", "dict", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return dictPopMethod(ts, DictObject(receiver), a1, a2).raw
    }
    natives.function("popitem\0($self, /)\0Remove and return a (key, value) pair as a 2-tuple.\n\nPairs are returned in LIFO (last-in, first-out) order.\nRaises KeyError if the dict is empty.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "popitem", "dict", receiver) }
        return dictPopitem(ts, DictObject(receiver)).raw
    }
    natives.function("keys\0($self, /)\0D.keys() -> a set-like object providing a view on D's keys\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "keys", "dict", receiver) }
        return dictKeys(ts, DictObject(receiver)).raw
    }
    natives.function("values\0($self, /)\0D.values() -> an object providing a view on D's values\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "values", "dict", receiver) }
        return dictValues(ts, DictObject(receiver)).raw
    }
    natives.function("items\0($self, /)\0D.items() -> a set-like object providing a view on D's items\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "items", "dict", receiver) }
        return dictItems(ts, DictObject(receiver)).raw
    }
    natives.function("clear\0($self, /)\0D.clear() -> None.  Remove all items from D.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 14) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "clear", "dict", receiver) }
        return dictClearMethod(ts, DictObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("copy\0($self, /)\0D.copy() -> a shallow copy of D\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dict)) { return receiverError(ts, "copy", "dict", receiver) }
        return dictCopyMethod(ts, DictObject(receiver)).raw
    }
    natives.function("fromkeys\0($type, iterable, value=None, /)\0Create a new dictionary with keys from iterable and values set to value.\0", NativeShape(name: 8, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return dictFromkeys(ts, TypeObject(receiver), a1, a2).raw
    }
}
