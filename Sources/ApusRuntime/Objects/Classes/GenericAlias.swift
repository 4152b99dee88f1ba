// types.GenericAlias: a class with arguments, as in `list[int]` (PEP 585).

/// `origin[argument]`; a tuple stands for several arguments.
package func makeGenericAlias(_ ts: ThreadState, _ origin: Value, _ argument: Value) -> Value {
    let arguments = argument.hasLayout(ShapeNumber.tuple) ? TupleObject(argument) : makeTuple(ts, argument)
    return GenericAliasObject.allocate(
        ts, isUnpacked: 0, origin: origin, arguments: arguments, parameters: TupleObject(raw: 0)
    ).value
}

/// The attribute of that name, or null: missing, or with an exception set.
func optionalAttribute(_ ts: ThreadState, _ object: Value, _ name: StaticString) -> Value {
    getAttributeOrNull(ts, object, intern(ts, name).value)
}

// MARK: - Type parameters

/// Appends a value unless the list has that very object.
private func appendNew(_ ts: ThreadState, _ list: ListObject, _ value: Value) -> Bool {
    var index = 0
    while index < listCount(list) {
        if listItem(ts, list, index) == value { return true }
        index &+= 1
    }
    return listAppend(ts, list, value)
}

/// The type variables among arguments, each once, in the order they appear; raw 0 with an exception set.
func collectParameters(_ ts: ThreadState, _ arguments: TupleObject) -> TupleObject {
    let failed = TupleObject(raw: 0)
    let found = makeList(ts, 0)
    var index = 0
    while index < arguments.count {
        let argument = arguments[index]
        index &+= 1
        if argument.hasLayout(ShapeNumber.type) { continue }
        if !optionalAttribute(ts, argument, "__typing_subst__").isNull {
            if !appendNew(ts, found, argument) { return failed }
            continue
        }
        if !ts.exception.isNull { return failed }
        let inner = optionalAttribute(ts, argument, "__parameters__")
        if !ts.exception.isNull { return failed }
        if !inner.isNull && inner.hasLayout(ShapeNumber.tuple) {
            var number = 0
            while number < TupleObject(inner).count {
                if !appendNew(ts, found, TupleObject(inner)[number]) { return failed }
                number &+= 1
            }
        }
    }
    return listToTuple(ts, found)
}

/// The parameters of an alias, collected at first use; raw 0 with an exception set.
private func aliasParameters(_ ts: ThreadState, _ alias: GenericAliasObject) -> TupleObject {
    let known = alias.reading(ts).parameters
    if known.raw != 0 { return known }
    let parameters = collectParameters(ts, alias.reading(ts).arguments)
    if parameters.raw != 0 { alias.writing(ts).parameters = parameters }
    return parameters
}

/// Position of an object in a tuple by identity, or -1.
private func position(_ tuple: TupleObject, _ value: Value) -> Int {
    var index = 0
    while index < tuple.count {
        if tuple[index] == value { return index }
        index &+= 1
    }
    return -1
}

/// The arguments of a generic with `item` put in for its parameters; raw 0 with an exception set.
func substituteParameters(
    _ ts: ThreadState, _ generic: Value, _ arguments: TupleObject, _ parameters: TupleObject, _ item: Value
) -> TupleObject {
    let failed = TupleObject(raw: 0)
    if parameters.count == 0 {
        let text = repr(ts, generic)
        if text.isErr { return failed }
        raise(ts, .typeError, "\(swiftString(StringObject(text))) is not a generic class")
        return failed
    }
    var items = item.hasLayout(ShapeNumber.tuple) ? item : makeTuple(ts, item).value
    var index = 0
    while index < parameters.count {
        let prepare = optionalAttribute(ts, parameters[index], "__typing_prepare_subst__")
        if !ts.exception.isNull { return failed }
        if !prepare.isNull && !prepare.isNone {
            items = callValue(ts, prepare, generic, items)
            if items.isErr { return failed }
            items = iterableToTuple(ts, items)
            if items.isErr { return failed }
        }
        index &+= 1
    }
    let given = TupleObject(items)
    if given.count != parameters.count {
        let text = repr(ts, generic)
        if text.isErr { return failed }
        let word = given.count > parameters.count ? "many" : "few"
        raise(
            ts, .typeError,
            "Too \(word) arguments for \(swiftString(StringObject(text))); actual \(given.count), expected "
                + "\(parameters.count)")
        return failed
    }
    let result = makeList(ts, 0)
    index = 0
    while index < arguments.count {
        if !substituteArgument(ts, result, arguments[index], parameters, given) { return failed }
        index &+= 1
    }
    return listToTuple(ts, result)
}

