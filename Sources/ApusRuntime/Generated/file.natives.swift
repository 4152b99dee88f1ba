// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Files/file.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `TextIOWrapper`.
func defineFileNatives(_ ts: ThreadState, _ type: TypeObject) {
    let natives = NativeDefiner(ts, type)
    natives.attribute("name", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return fileName(ts, FileObject(Value(raw: raw))).raw
    })
    natives.attribute("mode", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return fileMode(ts, FileObject(Value(raw: raw))).raw
    })
    natives.attribute("encoding", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return fileEncoding(ts, FileObject(Value(raw: raw))).raw
    })
    natives.attribute("errors", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return fileErrors(ts, FileObject(Value(raw: raw))).raw
    })
    natives.attribute("closed", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return fileClosed(ts, FileObject(Value(raw: raw))).raw
    })
    natives.attribute("buffer", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return fileBuffer(ts, FileObject(Value(raw: raw))).raw
    })
    natives.function("write\0($self, text, /)\0\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "write", "TextIOWrapper", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return fileWrite(ts, FileObject(receiver), a1).raw
    }
    natives.function("writelines\0($self, lines, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "writelines", "TextIOWrapper", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return fileWritelines(ts, FileObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("flush\0($self, /)\0\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "flush", "TextIOWrapper", receiver) }
        return fileFlush(ts, FileObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("close\0($self, /)\0\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "close", "TextIOWrapper", receiver) }
        return fileClose(ts, FileObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("read\0($self, size=-1, /)\0\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "read", "TextIOWrapper", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: -1) : v1
        return fileReadMethod(ts, FileObject(receiver), a1).raw
    }
    natives.function("readline\0($self, size=-1, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "readline", "TextIOWrapper", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: -1) : v1
        return fileReadline(ts, FileObject(receiver), a1).raw
    }
    natives.function("readlines\0($self, hint=-1, /)\0\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "readlines", "TextIOWrapper", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: -1) : v1
        return fileReadlines(ts, FileObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "__iter__", "TextIOWrapper", receiver) }
        return fileIter(ts, FileObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "__next__", "TextIOWrapper", receiver) }
        return fileNext(ts, FileObject(receiver)).raw
    }
    natives.function("__enter__\0($self, /)\0\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "__enter__", "TextIOWrapper", receiver) }
        return fileEnter(ts, FileObject(receiver)).raw
    }
    natives.function("__exit__\0($self, type=None, value=None, traceback=None, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "__exit__", "TextIOWrapper", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return fileExit(ts, FileObject(receiver), a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("fileno\0($self, /)\0\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "fileno", "TextIOWrapper", receiver) }
        return fileFileno(ts, FileObject(receiver)).raw
    }
    natives.function("isatty\0($self, /)\0\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "isatty", "TextIOWrapper", receiver) }
        return fileIsatty(ts, FileObject(receiver)).raw
    }
    natives.function("readable\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "readable", "TextIOWrapper", receiver) }
        return fileReadable(ts, FileObject(receiver)).raw
    }
    natives.function("writable\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "writable", "TextIOWrapper", receiver) }
        return fileWritable(ts, FileObject(receiver)).raw
    }
    natives.function("seekable\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "seekable", "TextIOWrapper", receiver) }
        return fileSeekable(ts, FileObject(receiver)).raw
    }
    natives.function("seek\0($self, offset, whence=0, /)\0\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "seek", "TextIOWrapper", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 0) : v2
        return seekMethod(ts, FileObject(receiver), a1, a2).raw
    }
    natives.function("tell\0($self, /)\0\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "tell", "TextIOWrapper", receiver) }
        return tellMethod(ts, FileObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.file)) { return receiverError(ts, "__repr__", "TextIOWrapper", receiver) }
        return fileRepr(ts, FileObject(receiver)).raw
    }
}
