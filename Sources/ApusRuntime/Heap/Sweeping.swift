import Glibc

// After marking: lines without a surviving object become free, blocks without one and dead large objects give their
// memory back. A minor collection looks only at what was allocated into since the last one.

/// Lowest bit of every byte of a word.
private let lowBits = 0x0101_0101_0101_0101

/// The end of the heap's memory that the system may have backed.
nonisolated(unsafe) private var touchedExtent = 0

/// Makes the states of a block's lines old or free and counts what it holds.
@inline(__always) private func sweepBlock(_ address: Int) {
    let block = (address &- Heap.base) &>> Geometry.blockShift
    let states = Heap.lines &+ (block &* Geometry.linesPerBlock)
    var used = 0
    var offset = 0
    while offset < Geometry.linesPerBlock {
        let word = loadWord(states, offset)
        // `LineState.old` is 1, every other state has bit 1 or 2 or none.
        let old = word & ~(word &>> 1) & ~(word &>> 2) & lowBits
        storeWord(states, offset, old)
        used &+= old.nonzeroBitCount
        offset &+= 8
    }
    if HeapOptions.poison { poisonFreeLines(address, states) }
    let count = Heap.blockLines &+ block
    Pacing.smallLive &+= (used &- loadByte(count, 0)) &<< Geometry.lineShift
    storeByte(count, 0, used)
    if used == 0 {
        setBlockKinds(block, 0)
    } else if Geometry.linesPerBlock &- used >= Geometry.recycleMinimum {
        Heap.recyclable.push(address)
    }
}

private func poisonFreeLines(_ address: Int, _ states: Int) {
    for line in 0..<Geometry.linesPerBlock where loadByte(states, line) == LineState.free {
        memset(pointer(address + line << Geometry.lineShift), HeapOptions.poisonByte, Geometry.lineSize)
    }
}

private func sweepLarge(full: Bool) {
    var index = full ? 0 : Heap.youngLarge
    var kept = index
    if full { Pacing.largeLive = 0 }
    while index < Heap.large.count {
        let raw = Heap.large[index]
        if isMarked(raw) {
            Heap.large[kept] = raw
            kept &+= 1
            Pacing.largeLive &+= largeObjectSize(raw)
        } else {
            freeLarge(raw)
        }
        index &+= 1
    }
    Heap.large.count = kept
    Heap.youngLarge = kept
}

func sweep(full: Bool) {
    touchedExtent = max(touchedExtent, Heap.extent)
    if full {
        Heap.recyclable.count = 0
        // Downwards: the lowest blocks are allocated into first.
        var block = Heap.extent &>> Geometry.blockShift
        while block > 0 {
            block &-= 1
            if blockKinds(block) == PageKind.smallBlock { sweepBlock(Heap.base &+ (block &<< Geometry.blockShift)) }
        }
    } else {
        var index = 0
        while index < Heap.young.count {
            sweepBlock(Heap.young[index])
            index &+= 1
        }
    }
    Heap.young.count = 0
    sweepLarge(full: full)
    findFreeMemory()
}

/// After a full collection: gives free memory that the program is not likely to need soon back to the system, highest
/// first.
func releaseUnused() {
    // What will be in use when the next full collection comes.
    let peak = Pacing.fullThreshold + min(Pacing.fullThreshold / 2, Pacing.greatestNursery)
    var keep = max(peak - Heap.usedBytes, 0)
    var free = Heap.extent - Heap.usedBytes
    if free > keep {
        for index in 0..<Heap.freeRuns.count where free > keep {
            let run = Heap.freeRuns[index]
            let length = run & 0xFFFF_FFFF
            let released = min(length, (free - keep) >> Geometry.blockShift)
            releaseBlocks(run >> 32 + length - released, released)
            free -= released << Geometry.blockShift
            if released < length { break }
        }
    }
    keep = max(0, keep - free) & ~(Geometry.blockSize - 1)
    let excess = touchedExtent - Heap.extent - keep
    if excess > 0 {
        releaseBlocks((Heap.extent + keep) >> Geometry.blockShift, excess >> Geometry.blockShift)
        touchedExtent = Heap.extent + keep
    }
}
