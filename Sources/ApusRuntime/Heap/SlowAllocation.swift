import Glibc

// Allocation beyond the bump of a pointer: the next hole, the next block, a collection, large objects.

/// Writes the header of a new object. `bytes` 0: a large object.
@inline(__always) func initializeHeader(_ ts: ThreadState, _ raw: Int, _ bytes: Int, _ shape: Int) {
    storeWord(raw, 0, shape &<< 32 | ts.readTag)
    storeWord(raw, 8, bytes &<< 45 | ts.writeStamp)
}

/// Fills unused memory inside a hole, so that its objects can be followed one by one. A rest of 8 bytes at the end of a
/// hole takes no header; `parseHole` stops before it.
@inline(__always) private func fill(_ from: Int, _ to: Int) {
    if to &- from >= 16 {
        storeWord(from, 0, ShapeNumber.filler &<< 32)
        storeWord(from, 8, (to &- from) &<< 45)
    }
}

/// Gives up what the thread has not used of its holes.
func closeHoles(_ context: CollectorContext) {
    let ts = context.thread
    fill(ts.cursor, context.holeEnd)
    fill(context.overflowCursor, context.overflowEnd)
    ts.cursor = 0
    ts.limit = 0
    context.holeEnd = 0
    context.overflowCursor = 0
    context.overflowEnd = 0
    context.block = 0
}

/// Marks the lines of [`from`, `to`) as a hole that a thread owns.
private func claim(_ from: Int, _ to: Int) {
    let line = Heap.lines &+ ((from &- Heap.base) &>> Geometry.lineShift)
    memset(pointer(line), Int32(LineState.holeRest), (to &- from) &>> Geometry.lineShift)
    storeByte(line, 0, LineState.hole)
    if HeapOptions.poison { memset(pointer(from), HeapOptions.poisonByte, to &- from) }
}

/// Moves the thread to the next run of free lines in its block; false when the block has none.
private func nextHole(_ ts: ThreadState, _ context: CollectorContext) -> Bool {
    let block = context.block
    if block == 0 { return false }
    let states = Heap.lines &+ ((block &- Heap.base) &>> Geometry.lineShift)
    var line = context.nextLine
    while line < Geometry.linesPerBlock, loadByte(states &+ line, 0) != LineState.free { line &+= 1 }
    if line == Geometry.linesPerBlock {
        context.block = 0
        return false
    }
    var end = line &+ 1
    while end < Geometry.linesPerBlock, loadByte(states &+ end, 0) == LineState.free { end &+= 1 }
    let from = block &+ (line &<< Geometry.lineShift)
    let to = block &+ (end &<< Geometry.lineShift)
    claim(from, to)
    ts.cursor = from
    context.holeEnd = to
    ts.limit = HeapOptions.stress == 0 ? to : from
    context.nextLine = end
    return true
}

/// A free block for small objects, on the list of young ones. When there is none even after a full collection the reserve
/// is used, and when that is exhausted the process ends.
private func takeSmallBlock(_ ts: ThreadState) -> Int {
    var block = takeBlocks(1, isTouched: true)
    if block < 0 {
        collectGarbage(ts, full: true, reason: "memory exhausted")
        block = takeBlocks(1, isTouched: true)
        if block < 0 {
            // Small allocations cannot fail: the reserve serves them until the safepoint that raises MemoryError.
            block = takeReservedBlock()
            if block < 0 { endProcess("out of memory: the heap holds \(Heap.usedBytes >> 20) MiB") }
            ts.context.isShortOfMemory = true
            requestPoll(ts, PollReason.memory)
        }
    }
    setBlockKinds(block, PageKind.smallBlock)
    storeByte(Heap.blockLines &+ block, 0, 0)
    let address = Heap.base &+ (block &<< Geometry.blockShift)
    Heap.young.push(address)
    Pacing.allocated &+= Geometry.blockSize
    return address
}

/// Whether the thread has used the heap's reserve since the last call: MemoryError is due.
func takeMemoryShortage(_ ts: ThreadState) -> Bool {
    let context = ts.context
    if !context.isShortOfMemory { return false }
    context.isShortOfMemory = false
    return Heap.usedBytes > Heap.limit
}

/// A block that still has holes, or else a free one.
private func nextBlock(_ ts: ThreadState) -> Int {
    if Heap.recyclable.count == 0 { return takeSmallBlock(ts) }
    let address = Heap.recyclable.pop()
    Heap.young.push(address)
    let used = loadByte(Heap.blockLines &+ ((address &- Heap.base) &>> Geometry.blockShift), 0)
    Pacing.allocated &+= (Geometry.linesPerBlock &- used) &<< Geometry.lineShift
    return address
}

