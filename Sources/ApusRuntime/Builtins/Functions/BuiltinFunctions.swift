// The functions of `builtins`. Classes put themselves there when they are made.

func initializeBuiltins(_ ts: ThreadState) {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    dictBecomeCells(ts, builtins)
    for (name, value) in [
        ("None", Value.none), ("True", .true), ("False", .false), ("Ellipsis", .ellipsis),
        ("NotImplemented", .notImplemented), ("__debug__", .true),
    ] {
        _ = dictSet(ts, builtins, intern(ts, name).value, value)
    }
    for layout in [
        ShapeNumber.integer, ShapeNumber.float, ShapeNumber.complex, ShapeNumber.string, ShapeNumber.bytes,
        ShapeNumber.byteArray, ShapeNumber.tuple, ShapeNumber.list, ShapeNumber.dict, ShapeNumber.set,
        ShapeNumber.frozenSet, ShapeNumber.range, ShapeNumber.slice, ShapeNumber.enumerate, ShapeNumber.zip,
        ShapeNumber.map, ShapeNumber.filter, ShapeNumber.reversedIterator,
    ] {
        let type = shapeType(layout)
        if type.raw != 0 { _ = dictSet(ts, builtins, type.reading(ts).name, type.value) }
    }
    _ = dictSet(ts, builtins, KnownType.bool.object.reading(ts).name, KnownType.bool.object.value)
    defineObjectFunctions(ts, builtins)
    defineNumberFunctions(ts, builtins)
    defineIterationFunctions(ts, builtins)
    defineExecutionFunctions(ts, builtins)
    definePrint(ts, builtins)
    defineImport(ts, builtins)
    initializeFileType(ts)
}

// MARK: - Objects and attributes

