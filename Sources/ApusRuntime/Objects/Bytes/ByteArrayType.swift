import Glibc

// The class bytearray: construction and what it does not share with bytes.

/// Fills the class bytearray.
func initializeByteArrayType(_ ts: ThreadState) {
    let type =
        Types.byteArray.raw != 0
        ? Types.byteArray : makeType(ts, "bytearray", layout: ShapeNumber.byteArray, base: Types.object)
    defineByteArrayNatives(ts, type)
    defineBytesMethods(ts, type)
    _ = dictSet(ts, type.reading(ts).namespace, KnownName.hash.value, .none)
    defineMethod(ts, type, "__setitem__", "(self, key, value, /)") { t, a, _ in
        byteArraySetItem(ThreadState(raw: t), Arguments(raw: a), isDeletion: false).raw
    }
    defineMethod(ts, type, "__delitem__", "(self, key, /)") { t, a, _ in
        byteArraySetItem(ThreadState(raw: t), Arguments(raw: a), isDeletion: true).raw
    }
    defineMethod(ts, type, "insert", "(self, index, item, /)") { t, a, _ in
        let (ts, arguments) = (ThreadState(raw: t), Arguments(raw: a))
        guard let index = sizeArgument(ts, arguments[1], missing: 0) else { return 0 }
        return byteArrayInsert(ts, arguments[0], index, arguments[2]).raw
    }
}

private func byteArrayNew(_ ts: ThreadState, _ type: TypeObject) -> Value {
    if type.raw == Types.byteArray.raw { return makeByteArray(ts, count: 0).value }
    let storage = BufferObject.allocate(ts, tailBytes: 0, capacity: 0)
    let raw = allocateInstance(ts, type)
    if raw == 0 { return .null }
    let view = ByteArrayObject(raw: raw).writing(ts)
    view.count = 0
    view.storage = storage
    return Value(raw: raw)
}

func byteArrayInit(_ ts: ThreadState, _ receiver: Value, _ source: Value, _ encoding: Value, _ errors: Value) -> Value {
    let source = source
    if source.isNull || !isText(source) {
        guard checkNoEncoding(ts, encoding, errors) else { return .null }
    }
    var output = StringBuilder()
    let isDone =
        (source.isNull || appendSource(ts, &output, source, encoding, errors, isArray: true))
        && output.checkMemory(ts)
    let view = TextView(base: output.base, count: output.count, width: 1)
    let isStored = isDone && replaceBytes(ts, receiver, 0, textView(receiver).count, view)
    output.discard()
    return isStored ? .none : .null
}

/// Replaces the bytes `from ..< to` by others, which must not lie in the array's own storage; false with MemoryError set.
func replaceBytes(_ ts: ThreadState, _ array: Value, _ from: Int, _ to: Int, _ new: TextView) -> Bool {
    let object = ByteArrayObject(array)
    let old = object.reading(ts)
    let count = old.count
    let total = count &- (to &- from) &+ new.count
    if total != count && !mayResize(ts, array, exportsOffset: byteArrayExports) { return false }
    if total > old.storage.capacity || total &* 4 < old.storage.capacity {
        if total > longestString {
            raiseMemoryError(ts)
            return false
        }
        let capacity = total > count ? total &+ total &>> 3 &+ 8 : total
        let storage = BufferObject.allocate(ts, tailBytes: capacity, capacity: capacity)
        if storage.raw == 0 { return false }
        let source = object.reading(ts).storage.reading(ts).bytes
        let target = storage.writing(ts).bytes
        copyBytes(source, target, from)
        copyBytes(source &+ to, target &+ from &+ new.count, count &- to)
        object.writing(ts).storage = storage
    } else if new.count != to &- from && to < count {
        let base = old.storage.writing(ts).bytes
        memmove(pointer(base &+ from &+ new.count), pointer(base &+ to), count &- to)
    }
    let view = object.writing(ts)
    copyBytes(new.base, view.storage.writing(ts).bytes &+ from, new.count)
    view.count = total
    return true
}

