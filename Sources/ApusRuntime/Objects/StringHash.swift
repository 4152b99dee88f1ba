/// The hash of bytes and of strings' units; 0 only for no bytes, never -1.
func hashBytes(_ base: Int, _ count: Int) -> Int {
    if count == 0 { return 0 }
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index < count {
        hash = (hash ^ UInt64(truncatingIfNeeded: loadByte(base &+ index, 0))) &* 0x100_0000_01B3
        index &+= 1
    }
    hash ^= hash &>> 32
    return hash == 0 || hash == UInt64.max ? -2 : Int(bitPattern: UInt(hash))
}
