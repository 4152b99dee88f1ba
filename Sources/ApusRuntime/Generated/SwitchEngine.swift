// swift-format-ignore-file
// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.
// The portable engine and test oracle: the same handlers under one switch.

/// Runs from the frame, constants and instruction given until a `halt`.
@inline(never)
func runSwitchEngine(_ ts: ThreadState, _ start: Frame, _ constants: Constants, _ entry: CodePointer) {
    var fp = start
    var k = constants
    var pc = entry
    while true {
        let ins = loadWord(pc.raw, 0)
        pc = CodePointer(raw: pc.raw &+ 8)
        switch ins & 0xFF {
        case 0:  // nop
            pc = handleNop(ts, fp, pc)
        case 1:  // halt
            return
        case 2:  // unwind
            pc = handleUnwind(ts, fp, pc)
            fp = ts.frame
            k = ts.constants
        case 3:  // move
            pc = handleMove(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 4:  // loadConstant
            pc = handleLoadConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 5:  // loadInteger
            pc = handleLoadInteger(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 6:  // loadNull
            pc = handleLoadNull(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 7:  // checkBound
            pc = handleCheckBound(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 8:  // makeCell
            pc = handleMakeCell(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 9:  // loadCell
            pc = handleLoadCell(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 10:  // storeCell
            pc = handleStoreCell(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 11:  // deleteCell
            pc = handleDeleteCell(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 12:  // loadClosure
            pc = handleLoadClosure(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 13:  // loadFree
            pc = handleLoadFree(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 14:  // storeFree
            pc = handleStoreFree(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 15:  // deleteFree
            pc = handleDeleteFree(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 16:  // loadClassFree
            pc = handleLoadClassFree(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 17:  // loadName
            pc = handleLoadName(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 18:  // storeName
            pc = handleStoreName(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 19:  // deleteName
            pc = handleDeleteName(ts, fp, k, pc, ins &>> 32)
        case 20:  // loadGlobal
            pc = handleLoadGlobal(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 21:  // storeGlobal
            pc = handleStoreGlobal(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 22:  // deleteGlobal
            pc = handleDeleteGlobal(ts, fp, k, pc, ins &>> 32)
        case 23:  // loadAttribute
            pc = handleLoadAttribute(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 24:  // storeAttribute
            pc = handleStoreAttribute(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 25:  // deleteAttribute
            pc = handleDeleteAttribute(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 26:  // loadMethod
            pc = handleLoadMethod(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 27:  // loadItem
            pc = handleLoadItem(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 28:  // loadItemInteger
            pc = handleLoadItemInteger(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &<< 0) &>> 48)
        case 29:  // storeItem
            pc = handleStoreItem(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 30:  // deleteItem
            pc = handleDeleteItem(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 31:  // buildSlice
            pc = handleBuildSlice(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 32:  // add
            pc = handleAdd(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 33:  // inplaceAdd
            pc = handleInplaceAdd(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 34:  // subtract
            pc = handleSubtract(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 35:  // inplaceSubtract
            pc = handleInplaceSubtract(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 36:  // multiply
            pc = handleMultiply(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 37:  // inplaceMultiply
            pc = handleInplaceMultiply(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 38:  // trueDivide
            pc = handleTrueDivide(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 39:  // inplaceTrueDivide
            pc = handleInplaceTrueDivide(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 40:  // floorDivide
            pc = handleFloorDivide(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 41:  // inplaceFloorDivide
            pc = handleInplaceFloorDivide(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 42:  // modulo
            pc = handleModulo(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 43:  // inplaceModulo
            pc = handleInplaceModulo(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 44:  // power
            pc = handlePower(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 45:  // inplacePower
            pc = handleInplacePower(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 46:  // matrixMultiply
            pc = handleMatrixMultiply(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 47:  // inplaceMatrixMultiply
            pc = handleInplaceMatrixMultiply(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 48:  // leftShift
            pc = handleLeftShift(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 49:  // inplaceLeftShift
            pc = handleInplaceLeftShift(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 50:  // rightShift
            pc = handleRightShift(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 51:  // inplaceRightShift
            pc = handleInplaceRightShift(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 52:  // bitAnd
            pc = handleBitAnd(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 53:  // inplaceBitAnd
            pc = handleInplaceBitAnd(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 54:  // bitOr
            pc = handleBitOr(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 55:  // inplaceBitOr
            pc = handleInplaceBitOr(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 56:  // bitXor
            pc = handleBitXor(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 57:  // inplaceBitXor
            pc = handleInplaceBitXor(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 58:  // addConstant
            pc = handleAddConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 59:  // inplaceAddConstant
            pc = handleInplaceAddConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 60:  // subtractConstant
            pc = handleSubtractConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 61:  // inplaceSubtractConstant
            pc = handleInplaceSubtractConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 62:  // multiplyConstant
            pc = handleMultiplyConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 63:  // trueDivideConstant
            pc = handleTrueDivideConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 64:  // floorDivideConstant
            pc = handleFloorDivideConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 65:  // moduloConstant
            pc = handleModuloConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 66:  // powerConstant
            pc = handlePowerConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 67:  // leftShiftConstant
            pc = handleLeftShiftConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 68:  // rightShiftConstant
            pc = handleRightShiftConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 69:  // bitAndConstant
            pc = handleBitAndConstant(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 70:  // negate
            pc = handleNegate(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 71:  // positive
            pc = handlePositive(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 72:  // invert
            pc = handleInvert(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 73:  // logicalNot
            pc = handleLogicalNot(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 74:  // lessThan
            pc = handleLessThan(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 75:  // jumpIfLessThan
            pc = handleJumpIfLessThan(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 76:  // jumpUnlessLessThan
            pc = handleJumpUnlessLessThan(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 77:  // jumpIfLessThanConstant
            pc = handleJumpIfLessThanConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 78:  // jumpUnlessLessThanConstant
            pc = handleJumpUnlessLessThanConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 79:  // lessEqual
            pc = handleLessEqual(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 80:  // jumpIfLessEqual
            pc = handleJumpIfLessEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 81:  // jumpUnlessLessEqual
            pc = handleJumpUnlessLessEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 82:  // jumpIfLessEqualConstant
            pc = handleJumpIfLessEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 83:  // jumpUnlessLessEqualConstant
            pc = handleJumpUnlessLessEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 84:  // equal
            pc = handleEqual(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 85:  // jumpIfEqual
            pc = handleJumpIfEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 86:  // jumpUnlessEqual
            pc = handleJumpUnlessEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 87:  // jumpIfEqualConstant
            pc = handleJumpIfEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 88:  // jumpUnlessEqualConstant
            pc = handleJumpUnlessEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 89:  // notEqual
            pc = handleNotEqual(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 90:  // jumpIfNotEqual
            pc = handleJumpIfNotEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 91:  // jumpUnlessNotEqual
            pc = handleJumpUnlessNotEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 92:  // jumpIfNotEqualConstant
            pc = handleJumpIfNotEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 93:  // jumpUnlessNotEqualConstant
            pc = handleJumpUnlessNotEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 94:  // greaterThan
            pc = handleGreaterThan(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 95:  // jumpIfGreaterThan
            pc = handleJumpIfGreaterThan(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 96:  // jumpUnlessGreaterThan
            pc = handleJumpUnlessGreaterThan(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 97:  // jumpIfGreaterThanConstant
            pc = handleJumpIfGreaterThanConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 98:  // jumpUnlessGreaterThanConstant
            pc = handleJumpUnlessGreaterThanConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 99:  // greaterEqual
            pc = handleGreaterEqual(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 100:  // jumpIfGreaterEqual
            pc = handleJumpIfGreaterEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 101:  // jumpUnlessGreaterEqual
            pc = handleJumpUnlessGreaterEqual(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 102:  // jumpIfGreaterEqualConstant
            pc = handleJumpIfGreaterEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 103:  // jumpUnlessGreaterEqualConstant
            pc = handleJumpUnlessGreaterEqualConstant(ts, fp, k, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 104:  // isSame
            pc = handleIsSame(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 105:  // isNotSame
            pc = handleIsNotSame(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 106:  // contains
            pc = handleContains(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 107:  // notContains
            pc = handleNotContains(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 108:  // jump
            pc = handleJump(ts, fp, pc, ins &>> 32)
        case 109:  // jumpBack
            let instruction = pc.raw
            pc = handleJumpBack(ts, fp, pc, ins &>> 32)
            if countLoop(instruction) {
                pc = CodePointer(raw: loopIsHot(ts.raw, instruction, pc.raw))
                fp = ts.frame
                k = ts.constants
            }
        case 110:  // enterTrace
            pc = handleEnterTrace(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
            fp = ts.frame
            k = ts.constants
        case 111:  // jumpIfTrue
            pc = handleJumpIfTrue(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 112:  // jumpIfFalse
            pc = handleJumpIfFalse(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 113:  // jumpIfNone
            pc = handleJumpIfNone(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 114:  // jumpIfNotNone
            pc = handleJumpIfNotNone(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 115:  // getIterator
            pc = handleGetIterator(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 116:  // forIterate
            pc = handleForIterate(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &<< 0) &>> 48)
            fp = ts.frame
            k = ts.constants
        case 117:  // call
            pc = handleCall(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 118:  // callMethod
            pc = handleCallMethod(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 119:  // callKeywords
            pc = handleCallKeywords(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 120:  // callMethodKeywords
            pc = handleCallMethodKeywords(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 121:  // callExpanded
            pc = handleCallExpanded(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 122:  // returnValue
            pc = handleReturnValue(ts, fp, pc, (ins &>> 16) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 123:  // generatorEntry
            pc = handleGeneratorEntry(ts, fp, pc)
            fp = ts.frame
            k = ts.constants
        case 124:  // yieldValue
            pc = handleYieldValue(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 125:  // yieldDelegated
            pc = handleYieldDelegated(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
            fp = ts.frame
            k = ts.constants
        case 126:  // getYieldFromIterator
            pc = handleGetYieldFromIterator(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 127:  // send
            pc = handleSend(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &<< 0) &>> 48)
        case 128:  // getAwaitable
            pc = handleGetAwaitable(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 129:  // getAsyncIterator
            pc = handleGetAsyncIterator(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 130:  // getAsyncNext
            pc = handleGetAsyncNext(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 131:  // asyncWithEnter
            pc = handleAsyncWithEnter(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 132:  // jumpUnlessAsyncEnd
            pc = handleJumpUnlessAsyncEnd(ts, fp, pc, (ins &>> 16) & 0xFFFF, ins &>> 32)
        case 133:  // buildTuple
            pc = handleBuildTuple(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 134:  // buildList
            pc = handleBuildList(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 135:  // buildSet
            pc = handleBuildSet(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 136:  // buildMap
            pc = handleBuildMap(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 137:  // buildString
            pc = handleBuildString(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 138:  // listAppend
            pc = handleListAppend(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 139:  // setAdd
            pc = handleSetAdd(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 140:  // mapAdd
            pc = handleMapAdd(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 141:  // listExtend
            pc = handleListExtend(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 142:  // setUpdate
            pc = handleSetUpdate(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 143:  // dictUpdate
            pc = handleDictUpdate(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 144:  // dictMerge
            pc = handleDictMerge(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 145:  // listToTuple
            pc = handleListToTuple(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 146:  // unpackSequence
            pc = handleUnpackSequence(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 147:  // unpackExtended
            pc = handleUnpackExtended(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 148:  // convertValue
            pc = handleConvertValue(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 149:  // formatSimple
            pc = handleFormatSimple(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 150:  // formatValue
            pc = handleFormatValue(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 151:  // jumpUnlessSequence
            pc = handleJumpUnlessSequence(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 152:  // jumpUnlessMapping
            pc = handleJumpUnlessMapping(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 153:  // getLength
            pc = handleGetLength(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 154:  // matchKeys
            pc = handleMatchKeys(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 155:  // matchClass
            pc = handleMatchClass(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 156:  // makeFunction
            pc = handleMakeFunction(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 157:  // loadBuildClass
            pc = handleLoadBuildClass(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 158:  // loadAssertionError
            pc = handleLoadAssertionError(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 159:  // setupAnnotations
            pc = handleSetupAnnotations(ts, fp, pc)
        case 160:  // importName
            pc = handleImportName(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 161:  // importFrom
            pc = handleImportFrom(ts, fp, k, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 162:  // importStar
            pc = handleImportStar(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 163:  // printExpression
            pc = handlePrintExpression(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 164:  // raiseException
            pc = handleRaiseException(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 165:  // raiseFrom
            pc = handleRaiseFrom(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 166:  // raiseCurrent
            pc = handleRaiseCurrent(ts, fp, pc)
        case 167:  // reraise
            pc = handleReraise(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 168:  // pushHandled
            pc = handlePushHandled(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF)
        case 169:  // popHandled
            pc = handlePopHandled(ts, fp, pc, (ins &>> 16) & 0xFFFF)
        case 170:  // jumpIfNoMatch
            pc = handleJumpIfNoMatch(ts, fp, pc, (ins &<< 32) &>> 48, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 171:  // splitException
            pc = handleSplitException(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 172:  // joinExceptions
            pc = handleJoinExceptions(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 173:  // withEnter
            pc = handleWithEnter(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        case 174:  // withExit
            pc = handleWithExit(ts, fp, pc, (ins &>> 16) & 0xFFFF, (ins &>> 32) & 0xFFFF, (ins &>> 48) & 0xFFFF)
        default: fatalError("invalid opcode \(ins & 0xFFFF)")
        }
    }
}
