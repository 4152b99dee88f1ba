// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Classes/module.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `module`.
func defineModuleNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Create a module object.\n\nThe name must be a string; the optional doc argument can have any type.")
    let natives = NativeDefiner(ts, type)
    natives.attribute("__dict__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return moduleDict(ts, ModuleObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return moduleNew(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, name, doc=None)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.module)) { return receiverError(ts, "__init__", "module", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return moduleInit(ts, ModuleObject(receiver), a1, a2).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.module)) { return receiverError(ts, "__repr__", "module", receiver) }
        return moduleRepr(ts, ModuleObject(receiver)).raw
    }
    natives.function("__dir__\0($self, /)\0__dir__() -> list\nspecialized dir() implementation\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.module)) { return receiverError(ts, "__dir__", "module", receiver) }
        return moduleDir(ts, ModuleObject(receiver)).raw
    }
}
