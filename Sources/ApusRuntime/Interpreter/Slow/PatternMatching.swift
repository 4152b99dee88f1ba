// What the pattern operations of `match` ask of their subject (PEP 634).

/// Whether a value is a sequence of the length that `wanted >> 1` says; with `wanted & 1` it may be longer: 1, 0, -1.
@inline(__always)
private func matchSequence(_ ts: ThreadState, _ subject: Value, _ wanted: Int) -> Int {
    if typeOf(subject).reading(ts).flags & TypeFlags.sequence == 0 { return 0 }
    let least = wanted &>> 1
    let mayBeLonger = wanted & 1 != 0
    // `[*_]` asks for no length.
    if mayBeLonger && least == 0 { return 1 }
    let count = length(ts, subject)
    if count < 0 { return -1 }
    return count == least || mayBeLonger && count > least ? 1 : 0
}

/// Whether a value is a mapping of at least `least` items: 1, 0, -1.
@inline(__always)
private func matchMapping(_ ts: ThreadState, _ subject: Value, _ least: Int) -> Int {
    if typeOf(subject).reading(ts).flags & TypeFlags.mapping == 0 { return 0 }
    if least == 0 { return 1 }
    let count = length(ts, subject)
    return count < 0 ? -1 : count >= least ? 1 : 0
}

/// Where `jumpUnlessSequence` goes on.
@inline(never)
func jumpUnlessSequence(
    _ ts: ThreadState, _ pc: CodePointer, _ subject: Value, _ wanted: Int, _ distance: Int
) -> CodePointer {
    let truth = matchSequence(ts, subject, wanted)
    return truth < 0 ? fault(ts, pc) : truth == 0 ? pc.advanced(distance) : pc
}

/// Where `jumpUnlessMapping` goes on.
@inline(never)
func jumpUnlessMapping(
    _ ts: ThreadState, _ pc: CodePointer, _ subject: Value, _ least: Int, _ distance: Int
) -> CodePointer {
    let truth = matchMapping(ts, subject, least)
    return truth < 0 ? fault(ts, pc) : truth == 0 ? pc.advanced(distance) : pc
}

/// `len(object)` as a value.
@inline(never)
func lengthValue(_ ts: ThreadState, _ object: Value) -> Value {
    let count = length(ts, object)
    return count < 0 ? .null : Value(small: count)
}

/// The values of the keys, a tuple, in a mapping; None when one is missing.
///
/// A mapping other than a dict is asked by `get(key, default)`, so that a defaultdict makes no item.
@inline(never)
func matchKeys(_ ts: ThreadState, _ mapping: Value, _ keys: Value) -> Value {
    let wanted = TupleObject(keys)
    let values = makeList(ts, 0)
    let seen = makeSet(ts)
    if values.raw == 0 || seen.raw == 0 { return .null }
    var get = Value.null
    var missing = Value.null
    if !mapping.hasShape(ShapeNumber.dict) {
        get = getAttribute(ts, mapping, intern(ts, "get" as StaticString).value)
        if get.isErr { return .null }
        missing = Value(raw: allocateInstance(ts, Types.object))
        if missing.isErr { return .null }
    }
    for index in 0..<wanted.count {
        let key = wanted[index]
        let isKnown = setContains(ts, seen, key)
        if isKnown < 0 { return .null }
        if isKnown > 0 {
            let text = repr(ts, key)
            if text.isErr { return .null }
            return raise(
                ts, .valueError, "mapping pattern checks duplicate key (\(swiftString(StringObject(text))))")
        }
        if !setAdd(ts, seen, key) { return .null }
        let value = get.isNull ? dictGet(ts, DictObject(mapping), key) : callValue(ts, get, key, missing)
        if value.isNull { return ts.exception.isNull ? .none : .null }
        if value == missing { return .none }
        if !listAppend(ts, values, value) { return .null }
    }
    return listToTuple(ts, values).value
}

