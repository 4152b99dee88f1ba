// The class memoryview and its iterator.

/// `view.tolist()`: nested lists, one level a dimension.
private func listOfItems(_ ts: ThreadState, _ view: MemoryViewObject) -> Value {
    if view.reading(ts).formatCode == 0 { return viewItem(ts, view, 0) }
    let dimensions = view.dimensions(ts)
    if dimensions == 0 { return viewItem(ts, view, view.reading(ts).address) }
    return listLevel(ts, view, 0, view.reading(ts).address)
}

private func listLevel(_ ts: ThreadState, _ view: MemoryViewObject, _ dimension: Int, _ address: Int) -> Value {
    let list = makeList(ts, 0)
    let stride = view.stride(ts, dimension)
    for index in 0..<view.extent(ts, dimension) {
        let place = address &+ index &* stride
        let item =
            dimension + 1 == view.dimensions(ts)
            ? viewItem(ts, view, place) : listLevel(ts, view, dimension + 1, place)
        if item.isErr || !listAppend(ts, list, item) { return .null }
    }
    return list.value
}

/// `view.tobytes(order)`
private func bytesOfView(_ ts: ThreadState, _ view: MemoryViewObject, _ order: Value) -> Value {
    var isColumnMajor = false
    if !order.isNull && !order.isNone {
        guard order.hasLayout(ShapeNumber.string) else {
            return raise(ts, .typeError, "tobytes() argument 'order' must be str or None, not \(typeName(order))")
        }
        switch swiftString(StringObject(order)) {
        case "C": break
        case "F": isColumnMajor = true
        case "A": isColumnMajor = !isContiguous(view) && isContiguous(view, isColumnMajor: true)
        default: return raise(ts, .valueError, "order must be 'C', 'F' or 'A'")
        }
    }
    var output = StringBuilder(capacity: view.reading(ts).byteCount)
    appendViewBytes(ts, &output, view, isColumnMajor: isColumnMajor)
    return output.finishBytes(ts)
}

/// `view[key]`
private func viewGetItem(_ ts: ThreadState, _ object: Value, _ key: Value) -> Value {
    guard let view = liveView(ts, object) else { return .null }
    switch locate(ts, view, key, isStore: false) {
    case .item(let offset): return viewItem(ts, view, view.reading(ts).address &+ offset)
    case .part(let part): return part
    case .failed: return .null
    }
}

