import CApus

/// The state of one Python thread: a raw block that every function of the runtime is given as its first parameter.
///
/// `frame` and `constants` come first because the dispatch wrappers reload them from offsets 0 and 8.
package struct ThreadState {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }

    /// Size of the block in bytes.
    package static var size: Int { 1024 }

    /// The innermost Python frame; always current.
    @inline(__always) package var frame: Frame {
        get { Frame(raw: loadWord(raw, 0)) }
        nonmutating set { storeWord(raw, 0, newValue.raw) }
    }
    /// Constants of that frame's code.
    @inline(__always) package var constants: Constants {
        get { Constants(raw: loadWord(raw, 8)) }
        nonmutating set { storeWord(raw, 8, newValue.raw) }
    }
    /// Where a handler goes on after setting an exception.
    @inline(__always) package var unwindStream: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    /// The instruction behind the one that the innermost frame is executing, as far as it was published: before calls
    /// of natives and when an exception is raised.
    @inline(__always) package var currentPC: CodePointer {
        get { CodePointer(raw: loadWord(raw, 24)) }
        nonmutating set { storeWord(raw, 24, newValue.raw) }
    }
    /// The exception in flight, or null.
    @inline(__always) package var exception: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeWord(raw, 32, newValue.raw) }
    }
    /// The exception being handled (`sys.exc_info()`), None when there is none.
    @inline(__always) package var handled: Value {
        get { Value(raw: loadWord(raw, 40)) }
        nonmutating set { storeWord(raw, 40, newValue.raw) }
    }
    /// Next free byte of the allocation hole.
    @inline(__always) package var cursor: Int {
        get { loadWord(raw, 48) }
        nonmutating set { storeWord(raw, 48, newValue) }
    }
    /// End of the allocation hole; equals `cursor` to force the slow path.
    @inline(__always) package var limit: Int {
        get { loadWord(raw, 56) }
        nonmutating set { storeWord(raw, 56, newValue) }
    }
    /// Non-zero when the thread must enter the runtime at its next safepoint.
    @inline(__always) package var poll: Int {
        get { loadWord(raw, 64) }
        nonmutating set { storeWord(raw, 64, newValue) }
    }
    /// The Python frames' stack: [stackBase, stackLimit).
    @inline(__always) package var stackBase: Int {
        get { loadWord(raw, 72) }
        nonmutating set { storeWord(raw, 72, newValue) }
    }
    @inline(__always) package var stackLimit: Int {
        get { loadWord(raw, 80) }
        nonmutating set { storeWord(raw, 80, newValue) }
    }
    /// Native calls below this stack address raise RecursionError.
    @inline(__always) package var nativeStackLimit: Int {
        get { loadWord(raw, 88) }
        nonmutating set { storeWord(raw, 88, newValue) }
    }
    /// Names of the keyword arguments of the native call being made, a tuple or null; read by natives of raw kind.
    @inline(__always) package var keywordNames: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeWord(raw, 96, newValue.raw) }
    }
    /// What the outermost frame of a run returned.
    @inline(__always) package var result: Value {
        get { Value(raw: loadWord(raw, 104)) }
        nonmutating set { storeWord(raw, 104, newValue.raw) }
    }
    /// Depth of Python frames at which RecursionError is raised.
    @inline(__always) package var recursionLimit: Int {
        get { loadWord(raw, 112) }
        nonmutating set { storeWord(raw, 112, newValue) }
    }
    /// Number of the thread, `_thread.get_ident()`.
    @inline(__always) package var identifier: Int {
        get { loadWord(raw, 120) }
        nonmutating set { storeWord(raw, 120, newValue) }
    }
    /// First words for the headers of new objects: the transaction's tags; 0 until transactions exist.
    @inline(__always) package var readTag: Int { loadWord(raw, 128) }
    @inline(__always) package var writeStamp: Int { loadWord(raw, 136) }
    /// Address of the collector's own record of this thread.
    @inline(__always) package var collectorContext: Int {
        get { loadWord(raw, 144) }
        nonmutating set { storeWord(raw, 144, newValue) }
    }
    /// The hooks of `sys.set_asyncgen_hooks`, or null.
    @inline(__always) package var asyncFirstIteration: Value {
        get { Value(raw: loadWord(raw, 200)) }
        nonmutating set { storeWord(raw, 200, newValue.raw) }
    }
    @inline(__always) package var asyncFinalizer: Value {
        get { Value(raw: loadWord(raw, 208)) }
        nonmutating set { storeWord(raw, 208, newValue.raw) }
    }
    /// How many frames a new coroutine keeps as its origin (`sys.set_coroutine_origin_tracking_depth`).
    @inline(__always) package var originDepth: Int {
        get { loadWord(raw, 216) }
        nonmutating set { storeWord(raw, 216, newValue) }
    }
    /// The exception being unwound keeps its traceback in the innermost frame.
    @inline(__always) package var isReraising: Bool {
        get { loadWord(raw, 160) != 0 }
        nonmutating set { storeWord(raw, 160, newValue ? 1 : 0) }
    }
}

