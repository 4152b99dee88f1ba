import ApusRuntime
import Glibc

// Bodies of _struct.stub: packing and unpacking in one pass over the rows of a format.

func sameIterator(_ ts: ThreadState, _ object: StructureIteratorObject) -> Value { object.value }

/// Makes `error` and keeps the class Struct.
func structFinish(_ ts: ThreadState, _ module: ModuleObject) -> Bool {
    let namespace = makeDict(ts)
    _ = dictSet(ts, namespace, KnownName.module.value, intern(ts, "struct" as StaticString).value)
    let name = intern(ts, "error" as StaticString).value
    let error = callValue(
        ts, Types.type.value, name, makeTuple(ts, KnownType.exception.object.value).value, namespace.value)
    if error.isErr || !dictSet(ts, module.namespace, name, error) { return false }
    structClass = dictGetString(module.namespace, intern(ts, "Struct" as StaticString))
    _ = Handle(structClass)
    return true
}

func structureNew(_ ts: ThreadState, _ cls: TypeObject, _ format: Value) -> Value {
    let raw = allocateInstance(ts, cls)
    if raw == 0 || !compileFormat(ts, StructureObject(raw: raw), format) { return .null }
    return Value(raw: raw)
}

func structureFormat(_ ts: ThreadState, _ structure: StructureObject) -> Value {
    let format = structure.reading(ts).format
    if format.hasLayout(ShapeNumber.string) { return format }
    return callMethod(ts, format, .decode, intern(ts, "ascii" as StaticString).value)
}

func structureSize(_ ts: ThreadState, _ structure: StructureObject) -> Int { structure.reading(ts).size }

func structureSizeof(_ ts: ThreadState, _ structure: StructureObject) -> Int {
    StructureObject.fixedSize + structure.reading(ts).codes.capacity
}

// MARK: - Packing

/// The range of an integer format of four bytes.
private func rangeText(_ code: UInt8, _ size: Int) -> String {
    let letter = String(UnicodeScalar(code))
    let (low, high) =
        isSignedFormat(code) ? (-(1 << (8 * size - 1)), (1 << (8 * size - 1)) - 1) : (0, (1 << (8 * size)) - 1)
    return "'\(letter)' format requires \(low) <= number <= \(high)"
}

/// Why a number does not go with an integer format.
private func rangeMessage(
    _ code: UInt8, _ size: Int, _ bits: (word: UInt, isNegative: Bool, fits: Bool)
) -> String {
    if code == UInt8(ascii: "P") { return "int too large to convert" }
    let isLong = !bits.isNegative && bits.word > UInt(Int.max)
    let isUnsigned = !isSignedFormat(code)
    if !bits.fits || size == 8 || isLong && !isUnsigned || bits.isNegative && isUnsigned && size == 4 {
        return "argument out of range"
    }
    switch code {
    case UInt8(ascii: "b"): return "byte format requires -128 <= number <= 127"
    case UInt8(ascii: "B"): return "ubyte format requires 0 <= number <= 255"
    case UInt8(ascii: "h"): return "short format requires -32768 <= number <= 32767"
    case UInt8(ascii: "H"): return "ushort format requires 0 <= number <= 65535"
    default: return rangeText(code, size)
    }
}

/// Writes one value; false with an exception set.
private func packValue(
    _ ts: ThreadState, _ code: UInt8, _ size: Int, _ mode: FormatMode, _ address: Int, _ value: Value
) -> Bool {
    let isBig = mode == .big
    switch code {
    case UInt8(ascii: "c"):
        guard value.hasLayout(ShapeNumber.bytes), BytesObject(value).count == 1 else {
            raiseStruct(ts, "char format requires a bytes object of length 1")
            return false
        }
        storeByte(address, 0, loadByte(BytesObject(value).bytes, 0))
        return true
    case UInt8(ascii: "?"):
        let truth = isTrue(ts, value)
        if truth < 0 { return false }
        storeByte(address, 0, truth)
        return true
    case UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "e"):
        guard let number = doubleArgument(ts, value) else {
            clearException(ts)
            raiseStruct(ts, "required argument is not a float")
            return false
        }
        if packDouble(code, address, number, isBigEndian: isBig) == .done { return true }
        // As a C cast: infinite.
        if mode == .native && code == UInt8(ascii: "f") { return true }
        let letter = code == UInt8(ascii: "f") ? "f" : "e"
        raise(ts, .overflowError, "float too large to pack with \(letter) format")
        return false
    default: break
    }
    if !value.isSmall && lookupSpecial(ts, typeOf(value), .index).isNull {
        raiseStruct(ts, "required argument is not an integer")
        return false
    }
    let integer = indexValue(ts, value)
    if integer.isErr { return false }
    let bits = machineBits(integer)
    // A pointer may be given as a negative number.
    let isPointer = code == UInt8(ascii: "P") && bits.fits
    if !isPointer && !fits(bits, size: size, isSigned: isSignedFormat(code)) {
        raiseStruct(ts, rangeMessage(code, size, bits))
        return false
    }
    storeInteger(address, size, bits.word, isBigEndian: isBig)
    return true
}

