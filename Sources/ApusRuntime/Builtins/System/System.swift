import Glibc

// The module `sys`, and what a program's beginning and end need of it.

/// What the command knows about the program to run.
package struct SystemConfiguration {
    package var executable: String
    package var arguments: [String]
    /// `sys.path[0]`, or nil for none.
    package var pathStart: String?
    package var ignoresEnvironment: Bool
    package var isUnbuffered: Bool

    package init(
        executable: String, arguments: [String], pathStart: String?, ignoresEnvironment: Bool, isUnbuffered: Bool
    ) {
        self.executable = executable
        self.arguments = arguments
        self.pathStart = pathStart
        self.ignoresEnvironment = ignoresEnvironment
        self.isUnbuffered = isUnbuffered
    }
}

private func environment(_ name: String, _ configuration: SystemConfiguration) -> String? {
    if configuration.ignoresEnvironment && name.hasPrefix("PYTHON") { return nil }
    return getenv(name).map { String(cString: $0) }
}

/// The folder of the installed CPython 3.11's library: `APUS_STDLIB`, else the usual places.
private func standardLibrary(_ configuration: SystemConfiguration) -> String? {
    if let given = getenv("APUS_STDLIB") { return String(cString: given) }
    for prefix in ["/usr", "/usr/local"] {
        let folder = prefix + "/lib/python3.11"
        if access(folder + "/os.py", R_OK) == 0 { return folder }
    }
    return nil
}

/// Fills `sys`, `builtins` and the standard streams.
package func prepareSystem(_ ts: ThreadState, _ configuration: SystemConfiguration) {
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    let system = makeModule(ts, KnownName.sys.value)
    let namespace = system.namespace
    _ = dictSet(ts, modules, KnownName.sys.value, system.value)
    let builtins = ModuleObject.allocate(
        ts, name: KnownName.plainBuiltins.value,
        namespace: DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict)))
    _ = dictSet(ts, builtins.namespace, KnownName.name.value, KnownName.plainBuiltins.value)
    _ = dictSet(ts, modules, KnownName.plainBuiltins.value, builtins.value)

    for (module, name) in [(system, "sys"), (builtins, "builtins")] {
        let spec = makeModuleSpec(ts, name, origin: makeString(ts, "built-in").value, folder: .none)
        _ = dictSet(ts, module.namespace, KnownName.spec.value, spec)
        _ = dictSet(ts, module.namespace, KnownName.doc.value, .none)
        _ = dictSet(ts, module.namespace, KnownName.packageName.value, emptyString())
    }
    func set(_ name: StaticString, _ value: Value) { _ = dictSet(ts, namespace, intern(ts, name).value, value) }
    func text(_ value: String) -> Value { makeString(ts, value).value }
    func list(_ values: [String]) -> Value {
        let list = makeList(ts, 0)
        for value in values { _ = listAppend(ts, list, text(value)) }
        return list.value
    }
    let library = standardLibrary(configuration)
    var path: [String] = []
    if let start = configuration.pathStart { path.append(start) }
    if let more = environment("PYTHONPATH", configuration) {
        path += more.split(separator: ":", omittingEmptySubsequences: true).map(String.init)
    }
    if let library { path.append(library) }
    set("path", list(path))
    set("argv", list(configuration.arguments))
    set("orig_argv", list([configuration.executable] + configuration.arguments))
    set("modules", modules.value)
    set("executable", text(configuration.executable))
    set("version", text("3.11.2 (apus 0.1, Nov 28 2026, 00:00:00) [Swift 6.2]"))
    set("platform", text("linux"))
    set("byteorder", text("little"))
    set("maxsize", makeInteger(ts, Int.max))
    set("maxunicode", Value(small: 0x10FFFF))
    set("hexversion", Value(small: 0x030B_02F0))
    set("api_version", Value(small: 1013))
    set("copyright", text("Copyright the Apus authors."))
    set("prefix", text(library == nil ? "" : "/usr"))
    set("base_prefix", text(library == nil ? "" : "/usr"))
    set("exec_prefix", text(library == nil ? "" : "/usr"))
    set("base_exec_prefix", text(library == nil ? "" : "/usr"))
    set("dont_write_bytecode", .true)
    set("warnoptions", list([]))
    set("_xoptions", makeDict(ts).value)
    set("meta_path", list([]))
    set("path_hooks", list([]))
    set("path_importer_cache", makeDict(ts).value)
    if let given = environment("PYTHONINTMAXSTRDIGITS", configuration), let limit = Int(given),
        limit == 0 || (640...Int(Int32.max)).contains(limit)
    {
        integerDigitLimit = limit
    }
    set("builtin_module_names", builtinModuleNames(ts))
    set("platlibdir", text("lib"))
    set("pycache_prefix", .none)
    set("abiflags", text(""))
    set("_framework", text(""))
    set("_git", makeTuple(ts, text("apus"), text(""), text("")).value)
    set("_home", .none)
    set("_base_executable", text(configuration.executable))
    set("_stdlib_dir", library.map(text) ?? .none)
    set("float_repr_style", text("short"))
    let standard = makeFrozenSet(ts)
    for module in standardModuleNames.split(separator: " ") {
        _ = setAdd(ts, standard, intern(ts, String(module)).value)
    }
    set("stdlib_module_names", standard.value)
    let streams: [(StaticString, StaticString, Int, Int)] = [
        ("stdin", "__stdin__", 0, FileFlags.readable | FileFlags.newlineOnly),
        ("stdout", "__stdout__", 1, FileFlags.writable),
        ("stderr", "__stderr__", 2, FileFlags.writable | FileFlags.lineBuffered),
    ]
    for (name, original, descriptor, kind) in streams {
        if fcntl(Int32(descriptor), F_GETFD) < 0 {
            // Closed by whoever started the process.
            set(name, .none)
            set(original, .none)
            continue
        }
        var flags = kind | FileFlags.borrowed
        if descriptor == 1 && isatty(1) != 0 { flags |= FileFlags.lineBuffered }
        if configuration.isUnbuffered { flags |= FileFlags.unbuffered }
        let file = makeFile(
            ts, descriptor: descriptor, flags: flags, name: text("<\(name)>"), mode: text(descriptor == 0 ? "r" : "w"),
            encoding: text("utf-8"), errors: text(descriptor == 2 ? "backslashreplace" : "strict"))
        set(name, file.value)
        set(original, file.value)
    }
    defineStructures(ts, namespace)
    defineSystemFunctions(ts, namespace)
}

