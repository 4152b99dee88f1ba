// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Sequences/list.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `list`.
func defineListNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *args, **kwargs)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        return listNewMethod(ts, TypeObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__init__\0($self, /, *args, **kwargs)\0Initialize self.  See help(type(self)) for accurate signature.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__init__", "list", receiver) }
        return listInitMethod(ts, ListObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)) ? Value.none.raw : 0
    }
    natives.function("__len__\0($self, /)\0Return len(self).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 1) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__len__", "list", receiver) }
        return listLen(ts, ListObject(receiver)).raw
    }
    natives.function("__getitem__\0($self, index, /)\0x.__getitem__(y) <==> x[y]\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__getitem__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listGetItem(ts, ListObject(receiver), a1).raw
    }
    natives.function("__setitem__\0($self, key, value, /)\0Set self[key] to value.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__setitem__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return listSetitem(ts, ListObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("__delitem__\0($self, key, /)\0Delete self[key].\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__delitem__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listDelitem(ts, ListObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("__contains__\0($self, key, /)\0Return key in self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__contains__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listContains(ts, ListObject(receiver), a1).raw
    }
    natives.function("__iter__\0($self, /)\0Implement iter(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__iter__", "list", receiver) }
        return listIter(ts, ListObject(receiver)).raw
    }
    natives.function("__reversed__\0($self, /)\0Return a reverse iterator over the list.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__reversed__", "list", receiver) }
        return listReversed(ts, ListObject(receiver)).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__repr__", "list", receiver) }
        return listRepr(ts, ListObject(receiver)).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__eq__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareLists(ts, ListObject(receiver), a1, .equal).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__ne__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareLists(ts, ListObject(receiver), a1, .notEqual).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__lt__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareLists(ts, ListObject(receiver), a1, .lessThan).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__le__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareLists(ts, ListObject(receiver), a1, .lessEqual).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__gt__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareLists(ts, ListObject(receiver), a1, .greaterThan).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__ge__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return compareLists(ts, ListObject(receiver), a1, .greaterEqual).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__add__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listAdd(ts, ListObject(receiver), a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__mul__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listMultiply(ts, ListObject(receiver), a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__rmul__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listMultiply(ts, ListObject(receiver), a1).raw
    }
    natives.function("__iadd__\0($self, value, /)\0Implement self+=value.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__iadd__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listIadd(ts, ListObject(receiver), a1).raw
    }
    natives.function("__imul__\0($self, value, /)\0Implement self*=value.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "__imul__", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listImul(ts, ListObject(receiver), a1).raw
    }
    natives.function("append\0($self, object, /)\0Append object to the end of the list.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 17563662) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "append", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listAppend(ts, ListObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("extend\0($self, iterable, /)\0Extend list by appending elements from the iterable.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "extend", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listExtendItems(ts, ListObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("insert\0($self, index, object, /)\0Insert object before index.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "insert", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return listInsertMethod(ts, ListObject(receiver), a1, a2) ? Value.none.raw : 0
    }
    natives.function("pop\0($self, index=-1, /)\0Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range.\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "pop", "list", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: -1) : v1
        return listPopMethod(ts, ListObject(receiver), a1).raw
    }
    natives.function("remove\0($self, value, /)\0Remove first occurrence of value.\n\nRaises ValueError if the value is not present.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "remove", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listRemove(ts, ListObject(receiver), a1).raw
    }
    natives.function("clear\0($self, /)\0Remove all items from list.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 17563662) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "clear", "list", receiver) }
        return listClear(ts, ListObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("copy\0($self, /)\0Return a shallow copy of the list.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "copy", "list", receiver) }
        return listCopy(ts, ListObject(receiver)).raw
    }
    natives.function("index\0($self, value, start=0, stop=sys.maxsize, /)\0Return first index of value.\n\nRaises ValueError if the value is not present.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "index", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 0) : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3
        return listIndex(ts, ListObject(receiver), a1, a2, a3).raw
    }
    natives.function("count\0($self, value, /)\0Return number of occurrences of value.\0", NativeShape(name: 5, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "count", "list", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return listCountMethod(ts, ListObject(receiver), a1).raw
    }
    natives.function("reverse\0($self, /)\0Reverse *IN PLACE*.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 65543) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "reverse", "list", receiver) }
        return listReverseMethod(ts, ListObject(receiver)) ? Value.none.raw : 0
    }
    natives.function("sort\0($self, /, *, key=None, reverse=False)\0Sort the list in ascending order and return None.\n\nThe sort is in-place (i.e. the list itself is modified) and stable (i.e. the\norder of two equal elements is maintained).\n\nIf a key function is given, apply it once to each list item and sort them,\nascending or descending, according to their function values.\n\nThe reverse flag can be set to sort in descending order.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.list)) { return receiverError(ts, "sort", "list", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .false : v2
        return listSortMethod(ts, ListObject(receiver), a1, a2).raw
    }
}