/// Bytes of an item of a row.
@inline(__always)
private func itemSize(_ code: UInt8, _ mode: FormatMode) -> Int {
    if mode != .native && (code == UInt8(ascii: "l") || code == UInt8(ascii: "L")) { return 4 }
    return nativeItemSize(code)
}

/// Packs values into zeroed memory of the structure's size; false with an exception set.
private func pack(_ ts: ThreadState, _ structure: StructureObject, _ values: ArgumentList, _ base: Int) -> Bool {
    let mode = FormatMode(rawValue: structure.reading(ts).mode) ?? .native
    var next = 0
    for index in 0..<structure.reading(ts).codeCount {
        let row = formatRow(ts, structure, index)
        let address = base &+ row.offset
        if row.code == UInt8(ascii: "s") || row.code == UInt8(ascii: "p") {
            let value = values[next]
            next += 1
            guard value.hasLayout(ShapeNumber.bytes) || value.hasLayout(ShapeNumber.byteArray) else {
                let letter = row.code == UInt8(ascii: "s") ? "s" : "p"
                raiseStruct(ts, "argument for '\(letter)' must be a bytes object")
                return false
            }
            let (source, length) = bytesRange(value)
            if row.code == UInt8(ascii: "s") {
                if min(length, row.count) > 0 { memcpy(pointer(address), pointer(source), min(length, row.count)) }
            } else if row.count > 0 {
                let count = min(length, row.count - 1, 255)
                storeByte(address, 0, count)
                if count > 0 { memcpy(pointer(address &+ 1), pointer(source), min(length, row.count - 1)) }
            }
            continue
        }
        let size = itemSize(row.code, mode)
        for item in 0..<row.count {
            if !packValue(ts, row.code, size, mode, address &+ item &* size, values[next]) { return false }
            next += 1
        }
    }
    return true
}

/// Whether there are as many values as the format wants.
private func checkCount(_ ts: ThreadState, _ structure: StructureObject, _ given: Int, _ function: String) -> Bool {
    let wanted = structure.reading(ts).valueCount
    if wanted == given { return true }
    raiseStruct(ts, "\(function) expected \(wanted) items for packing (got \(given))")
    return false
}

private func zeroed(_ ts: ThreadState, _ size: Int) -> Int? {
    guard let memory = calloc(max(size, 1), 1) else {
        raiseEmpty(ts, .memoryError)
        return nil
    }
    return Int(bitPattern: memory)
}

func structurePack(_ ts: ThreadState, _ structure: StructureObject, _ values: ArgumentList) -> Value {
    guard checkCount(ts, structure, values.count, "pack") else { return .null }
    // Conversions may run Python: the bytes become an object when they are complete.
    guard let memory = zeroed(ts, structure.reading(ts).size) else { return .null }
    defer { free(pointer(memory)) }
    guard pack(ts, structure, values, memory) else { return .null }
    return makeBytes(ts, memory, structure.reading(ts).size).value
}

func structPack(_ ts: ThreadState, _ format: Value, _ values: ArgumentList) -> Value {
    guard let structure = compiledFormat(ts, format) else { return .null }
    return structurePack(ts, structure, values)
}

