// Sets and frozensets share their layout; the functions here take either as a SetObject. The table holds pairs
// (hash word, key): both 0 empty, 0 and `.deleted` removed. Probing looks at up to nine neighbours before it jumps, and
// tables grow as CPython's do, so that sets of ints are iterated in the same order there and here.
//
// `used` counts pairs that are not empty, `hash` is the cached hash of a frozenset (0: not computed) and in a set the
// place where `pop` goes on, `version` changes with every change of the keys.

private let linearProbes = 9

/// A new empty set without a table.
package func makeSet(_ ts: ThreadState) -> SetObject {
    SetObject.allocate(ts, count: 0, used: 0, hash: 0, version: 0, table: ArrayObject(raw: 0))
}

/// A new empty frozenset, to be filled before anything else sees it.
package func makeFrozenSet(_ ts: ThreadState) -> SetObject {
    let set = FrozenSetObject.allocate(ts, count: 0, used: 0, hash: 0, version: 0, table: ArrayObject(raw: 0))
    return SetObject(raw: set.raw)
}

/// Whether the value is a set or frozenset, subclasses included.
@inline(__always) func isAnySet(_ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.set) || value.hasLayout(ShapeNumber.frozenSet)
}

/// Number of keys.
@inline(__always) package func setCount(_ set: SetObject) -> Int { SetReading(raw: set.raw).count }

/// Slots of the table.
@inline(__always) private func tableSize(_ table: ArrayObject) -> Int { table.capacity &>> 1 }

/// The next key from table position `position` on, or null at the end.
@inline(__always) func setNext(_ set: SetObject, _ position: inout Int) -> Value {
    let table = SetReading(raw: set.raw).table
    if table.raw == 0 { return .null }
    let size = tableSize(table)
    let slots = ArrayReading(raw: table.raw)
    while position < size {
        let slot = position
        position &+= 1
        if slots[slot &* 2].raw != 0 { return slots[slot &* 2 &+ 1] }
    }
    return .null
}

// MARK: - Search

/// The slot of a key, `.missing` or `.failed` with an exception set.
func setFind(_ ts: ThreadState, _ set: SetObject, _ key: Value, _ word: Int) -> Int {
    if key.isSmall {
        let slot = setFindSmall(set, key, word)
        if _fastPath(slot != DictSearch.restart) { return slot }
    }
    while true {
        let slot = setFindOnce(ts, set, key, word)
        if slot != DictSearch.restart { return slot }
    }
}

