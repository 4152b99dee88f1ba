import Glibc

/// Sets the runtime up on the calling thread: heap, names, builtin classes and modules. Once per process.
package func initializeRuntime() -> ThreadState {
    initializeShapes()
    rootBlock = reserveMemory(RootOffset.size)
    initializeMethodCache()
    initializeHeap()
    let ts = attachThread()
    haltStream = reserveMemory(4096)
    initializeField(haltStream, 0, 1)  // halt
    initializeField(haltStream, 8, 2)  // unwind
    prepareStreams(ts)
    onCollection = { clearMethodCache() }
    initializeFinalization()
    if let engine = getenv("APUS_ENGINE") {
        usesSwitchEngine = strcmp(engine, "switch") == 0
        usesJitcodeEngine = strcmp(engine, "jitcode") == 0
        if usesJitcodeEngine { loadJitcode() }
    }

    // Objects that everything else needs; their classes come a little later.
    storeRoot(RootOffset.emptyArray, ArrayObject.allocate(ts, tailCount: 0, capacity: 0).value)
    storeRoot(RootOffset.emptyTuple, TupleObject.allocate(ts, tailCount: 0, count: 0).value)
    storeRoot(RootOffset.zeroFloat, FloatObject.allocate(ts, number: 0).value)
    storeRoot(RootOffset.emptyCell, CellObject.allocate(ts, content: .null).value)
    initializeSharedRecords(ts)
    initializeStrings(ts)
    storeRoot(RootOffset.codeObjects, makeList(ts, 0).value)
    internKnownNames(ts)
    enterBaseFrame(ts)

    let object = makeType(ts, "object", layout: ShapeNumber.instance, base: TypeObject(raw: 0))
    _ = makeType(ts, "type", layout: ShapeNumber.type, base: object, flags: TypeFlags.base | TypeFlags.metaclass)
    storeRoot(RootOffset.builtinsDict, makeDict(ts).value)
    storeRoot(RootOffset.modulesDict, makeDict(ts).value)
    initializeInternalTypes(ts)
    initializeDescriptorTypes(ts)
    initializeObjectType(ts)
    initializeTypeType(ts)
    initializeNumberTypes(ts)
    initializeStringType(ts)
    initializeBytesType(ts)
    initializeByteArrayType(ts)
    initializeContainerTypes(ts)
    initializeMemoryViewType(ts)
    initializeExceptionTypes(ts)
    initializeCallableTypes(ts)
    initializeCallableClasses(ts)
    initializeGeneratorType(ts)
    initializeCoroutineTypes(ts)
    initializeAsyncGeneratorTypes(ts)
    initializeModuleType(ts)
    initializeFrameTypes(ts)
    initializeBuiltins(ts)
    return ts
}

private func prepareStreams(_ ts: ThreadState) {
    ts.unwindStream = haltStream &+ 8
    ts.handled = .none
    ts.recursionLimit = recursionLimit
}

/// `sys.setrecursionlimit`: one for all threads; each has a copy in its state.
nonisolated(unsafe) private var recursionLimit = 1000

func setRecursionLimit(_ limit: Int) {
    recursionLimit = limit
    forEachThread { $0.recursionLimit = limit }
}

/// Makes a freshly attached thread able to run Python code.
package func prepareThread(_ ts: ThreadState) {
    prepareStreams(ts)
    enterBaseFrame(ts)
}

/// Interns the known names, in the order of their table.
private func internKnownNames(_ ts: ThreadState) {
    let text = knownNameTexts.utf8Start
    let count = knownNameTexts.utf8CodeUnitCount
    var number = 0
    var position = 0
    while position < count {
        while position < count && text[position] == 0x20 { position += 1 }
        let start = position
        while position < count && text[position] != 0x20 && text[position] != 0x0A { position += 1 }
        if position > start {
            storeRoot(RootOffset.names + 8 * number, intern(ts, utf8: text + start, count: position - start).value)
            number += 1
        }
        position += 1
    }
    guard number == KnownName.allCases.count else { fatalError("known names and their texts differ in number") }
}

