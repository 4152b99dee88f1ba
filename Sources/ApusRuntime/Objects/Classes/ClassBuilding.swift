// Making classes: `type(name, bases, namespace)`, the class statement, the method resolution order, instances.

/// Calls a class: `__new__`, then `__init__` when the result is an instance (or the metaclass's `__call__`).
@inline(never)
func callType(
    _ ts: ThreadState, _ type: TypeObject, _ arguments: Int, _ count: Int, _ keywords: Value
) -> Value {
    let metatype = typeOf(type.value)
    if metatype.raw != Types.type.raw {
        let call = lookupSpecial(ts, metatype, .call)
        if call.hasShape(ShapeNumber.function) {
            return withScratch(ts, count &+ 1) { place in
                initializeField(place, 0, type.raw)
                copyWords(from: arguments, to: place &+ 8, count)
                return callWindow(ts, call, place, count &+ 1, keywords)
            }
        }
    }
    return constructInstance(ts, type, arguments, count, keywords)
}

/// `type.__call__`
@inline(never)
func constructInstance(
    _ ts: ThreadState, _ type: TypeObject, _ arguments: Int, _ count: Int, _ keywords: Value
) -> Value {
    if count == 1 && keywords.isNull {
        // type(x) is the class of x; str(x) and int(x) are conversions that are called often.
        let argument = Value(raw: loadWord(arguments, 0))
        if type.raw == Types.type.raw { return classOf(argument).value }
        if type.raw == Types.str.raw { return str(ts, argument) }
        if type.raw == Types.int.raw { return convertInteger(ts, argument) }
    }
    var creator = lookupSpecial(ts, type, .new)
    if creator.isNull {
        return raise(ts, .typeError, "cannot create '\(typeName(type))' instances")
    }
    if !creator.hasShape(ShapeNumber.native) {
        creator = bindDescriptor(ts, creator, .null, type)
        if creator.isErr { return .null }
    }
    let object = withScratch(ts, count &+ 1) { place in
        initializeField(place, 0, type.raw)
        copyWords(from: arguments, to: place &+ 8, count)
        return callWindow(ts, creator, place, count &+ 1, keywords)
    }
    if object.isErr || !isSubtype(typeOf(object), type) { return object }
    let initializer = lookupSpecial(ts, typeOf(object), .`init`)
    if initializer.isNull
        || initializer.raw == loadWord(rootBlock, RootOffset.objectInit) && count == 0 && keywords.isNull
    {
        return object
    }
    let result = callBound(ts, initializer, object, arguments, count, keywords)
    if result.isErr { return .null }
    if !result.isNone {
        return raise(ts, .typeError, "__init__() should return None, not '\(typeName(result))'")
    }
    return object
}

/// Calls a class attribute as a method of `object`.
@inline(never)
func callBound(
    _ ts: ThreadState, _ method: Value, _ object: Value, _ arguments: Int, _ count: Int, _ keywords: Value
) -> Value {
    if method.hasShape(ShapeNumber.function) || method.hasShape(ShapeNumber.native) {
        return withScratch(ts, count &+ 1) { place in
            initializeField(place, 0, object.raw)
            copyWords(from: arguments, to: place &+ 8, count)
            return callWindow(ts, method, place, count &+ 1, keywords)
        }
    }
    let bound = bindDescriptor(ts, method, object, typeOf(object))
    return bound.isErr ? .null : callWindow(ts, bound, arguments, count, keywords)
}

/// The most derived metaclass of `start` and those of the bases; null with TypeError when they conflict.
func metaclass(_ ts: ThreadState, _ start: TypeObject, _ bases: TupleObject) -> TypeObject {
    var winner = start
    var index = 0
    while index < bases.count {
        let candidate = typeOf(bases[index])
        index &+= 1
        if isSubtype(winner, candidate) { continue }
        if isSubtype(candidate, winner) {
            winner = candidate
            continue
        }
        raise(
            ts, .typeError,
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of "
                + "all its bases")
        return TypeObject(raw: 0)
    }
    return winner
}

