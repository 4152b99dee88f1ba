import ApusTraceIR

/// Where a value lies when a trace is left.
@frozen public struct ExitLocation: Equatable, Sendable, BitwiseCopyable {
    @frozen public enum Kind: UInt8, Sendable, BitwiseCopyable {
        /// Nothing: the recipe needs no value.
        case none
        /// A general register, by number.
        case register
        case vector
        /// A word of the native frame, by number.
        case spill
        /// A constant of the trace, by index.
        case constant
    }
    public let kind: Kind
    public let number: UInt16

    @inlinable @inline(__always) public init(_ kind: Kind, _ number: Int) {
        self.kind = kind
        self.number = UInt16(truncatingIfNeeded: number)
    }
}

/// A recipe of a snapshot with the place of its value.
public struct ExitRecipe: Sendable, BitwiseCopyable {
    public var kind: RecipeKind
    public var location: ExitLocation
    /// Number of the virtual object or frame slot.
    public var number: Int32
}

public struct ExitEntry: Sendable, BitwiseCopyable {
    /// In words above the frame base.
    public var slot: Int32
    public var recipe: ExitRecipe
}

public struct ExitField: Sendable, BitwiseCopyable {
    /// Bytes from the object's address.
    public var offset: Int32
    public var width: UInt8
    public var recipe: ExitRecipe
}

/// A store into an object that exists.
public struct ExitStore: Sendable, BitwiseCopyable {
    public var base: ExitLocation
    /// Offset, width and value.
    public var field: ExitField
    /// It stores a reference.
    public var hasBarrier: Bool
}

public struct ExitObject: Sendable, BitwiseCopyable {
    /// Bytes, header included.
    public var size: Int32
    public var shape: UInt32
    public var firstField, fieldCount: Int32
}

/// One activation, outermost first: as in the snapshot, the code object by its address.
public struct ExitFrame: Sendable, BitwiseCopyable {
    public var code: Int
    public var instruction: Int32
    public var base: Int32
}

/// Everything that leaving one trace at one guard takes: what a snapshot says, with the places of the values. Lives as long
/// as the code, in memory of its own.
public struct ExitRecord: Sendable, BitwiseCopyable {
    public var mode: ResumeMode
    /// Where the word to go on at lies, in mode `returned`.
    public var resume: ExitLocation
    /// The word that the code jumps through.
    public var targetWord: Int
    /// How often the exit was taken; the policy's.
    public var count: Int
    /// Number of the snapshot in the trace, for listings.
    public var snapshot: Int
    /// Runs of the tables of the trace.
    public var firstFrame, frameCount: Int32
    public var firstEntry, entryCount: Int32
    public var firstObject, objectCount: Int32
    public var firstStore, storeCount: Int32
    /// The bridge's arguments: the places of the snapshot's values, each once, in the order of `Trace.forEachValue`.
    public var firstValue, valueCount: Int32
}
