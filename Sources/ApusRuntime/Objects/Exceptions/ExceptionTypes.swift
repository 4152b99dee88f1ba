// The exception classes and their methods. An exception's own attributes (StopIteration.value, OSError.errno ...) live in
// the numbered fields of the layout.

/// Name, class, base of every exception class, bases first.
private let exceptionClasses: [(StaticString, KnownType, KnownType)] = [
    ("SystemExit", .systemExit, .baseException), ("KeyboardInterrupt", .keyboardInterrupt, .baseException),
    ("GeneratorExit", .generatorExit, .baseException), ("Exception", .exception, .baseException),
    ("BaseExceptionGroup", .baseExceptionGroup, .baseException), ("StopIteration", .stopIteration, .exception),
    ("StopAsyncIteration", .stopAsyncIteration, .exception), ("ArithmeticError", .arithmeticError, .exception),
    ("FloatingPointError", .floatingPointError, .arithmeticError), ("OverflowError", .overflowError, .arithmeticError),
    ("ZeroDivisionError", .zeroDivisionError, .arithmeticError), ("AssertionError", .assertionError, .exception),
    ("AttributeError", .attributeError, .exception), ("BufferError", .bufferError, .exception),
    ("EOFError", .eofError, .exception), ("ImportError", .importError, .exception),
    ("ModuleNotFoundError", .moduleNotFoundError, .importError), ("LookupError", .lookupError, .exception),
    ("IndexError", .indexError, .lookupError), ("KeyError", .keyError, .lookupError),
    ("MemoryError", .memoryError, .exception), ("NameError", .nameError, .exception),
    ("UnboundLocalError", .unboundLocalError, .nameError), ("OSError", .osError, .exception),
    ("BlockingIOError", .blockingIOError, .osError), ("ChildProcessError", .childProcessError, .osError),
    ("ConnectionError", .connectionError, .osError), ("BrokenPipeError", .brokenPipeError, .connectionError),
    ("ConnectionAbortedError", .connectionAbortedError, .connectionError),
    ("ConnectionRefusedError", .connectionRefusedError, .connectionError),
    ("ConnectionResetError", .connectionResetError, .connectionError), ("FileExistsError", .fileExistsError, .osError),
    ("FileNotFoundError", .fileNotFoundError, .osError), ("InterruptedError", .interruptedError, .osError),
    ("IsADirectoryError", .isADirectoryError, .osError), ("NotADirectoryError", .notADirectoryError, .osError),
    ("PermissionError", .permissionError, .osError), ("ProcessLookupError", .processLookupError, .osError),
    ("TimeoutError", .timeoutError, .osError), ("ReferenceError", .referenceError, .exception),
    ("RuntimeError", .runtimeError, .exception), ("NotImplementedError", .notImplementedError, .runtimeError),
    ("RecursionError", .recursionError, .runtimeError), ("SyntaxError", .syntaxError, .exception),
    ("IndentationError", .indentationError, .syntaxError), ("TabError", .tabError, .indentationError),
    ("SystemError", .systemError, .exception), ("TypeError", .typeError, .exception),
    ("ValueError", .valueError, .exception), ("UnicodeError", .unicodeError, .valueError),
    ("UnicodeDecodeError", .unicodeDecodeError, .unicodeError),
    ("UnicodeEncodeError", .unicodeEncodeError, .unicodeError),
    ("UnicodeTranslateError", .unicodeTranslateError, .unicodeError), ("Warning", .warning, .exception),
    ("BytesWarning", .bytesWarning, .warning), ("DeprecationWarning", .deprecationWarning, .warning),
    ("EncodingWarning", .encodingWarning, .warning), ("FutureWarning", .futureWarning, .warning),
    ("ImportWarning", .importWarning, .warning), ("PendingDeprecationWarning", .pendingDeprecationWarning, .warning),
    ("ResourceWarning", .resourceWarning, .warning), ("RuntimeWarning", .runtimeWarning, .warning),
    ("SyntaxWarning", .syntaxWarning, .warning), ("UnicodeWarning", .unicodeWarning, .warning),
    ("UserWarning", .userWarning, .warning),
]

