import Foundation
import Testing

@testable import ApusBackend

private let registerNames = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
]
private let word32Names = [
    "eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "r8d", "r9d", "r10d", "r11d", "r12d", "r13d", "r14d",
    "r15d",
]
private let halfNames = [
    "ax", "cx", "dx", "bx", "sp", "bp", "si", "di", "r8w", "r9w", "r10w", "r11w", "r12w", "r13w", "r14w", "r15w",
]
private let byteNames = [
    "al", "cl", "dl", "bl", "spl", "bpl", "sil", "dil", "r8b", "r9b", "r10b", "r11b", "r12b", "r13b", "r14b", "r15b",
]
private let arithmeticNames = ["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"]
private let conditionNames = ["o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g"]

private func hexadecimal(_ value: Int) -> String {
    value < 0 ? "-0x" + String(-value, radix: 16) : "0x" + String(value, radix: 16)
}

/// An immediate operand as objdump prints it: as an unsigned number of `bits` bits.
private func immediate(_ value: Int, bits: Int = 64) -> String {
    let mask = bits == 64 ? UInt.max : (1 << bits) - 1
    return "0x" + String(UInt(bitPattern: value) & mask, radix: 16)
}

private func text(_ operand: MemoryOperand) -> String {
    var result = "[" + registerNames[Int(operand.base.number)]
    if let index = operand.index { result += "+" + registerNames[Int(index.number)] + "*\(1 << Int(operand.scale))" }
    let displacement = Int(operand.displacement)
    // objdump shows a displacement of zero where the encoding needs one.
    if displacement != 0 || operand.base.low == 5 {
        result += (displacement < 0 ? "" : "+") + hexadecimal(displacement)
    }
    return result + "]"
}

/// What was assembled, instruction by instruction, with what a disassembler must read.
private struct Listing {
    var assembler = Assembler()
    var expected: [(offset: Int, text: String)] = []

    mutating func emit(_ text: String, _ body: (inout Assembler) -> Void) {
        expected.append((assembler.count, text))
        body(&assembler)
    }

    /// Compares with objdump's reading of the code.
    mutating func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(!assembler.isFull)
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("assembler-\(UUID().uuidString).bin")
        try Data(assembler.code).write(to: file)
        defer {
            try? FileManager.default.removeItem(at: file)
            assembler.deallocate()
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "objdump", "-D", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "--no-show-raw-insn", "-w", file.path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let lines = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, sourceLocation: sourceLocation)
        var found: [(Int, String)] = []
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let offset = Int(parts[0].trimmingCharacters(in: .whitespaces), radix: 16) else {
                continue
            }
            let words = parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
            found.append((offset, words.components(separatedBy: " #")[0]))
        }
        try #require(found.count == expected.count, sourceLocation: sourceLocation)
        for (read, wanted) in zip(found, expected) {
            #expect(
                read.0 == wanted.offset && read.1 == wanted.text,
                "\(wanted.offset): \(wanted.text), read at \(read.0) as \(read.1)", sourceLocation: sourceLocation)
        }
    }
}

private let registers = (0..<16).map { Register(UInt8($0)) }
private let vectors = (0..<16).map { VectorRegister(UInt8($0)) }

/// Every base, with and without index, with displacements of each length.
private let operands: [MemoryOperand] = {
    var result: [MemoryOperand] = []
    for base in registers {
        for displacement: Int32 in [0, 8, -128, 127, 128, -129, 1 << 30] {
            result.append(MemoryOperand(base, displacement))
        }
        for index in registers where index != .rsp {
            result.append(MemoryOperand(base, index: index, scale: index.number & 3, Int32(index.number) * 40 - 100))
        }
        result.append(MemoryOperand(base, index: .r9, scale: 3))
    }
    return result
}()

