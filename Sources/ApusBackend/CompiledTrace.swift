import ApusTraceIR

/// A trace in machine code with what its exits need. Made by a back end, freed by the policy when no thread can be in it.
public final class CompiledTrace: @unchecked Sendable {
    /// Where the interpreter and other traces enter.
    public internal(set) var entry = 0
    /// Where `callTrace` enters; 0 for a trace that cannot be called.
    public internal(set) var callEntry = 0
    /// First byte and size of the code.
    public internal(set) var address = 0
    public internal(set) var size = 0
    /// The word that `guardValid` tests: 0 invalidates the trace.
    public internal(set) var validWord = 0
    /// The number of the first exit; the others follow.
    public internal(set) var firstExit = 0
    /// Spill slots in use.
    public internal(set) var spillCount = 0

    // Tables of the exits, in the order of their guards. Read while the trace is left, without allocation.
    public internal(set) var exits = Arena<ExitRecord>()
    public internal(set) var frames = Arena<ExitFrame>()
    public internal(set) var entries = Arena<ExitEntry>()
    public internal(set) var objects = Arena<ExitObject>()
    public internal(set) var fields = Arena<ExitField>()
    public internal(set) var stores = Arena<ExitStore>()
    public internal(set) var values = Arena<ExitLocation>()
    public internal(set) var valueKinds = Arena<ValueKind>()
    /// Bits of the constants; those of `roots` are objects that must live as long as the code.
    public internal(set) var constants = Arena<UInt64>()
    public internal(set) var roots = Arena<Int>()
    /// Words behind the code that belong to the trace, to be freed with it.
    var words = Arena<Int>()
    /// Offsets of operations in the code, for listings: (position, offset) pairs.
    public internal(set) var listing = Arena<Int32>()

    init() {}

    /// Sets the word through which an exit jumps: a bridge's entry, or the generic exit again.
    public func link(exit number: Int, to address: Int) {
        UnsafeMutablePointer<Int>(bitPattern: exits[number].targetWord).unsafelyUnwrapped.pointee = address
    }

    /// Counts an exit that was taken; how often it was.
    public func count(exit number: Int) -> Int {
        exits[number].count += 1
        return exits[number].count
    }

    /// False once something that the trace assumed does not hold any more.
    public var isValid: Bool {
        get { UnsafePointer<Int>(bitPattern: validWord).unsafelyUnwrapped.pointee != 0 }
        set { UnsafeMutablePointer<Int>(bitPattern: validWord).unsafelyUnwrapped.pointee = newValue ? 1 : 0 }
    }
}

/// Why a trace was not compiled.
public enum CompilationFailure: Error, Equatable, Sendable {
    /// No room for code or words: the cap is reached.
    case codeMemory
    /// More values at once than a native frame has slots.
    case spills
    /// No memory for the code being written.
    case memory
}