/// Makes the classes and puts them into the builtins.
func initializeExceptionTypes(_ ts: ThreadState) {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    func make(_ name: StaticString, _ known: KnownType, _ base: TypeObject) {
        let type = makeType(
            ts, name.description, layout: ShapeNumber.exception, base: base,
            flags: TypeFlags.base | TypeFlags.exception | TypeFlags.attributes)
        storeRoot(RootOffset.types + 8 * known.rawValue, type.value)
        _ = dictSet(ts, builtins, type.reading(ts).name, type.value)
    }
    make("BaseException", .baseException, Types.object)
    // The first shape of the layout takes attributes as well.
    let first = shapeRecord(ShapeNumber.exception)
    initializeByte(first, 13, ShapeFlags.hasStorage)
    initializeHalf(first, 16, ExceptionObject.fixedSize - 8)
    initializeHalf(first, 44, ShapeNumber.exception)
    initializeHalf(first, 48, ExceptionObject.fixedSize)
    for (name, known, base) in exceptionClasses { make(name, known, base.object) }
    makeExceptionGroup(ts, builtins)
    defineExceptionGroups(ts)
    for name in ["IOError", "EnvironmentError"] {
        _ = dictSet(ts, builtins, intern(ts, name).value, KnownType.osError.object.value)
    }
    defineBaseException(ts, KnownType.baseException.object)
    defineSpecificExceptions(ts)
    defineSystemErrors(ts)
}

/// `ExceptionGroup(BaseExceptionGroup, Exception)`
private func makeExceptionGroup(_ ts: ThreadState, _ builtins: DictObject) {
    let bases = makeTuple(ts, KnownType.baseExceptionGroup.object.value, KnownType.exception.object.value)
    let made = makeClass(
        ts, Types.type, intern(ts, "ExceptionGroup").value, bases, makeDict(ts), .null)
    guard made.raw != 0 else { fatalError("ExceptionGroup cannot be made") }
    TypeObject(made).writing(ts).module = intern(ts, "builtins").value
    storeRoot(RootOffset.types + 8 * KnownType.exceptionGroup.rawValue, made)
    _ = dictSet(ts, builtins, intern(ts, "ExceptionGroup").value, made)
}

// MARK: - BaseException

private func defineBaseException(_ ts: ThreadState, _ type: TypeObject) {
    defineExceptionNatives(ts, type)
}

/// Whether the current call names arguments, which most exceptions refuse: then TypeError is set.
private func refusesKeywords(_ ts: ThreadState, _ object: Value) -> Bool {
    if ts.keywordNames.isNull { return false }
    raise(ts, .typeError, "\(typeName(object))() takes no keyword arguments")
    return true
}

private func orNone(_ value: Value) -> Int { value.isNull ? Value.none.raw : value.raw }

private func isExceptionOrNone(_ ts: ThreadState, _ value: Value, _ what: String) -> Bool {
    if value.isNone || value.hasLayout(ShapeNumber.exception) { return true }
    raise(ts, .typeError, "exception \(what) must be None or derive from BaseException")
    return false
}

private func exceptionNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    let names = ts.keywordNames
    let positional = (arguments.count &+ 1) - (names.isNull ? 0 : TupleObject(names).count)
    let type = type
    let tuple = makeTuple(ts, arguments.raw, positional - 1)
    let raw = allocateInstance(ts, type)
    if raw == 0 || tuple.raw == 0 { return .null }
    ExceptionObject(raw: raw).writing(ts).arguments = tuple.value
    return Value(raw: raw)
}

/// `str(exception)`
@inline(never)
func exceptionText(_ ts: ThreadState, _ object: Value) -> Value {
    let arguments = ExceptionObject(object).reading(ts).arguments
    if arguments.isNull || TupleObject(arguments).count == 0 { return emptyString() }
    return TupleObject(arguments).count == 1 ? str(ts, TupleObject(arguments)[0]) : repr(ts, arguments)
}

private func exceptionRepr(_ ts: ThreadState, _ object: Value) -> Value {
    let arguments = ExceptionObject(object).reading(ts).arguments
    let name = typeName(object)
    if arguments.isNull || TupleObject(arguments).count == 0 { return makeString(ts, "\(name)()").value }
    let single = TupleObject(arguments).count == 1
    let inner = repr(ts, single ? TupleObject(arguments)[0] : arguments)
    if inner.isErr { return .null }
    let head = makeString(ts, single ? "\(name)(" : name)
    let joined = concatenateStrings(ts, head, StringObject(inner))
    if joined.isErr || !single { return joined }
    return concatenateStrings(ts, StringObject(joined), makeString(ts, ")"))
}

// MARK: - Classes with attributes of their own

