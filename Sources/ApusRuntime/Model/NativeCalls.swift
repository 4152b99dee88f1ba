// Calls of natives: checks and places the arguments as the signature says.

/// Calls a native with `count` arguments at `arguments`; the last ones belong to the names in `keywords` (a tuple or
/// null). The words behind the arguments may be overwritten up to the number of parameters when `hasSpace`.
@inline(__always)
func callNative(
    _ ts: ThreadState, _ native: NativeObject, _ arguments: Int, _ count: Int, _ keywords: Value, hasSpace: Bool
) -> Value {
    if _fastPath(
        keywords.isNull && UInt(bitPattern: count &- native.directMinimum) <= UInt(bitPattern: native.directSpan))
    {
        return invokeEntry(native.entry, ts, arguments, count)
    }
    let view = native.reading(ts)
    let kind = native.kind
    let minimum = view.minimum
    let maximum = view.maximum
    let isPlain = kind & (NativeKind.raw | NativeKind.new | NativeKind.window) == 0 && keywords.isNull
    if _fastPath(isPlain && minimum >= 0 && count >= minimum && count <= maximum) {
        if _fastPath(count == maximum || hasSpace && maximum < 16) {
            if kind & NativeKind.method == 0 || checkReceiver(ts, native, arguments) {
                // Missing optional parameters are null.
                var index = count
                while index < maximum {
                    initializeField(arguments &+ index &<< 3, 0, 0)
                    index &+= 1
                }
                return invokeEntry(native.entry, ts, arguments, count)
            }
            return .null
        }
    }
    return callNativeSlow(ts, native, arguments, count, keywords, hasSpace: hasSpace)
}

/// Whether argument 0 is an instance of the method's class; else TypeError.
@inline(__always)
func checkReceiver(_ ts: ThreadState, _ native: NativeObject, _ arguments: Int) -> Bool {
    let type = typeOf(Value(raw: loadWord(arguments, 0)))
    if _fastPath(type.raw == native.owner.raw) { return true }
    return checkReceiverSlow(ts, native, type)
}

@inline(never)
private func checkReceiverSlow(_ ts: ThreadState, _ native: NativeObject, _ type: TypeObject) -> Bool {
    if isSubtype(type, TypeObject(native.owner)) { return true }
    let name = swiftString(StringObject(native.name))
    let owner = typeName(TypeObject(native.owner))
    if isSlotWrapper(name) {
        raise(ts, .typeError, "descriptor '\(name)' requires a '\(owner)' object but received a '\(typeName(type))'")
    } else {
        raise(
            ts, .typeError, "descriptor '\(name)' for '\(owner)' objects doesn't apply to a '\(typeName(type))' object")
    }
    return false
}

@inline(never)
func callNativeSlow(
    _ ts: ThreadState, _ native: NativeObject, _ arguments: Int, _ count: Int, _ keywords: Value, hasSpace: Bool
) -> Value {
    if native.kind & NativeKind.python != 0 {
        return callFunction(ts, FunctionObject(native.reading(ts).parameters), arguments, count, keywords)
    }
    if native.kind & NativeKind.method != 0 {
        if count == 0 || (!keywords.isNull && count == TupleObject(keywords).count) {
            let name = swiftString(StringObject(native.name))
            let owner = typeName(TypeObject(native.owner))
            return raise(
                ts, .typeError,
                name.hasPrefix("__")
                    ? "descriptor '\(name)' of '\(owner)' object needs an argument"
                    : "unbound method \(owner).\(name)() needs an argument")
        }
        if !checkReceiver(ts, native, arguments) { return .null }
    }
    if native.kind & NativeKind.new != 0 && !checkClassArgument(ts, native, arguments, count) { return .null }
    if native.kind & NativeKind.raw != 0 {
        ts.keywordNames = keywords
        let result = invokeEntry(native.entry, ts, arguments, count)
        ts.keywordNames = .null
        return result
    }
    let parsed = signature(ts, native)
    if native.kind & NativeKind.window != 0 {
        if !keywords.isNull && TupleObject(keywords).count > 0 {
            return raise(ts, .typeError, "\(nativeTitle(ts, native))() takes no keyword arguments")
        }
        if count < parsed.required {
            raiseTooFew(ts, native, parsed, count, missing: count)
            return .null
        }
        return invokeEntry(native.entry, ts, arguments, count)
    }
    if keywords.isNull && parsed.star < 0 && count >= parsed.required && count <= parsed.positional {
        let missing = parsed.parameters.count &- 5 &- count
        if missing == 0 { return invokeEntry(native.entry, ts, arguments, count) }
        // Missing optional parameters are null.
        if hasSpace {
            zeroWords(arguments &+ count &<< 3, missing)
            return invokeEntry(native.entry, ts, arguments, count)
        }
    }
    return withScratch(ts, parsed.count) { place in
        bindNative(ts, native, parsed, arguments, count, keywords, place)
            ? invokeEntry(native.entry, ts, place, parsed.count) : .null
    }
}

