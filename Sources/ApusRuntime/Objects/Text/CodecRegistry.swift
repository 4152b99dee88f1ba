// Codecs and error handlers that the runtime does not know itself: the module `_codecs` has them.

/// `function(object, encoding, errors)` of `_codecs`, `encode` or `decode`; null with an exception set.
func callCodecs(
    _ ts: ThreadState, _ function: KnownName, _ object: Value, _ encoding: Value, _ errors: Value
) -> Value {
    let module = importModule(ts, "_codecs")
    if module.isErr { return .null }
    let name = encoding.isNull ? intern(ts, "utf-8" as StaticString).value : encoding
    let lookup = getAttribute(ts, module, intern(ts, "lookup" as StaticString).value)
    let codec = lookup.isErr ? Value.null : callValue(ts, lookup, name)
    if codec.isErr { return .null }
    let mark = getAttributeOrNull(ts, codec, intern(ts, "_is_text_encoding" as StaticString).value)
    if mark.isNull && !ts.exception.isNull { return .null }
    if mark == .false {
        let title = swiftString(StringObject(name))
        let verb = function == .encode ? "encode" : "decode"
        return raise(
            ts, .lookupError,
            "'\(title)' is not a text encoding; use codecs.\(verb)() to handle arbitrary codecs")
    }
    let method = getAttribute(ts, module, function.value)
    if method.isErr { return .null }
    let handler = errors.isNull ? intern(ts, "strict" as StaticString).value : errors
    let result = callValue(ts, method, object, name, handler)
    if result.isErr { return .null }
    let isRight = function == .encode ? result.hasLayout(ShapeNumber.bytes) : result.hasLayout(ShapeNumber.string)
    if isRight { return result }
    let title = swiftString(StringObject(name))
    return raise(
        ts, .typeError,
        function == .encode
            ? "'\(title)' encoder returned '\(typeName(result))' instead of 'bytes'; use codecs.encode() to encode to "
                + "arbitrary types"
            : "'\(title)' decoder returned '\(typeName(result))' instead of 'str'; use codecs.decode() to decode to "
                + "arbitrary types")
}

/// Whether the registry has to be asked: the codec or the error handler is none of the runtime's own.
func needsRegistry(_ encoding: Value, _ errors: Value) -> Bool {
    if encoding.hasLayout(ShapeNumber.string), TextCodec(named: swiftString(StringObject(encoding))) == nil {
        return true
    }
    return errors.hasLayout(ShapeNumber.string) && TextErrors(rawValue: swiftString(StringObject(errors))) == nil
}
