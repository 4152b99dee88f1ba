/// Arithmetic on doubles; the raw value is the opcode behind F2 0F.
public enum DoubleArithmetic: UInt8, CaseIterable, Sendable {
    case squareRoot = 0x51
    case add = 0x58
    case multiply = 0x59
    case subtract = 0x5C
    case minimum = 0x5D
    case divide = 0x5E
    case maximum = 0x5F
}

// Instructions on doubles in vector registers (SSE2: every x86-64 processor has them).
extension Assembler {
    public mutating func move(_ target: VectorRegister, _ source: VectorRegister) {
        registerInstruction(wide: false, 0x0F28, target.bits, source.bits)
    }

    public mutating func load(_ target: VectorRegister, _ source: MemoryOperand) {
        memoryInstruction(prefix: 0xF2, wide: false, 0x0F10, target.bits, source)
    }

    /// Loads the double that a word behind the code holds; `relocate` says which word.
    public mutating func loadThroughWord(_ target: VectorRegister) -> PendingJump {
        begin()
        byte(0xF2)
        rex(wide: false, target.high, 0, 0)
        byte(0x0F)
        byte(0x10)
        byte(0x05 | target.low << 3)
        word32(0)
        return PendingJump(offset: count &- 4)
    }

    public mutating func store(_ target: MemoryOperand, _ source: VectorRegister) {
        memoryInstruction(prefix: 0xF2, wide: false, 0x0F11, source.bits, target)
    }

    /// Copies the 64 bits of a general register.
    public mutating func moveBits(_ target: VectorRegister, _ source: Register) {
        registerInstruction(prefix: 0x66, 0x0F6E, target.bits, source.bits)
    }

    /// Copies the 64 bits of a double.
    public mutating func moveBits(_ target: Register, _ source: VectorRegister) {
        registerInstruction(prefix: 0x66, 0x0F7E, source.bits, target.bits)
    }

    /// 0.0.
    public mutating func clear(_ target: VectorRegister) {
        registerInstruction(wide: false, 0x0F57, target.bits, target.bits)
    }

    public mutating func arithmetic(
        _ operation: DoubleArithmetic, _ target: VectorRegister, _ source: VectorRegister
    ) {
        registerInstruction(prefix: 0xF2, wide: false, 0x0F00 | UInt16(operation.rawValue), target.bits, source.bits)
    }

    public mutating func arithmetic(_ operation: DoubleArithmetic, _ target: VectorRegister, _ source: MemoryOperand) {
        memoryInstruction(prefix: 0xF2, wide: false, 0x0F00 | UInt16(operation.rawValue), target.bits, source)
    }

    /// Compares: below, equal and above as for unsigned numbers; NaN sets parity, equal and below.
    public mutating func compare(_ left: VectorRegister, _ right: VectorRegister) {
        registerInstruction(prefix: 0x66, wide: false, 0x0F2E, left.bits, right.bits)
    }

    public mutating func exclusiveOr(_ target: VectorRegister, _ source: VectorRegister) {
        registerInstruction(prefix: 0x66, wide: false, 0x0F57, target.bits, source.bits)
    }

    public mutating func and(_ target: VectorRegister, _ source: VectorRegister) {
        registerInstruction(prefix: 0x66, wide: false, 0x0F54, target.bits, source.bits)
    }

    /// The nearest double of an integer. Writes half of the register only: clear it first, or it waits for its old value.
    public mutating func convert(_ target: VectorRegister, _ source: Register) {
        registerInstruction(prefix: 0xF2, 0x0F2A, target.bits, source.bits)
    }

    /// Truncates; 0x8000000000000000 where the result does not fit.
    public mutating func convert(_ target: Register, _ source: VectorRegister) {
        registerInstruction(prefix: 0xF2, 0x0F2C, target.bits, source.bits)
    }
}
