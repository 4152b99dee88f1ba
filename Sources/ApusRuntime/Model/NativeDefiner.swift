import ApusBytecode

// How generated code makes natives from stub files (Sources/ApusStubs): one call a function, whose texts are constants.

/// The numbers of a native in one word.
package struct NativeShape {
    let word: Int

    /// `name` is the length of its name; with `minimum` to `maximum` positional arguments, the receiver included, the
    /// entry can be called. A maximum of 255 stands for any number.
    @inline(__always)
    package init(name: Int, kind: Int, minimum: Int, maximum: Int) {
        word = name | kind &<< 8 | minimum &<< 32 | maximum &<< 40
    }

    var nameLength: Int { word & 0xFF }
    var kind: Int { word &>> 8 & 0xFFFFFF }
    var minimum: Int { word &>> 32 & 0xFF }
    var maximum: Int {
        let number = word &>> 40 & 0xFF
        return number == 255 ? Int.max &>> 1 : number
    }
}

/// Adds natives to the namespace of a module or class.
package struct NativeDefiner {
    let ts: ThreadState
    let namespace: DictObject
    /// The class of methods, the name of the module of functions.
    let owner: Value

    package init(_ ts: ThreadState, _ namespace: DictObject, owner: Value) {
        self.ts = ts
        self.namespace = namespace
        self.owner = owner
    }

    package init(_ ts: ThreadState, _ type: TypeObject) {
        self.init(ts, type.reading(ts).namespace, owner: type.value)
    }

    /// A constant.
    @inline(never)
    package func define(_ name: StaticString, _ value: Value) {
        _ = dictSet(ts, namespace, intern(ts, name).value, value)
    }

    /// A function or method. `texts` are its name, its text signature and its documentation, a 0 behind each.
    @inline(never)
    package func function(_ texts: StaticString, _ shape: NativeShape, effects: Int, _ entry: RawNativeEntry) {
        let kind = shape.kind
        let isDirect = kind & NativeKind.direct != 0
        let name = intern(ts, utf8: texts.utf8Start, count: shape.nameLength).value
        let native = NativeObject.allocate(
            ts, entry: unsafeBitCast(entry, to: Int.self), directMinimum: isDirect ? shape.minimum : Int.max,
            directSpan: isDirect ? shape.maximum &- shape.minimum : 0,
            signature: Int(bitPattern: texts.utf8Start + (shape.nameLength + 1)), minimum: shape.minimum,
            maximum: shape.maximum, kind: kind | NativeKind.described, effects: effects, parameters: .null, name: name,
            owner: owner)
        var value = native.value
        if kind & NativeKind.staticMethod != 0 {
            value = StaticMethodObject.allocate(ts, function: value, attributes: .null).value
        } else if kind & NativeKind.classMethod != 0 {
            value = ClassMethodObject.allocate(ts, function: value, attributes: .null).value
        }
        _ = dictSet(ts, namespace, name, value)
    }

    /// An attribute computed by the runtime. The setter returns 0 after raising, else 1; it is given 0 for `del`.
    @inline(never)
    package func attribute(
        _ name: StaticString, documentation: StaticString = "", get getter: NativeGetter,
        set setter: NativeSetter? = nil
    ) {
        let nameValue = intern(ts, name).value
        let text = documentation.utf8CodeUnitCount == 0 ? 0 : Int(bitPattern: documentation.utf8Start)
        let attribute = AttributeObject.allocate(
            ts, getter: unsafeBitCast(getter, to: Int.self),
            setter: setter.map { unsafeBitCast($0, to: Int.self) } ?? 0, text: text, name: nameValue, owner: owner)
        _ = dictSet(ts, namespace, nameValue, attribute.value)
    }
}

/// Notes the documentation of a builtin class.
package func setTypeDocumentation(_ ts: ThreadState, _ type: TypeObject, _ text: StaticString) {
    type.writing(ts).documentation =
        makeString(ts, utf8: Int(bitPattern: text.utf8Start), count: text.utf8CodeUnitCount).value
}

/// A native's text signature; None where Python sees none.
func nativeSignature(_ ts: ThreadState, _ native: NativeObject) -> Value {
    if native.kind & NativeKind.python != 0 { return .none }
    if native.kind & NativeKind.hidesSignature != 0 { return .none }
    return makeString(ts, cString: native.signature)
}

/// A native's documentation; None where there is none.
func nativeDocumentation(_ ts: ThreadState, _ native: NativeObject) -> Value {
    if native.kind & NativeKind.python != 0 {
        let text = FunctionObject(native.reading(ts).parameters).reading(ts).documentation
        return text.isNull ? .none : text
    }
    if native.kind & NativeKind.described == 0 { return .none }
    let signature = UnsafePointer<UInt8>(bitPattern: native.signature).unsafelyUnwrapped
    var end = 0
    while signature[end] != 0 { end += 1 }
    return signature[end + 1] == 0 ? .none : makeString(ts, cString: native.signature &+ end &+ 1)
}

/// The text at an address, up to its 0.
func makeString(_ ts: ThreadState, cString address: Int) -> Value {
    let text = UnsafePointer<UInt8>(bitPattern: address).unsafelyUnwrapped
    var count = 0
    while text[count] != 0 { count += 1 }
    return makeString(ts, utf8: address, count: count).value
}
