// types.UnionType: `int | str` (PEP 604).

/// Whether the value may stand in a union that the runtime itself makes.
private func isUnionable(_ value: Value) -> Bool {
    value.isNone || value.hasLayout(ShapeNumber.type) || value.hasLayout(ShapeNumber.genericAlias)
        || value.hasLayout(ShapeNumber.unionType)
}

/// Appends the members of an operand that are not there yet; false with an exception set.
private func appendMembers(_ ts: ThreadState, _ members: ListObject, _ operand: Value) -> Bool {
    if operand.hasLayout(ShapeNumber.unionType) {
        let inner = UnionTypeObject(operand).reading(ts).arguments
        var index = 0
        while index < inner.count {
            if !appendMembers(ts, members, inner[index]) { return false }
            index &+= 1
        }
        return true
    }
    let member = operand.isNone ? KnownType.noneType.object.value : operand
    let found = sequenceFind(ts, members.value, member, 0, Int.max)
    return found == -2 ? false : found >= 0 || listAppend(ts, members, member)
}

/// `left | right` for classes, aliases, unions and None; NotImplemented for anything else.
func makeUnion(_ ts: ThreadState, _ left: Value, _ right: Value) -> Value {
    if !isUnionable(left) || !isUnionable(right) { return .notImplemented }
    let members = makeList(ts, 0)
    if !appendMembers(ts, members, left) || !appendMembers(ts, members, right) { return .null }
    if listCount(members) == 1 { return listItem(ts, members, 0) }
    return UnionTypeObject.allocate(ts, arguments: listToTuple(ts, members), parameters: TupleObject(raw: 0)).value
}

private func unionParameters(_ ts: ThreadState, _ union: UnionTypeObject) -> TupleObject {
    let known = union.reading(ts).parameters
    if known.raw != 0 { return known }
    let parameters = collectParameters(ts, union.reading(ts).arguments)
    if parameters.raw != 0 { union.writing(ts).parameters = parameters }
    return parameters
}

private func unionRepr(_ ts: ThreadState, _ union: UnionTypeObject) -> Value {
    var builder = StringBuilder()
    let members = union.reading(ts).arguments
    var index = 0
    while index < members.count {
        if index > 0 { builder.append(ascii: " | ") }
        if !appendTypeText(ts, &builder, members[index]) {
            builder.discard()
            return .null
        }
        index &+= 1
    }
    return builder.finish(ts)
}

/// Asks every member by the method of that name: `isinstance` and `issubclass`.
private func askMembers(
    _ ts: ThreadState, _ union: UnionTypeObject, _ name: KnownName, _ object: Value, _ function: StaticString
) -> Value {
    let members = union.reading(ts).arguments
    var index = 0
    while index < members.count {
        if members[index].hasLayout(ShapeNumber.genericAlias) {
            return raise(ts, .typeError, "\(function)() argument 2 cannot be a parameterized generic")
        }
        index &+= 1
    }
    index = 0
    while index < members.count {
        let answer = callMethod(ts, members[index], name, object)
        if answer.isErr { return .null }
        let truth = isTrue(ts, answer)
        if truth != 0 { return truth < 0 ? .null : .true }
        index &+= 1
    }
    return .false
}

/// The members as a set, for comparison and hash; raw 0 with an exception set.
private func memberSet(_ ts: ThreadState, _ union: UnionTypeObject) -> SetObject {
    let set = makeFrozenSet(ts)
    return setUpdate(ts, set, union.reading(ts).arguments.value) ? set : SetObject(raw: 0)
}

private func unionEqual(_ ts: ThreadState, _ left: UnionTypeObject, _ right: UnionTypeObject) -> Int {
    let first = memberSet(ts, left)
    let second = first.raw == 0 ? first : memberSet(ts, right)
    return second.raw == 0 ? -1 : setEqual(ts, first, second)
}

/// The union with `item` put in for its parameters.
private func unionGetItem(_ ts: ThreadState, _ union: UnionTypeObject, _ item: Value) -> Value {
    let parameters = unionParameters(ts, union)
    if parameters.raw == 0 { return .null }
    let members = substituteParameters(ts, union.value, union.reading(ts).arguments, parameters, item)
    if members.raw == 0 { return .null }
    var result = members[0]
    var index = 1
    while index < members.count {
        result = binaryOperation(ts, .bitOr, result, members[index])
        if result.isErr { return .null }
        index &+= 1
    }
    return result
}

func initializeUnionType(_ ts: ThreadState) {
    let type = makeType(ts, "UnionType", layout: ShapeNumber.unionType, base: Types.object, flags: 0)
    type.writing(ts).module = intern(ts, "types" as StaticString).value
    defineAttribute(ts, type, "__args__", get: { UnionTypeObject(raw: $1).reading(ThreadState(raw: $0)).arguments.raw })
    defineAttribute(
        ts, type, "__parameters__", get: { unionParameters(ThreadState(raw: $0), UnionTypeObject(raw: $1)).raw })
    defineMethod(ts, type, "__repr__", "(self, /)") { thread, base, _ in
        unionRepr(ThreadState(raw: thread), UnionTypeObject(Arguments(raw: base)[0])).raw
    }
    defineMethod(ts, type, "__hash__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let set = memberSet(ts, UnionTypeObject(Arguments(raw: base)[0]))
        return set.raw == 0 ? 0 : makeInteger(ts, frozenSetHash(ts, set)).raw
    }
    defineMethod(ts, type, "__eq__", "(self, value, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        if !arguments[1].hasLayout(ShapeNumber.unionType) { return Value.notImplemented.raw }
        let result = unionEqual(ThreadState(raw: thread), UnionTypeObject(arguments[0]), UnionTypeObject(arguments[1]))
        return result < 0 ? 0 : Value(result == 1).raw
    }
    defineMethod(ts, type, "__or__", "(self, value, /)") { thread, base, _ in
        makeUnion(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__ror__", "(self, value, /)") { thread, base, _ in
        makeUnion(ThreadState(raw: thread), Arguments(raw: base)[1], Arguments(raw: base)[0]).raw
    }
    defineMethod(ts, type, "__getitem__", "(self, item, /)") { thread, base, _ in
        unionGetItem(ThreadState(raw: thread), UnionTypeObject(Arguments(raw: base)[0]), Arguments(raw: base)[1]).raw
    }
    defineMethod(ts, type, "__instancecheck__", "(self, instance, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        let union = UnionTypeObject(arguments[0])
        return askMembers(ThreadState(raw: thread), union, .instancecheck, arguments[1], "isinstance").raw
    }
    defineMethod(ts, type, "__subclasscheck__", "(self, subclass, /)") { thread, base, _ in
        let arguments = Arguments(raw: base)
        let union = UnionTypeObject(arguments[0])
        return askMembers(ThreadState(raw: thread), union, .subclasscheck, arguments[1], "issubclass").raw
    }
}
