// property and super.

func initializePropertyType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.property)
    defineNew(ts, type, "(cls, /, *args, **kwargs)", raw: true) { thread, arguments, _ in
        allocateInstance(ThreadState(raw: thread), TypeObject(Arguments(raw: arguments)[0]))
    }
    defineMethod(ts, type, "__init__", "(self, fget=None, fset=None, fdel=None, doc=None)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        var documentation = arguments[4].isNull ? Value.none : arguments[4]
        if documentation.isNone && !arguments[1].isNull && !arguments[1].isNone {
            let found = getAttributeOrNull(ts, arguments[1], KnownName.doc.value)
            if found.isNull && !ts.exception.isNull { return 0 }
            if !found.isNull { documentation = found }
        }
        let view = PropertyObject(arguments[0]).writing(ts)
        view.getter = arguments[1]
        view.setter = arguments[2]
        view.deleter = arguments[3]
        view.documentation = documentation
        return Value.none.raw
    }
    defineMethod(ts, type, "__get__", "(self, instance, owner=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        if arguments[1].isNone { return arguments[0].raw }
        return bindDescriptor(ts, arguments[0], arguments[1], typeOf(arguments[1])).raw
    }
    defineMethod(ts, type, "__set__", "(self, instance, value, /)") {
        let arguments = Arguments(raw: $1)
        return setThroughDescriptor(ThreadState(raw: $0), arguments[0], arguments[1], arguments[2]) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__delete__", "(self, instance, /)") {
        let arguments = Arguments(raw: $1)
        return setThroughDescriptor(ThreadState(raw: $0), arguments[0], arguments[1], .null) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__set_name__", "(self, owner, name, /)") {
        let arguments = Arguments(raw: $1)
        PropertyObject(arguments[0]).writing(ThreadState(raw: $0)).name = arguments[2]
        return Value.none.raw
    }
    defineMethod(ts, type, "getter", "(self, fget, /)") {
        copyProperty(ThreadState(raw: $0), Arguments(raw: $1), 0).raw
    }
    defineMethod(ts, type, "setter", "(self, fset, /)") {
        copyProperty(ThreadState(raw: $0), Arguments(raw: $1), 1).raw
    }
    defineMethod(ts, type, "deleter", "(self, fdel, /)") {
        copyProperty(ThreadState(raw: $0), Arguments(raw: $1), 2).raw
    }
    defineAttribute(ts, type, "fget") { noneForNull(PropertyObject(raw: $1).reading(ThreadState(raw: $0)).getter) }
    defineAttribute(ts, type, "fset") { noneForNull(PropertyObject(raw: $1).reading(ThreadState(raw: $0)).setter) }
    defineAttribute(ts, type, "fdel") { noneForNull(PropertyObject(raw: $1).reading(ThreadState(raw: $0)).deleter) }
    defineAttribute(
        ts, type, "__doc__", get: { noneForNull(PropertyObject(raw: $1).reading(ThreadState(raw: $0)).documentation) },
        set: {
            PropertyObject(raw: $1).writing(ThreadState(raw: $0)).documentation = Value(raw: $2)
            return 1
        })
    defineAttribute(ts, type, "__isabstractmethod__") { thread, raw in
        let ts = ThreadState(raw: thread)
        let name = intern(ts, "__isabstractmethod__" as StaticString).value
        let view = PropertyObject(raw: raw).reading(ts)
        for function in [view.getter, view.setter, view.deleter] where !function.isNull && !function.isNone {
            let found = getAttributeOrNull(ts, function, name)
            if found.isNull {
                if !ts.exception.isNull { return 0 }
                continue
            }
            let truth = isTrue(ts, found)
            if truth != 0 { return truth < 0 ? 0 : Value.true.raw }
        }
        return Value.false.raw
    }
}

/// The property with one of its functions replaced.
private func copyProperty(_ ts: ThreadState, _ arguments: Arguments, _ which: Int) -> Value {
    let old = PropertyObject(arguments[0]).reading(ts)
    let function = arguments[1]
    let getter = which == 0 ? function : old.getter
    let setter = which == 1 ? function : old.setter
    let deleter = which == 2 ? function : old.deleter
    func given(_ value: Value) -> Value { value.isNull ? .none : value }
    let copy = callValue(
        ts, typeOf(arguments[0]).value, given(getter), given(setter), given(deleter), given(old.documentation))
    if copy.hasLayout(ShapeNumber.property) {
        PropertyObject(copy).writing(ts).name = PropertyObject(arguments[0]).reading(ts).name
    }
    return copy
}

