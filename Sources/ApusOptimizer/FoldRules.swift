import ApusTraceIR

/// What an operand of a rule must be.
enum Pattern {
    case any
    /// Any constant.
    case constant
    /// The constant with these bits.
    case equals(Int)
    /// The same value as the left operand.
    case same
    /// The result of that operation.
    case made(Operation)
    /// The result of any operation that yields 0 or 1.
    case truth
    /// The result of that operation whose second operand is a constant.
    case madeWithConstant(Operation)
}

/// What a rule puts in place of the operation.
enum Replacement {
    case left
    case right
    case constant(Int)
    /// The first operand of the left operand's operation.
    case inner
    /// The operation on that first operand.
    case onInner
    /// The operation on the first operands of both operands' operations.
    case onInners
    /// What that function of `Fold` makes, where it makes something.
    case computed(Computation)
}

/// Rules that compute.
enum Computation {
    /// x - c = x + -c
    case negatedConstant
    /// (x + c) + d = x + (c + d)
    case addedConstants
    /// The same where the outer sum is checked and the inner one cannot wrap.
    case checkedConstants
    /// x * 2^k = x << k
    case powerOfTwo
    /// (x >> c) << c = x & ~mask
    case maskedShift
    /// (x << c) >> c = x where x fits
    case shiftedBack
    /// Of an untagged int and a constant: of the int and the tagged constant.
    case comparedUntagged
    /// Of a tagged int and a constant.
    case comparedTagged
    /// Truth compared with 0: its contrary.
    case contrary
}

/// One rule: where the pattern matches, the replacement has the same value.
struct FoldRule {
    let operation: Operation
    let left: Pattern
    let right: Pattern
    let replacement: Replacement

    init(_ operation: Operation, _ left: Pattern, _ right: Pattern, _ replacement: Replacement) {
        self.operation = operation
        self.left = left
        self.right = right
        self.replacement = replacement
    }
}

private let one = Int(bitPattern: 0x3FF0_0000_0000_0000)
private let minusZero = Int.min

