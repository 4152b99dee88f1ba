// The one table of the trace IR's operations. Printer, parser, verifier, interpreter, optimizer and back ends ask it;
// none of them repeats a list of operations.

/// What an operand position or the 16-bit detail of an operation holds.
@frozen public enum OperandKind: UInt8, Sendable {
    case none
    case word
    case double
    /// A value of either kind.
    case any
    /// A constant word.
    case constant
    /// Two operands for a run of references in the pool: start and count.
    case list
    /// Number of a snapshot.
    case snapshot
}

/// What the 16-bit detail of an operation holds.
@frozen public enum DetailKind: UInt8, Sendable {
    case none
    /// Number of a field's descriptor.
    case field
    /// Number of an element's descriptor.
    case element
    case layout
    case native
    /// Position of a frame slot relative to the frame base of the trace, in words; negative in its header.
    case slot
    /// Number of a label.
    case label
    /// Number of an argument of the label before.
    case argument
}

/// What the result of an operation is.
@frozen public enum ResultKind: UInt8, Sendable {
    case none
    case word
    case double
    /// As the descriptor, native or argument says.
    case described
}

/// What passes may do with an operation.
@frozen public struct OperationTraits: OptionSet, Sendable {
    public let rawValue: UInt32
    @inlinable @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Depends on its operands alone and can be folded, shared and left out.
    @inlinable public static var pure: Self { Self(rawValue: 1) }
    /// The operands may change places.
    @inlinable public static var commutative: Self { Self(rawValue: 2) }
    /// May leave the trace through its snapshot.
    @inlinable public static var guards: Self { Self(rawValue: 4) }
    /// Reads memory that something else may write.
    @inlinable public static var loads: Self { Self(rawValue: 8) }
    /// Writes memory.
    @inlinable public static var stores: Self { Self(rawValue: 16) }
    /// Makes an object, and may collect.
    @inlinable public static var allocates: Self { Self(rawValue: 32) }
    /// Effects as the native's row says.
    @inlinable public static var calls: Self { Self(rawValue: 64) }
    /// The result is 0 or 1.
    @inlinable public static var isTruth: Self { Self(rawValue: 128) }
    /// Must stay although nothing uses its result.
    @inlinable public static var isRoot: Self { Self(rawValue: 256) }
    /// Nothing follows.
    @inlinable public static var ends: Self { Self(rawValue: 512) }
    /// Says something and makes no code.
    @inlinable public static var isHint: Self { Self(rawValue: 1024) }
}

/// One row of the table.
@frozen public struct OperationRow: Sendable {
    public let a, b, c: OperandKind
    public let detail: DetailKind
    public let result: ResultKind
    public let traits: OperationTraits

    @inlinable @inline(__always) init(
        _ a: OperandKind = .none, _ b: OperandKind = .none, _ c: OperandKind = .none, detail: DetailKind = .none,
        to result: ResultKind, _ traits: OperationTraits
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.detail = detail
        self.result = result
        self.traits = traits
    }
}

/// An operation of the trace IR.
@frozen public enum Operation: UInt8, CaseIterable, Sendable {
    /// Nothing: what an operation becomes that was removed.
    case nothing

    // MARK: Integers. They wrap around unless they are checked
    case add, subtract, multiply, and, or, xor
    /// By the low six bits of the second operand.
    case shiftLeft, shiftRight, shiftRightUnsigned
    /// Towards minus infinity, of a divisor above 0.
    case divideFloor, moduloFloor
    /// The high word of the unsigned product.
    case multiplyHigh
    case lessThan, lessEqual, equal, notEqual, unsignedLessThan, unsignedLessEqual
    /// Whether the checked operation would leave the trace.
    case addOverflows, subtractOverflows, multiplyOverflows

    // MARK: Doubles
    case floatAdd, floatSubtract, floatMultiply, floatDivide, floatNegate, floatAbsolute, floatSquareRoot
    case floatLessThan, floatLessEqual, floatEqual, floatNotEqual
    case floatFromInteger
    /// Towards 0; 0x8000_0000_0000_0000 where the result does not fit.
    case integerFromFloat
    /// The same 64 bits.
    case bitsOfFloat, floatOfBits

    // MARK: Tagged values, whose encoding is here and in the back ends alone
    case isSmall
    /// Whether both operands are small ints.
    case bothSmall
    /// A float of either form: immediate or a float object.
    case isFloat
    /// A heap object, not 0.
    case isObject
    /// Inverse of each other. `tag` takes an integer of 63 bits.
    case tag, untag
    /// Inverse of each other. `boxFloat` makes a float object where the immediate form does not fit, `unboxFloat` takes
    /// what `isFloat` accepts.
    case boxFloat, unboxFloat
    /// False or True of 0 or 1.
    case tagTruth

