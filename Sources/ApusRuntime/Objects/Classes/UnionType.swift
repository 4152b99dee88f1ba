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

func unionRepr(_ ts: ThreadState, _ union: UnionTypeObject) -> Value {
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
func unionGetItem(_ ts: ThreadState, _ union: UnionTypeObject, _ item: Value) -> Value {
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
    defineUnionTypeNatives(ts, type)
}

// MARK: - Bodies of natives

func unionTypeArgs(_ ts: ThreadState, _ receiver: UnionTypeObject) -> Value { receiver.reading(ts).arguments.value }

func unionTypeParameters(_ ts: ThreadState, _ receiver: UnionTypeObject) -> Value {
    unionParameters(ts, receiver).value
}

func unionTypeHash(_ ts: ThreadState, _ receiver: UnionTypeObject) -> Value {
    let set = memberSet(ts, receiver)
    return set.raw == 0 ? .null : makeInteger(ts, frozenSetHash(ts, set))
}

func unionTypeEq(_ ts: ThreadState, _ receiver: UnionTypeObject, _ value: Value) -> Value {
    if !value.hasLayout(ShapeNumber.unionType) { return .notImplemented }
    let result = unionEqual(ts, receiver, UnionTypeObject(value))
    return result < 0 ? .null : Value(result == 1)
}

func unionTypeOr(_ ts: ThreadState, _ receiver: UnionTypeObject, _ value: Value) -> Value {
    makeUnion(ts, receiver.value, value)
}

func unionTypeRor(_ ts: ThreadState, _ receiver: UnionTypeObject, _ value: Value) -> Value {
    makeUnion(ts, value, receiver.value)
}

func unionTypeInstancecheck(_ ts: ThreadState, _ receiver: UnionTypeObject, _ instance: Value) -> Value {
    let union = receiver
    return askMembers(ts, union, .instancecheck, instance, "isinstance")
}

func unionTypeSubclasscheck(_ ts: ThreadState, _ receiver: UnionTypeObject, _ subclass: Value) -> Value {
    let union = receiver
    return askMembers(ts, union, .subclasscheck, subclass, "issubclass")
}