@Suite struct AssemblerTests {
    @Test func memoryOperands() throws {
        var listing = Listing()
        for operand in operands {
            listing.emit("mov r11,QWORD PTR \(text(operand))") { $0.load(.r11, operand) }
            listing.emit("mov QWORD PTR \(text(operand)),rcx") { $0.store(operand, .rcx) }
            listing.emit("lea rdx,\(text(operand))") { $0.loadAddress(.rdx, operand) }
            listing.emit("movsd xmm9,QWORD PTR \(text(operand))") { $0.load(VectorRegister(9), operand) }
            listing.emit("movsd QWORD PTR \(text(operand)),xmm2") { $0.store(operand, VectorRegister(2)) }
            listing.emit("mov QWORD PTR \(text(operand)),\(immediate(-5))") { $0.store(operand, constant: -5) }
            listing.emit("movzx edi,BYTE PTR \(text(operand))") { $0.load(.rdi, operand, width: .byte, signed: false) }
            listing.emit("movzx r8d,WORD PTR \(text(operand))") { $0.load(.r8, operand, width: .half, signed: false) }
            listing.emit("mov ebx,DWORD PTR \(text(operand))") { $0.load(.rbx, operand, width: .word32, signed: false) }
            listing.emit("movsx rdi,BYTE PTR \(text(operand))") { $0.load(.rdi, operand, width: .byte, signed: true) }
            listing.emit("movsx r8,WORD PTR \(text(operand))") { $0.load(.r8, operand, width: .half, signed: true) }
            listing.emit("movsxd rbx,DWORD PTR \(text(operand))") {
                $0.load(.rbx, operand, width: .word32, signed: true)
            }
            listing.emit("mov BYTE PTR \(text(operand)),sil") { $0.store(operand, .rsi, width: .byte) }
            listing.emit("mov WORD PTR \(text(operand)),r10w") { $0.store(operand, .r10, width: .half) }
            listing.emit("mov DWORD PTR \(text(operand)),eax") { $0.store(operand, .rax, width: .word32) }
            listing.emit("cmp BYTE PTR \(text(operand)),0x7f") { $0.compare(operand, constant: 127, width: .byte) }
            listing.emit("cmp WORD PTR \(text(operand)),0x1234") {
                $0.compare(operand, constant: 0x1234, width: .half)
            }
            listing.emit("cmp DWORD PTR \(text(operand)),0xc") { $0.compare(operand, constant: 12, width: .word32) }
            listing.emit("cmp DWORD PTR \(text(operand)),0x12345") {
                $0.compare(operand, constant: 0x12345, width: .word32)
            }
            listing.emit("jmp QWORD PTR \(text(operand))") { $0.jump(operand) }
            listing.emit("call QWORD PTR \(text(operand))") { $0.call(operand) }
            listing.emit("mulsd xmm3,QWORD PTR \(text(operand))") {
                $0.arithmetic(.multiply, VectorRegister(3), operand)
            }
            listing.emit("sub r13,QWORD PTR \(text(operand))") { $0.arithmetic(.subtract, .r13, operand) }
            listing.emit("cmp QWORD PTR \(text(operand)),r14") { $0.arithmetic(.compare, operand, .r14) }
            listing.emit("add QWORD PTR \(text(operand)),0x1") { $0.arithmetic(.add, operand, constant: 1) }
        }
        try listing.check()
    }

    @Test func registerPairs() throws {
        var listing = Listing()
        for left in registers {
            for right in registers {
                let (a, b) = (registerNames[Int(left.number)], registerNames[Int(right.number)])
                let (la, lb) = (Int(left.number), Int(right.number))
                listing.emit("mov \(a),\(b)") { $0.move(left, right) }
                for operation in Arithmetic.allCases {
                    let name = arithmeticNames[Int(operation.rawValue)]
                    listing.emit("\(name) \(a),\(b)") { $0.arithmetic(operation, left, right) }
                }
                listing.emit("test \(a),\(b)") { $0.test(left, right) }
                listing.emit("imul \(a),\(b)") { $0.multiply(left, right) }
                listing.emit("imul \(a),\(b),0x7") { $0.multiply(left, right, constant: 7) }
                listing.emit("imul \(a),\(b),0x3e8") { $0.multiply(left, right, constant: 1000) }
                listing.emit("movzx \(word32Names[la]),\(byteNames[lb])") {
                    $0.extend(left, right, width: .byte, signed: false)
                }
                listing.emit("movsx \(a),\(byteNames[lb])") { $0.extend(left, right, width: .byte, signed: true) }
                listing.emit("movzx \(word32Names[la]),\(halfNames[lb])") {
                    $0.extend(left, right, width: .half, signed: false)
                }
                listing.emit("movsx \(a),\(halfNames[lb])") { $0.extend(left, right, width: .half, signed: true) }
                listing.emit("mov \(word32Names[la]),\(word32Names[lb])") {
                    $0.extend(left, right, width: .word32, signed: false)
                }
                listing.emit("movsxd \(a),\(word32Names[lb])") {
                    $0.extend(left, right, width: .word32, signed: true)
                }
                let (x, y) = (VectorRegister(left.number), VectorRegister(right.number))
                listing.emit("movaps xmm\(la),xmm\(lb)") { $0.move(x, y) }
                listing.emit("ucomisd xmm\(la),xmm\(lb)") { $0.compare(x, y) }
                listing.emit("xorpd xmm\(la),xmm\(lb)") { $0.exclusiveOr(x, y) }
                listing.emit("andpd xmm\(la),xmm\(lb)") { $0.and(x, y) }
                listing.emit("movq xmm\(la),\(b)") { $0.moveBits(x, right) }
                listing.emit("movq \(a),xmm\(lb)") { $0.moveBits(left, y) }
                listing.emit("cvtsi2sd xmm\(la),\(b)") { $0.convert(x, right) }
                listing.emit("cvttsd2si \(a),xmm\(lb)") { $0.convert(left, y) }
                for (operation, name) in zip(
                    DoubleArithmetic.allCases, ["sqrtsd", "addsd", "mulsd", "subsd", "minsd", "divsd", "maxsd"])
                {
                    listing.emit("\(name) xmm\(la),xmm\(lb)") { $0.arithmetic(operation, x, y) }
                }
            }
        }
        try listing.check()
    }