/// Named tuples such as `sys.version_info`, as instances of small classes made here.
private func defineStructures(_ ts: ThreadState, _ namespace: DictObject) {
    func structure(_ title: String, _ fields: [(String, Value)]) -> Value {
        makeStructure(ts, title: title, module: "sys", fields)
    }
    func set(_ name: StaticString, _ value: Value) { _ = dictSet(ts, namespace, intern(ts, name).value, value) }
    func number(_ value: Int) -> Value { makeInteger(ts, value) }
    func text(_ value: String) -> Value { makeString(ts, value).value }
    let version = structure(
        "version_info",
        [
            ("major", number(3)), ("minor", number(11)), ("micro", number(2)), ("releaselevel", text("final")),
            ("serial", number(0)),
        ])
    set("version_info", version)
    set(
        "float_info",
        structure(
            "float_info",
            [
                ("max", makeFloat(ts, Double.greatestFiniteMagnitude)), ("max_exp", number(1024)),
                ("max_10_exp", number(308)),
                ("min", makeFloat(ts, Double.leastNormalMagnitude)), ("min_exp", number(-1021)),
                ("min_10_exp", number(-307)),
                ("dig", number(15)), ("mant_dig", number(53)), ("epsilon", makeFloat(ts, Double.ulpOfOne)),
                ("radix", number(2)), ("rounds", number(1)),
            ]))
    set(
        "int_info",
        structure(
            "int_info",
            [
                ("bits_per_digit", number(30)), ("sizeof_digit", number(4)), ("default_max_str_digits", number(4300)),
                ("str_digits_check_threshold", number(640)),
            ]))
    set(
        "hash_info",
        structure(
            "hash_info",
            [
                ("width", number(64)), ("modulus", number((1 << 61) - 1)), ("inf", number(314159)), ("nan", number(0)),
                ("imag", number(1_000_003)), ("algorithm", text("siphash13")), ("hash_bits", number(64)),
                ("seed_bits", number(128)), ("cutoff", number(0)),
            ]))
    set(
        "flags",
        structure(
            "flags",
            [
                "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
                "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
                "utf8_mode", "warn_default_encoding", "safe_path",
            ].map { name -> (String, Value) in
                if name == "dev_mode" || name == "safe_path" { return (name, .false) }
                return (name, number(["hash_randomization", "no_site", "utf8_mode"].contains(name) ? 1 : 0))
            }
                + [("int_max_str_digits", number(4300))]))
    set(
        "thread_info",
        structure("thread_info", [("name", text("pthread")), ("lock", text("semaphore")), ("version", .none)]))
    let implementation = makeSimpleNamespace(ts)
    for (name, value) in [
        ("name", text("apus")), ("cache_tag", text("apus-311")), ("version", version),
        ("hexversion", number(0x030B_02F0)),
        ("_multiarch", text("x86_64-linux-gnu")),
    ] {
        _ = setAttribute(ts, implementation, intern(ts, name).value, value)
    }
    set("implementation", implementation)
}

