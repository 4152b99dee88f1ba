import Glibc

// Access to the code units of strings: `width` is 1, 2 or 4 bytes, `base` the address of the first unit.

@inline(__always) func loadUnit(_ base: Int, _ width: Int, _ index: Int) -> UInt32 {
    if width == 1 { return UInt32(truncatingIfNeeded: loadByte(base &+ index, 0)) }
    if width == 2 { return UInt32(truncatingIfNeeded: loadShort(base &+ index &* 2, 0)) }
    return UInt32(truncatingIfNeeded: loadHalf(base &+ index &* 4, 0))
}

@inline(__always) func storeUnit(_ base: Int, _ width: Int, _ index: Int, _ unit: UInt32) {
    if width == 1 {
        storeByte(base &+ index, 0, Int(unit))
    } else if width == 2 {
        storeShort(base &+ index &* 2, 0, Int(unit))
    } else {
        storeHalf(base &+ index &* 4, 0, Int(unit))
    }
}

/// The narrowest width that holds the code point.
@inline(__always) func widthOf(_ codePoint: UInt32) -> Int {
    codePoint < 0x100 ? 1 : codePoint < 0x10000 ? 2 : 4
}

/// Copies `count` units to a place of the same width or a wider one.
@inline(__always) func copyUnits(_ source: Int, _ sourceWidth: Int, _ target: Int, _ targetWidth: Int, _ count: Int) {
    if sourceWidth == targetWidth {
        copyBytes(source, target, count &* sourceWidth)
    } else {
        convertUnits(source, sourceWidth, target, targetWidth, count)
    }
}

/// memcpy with short ways for short texts: two loads that may overlap, then two stores.
@inline(__always) func copyBytes(_ source: Int, _ target: Int, _ count: Int) {
    if count >= 16 {
        memcpy(pointer(target), pointer(source), count)
    } else if count >= 8 {
        copyEnds(source, target, count, UInt64.self, 8)
    } else if count >= 4 {
        copyEnds(source, target, count, UInt32.self, 4)
    } else if count >= 2 {
        copyEnds(source, target, count, UInt16.self, 2)
    } else if count == 1 {
        storeByte(target, 0, loadByte(source, 0))
    }
}

@inline(__always) private func copyEnds<Word: FixedWidthInteger>(
    _ source: Int, _ target: Int, _ count: Int, _ word: Word.Type, _ size: Int
) {
    let first = pointer(source).loadUnaligned(as: Word.self)
    let last = pointer(source &+ count &- size).loadUnaligned(as: Word.self)
    pointer(target).storeBytes(of: first, as: Word.self)
    pointer(target &+ count &- size).storeBytes(of: last, as: Word.self)
}

/// Copies `count` units between different widths; the caller knows that every unit fits.
@inline(never) func convertUnits(_ source: Int, _ sourceWidth: Int, _ target: Int, _ targetWidth: Int, _ count: Int) {
    switch (sourceWidth, targetWidth) {
    case (1, 2): convert(source, target, count, UInt8.self, UInt16.self)
    case (1, 4): convert(source, target, count, UInt8.self, UInt32.self)
    case (2, 4): convert(source, target, count, UInt16.self, UInt32.self)
    case (2, 1): convert(source, target, count, UInt16.self, UInt8.self)
    case (4, 1): convert(source, target, count, UInt32.self, UInt8.self)
    case (4, 2): convert(source, target, count, UInt32.self, UInt16.self)
    default: memcpy(pointer(target), pointer(source), count &* sourceWidth)
    }
}

@inline(__always) private func convert<From: FixedWidthInteger, To: FixedWidthInteger>(
    _ source: Int, _ target: Int, _ count: Int, _ from: From.Type, _ to: To.Type
) {
    if count <= 0 { return }
    let input = pointer(source).assumingMemoryBound(to: From.self)
    let output = pointer(target).assumingMemoryBound(to: To.self)
    var index = 0
    while index < count {
        output[index] = To(truncatingIfNeeded: input[index])
        index &+= 1
    }
}

/// The narrowest width that holds each of `count` units of the given width.
func narrowestWidth(_ base: Int, _ width: Int, _ count: Int) -> Int {
    if width == 1 { return 1 }
    var union: UInt32 = 0
    var index = 0
    while index < count {
        union |= loadUnit(base, width, index)
        if union >= 0x100 && (width == 2 || union >= 0x10000) { return width }
        index &+= 1
    }
    return widthOf(union)
}

/// Whether all `count` bytes are below 128.
func isASCII(_ base: Int, _ count: Int) -> Bool {
    var index = 0
    while index &+ 8 <= count {
        if pointer(base &+ index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
        index &+= 8
    }
    while index < count {
        if loadByte(base &+ index, 0) >= 0x80 { return false }
        index &+= 1
    }
    return true
}

/// Reads one code point of UTF-8 in the general form (surrogates pass); a malformed byte reads as U+FFFD.
/// The first result is the code point, the second the number of bytes.
@inline(__always) func decodeLenient(_ base: Int, _ index: Int, _ count: Int) -> (UInt32, Int) {
    let first = loadByte(base &+ index, 0)
    if first < 0x80 { return (UInt32(truncatingIfNeeded: first), 1) }
    return decodeLenientLong(base, index, count, first)
}

private func decodeLenientLong(_ base: Int, _ index: Int, _ count: Int, _ first: Int) -> (UInt32, Int) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    if first < 0xC2 || first > 0xF4 || index &+ length > count { return (0xFFFD, 1) }
    var unit = first & (0x7F &>> length)
    var offset = 1
    while offset < length {
        let byte = loadByte(base &+ index &+ offset, 0)
        if byte & 0xC0 != 0x80 { return (0xFFFD, 1) }
        unit = unit &<< 6 | byte & 0x3F
        offset &+= 1
    }
    if unit > 0x10FFFF || length == 3 && unit < 0x800 || length == 4 && unit < 0x10000 { return (0xFFFD, 1) }
    return (UInt32(truncatingIfNeeded: unit), length)
}
