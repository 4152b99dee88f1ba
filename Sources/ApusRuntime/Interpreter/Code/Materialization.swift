import ApusBytecode

// From the compiler's `CodeUnit` to heap objects.

/// Flags that code being made gets beside its own: set while a frozen module is compiled, under the global lock.
nonisolated(unsafe) var addedCodeFlags = 0

/// The code object of a unit, nested ones included. Null with an exception set when memory does not suffice.
package func materialize(_ ts: ThreadState, _ unit: CodeUnit) -> CodeObject {
    let caches = unit.cacheNames.count
    let constants = unit.constants.count
    let storage = ArrayObject.allocate(ts, tailCount: caches + constants, capacity: caches + constants)
    if storage.raw == 0 { return CodeObject(raw: 0) }
    let base = storage.raw &+ ArrayObject.fixedSize &+ caches &<< 3
    for (index, constant) in unit.constants.enumerated() {
        let value = materialize(ts, constant)
        if value.isErr { return CodeObject(raw: 0) }
        storage.writing(ts)[caches + index] = value
    }
    for (index, name) in unit.cacheNames.enumerated() {
        let text = Value(raw: loadWord(base &+ name &<< 3, 0))
        let record = emptyCache(ts, internString(ts, StringObject(text)).value)
        storage.writing(ts)[caches - 1 - index] = record.value
    }
    let instructions = makeBuffer(ts, unit.instructions.count * 8) { place in
        for (index, word) in unit.instructions.enumerated() {
            initializeField(place, index * 8, Int(bitPattern: UInt(word)))
            if word & 0xFFFF == UInt64(Opcode.jumpBack.rawValue) {
                initializeShort(place, index * 8 + 2, initialLoopCounter)
            }
        }
    }
    let positions = makeBuffer(ts, unit.positions.count * positionSize) { place in
        for (index, position) in unit.positions.enumerated() {
            initializeHalf(place, index * positionSize, Int(position.line))
            initializeHalf(place, index * positionSize + 4, Int(position.endLine))
            initializeHalf(place, index * positionSize + 8, Int(position.column))
            initializeHalf(place, index * positionSize + 12, Int(position.endColumn))
        }
    }
    let exceptions = makeBuffer(ts, unit.exceptionTable.count * exceptionEntrySize) { place in
        for (index, range) in unit.exceptionTable.enumerated() {
            initializeHalf(place, index * exceptionEntrySize, range.start)
            initializeHalf(place, index * exceptionEntrySize + 4, range.end)
            initializeHalf(place, index * exceptionEntrySize + 8, range.target)
            initializeHalf(place, index * exceptionEntrySize + 12, range.register)
        }
    }
    let isGenerator = !unit.flags.isDisjoint(with: [.generator, .coroutine, .asyncGenerator])
    let yields = isGenerator ? liveTemporariesAtYields(unit) : []
    let stride = (4 + (max(0, unit.registerCount - unit.localNames.count) + 7) / 8 + 3) & ~3
    let liveness = makeBuffer(ts, yields.count * stride) { place in
        for (index, entry) in yields.enumerated() {
            let at = place + index * stride
            for byte in 0..<stride { initializeByte(at, byte, 0) }
            initializeHalf(at, 0, entry.instruction)
            for register in entry.registers {
                let bit = register - unit.localNames.count
                initializeByte(at, 4 + bit / 8, loadByte(at, 4 + bit / 8) | 1 << (bit % 8))
            }
        }
    }
    if instructions.raw == 0 || positions.raw == 0 || exceptions.raw == 0 || liveness.raw == 0 {
        return CodeObject(raw: 0)
    }
    let name = intern(ts, unit.name).value
    let qualifiedName = intern(ts, unit.qualifiedName).value
    let filename = intern(ts, unit.filename).value
    let localNames = makeNames(ts, unit.localNames)
    let freeNames = makeNames(ts, unit.freeNames)
    let cells = TupleObject.allocate(ts, tailCount: unit.cellRegisters.count, count: unit.cellRegisters.count)
    if localNames.raw == 0 || freeNames.raw == 0 || cells.raw == 0 { return CodeObject(raw: 0) }
    for (index, register) in unit.cellRegisters.enumerated() { cells.initialize(index, Value(small: register)) }
    let isSimple =
        unit.keywordOnlyCount == 0
        && unit.flags.isDisjoint(with: [.variableArguments, .variableKeywords, .hasNamespace])
    let code = CodeObject.allocate(
        ts, instructions: instructions.raw &+ BufferObject.fixedSize, instructionCount: unit.instructions.count,
        constantBase: base, constantCount: constants, cacheCount: caches, argumentCount: unit.argumentCount,
        positionalOnlyCount: unit.positionalOnlyCount, keywordOnlyCount: unit.keywordOnlyCount,
        localCount: unit.localNames.count, registerCount: unit.registerCount,
        flags: unit.flags.rawValue | addedCodeFlags, firstLine: unit.firstLine,
        simpleArguments: isSimple ? unit.argumentCount : -1, livenessStride: stride,
        name: name, qualifiedName: qualifiedName, filename: filename, localNames: localNames, freeNames: freeNames,
        cellRegisters: cells, instructionStorage: instructions, constantStorage: storage, positions: positions,
        exceptionTable: exceptions, liveness: liveness, globals: DictObject(raw: 0))
    registerCode(ts, code)
    return code
}

