import Glibc

// `left + right`. Without reference counts a loop of `text += piece` cannot grow the text in place, so long results are
// the beginning of a buffer with room to spare: the next concatenation to the longest of the texts in a buffer writes
// behind it and makes only a new header. The word before the text counts the bytes in use; it is changed under the
// global lock only.

/// From how many bytes on a concatenation keeps its result in a buffer.
private let sharedTextBytes = 512

/// `left + right`; null with MemoryError set when memory does not suffice.
@inline(never) package func concatenateStrings(
    _ ts: ThreadState, _ left: StringObject, _ right: StringObject
) -> Value {
    let (leftCount, rightCount) = (left.count, right.count)
    // An instance of a subclass must not come back as it is.
    if rightCount == 0 && left.value.hasShape(ShapeNumber.string) { return left.value }
    if leftCount == 0 && right.value.hasShape(ShapeNumber.string) { return right.value }
    let (leftWidth, rightWidth) = (left.width, right.width)
    let width = leftWidth > rightWidth ? leftWidth : rightWidth
    let count = leftCount &+ rightCount
    if leftCount &* width >= sharedTextBytes { return growText(ts, left, right, count, width) }
    let string = allocateString(ts, count, width)
    if string.raw == 0 { return .null }
    let target = string.bytes
    copyUnits(left.bytes, leftWidth, target, width, leftCount)
    copyUnits(right.bytes, rightWidth, target &+ leftCount &* width, width, rightCount)
    return string.value
}

private func growText(
    _ ts: ThreadState, _ left: StringObject, _ right: StringObject, _ count: Int, _ width: Int
) -> Value {
    if count > longestString {
        raiseMemoryError(ts)
        return .null
    }
    let leftSize = left.count &* width
    let size = count &* width
    let old = left.shared
    let isLongest = old.raw != 0 && left.width == width && loadWord(old.reading(ts).bytes, 0) == leftSize
    if isLongest && size &+ 8 <= old.capacity {
        let string = StringObject.allocate(ts, tailBytes: 0, count: count, hash: 0, width: width, shared: old)
        let bytes = old.writing(ts).bytes
        // The allocation may have let another thread append.
        if loadWord(bytes, 0) == leftSize {
            storeWord(bytes, 0, size)
            copyUnits(right.bytes, right.width, bytes &+ 8 &+ leftSize, width, right.count)
            return string.value
        }
    }
    // The first time nearly exact, in case it stays the only one; then with room for as much again.
    let capacity = (isLongest ? size &* 2 : size &+ (size &>> 3)) &+ 8
    let buffer = BufferObject.allocate(ts, tailBytes: capacity, capacity: capacity)
    if buffer.raw == 0 { return .null }
    let bytes = buffer.writing(ts).bytes
    storeWord(bytes, 0, size)
    copyUnits(left.bytes, left.width, bytes &+ 8, width, left.count)
    copyUnits(right.bytes, right.width, bytes &+ 8 &+ leftSize, width, right.count)
    return StringObject.allocate(ts, tailBytes: 0, count: count, hash: 0, width: width, shared: buffer).value
}
