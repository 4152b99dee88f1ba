// What the operands of a trace refer to: descriptors of memory, layouts, natives. Their owner passes them in as data;
// the IR knows no layout of the runtime.

/// A set of layouts, for what a call reads and writes. Layouts 0 and 1 are the frames and the thread state.
@frozen public struct LayoutSet: Equatable, Sendable, BitwiseCopyable {
    var words: (UInt64, UInt64, UInt64, UInt64)

    public init() { words = (0, 0, 0, 0) }
    /// Every layout but the frames: no call writes the slots of the frames below it unless it says so.
    public static let everything: LayoutSet = {
        var set = LayoutSet()
        set.words = (.max & ~1, .max, .max, .max)
        return set
    }()

    public mutating func formUnion(_ other: LayoutSet) {
        words.0 |= other.words.0
        words.1 |= other.words.1
        words.2 |= other.words.2
        words.3 |= other.words.3
    }

    public func isSubset(of other: LayoutSet) -> Bool {
        words.0 & ~other.words.0 | words.1 & ~other.words.1 | words.2 & ~other.words.2 | words.3 & ~other.words.3 == 0
    }
    /// Layouts that a set can tell apart.
    public static let limit = 256

    public func contains(_ layout: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(layout & 63)
        switch layout >> 6 {
        case 0: return words.0 & bit != 0
        case 1: return words.1 & bit != 0
        case 2: return words.2 & bit != 0
        default: return words.3 & bit != 0
        }
    }

    public mutating func insert(_ layout: Int) {
        let bit: UInt64 = 1 << UInt64(layout & 63)
        switch layout >> 6 {
        case 0: words.0 |= bit
        case 1: words.1 |= bit
        case 2: words.2 |= bit
        default: words.3 |= bit
        }
    }

    public var isEmpty: Bool { words.0 | words.1 | words.2 | words.3 == 0 }

    public static func == (left: LayoutSet, right: LayoutSet) -> Bool { left.words == right.words }
}

/// What a call may do; the vocabulary of the table of natives. Without any of these its result depends on its operands
/// alone.
@frozen public struct Effects: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt32
    @inlinable @inline(__always) public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Reads the layouts of the native's `reads`.
    @inlinable public static var reads: Self { Self(rawValue: 1) }
    /// Writes the layouts of the native's `writes`.
    @inlinable public static var writes: Self { Self(rawValue: 2) }
    @inlinable public static var raises: Self { Self(rawValue: 4) }
    /// Allocates or collects: no memory changes that a trace could see.
    @inlinable public static var parks: Self { Self(rawValue: 8) }
    /// Lets other threads run: opened views die.
    @inlinable public static var grants: Self { Self(rawValue: 16) }
    @inlinable public static var runsPython: Self { Self(rawValue: 32) }
    /// Looks at the slots and headers of frames, which must be in memory.
    @inlinable public static var inspectsFrames: Self { Self(rawValue: 64) }
    /// Breaks assumptions of traces: `guardValid` after it.
    @inlinable public static var invalidates: Self { Self(rawValue: 128) }

    public static let worst: Effects = [
        .reads, .writes, .raises, .parks, .grants, .runsPython, .inspectsFrames, .invalidates,
    ]
    /// With their names in the text form.
    public static let names: [(Effects, String)] = [
        (.reads, "reads"), (.writes, "writes"), (.raises, "raises"), (.parks, "parks"), (.grants, "grants"),
        (.runsPython, "runsPython"), (.inspectsFrames, "inspectsFrames"), (.invalidates, "invalidates"),
    ]
}

/// What is known of a field or of the elements of a tail.
@frozen public struct DescriptorFlags: OptionSet, Sendable, BitwiseCopyable {
    public let rawValue: UInt8
    @inlinable @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Written once, before anything else sees the object.
    @inlinable public static var immutable: Self { Self(rawValue: 1) }
    /// Traces that used the value are invalidated when it changes.
    @inlinable public static var quasiImmutable: Self { Self(rawValue: 2) }
    /// Never negative.
    @inlinable public static var nonNegative: Self { Self(rawValue: 4) }
    /// A tagged value or an object.
    @inlinable public static var reference: Self { Self(rawValue: 8) }
    /// Narrow integers are extended by their sign.
    @inlinable public static var signed: Self { Self(rawValue: 16) }
    /// Elements of the tail, at `offset + width * index`.
    @inlinable public static var element: Self { Self(rawValue: 32) }

