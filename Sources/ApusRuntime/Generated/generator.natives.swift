// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Callables/generator.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `generator`.
func defineGeneratorNatives(_ ts: ThreadState, _ type: TypeObject) {
    let natives = NativeDefiner(ts, type)
    natives.attribute("gi_running", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorGiRunning(ts, GeneratorObject(Value(raw: raw))).raw
    })
    natives.attribute("gi_suspended", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorGiSuspended(ts, GeneratorObject(Value(raw: raw))).raw
    })
    natives.attribute("gi_code", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorGiCode(ts, GeneratorObject(Value(raw: raw))).raw
    })
    natives.attribute("gi_yieldfrom", documentation: "object being iterated by yield from, or None", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorGiYieldfrom(ts, GeneratorObject(Value(raw: raw))).raw
    })
    natives.attribute("gi_frame", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorGiFrame(ts, GeneratorObject(Value(raw: raw))).raw
    })
    natives.attribute("__name__", documentation: "name of the generator", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorName(ts, GeneratorObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return generatorSetName(ts, GeneratorObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__qualname__", documentation: "qualified name of the generator", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return generatorQualname(ts, GeneratorObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return generatorSetQualname(ts, GeneratorObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.generator)) { return receiverError(ts, "__iter__", "generator", receiver) }
        return generatorIter(ts, GeneratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.generator)) { return receiverError(ts, "__next__", "generator", receiver) }
        return generatorNextMethod(ts, GeneratorObject(receiver)).raw
    }
    natives.function("send\0($self, arg, /)\0send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.generator)) { return receiverError(ts, "send", "generator", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return generatorSend(ts, GeneratorObject(receiver), a1).raw
    }
    natives.function("throw\0($self, typ, val=None, tb=None, /)\0throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.generator)) { return receiverError(ts, "throw", "generator", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return throwMethod(ts, GeneratorObject(receiver), a1, a2, a3).raw
    }
    natives.function("close\0($self, /)\0close() -> raise GeneratorExit inside generator.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.generator)) { return receiverError(ts, "close", "generator", receiver) }
        return closeGenerator(ts, GeneratorObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.generator)) { return receiverError(ts, "__repr__", "generator", receiver) }
        return generatorRepr(ts, GeneratorObject(receiver)).raw
    }
}