/// The frame under all others: no function, no registers.
package func enterBaseFrame(_ ts: ThreadState) {
    let buffer = BufferObject.allocate(ts, tailBytes: 0, capacity: 0)
    let empty = TupleObject(raw: loadWord(rootBlock, RootOffset.emptyTuple))
    let name = emptyString()
    let code = CodeObject.allocate(
        ts, instructions: haltStream, instructionCount: 0, constantBase: rootBlock, constantCount: 0, cacheCount: 0,
        argumentCount: 0, positionalOnlyCount: 0, keywordOnlyCount: 0, localCount: 0, registerCount: 0, flags: 0,
        firstLine: 0, simpleArguments: 0, livenessStride: 0, name: name, qualifiedName: name, filename: name,
        localNames: empty, freeNames: empty, cellRegisters: empty, instructionStorage: buffer,
        constantStorage: ArrayObject(raw: loadWord(rootBlock, RootOffset.emptyArray)), positions: buffer,
        exceptionTable: buffer, liveness: buffer, globals: DictObject(raw: 0))
    let frame = Frame(raw: ts.stackBase &+ 64)
    frame.function = .null
    frame.frameObject = .null
    frame.info = ReturnKind.native
    frame.caller = Frame(raw: 0)
    frame.returnPC = CodePointer(raw: haltStream)
    frame.code = code
    ts.frame = frame
    ts.constants = Constants(raw: rootBlock)
    ts.currentPC = CodePointer(raw: haltStream)
}

/// Classes of objects that Python sees only by accident, and those of immediates.
private func initializeInternalTypes(_ ts: ThreadState) {
    let object = Types.object
    for (name, layout) in [
        ("filler", ShapeNumber.filler), ("array", ShapeNumber.array), ("buffer", ShapeNumber.buffer),
        ("cell", ShapeNumber.cell), ("cache", ShapeNumber.cache), ("code", ShapeNumber.code),
        ("traceback", ShapeNumber.traceback), ("frame", ShapeNumber.frame),
    ] {
        _ = makeType(ts, name, layout: layout, base: object, flags: 0)
    }
    for (name, known) in [
        ("NoneType", KnownType.noneType), ("NotImplementedType", .notImplementedType), ("ellipsis", .ellipsisType),
    ] {
        let type = makeType(ts, name, layout: ShapeNumber.instance, base: object, flags: 0)
        storeRoot(RootOffset.types + 8 * known.rawValue, type.value)
        let text: StaticString =
            known == .noneType ? "None" : known == .ellipsisType ? "Ellipsis" : "NotImplemented"
        storeSingletonName(ts, type, text)
    }
    for known in [KnownType.noneType, .notImplementedType, .ellipsisType] {
        defineNew(ts, known.object, "(cls, /, *args, **kwargs)", raw: true) {
            singletonNew(ThreadState(raw: $0), $1, $2)
        }
    }
    defineMethod(ts, KnownType.noneType.object, "__bool__", "(self, /)") { _, _ in Value.false.raw }
    defineMethod(ts, KnownType.notImplementedType.object, "__bool__", "(self, /)") { _, _ in Value.true.raw }
}

/// `type(None)()` and the like return the singleton.
private func singletonNew(_ ts: ThreadState, _ arguments: Int, _ count: Int) -> Int {
    let type = Arguments(raw: arguments)[0]
    let singletons = [
        (KnownType.noneType, Value.none, "NoneType"),
        (KnownType.notImplementedType, Value.notImplemented, "NotImplementedType"),
        (KnownType.ellipsisType, Value.ellipsis, "EllipsisType"),
    ]
    for (known, value, title) in singletons where type.raw == known.object.raw {
        return count == 1 ? value.raw : raise(ts, .typeError, "\(title) takes no arguments").raw
    }
    return 0
}

/// `repr` of a singleton is its name.
private func storeSingletonName(_ ts: ThreadState, _ type: TypeObject, _ name: StaticString) {
    type.writing(ts).documentation = intern(ts, name).value
    defineMethod(ts, type, "__repr__", "(self, /)") {
        let ts = ThreadState(raw: $0)
        return typeOf(Arguments(raw: $1)[0]).reading(ts).documentation.raw
    }
}
