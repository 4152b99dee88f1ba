// RSwift: compiled by swiftc and read by the translator.
//
// Moves, names, control flow.

@inline(__always)
func handleUnwind(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
    return unwind(ts)
}

@inline(__always)
func handleMove(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    fp[a] = fp[b]
    return pc
}

@inline(__always)
func handleLoadConstant(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    fp[a] = k.constant(b)
    return pc
}

@inline(__always)
func handleLoadInteger(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    fp[a] = Value(small: b)
    return pc
}

@inline(__always)
func handleLoadNull(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    fp[a] = Value.null
    return pc
}

@inline(__always)
func handleCheckBound(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    if fp[a].isNull { return raiseUnbound(ts, pc, k.constant(b)) }
    return pc
}

@inline(__always)
func handleMakeCell(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let cell = CellObject.allocate(ts, content: fp[b])
    fp[a] = cell.value
    return pc
}

@inline(__always)
func handleLoadCell(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let content = CellObject(fp[b]).reading(ts).content
    if content.isNull { return raiseUnboundCell(ts, pc, k.constant(c)) }
    fp[a] = content
    return pc
}

@inline(__always)
func handleStoreCell(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let cell = CellObject(fp[a]).writing(ts)
    cell.content = fp[b]
    return pc
}

@inline(__always)
func handleDeleteCell(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    let cell = CellObject(fp[a]).writing(ts)
    if cell.content.isNull { return raiseUnboundCell(ts, pc, k.constant(b)) }
    cell.content = Value.null
    return pc
}

@inline(__always)
func handleLoadClosure(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    fp[a] = FunctionObject(fp.function).closure[b]
    return pc
}

@inline(__always)
func handleLoadFree(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let content = CellObject(FunctionObject(fp.function).closure[b]).reading(ts).content
    if content.isNull { return raiseUnboundFree(ts, pc, k.constant(c)) }
    fp[a] = content
    return pc
}

@inline(__always)
func handleStoreFree(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let cell = CellObject(FunctionObject(fp.function).closure[a]).writing(ts)
    cell.content = fp[b]
    return pc
}

@inline(__always)
func handleDeleteFree(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    let cell = CellObject(FunctionObject(fp.function).closure[a]).writing(ts)
    if cell.content.isNull { return raiseUnboundFree(ts, pc, k.constant(b)) }
    cell.content = Value.null
    return pc
}

@inline(__always)
func handleLoadClassFree(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, fp, pc, a, loadClassFree(ts, fp[0], FunctionObject(fp.function), b, k.constant(c)))
}

@inline(__always)
func handleLoadGlobal(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    let record = k.cache(b)
    let content = CellObject(record.holder).reading(ts).content
    if !content.isNull {
        fp[a] = content
        return pc
    }
    let builtin = CellObject(record.second).reading(ts).content
    if !builtin.isNull {
        fp[a] = builtin
        return pc
    }
    return loadGlobalMiss(ts, fp, k, pc, a, b)
}

@inline(never)
func loadGlobalMiss(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, fp, pc, a, loadGlobalSlow(ts, k, index))
}

@inline(__always)
func handleStoreGlobal(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    let record = k.cache(b)
    let holder = CellObject(record.holder)
    if record.kind == CacheKind.global && !holder.reading(ts).content.isNull {
        let cell = holder.writing(ts)
        cell.content = fp[a]
        return pc
    }
    return storeGlobalMiss(ts, k, pc, b, fp[a])
}

@inline(never)
func storeGlobalMiss(_ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ index: Int, _ value: Value) -> CodePointer
{
    if storeGlobalSlow(ts, k, index, value) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleDeleteGlobal(_ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ b: Int) -> CodePointer {
    if deleteGlobal(ts, k, b) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleLoadName(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    if fp[0].isNull { return handleLoadGlobal(ts, fp, k, pc, a, b) }
    return loadNamespaceSlow(ts, fp, k, pc, a, b)
}

@inline(never)
func loadNamespaceSlow(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, fp, pc, a, loadNamespaceName(ts, fp[0], k, index))
}

@inline(__always)
func handleStoreName(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    if fp[0].isNull { return handleStoreGlobal(ts, fp, k, pc, a, b) }
    return storeNamespaceSlow(ts, fp, k, pc, b, fp[a])
}

@inline(never)
func storeNamespaceSlow(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ index: Int, _ value: Value
) -> CodePointer {
    ts.currentPC = pc
    if setItem(ts, fp[0], k.cache(index).name, value) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleDeleteName(_ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ b: Int) -> CodePointer {
    ts.currentPC = pc
    if fp[0].isNull {
        if deleteGlobal(ts, k, b) { return pc }
        return fault(ts, pc)
    }
    if deleteNamespaceName(ts, fp[0], k.cache(b).name) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleJump(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ b: Int) -> CodePointer {
    return pc.advanced(b)
}

@inline(__always)
func handleJumpBack(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ b: Int) -> CodePointer {
    let target = pc.advanced(b)
    if ts.poll != 0 { return pollSlow(ts, target) }
    mergePoint(target)
    return target
}

@inline(__always)
func handleEnterTrace(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    return enterTrace(ts, fp, pc, a, pc.advanced(b))
}

@inline(__always)
func handleJumpIfTrue(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let value = fp[a]
    if value.raw == Value.true.raw { return pc.advanced(b) }
    if value.raw == Value.false.raw || value.isNone { return pc }
    if value.isSmall {
        if value.small != 0 { return pc.advanced(b) }
        return pc
    }
    return jumpIfTrueSlow(ts, pc, value, b)
}

@inline(__always)
func handleJumpIfFalse(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let value = fp[a]
    if value.raw == Value.true.raw { return pc }
    if value.raw == Value.false.raw || value.isNone { return pc.advanced(b) }
    if value.isSmall {
        if value.small == 0 { return pc.advanced(b) }
        return pc
    }
    return jumpIfFalseSlow(ts, pc, value, b)
}

@inline(__always)
func handleJumpIfNone(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if fp[a].isNone { return pc.advanced(b) }
    return pc
}

@inline(__always)
func handleJumpIfNotNone(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if !fp[a].isNone { return pc.advanced(b) }
    return pc
}