private func defineObjectFunctions(_ ts: ThreadState, _ builtins: DictObject) {
    defineRawFunction(ts, builtins, "__build_class__", "(func, name, /, *bases, **kwds)") {
        let ts = ThreadState(raw: $0)
        return buildClass(ts, Arguments(raw: $1), $2, ts.keywordNames).raw
    }
    defineFunction(ts, builtins, "len", "(obj, /)") {
        let count = length(ThreadState(raw: $0), Arguments(raw: $1)[0])
        return count < 0 ? 0 : makeInteger(ThreadState(raw: $0), count).raw
    }
    defineFunction(ts, builtins, "repr", "(obj, /)") { repr(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    defineFunction(ts, builtins, "ascii", "(obj, /)") { asciiRepr(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw }
    defineFunction(ts, builtins, "format", "(value, format_spec='', /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let specification = arguments[1].isNull ? emptyString() : arguments[1]
        if !specification.hasLayout(ShapeNumber.string) {
            return raise(ts, .typeError, "format() argument 2 must be str, not \(typeName(specification))").raw
        }
        return format(ts, arguments[0], specification).raw
    }
    defineFunction(ts, builtins, "hash", "(obj, /)") {
        let ts = ThreadState(raw: $0)
        let hash = hashValue(ts, Arguments(raw: $1)[0])
        return hash == -1 && !ts.exception.isNull ? 0 : makeInteger(ts, hash).raw
    }
    defineFunction(ts, builtins, "id", "(obj, /)") {
        let value = Arguments(raw: $1)[0]
        return makeInteger(ThreadState(raw: $0), value.raw & Int.max).raw
    }
    defineFunction(ts, builtins, "callable", "(obj, /)") {
        Value(isCallable(ThreadState(raw: $0), Arguments(raw: $1)[0])).raw
    }
    defineFunction(ts, builtins, "isinstance", "(obj, class_or_tuple, /)") {
        let arguments = Arguments(raw: $1)
        let truth = isInstanceOf(ThreadState(raw: $0), arguments[0], arguments[1])
        return truth < 0 ? 0 : Value(truth != 0).raw
    }
    defineFunction(ts, builtins, "issubclass", "(cls, class_or_tuple, /)") {
        let arguments = Arguments(raw: $1)
        let truth = isSubclassOf(ThreadState(raw: $0), arguments[0], arguments[1])
        return truth < 0 ? 0 : Value(truth != 0).raw
    }
    defineFunction(ts, builtins, "getattr", "(object, name, default=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard let name = attributeName(ts, arguments[1]) else { return 0 }
        if arguments[2].isNull { return getAttribute(ts, arguments[0], name).raw }
        let result = getAttributeOrNull(ts, arguments[0], name)
        return result.isNull && ts.exception.isNull ? arguments[2].raw : result.raw
    }
    defineFunction(ts, builtins, "hasattr", "(obj, name, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard let name = attributeName(ts, arguments[1]) else { return 0 }
        let result = getAttributeOrNull(ts, arguments[0], name)
        return result.isNull && !ts.exception.isNull ? 0 : Value(!result.isNull).raw
    }
    defineFunction(ts, builtins, "setattr", "(obj, name, value, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard let name = attributeName(ts, arguments[1]) else { return 0 }
        return setAttribute(ts, arguments[0], name, arguments[2]) ? Value.none.raw : 0
    }
    defineFunction(ts, builtins, "delattr", "(obj, name, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        guard let name = attributeName(ts, arguments[1]) else { return 0 }
        return deleteAttribute(ts, arguments[0], name) ? Value.none.raw : 0
    }
    defineFunction(ts, builtins, "dir", "(object=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let names: Value
        if arguments[0].isNull {
            names = iterableToList(ts, frameLocals(ts, frameObject(ts, ts.frame)))
        } else {
            let method = lookupSpecial(ts, typeOf(arguments[0]), .dir)
            if method.isNull { return raise(ts, .typeError, "object does not provide __dir__").raw }
            let result = callSpecial(ts, method, arguments[0])
            names = result.isErr ? .null : iterableToList(ts, result)
        }
        if names.isErr || callMethod(ts, names, .sort).isErr { return 0 }
        return names.raw
    }
    defineFunction(ts, builtins, "vars", "(object=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[0].isNull { return frameLocals(ts, frameObject(ts, ts.frame)).raw }
        let found = getAttributeOrNull(ts, arguments[0], KnownName.dict.value)
        if found.isNull && ts.exception.isNull {
            return raise(ts, .typeError, "vars() argument must have __dict__ attribute").raw
        }
        return found.raw
    }
}

/// The interned name of an attribute given as an argument; nil with TypeError set.
private func attributeName(_ ts: ThreadState, _ name: Value) -> Value? {
    if name.hasLayout(ShapeNumber.string) { return internString(ts, StringObject(name)).value }
    raise(ts, .typeError, "attribute name must be string, not '\(typeName(name))'")
    return nil
}

/// `isinstance(value, type)`: 1, 0 or -1.
@inline(never)
package func isInstanceOf(_ ts: ThreadState, _ value: Value, _ type: Value) -> Int {
    if classOf(value).value == type { return 1 }
    if type.hasShape(ShapeNumber.type) { return isPlainInstance(ts, value, type) }
    if type.hasLayout(ShapeNumber.tuple) {
        guard enterNative(ts) else { return -1 }
        for index in 0..<TupleObject(type).count {
            let result = isInstanceOf(ts, value, TupleObject(type)[index])
            if result != 0 { return result }
        }
        return 0
    }
    let method = lookupSpecial(ts, typeOf(type), .instancecheck)
    if !method.isNull {
        let result = callSpecial(ts, method, type, value)
        return result.isErr ? -1 : isTrue(ts, result)
    }
    return isPlainInstance(ts, value, type)
}

/// `isinstance` of the builtin kind, which `type.__instancecheck__` is: 1, 0 or -1.
@inline(never)
func isPlainInstance(_ ts: ThreadState, _ value: Value, _ type: Value) -> Int {
    if type.hasLayout(ShapeNumber.type) {
        if isSubtype(classOf(value), TypeObject(type)) { return 1 }
        // An object may claim another class.
        if typeOf(value).reading(ts).flags & TypeFlags.heap == 0 { return 0 }
        let claimed = getAttributeOrNull(ts, value, KnownName.`class`.value)
        if claimed.isNull { return ts.exception.isNull ? 0 : -1 }
        return claimed.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(claimed), TypeObject(type)) ? 1 : 0
    }
    let message = "isinstance() arg 2 must be a type, a tuple of types, or a union"
    if !hasBases(ts, type, message) { return -1 }
    let claimed = getAttributeOrNull(ts, value, KnownName.`class`.value)
    if claimed.isNull { return ts.exception.isNull ? 0 : -1 }
    return derives(ts, claimed, type)
}

/// The `__bases__` of what stands for a class; null, perhaps with an exception set, when they are no tuple.
private func basesOf(_ ts: ThreadState, _ value: Value) -> Value {
    let bases = getAttributeOrNull(ts, value, intern(ts, "__bases__" as StaticString).value)
    return bases.hasLayout(ShapeNumber.tuple) ? bases : .null
}

/// Whether the value may stand for a class; else TypeError with the message.
private func hasBases(_ ts: ThreadState, _ value: Value, _ message: String) -> Bool {
    if value.hasLayout(ShapeNumber.type) || !basesOf(ts, value).isNull { return true }
    if ts.exception.isNull { raise(ts, .typeError, message) }
    return false
}

/// Whether `value` is `type` or leads to it by `__bases__`: 1, 0 or -1.
private func derives(_ ts: ThreadState, _ value: Value, _ type: Value) -> Int {
    guard enterNative(ts) else { return -1 }
    if value == type { return 1 }
    let bases = basesOf(ts, value)
    if bases.isNull { return ts.exception.isNull ? 0 : -1 }
    for index in 0..<TupleObject(bases).count {
        let result = derives(ts, TupleObject(bases)[index], type)
        if result != 0 { return result }
    }
    return 0
}

/// `issubclass` of the builtin kind, which `type.__subclasscheck__` is: 1, 0 or -1.
func isPlainSubclass(_ ts: ThreadState, _ value: Value, _ type: Value) -> Int {
    if value.hasLayout(ShapeNumber.type) && type.hasLayout(ShapeNumber.type) {
        return isSubtype(TypeObject(value), TypeObject(type)) ? 1 : 0
    }
    let message = "issubclass() arg 2 must be a class, a tuple of classes, or a union"
    if !hasBases(ts, value, "issubclass() arg 1 must be a class") || !hasBases(ts, type, message) { return -1 }
    return derives(ts, value, type)
}

/// `issubclass(value, type)`: 1, 0 or -1.
@inline(never)
package func isSubclassOf(_ ts: ThreadState, _ value: Value, _ type: Value) -> Int {
    if type.hasLayout(ShapeNumber.tuple) {
        guard enterNative(ts) else { return -1 }
        for index in 0..<TupleObject(type).count {
            let result = isSubclassOf(ts, value, TupleObject(type)[index])
            if result != 0 { return result }
        }
        return 0
    }
    if type.hasShape(ShapeNumber.type) { return isPlainSubclass(ts, value, type) }
    let method = lookupSpecial(ts, typeOf(type), .subclasscheck)
    if !method.isNull {
        let result = callSpecial(ts, method, type, value)
        return result.isErr ? -1 : isTrue(ts, result)
    }
    return isPlainSubclass(ts, value, type)
}

// MARK: - Numbers

private func defineNumberFunctions(_ ts: ThreadState, _ builtins: DictObject) {
    defineFunction(ts, builtins, "abs", "(x, /)") {
        let ts = ThreadState(raw: $0)
        let value = Arguments(raw: $1)[0]
        if value.isSmall && value.small >= 0 { return value.raw }
        let method = lookupSpecial(ts, typeOf(value), .abs)
        if method.isNull { return raise(ts, .typeError, "bad operand type for abs(): '\(typeName(value))'").raw }
        return callSpecial(ts, method, value).raw
    }
    defineFunction(ts, builtins, "divmod", "(x, y, /)") { divideModulo(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    defineFunction(ts, builtins, "pow", "(base, exp, mod=None)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[2].isNull || arguments[2].isNone {
            let fast = numberBinary(ts, .power, arguments[0], arguments[1])
            return fast == .notImplemented ? binaryOperation(ts, .power, arguments[0], arguments[1]).raw : fast.raw
        }
        let method = lookupType(typeOf(arguments[0]), BinaryOperator.power.forward)
        if !method.isNull {
            let result = callSpecial(ts, method, arguments[0], arguments[1], arguments[2])
            if result != .notImplemented { return result.raw }
        }
        // The other operands' classes are asked too; floats and complex numbers refuse.
        if arguments[1].hasLayout(ShapeNumber.complex) || arguments[2].hasLayout(ShapeNumber.complex) {
            return raise(ts, .valueError, "complex modulo").raw
        }
        if isFloat(arguments[1]) || isFloat(arguments[2]) {
            return raise(ts, .typeError, "pow() 3rd argument not allowed unless all arguments are integers").raw
        }
        return raise(
            ts, .typeError,
            "unsupported operand type(s) for ** or pow(): '\(typeName(arguments[0]))', '\(typeName(arguments[1]))', "
                + "'\(typeName(arguments[2]))'"
        ).raw
    }
    defineFunction(ts, builtins, "round", "(number, ndigits=None)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let method = lookupSpecial(ts, typeOf(arguments[0]), .round)
        if method.isNull {
            return raise(ts, .typeError, "type \(typeName(arguments[0])) doesn't define __round__ method").raw
        }
        return arguments[1].isNull || arguments[1].isNone
            ? callSpecial(ts, method, arguments[0]).raw : callSpecial(ts, method, arguments[0], arguments[1]).raw
    }
    defineFunction(ts, builtins, "bin", "(number, /)") {
        numberText(ThreadState(raw: $0), Arguments(raw: $1)[0], "#b").raw
    }
    defineFunction(ts, builtins, "oct", "(number, /)") {
        numberText(ThreadState(raw: $0), Arguments(raw: $1)[0], "#o").raw
    }
    defineFunction(ts, builtins, "hex", "(number, /)") {
        numberText(ThreadState(raw: $0), Arguments(raw: $1)[0], "#x").raw
    }
    defineFunction(ts, builtins, "chr", "(i, /)") {
        let ts = ThreadState(raw: $0)
        let (number, isValid) = indexInteger(ts, Arguments(raw: $1)[0], clamp: true)
        if !isValid { return 0 }
        if number < Int(Int32.min) || number > Int(Int32.max) {
            return raise(ts, .overflowError, "Python int too large to convert to C int").raw
        }
        if number < 0 || number > 0x10FFFF { return raise(ts, .valueError, "chr() arg not in range(0x110000)").raw }
        return makeCharacter(ts, UInt32(number)).raw
    }
    defineFunction(ts, builtins, "ord", "(c, /)") {
        let ts = ThreadState(raw: $0)
        let value = Arguments(raw: $1)[0]
        var count = -1
        if value.hasLayout(ShapeNumber.string) {
            count = StringObject(value).count
            if count == 1 { return Value(small: Int(codePoint(StringObject(value), 0))).raw }
        } else if value.hasLayout(ShapeNumber.bytes) {
            count = BytesObject(value).count
            if count == 1 { return Value(small: loadByte(BytesObject(value).bytes, 0)).raw }
        } else if value.hasLayout(ShapeNumber.byteArray) {
            let view = textView(value)
            count = view.count
            if count == 1 { return Value(small: Int(view[0])).raw }
        } else {
            return raise(ts, .typeError, "ord() expected string of length 1, but \(typeName(value)) found").raw
        }
        return raise(ts, .typeError, "ord() expected a character, but string of length \(count) found").raw
    }
}

private func divideModulo(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let left = arguments[0]
    let right = arguments[1]
    let result = dispatchBinary(ts, KnownName.divmod.value, KnownName.rdivmod.value, left, right)
    if result != .notImplemented { return result }
    return raise(
        ts, .typeError, "unsupported operand type(s) for divmod(): '\(typeName(left))' and '\(typeName(right))'")
}

private func numberText(_ ts: ThreadState, _ value: Value, _ specification: String) -> Value {
    let index = indexValue(ts, value)
    return index.isErr ? .null : format(ts, index, makeString(ts, specification).value)
}

// MARK: - Iteration

private func defineIterationFunctions(_ ts: ThreadState, _ builtins: DictObject) {
    defineFunction(ts, builtins, "iter", "(object, sentinel=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[1].isNull { return getIterator(ts, arguments[0]).raw }
        if !arguments[0].hasLayout(ShapeNumber.type) && lookupSpecial(ts, typeOf(arguments[0]), .call).isNull {
            return raise(ts, .typeError, "iter(v, w): v must be callable").raw
        }
        return CallIteratorObject.allocate(ts, callable: arguments[0], sentinel: arguments[1]).raw
    }
    defineFunction(ts, builtins, "next", "(iterator, default=None, /)") {
        nextFunction(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineFunction(ts, builtins, "aiter", "(async_iterable, /)") {
        asyncIteratorFunction(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
    }
    defineFunction(ts, builtins, "anext", "(aiterator, default=None, /)") {
        asyncNextFunction(ThreadState(raw: $0), Arguments(raw: $1)[0], Arguments(raw: $1)[1]).raw
    }
    defineFunction(ts, builtins, "any", "(iterable, /)") {
        anyOrAll(ThreadState(raw: $0), Arguments(raw: $1)[0], stop: 1).raw
    }
    defineFunction(ts, builtins, "all", "(iterable, /)") {
        anyOrAll(ThreadState(raw: $0), Arguments(raw: $1)[0], stop: 0).raw
    }
    defineFunction(ts, builtins, "sum", "(iterable, /, start=0)") {
        sumFunction(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
    defineRawFunction(ts, builtins, "max", "(*args, key=None, default=None)") {
        extreme(ThreadState(raw: $0), Arguments(raw: $1), $2, .greaterThan, "max").raw
    }
    defineRawFunction(ts, builtins, "min", "(*args, key=None, default=None)") {
        extreme(ThreadState(raw: $0), Arguments(raw: $1), $2, .lessThan, "min").raw
    }
    defineFunction(ts, builtins, "sorted", "(iterable, /, *, key=None, reverse=False)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let list = iterableToList(ts, arguments[0])
        if list.isErr { return 0 }
        guard let isReversed = intArgument(ts, arguments[2], missing: 0) else { return 0 }
        let key = arguments[1].isNull ? Value.none : arguments[1]
        return listSort(ts, ListObject(list), key, isReversed != 0) ? list.raw : 0
    }
}

/// `aiter(object)`
private func asyncIteratorFunction(_ ts: ThreadState, _ object: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(object), .aiter)
    if method.isNull { return raise(ts, .typeError, "'\(typeName(object))' object is not an async iterable") }
    let iterator = callSpecial(ts, method, object)
    if iterator.isErr { return .null }
    if lookupSpecial(ts, typeOf(iterator), .anext).isNull {
        return raise(
            ts, .typeError, "aiter() returned not an async iterator of type '\(typeName(iterator))'")
    }
    return iterator
}

/// `anext(iterator[, default])`
private func asyncNextFunction(_ ts: ThreadState, _ iterator: Value, _ fallback: Value) -> Value {
    let method = lookupSpecial(ts, typeOf(iterator), .anext)
    if method.isNull { return raise(ts, .typeError, "'\(typeName(iterator))' object is not an async iterator") }
    let awaitable = callSpecial(ts, method, iterator)
    return awaitable.isErr || fallback.isNull ? awaitable : makeAnextAwaitable(ts, awaitable, fallback)
}

private func nextFunction(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    let iterator = arguments[0]
    let method = lookupSpecial(ts, typeOf(iterator), .next)
    if method.isNull { return raise(ts, .typeError, "'\(typeName(iterator))' object is not an iterator") }
    // The value of a generator's return travels with the StopIteration.
    let result = callSpecial(ts, method, iterator)
    if !result.isErr { return result }
    if ts.exception.isNull {
        return arguments[1].isNull ? raiseEmpty(ts, .stopIteration) : arguments[1]
    }
    if arguments[1].isNull || !matches(ts, ts.exception, .stopIteration) { return .null }
    clearException(ts)
    return arguments[1]
}

private func anyOrAll(_ ts: ThreadState, _ iterable: Value, stop: Int) -> Value {
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return .null }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? Value(stop == 0) : .null }
        let truth = isTrue(ts, item)
        if truth < 0 { return .null }
        if truth == stop { return Value(stop == 1) }
    }
}

private func sumFunction(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    var total = arguments[1].isNull ? Value(small: 0) : arguments[1]
    let iterator = getIterator(ts, arguments[0])
    if iterator.isErr { return .null }
    if total.hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "sum() can't sum strings [use ''.join(seq) instead]")
    }
    if total.hasLayout(ShapeNumber.byteArray) {
        return raise(ts, .typeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
    }
    if total.hasLayout(ShapeNumber.bytes) {
        return raise(ts, .typeError, "sum() can't sum bytes [use b''.join(seq) instead]")
    }
    while true {
        let item = iterateNext(ts, iterator)
        if item.isNull { return ts.exception.isNull ? total : .null }
        if total.isSmall && item.isSmall {
            let (sum, overflow) = (total.raw &- 1).addingReportingOverflow(item.raw)
            if !overflow {
                total = Value(raw: sum)
                continue
            }
        }
        let fast = numberBinary(ts, .add, total, item)
        total = fast == .notImplemented ? binaryOperation(ts, .add, total, item) : fast
        if total.isErr { return .null }
    }
}

/// `max` and `min`.
private func extreme(
    _ ts: ThreadState, _ arguments: Arguments, _ count: Int, _ comparison: Comparison, _ title: String
) -> Value {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    let positional = count - named
    var key = Value.none
    var fallback = Value.null
    for index in 0..<named {
        let name = StringObject(TupleObject(names)[index])
        if stringEqual(name, KnownName.key.string) {
            key = arguments[positional + index]
        } else if stringEqual(name, KnownName.defaultName.string) {
            fallback = arguments[positional + index]
        } else {
            return raise(ts, .typeError, "'\(swiftString(name))' is an invalid keyword argument for \(title)()")
        }
    }
    if positional == 0 { return raise(ts, .typeError, "\(title) expected at least 1 argument, got 0") }
    if positional > 1 && !fallback.isNull {
        return raise(ts, .typeError, "Cannot specify a default for \(title)() with multiple positional arguments")
    }
    var iterator = Value.null
    if positional == 1 {
        iterator = getIterator(ts, arguments[0])
        if iterator.isErr { return .null }
    }
    var best = Value.null
    var bestKey = Value.null
    var index = 0
    while true {
        let item: Value
        if iterator.isNull {
            if index == positional { return best }
            item = arguments[index]
            index &+= 1
        } else {
            item = iterateNext(ts, iterator)
            if item.isNull {
                if !ts.exception.isNull { return .null }
                if !best.isNull { return best }
                return fallback.isNull ? raise(ts, .valueError, "\(title)() arg is an empty sequence") : fallback
            }
        }
        let itemKey = key.isNone ? item : callValue(ts, key, item)
        if itemKey.isErr { return .null }
        if best.isNull {
            best = item
            bestKey = itemKey
            continue
        }
        let truth = compareTruth(ts, itemKey, bestKey, comparison)
        if truth < 0 { return .null }
        if truth != 0 {
            best = item
            bestKey = itemKey
        }
    }
}

// MARK: - Code

private func defineExecutionFunctions(_ ts: ThreadState, _ builtins: DictObject) {
    defineFunction(ts, builtins, "globals", "()") { thread, _ in
        let ts = ThreadState(raw: thread)
        return frameGlobals(ts, ts.frame).raw
    }
    defineFunction(ts, builtins, "locals", "()") { thread, _ in
        let ts = ThreadState(raw: thread)
        return frameLocals(ts, frameObject(ts, ts.frame)).raw
    }
    defineFunction(
        ts, builtins, "compile",
        "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)"
    ) { compileFunction(ThreadState(raw: $0), Arguments(raw: $1)).raw }
    defineFunction(ts, builtins, "exec", "(source, globals=None, locals=None, /, *, closure=None)") {
        let ts = ThreadState(raw: $0)
        return runSource(ts, Arguments(raw: $1), .exec, "exec").isErr ? 0 : Value.none.raw
    }
    defineFunction(ts, builtins, "eval", "(source, globals=None, locals=None, /)") {
        runSource(ThreadState(raw: $0), Arguments(raw: $1), .eval, "eval").raw
    }
}

/// The text of a source argument as bytes; nil with an exception set.
private func sourceBytes(_ ts: ThreadState, _ source: Value, _ title: String) -> (bytes: [UInt8], isDecoded: Bool)? {
    if source.hasLayout(ShapeNumber.string) {
        return (Array(swiftString(StringObject(source)).utf8), true)
    }
    if source.hasLayout(ShapeNumber.bytes) {
        let bytes = BytesObject(source)
        return (Array(UnsafeRawBufferPointer(start: pointer(bytes.bytes), count: bytes.count)), false)
    }
    if source.hasLayout(ShapeNumber.byteArray) {
        let (base, count) = bytesRange(source)
        return (Array(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: base), count: count)), false)
    }
    raise(ts, .typeError, "\(title)() arg 1 must be a string, bytes or code object")
    return nil
}

private func compileFunction(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard let source = sourceBytes(ts, arguments[0], "compile") else { return .null }
    if !arguments[1].hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "expected str, bytes or os.PathLike object, not \(typeName(arguments[1]))")
    }
    if !arguments[2].hasLayout(ShapeNumber.string) {
        return raise(ts, .typeError, "compile() argument 3 must be str, not \(typeName(arguments[2]))")
    }
    let mode: CompileMode
    switch swiftString(StringObject(arguments[2])) {
    case "exec": mode = .exec
    case "eval": mode = .eval
    case "single": mode = .single
    default: return raise(ts, .valueError, "compile() mode must be 'exec', 'eval' or 'single'")
    }
    let filename = swiftString(StringObject(arguments[1]))
    return compileSource(ts, source.bytes, isDecoded: source.isDecoded, filename: filename, mode: mode).value
}

