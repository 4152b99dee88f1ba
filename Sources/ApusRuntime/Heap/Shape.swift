// Shapes (hidden classes). A shape says which class an object belongs to, how it is laid out for the collector, and in
// which slot each instance attribute lives. Shape n is the 64-byte record at `shapeTable + 64 * n`; the numbers of the
// builtin classes are constants (ShapeNumber).
//
//     +0   type: Value            the class
//     +8   scanFrom:u16 | scanTo:u16 | layout:u8 | flags:u8 | inlineCapacity:u16
//     +16  attributesOffset:u32 | slotCount:u32      byte offset of the storage word; attributes this shape knows
//     +24  name: Value            the attribute this shape adds to its parent
//     +32  parent:u32 | firstChild:u32
//     +40  nextSibling:u32 | root:u32
//     +48  inlineStart:u32        byte offset of attribute slot 0
//
// Slots 0 ..< inlineCapacity lie inline from inlineStart on, further ones in the array that the storage word points to.

package let shapeRecordSize = 64

/// Bits of a shape's flags byte.
package enum ShapeFlags {
    /// The storage word holds a dict with all attributes.
    package static let dictionary = 1
    /// The instances have a storage word (so attributes may be added).
    package static let hasStorage = 2
    /// Objects of a variable-size layout keep the storage word at their end.
    package static let storageAtEnd = 4
    /// The objects' class defines `__del__`.
    package static let hasFinalizer = 8
}

@inline(__always) package func shapeRecord(_ number: Int) -> Int { shapeTable &+ (number &<< 6) }
@inline(__always) package func shapeType(_ number: Int) -> TypeObject {
    TypeObject(raw: loadWord(shapeRecord(number), 0))
}
@inline(__always) package func shapeLayout(_ number: Int) -> Int { loadByte(shapeRecord(number), 12) }
@inline(__always) package func shapeFlags(_ number: Int) -> Int { loadByte(shapeRecord(number), 13) }
@inline(__always) package func shapeInlineCapacity(_ number: Int) -> Int { loadShort(shapeRecord(number), 14) }
@inline(__always) package func shapeAttributesOffset(_ number: Int) -> Int { loadHalf(shapeRecord(number), 16) }
@inline(__always) package func shapeSlotCount(_ number: Int) -> Int { loadHalf(shapeRecord(number), 20) }
@inline(__always) package func shapeName(_ number: Int) -> Value { Value(raw: loadWord(shapeRecord(number), 24)) }
@inline(__always) package func shapeParent(_ number: Int) -> Int { loadHalf(shapeRecord(number), 32) }
@inline(__always) package func shapeFirstChild(_ number: Int) -> Int { loadHalf(shapeRecord(number), 36) }
@inline(__always) package func shapeNextSibling(_ number: Int) -> Int { loadHalf(shapeRecord(number), 40) }
@inline(__always) package func shapeInlineStart(_ number: Int) -> Int { loadHalf(shapeRecord(number), 48) }
@inline(__always) package func shapeRoot(_ number: Int) -> Int { loadHalf(shapeRecord(number), 44) }

/// Address of the first shape record. Set once at start-up.
nonisolated(unsafe) package var shapeTable = 0
/// Shapes made so far.
nonisolated(unsafe) package var shapeCount = 0
/// How many shapes fit the reserved range; less where address space is short.
nonisolated(unsafe) private(set) var shapeLimit = 1 << 24
/// Root shapes made so far: each may need one more shape, of objects whose attributes live in a dict.
nonisolated(unsafe) private var rootShapeCount = 0
/// Kept for root shapes that are made where nothing can fail.
private let shapeReserve = 4096

/// Whether a new class, or an object's new attribute, may have a shape of its own. Else attributes live in dicts and new
/// classes are refused.
package var hasFreeShapes: Bool { shapeCount &+ rootShapeCount &+ shapeReserve < shapeLimit }

/// Reserves the table and writes the builtin classes' records; their classes are filled in by `defineType`.
func initializeShapes() {
    let (table, bytes) = reserveHalving(
        min(shapeLimit * shapeRecordSize, addressSpaceLimit() / 16), least: 2 << 20)
    shapeTable = table
    shapeLimit = bytes / shapeRecordSize
    for (number, range) in layoutScanRanges.enumerated() {
        let record = shapeRecord(number)
        storeShort(record, 8, Int(range.from))
        storeShort(record, 10, Int(range.to))
        storeByte(record, 12, number)
    }
    shapeCount = ShapeNumber.count
}

/// A new root shape for the instances of a class; the caller keeps `inlineCapacity` slots behind the storage word.
package func makeRootShape(
    type: TypeObject, layout: Int, flags: Int, attributesOffset: Int, inlineStart: Int, inlineCapacity: Int
) -> Int {
    let number = nextShape()
    rootShapeCount += 1
    let record = shapeRecord(number)
    let range = layoutScanRanges[layout]
    storeWord(record, 0, type.raw)
    storeShort(record, 8, Int(range.from))
    // Slots and attributes behind a fixed layout are scanned up to the object's end; raw bytes of a variable one are not.
    let hasFieldsBehind = flags & ShapeFlags.hasStorage != 0 || inlineStart > Int(range.fixedSize)
    let scanTo = flags & ShapeFlags.storageAtEnd == 0 && hasFieldsBehind ? 0xFFFF : Int(range.to)
    storeShort(record, 10, scanTo)
    storeByte(record, 12, layout)
    storeByte(record, 13, flags)
    storeShort(record, 14, inlineCapacity)
    storeHalf(record, 16, attributesOffset)
    storeHalf(record, 44, number)
    storeHalf(record, 48, inlineStart)
    return number
}

/// The shape that adds the attribute `name` to shape `parent`.
package func childShape(_ parent: Int, name: Value) -> Int {
    var child = shapeFirstChild(parent)
    while child != 0 {
        if shapeName(child) == name { return child }
        child = shapeNextSibling(child)
    }
    let number = nextShape()
    let record = shapeRecord(number)
    let from = shapeRecord(parent)
    for offset in stride(from: 0, to: 24, by: 8) { storeWord(record, offset, loadWord(from, offset)) }
    storeHalf(record, 20, shapeSlotCount(parent) + 1)
    storeWord(record, 24, name.raw)
    storeHalf(record, 32, parent)
    storeHalf(record, 36, 0)
    storeHalf(record, 40, shapeFirstChild(parent))
    storeHalf(record, 44, shapeRoot(parent))
    storeHalf(record, 48, shapeInlineStart(parent))
    storeHalf(from, 36, number)
    return number
}

private func nextShape() -> Int {
    guard shapeCount < shapeLimit else { fatalError("shape table exhausted: more than \(shapeLimit) shapes") }
    shapeCount += 1
    return shapeCount - 1
}

/// The slot of attribute `name` in objects of that shape, or -1.
package func shapeSlot(_ number: Int, _ name: Value) -> Int {
    var shape = number
    while shapeSlotCount(shape) > 0 {
        if shapeName(shape) == name { return shapeSlotCount(shape) - 1 }
        shape = shapeParent(shape)
    }
    return -1
}
