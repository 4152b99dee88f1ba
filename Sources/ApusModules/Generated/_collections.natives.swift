// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Collections/_collections.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The class `deque`.
func makeDequeType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "deque", layout: ShapeNumber.deque, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for data accesses near its endpoints.")
    let natives = NativeDefiner(ts, type)
    natives.define("__hash__", .none)
    natives.attribute("maxlen", documentation: "maximum size of a deque or None if unbounded", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return dequeMaxlen(ts, DequeObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, /, *args, **kwargs)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let a2 = DictObject(Arguments(raw: base)[2])
        return dequeNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__init__\0($self, /, iterable=<unrepresentable>, maxlen=None)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__init__", "deque", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return dequeInit(ts, DequeObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__repr__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__repr__", "deque", receiver) }
        return dequeRepr(ts, DequeObject(receiver)).raw
    }
    natives.function("__len__\0($self, /)\0\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__len__", "deque", receiver) }
        let result = dequeLen(ts, DequeObject(receiver))
        return makeInteger(ts, result).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__iter__", "deque", receiver) }
        return dequeIter(ts, DequeObject(receiver)).raw
    }
    natives.function("__reversed__\0($self, /)\0D.__reversed__() -- return a reverse iterator over the deque\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__reversed__", "deque", receiver) }
        return dequeReversed(ts, DequeObject(receiver)).raw
    }
    natives.function("__getitem__\0($self, key, /)\0\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__getitem__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeGetitem(ts, DequeObject(receiver), a1).raw
    }
    natives.function("__setitem__\0($self, key, value, /)\0\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__setitem__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return dequeSetitem(ts, DequeObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delitem__\0($self, key, /)\0\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__delitem__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeDelitem(ts, DequeObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("__contains__\0($self, key, /)\0\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__contains__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        guard let result = dequeContains(ts, DequeObject(receiver), a1) else { return 0 }
        return Value(result).raw
    }
    natives.function("__add__\0($self, value, /)\0\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__add__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeAdd(ts, DequeObject(receiver), a1).raw
    }
    natives.function("__iadd__\0($self, value, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__iadd__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeIadd(ts, DequeObject(receiver), a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__mul__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeMul(ts, DequeObject(receiver), a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__rmul__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeMul(ts, DequeObject(receiver), a1).raw
    }
    natives.function("__imul__\0($self, value, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__imul__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeImul(ts, DequeObject(receiver), a1).raw
    }
    natives.function("__copy__\0($self, /)\0Return a shallow copy of a deque.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__copy__", "deque", receiver) }
        return dequeCopy(ts, DequeObject(receiver)).raw
    }
    natives.function("copy\0($self, /)\0Return a shallow copy of a deque.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "copy", "deque", receiver) }
        return dequeCopy(ts, DequeObject(receiver)).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__reduce__", "deque", receiver) }
        return dequeReduce(ts, DequeObject(receiver)).raw
    }
    natives.function("__sizeof__\0($self, /)\0D.__sizeof__() -- size of D in memory, in bytes\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__sizeof__", "deque", receiver) }
        let result = dequeSizeof(ts, DequeObject(receiver))
        return makeInteger(ts, result).raw
    }
    natives.function("__class_getitem__\0($type, item, /)\0See PEP 585\0", NativeShape(name: 17, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return genericAlias(ts, TypeObject(receiver), a1).raw
    }
    natives.function("append\0($self, x, /)\0Add an element to the right side of the deque.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 22741007) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "append", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeAppend(ts, DequeObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("appendleft\0($self, x, /)\0Add an element to the left side of the deque.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 22741007) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "appendleft", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeAppendleft(ts, DequeObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("pop\0($self, /)\0Remove and return the rightmost element.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 22741007) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "pop", "deque", receiver) }
        return dequePop(ts, DequeObject(receiver)).raw
    }
    natives.function("popleft\0($self, /)\0Remove and return the leftmost element.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 22741007) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "popleft", "deque", receiver) }
        return dequePopleft(ts, DequeObject(receiver)).raw
    }
    natives.function("clear\0($self, /)\0Remove all elements from the deque.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 22741007) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "clear", "deque", receiver) }
        return dequeClear(ts, DequeObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("extend\0($self, iterable, /)\0Extend the right side of the deque with elements from the iterable\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "extend", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeExtend(ts, DequeObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("extendleft\0($self, iterable, /)\0Extend the left side of the deque with elements from the iterable\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "extendleft", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeExtendleft(ts, DequeObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("count\0($self, value, /)\0D.count(value) -- return number of occurrences of value\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "count", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        guard let result = dequeCount(ts, DequeObject(receiver), a1) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("index\0($self, value, start=0, stop=sys.maxsize, /)\0D.index(value, [start, [stop]]) -- return first index of value.\nRaises ValueError if the value is not present.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "index", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 0 } else {
            guard let converted = indexArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3: Int
        if v3.isNull { a3 = Int.max } else {
            guard let converted = indexArgument(ts, v3) else { return 0 }
            a3 = converted
        }
        guard let result = dequeIndex(ts, DequeObject(receiver), a1, a2, a3) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("insert\0($self, index, value, /)\0D.insert(index, object) -- insert object before index\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "insert", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return dequeInsert(ts, DequeObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("remove\0($self, value, /)\0D.remove(value) -- remove first occurrence of value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "remove", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeRemove(ts, DequeObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("reverse\0($self, /)\0D.reverse() -- reverse *IN PLACE*\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 1526792195) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "reverse", "deque", receiver) }
        dequeReverse(ts, DequeObject(receiver))
        return Value.none.raw
    }
    natives.function("rotate\0($self, n=1, /)\0Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 1526792451) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "rotate", "deque", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Int
        if v1.isNull { a1 = 1 } else {
            guard let converted = integerArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        dequeRotate(ts, DequeObject(receiver), a1)
        return Value.none.raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__eq__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeCompare(ts, DequeObject(receiver), a1, .equal).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__ne__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeCompare(ts, DequeObject(receiver), a1, .notEqual).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__lt__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeCompare(ts, DequeObject(receiver), a1, .lessThan).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__le__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeCompare(ts, DequeObject(receiver), a1, .lessEqual).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__gt__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeCompare(ts, DequeObject(receiver), a1, .greaterThan).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.deque)) { return receiverError(ts, "__ge__", "deque", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return dequeCompare(ts, DequeObject(receiver), a1, .greaterEqual).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `_deque_iterator`.
func makeDequeIteratorType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "_deque_iterator", layout: ShapeNumber.dequeIterator, base: Types.object)
    type.writing(ts).module = module
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, deque, index=0, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        if _slowPath(!v1.hasLayout(ShapeNumber.deque)) { return argumentError(ts, "_deque_iterator() argument 1 must be deque, not ", v1) }
        let a1 = DequeObject(v1)
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 0 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return dequeIteratorNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeIterator)) { return receiverError(ts, "__iter__", "_deque_iterator", receiver) }
        return sameIterator(ts, DequeIteratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 6029327) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeIterator)) { return receiverError(ts, "__next__", "_deque_iterator", receiver) }
        return dequeIteratorNext(ts, DequeIteratorObject(receiver)).raw
    }
    natives.function("__length_hint__\0($self, /)\0Private method returning an estimate of len(list(it)).\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeIterator)) { return receiverError(ts, "__length_hint__", "_deque_iterator", receiver) }
        let result = dequeIteratorLengthHint(ts, DequeIteratorObject(receiver))
        return makeInteger(ts, result).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeIterator)) { return receiverError(ts, "__reduce__", "_deque_iterator", receiver) }
        return dequeIteratorReduce(ts, DequeIteratorObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `_deque_reverse_iterator`.
func makeDequeReverseIteratorType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "_deque_reverse_iterator", layout: ShapeNumber.dequeReverseIterator, base: Types.object)
    type.writing(ts).module = module
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, deque, index=0, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        if _slowPath(!v1.hasLayout(ShapeNumber.deque)) { return argumentError(ts, "_deque_reverse_iterator() argument 1 must be deque, not ", v1) }
        let a1 = DequeObject(v1)
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 0 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return dequeReverseIteratorNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeReverseIterator)) { return receiverError(ts, "__iter__", "_deque_reverse_iterator", receiver) }
        return sameIterator(ts, DequeReverseIteratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 6094863) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeReverseIterator)) { return receiverError(ts, "__next__", "_deque_reverse_iterator", receiver) }
        return dequeReverseIteratorNext(ts, DequeReverseIteratorObject(receiver)).raw
    }
    natives.function("__length_hint__\0($self, /)\0Private method returning an estimate of len(list(it)).\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeReverseIterator)) { return receiverError(ts, "__length_hint__", "_deque_reverse_iterator", receiver) }
        let result = dequeReverseIteratorLengthHint(ts, DequeReverseIteratorObject(receiver))
        return makeInteger(ts, result).raw
    }
    natives.function("__reduce__\0($self, /)\0Return state information for pickling.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.dequeReverseIterator)) { return receiverError(ts, "__reduce__", "_deque_reverse_iterator", receiver) }
        return dequeReverseIteratorReduce(ts, DequeReverseIteratorObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `_tuplegetter`.
func makeTupleGetterType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "_tuplegetter", layout: ShapeNumber.tupleGetter, base: Types.object)
    type.writing(ts).module = module
    let natives = NativeDefiner(ts, type)
    natives.attribute("__doc__", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return tupleGetterDoc(ts, TupleGetterObject(Value(raw: raw))).raw
    }, set: { thread, raw, value in
        let ts = ThreadState(raw: thread)
        tupleGetterSetDoc(ts, TupleGetterObject(Value(raw: raw)), Value(raw: value))
        return 1
    })
    natives.function("__new__\0($type, index, doc, /)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return tupleGetterNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__get__\0($self, instance, owner=None, /)\0\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tupleGetter)) { return receiverError(ts, "__get__", "_tuplegetter", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return tupleGetterGet(ts, TupleGetterObject(receiver), a1, a2).raw
    }
    natives.function("__set__\0($self, instance, value, /)\0\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tupleGetter)) { return receiverError(ts, "__set__", "_tuplegetter", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return tupleGetterSet(ts, TupleGetterObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delete__\0($self, instance, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tupleGetter)) { return receiverError(ts, "__delete__", "_tuplegetter", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return tupleGetterDelete(ts, TupleGetterObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("__reduce__\0($self, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tupleGetter)) { return receiverError(ts, "__reduce__", "_tuplegetter", receiver) }
        return tupleGetterReduce(ts, TupleGetterObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.tupleGetter)) { return receiverError(ts, "__repr__", "_tuplegetter", receiver) }
        return tupleGetterRepr(ts, TupleGetterObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The module `_collections`.
package func makeCollectionsModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_collections" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n- defaultdict:  dict subclass with a default value factory\n").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("deque", makeDequeType(ts, module: name).value)
    natives.define("_deque_iterator", makeDequeIteratorType(ts, module: name).value)
    natives.define("_deque_reverse_iterator", makeDequeReverseIteratorType(ts, module: name).value)
    natives.define("_tuplegetter", makeTupleGetterType(ts, module: name).value)
    natives.function("_count_elements\0($module, mapping, iterable, /)\0Count elements in the iterable, updating the mapping\0", NativeShape(name: 15, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return collectionsCountElements(ts, a0, a1) ? Value.none.raw : 0
    }
    if !collectionsFinish(ts, module) { return ModuleObject(raw: 0) }
    return module
}
