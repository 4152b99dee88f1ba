/// An operation of the arithmetic group; the raw value is its number there.
public enum Arithmetic: UInt8, CaseIterable, Sendable {
    case add, or, addWithCarry, subtractWithBorrow, and, subtract, xor, compare

    /// The operation with its operands exchanged gives the same result.
    public var isCommutative: Bool {
        switch self {
        case .add, .or, .and, .xor, .addWithCarry: true
        default: false
        }
    }
}

/// A shift or rotation; the raw value is its number in the shift group.
public enum Shift: UInt8, CaseIterable, Sendable {
    case rotateLeft = 0
    case rotateRight = 1
    case left = 4
    case logicalRight = 5
    case arithmeticRight = 7
}

/// Width of a load or store narrower than a word.
public enum NarrowWidth: Int, CaseIterable, Sendable {
    case byte = 1
    case half = 2
    case word32 = 4
}

// Instructions on general registers, 64 bits wide unless their name says otherwise.
extension Assembler {
    // MARK: - Moves

    public mutating func move(_ target: Register, _ source: Register) {
        registerInstruction(0x89, source.bits, target.bits)
    }

    /// Loads a constant in the shortest way.
    public mutating func move(_ target: Register, constant value: Int) {
        begin()
        if value == 0 {
            // xor of the low half clears all of the register. It changes the flags.
            rex(wide: false, target.high, 0, target.high)
            byte(0x31)
            modRM(register: target.low, target.low)
        } else {
            moveKeepingFlags(target, constant: value)
        }
    }

    /// Loads a constant without changing the flags.
    public mutating func moveKeepingFlags(_ target: Register, constant value: Int) {
        begin()
        if value >= 0 && value <= 0xFFFF_FFFF {
            rex(wide: false, 0, 0, target.high)
            byte(0xB8 | target.low)
            word32(Int32(truncatingIfNeeded: value))
        } else if let short = Int32(exactly: value) {
            rex(wide: true, 0, 0, target.high)
            byte(0xC7)
            modRM(register: 0, target.low)
            word32(short)
        } else {
            rex(wide: true, 0, 0, target.high)
            byte(0xB8 | target.low)
            word64(value)
        }
    }

    /// Loads a constant in ten bytes whatever it is.
    public mutating func moveWide(_ target: Register, constant value: Int) {
        begin()
        rex(wide: true, 0, 0, target.high)
        byte(0xB8 | target.low)
        word64(value)
    }

    public mutating func load(_ target: Register, _ source: MemoryOperand) {
        memoryInstruction(0x8B, target.bits, source)
    }

    public mutating func store(_ target: MemoryOperand, _ source: Register) {
        memoryInstruction(0x89, source.bits, target)
    }

    /// Stores a word whose value fits 32 bits with sign.
    public mutating func store(_ target: MemoryOperand, constant value: Int32) {
        memoryInstruction(0xC7, (0, 0), target)
        word32(value)
    }

    /// Loads a byte, half or 32-bit word, the rest of the register zero or filled with the sign.
    public mutating func load(_ target: Register, _ source: MemoryOperand, width: NarrowWidth, signed: Bool) {
        switch (width, signed) {
        case (.byte, false): memoryInstruction(wide: false, 0x0FB6, target.bits, source)
        case (.byte, true): memoryInstruction(0x0FBE, target.bits, source)
        case (.half, false): memoryInstruction(wide: false, 0x0FB7, target.bits, source)
        case (.half, true): memoryInstruction(0x0FBF, target.bits, source)
        case (.word32, false): memoryInstruction(wide: false, 0x8B, target.bits, source)
        case (.word32, true): memoryInstruction(0x63, target.bits, source)
        }
    }

    /// Stores the low byte, half or 32-bit word of a register.
    public mutating func store(_ target: MemoryOperand, _ source: Register, width: NarrowWidth) {
        switch width {
        case .byte: memoryInstruction(wide: false, 0x88, source.bits, target, forced: source.number >= 4)
        case .half: memoryInstruction(prefix: 0x66, wide: false, 0x89, source.bits, target)
        case .word32: memoryInstruction(wide: false, 0x89, source.bits, target)
        }
    }

    public mutating func loadAddress(_ target: Register, _ source: MemoryOperand) {
        memoryInstruction(0x8D, target.bits, source)
    }

    /// Exchanges two registers.
    public mutating func exchange(_ first: Register, _ second: Register) {
        registerInstruction(0x87, first.bits, second.bits)
    }

    // MARK: - Arithmetic

    public mutating func arithmetic(_ operation: Arithmetic, _ target: Register, _ source: Register) {
        registerInstruction(UInt16(operation.rawValue) << 3 | 1, source.bits, target.bits)
    }

    public mutating func arithmetic(_ operation: Arithmetic, _ target: Register, _ source: MemoryOperand) {
        memoryInstruction(UInt16(operation.rawValue) << 3 | 3, target.bits, source)
    }

    public mutating func arithmetic(_ operation: Arithmetic, _ target: MemoryOperand, _ source: Register) {
        memoryInstruction(UInt16(operation.rawValue) << 3 | 1, source.bits, target)
    }

    public mutating func arithmetic(_ operation: Arithmetic, _ target: Register, constant value: Int32) {
        let isShort = value >= -128 && value <= 127
        registerInstruction(isShort ? 0x83 : 0x81, (operation.rawValue, 0), target.bits)
        if isShort { byte(UInt8(truncatingIfNeeded: value)) } else { word32(value) }
    }

