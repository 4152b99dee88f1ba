/// Allocates `bytes` (header included, a multiple of 8, below 8 KiB) and writes the header; the fields are undefined and
/// must be set before the next allocation or poll. May collect. Never fails: exhausted memory ends the process.
@inline(__always) func allocateObject(_ ts: ThreadState, _ bytes: Int, _ shape: Int) -> Int {
    let raw = ts.cursor
    let next = raw &+ bytes
    if _fastPath(next <= ts.limit) {
        ts.cursor = next
        storeWord(raw, 0, shape &<< 32 | ts.readTag)
        storeWord(raw, 8, bytes &<< 45 | ts.writeStamp)
        return raw
    }
    return allocateSlow(ts, bytes, shape)
}

/// As `allocateObject` for any size; 0 with MemoryError set when memory does not suffice.
@inline(__always) func allocateVariable(_ ts: ThreadState, _ bytes: Int, _ shape: Int) -> Int {
    if _fastPath(UInt(bitPattern: bytes) < 8192) { return allocateObject(ts, bytes, shape) }
    return allocateLarge(ts, bytes, shape)
}
