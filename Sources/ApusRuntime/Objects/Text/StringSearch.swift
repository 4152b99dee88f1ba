import CApus
import Glibc

// Searching in the units of a str, bytes or bytearray.

/// The units of a text. The addresses point into objects that the caller keeps reachable.
struct TextView {
    let base: Int
    let count: Int
    let width: Int

    @inline(__always) init(base: Int, count: Int, width: Int) {
        self.base = base
        self.count = count
        self.width = width
    }

    @inline(__always) init(_ string: StringObject) {
        self.init(base: string.bytes, count: string.count, width: string.width)
    }

    @inline(__always) subscript(_ index: Int) -> UInt32 { loadUnit(base, width, index) }

    /// A part; both bounds lie inside.
    @inline(__always) func part(_ from: Int, _ to: Int) -> TextView {
        TextView(base: base &+ from &* width, count: to &- from, width: width)
    }
}

/// Index of a unit in `from ..< to`, or -1.
func findUnit(_ text: TextView, _ unit: UInt32, _ from: Int, _ to: Int) -> Int {
    if from >= to { return -1 }
    switch text.width {
    case 1:
        if unit > 0xFF { return -1 }
        guard let found = memchr(pointer(text.base &+ from), Int32(unit), to &- from) else { return -1 }
        return Int(bitPattern: found) &- text.base
    case 4:
        guard let found = apus_find_wide(pointer(text.base &+ from &* 4), unit, to &- from) else { return -1 }
        return (Int(bitPattern: found) &- text.base) &>> 2
    default:
        if unit > 0xFFFF { return -1 }
        let units = pointer(text.base).assumingMemoryBound(to: UInt16.self)
        let wanted = UInt16(truncatingIfNeeded: unit)
        var index = from
        while index < to {
            if units[index] == wanted { return index }
            index &+= 1
        }
        return -1
    }
}

/// Index of the last such unit in `from ..< to`, or -1.
func findLastUnit(_ text: TextView, _ unit: UInt32, _ from: Int, _ to: Int) -> Int {
    if text.width == 1 {
        if unit > 0xFF || from >= to { return -1 }
        guard let found = apus_find_last_byte(pointer(text.base &+ from), Int32(unit), to &- from) else { return -1 }
        return Int(bitPattern: found) &- text.base
    }
    var index = to &- 1
    while index >= from {
        if text[index] == unit { return index }
        index &-= 1
    }
    return -1
}

/// Runs `body` with the needle in the width of the text.
@inline(__always)
private func withWidened<Result>(_ needle: TextView, _ width: Int, _ body: (TextView) -> Result) -> Result {
    if needle.width == width { return body(needle) }
    guard let memory = malloc(needle.count &* width) else { fatalError("out of memory: text to search for") }
    let base = Int(bitPattern: memory)
    copyUnits(needle.base, needle.width, base, width, needle.count)
    let result = body(TextView(base: base, count: needle.count, width: width))
    free(memory)
    return result
}

/// Index of the first occurrence that lies in `from ..< to`, or -1. The bounds are not negative; `to` lies inside.
func findText(_ text: TextView, _ needle: TextView, _ from: Int, _ to: Int) -> Int {
    if to &- from < needle.count { return -1 }
    if needle.count == 0 { return from }
    if needle.width > text.width { return -1 }
    if needle.count == 1 { return findUnit(text, needle[0], from, to) }
    return withWidened(needle, text.width) { findSameWidth(text, $0, from, to) }
}

private func findSameWidth(_ text: TextView, _ needle: TextView, _ from: Int, _ to: Int) -> Int {
    let width = text.width
    var start = text.base &+ from &* width
    let end = text.base &+ to &* width
    let size = needle.count &* width
    while end &- start >= size {
        guard let found = apus_find_bytes(pointer(start), end &- start, pointer(needle.base), size) else {
            return -1
        }
        let offset = Int(bitPattern: found) &- text.base
        // The bytes of wider units may match across a boundary.
        if offset % width == 0 { return offset / width }
        start = Int(bitPattern: found) &+ 1
    }
    return -1
}

/// Index of the last occurrence that lies in `from ..< to`, or -1.
func findLastText(_ text: TextView, _ needle: TextView, _ from: Int, _ to: Int) -> Int {
    if to &- from < needle.count { return -1 }
    if needle.count == 0 { return to }
    if needle.width > text.width { return -1 }
    let first = needle[0]
    if needle.count == 1 { return findLastUnit(text, first, from, to) }
    return withWidened(needle, text.width) { same in
        let size = same.count &* same.width
        var limit = to &- same.count &+ 1
        while true {
            let index = findLastUnit(text, first, from, limit)
            if index < 0 { return -1 }
            if memcmp(pointer(text.base &+ index &* text.width), pointer(same.base), size) == 0 { return index }
            limit = index
        }
    }
}

/// How often the needle occurs in `from ..< to` without overlapping, at most `limit` times.
func countText(_ text: TextView, _ needle: TextView, _ from: Int, _ to: Int, limit: Int = Int.max) -> Int {
    if from > to { return 0 }
    if needle.count == 0 { return min(to &- from &+ 1, limit) }
    if needle.width > text.width { return 0 }
    if needle.count == 1 && text.width == 1 && limit == Int.max {
        let bytes = pointer(text.base).assumingMemoryBound(to: UInt8.self)
        let wanted = UInt8(truncatingIfNeeded: needle[0])
        var total = 0
        var index = from
        while index < to {
            if bytes[index] == wanted { total &+= 1 }
            index &+= 1
        }
        return total
    }
    var total = 0
    var index = from
    while total < limit {
        index = findText(text, needle, index, to)
        if index < 0 { break }
        total &+= 1
        index &+= needle.count
    }
    return total
}

/// Whether the needle stands at `index` of the text.
func matchesText(_ text: TextView, _ needle: TextView, at index: Int) -> Bool {
    if index < 0 || index &+ needle.count > text.count || needle.width > text.width { return false }
    if needle.width == text.width {
        return needle.count == 0
            || memcmp(pointer(text.base &+ index &* text.width), pointer(needle.base), needle.count &* needle.width)
                == 0
    }
    var offset = 0
    while offset < needle.count {
        if text[index &+ offset] != needle[offset] { return false }
        offset &+= 1
    }
    return true
}

/// Writes the text with up to `limit` occurrences of `old` replaced; `target` has room for the result at `width`.
func writeReplaced(
    _ text: TextView, _ old: TextView, _ new: TextView, _ limit: Int, _ target: Int, _ width: Int
) {
    var out = target
    func copy(_ view: TextView) {
        copyUnits(view.base, view.width, out, width, view.count)
        out &+= view.count &* width
    }
    var left = limit
    var index = 0
    if old.count == 0 {
        while left > 0 {
            copy(new)
            left &-= 1
            if index < text.count {
                copy(text.part(index, index &+ 1))
                index &+= 1
            }
        }
        copy(text.part(min(index, text.count), text.count))
        return
    }
    while left > 0 {
        let found = findText(text, old, index, text.count)
        if found < 0 { break }
        copy(text.part(index, found))
        copy(new)
        index = found &+ old.count
        left &-= 1
    }
    copy(text.part(index, text.count))
}

/// Whether `part` occurs in the string.
package func stringContains(_ string: StringObject, _ part: StringObject) -> Bool {
    findText(TextView(string), TextView(part), 0, string.count) >= 0
}
