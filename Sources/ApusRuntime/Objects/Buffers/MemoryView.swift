import Glibc

// memoryview: views of memory that an exporter lends, in one or more dimensions.
//
// Every view refers to the exporter itself, not to the view that it was made from, and is one of its exports until it is
// released or nothing refers to it any more (PEP 3118, CPython's memoryobject.c for the messages).

extension MemoryViewObject {
    @inline(__always) func dimensions(_ ts: ThreadState) -> Int { TupleObject(reading(ts).shape).count }
    @inline(__always) func extent(_ ts: ThreadState, _ dimension: Int) -> Int {
        TupleObject(reading(ts).shape)[dimension].small
    }
    @inline(__always) func stride(_ ts: ThreadState, _ dimension: Int) -> Int {
        TupleObject(reading(ts).strides)[dimension].small
    }
}

@discardableResult func raiseReleased(_ ts: ThreadState) -> Value {
    raise(ts, .valueError, "operation forbidden on released memoryview object")
}

/// The view that a method was called on; nil with ValueError set when it is released.
func liveView(_ ts: ThreadState, _ value: Value) -> MemoryViewObject? {
    let view = MemoryViewObject(value)
    if !view.reading(ts).shape.isNull { return view }
    raiseReleased(ts)
    return nil
}

/// A view of an object's memory, as `memoryview(object)` makes it; null with an exception set.
package func makeMemoryView(_ ts: ThreadState, _ object: Value) -> Value {
    if object.hasLayout(ShapeNumber.memoryView) {
        guard let view = liveView(ts, object) else { return .null }
        let source = view.reading(ts)
        return makeView(
            ts, like: view, address: source.address, byteCount: source.byteCount, shape: source.shape,
            strides: source.strides)
    }
    guard let lender = bufferLender(object) else {
        return raise(ts, .typeError, "memoryview: a bytes-like object is required, not '\(typeName(object))'")
    }
    guard let loan = borrow(ts, lender, object) else { return .null }
    let format = loan.format.isNull ? intern(ts, "B" as StaticString).value : loan.format
    let shape = makeTuple(ts, Value(small: loan.itemSize == 0 ? 0 : loan.byteCount / loan.itemSize))
    let strides = makeTuple(ts, Value(small: loan.itemSize))
    let view = MemoryViewObject.allocate(
        ts, address: loan.address, byteCount: loan.byteCount, itemSize: loan.itemSize,
        isReadOnly: loan.isReadOnly ? 1 : 0, formatCode: formatCode(format), hash: -1, exporter: object,
        storage: loan.storage, format: format, shape: shape.value, strides: strides.value)
    countExport(object, 1)
    return view.value
}

/// The letter of a native format, with `@` or without; 0 for any other.
func formatCode(_ format: Value) -> Int {
    let text = StringObject(format)
    let start = text.count == 2 && codePoint(text, 0) == 0x40 ? 1 : 0
    guard text.count == start + 1 else { return 0 }
    let letter = codePoint(text, start)
    guard letter < 0x80, letter != 0x65, nativeItemSize(UInt8(letter)) != 0 else { return 0 }
    return Int(letter)
}

/// A further view of the same exporter with the same items.
func makeView(
    _ ts: ThreadState, like view: MemoryViewObject, address: Int, byteCount: Int, shape: Value, strides: Value,
    isReadOnly: Bool = false
) -> Value {
    let source = view.reading(ts)
    let exporter = source.exporter
    let result = MemoryViewObject.allocate(
        ts, address: address, byteCount: byteCount, itemSize: source.itemSize,
        isReadOnly: isReadOnly ? 1 : source.isReadOnly, formatCode: source.formatCode, hash: -1, exporter: exporter,
        storage: source.storage, format: source.format, shape: shape, strides: strides)
    countExport(exporter, 1)
    return result.value
}

/// Gives the memory back; further use raises ValueError.
func releaseView(_ ts: ThreadState, _ view: MemoryViewObject) {
    let reading = view.reading(ts)
    if reading.shape.isNull { return }
    countExport(reading.exporter, -1)
    let writing = view.writing(ts)
    writing.address = 0
    writing.shape = .null
    writing.strides = .null
    writing.exporter = .null
    writing.storage = .null
}

