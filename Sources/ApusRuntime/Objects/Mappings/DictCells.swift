// The dict of a module maps names to cells, so that compiled code reads and writes a global through its cell without a
// lookup. An empty cell stands for a name that code refers to and that is not (or no longer) bound: nobody else sees it. A
// name that is bound (again) goes to the end, so that the order is that of the assignments. And copies of dicts.

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
    // The flags' number means something else from now on.
    if DictFlags.strays(dict.reading(ts).flags) > 0 && !dictRebuild(ts, dict, dict.reading(ts).count &* 3) {
        clearException(ts)
        return
    }
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

/// Adds a cell for a key that has none; it is empty when `value` is null. False with MemoryError set.
@inline(never)
func insertCell(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int, _ value: Value) -> Bool {
    let cell = CellObject.allocate(ts, content: value)
    if cell.raw == 0 || !dictAppend(ts, dict, key, word, cell.value, keepsPlaces: value.isNull) { return false }
    if value.isNull { dict.writing(ts).flags &+= DictFlags.unboundUnit }
    return true
}

/// Stores a value in the cell of an entry. An entry whose cell was empty goes to the end.
@inline(never)
func storeInCell(_ ts: ThreadState, _ dict: DictObject, _ entry: Int, _ value: Value) {
    let view = dict.reading(ts)
    let entries = view.entries.reading(ts)
    let cell = CellObject(entries[entry &* 3 &+ 2])
    if !cell.reading(ts).content.isNull {
        cell.writing(ts).content = value
        return
    }
    cell.writing(ts).content = value
    dict.writing(ts).flags &-= DictFlags.unboundUnit
    if entry == view.used &- 1 { return }
    let word = entries[entry &* 3].raw
    let key = entries[entry &* 3 &+ 1]
    dictDropEntry(ts, dict, entry)
    // There is room for it where memory does not suffice for larger tables: that of the dropped entry.
    if !dictAppend(ts, dict, key, word, cell.value, keepsPlaces: false) { clearException(ts) }
}

/// Empties the cell of an entry.
@inline(never)
func emptyCell(_ ts: ThreadState, _ dict: DictObject, _ entry: Int) {
    let cell = CellObject(dict.reading(ts).entries.reading(ts)[entry &* 3 &+ 2]).writing(ts)
    if cell.content.isNull { return }
    cell.content = .null
    dict.writing(ts).flags &+= DictFlags.unboundUnit
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
    dict.writing(ts).flags = DictFlags.cells | view.count &* DictFlags.unboundUnit
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
        let count = dictCount(other)
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
                if dictCount(other) != count {
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