/// Attributes that show a numbered field.
private func defineFields(_ ts: ThreadState, _ type: TypeObject, _ names: [StaticString]) {
    for (index, name) in names.enumerated() {
        switch index {
        case 0:
            defineAttribute(
                ts, type, name, get: { orNone(ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).first) },
                set: {
                    ExceptionObject(raw: $1).writing(ThreadState(raw: $0)).first = Value(raw: $2)
                    return 1
                })
        case 1:
            defineAttribute(
                ts, type, name, get: { orNone(ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).second) },
                set: {
                    ExceptionObject(raw: $1).writing(ThreadState(raw: $0)).second = Value(raw: $2)
                    return 1
                })
        case 2:
            defineAttribute(
                ts, type, name, get: { orNone(ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).third) },
                set: {
                    ExceptionObject(raw: $1).writing(ThreadState(raw: $0)).third = Value(raw: $2)
                    return 1
                })
        case 3:
            defineAttribute(
                ts, type, name, get: { orNone(ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).fourth) },
                set: {
                    ExceptionObject(raw: $1).writing(ThreadState(raw: $0)).fourth = Value(raw: $2)
                    return 1
                })
        default:
            defineAttribute(
                ts, type, name, get: { orNone(ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).fifth) },
                set: {
                    ExceptionObject(raw: $1).writing(ThreadState(raw: $0)).fifth = Value(raw: $2)
                    return 1
                })
        }
    }
}

/// An `__init__` that keeps its first argument (or, with several and `packs`, all as a tuple) as an attribute.
private func keepArguments(_ ts: ThreadState, _ arguments: Arguments, _ count: Int, packs: Bool) -> Int {
    if refusesKeywords(ts, arguments[0]) { return 0 }
    let tuple = makeTuple(ts, arguments.address(1), count - 1)
    if tuple.raw == 0 { return 0 }
    let view = ExceptionObject(arguments[0]).writing(ts)
    view.arguments = tuple.value
    view.first = count > 2 && packs ? tuple.value : count > 1 ? arguments[1] : .none
    return Value.none.raw
}

private func defineSpecificExceptions(_ ts: ThreadState) {
    let stop = KnownType.stopIteration.object
    defineFields(ts, stop, ["value"])
    defineRawMethod(ts, stop, "__init__", "(self, /, *args)") {
        keepArguments(ThreadState(raw: $0), Arguments(raw: $1), $2, packs: false)
    }
    let exit = KnownType.systemExit.object
    defineFields(ts, exit, ["code"])
    defineRawMethod(ts, exit, "__init__", "(self, /, *args)") {
        keepArguments(ThreadState(raw: $0), Arguments(raw: $1), $2, packs: true)
    }
    defineMethod(ts, KnownType.keyError.object, "__str__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let object = Arguments(raw: $1)[0]
        let arguments = ExceptionObject(object).reading(ts).arguments
        if !arguments.isNull && TupleObject(arguments).count == 1 { return repr(ts, TupleObject(arguments)[0]).raw }
        return exceptionText(ts, object).raw
    }
    for (known, names) in [
        (KnownType.attributeError, ["name", "obj"] as [StaticString]), (.nameError, ["name"]),
    ] {
        defineFields(ts, known.object, names)
        defineRawMethod(ts, known.object, "__init__", "(self, /, *args, **kwargs)") {
            keywordFields(ThreadState(raw: $0), Arguments(raw: $1), $2, keepsMessage: false)
        }
    }
    defineFields(ts, KnownType.importError.object, ["msg", "name", "path"])
    defineRawMethod(ts, KnownType.importError.object, "__init__", "(self, /, *args, **kwargs)") {
        keywordFields(ThreadState(raw: $0), Arguments(raw: $1), $2, keepsMessage: true)
    }
    defineMethod(ts, KnownType.importError.object, "__str__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let message = ExceptionObject(Arguments(raw: $1)[0]).reading(ts).first
        return message.hasShape(ShapeNumber.string) ? message.raw : exceptionText(ts, Arguments(raw: $1)[0]).raw
    }
    defineSyntaxErrors(ts)
    defineUnicodeErrors(ts)
}