// MARK: - super

func initializeSuperType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.superProxy)
    defineNew(ts, type, "(cls, /, *args)", raw: true) { thread, arguments, _ in
        allocateInstance(ThreadState(raw: thread), TypeObject(Arguments(raw: arguments)[0]))
    }
    defineMethod(ts, type, "__init__", "(self, type=None, object=None, /)") {
        initializeSuper(ThreadState(raw: $0), Arguments(raw: $1)) ? Value.none.raw : 0
    }
    defineMethod(ts, type, "__get__", "(self, instance, owner=None, /)") {
        let ts = ThreadState(raw: $0)
        let arguments = Arguments(raw: $1)
        let view = SuperProxyObject(arguments[0]).reading(ts)
        if arguments[1].isNone || !(view.object.isNull || view.object.isNone) { return arguments[0].raw }
        return callValue(ts, typeOf(arguments[0]).value, view.type, arguments[1]).raw
    }
    defineAttribute(ts, type, "__thisclass__") {
        noneForNull(SuperProxyObject(raw: $1).reading(ThreadState(raw: $0)).type)
    }
    defineAttribute(ts, type, "__self__") {
        noneForNull(SuperProxyObject(raw: $1).reading(ThreadState(raw: $0)).object)
    }
    defineAttribute(ts, type, "__self_class__") {
        noneForNull(SuperProxyObject(raw: $1).reading(ThreadState(raw: $0)).objectType)
    }
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        let view = SuperProxyObject(Arguments(raw: $1)[0]).reading(ts)
        let owner = view.type.hasLayout(ShapeNumber.type) ? typeName(TypeObject(view.type)) : "NULL"
        if view.objectType.isNull || view.objectType.isNone {
            return makeString(ts, "<super: <class '\(owner)'>, NULL>").raw
        }
        return makeString(ts, "<super: <class '\(owner)'>, <\(typeName(TypeObject(view.objectType))) object>>").raw
    }
}

private func initializeSuper(_ ts: ThreadState, _ arguments: Arguments) -> Bool {
    var type = arguments[1]
    var object = arguments[2].isNull ? Value.none : arguments[2]
    if type.isNull {
        // Zero arguments: the cell __class__ and the first argument of the calling function.
        let frame = ts.frame
        let code = frame.code
        if code.argumentCount == 0 && code.flags & CodeFlag.variableArguments == 0 {
            raise(ts, .runtimeError, "super(): no arguments")
            return false
        }
        object = frame[0]
        for index in 0..<code.cellRegisters.count where code.cellRegisters[index].small == 0 {
            object = CellObject(frame[0]).reading(ts).content
        }
        if object.isNull {
            raise(ts, .runtimeError, "super(): arg[0] deleted")
            return false
        }
        let names = code.freeNames
        for index in 0..<names.count where stringEqual(StringObject(names[index]), KnownName.`class`.string) {
            type = CellObject(FunctionObject(frame.function).closure[index]).reading(ts).content
            if type.isNull {
                raise(ts, .runtimeError, "super(): empty __class__ cell")
                return false
            }
        }
        if type.isNull {
            raise(ts, .runtimeError, "super(): __class__ cell not found")
            return false
        }
    }
    if !type.hasLayout(ShapeNumber.type) {
        raise(ts, .typeError, "super() argument 1 must be a type, not \(typeName(type))")
        return false
    }
    var objectType = Value.null
    if !object.isNone {
        if object.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(object), TypeObject(type)) {
            objectType = object
        } else if isSubtype(typeOf(object), TypeObject(type)) {
            objectType = typeOf(object).value
        } else {
            let claimed = getAttributeOrNull(ts, object, KnownName.`class`.value)
            clearException(ts)
            if claimed.hasLayout(ShapeNumber.type) && isSubtype(TypeObject(claimed), TypeObject(type)) {
                objectType = claimed
            } else {
                raise(ts, .typeError, "super(type, obj): obj must be an instance or subtype of type")
                return false
            }
        }
    }
    let view = SuperProxyObject(arguments[0]).writing(ts)
    view.type = type
    view.object = object
    view.objectType = objectType
    return true
}
