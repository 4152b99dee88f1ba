import Glibc

// Making bytes and bytearrays, and what the methods that they share with str need.

extension BytesObject {
    @inline(__always) package static var empty: BytesObject {
        BytesObject(raw: loadWord(rootBlock, RootOffset.emptyBytes))
    }
}

/// New bytes whose content the caller writes at once; raw is 0 with MemoryError set when memory does not suffice.
@inline(__always) func allocateBytes(_ ts: ThreadState, _ count: Int) -> BytesObject {
    if _slowPath(count > longestString) {
        raiseMemoryError(ts)
        return BytesObject(raw: 0)
    }
    return BytesObject.allocate(ts, tailBytes: count, count: count, hash: 0)
}

/// Bytes copied from an address outside the heap or inside an object that the caller keeps alive.
package func makeBytes(_ ts: ThreadState, _ base: Int, _ count: Int) -> BytesObject {
    if count == 0 { return .empty }
    let bytes = allocateBytes(ts, count)
    if bytes.raw != 0 { copyBytes(base, bytes.bytes, count) }
    return bytes
}

/// A bytearray with a copy of the bytes; raw is 0 with MemoryError set when memory does not suffice.
package func makeByteArray(_ ts: ThreadState, _ base: Int, _ count: Int) -> ByteArrayObject {
    let array = makeByteArray(ts, count: count)
    if array.raw != 0 { copyBytes(base, array.reading(ts).storage.reading(ts).bytes, count) }
    return array
}

/// A bytearray whose content the caller writes at once.
package func makeByteArray(_ ts: ThreadState, count: Int) -> ByteArrayObject {
    if count > longestString {
        raiseMemoryError(ts)
        return ByteArrayObject(raw: 0)
    }
    let storage = BufferObject.allocate(ts, tailBytes: count, capacity: count)
    if storage.raw == 0 { return ByteArrayObject(raw: 0) }
    return ByteArrayObject.allocate(ts, count: count, exports: 0, storage: storage)
}

/// Whether `bytesView` can show the value's bytes: bytes, bytearray, or another lender of contiguous memory.
@inline(__always) package func isBytesLike(_ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.bytes) || value.hasLayout(ShapeNumber.byteArray) || isOtherLender(value)
}

@inline(never) private func isOtherLender(_ value: Value) -> Bool {
    if !lendsBuffer(value) { return false }
    if !value.hasLayout(ShapeNumber.memoryView) { return true }
    let view = MemoryViewReading(raw: value.raw)
    return !view.shape.isNull && isContiguous(MemoryViewObject(value))
}

/// The content of a str, bytes or bytearray.
@inline(__always) func textView(_ value: Value) -> TextView {
    let layout = shapeLayout(shapeNumber(value.raw))
    if layout == ShapeNumber.string { return TextView(StringObject(value)) }
    return bytesView(value)
}

/// The content of bytes or a bytearray. That of a bytearray is stale after the next call that may run Python.
package func bytesRange(_ value: Value) -> (base: Int, count: Int) {
    let view = bytesView(value)
    return (view.base, view.count)
}

@inline(never) func bytesView(_ value: Value) -> TextView {
    if value.hasLayout(ShapeNumber.bytes) {
        let bytes = BytesObject(value)
        return TextView(base: bytes.bytes, count: bytes.count, width: 1)
    }
    if !value.hasLayout(ShapeNumber.byteArray) { return otherView(value) }
    let array = ByteArrayReading(raw: value.raw)
    return TextView(base: BufferReading(raw: array.storage.raw).bytes, count: array.count, width: 1)
}

/// The content of a memoryview or of another lender.
private func otherView(_ value: Value) -> TextView {
    if value.hasLayout(ShapeNumber.memoryView) {
        let view = MemoryViewReading(raw: value.raw)
        return TextView(base: view.address, count: view.byteCount, width: 1)
    }
    guard let loan = bufferLender(value)?.lend(value) else {
        return TextView(base: 0, count: 0, width: 1)
    }
    return TextView(base: loan.address, count: loan.byteCount, width: 1)
}

@inline(__always) func isText(_ value: Value) -> Bool { value.hasLayout(ShapeNumber.string) }

/// The units `from ..< to` as an object of the owner's builtin class.
func makePart(_ ts: ThreadState, _ owner: Value, _ from: Int, _ to: Int) -> Value {
    if isText(owner) { return substring(ts, StringObject(owner), from, to).value }
    let view = bytesView(owner)
    let count = to > from ? to &- from : 0
    if owner.hasLayout(ShapeNumber.bytes) {
        if count == view.count && owner.hasShape(ShapeNumber.bytes) { return owner }
        return makeBytes(ts, view.base &+ from, count).value
    }
    return makeByteArray(ts, view.base &+ from, count).value
}

/// A new object of the owner's builtin class with `count` units of `width`, which `fill` writes from the address that it
/// is given.
func makeText(_ ts: ThreadState, _ owner: Value, _ count: Int, _ width: Int, _ fill: (Int) -> Void) -> Value {
    if isText(owner) {
        if count == 0 { return StringObject.empty.value }
        let string = allocateString(ts, count, width)
        if string.raw == 0 { return .null }
        fill(string.bytes)
        // Single characters are shared.
        return count == 1 ? makeCharacter(ts, codePoint(string, 0)).value : string.value
    }
    if owner.hasLayout(ShapeNumber.bytes) {
        if count == 0 { return BytesObject.empty.value }
        let bytes = allocateBytes(ts, count)
        if bytes.raw == 0 { return .null }
        fill(bytes.bytes)
        return bytes.value
    }
    let array = makeByteArray(ts, count: count)
    if array.raw == 0 { return .null }
    fill(array.writing(ts).storage.writing(ts).bytes)
    return array.value
}

/// The same object where it is immutable and of the builtin class itself, else a copy of that class.
func makeWhole(_ ts: ThreadState, _ owner: Value) -> Value { makePart(ts, owner, 0, textView(owner).count) }

/// Bytes copied from memory outside the heap.
package func makeBytes(_ ts: ThreadState, _ content: UnsafeRawBufferPointer) -> BytesObject {
    guard let base = content.baseAddress else { return .empty }
    return makeBytes(ts, Int(bitPattern: base), content.count)
}
