// RSwift: compiled by swiftc and read by the translator.
//
// Generators, displays, definitions, imports, exceptions: thin calls of natives.

@inline(__always)
func handleGeneratorEntry(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    return generatorEntry(ts, fp, pc)
}

@inline(__always)
func handleYieldValue(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    return yieldValue(ts, fp, pc, fp[b], Value.null)
}

@inline(__always)
func handleYieldDelegated(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    return yieldValue(ts, fp, pc, fp[b], fp[c])
}

@inline(__always)
func handleGetYieldFromIterator(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    let result = yieldFromIterator(ts, fp[b])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleSend(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    return sendValue(ts, fp, pc, a, fp[b], c)
}

@inline(__always)
func handleGetAwaitable(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = awaitableIterator(ts, fp[b], c)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleGetAsyncIterator(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let result = asyncIterator(ts, fp[b])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleGetAsyncNext(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let result = asyncNext(ts, fp[b])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleAsyncWithEnter(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    ts.currentPC = pc
    let manager = fp[b]
    let exit = boundAsyncExit(ts, manager)
    if exit.isErr { return fault(ts, pc) }
    fp[c] = exit
    return finish(ts, fp, pc, a, callAsyncEnter(ts, manager))
}

@inline(__always)
func handleJumpUnlessAsyncEnd(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if isAsyncEnd(ts, fp[a]) == 0 { return pc.advanced(b) }
    return pc
}

@inline(__always)
func handleBuildTuple(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = makeTuple(ts, fp.registers(b), c).value
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleBuildList(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let result = makeList(ts, fp.registers(b), c).value
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleBuildSet(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let result = buildSet(ts, fp.registers(b), c)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleBuildMap(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let result = buildMap(ts, fp.registers(b), c &+ c)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleBuildString(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = joinStrings(ts, fp.registers(b), c)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleListAppend(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if listAppend(ts, ListObject(fp[a]), fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleSetAdd(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if setAdd(ts, SetObject(fp[a]), fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleMapAdd(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    if dictSet(ts, DictObject(fp[a]), fp[b], fp[c]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleListExtend(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if listExtend(ts, ListObject(fp[a]), fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleSetUpdate(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if setUpdate(ts, SetObject(fp[a]), fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleDictUpdate(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if dictUpdateDisplay(ts, DictObject(fp[a]), fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleDictMerge(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    if dictMergeKeywords(ts, DictObject(fp[a]), fp[b], fp[c]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleListToTuple(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let result = listToTuple(ts, ListObject(fp[b])).value
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleUnpackSequence(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let sequence = fp[b]
    if sequence.isReference {
        let shape = shapeNumber(sequence.raw)
        if shape == ShapeNumber.tuple {
            let tuple = TupleObject(sequence)
            if tuple.count == c { return unpackTuple(fp, pc, a, tuple, c) }
        }
        if shape == ShapeNumber.list {
            let list = ListObject(sequence).reading(ts)
            if list.count == c { return unpackItems(ts, fp, pc, a, list.items, c) }
        }
    }
    if unpackInto(ts, sequence, fp.registers(a), c) { return pc }
    return fault(ts, pc)
}

@inline(__always)
@_semantics("rswift.unrollSafe")
func unpackTuple(_ fp: Frame, _ pc: CodePointer, _ a: Int, _ tuple: TupleObject, _ count: Int) -> CodePointer {
    var index = 0
    while index < count {
        fp[a &+ index] = tuple[index]
        index = index &+ 1
    }
    return pc
}

@inline(__always)
@_semantics("rswift.unrollSafe")
func unpackItems(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ array: ArrayObject, _ count: Int
) -> CodePointer {
    let items = array.reading(ts)
    var index = 0
    while index < count {
        fp[a &+ index] = items[index]
        index = index &+ 1
    }
    return pc
}

@inline(__always)
func handleUnpackExtended(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let before = c & UnpackCounts.mask
    let after = c &>> UnpackCounts.shift
    if unpackExtended(ts, fp[b], fp.registers(a), before &+ 1 &+ after, before) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleConvertValue(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = convertValue(ts, fp[b], c)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleFormatSimple(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let result = format(ts, fp[b], emptyString())
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleFormatValue(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = format(ts, fp[b], fp[c])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleJumpUnlessSequence(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    ts.currentPC = pc
    return jumpUnlessSequence(ts, pc, fp[b], c, a)
}

@inline(__always)
func handleJumpUnlessMapping(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    ts.currentPC = pc
    return jumpUnlessMapping(ts, pc, fp[b], c, a)
}

@inline(__always)
func handleGetLength(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let result = lengthValue(ts, fp[b])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleMatchKeys(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let result = matchKeys(ts, fp[b], fp[c])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleMatchClass(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = matchClass(ts, fp.registers(b), ClassPattern.count, c)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleMakeFunction(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = makeFunction(ts, FunctionObject(fp.function), fp.registers(b), FunctionParts.count, k.constant(c))
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleLoadBuildClass(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    let result = loadBuildClass(ts)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleLoadAssertionError(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    let result = loadAssertionError(ts)
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleSetupAnnotations(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    if setupAnnotations(ts, fp) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleImportName(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = importName(ts, k.constant(c), fp[b], fp[b &+ 1])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleImportFrom(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = importFrom(ts, fp[b], k.constant(c))
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleImportStar(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    if importStar(ts, fp, fp[a]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handlePrintExpression(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    if printExpression(ts, fp[a]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleRaiseException(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    raiseStatement(ts, fp[a], Value.null)
    return fault(ts, pc)
}

@inline(__always)
func handleRaiseFrom(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    raiseStatement(ts, fp[a], fp[b])
    return fault(ts, pc)
}

@inline(__always)
func handleRaiseCurrent(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    return raiseCurrent(ts, pc)
}

@inline(__always)
func handleReraise(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    return reraise(ts, pc, fp[a])
}

@inline(__always)
func handlePushHandled(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let previous = ts.handled
    ts.handled = fp[b]
    fp[a] = previous
    return pc
}

@inline(__always)
func handlePopHandled(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    ts.handled = fp[a]
    return pc
}

@inline(__always)
func handleJumpIfNoMatch(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let truth = exceptionMatches(ts, fp[b], fp[c])
    if truth < 0 { return fault(ts, pc) }
    if truth == 0 { return pc.advanced(a) }
    return pc
}

@inline(__always)
func handleSplitException(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = matchExceptionGroup(ts, fp[b], fp[c])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleJoinExceptions(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let result = exceptionAfterClauses(ts, fp[b], ListObject(fp[c]))
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}

@inline(__always)
func handleWithEnter(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    ts.currentPC = pc
    let manager = fp[b]
    let exit = boundExit(ts, manager)
    if exit.isErr { return fault(ts, pc) }
    fp[c] = exit
    return finish(ts, fp, pc, a, callEnter(ts, manager))
}

@inline(__always)
func handleWithExit(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let result = withExit(ts, fp[b], fp[c])
    if result.isErr { return fault(ts, pc) }
    fp[a] = result
    return pc
}