private func makeNames(_ ts: ThreadState, _ names: [String]) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: names.count, count: names.count)
    if tuple.raw == 0 { return tuple }
    for (index, name) in names.enumerated() { tuple.initialize(index, intern(ts, name).value) }
    return tuple
}

/// Raw memory in the heap, filled by `body`.
private func makeBuffer(_ ts: ThreadState, _ bytes: Int, _ body: (Int) -> Void) -> BufferObject {
    let buffer = BufferObject.allocate(ts, tailBytes: bytes, capacity: bytes)
    if buffer.raw != 0 { body(buffer.raw &+ BufferObject.fixedSize) }
    return buffer
}

/// The object of a constant.
func materialize(_ ts: ThreadState, _ constant: Constant) -> Value {
    switch constant {
    case .none: return .none
    case .true: return .true
    case .false: return .false
    case .ellipsis: return .ellipsis
    case .integer(let number): return makeInteger(ts, number)
    case .bigInteger(let digits): return integerFromDecimal(ts, digits)
    case .float(let number): return makeFloat(ts, number)
    case .complex(let real, let imaginary): return ComplexObject.allocate(ts, real: real, imaginary: imaginary).value
    case .string(let points):
        let string = points.withUnsafeBufferPointer { buffer in
            makeString(ts, codePoints: buffer.baseAddress ?? emptyPoints, count: buffer.count)
        }
        // As CPython: constants that look like names are shared.
        if points.count < 64 && points.allSatisfy({ $0 < 128 && ($0 == 0x5F || isNameByte(UInt8($0))) }) {
            return internString(ts, string).value
        }
        return string.value
    case .bytes(let bytes): return bytes.withUnsafeBytes { makeBytes(ts, $0) }.value
    case .tuple(let items):
        let tuple = TupleObject.allocate(ts, tailCount: items.count, count: items.count)
        if tuple.raw == 0 { return .null }
        for (index, item) in items.enumerated() {
            let value = materialize(ts, item)
            if value.isErr { return .null }
            tuple.initialize(index, value)
        }
        return tuple.value
    case .frozenSet(let items):
        let set = makeFrozenSet(ts)
        for item in items {
            let value = materialize(ts, item)
            if value.isErr || !setAdd(ts, set, value) { return .null }
        }
        return set.value
    case .code(let unit): return materialize(ts, unit).value
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
}

nonisolated(unsafe) private let emptyPoints = UnsafePointer(UnsafeMutablePointer<UInt32>.allocate(capacity: 1))

/// Mask of the temporaries to keep at a yield, as an address; 0 when there are none.
func liveTemporaries(_ code: CodeObject, _ instruction: Int) -> Int {
    let table = code.liveness
    let stride = code.livenessStride
    var at = table.raw &+ BufferObject.fixedSize
    let end = at &+ table.capacity
    while at < end {
        if loadHalf(at, 0) == instruction { return at &+ 4 }
        at &+= stride
    }
    return 0
}

/// A copy of a code object with fresh caches, for another globals dict.
func copyCode(_ ts: ThreadState, _ code: CodeObject) -> CodeObject {
    let total = code.cacheCount &+ code.constantCount
    let storage = ArrayObject.allocate(ts, tailCount: total, capacity: total)
    if storage.raw == 0 { return CodeObject(raw: 0) }
    let old = code.constantStorage
    var index = 0
    while index < total {
        var value = old.reading(ts)[index]
        if index < code.cacheCount { value = emptyCache(ts, CacheObject(value).name).value }
        storage.writing(ts)[index] = value
        index &+= 1
    }
    let copy = CodeObject.allocate(
        ts, instructions: code.instructions, instructionCount: code.instructionCount,
        constantBase: storage.raw &+ ArrayObject.fixedSize &+ code.cacheCount &<< 3, constantCount: code.constantCount,
        cacheCount: code.cacheCount, argumentCount: code.argumentCount, positionalOnlyCount: code.positionalOnlyCount,
        keywordOnlyCount: code.keywordOnlyCount, localCount: code.localCount, registerCount: code.registerCount,
        flags: code.flags, firstLine: code.firstLine, simpleArguments: code.simpleArguments,
        livenessStride: code.livenessStride, name: code.name, qualifiedName: code.qualifiedName,
        filename: code.filename, localNames: code.localNames, freeNames: code.freeNames,
        cellRegisters: code.cellRegisters, instructionStorage: code.instructionStorage, constantStorage: storage,
        positions: code.positions, exceptionTable: code.exceptionTable, liveness: code.liveness,
        globals: DictObject(raw: 0))
    registerCode(ts, copy)
    return copy
}

/// The code object whose caches serve `globals`: `code` itself or a copy.
func bindCode(_ ts: ThreadState, _ code: CodeObject, _ globals: DictObject) -> CodeObject {
    let owner = code.reading(ts).globals
    if owner.raw == globals.raw { return code }
    if owner.raw == 0 {
        code.writing(ts).globals = globals
        return code
    }
    let copy = copyCode(ts, code)
    if copy.raw != 0 { copy.writing(ts).globals = globals }
    return copy
}

/// Notes the code object, so that `flushInlineCaches` finds its caches.
private func registerCode(_ ts: ThreadState, _ code: CodeObject) {
    _ = listAppend(ts, ListObject(raw: loadWord(rootBlock, RootOffset.codeObjects)), code.value)
}

/// Forgets what all inline caches have learned about attributes. Rare: a class with instances gets a data descriptor or a
/// hook of the attribute protocol.
@inline(never)
func flushInlineCaches(_ ts: ThreadState) {
    initializeSharedRecords(ts)
    JITHooks.invalidate?()
    let list = ListObject(raw: loadWord(rootBlock, RootOffset.codeObjects))
    var position = 0
    while position < list.reading(ts).count {
        let code = CodeObject(list.reading(ts).items.reading(ts)[position])
        var index = 0
        while index < code.cacheCount {
            let record = CacheObject(code.constantStorage.reading(ts)[index])
            if record.kind != CacheKind.empty && record.kind != CacheKind.global {
                let fresh = emptyCache(ts, record.name)
                code.constantStorage.writing(ts)[index] = fresh.value
            }
            index &+= 1
        }
        position &+= 1
    }
}
