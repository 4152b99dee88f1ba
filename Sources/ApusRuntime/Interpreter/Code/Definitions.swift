import ApusBytecode

// Natives behind the operations that make functions, classes, displays and imports.

/// `makeFunction` inside the function `outer`; `parts` are defaults, keyword defaults, annotations, closure.
@inline(never)
func makeFunction(
    _ ts: ThreadState, _ outer: FunctionObject, _ parts: Registers, _ count: Int, _ constant: Value
) -> Value {
    let globals = outer.globals
    let code = bindCode(ts, CodeObject(constant), globals)
    if code.raw == 0 { return .null }
    let module = dictGetString(globals, KnownName.name.string)
    return makeFunction(
        ts, code, globals, defaults: parts[FunctionParts.defaults],
        keywordDefaults: parts[FunctionParts.keywordDefaults], annotations: parts[FunctionParts.annotations],
        closure: TupleObject(parts[FunctionParts.closure]),
        module: module.isNull ? .none : module
    ).value
}

/// A function object; code whose caches serve the globals.
package func makeFunction(
    _ ts: ThreadState, _ code: CodeObject, _ globals: DictObject, defaults: Value, keywordDefaults: Value,
    annotations: Value, closure: TupleObject, module: Value
) -> FunctionObject {
    let documentation =
        code.flags & CodeFlag.hasDocumentation != 0 ? Constants(raw: code.constantBase).constant(0) : Value.none
    return FunctionObject.allocate(
        ts, code: code, globals: globals, closure: closure, defaults: defaults, keywordDefaults: keywordDefaults,
        name: code.name, qualifiedName: code.qualifiedName, documentation: documentation, module: module,
        annotations: annotations, attributes: .null)
}

@inline(never)
func buildSet(_ ts: ThreadState, _ items: Registers, _ count: Int) -> Value {
    let set = makeSet(ts)
    var index = 0
    while index < count {
        if !setAdd(ts, set, items[index]) { return .null }
        index &+= 1
    }
    return set.value
}

/// A dict of `count` registers: keys and values by turns.
@inline(never)
func buildMap(_ ts: ThreadState, _ items: Registers, _ count: Int) -> Value {
    let dict = makeDict(ts)
    var index = 0
    while index < count {
        if !dictSet(ts, dict, items[index], items[index &+ 1]) { return .null }
        index &+= 2
    }
    return dict.value
}

@inline(never)
func makeTuple(_ ts: ThreadState, _ items: Registers, _ count: Int) -> TupleObject { makeTuple(ts, items.raw, count) }

@inline(never)
func makeList(_ ts: ThreadState, _ items: Registers, _ count: Int) -> ListObject { makeList(ts, items.raw, count) }

@inline(never)
func joinStrings(_ ts: ThreadState, _ items: Registers, _ count: Int) -> Value { joinStrings(ts, items.raw, count) }

@inline(never)
func unpackInto(_ ts: ThreadState, _ value: Value, _ targets: Registers, _ count: Int) -> Bool {
    unpackInto(ts, value, targets.raw, count)
}

/// Unpacks into `count` registers: `before` items, a list of the middle, the rest.
@inline(never)
func unpackExtended(_ ts: ThreadState, _ value: Value, _ targets: Registers, _ count: Int, _ before: Int) -> Bool {
    unpackExtended(ts, value, targets.raw, before, count &- 1 &- before)
}

/// `{**other}`
@inline(never)
func dictUpdateDisplay(_ ts: ThreadState, _ dict: DictObject, _ other: Value) -> Bool {
    if !other.hasLayout(ShapeNumber.dict)
        && getAttributeOrNull(ts, other, KnownName.keys.value).isNull
    {
        if ts.exception.isNull { raise(ts, .typeError, "'\(typeName(other))' object is not a mapping") }
        return false
    }
    return dictMerge(ts, dict, other, override: true)
}

