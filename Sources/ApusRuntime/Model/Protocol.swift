// The object protocol for native code: items, length, iteration, text. Null or -1 means that an exception is set.

/// `len(object)`, or -1.
@inline(never)
package func length(_ ts: ThreadState, _ object: Value) -> Int {
    if object.isObject {
        switch shapeNumber(object.raw) {
        case ShapeNumber.list: return ListObject(object).reading(ts).count
        case ShapeNumber.tuple: return TupleObject(object).count
        case ShapeNumber.string: return StringObject(object).count
        case ShapeNumber.dict: return dictCount(DictObject(object))
        case ShapeNumber.set, ShapeNumber.frozenSet: return setCount(SetObject(object))
        default: break
        }
    }
    let method = lookupSpecial(ts, typeOf(object), .len)
    if method.isNull {
        raise(ts, .typeError, "object of type '\(typeName(object))' has no len()")
        return -1
    }
    let result = callSpecial(ts, method, object)
    if result.isErr { return -1 }
    if result.isSmall && result.small >= 0 { return result.small }
    let index = indexValue(ts, result)
    if index.isErr { return -1 }
    if isNegative(index) {
        raise(ts, .valueError, "__len__() should return >= 0")
        return -1
    }
    if index.isSmall { return index.small }
    let (number, fits) = integerMachineWord(IntegerObject(index))
    if fits { return number }
    raise(ts, .overflowError, "cannot fit '\(typeName(index))' into an index-sized integer")
    return -1
}

/// `object[key]`.
@inline(never)
package func getItem(_ ts: ThreadState, _ object: Value, _ key: Value) -> Value {
    if object.isObject {
        switch shapeNumber(object.raw) {
        case ShapeNumber.list where key.isSmall:
            let view = ListObject(object).reading(ts)
            let count = view.count
            var index = key.small
            if index < 0 { index &+= count }
            if index >= 0 && index < count { return view.items.reading(ts)[index] }
            return raise(ts, .indexError, "list index out of range")
        case ShapeNumber.tuple where key.isSmall:
            let tuple = TupleObject(object)
            var index = key.small
            if index < 0 { index &+= tuple.count }
            if index >= 0 && index < tuple.count { return tuple[index] }
            return raise(ts, .indexError, "tuple index out of range")
        case ShapeNumber.dict:
            let result = dictGet(ts, DictObject(object), key)
            if result.isNull && ts.exception.isNull { return raiseValue(ts, .keyError, key) }
            return result
        case ShapeNumber.string where key.isSmall: return stringItem(ts, StringObject(object), key.small)
        default: break
        }
    }
    let method = lookupSpecial(ts, typeOf(object), .getitem)
    if !method.isNull { return callSpecial(ts, method, object, key) }
    if object.hasLayout(ShapeNumber.type) {
        if object == Types.type.value { return makeGenericAlias(ts, object, key) }
        let hook = getAttributeOrNull(ts, object, KnownName.classGetItem.value)
        if !hook.isNull { return callValue(ts, hook, key) }
        if !ts.exception.isNull { return .null }
        return raise(ts, .typeError, "type '\(typeName(TypeObject(object)))' is not subscriptable")
    }
    return raise(ts, .typeError, "'\(typeName(object))' object is not subscriptable")
}

/// `object[key] = value`.
@inline(never)
package func setItem(_ ts: ThreadState, _ object: Value, _ key: Value, _ value: Value) -> Bool {
    if object.hasShape(ShapeNumber.dict) { return dictSet(ts, DictObject(object), key, value) }
    let method = lookupSpecial(ts, typeOf(object), .setitem)
    if method.isNull {
        if couldBeSequence(ts, object) && !isIndexInRange(ts, key) { return false }
        raise(ts, .typeError, "'\(typeName(object))' object does not support item assignment")
        return false
    }
    return !callSpecial(ts, method, object, key, value).isErr
}

/// Whether CPython's class of the object has the slots of a sequence, be they empty.
func couldBeSequence(_ ts: ThreadState, _ object: Value) -> Bool {
    let type = typeOf(object)
    return type.reading(ts).flags & TypeFlags.heap != 0 || !lookupSpecial(ts, type, .len).isNull
        || !lookupSpecial(ts, type, .contains).isNull
}

