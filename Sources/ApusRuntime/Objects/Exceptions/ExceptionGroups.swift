// Exception groups (PEP 654). The message is the numbered field `first`, the tuple of exceptions `second`.

func defineExceptionGroups(_ ts: ThreadState) {
    let type = KnownType.baseExceptionGroup.object
    defineNew(ts, type, "(cls, /, *args)", raw: true) {
        let ts = ThreadState(raw: $0)
        return makeGroup(ts, TypeObject(Arguments(raw: $1)[0]), makeTuple(ts, Arguments(raw: $1).address(1), $2 - 1))
            .raw
    }
    defineAttribute(
        ts, type, "message", get: { ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).first.raw },
        set: { thread, _, _ in refuseStore(ThreadState(raw: thread)) })
    defineAttribute(
        ts, type, "exceptions", get: { ExceptionObject(raw: $1).reading(ThreadState(raw: $0)).second.raw },
        set: { thread, _, _ in refuseStore(ThreadState(raw: thread)) })
    defineMethod(ts, type, "__str__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let group = Arguments(raw: $1)[0]
        let count = groupMembers(ts, group).count
        let head = StringObject(ExceptionObject(group).reading(ts).first)
        let tail = makeString(ts, " (\(count) sub-exception\(count == 1 ? "" : "s"))")
        return tail.raw == 0 ? 0 : concatenateStrings(ts, head, tail).raw
    }
    defineMethod(ts, type, "derive", "(self, excs, /)") {
        let ts = ThreadState(raw: $0)
        let message = ExceptionObject(Arguments(raw: $1)[0]).reading(ts).first
        return callValue(ts, KnownType.baseExceptionGroup.object.value, message, Arguments(raw: $1)[1]).raw
    }
    defineMethod(ts, type, "split", "(self, condition, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard isCondition(ts, arguments[1]) else { return 0 }
        let (match, rest, isValid) = split(ts, arguments[0], .condition(arguments[1]), keepsRest: true)
        return isValid ? makeTuple(ts, match, rest).raw : 0
    }
    defineMethod(ts, type, "subgroup", "(self, condition, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard isCondition(ts, arguments[1]) else { return 0 }
        let (match, _, isValid) = split(ts, arguments[0], .condition(arguments[1]), keepsRest: false)
        return isValid ? match.raw : 0
    }
    defineClassMethod(ts, type, "__class_getitem__", "(cls, object, /)") {
        makeGenericAlias(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
}

private func refuseStore(_ ts: ThreadState) -> Int {
    raise(ts, .attributeError, "readonly attribute")
    return 0
}

func isExceptionGroup(_ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.exception) && isInstance(value, KnownType.baseExceptionGroup.object)
}

func groupMembers(_ ts: ThreadState, _ group: Value) -> TupleObject {
    TupleObject(ExceptionObject(group).reading(ts).second)
}

