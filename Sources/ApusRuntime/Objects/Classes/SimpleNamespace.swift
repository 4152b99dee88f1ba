// `types.SimpleNamespace`: attributes, shown by repr, compared by `==`.

/// The class, made when it is first asked for.
package func simpleNamespaceType(_ ts: ThreadState) -> TypeObject {
    let known = Value(raw: loadWord(rootBlock, RootOffset.simpleNamespace))
    if !known.isNull { return TypeObject(known) }
    let namespace = makeDict(ts)
    _ = dictSet(ts, namespace, KnownName.module.value, intern(ts, "types" as StaticString).value)
    let text = "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)"
    _ = dictSet(ts, namespace, KnownName.doc.value, makeString(ts, text).value)
    let made = makeClass(
        ts, Types.type, intern(ts, "SimpleNamespace" as StaticString).value, makeTuple(ts, rootBlock, 0), namespace,
        .null)
    let type = TypeObject(made)
    storeRoot(RootOffset.simpleNamespace, made)
    defineMethod(ts, type, "__init__", "(self, /, *args, **kwargs)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let arguments = Arguments(raw: base)
        if TupleObject(arguments[1]).count > 0 {
            return raise(ts, .typeError, "no positional arguments expected").raw
        }
        if arguments[2].isNull { return Value.none.raw }
        var (position, key, value) = (0, Value.null, Value.null)
        while dictNext(DictObject(arguments[2]), &position, &key, &value) {
            let name = internString(ts, StringObject(key)).value
            if !setInstanceAttribute(ts, arguments[0], name, value) { return 0 }
        }
        return Value.none.raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        namespaceRepr(ThreadState(raw: thread), Arguments(raw: base)[0]).raw
    }
    for (name, comparison) in [
        ("__eq__", Comparison.equal), ("__ne__", .notEqual), ("__lt__", .lessThan), ("__le__", .lessEqual),
        ("__gt__", .greaterThan), ("__ge__", .greaterEqual),
    ] as [(StaticString, Comparison)] {
        defineComparison(ts, type, name, comparison)
    }
    _ = dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
    defineMethod(ts, type, "__reduce__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let object = Arguments(raw: base)[0]
        let state = getAttribute(ts, object, KnownName.dict.value)
        return state.isErr ? 0 : makeTuple(ts, typeOf(object).value, emptyTuple(ts).value, state).raw
    }
    type.writing(ts).flags = type.reading(ts).flags & ~TypeFlags.heap
    typeModified(ts, type)
    return type
}

/// `SimpleNamespace()`
package func makeSimpleNamespace(_ ts: ThreadState) -> Value {
    Value(raw: allocateInstance(ts, simpleNamespaceType(ts)))
}

private func defineComparison(
    _ ts: ThreadState, _ type: TypeObject, _ name: StaticString, _ comparison: Comparison
) {
    func entry(_ comparison: Comparison) -> NativeEntry {
        switch comparison {
        case .equal: { compareNamespaces($0, $1, .equal) }
        case .notEqual: { compareNamespaces($0, $1, .notEqual) }
        case .lessThan: { compareNamespaces($0, $1, .lessThan) }
        case .lessEqual: { compareNamespaces($0, $1, .lessEqual) }
        case .greaterThan: { compareNamespaces($0, $1, .greaterThan) }
        default: { compareNamespaces($0, $1, .greaterEqual) }
        }
    }
    defineMethod(ts, type, name, "(self, value, /)", entry(comparison))
}

private func compareNamespaces(_ thread: Int, _ base: Int, _ comparison: Comparison) -> Int {
    let ts = ThreadState(raw: thread)
    let arguments = Arguments(raw: base)
    let type = simpleNamespaceType(ts)
    guard isInstance(arguments[0], type), isInstance(arguments[1], type) else { return Value.notImplemented.raw }
    return richCompare(ts, attributesCopy(ts, arguments[0]), attributesCopy(ts, arguments[1]), comparison).raw
}

/// `namespace(a=1, b=2)`; with the class's name for a subclass, and `...` inside itself.
private func namespaceRepr(_ ts: ThreadState, _ object: Value) -> Value {
    let type = typeOf(object)
    let title = type.raw == simpleNamespaceType(ts).raw ? "namespace" : typeName(type)
    return guardedRepr(ts, object, "\(title)(...)") {
        var builder = StringBuilder()
        builder.append(title + "(")
        let attributes = DictObject(attributesCopy(ts, object))
        var (position, key, value, isFirst) = (0, Value.null, Value.null, true)
        while dictNext(attributes, &position, &key, &value) {
            guard key.hasLayout(ShapeNumber.string), StringObject(key).count > 0 else { continue }
            let text = repr(ts, value)
            if text.isErr {
                builder.discard()
                return .null
            }
            if !isFirst { builder.append(", ") }
            isFirst = false
            builder.append(StringObject(key))
            builder.append(0x3D)
            builder.append(StringObject(text))
        }
        builder.append(0x29)
        return builder.finish(ts)
    }
}
