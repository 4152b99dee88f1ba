import ApusTraceIR

// Loads, stores, new objects, boxed floats.
extension TraceCompiler {
    // MARK: - Access

    /// The operand of a field or element. Locks the registers that it uses; an index or base that is constant costs none.
    private mutating func memoryOperand(
        _ descriptor: MemoryDescriptor, _ object: Reference, _ index: Reference, _ trace: borrowing Trace
    ) -> MemoryOperand {
        let offset = Int(descriptor.offset)
        if descriptor.isElement && index.isConstant,
            let displacement = Int32(exactly: offset &+ trace.word(index) &* Int(descriptor.width))
        {
            return MemoryOperand(general(object, trace), displacement)
        }
        let base = general(object, trace)
        if !descriptor.isElement { return MemoryOperand(base, Int32(offset)) }
        // Base and index cannot both be in the scratch register: a constant object with a constant index came above,
        // unless the index is absurd, and then it is loaded into a register of the result's.
        let register: Register
        if index.isConstant {
            register = takeGeneral(position, trace)
            code.moveKeepingFlags(register, constant: trace.word(index))
            dropRegister(position, trace)
        } else {
            register = general(index, trace)
        }
        return MemoryOperand(base, index: register, scale: scale(descriptor.width), Int32(offset))
    }

    private func scale(_ width: UInt8) -> UInt8 { UInt8(width.trailingZeroBitCount) }

    mutating func load(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let descriptor = tables.descriptors[Int(instruction.detail)]
        let operand = memoryOperand(descriptor, instruction.a, instruction.b, trace)
        if descriptor.kind == .double {
            code.load(takeVector(position, trace), operand)
            return
        }
        let target = takeGeneral(position, trace)
        if let width = NarrowWidth(rawValue: Int(descriptor.width)) {
            code.load(target, operand, width: width, signed: descriptor.flags.contains(.signed))
        } else {
            code.load(target, operand)
        }
    }

    mutating func store(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let descriptor = tables.descriptors[Int(instruction.detail)]
        let (object, index) = (instruction.a, descriptor.isElement ? instruction.b : .none)
        let value = descriptor.isElement ? instruction.c : instruction.b
        if descriptor.flags.contains(.reference) && needsBarrier(object, value, trace) {
            barrier(descriptor, object, index, trace)
        }
        let operand = memoryOperand(descriptor, object, index, trace)
        if descriptor.kind == .double {
            code.store(operand, vector(value, trace))
            return
        }
        if let width = NarrowWidth(rawValue: Int(descriptor.width)) {
            code.store(operand, valueRegister(value, operand, trace), width: width)
        } else if let short = shortConstant(value, trace) {
            code.store(operand, constant: short)
        } else {
            code.store(operand, valueRegister(value, operand, trace))
        }
    }

    /// The value to store; a constant goes to the scratch register unless the operand uses that.
    private mutating func valueRegister(
        _ value: Reference, _ operand: MemoryOperand, _ trace: borrowing Trace
    ) -> Register {
        if value.isConstant && operand.base == .scratch {
            let register = takeGeneral(position, trace)
            code.moveKeepingFlags(register, constant: trace.word(value))
            dropRegister(position, trace)
            return register
        }
        return general(value, trace)
    }

    mutating func storeShape(_ object: Reference, _ shape: Reference, _ trace: borrowing Trace) {
        let operand = MemoryOperand(general(object, trace), Int32(runtime.shapeOffset))
        code.store(operand, valueRegister(shape, operand, trace), width: .word32)
    }

    // MARK: - The write barrier

    /// No barrier for objects made since the last possible collection, and none for values that are no addresses.
    private func needsBarrier(_ object: Reference, _ value: Reference, _ trace: borrowing Trace) -> Bool {
        if value.isConstant && !isHeapObject(trace.word(value)) { return false }
        if value.isOperation {
            switch trace.instructions[value.position].operation {
            case .tag, .tagTruth: return false
            default: break
            }
        }
        if object.isOperation {
            let base = source(object.position, trace)
            if trace.instructions[base].operation == .new && base > collectionPosition { return false }
        }
        return true
    }

