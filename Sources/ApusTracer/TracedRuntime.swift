import ApusBytecode
import ApusTraceIR

/// What the tracer asks of the runtime: its jitcode, and C functions for what jitcode does not express as loads and stores.
/// Passed in as data, so that the tracer imports nothing of the runtime.
public struct TracedRuntime {
    public let image: JitcodeImage
    /// Addresses of the natives, by number.
    public let natives: UnsafePointer<Int>

    /// Number of the float shape, whose objects are floats in boxed form.
    public var floatShape = 0
    /// (thread, bytes, shape) -> object with its header written.
    public var allocate: @convention(c) (Int, Int, Int) -> Int
    /// (thread, bytes, shape) -> object of any size, or 0 with MemoryError set.
    public var allocateVariable: @convention(c) (Int, Int, Int) -> Int
    /// (thread, bits of a double) -> tagged value.
    public var makeFloat: @convention(c) (Int, Int) -> Int
    /// (object, address of the slot, word): a store with the write barrier.
    public var storeReference: @convention(c) (Int, Int, Int) -> Void
    /// (thread, object, address of the slot, word): the same for a raw slot of an instance.
    public var storeSlot: @convention(c) (Int, Int, Int, Int) -> Void
    /// (object, shape)
    public var setShape: @convention(c) (Int, Int) -> Void
    /// Of a shape by number.
    public var shapeType: @convention(c) (Int) -> Int
    public var shapeLayout: @convention(c) (Int) -> Int
    /// Keeps an object alive that a constant of the trace refers to.
    public var keepAlive: @convention(c) (Int, Int) -> Void

    public init(
        image: JitcodeImage, natives: UnsafePointer<Int>,
        allocate: @escaping @convention(c) (Int, Int, Int) -> Int,
        allocateVariable: @escaping @convention(c) (Int, Int, Int) -> Int,
        makeFloat: @escaping @convention(c) (Int, Int) -> Int,
        storeReference: @escaping @convention(c) (Int, Int, Int) -> Void,
        storeSlot: @escaping @convention(c) (Int, Int, Int, Int) -> Void,
        setShape: @escaping @convention(c) (Int, Int) -> Void, shapeType: @escaping @convention(c) (Int) -> Int,
        shapeLayout: @escaping @convention(c) (Int) -> Int, keepAlive: @escaping @convention(c) (Int, Int) -> Void
    ) {
        self.image = image
        self.natives = natives
        self.allocate = allocate
        self.allocateVariable = allocateVariable
        self.makeFloat = makeFloat
        self.storeReference = storeReference
        self.storeSlot = storeSlot
        self.setShape = setShape
        self.shapeType = shapeType
        self.shapeLayout = shapeLayout
        self.keepAlive = keepAlive
    }
}

/// Why a trace was given up.
public enum AbortReason: Int, CaseIterable, Sendable {
    case none
    /// More operations than a trace may have.
    case tooLong
    /// Left the frame in which the trace began.
    case returnedBelowBase
    /// An exception was raised.
    case exception
    /// A native changed the frame, as generators do.
    case frameChanged
    /// The thread must enter the runtime.
    case poll
    /// A check after an effect that cannot be repeated.
    case guardAfterCommit
    /// A loop inside of the trace turns too often to be unrolled.
    case innerLoop
    /// The code that runs is not known beforehand.
    case computedCode
    /// Calls nest too deep.
    case depth
    /// An operation that the tracer does not record.
    case unsupported
}

/// How the recording of a trace ended.
public struct Recording: Sendable {
    public var reason: AbortReason
    /// The address at which the interpreter goes on; the frame is the thread's.
    public var pc: Int
    /// Number of bytecodes recorded.
    public var bytecodes: Int
    /// The native or operation that stopped it, by number; -1.
    public var detail: Int

    public var isComplete: Bool { reason == .none }
}
