// The dict of a module maps names to cells, so that compiled code reads and writes a global through its cell without a
// lookup. An empty cell stands for a name that code refers to and that is not (or no longer) bound. And copies of dicts.

/// The cell of a name in a dict of cells; null raw when the dict has none and `create` is false. With `create` an
/// unbound one is added; a raw of 0 then says that memory is exhausted.
package func dictCell(_ ts: ThreadState, _ dict: DictObject, _ key: StringObject, create: Bool) -> CellObject {
    let word = hashWord(stringHash(key))
    let entry = dictFind(ts, dict, key.value, word)
    if entry >= 0 { return CellObject(dict.reading(ts).entries.reading(ts)[entry &* 3 &+ 2]) }
    if entry == DictSearch.failed || !create { return CellObject(raw: 0) }
    if !dictInsert(ts, dict, key.value, word, .null) { return CellObject(raw: 0) }
    let view = dict.reading(ts)
    return CellObject(view.entries.reading(ts)[(view.used &- 1) &* 3 &+ 2])
}

/// Makes a dict one of cells.
package func dictBecomeCells(_ ts: ThreadState, _ dict: DictObject) {
    if dict.reading(ts).flags & DictFlags.cells != 0 { return }
    dict.writing(ts).flags |= DictFlags.cells
    let used = dict.reading(ts).used
    var entry = 0
    while entry < used {
        let entries = dict.reading(ts).entries
        if !entries.reading(ts)[entry &* 3 &+ 1].isNull {
            let cell = CellObject.allocate(ts, content: entries.reading(ts)[entry &* 3 &+ 2])
            entries.writing(ts)[entry &* 3 &+ 2] = cell.value
        }
        entry &+= 1
    }
}

@inline(never) func countBoundCells(_ dict: DictObject) -> Int {
    var position = 0
    var key = Value.null
    var value = Value.null
    var count = 0
    while dictNext(dict, &position, &key, &value) { count &+= 1 }
    return count
}

/// Unbinds every name of a dict of cells.
func emptyCells(_ ts: ThreadState, _ dict: DictObject) {
    let view = dict.reading(ts)
    let used = view.used
    let entries = view.entries
    var entry = 0
    while entry < used {
        let cell = entries.reading(ts)[entry &* 3 &+ 2]
        if !cell.isNull { CellObject(cell).writing(ts).content = .null }
        entry &+= 1
    }
}

/// A new plain dict with the same keys and values; null raw when memory is exhausted.
package func dictCopy(_ ts: ThreadState, _ dict: DictObject) -> DictObject {
    let copy = makeDict(ts)
    return dictMergeDict(ts, copy, dict, override: true) ? copy : DictObject(raw: 0)
}

/// Whether a dict is a plain one with few removed entries, so that its tables may be copied as they are.
private func isDense(_ ts: ThreadState, _ dict: DictObject) -> Bool {
    let view = dict.reading(ts)
    return view.flags & DictFlags.cells == 0 && view.used &- view.count <= view.count &>> 1
}

/// Gives an empty dict copies of the tables of a plain one; false with MemoryError set.
private func dictCopyTables(_ ts: ThreadState, _ copy: DictObject, _ dict: DictObject) -> Bool {
    let old = dict.reading(ts).entries
    if old.raw == 0 { return true }
    let entries = ArrayObject.allocate(ts, tailCount: old.capacity, capacity: old.capacity)
    if entries.raw == 0 { return false }
    entries.copy(ts, from: old.slots.raw, to: 0, count: dict.reading(ts).used &* 3)
    let table = dict.reading(ts).indices
    var indices = BufferObject(raw: 0)
    if table.raw != 0 {
        let size = table.capacity
        let bytes = size <= narrowIndexLimit ? size &* 2 : size &* 4
        indices = BufferObject.allocate(ts, tailBytes: bytes, capacity: size)
        if indices.raw == 0 { return false }
        indices.writing(ts).copyIndex(table.reading(ts), size)
    }
    let from = dict.reading(ts)
    let to = copy.writing(ts)
    to.entries = entries
    to.indices = indices
    to.count = from.count
    to.used = from.used
    to.flags = from.flags
    to.version &+= 1
    return true
}

/// Takes over the entries of another dict; present keys keep their value unless `override`.
func dictMergeDict(_ ts: ThreadState, _ dict: DictObject, _ other: DictObject, override: Bool) -> Bool {
    if dict.raw == other.raw { return true }
    let isFresh = dict.reading(ts).count == 0
    if isFresh && dict.reading(ts).flags & DictFlags.cells == 0 && isDense(ts, other) {
        return dictCopyTables(ts, dict, other)
    }
    if !dictReserve(ts, dict, isFresh ? dictCount(other) : 0) { return false }
    var entry = 0
    while entry < other.reading(ts).used {
        let view = other.reading(ts)
        let entries = view.entries.reading(ts)
        let key = entries[entry &* 3 &+ 1]
        let word = entries[entry &* 3].raw
        let count = view.count
        if !key.isNull {
            let value = dictEntryValue(other, entry)
            if !value.isNull {
                if isFresh && dict.reading(ts).flags & DictFlags.cells == 0 {
                    if !dictInsert(ts, dict, key, word, value) { return false }
                } else {
                    let found = dictFind(ts, dict, key, word)
                    if found == DictSearch.failed { return false }
                    if found == DictSearch.missing {
                        if !dictInsert(ts, dict, key, word, value) { return false }
                    } else if override || dictEntryValue(dict, found).isNull {
                        dictStore(ts, dict, found, value)
                    }
                }
                if other.reading(ts).count != count {
                    raise(ts, .runtimeError, "dict mutated during update")
                    return false
                }
            }
        }
        entry &+= 1
    }
    return true
}

/// Updates a dict from a mapping: a dict, or an object with `keys()` and `__getitem__`. Present keys keep their value
/// unless `override`.
package func dictMerge(_ ts: ThreadState, _ dict: DictObject, _ other: Value, override: Bool) -> Bool {
    if other.hasShape(ShapeNumber.dict) { return dictMergeDict(ts, dict, DictObject(other), override: override) }
    if other.hasLayout(ShapeNumber.dict)
        && lookupSpecial(ts, typeOf(other), .iter) == lookupSpecial(ts, Types.dict, .iter)
    {
        return dictMergeDict(ts, dict, DictObject(other), override: override)
    }
    let method = getAttribute(ts, other, intern(ts, "keys").value)
    if method.isErr { return false }
    let keys = callValue(ts, method)
    if keys.isErr { return false }
    let iterator = getIterator(ts, keys)
    if iterator.isErr { return false }
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull }
        if !override {
            let present = dictGet(ts, dict, key)
            if !present.isNull { continue }
            if !ts.exception.isNull { return false }
        }
        let value = getItem(ts, other, key)
        if value.isErr { return false }
        if !dictSet(ts, dict, key, value) { return false }
    }
}
