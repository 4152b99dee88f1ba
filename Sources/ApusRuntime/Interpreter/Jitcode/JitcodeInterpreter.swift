import ApusBytecode

// The third engine: the portal fetches an instruction word and runs the jitcode of its handler. Slow, and meant so: it
// shows that the jitcode means what the handlers mean, and is what a tracer and a blackhole interpreter build upon.

/// Chosen by `APUS_ENGINE=jitcode`.
nonisolated(unsafe) package var usesJitcodeEngine = false

/// Runs from the frame, constants and instruction given until a `halt`.
@inline(never)
func runJitcodeEngine(_ ts: ThreadState, _ start: Frame, _ constants: Constants, _ entry: CodePointer) {
    guard let image = jitcodeMachine else { fatalError("jitcode is not loaded") }
    // The registers hold the only references to some objects: they must lie on the native stack, which the collector
    // scans. Swift puts a block of constant size up to 1 KiB there.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: JitcodeMachine.registerFileSize) { registers in
        guard let file = registers.baseAddress else { return }
        var fp = start
        var k = constants
        var pc = entry
        while true {
            let instruction = loadWord(pc.raw, 0)
            let portal = image.portal[instruction & 0xFF]
            if portal.function < 0 { return }
            file[0] = ts.raw
            file[1] = fp.raw
            var next = file + 2
            if portal.needsConstants {
                next[0] = k.raw
                next += 1
            }
            next[0] = pc.raw &+ 8
            if portal.operandCount > 0 { next[1] = portal.first.cut(instruction) }
            if portal.operandCount > 1 { next[2] = portal.second.cut(instruction) }
            if portal.operandCount > 2 { next[3] = portal.third.cut(instruction) }
            pc = CodePointer(raw: image.run(portal.function, file))
            if portal.changesFrame {
                fp = ts.frame
                k = ts.constants
            }
        }
    }
}

extension JitcodeOperandShift {
    @inline(__always) fileprivate func cut(_ word: Int) -> Int {
        let shifted = word &<< left
        return isSigned ? shifted &>> right : Int(bitPattern: UInt(bitPattern: shifted) &>> UInt(bitPattern: right))
    }
}

/// The operands of one instruction: `code` points at its operation.
private struct JitcodeCursor {
    var code: UnsafePointer<Int32>
    /// Registers, then the function's constants.
    let registers: UnsafeMutablePointer<Int>

    @inline(__always) func number(_ index: Int) -> Int { Int(code[index]) }
    @inline(__always) func source(_ index: Int) -> Int { registers[Int(code[index])] }
    @inline(__always) func value(_ index: Int) -> Value { Value(raw: source(index)) }
    @inline(__always) func double(_ index: Int) -> Double {
        Double(bitPattern: UInt64(bitPattern: Int64(source(index))))
    }

    @inline(__always) func set(_ index: Int, _ word: Int) {
        let operand = Int(code[index])
        if operand >= 0 { registers[operand] = word }
    }

    @inline(__always) mutating func define(_ word: Int, size: Int) {
        registers[Int(code[1])] = word
        code += size
    }

    @inline(__always) mutating func define(_ number: Double, size: Int) {
        define(Int(truncatingIfNeeded: number.bitPattern), size: size)
    }

    @inline(__always) mutating func define(_ flag: Bool, size: Int) { define(flag ? 1 : 0, size: size) }

    /// Jumps to the position in operand `label` of the code that starts at `start`, or goes on behind it.
    @inline(__always) mutating func branch(_ start: UnsafePointer<Int32>, _ jumps: Bool, _ label: Int) {
        code = jumps ? start + number(label) : code + (label &+ 1)
    }
}

extension JitcodeMachine {
    static var registerFileSize: Int { JitcodeProgram.maximumRegisterCount }

