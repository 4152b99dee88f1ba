import ApusRuntime

// The hash functions themselves: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), SHA-3 (FIPS 202), BLAKE2 (RFC 7693). The
// state is 25 words of 64 bits in memory, as many of them as the function needs.

enum HashKind: Int, CaseIterable {
    case md5, sha1, sha224, sha256, sha384, sha512
    case sha3224, sha3256, sha3384, sha3512, shake128, shake256
    case blake2b, blake2s

    /// The name that `hashlib` knows.
    var name: String {
        switch self {
        case .sha3224: "sha3_224"
        case .sha3256: "sha3_256"
        case .sha3384: "sha3_384"
        case .sha3512: "sha3_512"
        case .shake128: "shake_128"
        case .shake256: "shake_256"
        default: String(describing: self)
        }
    }

    var digestSize: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224, .sha3224: 28
        case .sha256, .sha3256, .blake2s: 32
        case .sha384, .sha3384: 48
        case .sha512, .sha3512, .blake2b: 64
        case .shake128, .shake256: 0
        }
    }

    var blockSize: Int {
        switch self {
        case .md5, .sha1, .sha224, .sha256, .blake2s: 64
        case .sha384, .sha512, .blake2b: 128
        case .sha3224: 144
        case .sha3256, .shake256: 136
        case .sha3384: 104
        case .sha3512: 72
        case .shake128: 168
        }
    }

    var isSponge: Bool { rawValue >= HashKind.sha3224.rawValue && rawValue <= HashKind.shake256.rawValue }
    var isBlake: Bool { self == .blake2b || self == .blake2s }

    /// The words that the state begins with.
    var start: [UInt64] {
        switch self {
        case .md5: [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476]
        case .sha1: [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        case .sha224: sha384Start.map { $0 & 0xFFFF_FFFF }
        case .sha256, .blake2s: sha512Start.map { $0 >> 32 }
        case .sha384: sha384Start
        case .sha512, .blake2b: sha512Start
        default: []
        }
    }

    /// Mixes one block, given as bytes, into the state.
    func compress(_ state: UnsafeMutablePointer<UInt64>, _ block: Int) {
        switch self {
        case .md5: compressMD5(state, block)
        case .sha1: compressSHA1(state, block)
        case .sha224, .sha256: compressSHA256(state, block)
        case .sha384, .sha512: compressSHA512(state, block)
        case .blake2b, .blake2s: break
        default:
            for index in 0..<(blockSize / 8) { state[index] ^= UInt64(loadInteger(block &+ index &* 8, 8)) }
            keccak(state)
        }
    }
}

@inline(__always) private func rotateLeft(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    (word << bits) | (word >> (32 - bits))
}
@inline(__always) private func rotateRight(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    (word >> bits) | (word << (32 - bits))
}
@inline(__always) private func rotateRight(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    (word >> bits) | (word << (64 - bits))
}
@inline(__always) private func half(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: word) }

/// floor(2^32 * |sin(i + 1)|)
private let md5Constants: [UInt32] = (0..<64).map { UInt32(sine(Double($0 + 1)).magnitude * 4_294_967_296) }
private let md5Shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

private func compressMD5(_ state: UnsafeMutablePointer<UInt64>, _ block: Int) {
    var (a, b, c, d) = (half(state[0]), half(state[1]), half(state[2]), half(state[3]))
    for round in 0..<64 {
        let mixed: UInt32
        let place: Int
        switch round / 16 {
        case 0: (mixed, place) = ((b & c) | (~b & d), round)
        case 1: (mixed, place) = ((d & b) | (~d & c), (5 * round + 1) % 16)
        case 2: (mixed, place) = (b ^ c ^ d, (3 * round + 5) % 16)
        default: (mixed, place) = (c ^ (b | ~d), 7 * round % 16)
        }
        let word = UInt32(truncatingIfNeeded: loadHalf(block, place * 4))
        let sum = a &+ mixed &+ md5Constants[round] &+ word
        (a, d, c) = (d, c, b)
        b = b &+ rotateLeft(sum, md5Shifts[round / 16 * 4 + round % 4])
    }
    for (index, word) in [a, b, c, d].enumerated() { state[index] = UInt64(half(state[index]) &+ word) }
}

private func compressSHA1(_ state: UnsafeMutablePointer<UInt64>, _ block: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
        for index in 0..<16 { words[index] = UInt32(loadInteger(block &+ index &* 4, 4, isBigEndian: true)) }
        for index in 16..<80 {
            words[index] = rotateLeft(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
        }
        var (a, b, c, d, e) = (half(state[0]), half(state[1]), half(state[2]), half(state[3]), half(state[4]))
        for round in 0..<80 {
            let (mixed, constant): (UInt32, UInt32) =
                switch round / 20 {
                case 0: ((b & c) | (~b & d), 0x5A82_7999)
                case 1: (b ^ c ^ d, 0x6ED9_EBA1)
                case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = rotateLeft(a, 5) &+ mixed &+ e &+ constant &+ words[round]
            (e, d, c, b, a) = (d, c, rotateLeft(b, 30), a, next)
        }
        for (index, word) in [a, b, c, d, e].enumerated() { state[index] = UInt64(half(state[index]) &+ word) }
    }
}

private func compressSHA256(_ state: UnsafeMutablePointer<UInt64>, _ block: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
        for index in 0..<16 { words[index] = UInt32(loadInteger(block &+ index &* 4, 4, isBigEndian: true)) }
        for index in 16..<64 {
            let (x, y) = (words[index - 15], words[index - 2])
            let low = rotateRight(x, 7) ^ rotateRight(x, 18) ^ (x >> 3)
            let high = rotateRight(y, 17) ^ rotateRight(y, 19) ^ (y >> 10)
            words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
        }
        var (a, b, c, d) = (half(state[0]), half(state[1]), half(state[2]), half(state[3]))
        var (e, f, g, h) = (half(state[4]), half(state[5]), half(state[6]), half(state[7]))
        for round in 0..<64 {
            let high = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)
            let first = h &+ high &+ ((e & f) ^ (~e & g)) &+ UInt32(sha512Constants[round] >> 32) &+ words[round]
            let low = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)
            let second = low &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() {
            state[index] = UInt64(half(state[index]) &+ word)
        }
    }
}