/// False with IndexError set for an index beyond 64 bits, which CPython converts before it looks for the operation.
private func isIndexInRange(_ ts: ThreadState, _ key: Value) -> Bool {
    if key.isSmall || lookupSpecial(ts, typeOf(key), .index).isNull { return true }
    return indexInteger(ts, key, clamp: false).1
}

/// `del object[key]`.
@inline(never)
package func deleteItem(_ ts: ThreadState, _ object: Value, _ key: Value) -> Bool {
    let method = lookupSpecial(ts, typeOf(object), .delitem)
    if method.isNull {
        // CPython words it differently when an index is used on something that could be a sequence.
        let isSequence = couldBeSequence(ts, object)
        if isSequence && !isIndexInRange(ts, key) { return false }
        let isIndex = key.isSmall || !lookupSpecial(ts, typeOf(key), .index).isNull
        let verb = isSequence && isIndex ? "doesn't" : "does not"
        raise(ts, .typeError, "'\(typeName(object))' object \(verb) support item deletion")
        return false
    }
    return !callSpecial(ts, method, object, key).isErr
}

/// `item in container`: 1, 0 or -1.
@inline(never)
package func contains(_ ts: ThreadState, _ container: Value, _ item: Value) -> Int {
    if container.hasShape(ShapeNumber.set) && item.isSmall {
        return setContains(ts, SetObject(container), item)
    }
    if container.hasShape(ShapeNumber.dict) {
        let found = dictGet(ts, DictObject(container), item)
        if found.isNull { return ts.exception.isNull ? 0 : -1 }
        return 1
    }
    if container.hasShape(ShapeNumber.string) && item.hasLayout(ShapeNumber.string) {
        return stringContains(StringObject(container), StringObject(item)) ? 1 : 0
    }
    let found = builtinContains(ts, container, item)
    if found != -2 { return found }
    let method = lookupSpecial(ts, typeOf(container), .contains)
    if method.isNone {
        raise(ts, .typeError, "'\(typeName(container))' object is not a container")
        return -1
    }
    if !method.isNull {
        let result = callSpecial(ts, method, container, item)
        return result.isErr ? -1 : isTrue(ts, result)
    }
    if lookupSpecial(ts, typeOf(container), .iter).isNull && lookupSpecial(ts, typeOf(container), .getitem).isNull {
        raise(ts, .typeError, "argument of type '\(typeName(container))' is not iterable")
        return -1
    }
    let iterator = getIterator(ts, container)
    if iterator.isErr { return -1 }
    while true {
        let next = iterateNext(ts, iterator)
        if next.isNull { return ts.exception.isNull ? 0 : -1 }
        let same = equal(ts, next, item)
        if same != 0 { return same }
    }
}

/// `iter(object)`.
@inline(never)
package func getIterator(_ ts: ThreadState, _ object: Value) -> Value {
    if object.isObject {
        switch shapeNumber(object.raw) {
        case ShapeNumber.list: return ListIteratorObject.allocate(ts, index: 0, list: ListObject(object)).value
        case ShapeNumber.tuple: return TupleIteratorObject.allocate(ts, index: 0, tuple: TupleObject(object)).value
        case ShapeNumber.string:
            return StringIteratorObject.allocate(ts, index: 0, string: StringObject(object)).value
        case ShapeNumber.generator: return object
        default:
            let iterator = builtinIterator(ts, object)
            if iterator != .deleted { return iterator }
        }
    }
    let type = typeOf(object)
    let method = lookupSpecial(ts, type, .iter)
    if method.isNull || method.isNone {
        if method.isNull && !lookupSpecial(ts, type, .getitem).isNull {
            return SequenceIteratorObject.allocate(ts, index: 0, sequence: object).value
        }
        return raise(ts, .typeError, "'\(typeName(object))' object is not iterable")
    }
    let iterator = callSpecial(ts, method, object)
    if iterator.isErr { return .null }
    if lookupSpecial(ts, typeOf(iterator), .next).isNull {
        return raise(ts, .typeError, "iter() returned non-iterator of type '\(typeName(iterator))'")
    }
    return iterator
}

