import Glibc

// The functions of `sys`.

func defineSystemFunctions(_ ts: ThreadState, _ namespace: DictObject) {
    let name = KnownName.sys.value
    func define(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: name, entry)
    }
    define("exit", "(status=None, /)") {
        let ts = ThreadState(raw: $0)
        let status = Arguments(raw: $1)[0]
        if status.isNull || status.isNone { return raiseEmpty(ts, .systemExit).raw }
        if status.hasLayout(ShapeNumber.tuple) {
            let exit = callWithTuple(ts, KnownType.systemExit.object.value, TupleObject(status), .null)
            return exit.isErr ? 0 : raiseException(ts, exit).raw
        }
        return raiseValue(ts, .systemExit, status).raw
    }
    define("getrecursionlimit", "()") { thread, _ in Value(small: ThreadState(raw: thread).recursionLimit).raw }
    define("setrecursionlimit", "(limit, /)") {
        let ts = ThreadState(raw: $0)
        let (limit, isValid) = indexInteger(ts, Arguments(raw: $1)[0], clamp: false, overflow: .overflowError)
        if !isValid { return 0 }
        if limit < 1 { return raise(ts, .valueError, "recursion limit must be greater or equal than 1").raw }
        if limit <= ts.frame.depth {
            return raise(
                ts, .recursionError,
                "cannot set the recursion limit to \(limit) at the recursion depth \(ts.frame.depth): the limit is too low"
            ).raw
        }
        setRecursionLimit(limit)
        return Value.none.raw
    }
    define("getsizeof", "(object, default=None, /)") {
        let ts = ThreadState(raw: $0)
        let object = Arguments(raw: $1)[0]
        _ = ts
        return Value(small: object.isObject ? objectSize(object.raw) : 28).raw
    }
    define("getrefcount", "(object, /)") { _, _ in Value(small: 2).raw }
    define("intern", "(string, /)") {
        let ts = ThreadState(raw: $0)
        let string = Arguments(raw: $1)[0]
        if !string.hasShape(ShapeNumber.string) {
            return raise(ts, .typeError, "intern() argument must be str, not \(typeName(string))").raw
        }
        return internString(ts, StringObject(string)).raw
    }
    define("exc_info", "()") { thread, _ in
        let ts = ThreadState(raw: thread)
        let handled = ts.handled
        if handled.isNull || handled.isNone { return makeTuple(ts, .none, .none, .none).raw }
        let traceback = ExceptionObject(handled).reading(ts).traceback
        return makeTuple(ts, typeOf(handled).value, handled, traceback.isNull ? .none : traceback).raw
    }
    define("exception", "()") { thread, _ in noneForNull(ThreadState(raw: thread).handled) }
    define("_getframe", "(depth=0, /)") {
        let ts = ThreadState(raw: $0)
        let depth = Arguments(raw: $1)[0]
        var frame = ts.frame
        var left = depth.isSmall ? depth.small : 0
        while left > 0 && frame.caller.raw != 0 {
            frame = frame.caller
            left -= 1
        }
        if frame.raw == 0 || frame.function.isNull {
            return raise(ts, .valueError, "call stack is not deep enough").raw
        }
        return frameObject(ts, frame).raw
    }
    define("_getframemodulename", "(depth=0)") { thread, _ in
        let ts = ThreadState(raw: thread)
        return noneForNull(dictGetString(frameGlobals(ts, ts.frame), KnownName.name.string))
    }
    define("getdefaultencoding", "()") { thread, _ in makeString(ThreadState(raw: thread), "utf-8").raw }
    define("getfilesystemencoding", "()") { thread, _ in makeString(ThreadState(raw: thread), "utf-8").raw }
    define("getfilesystemencodeerrors", "()") { thread, _ in makeString(ThreadState(raw: thread), "surrogateescape").raw
    }
    define("getswitchinterval", "()") { thread, _ in
        makeFloat(ThreadState(raw: thread), Double(switchInterval) * 1e-9).raw
    }
    define("setswitchinterval", "(interval, /)") {
        let ts = ThreadState(raw: $0)
        guard let seconds = doubleArgument(ts, Arguments(raw: $1)[0]) else { return 0 }
        if !(seconds > 0) { return raise(ts, .valueError, "switch interval must be strictly positive").raw }
        switchInterval = Int(max(1, min(seconds, 1e6) * 1e9))
        return Value.none.raw
    }
    defineAsyncFunctions(ts, namespace)
    define("gettrace", "()") { _, _ in Value.none.raw }
    define("getprofile", "()") { _, _ in Value.none.raw }
    define("is_finalizing", "()") { _, _ in Value.false.raw }
    define("get_int_max_str_digits", "()") { _, _ in Value(small: integerDigitLimit).raw }
    define("set_int_max_str_digits", "(maxdigits)") {
        let ts = ThreadState(raw: $0)
        let (limit, isValid) = indexInteger(ts, Arguments(raw: $1)[0], clamp: true)
        if !isValid { return 0 }
        if limit < Int(Int32.min) || limit > Int(Int32.max) {
            return raise(ts, .overflowError, "Python int too large to convert to C int").raw
        }
        if limit != 0 && limit < 640 {
            return raise(ts, .valueError, "maxdigits must be 0 or larger than 640").raw
        }
        integerDigitLimit = limit
        return Value.none.raw
    }
    define("audit", "(event, /, *args)") { _, _ in Value.none.raw }
    define("displayhook", "(object, /)") { displayHook(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    define("excepthook", "(exctype, value, traceback, /)") {
        let ts = ThreadState(raw: $0)
        let value = Arguments(raw: $1)[1]
        if value.hasLayout(ShapeNumber.exception) { writeStandardError(ts, exceptionReport(ts, value)) }
        return Value.none.raw
    }
    define("_apus_counters", "()") { thread, _ in counters(ThreadState(raw: thread)).raw }
    let duplicate = dictGetString(namespace, KnownName.displayhook.string)
    _ = dictSet(ts, namespace, intern(ts, "__displayhook__" as StaticString).value, duplicate)
    _ = dictSet(
        ts, namespace, intern(ts, "__excepthook__" as StaticString).value,
        dictGetString(namespace, KnownName.excepthook.string))
}

/// What `sys` has for coroutines and asynchronous generators.
private func defineAsyncFunctions(_ ts: ThreadState, _ namespace: DictObject) {
    let name = KnownName.sys.value
    defineFunction(ts, namespace, "get_coroutine_origin_tracking_depth", "()", module: name) { thread, _ in
        Value(small: ThreadState(raw: thread).originDepth).raw
    }
    defineFunction(ts, namespace, "set_coroutine_origin_tracking_depth", "(depth)", module: name) {
        let ts = ThreadState(raw: $0)
        let (depth, isValid) = indexInteger(ts, Arguments(raw: $1)[0], clamp: true)
        if !isValid { return 0 }
        if depth < 0 { return raise(ts, .valueError, "depth must be >= 0").raw }
        if depth > Int(Int32.max) {
            return raise(ts, .overflowError, "Python int too large to convert to C int").raw
        }
        ts.originDepth = depth
        return Value.none.raw
    }
    let type = makeStructureType(ts, title: "asyncgen_hooks", module: "builtins", ["firstiter", "finalizer"])
    asyncHooksType = Handle(type)
    defineFunction(ts, namespace, "get_asyncgen_hooks", "()", module: name) { thread, _ in
        let ts = ThreadState(raw: thread)
        let (first, last) = (ts.asyncFirstIteration, ts.asyncFinalizer)
        return makeStructureValue(
            ts, TypeObject(asyncHooksType?.value ?? .null), [first.isNull ? .none : first, last.isNull ? .none : last]
        ).raw
    }
    defineFunction(ts, namespace, "set_asyncgen_hooks", "(firstiter=None, finalizer=None)", module: name) {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        for (index, title) in [(1, "finalizer"), (0, "firstiter")] {
            let hook = arguments[index]
            if hook.isNull || hook.isNone || isCallable(ts, hook) { continue }
            return raise(ts, .typeError, "callable \(title) expected, got \(typeName(hook))").raw
        }
        if !arguments[1].isNull { ts.asyncFinalizer = arguments[1].isNone ? .null : arguments[1] }
        if !arguments[0].isNull { ts.asyncFirstIteration = arguments[0].isNone ? .null : arguments[0] }
        return Value.none.raw
    }
}

/// The class of `sys.get_asyncgen_hooks()`.
nonisolated(unsafe) private var asyncHooksType: Handle?

/// Prints the value of an expression at the prompt and keeps it as `builtins._`.
private func displayHook(_ ts: ThreadState, _ value: Value) -> Value {
    if value.isNone { return .none }
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    if !dictSet(ts, builtins, KnownName.underscore.value, .none) { return .null }
    let text = repr(ts, value)
    if text.isErr { return .null }
    let output = systemAttribute(ts, .stdout)
    if output.isNull { return raise(ts, .runtimeError, "lost sys.stdout") }
    if callMethod(ts, output, .write, text).isErr { return .null }
    if callMethod(ts, output, .write, makeCharacter(ts, 0x0A).value).isErr { return .null }
    return dictSet(ts, builtins, KnownName.underscore.value, value) ? .none : .null
}

/// Counters for the harness, by name.
private func counters(_ ts: ThreadState) -> Value {
    let dict = makeDict(ts)
    let values: [(String, Int)] = [
        ("gc.minor", Counters.minorCollections), ("gc.full", Counters.fullCollections),
        ("gc.pause_ns", Counters.pauseNanoseconds), ("gc.allocated_bytes", Counters.allocatedBytes),
        ("gc.live_bytes", Counters.liveBytes),
    ]
    for (name, value) in values {
        if !dictSet(ts, dict, makeString(ts, name).value, makeInteger(ts, value)) { return .null }
    }
    return dict.value
}
