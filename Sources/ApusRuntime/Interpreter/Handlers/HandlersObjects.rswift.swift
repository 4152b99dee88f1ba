// RSwift: compiled by swiftc and read by the translator.
//
// Attributes, items, iteration. Slow halves return what natives give them into the registers.

@inline(__always)
func handleLoadAttribute(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[b]
    if object.isReference {
        let record = k.cache(c)
        if shapeNumber(object.raw) == record.shape {
            let value = Value(raw: loadInstanceSlot(object.raw, record.offset))
            if !value.isNull {
                fp[a] = value
                return pc
            }
        }
    }
    return loadAttributeSlow(ts, fp, k, pc, a, object, c)
}

@inline(never)
func loadAttributeSlow(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ object: Value, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, fp, pc, a, loadAttributeCached(ts, k, index, object))
}

@inline(__always)
func handleStoreAttribute(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[a]
    if object.isReference {
        let record = k.cache(c)
        if shapeNumber(object.raw) == record.shape {
            storeInstanceSlot(ts, object.raw, record.offset, fp[b].raw)
            return pc
        }
    }
    return storeAttributeSlow(ts, k, pc, object, fp[b], c)
}

@inline(never)
func storeAttributeSlow(
    _ ts: ThreadState, _ k: Constants, _ pc: CodePointer, _ object: Value, _ value: Value, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    if storeAttributeCached(ts, k, index, object, value) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleDeleteAttribute(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int
) -> CodePointer {
    if deleteAttribute(ts, fp[a], k.constant(b)) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleLoadMethod(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[b]
    if object.isReference {
        let record = k.cache(c)
        let shape = shapeNumber(object.raw)
        if shape == record.otherShape && record.kind == CacheKind.method {
            if shapeType(shape).reading(ts).version == record.version {
                fp[a] = record.holder
                fp[a &+ CallWindow.firstArgument] = object
                return pc
            }
        }
    }
    return loadMethodSlow(ts, fp, k, pc, a, object, c)
}

@inline(never)
func loadMethodSlow(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ object: Value, _ index: Int
) -> CodePointer {
    ts.currentPC = pc
    if loadMethodCached(ts, k, index, object, fp.registers(a), CallWindow.secondArgument) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleLoadItem(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let object = fp[b]
    let index = fp[c]
    if object.isReference && index.isSmall {
        let shape = shapeNumber(object.raw)
        if shape == ShapeNumber.list {
            let list = ListObject(object).reading(ts)
            let count = list.count
            var position = index.small
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                fp[a] = list.items.reading(ts)[position]
                return pc
            }
        }
        if shape == ShapeNumber.tuple {
            let tuple = TupleObject(object)
            let count = tuple.count
            var position = index.small
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                fp[a] = tuple[position]
                return pc
            }
        }
    }
    return loadItemSlow(ts, fp, pc, a, object, index)
}

@inline(__always)
func handleLoadItemInteger(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[b]
    if object.isReference {
        let shape = shapeNumber(object.raw)
        if shape == ShapeNumber.list {
            let list = ListObject(object).reading(ts)
            let count = list.count
            var position = c
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                fp[a] = list.items.reading(ts)[position]
                return pc
            }
        }
        if shape == ShapeNumber.tuple {
            let tuple = TupleObject(object)
            let count = tuple.count
            var position = c
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                fp[a] = tuple[position]
                return pc
            }
        }
    }
    return loadItemSlow(ts, fp, pc, a, object, Value(small: c))
}

@inline(never)
func loadItemSlow(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ object: Value, _ index: Value
) -> CodePointer {
    ts.currentPC = pc
    return finish(ts, fp, pc, a, getItem(ts, object, index))
}

@inline(__always)
func handleStoreItem(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let object = fp[a]
    let index = fp[b]
    if object.isReference && index.isSmall {
        if shapeNumber(object.raw) == ShapeNumber.list {
            let list = ListObject(object).reading(ts)
            let count = list.count
            var position = index.small
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                let items = list.items.writing(ts)
                items[position] = fp[c]
                return pc
            }
        }
    }
    return storeItemSlow(ts, pc, object, index, fp[c])
}

@inline(never)
func storeItemSlow(
    _ ts: ThreadState, _ pc: CodePointer, _ object: Value, _ index: Value, _ value: Value
) -> CodePointer {
    ts.currentPC = pc
    if setItem(ts, object, index, value) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleDeleteItem(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if deleteItem(ts, fp[a], fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleBuildSlice(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let window = calleeFrame(fp, b)
    let slice = SliceObject.allocate(
        ts, start: sliceBound(window[SliceWindow.start]), stop: sliceBound(window[SliceWindow.stop]),
        step: sliceBound(window[SliceWindow.step]))
    fp[a] = slice.value
    return pc
}

/// A bound of a slice display: unbound means None.
@inline(__always)
func sliceBound(_ value: Value) -> Value {
    if value.isNull { return Value.none }
    return value
}

@inline(__always)
func handleGetIterator(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let object = fp[b]
    if object.isReference {
        let shape = shapeNumber(object.raw)
        if shape == ShapeNumber.list {
            fp[a] = ListIteratorObject.allocate(ts, index: 0, list: ListObject(object)).value
            return pc
        }
        if shape == ShapeNumber.tuple {
            fp[a] = TupleIteratorObject.allocate(ts, index: 0, tuple: TupleObject(object)).value
            return pc
        }
    }
    return finish(ts, fp, pc, a, getIterator(ts, object))
}

@inline(__always)
func handleForIterate(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let iterator = fp[b]
    if iterator.isReference {
        let shape = shapeNumber(iterator.raw)
        if shape == ShapeNumber.rangeIterator {
            let range = RangeIteratorObject(iterator).writing(ts)
            let remaining = range.remaining
            if remaining <= 0 { return pc.advanced(c) }
            let number = range.next
            range.remaining = remaining &- 1
            range.next = number &+ RangeIteratorObject(iterator).step
            fp[a] = Value(small: number)
            return pc
        }
        if shape == ShapeNumber.listIterator {
            let view = ListIteratorObject(iterator).writing(ts)
            if view.list.raw != 0 {
                let list = view.list.reading(ts)
                let index = view.index
                if index < list.count {
                    view.index = index &+ 1
                    fp[a] = list.items.reading(ts)[index]
                    return pc
                }
            }
        }
    }
    return forIterateSlow(ts, fp, pc, a, iterator, c)
}
