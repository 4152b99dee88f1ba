// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Callables/frames.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `frame`.
func defineFrameNatives(_ ts: ThreadState, _ type: TypeObject) {
    let natives = NativeDefiner(ts, type)
    natives.function("clear\0($self, /)\0F.clear(): clear most references held by the frame\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.frame)) { return receiverError(ts, "clear", "frame", receiver) }
        return frameClear(ts, FrameObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.frame)) { return receiverError(ts, "__repr__", "frame", receiver) }
        return frameRepr(ts, FrameObject(receiver)).raw
    }
}

/// Fills the class `traceback`.
func defineTracebackNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\nCreate a new traceback object.")
    let natives = NativeDefiner(ts, type)
    natives.attribute("tb_frame", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return tracebackTbFrame(ts, TracebackObject(Value(raw: raw))).raw
    })
    natives.attribute("tb_lineno", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return tracebackTbLineno(ts, TracebackObject(Value(raw: raw))).raw
    })
    natives.attribute("tb_lasti", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return tracebackTbLasti(ts, TracebackObject(Value(raw: raw))).raw
    })
    natives.attribute("tb_next", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return tracebackTbNext(ts, TracebackObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return tracebackSetTbNext(ts, TracebackObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.function("__new__\0($type, /, tb_next, tb_frame, tb_lasti, tb_lineno)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 5, maximum: 5), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        let v3 = Arguments(raw: base)[3]
        let a3 = v3
        let v4 = Arguments(raw: base)[4]
        let a4 = v4
        return tracebackNew(ts, TypeObject(receiver), a1, a2, a3, a4).raw
    }
}
