// Finalizers (`__del__`) and callbacks of weak references: the collector queues them, here they run, at a safepoint of
// the thread that collected. What they raise is reported and dropped (PEP 442).

/// To be called once at start-up.
func initializeFinalization() {
    runPendingFinalizers = { runDueFinalizers(ThreadState(raw: $0)) }
}

/// Runs everything that is queued. The thread's exception and the result of its last run stay as they are.
private func runDueFinalizers(_ ts: ThreadState) {
    let exception = ts.exception
    let result = ts.result
    let keywordNames = ts.keywordNames
    ts.exception = .null
    while true {
        let reference = takePendingCallback()
        if reference.isNull { break }
        let callback = WeakReferenceObject(reference).reading(ts).callback
        if callback.isNull || callback.isNone { continue }
        if callValue(ts, callback, reference).isErr { reportUnraisable(ts, callback) }
    }
    while true {
        let object = takePendingFinalizer()
        if object.isNull { break }
        if isActivation(object) {
            finalizeActivation(ts, object)
            continue
        }
        if object.hasShape(ShapeNumber.file) {
            if !finalizeFile(ts, FileObject(object), closes: !isEnding) { reportUnraisable(ts, object) }
            continue
        }
        let method = lookupSpecial(ts, typeOf(object), .del)
        if method.isNull { continue }
        if callSpecial(ts, method, object).isErr { reportUnraisable(ts, method) }
    }
    ts.exception = exception
    ts.result = result
    ts.keywordNames = keywordNames
}

/// At the end of the process: runs the finalizers of all objects that are left, oldest first. Files come last and stay
/// open, since finalizers may write to them.
package func runAllFinalizers(_ ts: ThreadState) {
    runFinalizers(ts)
    queueAllFinalizers { !Value(raw: $0).hasShape(ShapeNumber.file) }
    runFinalizers(ts)
    isEnding = true
    queueAllFinalizers { _ in true }
    runFinalizers(ts)
}

/// The process ends: see `runAllFinalizers`.
nonisolated(unsafe) private var isEnding = false

/// Writes the report of an exception that has nowhere to go, as CPython's `sys.unraisablehook` does, and clears it.
package func reportUnraisable(_ ts: ThreadState, _ origin: Value) {
    let exception = takeException(ts)
    let name = repr(ts, origin)
    let title = name.isErr ? "<object repr() failed>" : swiftString(StringObject(name))
    clearException(ts)
    writeStandardError(ts, "Exception ignored in: \(title)\n" + exceptionReport(ts, exception))
    clearException(ts)
}
