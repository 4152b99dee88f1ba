import ApusBytecode

/// A function of the runtime: thread state, address of the arguments; an array with one value for every parameter.
package typealias NativeEntry = @convention(c) (Int, Int) -> Int
/// The same for arguments as they were passed: their number comes third.
package typealias RawNativeEntry = @convention(c) (Int, Int, Int) -> Int
package typealias NativeGetter = @convention(c) (Int, Int) -> Int
package typealias NativeSetter = @convention(c) (Int, Int, Int) -> Int

/// The arguments of a native call, by position of the parameters.
package struct Arguments {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package subscript(_ index: Int) -> Value { Value(raw: loadWord(raw &+ index &<< 3, 0)) }
    /// Address of argument `index`.
    @inline(__always) package func address(_ index: Int) -> Int { raw &+ index &<< 3 }
}

/// Bits of a native's `kind`.
package enum NativeKind {
    /// Takes the arguments as passed.
    package static let raw = 1
    /// A method: argument 0 must be an instance of the owner.
    package static let method = 2
    /// `__new__`: looked up without binding.
    package static let new = 4
    /// A class method: argument 0 is the class.
    package static let classMethod = 8
    /// Takes any number of positional arguments as passed, no keywords.
    package static let window = 16
    /// Python sees no `__text_signature__`.
    package static let hidesSignature = 32
    package static let staticMethod = 64
    /// The entry checks the receiver and copes with missing optional arguments: it can be called at once.
    package static let direct = 128
    /// Calls the Python function in `parameters`: a builtin of a frozen module.
    package static let python = 512
    /// The documentation lies behind the signature.
    package static let described = 256
    /// The kinds whose argument 0 the caller does not see.
    package static let hasReceiver = method | new | classMethod
}

/// A native function object. Its signature is parsed at the first call.
@inline(never)
package func makeNative(
    _ ts: ThreadState, _ name: Value, _ signature: StaticString, owner: Value, kind: Int, effects: EffectDeclaration,
    _ entry: Int
) -> NativeObject {
    NativeObject.allocate(
        ts, entry: entry, directMinimum: Int.max, directSpan: 0, signature: Int(bitPattern: signature.utf8Start),
        minimum: -1, maximum: -1, kind: kind, effects: effects.encoded, parameters: .null, name: name, owner: owner)
}

private func defineNative(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString, _ kind: Int,
    _ effects: EffectDeclaration, _ entry: Int
) -> NativeObject {
    let nameValue = intern(ts, name).value
    return makeNative(ts, nameValue, signature, owner: type.value, kind: kind, effects: effects, entry)
}

/// Interns a name given in the source.
package func intern(_ ts: ThreadState, _ name: StaticString) -> StringObject {
    intern(ts, utf8: name.utf8Start, count: name.utf8CodeUnitCount)
}

/// Adds a method to a builtin class. `signature` names every parameter, `self` first.
package func defineMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: NativeEntry
) {
    let native = defineNative(ts, type, name, signature, NativeKind.method, effects, unsafeBitCast(entry, to: Int.self))
    _ = dictSet(ts, type.reading(ts).namespace, native.name, native.value)
}

/// Adds a method that receives its arguments as they were passed.
package func defineRawMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: RawNativeEntry
) {
    let native = defineNative(
        ts, type, name, signature, NativeKind.method | NativeKind.raw, effects, unsafeBitCast(entry, to: Int.self))
    _ = dictSet(ts, type.reading(ts).namespace, native.name, native.value)
}

package func defineStaticMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: NativeEntry
) {
    let native = defineNative(ts, type, name, signature, 0, effects, unsafeBitCast(entry, to: Int.self))
    let method = StaticMethodObject.allocate(ts, function: native.value, attributes: .null)
    _ = dictSet(ts, type.reading(ts).namespace, native.name, method.value)
}

package func defineClassMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: NativeEntry
) {
    let native = defineNative(
        ts, type, name, signature, NativeKind.classMethod, effects, unsafeBitCast(entry, to: Int.self))
    let method = ClassMethodObject.allocate(ts, function: native.value, attributes: .null)
    _ = dictSet(ts, type.reading(ts).namespace, native.name, method.value)
}

