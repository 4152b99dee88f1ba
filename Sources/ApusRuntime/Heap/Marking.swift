import CApus

// Tracing. An object is marked (its bit in `Heap.markBits`) when it goes onto the mark stack, scanned when it comes off.
// A short queue between the two gives the processor time to fetch the object. Large arrays are scanned in pieces, so
// that the stack does not grow by a whole array at once; the entry of a piece is its first address + 1.

/// Words of a large object scanned at once.
private let pieceWords = 512
/// Address of the ring of objects being fetched, 16 words.
nonisolated(unsafe) private var fetchQueue = 0

@inline(__always) func isMarked(_ raw: Int) -> Bool {
    let bit = (raw &- Heap.base) &>> 3
    return loadWord(Heap.markBits &+ ((bit &>> 6) &<< 3), 0) &>> (bit & 63) & 1 != 0
}

/// Sets the mark bit; false when it was set before.
@inline(__always) private func setMark(_ marks: Int, _ base: Int, _ raw: Int) -> Bool {
    let bit = (raw &- base) &>> 3
    let address = marks &+ ((bit &>> 6) &<< 3)
    let word = loadWord(address, 0)
    let mask = 1 &<< (bit & 63)
    if word & mask != 0 { return false }
    storeWord(address, 0, word | mask)
    return true
}

/// Marks the object that a precise root word refers to, if it is a reference.
@inline(__always) func markRoot(_ word: Int) {
    if word & 7 == 0, isHeapAddress(word), setMark(Heap.markBits, Heap.base, word) { Heap.markStack.push(word) }
}

/// Marks what `resolveRoots` has found; the mark stack keeps those that were not marked.
func markResolved() {
    var kept = 0
    var index = 0
    while index < Heap.markStack.count {
        let raw = Heap.markStack[index]
        if setMark(Heap.markBits, Heap.base, raw) {
            Heap.markStack[kept] = raw
            kept &+= 1
        }
        index &+= 1
    }
    Heap.markStack.count = kept
}

/// Scans everything on the mark stack and what it leads to.
@inline(never) func traceMarked() {
    let base = Heap.base
    let extent = UInt(bitPattern: Heap.extent)
    let marks = Heap.markBits
    let lines = Heap.lines
    let shapes = shapeTable
    if fetchQueue == 0 { fetchQueue = reserveMemory(4096) }
    let queue = fetchQueue
    var stack = Heap.markStack
    var head = 0
    var queued = 0
    var traced = 0
    while true {
        while queued < 16, stack.count > 0 {
            let entry = stack.pop()
            apus_prefetch(entry)
            storeWord(queue &+ (((head &+ queued) & 15) &<< 3), 0, entry)
            queued &+= 1
        }
        if queued == 0 { break }
        let entry = loadWord(queue &+ ((head & 15) &<< 3), 0)
        head &+= 1
        queued &-= 1

        var next: Int
        var end: Int
        if _fastPath(entry & 1 == 0) {
            traced &+= 1
            storeByte(entry, 12, HeaderGC.old)
            let record = shapes &+ (loadHalf(entry, 4) &<< 6)
            let layout = loadWord(record, 8)
            var words = loadShort(entry, 14)
            let scanTo = layout &>> 16 & 0xFFFF
            if _fastPath(words != 0) {
                var line = (entry &- base) &>> Geometry.lineShift
                let last = (entry &- base &+ (words &<< 3) &- 1) &>> Geometry.lineShift
                repeat {
                    storeByte(lines &+ line, 0, LineState.old)
                    line &+= 1
                } while line <= last
            } else {
                words = largeObjectSize(entry) &>> 3
            }
            if layout &>> 40 & ShapeFlags.storageAtEnd != 0 {
                let word = loadWord(entry &+ (words &<< 3), -8)
                if word & 7 == 0, UInt(bitPattern: word &- base) < extent, setMark(marks, base, word) {
                    stack.push(word)
                }
            }
            next = entry &+ ((layout & 0xFFFF) &<< 3)
            end = entry &+ ((scanTo == 0xFFFF ? words : scanTo) &<< 3)
        } else {
            next = entry &- 1
            let raw = base &+ (pageHead((next &- base) &>> Geometry.pageShift) &<< Geometry.pageShift)
            end = raw &+ largeObjectSize(raw)
        }
        if _slowPath(end &- next > pieceWords &* 16) {
            end = next &+ (pieceWords &<< 3)
            stack.push(end | 1)
            traced &+= pieceWords / 8
        }
        while next < end {
            let word = loadWord(next, 0)
            if word & 7 == 0, UInt(bitPattern: word &- base) < extent, setMark(marks, base, word) { stack.push(word) }
            next &+= 8
        }
    }
    stack.trim()
    Heap.markStack = stack
    Pacing.traced &+= traced
}