/// Appends what becomes of one argument; false with an exception set.
private func substituteArgument(
    _ ts: ThreadState, _ result: ListObject, _ argument: Value, _ parameters: TupleObject, _ given: TupleObject
) -> Bool {
    if argument.hasLayout(ShapeNumber.type) { return listAppend(ts, result, argument) }
    let substitute = optionalAttribute(ts, argument, "__typing_subst__")
    if !ts.exception.isNull { return false }
    var replacement = argument
    if !substitute.isNull {
        let number = position(parameters, argument)
        replacement = number < 0 ? argument : callValue(ts, substitute, given[number])
    } else {
        let inner = optionalAttribute(ts, argument, "__parameters__")
        if !ts.exception.isNull { return false }
        if !inner.isNull && inner.hasLayout(ShapeNumber.tuple) && TupleObject(inner).count > 0 {
            let items = makeList(ts, 0)
            var index = 0
            while index < TupleObject(inner).count {
                let parameter = TupleObject(inner)[index]
                let number = position(parameters, parameter)
                let value = number < 0 ? parameter : given[number]
                let isPack = number >= 0 && value.hasLayout(ShapeNumber.tuple)
                if isPack ? !listExtend(ts, items, value) : !listAppend(ts, items, value) { return false }
                index &+= 1
            }
            replacement = getItem(ts, argument, listToTuple(ts, items).value)
        }
    }
    if replacement.isErr { return false }
    let unpacked = optionalAttribute(ts, argument, "__typing_is_unpacked_typevartuple__")
    if !ts.exception.isNull { return false }
    if unpacked == .true && replacement.hasLayout(ShapeNumber.tuple) { return listExtend(ts, result, replacement) }
    return listAppend(ts, result, replacement)
}

// MARK: - Text

/// Appends a class or argument as it is written in an annotation; false with an exception set.
func appendTypeText(_ ts: ThreadState, _ builder: inout StringBuilder, _ value: Value) -> Bool {
    if value == .ellipsis {
        builder.append(ascii: "...")
        return true
    }
    if value == KnownType.noneType.object.value {
        builder.append(ascii: "None")
        return true
    }
    if !value.hasLayout(ShapeNumber.genericAlias) {
        let name = getAttributeOrNull(ts, value, KnownName.qualname.value)
        if !ts.exception.isNull { return false }
        if !name.isNull && name.hasLayout(ShapeNumber.string) {
            let module = getAttributeOrNull(ts, value, KnownName.module.value)
            if !ts.exception.isNull { return false }
            if !module.isNull {
                if module.hasLayout(ShapeNumber.string)
                    && !stringEqual(StringObject(module), KnownName.plainBuiltins.string)
                {
                    builder.append(StringObject(module))
                    builder.append(ascii: ".")
                }
                builder.append(StringObject(name))
                return true
            }
        }
    }
    let text = repr(ts, value)
    if text.isErr { return false }
    builder.append(StringObject(text))
    return true
}

func aliasRepr(_ ts: ThreadState, _ alias: GenericAliasObject) -> Value {
    guardedRepr(ts, alias.value, "...") {
        var builder = StringBuilder()
        if alias.reading(ts).isUnpacked != 0 { builder.append(ascii: "*") }
        var isComplete = appendTypeText(ts, &builder, alias.reading(ts).origin)
        builder.append(ascii: "[")
        let arguments = alias.reading(ts).arguments
        var index = 0
        while isComplete && index < arguments.count {
            if index > 0 { builder.append(ascii: ", ") }
            isComplete = appendTypeText(ts, &builder, arguments[index])
            index &+= 1
        }
        if !isComplete {
            builder.discard()
            return .null
        }
        builder.append(ascii: arguments.count == 0 ? "()]" : "]")
        return builder.finish(ts)
    }
}

// MARK: - The class

private func aliasNew(_ ts: ThreadState, _ type: TypeObject, _ origin: Value, _ argument: Value) -> Value {
    if type.raw == shapeType(ShapeNumber.genericAlias).raw { return makeGenericAlias(ts, origin, argument) }
    let alias = GenericAliasObject(raw: allocateInstance(ts, type))
    if alias.raw == 0 { return .null }
    let arguments = argument.hasLayout(ShapeNumber.tuple) ? TupleObject(argument) : makeTuple(ts, argument)
    let view = alias.writing(ts)
    view.origin = origin
    view.arguments = arguments
    return alias.value
}

/// Calls the class and tells the new object what it was called by.
func genericAliasCall(_ ts: ThreadState, _ alias: GenericAliasObject, _ arguments: ArgumentList) -> Value {
    let object = callWindow(ts, alias.reading(ts).origin, arguments.raw, arguments.count, ts.keywordNames)
    if object.isErr { return .null }
    if !setAttribute(ts, object, intern(ts, "__orig_class__" as StaticString).value, alias.value) {
        if !matches(ts, ts.exception, .attributeError) && !matches(ts, ts.exception, .typeError) { return .null }
        clearException(ts)
    }
    return object
}

private func aliasEqual(_ ts: ThreadState, _ left: GenericAliasObject, _ right: GenericAliasObject) -> Int {
    if left.reading(ts).isUnpacked != right.reading(ts).isUnpacked { return 0 }
    let origins = equal(ts, left.reading(ts).origin, right.reading(ts).origin)
    if origins != 1 { return origins }
    return sequencesEqual(ts, left.reading(ts).arguments.value, right.reading(ts).arguments.value)
}