/// `__init__` of exceptions whose attributes are given by keyword.
private func keywordFields(_ ts: ThreadState, _ arguments: Arguments, _ count: Int, keepsMessage: Bool) -> Int {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    let positional = count - named
    let tuple = makeTuple(ts, arguments.address(1), positional - 1)
    if tuple.raw == 0 { return 0 }
    let object = arguments[0]
    ExceptionObject(object).writing(ts).arguments = tuple.value
    if keepsMessage { ExceptionObject(object).writing(ts).first = positional == 2 ? arguments[1] : .none }
    for index in 0..<named {
        let name = TupleObject(names)[index]
        let found = lookupType(typeOf(object), internString(ts, StringObject(name)).value)
        if !found.hasShape(ShapeNumber.attribute)
            || AttributeObject(found).owner == KnownType.baseException.object.value
            || AttributeObject(found).name == intern(ts, "msg" as StaticString).value
        {
            return raise(
                ts, .typeError,
                "'\(swiftString(StringObject(name)))' is an invalid keyword argument for \(typeName(object))()"
            ).raw
        }
        if !setThroughDescriptor(ts, found, object, arguments[positional + index]) { return 0 }
    }
    return Value.none.raw
}

private func defineSyntaxErrors(_ ts: ThreadState) {
    let type = KnownType.syntaxError.object
    defineFields(ts, type, ["msg", "filename", "lineno", "offset", "text"])
    defineRawMethod(ts, type, "__init__", "(self, /, *args)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if refusesKeywords(ts, arguments[0]) { return 0 }
        let tuple = makeTuple(ts, arguments.address(1), $2 - 1)
        if tuple.raw == 0 { return 0 }
        let object = ExceptionObject(arguments[0])
        object.writing(ts).arguments = tuple.value
        if $2 > 1 { object.writing(ts).first = arguments[1] }
        if $2 == 3 {
            let details = iterableToTuple(ts, arguments[2])
            if details.isErr { return 0 }
            let parts = TupleObject(details)
            if parts.count != 4 && parts.count != 6 {
                return raise(ts, .typeError, "function takes exactly 4 or 6 arguments (\(parts.count) given)").raw
            }
            let view = object.writing(ts)
            view.second = parts[0]
            view.third = parts[1]
            view.fourth = parts[2]
            view.fifth = parts[3]
            if parts.count == 6 {
                if !setAttribute(ts, object.value, KnownName.endLineno.value, parts[4]) { return 0 }
                if !setAttribute(ts, object.value, KnownName.endOffset.value, parts[5]) { return 0 }
            }
        }
        return Value.none.raw
    }
    let namespace = type.reading(ts).namespace
    for name in [KnownName.endLineno, .endOffset, .printFileAndLine] { _ = dictSet(ts, namespace, name.value, .none) }
    defineMethod(ts, type, "__str__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let view = ExceptionObject(Arguments(raw: $1)[0]).reading(ts)
        let message = str(ts, view.first.isNull ? .none : view.first)
        if message.isErr { return 0 }
        var text = swiftString(StringObject(message))
        let line = view.third
        let hasFile = view.second.hasLayout(ShapeNumber.string)
        let file =
            hasFile ? swiftString(StringObject(view.second)).split(separator: "/").last.map(String.init) ?? "" : ""
        if hasFile && line.isSmall {
            text += " (\(file), line \(line.small))"
        } else if hasFile {
            text += " (\(file))"
        } else if line.isSmall {
            text += " (line \(line.small))"
        }
        return makeString(ts, text).raw
    }
}

