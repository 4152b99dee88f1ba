// The 16-byte header of every heap object, two naturally aligned 64-bit words:
//
//     +0  rtag:u32 | shape:u32                       one 64-bit compare checks read ownership and shape
//     +8  wstamp:u32 | gc:u8 | flags:u8 | granules:u16   a 32-bit compare at +8 checks write ownership
//
// rtag and wstamp belong to transactions and are 0 until those exist. granules: size in 8-byte units, 0 for a large object.

/// Bits of the gc byte, at offset 12. It is a byte of its own so that marking never races with the flags.
enum HeaderGC {
    /// Survived a collection and is not yet in the remembered set.
    static let old = 1
    /// A large object that is in the remembered set; the cards of its changed parts are set.
    static let logged = 2
    /// The write barrier's test.
    static let watched = 3
}

/// Bits of the flags byte, at offset 13.
enum HeaderFlags {
    static let hasWeakReference = 1
    static let hasFinalizer = 2
}

/// Number of the object's shape.
@inline(__always) package func shapeNumber(_ raw: Int) -> Int { loadHalf(raw, 4) }

/// Whether a value that is not null is a heap object of exactly the builtin class of that shape number.
@inline(__always) package func hasShape(_ value: Value, _ number: Int) -> Bool {
    value.isReference && shapeNumber(value.raw) == number
}

/// Gives an object that has been opened for writing another shape of the same layout.
@inline(__always) package func setShape(_ raw: Int, _ number: Int) { storeHalf(raw, 4, number) }

/// What must happen before fields of an existing object change by other means than `storeReference`: an old object goes
/// to the remembered set. The stores must follow before the next allocation or poll.
@inline(__always) package func writeBarrier(_ ts: ThreadState, _ raw: Int) {
    if _slowPath(loadByte(raw, 12) & HeaderGC.watched != 0) { writeBarrierSlow(ts, raw) }
}

/// Stores a value into a field of an existing object, with the write barrier.
@inline(__always) package func storeReference(_ raw: Int, _ offset: Int, _ word: Int) {
    if _slowPath(loadByte(raw, 12) & HeaderGC.watched != 0) { rememberStore(raw, raw &+ offset) }
    storeWord(raw, offset, word)
}

/// As `storeReference`, for a slot given by its address.
@inline(__always) package func storeSlot(_ raw: Int, _ slot: Int, _ word: Int) {
    if _slowPath(loadByte(raw, 12) & HeaderGC.watched != 0) { rememberStore(raw, slot) }
    storeWord(slot, 0, word)
}

/// Size of an object in bytes, header included.
@inline(__always) package func objectSize(_ raw: Int) -> Int {
    let granules = loadShort(raw, 14)
    return granules != 0 ? granules &<< 3 : largeObjectSize(raw)
}

/// Stores a field of an object that the caller has just made, or has opened for writing.
@inline(__always) package func initializeField(_ raw: Int, _ offset: Int, _ word: Int) { storeWord(raw, offset, word) }
@inline(__always) package func initializeHalf(_ raw: Int, _ offset: Int, _ word: Int) { storeHalf(raw, offset, word) }
@inline(__always) package func initializeByte(_ raw: Int, _ offset: Int, _ word: Int) { storeByte(raw, offset, word) }
@inline(__always) package func initializeShort(_ raw: Int, _ offset: Int, _ word: Int) { storeShort(raw, offset, word) }