/// The attributes that a class pattern names, a tuple: `count` by position, then those of `keywords`. None when the
/// subject is no instance of the class or lacks one.
@inline(never)
func matchClass(_ ts: ThreadState, _ parts: Registers, _ partCount: Int, _ count: Int) -> Value {
    let subject = parts[ClassPattern.subject]
    let type = parts[ClassPattern.type]
    let keywords = parts[ClassPattern.keywords]
    guard type.hasLayout(ShapeNumber.type) else {
        return raise(ts, .typeError, "called match pattern must be a type")
    }
    let truth = isInstanceOf(ts, subject, type)
    if truth <= 0 { return truth < 0 ? .null : .none }
    let values = makeList(ts, 0)
    let seen = makeList(ts, 0)
    if values.raw == 0 || seen.raw == 0 { return .null }
    if count > 0 {
        var names = getAttributeOrNull(ts, type, intern(ts, "__match_args__" as StaticString).value)
        if names.isNull && !ts.exception.isNull { return .null }
        let matchesItself = names.isNull && isMatchedAsWhole(TypeObject(type))
        if names.isNull { names = makeTuple(ts, rootBlock, 0).value }
        guard names.hasShape(ShapeNumber.tuple) else {
            return raise(
                ts, .typeError,
                "\(typeName(TypeObject(type))).__match_args__ must be a tuple (got \(typeName(names)))")
        }
        let allowed = matchesItself ? 1 : TupleObject(names).count
        if allowed < count {
            return raise(
                ts, .typeError,
                "\(typeName(TypeObject(type)))() accepts \(allowed) positional sub-pattern\(allowed == 1 ? "" : "s")"
                    + " (\(count) given)")
        }
        if matchesItself {
            if !listAppend(ts, values, subject) { return .null }
        } else {
            for index in 0..<count {
                let name = TupleObject(names)[index]
                guard name.hasShape(ShapeNumber.string) else {
                    return raise(
                        ts, .typeError, "__match_args__ elements must be strings (got \(typeName(name)))")
                }
                let value = matchAttribute(ts, subject, type, name, seen)
                if value.isNull { return ts.exception.isNull ? .none : .null }
                if !listAppend(ts, values, value) { return .null }
            }
        }
    }
    for index in 0..<TupleObject(keywords).count {
        let value = matchAttribute(ts, subject, type, TupleObject(keywords)[index], seen)
        if value.isNull { return ts.exception.isNull ? .none : .null }
        if !listAppend(ts, values, value) { return .null }
    }
    return listToTuple(ts, values).value
}

/// An attribute of the subject; null without an exception when it has none. `seen` lists the names asked for so far.
private func matchAttribute(
    _ ts: ThreadState, _ subject: Value, _ type: Value, _ name: Value, _ seen: ListObject
) -> Value {
    var index = 0
    while index < seen.reading(ts).count {
        if stringEqual(StringObject(seen.reading(ts).items.reading(ts)[index]), StringObject(name)) {
            let text = repr(ts, name)
            if text.isErr { return .null }
            return raise(
                ts, .typeError,
                "\(typeName(TypeObject(type)))() got multiple sub-patterns for attribute "
                    + swiftString(StringObject(text)))
        }
        index &+= 1
    }
    if !listAppend(ts, seen, name) { return .null }
    return getAttributeOrNull(ts, subject, internString(ts, StringObject(name)).value)
}

/// Whether `C(x)` without `__match_args__` matches the subject itself with x: bool, int, str, list, ... and classes
/// derived from them.
private func isMatchedAsWhole(_ type: TypeObject) -> Bool {
    switch TypeReading(raw: type.raw).layout {
    case ShapeNumber.integer, ShapeNumber.float, ShapeNumber.string, ShapeNumber.bytes, ShapeNumber.byteArray,
        ShapeNumber.tuple, ShapeNumber.list, ShapeNumber.dict, ShapeNumber.set, ShapeNumber.frozenSet:
        true
    default: type.raw == Types.bool.raw
    }
}

/// Takes `__abc_tpflags__`, by which an abstract class says that it is a sequence (bit 5) or mapping (bit 6), out of the
/// namespace of a class to be; the flag, or 0.
func takeCollectionFlag(_ ts: ThreadState, _ namespace: DictObject) -> Int {
    let name = intern(ts, "__abc_tpflags__" as StaticString)
    let bits = dictGetString(namespace, name)
    if !bits.isSmall { return 0 }
    _ = dictDelete(ts, namespace, name.value)
    return bits.small & 32 != 0 ? TypeFlags.sequence : bits.small & 64 != 0 ? TypeFlags.mapping : 0
}

/// Makes a class and all classes derived from it sequences or mappings for `match`: what registering it with an
/// abstract class that is one does.
package func setCollectionFlag(_ ts: ThreadState, _ type: TypeObject, _ flag: Int) {
    let view = type.reading(ts)
    if view.flags & TypeFlags.collection == flag { return }
    type.writing(ts).flags = view.flags & ~TypeFlags.collection | flag
    let subclasses = view.subclasses
    if subclasses.isNull { return }
    var index = 0
    while index < ListObject(subclasses).reading(ts).count {
        let subclass = ListObject(subclasses).reading(ts).items.reading(ts)[index]
        if subclass.hasLayout(ShapeNumber.type) { setCollectionFlag(ts, TypeObject(subclass), flag) }
        index &+= 1
    }
}