    // MARK: The activation
    /// The pinned state of the running thread.
    case threadState
    /// The pinned base of the frame that the trace entered.
    case frameBase
    case loadSlot, storeSlot

    // MARK: Heap objects
    /// Opening a view, the place of the barriers of transactions: the result is the object, and loads and stores of
    /// what is mutable take the result. No code without transactions.
    case openReading, openWriting
    case loadField, storeField, loadElement, storeElement
    /// The shape in the header.
    case loadShape, storeShape
    /// A new object of a layout with a tail of constant length and a shape for its header; fields and elements are 0.
    case new

    // MARK: Guards
    case guardTrue, guardFalse
    /// That a word is a constant.
    case guardValue
    /// That an object has a shape. Fuses with the opening before it into one compare.
    case guardShape
    /// That no assumption of the trace has been broken (`dependsOn`).
    case guardValid
    /// Results that fit 64 bits.
    case addChecked, subtractChecked, multiplyChecked
    /// Leaves when the thread must enter the runtime. Falling through means that nothing happened: other threads have
    /// not run, and every fact still holds.
    case poll
    /// Leaves always: the end of a trace that another continues.
    case leave

    // MARK: Calls
    case call
    /// Calls a function-entry trace, whose frame lies `slot` words above the base: the operand is the address of the word
    /// that holds its entry. The result is the returned value, or 0 when an exception is set.
    case callTrace

    // MARK: Control
    /// A place to jump to. Its arguments follow it.
    case label
    /// A value that the label takes: from the operand when control falls into the label, from the jump otherwise,
    /// from the entry for the first label of a trace.
    case argument
    case jump
    /// Returns a value from a function-entry trace.
    case finish

    // MARK: Hints
    /// The boundary of an instruction of the interpreter: a code object and the number of the instruction.
    case mark
    /// The trace is invalid once the field changes.
    case dependsOn
    /// The slots from there on are dead: whoever reads one writes it before.
    case dropSlots
    /// A truth that something else guarantees.
    case assume
    /// The shape of an object that something else guarantees.
    case assumeShape

