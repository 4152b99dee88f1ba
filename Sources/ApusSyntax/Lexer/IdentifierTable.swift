import Glibc

/// Interns the names of one source text: equal bytes get equal identifiers.
///
/// Layout: an open-addressing hash table of entry numbers over a pool of UTF-8 bytes; at most half full.
final class IdentifierTable {
    private struct Entry {
        var hash: UInt32
        var offset: Int32
        var length: Int32
    }

    private var slots: [Int32]
    private var entries: [Entry] = []
    private var pool: [UInt8] = []

    init() {
        slots = [Int32](repeating: -1, count: 512)
        entries.reserveCapacity(256)
        pool.reserveCapacity(2048)
        for word in Words.reserved {
            let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
            _ = intern(bytes, hash: Self.hash(bytes))
        }
    }

    /// One step of the hash function (FNV-1a); the lexer applies it while it scans a name.
    @inline(__always)
    static func combine(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
    static let seed: UInt32 = 2_166_136_261

    static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash = seed
        for byte in bytes { hash = combine(hash, byte) }
        return hash
    }

    func intern(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Identifier {
        let mask = slots.count - 1
        var slot = Int(hash ^ hash >> 15) & mask
        while true {
            let number = slots[slot]
            if number < 0 { break }
            let entry = entries[Int(number)]
            if entry.hash == hash, Int(entry.length) == bytes.count, isEqual(entry, bytes) {
                return Identifier(index: number)
            }
            slot = (slot + 1) & mask
        }
        let number = Int32(truncatingIfNeeded: entries.count)
        slots[slot] = number
        entries.append(Entry(hash: hash, offset: Int32(truncatingIfNeeded: pool.count), length: Int32(bytes.count)))
        pool.append(contentsOf: bytes)
        if entries.count * 2 > slots.count { grow() }
        return Identifier(index: number)
    }

    func intern(_ bytes: [UInt8]) -> Identifier {
        bytes.withUnsafeBufferPointer { intern($0, hash: Self.hash($0)) }
    }

    func text(of identifier: Identifier) -> String {
        String(decoding: bytes(of: identifier), as: UTF8.self)
    }

    func bytes(of identifier: Identifier) -> ArraySlice<UInt8> {
        let entry = entries[Int(identifier.index)]
        return pool[Int(entry.offset)..<Int(entry.offset) + Int(entry.length)]
    }

    /// All names in the order of their identifiers.
    var texts: [String] { entries.indices.map { text(of: Identifier(index: Int32($0))) } }

    private func isEqual(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        return pool.withUnsafeBufferPointer { pool in
            guard let base = pool.baseAddress else { return false }
            return memcmp(base + Int(entry.offset), start, bytes.count) == 0
        }
    }

    private func grow() {
        let count = slots.count * 4
        slots = [Int32](repeating: -1, count: count)
        for (number, entry) in entries.enumerated() {
            var slot = Int(entry.hash ^ entry.hash >> 15) & (count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (count - 1) }
            slots[slot] = Int32(number)
        }
    }
}
