import ApusRuntime

// Proxies behave as their referent in every operation, and raise ReferenceError once it is dead. A proxy is laid out as a
// weak reference.

/// The object that an operand stands for; null with ReferenceError set for a dead proxy.
private func unwrapped(_ ts: ThreadState, _ value: Value) -> Value {
    guard value.hasLayout(ShapeNumber.weakReference), isProxy(ts, value) else { return value }
    let target = referent(ts, WeakReferenceObject(value))
    if target.isNull { return raise(ts, .referenceError, "weakly-referenced object no longer exists") }
    return target
}

private func isProxy(_ ts: ThreadState, _ value: Value) -> Bool {
    !isInstance(value, shapeType(ShapeNumber.weakReference))
}

private func binary(_ thread: Int, _ arguments: Int, _ operation: BinaryOperator, isReflected: Bool) -> Int {
    let ts = ThreadState(raw: thread)
    let first = unwrapped(ts, Arguments(raw: arguments)[0])
    let second = unwrapped(ts, Arguments(raw: arguments)[1])
    if first.isNull || second.isNull { return 0 }
    return (isReflected ? binaryOperation(ts, operation, second, first) : binaryOperation(ts, operation, first, second))
        .raw
}

private func inplace(_ thread: Int, _ arguments: Int, _ operation: BinaryOperator) -> Int {
    let ts = ThreadState(raw: thread)
    let first = unwrapped(ts, Arguments(raw: arguments)[0])
    let second = unwrapped(ts, Arguments(raw: arguments)[1])
    return first.isNull || second.isNull ? 0 : inplaceOperation(ts, operation, first, second).raw
}

private func comparison(_ thread: Int, _ arguments: Int, _ comparison: Comparison) -> Int {
    let ts = ThreadState(raw: thread)
    let first = unwrapped(ts, Arguments(raw: arguments)[0])
    let second = unwrapped(ts, Arguments(raw: arguments)[1])
    return first.isNull || second.isNull ? 0 : richCompare(ts, first, second, comparison).raw
}

/// Applies `body` to the referent.
private func forward(_ thread: Int, _ arguments: Int, _ body: (ThreadState, Value, Arguments) -> Value) -> Int {
    let ts = ThreadState(raw: thread)
    let target = unwrapped(ts, Arguments(raw: arguments)[0])
    return target.isNull ? 0 : body(ts, target, Arguments(raw: arguments)).raw
}

/// One of the two proxy classes.
func makeProxyType(_ ts: ThreadState, _ name: String, isCallable: Bool) -> TypeObject {
    let flags = TypeFlags.getattr | TypeFlags.setattr | TypeFlags.delattr
    let type = makeType(ts, name, layout: ShapeNumber.weakReference, base: Types.object, flags: flags)
    type.writing(ts).module = intern(ts, "weakref" as StaticString).value
    defineAttributes(ts, type)
    defineContainer(ts, type)
    defineArithmetic(ts, type)
    if isCallable {
        defineRawMethod(ts, type, "__call__", "(self, /, *args, **kwargs)") { thread, arguments, count in
            let ts = ThreadState(raw: thread)
            let keywords = ts.keywordNames
            let target = unwrapped(ts, Arguments(raw: arguments)[0])
            if target.isNull { return 0 }
            return callWindow(ts, target, Arguments(raw: arguments).address(1), count - 1, keywords).raw
        }
    }
    return type
}