private func byteArrayInsert(_ ts: ThreadState, _ array: Value, _ index: Int, _ item: Value) -> Value {
    guard let byte = byteValue(ts, item, isArray: true) else { return .null }
    let view = ByteArrayObject(array).reading(ts)
    let count = view.count
    if index >= count && count < view.storage.capacity && view.exports == 0 {
        storeByte(view.storage.writing(ts).bytes &+ count, 0, byte)
        ByteArrayObject(array).writing(ts).count = count &+ 1
        return .none
    }
    var place = index < 0 ? index &+ count : index
    place = place < 0 ? 0 : min(place, count)
    let content = TextView(makeCharacter(ts, UInt32(truncatingIfNeeded: byte)))
    return replaceBytes(ts, array, place, place, content) ? .none : .null
}

/// Runs `body` with a copy of what `value` contains: bytes-like, or numbers of an iterable; null with an exception set.
private func withContent(_ ts: ThreadState, _ value: Value, _ body: (TextView) -> Bool) -> Bool {
    var output = StringBuilder()
    let isRead: Bool
    if isBytesLike(value) {
        let view = textView(value)
        output.append(units: view.base, width: 1, count: view.count)
        isRead = true
    } else {
        isRead = appendIterable(ts, &output, value, isArray: true)
    }
    let isDone = isRead && output.checkMemory(ts) && body(TextView(base: output.base, count: output.count, width: 1))
    output.discard()
    return isDone
}

func byteArrayExtend(_ ts: ThreadState, _ receiver: Value, _ iterableOfInts: Value) -> Value {
    if !isBytesLike(iterableOfInts)
        && lookupSpecial(ts, typeOf(iterableOfInts), .iter).isNull
        && lookupSpecial(ts, typeOf(iterableOfInts), .getitem).isNull
    {
        return raise(ts, .typeError, "can't extend bytearray with \(typeName(iterableOfInts))")
    }
    let isDone = withContent(ts, iterableOfInts) {
        let count = textView(receiver).count
        return replaceBytes(ts, receiver, count, count, $0)
    }
    return isDone ? .none : .null
}

func byteArrayInplaceAdd(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    guard isBytesLike(value) else {
        return raise(ts, .typeError, "can't concat \(typeName(value)) to \(typeName(receiver))")
    }
    let isDone = withContent(ts, value) {
        let count = textView(receiver).count
        return replaceBytes(ts, receiver, count, count, $0)
    }
    return isDone ? receiver : .null
}

func byteArrayInplaceMultiply(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    let product = textMultiply(ts, receiver, value)
    if product.isErr || product == .notImplemented { return product }
    return replaceBytes(ts, receiver, 0, textView(receiver).count, textView(product)) ? receiver : .null
}

func byteArrayPop(_ ts: ThreadState, _ receiver: Value, _ index: Value) -> Value {
    guard var index = sizeArgument(ts, index, missing: -1) else { return .null }
    let view = textView(receiver)
    if view.count == 0 { return raise(ts, .indexError, "pop from empty bytearray") }
    if index < 0 { index &+= view.count }
    if index < 0 || index >= view.count { return raise(ts, .indexError, "pop index out of range") }
    let byte = Int(view[index])
    let empty = TextView(base: 0, count: 0, width: 1)
    return replaceBytes(ts, receiver, index, index &+ 1, empty) ? Value(small: byte) : .null
}

func byteArrayRemove(_ ts: ThreadState, _ receiver: Value, _ value: Value) -> Value {
    guard let byte = byteValue(ts, value, isArray: true) else { return .null }
    let view = textView(receiver)
    let found = findUnit(view, UInt32(truncatingIfNeeded: byte), 0, view.count)
    if found < 0 { return raise(ts, .valueError, "value not found in bytearray") }
    let empty = TextView(base: 0, count: 0, width: 1)
    return replaceBytes(ts, receiver, found, found &+ 1, empty) ? .none : .null
}

private func byteArraySetItem(_ ts: ThreadState, _ arguments: Arguments, isDeletion: Bool) -> Value {
    let (array, key) = (arguments[0], arguments[1])
    if key.hasLayout(ShapeNumber.slice) { return byteArraySetSlice(ts, arguments, isDeletion) }
    guard let index = bytesIndex(ts, array, key) else { return .null }
    if isDeletion {
        let empty = TextView(base: 0, count: 0, width: 1)
        return replaceBytes(ts, array, index, index &+ 1, empty) ? .none : .null
    }
    guard let byte = byteValue(ts, arguments[2], isArray: true) else { return .null }
    let view = textView(array)
    if index >= view.count { return raise(ts, .indexError, "bytearray index out of range") }
    storeByte(view.base &+ index, 0, byte)
    return .none
}