/// A tuple whose items also have names: the class is a tuple subclass with a property for each.
package func makeStructure(
    _ ts: ThreadState, title: String, module: String, _ fields: [(String, Value)]
) -> Value {
    let type = makeStructureType(ts, title: title, module: module, fields.map(\.0))
    return type.isErr ? .null : makeStructureValue(ts, TypeObject(type), fields.map(\.1))
}

/// The class of such tuples.
package func makeStructureType(_ ts: ThreadState, title: String, module: String, _ names: [String]) -> Value {
    let namespace = makeDict(ts)
    _ = dictSet(ts, namespace, KnownName.module.value, makeString(ts, module).value)
    _ = dictSet(ts, namespace, KnownName.slots.value, Value(raw: loadWord(rootBlock, RootOffset.emptyTuple)))
    let nameList = makeList(ts, 0)
    for (index, name) in names.enumerated() {
        let getter = KnownStructure.getter(ts, index)
        let property = PropertyObject.allocate(
            ts, getter: getter, setter: .null, deleter: .null, documentation: .none, name: intern(ts, name).value)
        _ = dictSet(ts, namespace, intern(ts, name).value, property.value)
        _ = listAppend(ts, nameList, intern(ts, name).value)
    }
    let repr = makeNative(
        ts, KnownName.repr.value, "(self, /)", owner: Types.tuple.value, kind: NativeKind.method, effects: .worst,
        unsafeBitCast(KnownStructure.reprEntry, to: Int.self))
    _ = dictSet(ts, namespace, KnownName.repr.value, repr.value)
    _ = dictSet(ts, namespace, intern(ts, "_fields_in_order").value, listToTuple(ts, nameList).value)
    _ = dictSet(ts, namespace, intern(ts, "n_fields").value, Value(small: names.count))
    _ = dictSet(ts, namespace, intern(ts, "n_sequence_fields").value, Value(small: names.count))
    _ = dictSet(ts, namespace, intern(ts, "n_unnamed_fields").value, Value(small: 0))
    return makeClass(
        ts, Types.type, makeString(ts, title).value, makeTuple(ts, Types.tuple.value), namespace, .null)
}

package func makeStructureValue(_ ts: ThreadState, _ type: TypeObject, _ values: [Value]) -> Value {
    let list = makeList(ts, 0)
    for value in values { _ = listAppend(ts, list, value) }
    return callValue(ts, type.value, list.value)
}

/// Functions that read one item, shared by all such classes.
private enum KnownStructure {
    static let reprEntry: NativeEntry = { structureRepr(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }

    /// `operator.itemgetter(index)` as a bound method of the index: called with the tuple.
    static func getter(_ ts: ThreadState, _ index: Int) -> Value {
        let entry: NativeEntry = { thread, arguments in
            let arguments = Arguments(raw: arguments)
            let ts = ThreadState(raw: thread)
            return getItem(ts, arguments[1], arguments[0]).raw
        }
        let native = makeNative(
            ts, intern(ts, "item" as StaticString).value, "(index, self, /)", owner: .none, kind: 0, effects: .worst,
            unsafeBitCast(entry, to: Int.self))
        return BoundMethodObject.allocate(ts, function: native.value, receiver: Value(small: index)).value
    }
}

private func structureRepr(_ ts: ThreadState, _ object: Value) -> Value {
    let type = typeOf(object)
    let names = lookupType(type, intern(ts, "_fields_in_order" as StaticString).value)
    var text = ""
    let module = getAttributeOrNull(ts, type.value, KnownName.module.value)
    clearException(ts)
    if module.hasLayout(ShapeNumber.string), !stringEqual(StringObject(module), KnownName.plainBuiltins.string) {
        text += swiftString(StringObject(module)) + "."
    }
    text += typeName(type) + "("
    for index in 0..<TupleObject(object).count {
        let item = repr(ts, TupleObject(object)[index])
        if item.isErr { return .null }
        if index > 0 { text += ", " }
        if names.hasLayout(ShapeNumber.tuple) && index < TupleObject(names).count {
            text += swiftString(StringObject(TupleObject(names)[index])) + "="
        }
        text += swiftString(StringObject(item))
    }
    return makeString(ts, text + ")").value
}

// MARK: - Beginning and end

/// The module `__main__`, new, entered into `sys.modules`.
package func mainModule(_ ts: ThreadState, filename: String) -> ModuleObject {
    let module = makeModule(ts, KnownName.main.value)
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    _ = dictSet(ts, modules, KnownName.main.value, module.value)
    if filename != "<string>" && filename != "<stdin>" {
        _ = dictSet(ts, module.namespace, KnownName.file.value, makeString(ts, filename).value)
    }
    _ = dictSet(ts, module.namespace, KnownName.annotations.value, makeDict(ts).value)
    _ = dictSet(
        ts, module.namespace, KnownName.builtins.value, dictGetString(modules, KnownName.plainBuiltins.string))
    return module
}

/// Reports the exception in flight as CPython does for one that nothing caught; the exit status that follows from it.
package func reportUncaught(_ ts: ThreadState) -> Int32 {
    let exception = takeException(ts)
    if matches(ts, exception, .systemExit) { return exitStatus(ts, exception) }
    flushStandardStreams(ts)
    let hook = systemAttribute(ts, .excepthook)
    if hook.hasShape(ShapeNumber.function) {
        let traceback = ExceptionObject(exception).reading(ts).traceback
        if !callValue(ts, hook, typeOf(exception).value, exception, traceback.isNull ? .none : traceback).isErr {
            return matches(ts, exception, .keyboardInterrupt) ? 130 : 1
        }
        clearException(ts)
    }
    writeStandardError(ts, exceptionReport(ts, exception))
    return matches(ts, exception, .keyboardInterrupt) ? 130 : 1
}

private func exitStatus(_ ts: ThreadState, _ exception: Value) -> Int32 {
    let code = ExceptionObject(exception).reading(ts).first
    if code.isNull || code.isNone { return 0 }
    if code.isSmall { return Int32(truncatingIfNeeded: code.small) & 0xFF }
    if code.isBool { return code == .true ? 1 : 0 }
    if code.hasLayout(ShapeNumber.integer) { return -1 & 0xFF }
    flushStandardStreams(ts)
    let text = str(ts, code)
    if text.isErr {
        clearException(ts)
    } else {
        writeStandardError(ts, swiftString(StringObject(text)) + "\n")
    }
    return 1
}

/// Writes to `sys.stderr`, or to descriptor 2 where there is none.
package func writeStandardError(_ ts: ThreadState, _ text: String) {
    let file = systemAttribute(ts, .stderr)
    if !file.isNull && !file.isNone {
        if !callMethod(ts, file, .write, makeString(ts, text).value).isErr {
            if callMethod(ts, file, .flush).isErr { clearException(ts) }
            return
        }
        clearException(ts)
    }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
        if count <= 0 { return }
        bytes = bytes.dropFirst(count)
    }
}