    /// The table.
    public var row: OperationRow {
        switch self {
        case .nothing: OperationRow(to: .none, [.isHint])
        case .add, .multiply, .and, .or, .xor, .multiplyHigh:
            OperationRow(.word, .word, to: .word, [.pure, .commutative])
        case .subtract, .shiftLeft, .shiftRight, .shiftRightUnsigned, .divideFloor, .moduloFloor:
            OperationRow(.word, .word, to: .word, [.pure])
        case .lessThan, .lessEqual, .unsignedLessThan, .unsignedLessEqual, .subtractOverflows:
            OperationRow(.word, .word, to: .word, [.pure, .isTruth])
        case .equal, .notEqual, .addOverflows, .multiplyOverflows, .bothSmall:
            OperationRow(.word, .word, to: .word, [.pure, .commutative, .isTruth])
        case .floatAdd, .floatMultiply: OperationRow(.double, .double, to: .double, [.pure, .commutative])
        case .floatSubtract, .floatDivide: OperationRow(.double, .double, to: .double, [.pure])
        case .floatNegate, .floatAbsolute, .floatSquareRoot: OperationRow(.double, to: .double, [.pure])
        case .floatLessThan, .floatLessEqual: OperationRow(.double, .double, to: .word, [.pure, .isTruth])
        case .floatEqual, .floatNotEqual: OperationRow(.double, .double, to: .word, [.pure, .commutative, .isTruth])
        case .floatFromInteger, .floatOfBits: OperationRow(.word, to: .double, [.pure])
        case .integerFromFloat, .bitsOfFloat: OperationRow(.double, to: .word, [.pure])
        case .isSmall, .isFloat, .isObject: OperationRow(.word, to: .word, [.pure, .isTruth])
        case .tag, .untag, .tagTruth: OperationRow(.word, to: .word, [.pure])
        case .boxFloat: OperationRow(.double, to: .word, [.pure, .allocates])
        case .unboxFloat: OperationRow(.word, to: .double, [.pure])
        case .threadState, .frameBase: OperationRow(to: .word, [.pure])
        case .loadSlot: OperationRow(detail: .slot, to: .word, [.loads])
        case .storeSlot: OperationRow(.word, detail: .slot, to: .none, [.stores, .isRoot])
        case .openReading, .openWriting: OperationRow(.word, to: .word, [])
        case .loadField: OperationRow(.word, detail: .field, to: .described, [.loads])
        case .storeField: OperationRow(.word, .any, detail: .field, to: .none, [.stores, .isRoot])
        case .loadElement: OperationRow(.word, .word, detail: .element, to: .described, [.loads])
        case .storeElement: OperationRow(.word, .word, .any, detail: .element, to: .none, [.stores, .isRoot])
        case .loadShape: OperationRow(.word, to: .word, [.loads])
        case .storeShape: OperationRow(.word, .word, to: .none, [.stores, .isRoot])
        case .new: OperationRow(.constant, .constant, detail: .layout, to: .word, [.allocates])
        case .guardTrue, .guardFalse: OperationRow(.word, .none, .snapshot, to: .none, [.guards, .isRoot])
        case .guardValue: OperationRow(.word, .constant, .snapshot, to: .none, [.guards, .isRoot])
        case .guardShape: OperationRow(.word, .constant, .snapshot, to: .none, [.guards, .loads, .isRoot])
        case .guardValid: OperationRow(.none, .none, .snapshot, to: .none, [.guards, .loads, .isRoot])
        case .addChecked, .multiplyChecked:
            OperationRow(.word, .word, .snapshot, to: .word, [.guards, .commutative, .isRoot])
        case .subtractChecked: OperationRow(.word, .word, .snapshot, to: .word, [.guards, .isRoot])
        case .poll: OperationRow(.none, .none, .snapshot, to: .none, [.guards, .loads, .isRoot])
        case .leave: OperationRow(.none, .none, .snapshot, to: .none, [.guards, .isRoot, .ends])
        case .call: OperationRow(.list, .list, detail: .native, to: .described, [.calls, .isRoot])
        case .callTrace: OperationRow(.constant, detail: .slot, to: .word, [.calls, .isRoot])
        case .label: OperationRow(detail: .label, to: .none, [.isRoot])
        case .argument: OperationRow(.any, detail: .argument, to: .described, [.isRoot])
        case .jump: OperationRow(.list, .list, detail: .label, to: .none, [.isRoot, .ends])
        case .finish: OperationRow(.word, to: .none, [.isRoot, .ends])
        case .mark: OperationRow(.constant, .constant, to: .none, [.isHint])
        case .dependsOn: OperationRow(.constant, detail: .field, to: .none, [.isHint, .isRoot])
        case .dropSlots: OperationRow(detail: .slot, to: .none, [.isHint])
        case .assume: OperationRow(.word, to: .none, [.isHint])
        case .assumeShape: OperationRow(.word, .constant, to: .none, [.isHint])
        }
    }

    @inlinable @inline(__always) public var isGuard: Bool {
        rawValue >= Operation.guardTrue.rawValue && rawValue <= Operation.leave.rawValue
    }
    @inlinable @inline(__always) public var isPure: Bool {
        rawValue >= Operation.add.rawValue && rawValue <= Operation.frameBase.rawValue
    }
    @inlinable @inline(__always) public var isChecked: Bool {
        rawValue >= Operation.addChecked.rawValue && rawValue <= Operation.multiplyChecked.rawValue
    }
}

/// One operation of a trace in 16 bytes.
@frozen public struct Instruction: Sendable, BitwiseCopyable {
    public var operation: Operation
    /// Kind of the result.
    public var kind: ValueKind
    /// What the row's `detail` says; slots are the bit patterns of signed numbers.
    public var detail: UInt16
    public var a, b, c: Reference

    @inlinable @inline(__always) public init(
        _ operation: Operation, _ a: Reference = .none, _ b: Reference = .none, _ c: Reference = .none,
        detail: Int = 0, kind: ValueKind
    ) {
        self.operation = operation
        self.kind = kind
        self.detail = UInt16(truncatingIfNeeded: detail)
        self.a = a
        self.b = b
        self.c = c
    }

    /// The slot of a frame operation.
    @inlinable @inline(__always) public var slot: Int { Int(Int16(bitPattern: detail)) }
    /// The number of the snapshot of a guard.
    @inlinable @inline(__always) public var snapshot: Int { Int(c.rawValue) }
    /// Start and count of the list operand.
    @inlinable @inline(__always) public var listStart: Int { Int(a.rawValue) }
    @inlinable @inline(__always) public var listCount: Int { Int(b.rawValue) }
}