/// Whether the items of a view that is not released lie without gaps: rows first, or columns first.
func isContiguous(_ view: MemoryViewObject, isColumnMajor: Bool = false) -> Bool {
    let reading = MemoryViewReading(raw: view.raw)
    if reading.byteCount == 0 { return true }
    let (shape, strides) = (TupleObject(reading.shape), TupleObject(reading.strides))
    var expected = reading.itemSize
    for step in 0..<shape.count {
        let dimension = isColumnMajor ? step : shape.count - 1 - step
        let extent = shape[dimension].small
        if extent > 1 && strides[dimension].small != expected { return false }
        expected = expected &* extent
    }
    return true
}

/// Calls `body` with the address of every item, in the order of rows (or of columns), until it returns false.
func forEachItem(
    _ ts: ThreadState, _ view: MemoryViewObject, isColumnMajor: Bool = false, _ body: (Int) -> Bool
) -> Bool {
    let dimensions = view.dimensions(ts)
    if dimensions == 0 { return body(view.reading(ts).address) }
    if dimensions == 1 {
        let (count, stride) = (view.extent(ts, 0), view.stride(ts, 0))
        for index in 0..<count {
            // The view may be released by what `body` does.
            if view.reading(ts).shape.isNull {
                raiseReleased(ts)
                return false
            }
            if !body(view.reading(ts).address &+ index &* stride) { return false }
        }
        return true
    }
    let extents = (0..<dimensions).map { view.extent(ts, $0) }
    let strides = (0..<dimensions).map { view.stride(ts, $0) }
    if extents.contains(0) { return true }
    var position = [Int](repeating: 0, count: dimensions)
    while true {
        if view.reading(ts).shape.isNull {
            raiseReleased(ts)
            return false
        }
        var address = view.reading(ts).address
        for dimension in 0..<dimensions { address &+= position[dimension] &* strides[dimension] }
        if !body(address) { return false }
        var step = 0
        while step < dimensions {
            let dimension = isColumnMajor ? step : dimensions - 1 - step
            position[dimension] += 1
            if position[dimension] < extents[dimension] { break }
            position[dimension] = 0
            step += 1
        }
        if step == dimensions { return true }
    }
}

/// The view's bytes one after the other, appended to a builder.
func appendViewBytes(
    _ ts: ThreadState, _ output: inout StringBuilder, _ view: MemoryViewObject, isColumnMajor: Bool = false
) {
    let reading = view.reading(ts)
    if isContiguous(view, isColumnMajor: isColumnMajor) {
        output.append(units: reading.address, width: 1, count: reading.byteCount)
        return
    }
    let size = reading.itemSize
    var builder = output
    _ = forEachItem(ts, view, isColumnMajor: isColumnMajor) {
        builder.append(units: $0, width: 1, count: size)
        return true
    }
    output = builder
}

// MARK: - Items

/// The item at an address; NotImplementedError for a format that is not native.
func viewItem(_ ts: ThreadState, _ view: MemoryViewObject, _ address: Int) -> Value {
    let reading = view.reading(ts)
    if reading.formatCode == 0 {
        return raise(
            ts, .notImplementedError,
            "memoryview: format \(swiftString(StringObject(reading.format))) not supported")
    }
    return unpackItem(ts, UInt8(truncatingIfNeeded: reading.formatCode), address)
}

/// Stores an item at an address that `locate` gives once the value has been converted, for its conversion may run Python.
func setViewItem(_ ts: ThreadState, _ view: MemoryViewObject, _ offset: Int, _ value: Value) -> Bool {
    let reading = view.reading(ts)
    if reading.formatCode == 0 {
        raise(
            ts, .notImplementedError,
            "memoryview: format \(swiftString(StringObject(reading.format))) not supported")
        return false
    }
    let code = UInt8(truncatingIfNeeded: reading.formatCode)
    var cell = 0
    let result = withUnsafeMutableBytes(of: &cell) {
        packItem(ts, code, Int(bitPattern: $0.baseAddress.unsafelyUnwrapped), value)
    }
    let letter = String(UnicodeScalar(code))
    switch result {
    case .done: break
    case .failed: return false
    case .wrongType:
        raise(ts, .typeError, "memoryview: invalid type for format '\(letter)'")
        return false
    case .outOfRange:
        raise(ts, .valueError, "memoryview: invalid value for format '\(letter)'")
        return false
    }
    let now = view.reading(ts)
    if now.shape.isNull {
        raiseReleased(ts)
        return false
    }
    storeInteger(now.address &+ offset, nativeItemSize(code), UInt(bitPattern: cell))
    return true
}

