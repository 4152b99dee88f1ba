import Glibc

// Making, joining, cutting and comparing strings. A string has the narrowest width that fits its code points. The bytes
// behind the last unit of a text in the object's own tail, up to a multiple of 8, are 0: so two short strings are equal
// where count, width and words are.

extension StringObject {
    /// Address behind the last unit.
    @inline(__always) var end: Int { bytes &+ count &* width }
    /// Bytes of the text.
    @inline(__always) var byteCount: Int { count &* width }
    @inline(__always) package var isASCIIText: Bool { width == 1 && isASCII(bytes, count) }
    /// The shared empty string.
    @inline(__always) package static var empty: StringObject {
        StringObject(raw: loadWord(rootBlock, RootOffset.emptyString))
    }
}

/// The most code points of a string; beyond that MemoryError.
let longestString = 1 << 40

/// A new string whose units the caller writes before the next allocation; raw is 0 with MemoryError set when memory does
/// not suffice. Count 0 is allowed but `StringObject.empty` is better.
@inline(__always) func allocateString(_ ts: ThreadState, _ count: Int, _ width: Int) -> StringObject {
    if _slowPath(count > longestString) {
        raiseMemoryError(ts)
        return StringObject(raw: 0)
    }
    let size = count &* width
    let none = BufferObject(raw: 0)
    let string = StringObject.allocate(ts, tailBytes: size, count: count, hash: 0, width: width, shared: none)
    if _fastPath(string.raw != 0 && size > 0) { storeWord(string.bytes &+ ((size &- 1) & ~7), 0, 0) }
    return string
}

/// The code point at an index inside the string.
@inline(__always) package func codePoint(_ string: StringObject, _ index: Int) -> UInt32 {
    loadUnit(string.bytes, string.width, index)
}

/// A string of one code point; those below 256 are shared.
@inline(__always) package func makeCharacter(_ ts: ThreadState, _ codePoint: UInt32) -> StringObject {
    if _fastPath(codePoint < 0x100) {
        return StringObject(raw: loadWord(rootBlock, RootOffset.characters &+ Int(codePoint) &* 8))
    }
    let width = widthOf(codePoint)
    let string = allocateString(ts, 1, width)
    storeUnit(string.bytes, width, 0, codePoint)
    return string
}

/// A string of a Swift text.
@inline(never) package func makeString(_ ts: ThreadState, _ text: String) -> StringObject {
    var copy = text
    return copy.withUTF8 { makeString(ts, utf8: UnsafeRawBufferPointer($0)) }
}

/// A string of UTF-8 bytes; encoded surrogates are kept, malformed bytes become U+FFFD.
@inline(never) package func makeString(_ ts: ThreadState, utf8: UnsafeRawBufferPointer) -> StringObject {
    guard utf8.count > 0, let start = utf8.baseAddress else { return .empty }
    return makeString(ts, utf8: Int(bitPattern: start), count: utf8.count)
}

/// The same from an address outside the heap or inside an object that the caller keeps alive.
@inline(never) package func makeString(_ ts: ThreadState, utf8 base: Int, count: Int) -> StringObject {
    if count == 0 { return .empty }
    if isASCII(base, count) { return makeString(ts, latin1: base, count: count) }
    var length = 0
    var union: UInt32 = 0
    var index = 0
    while index < count {
        let (unit, size) = decodeLenient(base, index, count)
        union |= unit
        length &+= 1
        index &+= size
    }
    let width = widthOf(union)
    if length == 1 { return makeCharacter(ts, union) }
    let string = allocateString(ts, length, width)
    if string.raw == 0 { return string }
    let target = string.bytes
    index = 0
    length = 0
    while index < count {
        let (unit, size) = decodeLenient(base, index, count)
        storeUnit(target, width, length, unit)
        length &+= 1
        index &+= size
    }
    return string
}

/// A string of Latin-1 bytes.
package func makeString(_ ts: ThreadState, latin1 base: Int, count: Int) -> StringObject {
    if count == 0 { return .empty }
    if count == 1 { return makeCharacter(ts, UInt32(truncatingIfNeeded: loadByte(base, 0))) }
    let string = allocateString(ts, count, 1)
    if string.raw != 0 { copyBytes(base, string.bytes, count) }
    return string
}

/// A string of code points.
@inline(never) package func makeString(
    _ ts: ThreadState, codePoints: UnsafePointer<UInt32>, count: Int
) -> StringObject {
    makeString(ts, units: Int(bitPattern: codePoints), width: 4, count: count)
}

/// A string of units of any width, which need not be the narrowest. The units lie outside the heap or in an object that
/// the caller keeps alive.
@inline(never) func makeString(_ ts: ThreadState, units base: Int, width: Int, count: Int) -> StringObject {
    if count == 0 { return .empty }
    if count == 1 { return makeCharacter(ts, loadUnit(base, width, 0)) }
    let narrow = narrowestWidth(base, width, count)
    let string = allocateString(ts, count, narrow)
    if string.raw != 0 { copyUnits(base, width, string.bytes, narrow, count) }
    return string
}

/// The text as a Swift string, for messages and other cold uses; lone surrogates become U+FFFD.
@inline(never) package func swiftString(_ string: StringObject) -> String {
    let (base, width, count) = (string.bytes, string.width, string.count)
    if width == 1 && isASCII(base, count) {
        return String(unsafeUninitializedCapacity: count) {
            if count > 0, let target = $0.baseAddress { memcpy(target, pointer(base), count) }
            return count
        }
    }
    var scalars = String.UnicodeScalarView()
    for index in 0..<count {
        scalars.append(Unicode.Scalar(loadUnit(base, width, index)) ?? "\u{FFFD}")
    }
    return String(scalars)
}

