// Dicts keep their entries in insertion order:
//
//     entries   [hash word, key, value] [hash word, key, value] ...     `used` of them; a removed one is all 0
//     indices   entry numbers by hash, -1 empty, -2 removed             none while there is room for 5 entries only
//
// A dict without `indices` is searched from front to back. The hash word is the hash as a small int, so it is odd and
// never equals the 0 of a removed entry. `version` changes with every change of the set of keys. Lookups of exact strings
// and small ints among keys of their kind cannot run Python code; any other comparison can, and may change the dict:
// then the lookup starts again.
//
// Flags: bit 0 "cells" (the dict of a module: every value is a CellObject, an empty cell counts as a missing key); from
// bit 8 on a number: of entries with an empty cell in a dict of cells (`count` includes them), else of index slots that
// `popitem` has left removed without an entry.

package enum DictFlags {
    /// Values are cells: see `dictCell`.
    @inline(__always) package static var cells: Int { 1 }
    /// One removed index slot without an entry.
    @inline(__always) static var strayUnit: Int { 256 }
    /// One entry with an empty cell.
    @inline(__always) static var unboundUnit: Int { 256 }
    /// Removed index slots without an entry, by the flags.
    @inline(__always) static func strays(_ flags: Int) -> Int { flags & cells != 0 ? 0 : flags &>> 8 }
}

/// Results of a search that are not an entry's number.
enum DictSearch {
    @inline(__always) static var missing: Int { -1 }
    @inline(__always) static var failed: Int { -2 }
    /// The dict changed while keys were compared.
    @inline(__always) static var restart: Int { -3 }
}

/// Slots of the smallest index table; it is not made, because its entries are searched one by one.
@inline(__always) private var smallestTable: Int { 8 }

/// How a table stores a hash.
@inline(__always) func hashWord(_ hash: Int) -> Int { hash &<< 1 | 1 }

/// The hash word of a key, or 0 with an exception set when it is unhashable.
@inline(__always) func keyHashWord(_ ts: ThreadState, _ key: Value) -> Int {
    if key.hasShape(ShapeNumber.string) { return hashWord(stringHash(StringObject(key))) }
    if isOwnHash(key) { return key.raw }
    return generalHashWord(ts, key)
}

/// Whether the value is a small int that is its own hash: it lies within the modulus and is not -1, whose hash is -2.
@inline(__always) private func isOwnHash(_ key: Value) -> Bool {
    key.isSmall && UInt(bitPattern: key.raw &+ (1 &<< 61)) < 1 &<< 62 && key.raw != -1
}

@inline(never) private func generalHashWord(_ ts: ThreadState, _ key: Value) -> Int {
    let hash = quickHash(ts, key)
    if hash == -1 && !ts.exception.isNull { return 0 }
    return hashWord(hash)
}

/// `hash(value)` without a call for the commonest keys; check `ts.exception` when the result is -1.
func quickHash(_ ts: ThreadState, _ value: Value) -> Int {
    if value.hasShape(ShapeNumber.string) { return stringHash(StringObject(value)) }
    if isOwnHash(value) { return value.small }
    if value.hasShape(ShapeNumber.tuple) { return tupleHash(ts, TupleObject(value)).hash }
    if value.hasShape(ShapeNumber.frozenSet) { return frozenSetHash(ts, SetObject(value)) }
    return hashValue(ts, value)
}

/// A new empty dict; it has no tables.
@inline(__always) package func makeDict(_ ts: ThreadState) -> DictObject {
    DictObject.allocate(
        ts, count: 0, used: 0, flags: 0, version: 0, indices: BufferObject(raw: 0), entries: ArrayObject(raw: 0))
}

// MARK: - Search

/// The entry of a key, `.missing`, or `.failed` with an exception set.
@inline(__always) func dictFind(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int) -> Int {
    if key.hasShape(ShapeNumber.string) {
        let entry = dictFindString(dict, StringObject(key), word)
        if _fastPath(entry != DictSearch.restart) { return entry }
    }
    return dictFindGeneral(ts, dict, key, word)
}