private func defineAttributes(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__getattr__", "(self, name, /)") {
        forward($0, $1) { checkName($0, $2[1]) ? getAttribute($0, $1, $2[1]) : .null }
    }
    defineMethod(ts, type, "__setattr__", "(self, name, value, /)") {
        forward($0, $1) { checkName($0, $2[1]) && setAttribute($0, $1, $2[1], $2[2]) ? .none : .null }
    }
    defineMethod(ts, type, "__delattr__", "(self, name, /)") {
        forward($0, $1) { checkName($0, $2[1]) && deleteAttribute($0, $1, $2[1]) ? .none : .null }
    }
    defineMethod(ts, type, "__str__", "(self, /)") { forward($0, $1) { ts, target, _ in str(ts, target) } }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let proxy = Arguments(raw: $1)[0]
        let target = unwrapped(ts, proxy)
        clearException(ts)
        let place = String(UInt(bitPattern: proxy.raw), radix: 16)
        let other = String(UInt(bitPattern: target.raw), radix: 16)
        let what = target.isNull ? "NoneType" : typeName(target)
        return makeString(ts, "<weakproxy at 0x\(place) to \(what) at 0x\(other)>").value.raw
    }
    defineMethod(ts, type, "__bool__", "(self, /)") {
        forward($0, $1) { ts, target, _ in
            let truth = isTrue(ts, target)
            return truth < 0 ? .null : Value(truth == 1)
        }
    }
    defineMethod(ts, type, "__bytes__", "(self, /)") {
        forward($0, $1) { ts, target, _ in callMethod(ts, target, .bytes) }
    }
    defineAttribute(ts, type, "__class__") { thread, raw in
        let ts = ThreadState(raw: thread)
        let target = unwrapped(ts, Value(raw: raw))
        return target.isNull ? 0 : getAttribute(ts, target, KnownName.class.value).raw
    }
    _ = dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
}

private func defineContainer(_ ts: ThreadState, _ type: TypeObject) {
    defineMethod(ts, type, "__len__", "(self, /)") {
        forward($0, $1) { ts, target, _ in
            let count = length(ts, target)
            return count < 0 ? .null : Value(small: count)
        }
    }
    defineMethod(ts, type, "__getitem__", "(self, key, /)") { forward($0, $1) { getItem($0, $1, $2[1]) } }
    defineMethod(ts, type, "__setitem__", "(self, key, value, /)") {
        forward($0, $1) { setItem($0, $1, $2[1], $2[2]) ? .none : .null }
    }
    defineMethod(ts, type, "__delitem__", "(self, key, /)") {
        forward($0, $1) { deleteItem($0, $1, $2[1]) ? .none : .null }
    }
    defineMethod(ts, type, "__contains__", "(self, item, /)") {
        forward($0, $1) {
            let found = contains($0, $1, $2[1])
            return found < 0 ? .null : Value(found == 1)
        }
    }
    defineMethod(ts, type, "__iter__", "(self, /)") { forward($0, $1) { ts, target, _ in getIterator(ts, target) } }
    defineMethod(ts, type, "__next__", "(self, /)") {
        forward($0, $1) { ts, target, _ in
            if lookupSpecial(ts, typeOf(target), .next).isNull {
                return raise(ts, .typeError, "Weakref proxy referenced a non-iterator '\(typeName(target))' object")
            }
            return callMethod(ts, target, .next)
        }
    }
    defineMethod(ts, type, "__reversed__", "(self, /)") {
        forward($0, $1) { ts, target, _ in callMethod(ts, target, .reversed) }
    }
}

