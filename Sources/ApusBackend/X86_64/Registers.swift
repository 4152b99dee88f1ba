/// A general register, by its number in instructions.
public struct Register: Equatable, Hashable, Sendable {
    public let number: UInt8
    @inline(__always) public init(_ number: UInt8) { self.number = number }

    public static let rax = Register(0)
    public static let rcx = Register(1)
    public static let rdx = Register(2)
    public static let rbx = Register(3)
    public static let rsp = Register(4)
    public static let rbp = Register(5)
    public static let rsi = Register(6)
    public static let rdi = Register(7)
    public static let r8 = Register(8)
    public static let r9 = Register(9)
    public static let r10 = Register(10)
    public static let r11 = Register(11)
    public static let r12 = Register(12)
    public static let r13 = Register(13)
    public static let r14 = Register(14)
    public static let r15 = Register(15)

    /// The three bits that stand in ModRM and SIB bytes.
    @inline(__always) var low: UInt8 { number & 7 }
    /// The fourth bit, which stands in the REX prefix.
    @inline(__always) var high: UInt8 { number >> 3 }
}

/// A vector register, used for one double.
public struct VectorRegister: Equatable, Hashable, Sendable {
    public let number: UInt8
    @inline(__always) public init(_ number: UInt8) { self.number = number }

    @inline(__always) var low: UInt8 { number & 7 }
    @inline(__always) var high: UInt8 { number >> 3 }
}

/// `[base + index * scale + displacement]`, displacement in bytes.
public struct MemoryOperand: Equatable, Sendable {
    public let base: Register
    /// Not rsp, which the encoding has no place for.
    public let index: Register?
    /// log2 of the factor: 0 to 3.
    public let scale: UInt8
    public let displacement: Int32

    @inline(__always)
    public init(_ base: Register, _ displacement: Int32 = 0) {
        self.base = base
        index = nil
        scale = 0
        self.displacement = displacement
    }

    @inline(__always)
    public init(_ base: Register, index: Register, scale: UInt8 = 0, _ displacement: Int32 = 0) {
        self.base = base
        self.index = index
        self.scale = scale
        self.displacement = displacement
    }
}

/// A condition of `jcc`, `setcc` and `cmovcc`; the raw value is the low half of their opcode.
public enum Condition: UInt8, CaseIterable, Sendable {
    case overflow, noOverflow
    /// Unsigned; also "less" after a comparison of doubles.
    case below, aboveOrEqual
    case equal, notEqual
    case belowOrEqual, above
    case negative, notNegative
    /// Set by a comparison of doubles when one is NaN.
    case parity, noParity
    case less, greaterOrEqual, lessOrEqual, greater

    @inline(__always) public var inverted: Condition { Condition(rawValue: rawValue ^ 1).unsafelyUnwrapped }

    /// The condition that holds for (b, a) when this one holds for (a, b).
    public var swapped: Condition {
        switch self {
        case .below: .above
        case .above: .below
        case .belowOrEqual: .aboveOrEqual
        case .aboveOrEqual: .belowOrEqual
        case .less: .greater
        case .greater: .less
        case .lessOrEqual: .greaterOrEqual
        case .greaterOrEqual: .lessOrEqual
        default: self
        }
    }
}