/// `type.__new__(metatype, name, bases, namespace, **keywords)`
@inline(never)
func makeClass(
    _ ts: ThreadState, _ metatype: TypeObject, _ name: Value, _ givenBases: TupleObject, _ original: DictObject,
    _ keywords: Value
) -> Value {
    var bases = givenBases
    if bases.count == 0 { bases = makeTuple(ts, Types.object.value) }
    var index = 0
    while index < bases.count {
        if !bases[index].hasLayout(ShapeNumber.type) { return raise(ts, .typeError, "bases must be types") }
        let base = TypeObject(bases[index])
        if base.reading(ts).flags & TypeFlags.base == 0 {
            return raise(ts, .typeError, "type '\(typeName(base))' is not an acceptable base type")
        }
        index &+= 1
    }
    if !hasFreeShapes {
        raiseMemoryError(ts)
        return .null
    }
    let base = bestBase(ts, bases)
    if base.raw == 0 { return .null }
    let namespace = dictCopy(ts, original)
    let baseView = base.reading(ts)
    let layout = baseView.layout
    let isVariable = layoutIsVariable(layout)
    var flags = TypeFlags.heap | TypeFlags.base
    index = 0
    while index < bases.count {
        let inherited = TypeObject(bases[index]).reading(ts).flags
        flags |= inherited & TypeFlags.inherited
        // The first base that is a sequence or mapping decides.
        if flags & TypeFlags.collection == 0 { flags |= inherited & TypeFlags.collection }
        index &+= 1
    }
    let collection = takeCollectionFlag(ts, namespace)
    if collection != 0 { flags = flags & ~TypeFlags.collection | collection }

    // __slots__
    let slots = dictGetString(namespace, KnownName.slots.string)
    var slotNames = Value.null
    var addsAttributes = true
    var addsWeakReferences = true
    if !slots.isNull {
        slotNames = slots.hasLayout(ShapeNumber.string) ? makeTuple(ts, slots).value : iterableToTuple(ts, slots)
        if slotNames.isErr { return .null }
        addsAttributes = false
        addsWeakReferences = false
        // A secondary base whose instances have attributes brings them along.
        index = 0
        while index < bases.count {
            let other = TypeObject(bases[index])
            index &+= 1
            if other.raw != base.raw && shapeFlags(other.reading(ts).instanceShape) & ShapeFlags.hasStorage != 0 {
                addsAttributes = true
            }
        }
    }
    let baseShapeFlags = shapeFlags(baseView.instanceShape)
    var shapeBits = baseShapeFlags & ~ShapeFlags.dictionary
    var size = baseView.basicSize
    var attributesOffset = shapeAttributesOffset(baseView.instanceShape)
    var members: [(name: Value, offset: Int)] = []
    if !slotNames.isNull {
        let tuple = TupleObject(slotNames)
        var ordered: [Value] = []
        index = 0
        while index < tuple.count {
            let slot = tuple[index]
            index &+= 1
            if !slot.hasLayout(ShapeNumber.string) {
                return raise(ts, .typeError, "__slots__ items must be strings, not '\(typeName(slot))'")
            }
            let text = swiftString(StringObject(slot))
            if callMethod(ts, slot, .isidentifier) == .false {
                return raise(ts, .typeError, "__slots__ must be identifiers")
            }
            if text == "__dict__" {
                if addsAttributes || shapeBits & ShapeFlags.hasStorage != 0 {
                    return raise(ts, .typeError, "__dict__ slot disallowed: we already got one")
                }
                addsAttributes = true
                continue
            }
            if text == "__weakref__" {
                addsWeakReferences = true
                continue
            }
            let mangled = internString(ts, StringObject(mangleName(ts, slot, name)))
            if !dictGetString(namespace, mangled).isNull {
                return raise(ts, .valueError, "'\(text)' in __slots__ conflicts with class variable")
            }
            ordered.append(mangled.value)
        }
        if isVariable && !ordered.isEmpty {
            return raise(ts, .typeError, "nonempty __slots__ not supported for subtype of '\(typeName(base))'")
        }
        if layout == ShapeNumber.instance && size == 16 { size = 24 }
        for slot in ordered {
            members.append((slot, size))
            size += 8
        }
    }
    if layout == ShapeNumber.instance && size < 24 { size = 24 }
    if addsAttributes && shapeBits & ShapeFlags.hasStorage == 0 && layout != ShapeNumber.type {
        shapeBits |= ShapeFlags.hasStorage
        if isVariable {
            shapeBits |= ShapeFlags.storageAtEnd
        } else if layout == ShapeNumber.instance {
            attributesOffset = 16
        } else {
            attributesOffset = size
            size += 8
        }
    }
    if layout == ShapeNumber.type { shapeBits = baseShapeFlags }
    if shapeBits & ShapeFlags.hasStorage != 0 { flags |= TypeFlags.attributes }

    let qualified = dictGetString(namespace, KnownName.qualname.string)
    if !qualified.isNull {
        if !qualified.hasLayout(ShapeNumber.string) {
            return raise(ts, .typeError, "type __qualname__ must be a str, not \(typeName(qualified))")
        }
        _ = dictDelete(ts, namespace, KnownName.qualname.value)
    }
    if !ts.frame.function.isNull, dictGetString(namespace, KnownName.module.string).isNull {
        let module = dictGetString(frameGlobals(ts, ts.frame), KnownName.name.string)
        if !module.isNull { _ = dictSet(ts, namespace, KnownName.module.value, module) }
    }
    let module = dictGetString(namespace, KnownName.module.string)
    let documentation = dictGetString(namespace, KnownName.doc.string)
    let raw = allocateInstance(ts, metatype)
    if raw == 0 { return .null }
    let type = TypeObject(raw: raw)
    let view = type.writing(ts)
    view.version = nextTypeVersion()
    view.flags = flags
    view.layout = layout
    view.basicSize = size
    view.name = name
    view.qualifiedName = qualified.isNull ? name : qualified
    view.module = module.isNull ? .none : module
    view.bases = bases
    view.base = base.value
    view.namespace = namespace
    view.documentation = documentation.isNull ? .none : documentation
    view.slotNames = slotNames
    view.order = makeTuple(ts, type.value)

    // A metaclass's `mro` may make instances already.
    let inlineCapacity =
        shapeBits & ShapeFlags.hasStorage != 0 && shapeBits & ShapeFlags.storageAtEnd == 0
        ? max(layout == ShapeNumber.instance ? 4 : 0, shapeInlineCapacity(baseView.instanceShape)) : 0
    let shape = makeRootShape(
        type: type, layout: layout, flags: shapeBits, attributesOffset: attributesOffset, inlineStart: size,
        inlineCapacity: inlineCapacity)
    type.writing(ts).instanceShape = shape

    let order = resolutionOrder(ts, type, metatype)
    if order.isErr { return .null }
    type.writing(ts).order = TupleObject(order)

    // Special rules for some names of the namespace.
    convertFunction(ts, namespace, .new, isStatic: true)
    convertFunction(ts, namespace, .initSubclass, isStatic: false)
    convertFunction(ts, namespace, .classGetItem, isStatic: false)
    if !dictGetString(namespace, KnownName.eq.string).isNull && dictGetString(namespace, KnownName.hash.string).isNull {
        _ = dictSet(ts, namespace, KnownName.hash.value, .none)
    }
    for member in members {
        let descriptor = MemberObject.allocate(ts, offset: member.offset, name: member.name, owner: type.value)
        _ = dictSet(ts, namespace, member.name, descriptor.value)
    }
    if shapeBits & ShapeFlags.hasStorage != 0 && baseShapeFlags & ShapeFlags.hasStorage == 0
        && lookupTypeSlow(type, KnownName.dict.value).isNull
    {
        addDictionaryAttribute(ts, type)
    }
    if addsWeakReferences && lookupTypeSlow(type, KnownName.weakref.value).isNull
        && !isReferableLayout(layout)
    {
        addWeakReferenceAttribute(ts, type)
    }
    // The method cache has learnt that those two were missing.
    type.writing(ts).version = nextTypeVersion()
    if documentation.isNull { _ = dictSet(ts, namespace, KnownName.doc.value, .none) }
    updateTypeFlags(ts, type)
    if type.reading(ts).flags & TypeFlags.finalizer != 0 {
        initializeByte(shapeRecord(shape), 13, shapeBits | ShapeFlags.hasFinalizer)
    }
    index = 0
    while index < bases.count {
        addSubclass(ts, TypeObject(bases[index]), type)
        index &+= 1
    }
    let cell = dictGetString(namespace, KnownName.classcell.string)
    if !cell.isNull {
        if !cell.hasShape(ShapeNumber.cell) {
            let kind = repr(ts, typeOf(cell).value)
            if kind.isErr { return .null }
            return raise(
                ts, .typeError,
                "__classcell__ must be a nonlocal cell, not \(swiftString(StringObject(kind)))")
        }
        CellObject(cell).writing(ts).content = type.value
        _ = dictDelete(ts, namespace, KnownName.classcell.value)
    }
    if !callSetNames(ts, type, namespace) || !callInitSubclass(ts, type, keywords) { return .null }
    return type.value
}

