// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Iterators/adapters.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `enumerate`.
func defineEnumerateNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\nThe enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\nenumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, iterable, start=0)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? Value(small: 0) : v2
        return enumerateNewMethod(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.enumerate)) { return receiverError(ts, "__next__", "enumerate", receiver) }
        return enumerateNextMethod(ts, EnumerateObject(receiver)).raw
    }
}

/// Fills the class `zip`.
func defineZipNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]\n\nThe zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *iterables, strict=False)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .false : v2
        return zipNewMethod(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.zip)) { return receiverError(ts, "__next__", "zip", receiver) }
        return zipNextMethod(ts, ZipObject(receiver)).raw
    }
}

/// Fills the class `map`.
func defineMapNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "map(func, *iterables) --> map object\n\nMake an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, *arguments)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new | NativeKind.window, minimum: 1, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(raw: base &+ 8, count: count &- 1)
        return mapNewMethod(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.map)) { return receiverError(ts, "__next__", "map", receiver) }
        return mapNextMethod(ts, MapObject(receiver)).raw
    }
}

/// Fills the class `filter`.
func defineFilterNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "filter(function or None, iterable) --> filter object\n\nReturn an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, function, iterable, /)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return filterNewMethod(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__next__\0($self, /)\0Implement next(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.filter)) { return receiverError(ts, "__next__", "filter", receiver) }
        return filterNextMethod(ts, FilterObject(receiver)).raw
    }
}
