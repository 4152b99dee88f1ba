import Glibc

// Interned strings. The lookup table is open-addressed in malloc'ed memory and holds addresses; what keeps the strings
// alive is an array in the Python heap that hangs at RootOffset.internTable. Interned strings live for ever.

/// Address of `internCapacity` words: a string's address, or 0.
nonisolated(unsafe) private var internSlots = 0
nonisolated(unsafe) private var internCapacity = 0
nonisolated(unsafe) private var internCount = 0

/// Makes the empty string, empty bytes, the single characters and the intern table: the first objects of all.
package func initializeStrings(_ ts: ThreadState) {
    initializeHashKey()
    let empty = allocateString(ts, 0, 1)
    storeWord(rootBlock, RootOffset.emptyString, empty.raw)
    storeWord(rootBlock, RootOffset.emptyBytes, allocateBytes(ts, 0).raw)
    for codePoint in 0..<256 {
        let string = allocateString(ts, 1, 1)
        storeByte(string.bytes, 0, codePoint)
        storeWord(rootBlock, RootOffset.characters &+ codePoint &* 8, string.raw)
    }
    internCount = 0
    internCapacity = 0
    growIntern(ts, 4096)
}

/// The interned string of a text.
package func intern(_ ts: ThreadState, _ text: String) -> StringObject { internString(ts, makeString(ts, text)) }

/// The interned string equal to this one, which becomes it where there is none yet.
package func internString(_ ts: ThreadState, _ string: StringObject) -> StringObject {
    if string.raw == 0 { return string }
    var slot = stringHash(string) & (internCapacity &- 1)
    while true {
        let found = loadWord(internSlots &+ slot &* 8, 0)
        if found == 0 { break }
        if stringEqual(StringObject(raw: found), string) { return StringObject(raw: found) }
        slot = (slot &+ 1) & (internCapacity &- 1)
    }
    return insertInterned(ts, string)
}

@inline(never) private func insertInterned(_ ts: ThreadState, _ string: StringObject) -> StringObject {
    var kept = string
    if string.count == 0 {
        kept = .empty
    } else if string.count == 1 && string.width == 1 {
        kept = makeCharacter(ts, codePoint(string, 0))
    } else if !string.value.hasShape(ShapeNumber.string) || string.shared.raw != 0 {
        kept = makeString(ts, units: string.bytes, width: string.width, count: string.count)
        if kept.raw == 0 { return kept }
    }
    if (internCount &+ 1) &* 2 > internCapacity { growIntern(ts, internCapacity &* 2) }
    ArrayObject(raw: loadWord(rootBlock, RootOffset.internTable)).writing(ts)[internCount] = kept.value
    internCount &+= 1
    enter(kept)
    return kept
}

private func enter(_ string: StringObject) {
    var slot = stringHash(string) & (internCapacity &- 1)
    while loadWord(internSlots &+ slot &* 8, 0) != 0 { slot = (slot &+ 1) & (internCapacity &- 1) }
    storeWord(internSlots &+ slot &* 8, 0, string.raw)
}

private func growIntern(_ ts: ThreadState, _ capacity: Int) {
    guard let slots = calloc(capacity, 8) else { fatalError("out of memory: table of interned strings") }
    let array = ArrayObject.allocate(ts, tailCount: capacity / 2, capacity: capacity / 2)
    guard array.raw != 0 else { fatalError("out of memory: interned strings") }
    free(UnsafeMutableRawPointer(bitPattern: internSlots))
    internSlots = Int(bitPattern: slots)
    internCapacity = capacity
    if internCount > 0 {
        let old = ArrayObject(raw: loadWord(rootBlock, RootOffset.internTable)).reading(ts)
        let new = array.writing(ts)
        for index in 0..<internCount {
            new[index] = old[index]
            enter(StringObject(old[index]))
        }
    }
    storeWord(rootBlock, RootOffset.internTable, array.raw)
}

/// The interned string of UTF-8 bytes outside the heap.
package func intern(_ ts: ThreadState, utf8: UnsafePointer<UInt8>, count: Int) -> StringObject {
    internString(ts, makeString(ts, utf8: Int(bitPattern: utf8), count: count))
}