/// Byte offset of the item at an index of a dimension; nil with IndexError set.
private func itemOffset(_ ts: ThreadState, _ view: MemoryViewObject, _ index: Int, _ dimension: Int) -> Int? {
    let extent = view.extent(ts, dimension)
    let position = index < 0 ? index &+ extent : index
    if position < 0 || position >= extent {
        raise(ts, .indexError, "index out of bounds on dimension \(dimension + 1)")
        return nil
    }
    return position &* view.stride(ts, dimension)
}

/// Where a key leads.
enum ViewPlace {
    case item(offset: Int)
    case part(Value)
    /// An exception is set.
    case failed
}

/// Finds what `view[key]` denotes.
func locate(_ ts: ThreadState, _ view: MemoryViewObject, _ key: Value, isStore: Bool) -> ViewPlace {
    let dimensions = view.dimensions(ts)
    if dimensions == 0 {
        if key.hasLayout(ShapeNumber.tuple) && TupleObject(key).count == 0 { return .item(offset: 0) }
        if key == .ellipsis { return isStore ? .item(offset: 0) : .part(view.value) }
        raise(ts, .typeError, "invalid indexing of 0-dim memory")
        return .failed
    }
    if key.isSmall || key.isBool || !key.hasLayout(ShapeNumber.tuple) && !lookupSpecial(ts, typeOf(key), .index).isNull
    {
        let (index, ok) = indexInteger(ts, key, clamp: false)
        if !ok { return .failed }
        guard liveView(ts, view.value) != nil else { return .failed }
        if dimensions > 1 {
            raise(
                ts, .notImplementedError,
                isStore ? "sub-views are not implemented" : "multi-dimensional sub-views are not implemented")
            return .failed
        }
        guard let offset = itemOffset(ts, view, index, 0) else { return .failed }
        return .item(offset: offset)
    }
    if key.hasLayout(ShapeNumber.slice) {
        if isStore && dimensions > 1 {
            raise(ts, .notImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
            return .failed
        }
        return slicePart(ts, view, SliceObject(key))
    }
    if key.hasLayout(ShapeNumber.tuple) { return locateTuple(ts, view, TupleObject(key)) }
    raise(ts, .typeError, "memoryview: invalid slice key")
    return .failed
}

private func slicePart(_ ts: ThreadState, _ view: MemoryViewObject, _ slice: SliceObject) -> ViewPlace {
    let bounds = sliceIndices(ts, slice, view.extent(ts, 0))
    guard bounds.ok, liveView(ts, view.value) != nil else { return .failed }
    let source = view.reading(ts)
    let stride = view.stride(ts, 0)
    let count = max(bounds.count, 0)
    let shape = replacing(ts, TupleObject(source.shape), count)
    let strides = replacing(ts, TupleObject(source.strides), stride &* bounds.step)
    var size = source.itemSize
    for dimension in 0..<shape.count { size = size &* shape[dimension].small }
    let result = makeView(
        ts, like: view, address: view.reading(ts).address &+ bounds.start &* stride, byteCount: size,
        shape: shape.value, strides: strides.value)
    return .part(result)
}

private func replacing(_ ts: ThreadState, _ tuple: TupleObject, _ first: Int) -> TupleObject {
    let result = TupleObject.allocate(ts, tailCount: tuple.count, count: tuple.count)
    result.initialize(0, Value(small: first))
    for index in 1..<max(tuple.count, 1) where index < tuple.count { result.initialize(index, tuple[index]) }
    return result
}

private func locateTuple(_ ts: ThreadState, _ view: MemoryViewObject, _ key: TupleObject) -> ViewPlace {
    let dimensions = view.dimensions(ts)
    var slices = 0
    for index in 0..<key.count {
        let item = key[index]
        if item.hasLayout(ShapeNumber.slice) {
            slices += 1
        } else if !item.isSmall && lookupSpecial(ts, typeOf(item), .index).isNull {
            raise(ts, .typeError, "memoryview: invalid slice key")
            return .failed
        }
    }
    if slices > 0 {
        if slices == key.count {
            raise(ts, .notImplementedError, "multi-dimensional slicing is not implemented")
        } else {
            raise(ts, .typeError, "memoryview: invalid slice key")
        }
        return .failed
    }
    if key.count < dimensions {
        raise(ts, .notImplementedError, "sub-views are not implemented")
        return .failed
    }
    if key.count > dimensions {
        raise(ts, .typeError, "cannot index \(dimensions)-dimension view with \(key.count)-element tuple")
        return .failed
    }
    var offset = 0
    for dimension in 0..<dimensions {
        let (index, ok) = indexInteger(ts, key[dimension], clamp: false)
        guard ok, liveView(ts, view.value) != nil else { return .failed }
        guard let step = itemOffset(ts, view, index, dimension) else { return .failed }
        offset &+= step
    }
    return .item(offset: offset)
}

/// `view[key] = value`; false with an exception set.
func setViewItem(_ ts: ThreadState, _ view: MemoryViewObject, key: Value, _ value: Value) -> Bool {
    if view.reading(ts).isReadOnly != 0 {
        raise(ts, .typeError, "cannot modify read-only memory")
        return false
    }
    switch locate(ts, view, key, isStore: true) {
    case .failed: return false
    case .item(let offset): return setViewItem(ts, view, offset, value)
    case .part(let part):
        let target = MemoryViewObject(part)
        defer { releaseView(ts, target) }
        guard lendsBuffer(value) else {
            raise(ts, .typeError, "a bytes-like object is required, not '\(typeName(value))'")
            return false
        }
        let source = makeMemoryView(ts, value)
        if source.isErr { return false }
        defer { releaseView(ts, MemoryViewObject(source)) }
        return copyItems(ts, from: MemoryViewObject(source), to: target)
    }
}

/// Copies one row over another, also where they overlap.
private func copyItems(_ ts: ThreadState, from source: MemoryViewObject, to target: MemoryViewObject) -> Bool {
    let (from, to) = (source.reading(ts), target.reading(ts))
    guard source.dimensions(ts) == 1, from.itemSize == to.itemSize, from.formatCode == to.formatCode,
        stringEqual(StringObject(from.format), StringObject(to.format)) || from.formatCode != 0,
        source.extent(ts, 0) == target.extent(ts, 0)
    else {
        raise(
            ts, .valueError, "memoryview assignment: lvalue and rvalue have different structures")
        return false
    }
    var bytes = StringBuilder(capacity: from.byteCount)
    appendViewBytes(ts, &bytes, source)
    let (size, stride, count) = (to.itemSize, target.stride(ts, 0), target.extent(ts, 0))
    for index in 0..<count { copyBytes(bytes.base &+ index &* size, to.address &+ index &* stride, size) }
    bytes.discard()
    return true
}

// MARK: - Comparison

/// Whether two views have equal items in equal shapes: 1, 0 or -1. Items of unknown formats are never equal.
func viewsEqual(_ ts: ThreadState, _ left: MemoryViewObject, _ right: MemoryViewObject) -> Int {
    let dimensions = left.dimensions(ts)
    if dimensions != right.dimensions(ts) { return 0 }
    for dimension in 0..<dimensions where left.extent(ts, dimension) != right.extent(ts, dimension) { return 0 }
    let (from, to) = (left.reading(ts), right.reading(ts))
    if from.formatCode == 0 || to.formatCode == 0 { return 0 }
    let isPlain = from.formatCode == to.formatCode && ![0x66, 0x64, 0x3F].contains(from.formatCode)
    if isPlain && isContiguous(left) && isContiguous(right) {
        return from.byteCount == 0 || equalBytes(from.address, to.address, from.byteCount) ? 1 : 0
    }
    var others: [Int] = []
    _ = forEachItem(ts, right) {
        others.append($0)
        return true
    }
    var index = 0
    var isSame = 1
    let (leftCode, rightCode) = (UInt8(truncatingIfNeeded: from.formatCode), UInt8(truncatingIfNeeded: to.formatCode))
    _ = forEachItem(ts, left) {
        isSame = equal(ts, unpackItem(ts, leftCode, $0), unpackItem(ts, rightCode, others[index]))
        index += 1
        return isSame == 1
    }
    return isSame
}

private func equalBytes(_ left: Int, _ right: Int, _ count: Int) -> Bool {
    memcmp(pointer(left), pointer(right), count) == 0
}
