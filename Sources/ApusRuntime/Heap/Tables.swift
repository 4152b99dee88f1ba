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
        if size <= narrowIndexLimit { storeShort(bytes, slot &<< 1, number) } else { storeHalf(bytes, slot &<< 2, number) }
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
}

extension TupleObject {
    /// Address of the first item; the tuple must stay referenced as long as it is used.
    @inline(__always) package var slots: ValueSlots { ValueSlots(raw: raw &+ 24) }
}

/// The array of no slots that all empty lists share.
@inline(__always) package var emptyArray: ArrayObject { ArrayObject(raw: loadWord(rootBlock, RootOffset.emptyArray)) }
/// The tuple of no items, the only one of exactly that class.
@inline(__always) package var emptyTuple: TupleObject { TupleObject(raw: loadWord(rootBlock, RootOffset.emptyTuple)) }

/// Makes the empty array and the empty tuple; before any list or tuple.
package func initializeEmptyContainers(_ ts: ThreadState) {
    storeWord(rootBlock, RootOffset.emptyArray, ArrayObject.allocate(ts, tailCount: 0, capacity: 0).raw)
    storeWord(rootBlock, RootOffset.emptyTuple, TupleObject.allocate(ts, tailCount: 0, count: 0).raw)
}