/// `next(iterator)`; null without an exception when it is exhausted.
@inline(never)
package func iterateNext(_ ts: ThreadState, _ iterator: Value) -> Value {
    if !pollInNative(ts) { return .null }
    if iterator.isObject {
        switch shapeNumber(iterator.raw) {
        case ShapeNumber.listIterator:
            let view = ListIteratorObject(iterator).reading(ts)
            if view.list.raw == 0 { return .null }
            let list = view.list.reading(ts)
            let index = view.index
            if index < list.count {
                ListIteratorObject(iterator).writing(ts).index = index &+ 1
                return list.items.reading(ts)[index]
            }
            ListIteratorObject(iterator).writing(ts).list = ListObject(raw: 0)
            return .null
        case ShapeNumber.rangeIterator:
            let view = RangeIteratorObject(iterator).writing(ts)
            let remaining = view.remaining
            if remaining <= 0 { return .null }
            let number = view.next
            view.remaining = remaining &- 1
            view.next = number &+ RangeIteratorObject(iterator).step
            return Value(small: number)
        case ShapeNumber.stringIterator: return stringIteratorNext(ts, StringIteratorObject(iterator))
        case ShapeNumber.generator: return generatorNext(ts, GeneratorObject(iterator))
        default:
            let value = builtinIteratorNext(ts, iterator)
            if value != .deleted { return value }
        }
    }
    let method = lookupSpecial(ts, typeOf(iterator), .next)
    if method.isNull { return raise(ts, .typeError, "'\(typeName(iterator))' object is not an iterator") }
    // A native returns null without an exception for the end: no StopIteration is made only to be dropped.
    let result =
        method.hasShape(ShapeNumber.native) && NativeObject(method).kind & NativeKind.raw == 0
        ? callIteratorNative(ts, NativeObject(method), iterator) : callSpecial(ts, method, iterator)
    if result.isErr && matches(ts, ts.exception, .stopIteration) { clearException(ts) }
    return result
}

@inline(__always)
private func callIteratorNative(_ ts: ThreadState, _ native: NativeObject, _ iterator: Value) -> Value {
    var argument = iterator.raw
    return withUnsafeMutableBytes(of: &argument) {
        invokeEntry(native.entry, ts, Int(bitPattern: $0.baseAddress.unsafelyUnwrapped), 1)
    }
}

// MARK: - Text

/// `repr(object)`, a str.
@inline(never)
package func repr(_ ts: ThreadState, _ object: Value) -> Value {
    if object.isSmall { return decimalText(ts, object.small) }
    if object.hasShape(ShapeNumber.string) { return stringRepr(ts, StringObject(object)) }
    guard enterNative(ts) else { return .null }
    let method = lookupSpecial(ts, typeOf(object), .repr)
    if method.isNull { return defaultRepr(ts, object) }
    let result = callSpecial(ts, method, object)
    if result.isErr { return .null }
    if result.hasLayout(ShapeNumber.string) { return result }
    return raise(ts, .typeError, "__repr__ returned non-string (type \(typeName(result)))")
}

/// `str(object)`, a str.
@inline(never)
package func str(_ ts: ThreadState, _ object: Value) -> Value {
    if object.hasShape(ShapeNumber.string) { return object }
    if object.isSmall { return decimalText(ts, object.small) }
    guard enterNative(ts) else { return .null }
    let method = lookupSpecial(ts, typeOf(object), .str)
    if method.isNull { return repr(ts, object) }
    let result = callSpecial(ts, method, object)
    if result.isErr { return .null }
    if result.hasLayout(ShapeNumber.string) { return result }
    return raise(ts, .typeError, "__str__ returned non-string (type \(typeName(result)))")
}