/// `BaseExceptionGroup.__new__`: a group of Exceptions alone is an ExceptionGroup.
private func makeGroup(_ ts: ThreadState, _ type: TypeObject, _ arguments: TupleObject) -> Value {
    if arguments.raw == 0 { return .null }
    guard arguments.count == 2 else {
        return raise(
            ts, .typeError, "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    guard arguments[0].hasLayout(ShapeNumber.string) else {
        return raise(
            ts, .typeError,
            "BaseExceptionGroup.__new__() argument 1 must be str, not \(typeName(arguments[0]))")
    }
    let given = arguments[1]
    if !isSequenceLike(ts, given) {
        return raise(ts, .typeError, "second argument (exceptions) must be a sequence")
    }
    let members = iterableToTuple(ts, given)
    if members.isErr { return .null }
    let count = TupleObject(members).count
    if count == 0 { return raise(ts, .valueError, "second argument (exceptions) must be a non-empty sequence") }
    var hasBase = false
    for index in 0..<count {
        let member = TupleObject(members)[index]
        guard member.hasLayout(ShapeNumber.exception) else {
            return raise(
                ts, .valueError, "Item \(index) of second argument (exceptions) is not an exception")
        }
        if !isInstance(member, KnownType.exception.object) { hasBase = true }
    }
    var made = type
    if type.raw == KnownType.baseExceptionGroup.object.raw {
        if !hasBase { made = KnownType.exceptionGroup.object }
    } else if hasBase && isSubtype(type, KnownType.exception.object) {
        let title = type.raw == KnownType.exceptionGroup.object.raw ? "an ExceptionGroup" : "'\(typeName(type))'"
        return raise(ts, .typeError, "Cannot nest BaseExceptions in \(title)")
    }
    let raw = allocateInstance(ts, made)
    if raw == 0 { return .null }
    let view = ExceptionObject(raw: raw).writing(ts)
    view.arguments = arguments.value
    view.first = arguments[0]
    view.second = members
    return Value(raw: raw)
}

/// What CPython takes for a sequence: it has items, and is no dict.
private func isSequenceLike(_ ts: ThreadState, _ value: Value) -> Bool {
    !value.hasLayout(ShapeNumber.dict) && !lookupSpecial(ts, typeOf(value), .getitem).isNull
}

/// A group of some of the exceptions of `original`, with its traceback, context, cause and notes; None of no exceptions,
/// null with an exception set.
private func subset(_ ts: ThreadState, _ original: Value, _ members: ListObject) -> Value {
    if listCount(members) == 0 { return .none }
    let derive = getAttribute(ts, original, intern(ts, "derive" as StaticString).value)
    if derive.isErr { return .null }
    let group = callValue(ts, derive, members.value)
    if group.isErr { return .null }
    guard isExceptionGroup(group) else {
        return raise(ts, .typeError, "derive must return an instance of BaseExceptionGroup")
    }
    let from = ExceptionObject(original).reading(ts)
    let view = ExceptionObject(group).writing(ts)
    if !from.traceback.isNull { view.traceback = from.traceback }
    view.context = from.context
    view.cause = from.cause
    view.suppressContext = from.suppressContext
    let notes = getAttributeOrNull(ts, original, KnownName.notes.value)
    if notes.isNull { return ts.exception.isNull ? group : .null }
    if !isSequenceLike(ts, notes) { return group }
    let copy = iterableToList(ts, notes)
    if copy.isErr || !setAttribute(ts, group, KnownName.notes.value, copy) { return .null }
    return group
}

// MARK: - Splitting

/// Which exceptions of a group are wanted.
private enum GroupMatcher {
    /// A function, an exception class or a tuple of classes.
    case condition(Value)
    /// Those in a list, by identity.
    case members(ListObject)
}

private func isCondition(_ ts: ThreadState, _ value: Value) -> Bool {
    if value.hasShape(ShapeNumber.function) || isExceptionClass(value) { return true }
    if value.hasShape(ShapeNumber.tuple),
        (0..<TupleObject(value).count).allSatisfy({ isExceptionClass(TupleObject(value)[$0]) })
    {
        return true
    }
    raise(ts, .typeError, "expected a function, exception type or tuple of exception types")
    return false
}

private func isExceptionClass(_ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(value), KnownType.baseException.object)
}

/// 1, 0, -1.
private func holds(_ ts: ThreadState, _ matcher: GroupMatcher, _ exception: Value) -> Int {
    switch matcher {
    case .condition(let condition):
        guard condition.hasShape(ShapeNumber.function) else { return exceptionMatches(ts, exception, condition) }
        let result = callValue(ts, condition, exception)
        return result.isErr ? -1 : isTrue(ts, result)
    case .members(let list):
        if isExceptionGroup(exception) { return 0 }
        var index = 0
        while index < listCount(list) {
            if list.reading(ts).items.reading(ts)[index] == exception { return 1 }
            index &+= 1
        }
        return 0
    }
}

/// Splits an exception into the parts that match and the rest, each None when there is nothing; not valid with an
/// exception set.
private func split(
    _ ts: ThreadState, _ exception: Value, _ matcher: GroupMatcher, keepsRest: Bool
) -> (match: Value, rest: Value, isValid: Bool) {
    guard enterNative(ts) else { return (.null, .null, false) }
    let truth = holds(ts, matcher, exception)
    if truth < 0 { return (.null, .null, false) }
    if truth > 0 { return (exception, .none, true) }
    if !isExceptionGroup(exception) { return (.none, exception, true) }
    let matches = makeList(ts, 0)
    let others = makeList(ts, 0)
    if matches.raw == 0 || others.raw == 0 { return (.null, .null, false) }
    let members = groupMembers(ts, exception)
    for index in 0..<members.count {
        let part = split(ts, members[index], matcher, keepsRest: keepsRest)
        if !part.isValid { return part }
        if !part.match.isNone, !listAppend(ts, matches, part.match) { return (.null, .null, false) }
        if keepsRest, !part.rest.isNone, !listAppend(ts, others, part.rest) { return (.null, .null, false) }
    }
    let match = subset(ts, exception, matches)
    if match.isErr { return (.null, .null, false) }
    let rest = subset(ts, exception, others)
    return (match, rest, !rest.isErr)
}

