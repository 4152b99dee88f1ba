// TypeErrors for calls of natives with the wrong number of arguments or unknown keywords, in CPython's words, which depend
// on how the parameters are declared.

/// The function as messages about keywords name it: a class instead of its `__new__`.
func shortName(_ native: NativeObject) -> String {
    if native.owner.hasLayout(ShapeNumber.type),
        native.kind & NativeKind.new != 0 || native.name == KnownName.`init`.value
    {
        return plainName(native.owner)
    }
    return swiftString(StringObject(native.name))
}

/// The name of a class without its module.
private func plainName(_ type: Value) -> String {
    swiftString(StringObject(TypeReading(raw: type.raw).name))
}

/// The module-qualified or class-qualified name of a native.
@inline(never)
func nativeTitle(_ ts: ThreadState, _ native: NativeObject) -> String {
    if native.kind & NativeKind.new != 0 { return shortName(native) }
    let name = swiftString(StringObject(native.name))
    if native.owner.hasLayout(ShapeNumber.type) { return plainName(native.owner) + "." + name }
    if native.owner.hasLayout(ShapeNumber.string) {
        let module = swiftString(StringObject(native.owner))
        if module != "builtins" { return module + "." + name }
    }
    return name
}

private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// Whether the native stands for a slot of CPython's type objects, whose wrappers have messages of their own.
private func isSlotWrapper(_ native: NativeObject, _ name: String) -> Bool {
    native.kind & NativeKind.method != 0 && isSlotWrapper(name)
}

func isSlotWrapper(_ name: String) -> Bool {
    if !name.hasPrefix("__") { return false }
    switch name {
    case "__format__", "__round__", "__trunc__", "__floor__", "__ceil__", "__reduce__", "__reduce_ex__", "__sizeof__",
        "__dir__", "__getnewargs__", "__getitem__", "__contains__", "__reversed__", "__length_hint__", "__setstate__",
        "__getstate__", "__complex__", "__enter__", "__exit__", "__class_getitem__", "__copy__", "__instancecheck__",
        "__subclasscheck__", "__prepare__", "__bytes__":
        return false
    default: return true
    }
}

/// Raises for `given` positional and `named` keyword arguments, the receiver included, of which there are too many.
@inline(never)
func raiseTooMany(_ ts: ThreadState, _ native: NativeObject, _ parsed: ParsedSignature, _ given: Int, _ named: Int) {
    raiseCount(ts, native, parsed, given, named, missing: -1)
}

/// Raises for a call that leaves out the required parameter `missing`.
@inline(never)
func raiseTooFew(_ ts: ThreadState, _ native: NativeObject, _ parsed: ParsedSignature, _ given: Int, missing: Int) {
    raiseCount(ts, native, parsed, given, 0, missing: missing)
}

private func raiseCount(
    _ ts: ThreadState, _ native: NativeObject, _ parsed: ParsedSignature, _ givenWithReceiver: Int, _ named: Int,
    missing: Int
) {
    let receiver = native.kind & NativeKind.hasReceiver != 0 ? 1 : 0
    let given = givenWithReceiver - receiver
    let minimum = parsed.required - receiver
    let maximum = parsed.positional - receiver
    let name = shortName(native)
    let keywordOnly = parsed.count - parsed.positional - (parsed.star >= 0 ? 1 : 0) - (parsed.doubleStar >= 0 ? 1 : 0)
    if parsed.star < 0 && (parsed.positionalOnly < parsed.positional || keywordOnly > 0) {
        let total = maximum + keywordOnly
        if name == "sorted" {
            // Passes its positional argument on to list(), which counts as functions without keywords do.
            raise(ts, .typeError, "sorted expected 1 argument, got \(given)")
        } else if missing >= max(parsed.positionalOnly, receiver) {
            let parameter = swiftString(StringObject(parsed.parameters[missing]))
            let position = name == "enumerate" ? "" : " (pos \(missing - receiver + 1))"
            raise(ts, .typeError, "\(name)() missing required argument '\(parameter)'\(position)")
        } else if missing >= 0 {
            let bound = minimum < maximum ? "at least" : "exactly"
            let least = max(parsed.positionalOnly - receiver, 0)
            raise(
                ts, .typeError,
                "\(name)() takes \(bound) \(counted(least, "positional argument")) (\(given) given)")
        } else if given + named > total {
            raise(ts, .typeError, "\(name)() takes at most \(counted(total, "argument")) (\(given + named) given)")
        } else if maximum == 0 {
            raise(ts, .typeError, "\(name)() takes no positional arguments")
        } else {
            let bound = minimum < maximum ? "at most" : "exactly"
            raise(
                ts, .typeError,
                "\(name)() takes \(bound) \(counted(maximum, "positional argument")) (\(given) given)")
        }
        return
    }
    if minimum == maximum && parsed.star < 0 {
        if isSlotWrapper(native, name) {
            raise(ts, .typeError, "expected \(counted(maximum, "argument")), got \(given)")
        } else if native.kind & NativeKind.new != 0 {
            raise(ts, .typeError, "\(name) expected \(counted(maximum, "argument")), got \(given)")
        } else if maximum == 0 {
            raise(ts, .typeError, "\(nativeTitle(ts, native))() takes no arguments (\(given) given)")
        } else if maximum == 1 {
            raise(ts, .typeError, "\(nativeTitle(ts, native))() takes exactly one argument (\(given) given)")
        } else {
            raise(ts, .typeError, "\(name) expected \(counted(maximum, "argument")), got \(given)")
        }
    } else if missing < 0 {
        raise(ts, .typeError, "\(name) expected at most \(counted(maximum, "argument")), got \(given)")
    } else {
        raise(ts, .typeError, "\(name) expected at least \(counted(minimum, "argument")), got \(given)")
    }
}