    public mutating func arithmetic(_ operation: Arithmetic, _ target: MemoryOperand, constant value: Int32) {
        let isShort = value >= -128 && value <= 127
        memoryInstruction(isShort ? 0x83 : 0x81, (operation.rawValue, 0), target)
        if isShort { byte(UInt8(truncatingIfNeeded: value)) } else { word32(value) }
    }

    /// Compares a byte, half or 32-bit word in memory with a constant of that width.
    public mutating func compare(_ target: MemoryOperand, constant value: Int32, width: NarrowWidth) {
        switch width {
        case .byte:
            memoryInstruction(wide: false, 0x80, (7, 0), target)
            byte(UInt8(truncatingIfNeeded: value))
        case .half:
            memoryInstruction(prefix: 0x66, wide: false, 0x81, (7, 0), target)
            byte(UInt8(truncatingIfNeeded: value))
            byte(UInt8(truncatingIfNeeded: value >> 8))
        case .word32:
            let isShort = value >= -128 && value <= 127
            memoryInstruction(wide: false, isShort ? 0x83 : 0x81, (7, 0), target)
            if isShort { byte(UInt8(truncatingIfNeeded: value)) } else { word32(value) }
        }
    }

    public mutating func test(_ left: Register, _ right: Register) {
        registerInstruction(0x85, right.bits, left.bits)
    }

    /// Tests bits of a register; of its low byte alone where they lie there, which takes no REX.W and no long constant.
    public mutating func test(_ target: Register, constant value: Int32) {
        begin()
        if value >= 0 && value <= 127 {
            rex(wide: false, 0, 0, target.high, forced: target.number >= 4)
            byte(0xF6)
            modRM(register: 0, target.low)
            byte(UInt8(truncatingIfNeeded: value))
        } else {
            rex(wide: true, 0, 0, target.high)
            byte(0xF7)
            modRM(register: 0, target.low)
            word32(value)
        }
    }

    /// The operation with the word behind the code that `relocate` names.
    public mutating func arithmeticThroughWord(_ operation: Arithmetic, _ target: Register) -> PendingJump {
        begin()
        rex(wide: true, target.high, 0, 0)
        byte(operation.rawValue << 3 | 3)
        byte(0x05 | target.low << 3)
        word32(0)
        return PendingJump(offset: count &- 4)
    }

    /// Tests bits of a byte in memory.
    public mutating func testByte(_ target: MemoryOperand, constant value: UInt8) {
        memoryInstruction(wide: false, 0xF6, (0, 0), target)
        byte(value)
    }

    /// The low 64 bits of a product; sets overflow when the product needs more.
    public mutating func multiply(_ target: Register, _ source: Register) {
        registerInstruction(0x0FAF, target.bits, source.bits)
    }

    public mutating func multiply(_ target: Register, _ source: Register, constant value: Int32) {
        let isShort = value >= -128 && value <= 127
        registerInstruction(isShort ? 0x6B : 0x69, target.bits, source.bits)
        if isShort { byte(UInt8(truncatingIfNeeded: value)) } else { word32(value) }
    }

    /// rdx:rax = rax * source.
    public mutating func multiplyWide(_ source: Register, signed: Bool) {
        registerInstruction(0xF7, (signed ? 5 : 4, 0), source.bits)
    }

    /// rax = rdx:rax / source, rdx = the remainder; signed, truncating. The quotient must fit, or the processor traps.
    public mutating func divideWide(_ source: Register) {
        registerInstruction(0xF7, (7, 0), source.bits)
    }

    /// rdx:rax = rax with its sign.
    public mutating func extendSignToRdx() {
        begin()
        byte(0x48)
        byte(0x99)
    }

    public mutating func negate(_ target: Register) { registerInstruction(0xF7, (3, 0), target.bits) }

    public mutating func invert(_ target: Register) { registerInstruction(0xF7, (2, 0), target.bits) }

    /// Shifts by a constant from 0 to 63.
    public mutating func shift(_ operation: Shift, _ target: Register, by count: UInt8) {
        if count == 1 {
            registerInstruction(0xD1, (operation.rawValue, 0), target.bits)
        } else {
            registerInstruction(0xC1, (operation.rawValue, 0), target.bits)
            byte(count)
        }
    }

    /// Shifts by the low six bits of rcx.
    public mutating func shiftByRcx(_ operation: Shift, _ target: Register) {
        registerInstruction(0xD3, (operation.rawValue, 0), target.bits)
    }

    /// The register with the low `width` bytes of `source`, extended by zeros or the sign.
    public mutating func extend(_ target: Register, _ source: Register, width: NarrowWidth, signed: Bool) {
        switch (width, signed) {
        case (.byte, false):
            registerInstruction(wide: false, 0x0FB6, target.bits, source.bits, forced: source.number >= 4)
        case (.byte, true): registerInstruction(0x0FBE, target.bits, source.bits)
        case (.half, false): registerInstruction(wide: false, 0x0FB7, target.bits, source.bits)
        case (.half, true): registerInstruction(0x0FBF, target.bits, source.bits)
        case (.word32, false): registerInstruction(wide: false, 0x89, source.bits, target.bits)
        case (.word32, true): registerInstruction(0x63, target.bits, source.bits)
        }
    }

    // MARK: - Conditions

    /// The low byte is 1 when the condition holds, else 0; the rest of the register keeps its value.
    public mutating func setByte(_ condition: Condition, _ target: Register) {
        registerInstruction(
            wide: false, 0x0F90 | UInt16(condition.rawValue), (0, 0), target.bits, forced: target.number >= 4)
    }

    public mutating func moveIf(_ condition: Condition, _ target: Register, _ source: Register) {
        registerInstruction(0x0F40 | UInt16(condition.rawValue), target.bits, source.bits)
    }
}
