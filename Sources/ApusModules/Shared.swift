import ApusRuntime

// What the bodies of several modules need.

/// `cls[item]`: a parameterized class (PEP 585).
func genericAlias(_ ts: ThreadState, _ cls: TypeObject, _ item: Value) -> Value {
    makeGenericAlias(ts, cls.value, item)
}

/// A tuple of four values.
func makeTuple(_ ts: ThreadState, _ first: Value, _ second: Value, _ third: Value, _ fourth: Value) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: 4, count: 4)
    if tuple.raw == 0 { return tuple }
    tuple.initialize(0, first)
    tuple.initialize(1, second)
    tuple.initialize(2, third)
    tuple.initialize(3, fourth)
    return tuple
}

/// `()`
func noItems() -> TupleObject { TupleObject(raw: loadWord(rootBlock, RootOffset.emptyTuple)) }

/// The function of `builtins` with that name.
func builtinFunction(_ ts: ThreadState, _ name: StaticString) -> Value {
    dictGetString(DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict)), intern(ts, name))
}

/// The state that `__setstate__` was given, as a tuple of that many items; nil with TypeError set.
func stateTuple(_ ts: ThreadState, _ state: Value, count: Int) -> TupleObject? {
    guard state.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "state is not a tuple")
        return nil
    }
    let tuple = TupleObject(state)
    if tuple.count == count { return tuple }
    raise(ts, .typeError, "function takes exactly \(count) arguments (\(tuple.count) given)")
    return nil
}
