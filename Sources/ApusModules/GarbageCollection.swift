import ApusRuntime

/// The module `gc`. There are no reference counts, so `disable()` only answers to `isenabled()`: without collections
/// nothing would be freed. The generations are two, reported as CPython's three.
package func makeGarbageCollectionModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "gc" as StaticString).value
    let module = makeModule(ts, name)
    let namespace = module.namespace
    func define(_ title: StaticString, _ signature: StaticString, _ entry: NativeEntry) {
        defineFunction(ts, namespace, title, signature, module: name, entry)
    }
    func constant(_ title: StaticString, _ value: Value) { _ = dictSet(ts, namespace, intern(ts, title).value, value) }
    define("enable", "()") { _, _ in
        isEnabled = true
        return Value.none.raw
    }
    define("disable", "()") { _, _ in
        isEnabled = false
        return Value.none.raw
    }
    define("isenabled", "()") { _, _ in Value(isEnabled).raw }
    define("collect", "(generation=2)") { collectNow(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    define("get_count", "()") { thread, _ in
        let ts = ThreadState(raw: thread)
        let minor = Value(small: Counters.minorCollections)
        return makeTuple(ts, Value(small: 0), minor, Value(small: Counters.fullCollections)).value.raw
    }
    define("get_threshold", "()") { thread, _ in thresholds(ThreadState(raw: thread)).raw }
    define("set_threshold", "(threshold0, threshold1=10, threshold2=10, /)") {
        setThresholds(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    define("get_stats", "()") { thread, _ in statistics(ThreadState(raw: thread)).raw }
    define("get_objects", "(generation=None)") { thread, _ in trackedObjects(ThreadState(raw: thread)).raw }
    define("get_referents", "(*objs)") { referents(ThreadState(raw: $0), TupleObject(Arguments(raw: $1)[0])).raw }
    define("get_referrers", "(*objs)") { referrers(ThreadState(raw: $0), TupleObject(Arguments(raw: $1)[0])).raw }
    define("is_tracked", "(obj, /)") { Value(isTracked(Arguments(raw: $1)[0], ThreadState(raw: $0))).raw }
    define("is_finalized", "(obj, /)") { Value(isFinalized(Arguments(raw: $1)[0], ThreadState(raw: $0))).raw }
    define("freeze", "()") { _, _ in Value.none.raw }
    define("unfreeze", "()") { _, _ in Value.none.raw }
    define("get_freeze_count", "()") { _, _ in Value(small: 0).raw }
    define("set_debug", "(flags, /)") { setDebug(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    define("get_debug", "()") { _, _ in Value(small: debugFlags).raw }
    for (title, flag) in [
        ("DEBUG_STATS", 1), ("DEBUG_COLLECTABLE", 2), ("DEBUG_UNCOLLECTABLE", 4), ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ] as [(StaticString, Int)] {
        constant(title, Value(small: flag))
    }
    constant("garbage", makeList(ts, 0).value)
    constant("callbacks", makeList(ts, 0).value)
    return module
}

nonisolated(unsafe) private var isEnabled = true
nonisolated(unsafe) private var debugFlags = 0
nonisolated(unsafe) private var threshold = (700, 10, 10)

/// `collect()`: a full collection, then what it made due. Returns how many finalizers and callbacks those were, since the
/// collector does not count the objects it frees.
private func collectNow(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    var generation = 2
    if !arguments[0].isNull {
        let (number, ok) = indexInteger(ts, arguments[0], clamp: true)
        if !ok { return .null }
        generation = number
    }
    if generation < 0 || generation > 2 { return raise(ts, .valueError, "invalid generation") }
    let before = queuedFinalizers
    collect(ts, full: generation == 2)
    let due = queuedFinalizers - before
    runFinalizers(ts)
    return Value(small: due)
}

private func thresholds(_ ts: ThreadState) -> Value {
    makeTuple(ts, Value(small: threshold.0), Value(small: threshold.1), Value(small: threshold.2)).value
}

private func setThresholds(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    var numbers = [threshold.0, threshold.1, threshold.2]
    for index in 0..<3 where !arguments[index].isNull {
        let (number, ok) = indexInteger(ts, arguments[index], clamp: true)
        if !ok { return .null }
        numbers[index] = number
    }
    threshold = (numbers[0], numbers[1], numbers[2])
    return .none
}

private func setDebug(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let (number, ok) = indexInteger(ts, arguments[0], clamp: true)
    if !ok { return .null }
    debugFlags = number
    return .none
}

private func statistics(_ ts: ThreadState) -> Value {
    let list = makeList(ts, 0)
    for count in [Counters.minorCollections, 0, Counters.fullCollections] {
        let entry = makeDict(ts)
        _ = dictSet(ts, entry, intern(ts, "collections" as StaticString).value, Value(small: count))
        _ = dictSet(ts, entry, intern(ts, "collected" as StaticString).value, Value(small: 0))
        _ = dictSet(ts, entry, intern(ts, "uncollectable" as StaticString).value, Value(small: 0))
        listAppend(ts, list, entry.value)
    }
    return list.value
}

// MARK: - Objects and references

/// Storage that Python does not see: its references count as those of the object that owns it.
private func isInternal(_ raw: Int) -> Bool {
    switch shapeLayout(shapeNumber(raw)) {
    case ShapeNumber.array, ShapeNumber.buffer, ShapeNumber.cache: true
    case ShapeNumber.cell: true
    default: false
    }
}

/// Can the object refer to others?
private func isTracked(_ object: Value, _ ts: ThreadState) -> Bool {
    guard object.isObject else { return false }
    switch shapeLayout(shapeNumber(object.raw)) {
    case ShapeNumber.integer, ShapeNumber.float, ShapeNumber.complex, ShapeNumber.string, ShapeNumber.bytes,
        ShapeNumber.byteArray, ShapeNumber.range, ShapeNumber.code, ShapeNumber.lock:
        return false
    default: return !isInternal(object.raw)
    }
}

private func isFinalized(_ object: Value, _ ts: ThreadState) -> Bool {
    guard object.isObject else { return false }
    return shapeFlags(shapeNumber(object.raw)) & ShapeFlags.hasFinalizer != 0 && !awaitsFinalizer(object)
}

/// Calls `body` with every object that Python sees the object refer to. `body` must not allocate.
private func forEachReferent(_ raw: Int, _ body: (Int) -> Void) {
    forEachReference(of: raw) { reference in
        if isInternal(reference) {
            forEachReference(of: reference) { inner in
                if !isInternal(inner) {
                    body(inner)
                } else {
                    forEachReference(of: inner) { if !isInternal($0) { body($0) } }
                }
            }
        } else {
            body(reference)
        }
    }
}

/// A list of what `visit` passes on; `visit` runs twice, first to count.
private func gather(_ ts: ThreadState, _ visit: ((Int) -> Void) -> Void) -> Value {
    var count = 0
    visit { _ in count += 1 }
    let result = withRootWords(ts, count) { words in
        var index = 0
        visit { raw in
            if index < count { initializeField(words, index * 8, raw) }
            index += 1
        }
        return makeList(ts, words, min(index, count)).value
    }
    if let result { return result }
    raiseMemoryError(ts)
    return .null
}

private func trackedObjects(_ ts: ThreadState) -> Value {
    gather(ts) { found in
        forEachObject(ts) { raw in
            if isTracked(Value(raw: raw), ts) { found(raw) }
            return true
        }
    }
}

private func referents(_ ts: ThreadState, _ objects: TupleObject) -> Value {
    gather(ts) { found in
        for index in 0..<objects.count where objects[index].isObject { forEachReferent(objects[index].raw, found) }
    }
}

private func referrers(_ ts: ThreadState, _ objects: TupleObject) -> Value {
    gather(ts) { found in
        forEachObject(ts) { raw in
            if raw == objects.raw || !isTracked(Value(raw: raw), ts) { return true }
            var refers = false
            forEachReferent(raw) { reference in
                for index in 0..<objects.count where objects[index].raw == reference { refers = true }
            }
            if refers { found(raw) }
            return true
        }
    }
}
