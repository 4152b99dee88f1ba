import ApusRuntime
import Glibc

// Bodies of posix.stub and errno.stub: processes, users, the environment.

/// Whether a call succeeded; else OSError is set.
private func succeeded(_ ts: ThreadState, _ result: Int32) -> Bool {
    if result >= 0 { return true }
    raiseSystemError(ts, errno)
    return false
}

/// The result of a call; nil with OSError set where it is negative.
private func checked(_ ts: ThreadState, _ result: Int32) -> Int? {
    succeeded(ts, result) ? Int(result) : nil
}

func errnoFinish(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    let names = makeDict(ts)
    var (position, key, value) = (0, Value.null, Value.null)
    while dictNext(module.namespace, &position, &key, &value) {
        if value.isSmall && !dictSet(ts, names, value, key) { return false }
    }
    // Names that stand for the same number: CPython shows these.
    for (number, name) in [(EAGAIN, "EAGAIN"), (EDEADLK, "EDEADLOCK"), (EOPNOTSUPP, "ENOTSUP")]
        as [(Int32, StaticString)]
    {
        _ = dictSet(ts, names, Value(small: Int(number)), intern(ts, name).value)
    }
    return dictSet(ts, module.namespace, intern(ts, "errorcode" as StaticString).value, names.value)
}

/// Takes over the classes and functions that are written in Python.
func posixFinish(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    // The frozen part imports this module, which is not entered yet.
    if !dictSet(ts, modules, intern(ts, "posix" as StaticString).value, module.value) { return false }
    let part = importModule(ts, "_apus_posix")
    if part.isErr { return false }
    let names = getAttribute(ts, part, KnownName.all.value)
    if names.isErr { return false }
    let tuple = iterableToTuple(ts, names)
    if tuple.isErr { return false }
    for index in 0..<TupleObject(tuple).count {
        let name = TupleObject(tuple)[index]
        let value = getAttribute(ts, part, name)
        if value.isErr || !dictSet(ts, module.namespace, name, value) { return false }
    }
    let error = intern(ts, "error" as StaticString).value
    return dictSet(ts, module.namespace, error, KnownType.osError.object.value)
}

// MARK: - Identity

func posixGetpid(_ ts: ThreadState) -> Int { Int(getpid()) }
func posixGetppid(_ ts: ThreadState) -> Int { Int(getppid()) }
func posixGetuid(_ ts: ThreadState) -> Int { Int(getuid()) }
func posixGeteuid(_ ts: ThreadState) -> Int { Int(geteuid()) }
func posixGetgid(_ ts: ThreadState) -> Int { Int(getgid()) }
func posixGetegid(_ ts: ThreadState) -> Int { Int(getegid()) }
func posixGetpgrp(_ ts: ThreadState) -> Int { Int(getpgrp()) }
func posixGetpgid(_ ts: ThreadState, _ process: Int) -> Int? { checked(ts, getpgid(pid_t(process))) }
func posixGetsid(_ ts: ThreadState, _ process: Int) -> Int? { checked(ts, getsid(pid_t(process))) }
func posixSetsid(_ ts: ThreadState) -> Bool { succeeded(ts, setsid()) }

func posixSetpgid(_ ts: ThreadState, _ process: Int, _ group: Int) -> Bool {
    succeeded(ts, setpgid(pid_t(process), pid_t(group)))
}

func posixSetuid(_ ts: ThreadState, _ user: Int) -> Bool { succeeded(ts, setuid(uid_t(truncatingIfNeeded: user))) }
func posixSetgid(_ ts: ThreadState, _ group: Int) -> Bool { succeeded(ts, setgid(gid_t(truncatingIfNeeded: group))) }

func posixGetgroups(_ ts: ThreadState) -> Value {
    let count = getgroups(0, nil)
    if count < 0 { return raiseSystemError(ts, errno) }
    var groups = [gid_t](repeating: 0, count: Int(count) + 1)
    let filled = getgroups(count, &groups)
    if filled < 0 { return raiseSystemError(ts, errno) }
    return iterableToList(ts, numberTuple(ts, groups.prefix(Int(filled)).map { Int($0) }))
}

func posixGetlogin(_ ts: ThreadState) -> Value {
    var name = [CChar](repeating: 0, count: 256)
    let result = getlogin_r(&name, name.count)
    return result == 0 ? fileSystemText(ts, name) : raiseSystemError(ts, result)
}

func posixNice(_ ts: ThreadState, _ increment: Int) -> Int? {
    errno = 0
    let result = nice(Int32(increment))
    if result == -1 && errno != 0 {
        raiseSystemError(ts, errno)
        return nil
    }
    return Int(result)
}

// MARK: - Processes

func posixKill(_ ts: ThreadState, _ process: Int, _ signal: Int) -> Bool {
    succeeded(ts, kill(pid_t(process), Int32(signal))) && runPendingCalls(ts)
}

func posixKillpg(_ ts: ThreadState, _ group: Int, _ signal: Int) -> Bool {
    succeeded(ts, killpg(pid_t(group), Int32(signal))) && runPendingCalls(ts)
}