/// The rules. Operations on constants alone are evaluated before; constants stand right where operands may change places.
/// The first that matches and makes something is taken.
let foldRules: [FoldRule] = [
    // Integers
    FoldRule(.add, .any, .equals(0), .left),
    FoldRule(.add, .madeWithConstant(.add), .constant, .computed(.addedConstants)),
    FoldRule(.subtract, .any, .same, .constant(0)),
    FoldRule(.subtract, .any, .constant, .computed(.negatedConstant)),
    FoldRule(.multiply, .any, .equals(0), .constant(0)),
    FoldRule(.multiply, .any, .equals(1), .left),
    FoldRule(.multiply, .any, .constant, .computed(.powerOfTwo)),
    FoldRule(.and, .any, .equals(0), .constant(0)),
    FoldRule(.and, .any, .equals(-1), .left),
    FoldRule(.and, .any, .same, .left),
    FoldRule(.or, .any, .equals(0), .left),
    FoldRule(.or, .any, .equals(-1), .constant(-1)),
    FoldRule(.or, .any, .same, .left),
    FoldRule(.xor, .any, .equals(0), .left),
    FoldRule(.xor, .any, .same, .constant(0)),
    FoldRule(.shiftLeft, .any, .equals(0), .left),
    FoldRule(.shiftLeft, .madeWithConstant(.shiftRight), .constant, .computed(.maskedShift)),
    FoldRule(.shiftRight, .any, .equals(0), .left),
    FoldRule(.shiftRight, .madeWithConstant(.shiftLeft), .constant, .computed(.shiftedBack)),
    FoldRule(.shiftRightUnsigned, .any, .equals(0), .left),
    FoldRule(.divideFloor, .any, .equals(1), .left),
    FoldRule(.moduloFloor, .any, .equals(1), .constant(0)),
    FoldRule(.multiplyHigh, .any, .equals(0), .constant(0)),
    FoldRule(.addChecked, .any, .equals(0), .left),
    FoldRule(.addChecked, .madeWithConstant(.add), .constant, .computed(.checkedConstants)),
    FoldRule(.subtractChecked, .any, .equals(0), .left),
    FoldRule(.subtractChecked, .any, .same, .constant(0)),
    FoldRule(.subtractChecked, .any, .constant, .computed(.negatedConstant)),
    FoldRule(.multiplyChecked, .any, .equals(0), .constant(0)),
    FoldRule(.multiplyChecked, .any, .equals(1), .left),
    FoldRule(.addOverflows, .any, .equals(0), .constant(0)),
    FoldRule(.subtractOverflows, .any, .equals(0), .constant(0)),
    FoldRule(.subtractOverflows, .any, .same, .constant(0)),
    FoldRule(.multiplyOverflows, .any, .equals(0), .constant(0)),
    FoldRule(.multiplyOverflows, .any, .equals(1), .constant(0)),
    // Comparisons
    FoldRule(.lessThan, .any, .same, .constant(0)),
    FoldRule(.lessThan, .made(.untag), .made(.untag), .onInners),
    FoldRule(.lessThan, .made(.tag), .made(.tag), .onInners),
    FoldRule(.lessThan, .made(.untag), .constant, .computed(.comparedUntagged)),
    FoldRule(.lessEqual, .any, .same, .constant(1)),
    FoldRule(.lessEqual, .made(.untag), .made(.untag), .onInners),
    FoldRule(.lessEqual, .made(.tag), .made(.tag), .onInners),
    FoldRule(.lessEqual, .made(.untag), .constant, .computed(.comparedUntagged)),
    FoldRule(.equal, .any, .same, .constant(1)),
    FoldRule(.equal, .made(.untag), .made(.untag), .onInners),
    FoldRule(.equal, .made(.tag), .made(.tag), .onInners),
    FoldRule(.equal, .made(.tagTruth), .made(.tagTruth), .onInners),
    FoldRule(.equal, .made(.untag), .constant, .computed(.comparedUntagged)),
    FoldRule(.equal, .made(.tag), .constant, .computed(.comparedTagged)),
    FoldRule(.equal, .truth, .constant, .computed(.contrary)),
    FoldRule(.equal, .made(.tagTruth), .constant, .computed(.contrary)),
    FoldRule(.notEqual, .any, .same, .constant(0)),
    FoldRule(.notEqual, .made(.untag), .made(.untag), .onInners),
    FoldRule(.notEqual, .made(.tag), .made(.tag), .onInners),
    FoldRule(.notEqual, .made(.tagTruth), .made(.tagTruth), .onInners),
    FoldRule(.notEqual, .made(.untag), .constant, .computed(.comparedUntagged)),
    FoldRule(.notEqual, .made(.tag), .constant, .computed(.comparedTagged)),
    FoldRule(.notEqual, .truth, .constant, .computed(.contrary)),
    FoldRule(.notEqual, .made(.tagTruth), .constant, .computed(.contrary)),
    FoldRule(.unsignedLessThan, .any, .same, .constant(0)),
    FoldRule(.unsignedLessThan, .any, .equals(0), .constant(0)),
    FoldRule(.unsignedLessEqual, .any, .same, .constant(1)),
    // Doubles: what holds for zeros of both signs, infinities and NaN
    FoldRule(.floatAdd, .any, .equals(minusZero), .left),
    FoldRule(.floatSubtract, .any, .equals(0), .left),
    FoldRule(.floatMultiply, .any, .equals(one), .left),
    FoldRule(.floatDivide, .any, .equals(one), .left),
    FoldRule(.floatNegate, .made(.floatNegate), .any, .inner),
    FoldRule(.floatAbsolute, .made(.floatNegate), .any, .onInner),
    FoldRule(.floatAbsolute, .made(.floatAbsolute), .any, .left),
    FoldRule(.bitsOfFloat, .made(.floatOfBits), .any, .inner),
    FoldRule(.floatOfBits, .made(.bitsOfFloat), .any, .inner),
    // Tagged values
    FoldRule(.untag, .made(.tag), .any, .inner),
    FoldRule(.tag, .made(.untag), .any, .inner),
    FoldRule(.unboxFloat, .made(.boxFloat), .any, .inner),
    FoldRule(.boxFloat, .made(.unboxFloat), .any, .inner),
]

/// The rules by operation, in plain memory.
struct FoldRules: @unchecked Sendable {
    let rules: UnsafeMutablePointer<FoldRule>
    /// Start of the rules of each operation; the next entry is their end.
    let starts: UnsafeMutablePointer<UInt16>

    static let shared = FoldRules()

    private init() {
        rules = .allocate(capacity: foldRules.count)
        starts = .allocate(capacity: 257)
        var count = 0
        for operation in 0..<256 {
            starts[operation] = UInt16(count)
            for rule in foldRules where Int(rule.operation.rawValue) == operation {
                (rules + count).initialize(to: rule)
                count += 1
            }
        }
        starts[256] = UInt16(count)
    }
}