/// `__new__` becomes a static method, the other hooks class methods.
private func convertFunction(_ ts: ThreadState, _ namespace: DictObject, _ name: KnownName, isStatic: Bool) {
    let found = dictGetString(namespace, name.string)
    if !found.hasShape(ShapeNumber.function) { return }
    let method =
        isStatic
        ? StaticMethodObject.allocate(ts, function: found, attributes: .null).value
        : ClassMethodObject.allocate(ts, function: found, attributes: .null).value
    _ = dictSet(ts, namespace, name.value, method)
}

/// `__name` inside a class becomes `_Class__name`.
func mangleName(_ ts: ThreadState, _ name: Value, _ className: Value) -> Value {
    let text = swiftString(StringObject(name))
    guard text.hasPrefix("__"), !text.hasSuffix("__") else { return name }
    var owner = Substring(swiftString(StringObject(className)))
    while owner.hasPrefix("_") { owner = owner.dropFirst() }
    return owner.isEmpty ? name : makeString(ts, "_\(owner)\(text)").value
}

/// Whether objects of the layout differ in size: attributes cannot follow the fixed fields.
func layoutIsVariable(_ layout: Int) -> Bool {
    switch layout {
    case ShapeNumber.integer, ShapeNumber.string, ShapeNumber.bytes, ShapeNumber.tuple: true
    default: false
    }
}

