import ApusBytecode

// The third engine: the portal fetches an instruction word and runs the jitcode of its handler. Slow, and meant so: it
// shows that the jitcode means what the handlers mean, and is what a tracer and a blackhole interpreter build upon.

/// Chosen by `APUS_ENGINE=jitcode`.
nonisolated(unsafe) package var usesJitcodeEngine = false

/// Runs from the frame, constants and instruction given until a `halt`.
@inline(never)
func runJitcodeEngine(_ ts: ThreadState, _ start: Frame, _ constants: Constants, _ entry: CodePointer) {
    guard let image = jitcodeImage else { fatalError("jitcode is not loaded") }
    // The registers hold the only references to some objects: they must lie on the native stack, which the collector
    // scans. Swift puts a block of constant size up to 1 KiB there.
    withUnsafeTemporaryAllocation(of: Int.self, capacity: JitcodeImage.registerFileSize) { registers in
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
    var code: UnsafeMutablePointer<Int32>
    let constants: UnsafeMutablePointer<Int>
    let registers: UnsafeMutablePointer<Int>

    @inline(__always) func number(_ index: Int) -> Int { Int(code[index]) }

    @inline(__always) func source(_ index: Int) -> Int {
        let operand = Int(code[index])
        return operand < 0 ? constants[~operand] : registers[operand]
    }

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
}

extension JitcodeImage {
    static var registerFileSize: Int { JitcodeProgram.maximumRegisterCount }

    /// Runs one function whose parameters lie in the first registers.
    @inline(never)
    func run(_ function: Int, _ registers: UnsafeMutablePointer<Int>) -> Int {
        let record = functions[function]
        var cursor = JitcodeCursor(code: record.code, constants: record.constants, registers: registers)
        while true {
            switch JitcodeOperation(rawValue: cursor.code[0]).unsafelyUnwrapped {
            case .move: cursor.define(cursor.source(2), size: 3)
            case .add: cursor.define(cursor.source(2) &+ cursor.source(3), size: 4)
            case .subtract: cursor.define(cursor.source(2) &- cursor.source(3), size: 4)
            case .multiply: cursor.define(cursor.source(2) &* cursor.source(3), size: 4)
            case .and: cursor.define(cursor.source(2) & cursor.source(3), size: 4)
            case .or: cursor.define(cursor.source(2) | cursor.source(3), size: 4)
            case .xor: cursor.define(cursor.source(2) ^ cursor.source(3), size: 4)
            case .shiftLeft: cursor.define(cursor.source(2) &<< cursor.source(3), size: 4)
            case .shiftRight: cursor.define(cursor.source(2) &>> cursor.source(3), size: 4)
            case .divideFloor: cursor.define(ApusRuntime.divideFloor(cursor.source(2), cursor.source(3)), size: 4)
            case .moduloFloor: cursor.define(ApusRuntime.moduloFloor(cursor.source(2), cursor.source(3)), size: 4)
            case .addOverflow:
                let (result, overflow) = cursor.source(3).addingReportingOverflow(cursor.source(4))
                cursor.set(2, overflow ? 1 : 0)
                cursor.define(result, size: 5)
            case .subtractOverflow:
                let (result, overflow) = cursor.source(3).subtractingReportingOverflow(cursor.source(4))
                cursor.set(2, overflow ? 1 : 0)
                cursor.define(result, size: 5)
            case .multiplyOverflow:
                let (result, overflow) = cursor.source(3).multipliedReportingOverflow(by: cursor.source(4))
                cursor.set(2, overflow ? 1 : 0)
                cursor.define(result, size: 5)
            case .lessThan: cursor.define(cursor.source(2) < cursor.source(3), size: 4)
            case .lessEqual: cursor.define(cursor.source(2) <= cursor.source(3), size: 4)
            case .equal: cursor.define(cursor.source(2) == cursor.source(3), size: 4)
            case .notEqual: cursor.define(cursor.source(2) != cursor.source(3), size: 4)
            case .unsignedLessThan:
                cursor.define(UInt(bitPattern: cursor.source(2)) < UInt(bitPattern: cursor.source(3)), size: 4)
            case .floatAdd: cursor.define(cursor.double(2) + cursor.double(3), size: 4)
            case .floatSubtract: cursor.define(cursor.double(2) - cursor.double(3), size: 4)
            case .floatMultiply: cursor.define(cursor.double(2) * cursor.double(3), size: 4)
            case .floatDivide: cursor.define(cursor.double(2) / cursor.double(3), size: 4)
            case .floatNegate: cursor.define(-cursor.double(2), size: 3)
            case .floatLessThan: cursor.define(cursor.double(2) < cursor.double(3), size: 4)
            case .floatLessEqual: cursor.define(cursor.double(2) <= cursor.double(3), size: 4)
            case .floatEqual: cursor.define(cursor.double(2) == cursor.double(3), size: 4)
            case .floatNotEqual: cursor.define(cursor.double(2) != cursor.double(3), size: 4)
            case .floatFromInteger: cursor.define(Double(cursor.source(2)), size: 3)
            case .tagInteger: cursor.define(Value(small: cursor.source(2)).raw, size: 3)
            case .untagInteger: cursor.define(Value(raw: cursor.source(2)).small, size: 3)
            case .tagBool: cursor.define(Value(cursor.source(2) != 0).raw, size: 3)
            case .tagFloat: cursor.define(immediateFloatBits(cursor.double(2)), size: 3)
            case .untagFloat: cursor.define(Value(raw: cursor.source(2)).immediateFloat, size: 3)
            case .jump: cursor.code = record.code + cursor.number(1)
            case .branchUnless: cursor.code = cursor.source(1) != 0 ? cursor.code + 3 : record.code + cursor.number(2)
            case .return: return cursor.source(1)
            case .callNative:
                let count = cursor.number(3)
                cursor.set(1, callNative(natives[cursor.number(2)], count, cursor))
                cursor.code += 4 &+ count
            case .callFunction:
                let count = cursor.number(3)
                cursor.set(1, callHelper(cursor.number(2), count, cursor))
                cursor.code += 4 &+ count
            case .loadRegister: cursor.define(Frame(raw: cursor.source(2))[cursor.source(3)].raw, size: 4)
            case .storeRegister:
                Frame(raw: cursor.source(1))[cursor.source(2)] = Value(raw: cursor.source(3))
                cursor.code += 4
            case .loadFrame, .loadThread, .loadField:
                cursor.define(loadWord(cursor.source(2), fields[cursor.number(3)].offset), size: 4)
            case .storeFrame, .storeThread, .initializeField:
                storeWord(cursor.source(1), fields[cursor.number(2)].offset, cursor.source(3))
                cursor.code += 4
            case .storeField:
                let field = fields[cursor.number(2)]
                if field.isReference {
                    storeReference(cursor.source(1), field.offset, cursor.source(3))
                } else {
                    storeWord(cursor.source(1), field.offset, cursor.source(3))
                }
                cursor.code += 4
            case .loadConstant: cursor.define(Constants(raw: cursor.source(2)).constant(cursor.source(3)).raw, size: 4)
            case .loadCache: cursor.define(Constants(raw: cursor.source(2)).cache(cursor.source(3)).raw, size: 4)
            case .advance: cursor.define(CodePointer(raw: cursor.source(2)).advanced(cursor.source(3)).raw, size: 4)
            case .destinationField: cursor.define(CodePointer(raw: cursor.source(2)).destination, size: 3)
            case .storeWindow:
                storeWindowCallable(cursor.source(1), Value(raw: cursor.source(2)))
                cursor.code += 3
            case .openReading, .openWriting: cursor.define(cursor.source(2), size: 3)
            case .loadElement:
                let address = cursor.source(2) &+ (cursor.source(3) &<< 3)
                cursor.define(loadWord(address, fields[cursor.number(4)].offset), size: 5)
            case .storeElement:
                let object = cursor.source(1)
                let slot = object &+ (cursor.source(2) &<< 3) &+ fields[cursor.number(3)].offset
                ApusRuntime.storeSlot(object, slot, cursor.source(4))
                cursor.code += 5
            case .shapeNumber: cursor.define(ApusRuntime.shapeNumber(cursor.source(2)), size: 3)
            case .shapeType: cursor.define(ApusRuntime.shapeType(cursor.source(2)).raw, size: 3)
            case .loadSlot: cursor.define(loadInstanceSlot(cursor.source(2), cursor.source(3)), size: 4)
            case .storeSlot:
                storeInstanceSlot(
                    ThreadState(raw: cursor.source(1)), cursor.source(2), cursor.source(3), cursor.source(4))
                cursor.code += 5
            case .new:
                let layout = fields[cursor.number(3)]
                cursor.define(allocateObject(ThreadState(raw: cursor.source(2)), layout.size, layout.offset), size: 4)
            }
        }
    }

    /// A helper of RSwift gets a register file of its own.
    @inline(never)
    private func callHelper(_ function: Int, _ count: Int, _ cursor: JitcodeCursor) -> Int {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: JitcodeImage.registerFileSize) { registers in
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
