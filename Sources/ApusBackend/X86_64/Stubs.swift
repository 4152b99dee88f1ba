import ApusTraceIR

/// Machine code that all traces share: how they are entered and left, and the slow halves of allocation, boxing and the write
/// barrier, which keep every register.
struct Stubs {
    /// (thread, frame base, entry of a trace) -> what the exit's function returned. Called in the C convention.
    let enter: Int
    /// Exits jump here, their number in the scratch register.
    let exit: Int
    /// Where `exit` goes on in an activation of the interpreter, and of a call.
    let exitToInterpreter: Int
    let exitToCaller: Int
    /// The same for `finish`, the value in rax.
    let finishToInterpreter: Int
    let finishToCaller: Int
    /// The target of calls of traces that do not exist: interprets the frame.
    let runFrame: Int
    /// Bytes in the scratch register, the shape in the word at the stack pointer - 16 (pushed) -> object in the scratch
    /// register; all other registers keep their values.
    let allocate: Int
    /// Bits of a double in the scratch register -> float object in the scratch register.
    let boxFloat: Int
    /// Object in the scratch register, address of the slot in the word at the stack pointer - 16.
    let barrier: Int
    /// A word that holds 1 << 60, which the immediate form of floats adds to their bits.
    let floatBias: Int
    /// The code, for listings.
    let start: Int
    let size: Int

    private static let saved: [Register] = [.rbx, .rbp, .r12, .r13, .r14, .r15]

    /// Assembles the stubs. Nil when there is no room for them.
    init?(_ memory: inout CodeMemory, _ runtime: RuntimeInterface) {
        var assembler = Assembler()
        defer { assembler.deallocate() }
        var offsets: [Int] = []
        // Two passes: the second knows where the stubs lie.
        var place = 0
        var targets: [Int] = Array(repeating: 0, count: 10)
        for pass in 0..<2 {
            assembler.reset()
            offsets = Stubs.assemble(&assembler, runtime, targets)
            if assembler.isFull { return nil }
            if pass == 0 {
                guard let address = memory.allocate(assembler.count) else { return nil }
                place = address
                // Addresses above 2^32 take the same ten bytes in both passes.
                targets = offsets.map { $0 + place }
            }
        }
        guard let bias = memory.allocateWord() else { return nil }
        UnsafeMutablePointer<Int>(bitPattern: bias).unsafelyUnwrapped.pointee = 1 << 60
        floatBias = bias
        memory.place(assembler.code, at: place)
        enter = place + offsets[0]
        exit = place + offsets[1]
        exitToInterpreter = place + offsets[2]
        exitToCaller = place + offsets[3]
        finishToInterpreter = place + offsets[4]
        finishToCaller = place + offsets[5]
        runFrame = place + offsets[6]
        allocate = place + offsets[7]
        boxFloat = place + offsets[8]
        barrier = place + offsets[9]
        start = place
        size = assembler.count
    }

    /// A constant address in ten bytes whatever it is.
    private static func moveAddress(_ assembler: inout Assembler, _ register: Register, _ address: Int) {
        assembler.moveWide(register, constant: address)
    }