func structurePackInto(
    _ ts: ThreadState, _ structure: StructureObject, _ buffer: Value, _ place: Value, _ values: ArgumentList
) -> Bool {
    guard checkCount(ts, structure, values.count, "pack_into") else { return false }
    guard let first = borrowBytes(ts, buffer, .writable, title: "argument") else { return false }
    guard let given = integerArgument(ts, place) else { return false }
    let size = structure.reading(ts).size
    guard let offset = checkedOffset(ts, given, size, first.byteCount, "pack_into", "packing") else { return false }
    guard let memory = zeroed(ts, size) else { return false }
    defer { free(pointer(memory)) }
    guard pack(ts, structure, values, memory) else { return false }
    // The buffer again: the values' conversions may have changed it.
    guard let loan = borrowBytes(ts, buffer, .writable), offset &+ size <= loan.byteCount else {
        if ts.exception.isNull { raiseStruct(ts, "pack_into requires a buffer of at least \(offset + size) bytes") }
        return false
    }
    if size > 0 { memcpy(pointer(loan.address &+ offset), pointer(memory), size) }
    return true
}

func structPackInto(
    _ ts: ThreadState, _ format: Value, _ buffer: Value, _ place: Value, _ values: ArgumentList
) -> Bool {
    guard let structure = compiledFormat(ts, format) else { return false }
    return structurePackInto(ts, structure, buffer, place, values)
}

/// The offset from the buffer's start; nil with `error` set where the structure does not fit behind it.
private func checkedOffset(
    _ ts: ThreadState, _ given: Int, _ size: Int, _ length: Int, _ function: String, _ purpose: String
) -> Int? {
    var offset = given
    if offset < 0 {
        if offset &+ size > 0 {
            raiseStruct(
                ts,
                purpose == "packing"
                    ? "no space to pack \(size) bytes at offset \(given)"
                    : "not enough data to unpack \(size) bytes at offset \(given)")
            return nil
        }
        if offset &+ length < 0 {
            raiseStruct(ts, "offset \(given) out of range for \(length)-byte buffer")
            return nil
        }
        offset &+= length
    }
    if length &- offset < size {
        let (needed, _) = size.addingReportingOverflow(offset)
        raiseStruct(
            ts,
            "\(function) requires a buffer of at least \(needed) bytes for \(purpose) \(size) bytes at offset \(given) "
                + "(actual buffer size is \(length))")
        return nil
    }
    return offset
}

// MARK: - Unpacking

/// The values at an address as a tuple. Nothing here runs Python.
private func unpack(_ ts: ThreadState, _ structure: StructureObject, _ base: Int) -> Value {
    let view = structure.reading(ts)
    let mode = FormatMode(rawValue: view.mode) ?? .native
    let isBig = mode == .big
    let (rows, count) = (view.codeCount, view.valueCount)
    if count == 0 { return noItems().value }
    let items = makeList(ts, 0)
    for index in 0..<rows {
        let row = formatRow(ts, structure, index)
        let address = base &+ row.offset
        if row.code == UInt8(ascii: "s") {
            if !listAppend(ts, items, makeBytes(ts, address, row.count).value) { return .null }
            continue
        }
        if row.code == UInt8(ascii: "p") {
            let length = row.count == 0 ? 0 : min(loadByte(address, 0), row.count - 1)
            if !listAppend(ts, items, makeBytes(ts, address &+ 1, length).value) { return .null }
            continue
        }
        let size = itemSize(row.code, mode)
        for item in 0..<row.count {
            let value = unpackValue(ts, row.code, size, address &+ item &* size, isBig)
            if value.isErr || !listAppend(ts, items, value) { return .null }
        }
    }
    return listToTuple(ts, items).value
}

@inline(__always)
private func unpackValue(_ ts: ThreadState, _ code: UInt8, _ size: Int, _ address: Int, _ isBig: Bool) -> Value {
    switch code {
    case UInt8(ascii: "c"): return makeBytes(ts, address, 1).value
    case UInt8(ascii: "?"): return Value(loadByte(address, 0) != 0)
    default: break
    }
    let word = loadInteger(address, size, isBigEndian: isBig)
    switch code {
    case UInt8(ascii: "d"): return makeFloat(ts, Double(bitPattern: UInt64(word)))
    case UInt8(ascii: "f"): return makeFloat(ts, Double(Float(bitPattern: UInt32(truncatingIfNeeded: word))))
    case UInt8(ascii: "e"): return makeFloat(ts, halfToDouble(UInt16(truncatingIfNeeded: word)))
    default: break
    }
    if !isSignedFormat(code) { return makeUnsigned(ts, word) }
    let shift = 64 &- 8 &* size
    return makeInteger(ts, (Int(bitPattern: word) &<< shift) &>> shift)
}

