// swift-format-ignore-file
// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.
// The bodies that the C wrappers inline, and the one caller of the C entry: both must stand in one file.
#if !APUS_PLAIN
import CApus

@_silgen_name("apus_op_nop") @inline(__always)
func bodynop(_ ts: Int, _ fp: Int, _ pc: Int) -> Int {
    handleNop(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc)).raw
}
@_silgen_name("apus_op_unwind") @inline(__always)
func bodyunwind(_ ts: Int, _ fp: Int, _ pc: Int) -> Int {
    handleUnwind(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc)).raw
}
@_silgen_name("apus_op_move") @inline(__always)
func bodymove(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleMove(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadConstant") @inline(__always)
func bodyloadConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleLoadConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadInteger") @inline(__always)
func bodyloadInteger(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleLoadInteger(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadNull") @inline(__always)
func bodyloadNull(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleLoadNull(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_checkBound") @inline(__always)
func bodycheckBound(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleCheckBound(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_makeCell") @inline(__always)
func bodymakeCell(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleMakeCell(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadCell") @inline(__always)
func bodyloadCell(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadCell(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_storeCell") @inline(__always)
func bodystoreCell(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleStoreCell(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_deleteCell") @inline(__always)
func bodydeleteCell(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleDeleteCell(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadClosure") @inline(__always)
func bodyloadClosure(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleLoadClosure(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadFree") @inline(__always)
func bodyloadFree(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadFree(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_storeFree") @inline(__always)
func bodystoreFree(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleStoreFree(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_deleteFree") @inline(__always)
func bodydeleteFree(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleDeleteFree(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadClassFree") @inline(__always)
func bodyloadClassFree(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadClassFree(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_loadName") @inline(__always)
func bodyloadName(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleLoadName(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_storeName") @inline(__always)
func bodystoreName(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleStoreName(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_deleteName") @inline(__always)
func bodydeleteName(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ b: Int) -> Int {
    handleDeleteName(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), b).raw
}
@_silgen_name("apus_op_loadGlobal") @inline(__always)
func bodyloadGlobal(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleLoadGlobal(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_storeGlobal") @inline(__always)
func bodystoreGlobal(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleStoreGlobal(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_deleteGlobal") @inline(__always)
func bodydeleteGlobal(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ b: Int) -> Int {
    handleDeleteGlobal(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), b).raw
}
@_silgen_name("apus_op_loadAttribute") @inline(__always)
func bodyloadAttribute(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadAttribute(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_storeAttribute") @inline(__always)
func bodystoreAttribute(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleStoreAttribute(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_deleteAttribute") @inline(__always)
func bodydeleteAttribute(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleDeleteAttribute(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_loadMethod") @inline(__always)
func bodyloadMethod(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadMethod(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_loadItem") @inline(__always)
func bodyloadItem(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadItem(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_loadItemInteger") @inline(__always)
func bodyloadItemInteger(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLoadItemInteger(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_storeItem") @inline(__always)
func bodystoreItem(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleStoreItem(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_deleteItem") @inline(__always)
func bodydeleteItem(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleDeleteItem(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_buildSlice") @inline(__always)
func bodybuildSlice(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleBuildSlice(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_add") @inline(__always)
func bodyadd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleAdd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceAdd") @inline(__always)
func bodyinplaceAdd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceAdd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_subtract") @inline(__always)
func bodysubtract(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleSubtract(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceSubtract") @inline(__always)
func bodyinplaceSubtract(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceSubtract(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_multiply") @inline(__always)
func bodymultiply(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMultiply(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceMultiply") @inline(__always)
func bodyinplaceMultiply(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceMultiply(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_trueDivide") @inline(__always)
func bodytrueDivide(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleTrueDivide(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceTrueDivide") @inline(__always)
func bodyinplaceTrueDivide(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceTrueDivide(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_floorDivide") @inline(__always)
func bodyfloorDivide(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleFloorDivide(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceFloorDivide") @inline(__always)
func bodyinplaceFloorDivide(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceFloorDivide(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_modulo") @inline(__always)
func bodymodulo(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleModulo(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceModulo") @inline(__always)
func bodyinplaceModulo(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceModulo(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_power") @inline(__always)
func bodypower(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handlePower(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplacePower") @inline(__always)
func bodyinplacePower(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplacePower(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_matrixMultiply") @inline(__always)
func bodymatrixMultiply(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMatrixMultiply(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceMatrixMultiply") @inline(__always)
func bodyinplaceMatrixMultiply(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceMatrixMultiply(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_leftShift") @inline(__always)
func bodyleftShift(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLeftShift(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceLeftShift") @inline(__always)
func bodyinplaceLeftShift(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceLeftShift(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_rightShift") @inline(__always)
func bodyrightShift(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleRightShift(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceRightShift") @inline(__always)
func bodyinplaceRightShift(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceRightShift(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_bitAnd") @inline(__always)
func bodybitAnd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBitAnd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceBitAnd") @inline(__always)
func bodyinplaceBitAnd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceBitAnd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_bitOr") @inline(__always)
func bodybitOr(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBitOr(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceBitOr") @inline(__always)
func bodyinplaceBitOr(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceBitOr(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_bitXor") @inline(__always)
func bodybitXor(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBitXor(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceBitXor") @inline(__always)
func bodyinplaceBitXor(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceBitXor(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_addConstant") @inline(__always)
func bodyaddConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleAddConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceAddConstant") @inline(__always)
func bodyinplaceAddConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceAddConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_subtractConstant") @inline(__always)
func bodysubtractConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleSubtractConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_inplaceSubtractConstant") @inline(__always)
func bodyinplaceSubtractConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleInplaceSubtractConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_multiplyConstant") @inline(__always)
func bodymultiplyConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMultiplyConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_trueDivideConstant") @inline(__always)
func bodytrueDivideConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleTrueDivideConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_floorDivideConstant") @inline(__always)
func bodyfloorDivideConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleFloorDivideConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_moduloConstant") @inline(__always)
func bodymoduloConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleModuloConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_powerConstant") @inline(__always)
func bodypowerConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handlePowerConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_leftShiftConstant") @inline(__always)
func bodyleftShiftConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLeftShiftConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_rightShiftConstant") @inline(__always)
func bodyrightShiftConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleRightShiftConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_bitAndConstant") @inline(__always)
func bodybitAndConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBitAndConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_negate") @inline(__always)
func bodynegate(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleNegate(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_positive") @inline(__always)
func bodypositive(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handlePositive(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_invert") @inline(__always)
func bodyinvert(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleInvert(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_logicalNot") @inline(__always)
func bodylogicalNot(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleLogicalNot(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_lessThan") @inline(__always)
func bodylessThan(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLessThan(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfLessThan") @inline(__always)
func bodyjumpIfLessThan(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfLessThan(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessLessThan") @inline(__always)
func bodyjumpUnlessLessThan(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessLessThan(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfLessThanConstant") @inline(__always)
func bodyjumpIfLessThanConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfLessThanConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessLessThanConstant") @inline(__always)
func bodyjumpUnlessLessThanConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessLessThanConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_lessEqual") @inline(__always)
func bodylessEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleLessEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfLessEqual") @inline(__always)
func bodyjumpIfLessEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfLessEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessLessEqual") @inline(__always)
func bodyjumpUnlessLessEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessLessEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfLessEqualConstant") @inline(__always)
func bodyjumpIfLessEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfLessEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessLessEqualConstant") @inline(__always)
func bodyjumpUnlessLessEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessLessEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_equal") @inline(__always)
func bodyequal(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfEqual") @inline(__always)
func bodyjumpIfEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessEqual") @inline(__always)
func bodyjumpUnlessEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfEqualConstant") @inline(__always)
func bodyjumpIfEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessEqualConstant") @inline(__always)
func bodyjumpUnlessEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_notEqual") @inline(__always)
func bodynotEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleNotEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfNotEqual") @inline(__always)
func bodyjumpIfNotEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfNotEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessNotEqual") @inline(__always)
func bodyjumpUnlessNotEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessNotEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfNotEqualConstant") @inline(__always)
func bodyjumpIfNotEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfNotEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessNotEqualConstant") @inline(__always)
func bodyjumpUnlessNotEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessNotEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_greaterThan") @inline(__always)
func bodygreaterThan(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleGreaterThan(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfGreaterThan") @inline(__always)
func bodyjumpIfGreaterThan(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfGreaterThan(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessGreaterThan") @inline(__always)
func bodyjumpUnlessGreaterThan(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessGreaterThan(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfGreaterThanConstant") @inline(__always)
func bodyjumpIfGreaterThanConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfGreaterThanConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessGreaterThanConstant") @inline(__always)
func bodyjumpUnlessGreaterThanConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessGreaterThanConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_greaterEqual") @inline(__always)
func bodygreaterEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleGreaterEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfGreaterEqual") @inline(__always)
func bodyjumpIfGreaterEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfGreaterEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessGreaterEqual") @inline(__always)
func bodyjumpUnlessGreaterEqual(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessGreaterEqual(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpIfGreaterEqualConstant") @inline(__always)
func bodyjumpIfGreaterEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfGreaterEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessGreaterEqualConstant") @inline(__always)
func bodyjumpUnlessGreaterEqualConstant(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessGreaterEqualConstant(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_isSame") @inline(__always)
func bodyisSame(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleIsSame(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_isNotSame") @inline(__always)
func bodyisNotSame(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleIsNotSame(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_contains") @inline(__always)
func bodycontains(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleContains(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_notContains") @inline(__always)
func bodynotContains(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleNotContains(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jump") @inline(__always)
func bodyjump(_ ts: Int, _ fp: Int, _ pc: Int, _ b: Int) -> Int {
    handleJump(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), b).raw
}
@_silgen_name("apus_op_jumpBack") @inline(__always)
func bodyjumpBack(_ ts: Int, _ fp: Int, _ pc: Int, _ b: Int) -> Int {
    handleJumpBack(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), b).raw
}
@_silgen_name("apus_op_enterTrace") @inline(__always)
func bodyenterTrace(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleEnterTrace(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_jumpIfTrue") @inline(__always)
func bodyjumpIfTrue(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleJumpIfTrue(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_jumpIfFalse") @inline(__always)
func bodyjumpIfFalse(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleJumpIfFalse(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_jumpIfNone") @inline(__always)
func bodyjumpIfNone(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleJumpIfNone(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_jumpIfNotNone") @inline(__always)
func bodyjumpIfNotNone(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleJumpIfNotNone(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_getIterator") @inline(__always)
func bodygetIterator(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleGetIterator(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_forIterate") @inline(__always)
func bodyforIterate(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleForIterate(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_call") @inline(__always)
func bodycall(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleCall(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_callMethod") @inline(__always)
func bodycallMethod(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleCallMethod(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_callKeywords") @inline(__always)
func bodycallKeywords(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleCallKeywords(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_callMethodKeywords") @inline(__always)
func bodycallMethodKeywords(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleCallMethodKeywords(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_callExpanded") @inline(__always)
func bodycallExpanded(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleCallExpanded(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_returnValue") @inline(__always)
func bodyreturnValue(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleReturnValue(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_generatorEntry") @inline(__always)
func bodygeneratorEntry(_ ts: Int, _ fp: Int, _ pc: Int) -> Int {
    handleGeneratorEntry(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc)).raw
}
@_silgen_name("apus_op_yieldValue") @inline(__always)
func bodyyieldValue(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleYieldValue(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_yieldDelegated") @inline(__always)
func bodyyieldDelegated(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleYieldDelegated(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_getYieldFromIterator") @inline(__always)
func bodygetYieldFromIterator(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleGetYieldFromIterator(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_send") @inline(__always)
func bodysend(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleSend(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_getAwaitable") @inline(__always)
func bodygetAwaitable(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleGetAwaitable(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_getAsyncIterator") @inline(__always)
func bodygetAsyncIterator(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleGetAsyncIterator(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_getAsyncNext") @inline(__always)
func bodygetAsyncNext(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleGetAsyncNext(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_asyncWithEnter") @inline(__always)
func bodyasyncWithEnter(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleAsyncWithEnter(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessAsyncEnd") @inline(__always)
func bodyjumpUnlessAsyncEnd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleJumpUnlessAsyncEnd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_buildTuple") @inline(__always)
func bodybuildTuple(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBuildTuple(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_buildList") @inline(__always)
func bodybuildList(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBuildList(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_buildSet") @inline(__always)
func bodybuildSet(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBuildSet(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_buildMap") @inline(__always)
func bodybuildMap(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBuildMap(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_buildString") @inline(__always)
func bodybuildString(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleBuildString(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_listAppend") @inline(__always)
func bodylistAppend(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleListAppend(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_setAdd") @inline(__always)
func bodysetAdd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleSetAdd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_mapAdd") @inline(__always)
func bodymapAdd(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMapAdd(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_listExtend") @inline(__always)
func bodylistExtend(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleListExtend(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_setUpdate") @inline(__always)
func bodysetUpdate(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleSetUpdate(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_dictUpdate") @inline(__always)
func bodydictUpdate(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleDictUpdate(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_dictMerge") @inline(__always)
func bodydictMerge(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleDictMerge(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_listToTuple") @inline(__always)
func bodylistToTuple(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleListToTuple(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_unpackSequence") @inline(__always)
func bodyunpackSequence(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleUnpackSequence(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_unpackExtended") @inline(__always)
func bodyunpackExtended(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleUnpackExtended(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_convertValue") @inline(__always)
func bodyconvertValue(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleConvertValue(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_formatSimple") @inline(__always)
func bodyformatSimple(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleFormatSimple(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_formatValue") @inline(__always)
func bodyformatValue(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleFormatValue(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessSequence") @inline(__always)
func bodyjumpUnlessSequence(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessSequence(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_jumpUnlessMapping") @inline(__always)
func bodyjumpUnlessMapping(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpUnlessMapping(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_getLength") @inline(__always)
func bodygetLength(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleGetLength(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_matchKeys") @inline(__always)
func bodymatchKeys(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMatchKeys(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_matchClass") @inline(__always)
func bodymatchClass(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMatchClass(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_makeFunction") @inline(__always)
func bodymakeFunction(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleMakeFunction(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_loadBuildClass") @inline(__always)
func bodyloadBuildClass(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleLoadBuildClass(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_loadAssertionError") @inline(__always)
func bodyloadAssertionError(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleLoadAssertionError(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_setupAnnotations") @inline(__always)
func bodysetupAnnotations(_ ts: Int, _ fp: Int, _ pc: Int) -> Int {
    handleSetupAnnotations(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc)).raw
}
@_silgen_name("apus_op_importName") @inline(__always)
func bodyimportName(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleImportName(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_importFrom") @inline(__always)
func bodyimportFrom(_ ts: Int, _ fp: Int, _ k: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleImportFrom(ThreadState(raw: ts), Frame(raw: fp), Constants(raw: k), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_importStar") @inline(__always)
func bodyimportStar(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleImportStar(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_printExpression") @inline(__always)
func bodyprintExpression(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handlePrintExpression(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_raiseException") @inline(__always)
func bodyraiseException(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleRaiseException(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_raiseFrom") @inline(__always)
func bodyraiseFrom(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handleRaiseFrom(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_raiseCurrent") @inline(__always)
func bodyraiseCurrent(_ ts: Int, _ fp: Int, _ pc: Int) -> Int {
    handleRaiseCurrent(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc)).raw
}
@_silgen_name("apus_op_reraise") @inline(__always)
func bodyreraise(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handleReraise(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_pushHandled") @inline(__always)
func bodypushHandled(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int) -> Int {
    handlePushHandled(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b).raw
}
@_silgen_name("apus_op_popHandled") @inline(__always)
func bodypopHandled(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int) -> Int {
    handlePopHandled(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a).raw
}
@_silgen_name("apus_op_jumpIfNoMatch") @inline(__always)
func bodyjumpIfNoMatch(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJumpIfNoMatch(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_splitException") @inline(__always)
func bodysplitException(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleSplitException(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_joinExceptions") @inline(__always)
func bodyjoinExceptions(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleJoinExceptions(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_withEnter") @inline(__always)
func bodywithEnter(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleWithEnter(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}
@_silgen_name("apus_op_withExit") @inline(__always)
func bodywithExit(_ ts: Int, _ fp: Int, _ pc: Int, _ a: Int, _ b: Int, _ c: Int) -> Int {
    handleWithExit(ThreadState(raw: ts), Frame(raw: fp), CodePointer(raw: pc), a, b, c).raw
}

/// Runs from the frame, constants and instruction given until a `halt`.
@inline(never)
func runTailEngine(_ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer) {
    apus_start(pc.raw, fp.raw, k.raw, ts.raw)
}
#endif