    private static func assemble(_ code: inout Assembler, _ runtime: RuntimeInterface, _ targets: [Int]) -> [Int] {
        var offsets: [Int] = []
        // enter(rdi: thread, rsi: frame base, rdx: entry)
        offsets.append(code.count)
        for register in saved { code.push(register) }
        code.arithmetic(.subtract, .rsp, constant: Int32(NativeFrame.size))
        code.move(.thread, .rdi)
        code.move(.base, .rsi)
        moveAddress(&code, .rax, targets[2])
        code.store(MemoryOperand(.rsp, Int32(NativeFrame.exitTarget)), .rax)
        moveAddress(&code, .rax, targets[4])
        code.store(MemoryOperand(.rsp, Int32(NativeFrame.finishTarget)), .rax)
        code.jump(.rdx)

        // exit: saves all registers, calls `leave`, goes on as the activation says
        code.align(16)
        offsets.append(code.count)
        let fileSize = Int32(NativeFrame.registerFileSize)
        code.loadAddress(.rsp, MemoryOperand(.rsp, -fileSize))
        for number in 0..<16 where number != Int(Register.rsp.number) {
            code.store(MemoryOperand(.rsp, Int32(8 * number)), Register(UInt8(number)))
        }
        for number in 0..<16 {
            code.store(MemoryOperand(.rsp, Int32(128 + 8 * number)), VectorRegister(UInt8(number)))
        }
        code.move(.rdi, .scratch)
        code.move(.rsi, .rsp)
        code.loadAddress(.rdx, MemoryOperand(.rsp, fileSize))
        code.move(.rcx, .thread)
        code.move(.r8, .base)
        moveAddress(&code, .rax, targets[3])
        code.move(.r9, constant: 0)
        code.arithmetic(.compare, .rax, MemoryOperand(.rsp, fileSize + Int32(NativeFrame.exitTarget)))
        code.setByte(.equal, .r9)
        moveAddress(&code, .rax, runtime.leave)
        code.call(.rax)
        code.arithmetic(.add, .rsp, constant: fileSize)
        code.jump(MemoryOperand(.rsp, Int32(NativeFrame.exitTarget)))

        // exitToInterpreter: back to the caller of `enter`
        code.align(16)
        offsets.append(code.count)
        code.arithmetic(.add, .rsp, constant: Int32(NativeFrame.size))
        for register in saved.reversed() { code.pop(register) }
        code.returnFromCall()

        // exitToCaller
        code.align(16)
        offsets.append(code.count)
        code.arithmetic(.add, .rsp, constant: Int32(NativeFrame.size))
        code.returnFromCall()

        // finishToInterpreter: the interpreter is given the value as a return would give it
        code.align(16)
        offsets.append(code.count)
        code.move(.rdi, .thread)
        code.move(.rsi, .base)
        code.move(.rdx, .rax)
        moveAddress(&code, .rax, runtime.finish)
        code.call(.rax)
        code.arithmetic(.add, .rsp, constant: Int32(NativeFrame.size))
        for register in saved.reversed() { code.pop(register) }
        code.returnFromCall()

        // finishToCaller: the value is in rax
        code.align(16)
        offsets.append(code.count)
        code.arithmetic(.add, .rsp, constant: Int32(NativeFrame.size))
        code.returnFromCall()

        // runFrame: called as a trace; the stack pointer is 8 off a multiple of 16
        code.align(16)
        offsets.append(code.count)
        code.push(.rax)
        code.move(.rdi, .thread)
        code.move(.rsi, .base)
        moveAddress(&code, .rax, runtime.runFrame)
        code.call(.rax)
        code.pop(.rcx)
        code.returnFromCall()

        for (function, argumentCount) in [(runtime.allocate, 2), (runtime.boxFloat, 1), (runtime.barrier, 2)] {
            code.align(16)
            offsets.append(code.count)
            keepingRegisters(&code, function, argumentCount)
        }
        return offsets
    }

    /// Calls `function(thread, scratch register[, pushed word])` and puts the result into the scratch register. Entered by a
    /// call from inside a trace, where one word and 8 bytes of padding may have been pushed before.
    private static func keepingRegisters(_ code: inout Assembler, _ function: Int, _ argumentCount: Int) {
        let general: [Register] = [.rax, .rcx, .rdx, .rsi, .rdi, .r8, .r9, .r10]
        for register in general { code.push(register) }
        let room = Int32(15 * 8)
        // 8 (return address) + 64 + 120 + 8: a multiple of 16 after the trace's own alignment.
        code.arithmetic(.subtract, .rsp, constant: room)
        for number in 0..<15 {
            code.store(MemoryOperand(.rsp, Int32(8 * number)), VectorRegister(UInt8(number)))
        }
        code.move(.rdi, .thread)
        code.move(.rsi, .scratch)
        // Above the saved registers lie the return address, then what was pushed.
        if argumentCount > 1 { code.load(.rdx, MemoryOperand(.rsp, room + 64 + 8)) }
        code.moveWide(.rax, constant: function)
        code.call(.rax)
        code.move(.scratch, .rax)
        for number in 0..<15 {
            code.load(VectorRegister(UInt8(number)), MemoryOperand(.rsp, Int32(8 * number)))
        }
        code.arithmetic(.add, .rsp, constant: room)
        for register in general.reversed() { code.pop(register) }
        code.returnFromCall()
    }
}
