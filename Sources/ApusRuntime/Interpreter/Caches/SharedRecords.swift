// Records of inline caches shared by all sites, found by shape and name. A site has one record; where objects of several
// shapes come by, the others are found here instead of being learned again each time.

private let entriesOfAKind = 512

/// Misses of sites that had learned something, of all threads; an exact count is not needed.
nonisolated(unsafe) private var misses = 0

/// Makes the table, empty: an array object under `RootOffset.sharedRecords`, records for loads first, then those for stores.
func initializeSharedRecords(_ ts: ThreadState) {
    let table = ArrayObject.allocate(ts, tailCount: 2 &* entriesOfAKind, capacity: 2 &* entriesOfAKind)
    storeRoot(RootOffset.sharedRecords, table.value)
}

@inline(__always)
private func entry(_ shape: Int, _ name: Value, _ isStore: Bool) -> Int {
    ((shape &* 31) ^ (name.raw &>> 4) ^ (name.raw &>> 13)) & (entriesOfAKind &- 1) | (isStore ? entriesOfAKind : 0)
}

/// The record for a shape and an interned name; raw 0 when there is none. Whether it still serves is for the caller to
/// test, as with a site's own.
@inline(__always)
func sharedRecord(_ ts: ThreadState, _ shape: Int, _ name: Value, isStore: Bool) -> CacheObject {
    let table = ArrayObject(raw: loadWord(rootBlock, RootOffset.sharedRecords))
    let record = CacheObject(table.reading(ts)[entry(shape, name, isStore)])
    return record.raw != 0 && record.name == name ? record : CacheObject(raw: 0)
}

func share(_ ts: ThreadState, _ record: CacheObject, _ shape: Int, isStore: Bool) {
    let table = ArrayObject(raw: loadWord(rootBlock, RootOffset.sharedRecords))
    table.writing(ts)[entry(shape, record.name, isStore)] = record.value
}

/// A site that has learned keeps its record through most misses, so that it does not change with every object; one miss
/// in sixteen replaces it, so that it follows a program that goes over to other objects.
@inline(__always)
func isWorthPublishing(_ record: CacheObject) -> Bool {
    if record.kind == CacheKind.empty { return true }
    misses &+= 1
    return misses & 15 == 0
}