/// The search for a small int: the keys themselves tell most slots apart, so that one word of each is looked at.
/// `.restart` when a key of another class has the same hash.
private func setFindSmall(_ set: SetObject, _ key: Value, _ word: Int) -> Int {
    let table = SetReading(raw: set.raw).table
    if table.raw == 0 { return DictSearch.missing }
    let mask = tableSize(table) &- 1
    let base = table.raw &+ ArrayObject.fixedSize
    var perturb = UInt(bitPattern: word &>> 1)
    var slot = Int(bitPattern: perturb) & mask
    while true {
        var address = base &+ slot &<< 4
        let last = slot &+ linearProbes <= mask ? address &+ linearProbes &<< 4 : address
        while true {
            let candidate = loadWord(address, 8)
            if candidate == key.raw { return (address &- base) &>> 4 }
            if candidate & 1 == 0 {
                if candidate == 0 { return DictSearch.missing }
                if loadWord(address, 0) == word { return DictSearch.restart }
            }
            if address == last { break }
            address &+= 16
        }
        perturb &>>= 5
        slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
}

private func setFindOnce(_ ts: ThreadState, _ set: SetObject, _ key: Value, _ word: Int) -> Int {
    let table = set.reading(ts).table
    if table.raw == 0 { return DictSearch.missing }
    let mask = tableSize(table) &- 1
    let slots = table.reading(ts)
    var perturb = UInt(bitPattern: word &>> 1)
    var slot = Int(bitPattern: perturb) & mask
    while true {
        var probe = slot
        let last = slot &+ linearProbes <= mask ? slot &+ linearProbes : slot
        while probe <= last {
            let found = slots[probe &* 2].raw
            if found == 0 {
                if slots[probe &* 2 &+ 1].raw == 0 { return DictSearch.missing }
            } else if found == word {
                let result = compareSetKey(ts, set, slots[probe &* 2 &+ 1], key)
                if result > 0 { return probe }
                if result < 0 { return result }
            }
            probe &+= 1
        }
        perturb &>>= 5
        slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
}

@inline(__always) private func compareSetKey(
    _ ts: ThreadState, _ set: SetObject, _ candidate: Value, _ key: Value
) -> Int {
    if candidate == key { return 1 }
    if candidate.isSmall && key.isSmall { return 0 }
    return compareGeneralSetKey(ts, set, candidate, key)
}

@inline(never) private func compareGeneralSetKey(
    _ ts: ThreadState, _ set: SetObject, _ candidate: Value, _ key: Value
) -> Int {
    if candidate.hasShape(ShapeNumber.string) && key.hasShape(ShapeNumber.string) {
        return stringEqual(StringObject(candidate), StringObject(key)) ? 1 : 0
    }
    let version = set.reading(ts).version
    let result = keysEqual(ts, candidate, key)
    if result < 0 { return DictSearch.failed }
    return set.reading(ts).version == version ? result : DictSearch.restart
}

/// Whether the set has the key: 1, 0, -1.
package func setContains(_ ts: ThreadState, _ set: SetObject, _ key: Value) -> Int {
    let word = keyHashWord(ts, key)
    if word == 0 { return -1 }
    let slot = setFind(ts, set, key, word)
    return slot >= 0 ? 1 : slot == DictSearch.missing ? 0 : -1
}

// MARK: - Change

/// Adds a key; false with an exception set.
@discardableResult package func setAdd(_ ts: ThreadState, _ set: SetObject, _ key: Value) -> Bool {
    let word = keyHashWord(ts, key)
    if word == 0 { return false }
    return setAddHashed(ts, set, key, word)
}

func setAddHashed(_ ts: ThreadState, _ set: SetObject, _ key: Value, _ word: Int) -> Bool {
    let slot = setFind(ts, set, key, word)
    if slot >= 0 { return true }
    if slot == DictSearch.failed { return false }
    if set.reading(ts).table.raw == 0 && !setResize(ts, set, 0) { return false }
    insertClean(ts, set.reading(ts).table, key, word)
    let view = set.writing(ts)
    view.count &+= 1
    view.used &+= 1
    view.version &+= 1
    let count = view.count
    if view.used &* 5 < (tableSize(view.table) &- 1) &* 3 { return true }
    return setResize(ts, set, count > 50000 ? count &* 2 : count &* 4)
}

/// Puts a key that is missing into the first empty slot of its probe sequence.
@inline(__always) private func insertClean(_ ts: ThreadState, _ table: ArrayObject, _ key: Value, _ word: Int) {
    let mask = tableSize(table) &- 1
    let slots = table.writing(ts)
    var perturb = UInt(bitPattern: word &>> 1)
    var slot = Int(bitPattern: perturb) & mask
    while true {
        var probe = slot
        let last = slot &+ linearProbes <= mask ? slot &+ linearProbes : slot
        while probe <= last {
            if slots[probe &* 2 &+ 1].raw == 0 {
                slots[probe &* 2] = Value(raw: word)
                slots[probe &* 2 &+ 1] = key
                return
            }
            probe &+= 1
        }
        perturb &>>= 5
        slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturb)) & mask
    }
}

/// Gives the set a table of more than `minimum` slots, without the removed keys; false with MemoryError set.
@inline(never) func setResize(_ ts: ThreadState, _ set: SetObject, _ minimum: Int) -> Bool {
    guard minimum < 1 << 40 else {
        raiseMemoryError(ts)
        return false
    }
    var size = 8
    while size <= minimum { size &<<= 1 }
    let table = ArrayObject.allocate(ts, tailCount: size &* 2, capacity: size &* 2)
    if table.raw == 0 { return false }
    let old = set.reading(ts).table
    if old.raw != 0 {
        let slots = old.reading(ts)
        let end = old.capacity
        var offset = 0
        while offset < end {
            if slots[offset].raw != 0 { insertClean(ts, table, slots[offset &+ 1], slots[offset].raw) }
            offset &+= 2
        }
    }
    let view = set.writing(ts)
    view.table = table
    view.used = view.count
    view.version &+= 1
    return true
}

private func setRemoveSlot(_ ts: ThreadState, _ set: SetObject, _ slot: Int) {
    let view = set.writing(ts)
    let slots = view.table.writing(ts)
    slots[slot &* 2] = .null
    slots[slot &* 2 &+ 1] = .deleted
    view.count &-= 1
    view.version &+= 1
}

/// Removes a key: 1 removed, 0 it was missing, -1 with an exception set.
package func setDiscard(_ ts: ThreadState, _ set: SetObject, _ key: Value) -> Int {
    let word = keyHashWord(ts, key)
    if word == 0 { return -1 }
    return setDiscardHashed(ts, set, key, word)
}

func setDiscardHashed(_ ts: ThreadState, _ set: SetObject, _ key: Value, _ word: Int) -> Int {
    let slot = setFind(ts, set, key, word)
    if slot < 0 { return slot == DictSearch.missing ? 0 : -1 }
    setRemoveSlot(ts, set, slot)
    return 1
}

/// Removes some key and returns it; KeyError when there is none.
func setPop(_ ts: ThreadState, _ set: SetObject) -> Value {
    let view = set.reading(ts)
    if view.count == 0 { return raise(ts, .keyError, "pop from an empty set") }
    let mask = tableSize(view.table) &- 1
    let slots = view.table.reading(ts)
    var slot = view.hash & mask
    while slots[slot &* 2].raw == 0 { slot = (slot &+ 1) & mask }
    let key = slots[slot &* 2 &+ 1]
    setRemoveSlot(ts, set, slot)
    set.writing(ts).hash = slot &+ 1
    return key
}

