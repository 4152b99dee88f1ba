import Glibc

/// A growing text in malloc'ed memory, as wide as its widest code point. Call `finish` or `discard` exactly once.
///
/// When memory does not suffice, what is appended is dropped and `finish` raises MemoryError. Loops that may append without
/// end ask `isExhausted`.
package struct StringBuilder {
    /// Address of the units, 0 before the first.
    private(set) var base = 0
    /// Code points so far.
    package private(set) var count = 0
    private var capacity = 0
    private(set) var width = 1
    /// Whether something was dropped for want of memory.
    package private(set) var isExhausted = false

    package init() {}

    package init(capacity: Int) { reserve(capacity) }

    /// Room for `more` further units of the given width; false when memory does not suffice.
    @inline(__always) @discardableResult mutating func reserve(_ more: Int, width newWidth: Int = 1) -> Bool {
        if _slowPath(more > capacity &- count || newWidth > width) { return grow(more, newWidth) }
        return true
    }

    @inline(never) private mutating func grow(_ more: Int, _ newWidth: Int) -> Bool {
        if more > longestString { return giveUp() }
        let wanted = newWidth > width ? newWidth : width
        var room = capacity
        if count &+ more > room {
            room = room &+ (room &>> 1) &+ 16
            if room < count &+ more { room = count &+ more }
        }
        if isExhausted || room > longestString { return giveUp() }
        if wanted == width {
            guard let memory = realloc(UnsafeMutableRawPointer(bitPattern: base), room &* wanted) else {
                return giveUp()
            }
            base = Int(bitPattern: memory)
        } else {
            guard let memory = malloc(room &* wanted) else { return giveUp() }
            if count > 0 { convertUnits(base, width, Int(bitPattern: memory), wanted, count) }
            free(UnsafeMutableRawPointer(bitPattern: base))
            base = Int(bitPattern: memory)
        }
        width = wanted
        capacity = room
        return true
    }

    /// Gives the memory back for whatever reports the error.
    private mutating func giveUp() -> Bool {
        discard()
        isExhausted = true
        return false
    }

    @inline(__always) package mutating func append(_ codePoint: UInt32) {
        guard reserve(1, width: widthOf(codePoint)) else { return }
        storeUnit(base, width, count, codePoint)
        count &+= 1
    }

    package mutating func append(_ codePoint: UInt32, times: Int) {
        if times <= 0 { return }
        guard reserve(times, width: widthOf(codePoint)) else { return }
        if width == 1 {
            memset(pointer(base &+ count), Int32(truncatingIfNeeded: codePoint), times)
        } else {
            var index = 0
            while index < times {
                storeUnit(base, width, count &+ index, codePoint)
                index &+= 1
            }
        }
        count &+= times
    }

    @inline(__always) package mutating func append(_ string: StringObject) {
        append(units: string.bytes, width: string.width, count: string.count)
    }

    /// A part of a string; both bounds lie inside.
    package mutating func append(_ string: StringObject, _ from: Int, _ to: Int) {
        append(units: string.bytes &+ from &* string.width, width: string.width, count: to &- from)
    }

    /// Units of any width, which need not be the narrowest.
    mutating func append(units source: Int, width sourceWidth: Int, count more: Int) {
        if more <= 0 { return }
        let needed = sourceWidth > width ? narrowestWidth(source, sourceWidth, more) : width
        guard reserve(more, width: needed) else { return }
        copyUnits(source, sourceWidth, base &+ count &* width, width, more)
        count &+= more
    }

    /// ASCII text.
    package mutating func append(ascii text: StaticString) {
        let size = text.utf8CodeUnitCount
        append(units: Int(bitPattern: text.utf8Start), width: 1, count: size)
    }

    package mutating func append(_ text: String) {
        for scalar in text.unicodeScalars { append(scalar.value) }
    }

    /// Forgets the code points from `newCount` on.
    package mutating func truncate(_ newCount: Int) {
        if newCount < count { count = newCount }
    }

    /// False with MemoryError set, and the memory freed, when something was dropped.
    package mutating func checkMemory(_ ts: ThreadState) -> Bool {
        if _fastPath(!isExhausted) { return true }
        discard()
        raiseMemoryError(ts)
        return false
    }

    /// The code point at an index below `count`.
    package subscript(_ index: Int) -> UInt32 { loadUnit(base, width, index) }

    /// The string; frees the memory. Null with MemoryError set when memory does not suffice.
    package mutating func finish(_ ts: ThreadState) -> Value {
        guard checkMemory(ts) else { return .null }
        let string = makeString(ts, units: base, width: width, count: count)
        discard()
        return string.value
    }

    /// Frees the memory.
    package mutating func discard() {
        free(UnsafeMutableRawPointer(bitPattern: base))
        base = 0
        count = 0
        capacity = 0
        width = 1
    }
}