func aliasGetItem(_ ts: ThreadState, _ alias: GenericAliasObject, _ item: Value) -> Value {
    let parameters = aliasParameters(ts, alias)
    if parameters.raw == 0 { return .null }
    let arguments = substituteParameters(ts, alias.value, alias.reading(ts).arguments, parameters, item)
    return arguments.raw == 0 ? .null : makeGenericAlias(ts, alias.reading(ts).origin, arguments.value)
}

/// The iterator of `*tuple[int, ...]`: one starred alias.
func aliasIterator(_ ts: ThreadState, _ alias: GenericAliasObject) -> Value {
    let view = alias.reading(ts)
    let starred = GenericAliasObject.allocate(
        ts, isUnpacked: 1, origin: view.origin, arguments: view.arguments, parameters: view.parameters)
    return getIterator(ts, makeTuple(ts, starred.value).value)
}

func initializeGenericAlias(_ ts: ThreadState) {
    let type = makeType(ts, "GenericAlias", layout: ShapeNumber.genericAlias, base: Types.object)
    type.writing(ts).module = intern(ts, "types" as StaticString).value
    defineGenericAliasNatives(ts, type)
    typeModified(ts, type)
    for container in [
        Types.list, Types.tuple, Types.dict, Types.set, Types.frozenSet, shapeType(ShapeNumber.enumerate),
    ] {
        defineClassMethod(ts, container, "__class_getitem__", "(cls, item, /)") { thread, base, _ in
            makeGenericAlias(ThreadState(raw: thread), Arguments(raw: base)[0], Arguments(raw: base)[1]).raw
        }
    }
}

// MARK: - Bodies of natives

func genericAliasNew(_ ts: ThreadState, _ type: TypeObject, _ origin: Value, _ args: Value) -> Value {
    return aliasNew(ts, type, origin, args)
}

func genericAliasOrigin(_ ts: ThreadState, _ receiver: GenericAliasObject) -> Value { receiver.reading(ts).origin }

func genericAliasArgs(_ ts: ThreadState, _ receiver: GenericAliasObject) -> Value {
    receiver.reading(ts).arguments.value
}

func genericAliasParameters(_ ts: ThreadState, _ receiver: GenericAliasObject) -> Value {
    aliasParameters(ts, receiver).value
}

func genericAliasUnpacked(_ ts: ThreadState, _ receiver: GenericAliasObject) -> Value {
    Value(receiver.reading(ts).isUnpacked != 0)
}

func genericAliasHash(_ ts: ThreadState, _ receiver: GenericAliasObject) -> Value {
    let view = receiver.reading(ts)
    let hash = quickHash(ts, view.origin)
    if hash == -1 && !ts.exception.isNull { return .null }
    let (second, ok) = tupleHash(ts, view.arguments)
    return ok ? makeInteger(ts, hash ^ second) : .null
}

func genericAliasEq(_ ts: ThreadState, _ receiver: GenericAliasObject, _ value: Value) -> Value {
    if !value.hasLayout(ShapeNumber.genericAlias) { return .notImplemented }
    let result = aliasEqual(
        ts, receiver, GenericAliasObject(value))
    return result < 0 ? .null : Value(result == 1)
}

func genericAliasGetattr(_ ts: ThreadState, _ receiver: GenericAliasObject, _ name: Value) -> Value {
    guard checkName(ts, name) else { return .null }
    return getAttribute(ts, receiver.reading(ts).origin, name)
}

func genericAliasMroEntries(_ ts: ThreadState, _ receiver: GenericAliasObject, _ bases: Value) -> Value {
    return makeTuple(ts, receiver.reading(ts).origin).value
}

func genericAliasInstancecheck(_ ts: ThreadState, _ receiver: GenericAliasObject, _ instance: Value) -> Value {
    raise(ts, .typeError, "isinstance() argument 2 cannot be a parameterized generic")
}

func genericAliasSubclasscheck(_ ts: ThreadState, _ receiver: GenericAliasObject, _ subclass: Value) -> Value {
    raise(ts, .typeError, "issubclass() argument 2 cannot be a parameterized generic")
}

func genericAliasOr(_ ts: ThreadState, _ receiver: GenericAliasObject, _ value: Value) -> Value {
    makeUnion(ts, receiver.value, value)
}

func genericAliasRor(_ ts: ThreadState, _ receiver: GenericAliasObject, _ value: Value) -> Value {
    makeUnion(ts, value, receiver.value)
}

func genericAliasReduce(_ ts: ThreadState, _ receiver: GenericAliasObject) -> Value {
    let alias = receiver
    let arguments = makeTuple(ts, alias.reading(ts).origin, alias.reading(ts).arguments.value)
    return makeTuple(ts, typeOf(alias.value).value, arguments.value).value
}