private func defineUnicodeErrors(_ ts: ThreadState) {
    for known in [KnownType.unicodeDecodeError, .unicodeEncodeError] {
        let type = known.object
        defineFields(ts, type, ["encoding", "object", "start", "end", "reason"])
        defineMethod(ts, type, "__init__", "(self, encoding, object, start, end, reason, /)") {
            let ts = ThreadState(raw: $0)
            let arguments = Arguments(raw: $1)
            let tuple = makeTuple(ts, arguments.address(1), 5)
            if tuple.raw == 0 { return 0 }
            for index in [3, 4] where !arguments[index].isSmall {
                return raise(
                    ts, .typeError, "'\(typeName(arguments[index]))' object cannot be interpreted as an integer"
                ).raw
            }
            let view = ExceptionObject(arguments[0]).writing(ts)
            view.arguments = tuple.value
            view.first = arguments[1]
            view.second = arguments[2]
            view.third = arguments[3]
            view.fourth = arguments[4]
            view.fifth = arguments[5]
            return Value.none.raw
        }
        defineMethod(ts, type, "__str__", "(self, /)") {
            unicodeErrorText(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
        }
    }
}

private func unicodeErrorText(_ ts: ThreadState, _ object: Value) -> Value {
    let view = ExceptionObject(object).reading(ts)
    guard view.third.isSmall, view.fourth.isSmall, view.first.hasLayout(ShapeNumber.string) else {
        return emptyString()
    }
    let start = view.third.small
    let end = view.fourth.small
    let encoding = swiftString(StringObject(view.first))
    let reasonText = str(ts, view.fifth.isNull ? .none : view.fifth)
    if reasonText.isErr { return .null }
    let reason = swiftString(StringObject(reasonText))
    if view.second.hasLayout(ShapeNumber.bytes) {
        let bytes = BytesObject(view.second)
        if end == start + 1 && start >= 0 && start < bytes.count {
            let byte = loadByte(bytes.bytes, start)
            let digits = (byte < 16 ? "0" : "") + String(byte, radix: 16)
            return makeString(ts, "'\(encoding)' codec can't decode byte 0x\(digits) in position \(start): \(reason)")
                .value
        }
        return makeString(ts, "'\(encoding)' codec can't decode bytes in position \(start)-\(end - 1): \(reason)").value
    }
    if view.second.hasLayout(ShapeNumber.string) {
        let string = StringObject(view.second)
        if end == start + 1 && start >= 0 && start < string.count {
            let point = codePoint(string, start)
            let digits = String(point, radix: 16)
            let shown =
                point < 0x100
                ? "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
                : point < 0x10000
                    ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    : "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            return makeString(
                ts, "'\(encoding)' codec can't encode character '\(shown)' in position \(start): \(reason)"
            ).value
        }
    }
    return makeString(ts, "'\(encoding)' codec can't encode characters in position \(start)-\(end - 1): \(reason)")
        .value
}

// MARK: - OSError

/// Subclass of OSError by error number (PEP 3151).
private func systemErrorClass(_ number: Int) -> KnownType {
    switch number {
    case 11, 114, 115: .blockingIOError
    case 10: .childProcessError
    case 32, 108: .brokenPipeError
    case 103: .connectionAbortedError
    case 111: .connectionRefusedError
    case 104: .connectionResetError
    case 17: .fileExistsError
    case 2: .fileNotFoundError
    case 4: .interruptedError
    case 21: .isADirectoryError
    case 20: .notADirectoryError
    case 1, 13: .permissionError
    case 3: .processLookupError
    case 110: .timeoutError
    default: .osError
    }
}

private func defineSystemErrors(_ ts: ThreadState) {
    let type = KnownType.osError.object
    defineFields(ts, type, ["errno", "strerror", "filename", "filename2"])
    defineNew(ts, type, "(cls, /, *args)", raw: true) {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        var type = TypeObject(arguments[0])
        if type.raw == KnownType.osError.object.raw && $2 >= 3 && arguments[1].isSmall {
            type = systemErrorClass(arguments[1].small).object
        }
        let tuple = makeTuple(ts, arguments.address(1), $2 - 1)
        let raw = allocateInstance(ts, type)
        if raw == 0 || tuple.raw == 0 { return 0 }
        ExceptionObject(raw: raw).writing(ts).arguments = tuple.value
        return raw
    }
    defineRawMethod(ts, type, "__init__", "(self, /, *args)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if refusesKeywords(ts, arguments[0]) { return 0 }
        let given = $2 - 1
        // The file names are attributes, not arguments.
        let tuple = makeTuple(ts, arguments.address(1), given > 2 && given <= 5 ? 2 : given)
        if tuple.raw == 0 { return 0 }
        let view = ExceptionObject(arguments[0]).writing(ts)
        view.arguments = tuple.value
        if given >= 2 {
            view.first = arguments[1]
            view.second = arguments[2]
            if given >= 3 { view.third = arguments[3] }
            if given >= 5 { view.fourth = arguments[5] }
        }
        return Value.none.raw
    }
    defineMethod(ts, type, "__str__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let object = Arguments(raw: $1)[0]
        let view = ExceptionObject(object).reading(ts)
        if view.first.isNull || view.second.isNull { return exceptionText(ts, object).raw }
        let number = str(ts, view.first)
        let message = str(ts, view.second)
        if number.isErr || message.isErr { return 0 }
        var text = "[Errno \(swiftString(StringObject(number)))] \(swiftString(StringObject(message)))"
        if !view.third.isNull && !view.third.isNone {
            let file = repr(ts, view.third)
            if file.isErr { return 0 }
            text += ": \(swiftString(StringObject(file)))"
            if !view.fourth.isNull && !view.fourth.isNone {
                let other = repr(ts, view.fourth)
                if other.isErr { return 0 }
                text += " -> \(swiftString(StringObject(other)))"
            }
        }
        return makeString(ts, text).raw
    }
}