    /// The object behind opened views.
    private func source(_ value: Int, _ trace: borrowing Trace) -> Int {
        var result = value
        while true {
            let instruction = trace.instructions[result]
            guard instruction.operation == .openReading || instruction.operation == .openWriting,
                instruction.a.isOperation
            else { return result }
            result = instruction.a.position
        }
    }

    private mutating func barrier(
        _ descriptor: MemoryDescriptor, _ object: Reference, _ index: Reference, _ trace: borrowing Trace
    ) {
        let base = general(object, trace)
        let operand = memoryOperand(descriptor, object, index, trace)
        _ = base
        code.testByte(MemoryOperand(operand.base, Int32(runtime.barrierOffset)), constant: UInt8(runtime.barrierMask))
        let entry = code.jump(if: .notEqual)
        cold.append(
            Cold(
                kind: .barrier, entry: entry, back: code.count, first: operand.base.number,
                second: operand.index?.number ?? 255, detail: Int(operand.displacement) << 8 | Int(operand.scale)))
    }

    // MARK: - New objects

    mutating func new(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let layout = tables.layouts[Int(instruction.detail)]
        let tailCount = trace.word(instruction.a)
        let shape = trace.word(instruction.b)
        let size = (Int(layout.fixedSize) + tailCount * Int(layout.elementSize) + 7) & ~7
        let target = takeGeneral(position, trace)
        code.load(target, MemoryOperand(.thread, Int32(runtime.cursorOffset)))
        code.loadAddress(.scratch, MemoryOperand(target, Int32(size)))
        code.arithmetic(.compare, .scratch, MemoryOperand(.thread, Int32(runtime.limitOffset)))
        let entry = code.jump(if: .above)
        code.store(MemoryOperand(.thread, Int32(runtime.cursorOffset)), Register.scratch)
        writeHeader(target, size, shape)
        // The slow path writes the header itself and comes back here.
        cold.append(
            Cold(
                kind: .allocate, entry: entry, back: code.count, first: target.number, second: 0,
                detail: size << 32 | shape))
        clear(target, size, layout: instruction.detail, trace, tables)
        collectionPosition = position - 1
    }

    private mutating func writeHeader(_ object: Register, _ size: Int, _ shape: Int) {
        for (offset, tag, bits) in [
            (0, runtime.readTagOffset, shape << runtime.shapeShift),
            (8, runtime.writeStampOffset, size << runtime.sizeShift),
        ] {
            code.moveKeepingFlags(.scratch, constant: bits)
            code.arithmetic(.or, .scratch, MemoryOperand(.thread, Int32(tag)))
            code.store(MemoryOperand(object, Int32(offset)), Register.scratch)
        }
    }

    /// Clears the words that the trace does not store before anything can see them.
    private mutating func clear(
        _ object: Register, _ size: Int, layout: UInt16, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        var written: UInt64 = 0
        var index = position + 1
        scan: while index < trace.instructions.count {
            let instruction = trace.instructions[index]
            let traits = instruction.operation.row.traits
            if !traits.isDisjoint(with: [.guards, .calls, .allocates]) { break }
            switch instruction.operation {
            case .label, .jump: break scan
            case .loadField, .loadElement:
                // It may be this object that is read, before what follows is stored.
                if tables.descriptors[Int(instruction.detail)].layout == layout { break scan }
            case .storeField, .storeElement:
                if instruction.a.isOperation, source(instruction.a.position, trace) == position {
                    let descriptor = tables.descriptors[Int(instruction.detail)]
                    var offset = Int(descriptor.offset)
                    if descriptor.isElement {
                        if !instruction.b.isConstant { break }
                        offset += trace.word(instruction.b) * Int(descriptor.width)
                    }
                    if descriptor.width == 8 && offset >= 16 && offset < 16 + 512 {
                        written |= 1 << UInt64((offset - 16) / 8)
                    }
                }
            default: break
            }
            index += 1
        }
        let words = (size - 16) / 8
        if words > 24 {
            // A loop over the words from the end; what is stored later is stored twice.
            code.moveKeepingFlags(.scratch, constant: words)
            let top = code.count
            code.store(MemoryOperand(object, index: .scratch, scale: 3, 8), constant: 0)
            code.arithmetic(.subtract, .scratch, constant: 1)
            code.jump(if: .notEqual, to: top)
            return
        }
        for word in 0..<words where written >> UInt64(word) & 1 == 0 {
            code.store(MemoryOperand(object, Int32(16 + 8 * word)), constant: 0)
        }
    }