/// Adds `__new__`; its first parameter is the class.
package func defineNew(
    _ ts: ThreadState, _ type: TypeObject, _ signature: StaticString, effects: EffectDeclaration = .worst,
    _ entry: NativeEntry
) {
    addNew(ts, type, signature, NativeKind.new, effects, unsafeBitCast(entry, to: Int.self))
}

/// Adds a `__new__` that receives its arguments as they were passed.
package func defineNew(
    _ ts: ThreadState, _ type: TypeObject, _ signature: StaticString, raw: Bool, effects: EffectDeclaration = .worst,
    _ entry: RawNativeEntry
) {
    addNew(ts, type, signature, NativeKind.new | NativeKind.raw, effects, unsafeBitCast(entry, to: Int.self))
}

private func addNew(
    _ ts: ThreadState, _ type: TypeObject, _ signature: StaticString, _ kind: Int, _ effects: EffectDeclaration,
    _ entry: Int
) {
    let native = defineNative(ts, type, "__new__", signature, kind, effects, entry)
    _ = dictSet(ts, type.reading(ts).namespace, native.name, native.value)
}

/// Adds an attribute computed by the runtime. The setter returns 0 after raising, else 1; it is given 0 for `del`.
package func defineAttribute(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, get getter: NativeGetter,
    set setter: NativeSetter? = nil
) {
    let nameValue = intern(ts, name).value
    let attribute = AttributeObject.allocate(
        ts, getter: unsafeBitCast(getter, to: Int.self), setter: setter.map { unsafeBitCast($0, to: Int.self) } ?? 0,
        text: 0, name: nameValue, owner: type.value)
    _ = dictSet(ts, type.reading(ts).namespace, nameValue, attribute.value)
}

/// Adds a function to a namespace. `module` is the module's name, a str, or null.
package func defineFunction(
    _ ts: ThreadState, _ namespace: DictObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, module: Value = .null, _ entry: NativeEntry
) {
    addFunction(ts, namespace, name, signature, 0, effects, module, unsafeBitCast(entry, to: Int.self))
}

/// Adds a function that receives its arguments as they were passed.
package func defineRawFunction(
    _ ts: ThreadState, _ namespace: DictObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, module: Value = .null, _ entry: RawNativeEntry
) {
    addFunction(ts, namespace, name, signature, NativeKind.raw, effects, module, unsafeBitCast(entry, to: Int.self))
}

private func addFunction(
    _ ts: ThreadState, _ namespace: DictObject, _ name: StaticString, _ signature: StaticString, _ kind: Int,
    _ effects: EffectDeclaration, _ module: Value, _ entry: Int
) {
    let nameValue = intern(ts, name).value
    let native = makeNative(ts, nameValue, signature, owner: module, kind: kind, effects: effects, entry)
    _ = dictSet(ts, namespace, nameValue, native.value)
}

// The same for entries that also want to know how many parameters there are.

package func defineMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: RawNativeEntry
) {
    defineMethod(ts, type, name, signature, effects: effects, unsafeBitCast(entry, to: NativeEntry.self))
}

package func defineStaticMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: RawNativeEntry
) {
    defineStaticMethod(ts, type, name, signature, effects: effects, unsafeBitCast(entry, to: NativeEntry.self))
}

package func defineClassMethod(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, _ entry: RawNativeEntry
) {
    defineClassMethod(ts, type, name, signature, effects: effects, unsafeBitCast(entry, to: NativeEntry.self))
}

package func defineNew(
    _ ts: ThreadState, _ type: TypeObject, _ signature: StaticString, effects: EffectDeclaration = .worst,
    _ entry: RawNativeEntry
) {
    defineNew(ts, type, signature, effects: effects, unsafeBitCast(entry, to: NativeEntry.self))
}

package func defineFunction(
    _ ts: ThreadState, _ namespace: DictObject, _ name: StaticString, _ signature: StaticString,
    effects: EffectDeclaration = .worst, module: Value = .null, _ entry: RawNativeEntry
) {
    defineFunction(
        ts, namespace, name, signature, effects: effects, module: module, unsafeBitCast(entry, to: NativeEntry.self))
}

