// property and super.

func initializePropertyType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.property)
    definePropertyNatives(ts, type)
}

/// The property with one of its functions replaced.
private func copyProperty(_ ts: ThreadState, _ receiver: PropertyObject, _ fget: Value, _ which: Int) -> Value {
    let old = receiver.reading(ts)
    let function = fget
    let getter = which == 0 ? function : old.getter
    let setter = which == 1 ? function : old.setter
    let deleter = which == 2 ? function : old.deleter
    func given(_ value: Value) -> Value { value.isNull ? .none : value }
    let copy = callValue(
        ts, typeOf(receiver.value).value, given(getter), given(setter), given(deleter), given(old.documentation))
    if copy.hasLayout(ShapeNumber.property) {
        PropertyObject(copy).writing(ts).name = receiver.reading(ts).name
    }
    return copy
}

// MARK: - super

func initializeSuperType(_ ts: ThreadState) {
    let type = shapeType(ShapeNumber.superProxy)
    defineSuperProxyNatives(ts, type)
    defineMethod(ts, type, "__init__", "(self, type=None, object=None, /)") {
        initializeSuper(ThreadState(raw: $0), Arguments(raw: $1)) ? Value.none.raw : 0
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

// MARK: - Bodies of natives

func propertyNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    Value(raw: allocateInstance(ts, type))
}

func propertyInit(
    _ ts: ThreadState, _ receiver: PropertyObject, _ fget: Value, _ fset: Value, _ fdel: Value, _ doc: Value
) -> Bool {
    var documentation = doc.isNull ? Value.none : doc
    if documentation.isNone && !fget.isNull && !fget.isNone {
        let found = getAttributeOrNull(ts, fget, KnownName.doc.value)
        if found.isNull && !ts.exception.isNull { return false }
        if !found.isNull { documentation = found }
    }
    let view = receiver.writing(ts)
    view.getter = fget
    view.setter = fset
    view.deleter = fdel
    view.documentation = documentation
    return true
}

func propertyGet(_ ts: ThreadState, _ receiver: PropertyObject, _ instance: Value, _ owner: Value) -> Value {
    if instance.isNone { return receiver.value }
    return bindDescriptor(ts, receiver.value, instance, typeOf(instance))
}

func propertySet(_ ts: ThreadState, _ receiver: PropertyObject, _ instance: Value, _ value: Value) -> Bool {
    return setThroughDescriptor(ts, receiver.value, instance, value)
}

func propertyDelete(_ ts: ThreadState, _ receiver: PropertyObject, _ instance: Value) -> Bool {
    return setThroughDescriptor(ts, receiver.value, instance, .null)
}

func propertySetName(_ ts: ThreadState, _ receiver: PropertyObject, _ owner: Value, _ name: Value) -> Bool {
    receiver.writing(ts).name = name
    return true
}

func propertyGetter(_ ts: ThreadState, _ receiver: PropertyObject, _ fget: Value) -> Value {
    copyProperty(ts, receiver, fget, 0)
}

func propertySetter(_ ts: ThreadState, _ receiver: PropertyObject, _ fset: Value) -> Value {
    copyProperty(ts, receiver, fset, 1)
}

func propertyDeleter(_ ts: ThreadState, _ receiver: PropertyObject, _ fdel: Value) -> Value {
    copyProperty(ts, receiver, fdel, 2)
}

func propertyFget(_ ts: ThreadState, _ receiver: PropertyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).getter))
}

func propertyFset(_ ts: ThreadState, _ receiver: PropertyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).setter))
}

func propertyFdel(_ ts: ThreadState, _ receiver: PropertyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).deleter))
}

func propertyDoc(_ ts: ThreadState, _ receiver: PropertyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).documentation))
}

func propertySetDoc(_ ts: ThreadState, _ receiver: PropertyObject, _ value: Value) -> Bool {
    receiver.writing(ts).documentation = value
    return true
}

func propertyIsabstractmethod(_ ts: ThreadState, _ receiver: PropertyObject) -> Value {
    let name = intern(ts, "__isabstractmethod__" as StaticString).value
    let view = receiver.reading(ts)
    for function in [view.getter, view.setter, view.deleter] where !function.isNull && !function.isNone {
        let found = getAttributeOrNull(ts, function, name)
        if found.isNull {
            if !ts.exception.isNull { return .null }
            continue
        }
        let truth = isTrue(ts, found)
        if truth != 0 { return truth < 0 ? .null : .true }
    }
    return .false
}

func superProxyNew(_ ts: ThreadState, _ type: TypeObject, _ arguments: ArgumentList) -> Value {
    Value(raw: allocateInstance(ts, type))
}

func superProxyGet(_ ts: ThreadState, _ receiver: SuperProxyObject, _ instance: Value, _ owner: Value) -> Value {
    let view = receiver.reading(ts)
    if instance.isNone || !(view.object.isNull || view.object.isNone) { return receiver.value }
    return callValue(ts, typeOf(receiver.value).value, view.type, instance)
}

func superProxyThisclass(_ ts: ThreadState, _ receiver: SuperProxyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).type))
}

func superProxySelf(_ ts: ThreadState, _ receiver: SuperProxyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).object))
}

func superProxySelfClass(_ ts: ThreadState, _ receiver: SuperProxyObject) -> Value {
    Value(raw: noneForNull(receiver.reading(ts).objectType))
}

func superProxyRepr(_ ts: ThreadState, _ receiver: SuperProxyObject) -> Value {
    let view = receiver.reading(ts)
    let owner = view.type.hasLayout(ShapeNumber.type) ? typeName(TypeObject(view.type)) : "NULL"
    if view.objectType.isNull || view.objectType.isNone {
        return makeString(ts, "<super: <class '\(owner)'>, NULL>").value
    }
    return makeString(ts, "<super: <class '\(owner)'>, <\(typeName(TypeObject(view.objectType))) object>>").value
}