func posixAbort(_ ts: ThreadState) -> Bool { abort() }

func posixExit(_ ts: ThreadState, _ status: Int) -> Bool { _exit(Int32(status)) }

func posixFork(_ ts: ThreadState) -> Int? { checked(ts, systemFork()) }

func posixWaitpid(_ ts: ThreadState, _ process: Int, _ options: Int) -> Value {
    var status: Int32 = 0
    guard let result = retrying(ts, .null, { waitpid(pid_t(process), &status, Int32(options)) }) else { return .null }
    return numberTuple(ts, [Int(result), Int(status)])
}

func posixWait(_ ts: ThreadState) -> Value { posixWaitpid(ts, -1, 0) }

/// Calls `body` with C strings of a sequence of paths, ended by nil; nil with an exception set.
private func withStrings(
    _ ts: ThreadState, _ values: Value, _ function: StaticString,
    _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
) -> Int32? {
    let items = iterableToList(ts, values)
    if items.isErr { return nil }
    var strings: [UnsafeMutablePointer<CChar>?] = []
    defer { for string in strings { free(string) } }
    for index in 0..<listCount(ListObject(items)) {
        guard let text = pathArgument(ts, listItem(ts, ListObject(items), index), function, "argument") else {
            return nil
        }
        strings.append(strdup(text.text))
    }
    strings.append(nil)
    return body(strings)
}

func posixExecv(_ ts: ThreadState, _ path: Value, _ arguments: Value) -> Bool {
    execute(ts, path, arguments, .null, "execv")
}

func posixExecve(_ ts: ThreadState, _ path: Value, _ arguments: Value, _ environment: Value) -> Bool {
    execute(ts, path, arguments, environment, "execve")
}

private func execute(
    _ ts: ThreadState, _ path: Value, _ arguments: Value, _ environment: Value, _ function: StaticString
) -> Bool {
    guard let program = pathArgument(ts, path, function) else { return false }
    guard arguments.hasLayout(ShapeNumber.list) || arguments.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "\(function): argv must be a tuple or list")
        return false
    }
    let count = length(ts, arguments)
    if count < 1 {
        if count == 0 { raise(ts, .valueError, "\(function)() arg 2 must not be empty") }
        return false
    }
    var settings = Value.null
    if !environment.isNull {
        settings = environmentStrings(ts, environment)
        if settings.isErr { return false }
    }
    let result = withStrings(ts, arguments, function) { argumentStrings in
        if settings.isNull { return execv(program.text, argumentStrings) }
        return withStrings(ts, settings, function) { execve(program.text, argumentStrings, $0) } ?? -2
    }
    if result == -1 { raiseSystemError(ts, errno, path) }
    return false
}

/// `NAME=value` bytes for each item of a mapping.
private func environmentStrings(_ ts: ThreadState, _ environment: Value) -> Value {
    let items = callMethod(ts, environment, .items)
    let pairs = items.isErr ? .null : iterableToList(ts, items)
    if pairs.isErr { return .null }
    let result = makeList(ts, 0)
    for index in 0..<listCount(ListObject(pairs)) {
        let pair = listItem(ts, ListObject(pairs), index)
        guard pair.hasLayout(ShapeNumber.tuple), TupleObject(pair).count == 2,
            let name = pathArgument(ts, TupleObject(pair)[0], "execve", "env key"),
            let value = pathArgument(ts, TupleObject(pair)[1], "execve", "env value")
        else { return .null }
        let text = name.text.dropLast() + [0x3D] + value.text.dropLast()
        let bytes = text.withUnsafeBytes { makeBytes(ts, $0) }
        if !listAppend(ts, result, bytes.value) { return .null }
    }
    return result.value
}

func posixSystem(_ ts: ThreadState, _ command: Value) -> Int? {
    guard let text = pathArgument(ts, command, "system", "command") else { return nil }
    return Int(blocked(ts) { system(text.text) })
}

func posixWIFSIGNALED(_ ts: ThreadState, _ status: Int) -> Bool { (status & 0x7F) + 1 >= 2 && status & 0x7F != 0x7F }
func posixWIFEXITED(_ ts: ThreadState, _ status: Int) -> Bool { status & 0x7F == 0 }
func posixWIFSTOPPED(_ ts: ThreadState, _ status: Int) -> Bool { status & 0xFF == 0x7F }
func posixWIFCONTINUED(_ ts: ThreadState, _ status: Int) -> Bool { status == 0xFFFF }
func posixWCOREDUMP(_ ts: ThreadState, _ status: Int) -> Bool { status & 0x80 != 0 }
func posixWEXITSTATUS(_ ts: ThreadState, _ status: Int) -> Int { status >> 8 & 0xFF }
func posixWTERMSIG(_ ts: ThreadState, _ status: Int) -> Int { status & 0x7F }
func posixWSTOPSIG(_ ts: ThreadState, _ status: Int) -> Int { status >> 8 & 0xFF }

// MARK: - The system

