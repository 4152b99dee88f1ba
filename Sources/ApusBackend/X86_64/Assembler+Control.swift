/// A jump whose target is not known yet: where its 32-bit distance stands.
public struct PendingJump: Sendable, BitwiseCopyable {
    let offset: Int
    /// Bytes of the instruction behind the distance.
    var tail = 0
}

// Jumps, calls and what surrounds them. Offsets are bytes from the start of the buffer.
extension Assembler {
    public mutating func jump() -> PendingJump {
        begin()
        byte(0xE9)
        word32(0)
        return PendingJump(offset: count &- 4)
    }

    public mutating func jump(if condition: Condition) -> PendingJump {
        begin()
        byte(0x0F)
        byte(0x80 | condition.rawValue)
        word32(0)
        return PendingJump(offset: count &- 4)
    }

    /// Jumps to an offset that lies behind; in two bytes where the distance fits one.
    public mutating func jump(to offset: Int) {
        begin()
        let distance = offset &- count &- 2
        if distance >= -128 && distance <= 127 {
            byte(0xEB)
            byte(UInt8(truncatingIfNeeded: distance))
        } else {
            byte(0xE9)
            word32(Int32(truncatingIfNeeded: offset &- count &- 4))
        }
    }

    public mutating func jump(if condition: Condition, to offset: Int) {
        begin()
        let distance = offset &- count &- 2
        if distance >= -128 && distance <= 127 {
            byte(0x70 | condition.rawValue)
            byte(UInt8(truncatingIfNeeded: distance))
        } else {
            byte(0x0F)
            byte(0x80 | condition.rawValue)
            word32(Int32(truncatingIfNeeded: offset &- count &- 4))
        }
    }

    /// Sends the jump to `offset`.
    public mutating func bind(_ jump: PendingJump, to offset: Int) {
        overwrite(jump.offset, Int32(truncatingIfNeeded: offset &- jump.offset &- 4))
    }

    /// Calls the address that a word holds; `relocate` says which word.
    public mutating func callThroughWord() -> PendingJump {
        begin()
        byte(0xFF)
        byte(0x15)
        word32(0)
        return PendingJump(offset: count &- 4)
    }

    /// Compares the word behind the code that `relocate` names with a constant of eight bits.
    public mutating func compareThroughWord(constant value: Int8) -> PendingJump {
        begin()
        byte(0x48)
        byte(0x83)
        byte(0x3D)
        word32(0)
        byte(UInt8(bitPattern: value))
        // The processor counts the distance from the end of the instruction, one byte behind the displacement.
        return PendingJump(offset: count &- 5, tail: 1)
    }

    /// Makes a jump through a word find it: `word` is the word's address, `place` that of the first byte of this code. They lie
    /// less than 2 GiB apart.
    public mutating func relocate(_ jump: PendingJump, word: Int, place: Int) {
        overwrite(jump.offset, Int32(truncatingIfNeeded: word &- (place &+ jump.offset &+ 4 &+ jump.tail)))
    }

    /// Sends the jump to the next instruction.
    public mutating func bindHere(_ jump: PendingJump) { bind(jump, to: count) }

    public mutating func jump(_ target: Register) { registerInstruction(wide: false, 0xFF, (4, 0), target.bits) }

    /// Jumps to the address that stands in memory.
    public mutating func jump(_ target: MemoryOperand) { memoryInstruction(wide: false, 0xFF, (4, 0), target) }

    /// Jumps to the address that a word holds; `relocate` says which word once the code has its place.
    public mutating func jumpThroughWord() -> PendingJump {
        begin()
        byte(0xFF)
        byte(0x25)
        word32(0)
        return PendingJump(offset: count &- 4)
    }

    public mutating func call(_ target: Register) { registerInstruction(wide: false, 0xFF, (2, 0), target.bits) }

    public mutating func call(_ target: MemoryOperand) { memoryInstruction(wide: false, 0xFF, (2, 0), target) }

    public mutating func push(_ source: Register) {
        begin()
        rex(wide: false, 0, 0, source.high)
        byte(0x50 | source.low)
    }

    public mutating func pop(_ target: Register) {
        begin()
        rex(wide: false, 0, 0, target.high)
        byte(0x58 | target.low)
    }

    public mutating func returnFromCall() {
        begin()
        byte(0xC3)
    }

    /// Stops a debugger, kills a process: for places that are never reached.
    public mutating func breakpoint() {
        begin()
        byte(0xCC)
    }

    /// Fills up to a multiple of `alignment` (a power of two, at most 16) with long no-operations.
    public mutating func align(_ alignment: Int) {
        begin()
        var missing = (alignment &- count % alignment) % alignment
        while missing > 0 {
            let length = min(missing, 8)
            switch length {
            case 1: byte(0x90)
            case 2:
                byte(0x66)
                byte(0x90)
            case 3:
                byte(0x0F)
                byte(0x1F)
                byte(0x00)
            case 4:
                byte(0x0F)
                byte(0x1F)
                byte(0x40)
                byte(0)
            case 5, 6:
                if length == 6 { byte(0x66) }
                byte(0x0F)
                byte(0x1F)
                byte(0x44)
                byte(0)
                byte(0)
            default:
                byte(0x0F)
                byte(0x1F)
                byte(length == 7 ? 0x80 : 0x84)
                if length == 8 { byte(0) }
                word32(0)
            }
            missing &-= length
        }
    }

    /// Writes a 64-bit word among the code.
    public mutating func dataWord(_ value: Int) {
        begin()
        word64(value)
    }
}
