/// What a value of a trace is: the machine register that holds it.
@frozen public enum ValueKind: UInt8, Sendable {
    /// 64 bits: an integer, a tagged Python value, an address, 0 or 1 for a truth value.
    case word
    case double
    case none
}

/// A value of a trace: the result of the operation at that position (0 and above) or a constant (below).
@frozen public struct Reference: Equatable, Sendable, BitwiseCopyable {
    public var rawValue: Int32

    @inlinable @inline(__always) public init(rawValue: Int32) { self.rawValue = rawValue }
    /// The result of the operation at a position.
    @inlinable @inline(__always) public init(position: Int) { rawValue = Int32(truncatingIfNeeded: position) }
    /// The constant at an index of the pool of constants.
    @inlinable @inline(__always) public init(constant: Int) { rawValue = ~Int32(truncatingIfNeeded: constant) }
    /// An operand that the operation does not have.
    @inlinable @inline(__always) public static var none: Reference { Reference(rawValue: .min) }

    @inlinable @inline(__always) public var isConstant: Bool { rawValue < 0 && rawValue != .min }
    @inlinable @inline(__always) public var isOperation: Bool { rawValue >= 0 }
    @inlinable @inline(__always) public var isNone: Bool { rawValue == .min }
    /// Position of the operation.
    @inlinable @inline(__always) public var position: Int { Int(rawValue) }
    /// Index in the pool of constants.
    @inlinable @inline(__always) public var constant: Int { Int(~rawValue) }
}

/// One constant, interned by bits and kind: equal constants have equal references.
@frozen public struct Constant: Equatable, Sendable, BitwiseCopyable {
    public var bits: UInt64
    public var kind: ValueKind
    /// A heap object, which must live as long as code that holds its address.
    public var isObject: Bool

    @inlinable public init(bits: UInt64, kind: ValueKind, isObject: Bool) {
        self.bits = bits
        self.kind = kind
        self.isObject = isObject
    }
}
