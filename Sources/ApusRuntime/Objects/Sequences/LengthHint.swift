/// How many items an iterable probably has: its length, else what `__length_hint__` says, else 0 (PEP 424). -1 with an
/// exception set when one of the methods failed.
func lengthHint(_ ts: ThreadState, _ value: Value) -> Int {
    if value.hasShape(ShapeNumber.generator) { return 0 }
    let type = typeOf(value)
    if !lookupSpecial(ts, type, .len).isNull {
        let count = length(ts, value)
        if count >= 0 { return count }
        if !matches(ts, ts.exception, .typeError) { return -1 }
        clearException(ts)
    }
    let method = lookupSpecial(ts, type, .lengthHint)
    if method.isNull { return ts.exception.isNull ? 0 : -1 }
    let hint = callSpecial(ts, method, value)
    if hint.isErr {
        if !matches(ts, ts.exception, .typeError) { return -1 }
        clearException(ts)
        return 0
    }
    if hint == .notImplemented { return 0 }
    guard hint.isSmall || hint.isBool || hint.hasLayout(ShapeNumber.integer) else {
        raise(ts, .typeError, "__length_hint__ must be an integer, not \(typeName(hint))")
        return -1
    }
    guard let count = sizeArgument(ts, hint, missing: 0) else { return -1 }
    if count < 0 {
        raise(ts, .valueError, "__length_hint__() should return >= 0")
        return -1
    }
    return count
}
