// What a guard that fails leaves behind: the frames of the interpreter, as recipes over the values of the trace.

/// How the interpreter goes on.
@frozen public enum ResumeMode: UInt8, Sendable {
    /// At the innermost frame's instruction, which has had no effect yet.
    case boundary
    /// A native has set an exception: at the error stream, with the instruction published.
    case unwind
    /// At the address that the value `resume` holds: a native returned another than the recorded one.
    case returned
}

/// How the word of a slot or field is made.
@frozen public enum RecipeKind: UInt8, Sendable {
    /// The value itself.
    case value
    /// The small int of an integer of 63 bits.
    case small
    /// The float of a double; may allocate.
    case float
    /// False or True of 0 or 1.
    case truth
    /// The object made from the virtual object of that number of the snapshot.
    case virtual
    /// The address of the frame slot of that number.
    case frameAddress
}

/// A word made from a value of the trace.
@frozen public struct Recipe: Equatable, Sendable, BitwiseCopyable {
    public var kind: RecipeKind
    /// The value; the number for virtual objects and frame addresses.
    public var reference: Reference

    @inlinable @inline(__always) public init(_ kind: RecipeKind, _ reference: Reference) {
        self.kind = kind
        self.reference = reference
    }
    @inlinable public init(virtual number: Int) { self.init(.virtual, Reference(rawValue: Int32(number))) }
    @inlinable public init(frameSlot number: Int) { self.init(.frameAddress, Reference(rawValue: Int32(number))) }

    /// Whether `reference` is a value of the trace.
    @inlinable @inline(__always) public var usesValue: Bool { kind.rawValue < RecipeKind.virtual.rawValue }
    /// Number of the virtual object or frame slot.
    @inlinable public var number: Int { Int(reference.rawValue) }
}

/// One activation, outermost first. The header of an inlined one is entries of the snapshot like any slot.
@frozen public struct SnapshotFrame: Equatable, Sendable, BitwiseCopyable {
    /// The code object, a constant.
    public var code: Reference
    /// Number of the instruction that it is executing.
    public var instruction: Int32
    /// Its base, in words above that of the trace.
    public var base: Int32

    public init(code: Reference, instruction: Int, base: Int) {
        self.code = code
        self.instruction = Int32(truncatingIfNeeded: instruction)
        self.base = Int32(truncatingIfNeeded: base)
    }
}

/// A slot to write, in words above the base of the trace. What has no entry is in memory already.
@frozen public struct SnapshotEntry: Equatable, Sendable, BitwiseCopyable {
    public var slot: Int32
    public var recipe: Recipe

    public init(slot: Int, _ recipe: Recipe) {
        self.slot = Int32(truncatingIfNeeded: slot)
        self.recipe = recipe
    }
}

/// An object that exists only where the trace is left. They may refer to each other in cycles: allocate all, then fill.
@frozen public struct VirtualObject: Sendable, BitwiseCopyable {
    public var layout: Int32
    /// The shape of its header.
    public var shape: UInt32
    public var tailCount: Int32
    public var firstField, fieldCount: Int32

    public init(layout: Int, shape: UInt32, tailCount: Int, firstField: Int, fieldCount: Int) {
        self.layout = Int32(truncatingIfNeeded: layout)
        self.shape = shape
        self.tailCount = Int32(truncatingIfNeeded: tailCount)
        self.firstField = Int32(truncatingIfNeeded: firstField)
        self.fieldCount = Int32(truncatingIfNeeded: fieldCount)
    }
}

/// A field or element of a virtual object that is not 0.
@frozen public struct VirtualField: Sendable, BitwiseCopyable {
    public var descriptor: Int32
    /// Of the element; 0 for a field.
    public var index: Int32
    /// For fields of kind double a `.value` of kind double.
    public var recipe: Recipe

    public init(descriptor: Int, index: Int, _ recipe: Recipe) {
        self.descriptor = Int32(truncatingIfNeeded: descriptor)
        self.index = Int32(truncatingIfNeeded: index)
        self.recipe = recipe
    }
}

/// A store into an object that exists, which the trace has put off. They go through the collector's write barrier like
/// any store, after the virtual objects have been made.
@frozen public struct SnapshotStore: Sendable, BitwiseCopyable {
    public var base: Reference
    public var descriptor: Int32
    /// Of the element; 0 for a field.
    public var index: Int32
    /// For fields of kind double a `.value` of kind double.
    public var recipe: Recipe

    public init(base: Reference, descriptor: Int, index: Int, _ recipe: Recipe) {
        self.base = base
        self.descriptor = Int32(truncatingIfNeeded: descriptor)
        self.index = Int32(truncatingIfNeeded: index)
        self.recipe = recipe
    }
}

/// A snapshot: runs of the trace's arenas of frames, entries, virtual objects and stores.
@frozen public struct Snapshot: Sendable, BitwiseCopyable {
    public var mode: ResumeMode
    /// Where to go on in mode `returned`.
    public var resume: Reference
    public var firstFrame, frameCount: Int32
    public var firstEntry, entryCount: Int32
    public var firstVirtual, virtualCount: Int32
    public var firstStore, storeCount: Int32

    public init(
        mode: ResumeMode, resume: Reference = .none, firstFrame: Int, frameCount: Int, firstEntry: Int, entryCount: Int,
        firstVirtual: Int, virtualCount: Int, firstStore: Int = 0, storeCount: Int = 0
    ) {
        self.mode = mode
        self.resume = resume
        self.firstFrame = Int32(truncatingIfNeeded: firstFrame)
        self.frameCount = Int32(truncatingIfNeeded: frameCount)
        self.firstEntry = Int32(truncatingIfNeeded: firstEntry)
        self.entryCount = Int32(truncatingIfNeeded: entryCount)
        self.firstVirtual = Int32(truncatingIfNeeded: firstVirtual)
        self.virtualCount = Int32(truncatingIfNeeded: virtualCount)
        self.firstStore = Int32(truncatingIfNeeded: firstStore)
        self.storeCount = Int32(truncatingIfNeeded: storeCount)
    }

    public var frames: Range<Int> { Int(firstFrame)..<Int(firstFrame + frameCount) }
    public var entries: Range<Int> { Int(firstEntry)..<Int(firstEntry + entryCount) }
    public var virtuals: Range<Int> { Int(firstVirtual)..<Int(firstVirtual + virtualCount) }
    public var stores: Range<Int> { Int(firstStore)..<Int(firstStore + storeCount) }
}