/// Whether two strings are the same text.
@inline(__always) package func stringEqual(_ left: StringObject, _ right: StringObject) -> Bool {
    if left.raw == right.raw { return true }
    let count = left.count
    if count != right.count || left.width != right.width { return false }
    return sameWords(left.bytes, right.bytes, count &* left.width)
}

/// Compares texts of `size` bytes, both padded with 0 to a multiple of 8.
@inline(__always) private func sameWords(_ left: Int, _ right: Int, _ size: Int) -> Bool {
    if size > 64 { return memcmp(pointer(left), pointer(right), size) == 0 }
    var offset = 0
    while offset < size {
        if loadWord(left &+ offset, 0) != loadWord(right &+ offset, 0) { return false }
        offset &+= 8
    }
    return true
}

/// Order by code points: negative, 0 or positive.
@inline(never) package func stringCompare(_ left: StringObject, _ right: StringObject) -> Int {
    if left.raw == right.raw { return 0 }
    let (leftCount, rightCount) = (left.count, right.count)
    let shorter = leftCount < rightCount ? leftCount : rightCount
    let (leftWidth, rightWidth) = (left.width, right.width)
    if leftWidth == 1 && rightWidth == 1 {
        let order = shorter == 0 ? 0 : Int(memcmp(pointer(left.bytes), pointer(right.bytes), shorter))
        return order != 0 ? order : leftCount &- rightCount
    }
    var index = 0
    while index < shorter {
        let order =
            Int(loadUnit(left.bytes, leftWidth, index)) &- Int(loadUnit(right.bytes, rightWidth, index))
        if order != 0 { return order }
        index &+= 1
    }
    return leftCount &- rightCount
}

/// `hash(string)`, remembered in the string.
@inline(__always) package func stringHash(_ string: StringObject) -> Int {
    let known = StringReading(raw: string.raw).hash
    if _fastPath(known != 0) { return known }
    return computeStringHash(string)
}

@inline(never) private func computeStringHash(_ string: StringObject) -> Int {
    let hash = hashBytes(string.bytes, string.byteCount)
    StringWriting(raw: string.raw).hash = hash
    return hash
}

/// One string of `count` strings whose Values lie from `base` on, in memory that the collector knows.
@inline(never) package func joinStrings(_ ts: ThreadState, _ base: Int, _ count: Int) -> Value {
    joinStrings(ts, .empty, base, count)
}

/// `separator.join` of `count` strings whose Values lie from `base` on.
@inline(never) package func joinStrings(
    _ ts: ThreadState, _ separator: StringObject, _ base: Int, _ count: Int
) -> Value {
    if count == 0 { return StringObject.empty.value }
    if count == 1 {
        let only = Value(raw: loadWord(base, 0))
        if only.hasShape(ShapeNumber.string) { return only }
    }
    let (gap, gapWidth) = (separator.count, separator.width)
    let gaps = gap.multipliedReportingOverflow(by: count &- 1)
    var length = gaps.overflow ? longestString : gaps.partialValue
    var width = gap > 0 && count > 1 ? gapWidth : 1
    var index = 0
    while index < count {
        let part = StringObject(raw: loadWord(base &+ index &* 8, 0))
        length &+= part.count
        if length > longestString { break }
        if part.width > width { width = part.width }
        index &+= 1
    }
    if length == 0 { return StringObject.empty.value }
    let string = allocateString(ts, length, width)
    if string.raw == 0 { return .null }
    var target = string.bytes
    index = 0
    while index < count {
        if gap > 0 && index > 0 {
            copyUnits(separator.bytes, gapWidth, target, width, gap)
            target &+= gap &* width
        }
        let part = StringObject(raw: loadWord(base &+ index &* 8, 0))
        copyUnits(part.bytes, part.width, target, width, part.count)
        target &+= part.count &* width
        index &+= 1
    }
    return string.value
}

/// `string[index]`; IndexError outside.
@inline(__always) package func stringItem(_ ts: ThreadState, _ string: StringObject, _ index: Int) -> Value {
    let count = string.count
    let place = index < 0 ? index &+ count : index
    if _slowPath(UInt(bitPattern: place) >= UInt(bitPattern: count)) {
        return raise(ts, .indexError, "string index out of range")
    }
    return makeCharacter(ts, codePoint(string, place)).value
}

/// The code points `from ..< to`; both lie inside the string.
package func substring(_ ts: ThreadState, _ string: StringObject, _ from: Int, _ to: Int) -> StringObject {
    let count = to &- from
    if count <= 0 { return .empty }
    if count == string.count && string.value.hasShape(ShapeNumber.string) { return string }
    let width = string.width
    let base = string.bytes &+ from &* width
    if width == 1 {
        if count == 1 { return makeCharacter(ts, UInt32(truncatingIfNeeded: loadByte(base, 0))) }
        let result = allocateString(ts, count, 1)
        // The source is read through `string` so that it stays reachable.
        if result.raw != 0 { copyBytes(string.bytes &+ from, result.bytes, count) }
        return result
    }
    if count == 1 { return makeCharacter(ts, loadUnit(base, width, 0)) }
    let narrow = narrowestWidth(base, width, count)
    let result = allocateString(ts, count, narrow)
    if result.raw != 0 { copyUnits(string.bytes &+ from &* width, width, result.bytes, narrow, count) }
    return result
}
