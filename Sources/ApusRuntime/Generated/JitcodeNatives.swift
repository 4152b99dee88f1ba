// swift-format-ignore-file
// Made by apus-translate from the *.rswift.swift files and Natives.effects. Do not edit: run Sources/Translator/build.sh.

// Natives with one calling convention: words in, a word out; doubles travel as bits.
private func native0(_ a0: Int, _ a1: Int) -> Int { fault(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native1(_ a0: Int) -> Int { unwind(ThreadState(raw: a0)).raw }
private func native2(_ a0: Int, _ a1: Int) -> Int { pollSlow(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native3(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { pollThenCall(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, a4, Value(raw: a5)).raw }
private func native4(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { enterTrace(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, CodePointer(raw: a4)).raw }
private func native5() -> Int { emptyString().raw }
private func native6(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { binaryValue(ThreadState(raw: a0), BinaryOperator(rawValue: a1).unsafelyUnwrapped, Value(raw: a2), Value(raw: a3)).raw }
private func native7(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { inplaceValue(ThreadState(raw: a0), BinaryOperator(rawValue: a1).unsafelyUnwrapped, Value(raw: a2), Value(raw: a3)).raw }
private func native8(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { unaryValue(ThreadState(raw: a0), UnaryOperator(rawValue: a1).unsafelyUnwrapped, Value(raw: a2)).raw }
private func native9(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { richCompare(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2), Comparison(rawValue: a3).unsafelyUnwrapped).raw }
private func native10(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int, _ a6: Int) -> Int { compareJump(ThreadState(raw: a0), CodePointer(raw: a1), Comparison(rawValue: a2).unsafelyUnwrapped, Value(raw: a3), Value(raw: a4), a5 != 0, a6).raw }
private func native11(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { truthJump(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2), a3 != 0, a4).raw }
private func native12(_ a0: Int, _ a1: Int) -> Int { isTrueSlow(ThreadState(raw: a0), Value(raw: a1)) }
private func native13(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { contains(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) }
private func native14(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseUnbound(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native15(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseUnboundCell(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native16(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseUnboundFree(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native17(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { loadClassFree(ThreadState(raw: a0), Value(raw: a1), FunctionObject(raw: a2), a3, Value(raw: a4)).raw }
private func native18(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { loadGlobalSlow(ThreadState(raw: a0), Constants(raw: a1), a2).raw }
private func native19(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { storeGlobalSlow(ThreadState(raw: a0), Constants(raw: a1), a2, Value(raw: a3)) ? 1 : 0 }
private func native20(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { deleteGlobal(ThreadState(raw: a0), Constants(raw: a1), a2) ? 1 : 0 }
private func native21(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { loadNamespaceName(ThreadState(raw: a0), Value(raw: a1), Constants(raw: a2), a3).raw }
private func native22(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { deleteNamespaceName(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native23(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { loadAttributeCached(ThreadState(raw: a0), Constants(raw: a1), a2, Value(raw: a3)).raw }
private func native24(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { storeAttributeCached(ThreadState(raw: a0), Constants(raw: a1), a2, Value(raw: a3), Value(raw: a4)) ? 1 : 0 }
private func native25(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { deleteAttribute(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native26(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { loadMethodCached(ThreadState(raw: a0), Constants(raw: a1), a2, Value(raw: a3), Registers(raw: a4), a5) ? 1 : 0 }
private func native27(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { getItem(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native28(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { setItem(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2), Value(raw: a3)) ? 1 : 0 }
private func native29(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { deleteItem(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native30(_ a0: Int, _ a1: Int) -> Int { getIterator(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native31(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { forIterateSlow(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native32(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { callEntry(ThreadState(raw: a0), NativeObject(raw: a1), Registers(raw: a2), a3).raw }
private func native33(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { callAny(ThreadState(raw: a0), Value(raw: a1), Registers(raw: a2), a3, Value(raw: a4)).raw }
private func native34(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { callExpanded(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2), Value(raw: a3)).raw }
private func native35(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { bindArguments(ThreadState(raw: a0), FunctionObject(raw: a1), CodeObject(raw: a2), Registers(raw: a3), a4, Value(raw: a5)) ? 1 : 0 }
private func native36(_ a0: Int) -> Int { parameterCount(CodeObject(raw: a0)) }
private func native37(_ a0: Int, _ a1: Int) -> Int { plainConstructor(ThreadState(raw: a0), TypeObject(raw: a1)).raw }
private func native38(_ a0: Int, _ a1: Int) -> Int { makeInstance(ThreadState(raw: a0), TypeObject(raw: a1)).raw }
private func native39(_ a0: Int, _ a1: Int) -> Int { raiseRecursionTarget(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native40(_ a0: Int, _ a1: Int) -> Int { raiseInitializerResult(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native41(_ a0: Int, _ a1: Int) -> Int { detachFrameObject(ThreadState(raw: a0), Frame(raw: a1)); return 0 }
private func native42() -> Int { haltTarget().raw }
private func native43(_ a0: Int, _ a1: Int) -> Int { finishGenerator(ThreadState(raw: a0), GeneratorObject(raw: a1)); return 0 }
private func native44(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { generatorEntry(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2)).raw }
private func native45(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { yieldValue(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), Value(raw: a3), Value(raw: a4)).raw }
private func native46(_ a0: Int, _ a1: Int) -> Int { yieldFromIterator(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native47(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { sendValue(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native48(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { awaitableIterator(ThreadState(raw: a0), Value(raw: a1), a2).raw }
private func native49(_ a0: Int, _ a1: Int) -> Int { asyncIterator(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native50(_ a0: Int, _ a1: Int) -> Int { asyncNext(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native51(_ a0: Int, _ a1: Int) -> Int { boundAsyncExit(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native52(_ a0: Int, _ a1: Int) -> Int { callAsyncEnter(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native53(_ a0: Int, _ a1: Int) -> Int { isAsyncEnd(ThreadState(raw: a0), Value(raw: a1)) }
private func native54(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { makeTuple(ThreadState(raw: a0), Registers(raw: a1), a2).raw }
private func native55(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { makeList(ThreadState(raw: a0), Registers(raw: a1), a2).raw }
private func native56(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { buildSet(ThreadState(raw: a0), Registers(raw: a1), a2).raw }
private func native57(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { buildMap(ThreadState(raw: a0), Registers(raw: a1), a2).raw }
private func native58(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { joinStrings(ThreadState(raw: a0), Registers(raw: a1), a2).raw }
private func native59(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { listAppend(ThreadState(raw: a0), ListObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native60(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { setAdd(ThreadState(raw: a0), SetObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native61(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { dictSet(ThreadState(raw: a0), DictObject(raw: a1), Value(raw: a2), Value(raw: a3)) ? 1 : 0 }
private func native62(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { listExtend(ThreadState(raw: a0), ListObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native63(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { setUpdate(ThreadState(raw: a0), SetObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native64(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { dictUpdateDisplay(ThreadState(raw: a0), DictObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native65(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { dictMergeKeywords(ThreadState(raw: a0), DictObject(raw: a1), Value(raw: a2), Value(raw: a3)) ? 1 : 0 }
private func native66(_ a0: Int, _ a1: Int) -> Int { listToTuple(ThreadState(raw: a0), ListObject(raw: a1)).raw }
private func native67(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { unpackInto(ThreadState(raw: a0), Value(raw: a1), Registers(raw: a2), a3) ? 1 : 0 }
private func native68(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { unpackExtended(ThreadState(raw: a0), Value(raw: a1), Registers(raw: a2), a3, a4) ? 1 : 0 }
private func native69(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { convertValue(ThreadState(raw: a0), Value(raw: a1), a2).raw }
private func native70(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { format(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native71(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { jumpUnlessSequence(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2), a3, a4).raw }
private func native72(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { jumpUnlessMapping(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2), a3, a4).raw }
private func native73(_ a0: Int, _ a1: Int) -> Int { lengthValue(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native74(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { matchKeys(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native75(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { matchClass(ThreadState(raw: a0), Registers(raw: a1), a2, a3).raw }
private func native76(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { makeFunction(ThreadState(raw: a0), FunctionObject(raw: a1), Registers(raw: a2), a3, Value(raw: a4)).raw }
private func native77(_ a0: Int) -> Int { loadBuildClass(ThreadState(raw: a0)).raw }
private func native78(_ a0: Int) -> Int { loadAssertionError(ThreadState(raw: a0)).raw }
private func native79(_ a0: Int, _ a1: Int) -> Int { setupAnnotations(ThreadState(raw: a0), Frame(raw: a1)) ? 1 : 0 }
private func native80(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { importName(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2), Value(raw: a3)).raw }
private func native81(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { importFrom(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native82(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { importStar(ThreadState(raw: a0), Frame(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native83(_ a0: Int, _ a1: Int) -> Int { printExpression(ThreadState(raw: a0), Value(raw: a1)) ? 1 : 0 }
private func native84(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseStatement(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)); return 0 }
private func native85(_ a0: Int, _ a1: Int) -> Int { raiseCurrent(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native86(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { reraise(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native87(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { exceptionMatches(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) }
private func native88(_ a0: Int, _ a1: Int) -> Int { boundExit(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native89(_ a0: Int, _ a1: Int) -> Int { callEnter(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native90(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { matchExceptionGroup(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native91(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { exceptionAfterClauses(ThreadState(raw: a0), Value(raw: a1), ListObject(raw: a2)).raw }
private func native92(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { withExit(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }

/// The addresses of those functions, in the order of the jitcode's natives.
func fillJitcodeNatives(_ table: UnsafeMutablePointer<Int>) {
    table[0] = unsafeBitCast(native0 as @convention(c) (Int, Int) -> Int, to: Int.self)  // fault
    table[1] = unsafeBitCast(native1 as @convention(c) (Int) -> Int, to: Int.self)  // unwind
    table[2] = unsafeBitCast(native2 as @convention(c) (Int, Int) -> Int, to: Int.self)  // pollSlow
    table[3] = unsafeBitCast(native3 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // pollThenCall
    table[4] = unsafeBitCast(native4 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // enterTrace
    table[5] = unsafeBitCast(native5 as @convention(c) () -> Int, to: Int.self)  // emptyString
    table[6] = unsafeBitCast(native6 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // binaryValue
    table[7] = unsafeBitCast(native7 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // inplaceValue
    table[8] = unsafeBitCast(native8 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // unaryValue
    table[9] = unsafeBitCast(native9 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // richCompare
    table[10] = unsafeBitCast(native10 as @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // compareJump
    table[11] = unsafeBitCast(native11 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // truthJump
    table[12] = unsafeBitCast(native12 as @convention(c) (Int, Int) -> Int, to: Int.self)  // isTrueSlow
    table[13] = unsafeBitCast(native13 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // contains
    table[14] = unsafeBitCast(native14 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseUnbound
    table[15] = unsafeBitCast(native15 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseUnboundCell
    table[16] = unsafeBitCast(native16 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseUnboundFree
    table[17] = unsafeBitCast(native17 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadClassFree
    table[18] = unsafeBitCast(native18 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // loadGlobalSlow
    table[19] = unsafeBitCast(native19 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // storeGlobalSlow
    table[20] = unsafeBitCast(native20 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // deleteGlobal
    table[21] = unsafeBitCast(native21 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // loadNamespaceName
    table[22] = unsafeBitCast(native22 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // deleteNamespaceName
    table[23] = unsafeBitCast(native23 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // loadAttributeCached
    table[24] = unsafeBitCast(native24 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // storeAttributeCached
    table[25] = unsafeBitCast(native25 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // deleteAttribute
    table[26] = unsafeBitCast(native26 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadMethodCached
    table[27] = unsafeBitCast(native27 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // getItem
    table[28] = unsafeBitCast(native28 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // setItem
    table[29] = unsafeBitCast(native29 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // deleteItem
    table[30] = unsafeBitCast(native30 as @convention(c) (Int, Int) -> Int, to: Int.self)  // getIterator
    table[31] = unsafeBitCast(native31 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // forIterateSlow
    table[32] = unsafeBitCast(native32 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // callEntry
    table[33] = unsafeBitCast(native33 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // callAny
    table[34] = unsafeBitCast(native34 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // callExpanded
    table[35] = unsafeBitCast(native35 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // bindArguments
    table[36] = unsafeBitCast(native36 as @convention(c) (Int) -> Int, to: Int.self)  // parameterCount
    table[37] = unsafeBitCast(native37 as @convention(c) (Int, Int) -> Int, to: Int.self)  // plainConstructor
    table[38] = unsafeBitCast(native38 as @convention(c) (Int, Int) -> Int, to: Int.self)  // makeInstance
    table[39] = unsafeBitCast(native39 as @convention(c) (Int, Int) -> Int, to: Int.self)  // raiseRecursionTarget
    table[40] = unsafeBitCast(native40 as @convention(c) (Int, Int) -> Int, to: Int.self)  // raiseInitializerResult
    table[41] = unsafeBitCast(native41 as @convention(c) (Int, Int) -> Int, to: Int.self)  // detachFrameObject
    table[42] = unsafeBitCast(native42 as @convention(c) () -> Int, to: Int.self)  // haltTarget
    table[43] = unsafeBitCast(native43 as @convention(c) (Int, Int) -> Int, to: Int.self)  // finishGenerator
    table[44] = unsafeBitCast(native44 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // generatorEntry
    table[45] = unsafeBitCast(native45 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // yieldValue
    table[46] = unsafeBitCast(native46 as @convention(c) (Int, Int) -> Int, to: Int.self)  // yieldFromIterator
    table[47] = unsafeBitCast(native47 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // sendValue
    table[48] = unsafeBitCast(native48 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // awaitableIterator
    table[49] = unsafeBitCast(native49 as @convention(c) (Int, Int) -> Int, to: Int.self)  // asyncIterator
    table[50] = unsafeBitCast(native50 as @convention(c) (Int, Int) -> Int, to: Int.self)  // asyncNext
    table[51] = unsafeBitCast(native51 as @convention(c) (Int, Int) -> Int, to: Int.self)  // boundAsyncExit
    table[52] = unsafeBitCast(native52 as @convention(c) (Int, Int) -> Int, to: Int.self)  // callAsyncEnter
    table[53] = unsafeBitCast(native53 as @convention(c) (Int, Int) -> Int, to: Int.self)  // isAsyncEnd
    table[54] = unsafeBitCast(native54 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // makeTuple
    table[55] = unsafeBitCast(native55 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // makeList
    table[56] = unsafeBitCast(native56 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // buildSet
    table[57] = unsafeBitCast(native57 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // buildMap
    table[58] = unsafeBitCast(native58 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // joinStrings
    table[59] = unsafeBitCast(native59 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // listAppend
    table[60] = unsafeBitCast(native60 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // setAdd
    table[61] = unsafeBitCast(native61 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // dictSet
    table[62] = unsafeBitCast(native62 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // listExtend
    table[63] = unsafeBitCast(native63 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // setUpdate
    table[64] = unsafeBitCast(native64 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // dictUpdateDisplay
    table[65] = unsafeBitCast(native65 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // dictMergeKeywords
    table[66] = unsafeBitCast(native66 as @convention(c) (Int, Int) -> Int, to: Int.self)  // listToTuple
    table[67] = unsafeBitCast(native67 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // unpackInto
    table[68] = unsafeBitCast(native68 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // unpackExtended
    table[69] = unsafeBitCast(native69 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // convertValue
    table[70] = unsafeBitCast(native70 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // format
    table[71] = unsafeBitCast(native71 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // jumpUnlessSequence
    table[72] = unsafeBitCast(native72 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // jumpUnlessMapping
    table[73] = unsafeBitCast(native73 as @convention(c) (Int, Int) -> Int, to: Int.self)  // lengthValue
    table[74] = unsafeBitCast(native74 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // matchKeys
    table[75] = unsafeBitCast(native75 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // matchClass
    table[76] = unsafeBitCast(native76 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // makeFunction
    table[77] = unsafeBitCast(native77 as @convention(c) (Int) -> Int, to: Int.self)  // loadBuildClass
    table[78] = unsafeBitCast(native78 as @convention(c) (Int) -> Int, to: Int.self)  // loadAssertionError
    table[79] = unsafeBitCast(native79 as @convention(c) (Int, Int) -> Int, to: Int.self)  // setupAnnotations
    table[80] = unsafeBitCast(native80 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // importName
    table[81] = unsafeBitCast(native81 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // importFrom
    table[82] = unsafeBitCast(native82 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // importStar
    table[83] = unsafeBitCast(native83 as @convention(c) (Int, Int) -> Int, to: Int.self)  // printExpression
    table[84] = unsafeBitCast(native84 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseStatement
    table[85] = unsafeBitCast(native85 as @convention(c) (Int, Int) -> Int, to: Int.self)  // raiseCurrent
    table[86] = unsafeBitCast(native86 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // reraise
    table[87] = unsafeBitCast(native87 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // exceptionMatches
    table[88] = unsafeBitCast(native88 as @convention(c) (Int, Int) -> Int, to: Int.self)  // boundExit
    table[89] = unsafeBitCast(native89 as @convention(c) (Int, Int) -> Int, to: Int.self)  // callEnter
    table[90] = unsafeBitCast(native90 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // matchExceptionGroup
    table[91] = unsafeBitCast(native91 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // exceptionAfterClauses
    table[92] = unsafeBitCast(native92 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // withExit
}

/// How many there are.
let jitcodeNativeCount = 93
