// The operations of jitcode, the register code that `apus-translate` makes from the RSwift handlers. The jitcode
// interpreter runs it; a tracer records it. docs/jitcode.md explains them with an example.

/// One operand of a jitcode operation. Each takes one 32-bit word of code, but for the last two.
public enum JitcodeOperand: Character, Sendable {
    /// A register that is written; -1 where a call's result is not used.
    case destination = "d"
    /// A word that is read: a register, or constant i as number `registerCount + i`.
    case source = "s"
    /// Position in the code of the same function.
    case label = "l"
    /// Number of a field descriptor.
    case descriptor = "f"
    /// Number of a native function.
    case native = "n"
    /// Number of a jitcode function.
    case function = "j"
    /// A count, and as many sources behind it.
    case arguments = "v"
    /// A count, and as many pairs of a number and a label behind it.
    case table = "t"
}

/// An operation of jitcode. Words are 64 bits: tagged values, addresses, integers, the bits of doubles, 0 and 1 for Bool.
public enum JitcodeOperation: Int32, CaseIterable, Sendable {
    case move
    // Integers; they wrap around
    case add, subtract, multiply, and, or, xor, shiftLeft, shiftRight
    /// Of a positive divisor.
    case divideFloor, moduloFloor
    /// Result, then 1 when it overflowed.
    case addOverflow, subtractOverflow, multiplyOverflow
    /// Jumps when the result overflows; the result register is then undefined.
    case addOrJump, subtractOrJump, multiplyOrJump
    // Doubles, as bits
    case floatAdd, floatSubtract, floatMultiply, floatDivide, floatNegate, floatFromInteger
    // Tests give 0 or 1. Their order is that of the two groups of branches below
    case lessThan, lessEqual, equal, notEqual, unsignedLessThan
    case floatLessThan, floatLessEqual, floatEqual, floatNotEqual
    /// Of one tagged value, of two.
    case isSmall, bothSmall
    /// A float in either form: immediate, or a heap object of exactly the class float.
    case isFloat, bothFloats
    /// The address of a heap object, or 0.
    case isReference
    /// The second source is the shape's number; the first may be any value, null included.
    case hasShape
    // Jumps when the test holds
    case branchIfLessThan, branchIfLessEqual, branchIfEqual, branchIfNotEqual, branchIfUnsignedLessThan
    case branchIfFloatLessThan, branchIfFloatLessEqual, branchIfFloatEqual, branchIfFloatNotEqual
    case branchIfSmall, branchIfBothSmall, branchIfFloat, branchIfBothFloats, branchIfReference, branchIfShape
    // Jumps when the test does not hold
    case branchUnlessLessThan, branchUnlessLessEqual, branchUnlessEqual, branchUnlessNotEqual
    case branchUnlessUnsignedLessThan
    case branchUnlessFloatLessThan, branchUnlessFloatLessEqual, branchUnlessFloatEqual, branchUnlessFloatNotEqual
    case branchUnlessSmall, branchUnlessBothSmall, branchUnlessFloat, branchUnlessBothFloats, branchUnlessReference
    case branchUnlessShape
    // Tagged values
    case tagInteger, untagInteger, tagBool
    /// 1 for True, 0 for False.
    case untagBool
    /// A value of a double: immediate where its exponent permits, else a heap object. The first source is the thread.
    case boxFloat
    /// The double of a value for which `isFloat` holds.
    case unboxFloat
    // Control
    case jump
    /// Jumps when the source is not 0.
    case branchIf
    /// Jumps when the source is 0.
    case branchUnless
    /// Jumps to the label beside the source's value, to the last operand when the table does not hold it.
    case `switch`
    case `return`
    case callNative, callFunction
    /// A place where traces start and end: the address of the instruction that runs next. Does nothing by itself.
    case mergePoint
    /// The source; a tracer takes its value for a constant from here on.
    case promote
    // The activation: registers by number, header fields, the thread's fields, constants and caches, code addresses
    case loadRegister, storeRegister
    /// Address of a register, for natives that take `Registers`.
    case registerAddress
    /// The frame whose register 0 is the register of that number.
    case calleeFrame
    case loadFrame, storeFrame, loadThread, storeThread
    case loadConstant, loadCache
    /// An instruction address moved by a number of words.
    case advance
    /// The destination field, or the jump in field c, of the instruction before an address.
    case destinationField, jumpField
    // Heap objects
    /// Opening a view: the place of the read and write barriers of transactions.
    case openReading, openWriting
    case loadField, storeField, loadElement, storeElement
    /// Byte, 16 or 32 bits without sign, by index, of the tail that the descriptor names.
    case loadByte, loadShort, loadHalf
    /// Of an object; of a shape by number.
    case shapeNumber, shapeType, shapeLayout
    /// An instance's inline attribute, by byte offset; the store has a write barrier.
    case loadSlot, storeSlot
    /// The object goes over to the shape of that number. It has been opened for writing.
    case setShape
    /// A new object of the descriptor's layout, whose fields `initializeField` sets before anything else happens.
    case new
    /// The same with a tail of as many null elements as the second source says; 0 with MemoryError set.
    case newVariable
    case initializeField, initializeElement