    @Test func singleRegisters() throws {
        var listing = Listing()
        for register in registers {
            let number = Int(register.number)
            let name = registerNames[number]
            for operation in Arithmetic.allCases {
                let title = arithmeticNames[Int(operation.rawValue)]
                for value: Int32 in [1, -128, 127] {
                    listing.emit("\(title) \(name),\(immediate(Int(value)))") {
                        $0.arithmetic(operation, register, constant: value)
                    }
                }
                listing.emit("\(title) \(name),\(immediate(-129))") {
                    $0.arithmetic(operation, register, constant: -129)
                }
            }
            listing.emit("test \(byteNames[number]),0x7") { $0.test(register, constant: 7) }
            listing.emit("test \(name),0x80") { $0.test(register, constant: 128) }
            listing.emit("test \(name),\(immediate(-8))") { $0.test(register, constant: -8) }
            listing.emit("xor \(word32Names[number]),\(word32Names[number])") { $0.move(register, constant: 0) }
            listing.emit("mov \(word32Names[number]),0x0") { $0.moveKeepingFlags(register, constant: 0) }
            listing.emit("mov \(word32Names[number]),0xffffffff") { $0.move(register, constant: 0xFFFF_FFFF) }
            listing.emit("mov \(name),\(immediate(-1))") { $0.move(register, constant: -1) }
            listing.emit("movabs \(name),0x123456789a") { $0.move(register, constant: 0x12_3456_789A) }
            listing.emit("neg \(name)") { $0.negate(register) }
            listing.emit("not \(name)") { $0.invert(register) }
            listing.emit("imul \(name)") { $0.multiplyWide(register, signed: true) }
            listing.emit("mul \(name)") { $0.multiplyWide(register, signed: false) }
            listing.emit("idiv \(name)") { $0.divideWide(register) }
            for (operation, title) in zip(Shift.allCases, ["rol", "ror", "shl", "shr", "sar"]) {
                listing.emit("\(title) \(name),1") {
                    $0.shift(operation, register, by: 1)
                }
                listing.emit("\(title) \(name),0x3d") { $0.shift(operation, register, by: 61) }
                listing.emit("\(title) \(name),cl") { $0.shiftByRcx(operation, register) }
            }
            for condition in Condition.allCases {
                let suffix = conditionNames[Int(condition.rawValue)]
                listing.emit("set\(suffix) \(byteNames[number])") { $0.setByte(condition, register) }
                listing.emit("cmov\(suffix) \(name),rdx") { $0.moveIf(condition, register, .rdx) }
            }
            listing.emit("push \(name)") { $0.push(register) }
            listing.emit("pop \(name)") { $0.pop(register) }
            listing.emit("jmp \(name)") { $0.jump(register) }
            listing.emit("call \(name)") { $0.call(register) }
            listing.emit("xorps xmm\(number),xmm\(number)") { $0.clear(VectorRegister(register.number)) }
        }
        listing.emit("xchg r9,rbx") { $0.exchange(.rbx, .r9) }
        listing.emit("cqo") { $0.extendSignToRdx() }
        listing.emit("ret") { $0.returnFromCall() }
        listing.emit("int3") { $0.breakpoint() }
        try listing.check()
    }

    @Test func jumps() throws {
        var listing = Listing()
        let start = 0
        listing.emit("jmp 0x0") { $0.jump(to: start) }
        listing.emit("jle 0x0") { $0.jump(if: .lessOrEqual, to: start) }
        var pending: [PendingJump] = []
        listing.emit("jmp 0x190") { pending.append($0.jump()) }
        listing.emit("ja 0x190") { pending.append($0.jump(if: .above)) }
        while listing.assembler.count < 400 { listing.emit("int3") { $0.breakpoint() } }
        for jump in pending { listing.assembler.bindHere(jump) }
        listing.emit("jmp 0x0") { $0.jump(to: start) }
        listing.emit("jb 0x0") { $0.jump(if: .below, to: start) }
        listing.emit("jmp QWORD PTR [rip+0x1000]") {
            $0.relocate($0.jumpThroughWord(), word: 0x3000, place: 0x3000 - 0x1000 - $0.count)
        }
        try listing.check()
    }

    @Test func conditionsInvertAndSwap() {
        for condition in Condition.allCases {
            #expect(condition.inverted.inverted == condition)
            #expect(condition.swapped.swapped == condition)
        }
        #expect(Condition.less.inverted == .greaterOrEqual && Condition.less.swapped == .greater)
    }

    @Test func alignmentFillsWithNoOperations() throws {
        for lead in 0..<16 {
            var listing = Listing()
            for _ in 0..<lead { listing.emit("int3") { $0.breakpoint() } }
            listing.assembler.align(16)
            #expect(listing.assembler.count % 16 == 0)
            listing.assembler.deallocate()
        }
    }

    /// A buffer grows, and one without memory says so instead of writing.
    @Test func growthAndExhaustion() {
        var assembler = Assembler(capacity: 64)
        for _ in 0..<10_000 { assembler.move(.rax, constant: 0x1234_5678_9ABC) }
        #expect(assembler.count == 100_000 && !assembler.isFull)
        assembler.deallocate()
        assembler.reset()
        assembler.returnFromCall()
        #expect(assembler.isFull && assembler.count == 0)
    }
}