package func flushStandardStreams(_ ts: ThreadState) {
    for name in [KnownName.stdout, .stderr] {
        let file = systemAttribute(ts, name)
        if file.isNull || file.isNone { continue }
        if callMethod(ts, file, .flush).isErr { clearException(ts) }
    }
}

/// Ends the process as one that SIGINT ended, after an uncaught KeyboardInterrupt.
package func endInterrupted() {
    signal(SIGINT, SIG_DFL)
    kill(getpid(), SIGINT)
}

/// SIGINT raises KeyboardInterrupt in the main thread, at its next safepoint.
package func installInterruptHandler(_ ts: ThreadState) {
    interruptedThread = ts.raw
    pendingCallHook = { ts in
        if interruptCount == 0 || ts.raw != interruptedThread { return true }
        interruptCount = 0
        raiseEmpty(ts, .keyboardInterrupt)
        return false
    }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
        interruptCount = 1
        // The main thread may be waiting in a system call, which only a signal of its own ends.
        let main = pthread_t(ThreadState(raw: interruptedThread).identifier)
        if pthread_equal(pthread_self(), main) == 0 { pthread_kill(main, SIGINT) }
        requestPoll(ThreadState(raw: interruptedThread), 1 << 20)
    }
    sigaction(SIGINT, &action, nil)
}

/// As if SIGINT had come, without ending what the main thread waits for. Any thread may ask.
package func interruptMainThread() {
    interruptCount = 1
    requestPoll(ThreadState(raw: interruptedThread), 1 << 20)
}

/// Whether signals interrupt this thread: it is the main one.
package func isInterruptible(_ ts: ThreadState) -> Bool { ts.raw == interruptedThread }

/// Whether a signal waits for the main thread's next safepoint. Needs no lock.
package var isInterruptPending: Bool { interruptCount != 0 }

nonisolated(unsafe) private var interruptedThread = 0
nonisolated(unsafe) private var interruptCount = 0

/// What happens at the end of every program: exit functions, finalizers, flushing. Returns the exit status.
package func finalize(_ ts: ThreadState, _ status: Int32) -> Int32 {
    runExitFunctions(ts)
    if let hook = exitHook { hook(ts) }
    runAllFinalizers(ts)
    // As CPython: what was printed and cannot be written is an error of its own.
    let output = systemAttribute(ts, .stdout)
    if !output.isNull, !output.isNone, callMethod(ts, output, .flush).isErr {
        if matches(ts, ts.exception, .valueError) {
            clearException(ts)
        } else {
            reportUnraisable(ts, output)
            flushStandardStreams(ts)
            return 120
        }
    }
    flushStandardStreams(ts)
    return status
}

/// Set by the module `atexit` and the like.
nonisolated(unsafe) package var exitHook: ((ThreadState) -> Void)?
