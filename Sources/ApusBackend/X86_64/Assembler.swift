import Glibc

/// Writes x86-64 instructions into a buffer of its own. Code is position-independent within the buffer; absolute
/// addresses are immediate operands. Source of the encodings: Intel's Software Developer's Manual, volume 2.
///
/// A plain struct over malloc'ed memory: no reference counts, no Swift arrays. When memory runs out `isFull` is set and
/// nothing more is written, so that callers test once, at the end.
public struct Assembler {
    private var bytes: UnsafeMutablePointer<UInt8>?
    private var capacity: Int
    /// Bytes written so far: the offset of the next instruction.
    public private(set) var count = 0
    /// Memory ran out: the code is incomplete and must be dropped.
    public private(set) var isFull = false

    public init(capacity: Int = 4096) {
        self.capacity = max(capacity, 64)
        bytes = malloc(self.capacity)?.assumingMemoryBound(to: UInt8.self)
        if bytes == nil { isFull = true }
    }

    /// Frees the buffer.
    public mutating func deallocate() {
        free(bytes)
        bytes = nil
        isFull = true
    }

    /// Starts again with an empty buffer.
    public mutating func reset() {
        count = 0
        isFull = bytes == nil
    }

    /// The code. Valid until the next instruction is written.
    public var code: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }

    // MARK: - Bytes

    /// Makes room for one more instruction and what pads it.
    @inline(never)
    private mutating func grow() {
        guard let old = bytes, !isFull, let new = realloc(old, capacity * 2) else {
            isFull = true
            count = 0
            return
        }
        bytes = new.assumingMemoryBound(to: UInt8.self)
        capacity *= 2
    }

    /// Every instruction begins here: the longest takes 15 bytes, and 16 more are there for padding.
    @inline(__always)
    mutating func begin() {
        if count &+ 32 > capacity { grow() }
    }

    @inline(__always)
    mutating func byte(_ value: UInt8) {
        if isFull { return }
        bytes.unsafelyUnwrapped[count] = value
        count &+= 1
    }

    @inline(__always)
    mutating func word32(_ value: Int32) {
        if isFull { return }
        UnsafeMutableRawPointer(bytes.unsafelyUnwrapped + count).storeBytes(of: value.littleEndian, as: Int32.self)
        count &+= 4
    }

    @inline(__always)
    mutating func word64(_ value: Int) {
        if isFull { return }
        UnsafeMutableRawPointer(bytes.unsafelyUnwrapped + count).storeBytes(of: value.littleEndian, as: Int.self)
        count &+= 8
    }

    /// Overwrites the 32-bit word at `offset`.
    mutating func overwrite(_ offset: Int, _ value: Int32) {
        if isFull { return }
        UnsafeMutableRawPointer(bytes.unsafelyUnwrapped + offset).storeBytes(of: value.littleEndian, as: Int32.self)
    }

    // MARK: - Operands

    /// The REX prefix; left out where it says nothing, unless `forced` (byte registers 4 to 7).
    @inline(__always)
    mutating func rex(wide: Bool, _ reg: UInt8, _ index: UInt8, _ base: UInt8, forced: Bool = false) {
        let value: UInt8 = 0x40 | (wide ? 8 : 0) | reg << 2 | index << 1 | base
        if value != 0x40 || forced { byte(value) }
    }

    @inline(__always)
    mutating func modRM(register reg: UInt8, _ rm: UInt8) { byte(0xC0 | reg << 3 | rm) }

    /// ModRM, SIB and displacement of a memory operand.
    mutating func modRM(memory reg: UInt8, _ operand: MemoryOperand) {
        let displacement = operand.displacement
        // Without displacement rbp and r13 as base would mean something else.
        let isBare = displacement == 0 && operand.base.low != 5
        let isShort = displacement >= -128 && displacement <= 127
        let mode: UInt8 = isBare ? 0 : isShort ? 0x40 : 0x80
        if let index = operand.index {
            byte(mode | reg << 3 | 4)
            byte(operand.scale << 6 | index.low << 3 | operand.base.low)
        } else if operand.base.low == 4 {
            byte(mode | reg << 3 | 4)
            byte(0x24)
        } else {
            byte(mode | reg << 3 | operand.base.low)
        }
        if isBare { return }
        if isShort { byte(UInt8(truncatingIfNeeded: displacement)) } else { word32(displacement) }
    }

    /// `opcode reg, [memory]`, with a mandatory prefix or without (0). A long opcode is 0x0F and its second byte.
    mutating func memoryInstruction(
        prefix: UInt8 = 0, wide: Bool = true, _ opcode: UInt16, _ reg: (low: UInt8, high: UInt8),
        _ operand: MemoryOperand, forced: Bool = false
    ) {
        begin()
        if prefix != 0 { byte(prefix) }
        rex(wide: wide, reg.high, operand.index?.high ?? 0, operand.base.high, forced: forced)
        if opcode > 0xFF { byte(UInt8(opcode >> 8)) }
        byte(UInt8(truncatingIfNeeded: opcode))
        modRM(memory: reg.low, operand)
    }

    /// `opcode reg, rm` for two registers, with a mandatory prefix or without (0).
    mutating func registerInstruction(
        prefix: UInt8 = 0, wide: Bool = true, _ opcode: UInt16, _ reg: (low: UInt8, high: UInt8),
        _ rm: (low: UInt8, high: UInt8), forced: Bool = false
    ) {
        begin()
        if prefix != 0 { byte(prefix) }
        rex(wide: wide, reg.high, 0, rm.high, forced: forced)
        if opcode > 0xFF { byte(UInt8(opcode >> 8)) }
        byte(UInt8(truncatingIfNeeded: opcode))
        modRM(register: reg.low, rm.low)
    }
}

extension Register { @inline(__always) var bits: (low: UInt8, high: UInt8) { (low, high) } }
extension VectorRegister { @inline(__always) var bits: (low: UInt8, high: UInt8) { (low, high) } }