private func compressSHA512(_ state: UnsafeMutablePointer<UInt64>, _ block: Int) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 80) { words in
        for index in 0..<16 { words[index] = UInt64(loadInteger(block &+ index &* 8, 8, isBigEndian: true)) }
        for index in 16..<80 {
            let (x, y) = (words[index - 15], words[index - 2])
            let low = rotateRight(x, 1) ^ rotateRight(x, 8) ^ (x >> 7)
            let high = rotateRight(y, 19) ^ rotateRight(y, 61) ^ (y >> 6)
            words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
        }
        var (a, b, c, d, e, f, g, h) = (
            state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]
        )
        for round in 0..<80 {
            let high = rotateRight(e, 14) ^ rotateRight(e, 18) ^ rotateRight(e, 41)
            let first = h &+ high &+ ((e & f) ^ (~e & g)) &+ sha512Constants[round] &+ words[round]
            let low = rotateRight(a, 28) ^ rotateRight(a, 34) ^ rotateRight(a, 39)
            let second = low &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] = state[index] &+ word }
    }
}

private let keccakShifts: [UInt64] = [
    1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44,
]
private let keccakPlaces = [
    10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1,
]

/// The permutation Keccak-f[1600].
func keccak(_ state: UnsafeMutablePointer<UInt64>) {
    func rotate(_ word: UInt64, _ bits: UInt64) -> UInt64 { (word << bits) | (word >> (64 - bits)) }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 5) { column in
        for round in 0..<24 {
            for x in 0..<5 { column[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20] }
            for x in 0..<5 {
                let mixed = column[(x + 4) % 5] ^ rotate(column[(x + 1) % 5], 1)
                for y in stride(from: 0, to: 25, by: 5) { state[y + x] ^= mixed }
            }
            var moved = state[1]
            for step in 0..<24 {
                let place = keccakPlaces[step]
                (state[place], moved) = (rotate(moved, keccakShifts[step]), state[place])
            }
            for y in stride(from: 0, to: 25, by: 5) {
                for x in 0..<5 { column[x] = state[y + x] }
                for x in 0..<5 { state[y + x] = column[x] ^ (~column[(x + 1) % 5] & column[(x + 2) % 5]) }
            }
            state[0] ^= keccakConstants[round]
        }
    }
}

private let blakeOrder: [[Int]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]

/// BLAKE2's compression: `length` bytes so far, with this block.
func compressBlake(
    _ kind: HashKind, _ state: UnsafeMutablePointer<UInt64>, _ block: Int, length: Int, isLast: Bool, isLastNode: Bool
) {
    if kind == .blake2b {
        let words = (0..<16).map { UInt64(loadInteger(block &+ $0 &* 8, 8)) }
        var v = (0..<8).map { state[$0] } + sha512Start
        v[12] ^= UInt64(length)
        if isLast { v[14] = ~v[14] }
        if isLastNode { v[15] = ~v[15] }
        mix(&v, words, rounds: 12, shifts: (32, 24, 16, 63)) { rotateRight($0, $1) }
        for index in 0..<8 { state[index] ^= v[index] ^ v[index + 8] }
    } else {
        let words = (0..<16).map { UInt32(loadInteger(block &+ $0 &* 4, 4)) }
        var v = (0..<8).map { half(state[$0]) } + sha512Start.map { UInt32($0 >> 32) }
        v[12] ^= UInt32(truncatingIfNeeded: length)
        v[13] ^= UInt32(truncatingIfNeeded: length >> 32)
        if isLast { v[14] = ~v[14] }
        if isLastNode { v[15] = ~v[15] }
        mix(&v, words, rounds: 10, shifts: (16, 12, 8, 7)) { rotateRight($0, $1) }
        for index in 0..<8 { state[index] = UInt64(half(state[index]) ^ v[index] ^ v[index + 8]) }
    }
}

private func mix<Word: FixedWidthInteger & UnsignedInteger>(
    _ v: inout [Word], _ words: [Word], rounds: Int, shifts: (Word, Word, Word, Word), _ rotate: (Word, Word) -> Word
) {
    func quarter(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: Word, _ y: Word) {
        v[a] = v[a] &+ v[b] &+ x
        v[d] = rotate(v[d] ^ v[a], shifts.0)
        v[c] = v[c] &+ v[d]
        v[b] = rotate(v[b] ^ v[c], shifts.1)
        v[a] = v[a] &+ v[b] &+ y
        v[d] = rotate(v[d] ^ v[a], shifts.2)
        v[c] = v[c] &+ v[d]
        v[b] = rotate(v[b] ^ v[c], shifts.3)
    }
    for round in 0..<rounds {
        let order = blakeOrder[round % 10]
        for column in 0..<4 {
            quarter(column, column + 4, column + 8, column + 12, words[order[2 * column]], words[order[2 * column + 1]])
        }
        for column in 0..<4 {
            let (x, y) = (words[order[8 + 2 * column]], words[order[9 + 2 * column]])
            quarter(column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4, x, y)
        }
    }
}