/// Runs `body` with room for `count` zeroed values on the native stack, where the collector finds them.
@inline(__always)
package func withScratch(_ ts: ThreadState, _ count: Int, _ body: (Int) -> Value) -> Value {
    if count <= 8 {
        var storage: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
        return withUnsafeMutableBytes(of: &storage) { body(Int(bitPattern: $0.baseAddress.unsafelyUnwrapped)) }
    }
    if let result = withRootWords(ts, count, body) { return result }
    raiseMemoryError(ts)
    return .null
}

@inline(never)
package func keepAlive(_ word: Int) { retained = word }
nonisolated(unsafe) private var retained = 0

/// Whether the first argument of a `__new__` is a class that derives from its owner and shares its layout.
private func checkClassArgument(_ ts: ThreadState, _ native: NativeObject, _ arguments: Int, _ count: Int) -> Bool {
    let owner = TypeObject(native.owner)
    let title = typeName(owner)
    if count == 0 {
        raise(ts, .typeError, "\(title).__new__(): not enough arguments")
        return false
    }
    let type = Value(raw: loadWord(arguments, 0))
    if !type.hasLayout(ShapeNumber.type) {
        raise(ts, .typeError, "\(title).__new__(X): X is not a type object (\(typeName(type)))")
        return false
    }
    if type.raw == owner.raw { return true }
    if !isSubtype(TypeObject(type), owner) {
        let name = typeName(TypeObject(type))
        raise(ts, .typeError, "\(title).__new__(\(name)): \(name) is not a subtype of \(title)")
        return false
    }
    let layout = TypeObject(type).reading(ts).layout
    if layout != owner.reading(ts).layout && owner.raw != Types.object.raw {
        let name = typeName(TypeObject(type))
        raise(ts, .typeError, "\(title).__new__(\(name)) is not safe, use \(name).__new__()")
        return false
    }
    return true
}

private func bindNative(
    _ ts: ThreadState, _ native: NativeObject, _ parsed: ParsedSignature, _ arguments: Int, _ count: Int,
    _ keywords: Value, _ place: Int
) -> Bool {
    let named = keywords.isNull ? 0 : TupleObject(keywords).count
    let given = count &- named
    let positional = parsed.positional
    var index = 0
    while index < given && index < positional {
        storeWord(place &+ index &<< 3, 0, loadWord(arguments &+ index &<< 3, 0))
        index &+= 1
    }
    if given > positional {
        if parsed.star < 0 {
            raiseTooMany(ts, native, parsed, given, named)
            return false
        }
        let rest = makeTuple(ts, arguments &+ positional &<< 3, given &- positional)
        storeWord(place &+ parsed.star &<< 3, 0, rest.raw)
    } else if parsed.star >= 0 {
        storeWord(place &+ parsed.star &<< 3, 0, loadWord(rootBlock, RootOffset.emptyTuple))
    }
    index = 0
    while index < named {
        let name = TupleObject(keywords)[index]
        let value = loadWord(arguments &+ (given &+ index) &<< 3, 0)
        var parameter = 0
        while parameter < parsed.count {
            if parameter != parsed.star && parameter != parsed.doubleStar && parameter >= parsed.positionalOnly
                && stringEqual(StringObject(parsed.parameters[parameter]), StringObject(name))
            {
                break
            }
            parameter &+= 1
        }
        if parameter < parsed.count {
            if loadWord(place &+ parameter &<< 3, 0) != 0 {
                let text = swiftString(StringObject(name))
                raise(
                    ts, .typeError,
                    "argument for \(shortTitle(native)) given by name ('\(text)') and position (\(parameter + 1))")
                return false
            }
            storeWord(place &+ parameter &<< 3, 0, value)
        } else if parsed.doubleStar >= 0 {
            let slot = place &+ parsed.doubleStar &<< 3
            if loadWord(slot, 0) == 0 { storeWord(slot, 0, makeDict(ts).raw) }
            if !dictSet(ts, DictObject(raw: loadWord(slot, 0)), name, Value(raw: value)) { return false }
        } else {
            let text = swiftString(StringObject(name))
            let title = shortTitle(native)
            if parsed.positionalOnly == parsed.count {
                raise(ts, .typeError, "\(nativeTitle(ts, native))() takes no keyword arguments")
            } else {
                raise(ts, .typeError, "'\(text)' is an invalid keyword argument for \(title)")
            }
            return false
        }
        index &+= 1
    }
    index = 0
    while index < parsed.required {
        if loadWord(place &+ index &<< 3, 0) == 0 {
            raiseTooFew(ts, native, parsed, given, missing: index)
            return false
        }
        index &+= 1
    }
    return true
}

private func shortTitle(_ native: NativeObject) -> String { shortName(native) + "()" }