/// The base whose layout the class takes over; raw 0 with TypeError when bases conflict.
func bestBase(_ ts: ThreadState, _ bases: TupleObject) -> TypeObject {
    var winner = TypeObject(bases[0])
    var index = 1
    while index < bases.count {
        let candidate = TypeObject(bases[index])
        index &+= 1
        let winnerSolid = solidBase(ts, winner)
        let candidateSolid = solidBase(ts, candidate)
        if isSubtype(winnerSolid, candidateSolid) { continue }
        if isSubtype(candidateSolid, winnerSolid) {
            winner = candidate
            continue
        }
        raise(ts, .typeError, "multiple bases have instance lay-out conflict")
        return TypeObject(raw: 0)
    }
    return winner
}

/// The class in the chain of bases that determines the layout.
private func solidBase(_ ts: ThreadState, _ type: TypeObject) -> TypeObject {
    var current = type
    while true {
        let view = current.reading(ts)
        if view.base.isNull { return current }
        let base = TypeObject(view.base)
        let baseView = base.reading(ts)
        let ownSlots = !view.slotNames.isNull && TupleObject(view.slotNames).count > 0
        if view.flags & TypeFlags.heap == 0 && view.layout != baseView.layout { return current }
        if view.flags & TypeFlags.heap != 0 && ownSlots && view.basicSize > max(24, baseView.basicSize) {
            return current
        }
        current = base
    }
}

/// Whether objects of one class may become objects of the other: the same fields at the same places, added by the same
/// slots of the same class.
func hasSameLayout(_ ts: ThreadState, _ left: TypeObject, _ right: TypeObject) -> Bool {
    let first = left.reading(ts)
    let second = right.reading(ts)
    if first.layout != second.layout || first.basicSize != second.basicSize
        || storageKind(ts, left) != storageKind(ts, right)
        || shapeAttributesOffset(first.instanceShape) != shapeAttributesOffset(second.instanceShape)
    {
        return false
    }
    let firstOwner = layoutOwner(ts, left)
    let secondOwner = layoutOwner(ts, right)
    if firstOwner.raw == secondOwner.raw { return true }
    return firstOwner.reading(ts).base == secondOwner.reading(ts).base
        && sortedSlots(ts, firstOwner) == sortedSlots(ts, secondOwner)
}

