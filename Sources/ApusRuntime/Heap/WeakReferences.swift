// Weak references and finalizers: side tables that the collector looks at after marking. Both work in the order of
// CPython's cycle collector: weak references to garbage are cleared first, then objects with finalizers are kept alive
// once more and queued (PEP 442). The callbacks and finalizers themselves run later, at a safepoint.

private enum SideTable {
    /// Live weak reference objects; those from `youngReferences` on were made since the last collection.
    nonisolated(unsafe) static var references = RawStack()
    nonisolated(unsafe) static var youngReferences = 0
    nonisolated(unsafe) static var index = WeakReferenceIndex()
    /// Objects whose finalizer has not run; those from `youngFinalizable` on were made since the last collection.
    nonisolated(unsafe) static var finalizable = RawStack()
    nonisolated(unsafe) static var youngFinalizable = 0
    /// Weak references whose callback is due, objects whose finalizer is due.
    nonisolated(unsafe) static var callbacks = Queue()
    nonisolated(unsafe) static var finalizers = Queue()
}

/// First in, first out.
private struct Queue {
    var words = RawStack()
    var first = 0

    var isEmpty: Bool { first == words.count }

    mutating func take() -> Int {
        if isEmpty { return 0 }
        let word = words[first]
        first += 1
        if isEmpty {
            words.count = 0
            first = 0
        }
        return word
    }

    func markAll() {
        for index in first..<words.count { markRoot(words[index]) }
    }
}

/// Tells the collector about a new weak reference object, whose `target` is set. Call before the next allocation.
package func registerWeakReference(_ ts: ThreadState, _ reference: WeakReferenceObject) {
    let target = reference.reading(ts).target
    if isHeapAddress(target) { storeByte(target, 13, loadByte(target, 13) | HeaderFlags.hasWeakReference) }
    SideTable.references.push(reference.raw)
}

/// The weak references to `object`, newest first: calls `body` with each until it returns false. `body` must not
/// allocate.
package func forEachWeakReference(to object: Value, _ body: (WeakReferenceObject) -> Bool) {
    guard isHeapAddress(object.raw), loadByte(object.raw, 13) & HeaderFlags.hasWeakReference != 0 else { return }
    var number = 0
    while true {
        let raw = SideTable.index.next(SideTable.references, object.raw, &number)
        if raw == 0 || !body(WeakReferenceObject(raw: raw)) { return }
    }
}

/// Asks for `object` to be handed out by `takePendingFinalizer` once nothing else refers to it. For new objects whose
/// shape has `ShapeFlags.hasFinalizer`; does nothing for one that is registered already.
package func registerFinalizer(_ ts: ThreadState, _ object: Value) {
    guard isHeapAddress(object.raw), loadByte(object.raw, 13) & HeaderFlags.hasFinalizer == 0 else { return }
    storeByte(object.raw, 13, loadByte(object.raw, 13) | HeaderFlags.hasFinalizer)
    SideTable.finalizable.push(object.raw)
}

/// The next object whose finalizer is to run, or null. It stays alive while the caller refers to it; its finalizer is
/// not run again unless the object is registered again.
package func takePendingFinalizer() -> Value { Value(raw: SideTable.finalizers.take()) }

/// The next weak reference whose referent has died and which has a callback, or null.
package func takePendingCallback() -> Value { Value(raw: SideTable.callbacks.take()) }

/// Hands out those objects that still have a finalizer to run and of which `isDue` is true, at the end of the process.
package func queueAllFinalizers(_ isDue: (Int) -> Bool) {
    var kept = 0
    for index in 0..<SideTable.finalizable.count {
        let raw = SideTable.finalizable[index]
        if isDue(raw) {
            storeByte(raw, 13, loadByte(raw, 13) & ~HeaderFlags.hasFinalizer)
            SideTable.finalizers.words.push(raw)
        } else {
            SideTable.finalizable[kept] = raw
            kept += 1
        }
    }
    SideTable.finalizable.count = kept
    SideTable.youngFinalizable = min(SideTable.youngFinalizable, kept)
}

/// Finalizers and callbacks that have been queued since the start.
nonisolated(unsafe) package private(set) var queuedFinalizers = 0

/// Is the object registered, its finalizer not yet due?
package func awaitsFinalizer(_ object: Value) -> Bool {
    isHeapAddress(object.raw) && loadByte(object.raw, 13) & HeaderFlags.hasFinalizer != 0
}

var hasPendingFinalizers: Bool { !SideTable.finalizers.isEmpty || !SideTable.callbacks.isEmpty }

/// What is queued is alive.
func markPendingFinalizers() {
    SideTable.finalizers.markAll()
    SideTable.callbacks.markAll()
}

/// After marking: clears weak references to what was not marked and queues their callbacks. In a minor collection only
/// new references can refer to garbage, since a referent is older than the reference.
private func clearDeadReferences(full: Bool) {
    var index = full ? 0 : SideTable.youngReferences
    while index < SideTable.references.count {
        let raw = SideTable.references[index]
        let target = loadWord(raw, 16)
        if isHeapAddress(target), !isMarked(target) {
            storeWord(raw, 16, 0)
            let callback = Value(raw: loadWord(raw, 32))
            if isMarked(raw), callback.isObject {
                SideTable.callbacks.words.push(raw)
                queuedFinalizers += 1
            }
        }
        index += 1
    }
}

/// Forgets weak references that are garbage themselves.
private func dropDeadReferences(full: Bool) {
    let first = full ? 0 : SideTable.youngReferences
    var kept = first
    for index in first..<SideTable.references.count where isMarked(SideTable.references[index]) {
        SideTable.references[kept] = SideTable.references[index]
        kept += 1
    }
    if kept != SideTable.references.count { SideTable.index.invalidate() }
    SideTable.references.count = kept
    SideTable.youngReferences = kept
}

/// Whether it is a generator that is not suspended: there is nothing to close. (A coroutine that was never started is
/// reported.)
private func needsNoFinalizer(_ raw: Int) -> Bool {
    guard isActivation(Value(raw: raw)) else { return false }
    let state = GeneratorReading(raw: raw).state
    return state != GeneratorState.suspended
        && (state != GeneratorState.created || shapeNumber(raw) == ShapeNumber.generator)
}

/// Marks and queues the unmarked objects that have finalizers, with all they refer to.
private func resurrectFinalizable(full: Bool) {
    let first = full ? 0 : SideTable.youngFinalizable
    var kept = first
    let queued = SideTable.finalizers.words.count
    for index in first..<SideTable.finalizable.count {
        let raw = SideTable.finalizable[index]
        if isMarked(raw) {
            SideTable.finalizable[kept] = raw
            kept += 1
        } else if needsNoFinalizer(raw) {
            continue
        } else {
            storeByte(raw, 13, loadByte(raw, 13) & ~HeaderFlags.hasFinalizer)
            SideTable.finalizers.words.push(raw)
            queuedFinalizers += 1
        }
    }
    SideTable.finalizable.count = kept
    SideTable.youngFinalizable = kept
    if SideTable.finalizers.words.count == queued { return }
    for index in queued..<SideTable.finalizers.words.count { markRoot(SideTable.finalizers.words[index]) }
    traceMarked()
}

/// The work between marking and sweeping.
func processSideTables(full: Bool) {
    clearDeadReferences(full: full)
    resurrectFinalizable(full: full)
    dropDeadReferences(full: full)
}
