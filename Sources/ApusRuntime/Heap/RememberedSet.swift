import Glibc

// Old objects that were written since the last collection, because they may now refer to young ones. A small object is
// scanned again as a whole. Of a large one only the changed parts are: 512 bytes each, a byte of `Heap.cards`.

private let cardShift = 9

@inline(__always) private func card(_ address: Int) -> Int { Heap.cards &+ ((address &- Heap.base) &>> cardShift) }

/// Bytes of the large object at `raw`.
@inline(__always) func largeObjectSize(_ raw: Int) -> Int {
    loadWord(Heap.largeSizes &+ (((raw &- Heap.base) &>> Geometry.pageShift) &<< 3), 0)
}

/// The word at `slot` of an old object is about to be written.
@inline(never) func rememberStore(_ raw: Int, _ slot: Int) {
    let bits = loadByte(raw, 12)
    if loadShort(raw, 14) != 0 {
        storeByte(raw, 12, bits & ~HeaderGC.watched)
        Heap.remembered.push(raw)
        return
    }
    storeByte(card(slot), 0, 1)
    if bits & HeaderGC.logged == 0 {
        storeByte(raw, 12, HeaderGC.logged)
        Heap.remembered.push(raw)
    }
}

/// Any word of an old object may be written next.
@inline(never) func writeBarrierSlow(_ ts: ThreadState, _ raw: Int) {
    if loadByte(raw, 12) & HeaderGC.logged == 0 { Heap.remembered.push(raw) }
    if loadShort(raw, 14) == 0 { clearCards(raw) }
    storeByte(raw, 12, 0)
}

private func clearCards(_ raw: Int) {
    let first = card(raw)
    memset(pointer(first), 0, card(raw &+ largeObjectSize(raw) &- 1) &- first &+ 1)
}

/// Marks what the changed parts of a large object refer to.
private func markCards(_ raw: Int) {
    let size = largeObjectSize(raw)
    let record = shapeRecord(shapeNumber(raw))
    let scanTo = loadShort(record, 10)
    let begin = raw &+ (loadShort(record, 8) &<< 3)
    let end = scanTo == 0xFFFF ? raw &+ size : raw &+ (scanTo &<< 3)
    if loadByte(record, 13) & ShapeFlags.storageAtEnd != 0 { markRoot(loadWord(raw &+ size, -8)) }
    var next = card(raw)
    let last = card(end &- 1)
    while next <= last {
        if loadByte(next, 0) != 0 {
            storeByte(next, 0, 0)
            let start = Heap.base &+ ((next &- Heap.cards) &<< cardShift)
            var slot = max(start, begin)
            let limit = min(start &+ 1 &<< cardShift, end)
            while slot < limit {
                markRoot(loadWord(slot, 0))
                slot &+= 8
            }
        }
        next &+= 1
    }
}

/// Empties the remembered set. In a minor collection its objects, or the changed parts of them, are scanned again; a
/// full one finds everything by itself.
func markRemembered(full: Bool) {
    var index = 0
    while index < Heap.remembered.count {
        let raw = Heap.remembered[index]
        if loadByte(raw, 12) & HeaderGC.logged != 0 {
            if !full { markCards(raw) }
            clearCards(raw)
            storeByte(raw, 12, HeaderGC.old)
        } else if !full {
            Heap.markStack.push(raw)
        }
        index &+= 1
    }
    Heap.remembered.count = 0
}
