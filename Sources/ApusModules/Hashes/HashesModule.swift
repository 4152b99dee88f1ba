import ApusRuntime
import Glibc

// Bodies of _apus_hashes.stub. A digest's buffer holds 25 words of state, then a block that waits for more bytes.

func sine(_ x: Double) -> Double { sin(x) }

private let stateBytes = 200
private let bufferBytes = 400

private func kind(_ ts: ThreadState, _ digest: DigestObject) -> HashKind {
    HashKind(rawValue: digest.reading(ts).kind) ?? .sha256
}

private func state(_ base: Int) -> UnsafeMutablePointer<UInt64> {
    pointer(base).assumingMemoryBound(to: UInt64.self)
}

func hashesNew(
    _ ts: ThreadState, _ name: StringObject, _ data: Value, _ size: Int, _ parameters: Value, _ key: Value,
    _ isLastNode: Bool
) -> Value {
    let title = swiftString(name)
    guard let kind = HashKind.allCases.first(where: { $0.name == title }) else {
        return raise(ts, .valueError, "unsupported hash type \(title)")
    }
    let buffer = BufferObject.allocate(ts, tailBytes: bufferBytes, capacity: bufferBytes)
    if buffer.raw == 0 { return .null }
    let digest = DigestObject.allocate(
        ts, kind: kind.rawValue, size: size == 0 ? kind.digestSize : size, length: 0, pending: 0,
        isLastNode: isLastNode ? 1 : 0,
        buffer: buffer)
    let base = buffer.writing(ts).bytes
    memset(pointer(base), 0, bufferBytes)
    for (index, word) in kind.start.enumerated() { state(base)[index] = word }
    if kind.isBlake {
        guard parameters.hasLayout(ShapeNumber.bytes), BytesObject(parameters).count == (kind == .blake2b ? 64 : 32),
            key.hasLayout(ShapeNumber.bytes), BytesObject(key).count <= kind.blockSize / 2
        else { return raise(ts, .valueError, "wrong parameters of a BLAKE2 hash") }
        let width = kind == .blake2b ? 8 : 4
        for index in 0..<8 {
            state(base)[index] ^= UInt64(loadInteger(BytesObject(parameters).bytes &+ index &* width, width))
        }
        let keyLength = BytesObject(key).count
        if keyLength > 0 {
            memcpy(pointer(base &+ stateBytes), pointer(BytesObject(key).bytes), keyLength)
            digest.writing(ts).pending = kind.blockSize
        }
    }
    return digestUpdate(ts, digest, data) ? digest.value : .null
}

func digestUpdate(_ ts: ThreadState, _ digest: DigestObject, _ data: Value) -> Bool {
    if data.hasLayout(ShapeNumber.string) {
        raise(ts, .typeError, "Strings must be encoded before hashing")
        return false
    }
    guard lendsBuffer(data) else {
        raise(ts, .typeError, "object supporting the buffer API required")
        return false
    }
    guard let loan = borrowBytes(ts, data) else { return false }
    absorb(ts, digest, loan.address, loan.byteCount)
    keepAlive(loan.storage.raw)
    return true
}

/// Takes bytes in. BLAKE2 keeps a full block back, because the last one is marked.
private func absorb(_ ts: ThreadState, _ digest: DigestObject, _ address: Int, _ count: Int) {
    let kind = kind(ts, digest)
    let base = digest.reading(ts).buffer.writing(ts).bytes
    let size = kind.blockSize
    var (pending, length) = (digest.reading(ts).pending, digest.reading(ts).length)
    var (source, left) = (address, count)
    while left > 0 {
        if pending == size {
            if kind.isBlake {
                length &+= size
                compressBlake(
                    kind, state(base), base &+ stateBytes, length: length, isLast: false, isLastNode: false)
            }
            pending = 0
        }
        let taken = min(left, size &- pending)
        memcpy(pointer(base &+ stateBytes &+ pending), pointer(source), taken)
        source &+= taken
        left &-= taken
        pending &+= taken
        if pending == size && !kind.isBlake {
            kind.compress(state(base), base &+ stateBytes)
            length &+= size
            pending = 0
        }
    }
    digest.writing(ts).pending = pending
    digest.writing(ts).length = length
}

