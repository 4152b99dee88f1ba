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

func proxyGet(_ ts: ThreadState, _ receiver: MappingProxyObject, _ key: Value, _ standard: Value) -> Value {
    let key = key
    let fallback = standard.isNull ? Value.none : standard
    let target = mapping(receiver.value)
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
    defineMappingProxyNatives(ts, type)
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

// MARK: - Bodies of natives

func mappingProxyNew(_ ts: ThreadState, _ type: TypeObject, _ mapping: Value) -> Value { proxyNew(ts, mapping) }

func mappingProxyLen(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    let count = length(ts, mapping(receiver.value))
    return count < 0 ? .null : Value(small: count)
}

func mappingProxyGetitem(_ ts: ThreadState, _ receiver: MappingProxyObject, _ key: Value) -> Value {
    getItem(ts, mapping(receiver.value), key)
}

func mappingProxyContains(_ ts: ThreadState, _ receiver: MappingProxyObject, _ key: Value) -> Value {
    let found = contains(ts, mapping(receiver.value), key)
    return found < 0 ? .null : Value(found == 1)
}

func mappingProxyIter(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    getIterator(ts, mapping(receiver.value))
}

func mappingProxyReversed(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    forward(ts, receiver.value, "__reversed__")
}

func mappingProxyKeys(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    forward(ts, receiver.value, "keys")
}

func mappingProxyValues(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    forward(ts, receiver.value, "values")
}

func mappingProxyItems(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    forward(ts, receiver.value, "items")
}

func mappingProxyCopy(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    forward(ts, receiver.value, "copy")
}

func mappingProxyStr(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value { str(ts, mapping(receiver.value)) }

func mappingProxyRepr(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    let text = repr(ts, mapping(receiver.value))
    if text.isErr { return .null }
    var builder = StringBuilder()
    builder.append(ascii: "mappingproxy(")
    builder.append(StringObject(text))
    builder.append(ascii: ")")
    return builder.finish(ts)
}

func mappingProxyEq(_ ts: ThreadState, _ receiver: MappingProxyObject, _ value: Value) -> Value {
    return richCompare(ts, mapping(receiver.value), unwrapped(value), .equal)
}

func mappingProxyNe(_ ts: ThreadState, _ receiver: MappingProxyObject, _ value: Value) -> Value {
    return richCompare(ts, mapping(receiver.value), unwrapped(value), .notEqual)
}

func mappingProxyHash(_ ts: ThreadState, _ receiver: MappingProxyObject) -> Value {
    let hash = hashValue(ts, mapping(receiver.value))
    return hash == -1 && !ts.exception.isNull ? .null : makeInteger(ts, hash)
}

func mappingProxyOr(_ ts: ThreadState, _ receiver: MappingProxyObject, _ value: Value) -> Value {
    return binaryOperation(ts, .bitOr, unwrapped(receiver.value), unwrapped(value))
}

func mappingProxyRor(_ ts: ThreadState, _ receiver: MappingProxyObject, _ value: Value) -> Value {
    return binaryOperation(ts, .bitOr, unwrapped(value), unwrapped(receiver.value))
}

func mappingProxyIor(_ ts: ThreadState, _ receiver: MappingProxyObject, _ value: Value) -> Value {
    raise(ts, .typeError, "'|=' is not supported by mappingproxy; use '|' instead")
}