    // MARK: - Floats

    mutating func boxFloat(_ a: Reference, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let source = vector(a, trace)
        let target = takeGeneral(position, trace)
        // rotl(bits + (1 << 60), 3); immediate when the low bits are 10.
        code.moveBits(target, source)
        let bias = code.arithmeticThroughWord(.add, target)
        pendingWords.append(PendingWord(jump: bias, word: stubs.floatBias))
        code.shift(.rotateLeft, target, by: 3)
        code.loadAddress(.scratch, MemoryOperand(target, -2))
        code.test(.scratch, constant: 3)
        let entry = code.jump(if: .notEqual)
        cold.append(
            Cold(
                kind: .boxFloat, entry: entry, back: code.count, first: target.number, second: source.number, detail: 0)
        )
        collectionPosition = position
    }

    mutating func unboxFloat(_ a: Reference, _ trace: borrowing Trace) {
        let source = general(a, trace)
        let target = takeVector(position, trace)
        code.test(source, constant: 2)
        let entry = code.jump(if: .equal)
        // rotr(word, 3) - (1 << 60)
        code.move(.scratch, source)
        code.shift(.rotateRight, .scratch, by: 3)
        let bias = code.arithmeticThroughWord(.subtract, .scratch)
        pendingWords.append(PendingWord(jump: bias, word: stubs.floatBias))
        code.moveBits(target, .scratch)
        cold.append(
            Cold(
                kind: .unboxFloat, entry: entry, back: code.count, first: target.number, second: source.number,
                detail: 0))
    }

    // MARK: - Cold code

    mutating func writeCold() {
        for index in 0..<cold.count {
            let piece = cold[index]
            code.bindHere(piece.entry)
            switch piece.kind {
            case .allocate:
                code.push(.scratch)
                code.moveKeepingFlags(.scratch, constant: piece.detail & 0xFFFF_FFFF)
                code.push(.scratch)
                code.moveKeepingFlags(.scratch, constant: piece.detail >> 32)
                call(stubs.allocate)
                code.loadAddress(.rsp, MemoryOperand(.rsp, 16))
                code.move(Register(piece.first), .scratch)
            case .boxFloat:
                code.moveBits(.scratch, VectorRegister(piece.second))
                call(stubs.boxFloat)
                code.move(Register(piece.first), .scratch)
            case .unboxFloat:
                code.load(
                    VectorRegister(piece.first),
                    MemoryOperand(Register(piece.second), Int32(runtime.floatNumberOffset)))
            case .barrier:
                let base = Register(piece.first)
                let displacement = Int32(truncatingIfNeeded: piece.detail >> 8)
                let operand =
                    piece.second == 255
                    ? MemoryOperand(base, displacement)
                    : MemoryOperand(
                        base, index: Register(piece.second), scale: UInt8(truncatingIfNeeded: piece.detail & 255),
                        displacement)
                // The object may lie in the scratch register: it is needed again.
                code.push(base)
                code.loadAddress(.scratch, operand)
                code.push(.scratch)
                code.load(Register.scratch, MemoryOperand(.rsp, 8))
                call(stubs.barrier)
                code.pop(.scratch)
                code.pop(.scratch)
            }
            code.jump(to: piece.back)
        }
    }

    /// Calls a stub from cold code. Only the scratch register changes.
    private mutating func call(_ stub: Int) {
        // The stub's argument is in the scratch register, so its address goes by a word behind the code.
        guard let word = stubWord(stub) else { return }
        let jump = code.callThroughWord()
        pendingWords.append(PendingWord(jump: jump, word: word))
    }

    private mutating func stubWord(_ stub: Int) -> Int? {
        guard let word = memory.allocateWord() else {
            failure = .codeMemory
            return nil
        }
        result.words.append(word)
        UnsafeMutablePointer<Int>(bitPattern: word).unsafelyUnwrapped.pointee = stub
        return word
    }
}