@inline(__always) private func bump(
    _ ts: ThreadState, _ context: CollectorContext, _ bytes: Int, _ shape: Int
) -> Int {
    let raw = ts.cursor
    ts.cursor = raw &+ bytes
    if _slowPath(HeapOptions.stress != 0) { ts.limit = ts.cursor }
    initializeHeader(ts, raw, bytes, shape)
    return raw
}

/// Counts down to the next collection of the stress mode.
private func countStress(_ ts: ThreadState, _ context: CollectorContext) {
    context.stressCountdown &-= 1
    if context.stressCountdown > 0 { return }
    context.stressCountdown = HeapOptions.stress
    collectGarbage(ts, full: Counters.collections & 3 == 3, reason: "stress")
}

/// `allocateObject` where the hole has no room. Threads are not switched here.
@inline(never) func allocateSlow(_ ts: ThreadState, _ bytes: Int, _ shape: Int) -> Int {
    let context = ts.context
    if _slowPath(HeapOptions.stress != 0) {
        countStress(ts, context)
        if context.holeEnd &- ts.cursor >= bytes { return bump(ts, context, bytes, shape) }
    }
    // An object of several lines must not make the thread give up a hole that still serves small ones; nor may it go
    // through the recyclable blocks, all of whose holes can be too small for it.
    if bytes > Geometry.lineSize { return allocateOverflow(ts, context, bytes, shape) }
    while true {
        fill(ts.cursor, context.holeEnd)
        ts.cursor = 0
        ts.limit = 0
        context.holeEnd = 0
        while nextHole(ts, context) {
            if context.holeEnd &- ts.cursor >= bytes { return bump(ts, context, bytes, shape) }
            fill(ts.cursor, context.holeEnd)
        }
        ts.cursor = 0
        ts.limit = 0
        context.holeEnd = 0
        if Pacing.allocated >= Pacing.nursery { collectGarbage(ts, full: false, reason: "nursery") }
        context.block = nextBlock(ts)
        context.nextLine = 0
    }
}

private func allocateOverflow(_ ts: ThreadState, _ context: CollectorContext, _ bytes: Int, _ shape: Int) -> Int {
    while context.overflowEnd &- context.overflowCursor < bytes {
        fill(context.overflowCursor, context.overflowEnd)
        context.overflowCursor = 0
        context.overflowEnd = 0
        if Pacing.allocated >= Pacing.nursery { collectGarbage(ts, full: false, reason: "nursery") }
        let block = takeSmallBlock(ts)
        claim(block, block &+ Geometry.blockSize)
        context.overflowCursor = block
        context.overflowEnd = block &+ Geometry.blockSize
    }
    let raw = context.overflowCursor
    context.overflowCursor = raw &+ bytes
    initializeHeader(ts, raw, bytes, shape)
    return raw
}

/// Allocates an object of at least 8 KiB; 0 with MemoryError set when memory does not suffice (also for sizes that no
/// machine has, and for negative ones).
@inline(never) func allocateLarge(_ ts: ThreadState, _ bytes: Int, _ shape: Int) -> Int {
    guard bytes >= 0, bytes <= Heap.limit else {
        raiseMemoryError(ts)
        return 0
    }
    let size = (bytes &+ 7) & ~7
    let count = (size &+ Geometry.pageSize &- 1) &>> Geometry.pageShift
    if _slowPath(HeapOptions.stress != 0) { countStress(ts, ts.context) }
    if Pacing.largeAllocated &+ size >= Pacing.largeNursery || Pacing.allocated >= Pacing.nursery {
        collectGarbage(ts, full: false, reason: "large objects")
    }
    let isTouched = loadShort(shapeRecord(shape), 10) == 0xFFFF
    var page = takePages(count, isTouched: isTouched)
    if page < 0 {
        collectGarbage(ts, full: true, reason: "memory exhausted")
        page = takePages(count, isTouched: isTouched)
        if page < 0 {
            ts.context.isShortOfMemory = false
            raiseMemoryError(ts)
            return 0
        }
    }
    storeWord(Heap.largeSizes &+ (page &<< 3), 0, size)
    let raw = Heap.base &+ (page &<< Geometry.pageShift)
    Heap.large.push(raw)
    Pacing.largeAllocated &+= size
    if HeapOptions.poison { memset(pointer(raw), HeapOptions.poisonByte, count &<< Geometry.pageShift) }
    initializeHeader(ts, raw, 0, shape)
    return raw
}
