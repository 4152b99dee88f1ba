// Walking objects and their references, for the gc module and the verifier.

/// Calls `body` with the index and the content of every word of the object that may be a reference.
@inline(__always) func forEachScannedWord(_ raw: Int, _ body: (_ index: Int, _ word: Int) -> Void) {
    let record = shapeRecord(shapeNumber(raw))
    let words = objectSize(raw) &>> 3
    let scanTo = loadShort(record, 10)
    let end = scanTo == 0xFFFF ? words : scanTo
    var index = loadShort(record, 8)
    while index < end {
        body(index, loadWord(raw &+ (index &<< 3), 0))
        index &+= 1
    }
    if loadByte(record, 13) & ShapeFlags.storageAtEnd != 0 { body(words &- 1, loadWord(raw &+ (words &<< 3), -8)) }
}

/// Calls `body` with every heap object that the object refers to by a field, storage included; not with its class. An
/// object referred to twice comes twice. `body` must not allocate.
package func forEachReference(of raw: Int, _ body: (Int) -> Void) {
    forEachScannedWord(raw) { _, word in
        if word & 7 == 0, isHeapAddress(word) { body(word) }
    }
}

/// Collects fully, then calls `body` with the address of every object that survived (storage, code and other objects
/// that Python does not see included), until it returns false. `body` must not allocate.
package func forEachObject(_ ts: ThreadState, _ body: (Int) -> Bool) {
    collectGarbage(ts, full: true, reason: "walk")
    var block = 0
    let blocks = Heap.extent &>> Geometry.blockShift
    while block < blocks {
        if blockKinds(block) == PageKind.smallBlock {
            var word = 0
            while word < 64 {
                let place = block &<< 9 &+ word &<< 3
                var bits = UInt(bitPattern: loadWord(Heap.markBits &+ place, 0))
                while bits != 0 {
                    let raw = Heap.base &+ place &<< 6 &+ bits.trailingZeroBitCount &<< 3
                    bits &= bits &- 1
                    if !body(raw) { return }
                }
                word &+= 1
            }
        }
        block &+= 1
    }
    var index = 0
    while index < Heap.large.count {
        if !body(Heap.large[index]) { return }
        index &+= 1
    }
}

/// Collects fully, then calls `body` once with every object that Python code can reach by a name: from variables,
/// modules and what they refer to. What lies in temporaries and on native stacks alone is left out, so an object that has
/// no name any more does not come although the conservative collector still keeps it. `body` must not allocate.
package func forEachNamedObject(_ ts: ThreadState, _ body: (Int) -> Void) {
    collectGarbage(ts, full: true, reason: "walk")
    var seen: Set<Int> = []
    var pending: [Int] = []
    func visit(_ word: Int) {
        if word & 7 == 0, isHeapAddress(word), seen.insert(word).inserted { pending.append(word) }
    }
    var offset = 0
    while offset < RootOffset.size {
        visit(loadWord(rootBlock, offset))
        offset &+= 8
    }
    forEachRegisteredRoot(visit)
    var context = Heap.contexts
    while context != 0 {
        let thread = CollectorContext(raw: context).thread
        visit(thread.exception.raw)
        visit(thread.handled.raw)
        var frame = thread.frame
        while frame.raw > thread.stackBase, frame.raw < thread.stackLimit {
            visit(frame.function.raw)
            visit(frame.code.raw)
            for register in 0..<frame.code.localCount { visit(frame[register].raw) }
            frame = frame.caller
        }
        context = CollectorContext(raw: context).next
    }
    while let raw = pending.popLast() {
        body(raw)
        forEachReference(of: raw, visit)
    }
}
