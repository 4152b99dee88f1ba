// Conversion of arguments in generated trampolines: each returns nil, or 0, after setting an exception.

/// Positional arguments as they were passed. They stay where they are during the call.
package struct ArgumentList {
    package let raw: Int
    package let count: Int

    @inline(__always) package init(raw: Int, count: Int) {
        self.raw = raw
        self.count = count
    }

    /// The items of a tuple; the tuple stays alive with the arguments of the call.
    @inline(__always) package init(_ tuple: TupleObject) {
        self.init(raw: tuple.raw &+ TupleObject.fixedSize, count: tuple.count)
    }

    @inline(__always) package subscript(_ index: Int) -> Value { Value(raw: loadWord(raw &+ index &<< 3, 0)) }
}

/// Whether a receiver is laid out as `layout`: an instance of the class or of a subclass.
@inline(__always)
package func isReceiver(_ value: Value, _ layout: Int) -> Bool {
    value.raw & 7 == 0 && (shapeNumber(value.raw) == layout || shapeLayout(shapeNumber(value.raw)) == layout)
}

/// An Int by `__index__`; OverflowError when it does not fit 64 bits.
@inline(__always)
package func integerArgument(_ ts: ThreadState, _ value: Value) -> Int? {
    if value.isSmall { return value.small }
    let (number, isValid) = indexInteger(ts, value, clamp: false, overflow: .overflowError)
    return isValid ? number : nil
}

/// An Int by `__index__`; OverflowError when it does not fit the 32 bits of C's int.
@inline(never)
package func integer32Argument(_ ts: ThreadState, _ value: Value) -> Int? {
    let (number, isValid) = indexInteger(ts, value, clamp: true)
    if !isValid { return nil }
    if Int32(exactly: number) == nil {
        raise(ts, .overflowError, "Python int too large to convert to C int")
        return nil
    }
    return number
}

/// An Int by `__index__`, as slices have it: numbers beyond 64 bits become the extremes.
@inline(__always)
package func indexArgument(_ ts: ThreadState, _ value: Value) -> Int? {
    if value.isSmall { return value.small }
    return indexArgumentSlow(ts, value)
}

@inline(never)
package func indexArgumentSlow(_ ts: ThreadState, _ value: Value) -> Int? {
    if !isInteger(value) && lookupSpecial(ts, typeOf(value), .index).isNull {
        raise(ts, .typeError, "slice indices must be integers or have an __index__ method")
        return nil
    }
    let (number, isValid) = indexInteger(ts, value, clamp: true)
    return isValid ? number : nil
}

/// An int of any size, by `__index__`.
@inline(__always)
package func bigIntegerArgument(_ ts: ThreadState, _ value: Value) -> Value? {
    if value.isSmall { return value }
    let index = indexValue(ts, value)
    return index.isErr ? nil : index
}

@inline(__always)
package func truthArgument(_ ts: ThreadState, _ value: Value) -> Bool? {
    if value.isBool { return value == .true }
    let truth = isTrue(ts, value)
    return truth < 0 ? nil : truth == 1
}

/// Raises TypeError with `text` before the name of the argument's class.
@inline(never)
package func argumentError(_ ts: ThreadState, _ text: StaticString, _ value: Value) -> Int {
    let name = value.isNone ? "None" : typeName(value)
    return raise(ts, .typeError, "\(text)\(name)").raw
}

/// Raises TypeError for a receiver that is no instance of `owner`.
@inline(never)
package func receiverError(
    _ ts: ThreadState, _ name: StaticString, _ owner: StaticString, _ value: Value
) -> Int {
    let text = "\(name)"
    if text.hasPrefix("__") && text.hasSuffix("__") && isSlotWrapper(text) {
        return raise(
            ts, .typeError, "descriptor '\(name)' requires a '\(owner)' object but received a '\(typeName(value))'"
        ).raw
    }
    return raise(
        ts, .typeError, "descriptor '\(name)' for '\(owner)' objects doesn't apply to a '\(typeName(value))' object"
    ).raw
}