@inline(__always)
func invokeEntry(_ entry: Int, _ ts: ThreadState, _ arguments: Int, _ count: Int) -> Value {
    Value(raw: unsafeBitCast(entry, to: RawNativeEntry.self)(ts.raw, arguments, count))
}

// MARK: - Signatures

/// What a signature's text says. `parameters` of the native is a tuple: names in order, then five numbers (below).
struct ParsedSignature {
    let parameters: TupleObject
    var count: Int { parameters.count &- 5 }
    /// Parameters that take positional arguments.
    var positional: Int { parameters[count].small }
    var positionalOnly: Int { parameters[count &+ 1].small }
    /// How many of the positional ones have no default.
    var required: Int { parameters[count &+ 2].small }
    /// Index of `*args` and `**kwargs`, or -1.
    var star: Int { parameters[count &+ 3].small }
    var doubleStar: Int { parameters[count &+ 4].small }
}

/// Parses the signature of a native, once.
@inline(never)
func signature(_ ts: ThreadState, _ native: NativeObject) -> ParsedSignature {
    let known = native.reading(ts).parameters
    if !known.isNull { return ParsedSignature(parameters: TupleObject(known)) }
    let text = UnsafePointer<UInt8>(bitPattern: native.signature).unsafelyUnwrapped
    // First pass: how many parameters.
    let names = makeList(ts, 0)
    var positional = 0
    var positionalOnly = 0
    var required = 0
    var star = -1
    var doubleStar = -1
    var keywordOnly = false
    var position = 1
    while text[position] != 0x29 && text[position] != 0 {
        while text[position] == 0x20 || text[position] == 0x2C { position += 1 }
        if text[position] == 0x24 {
            // `$self` and `$type` are arguments, `$module` is none.
            position += 1
            if text[position] == 0x6D {
                while text[position] != 0x2C && text[position] != 0x29 && text[position] != 0 { position += 1 }
                continue
            }
        }
        let start = position
        var depth = 0
        var equals = -1
        while text[position] != 0 {
            let byte = text[position]
            if byte == 0x22 || byte == 0x27 {
                // A string as a default.
                position += 1
                while text[position] != 0 && text[position] != byte { position += 1 }
                if text[position] != 0 { position += 1 }
                continue
            }
            if byte == 0x28 || byte == 0x5B { depth += 1 }
            if byte == 0x29 && depth == 0 { break }
            if byte == 0x29 || byte == 0x5D { depth -= 1 }
            if byte == 0x2C && depth == 0 { break }
            if byte == 0x3D && equals < 0 { equals = position }
            position += 1
        }
        if position == start { break }
        let end = equals >= 0 ? equals : position
        if text[start] == 0x2F {
            positionalOnly = positional
            continue
        }
        if text[start] == 0x2A {
            let isDouble = end - start > 1 && text[start + 1] == 0x2A
            let nameStart = start + (isDouble ? 2 : 1)
            if isDouble {
                doubleStar = names.reading(ts).count
            } else {
                keywordOnly = true
                if nameStart == end { continue }
                star = names.reading(ts).count
            }
            _ = listAppend(ts, names, intern(ts, utf8: text + nameStart, count: end - nameStart).value)
            continue
        }
        _ = listAppend(ts, names, intern(ts, utf8: text + start, count: end - start).value)
        if !keywordOnly {
            positional += 1
            if equals < 0 { required = positional }
        }
    }
    for number in [positional, positionalOnly, required, star, doubleStar] {
        _ = listAppend(ts, names, Value(small: number))
    }
    let parameters = listToTuple(ts, names)
    let view = native.writing(ts)
    view.parameters = parameters.value
    view.minimum = required
    // Keyword-only parameters need their empty slots: never the direct call with exactly `maximum` arguments.
    view.maximum = names.reading(ts).count &- 5 > positional ? Int.max : positional
    return ParsedSignature(parameters: parameters)
}