private func runSource(_ ts: ThreadState, _ arguments: Arguments, _ mode: CompileMode, _ title: String) -> Value {
    var globals = arguments[1].isNull ? Value.none : arguments[1]
    var locals = arguments[2].isNull ? Value.none : arguments[2]
    if globals.isNone {
        globals = frameGlobals(ts, ts.frame).value
        if locals.isNone { locals = frameLocals(ts, frameObject(ts, ts.frame)) }
    } else if !globals.hasLayout(ShapeNumber.dict) {
        let what = title == "exec" ? "exec() globals must be a dict" : "globals must be a dict"
        return raise(ts, .typeError, title == "exec" ? "\(what), not \(typeName(globals))" : what)
    }
    if locals.isNone { locals = globals }
    if lookupSpecial(ts, typeOf(locals), .getitem).isNull {
        return raise(
            ts, .typeError,
            title == "exec" ? "locals must be a mapping or None, not \(typeName(locals))" : "locals must be a mapping")
    }
    let code: CodeObject
    if arguments[0].hasShape(ShapeNumber.code) {
        code = CodeObject(arguments[0])
    } else {
        guard var source = sourceBytes(ts, arguments[0], title) else { return .null }
        if mode == .eval { source.bytes = Array(source.bytes.drop { $0 == 0x20 || $0 == 0x09 }) }
        code = compileSource(ts, source.bytes, isDecoded: source.isDecoded, filename: "<string>", mode: mode)
        if code.raw == 0 { return .null }
    }
    let closure = mode == .exec && !arguments[3].isNull ? arguments[3] : .none
    if !closure.isNone && (arguments[0].raw != code.raw || code.freeNames.count == 0) {
        let message =
            arguments[0].raw != code.raw
            ? "closure can only be used when source is a code object"
            : "cannot use a closure with this code object"
        return raise(ts, .typeError, message)
    }
    if code.freeNames.count > 0 {
        if title == "eval" {
            return raise(ts, .typeError, "code object passed to eval() may not contain free variables")
        }
        let isUsable = closure.hasShape(ShapeNumber.tuple) && TupleObject(closure).count == code.freeNames.count
        for index in 0..<(isUsable ? code.freeNames.count : 0)
        where !TupleObject(closure)[index].hasShape(ShapeNumber.cell) { return raiseUnusableClosure(ts, code) }
        if !isUsable { return raiseUnusableClosure(ts, code) }
    }
    return execute(
        ts, code, DictObject(globals), locals,
        closure: closure.isNone ? TupleObject(raw: 0) : TupleObject(closure))
}

private func raiseUnusableClosure(_ ts: ThreadState, _ code: CodeObject) -> Value {
    raise(ts, .typeError, "code object requires a closure of exactly length \(code.freeNames.count)")
}

package func isCallable(_ ts: ThreadState, _ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.type) || !lookupSpecial(ts, typeOf(value), .call).isNull
}
