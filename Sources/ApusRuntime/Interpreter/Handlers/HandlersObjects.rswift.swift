// RSwift: compiled by swiftc and read by the translator.
//
// Attributes, items, iteration, calls.

@inline(__always)
func handleLoadAttribute(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[b]
    if object.raw & 7 == 0 {
        let record = k.cache(c)
        if shapeNumber(object.raw) == record.shape {
            let value = Value(raw: loadInstanceSlot(object.raw, record.offset))
            if !value.isNull {
                fp[a] = value
                return pc
            }
        }
    }
    return loadAttributeSlow(ts, k, pc, a, object, c)
}

@inline(__always)
func handleStoreAttribute(
    _ ts: ThreadState, _ fp: Frame, _ k: Constants, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[a]
    if object.raw & 7 == 0 {
        let record = k.cache(c)
        if shapeNumber(object.raw) == record.shape {
            storeInstanceSlot(ts, object.raw, record.offset, fp[b].raw)
            return pc
        }
    }
    return storeAttributeSlow(ts, k, pc, object, fp[b], c)
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
    if object.raw & 7 == 0 {
        let record = k.cache(c)
        let shape = shapeNumber(object.raw)
        if shape == record.otherShape && record.kind == 4 {
            if shapeType(shape).reading(ts).version == record.version {
                fp[a] = record.holder
                fp[a &+ 6] = object
                return pc
            }
        }
    }
    return loadMethodSlow(ts, k, pc, a, object, c)
}

@inline(__always)
func handleLoadItem(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let object = fp[b]
    let index = fp[c]
    if object.raw & 7 == 0 && index.raw & 1 != 0 {
        let shape = shapeNumber(object.raw)
        if shape == 12 {
            let list = ListObject(object).reading(ts)
            let count = list.count
            var position = index.small
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                fp[a] = list.items.reading(ts)[position]
                return pc
            }
        }
        if shape == 11 {
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
    return loadItemSlow(ts, pc, a, object, index)
}

@inline(__always)
func handleLoadItemInteger(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let object = fp[b]
    if object.raw & 7 == 0 {
        let shape = shapeNumber(object.raw)
        if shape == 12 {
            let list = ListObject(object).reading(ts)
            let count = list.count
            var position = c
            if position < 0 { position = position &+ count }
            if isBelow(position, count) {
                fp[a] = list.items.reading(ts)[position]
                return pc
            }
        }
        if shape == 11 {
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
    return loadItemSlow(ts, pc, a, object, Value(small: c))
}

@inline(__always)
func handleStoreItem(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let object = fp[a]
    let index = fp[b]
    if object.raw & 7 == 0 && index.raw & 1 != 0 {
        if shapeNumber(object.raw) == 12 {
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

@inline(__always)
func handleDeleteItem(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    if deleteItem(ts, fp[a], fp[b]) { return pc }
    return fault(ts, pc)
}

@inline(__always)
func handleBuildSlice(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let slice = SliceObject.allocate(
        ts, start: sliceBound(fp[b]), stop: sliceBound(fp[b &+ 1]), step: sliceBound(fp[b &+ 2]))
    fp[a] = slice.value
    return pc
}

@inline(__always)
func handleGetIterator(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    let iterator = getIterator(ts, fp[b])
    if iterator.isErr { return fault(ts, pc) }
    fp[a] = iterator
    return pc
}

@inline(__always)
func handleForIterate(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let iterator = fp[b]
    if iterator.raw & 7 == 0 {
        let shape = shapeNumber(iterator.raw)
        if shape == 22 {
            let range = RangeIteratorObject(iterator).writing(ts)
            let remaining = range.remaining
            if remaining <= 0 { return pc.advanced(c) }
            let number = range.next
            range.remaining = remaining &- 1
            range.next = number &+ RangeIteratorObject(iterator).step
            fp[a] = Value(small: number)
            return pc
        }
        if shape == 24 {
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

@inline(__always)
func handleCall(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int) -> CodePointer {
    let window = fp.raw &+ (b &<< 3)
    let callee = fp[b]
    if callee.raw & 7 == 0 {
        if shapeNumber(callee.raw) == 38 {
            let code = FunctionObject(callee).reading(ts).code
            if code.simpleArguments == c {
                if ts.poll != 0 { return pollSlow(ts, pc.advanced(-1)) }
                return enterFrame(ts, fp, pc, window &+ 48, code, c, 0)
            }
        }
        if shapeNumber(callee.raw) == 39 { return callNativeSlot(ts, fp, pc, a, window, c) }
    }
    return callSlow(ts, fp, pc, window, c, Value.null)
}

@inline(__always)
func handleCallMethod(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let window = fp.raw &+ (b &<< 3)
    if fp[b &+ 6].isNull { return callUnboundMethod(ts, fp, pc, window, c) }
    let callee = fp[b]
    if callee.raw & 7 == 0 {
        if shapeNumber(callee.raw) == 38 {
            let code = FunctionObject(callee).reading(ts).code
            if code.simpleArguments == c &+ 1 {
                if ts.poll != 0 { return pollSlow(ts, pc.advanced(-1)) }
                return enterFrame(ts, fp, pc, window &+ 48, code, c &+ 1, 0)
            }
        }
        if shapeNumber(callee.raw) == 39 { return callNativeSlot(ts, fp, pc, a, window, c &+ 1) }
    }
    return callSlow(ts, fp, pc, window, c &+ 1, Value.null)
}

@inline(__always)
func handleCallKeywords(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let window = fp.raw &+ (b &<< 3)
    return callSlow(ts, fp, pc, window, c, fp[b &+ 6 &+ c])
}

@inline(__always)
func handleCallMethodKeywords(
    _ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int, _ c: Int
) -> CodePointer {
    let window = fp.raw &+ (b &<< 3)
    let keywords = fp[b &+ 7 &+ c]
    if fp[b &+ 6].isNull {
        storeWindowCallable(window &+ 8, fp[b])
        return callSlow(ts, fp, pc, window &+ 8, c, keywords)
    }
    return callSlow(ts, fp, pc, window, c &+ 1, keywords)
}

@inline(__always)
func handleCallExpanded(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    return callExpanded(ts, fp, pc, a, fp[b], fp[b &+ 6], fp[b &+ 7])
}

@inline(__always)
func handleReturnValue(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
    let value = fp[a]
    if fp.info & 255 != 0 { return returnSlow(ts, fp, value) }
    let caller = fp.caller
    let target = fp.returnPC
    ts.frame = caller
    ts.constants = Constants(raw: caller.code.constantBase)
    caller[target.destination] = value
    return target
}