/// A callable in messages: `module.name()`, without the module for builtins.
@inline(never)
func callableTitle(_ ts: ThreadState, _ callable: Value) -> String {
    let named = getAttributeOrNull(ts, callable, KnownName.qualname.value)
    clearException(ts)
    if !named.hasLayout(ShapeNumber.string) {
        let text = str(ts, callable)
        clearException(ts)
        return text.hasLayout(ShapeNumber.string) ? swiftString(StringObject(text)) : typeName(callable)
    }
    let name = swiftString(StringObject(named)) + "()"
    let module = getAttributeOrNull(ts, callable, KnownName.module.value)
    clearException(ts)
    if !module.hasLayout(ShapeNumber.string) { return name }
    let text = swiftString(StringObject(module))
    return text == "builtins" ? name : text + "." + name
}

/// `f(*iterable)`: the tuple of arguments; null with a TypeError that names the callable.
@inline(never)
func expandArguments(_ ts: ThreadState, _ callable: Value, _ iterable: Value) -> Value {
    if lookupSpecial(ts, typeOf(iterable), .iter).isNull, lookupSpecial(ts, typeOf(iterable), .getitem).isNull {
        let title = callableTitle(ts, callable)
        return raise(ts, .typeError, "\(title) argument after * must be an iterable, not \(typeName(iterable))")
    }
    return iterableToTuple(ts, iterable)
}

/// `f(**other)`: keys must be strings and new.
@inline(never)
func dictMergeKeywords(_ ts: ThreadState, _ dict: DictObject, _ other: Value, _ callable: Value) -> Bool {
    let title = callableTitle(ts, callable)
    let source: DictObject
    // A subclass with an `__iter__` of its own is asked for its keys.
    if other.hasShape(ShapeNumber.dict)
        || other.hasLayout(ShapeNumber.dict)
            && lookupSpecial(ts, typeOf(other), .iter) == lookupSpecial(ts, Types.dict, .iter)
    {
        source = DictObject(other)
    } else {
        if getAttributeOrNull(ts, other, KnownName.keys.value).isNull {
            if ts.exception.isNull {
                raise(ts, .typeError, "\(title) argument after ** must be a mapping, not \(typeName(other))")
            }
            return false
        }
        source = makeDict(ts)
        if !dictMerge(ts, source, other, override: true) { return false }
    }
    var position = 0
    var key = Value.null
    var value = Value.null
    while dictNext(source, &position, &key, &value) {
        // That keys are strings is asked by the call itself.
        if !dictGet(ts, dict, key).isNull {
            let shown = str(ts, key)
            if shown.isErr { return false }
            let text = swiftString(StringObject(shown))
            raise(ts, .typeError, "\(title) got multiple values for keyword argument '\(text)'")
            return false
        }
        if !ts.exception.isNull || !dictSet(ts, dict, key, value) { return false }
    }
    return true
}

@inline(never)
func convertValue(_ ts: ThreadState, _ value: Value, _ conversion: Int) -> Value {
    switch conversion {
    case 1: return str(ts, value)
    case 2: return repr(ts, value)
    default: return asciiRepr(ts, value)
    }
}

@inline(never)
func loadBuildClass(_ ts: ThreadState) -> Value {
    let found = dictGetString(
        frameBuiltins(ts, frameGlobals(ts, ts.frame)), KnownName.buildClass.string)
    return found.isNull ? raise(ts, .nameError, "__build_class__ not found") : found
}

@inline(never)
func loadAssertionError(_ ts: ThreadState) -> Value { KnownType.assertionError.object.value }

@inline(never)
func setupAnnotations(_ ts: ThreadState, _ fp: Frame) -> Bool {
    let namespace = fp[0].isNull ? frameGlobals(ts, fp).value : fp[0]
    let name = KnownName.annotations.value
    if namespace.hasShape(ShapeNumber.dict) {
        if !dictGetString(DictObject(namespace), StringObject(name)).isNull { return true }
    } else {
        let found = getItem(ts, namespace, name)
        if !found.isErr { return true }
        if !matches(ts, ts.exception, .keyError) { return false }
        clearException(ts)
    }
    return setItem(ts, namespace, name, makeDict(ts).value)
}

// MARK: - Imports