// MARK: - Bodies of natives

func exceptionNewMethod(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    exceptionNew(ts, type, arguments)
}

func exceptionInit(_ ts: ThreadState, _ receiver: ExceptionObject, _ arguments: ArgumentList) -> Bool {
    if refusesKeywords(ts, receiver.value) { return false }
    let tuple = makeTuple(ts, arguments.raw, arguments.count)
    if tuple.raw == 0 { return false }
    receiver.writing(ts).arguments = tuple.value
    return true
}

func exceptionStr(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value { exceptionText(ts, receiver.value) }

func exceptionReprMethod(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value { exceptionRepr(ts, receiver.value) }

func exceptionWithTraceback(_ ts: ThreadState, _ receiver: ExceptionObject, _ tb: Value) -> Value {
    if !tb.isNone && !tb.hasShape(ShapeNumber.traceback) {
        return raise(ts, .typeError, "__traceback__ must be a traceback or None")
    }
    receiver.writing(ts).traceback = tb
    return receiver.value
}

func exceptionAddNote(_ ts: ThreadState, _ receiver: ExceptionObject, _ note: Value) -> Value {
    if !note.hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "note must be a str, not '\(typeName(note))'")
    }
    var notes = getAttributeOrNull(ts, receiver.value, KnownName.notes.value)
    if notes.isNull {
        if !ts.exception.isNull { return .null }
        notes = makeList(ts, 0).value
        if !setAttribute(ts, receiver.value, KnownName.notes.value, notes) { return .null }
    }
    if !notes.hasLayout(ShapeNumber.list) {
        return raise(ts, .typeError, "Cannot add note: __notes__ is not a list")
    }
    return listAppend(ts, ListObject(notes), note) ? .none : .null
}

func exceptionReduce(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    let object = receiver.value
    let view = ExceptionObject(object).reading(ts)
    return makeTuple(ts, typeOf(object).value, view.arguments).value
}

func exceptionArgs(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    Value(raw: orNone(receiver.reading(ts).arguments))
}

func exceptionSetArgs(_ ts: ThreadState, _ receiver: ExceptionObject, _ value: Value) -> Bool {
    if value.isNull {
        raise(ts, .typeError, "args may not be deleted")
        return false
    }
    let tuple = iterableToTuple(ts, value)
    if tuple.isErr { return false }
    receiver.writing(ts).arguments = tuple
    return true
}

func exceptionTraceback(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    Value(raw: orNone(receiver.reading(ts).traceback))
}

func exceptionSetTraceback(_ ts: ThreadState, _ receiver: ExceptionObject, _ value: Value) -> Bool {
    let value = value
    if !value.isNone && !value.hasShape(ShapeNumber.traceback) {
        raise(ts, .typeError, "__traceback__ must be a traceback or None")
        return false
    }
    receiver.writing(ts).traceback = value
    return true
}

func exceptionContext(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    Value(raw: orNone(receiver.reading(ts).context))
}

func exceptionSetContext(_ ts: ThreadState, _ receiver: ExceptionObject, _ value: Value) -> Bool {
    guard isExceptionOrNone(ts, value, "context") else { return false }
    receiver.writing(ts).context = value
    return true
}

func exceptionCause(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    Value(raw: orNone(receiver.reading(ts).cause))
}

func exceptionSetCause(_ ts: ThreadState, _ receiver: ExceptionObject, _ value: Value) -> Bool {
    guard isExceptionOrNone(ts, value, "cause") else { return false }
    let view = receiver.writing(ts)
    view.cause = value
    view.suppressContext = 1
    return true
}

func exceptionSuppressContext(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    Value(receiver.reading(ts).suppressContext != 0)
}

func exceptionSetSuppressContext(_ ts: ThreadState, _ receiver: ExceptionObject, _ value: Value) -> Bool {
    let truth = value.isNull ? -1 : isTrue(ts, value)
    if truth < 0 { return false }
    receiver.writing(ts).suppressContext = truth
    return true
}

func exceptionDict(_ ts: ThreadState, _ receiver: ExceptionObject) -> Value {
    becomeDictionary(ts, receiver.value).value
}
