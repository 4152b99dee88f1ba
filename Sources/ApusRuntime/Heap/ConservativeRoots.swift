// Words that may or may not be references: native and Python stacks, thread states, static roots. A word that points
// anywhere into an object keeps that object. Objects of old lines are found by their mark bits; those of young holes by
// following the objects of the hole once. All of this must be done before marking changes the line states.

/// Sets the start bits of the objects in the hole whose first line is `first`.
private func parseHole(_ first: Int) {
    var line = first &+ 1
    let blockEnd = (first | (Geometry.linesPerBlock &- 1)) &+ 1
    while line < blockEnd, loadByte(Heap.lines &+ line, 0) == LineState.holeRest { line &+= 1 }
    let from = first &<< Geometry.lineShift
    let to = line &<< Geometry.lineShift
    // A line has 32 start bits.
    var half = first
    while half < line {
        storeHalf(Heap.startBits &+ (half &<< 2), 0, 0)
        half &+= 1
    }
    var offset = from
    while offset &+ 16 <= to {
        let header = loadWord(Heap.base &+ offset, 8)
        let bytes = Int(bitPattern: UInt(bitPattern: header) &>> 48) &<< 3
        if bytes < 16 || offset &+ bytes > to {
            fatalError("heap invariant: a young hole is a row of objects; header \(String(header, radix: 16))")
        }
        if loadHalf(Heap.base &+ offset, 4) != ShapeNumber.filler {
            let word = Heap.startBits &+ ((offset &>> 9) &<< 3)
            storeWord(word, 0, loadWord(word, 0) | 1 &<< ((offset &>> 3) & 63))
        }
        offset &+= bytes
    }
    storeByte(Heap.lines &+ first, 0, LineState.parsed)
}

/// The nearest set bit at or below number `bit` within the same block; -1 when there is none.
@inline(__always) private func previousBit(_ bits: Int, _ bit: Int) -> Int {
    let lowest = (bit &>> 12) &<< 6
    var word = bit &>> 6
    let shift = 63 &- (bit & 63)
    var found = (UInt(bitPattern: loadWord(bits &+ (word &<< 3), 0)) &<< UInt(shift)) &>> UInt(shift)
    while found == 0 {
        word &-= 1
        if word < lowest { return -1 }
        found = UInt(bitPattern: loadWord(bits &+ (word &<< 3), 0))
    }
    return word &<< 6 &+ (63 &- found.leadingZeroBitCount)
}

/// The object that `address` points to or into, or 0.
func resolveObject(_ address: Int) -> Int {
    let offset = address &- Heap.base
    if UInt(bitPattern: offset) >= UInt(bitPattern: Heap.extent) { return 0 }
    let page = offset &>> Geometry.pageShift
    switch pageKind(page) {
    case PageKind.small:
        let line = offset &>> Geometry.lineShift
        let state = loadByte(Heap.lines &+ line, 0)
        if state == LineState.free { return 0 }
        var bits = Heap.markBits
        var lowest = 0
        if state != LineState.old {
            var first = line
            while loadByte(Heap.lines &+ first, 0) == LineState.holeRest { first &-= 1 }
            if loadByte(Heap.lines &+ first, 0) == LineState.hole { parseHole(first) }
            bits = Heap.startBits
            // Below the hole there may be start bits of an earlier one.
            lowest = first &<< (Geometry.lineShift &- 3)
        }
        let bit = previousBit(bits, offset &>> 3)
        if bit < lowest { return 0 }
        let raw = Heap.base &+ (bit &<< 3)
        return address < raw &+ (loadShort(raw, 14) &<< 3) ? raw : 0
    case PageKind.large:
        let head = pageHead(page)
        let raw = Heap.base &+ (head &<< Geometry.pageShift)
        return address < raw &+ loadWord(Heap.largeSizes &+ (head &<< 3), 0) ? raw : 0
    default:
        return 0
    }
}

/// May native code hold only the end of such an object, going backwards from there?
private func isWalkedFromEnd(_ raw: Int) -> Bool {
    switch shapeLayout(shapeNumber(raw)) {
    case ShapeNumber.array, ShapeNumber.buffer, ShapeNumber.tuple, ShapeNumber.string, ShapeNumber.bytes,
        ShapeNumber.integer:
        true
    default: false
    }
}

/// Pushes the objects that the words of [`from`, `to`) point to on the mark stack, unmarked.
func resolveRange(_ from: Int, _ to: Int, isNative: Bool = false) {
    var next = (from &+ 7) & ~7
    let base = Heap.base
    let extent = UInt(bitPattern: Heap.extent)
    while next < to {
        let word = loadWord(next, 0)
        if UInt(bitPattern: word &- base) <= extent {
            let raw = resolveObject(word)
            if raw != 0 { Heap.markStack.push(raw) }
            if isNative, raw == word || raw == 0 {
                let before = resolveObject(word &- 1)
                if before != 0, isWalkedFromEnd(before) { Heap.markStack.push(before) }
            }
        }
        next &+= 8
    }
}

/// The end of what a thread's frames use of its Python stack.
func pythonStackEnd(_ ts: ThreadState) -> Int {
    let frame = ts.frame
    if frame.raw < ts.stackBase || frame.raw > ts.stackLimit { return ts.stackBase }
    let code = frame.raw >= ts.stackBase &+ 8 ? frame.code : CodeObject(raw: 0)
    let registers = isHeapAddress(code.raw) ? code.registerCount : 0
    // 64 bytes: the header of a frame being made behind the innermost one.
    return min(frame.raw &+ (registers &<< 3) &+ 64, ts.stackLimit)
}

/// Pushes everything that threads and static roots may refer to on the mark stack, unmarked. All holes are closed.
func resolveRoots() {
    var raw = Heap.contexts
    while raw != 0 {
        let context = CollectorContext(raw: raw)
        let ts = context.thread
        resolveRange(ts.raw, ts.raw &+ ThreadState.size)
        resolveRange(ts.stackBase, pythonStackEnd(ts))
        resolveRange(context.scratchBase, context.scratchTop)
        resolveRange(context.registers, context.registers &+ 128, isNative: true)
        resolveRange(context.stackPointer, context.stackTop, isNative: true)
        raw = context.next
    }
    if rootBlock != 0 { resolveRange(rootBlock, rootBlock &+ RootOffset.size) }
    resolveRegisteredRoots()
}