/// The registers of an activation. Below them lies the header (byte offsets):
///
/// ```
/// -48  function (the callable of the window)     -24  frame pointer of the caller
/// -40  frame object, or 0                         -16  return address in the caller
/// -32  depth << 8 | return kind                    -8  code
/// ```
package struct Frame {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }

    @inline(__always) package subscript(_ register: Int) -> Value {
        get { Value(raw: loadWord(raw &+ (register &<< 3), 0)) }
        nonmutating set { storeWord(raw &+ (register &<< 3), 0, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, -48)) }
        nonmutating set { storeWord(raw, -48, newValue.raw) }
    }
    @inline(__always) package var frameObject: Value {
        get { Value(raw: loadWord(raw, -40)) }
        nonmutating set { storeWord(raw, -40, newValue.raw) }
    }
    @inline(__always) package var info: Int {
        get { loadWord(raw, -32) }
        nonmutating set { storeWord(raw, -32, newValue) }
    }
    @inline(__always) package var caller: Frame {
        get { Frame(raw: loadWord(raw, -24)) }
        nonmutating set { storeWord(raw, -24, newValue.raw) }
    }
    @inline(__always) package var returnPC: CodePointer {
        get { CodePointer(raw: loadWord(raw, -16)) }
        nonmutating set { storeWord(raw, -16, newValue.raw) }
    }
    @inline(__always) package var code: CodeObject {
        get { CodeObject(raw: loadWord(raw, -8)) }
        nonmutating set { storeWord(raw, -8, newValue.raw) }
    }
    /// Word behind the header, towards lower addresses: the register before a shifted call window.
    @inline(__always) package var beforeHeader: Value {
        get { Value(raw: loadWord(raw, -56)) }
        nonmutating set { storeWord(raw, -56, newValue.raw) }
    }
    @inline(__always) package var depth: Int { info &>> 8 }
}

/// Address of the first of some consecutive registers, for natives; their number is passed beside it.
package struct Registers {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }

    @inline(__always) package subscript(_ index: Int) -> Value {
        get { Value(raw: loadWord(raw &+ (index &<< 3), 0)) }
        nonmutating set { storeWord(raw &+ (index &<< 3), 0, newValue.raw) }
    }
}

extension Frame {
    /// The registers from `index` on.
    @inline(__always) package func registers(_ index: Int) -> Registers { Registers(raw: raw &+ (index &<< 3)) }
}

/// The frame whose register 0 is register `index` of `fp`: that of a callee whose arguments lie there.
@inline(__always) package func calleeFrame(_ fp: Frame, _ index: Int) -> Frame { Frame(raw: fp.raw &+ (index &<< 3)) }

/// Address of the constants; the inline caches lie below it.
package struct Constants {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }

    @inline(__always) package func constant(_ index: Int) -> Value { Value(raw: loadWord(raw &+ (index &<< 3), 0)) }
    @inline(__always) package func cache(_ index: Int) -> CacheObject {
        CacheObject(raw: loadWord(raw &- (index &<< 3), -8))
    }
}

/// Address of an instruction word.
package struct CodePointer {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }

    /// `distance` words further.
    @inline(__always) package func advanced(_ distance: Int) -> CodePointer {
        CodePointer(raw: raw &+ (distance &<< 3))
    }
    /// Field a of the instruction before this address: the destination of the call being returned to.
    @inline(__always) package var destination: Int { loadShort(raw, -6) }
    /// Field c of the instruction before this address, signed.
    @inline(__always) package var jumpField: Int { (loadWord(raw, -8)) &>> 48 }
}

/// The kernel's number of the calling thread.
package func nativeThreadIdentifier() -> Int { apus_thread_number() }