package func setClear(_ ts: ThreadState, _ set: SetObject) {
    let view = set.writing(ts)
    view.table = ArrayObject(raw: 0)
    view.count = 0
    view.used = 0
    view.hash = 0
    view.version &+= 1
}

/// Adds the keys of another set; false with an exception set.
func setMerge(_ ts: ThreadState, _ set: SetObject, _ other: SetObject) -> Bool {
    let count = setCount(other)
    if set.raw == other.raw || count == 0 { return true }
    let view = set.reading(ts)
    let mask = view.table.raw == 0 ? 7 : tableSize(view.table) &- 1
    if (view.used &+ count) &* 5 >= mask &* 3 {
        if !setResize(ts, set, (view.count &+ count) &* 2) { return false }
    } else if view.table.raw == 0 && !setResize(ts, set, 0) {
        return false
    }
    let isFresh = set.reading(ts).used == 0
    let table = other.reading(ts).table
    let size = tableSize(table)
    if isFresh {
        let target = set.reading(ts).table
        let slots = table.reading(ts)
        if other.reading(ts).used == count && tableSize(target) == size {
            let to = target.writing(ts)
            var offset = 0
            while offset < size &* 2 {
                to[offset] = slots[offset]
                offset &+= 1
            }
        } else {
            var slot = 0
            while slot < size {
                let word = slots[slot &* 2].raw
                if word != 0 { insertClean(ts, target, slots[slot &* 2 &+ 1], word) }
                slot &+= 1
            }
        }
        let writing = set.writing(ts)
        writing.count = count
        writing.used = count
        writing.version &+= 1
        return true
    }
    var slot = 0
    while slot < tableSize(other.reading(ts).table) {
        let slots = other.reading(ts).table.reading(ts)
        let word = slots[slot &* 2].raw
        if word != 0 && !setAddHashed(ts, set, slots[slot &* 2 &+ 1], word) { return false }
        if other.reading(ts).table.raw == 0 { break }
        slot &+= 1
    }
    return true
}

/// Adds all items of an iterable; false with an exception set.
package func setUpdate(_ ts: ThreadState, _ set: SetObject, _ iterable: Value) -> Bool {
    if isAnySet(iterable) { return setMerge(ts, set, SetObject(iterable)) }
    if iterable.hasShape(ShapeNumber.dict) { return setMergeKeys(ts, set, DictObject(iterable)) }
    let iterator = getIterator(ts, iterable)
    if iterator.isErr { return false }
    while true {
        let key = iterateNext(ts, iterator)
        if key.isNull { return ts.exception.isNull }
        if !setAdd(ts, set, key) { return false }
    }
}

private func setMergeKeys(_ ts: ThreadState, _ set: SetObject, _ dict: DictObject) -> Bool {
    let count = dictCount(dict)
    let view = set.reading(ts)
    let mask = view.table.raw == 0 ? 7 : tableSize(view.table) &- 1
    if (view.used &+ count) &* 5 >= mask &* 3 && !setResize(ts, set, (view.count &+ count) &* 2) { return false }
    var position = 0
    var key = Value.null
    var value = Value.null
    while dictNext(dict, &position, &key, &value) {
        // The keys are not hashed again.
        let word = dict.reading(ts).entries.reading(ts)[(position &- 1) &* 3].raw
        if !setAddHashed(ts, set, key, word) { return false }
    }
    return true
}

/// A new set (or frozenset, as `set` is one) with the same keys, of the builtin class; raw 0 with MemoryError set.
func setCopy(_ ts: ThreadState, _ set: SetObject) -> SetObject {
    let copy = set.value.hasLayout(ShapeNumber.frozenSet) ? makeFrozenSet(ts) : makeSet(ts)
    return setMerge(ts, copy, set) ? copy : SetObject(raw: 0)
}

/// The hash of a frozenset, computed as CPython does; 64 bits.
func frozenSetHash(_ ts: ThreadState, _ set: SetObject) -> Int {
    let view = set.reading(ts)
    if view.hash != 0 { return view.hash }
    var hash: UInt = 0
    if view.table.raw != 0 {
        let slots = view.table.reading(ts)
        var slot = 0
        while slot < tableSize(view.table) {
            let word = slots[slot &* 2].raw
            if word != 0 {
                let bits = UInt(bitPattern: word &>> 1)
                hash ^= ((bits ^ 89_869_747) ^ (bits &<< 16)) &* 3_644_798_167
            }
            slot &+= 1
        }
    }
    hash ^= (UInt(bitPattern: view.count) &+ 1) &* 1_927_868_237
    hash ^= (hash &>> 11) ^ (hash &>> 25)
    hash = hash &* 69069 &+ 907_133_923
    if hash == UInt.max { hash = 590_923_713 }
    let result = Int(bitPattern: hash)
    set.writing(ts).hash = result
    return result
}