func structureUnpack(_ ts: ThreadState, _ structure: StructureObject, _ buffer: Value) -> Value {
    guard let loan = borrowBytes(ts, buffer) else { return .null }
    let size = structure.reading(ts).size
    if loan.byteCount != size { return raiseStruct(ts, "unpack requires a buffer of \(size) bytes") }
    let result = unpack(ts, structure, loan.address)
    keepAlive(loan.storage.raw)
    return result
}

func structUnpack(_ ts: ThreadState, _ format: Value, _ buffer: Value) -> Value {
    guard let structure = compiledFormat(ts, format) else { return .null }
    return structureUnpack(ts, structure, buffer)
}

func structureUnpackFrom(_ ts: ThreadState, _ structure: StructureObject, _ buffer: Value, _ given: Int) -> Value {
    guard let loan = borrowBytes(ts, buffer) else { return .null }
    let size = structure.reading(ts).size
    guard let offset = checkedOffset(ts, given, size, loan.byteCount, "unpack_from", "unpacking") else { return .null }
    let result = unpack(ts, structure, loan.address &+ offset)
    keepAlive(loan.storage.raw)
    return result
}

func structUnpackFrom(_ ts: ThreadState, _ format: Value, _ buffer: Value, _ offset: Int) -> Value {
    guard let structure = compiledFormat(ts, format) else { return .null }
    return structureUnpackFrom(ts, structure, buffer, offset)
}

func structCalcsize(_ ts: ThreadState, _ format: Value) -> Int? {
    compiledFormat(ts, format)?.reading(ts).size
}

// MARK: - iter_unpack

func structIterUnpack(_ ts: ThreadState, _ format: Value, _ buffer: Value) -> Value {
    guard let structure = compiledFormat(ts, format) else { return .null }
    return structureIterUnpack(ts, structure, buffer)
}

func structureIterUnpack(_ ts: ThreadState, _ structure: StructureObject, _ buffer: Value) -> Value {
    let size = structure.reading(ts).size
    if size == 0 { return raiseStruct(ts, "cannot iteratively unpack with a struct of length 0") }
    guard let loan = borrowBytes(ts, buffer) else { return .null }
    if loan.byteCount % size != 0 {
        return raiseStruct(ts, "iterative unpacking requires a buffer of a multiple of \(size) bytes")
    }
    let view = makeMemoryView(ts, buffer)
    if view.isErr { return .null }
    if shapeType(ShapeNumber.structureIterator).raw == 0 {
        _ = makeStructureIteratorType(ts, module: intern(ts, "_struct" as StaticString).value)
    }
    return StructureIteratorObject.allocate(ts, offset: 0, structure: structure.value, view: view).value
}

func structureIteratorNext(_ ts: ThreadState, _ iterator: StructureIteratorObject) -> Value {
    let view = iterator.reading(ts)
    if view.view.isNull { return .null }
    let structure = StructureObject(view.structure)
    guard let loan = borrowBytes(ts, view.view) else { return .null }
    let (offset, size) = (iterator.reading(ts).offset, structure.reading(ts).size)
    if offset &+ size > loan.byteCount {
        iterator.writing(ts).view = .null
        return .null
    }
    iterator.writing(ts).offset = offset &+ size
    let result = unpack(ts, structure, loan.address &+ offset)
    keepAlive(loan.storage.raw)
    return result
}

func structureIteratorLengthHint(_ ts: ThreadState, _ iterator: StructureIteratorObject) -> Int {
    let view = iterator.reading(ts)
    guard !view.view.isNull, let loan = borrowBytes(ts, view.view) else {
        clearException(ts)
        return 0
    }
    let size = StructureObject(view.structure).reading(ts).size
    return (loan.byteCount &- iterator.reading(ts).offset) / max(size, 1)
}