/// `hash(view)`: that of the same bytes, remembered also beyond the release.
func viewHash(_ ts: ThreadState, _ view: MemoryViewObject) -> Value {
    let known = view.reading(ts).hash
    if known != -1 { return makeInteger(ts, known) }
    guard liveView(ts, view.value) != nil else { return .null }
    if view.reading(ts).isReadOnly == 0 {
        return raise(ts, .valueError, "cannot hash writable memoryview object")
    }
    guard [0x42, 0x62, 0x63].contains(view.reading(ts).formatCode) else {
        return raise(ts, .valueError, "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
    }
    // The exporter decides whether it can be hashed at all.
    if hashValue(ts, view.reading(ts).exporter) == -1 && !ts.exception.isNull { return .null }
    let bytes = bytesOfView(ts, view, .null)
    if bytes.isErr { return .null }
    let hash = bytesHash(BytesObject(bytes))
    view.writing(ts).hash = hash
    return makeInteger(ts, hash)
}

private func compareViews(_ ts: ThreadState, _ receiver: MemoryViewObject, _ value: Value, isEqual: Bool) -> Value {
    let (left, right) = (receiver, value)
    if receiver.value == right { return Value(isEqual) }
    if left.reading(ts).shape.isNull { return Value(!isEqual) }
    if right.hasLayout(ShapeNumber.memoryView) {
        if MemoryViewObject(right).reading(ts).shape.isNull { return Value(!isEqual) }
        let same = viewsEqual(ts, left, MemoryViewObject(right))
        return same < 0 ? .null : Value((same == 1) == isEqual)
    }
    if !lendsBuffer(right) { return .notImplemented }
    let other = makeMemoryView(ts, right)
    if other.isErr {
        clearException(ts)
        return .notImplemented
    }
    let same = viewsEqual(ts, left, MemoryViewObject(other))
    releaseView(ts, MemoryViewObject(other))
    return same < 0 ? .null : Value((same == 1) == isEqual)
}

// MARK: - cast

/// `view.cast(format, shape)`
private func castView(_ ts: ThreadState, _ view: MemoryViewObject, _ format: Value, _ shape: Value) -> Value {
    guard format.hasLayout(ShapeNumber.string) else {
        return raise(ts, .typeError, "cast() argument 'format' must be str, not \(argumentTypeName(format))")
    }
    if !isContiguous(view) {
        return raise(ts, .typeError, "memoryview: casts are restricted to C-contiguous views")
    }
    var extents = Value.null
    if !shape.isNull && !shape.isNone {
        guard shape.hasLayout(ShapeNumber.list) || shape.hasLayout(ShapeNumber.tuple) else {
            return raise(ts, .typeError, "shape must be a list or a tuple")
        }
        extents = iterableToTuple(ts, shape)
        if extents.isErr { return .null }
        let count = TupleObject(extents).count
        if count > 64 {
            return raise(ts, .valueError, "memoryview: number of dimensions must not exceed 64")
        }
        if view.dimensions(ts) != 1 && count != 1 {
            return raise(ts, .typeError, "memoryview: cast must be 1D -> ND or ND -> 1D")
        }
    }
    if !extents.isNull || view.dimensions(ts) != 1 {
        for dimension in 0..<view.dimensions(ts) where view.extent(ts, dimension) == 0 {
            return raise(ts, .typeError, "memoryview: cannot cast view with zeros in shape or strides")
        }
    }
    let code = formatCode(format)
    let source = view.reading(ts)
    guard code != 0 else {
        return raise(
            ts, .valueError,
            "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    }
    let bytes = [0x42, 0x62, 0x63]
    if source.formatCode == 0 || !bytes.contains(source.formatCode) && !bytes.contains(code) {
        return raise(
            ts, source.formatCode == 0 ? .valueError : .typeError,
            source.formatCode == 0
                ? "memoryview: source format must be a native single character format prefixed with an optional '@'"
                : "memoryview: cannot cast between two non-byte formats")
    }
    let size = nativeItemSize(UInt8(truncatingIfNeeded: code))
    if source.byteCount % size != 0 {
        return raise(ts, .typeError, "memoryview: length is not a multiple of itemsize")
    }
    let row = makeTuple(ts, Value(small: source.byteCount / size))
    let result = makeView(
        ts, like: view, address: source.address, byteCount: source.byteCount, shape: row.value,
        strides: makeTuple(ts, Value(small: size)).value)
    if result.isErr { return .null }
    let writing = MemoryViewObject(result).writing(ts)
    writing.itemSize = size
    writing.formatCode = code
    writing.format = format
    if !extents.isNull && !reshape(ts, MemoryViewObject(result), TupleObject(extents)) {
        releaseView(ts, MemoryViewObject(result))
        return .null
    }
    return result
}

/// Gives a contiguous view other dimensions; false with an exception set.
private func reshape(_ ts: ThreadState, _ view: MemoryViewObject, _ extents: TupleObject) -> Bool {
    var numbers: [Int] = []
    var product = 1
    for index in 0..<extents.count {
        guard extents[index].hasLayout(ShapeNumber.integer) || extents[index].isSmall || extents[index].isBool else {
            raise(ts, .typeError, "memoryview.cast(): elements of shape must be integers")
            return false
        }
        let (number, ok) = indexInteger(ts, extents[index], clamp: false, overflow: .overflowError)
        if !ok { return false }
        if number <= 0 {
            raise(ts, .valueError, "memoryview.cast(): elements of shape must be integers > 0")
            return false
        }
        let (next, overflow) = product.multipliedReportingOverflow(by: number)
        if overflow {
            raise(ts, .valueError, "memoryview.cast(): product(shape) > SSIZE_MAX")
            return false
        }
        product = next
        numbers.append(number)
    }
    let size = view.reading(ts).itemSize
    let (bytes, overflow) = product.multipliedReportingOverflow(by: size)
    if overflow || bytes != view.reading(ts).byteCount {
        raise(ts, .typeError, "memoryview: product(shape) * itemsize != buffer size")
        return false
    }
    let shape = TupleObject.allocate(ts, tailCount: numbers.count, count: numbers.count)
    for (index, number) in numbers.enumerated() { shape.initialize(index, Value(small: number)) }
    let strides = TupleObject.allocate(ts, tailCount: numbers.count, count: numbers.count)
    var stride = size
    for index in (0..<numbers.count).reversed() {
        strides.initialize(index, Value(small: stride))
        stride = stride &* numbers[index]
    }
    let writing = view.writing(ts)
    writing.shape = shape.value
    writing.strides = strides.value
    return true
}

// MARK: - The class

func initializeMemoryViewType(_ ts: ThreadState) {
    registerBytesLenders()
    let type = makeType(ts, "memoryview", layout: ShapeNumber.memoryView, base: Types.object, flags: 0)
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    _ = dictSet(ts, builtins, type.reading(ts).name, type.value)
    defineMemoryViewNatives(ts, type)
    defineViewAttributes(ts, type)
    initializeMemoryIterator(ts)
}

/// Runs the getter of an attribute that a released view has no more.
private func live(_ thread: Int, _ raw: Int, _ body: (ThreadState, MemoryViewObject) -> Value) -> Int {
    let ts = ThreadState(raw: thread)
    guard let view = liveView(ts, Value(raw: raw)) else { return 0 }
    return body(ts, view).raw
}

private func defineViewAttributes(_ ts: ThreadState, _ type: TypeObject) {
    func define(_ name: StaticString, _ getter: NativeGetter) { defineAttribute(ts, type, name, get: getter) }
    define("obj") { live($0, $1) { $1.reading($0).exporter } }
    define("nbytes") { live($0, $1) { Value(small: $1.reading($0).byteCount) } }
    define("itemsize") { live($0, $1) { Value(small: $1.reading($0).itemSize) } }
    define("format") { live($0, $1) { $1.reading($0).format } }
    define("ndim") { live($0, $1) { Value(small: $1.dimensions($0)) } }
    define("shape") { live($0, $1) { $1.reading($0).shape } }
    define("strides") { live($0, $1) { $1.reading($0).strides } }
    define("suboffsets") { live($0, $1) { ts, _ in emptyTuple(ts).value } }
    define("readonly") { live($0, $1) { Value($1.reading($0).isReadOnly != 0) } }
    define("c_contiguous") { live($0, $1) { Value(isContiguous($1)) } }
    define("f_contiguous") { live($0, $1) { Value(isContiguous($1, isColumnMajor: true)) } }
    define("contiguous") {
        live($0, $1) { Value(isContiguous($1) || isContiguous($1, isColumnMajor: true)) }
    }
}

private func initializeMemoryIterator(_ ts: ThreadState) {
    let type = makeIteratorType(ts, "memory_iterator", ShapeNumber.memoryIterator)
    defineMethod(ts, type, "__next__", "(self, /)") { thread, base, _ in
        let ts = ThreadState(raw: thread)
        let iterator = MemoryIteratorObject(Arguments(raw: base)[0])
        let reading = iterator.reading(ts)
        if reading.view.isNull { return 0 }
        let index = reading.index
        if index >= reading.count {
            iterator.writing(ts).view = .null
            return 0
        }
        guard let view = liveView(ts, reading.view) else { return 0 }
        iterator.writing(ts).index = index &+ 1
        return viewItem(ts, view, view.reading(ts).address &+ index &* view.stride(ts, 0)).raw
    }
}

// MARK: - Bodies of natives

func memoryViewNew(_ ts: ThreadState, _ type: TypeObject, _ object: Value) -> Value { makeMemoryView(ts, object) }

func memoryViewLen(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    return Value(small: view.dimensions(ts) == 0 ? 1 : view.extent(ts, 0))
}

func memoryViewGetitem(_ ts: ThreadState, _ receiver: MemoryViewObject, _ key: Value) -> Value {
    viewGetItem(ts, receiver.value, key)
}

func memoryViewSetitem(_ ts: ThreadState, _ receiver: MemoryViewObject, _ key: Value, _ value: Value) -> Bool {
    guard let view = liveView(ts, receiver.value) else { return false }
    return setViewItem(ts, view, key: key, value)
}

func memoryViewDelitem(_ ts: ThreadState, _ receiver: MemoryViewObject, _ key: Value) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    let isReadOnly = view.reading(ts).isReadOnly != 0
    return raise(ts, .typeError, isReadOnly ? "cannot modify read-only memory" : "cannot delete memory")
}

func memoryViewEq(_ ts: ThreadState, _ receiver: MemoryViewObject, _ value: Value) -> Value {
    compareViews(ts, receiver, value, isEqual: true)
}

func memoryViewNe(_ ts: ThreadState, _ receiver: MemoryViewObject, _ value: Value) -> Value {
    compareViews(ts, receiver, value, isEqual: false)
}

func memoryViewRepr(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Value {
    let view = receiver
    let kind = view.reading(ts).shape.isNull ? "released memory" : "memory"
    return makeString(ts, "<\(kind) at 0x\(String(UInt(bitPattern: view.raw), radix: 16))>").value
}

func memoryViewEnter(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Value {
    Value(raw: liveView(ts, receiver.value)?.value.raw ?? 0)
}

func memoryViewExit(_ ts: ThreadState, _ receiver: MemoryViewObject, _ args: ArgumentList) -> Bool {
    releaseView(ts, receiver)
    return true
}

func memoryViewIter(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    switch view.dimensions(ts) {
    case 0: return raise(ts, .typeError, "invalid indexing of 0-dim memory")
    case 1: break
    default: return raise(ts, .notImplementedError, "multi-dimensional sub-views are not implemented")
    }
    if view.reading(ts).formatCode == 0 { return viewItem(ts, view, 0) }
    return MemoryIteratorObject.allocate(ts, index: 0, count: view.extent(ts, 0), view: view.value).value
}

func memoryViewRelease(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Bool {
    releaseView(ts, receiver)
    return true
}

func memoryViewTobytes(_ ts: ThreadState, _ receiver: MemoryViewObject, _ order: Value) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    return bytesOfView(ts, view, order)
}

func memoryViewHex(_ ts: ThreadState, _ receiver: MemoryViewObject, _ sep: Value, _ bytesPerSep: Value) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    let bytes = bytesOfView(ts, view, .null)
    return bytes.isErr ? .null : bytesHex(ts, bytes, sep, bytesPerSep)
}

func memoryViewTolist(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    return listOfItems(ts, view)
}

func memoryViewCast(_ ts: ThreadState, _ receiver: MemoryViewObject, _ format: Value, _ shape: Value) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    return castView(ts, view, format, shape)
}

func memoryViewToreadonly(_ ts: ThreadState, _ receiver: MemoryViewObject) -> Value {
    guard let view = liveView(ts, receiver.value) else { return .null }
    let source = view.reading(ts)
    return makeView(
        ts, like: view, address: source.address, byteCount: source.byteCount, shape: source.shape,
        strides: source.strides, isReadOnly: true
    )
}
