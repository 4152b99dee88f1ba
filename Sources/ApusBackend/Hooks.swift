/// What machine code needs to know of the runtime: where the thread state has its words, and which functions it calls.
/// Passed in as data, so that the back end imports nothing of the runtime.
public struct RuntimeInterface: Sendable {
    // MARK: Byte offsets into the thread state
    public var cursorOffset = 48
    public var limitOffset = 56
    public var pollOffset = 64
    public var nativeStackLimitOffset = 88
    /// The words that new headers start with: or-ed to the shape, and to the size.
    public var readTagOffset = 128
    public var writeStampOffset = 136

    // MARK: The header of objects
    /// Byte offset of the 32-bit shape.
    public var shapeOffset = 4
    /// Bits that the shape is shifted by in the first word of a header.
    public var shapeShift = 32
    /// Bits that the size in bytes is shifted by in the second word of a header.
    public var sizeShift = 45
    /// Byte offset and mask of the write barrier's test.
    public var barrierOffset = 12
    public var barrierMask = 3
    /// Byte offset of the number of a float object.
    public var floatNumberOffset = 16

    // MARK: Functions of the C convention, by address
    /// (exit number, registers, spill slots, thread, frame base, whether the trace was called) -> word for the caller: see
    /// `ExitReader`.
    public var leave = 0
    /// (thread, frame base, value) -> address at which the interpreter goes on: a function-entry trace that the interpreter
    /// entered has finished.
    public var finish = 0
    /// (thread, frame base) -> value: runs the frame to its end in the interpreter, for calls of traces that do not exist.
    public var runFrame = 0
    /// (thread, bytes, shape) -> address of a new object, its header written.
    public var allocate = 0
    /// (thread, bits of the double) -> float object.
    public var boxFloat = 0
    /// (thread, object, address of the slot): before a store of a reference into an object that the collector watches.
    public var barrier = 0

    public init() {}
}