/// What the instances' shape says about the storage of their attributes.
private func storageKind(_ ts: ThreadState, _ type: TypeObject) -> Int {
    shapeFlags(type.reading(ts).instanceShape) & (ShapeFlags.hasStorage | ShapeFlags.storageAtEnd)
}

/// The class in the chain of bases that added the last field to the layout.
private func layoutOwner(_ ts: ThreadState, _ type: TypeObject) -> TypeObject {
    var current = type
    while true {
        let view = current.reading(ts)
        if view.base.isNull { return current }
        let base = TypeObject(view.base)
        let baseView = base.reading(ts)
        if view.layout != baseView.layout || view.basicSize != baseView.basicSize
            || storageKind(ts, current) != storageKind(ts, base) || bringsWeakReferences(ts, current, base)
        {
            return current
        }
        current = base
    }
}

/// Whether CPython's instances of the class have a field for weak references that those of its builtin base lack.
private func bringsWeakReferences(_ ts: ThreadState, _ type: TypeObject, _ base: TypeObject) -> Bool {
    if base.reading(ts).flags & TypeFlags.heap != 0 { return false }
    switch base.reading(ts).layout {
    case ShapeNumber.integer, ShapeNumber.bytes, ShapeNumber.tuple, ShapeNumber.set, ShapeNumber.frozenSet,
        ShapeNumber.type:
        return false
    default: break
    }
    let names = type.reading(ts).slotNames
    if names.isNull { return true }
    for index in 0..<TupleObject(names).count
    where stringEqual(StringObject(TupleObject(names)[index]), intern(ts, "__weakref__" as StaticString)) {
        return true
    }
    return false
}

/// The names of a class's own slots, mangled, in alphabetical order.
private func sortedSlots(_ ts: ThreadState, _ type: TypeObject) -> [String] {
    let names = type.reading(ts).slotNames
    if names.isNull { return [] }
    let tuple = TupleObject(names)
    let owner = type.reading(ts).name
    return (0..<tuple.count).map { swiftString(StringObject(mangleName(ts, tuple[$0], owner))) }.sorted()
}

// MARK: - Method resolution order (C3)

/// The order by the metaclass's `mro()`, which is C3 unless it was replaced.
func resolutionOrder(_ ts: ThreadState, _ type: TypeObject, _ metatype: TypeObject) -> Value {
    if metatype.raw != Types.type.raw {
        let custom = lookupType(metatype, intern(ts, "mro" as StaticString).value)
        if custom.hasShape(ShapeNumber.function) {
            let result = callValue(ts, custom, type.value)
            if result.isErr { return .null }
            let order = iterableToTuple(ts, result)
            return order.isErr || !isUsableOrder(ts, type, TupleObject(order)) ? .null : order
        }
    }
    return linearize(ts, type)
}

/// Whether an order from a metaclass consists of classes whose layouts the class can serve; else TypeError.
private func isUsableOrder(_ ts: ThreadState, _ type: TypeObject, _ order: TupleObject) -> Bool {
    if order.count == 0 {
        raise(ts, .typeError, "type MRO must not be empty")
        return false
    }
    let solid = solidBase(ts, TypeObject(type.reading(ts).base))
    for index in 0..<order.count {
        let item = order[index]
        if !item.hasLayout(ShapeNumber.type) {
            raise(ts, .typeError, "mro() returned a non-class ('\(typeName(item))')")
            return false
        }
        if item == type.value || isSubtype(solid, solidBase(ts, TypeObject(item))) { continue }
        raise(ts, .typeError, "mro() returned base with unsuitable layout ('\(typeName(TypeObject(item)))')")
        return false
    }
    return true
}

