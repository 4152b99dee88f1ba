// The buffer protocol (PEP 3118) as the runtime needs it: which objects lend their memory, and to whom.
//
// A lender is a layout: its entry says where the bytes of an object lie. Memory is lent in two ways. A native borrows it
// for a call in which no Python runs (`borrowBytes`). A memoryview keeps it: then the exporter's count of exports
// grows, and an exporter with exports refuses to change its size (`mayResize`).

/// What an exporter lends. Valid until the next call that may run Python, unless the export is counted.
package struct BufferLoan {
    package var address: Int
    package var byteCount: Int
    package var itemSize: Int
    package var isReadOnly: Bool
    /// The items' format in the words of `struct`, a str.
    package var format: Value
    /// The object that keeps the bytes alive, be the exporter's memory replaced.
    package var storage: Value

    package init(
        address: Int, byteCount: Int, itemSize: Int = 1, isReadOnly: Bool, format: Value = .null, storage: Value
    ) {
        self.address = address
        self.byteCount = byteCount
        self.itemSize = itemSize
        self.isReadOnly = isReadOnly
        self.format = format
        self.storage = storage
    }
}

/// How the objects of a layout lend their memory.
package struct BufferLender {
    /// The object's memory; nil when it has been closed.
    let lend: (Value) -> BufferLoan?
    /// The ValueError for a closed object.
    let closedMessage: StaticString
    /// Byte offset of the field that counts exports; 0 for objects whose memory never moves.
    let exportsOffset: Int
}

/// Lenders by number of their layout.
nonisolated(unsafe) private var lenders: [BufferLender?] = []

/// Makes the objects of a layout lend their memory.
package func registerBufferLender(
    layout: Int, exportsOffset: Int, closedMessage: StaticString = "buffer is closed",
    _ lend: @escaping (Value) -> BufferLoan?
) {
    while lenders.count <= layout { lenders.append(nil) }
    lenders[layout] = BufferLender(lend: lend, closedMessage: closedMessage, exportsOffset: exportsOffset)
}

/// The memory that a lender gives; nil with ValueError set when the object is closed.
func borrow(_ ts: ThreadState, _ lender: BufferLender, _ value: Value) -> BufferLoan? {
    if let loan = lender.lend(value) { return loan }
    raise(ts, .valueError, "\(lender.closedMessage)")
    return nil
}

func bufferLender(_ value: Value) -> BufferLender? {
    guard value.isObject else { return nil }
    let layout = shapeLayout(shapeNumber(value.raw))
    return layout < lenders.count ? lenders[layout] : nil
}

/// Whether the object takes part in the buffer protocol.
package func lendsBuffer(_ value: Value) -> Bool {
    value.hasLayout(ShapeNumber.memoryView) || bufferLender(value) != nil
}

/// What a consumer of bytes wants of an object.
package enum BufferRequest {
    /// Contiguous bytes to read.
    case readable
    /// Contiguous bytes to overwrite.
    case writable
}

/// The contiguous bytes of any object that lends them; nil with TypeError, BufferError or ValueError set. No export is
/// counted: the bytes are valid until the next call that may run Python. `title` begins the message for a wrong type.
package func borrowBytes(
    _ ts: ThreadState, _ value: Value, _ request: BufferRequest = .readable, title: StaticString = ""
) -> BufferLoan? {
    if value.hasLayout(ShapeNumber.memoryView) {
        let view = MemoryViewObject(value).reading(ts)
        if view.shape.isNull {
            raiseReleased(ts)
            return nil
        }
        if request == .writable && view.isReadOnly != 0 {
            raise(ts, .bufferError, "memoryview: underlying buffer is not writable")
            return nil
        }
        if !isContiguous(MemoryViewObject(value)) {
            raise(ts, .bufferError, "memoryview: underlying buffer is not C-contiguous")
            return nil
        }
        return BufferLoan(
            address: view.address, byteCount: view.byteCount, itemSize: view.itemSize,
            isReadOnly: view.isReadOnly != 0, format: view.format, storage: view.storage)
    }
    guard let lender = bufferLender(value) else {
        if title.utf8CodeUnitCount == 0 {
            raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(value))'")
        } else {
            let kind = request == .writable ? "read-write bytes-like object" : "bytes-like object"
            raise(ts, .typeError, "\(title) must be \(kind), not \(argumentTypeName(value))")
        }
        return nil
    }
    guard let loan = borrow(ts, lender, value) else { return nil }
    if request == .writable && loan.isReadOnly {
        if title.utf8CodeUnitCount == 0 {
            raise(ts, .bufferError, "Object is not writable.")
        } else {
            raise(ts, .typeError, "\(title) must be read-write bytes-like object, not \(typeName(value))")
        }
        return nil
    }
    return loan
}

/// Whether an exporter may change its size: nothing views it. Views that no name leads to any more do not count, so
/// a walk through the heap decides before BufferError is set. (Their memory stays theirs: nothing can go wrong.)
package func mayResize(_ ts: ThreadState, _ exporter: Value, exportsOffset: Int) -> Bool {
    if _fastPath(loadWord(exporter.raw, exportsOffset) == 0) { return true }
    var live = 0
    forEachNamedObject(ts) { raw in
        if shapeLayout(shapeNumber(raw)) == ShapeNumber.memoryView, MemoryViewReading(raw: raw).exporter == exporter {
            live &+= 1
        }
    }
    initializeField(exporter.raw, exportsOffset, live)
    if live == 0 { return true }
    raise(ts, .bufferError, "Existing exports of data: object cannot be re-sized")
    return false
}

/// Adds to the number of an exporter's exports.
func countExport(_ exporter: Value, _ change: Int) {
    guard let offset = bufferLender(exporter)?.exportsOffset, offset != 0 else { return }
    let count = loadWord(exporter.raw, offset) &+ change
    initializeField(exporter.raw, offset, count < 0 ? 0 : count)
}

/// Byte offset of a bytearray's count of exports.
let byteArrayExports = 24

/// Makes bytes and bytearray lend their memory.
func registerBytesLenders() {
    registerBufferLender(layout: ShapeNumber.bytes, exportsOffset: 0) { value in
        let bytes = BytesObject(value)
        return BufferLoan(address: bytes.bytes, byteCount: bytes.count, isReadOnly: true, storage: value)
    }
    registerBufferLender(layout: ShapeNumber.byteArray, exportsOffset: byteArrayExports) { value in
        let view = ByteArrayReading(raw: value.raw)
        return BufferLoan(
            address: BufferReading(raw: view.storage.raw).bytes, byteCount: view.count, isReadOnly: false,
            storage: view.storage.value)
    }
}