private func byteArraySetSlice(_ ts: ThreadState, _ arguments: Arguments, _ isDeletion: Bool) -> Value {
    let array = arguments[0]
    if !isDeletion && !isBytesLike(arguments[2]) {
        let value = arguments[2]
        if isText(value) || isIndex(ts, value)
            || lookupSpecial(ts, typeOf(value), .iter).isNull && lookupSpecial(ts, typeOf(value), .getitem).isNull
        {
            return raise(
                ts, .typeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        }
    }
    if isDeletion {
        return assignSlice(ts, array, arguments[1], TextView(base: 0, count: 0, width: 1), true) ? .none : .null
    }
    return withContent(ts, arguments[2]) { assignSlice(ts, array, arguments[1], $0, false) } ? .none : .null
}

private func assignSlice(
    _ ts: ThreadState, _ array: Value, _ key: Value, _ content: TextView, _ isDeletion: Bool
) -> Bool {
    let bounds = sliceIndices(ts, SliceObject(key), textView(array).count)
    if !bounds.ok { return false }
    if bounds.step == 1 {
        return replaceBytes(ts, array, bounds.start, bounds.start &+ max(bounds.count, 0), content)
    }
    // An extended slice that becomes nothing is deleted.
    if !isDeletion && content.count > 0 {
        if content.count != bounds.count {
            raise(
                ts, .valueError,
                "attempt to assign bytes of size \(content.count) to extended slice of size \(bounds.count)")
            return false
        }
        let base = textView(array).base
        for index in 0..<bounds.count {
            storeUnit(base, 1, bounds.start &+ index &* bounds.step, content[index])
        }
        return true
    }
    // What stays, in order.
    let view = textView(array)
    var output = StringBuilder(capacity: view.count)
    let last = bounds.start &+ (bounds.count &- 1) &* bounds.step
    let (low, high, step) = (min(bounds.start, last), max(bounds.start, last), abs(bounds.step))
    for index in 0..<view.count
    where bounds.count <= 0 || index < low || index > high || (index &- low) % step != 0 {
        output.append(view[index])
    }
    let isDone =
        output.checkMemory(ts)
        && replaceBytes(
            ts, array, 0, view.count, TextView(base: output.base, count: output.count, width: 1))
    output.discard()
    return isDone
}

// MARK: - Bodies of natives

func byteArrayNewMethod(_ ts: ThreadState, _ type: TypeObject, _ args: ArgumentList, _ kwargs: DictObject) -> Value {
    byteArrayNew(ts, type)
}

func byteArrayRepr(_ ts: ThreadState, _ receiver: Value) -> Value {
    var builder = StringBuilder()
    builder.append(typeName(receiver))
    builder.append(0x28)
    appendBytesRepr(&builder, textView(receiver), isArray: true)
    builder.append(0x29)
    return builder.finish(ts)
}

func byteArrayAppend(_ ts: ThreadState, _ receiver: Value, _ item: Value) -> Value {
    byteArrayInsert(ts, receiver, Int.max, item)
}

func byteArrayClear(_ ts: ThreadState, _ receiver: Value) -> Bool {
    let empty = TextView(base: 0, count: 0, width: 1)
    let array = receiver
    return replaceBytes(ts, array, 0, textView(array).count, empty)
}

func byteArrayCopy(_ ts: ThreadState, _ receiver: Value) -> Value {
    let view = textView(receiver)
    return makeByteArray(ts, view.base, view.count).value
}

func byteArrayReverse(_ ts: ThreadState, _ receiver: Value) -> Bool {
    let view = textView(receiver)
    var (low, high) = (0, view.count &- 1)
    while low < high {
        let byte = view[low]
        storeUnit(view.base, 1, low, view[high])
        storeUnit(view.base, 1, high, byte)
        low &+= 1
        high &-= 1
    }
    return true
}