/// C3 linearization; a tuple.
@inline(never)
func linearize(_ ts: ThreadState, _ type: TypeObject) -> Value {
    let bases = type.reading(ts).bases
    if bases.count == 1 {
        let base = TypeObject(bases[0]).reading(ts).order
        let order = TupleObject.allocate(ts, tailCount: base.count &+ 1, count: base.count &+ 1)
        if order.raw == 0 { return .null }
        order.initialize(0, type.value)
        var index = 0
        while index < base.count {
            order.initialize(index &+ 1, base[index])
            index &+= 1
        }
        return order.value
    }
    // Addresses only: every class is kept alive by the tuples they come from.
    var sequences: [[Int]] = []
    for index in 0..<bases.count {
        for other in 0..<index where bases[other] == bases[index] {
            return raise(ts, .typeError, "duplicate base class \(typeName(TypeObject(bases[index])))")
        }
        let order = TypeObject(bases[index]).reading(ts).order
        sequences.append((0..<order.count).map { order[$0].raw })
    }
    sequences.append((0..<bases.count).map { bases[$0].raw })
    var result = [type.raw]
    while true {
        sequences.removeAll { $0.isEmpty }
        if sequences.isEmpty { break }
        var chosen = 0
        for sequence in sequences {
            let candidate = sequence[0]
            if !sequences.contains(where: { $0.dropFirst().contains(candidate) }) {
                chosen = candidate
                break
            }
        }
        if chosen == 0 {
            var names: [String] = []
            for sequence in sequences where !names.contains(typeName(TypeObject(raw: sequence[0]))) {
                names.append(typeName(TypeObject(raw: sequence[0])))
            }
            return raise(
                ts, .typeError,
                "Cannot create a consistent method resolution\norder (MRO) for bases " + names.joined(separator: ", "))
        }
        result.append(chosen)
        for index in sequences.indices where sequences[index].first == chosen { sequences[index].removeFirst() }
    }
    let order = TupleObject.allocate(ts, tailCount: result.count, count: result.count)
    if order.raw == 0 { return .null }
    for (index, raw) in result.enumerated() { order.initialize(index, Value(raw: raw)) }
    return order.value
}

// MARK: - Hooks

/// PEP 487: `__set_name__` of every attribute that has it.
private func callSetNames(_ ts: ThreadState, _ type: TypeObject, _ namespace: DictObject) -> Bool {
    let snapshot = dictCopy(ts, namespace)
    var position = 0
    var key = Value.null
    var value = Value.null
    while dictNext(snapshot, &position, &key, &value) {
        let method = lookupSpecial(ts, typeOf(value), .setName)
        if method.isNull { continue }
        if callSpecial(ts, method, value, type.value, key).isErr {
            let cause = takeException(ts)
            raise(
                ts, .runtimeError,
                "Error calling __set_name__ on '\(typeName(value))' instance \(swiftString(StringObject(repr(ts, key)))) in "
                    + "'\(typeName(type))'")
            let view = ExceptionObject(ts.exception).writing(ts)
            view.cause = cause
            view.suppressContext = 1
            return false
        }
    }
    return true
}

/// `super(type, type).__init_subclass__(**keywords)`
private func callInitSubclass(_ ts: ThreadState, _ type: TypeObject, _ keywords: Value) -> Bool {
    let proxy = SuperProxyObject.allocate(ts, type: type.value, object: type.value, objectType: type.value)
    let method = getAttribute(ts, proxy.value, KnownName.initSubclass.value)
    if method.isErr { return false }
    return !callWithTuple(ts, method, makeTuple(ts, rootBlock, 0), keywords).isErr
}