/// The entry of an exact str, `.missing`, or `.restart` when a key of another class has the same hash and the general
/// search must decide. Runs no Python code.
func dictFindString(_ dict: DictObject, _ key: StringObject, _ word: Int) -> Int {
    let view = DictReading(raw: dict.raw)
    let entries = ArrayReading(raw: view.entries.raw)
    let indices = view.indices
    if indices.raw == 0 {
        let end = view.used &* 3
        var offset = 0
        while offset < end {
            if entries[offset].raw == word {
                let found = compareStringKey(entries[offset &+ 1], key)
                if found > 0 { return offset / 3 }
                if found < 0 { return DictSearch.restart }
            }
            offset &+= 3
        }
        return DictSearch.missing
    }
    let size = indices.capacity
    let table = BufferReading(raw: indices.raw)
    var perturb = UInt(bitPattern: word &>> 1)
    var slot = Int(bitPattern: perturb) & (size &- 1)
    while true {
        let entry = table.index(slot, size)
        if entry >= 0 {
            let offset = entry &* 3
            if entries[offset].raw == word {
                let found = compareStringKey(entries[offset &+ 1], key)
                if found > 0 { return entry }
                if found < 0 { return DictSearch.restart }
            }
        } else if entry == -1 {
            return DictSearch.missing
        }
        perturb &>>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & (size &- 1)
    }
}

/// 1: equal, 0: different, -1: the candidate is no exact str. The hashes are equal.
@inline(__always) private func compareStringKey(_ candidate: Value, _ key: StringObject) -> Int {
    if candidate.raw == key.raw { return 1 }
    if _slowPath(!candidate.hasShape(ShapeNumber.string)) { return -1 }
    return stringEqual(StringObject(candidate), key) ? 1 : 0
}

@inline(never) func dictFindGeneral(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int) -> Int {
    while true {
        let entry = dictFindOnce(ts, dict, key, word)
        if entry != DictSearch.restart { return entry }
    }
}

private func dictFindOnce(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int) -> Int {
    let view = dict.reading(ts)
    let entries = ArrayReading(raw: view.entries.raw)
    let indices = view.indices
    if indices.raw == 0 {
        let used = view.used
        var entry = 0
        while entry < used {
            if entries[entry &* 3].raw == word {
                let found = compareKey(ts, dict, entries[entry &* 3 &+ 1], key)
                if found > 0 { return entry }
                if found < 0 { return found }
            }
            entry &+= 1
        }
        return DictSearch.missing
    }
    let size = indices.capacity
    let table = BufferReading(raw: indices.raw)
    var perturb = UInt(bitPattern: word &>> 1)
    var slot = Int(bitPattern: perturb) & (size &- 1)
    while true {
        let entry = table.index(slot, size)
        if entry >= 0 {
            if entries[entry &* 3].raw == word {
                let found = compareKey(ts, dict, entries[entry &* 3 &+ 1], key)
                if found > 0 { return entry }
                if found < 0 { return found }
            }
        } else if entry == -1 {
            return DictSearch.missing
        }
        perturb &>>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & (size &- 1)
    }
}

/// 1: equal, 0: different, or `.failed`, `.restart`. The hashes are equal.
@inline(__always) private func compareKey(
    _ ts: ThreadState, _ dict: DictObject, _ candidate: Value, _ key: Value
) -> Int {
    if candidate == key { return 1 }
    if candidate.isSmall && key.isSmall { return 0 }
    return compareGeneralKey(ts, dict, candidate, key)
}

@inline(never) private func compareGeneralKey(
    _ ts: ThreadState, _ dict: DictObject, _ candidate: Value, _ key: Value
) -> Int {
    if candidate.hasShape(ShapeNumber.string) && key.hasShape(ShapeNumber.string) {
        return stringEqual(StringObject(candidate), StringObject(key)) ? 1 : 0
    }
    let version = dict.reading(ts).version
    let result = keysEqual(ts, candidate, key)
    if result < 0 { return DictSearch.failed }
    if dict.reading(ts).version != version { return DictSearch.restart }
    return result
}

