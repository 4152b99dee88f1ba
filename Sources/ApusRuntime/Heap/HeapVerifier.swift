// `APUS_GC_VERIFY=1`: after a collection every object in the heap is a survivor, so every reference in it must point to
// the start of a survivor. A broken rule is an engine bug (a store without barrier, a lost root): the process ends and
// names the place.

private func fail(_ raw: Int, _ what: String) -> Never {
    let header = "shape \(shapeNumber(raw)), header \(String(loadWord(raw, 8), radix: 16))"
    fatalError("heap verifier: object at \(String(raw, radix: 16)) (\(header)): \(what)")
}

private func verifyObject(_ raw: Int, _ words: Int) {
    let shape = shapeNumber(raw)
    guard shape > 0, shape < shapeCount else { fail(raw, "unknown shape") }
    guard loadByte(raw, 12) == HeaderGC.old else { fail(raw, "not old after a collection") }
    let record = shapeRecord(shape)
    let scanTo = loadShort(record, 10)
    let end = scanTo == 0xFFFF ? words : scanTo
    guard end <= words else { fail(raw, "shorter (\(words) words) than its layout (\(end))") }
    forEachScannedWord(raw) { index, word in verifyReference(raw, index, word) }
}

private func verifyReference(_ raw: Int, _ index: Int, _ word: Int) {
    guard word & 7 == 0, isHeapAddress(word) else { return }
    guard isMarked(word) else { fail(raw, "word \(index) refers to \(String(word, radix: 16)), which is not alive") }
    guard shapeNumber(word) > 0, shapeNumber(word) < shapeCount else {
        fail(raw, "word \(index) refers to \(String(word, radix: 16)), which has no valid shape")
    }
}

/// Walks every block and every large object.
func verifyHeap() {
    var objects = 0
    for block in 0..<Heap.extent >> Geometry.blockShift where blockKinds(block) == PageKind.smallBlock {
        var end = 0
        for index in 0..<64 {
            var bits = UInt(bitPattern: loadWord(Heap.markBits + (block << 9) + (index << 3), 0))
            while bits != 0 {
                let offset = block << Geometry.blockShift + index << 9 + bits.trailingZeroBitCount << 3
                bits &= bits - 1
                let raw = Heap.base + offset
                let words = loadShort(raw, 14)
                guard words >= 2, offset >= end else { fail(raw, "overlaps its predecessor or has no size") }
                end = offset + words << 3
                guard loadByte(Heap.lines, offset >> Geometry.lineShift) == LineState.old else {
                    fail(raw, "lies in a free line")
                }
                verifyObject(raw, words)
                objects += 1
            }
        }
    }
    for index in 0..<Heap.large.count {
        let raw = Heap.large[index]
        guard isMarked(raw) else { fail(raw, "large object without mark") }
        verifyObject(raw, largeObjectSize(raw) >> 3)
    }
}
