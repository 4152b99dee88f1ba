import Glibc

// Access to the storage of the containers: index tables of dicts and runs of values at an address.

/// A run of values at an address: Python registers, the arguments of a call, the slots of an object that the caller
/// keeps alive.
package struct ValueSlots {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }

    @inline(__always) package subscript(_ index: Int) -> Value {
        get { Value(raw: loadWord(raw &+ (index &<< 3), 0)) }
        nonmutating set { storeWord(raw &+ (index &<< 3), 0, newValue.raw) }
    }
}

/// Slots of an index table up to this many hold 16-bit numbers, of a larger one 32-bit numbers.
@inline(__always) var narrowIndexLimit: Int { 32768 }

extension BufferReading {
    /// Number in slot `slot` of an index table of `size` slots: an entry, -1 (empty) or -2 (removed).
    @inline(__always) func index(_ slot: Int, _ size: Int) -> Int {
        if size <= narrowIndexLimit { return Int(Int16(truncatingIfNeeded: loadShort(bytes, slot &<< 1))) }
        return Int(Int32(truncatingIfNeeded: loadHalf(bytes, slot &<< 2)))
    }
}

extension BufferWriting {
    @inline(__always) func index(_ slot: Int, _ size: Int) -> Int { BufferReading(raw: raw).index(slot, size) }

    @inline(__always) func setIndex(_ slot: Int, _ size: Int, _ number: Int) {
        if size <= narrowIndexLimit {
            storeShort(bytes, slot &<< 1, number)
        } else {
            storeHalf(bytes, slot &<< 2, number)
        }
    }

    /// Takes over the contents of an index table of the same size.
    func copyIndex(_ table: BufferReading, _ size: Int) {
        memcpy(pointer(bytes), pointer(table.bytes), size <= narrowIndexLimit ? size &* 2 : size &* 4)
    }

    /// Empties an index table of `size` slots (a power of two, at least 4).
    func clearIndex(_ size: Int) {
        let words = size <= narrowIndexLimit ? size &>> 2 : size &>> 1
        var word = 0
        while word < words {
            storeWord(bytes, word &<< 3, -1)
            word &+= 1
        }
    }
}

extension ArrayObject {
    /// Address of the first slot; the array must stay referenced as long as it is used.
    @inline(__always) package var slots: ValueSlots { ValueSlots(raw: raw &+ 24) }

    /// Copies `count` values from the address `source` on, which may lie in this array, to the slots from `to` on.
    @inline(__always) func copy(_ ts: ThreadState, from source: Int, to slot: Int, count: Int) {
        writeBarrier(ts, raw)
        copyValues(from: source, to: raw &+ 24 &+ (slot &<< 3), count)
    }

    /// Repeats the first `count` slots until `total` are filled.
    func repeatItems(_ ts: ThreadState, _ count: Int, _ total: Int) {
        var filled = count
        while filled > 0 && filled < total {
            let part = filled < total &- filled ? filled : total &- filled
            copy(ts, from: slots.raw, to: filled, count: part)
            filled &+= part
        }
    }

    /// Sets `count` slots from `from` on to 0.
    @inline(__always) func clear(_ ts: ThreadState, from slot: Int, count: Int) {
        writeBarrier(ts, raw)
        zeroWords(raw &+ 24 &+ (slot &<< 3), count)
    }
}

/// Moves values from one address to another without a barrier; the runs may overlap.
@inline(__always) private func copyValues(from source: Int, to target: Int, _ count: Int) {
    if count <= 0 { return }
    if count <= 4 && (target < source || target >= source &+ (count &<< 3)) {
        var index = 0
        while index < count {
            storeWord(target, index &<< 3, loadWord(source, index &<< 3))
            index &+= 1
        }
        return
    }
    memmove(pointer(target), pointer(source), count &<< 3)
}

extension TupleObject {
    /// Address of the first item; the tuple must stay referenced as long as it is used.
    @inline(__always) package var slots: ValueSlots { ValueSlots(raw: raw &+ 24) }

    /// Repeats the first `count` items until `total` are filled, in a tuple that nothing else has seen yet.
    func repeatItems(_ count: Int, _ total: Int) {
        var filled = count
        while filled > 0 && filled < total {
            let part = filled < total &- filled ? filled : total &- filled
            initialize(filled, from: slots.raw, count: part)
            filled &+= part
        }
    }

    /// Sets `count` items from `index` on of a tuple that nothing else has seen yet.
    @inline(__always) func initialize(_ index: Int, from source: Int, count: Int) {
        copyValues(from: source, to: raw &+ 24 &+ (index &<< 3), count)
    }
}

/// The array of no slots that all empty lists share.
@inline(__always) package func emptyArray(_ ts: ThreadState) -> ArrayObject {
    let raw = loadWord(rootBlock, RootOffset.emptyArray)
    return raw != 0 ? ArrayObject(raw: raw) : makeEmptyArray(ts)
}

@inline(never) private func makeEmptyArray(_ ts: ThreadState) -> ArrayObject {
    let array = ArrayObject.allocate(ts, tailCount: 0, capacity: 0)
    storeWord(rootBlock, RootOffset.emptyArray, array.raw)
    return array
}

/// The tuple of no items, the only one of exactly that class.
@inline(__always) package func emptyTuple(_ ts: ThreadState) -> TupleObject {
    let raw = loadWord(rootBlock, RootOffset.emptyTuple)
    return raw != 0 ? TupleObject(raw: raw) : makeEmptyTuple(ts)
}

@inline(never) private func makeEmptyTuple(_ ts: ThreadState) -> TupleObject {
    let tuple = TupleObject.allocate(ts, tailCount: 0, count: 0)
    storeWord(rootBlock, RootOffset.emptyTuple, tuple.raw)
    return tuple
}

extension TupleObject {
    /// A new tuple of a subclass, its `count` slots 0; raw 0 with MemoryError set.
    static func allocate(_ ts: ThreadState, type: TypeObject, count: Int) -> TupleObject {
        let raw = allocateInstance(ts, type, tailBytes: count &<< 3)
        if raw != 0 { storeWord(raw, 16, count) }
        return TupleObject(raw: raw)
    }
}

// MARK: - Recursion of repr

/// The chain of objects whose repr is being made: records of two words (the record before, the object) on the native
/// stack; 0 ends it.
private let reprChainOffset = 1016

/// Makes the repr of a container by `body`, or `marker` when that container's repr is being made already. Null with
/// RecursionError set when the native stack is nearly used up.
package func guardedRepr(
    _ ts: ThreadState, _ object: Value, _ marker: @autoclosure () -> String, _ body: () -> Value
) -> Value {
    let outer = loadWord(ts.raw, reprChainOffset)
    var link = outer
    while link != 0 {
        if loadWord(link, 8) == object.raw { return intern(ts, marker()).value }
        link = loadWord(link, 0)
    }
    if !enterNative(ts) { return .null }
    var record = (outer, object.raw)
    let result = withUnsafeMutableBytes(of: &record) {
        storeWord(ts.raw, reprChainOffset, Int(bitPattern: $0.baseAddress.unsafelyUnwrapped))
        return body()
    }
    storeWord(ts.raw, reprChainOffset, outer)
    return result
}