    /// Runs one function whose parameters lie in the first registers.
    @inline(never)
    func run(_ function: Int, _ registers: UnsafeMutablePointer<Int>) -> Int {
        let record = functions[function]
        let code = record.code
        var index = 0
        let constants = registers + record.registerCount
        while index < record.constantCount {
            constants[index] = record.constant(index)
            index &+= 1
        }
        var c = JitcodeCursor(code: code, registers: registers)
        while true {
            switch JitcodeOperation(rawValue: c.code[0]).unsafelyUnwrapped {
            case .move: c.define(c.source(2), size: 3)
            case .add: c.define(c.source(2) &+ c.source(3), size: 4)
            case .subtract: c.define(c.source(2) &- c.source(3), size: 4)
            case .multiply: c.define(c.source(2) &* c.source(3), size: 4)
            case .and: c.define(c.source(2) & c.source(3), size: 4)
            case .or: c.define(c.source(2) | c.source(3), size: 4)
            case .xor: c.define(c.source(2) ^ c.source(3), size: 4)
            case .shiftLeft: c.define(c.source(2) &<< c.source(3), size: 4)
            case .shiftRight: c.define(c.source(2) &>> c.source(3), size: 4)
            case .divideFloor: c.define(ApusRuntime.divideFloor(c.source(2), c.source(3)), size: 4)
            case .moduloFloor: c.define(ApusRuntime.moduloFloor(c.source(2), c.source(3)), size: 4)
            case .addOverflow:
                let (result, overflow) = c.source(3).addingReportingOverflow(c.source(4))
                c.set(2, overflow ? 1 : 0)
                c.define(result, size: 5)
            case .addOrJump:
                let (result, overflow) = c.source(2).addingReportingOverflow(c.source(3))
                if overflow {
                    c.code = code + c.number(4)
                } else {
                    c.define(result, size: 5)
                }
            case .subtractOverflow:
                let (result, overflow) = c.source(3).subtractingReportingOverflow(c.source(4))
                c.set(2, overflow ? 1 : 0)
                c.define(result, size: 5)
            case .subtractOrJump:
                let (result, overflow) = c.source(2).subtractingReportingOverflow(c.source(3))
                if overflow {
                    c.code = code + c.number(4)
                } else {
                    c.define(result, size: 5)
                }
            case .multiplyOverflow:
                let (result, overflow) = c.source(3).multipliedReportingOverflow(by: c.source(4))
                c.set(2, overflow ? 1 : 0)
                c.define(result, size: 5)
            case .multiplyOrJump:
                let (result, overflow) = c.source(2).multipliedReportingOverflow(by: c.source(3))
                if overflow {
                    c.code = code + c.number(4)
                } else {
                    c.define(result, size: 5)
                }
            case .floatAdd: c.define(c.double(2) + c.double(3), size: 4)
            case .floatSubtract: c.define(c.double(2) - c.double(3), size: 4)
            case .floatMultiply: c.define(c.double(2) * c.double(3), size: 4)
            case .floatDivide: c.define(c.double(2) / c.double(3), size: 4)
            case .floatNegate: c.define(-c.double(2), size: 3)
            case .floatFromInteger: c.define(Double(c.source(2)), size: 3)
            case .lessThan: c.define(c.source(2) < c.source(3), size: 4)
            case .lessEqual: c.define(c.source(2) <= c.source(3), size: 4)
            case .equal: c.define(c.source(2) == c.source(3), size: 4)
            case .notEqual: c.define(c.source(2) != c.source(3), size: 4)
            case .unsignedLessThan: c.define(isBelow(c.source(2), c.source(3)), size: 4)
            case .floatLessThan: c.define(c.double(2) < c.double(3), size: 4)
            case .floatLessEqual: c.define(c.double(2) <= c.double(3), size: 4)
            case .floatEqual: c.define(c.double(2) == c.double(3), size: 4)
            case .floatNotEqual: c.define(c.double(2) != c.double(3), size: 4)
            case .isSmall: c.define(c.value(2).isSmall, size: 3)
            case .bothSmall: c.define(ApusRuntime.bothSmall(c.value(2), c.value(3)), size: 4)
            case .isFloat: c.define(c.value(2).isExactFloat, size: 3)
            case .bothFloats: c.define(c.value(2).isExactFloat && c.value(3).isExactFloat, size: 4)
            case .isReference: c.define(c.value(2).isReference, size: 3)
            case .hasShape: c.define(c.value(2).hasShape(c.source(3)), size: 4)
            case .branchIfLessThan: c.branch(code, c.source(1) < c.source(2), 3)
            case .branchIfLessEqual: c.branch(code, c.source(1) <= c.source(2), 3)
            case .branchIfEqual: c.branch(code, c.source(1) == c.source(2), 3)
            case .branchIfNotEqual: c.branch(code, c.source(1) != c.source(2), 3)
            case .branchIfUnsignedLessThan: c.branch(code, isBelow(c.source(1), c.source(2)), 3)
            case .branchIfFloatLessThan: c.branch(code, c.double(1) < c.double(2), 3)
            case .branchIfFloatLessEqual: c.branch(code, c.double(1) <= c.double(2), 3)
            case .branchIfFloatEqual: c.branch(code, c.double(1) == c.double(2), 3)
            case .branchIfFloatNotEqual: c.branch(code, c.double(1) != c.double(2), 3)
            case .branchIfSmall: c.branch(code, c.value(1).isSmall, 2)
            case .branchIfBothSmall: c.branch(code, ApusRuntime.bothSmall(c.value(1), c.value(2)), 3)
            case .branchIfFloat: c.branch(code, c.value(1).isExactFloat, 2)
            case .branchIfBothFloats: c.branch(code, c.value(1).isExactFloat && c.value(2).isExactFloat, 3)
            case .branchIfReference: c.branch(code, c.value(1).isReference, 2)
            case .branchIfShape: c.branch(code, c.value(1).hasShape(c.source(2)), 3)
            case .branchUnlessLessThan: c.branch(code, !(c.source(1) < c.source(2)), 3)
            case .branchUnlessLessEqual: c.branch(code, !(c.source(1) <= c.source(2)), 3)
            case .branchUnlessEqual: c.branch(code, !(c.source(1) == c.source(2)), 3)
            case .branchUnlessNotEqual: c.branch(code, !(c.source(1) != c.source(2)), 3)
            case .branchUnlessUnsignedLessThan: c.branch(code, !(isBelow(c.source(1), c.source(2))), 3)
            case .branchUnlessFloatLessThan: c.branch(code, !(c.double(1) < c.double(2)), 3)
            case .branchUnlessFloatLessEqual: c.branch(code, !(c.double(1) <= c.double(2)), 3)
            case .branchUnlessFloatEqual: c.branch(code, !(c.double(1) == c.double(2)), 3)
            case .branchUnlessFloatNotEqual: c.branch(code, !(c.double(1) != c.double(2)), 3)
            case .branchUnlessSmall: c.branch(code, !(c.value(1).isSmall), 2)
            case .branchUnlessBothSmall: c.branch(code, !(ApusRuntime.bothSmall(c.value(1), c.value(2))), 3)
            case .branchUnlessFloat: c.branch(code, !(c.value(1).isExactFloat), 2)
            case .branchUnlessBothFloats: c.branch(code, !(c.value(1).isExactFloat && c.value(2).isExactFloat), 3)
            case .branchUnlessReference: c.branch(code, !(c.value(1).isReference), 2)
            case .branchUnlessShape: c.branch(code, !(c.value(1).hasShape(c.source(2))), 3)
            case .tagInteger: c.define(Value(small: c.source(2)).raw, size: 3)
            case .untagInteger: c.define(c.value(2).small, size: 3)
            case .tagBool: c.define(Value(c.source(2) != 0).raw, size: 3)
            case .untagBool: c.define(c.value(2).boolNumber, size: 3)
            case .boxFloat: c.define(makeFloat(ThreadState(raw: c.source(2)), c.double(3)).raw, size: 4)
            case .unboxFloat: c.define(c.value(2).float, size: 3)
            case .jump: c.code = code + c.number(1)
            case .branchIf: c.branch(code, c.source(1) != 0, 2)
            case .branchUnless: c.branch(code, c.source(1) == 0, 2)
            case .switch:
                let value = c.source(1)
                let count = c.number(2)
                var position = c.number(3 &+ 2 &* count)
                var row = 0
                while row < count {
                    if c.number(3 &+ 2 &* row) == value { position = c.number(4 &+ 2 &* row) }
                    row &+= 1
                }
                c.code = code + position
            case .return: return c.source(1)
            case .callNative:
                let count = c.number(3)
                c.set(1, callNative(natives[c.number(2)], count, c))
                c.code += 4 &+ count
            case .callFunction:
                let count = c.number(3)
                c.set(1, callHelper(c.number(2), count, c))
                c.code += 4 &+ count
            case .mergePoint: c.code += 2
            case .promote: c.define(c.source(2), size: 3)
            case .loadRegister: c.define(Frame(raw: c.source(2))[c.source(3)].raw, size: 4)
            case .storeRegister:
                Frame(raw: c.source(1))[c.source(2)] = c.value(3)
                c.code += 4
            case .registerAddress, .calleeFrame: c.define(c.source(2) &+ (c.source(3) &<< 3), size: 4)
            case .loadFrame, .loadThread, .loadField:
                c.define(loadWord(c.source(2), fields[c.number(3)].offset), size: 4)
            case .storeFrame, .storeThread, .initializeField:
                storeWord(c.source(1), fields[c.number(2)].offset, c.source(3))
                c.code += 4
            case .storeField:
                let field = fields[c.number(2)]
                if field.isReference {
                    storeReference(c.source(1), field.offset, c.source(3))
                } else {
                    storeWord(c.source(1), field.offset, c.source(3))
                }
                c.code += 4
            case .loadConstant: c.define(Constants(raw: c.source(2)).constant(c.source(3)).raw, size: 4)
            case .loadCache: c.define(Constants(raw: c.source(2)).cache(c.source(3)).raw, size: 4)
            case .advance: c.define(CodePointer(raw: c.source(2)).advanced(c.source(3)).raw, size: 4)
            case .destinationField: c.define(CodePointer(raw: c.source(2)).destination, size: 3)
            case .jumpField: c.define(CodePointer(raw: c.source(2)).jumpField, size: 3)
            case .openReading, .openWriting: c.define(c.source(2), size: 3)
            case .loadElement:
                let address = c.source(2) &+ (c.source(3) &<< 3)
                c.define(loadWord(address, fields[c.number(4)].offset), size: 5)
            case .storeElement, .initializeElement:
                let object = c.source(1)
                let slot = object &+ (c.source(2) &<< 3) &+ fields[c.number(3)].offset
                ApusRuntime.storeSlot(object, slot, c.source(4))
                c.code += 5
            case .loadByte:
                c.define(ApusRuntime.loadByte(c.source(2) &+ c.source(3), fields[c.number(4)].offset), size: 5)
            case .loadShort:
                c.define(ApusRuntime.loadShort(c.source(2) &+ (c.source(3) &<< 1), fields[c.number(4)].offset), size: 5)
            case .loadHalf:
                c.define(ApusRuntime.loadHalf(c.source(2) &+ (c.source(3) &<< 2), fields[c.number(4)].offset), size: 5)
            case .shapeNumber: c.define(ApusRuntime.shapeNumber(c.source(2)), size: 3)
            case .shapeType: c.define(ApusRuntime.shapeType(c.source(2)).raw, size: 3)
            case .shapeLayout: c.define(ApusRuntime.shapeLayout(c.source(2)), size: 3)
            case .loadSlot: c.define(loadInstanceSlot(c.source(2), c.source(3)), size: 4)
            case .storeSlot:
                storeInstanceSlot(ThreadState(raw: c.source(1)), c.source(2), c.source(3), c.source(4))
                c.code += 5
            case .setShape:
                ApusRuntime.setShape(c.source(1), c.source(2))
                c.code += 3
            case .new:
                let layout = fields[c.number(3)]
                c.define(allocateObject(ThreadState(raw: c.source(2)), layout.offset, layout.layout), size: 4)
            case .newVariable:
                let layout = fields[c.number(4)]
                let count = c.source(3)
                let size = layout.offset &+ (count &<< 3)
                let raw = allocateVariable(ThreadState(raw: c.source(2)), size, layout.layout)
                if raw != 0 { zeroWords(raw &+ layout.offset, count) }
                c.define(raw, size: 5)
            }
        }
    }