func posixStrerror(_ ts: ThreadState, _ code: Int) -> Value {
    makeString(ts, String(cString: strerror(Int32(code)))).value
}

func posixPutenv(_ ts: ThreadState, _ name: Value, _ value: Value) -> Bool {
    guard let key = pathArgument(ts, name, "putenv", "name"), let text = pathArgument(ts, value, "putenv", "value")
    else { return false }
    if key.text.contains(0x3D) {
        raise(ts, .valueError, "illegal environment variable name")
        return false
    }
    return succeeded(ts, setenv(key.text, text.text, 1))
}

func posixUnsetenv(_ ts: ThreadState, _ name: Value) -> Bool {
    guard let key = pathArgument(ts, name, "unsetenv", "name") else { return false }
    return succeeded(ts, unsetenv(key.text))
}

/// A dict of bytes: the environment that the process was started with.
func posixEnvironment(_ ts: ThreadState) -> Value {
    let result = makeDict(ts)
    var next = environ
    while let entry = next.pointee {
        next += 1
        guard let equals = strchr(entry, 0x3D) else { continue }
        let name = makeBytes(ts, Int(bitPattern: entry), equals - entry)
        let value = makeBytes(ts, Int(bitPattern: equals + 1), strlen(equals + 1))
        let known = dictGet(ts, result, name.value)
        if known.isNull && !dictSet(ts, result, name.value, value.value) { return .null }
    }
    return result.value
}

private func randomBytes(_ ts: ThreadState, _ size: Int, _ flags: UInt32) -> Value {
    if size > 1 << 40 {
        raiseEmpty(ts, .memoryError)
        return .null
    }
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
        let count = bytes.withUnsafeMutableBytes { memory -> Int in
            systemGetrandom(memory.baseAddress?.advanced(by: filled), size - filled, flags)
        }
        if count < 0 {
            if errno == EINTR { continue }
            return raiseSystemError(ts, errno)
        }
        filled += count
    }
    return bytes.withUnsafeBytes { makeBytes(ts, $0) }.value
}

func posixUrandom(_ ts: ThreadState, _ size: Int) -> Value {
    if size < 0 { return raise(ts, .valueError, "negative argument not allowed") }
    return randomBytes(ts, size, 0)
}

func posixGetrandom(_ ts: ThreadState, _ size: Int, _ flags: Int) -> Value {
    if size < 0 { return raiseSystemError(ts, EINVAL) }
    return randomBytes(ts, size, UInt32(truncatingIfNeeded: flags))
}

func posixCpuCount(_ ts: ThreadState) -> Value {
    let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return count < 1 ? .none : Value(small: count)
}

func posixSchedGetaffinity(_ ts: ThreadState, _ process: Int) -> Value {
    var words = [UInt](repeating: 0, count: 128)
    let size = words.count * 8
    let result = words.withUnsafeMutableBytes {
        systemGetAffinity(pid_t(process), size, $0.baseAddress)
    }
    if result < 0 { return raiseSystemError(ts, errno) }
    let set = makeSet(ts)
    for (index, word) in words.enumerated() {
        for bit in 0..<64 where word >> UInt(bit) & 1 != 0 { _ = setAdd(ts, set, Value(small: index * 64 + bit)) }
    }
    return set.value
}

func posixSchedYield(_ ts: ThreadState) -> Bool {
    blocked(ts) { _ = sched_yield() }
    return true
}

func posixUname(_ ts: ThreadState) -> Value {
    var name = utsname()
    if uname(&name) != 0 { return raiseSystemError(ts, errno) }
    func text<Field>(_ field: Field) -> Value {
        withUnsafeBytes(of: field) {
            fileSystemText(ts, $0.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self))
        }
    }
    let list = makeList(ts, 0)
    for value in [text(name.sysname), text(name.nodename), text(name.release), text(name.version), text(name.machine)] {
        if value.isErr || !listAppend(ts, list, value) { return .null }
    }
    return listToTuple(ts, list).value
}

func posixTimes(_ ts: ThreadState) -> Value {
    var use = tms()
    let elapsed = times(&use)
    let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
    let list = makeList(ts, 0)
    for count in [use.tms_utime, use.tms_stime, use.tms_cutime, use.tms_cstime, elapsed] {
        _ = listAppend(ts, list, makeFloat(ts, Double(count) / ticks))
    }
    return listToTuple(ts, list).value
}

func posixGetloadavg(_ ts: ThreadState) -> Value {
    var loads = [0.0, 0.0, 0.0]
    if getloadavg(&loads, 3) != 3 { return raise(ts, .osError, "Load averages are unobtainable") }
    return makeTuple(ts, makeFloat(ts, loads[0]), makeFloat(ts, loads[1]), makeFloat(ts, loads[2])).value
}

func posixSysconf(_ ts: ThreadState, _ name: Int) -> Int? {
    errno = 0
    let value = sysconf(Int32(name))
    if value == -1 && errno != 0 {
        raiseSystemError(ts, errno)
        return nil
    }
    return value
}