/// `import name`, through `builtins.__import__`.
@inline(never)
func importName(_ ts: ThreadState, _ name: Value, _ level: Value, _ fromList: Value) -> Value {
    let globals = frameGlobals(ts, ts.frame)
    let function = dictGetString(frameBuiltins(ts, globals), KnownName.importName.string)
    if function.isNull { return raise(ts, .importError, "__import__ not found") }
    return withScratch(ts, 5) { place in
        initializeField(place, 0, name.raw)
        initializeField(place, 8, globals.raw)
        initializeField(place, 16, Value.none.raw)
        initializeField(place, 24, fromList.raw)
        initializeField(place, 32, level.raw)
        return callWindow(ts, function, place, 5, .null)
    }
}

/// `from module import name`
@inline(never)
func importFrom(_ ts: ThreadState, _ module: Value, _ name: Value) -> Value {
    let found = getAttributeOrNull(ts, module, name)
    if !found.isErr || !ts.exception.isNull { return found }
    // A submodule that an import cycle has not yet bound.
    let package = getAttributeOrNull(ts, module, KnownName.name.value)
    clearException(ts)
    if package.hasLayout(ShapeNumber.string) {
        let full = swiftString(StringObject(package)) + "." + swiftString(StringObject(name))
        let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
        let submodule = dictGetString(modules, intern(ts, full))
        if !submodule.isNull { return submodule }
    }
    let title = package.hasLayout(ShapeNumber.string) ? swiftString(StringObject(package)) : "<unknown module name>"
    let file = getAttributeOrNull(ts, module, KnownName.file.value)
    clearException(ts)
    let place = file.hasLayout(ShapeNumber.string) ? swiftString(StringObject(file)) : "unknown location"
    var origin = "'\(title)' (\(place))"
    if module.hasLayout(ShapeNumber.module) && isInitializing(ts, ModuleObject(module)) {
        origin = "partially initialized module '\(title)' (most likely due to a circular import) (\(place))"
    }
    let message = "cannot import name '\(swiftString(StringObject(name)))' from \(origin)"
    let exception = makeException(ts, KnownType.importError.object, makeTuple(ts, makeString(ts, message).value))
    exception.writing(ts).first = makeString(ts, message).value
    exception.writing(ts).second = package
    exception.writing(ts).third = file
    return raiseException(ts, exception.value)
}

/// `from module import *` into the namespace of the frame.
@inline(never)
func importStar(_ ts: ThreadState, _ fp: Frame, _ module: Value) -> Bool {
    let target = fp[0].isNull ? frameGlobals(ts, fp).value : fp[0]
    let all = getAttributeOrNull(ts, module, KnownName.all.value)
    if all.isErr && !ts.exception.isNull { return false }
    let attributes = getAttribute(ts, module, KnownName.dict.value)
    if attributes.isErr { return false }
    let names = all.isNull ? callMethod(ts, attributes, .keys) : all
    if names.isErr { return false }
    let list = iterableToList(ts, names)
    if list.isErr { return false }
    var index = 0
    while index < ListObject(list).reading(ts).count {
        let name = ListObject(list).reading(ts).items.reading(ts)[index]
        index &+= 1
        if all.isNull {
            if !name.hasLayout(ShapeNumber.string) { continue }
            if StringObject(name).count > 0 && codePoint(StringObject(name), 0) == 0x5F { continue }
        } else if !name.hasLayout(ShapeNumber.string) {
            let title = getAttribute(ts, module, KnownName.name.value)
            if title.isErr { return false }
            let text = title.hasLayout(ShapeNumber.string) ? swiftString(StringObject(title)) : "?"
            raise(ts, .typeError, "Item in \(text).__all__ must be str, not \(typeName(name))")
            return false
        }
        let value = getAttribute(ts, module, name)
        if value.isErr || !setItem(ts, target, name, value) { return false }
    }
    return true
}

/// The value of an expression statement at the prompt.
@inline(never)
func printExpression(_ ts: ThreadState, _ value: Value) -> Bool {
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    let system = dictGetString(modules, KnownName.sys.string)
    if system.isNull {
        raise(ts, .runtimeError, "lost sys.displayhook")
        return false
    }
    let hook = getAttribute(ts, system, KnownName.displayhook.value)
    return !hook.isErr && !callValue(ts, hook, value).isErr
}