/// `format(object, specification)`, a str.
@inline(never)
package func format(_ ts: ThreadState, _ object: Value, _ specification: Value) -> Value {
    if StringObject(specification).count == 0 {
        if object.hasShape(ShapeNumber.string) { return object }
        if object.isSmall { return decimalText(ts, object.small) }
    }
    let method = lookupSpecial(ts, typeOf(object), .format)
    if method.isNull { return str(ts, object) }
    let result = callSpecial(ts, method, object, specification)
    if result.isErr { return .null }
    if result.hasLayout(ShapeNumber.string) { return result }
    return raise(ts, .typeError, "__format__ must return a str, not \(typeName(result))")
}

/// `<module.Class object at 0x...>`
@inline(never)
func defaultRepr(_ ts: ThreadState, _ object: Value) -> Value {
    let type = typeOf(object)
    let view = type.reading(ts)
    var text = "<"
    if view.module.hasLayout(ShapeNumber.string) {
        let module = swiftString(StringObject(view.module))
        if module != "builtins" { text += module + "." }
    }
    if view.qualifiedName.hasLayout(ShapeNumber.string) { text += swiftString(StringObject(view.qualifiedName)) }
    text += " object at 0x" + String(UInt(bitPattern: object.raw), radix: 16) + ">"
    return makeString(ts, text).value
}

// MARK: - Hash and index

/// `hash(object)`; check `ts.exception` when the result is -1.
@inline(never)
package func hashValue(_ ts: ThreadState, _ object: Value) -> Int {
    if object.hasShape(ShapeNumber.string) { return stringHash(StringObject(object)) }
    let method = lookupSpecial(ts, typeOf(object), .hash)
    if method.isNull || method.isNone {
        raise(ts, .typeError, "unhashable type: '\(typeName(object))'")
        return -1
    }
    let result = callSpecial(ts, method, object)
    if result.isErr { return -1 }
    if result.isSmall { return result.small == -1 ? -2 : result.small }
    if result.hasLayout(ShapeNumber.integer) {
        // What does not fit the machine's word is hashed as a number.
        let (word, fits) = integerMachineWord(IntegerObject(result))
        let number = fits ? word : integerHash(exactInteger(ts, result))
        return number == -1 ? -2 : number
    }
    if result.isBool { return result == .true ? 1 : 0 }
    raise(ts, .typeError, "__hash__ method should return an integer")
    return -1
}

/// The object as an int, by `__index__`.
@inline(never)
package func indexValue(_ ts: ThreadState, _ object: Value) -> Value {
    if object.isSmall || object.hasShape(ShapeNumber.integer) { return object }
    if object.hasLayout(ShapeNumber.integer) { return exactInteger(ts, object) }
    if object.isBool { return Value(small: object == .true ? 1 : 0) }
    let method = lookupSpecial(ts, typeOf(object), .index)
    if method.isNull {
        return raise(ts, .typeError, "'\(typeName(object))' object cannot be interpreted as an integer")
    }
    let result = callSpecial(ts, method, object)
    if result.isErr { return .null }
    if result.isSmall || result.hasLayout(ShapeNumber.integer) { return result }
    if result.isBool { return Value(small: result == .true ? 1 : 0) }
    return raise(ts, .typeError, "__index__ returned non-int (type \(typeName(result)))")
}

/// The object as a machine integer, by `__index__`. With `clamp` numbers beyond 63 bits become the extremes, else they
/// raise `overflow`. The flag is false when an exception is set.
@inline(never)
package func indexInteger(
    _ ts: ThreadState, _ object: Value, clamp: Bool, overflow: KnownType = .indexError
) -> (number: Int, isValid: Bool) {
    if object.isSmall { return (object.small, true) }
    let index = indexValue(ts, object)
    if index.isErr { return (-1, false) }
    if index.isSmall { return (index.small, true) }
    let (number, fits) = integerMachineWord(IntegerObject(index))
    if fits { return (number, true) }
    if clamp { return (IntegerObject(index).signedCount < 0 ? Int.min : Int.max, true) }
    if overflow == .indexError {
        raise(ts, .indexError, "cannot fit '\(typeName(object))' into an index-sized integer")
    } else {
        raise(ts, overflow, "Python int too large to convert to C ssize_t")
    }
    return (-1, false)
}