// MARK: - except*

/// What an `except* type` clause takes of an exception and what it leaves, a tuple; each None when there is nothing. A
/// naked exception that matches is wrapped.
@inline(never)
func matchExceptionGroup(_ ts: ThreadState, _ exception: Value, _ type: Value) -> Value {
    let count = type.hasShape(ShapeNumber.tuple) ? TupleObject(type).count : 1
    for index in 0..<count {
        let member = type.hasShape(ShapeNumber.tuple) ? TupleObject(type)[index] : type
        guard isExceptionClass(member) else {
            return raise(
                ts, .typeError, "catching classes that do not inherit from BaseException is not allowed")
        }
        if isSubtype(TypeObject(member), KnownType.baseExceptionGroup.object) {
            return raise(
                ts, .typeError, "catching ExceptionGroup with except* is not allowed. Use except instead.")
        }
    }
    if exception.isNone { return makeTuple(ts, .none, .none).value }
    if exceptionMatches(ts, exception, type) > 0 {
        if isExceptionGroup(exception) { return makeTuple(ts, exception, .none).value }
        let group = makeAnonymousGroup(ts, makeTuple(ts, exception).value)
        return group.isErr ? .null : makeTuple(ts, group, .none).value
    }
    if !isExceptionGroup(exception) { return makeTuple(ts, .none, exception).value }
    let pair = callMethodNamed(ts, exception, "split", type)
    if pair.isErr { return .null }
    guard pair.hasLayout(ShapeNumber.tuple), TupleObject(pair).count == 2 else {
        return raise(ts, .typeError, "\(typeName(exception)).split must return a 2-tuple")
    }
    return pair
}

private func callMethodNamed(_ ts: ThreadState, _ object: Value, _ name: StaticString, _ argument: Value) -> Value {
    let method = getAttribute(ts, object, intern(ts, name).value)
    return method.isErr ? .null : callValue(ts, method, argument)
}

private func makeAnonymousGroup(_ ts: ThreadState, _ members: Value) -> Value {
    callValue(ts, KnownType.baseExceptionGroup.object.value, emptyString(), members)
}

/// What to raise when all `except*` clauses are through: `results` lists what they raised and what was left of
/// `original`. None when there is nothing.
@inline(never)
func exceptionAfterClauses(_ ts: ThreadState, _ original: Value, _ results: ListObject) -> Value {
    // A naked exception: one clause at most has run.
    if !isExceptionGroup(original) { return results.reading(ts).items.reading(ts)[0] }
    let raised = makeList(ts, 0)
    let kept = makeList(ts, 0)
    if raised.raw == 0 || kept.raw == 0 { return .null }
    var index = 0
    while index < listCount(results) {
        let exception = results.reading(ts).items.reading(ts)[index]
        index &+= 1
        if exception.isNone { continue }
        if isPart(ts, exception, of: original) {
            if !collectLeaves(ts, exception, kept) { return .null }
        } else if !listAppend(ts, raised, exception) {
            return .null
        }
    }
    if listCount(kept) > 0 {
        let (again, _, isValid) = split(ts, original, .members(kept), keepsRest: false)
        if !isValid { return .null }
        if listCount(raised) == 0 { return again }
        if !again.isNone, !listAppend(ts, raised, again) { return .null }
    }
    return listCount(raised) == 0 ? .none : makeAnonymousGroup(ts, listToTuple(ts, raised).value)
}

/// Whether the exception is a part of the group that was caught, raised again: it has the same traceback, context, cause
/// and notes.
private func isPart(_ ts: ThreadState, _ exception: Value, of original: Value) -> Bool {
    guard isExceptionGroup(exception) else { return false }
    let left = ExceptionObject(exception).reading(ts)
    let right = ExceptionObject(original).reading(ts)
    return left.traceback == right.traceback && left.context == right.context && left.cause == right.cause
}

private func collectLeaves(_ ts: ThreadState, _ exception: Value, _ list: ListObject) -> Bool {
    guard enterNative(ts) else { return false }
    if !isExceptionGroup(exception) { return listAppend(ts, list, exception) }
    let members = groupMembers(ts, exception)
    for index in 0..<members.count where !collectLeaves(ts, members[index], list) { return false }
    return true
}