    public static let names: [(DescriptorFlags, String)] = [
        (.immutable, "immutable"), (.quasiImmutable, "quasiImmutable"), (.nonNegative, "nonNegative"),
        (.reference, "reference"), (.signed, "signed"),
    ]
}

/// A field of a layout, or the elements of its tail: two descriptors never overlap unless they are the same.
@frozen public struct MemoryDescriptor: Sendable, BitwiseCopyable {
    public var layout: UInt16
    /// Bytes from the object's address.
    public var offset: UInt16
    /// Bytes: 1, 2, 4 or 8.
    public var width: UInt8
    public var kind: ValueKind
    public var flags: DescriptorFlags

    public init(layout: Int, offset: Int, width: Int = 8, kind: ValueKind = .word, flags: DescriptorFlags = []) {
        self.layout = UInt16(truncatingIfNeeded: layout)
        self.offset = UInt16(truncatingIfNeeded: offset)
        self.width = UInt8(truncatingIfNeeded: width)
        self.kind = kind
        self.flags = flags
    }

    @inlinable public var isImmutable: Bool { flags.contains(.immutable) }
    @inlinable public var isElement: Bool { flags.contains(.element) }
}

/// A layout: the sizes of its objects.
@frozen public struct TraceLayout: Sendable, BitwiseCopyable {
    /// Bytes of header and fields.
    public var fixedSize: UInt16
    /// Bytes of an element of the tail, or 0.
    public var elementSize: UInt8

    public init(fixedSize: Int, elementSize: Int) {
        self.fixedSize = UInt16(truncatingIfNeeded: fixedSize)
        self.elementSize = UInt8(truncatingIfNeeded: elementSize)
    }
}

/// A native function.
@frozen public struct TraceNative: Sendable, BitwiseCopyable {
    /// Address of the function, for back ends.
    public var address: Int
    public var parameterCount: UInt8
    /// Bit i: parameter i is a double.
    public var doubleParameters: UInt32
    public var result: ValueKind
    public var effects: Effects
    public var reads, writes: LayoutSet

    public init(
        address: Int = 0, parameterCount: Int, doubleParameters: UInt32 = 0, result: ValueKind, effects: Effects,
        reads: LayoutSet = .everything, writes: LayoutSet = .everything
    ) {
        self.address = address
        self.parameterCount = UInt8(truncatingIfNeeded: parameterCount)
        self.doubleParameters = doubleParameters
        self.result = result
        self.effects = effects
        self.reads = effects.contains(.reads) ? reads : LayoutSet()
        self.writes = effects.contains(.writes) ? writes : LayoutSet()
    }

    @inlinable public var isPure: Bool { effects.isDisjoint(with: [.reads, .writes, .raises, .grants, .invalidates]) }
}

/// The tables that the traces of a process share.
public struct TraceTables: ~Copyable {
    public var descriptors = Arena<MemoryDescriptor>()
    public var layouts = Arena<TraceLayout>()
    public var natives = Arena<TraceNative>()
    /// Objects of a lower shape number keep their shape for ever.
    public var firstMutableShape = 0
    /// Shape of the float objects, whose number is the double at offset 16.
    public var floatShape = 0
    /// Names for the text form, in the same order.
    public private(set) var descriptorNames: [String] = []
    public private(set) var layoutNames: [String] = []
    public private(set) var nativeNames: [String] = []

    /// Numbers of the layouts that are there from the start.
    public static let frameLayout = 0
    public static let threadLayout = 1

    public init() {
        addLayout("Frame", TraceLayout(fixedSize: 0, elementSize: 8))
        addLayout("Thread", TraceLayout(fixedSize: 0, elementSize: 0))
    }

    @discardableResult public mutating func addLayout(_ name: String, _ layout: TraceLayout) -> Int {
        layouts.append(layout)
        layoutNames.append(name)
        return layouts.count - 1
    }

    @discardableResult public mutating func addDescriptor(_ name: String, _ descriptor: MemoryDescriptor) -> Int {
        descriptors.append(descriptor)
        descriptorNames.append(name)
        return descriptors.count - 1
    }

    @discardableResult public mutating func addNative(_ name: String, _ native: TraceNative) -> Int {
        natives.append(native)
        nativeNames.append(name)
        return natives.count - 1
    }
}