    /// A helper of RSwift gets a register file of its own.
    @inline(never)
    private func callHelper(_ function: Int, _ count: Int, _ cursor: JitcodeCursor) -> Int {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: JitcodeMachine.registerFileSize) { registers in
            guard let file = registers.baseAddress else { return 0 }
            var index = 0
            while index < count {
                file[index] = cursor.source(4 &+ index)
                index &+= 1
            }
            return run(function, file)
        }
    }

    @inline(__always)
    private func callNative(_ address: Int, _ count: Int, _ c: JitcodeCursor) -> Int {
        typealias Word = Int
        switch count {
        case 0: return unsafeBitCast(address, to: (@convention(c) () -> Int).self)()
        case 1: return unsafeBitCast(address, to: (@convention(c) (Word) -> Int).self)(c.source(4))
        case 2: return unsafeBitCast(address, to: (@convention(c) (Word, Word) -> Int).self)(c.source(4), c.source(5))
        case 3:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word) -> Int).self)(
                c.source(4), c.source(5), c.source(6))
        case 4:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word) -> Int).self)(
                c.source(4), c.source(5), c.source(6), c.source(7))
        case 5:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word, Word) -> Int).self)(
                c.source(4), c.source(5), c.source(6), c.source(7), c.source(8))
        case 6:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word, Word, Word) -> Int).self)(
                c.source(4), c.source(5), c.source(6), c.source(7), c.source(8), c.source(9))
        case 7:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word, Word, Word, Word) -> Int).self)(
                c.source(4), c.source(5), c.source(6), c.source(7), c.source(8), c.source(9), c.source(10))
        case 8:
            return unsafeBitCast(
                address, to: (@convention(c) (Word, Word, Word, Word, Word, Word, Word, Word) -> Int).self)(
                    c.source(4), c.source(5), c.source(6), c.source(7), c.source(8), c.source(9), c.source(10),
                    c.source(11))
        default: fatalError("a native of jitcode takes at most 8 arguments")
        }
    }
}