/// `__build_class__(function, name, *bases, metaclass=None, **keywords)`
@inline(never)
func buildClass(_ ts: ThreadState, _ arguments: Arguments, _ count: Int, _ keywordNames: Value) -> Value {
    let named = keywordNames.isNull ? 0 : TupleObject(keywordNames).count
    let positional = count &- named
    if positional < 2 { return raise(ts, .typeError, "__build_class__: not enough arguments") }
    let function = arguments[0]
    let name = arguments[1]
    if !function.hasLayout(ShapeNumber.function) {
        return raise(ts, .typeError, "__build_class__: func must be a function")
    }
    let given = makeTuple(ts, arguments.address(2), positional &- 2)
    let resolved = resolveBases(ts, given)
    if resolved.isErr { return .null }
    let bases = TupleObject(resolved)
    var keywords = Value.null
    var meta = Value.null
    var index = 0
    while index < named {
        let key = TupleObject(keywordNames)[index]
        let value = arguments[positional &+ index]
        index &+= 1
        if stringEqual(StringObject(key), KnownName.metaclass.string) {
            meta = value
            continue
        }
        if keywords.isNull { keywords = makeDict(ts).value }
        if !dictSet(ts, DictObject(keywords), key, value) { return .null }
    }
    if meta.isNull { meta = bases.count > 0 ? typeOf(bases[0]).value : Types.type.value }
    if meta.hasLayout(ShapeNumber.type) {
        let winner = metaclass(ts, TypeObject(meta), bases)
        if winner.raw == 0 { return .null }
        meta = winner.value
    }
    var namespace = Value.null
    let prepare = getAttributeOrNull(ts, meta, KnownName.prepare.value)
    if prepare.isNull {
        if !ts.exception.isNull { return .null }
        namespace = makeDict(ts).value
    } else {
        namespace = callWithTuple(ts, prepare, makeTuple(ts, name, bases.value), keywords)
        if namespace.isErr { return .null }
        if lookupSpecial(ts, typeOf(namespace), .getitem).isNull {
            return raise(
                ts, .typeError,
                "\(typeName(TypeObject(meta))).__prepare__() must return a mapping, not \(typeName(namespace))")
        }
    }
    let cell = runNamespace(ts, FunctionObject(function), namespace)
    if cell.isErr { return .null }
    if resolved != given.value {
        _ = setItem(ts, namespace, intern(ts, "__orig_bases__" as StaticString).value, given.value)
    }
    let result = withScratch(ts, 3) { place in
        initializeField(place, 0, name.raw)
        initializeField(place, 8, bases.raw)
        initializeField(place, 16, namespace.raw)
        let tuple = makeTuple(ts, place, 3)
        return callWithTuple(ts, meta, tuple, keywords)
    }
    if result.isErr { return .null }
    if cell.hasShape(ShapeNumber.cell) && result.hasLayout(ShapeNumber.type) {
        let content = CellObject(cell).reading(ts).content
        if content.isNull {
            return raise(
                ts, .runtimeError,
                "__class__ not set defining '\(swiftString(StringObject(name)))' as "
                    + "\(swiftString(StringObject(repr(ts, result)))). Was __classcell__ propagated to type.__new__?")
        }
    }
    return result
}

/// PEP 560: bases with `__mro_entries__` are replaced.
private func resolveBases(_ ts: ThreadState, _ bases: TupleObject) -> Value {
    var index = 0
    var changed = false
    let list = makeList(ts, 0)
    while index < bases.count {
        let base = bases[index]
        index &+= 1
        if !base.hasLayout(ShapeNumber.type) {
            let hook = getAttributeOrNull(ts, base, KnownName.mroEntries.value)
            if hook.isErr && !ts.exception.isNull { return .null }
            if !hook.isNull {
                let entries = callValue(ts, hook, bases.value)
                if entries.isErr { return .null }
                if !entries.hasLayout(ShapeNumber.tuple) {
                    return raise(ts, .typeError, "__mro_entries__ must return a tuple")
                }
                if !listExtend(ts, list, entries) { return .null }
                changed = true
                continue
            }
        }
        if !listAppend(ts, list, base) { return .null }
    }
    return changed ? listToTuple(ts, list).value : bases.value
}

/// Runs the code of a class body, module or `exec` with a namespace in register 0 (null: the globals).
@inline(never)
package func runNamespace(_ ts: ThreadState, _ function: FunctionObject, _ namespace: Value) -> Value {
    guard enterNative(ts) else { return .null }
    let code = function.reading(ts).code
    let window = frameTop(ts)
    if window &+ (code.registerCount &+ 64) &<< 3 > ts.stackLimit {
        raiseRecursion(ts)
        return .null
    }
    initializeField(window, 0, function.raw)
    initializeField(window, 48, namespace.raw)
    return runFrame(ts, window &+ 48, code, 1, ReturnKind.native)
}
