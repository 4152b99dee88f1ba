// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Exceptions/exceptions.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `BaseException`.
func defineExceptionNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Common base class for all exceptions")
    let natives = NativeDefiner(ts, type)
    natives.attribute("args", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return exceptionArgs(ts, ExceptionObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return exceptionSetArgs(ts, ExceptionObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__traceback__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return exceptionTraceback(ts, ExceptionObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return exceptionSetTraceback(ts, ExceptionObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__context__", documentation: "exception context", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return exceptionContext(ts, ExceptionObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return exceptionSetContext(ts, ExceptionObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__cause__", documentation: "exception cause", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return exceptionCause(ts, ExceptionObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return exceptionSetCause(ts, ExceptionObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__suppress_context__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return exceptionSuppressContext(ts, ExceptionObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        return exceptionSetSuppressContext(ts, ExceptionObject(Value(raw: raw)), Value(raw: value)) ? 1 : 0
    })
    natives.attribute("__dict__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return exceptionDict(ts, ExceptionObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return exceptionNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, *args, **kwargs)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return exceptionInit(ts, ExceptionObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)) ? Value.none.raw : 0
    }
    natives.function("__str__\0($self, /)\0Return str(self).\0", NativeShape(name: 7, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return exceptionStr(ts, ExceptionObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return exceptionReprMethod(ts, ExceptionObject(receiver)).raw
    }
    natives.function("with_traceback\0($self, tb, /)\0Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.hidesSignature, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return exceptionWithTraceback(ts, ExceptionObject(receiver), a1).raw
    }
    natives.function("add_note\0($self, note, /)\0Exception.add_note(note) --\n    add a note to the exception\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return exceptionAddNote(ts, ExceptionObject(receiver), a1).raw
    }
    natives.function("__reduce__\0($self, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return exceptionReduce(ts, ExceptionObject(receiver)).raw
    }
}
