/// One 64-bit digit of a magnitude. (`UInt`, not `UInt64`: that is how Swift imports GMP's `mp_limb_t`.)
public typealias Limb = UInt

/// An integer operand somewhere in memory: sign and magnitude.
///
/// Layout: `limbs[0]` is the least significant. Invariant: normalized, so `limbs[count - 1] != 0`; zero has no limbs
/// and is not negative. The view owns nothing; the memory must outlive it.
@frozen
public struct IntegerView {
    public let limbs: UnsafePointer<Limb>
    public let count: Int
    public let isNegative: Bool

    /// A view of `count` limbs, which must be normalized.
    @inlinable
    public init(limbs: UnsafePointer<Limb>, count: Int, isNegative: Bool) {
        self.limbs = limbs
        self.count = count
        self.isNegative = isNegative
    }

    /// A machine integer as an operand: its magnitude is stored in `cell`, which must outlive the view.
    @inlinable
    public init(_ value: Int, cell: UnsafeMutablePointer<Limb>) {
        cell.pointee = value.magnitude
        self.limbs = UnsafePointer(cell)
        self.count = value == 0 ? 0 : 1
        self.isNegative = value < 0
    }

    /// What an operation wrote to `limbs`.
    @inlinable
    public init(limbs: UnsafePointer<Limb>, _ result: IntegerResult) {
        self.limbs = limbs
        self.count = result.count
        self.isNegative = result.isNegative
    }

    @inlinable
    public var isZero: Bool { count == 0 }

    @inlinable
    public var isOdd: Bool { count != 0 && limbs[0] & 1 != 0 }

    /// The value as a machine integer; nil when it does not fit.
    @inlinable
    public var small: Int? {
        if count == 0 { return 0 }
        if count > 1 { return nil }
        let magnitude = limbs[0]
        if isNegative {
            return magnitude <= 1 << 63 ? Int(bitPattern: 0 &- magnitude) : nil
        }
        return magnitude < 1 << 63 ? Int(bitPattern: magnitude) : nil
    }
}

/// The size and sign of the integer that an operation wrote to its destination; normalized as in `IntegerView`.
@frozen
public struct IntegerResult: Equatable, Sendable {
    public let count: Int
    public let isNegative: Bool

    @inlinable
    public init(count: Int, isNegative: Bool) {
        self.count = count
        self.isNegative = isNegative && count != 0
    }

    /// Zero.
    @inlinable
    public static var zero: IntegerResult { IntegerResult(count: 0, isNegative: false) }
}

/// Why an operation on numbers has no result. The runtime turns these into Python's exceptions.
public enum IntegerError: Error, Equatable {
    /// The divisor is zero (ZeroDivisionError).
    case divisionByZero
    /// The modulus of a power is zero (ValueError).
    case zeroModulus
    /// The result would exceed `Integers.maximumLimbCount`.
    case tooLarge
    /// The base has no inverse modulo the given modulus.
    case notInvertible
    /// The result does not fit into a double.
    case floatOverflow
    /// A NaN has no integer value.
    case notANumber
    /// An infinity has no integer value.
    case infinite
    /// The text is not an integer in the given base.
    case invalidText
    /// The text has more digits than allowed: how many it has.
    case tooManyDigits(Int)
    /// A negative integer does not fit into unsigned bytes.
    case negativeToUnsigned
    /// The integer does not fit into the given number of bytes.
    case bytesTooFew
}

/// Operations on integers of any size with CPython's semantics.
///
/// Operands are `IntegerView`s. Results go to memory of the caller, whose size in limbs a function next to the
/// operation tells beforehand (an upper bound). Unless said otherwise, the destination must not overlap an operand.
/// Scratch memory is allocated and freed inside.
public enum Integers {
    /// The largest magnitude in limbs (1 GiB). GMP ends the process when a size overflows, so larger results are
    /// refused before they are computed.
    public static let maximumLimbCount = 1 << 27

    /// `count` without the zero limbs at the top.
    @inlinable
    static func normalize(_ limbs: UnsafePointer<Limb>, _ count: Int) -> Int {
        var count = count
        while count > 0 && limbs[count - 1] == 0 { count -= 1 }
        return count
    }

    /// `count` if it is permitted.
    static func checked(_ count: Int) throws(IntegerError) -> Int {
        if count > maximumLimbCount { throw .tooLarge }
        return count
    }
}
