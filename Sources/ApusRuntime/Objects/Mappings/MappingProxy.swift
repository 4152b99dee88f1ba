// mappingproxy: a read-only view of a mapping, as `type.__dict__` gives.

@inline(__always) private func mapping(_ proxy: Value) -> Value { MappingProxyObject(proxy).mapping }

/// A read-only view of a dict.
package func makeMappingProxy(_ ts: ThreadState, _ mapping: Value) -> Value {
    MappingProxyObject.allocate(ts, mapping: mapping).value
}

/// Calls the mapping's method of that name.
private func forward(_ ts: ThreadState, _ proxy: Value, _ name: StaticString) -> Value {
    let method = getAttribute(ts, mapping(proxy), intern(ts, name).value)
    return method.isErr ? .null : callValue(ts, method)
}

private func proxyGet(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let key = arguments[1]
    let fallback = arguments[2].isNull ? Value.none : arguments[2]
    let target = mapping(arguments[0])
    if target.hasShape(ShapeNumber.dict) {
        let value = dictGet(ts, DictObject(target), key)
        return value.isNull && ts.exception.isNull ? fallback : value
    }
    let method = getAttribute(ts, target, intern(ts, "get" as StaticString).value)
    return method.isErr ? .null : callValue(ts, method, key, fallback)
}

private func proxyNew(_ ts: ThreadState, _ target: Value) -> Value {
    if lookupSpecial(ts, typeOf(target), .getitem).isNull || target.hasLayout(ShapeNumber.list)
        || target.hasLayout(ShapeNumber.tuple)
    {
        return raise(ts, .typeError, "mappingproxy() argument must be a mapping, not \(typeName(target))")
    }
    return makeMappingProxy(ts, target)
}

private func unwrapped(_ value: Value) -> Value { value.hasShape(ShapeNumber.mappingProxy) ? mapping(value) : value }

func initializeMappingProxy(_ ts: ThreadState) {
    let type = makeType(
        ts, "mappingproxy", layout: ShapeNumber.mappingProxy, base: Types.object, flags: TypeFlags.mapping)
    defineNew(ts, type, "(cls, mapping)") { thread, base, _ in
        proxyNew(ThreadState(raw: thread), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__len__", "(self, /)") { thread, base, _ in
        let count = length(ThreadState(raw: thread), mapping(Arguments(raw: base)[0]))
        return count < 0 ? 0 : Value(small: count).raw
    }
    defineMethod(ts, type, "__getitem__", "(self, key, /)") { thread, base, _ in
        getItem(ThreadState(raw: thread), mapping(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__contains__", "(self, key, /)") { thread, base, _ in
        let found = contains(ThreadState(raw: thread), mapping(Arguments(raw: base)[0]), Arguments(raw: base)[1])
        return found < 0 ? 0 : Value(found == 1).raw
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { thread, base, _ in
        getIterator(ThreadState(raw: thread), mapping(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__reversed__", "(self, /)") { thread, base, _ in
        forward(ThreadState(raw: thread), Arguments(raw: base)[0], "__reversed__").raw
    }
    defineMethod(ts, type, "get", "(self, key, default=None, /)") { thread, base, _ in
        proxyGet(ThreadState(raw: thread), Arguments(raw: base)).raw
    }
    defineMethod(ts, type, "keys", "(self, /)") { thread, base, _ in
        forward(ThreadState(raw: thread), Arguments(raw: base)[0], "keys").raw
    }
    defineMethod(ts, type, "values", "(self, /)") { thread, base, _ in
        forward(ThreadState(raw: thread), Arguments(raw: base)[0], "values").raw
    }
    defineMethod(ts, type, "items", "(self, /)") { thread, base, _ in
        forward(ThreadState(raw: thread), Arguments(raw: base)[0], "items").raw
    }
    defineMethod(ts, type, "copy", "(self, /)") { thread, base, _ in
        forward(ThreadState(raw: thread), Arguments(raw: base)[0], "copy").raw
    }
    defineMethod(ts, type, "__str__", "(self, /)") { thread, base, _ in
        str(ThreadState(raw: thread), mapping(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let text = repr(ts, mapping(Arguments(raw: base)[0]))
        if text.isErr { return 0 }
        var builder = StringBuilder()
        builder.append(ascii: "mappingproxy(")
        builder.append(StringObject(text))
        builder.append(ascii: ")")
        return builder.finish(ts).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return richCompare(ThreadState(raw: thread), mapping(arguments[0]), unwrapped(arguments[1]), .equal).raw
    }
    defineMethod(ts, type, "__ne__", "(self, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return richCompare(ThreadState(raw: thread), mapping(arguments[0]), unwrapped(arguments[1]), .notEqual).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let hash = hashValue(ts, mapping(Arguments(raw: base)[0]))
        return hash == -1 && !ts.exception.isNull ? 0 : makeInteger(ts, hash).raw
    }
    defineMethod(ts, type, "__or__", "(self, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return binaryOperation(ThreadState(raw: thread), .bitOr, unwrapped(arguments[0]), unwrapped(arguments[1])).raw
    }
    defineMethod(ts, type, "__ror__", "(self, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        return binaryOperation(ThreadState(raw: thread), .bitOr, unwrapped(arguments[1]), unwrapped(arguments[0])).raw
    }
    defineMethod(ts, type, "__ior__", "(self, value, /)") { thread, _, _ in
        raise(ThreadState(raw: thread), .typeError, "'|=' is not supported by mappingproxy; use '|' instead").raw
    }
}

/// Makes the classes of all containers and their iterators.
func initializeContainerTypes(_ ts: ThreadState) {
    initializeTupleType(ts)
    initializeListType(ts)
    initializeDictTypes(ts)
    initializeSetTypes(ts)
    initializeSliceType(ts)
    initializeRangeType(ts)
    initializeIteratorTypes(ts)
    initializeGenericAlias(ts)
    initializeUnionType(ts)
}