/// `equal` without the way over the classes for two tuples.
@inline(__always) func keysEqual(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
    if left.hasShape(ShapeNumber.tuple) && right.hasShape(ShapeNumber.tuple) { return sequencesEqual(ts, left, right) }
    return equal(ts, left, right)
}

// MARK: - Reading

/// The value of an entry; null when its cell is empty.
@inline(__always) func dictEntryValue(_ dict: DictObject, _ entry: Int) -> Value {
    let view = DictReading(raw: dict.raw)
    let value = ArrayReading(raw: view.entries.raw)[entry &* 3 &+ 2]
    if _slowPath(view.flags & DictFlags.cells != 0) { return CellReading(raw: value.raw).content }
    return value
}

/// The value of a key; null without an exception when it is missing, with one when hashing or comparing failed.
@inline(__always) package func dictGet(_ ts: ThreadState, _ dict: DictObject, _ key: Value) -> Value {
    let word = keyHashWord(ts, key)
    if word == 0 { return .null }
    let entry = dictFind(ts, dict, key, word)
    if entry < 0 { return .null }
    return dictEntryValue(dict, entry)
}

/// The value of a str key, or null; never raises (keys that are no exact str are not looked at).
package func dictGetString(_ dict: DictObject, _ key: StringObject) -> Value {
    let entry = dictFindString(dict, key, hashWord(stringHash(key)))
    return entry < 0 ? .null : dictEntryValue(dict, entry)
}

/// Number of keys.
@inline(__always) package func dictCount(_ dict: DictObject) -> Int {
    let view = DictReading(raw: dict.raw)
    if _slowPath(view.flags & DictFlags.cells != 0) { return view.count &- view.flags &>> 8 }
    return view.count
}

/// Steps through a dict: `position` starts at 0 and is the number of the next entry to look at. False at the end. The
/// caller minds that the dict may change between steps.
package func dictNext(
    _ dict: DictObject, _ position: inout Int, _ key: inout Value, _ value: inout Value
) -> Bool {
    let view = DictReading(raw: dict.raw)
    let used = view.used
    let entries = ArrayReading(raw: view.entries.raw)
    let isCells = view.flags & DictFlags.cells != 0
    var entry = position
    while entry < used {
        let candidate = entries[entry &* 3 &+ 1]
        if !candidate.isNull {
            var found = entries[entry &* 3 &+ 2]
            if isCells { found = CellReading(raw: found.raw).content }
            if !found.isNull {
                key = candidate
                value = found
                position = entry &+ 1
                return true
            }
        }
        entry &+= 1
    }
    position = entry
    return false
}

// MARK: - Writing

/// Sets the value of an existing entry.
@inline(__always) func dictStore(_ ts: ThreadState, _ dict: DictObject, _ entry: Int, _ value: Value) {
    let view = dict.reading(ts)
    if _slowPath(view.flags & DictFlags.cells != 0) { return storeInCell(ts, dict, entry, value) }
    view.entries.writing(ts)[entry &* 3 &+ 2] = value
}

/// Sets `dict[key] = value`; false with an exception set when hashing or comparing failed or memory is exhausted.
@inline(__always) @discardableResult package func dictSet(
    _ ts: ThreadState, _ dict: DictObject, _ key: Value, _ value: Value
) -> Bool {
    let word = keyHashWord(ts, key)
    if word == 0 { return false }
    return dictSetHashed(ts, dict, key, word, value)
}

func dictSetHashed(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int, _ value: Value) -> Bool {
    let entry = dictFind(ts, dict, key, word)
    if entry >= 0 {
        dictStore(ts, dict, entry, value)
        return true
    }
    if entry == DictSearch.failed { return false }
    return dictInsert(ts, dict, key, word, value)
}

