// `__dict__` and `__weakref__`: the attributes that a class statement gives to its instances, as entries of the class.

/// Adds `__dict__` to a class whose instances are the first in its order to take attributes.
func addDictionaryAttribute(_ ts: ThreadState, _ type: TypeObject) {
    defineAttribute(
        ts, type, "__dict__",
        get: {
            let ts = ThreadState(raw: $0)
            let object = Value(raw: $1)
            if object.isObject && shapeFlags(shapeNumber($1)) & ShapeFlags.hasStorage != 0 {
                return becomeDictionary(ts, object).raw
            }
            return raiseNoAttribute(ts, object, KnownName.dict.value).raw
        },
        set: { setDictionary(ThreadState(raw: $0), Value(raw: $1), Value(raw: $2)) ? 1 : 0 })
}

private func setDictionary(_ ts: ThreadState, _ object: Value, _ value: Value) -> Bool {
    guard object.isObject, shapeFlags(shapeNumber(object.raw)) & ShapeFlags.hasStorage != 0 else {
        raiseNoAttribute(ts, object, KnownName.dict.value)
        return false
    }
    guard value.isNull || value.hasLayout(ShapeNumber.dict) else {
        raise(ts, .typeError, "__dict__ must be set to a dictionary, not a '\(typeName(value))'")
        return false
    }
    // Deleted, the attributes begin anew.
    let dict = value.isNull ? makeDict(ts).value : value
    _ = becomeDictionary(ts, object)
    writeBarrier(ts, object.raw)
    initializeField(object.raw, storageOffset(object.raw, shapeNumber(object.raw)), dict.raw)
    return true
}

/// Whether the layout's own class has `__weakref__`, or none because its objects differ in size.
func isReferableLayout(_ layout: Int) -> Bool {
    switch layout {
    case ShapeNumber.integer, ShapeNumber.bytes, ShapeNumber.tuple, ShapeNumber.type, ShapeNumber.set,
        ShapeNumber.frozenSet, ShapeNumber.module:
        true
    default: false
    }
}

/// Adds `__weakref__`: the oldest weak reference to the object, or None.
func addWeakReferenceAttribute(_ ts: ThreadState, _ type: TypeObject) {
    defineAttribute(ts, type, "__weakref__") { thread, raw in
        var oldest = Value.none
        forEachWeakReference(to: Value(raw: raw)) {
            oldest = $0.value
            return true
        }
        return oldest.raw
    }
}
