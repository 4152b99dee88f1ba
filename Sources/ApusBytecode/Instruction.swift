/// An instruction word: `op:16 | a:16 | b:16 | c:16`, least significant first.
public struct Instruction: Equatable, Sendable {
    public let word: UInt64

    public init(word: UInt64) { self.word = word }

    /// Fields are cut to 16 bits; the caller has checked their range.
    public init(_ opcode: Opcode, a: Int = 0, b: Int = 0, c: Int = 0) {
        word =
            UInt64(opcode.rawValue) | UInt64(UInt16(truncatingIfNeeded: a)) << 16
            | UInt64(UInt16(truncatingIfNeeded: b)) << 32 | UInt64(UInt16(truncatingIfNeeded: c)) << 48
    }

    /// A 32-bit operand in the fields b and c.
    public init(_ opcode: Opcode, a: Int = 0, wide: Int) {
        word =
            UInt64(opcode.rawValue) | UInt64(UInt16(truncatingIfNeeded: a)) << 16
            | UInt64(UInt32(truncatingIfNeeded: wide)) << 32
    }

    public var opcode: Opcode? { Opcode(rawValue: UInt16(truncatingIfNeeded: word)) }
    public var a: Int { Int(UInt16(truncatingIfNeeded: word >> 16)) }
    public var b: Int { Int(UInt16(truncatingIfNeeded: word >> 32)) }
    public var c: Int { Int(UInt16(truncatingIfNeeded: word >> 48)) }
    public var signedA: Int { Int(Int16(truncatingIfNeeded: word >> 16)) }
    public var signedC: Int { Int(Int16(truncatingIfNeeded: word >> 48)) }
    public var wide: Int { Int(Int32(truncatingIfNeeded: word >> 32)) }
}