/// Adds a key that is known to be missing.
func dictInsert(_ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int, _ value: Value) -> Bool {
    if _slowPath(dict.reading(ts).flags & DictFlags.cells != 0) { return insertCell(ts, dict, key, word, value) }
    return dictAppend(ts, dict, key, word, value, keepsPlaces: false)
}

/// Appends an entry. With `keepsPlaces` the numbers of the present entries stay: what iterates over them goes on.
func dictAppend(
    _ ts: ThreadState, _ dict: DictObject, _ key: Value, _ word: Int, _ stored: Value, keepsPlaces: Bool
) -> Bool {
    var view = dict.reading(ts)
    let stray = DictFlags.strays(view.flags)
    if view.entries.raw == 0 || (view.used &+ stray) &* 3 >= view.entries.capacity {
        let wanted = keepsPlaces ? view.used : view.count
        if !dictRebuild(ts, dict, wanted &* 3, keepsPlaces: keepsPlaces) { return false }
    }
    view = dict.reading(ts)
    let used = view.used
    let entries = view.entries.writing(ts)
    entries[used &* 3] = Value(raw: word)
    entries[used &* 3 &+ 1] = key
    entries[used &* 3 &+ 2] = stored
    let indices = view.indices
    if indices.raw != 0 { indexInsert(indices.writing(ts), indices.capacity, word, used) }
    let writing = dict.writing(ts)
    writing.used = used &+ 1
    writing.count &+= 1
    writing.version &+= 1
    return true
}

/// Enters an entry into the first free slot of its probe sequence.
@inline(__always) private func indexInsert(_ table: BufferWriting, _ size: Int, _ word: Int, _ entry: Int) {
    var perturb = UInt(bitPattern: word &>> 1)
    var slot = Int(bitPattern: perturb) & (size &- 1)
    while table.index(slot, size) >= 0 {
        perturb &>>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & (size &- 1)
    }
    table.setIndex(slot, size, entry)
}

/// Gives the dict new tables, without the removed entries unless `keepsPlaces`. The index table has at least `slots` slots (a power of two),
/// two thirds of which may be used: sizes are CPython's, so that changes during iteration show in the same way.
@inline(never) func dictRebuild(
    _ ts: ThreadState, _ dict: DictObject, _ slots: Int, keepsPlaces: Bool = false
) -> Bool {
    var size = smallestTable
    while size < slots { size &<<= 1 }
    let capacity = size &* 2 / 3
    if size == smallestTable { size = 0 }
    guard size <= 1 << 31 else {
        raiseMemoryError(ts)
        return false
    }
    let array = ArrayObject.allocate(ts, tailCount: capacity &* 3, capacity: capacity &* 3)
    if array.raw == 0 { return false }
    var indices = BufferObject(raw: 0)
    if size > 0 {
        indices = BufferObject.allocate(ts, tailBytes: size <= narrowIndexLimit ? size &* 2 : size &* 4, capacity: size)
        if indices.raw == 0 { return false }
    }
    let view = dict.reading(ts)
    let old = ArrayReading(raw: view.entries.raw)
    let new = array.writing(ts)
    let end = view.used &* 3
    var from = 0
    var to = 0
    while from < end {
        if old[from].raw != 0 || keepsPlaces {
            new[to] = old[from]
            new[to &+ 1] = old[from &+ 1]
            new[to &+ 2] = old[from &+ 2]
            to &+= 3
        }
        from &+= 3
    }
    let used = to / 3
    if size > 0 {
        let table = indices.writing(ts)
        table.clearIndex(size)
        var entry = 0
        while entry < used {
            let word = new[entry &* 3].raw
            if word != 0 { indexInsert(table, size, word, entry) }
            entry &+= 1
        }
    }
    let writing = dict.writing(ts)
    writing.entries = array
    writing.indices = indices
    writing.used = used
    if writing.flags & DictFlags.cells == 0 { writing.flags &= DictFlags.strayUnit &- 1 }
    writing.version &+= 1
    return true
}

