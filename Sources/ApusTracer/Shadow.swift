import ApusTraceIR

/// What a register of jitcode is in the trace, beside the word that it holds while the trace is recorded.
struct Shadow: BitwiseCopyable, Equatable {
    enum Kind: UInt8 {
        /// A value of the trace or a constant.
        case value
        /// A double of the trace: jitcode keeps the bits of doubles in words.
        case double
        /// The frame whose slot 0 lies `number` words above the base.
        case frame
        /// The thread state.
        case thread
    }
    var kind: Kind
    var number: Int32

    @inline(__always) init(_ kind: Kind, _ number: Int32) {
        self.kind = kind
        self.number = number
    }
    @inline(__always) init(_ reference: Reference) { self.init(.value, reference.rawValue) }
    @inline(__always) init(double reference: Reference) { self.init(.double, reference.rawValue) }
    @inline(__always) init(frame delta: Int) { self.init(.frame, Int32(truncatingIfNeeded: delta)) }
    static let thread = Shadow(.thread, 0)

    @inline(__always) var reference: Reference { Reference(rawValue: number) }
    @inline(__always) var isConstant: Bool { kind == .value && reference.isConstant }
}

/// What the trace knows of one slot of the frames.
struct SlotState: BitwiseCopyable {
    var shadow = Shadow(.value, 0)
    /// The trace has the value; else it is in memory alone.
    var isKnown = false
    /// Memory has another value.
    var isDirty = false
    /// It stands in the list of touched slots.
    var isTouched = false
}

/// What is known of a value: its type. The recorder asks no second time.
struct Fact: BitwiseCopyable {
    enum Kind: UInt8 {
        case unknown, small, float, object, shape
        /// Neither a small int, nor a float, nor an object.
        case other
    }
    var kind: Kind = .unknown
    var shape: Int32 = 0
}