private func defineArithmetic(_ ts: ThreadState, _ type: TypeObject) {
    let pair: StaticString = "(self, value, /)"
    defineMethod(ts, type, "__eq__", pair) { comparison($0, $1, .equal) }
    defineMethod(ts, type, "__ne__", pair) { comparison($0, $1, .notEqual) }
    defineMethod(ts, type, "__lt__", pair) { comparison($0, $1, .lessThan) }
    defineMethod(ts, type, "__le__", pair) { comparison($0, $1, .lessEqual) }
    defineMethod(ts, type, "__gt__", pair) { comparison($0, $1, .greaterThan) }
    defineMethod(ts, type, "__ge__", pair) { comparison($0, $1, .greaterEqual) }
    defineMethod(ts, type, "__add__", pair) { binary($0, $1, .add, isReflected: false) }
    defineMethod(ts, type, "__radd__", pair) { binary($0, $1, .add, isReflected: true) }
    defineMethod(ts, type, "__iadd__", pair) { inplace($0, $1, .add) }
    defineMethod(ts, type, "__sub__", pair) { binary($0, $1, .subtract, isReflected: false) }
    defineMethod(ts, type, "__rsub__", pair) { binary($0, $1, .subtract, isReflected: true) }
    defineMethod(ts, type, "__isub__", pair) { inplace($0, $1, .subtract) }
    defineMethod(ts, type, "__mul__", pair) { binary($0, $1, .multiply, isReflected: false) }
    defineMethod(ts, type, "__rmul__", pair) { binary($0, $1, .multiply, isReflected: true) }
    defineMethod(ts, type, "__imul__", pair) { inplace($0, $1, .multiply) }
    defineMethod(ts, type, "__truediv__", pair) { binary($0, $1, .trueDivide, isReflected: false) }
    defineMethod(ts, type, "__rtruediv__", pair) { binary($0, $1, .trueDivide, isReflected: true) }
    defineMethod(ts, type, "__itruediv__", pair) { inplace($0, $1, .trueDivide) }
    defineMethod(ts, type, "__floordiv__", pair) { binary($0, $1, .floorDivide, isReflected: false) }
    defineMethod(ts, type, "__rfloordiv__", pair) { binary($0, $1, .floorDivide, isReflected: true) }
    defineMethod(ts, type, "__ifloordiv__", pair) { inplace($0, $1, .floorDivide) }
    defineMethod(ts, type, "__mod__", pair) { binary($0, $1, .modulo, isReflected: false) }
    defineMethod(ts, type, "__rmod__", pair) { binary($0, $1, .modulo, isReflected: true) }
    defineMethod(ts, type, "__imod__", pair) { inplace($0, $1, .modulo) }
    defineMethod(ts, type, "__pow__", pair) { binary($0, $1, .power, isReflected: false) }
    defineMethod(ts, type, "__rpow__", pair) { binary($0, $1, .power, isReflected: true) }
    defineMethod(ts, type, "__ipow__", pair) { inplace($0, $1, .power) }
    defineMethod(ts, type, "__matmul__", pair) { binary($0, $1, .matrixMultiply, isReflected: false) }
    defineMethod(ts, type, "__rmatmul__", pair) { binary($0, $1, .matrixMultiply, isReflected: true) }
    defineMethod(ts, type, "__imatmul__", pair) { inplace($0, $1, .matrixMultiply) }
    defineMethod(ts, type, "__lshift__", pair) { binary($0, $1, .leftShift, isReflected: false) }
    defineMethod(ts, type, "__rlshift__", pair) { binary($0, $1, .leftShift, isReflected: true) }
    defineMethod(ts, type, "__rshift__", pair) { binary($0, $1, .rightShift, isReflected: false) }
    defineMethod(ts, type, "__rrshift__", pair) { binary($0, $1, .rightShift, isReflected: true) }
    defineMethod(ts, type, "__and__", pair) { binary($0, $1, .bitAnd, isReflected: false) }
    defineMethod(ts, type, "__rand__", pair) { binary($0, $1, .bitAnd, isReflected: true) }
    defineMethod(ts, type, "__or__", pair) { binary($0, $1, .bitOr, isReflected: false) }
    defineMethod(ts, type, "__ror__", pair) { binary($0, $1, .bitOr, isReflected: true) }
    defineMethod(ts, type, "__xor__", pair) { binary($0, $1, .bitXor, isReflected: false) }
    defineMethod(ts, type, "__rxor__", pair) { binary($0, $1, .bitXor, isReflected: true) }
    let single: StaticString = "(self, /)"
    defineMethod(ts, type, "__neg__", single) {
        forward($0, $1) { ts, target, _ in unaryOperation(ts, .neg, "-", target) }
    }
    defineMethod(ts, type, "__pos__", single) {
        forward($0, $1) { ts, target, _ in unaryOperation(ts, .pos, "+", target) }
    }
    defineMethod(ts, type, "__invert__", single) {
        forward($0, $1) { ts, target, _ in unaryOperation(ts, .invert, "~", target) }
    }
    defineMethod(ts, type, "__abs__", single) { forward($0, $1) { ts, target, _ in callMethod(ts, target, .abs) } }
    defineMethod(ts, type, "__int__", single) { forward($0, $1) { ts, target, _ in callMethod(ts, target, .int) } }
    defineMethod(ts, type, "__float__", single) { forward($0, $1) { ts, target, _ in callMethod(ts, target, .float) } }
    defineMethod(ts, type, "__index__", single) { forward($0, $1) { ts, target, _ in indexValue(ts, target) } }
}
