// The operations of jitcode, the register code that `apus-translate` makes from the RSwift handlers. The jitcode
// interpreter runs it; a tracer records it.

/// One operand of a jitcode operation. Each takes one 32-bit word of code.
public enum JitcodeOperand: Character, Sendable {
    /// A register that is written; -1 where a call's result is not used.
    case destination = "d"
    /// A register that is read, or the constant number `~operand` where it is negative.
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
    case lessThan, lessEqual, equal, notEqual, unsignedLessThan
    // Doubles, as bits
    case floatAdd, floatSubtract, floatMultiply, floatDivide, floatNegate
    case floatLessThan, floatLessEqual, floatEqual, floatNotEqual, floatFromInteger
    // Tagged values
    case tagInteger, untagInteger, tagBool
    /// The immediate form of a double, or 0 when it must be boxed.
    case tagFloat
    case untagFloat
    // Control
    case jump
    /// Goes on when the source is not 0, else jumps.
    case branchUnless
    case `return`
    case callNative, callFunction
    // The activation: registers by number, header fields, the thread's fields, constants and caches, code addresses
    case loadRegister, storeRegister
    case loadFrame, storeFrame, loadThread, storeThread
    case loadConstant, loadCache
    /// An instruction address moved by a number of words.
    case advance
    /// The destination field of the instruction before an address.
    case destinationField
    /// The callable of a call window, by the window's address.
    case storeWindow
    // Heap objects
    /// Opening a view: the place of the read and write barriers of transactions.
    case openReading, openWriting
    case loadField, storeField, loadElement, storeElement
    case shapeNumber, shapeType
    /// An instance's inline attribute, by byte offset; the store has a write barrier.
    case loadSlot, storeSlot
    /// A new object of the descriptor's layout, whose fields `initializeField` sets before anything else happens.
    case new
    case initializeField

    /// The operands in order.
    public var operands: [JitcodeOperand] { signature.map { JitcodeOperand(rawValue: $0).unsafelyUnwrapped } }

    private var signature: String {
        switch self {
        case .move, .floatNegate, .floatFromInteger, .tagInteger, .untagInteger, .tagBool, .tagFloat, .untagFloat,
            .destinationField, .openReading, .openWriting, .shapeNumber, .shapeType:
            "ds"
        case .add, .subtract, .multiply, .and, .or, .xor, .shiftLeft, .shiftRight, .divideFloor, .moduloFloor,
            .lessThan,
            .lessEqual, .equal, .notEqual, .unsignedLessThan, .floatAdd, .floatSubtract, .floatMultiply, .floatDivide,
            .floatLessThan, .floatLessEqual, .floatEqual, .floatNotEqual, .loadRegister, .loadConstant, .loadCache,
            .advance, .loadSlot:
            "dss"
        case .addOverflow, .subtractOverflow, .multiplyOverflow: "ddss"
        case .jump: "l"
        case .branchUnless: "sl"
        case .return: "s"
        case .callNative: "dnv"
        case .callFunction: "djv"
        case .storeRegister: "sss"
        case .loadFrame, .loadThread, .loadField: "dsf"
        case .storeFrame, .storeThread, .storeField, .initializeField: "sfs"
        case .storeWindow: "ss"
        case .loadElement: "dssf"
        case .storeElement: "ssfs"
        case .storeSlot: "ssss"
        case .new: "dsf"
        }
    }
}

/// How a native function tells that it has set an exception.
public enum NativeFailure: String, Sendable {
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