/// Makes room for `extra` further keys.
func dictReserve(_ ts: ThreadState, _ dict: DictObject, _ extra: Int) -> Bool {
    let view = dict.reading(ts)
    let capacity = view.entries.raw == 0 ? 0 : view.entries.capacity / 3
    if view.used &+ DictFlags.strays(view.flags) &+ extra <= capacity { return true }
    return dictRebuild(ts, dict, ((view.count &+ extra) &* 3 &+ 1) / 2)
}

// MARK: - Removal

/// Removes an entry that exists.
func dictRemoveEntry(_ ts: ThreadState, _ dict: DictObject, _ entry: Int) {
    if dict.reading(ts).flags & DictFlags.cells != 0 { return emptyCell(ts, dict, entry) }
    dictDropEntry(ts, dict, entry)
}

/// Takes an entry out of the tables.
func dictDropEntry(_ ts: ThreadState, _ dict: DictObject, _ entry: Int) {
    let view = dict.reading(ts)
    let entries = view.entries.writing(ts)
    let word = entries[entry &* 3].raw
    entries[entry &* 3] = .null
    entries[entry &* 3 &+ 1] = .null
    entries[entry &* 3 &+ 2] = .null
    let indices = view.indices
    if indices.raw != 0 {
        let size = indices.capacity
        let table = indices.writing(ts)
        var perturb = UInt(bitPattern: word &>> 1)
        var slot = Int(bitPattern: perturb) & (size &- 1)
        while table.index(slot, size) != entry {
            perturb &>>= 5
            slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & (size &- 1)
        }
        table.setIndex(slot, size, -2)
    }
    let writing = dict.writing(ts)
    writing.count &-= 1
    writing.version &+= 1
}

/// Removes a key: 1 removed, 0 it was missing, -1 with an exception set.
@discardableResult package func dictDelete(_ ts: ThreadState, _ dict: DictObject, _ key: Value) -> Int {
    let word = keyHashWord(ts, key)
    if word == 0 { return -1 }
    let entry = dictFind(ts, dict, key, word)
    if entry < 0 { return entry == DictSearch.missing ? 0 : -1 }
    if dictEntryValue(dict, entry).isNull { return 0 }
    dictRemoveEntry(ts, dict, entry)
    return 1
}

/// Removes a key and returns its value; null without an exception when it is missing.
package func dictPop(_ ts: ThreadState, _ dict: DictObject, _ key: Value) -> Value {
    let word = keyHashWord(ts, key)
    if word == 0 { return .null }
    let entry = dictFind(ts, dict, key, word)
    if entry < 0 { return .null }
    let value = dictEntryValue(dict, entry)
    if value.isNull { return .null }
    dictRemoveEntry(ts, dict, entry)
    return value
}

/// Removes everything.
package func dictClear(_ ts: ThreadState, _ dict: DictObject) {
    if dict.reading(ts).flags & DictFlags.cells != 0 { return emptyCells(ts, dict) }
    let writing = dict.writing(ts)
    writing.entries = ArrayObject(raw: 0)
    writing.indices = BufferObject(raw: 0)
    writing.used = 0
    writing.count = 0
    writing.flags = 0
    writing.version &+= 1
}

/// Removes the last entry and returns its key and value as a tuple; null without an exception when the dict is empty.
package func dictPopLast(_ ts: ThreadState, _ dict: DictObject) -> Value {
    var entry = dict.reading(ts).used &- 1
    while entry >= 0 {
        let key = dict.reading(ts).entries.reading(ts)[entry &* 3 &+ 1]
        if !key.isNull {
            let value = dictEntryValue(dict, entry)
            if !value.isNull {
                let pair = makeTuple(ts, key, value)
                dictRemoveEntry(ts, dict, entry)
                let writing = dict.writing(ts)
                if writing.flags & DictFlags.cells == 0 && writing.used > entry {
                    if writing.indices.raw != 0 {
                        writing.flags &+= (writing.used &- entry) &* DictFlags.strayUnit
                    }
                    writing.used = entry
                }
                return pair.value
            }
        }
        entry &-= 1
    }
    return .null
}