    /// The operands in order.
    public var operands: [JitcodeOperand] { signature.map { JitcodeOperand(rawValue: $0).unsafelyUnwrapped } }

    /// Whether control never reaches the following operation.
    public var endsBlock: Bool { self == .jump || self == .return || self == .switch }

    /// Whether this is a test: a comparison or type test with a result of 0 or 1 and no effect.
    public var isTest: Bool { rawValue >= Self.firstTest && rawValue < Self.firstTest + Self.testCount }

    private static let firstTest = JitcodeOperation.lessThan.rawValue
    private static let testCount = JitcodeOperation.branchIfLessThan.rawValue - firstTest

    /// The branch that jumps when this test has that outcome.
    public func branch(when outcome: Bool) -> JitcodeOperation? {
        guard isTest else { return nil }
        return JitcodeOperation(rawValue: rawValue + Self.testCount * (outcome ? 1 : 2))
    }

    /// The test that a branch makes and the outcome that makes it jump; nil for anything else.
    public var branchTest: (test: JitcodeOperation, outcome: Bool)? {
        let distance = rawValue - Self.firstTest - Self.testCount
        guard distance >= 0, distance < 2 * Self.testCount,
            let test = JitcodeOperation(rawValue: Self.firstTest + distance % Self.testCount)
        else { return nil }
        return (test, distance < Self.testCount)
    }

    private var signature: String {
        if let (test, _) = branchTest { return test.signature.dropFirst() + "l" }
        switch self {
        case .move, .floatNegate, .floatFromInteger, .tagInteger, .untagInteger, .tagBool, .untagBool, .unboxFloat,
            .destinationField, .jumpField, .openReading, .openWriting, .shapeNumber, .shapeType, .shapeLayout, .promote,
            .isSmall,
            .isFloat, .isReference:
            return "ds"
        case .addOverflow, .subtractOverflow, .multiplyOverflow: return "ddss"
        case .addOrJump, .subtractOrJump, .multiplyOrJump: return "dssl"
        case .jump: return "l"
        case .branchIf, .branchUnless: return "sl"
        case .switch: return "stl"
        case .return, .mergePoint: return "s"
        case .callNative: return "dnv"
        case .callFunction: return "djv"
        case .storeRegister: return "sss"
        case .setShape: return "ss"
        case .loadFrame, .loadThread, .loadField, .new: return "dsf"
        case .storeFrame, .storeThread, .storeField, .initializeField: return "sfs"
        case .loadElement, .loadByte, .loadShort, .loadHalf, .newVariable: return "dssf"
        case .storeElement, .initializeElement: return "ssfs"
        case .storeSlot: return "ssss"
        default: return "dss"
        }
    }
}

/// How a native function tells that it has set an exception.
public enum NativeFailure: String, CaseIterable, Sendable {
    case never
    /// The word 0: a null Value or object.
    case null
    /// An Int below 0.
    case negative
    /// A Bool.
    case `false`
    /// It returns where to go on, which is then the error stream.
    case target
    /// It always sets one.
    case always
}

/// What the author of an RSwift function has said about it: `@_semantics("rswift.elidable")` and so on.
public struct JitcodeHints: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The result depends on the arguments alone: a call with constant arguments is a constant.
    public static let elidable = JitcodeHints(rawValue: 1)
    /// Its loops run a number of times that the code object or the shape decides: a tracer unrolls them.
    public static let unrollSafe = JitcodeHints(rawValue: 2)
    /// A tracer calls it instead of looking inside.
    public static let dontLookInside = JitcodeHints(rawValue: 4)
    /// One call serves all iterations of a loop.
    public static let loopInvariant = JitcodeHints(rawValue: 8)

    /// By the names that follow `rswift.`.
    public static let names: [(name: String, hint: JitcodeHints)] = [
        ("elidable", .elidable), ("unrollSafe", .unrollSafe), ("dontLookInside", .dontLookInside),
        ("loopInvariant", .loopInvariant),
    ]
}