/// Calls `body` with the finished digest of that many bytes.
private func finish(_ ts: ThreadState, _ digest: DigestObject, _ size: Int, _ body: (UnsafeRawBufferPointer) -> Value)
    -> Value
{
    let kind = kind(ts, digest)
    let view = digest.reading(ts)
    var memory = [UInt64](repeating: 0, count: bufferBytes / 8)
    let (pending, length) = (view.pending, view.length)
    let source = view.buffer.reading(ts).bytes
    let isLastNode = view.isLastNode != 0
    var output = [UInt8](repeating: 0, count: size)
    memory.withUnsafeMutableBytes { bytes in
        let base = Int(bitPattern: bytes.baseAddress.unsafelyUnwrapped)
        memcpy(pointer(base), pointer(source), bufferBytes)
        let (block, total, blockSize) = (base &+ stateBytes, length &+ pending, kind.blockSize)
        memset(pointer(block &+ pending), 0, blockSize &- pending)
        if kind.isBlake {
            compressBlake(kind, state(base), block, length: total, isLast: true, isLastNode: isLastNode)
        } else if kind.isSponge {
            let mark = kind == .shake128 || kind == .shake256 ? 0x1F : 0x06
            storeByte(block, pending, mark)
            storeByte(block, blockSize &- 1, loadByte(block, blockSize &- 1) | 0x80)
            kind.compress(state(base), block)
        } else {
            storeByte(block, pending, 0x80)
            let lengthBytes = blockSize == 128 ? 16 : 8
            if pending &+ 1 > blockSize &- lengthBytes {
                kind.compress(state(base), block)
                memset(pointer(block), 0, blockSize)
            }
            let isBig = kind != .md5
            storeInteger(block &+ blockSize &- 8, 8, UInt(bitPattern: total &<< 3), isBigEndian: isBig)
            if lengthBytes == 16 {
                storeInteger(block &+ blockSize &- 16, 8, UInt(bitPattern: total) >> 61, isBigEndian: true)
            }
            kind.compress(state(base), block)
        }
        let isSmall = [.md5, .sha1, .sha224, .sha256, .blake2s].contains(kind)
        let isBig = [.sha1, .sha224, .sha256, .sha384, .sha512].contains(kind)
        let width = isSmall ? 4 : 8
        for index in 0..<size {
            // A sponge is squeezed again for each further block.
            let place = kind.isSponge ? index % blockSize : index
            if kind.isSponge && index > 0 && place == 0 { keccak(state(base)) }
            let word = state(base)[place / width]
            let byte = place % width
            output[index] = UInt8(truncatingIfNeeded: word >> UInt64(8 * (isBig ? width - 1 - byte : byte)))
        }
    }
    return output.withUnsafeBytes(body)
}

/// The size of the digest to give: that of the function, or for SHAKE the argument. Nil with an exception set.
private func wantedSize(_ ts: ThreadState, _ digest: DigestObject, _ arguments: ArgumentList, _ method: String) -> Int?
{
    let kind = kind(ts, digest)
    if kind != .shake128 && kind != .shake256 {
        if arguments.count == 0 { return digest.reading(ts).size }
        raise(ts, .typeError, "\(kind.name).\(method)() takes no arguments (\(arguments.count) given)")
        return nil
    }
    guard arguments.count == 1 else {
        raise(ts, .typeError, "\(method)() missing required argument 'length' (pos 1)")
        return nil
    }
    guard let size = integerArgument(ts, arguments[0]) else { return nil }
    if size < 0 || size >= 1 << 29 {
        raise(ts, .valueError, size < 0 ? "value must be positive" : "length is too large")
        return nil
    }
    return size
}

func digestDigest(_ ts: ThreadState, _ digest: DigestObject, _ arguments: ArgumentList) -> Value {
    guard let size = wantedSize(ts, digest, arguments, "digest") else { return .null }
    return finish(ts, digest, size) { makeBytes(ts, $0).value }
}

func digestHexdigest(_ ts: ThreadState, _ digest: DigestObject, _ arguments: ArgumentList) -> Value {
    guard let size = wantedSize(ts, digest, arguments, "hexdigest") else { return .null }
    let digits = Array("0123456789abcdef".utf8)
    return finish(ts, digest, size) { bytes in
        var text = StringBuilder(capacity: bytes.count * 2)
        for byte in bytes {
            text.append(UInt32(digits[Int(byte >> 4)]))
            text.append(UInt32(digits[Int(byte & 15)]))
        }
        return text.finish(ts)
    }
}

func digestCopy(_ ts: ThreadState, _ digest: DigestObject) -> Value {
    let buffer = BufferObject.allocate(ts, tailBytes: bufferBytes, capacity: bufferBytes)
    if buffer.raw == 0 { return .null }
    let view = digest.reading(ts)
    memcpy(pointer(buffer.writing(ts).bytes), pointer(view.buffer.reading(ts).bytes), bufferBytes)
    return DigestObject.allocate(
        ts, kind: view.kind, size: view.size, length: view.length, pending: view.pending, isLastNode: view.isLastNode,
        buffer: buffer
    ).value
}

func digestName(_ ts: ThreadState, _ digest: DigestObject) -> Value { intern(ts, kind(ts, digest).name).value }
func digestDigestSize(_ ts: ThreadState, _ digest: DigestObject) -> Int { digest.reading(ts).size }
func digestBlockSize(_ ts: ThreadState, _ digest: DigestObject) -> Int { kind(ts, digest).blockSize }

func digestRepr(_ ts: ThreadState, _ digest: DigestObject) -> Value {
    let address = String(UInt(bitPattern: digest.raw), radix: 16)
    return makeString(ts, "<\(kind(ts, digest).name) _hashlib.HASH object @ 0x\(address)>").value
}
