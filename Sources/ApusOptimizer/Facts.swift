import ApusTraceIR

/// What is known of one value of the output.
struct Facts: BitwiseCopyable {
    /// The value that this one turned out to be, or none.
    var forward = Reference.none
    /// Bits that are known to be 0 and to be 1.
    var zeros: UInt64 = 0
    var ones: UInt64 = 0
    /// Bounds as a signed integer.
    var lower = Int.min
    var upper = Int.max
    var marks: Marks = []
    /// Shape number of the object, or 0; unless it is a builtin's it holds in the shape epoch `shapeEpoch` alone.
    var shape: UInt32 = 0
    var shapeEpoch: UInt32 = 0
    /// Number of the virtual object, or -1.
    var virtual: Int32 = -1

    struct Marks: OptionSet, BitwiseCopyable {
        let rawValue: UInt8
        static var float: Self { Self(rawValue: 1) }
        static var notFloat: Self { Self(rawValue: 2) }
        static var object: Self { Self(rawValue: 4) }
        static var notObject: Self { Self(rawValue: 8) }
        /// Made by this trace.
        static var allocated: Self { Self(rawValue: 16) }
        /// Others may have seen it.
        static var escaped: Self { Self(rawValue: 32) }
        /// An integer of at most 63 bits is what `bounds` say; this one is tagged: `ones` has bit 0.
        static var nonZero: Self { Self(rawValue: 64) }
    }

    static var nothing: Facts { Facts() }

    /// Of a constant word.
    init(constant bits: UInt64) {
        zeros = ~bits
        ones = bits
        lower = word(bits)
        upper = word(bits)
        if word(bits) & 7 == 0 && bits != 0 {
            marks = [.object, .nonZero]
        } else {
            marks = bits == 0 ? [.notObject, .notFloat] : [.notObject, .nonZero]
            if !isImmediateFloat(word(bits)) { marks.insert(.notFloat) } else { marks.insert(.float) }
        }
    }

    init() {}

    var isSmall: Bool { ones & 1 != 0 }
    var isNotSmall: Bool { zeros & 1 != 0 }
    var isConstant: Bool { zeros | ones == .max }

    /// Bits and bounds tell of each other.
    mutating func tighten() {
        if lower >= 0 {
            // As many leading zeros as the upper bound has.
            let width = UInt64(64 - upper.leadingZeroBitCount)
            zeros |= width >= 64 ? 0 : ~((1 << width) &- 1)
        }
        if zeros >> 63 & 1 == 1 {
            lower = max(lower, word(ones))
            upper = min(upper, word(~zeros))
        } else if ones >> 63 & 1 == 1 {
            lower = max(lower, word(ones))
            upper = min(upper, word(~zeros))
        }
        if ones & 1 != 0 {
            lower |= 1
            if upper & 1 == 0 { upper &-= 1 }
        }
        if lower > 0 || upper < 0 || ones != 0 { marks.insert(.nonZero) }
        if ones & 1 != 0 { marks.formUnion([.notObject, .notFloat]) }
        if ones & 7 != 0 { marks.insert(.notObject) }
    }

    /// The facts hold whenever `other`'s do.
    func isImplied(by other: Facts) -> Bool {
        let types: Marks = [.float, .notFloat, .object, .notObject, .nonZero]
        return zeros & ~other.zeros == 0 && ones & ~other.ones == 0 && lower <= other.lower && upper >= other.upper
            && marks.intersection(types).isSubset(of: other.marks) && (shape == 0 || shape == other.shape)
    }
}
