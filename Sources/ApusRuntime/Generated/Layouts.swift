// swift-format-ignore-file
// Made by apus-generate from the tables in ApusBytecode. Do not edit: run `make generate`.

/// Numbers of the shapes whose objects belong to the builtin classes themselves; also the layouts' numbers.
package enum ShapeNumber {
    @inline(__always) package static var filler: Int { 0 }
    @inline(__always) package static var array: Int { 1 }
    @inline(__always) package static var buffer: Int { 2 }
    @inline(__always) package static var cell: Int { 3 }
    @inline(__always) package static var cache: Int { 4 }
    @inline(__always) package static var integer: Int { 5 }
    @inline(__always) package static var float: Int { 6 }
    @inline(__always) package static var complex: Int { 7 }
    @inline(__always) package static var string: Int { 8 }
    @inline(__always) package static var bytes: Int { 9 }
    @inline(__always) package static var byteArray: Int { 10 }
    @inline(__always) package static var tuple: Int { 11 }
    @inline(__always) package static var list: Int { 12 }
    @inline(__always) package static var dict: Int { 13 }
    @inline(__always) package static var set: Int { 14 }
    @inline(__always) package static var frozenSet: Int { 15 }
    @inline(__always) package static var range: Int { 16 }
    @inline(__always) package static var slice: Int { 17 }
    @inline(__always) package static var dictKeys: Int { 18 }
    @inline(__always) package static var dictValues: Int { 19 }
    @inline(__always) package static var dictItems: Int { 20 }
    @inline(__always) package static var mappingProxy: Int { 21 }
    @inline(__always) package static var rangeIterator: Int { 22 }
    @inline(__always) package static var longRangeIterator: Int { 23 }
    @inline(__always) package static var listIterator: Int { 24 }
    @inline(__always) package static var tupleIterator: Int { 25 }
    @inline(__always) package static var stringIterator: Int { 26 }
    @inline(__always) package static var bytesIterator: Int { 27 }
    @inline(__always) package static var dictIterator: Int { 28 }
    @inline(__always) package static var setIterator: Int { 29 }
    @inline(__always) package static var sequenceIterator: Int { 30 }
    @inline(__always) package static var reversedIterator: Int { 31 }
    @inline(__always) package static var callIterator: Int { 32 }
    @inline(__always) package static var enumerate: Int { 33 }
    @inline(__always) package static var zip: Int { 34 }
    @inline(__always) package static var map: Int { 35 }
    @inline(__always) package static var filter: Int { 36 }
    @inline(__always) package static var code: Int { 37 }
    @inline(__always) package static var function: Int { 38 }
    @inline(__always) package static var native: Int { 39 }
    @inline(__always) package static var boundMethod: Int { 40 }
    @inline(__always) package static var staticMethod: Int { 41 }
    @inline(__always) package static var classMethod: Int { 42 }
    @inline(__always) package static var property: Int { 43 }
    @inline(__always) package static var superProxy: Int { 44 }
    @inline(__always) package static var member: Int { 45 }
    @inline(__always) package static var attribute: Int { 46 }
    @inline(__always) package static var generator: Int { 47 }
    @inline(__always) package static var type: Int { 48 }
    @inline(__always) package static var instance: Int { 49 }
    @inline(__always) package static var module: Int { 50 }
    @inline(__always) package static var exception: Int { 51 }
    @inline(__always) package static var traceback: Int { 52 }
    @inline(__always) package static var frame: Int { 53 }
    @inline(__always) package static var lock: Int { 54 }
    @inline(__always) package static var weakReference: Int { 55 }
    @inline(__always) package static var genericAlias: Int { 56 }
    @inline(__always) package static var unionType: Int { 57 }
    @inline(__always) package static var file: Int { 58 }
    @inline(__always) package static var dictValueIterator: Int { 59 }
    @inline(__always) package static var dictItemIterator: Int { 60 }
    @inline(__always) package static var listReverseIterator: Int { 61 }
    @inline(__always) package static var memoryView: Int { 62 }
    @inline(__always) package static var memoryIterator: Int { 63 }
    @inline(__always) package static var coroutine: Int { 64 }
    @inline(__always) package static var asyncGenerator: Int { 65 }
    @inline(__always) package static var coroutineWrapper: Int { 66 }
    @inline(__always) package static var asyncGeneratorStep: Int { 67 }
    @inline(__always) package static var asyncGeneratorThrower: Int { 68 }
    @inline(__always) package static var anextAwaitable: Int { 69 }
    @inline(__always) package static var counter: Int { 70 }
    @inline(__always) package static var cycle: Int { 71 }
    @inline(__always) package static var repetition: Int { 72 }
    @inline(__always) package static var accumulate: Int { 73 }
    @inline(__always) package static var chain: Int { 74 }
    @inline(__always) package static var compress: Int { 75 }
    @inline(__always) package static var dropWhile: Int { 76 }
    @inline(__always) package static var takeWhile: Int { 77 }
    @inline(__always) package static var filterFalse: Int { 78 }
    @inline(__always) package static var starMap: Int { 79 }
    @inline(__always) package static var slicedIterator: Int { 80 }
    @inline(__always) package static var pairwise: Int { 81 }
    @inline(__always) package static var teeNode: Int { 82 }
    @inline(__always) package static var tee: Int { 83 }
    @inline(__always) package static var groupBy: Int { 84 }
    @inline(__always) package static var grouper: Int { 85 }
    @inline(__always) package static var product: Int { 86 }
    @inline(__always) package static var selection: Int { 87 }
    @inline(__always) package static var combinationsWithReplacement: Int { 88 }
    @inline(__always) package static var permutations: Int { 89 }
    @inline(__always) package static var zipLongest: Int { 90 }
    @inline(__always) package static var deque: Int { 91 }
    @inline(__always) package static var dequeIterator: Int { 92 }
    @inline(__always) package static var dequeReverseIterator: Int { 93 }
    @inline(__always) package static var tupleGetter: Int { 94 }
    @inline(__always) package static var random: Int { 95 }
    @inline(__always) package static var structure: Int { 96 }
    @inline(__always) package static var structureIterator: Int { 97 }
    @inline(__always) package static var digest: Int { 98 }
    /// How many there are.
    @inline(__always) package static var count: Int { 99 }
}

/// First and last word (exclusive; 0xFFFF: to the end) that the collector scans, and bytes of the fixed part,
/// by layout number.
let layoutScanRanges: [(from: UInt16, to: UInt16, fixedSize: UInt16)] = [
    (2, 2, 16),  // filler
    (3, 0xFFFF, 24),  // array
    (3, 3, 24),  // buffer
    (2, 3, 24),  // cell
    (8, 11, 88),  // cache
    (3, 3, 24),  // integer
    (3, 3, 24),  // float
    (4, 4, 32),  // complex
    (5, 6, 48),  // string
    (4, 4, 32),  // bytes
    (4, 5, 40),  // byteArray
    (3, 0xFFFF, 24),  // tuple
    (3, 4, 32),  // list
    (6, 8, 64),  // dict
    (6, 7, 56),  // set
    (6, 7, 56),  // frozenSet
    (2, 6, 48),  // range
    (2, 5, 40),  // slice
    (2, 3, 24),  // dictKeys
    (2, 3, 24),  // dictValues
    (2, 3, 24),  // dictItems
    (2, 3, 24),  // mappingProxy
    (5, 5, 40),  // rangeIterator
    (2, 5, 40),  // longRangeIterator
    (3, 4, 32),  // listIterator
    (3, 4, 32),  // tupleIterator
    (3, 4, 32),  // stringIterator
    (3, 4, 32),  // bytesIterator
    (6, 7, 56),  // dictIterator
    (4, 5, 40),  // setIterator
    (3, 4, 32),  // sequenceIterator
    (3, 4, 32),  // reversedIterator
    (2, 4, 32),  // callIterator
    (2, 4, 32),  // enumerate
    (3, 4, 32),  // zip
    (2, 4, 32),  // map
    (2, 4, 32),  // filter
    (16, 28, 224),  // code
    (2, 13, 104),  // function
    (10, 13, 104),  // native
    (2, 4, 32),  // boundMethod
    (2, 4, 32),  // staticMethod
    (2, 4, 32),  // classMethod
    (2, 7, 56),  // property
    (2, 5, 40),  // superProxy
    (3, 5, 40),  // member
    (5, 7, 56),  // attribute
    (5, 13, 104),  // generator
    (8, 18, 144),  // type
    (2, 0xFFFF, 24),  // instance
    (2, 4, 32),  // module
    (3, 14, 112),  // exception
    (4, 6, 48),  // traceback
    (4, 10, 80),  // frame
    (5, 5, 40),  // lock
    (4, 5, 40),  // weakReference
    (3, 6, 48),  // genericAlias
    (2, 4, 32),  // unionType
    (9, 14, 112),  // file
    (6, 7, 56),  // dictValueIterator
    (6, 7, 56),  // dictItemIterator
    (3, 4, 32),  // listReverseIterator
    (8, 13, 104),  // memoryView
    (4, 5, 40),  // memoryIterator
    (5, 14, 112),  // coroutine
    (5, 14, 112),  // asyncGenerator
    (2, 3, 24),  // coroutineWrapper
    (3, 5, 40),  // asyncGeneratorStep
    (3, 5, 40),  // asyncGeneratorThrower
    (2, 4, 32),  // anextAwaitable
    (2, 4, 32),  // counter
    (4, 6, 48),  // cycle
    (3, 4, 32),  // repetition
    (2, 6, 48),  // accumulate
    (2, 4, 32),  // chain
    (2, 4, 32),  // compress
    (3, 5, 40),  // dropWhile
    (3, 5, 40),  // takeWhile
    (2, 4, 32),  // filterFalse
    (2, 4, 32),  // starMap
    (6, 7, 56),  // slicedIterator
    (2, 4, 32),  // pairwise
    (4, 7, 56),  // teeNode
    (3, 4, 32),  // tee
    (2, 8, 64),  // groupBy
    (2, 4, 32),  // grouper
    (3, 5, 40),  // product
    (5, 8, 64),  // selection
    (5, 8, 64),  // combinationsWithReplacement
    (5, 8, 64),  // permutations
    (3, 5, 40),  // zipLongest
    (6, 7, 56),  // deque
    (5, 6, 48),  // dequeIterator
    (5, 6, 48),  // dequeReverseIterator
    (3, 4, 32),  // tupleGetter
    (3, 4, 32),  // random
    (6, 8, 64),  // structure
    (3, 5, 40),  // structureIterator
    (7, 8, 64),  // digest
]

/// slots of a list, dict or instance.
package struct ArrayObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var capacity: Int { loadWord(raw, 16) }
    @inline(__always) package func reading(_ ts: ThreadState) -> ArrayReading { ArrayReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ArrayWriting { ArrayWriting(raw: raw) }
    /// A new object of the builtin class itself with a tail of `tailCount` slots, which are 0; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailCount: Int, capacity: Int) -> ArrayObject {
        let raw = allocateVariable(ts, 24 &+ (tailCount &<< 3), ShapeNumber.array)
        if raw == 0 { return ArrayObject(raw: 0) }
        storeWord(raw, 16, capacity)
        zeroWords(raw &+ 24, tailCount)
        return ArrayObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ArrayReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package subscript(_ index: Int) -> Value { Value(raw: loadWord(raw &+ (index &<< 3), 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ArrayWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package subscript(_ index: Int) -> Value {
        get { Value(raw: loadWord(raw &+ (index &<< 3), 24)) }
        nonmutating set { storeSlot(raw, raw &+ (index &<< 3) &+ 24, newValue.raw) }
    }
}

/// raw bytes of a table.
package struct BufferObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var capacity: Int { loadWord(raw, 16) }
    @inline(__always) package func reading(_ ts: ThreadState) -> BufferReading { BufferReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> BufferWriting { BufferWriting(raw: raw) }
    /// A new object of the builtin class itself with a tail of `tailBytes` bytes, which are not initialized; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailBytes: Int, capacity: Int) -> BufferObject {
        let raw = allocateVariable(ts, (31 &+ tailBytes) & ~7, ShapeNumber.buffer)
        if raw == 0 { return BufferObject(raw: 0) }
        storeWord(raw, 16, capacity)
        return BufferObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct BufferReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    /// Address of the tail's first byte.
    @inline(__always) package var bytes: Int { raw &+ 24 }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct BufferWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    /// Address of the tail's first byte.
    @inline(__always) package var bytes: Int { raw &+ 24 }
}

/// a captured variable or a module's global name; 0: unbound.
package struct CellObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package func reading(_ ts: ThreadState) -> CellReading { CellReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CellWriting { CellWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, content: Value) -> CellObject {
        let raw = allocateObject(ts, 24, ShapeNumber.cell)
        storeWord(raw, 16, content.raw)
        return CellObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CellReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var content: Value { Value(raw: loadWord(raw, 16)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CellWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var content: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
}

/// an immutable inline-cache record; a site points to one and is switched by a single store.
package struct CacheObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 88 }
    @inline(__always) package var shape: Int { loadWord(raw, 16) }
    @inline(__always) package var otherShape: Int { loadWord(raw, 24) }
    @inline(__always) package var kind: Int { loadWord(raw, 32) }
    @inline(__always) package var offset: Int { loadWord(raw, 40) }
    @inline(__always) package var version: Int { loadWord(raw, 48) }
    @inline(__always) package var newShape: Int { loadWord(raw, 56) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var holder: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var second: Value { Value(raw: loadWord(raw, 80)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, shape: Int, otherShape: Int, kind: Int, offset: Int, version: Int, newShape: Int, name: Value, holder: Value, second: Value) -> CacheObject {
        let raw = allocateObject(ts, 88, ShapeNumber.cache)
        storeWord(raw, 16, shape)
        storeWord(raw, 24, otherShape)
        storeWord(raw, 32, kind)
        storeWord(raw, 40, offset)
        storeWord(raw, 48, version)
        storeWord(raw, 56, newShape)
        storeWord(raw, 64, name.raw)
        storeWord(raw, 72, holder.raw)
        storeWord(raw, 80, second.raw)
        return CacheObject(raw: raw)
    }
}

/// an int beyond 63 bits: limbs least significant first; the count is negative for a negative number.
package struct IntegerObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var signedCount: Int { loadWord(raw, 16) }
    /// Address of the tail's first byte.
    @inline(__always) package var bytes: Int { raw &+ 24 }
    /// A new object of the builtin class itself with a tail of `tailBytes` bytes, which are not initialized; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailBytes: Int, signedCount: Int) -> IntegerObject {
        let raw = allocateVariable(ts, (31 &+ tailBytes) & ~7, ShapeNumber.integer)
        if raw == 0 { return IntegerObject(raw: 0) }
        storeWord(raw, 16, signedCount)
        return IntegerObject(raw: raw)
    }
}

/// a float that does not fit the immediate form.
package struct FloatObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var number: Double { loadDouble(raw, 16) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, number: Double) -> FloatObject {
        let raw = allocateObject(ts, 24, ShapeNumber.float)
        storeDouble(raw, 16, number)
        return FloatObject(raw: raw)
    }
}

/// a complex number.
package struct ComplexObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package var real: Double { loadDouble(raw, 16) }
    @inline(__always) package var imaginary: Double { loadDouble(raw, 24) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, real: Double, imaginary: Double) -> ComplexObject {
        let raw = allocateObject(ts, 32, ShapeNumber.complex)
        storeDouble(raw, 16, real)
        storeDouble(raw, 24, imaginary)
        return ComplexObject(raw: raw)
    }
}

/// a str of `count` code points of `width` (1, 2 or 4) bytes each, the narrowest that fits; hash 0: not computed. A long text made by concatenation has no tail but is the beginning of the buffer `shared`.
package struct StringObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package var width: Int { loadWord(raw, 32) }
    @inline(__always) package var shared: BufferObject { BufferObject(raw: loadWord(raw, 40)) }
    /// Address of the first byte: in the tail, or in the buffer `shared`.
    @inline(__always) package var bytes: Int { shared.raw == 0 ? raw &+ 48 : shared.raw &+ 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> StringReading { StringReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> StringWriting { StringWriting(raw: raw) }
    /// A new object of the builtin class itself with a tail of `tailBytes` bytes, which are not initialized; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailBytes: Int, count: Int, hash: Int, width: Int, shared: BufferObject) -> StringObject {
        let raw = allocateVariable(ts, (55 &+ tailBytes) & ~7, ShapeNumber.string)
        if raw == 0 { return StringObject(raw: 0) }
        storeWord(raw, 16, count)
        storeWord(raw, 24, hash)
        storeWord(raw, 32, width)
        storeWord(raw, 40, shared.raw)
        return StringObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct StringReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hash: Int { loadWord(raw, 24) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct StringWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hash: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
}

/// a bytes object.
package struct BytesObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    /// Address of the tail's first byte.
    @inline(__always) package var bytes: Int { raw &+ 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> BytesReading { BytesReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> BytesWriting { BytesWriting(raw: raw) }
    /// A new object of the builtin class itself with a tail of `tailBytes` bytes, which are not initialized; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailBytes: Int, count: Int, hash: Int) -> BytesObject {
        let raw = allocateVariable(ts, (39 &+ tailBytes) & ~7, ShapeNumber.bytes)
        if raw == 0 { return BytesObject(raw: 0) }
        storeWord(raw, 16, count)
        storeWord(raw, 24, hash)
        return BytesObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct BytesReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hash: Int { loadWord(raw, 24) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct BytesWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hash: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
}

/// a bytearray; `exports` counts the views that forbid it to change its size.
package struct ByteArrayObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ByteArrayReading { ByteArrayReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ByteArrayWriting { ByteArrayWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, count: Int, exports: Int, storage: BufferObject) -> ByteArrayObject {
        let raw = allocateObject(ts, 40, ShapeNumber.byteArray)
        storeWord(raw, 16, count)
        storeWord(raw, 24, exports)
        storeWord(raw, 32, storage.raw)
        return ByteArrayObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ByteArrayReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package var exports: Int { loadWord(raw, 24) }
    @inline(__always) package var storage: BufferObject { BufferObject(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ByteArrayWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var exports: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var storage: BufferObject {
        get { BufferObject(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// a tuple.
package struct TupleObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package subscript(_ index: Int) -> Value { Value(raw: loadWord(raw &+ (index &<< 3), 24)) }
    /// Sets a slot of an object that nothing else has seen yet, but a collection may have made old.
    @inline(__always) package func initialize(_ index: Int, _ value: Value) {
        storeSlot(raw, raw &+ (index &<< 3) &+ 24, value.raw)
    }
    /// A new object of the builtin class itself with a tail of `tailCount` slots, which are 0; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailCount: Int, count: Int) -> TupleObject {
        let raw = allocateVariable(ts, 24 &+ (tailCount &<< 3), ShapeNumber.tuple)
        if raw == 0 { return TupleObject(raw: 0) }
        storeWord(raw, 16, count)
        zeroWords(raw &+ 24, tailCount)
        return TupleObject(raw: raw)
    }
}

/// a list; items[count...] are 0.
package struct ListObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ListReading { ListReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ListWriting { ListWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, count: Int, items: ArrayObject) -> ListObject {
        let raw = allocateObject(ts, 32, ShapeNumber.list)
        storeWord(raw, 16, count)
        storeWord(raw, 24, items.raw)
        return ListObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ListReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package var items: ArrayObject { ArrayObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ListWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var items: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// an ordered dict: `indices` holds 32-bit entry numbers by hash, `entries` triples (hash as small int, key, value).
package struct DictObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> DictReading { DictReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DictWriting { DictWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, count: Int, used: Int, flags: Int, version: Int, indices: BufferObject, entries: ArrayObject) -> DictObject {
        let raw = allocateObject(ts, 64, ShapeNumber.dict)
        storeWord(raw, 16, count)
        storeWord(raw, 24, used)
        storeWord(raw, 32, flags)
        storeWord(raw, 40, version)
        storeWord(raw, 48, indices.raw)
        storeWord(raw, 56, entries.raw)
        return DictObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DictReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package var used: Int { loadWord(raw, 24) }
    @inline(__always) package var flags: Int { loadWord(raw, 32) }
    @inline(__always) package var version: Int { loadWord(raw, 40) }
    @inline(__always) package var indices: BufferObject { BufferObject(raw: loadWord(raw, 48)) }
    @inline(__always) package var entries: ArrayObject { ArrayObject(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DictWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var used: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var flags: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var indices: BufferObject {
        get { BufferObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var entries: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}

/// a set: open-addressed pairs (hash as small int, key).
package struct SetObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package func reading(_ ts: ThreadState) -> SetReading { SetReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> SetWriting { SetWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, count: Int, used: Int, hash: Int, version: Int, table: ArrayObject) -> SetObject {
        let raw = allocateObject(ts, 56, ShapeNumber.set)
        storeWord(raw, 16, count)
        storeWord(raw, 24, used)
        storeWord(raw, 32, hash)
        storeWord(raw, 40, version)
        storeWord(raw, 48, table.raw)
        return SetObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct SetReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package var used: Int { loadWord(raw, 24) }
    @inline(__always) package var hash: Int { loadWord(raw, 32) }
    @inline(__always) package var version: Int { loadWord(raw, 40) }
    @inline(__always) package var table: ArrayObject { ArrayObject(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct SetWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var used: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var hash: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var table: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// a frozenset, laid out as a set.
package struct FrozenSetObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package func reading(_ ts: ThreadState) -> FrozenSetReading { FrozenSetReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> FrozenSetWriting { FrozenSetWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, count: Int, used: Int, hash: Int, version: Int, table: ArrayObject) -> FrozenSetObject {
        let raw = allocateObject(ts, 56, ShapeNumber.frozenSet)
        storeWord(raw, 16, count)
        storeWord(raw, 24, used)
        storeWord(raw, 32, hash)
        storeWord(raw, 40, version)
        storeWord(raw, 48, table.raw)
        return FrozenSetObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct FrozenSetReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int { loadWord(raw, 16) }
    @inline(__always) package var used: Int { loadWord(raw, 24) }
    @inline(__always) package var hash: Int { loadWord(raw, 32) }
    @inline(__always) package var version: Int { loadWord(raw, 40) }
    @inline(__always) package var table: ArrayObject { ArrayObject(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct FrozenSetWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var used: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var hash: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var table: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// a range of any ints.
package struct RangeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package var start: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var stop: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var step: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var length: Value { Value(raw: loadWord(raw, 40)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, start: Value, stop: Value, step: Value, length: Value) -> RangeObject {
        let raw = allocateObject(ts, 48, ShapeNumber.range)
        storeWord(raw, 16, start.raw)
        storeWord(raw, 24, stop.raw)
        storeWord(raw, 32, step.raw)
        storeWord(raw, 40, length.raw)
        return RangeObject(raw: raw)
    }
}

/// a slice.
package struct SliceObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var start: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var stop: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var step: Value { Value(raw: loadWord(raw, 32)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, start: Value, stop: Value, step: Value) -> SliceObject {
        let raw = allocateObject(ts, 40, ShapeNumber.slice)
        storeWord(raw, 16, start.raw)
        storeWord(raw, 24, stop.raw)
        storeWord(raw, 32, step.raw)
        return SliceObject(raw: raw)
    }
}

/// dict.keys().
package struct DictKeysObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var dict: DictObject { DictObject(raw: loadWord(raw, 16)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, dict: DictObject) -> DictKeysObject {
        let raw = allocateObject(ts, 24, ShapeNumber.dictKeys)
        storeWord(raw, 16, dict.raw)
        return DictKeysObject(raw: raw)
    }
}

/// dict.values().
package struct DictValuesObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var dict: DictObject { DictObject(raw: loadWord(raw, 16)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, dict: DictObject) -> DictValuesObject {
        let raw = allocateObject(ts, 24, ShapeNumber.dictValues)
        storeWord(raw, 16, dict.raw)
        return DictValuesObject(raw: raw)
    }
}

/// dict.items().
package struct DictItemsObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var dict: DictObject { DictObject(raw: loadWord(raw, 16)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, dict: DictObject) -> DictItemsObject {
        let raw = allocateObject(ts, 24, ShapeNumber.dictItems)
        storeWord(raw, 16, dict.raw)
        return DictItemsObject(raw: raw)
    }
}

/// a read-only view of a mapping.
package struct MappingProxyObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var mapping: Value { Value(raw: loadWord(raw, 16)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, mapping: Value) -> MappingProxyObject {
        let raw = allocateObject(ts, 24, ShapeNumber.mappingProxy)
        storeWord(raw, 16, mapping.raw)
        return MappingProxyObject(raw: raw)
    }
}

/// iterates a range whose numbers are all small.
package struct RangeIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var step: Int { loadWord(raw, 32) }
    @inline(__always) package func reading(_ ts: ThreadState) -> RangeIteratorReading { RangeIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> RangeIteratorWriting { RangeIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, next: Int, remaining: Int, step: Int) -> RangeIteratorObject {
        let raw = allocateObject(ts, 40, ShapeNumber.rangeIterator)
        storeWord(raw, 16, next)
        storeWord(raw, 24, remaining)
        storeWord(raw, 32, step)
        return RangeIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct RangeIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Int { loadWord(raw, 16) }
    @inline(__always) package var remaining: Int { loadWord(raw, 24) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct RangeIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var remaining: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
}

/// iterates a range of big ints.
package struct LongRangeIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var step: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> LongRangeIteratorReading { LongRangeIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> LongRangeIteratorWriting { LongRangeIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, next: Value, remaining: Value, step: Value) -> LongRangeIteratorObject {
        let raw = allocateObject(ts, 40, ShapeNumber.longRangeIterator)
        storeWord(raw, 16, next.raw)
        storeWord(raw, 24, remaining.raw)
        storeWord(raw, 32, step.raw)
        return LongRangeIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct LongRangeIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var remaining: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct LongRangeIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var remaining: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// list 0: exhausted.
package struct ListIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ListIteratorReading { ListIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ListIteratorWriting { ListIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, list: ListObject) -> ListIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.listIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, list.raw)
        return ListIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ListIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var list: ListObject { ListObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ListIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var list: ListObject {
        get { ListObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// tuple 0: exhausted.
package struct TupleIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> TupleIteratorReading { TupleIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TupleIteratorWriting { TupleIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, tuple: TupleObject) -> TupleIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.tupleIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, tuple.raw)
        return TupleIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TupleIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var tuple: TupleObject { TupleObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TupleIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var tuple: TupleObject {
        get { TupleObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// string 0: exhausted.
package struct StringIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> StringIteratorReading { StringIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> StringIteratorWriting { StringIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, string: StringObject) -> StringIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.stringIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, string.raw)
        return StringIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct StringIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var string: StringObject { StringObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct StringIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var string: StringObject {
        get { StringObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// over bytes or bytearray; 0: exhausted.
package struct BytesIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> BytesIteratorReading { BytesIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> BytesIteratorWriting { BytesIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, bytes: Value) -> BytesIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.bytesIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, bytes.raw)
        return BytesIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct BytesIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var bytes: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct BytesIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var bytes: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// kind 0 keys, 1 values, 2 items, +4 reversed; dict 0: exhausted.
package struct DictIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package var kind: Int { loadWord(raw, 32) }
    @inline(__always) package var expectedCount: Int { loadWord(raw, 40) }
    @inline(__always) package func reading(_ ts: ThreadState) -> DictIteratorReading { DictIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DictIteratorWriting { DictIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, remaining: Int, kind: Int, expectedCount: Int, dict: DictObject) -> DictIteratorObject {
        let raw = allocateObject(ts, 56, ShapeNumber.dictIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, remaining)
        storeWord(raw, 32, kind)
        storeWord(raw, 40, expectedCount)
        storeWord(raw, 48, dict.raw)
        return DictIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DictIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var remaining: Int { loadWord(raw, 24) }
    @inline(__always) package var dict: DictObject { DictObject(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DictIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var remaining: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var dict: DictObject {
        get { DictObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// set 0: exhausted.
package struct SetIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var expectedCount: Int { loadWord(raw, 24) }
    @inline(__always) package func reading(_ ts: ThreadState) -> SetIteratorReading { SetIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> SetIteratorWriting { SetIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, expectedCount: Int, set: SetObject) -> SetIteratorObject {
        let raw = allocateObject(ts, 40, ShapeNumber.setIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, expectedCount)
        storeWord(raw, 32, set.raw)
        return SetIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct SetIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var set: SetObject { SetObject(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct SetIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var set: SetObject {
        get { SetObject(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// iterates by __getitem__; 0: exhausted.
package struct SequenceIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> SequenceIteratorReading { SequenceIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> SequenceIteratorWriting { SequenceIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, sequence: Value) -> SequenceIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.sequenceIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, sequence.raw)
        return SequenceIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct SequenceIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var sequence: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct SequenceIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var sequence: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// reversed(); 0: exhausted.
package struct ReversedIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ReversedIteratorReading { ReversedIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ReversedIteratorWriting { ReversedIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, sequence: Value) -> ReversedIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.reversedIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, sequence.raw)
        return ReversedIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ReversedIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var sequence: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ReversedIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var sequence: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// iter(callable, sentinel); 0: exhausted.
package struct CallIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package var sentinel: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> CallIteratorReading { CallIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CallIteratorWriting { CallIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, callable: Value, sentinel: Value) -> CallIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.callIterator)
        storeWord(raw, 16, callable.raw)
        storeWord(raw, 24, sentinel.raw)
        return CallIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CallIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var callable: Value { Value(raw: loadWord(raw, 16)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CallIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var callable: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
}

/// enumerate().
package struct EnumerateObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> EnumerateReading { EnumerateReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> EnumerateWriting { EnumerateWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, iterator: Value, index: Value) -> EnumerateObject {
        let raw = allocateObject(ts, 32, ShapeNumber.enumerate)
        storeWord(raw, 16, iterator.raw)
        storeWord(raw, 24, index.raw)
        return EnumerateObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct EnumerateReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var index: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct EnumerateWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var index: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// zip().
package struct ZipObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ZipReading { ZipReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ZipWriting { ZipWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, isStrict: Int, iterators: TupleObject) -> ZipObject {
        let raw = allocateObject(ts, 32, ShapeNumber.zip)
        storeWord(raw, 16, isStrict)
        storeWord(raw, 24, iterators.raw)
        return ZipObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ZipReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isStrict: Int { loadWord(raw, 16) }
    @inline(__always) package var iterators: TupleObject { TupleObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ZipWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isStrict: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var iterators: TupleObject {
        get { TupleObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// map().
package struct MapObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> MapReading { MapReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> MapWriting { MapWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, iterators: TupleObject) -> MapObject {
        let raw = allocateObject(ts, 32, ShapeNumber.map)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, iterators.raw)
        return MapObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct MapReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var iterators: TupleObject { TupleObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct MapWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var iterators: TupleObject {
        get { TupleObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// filter().
package struct FilterObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> FilterReading { FilterReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> FilterWriting { FilterWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, iterator: Value) -> FilterObject {
        let raw = allocateObject(ts, 32, ShapeNumber.filter)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, iterator.raw)
        return FilterObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct FilterReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct FilterWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// a code object. The constants start at `constantBase`, the inline caches lie before it (cache i at -8 * (i + 1)); both live in `constantStorage`. `liveness` holds for each yield its instruction (32 bits) and a mask of the temporaries to keep, `livenessStride` bytes in all. The caches serve one globals dict. `simpleArguments` is argumentCount where a call with exactly that many positional arguments needs nothing more, else -1.
package struct CodeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 224 }
    @inline(__always) package var instructions: Int { loadWord(raw, 16) }
    @inline(__always) package var instructionCount: Int { loadWord(raw, 24) }
    @inline(__always) package var constantBase: Int { loadWord(raw, 32) }
    @inline(__always) package var constantCount: Int { loadWord(raw, 40) }
    @inline(__always) package var cacheCount: Int { loadWord(raw, 48) }
    @inline(__always) package var argumentCount: Int { loadWord(raw, 56) }
    @inline(__always) package var positionalOnlyCount: Int { loadWord(raw, 64) }
    @inline(__always) package var keywordOnlyCount: Int { loadWord(raw, 72) }
    @inline(__always) package var localCount: Int { loadWord(raw, 80) }
    @inline(__always) package var registerCount: Int { loadWord(raw, 88) }
    @inline(__always) package var flags: Int { loadWord(raw, 96) }
    @inline(__always) package var firstLine: Int { loadWord(raw, 104) }
    @inline(__always) package var simpleArguments: Int { loadWord(raw, 112) }
    @inline(__always) package var livenessStride: Int { loadWord(raw, 120) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 128)) }
    @inline(__always) package var qualifiedName: Value { Value(raw: loadWord(raw, 136)) }
    @inline(__always) package var filename: Value { Value(raw: loadWord(raw, 144)) }
    @inline(__always) package var localNames: TupleObject { TupleObject(raw: loadWord(raw, 152)) }
    @inline(__always) package var freeNames: TupleObject { TupleObject(raw: loadWord(raw, 160)) }
    @inline(__always) package var cellRegisters: TupleObject { TupleObject(raw: loadWord(raw, 168)) }
    @inline(__always) package var instructionStorage: BufferObject { BufferObject(raw: loadWord(raw, 176)) }
    @inline(__always) package var constantStorage: ArrayObject { ArrayObject(raw: loadWord(raw, 184)) }
    @inline(__always) package var positions: BufferObject { BufferObject(raw: loadWord(raw, 192)) }
    @inline(__always) package var exceptionTable: BufferObject { BufferObject(raw: loadWord(raw, 200)) }
    @inline(__always) package var liveness: BufferObject { BufferObject(raw: loadWord(raw, 208)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> CodeReading { CodeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CodeWriting { CodeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, instructions: Int, instructionCount: Int, constantBase: Int, constantCount: Int, cacheCount: Int, argumentCount: Int, positionalOnlyCount: Int, keywordOnlyCount: Int, localCount: Int, registerCount: Int, flags: Int, firstLine: Int, simpleArguments: Int, livenessStride: Int, name: Value, qualifiedName: Value, filename: Value, localNames: TupleObject, freeNames: TupleObject, cellRegisters: TupleObject, instructionStorage: BufferObject, constantStorage: ArrayObject, positions: BufferObject, exceptionTable: BufferObject, liveness: BufferObject, globals: DictObject) -> CodeObject {
        let raw = allocateObject(ts, 224, ShapeNumber.code)
        storeWord(raw, 16, instructions)
        storeWord(raw, 24, instructionCount)
        storeWord(raw, 32, constantBase)
        storeWord(raw, 40, constantCount)
        storeWord(raw, 48, cacheCount)
        storeWord(raw, 56, argumentCount)
        storeWord(raw, 64, positionalOnlyCount)
        storeWord(raw, 72, keywordOnlyCount)
        storeWord(raw, 80, localCount)
        storeWord(raw, 88, registerCount)
        storeWord(raw, 96, flags)
        storeWord(raw, 104, firstLine)
        storeWord(raw, 112, simpleArguments)
        storeWord(raw, 120, livenessStride)
        storeWord(raw, 128, name.raw)
        storeWord(raw, 136, qualifiedName.raw)
        storeWord(raw, 144, filename.raw)
        storeWord(raw, 152, localNames.raw)
        storeWord(raw, 160, freeNames.raw)
        storeWord(raw, 168, cellRegisters.raw)
        storeWord(raw, 176, instructionStorage.raw)
        storeWord(raw, 184, constantStorage.raw)
        storeWord(raw, 192, positions.raw)
        storeWord(raw, 200, exceptionTable.raw)
        storeWord(raw, 208, liveness.raw)
        storeWord(raw, 216, globals.raw)
        return CodeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CodeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var globals: DictObject { DictObject(raw: loadWord(raw, 216)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CodeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var globals: DictObject {
        get { DictObject(raw: loadWord(raw, 216)) }
        nonmutating set { storeReference(raw, 216, newValue.raw) }
    }
}

/// a Python function.
package struct FunctionObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 104 }
    @inline(__always) package var globals: DictObject { DictObject(raw: loadWord(raw, 24)) }
    @inline(__always) package var closure: TupleObject { TupleObject(raw: loadWord(raw, 32)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> FunctionReading { FunctionReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> FunctionWriting { FunctionWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, code: CodeObject, globals: DictObject, closure: TupleObject, defaults: Value, keywordDefaults: Value, name: Value, qualifiedName: Value, documentation: Value, module: Value, annotations: Value, attributes: Value) -> FunctionObject {
        let raw = allocateObject(ts, 104, ShapeNumber.function)
        storeWord(raw, 16, code.raw)
        storeWord(raw, 24, globals.raw)
        storeWord(raw, 32, closure.raw)
        storeWord(raw, 40, defaults.raw)
        storeWord(raw, 48, keywordDefaults.raw)
        storeWord(raw, 56, name.raw)
        storeWord(raw, 64, qualifiedName.raw)
        storeWord(raw, 72, documentation.raw)
        storeWord(raw, 80, module.raw)
        storeWord(raw, 88, annotations.raw)
        storeWord(raw, 96, attributes.raw)
        return FunctionObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct FunctionReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var code: CodeObject { CodeObject(raw: loadWord(raw, 16)) }
    @inline(__always) package var defaults: Value { Value(raw: loadWord(raw, 40)) }
    @inline(__always) package var keywordDefaults: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 56)) }
    @inline(__always) package var qualifiedName: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var documentation: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var module: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var annotations: Value { Value(raw: loadWord(raw, 88)) }
    @inline(__always) package var attributes: Value { Value(raw: loadWord(raw, 96)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct FunctionWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var code: CodeObject {
        get { CodeObject(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var defaults: Value {
        get { Value(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var keywordDefaults: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
    @inline(__always) package var qualifiedName: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var documentation: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var module: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var annotations: Value {
        get { Value(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var attributes: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
}

/// a function of the runtime; `owner` is the type of a method, the module of a function. `signature` is the address of its text signature, behind whose 0 the documentation lies where the kind says so. With `directMinimum` to `directMinimum + directSpan` positional arguments `entry` needs no preparation. `effects` is an encoded `EffectDeclaration`.
package struct NativeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 104 }
    @inline(__always) package var entry: Int { loadWord(raw, 16) }
    @inline(__always) package var directMinimum: Int { loadWord(raw, 24) }
    @inline(__always) package var directSpan: Int { loadWord(raw, 32) }
    @inline(__always) package var signature: Int { loadWord(raw, 40) }
    @inline(__always) package var kind: Int { loadWord(raw, 64) }
    @inline(__always) package var effects: Int { loadWord(raw, 72) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 88)) }
    @inline(__always) package var owner: Value { Value(raw: loadWord(raw, 96)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> NativeReading { NativeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> NativeWriting { NativeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, entry: Int, directMinimum: Int, directSpan: Int, signature: Int, minimum: Int, maximum: Int, kind: Int, effects: Int, parameters: Value, name: Value, owner: Value) -> NativeObject {
        let raw = allocateObject(ts, 104, ShapeNumber.native)
        storeWord(raw, 16, entry)
        storeWord(raw, 24, directMinimum)
        storeWord(raw, 32, directSpan)
        storeWord(raw, 40, signature)
        storeWord(raw, 48, minimum)
        storeWord(raw, 56, maximum)
        storeWord(raw, 64, kind)
        storeWord(raw, 72, effects)
        storeWord(raw, 80, parameters.raw)
        storeWord(raw, 88, name.raw)
        storeWord(raw, 96, owner.raw)
        return NativeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct NativeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var minimum: Int { loadWord(raw, 48) }
    @inline(__always) package var maximum: Int { loadWord(raw, 56) }
    @inline(__always) package var parameters: Value { Value(raw: loadWord(raw, 80)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct NativeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var minimum: Int {
        get { loadWord(raw, 48) }
        nonmutating set { storeWord(raw, 48, newValue) }
    }
    @inline(__always) package var maximum: Int {
        get { loadWord(raw, 56) }
        nonmutating set { storeWord(raw, 56, newValue) }
    }
    @inline(__always) package var parameters: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
}

/// a function with its first argument.
package struct BoundMethodObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var receiver: Value { Value(raw: loadWord(raw, 24)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, receiver: Value) -> BoundMethodObject {
        let raw = allocateObject(ts, 32, ShapeNumber.boundMethod)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, receiver.raw)
        return BoundMethodObject(raw: raw)
    }
}

/// staticmethod.
package struct StaticMethodObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> StaticMethodReading { StaticMethodReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> StaticMethodWriting { StaticMethodWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, attributes: Value) -> StaticMethodObject {
        let raw = allocateObject(ts, 32, ShapeNumber.staticMethod)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, attributes.raw)
        return StaticMethodObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct StaticMethodReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var attributes: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct StaticMethodWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var attributes: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// classmethod.
package struct ClassMethodObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ClassMethodReading { ClassMethodReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ClassMethodWriting { ClassMethodWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, attributes: Value) -> ClassMethodObject {
        let raw = allocateObject(ts, 32, ShapeNumber.classMethod)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, attributes.raw)
        return ClassMethodObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ClassMethodReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var attributes: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ClassMethodWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var attributes: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// property.
package struct PropertyObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package func reading(_ ts: ThreadState) -> PropertyReading { PropertyReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> PropertyWriting { PropertyWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, getter: Value, setter: Value, deleter: Value, documentation: Value, name: Value) -> PropertyObject {
        let raw = allocateObject(ts, 56, ShapeNumber.property)
        storeWord(raw, 16, getter.raw)
        storeWord(raw, 24, setter.raw)
        storeWord(raw, 32, deleter.raw)
        storeWord(raw, 40, documentation.raw)
        storeWord(raw, 48, name.raw)
        return PropertyObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct PropertyReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var getter: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var setter: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var deleter: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var documentation: Value { Value(raw: loadWord(raw, 40)) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct PropertyWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var getter: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var setter: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var deleter: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var documentation: Value {
        get { Value(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// super.
package struct SuperProxyObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> SuperProxyReading { SuperProxyReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> SuperProxyWriting { SuperProxyWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, type: Value, object: Value, objectType: Value) -> SuperProxyObject {
        let raw = allocateObject(ts, 40, ShapeNumber.superProxy)
        storeWord(raw, 16, type.raw)
        storeWord(raw, 24, object.raw)
        storeWord(raw, 32, objectType.raw)
        return SuperProxyObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct SuperProxyReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var type: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var object: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var objectType: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct SuperProxyWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var type: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var object: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var objectType: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// descriptor of a `__slots__` field.
package struct MemberObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var offset: Int { loadWord(raw, 16) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var owner: Value { Value(raw: loadWord(raw, 32)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, offset: Int, name: Value, owner: Value) -> MemberObject {
        let raw = allocateObject(ts, 40, ShapeNumber.member)
        storeWord(raw, 16, offset)
        storeWord(raw, 24, name.raw)
        storeWord(raw, 32, owner.raw)
        return MemberObject(raw: raw)
    }
}

/// descriptor of an attribute computed by the runtime; `text` is the address of its documentation, or 0.
package struct AttributeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package var getter: Int { loadWord(raw, 16) }
    @inline(__always) package var setter: Int { loadWord(raw, 24) }
    @inline(__always) package var text: Int { loadWord(raw, 32) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 40)) }
    @inline(__always) package var owner: Value { Value(raw: loadWord(raw, 48)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, getter: Int, setter: Int, text: Int, name: Value, owner: Value) -> AttributeObject {
        let raw = allocateObject(ts, 56, ShapeNumber.attribute)
        storeWord(raw, 16, getter)
        storeWord(raw, 24, setter)
        storeWord(raw, 32, text)
        storeWord(raw, 40, name.raw)
        storeWord(raw, 48, owner.raw)
        return AttributeObject(raw: raw)
    }
}

/// a suspended activation; state 0 created, 1 suspended, 2 running, 3 finished; `frame` is its frame object, if asked for.
package struct GeneratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 104 }
    @inline(__always) package func reading(_ ts: ThreadState) -> GeneratorReading { GeneratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> GeneratorWriting { GeneratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, resumePC: Int, state: Int, flags: Int, code: CodeObject, function: Value, name: Value, qualifiedName: Value, handled: Value, delegate: Value, registers: ArrayObject, frame: Value) -> GeneratorObject {
        let raw = allocateObject(ts, 104, ShapeNumber.generator)
        storeWord(raw, 16, resumePC)
        storeWord(raw, 24, state)
        storeWord(raw, 32, flags)
        storeWord(raw, 40, code.raw)
        storeWord(raw, 48, function.raw)
        storeWord(raw, 56, name.raw)
        storeWord(raw, 64, qualifiedName.raw)
        storeWord(raw, 72, handled.raw)
        storeWord(raw, 80, delegate.raw)
        storeWord(raw, 88, registers.raw)
        storeWord(raw, 96, frame.raw)
        return GeneratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct GeneratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var resumePC: Int { loadWord(raw, 16) }
    @inline(__always) package var state: Int { loadWord(raw, 24) }
    @inline(__always) package var flags: Int { loadWord(raw, 32) }
    @inline(__always) package var code: CodeObject { CodeObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 56)) }
    @inline(__always) package var qualifiedName: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var handled: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var delegate: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var registers: ArrayObject { ArrayObject(raw: loadWord(raw, 88)) }
    @inline(__always) package var frame: Value { Value(raw: loadWord(raw, 96)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct GeneratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var resumePC: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var flags: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var code: CodeObject {
        get { CodeObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
    @inline(__always) package var qualifiedName: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var handled: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var delegate: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var registers: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var frame: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
}

/// a class; `order` is the method resolution order.
package struct TypeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 144 }
    @inline(__always) package func reading(_ ts: ThreadState) -> TypeReading { TypeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TypeWriting { TypeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, version: Int, flags: Int, instanceShape: Int, layout: Int, basicSize: Int, specials: Int, name: Value, qualifiedName: Value, module: Value, bases: TupleObject, base: Value, order: TupleObject, namespace: DictObject, subclasses: Value, documentation: Value, slotNames: Value) -> TypeObject {
        let raw = allocateObject(ts, 144, ShapeNumber.type)
        storeWord(raw, 16, version)
        storeWord(raw, 24, flags)
        storeWord(raw, 32, instanceShape)
        storeWord(raw, 40, layout)
        storeWord(raw, 48, basicSize)
        storeWord(raw, 56, specials)
        storeWord(raw, 64, name.raw)
        storeWord(raw, 72, qualifiedName.raw)
        storeWord(raw, 80, module.raw)
        storeWord(raw, 88, bases.raw)
        storeWord(raw, 96, base.raw)
        storeWord(raw, 104, order.raw)
        storeWord(raw, 112, namespace.raw)
        storeWord(raw, 120, subclasses.raw)
        storeWord(raw, 128, documentation.raw)
        storeWord(raw, 136, slotNames.raw)
        return TypeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TypeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var version: Int { loadWord(raw, 16) }
    @inline(__always) package var flags: Int { loadWord(raw, 24) }
    @inline(__always) package var instanceShape: Int { loadWord(raw, 32) }
    @inline(__always) package var layout: Int { loadWord(raw, 40) }
    @inline(__always) package var basicSize: Int { loadWord(raw, 48) }
    @inline(__always) package var specials: Int { loadWord(raw, 56) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var qualifiedName: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var module: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var bases: TupleObject { TupleObject(raw: loadWord(raw, 88)) }
    @inline(__always) package var base: Value { Value(raw: loadWord(raw, 96)) }
    @inline(__always) package var order: TupleObject { TupleObject(raw: loadWord(raw, 104)) }
    @inline(__always) package var namespace: DictObject { DictObject(raw: loadWord(raw, 112)) }
    @inline(__always) package var subclasses: Value { Value(raw: loadWord(raw, 120)) }
    @inline(__always) package var documentation: Value { Value(raw: loadWord(raw, 128)) }
    @inline(__always) package var slotNames: Value { Value(raw: loadWord(raw, 136)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TypeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var flags: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var instanceShape: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var layout: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var basicSize: Int {
        get { loadWord(raw, 48) }
        nonmutating set { storeWord(raw, 48, newValue) }
    }
    @inline(__always) package var specials: Int {
        get { loadWord(raw, 56) }
        nonmutating set { storeWord(raw, 56, newValue) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var qualifiedName: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var module: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var bases: TupleObject {
        get { TupleObject(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var base: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
    @inline(__always) package var order: TupleObject {
        get { TupleObject(raw: loadWord(raw, 104)) }
        nonmutating set { storeReference(raw, 104, newValue.raw) }
    }
    @inline(__always) package var namespace: DictObject {
        get { DictObject(raw: loadWord(raw, 112)) }
        nonmutating set { storeReference(raw, 112, newValue.raw) }
    }
    @inline(__always) package var subclasses: Value {
        get { Value(raw: loadWord(raw, 120)) }
        nonmutating set { storeReference(raw, 120, newValue.raw) }
    }
    @inline(__always) package var documentation: Value {
        get { Value(raw: loadWord(raw, 128)) }
        nonmutating set { storeReference(raw, 128, newValue.raw) }
    }
    @inline(__always) package var slotNames: Value {
        get { Value(raw: loadWord(raw, 136)) }
        nonmutating set { storeReference(raw, 136, newValue.raw) }
    }
}

/// an object of a Python class: `storage` is 0, an array of further attributes or a dict; then inline attributes.
package struct InstanceObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package func reading(_ ts: ThreadState) -> InstanceReading { InstanceReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> InstanceWriting { InstanceWriting(raw: raw) }
    /// A new object of the builtin class itself with a tail of `tailCount` slots, which are 0; raw is 0 and
    /// MemoryError is set when memory does not suffice.
    @inline(__always) package static func allocate(_ ts: ThreadState, tailCount: Int, storage: Value) -> InstanceObject {
        let raw = allocateVariable(ts, 24 &+ (tailCount &<< 3), ShapeNumber.instance)
        if raw == 0 { return InstanceObject(raw: 0) }
        storeWord(raw, 16, storage.raw)
        zeroWords(raw &+ 24, tailCount)
        return InstanceObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct InstanceReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var storage: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package subscript(_ index: Int) -> Value { Value(raw: loadWord(raw &+ (index &<< 3), 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct InstanceWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var storage: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package subscript(_ index: Int) -> Value {
        get { Value(raw: loadWord(raw &+ (index &<< 3), 24)) }
        nonmutating set { storeSlot(raw, raw &+ (index &<< 3) &+ 24, newValue.raw) }
    }
}

/// a module.
package struct ModuleObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package var namespace: DictObject { DictObject(raw: loadWord(raw, 24)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> ModuleReading { ModuleReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ModuleWriting { ModuleWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, name: Value, namespace: DictObject) -> ModuleObject {
        let raw = allocateObject(ts, 32, ShapeNumber.module)
        storeWord(raw, 16, name.raw)
        storeWord(raw, 24, namespace.raw)
        return ModuleObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ModuleReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 16)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ModuleWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
}

/// an exception; the numbered fields hold a class's own attributes (StopIteration.value, OSError.errno ...).
package struct ExceptionObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 112 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ExceptionReading { ExceptionReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ExceptionWriting { ExceptionWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, suppressContext: Int, arguments: Value, traceback: Value, context: Value, cause: Value, notes: Value, first: Value, second: Value, third: Value, fourth: Value, fifth: Value, storage: Value) -> ExceptionObject {
        let raw = allocateObject(ts, 112, ShapeNumber.exception)
        storeWord(raw, 16, suppressContext)
        storeWord(raw, 24, arguments.raw)
        storeWord(raw, 32, traceback.raw)
        storeWord(raw, 40, context.raw)
        storeWord(raw, 48, cause.raw)
        storeWord(raw, 56, notes.raw)
        storeWord(raw, 64, first.raw)
        storeWord(raw, 72, second.raw)
        storeWord(raw, 80, third.raw)
        storeWord(raw, 88, fourth.raw)
        storeWord(raw, 96, fifth.raw)
        storeWord(raw, 104, storage.raw)
        return ExceptionObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ExceptionReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var suppressContext: Int { loadWord(raw, 16) }
    @inline(__always) package var arguments: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var traceback: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var context: Value { Value(raw: loadWord(raw, 40)) }
    @inline(__always) package var cause: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var notes: Value { Value(raw: loadWord(raw, 56)) }
    @inline(__always) package var first: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var second: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var third: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var fourth: Value { Value(raw: loadWord(raw, 88)) }
    @inline(__always) package var fifth: Value { Value(raw: loadWord(raw, 96)) }
    @inline(__always) package var storage: Value { Value(raw: loadWord(raw, 104)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ExceptionWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var suppressContext: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var arguments: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var traceback: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var context: Value {
        get { Value(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var cause: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var notes: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
    @inline(__always) package var first: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var second: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var third: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var fourth: Value {
        get { Value(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var fifth: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
    @inline(__always) package var storage: Value {
        get { Value(raw: loadWord(raw, 104)) }
        nonmutating set { storeReference(raw, 104, newValue.raw) }
    }
}

/// a traceback entry.
package struct TracebackObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package var frame: Value { Value(raw: loadWord(raw, 40)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> TracebackReading { TracebackReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TracebackWriting { TracebackWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, line: Int, lastInstruction: Int, next: Value, frame: Value) -> TracebackObject {
        let raw = allocateObject(ts, 48, ShapeNumber.traceback)
        storeWord(raw, 16, line)
        storeWord(raw, 24, lastInstruction)
        storeWord(raw, 32, next.raw)
        storeWord(raw, 40, frame.raw)
        return TracebackObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TracebackReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var line: Int { loadWord(raw, 16) }
    @inline(__always) package var lastInstruction: Int { loadWord(raw, 24) }
    @inline(__always) package var next: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TracebackWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var line: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var lastInstruction: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var next: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// a frame object; frameAddress 0: the activation has ended and `locals` holds its variables; `namespace` is what `locals()` gave.
package struct FrameObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 80 }
    @inline(__always) package func reading(_ ts: ThreadState) -> FrameReading { FrameReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> FrameWriting { FrameWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, frameAddress: Int, instruction: Int, code: CodeObject, globals: DictObject, back: Value, locals: Value, function: Value, namespace: Value) -> FrameObject {
        let raw = allocateObject(ts, 80, ShapeNumber.frame)
        storeWord(raw, 16, frameAddress)
        storeWord(raw, 24, instruction)
        storeWord(raw, 32, code.raw)
        storeWord(raw, 40, globals.raw)
        storeWord(raw, 48, back.raw)
        storeWord(raw, 56, locals.raw)
        storeWord(raw, 64, function.raw)
        storeWord(raw, 72, namespace.raw)
        return FrameObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct FrameReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var frameAddress: Int { loadWord(raw, 16) }
    @inline(__always) package var instruction: Int { loadWord(raw, 24) }
    @inline(__always) package var code: CodeObject { CodeObject(raw: loadWord(raw, 32)) }
    @inline(__always) package var globals: DictObject { DictObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var back: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var locals: Value { Value(raw: loadWord(raw, 56)) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var namespace: Value { Value(raw: loadWord(raw, 72)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct FrameWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var frameAddress: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var instruction: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var code: CodeObject {
        get { CodeObject(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var globals: DictObject {
        get { DictObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var back: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var locals: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var namespace: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
}

/// _thread.lock and RLock. `lockWord` is a LockWord; the others are an RLock's owner and how often it took it.
package struct LockObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> LockReading { LockReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> LockWriting { LockWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, lockWord: Int, owner: Int, depth: Int) -> LockObject {
        let raw = allocateObject(ts, 40, ShapeNumber.lock)
        storeWord(raw, 16, lockWord)
        storeWord(raw, 24, owner)
        storeWord(raw, 32, depth)
        return LockObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct LockReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var lockWord: Int { loadWord(raw, 16) }
    @inline(__always) package var owner: Int { loadWord(raw, 24) }
    @inline(__always) package var depth: Int { loadWord(raw, 32) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct LockWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var lockWord: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var owner: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var depth: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
}

/// a weak reference; `target` is the bits of the referent, cleared by the collector.
package struct WeakReferenceObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> WeakReferenceReading { WeakReferenceReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> WeakReferenceWriting { WeakReferenceWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, target: Int, hash: Int, callback: Value) -> WeakReferenceObject {
        let raw = allocateObject(ts, 40, ShapeNumber.weakReference)
        storeWord(raw, 16, target)
        storeWord(raw, 24, hash)
        storeWord(raw, 32, callback.raw)
        return WeakReferenceObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct WeakReferenceReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var target: Int { loadWord(raw, 16) }
    @inline(__always) package var hash: Int { loadWord(raw, 24) }
    @inline(__always) package var callback: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct WeakReferenceWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var target: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var hash: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var callback: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// list[int]; parameters 0: not yet collected.
package struct GenericAliasObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package func reading(_ ts: ThreadState) -> GenericAliasReading { GenericAliasReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> GenericAliasWriting { GenericAliasWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, isUnpacked: Int, origin: Value, arguments: TupleObject, parameters: TupleObject) -> GenericAliasObject {
        let raw = allocateObject(ts, 48, ShapeNumber.genericAlias)
        storeWord(raw, 16, isUnpacked)
        storeWord(raw, 24, origin.raw)
        storeWord(raw, 32, arguments.raw)
        storeWord(raw, 40, parameters.raw)
        return GenericAliasObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct GenericAliasReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isUnpacked: Int { loadWord(raw, 16) }
    @inline(__always) package var origin: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var arguments: TupleObject { TupleObject(raw: loadWord(raw, 32)) }
    @inline(__always) package var parameters: TupleObject { TupleObject(raw: loadWord(raw, 40)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct GenericAliasWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isUnpacked: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var origin: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var arguments: TupleObject {
        get { TupleObject(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var parameters: TupleObject {
        get { TupleObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
}

/// int | str.
package struct UnionTypeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> UnionTypeReading { UnionTypeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> UnionTypeWriting { UnionTypeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, arguments: TupleObject, parameters: TupleObject) -> UnionTypeObject {
        let raw = allocateObject(ts, 32, ShapeNumber.unionType)
        storeWord(raw, 16, arguments.raw)
        storeWord(raw, 24, parameters.raw)
        return UnionTypeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct UnionTypeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var arguments: TupleObject { TupleObject(raw: loadWord(raw, 16)) }
    @inline(__always) package var parameters: TupleObject { TupleObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct UnionTypeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var arguments: TupleObject {
        get { TupleObject(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var parameters: TupleObject {
        get { TupleObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// an open file. `buffer` is malloc'ed memory or 0; its bytes [start, end) are read but not delivered, or written but not flushed; `binary` is the file behind a text file's `buffer` attribute. `lockWord`, a LockWord, and the thread state that holds it protect the buffer and the descriptor.
package struct FileObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 112 }
    @inline(__always) package func reading(_ ts: ThreadState) -> FileReading { FileReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> FileWriting { FileWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, lockWord: Int, lockOwner: Int, descriptor: Int, flags: Int, buffer: Int, start: Int, end: Int, name: Value, mode: Value, encoding: Value, errors: Value, binary: Value) -> FileObject {
        let raw = allocateObject(ts, 112, ShapeNumber.file)
        storeWord(raw, 16, lockWord)
        storeWord(raw, 24, lockOwner)
        storeWord(raw, 32, descriptor)
        storeWord(raw, 40, flags)
        storeWord(raw, 48, buffer)
        storeWord(raw, 56, start)
        storeWord(raw, 64, end)
        storeWord(raw, 72, name.raw)
        storeWord(raw, 80, mode.raw)
        storeWord(raw, 88, encoding.raw)
        storeWord(raw, 96, errors.raw)
        storeWord(raw, 104, binary.raw)
        return FileObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct FileReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var lockWord: Int { loadWord(raw, 16) }
    @inline(__always) package var lockOwner: Int { loadWord(raw, 24) }
    @inline(__always) package var descriptor: Int { loadWord(raw, 32) }
    @inline(__always) package var flags: Int { loadWord(raw, 40) }
    @inline(__always) package var buffer: Int { loadWord(raw, 48) }
    @inline(__always) package var start: Int { loadWord(raw, 56) }
    @inline(__always) package var end: Int { loadWord(raw, 64) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var mode: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var encoding: Value { Value(raw: loadWord(raw, 88)) }
    @inline(__always) package var errors: Value { Value(raw: loadWord(raw, 96)) }
    @inline(__always) package var binary: Value { Value(raw: loadWord(raw, 104)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct FileWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var lockWord: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var lockOwner: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var descriptor: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var flags: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var buffer: Int {
        get { loadWord(raw, 48) }
        nonmutating set { storeWord(raw, 48, newValue) }
    }
    @inline(__always) package var start: Int {
        get { loadWord(raw, 56) }
        nonmutating set { storeWord(raw, 56, newValue) }
    }
    @inline(__always) package var end: Int {
        get { loadWord(raw, 64) }
        nonmutating set { storeWord(raw, 64, newValue) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var mode: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var encoding: Value {
        get { Value(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var errors: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
    @inline(__always) package var binary: Value {
        get { Value(raw: loadWord(raw, 104)) }
        nonmutating set { storeReference(raw, 104, newValue.raw) }
    }
}

/// as dictIterator, of kind 1.
package struct DictValueIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package var kind: Int { loadWord(raw, 32) }
    @inline(__always) package var expectedCount: Int { loadWord(raw, 40) }
    @inline(__always) package func reading(_ ts: ThreadState) -> DictValueIteratorReading { DictValueIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DictValueIteratorWriting { DictValueIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, remaining: Int, kind: Int, expectedCount: Int, dict: DictObject) -> DictValueIteratorObject {
        let raw = allocateObject(ts, 56, ShapeNumber.dictValueIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, remaining)
        storeWord(raw, 32, kind)
        storeWord(raw, 40, expectedCount)
        storeWord(raw, 48, dict.raw)
        return DictValueIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DictValueIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var remaining: Int { loadWord(raw, 24) }
    @inline(__always) package var dict: DictObject { DictObject(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DictValueIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var remaining: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var dict: DictObject {
        get { DictObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// as dictIterator, of kind 2.
package struct DictItemIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package var kind: Int { loadWord(raw, 32) }
    @inline(__always) package var expectedCount: Int { loadWord(raw, 40) }
    @inline(__always) package func reading(_ ts: ThreadState) -> DictItemIteratorReading { DictItemIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DictItemIteratorWriting { DictItemIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, remaining: Int, kind: Int, expectedCount: Int, dict: DictObject) -> DictItemIteratorObject {
        let raw = allocateObject(ts, 56, ShapeNumber.dictItemIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, remaining)
        storeWord(raw, 32, kind)
        storeWord(raw, 40, expectedCount)
        storeWord(raw, 48, dict.raw)
        return DictItemIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DictItemIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var remaining: Int { loadWord(raw, 24) }
    @inline(__always) package var dict: DictObject { DictObject(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DictItemIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var remaining: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var dict: DictObject {
        get { DictObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// as reversedIterator, of a list.
package struct ListReverseIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ListReverseIteratorReading { ListReverseIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ListReverseIteratorWriting { ListReverseIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, sequence: Value) -> ListReverseIteratorObject {
        let raw = allocateObject(ts, 32, ShapeNumber.listReverseIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, sequence.raw)
        return ListReverseIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ListReverseIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var sequence: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ListReverseIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var sequence: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// memoryview: `address` lies in `storage`, which keeps the bytes; `formatCode` is the letter of a native format or 0; hash -1: not computed; shape 0: released.
package struct MemoryViewObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 104 }
    @inline(__always) package func reading(_ ts: ThreadState) -> MemoryViewReading { MemoryViewReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> MemoryViewWriting { MemoryViewWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, address: Int, byteCount: Int, itemSize: Int, isReadOnly: Int, formatCode: Int, hash: Int, exporter: Value, storage: Value, format: Value, shape: Value, strides: Value) -> MemoryViewObject {
        let raw = allocateObject(ts, 104, ShapeNumber.memoryView)
        storeWord(raw, 16, address)
        storeWord(raw, 24, byteCount)
        storeWord(raw, 32, itemSize)
        storeWord(raw, 40, isReadOnly)
        storeWord(raw, 48, formatCode)
        storeWord(raw, 56, hash)
        storeWord(raw, 64, exporter.raw)
        storeWord(raw, 72, storage.raw)
        storeWord(raw, 80, format.raw)
        storeWord(raw, 88, shape.raw)
        storeWord(raw, 96, strides.raw)
        return MemoryViewObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct MemoryViewReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var address: Int { loadWord(raw, 16) }
    @inline(__always) package var byteCount: Int { loadWord(raw, 24) }
    @inline(__always) package var itemSize: Int { loadWord(raw, 32) }
    @inline(__always) package var isReadOnly: Int { loadWord(raw, 40) }
    @inline(__always) package var formatCode: Int { loadWord(raw, 48) }
    @inline(__always) package var hash: Int { loadWord(raw, 56) }
    @inline(__always) package var exporter: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var storage: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var format: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var shape: Value { Value(raw: loadWord(raw, 88)) }
    @inline(__always) package var strides: Value { Value(raw: loadWord(raw, 96)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct MemoryViewWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var address: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var byteCount: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var itemSize: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var isReadOnly: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var formatCode: Int {
        get { loadWord(raw, 48) }
        nonmutating set { storeWord(raw, 48, newValue) }
    }
    @inline(__always) package var hash: Int {
        get { loadWord(raw, 56) }
        nonmutating set { storeWord(raw, 56, newValue) }
    }
    @inline(__always) package var exporter: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var storage: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var format: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var shape: Value {
        get { Value(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var strides: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
}

/// iterates a memoryview; 0: exhausted.
package struct MemoryIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> MemoryIteratorReading { MemoryIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> MemoryIteratorWriting { MemoryIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, count: Int, view: Value) -> MemoryIteratorObject {
        let raw = allocateObject(ts, 40, ShapeNumber.memoryIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, count)
        storeWord(raw, 32, view.raw)
        return MemoryIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct MemoryIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var count: Int { loadWord(raw, 24) }
    @inline(__always) package var view: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct MemoryIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var view: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// a coroutine and where it was made.
package struct CoroutineObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 112 }
    @inline(__always) package func reading(_ ts: ThreadState) -> CoroutineReading { CoroutineReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CoroutineWriting { CoroutineWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, resumePC: Int, state: Int, flags: Int, code: CodeObject, function: Value, name: Value, qualifiedName: Value, handled: Value, delegate: Value, registers: ArrayObject, frame: Value, origin: Value) -> CoroutineObject {
        let raw = allocateObject(ts, 112, ShapeNumber.coroutine)
        storeWord(raw, 16, resumePC)
        storeWord(raw, 24, state)
        storeWord(raw, 32, flags)
        storeWord(raw, 40, code.raw)
        storeWord(raw, 48, function.raw)
        storeWord(raw, 56, name.raw)
        storeWord(raw, 64, qualifiedName.raw)
        storeWord(raw, 72, handled.raw)
        storeWord(raw, 80, delegate.raw)
        storeWord(raw, 88, registers.raw)
        storeWord(raw, 96, frame.raw)
        storeWord(raw, 104, origin.raw)
        return CoroutineObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CoroutineReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var resumePC: Int { loadWord(raw, 16) }
    @inline(__always) package var state: Int { loadWord(raw, 24) }
    @inline(__always) package var flags: Int { loadWord(raw, 32) }
    @inline(__always) package var code: CodeObject { CodeObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 56)) }
    @inline(__always) package var qualifiedName: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var handled: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var delegate: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var registers: ArrayObject { ArrayObject(raw: loadWord(raw, 88)) }
    @inline(__always) package var frame: Value { Value(raw: loadWord(raw, 96)) }
    @inline(__always) package var origin: Value { Value(raw: loadWord(raw, 104)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CoroutineWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var resumePC: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var flags: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var code: CodeObject {
        get { CodeObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
    @inline(__always) package var qualifiedName: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var handled: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var delegate: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var registers: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var frame: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
    @inline(__always) package var origin: Value {
        get { Value(raw: loadWord(raw, 104)) }
        nonmutating set { storeReference(raw, 104, newValue.raw) }
    }
}

/// an asynchronous generator and the hook to call when nothing refers to it any more.
package struct AsyncGeneratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 112 }
    @inline(__always) package func reading(_ ts: ThreadState) -> AsyncGeneratorReading { AsyncGeneratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> AsyncGeneratorWriting { AsyncGeneratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, resumePC: Int, state: Int, flags: Int, code: CodeObject, function: Value, name: Value, qualifiedName: Value, handled: Value, delegate: Value, registers: ArrayObject, frame: Value, finalizer: Value) -> AsyncGeneratorObject {
        let raw = allocateObject(ts, 112, ShapeNumber.asyncGenerator)
        storeWord(raw, 16, resumePC)
        storeWord(raw, 24, state)
        storeWord(raw, 32, flags)
        storeWord(raw, 40, code.raw)
        storeWord(raw, 48, function.raw)
        storeWord(raw, 56, name.raw)
        storeWord(raw, 64, qualifiedName.raw)
        storeWord(raw, 72, handled.raw)
        storeWord(raw, 80, delegate.raw)
        storeWord(raw, 88, registers.raw)
        storeWord(raw, 96, frame.raw)
        storeWord(raw, 104, finalizer.raw)
        return AsyncGeneratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct AsyncGeneratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var resumePC: Int { loadWord(raw, 16) }
    @inline(__always) package var state: Int { loadWord(raw, 24) }
    @inline(__always) package var flags: Int { loadWord(raw, 32) }
    @inline(__always) package var code: CodeObject { CodeObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var name: Value { Value(raw: loadWord(raw, 56)) }
    @inline(__always) package var qualifiedName: Value { Value(raw: loadWord(raw, 64)) }
    @inline(__always) package var handled: Value { Value(raw: loadWord(raw, 72)) }
    @inline(__always) package var delegate: Value { Value(raw: loadWord(raw, 80)) }
    @inline(__always) package var registers: ArrayObject { ArrayObject(raw: loadWord(raw, 88)) }
    @inline(__always) package var frame: Value { Value(raw: loadWord(raw, 96)) }
    @inline(__always) package var finalizer: Value { Value(raw: loadWord(raw, 104)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct AsyncGeneratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var resumePC: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var flags: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var code: CodeObject {
        get { CodeObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var name: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
    @inline(__always) package var qualifiedName: Value {
        get { Value(raw: loadWord(raw, 64)) }
        nonmutating set { storeReference(raw, 64, newValue.raw) }
    }
    @inline(__always) package var handled: Value {
        get { Value(raw: loadWord(raw, 72)) }
        nonmutating set { storeReference(raw, 72, newValue.raw) }
    }
    @inline(__always) package var delegate: Value {
        get { Value(raw: loadWord(raw, 80)) }
        nonmutating set { storeReference(raw, 80, newValue.raw) }
    }
    @inline(__always) package var registers: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 88)) }
        nonmutating set { storeReference(raw, 88, newValue.raw) }
    }
    @inline(__always) package var frame: Value {
        get { Value(raw: loadWord(raw, 96)) }
        nonmutating set { storeReference(raw, 96, newValue.raw) }
    }
    @inline(__always) package var finalizer: Value {
        get { Value(raw: loadWord(raw, 104)) }
        nonmutating set { storeReference(raw, 104, newValue.raw) }
    }
}

/// the iterator that a coroutine's __await__ gives.
package struct CoroutineWrapperObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 24 }
    @inline(__always) package var coroutine: Value { Value(raw: loadWord(raw, 16)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, coroutine: Value) -> CoroutineWrapperObject {
        let raw = allocateObject(ts, 24, ShapeNumber.coroutineWrapper)
        storeWord(raw, 16, coroutine.raw)
        return CoroutineWrapperObject(raw: raw)
    }
}

/// the awaitable of __anext__ and asend; state 0 fresh, 1 started, 2 closed.
package struct AsyncGeneratorStepObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var generator: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var sent: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> AsyncGeneratorStepReading { AsyncGeneratorStepReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> AsyncGeneratorStepWriting { AsyncGeneratorStepWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, state: Int, generator: Value, sent: Value) -> AsyncGeneratorStepObject {
        let raw = allocateObject(ts, 40, ShapeNumber.asyncGeneratorStep)
        storeWord(raw, 16, state)
        storeWord(raw, 24, generator.raw)
        storeWord(raw, 32, sent.raw)
        return AsyncGeneratorStepObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct AsyncGeneratorStepReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var state: Int { loadWord(raw, 16) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct AsyncGeneratorStepWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
}

/// the awaitable of athrow (its arguments, a tuple) and aclose (0).
package struct AsyncGeneratorThrowerObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package var generator: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var arguments: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package func reading(_ ts: ThreadState) -> AsyncGeneratorThrowerReading { AsyncGeneratorThrowerReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> AsyncGeneratorThrowerWriting { AsyncGeneratorThrowerWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, state: Int, generator: Value, arguments: Value) -> AsyncGeneratorThrowerObject {
        let raw = allocateObject(ts, 40, ShapeNumber.asyncGeneratorThrower)
        storeWord(raw, 16, state)
        storeWord(raw, 24, generator.raw)
        storeWord(raw, 32, arguments.raw)
        return AsyncGeneratorThrowerObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct AsyncGeneratorThrowerReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var state: Int { loadWord(raw, 16) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct AsyncGeneratorThrowerWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
}

/// what anext(iterator, default) gives.
package struct AnextAwaitableObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package var awaitable: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var fallback: Value { Value(raw: loadWord(raw, 24)) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, awaitable: Value, fallback: Value) -> AnextAwaitableObject {
        let raw = allocateObject(ts, 32, ShapeNumber.anextAwaitable)
        storeWord(raw, 16, awaitable.raw)
        storeWord(raw, 24, fallback.raw)
        return AnextAwaitableObject(raw: raw)
    }
}

/// itertools.count.
package struct CounterObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> CounterReading { CounterReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CounterWriting { CounterWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, next: Value, step: Value) -> CounterObject {
        let raw = allocateObject(ts, 32, ShapeNumber.counter)
        storeWord(raw, 16, next.raw)
        storeWord(raw, 24, step.raw)
        return CounterObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CounterReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var step: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CounterWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var step: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.cycle; iterator 0: yields what was saved.
package struct CycleObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package func reading(_ ts: ThreadState) -> CycleReading { CycleReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CycleWriting { CycleWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, isSaved: Int, iterator: Value, saved: ListObject) -> CycleObject {
        let raw = allocateObject(ts, 48, ShapeNumber.cycle)
        storeWord(raw, 16, index)
        storeWord(raw, 24, isSaved)
        storeWord(raw, 32, iterator.raw)
        storeWord(raw, 40, saved.raw)
        return CycleObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CycleReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var isSaved: Int { loadWord(raw, 24) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var saved: ListObject { ListObject(raw: loadWord(raw, 40)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CycleWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var isSaved: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var saved: ListObject {
        get { ListObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
}

/// itertools.repeat; remaining -1: for ever.
package struct RepetitionObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> RepetitionReading { RepetitionReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> RepetitionWriting { RepetitionWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, remaining: Int, item: Value) -> RepetitionObject {
        let raw = allocateObject(ts, 32, ShapeNumber.repetition)
        storeWord(raw, 16, remaining)
        storeWord(raw, 24, item.raw)
        return RepetitionObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct RepetitionReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var remaining: Int { loadWord(raw, 16) }
    @inline(__always) package var item: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct RepetitionWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var remaining: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var item: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.accumulate; total 0: nothing yielded yet, initial 0: none or yielded.
package struct AccumulateObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package func reading(_ ts: ThreadState) -> AccumulateReading { AccumulateReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> AccumulateWriting { AccumulateWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, iterator: Value, function: Value, total: Value, initial: Value) -> AccumulateObject {
        let raw = allocateObject(ts, 48, ShapeNumber.accumulate)
        storeWord(raw, 16, iterator.raw)
        storeWord(raw, 24, function.raw)
        storeWord(raw, 32, total.raw)
        storeWord(raw, 40, initial.raw)
        return AccumulateObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct AccumulateReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var total: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var initial: Value { Value(raw: loadWord(raw, 40)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct AccumulateWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var total: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var initial: Value {
        get { Value(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
}

/// itertools.chain; sources 0: exhausted, active 0: none yet.
package struct ChainObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ChainReading { ChainReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ChainWriting { ChainWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, sources: Value, active: Value) -> ChainObject {
        let raw = allocateObject(ts, 32, ShapeNumber.chain)
        storeWord(raw, 16, sources.raw)
        storeWord(raw, 24, active.raw)
        return ChainObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ChainReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var sources: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var active: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ChainWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var sources: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var active: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.compress.
package struct CompressObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> CompressReading { CompressReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CompressWriting { CompressWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, data: Value, selectors: Value) -> CompressObject {
        let raw = allocateObject(ts, 32, ShapeNumber.compress)
        storeWord(raw, 16, data.raw)
        storeWord(raw, 24, selectors.raw)
        return CompressObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CompressReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var data: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var selectors: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CompressWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var data: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var selectors: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.dropwhile.
package struct DropWhileObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> DropWhileReading { DropWhileReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DropWhileWriting { DropWhileWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, hasStarted: Int, function: Value, iterator: Value) -> DropWhileObject {
        let raw = allocateObject(ts, 40, ShapeNumber.dropWhile)
        storeWord(raw, 16, hasStarted)
        storeWord(raw, 24, function.raw)
        storeWord(raw, 32, iterator.raw)
        return DropWhileObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DropWhileReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hasStarted: Int { loadWord(raw, 16) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DropWhileWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hasStarted: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// itertools.takewhile.
package struct TakeWhileObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> TakeWhileReading { TakeWhileReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TakeWhileWriting { TakeWhileWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, hasStopped: Int, function: Value, iterator: Value) -> TakeWhileObject {
        let raw = allocateObject(ts, 40, ShapeNumber.takeWhile)
        storeWord(raw, 16, hasStopped)
        storeWord(raw, 24, function.raw)
        storeWord(raw, 32, iterator.raw)
        return TakeWhileObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TakeWhileReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hasStopped: Int { loadWord(raw, 16) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TakeWhileWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var hasStopped: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// itertools.filterfalse.
package struct FilterFalseObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> FilterFalseReading { FilterFalseReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> FilterFalseWriting { FilterFalseWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, iterator: Value) -> FilterFalseObject {
        let raw = allocateObject(ts, 32, ShapeNumber.filterFalse)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, iterator.raw)
        return FilterFalseObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct FilterFalseReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct FilterFalseWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.starmap.
package struct StarMapObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> StarMapReading { StarMapReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> StarMapWriting { StarMapWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, function: Value, iterator: Value) -> StarMapObject {
        let raw = allocateObject(ts, 32, ShapeNumber.starMap)
        storeWord(raw, 16, function.raw)
        storeWord(raw, 24, iterator.raw)
        return StarMapObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct StarMapReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct StarMapWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.islice; stop -1: none; iterator 0: exhausted.
package struct SlicedIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package func reading(_ ts: ThreadState) -> SlicedIteratorReading { SlicedIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> SlicedIteratorWriting { SlicedIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, next: Int, stop: Int, step: Int, position: Int, iterator: Value) -> SlicedIteratorObject {
        let raw = allocateObject(ts, 56, ShapeNumber.slicedIterator)
        storeWord(raw, 16, next)
        storeWord(raw, 24, stop)
        storeWord(raw, 32, step)
        storeWord(raw, 40, position)
        storeWord(raw, 48, iterator.raw)
        return SlicedIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct SlicedIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Int { loadWord(raw, 16) }
    @inline(__always) package var stop: Int { loadWord(raw, 24) }
    @inline(__always) package var step: Int { loadWord(raw, 32) }
    @inline(__always) package var position: Int { loadWord(raw, 40) }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct SlicedIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var next: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var stop: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var step: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var position: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// itertools.pairwise.
package struct PairwiseObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> PairwiseReading { PairwiseReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> PairwiseWriting { PairwiseWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, iterator: Value, previous: Value) -> PairwiseObject {
        let raw = allocateObject(ts, 32, ShapeNumber.pairwise)
        storeWord(raw, 16, iterator.raw)
        storeWord(raw, 24, previous.raw)
        return PairwiseObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct PairwiseReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var previous: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct PairwiseWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var previous: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// a stretch of items that iterators of one itertools.tee share.
package struct TeeNodeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package func reading(_ ts: ThreadState) -> TeeNodeReading { TeeNodeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TeeNodeWriting { TeeNodeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, isBusy: Int, count: Int, source: Value, items: ArrayObject, next: Value) -> TeeNodeObject {
        let raw = allocateObject(ts, 56, ShapeNumber.teeNode)
        storeWord(raw, 16, isBusy)
        storeWord(raw, 24, count)
        storeWord(raw, 32, source.raw)
        storeWord(raw, 40, items.raw)
        storeWord(raw, 48, next.raw)
        return TeeNodeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TeeNodeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isBusy: Int { loadWord(raw, 16) }
    @inline(__always) package var count: Int { loadWord(raw, 24) }
    @inline(__always) package var source: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var items: ArrayObject { ArrayObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var next: Value { Value(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TeeNodeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var isBusy: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var source: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var items: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var next: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// an iterator of itertools.tee.
package struct TeeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> TeeReading { TeeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TeeWriting { TeeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, node: TeeNodeObject) -> TeeObject {
        let raw = allocateObject(ts, 32, ShapeNumber.tee)
        storeWord(raw, 16, index)
        storeWord(raw, 24, node.raw)
        return TeeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TeeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var node: TeeNodeObject { TeeNodeObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TeeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var node: TeeNodeObject {
        get { TeeNodeObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.groupby; `group` is the grouper that may still advance.
package struct GroupByObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> GroupByReading { GroupByReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> GroupByWriting { GroupByWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, iterator: Value, function: Value, targetKey: Value, currentKey: Value, value: Value, group: Value) -> GroupByObject {
        let raw = allocateObject(ts, 64, ShapeNumber.groupBy)
        storeWord(raw, 16, iterator.raw)
        storeWord(raw, 24, function.raw)
        storeWord(raw, 32, targetKey.raw)
        storeWord(raw, 40, currentKey.raw)
        storeWord(raw, 48, value.raw)
        storeWord(raw, 56, group.raw)
        return GroupByObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct GroupByReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var function: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var targetKey: Value { Value(raw: loadWord(raw, 32)) }
    @inline(__always) package var currentKey: Value { Value(raw: loadWord(raw, 40)) }
    @inline(__always) package var value: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var group: Value { Value(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct GroupByWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var iterator: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var function: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var targetKey: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
    @inline(__always) package var currentKey: Value {
        get { Value(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var value: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var group: Value {
        get { Value(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}

/// the items of one group of itertools.groupby.
package struct GrouperObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> GrouperReading { GrouperReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> GrouperWriting { GrouperWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, parent: Value, key: Value) -> GrouperObject {
        let raw = allocateObject(ts, 32, ShapeNumber.grouper)
        storeWord(raw, 16, parent.raw)
        storeWord(raw, 24, key.raw)
        return GrouperObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct GrouperReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var parent: Value { Value(raw: loadWord(raw, 16)) }
    @inline(__always) package var key: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct GrouperWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var parent: Value {
        get { Value(raw: loadWord(raw, 16)) }
        nonmutating set { storeReference(raw, 16, newValue.raw) }
    }
    @inline(__always) package var key: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// itertools.product; state 0 fresh, 1 running, 2 exhausted.
package struct ProductObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ProductReading { ProductReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ProductWriting { ProductWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, state: Int, pools: TupleObject, indices: ListObject) -> ProductObject {
        let raw = allocateObject(ts, 40, ShapeNumber.product)
        storeWord(raw, 16, state)
        storeWord(raw, 24, pools.raw)
        storeWord(raw, 32, indices.raw)
        return ProductObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ProductReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var state: Int { loadWord(raw, 16) }
    @inline(__always) package var pools: TupleObject { TupleObject(raw: loadWord(raw, 24)) }
    @inline(__always) package var indices: ListObject { ListObject(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ProductWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var pools: TupleObject {
        get { TupleObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var indices: ListObject {
        get { ListObject(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// itertools.combinations, combinations_with_replacement and permutations; state as in product.
package struct SelectionObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> SelectionReading { SelectionReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> SelectionWriting { SelectionWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, kind: Int, length: Int, state: Int, pool: TupleObject, indices: ListObject, cycles: ListObject) -> SelectionObject {
        let raw = allocateObject(ts, 64, ShapeNumber.selection)
        storeWord(raw, 16, kind)
        storeWord(raw, 24, length)
        storeWord(raw, 32, state)
        storeWord(raw, 40, pool.raw)
        storeWord(raw, 48, indices.raw)
        storeWord(raw, 56, cycles.raw)
        return SelectionObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct SelectionReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int { loadWord(raw, 16) }
    @inline(__always) package var length: Int { loadWord(raw, 24) }
    @inline(__always) package var state: Int { loadWord(raw, 32) }
    @inline(__always) package var pool: TupleObject { TupleObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var indices: ListObject { ListObject(raw: loadWord(raw, 48)) }
    @inline(__always) package var cycles: ListObject { ListObject(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct SelectionWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var length: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var pool: TupleObject {
        get { TupleObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var indices: ListObject {
        get { ListObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var cycles: ListObject {
        get { ListObject(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}

/// as selection.
package struct CombinationsWithReplacementObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> CombinationsWithReplacementReading { CombinationsWithReplacementReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> CombinationsWithReplacementWriting { CombinationsWithReplacementWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, kind: Int, length: Int, state: Int, pool: TupleObject, indices: ListObject, cycles: ListObject) -> CombinationsWithReplacementObject {
        let raw = allocateObject(ts, 64, ShapeNumber.combinationsWithReplacement)
        storeWord(raw, 16, kind)
        storeWord(raw, 24, length)
        storeWord(raw, 32, state)
        storeWord(raw, 40, pool.raw)
        storeWord(raw, 48, indices.raw)
        storeWord(raw, 56, cycles.raw)
        return CombinationsWithReplacementObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct CombinationsWithReplacementReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int { loadWord(raw, 16) }
    @inline(__always) package var length: Int { loadWord(raw, 24) }
    @inline(__always) package var state: Int { loadWord(raw, 32) }
    @inline(__always) package var pool: TupleObject { TupleObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var indices: ListObject { ListObject(raw: loadWord(raw, 48)) }
    @inline(__always) package var cycles: ListObject { ListObject(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct CombinationsWithReplacementWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var length: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var pool: TupleObject {
        get { TupleObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var indices: ListObject {
        get { ListObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var cycles: ListObject {
        get { ListObject(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}

/// as selection.
package struct PermutationsObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> PermutationsReading { PermutationsReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> PermutationsWriting { PermutationsWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, kind: Int, length: Int, state: Int, pool: TupleObject, indices: ListObject, cycles: ListObject) -> PermutationsObject {
        let raw = allocateObject(ts, 64, ShapeNumber.permutations)
        storeWord(raw, 16, kind)
        storeWord(raw, 24, length)
        storeWord(raw, 32, state)
        storeWord(raw, 40, pool.raw)
        storeWord(raw, 48, indices.raw)
        storeWord(raw, 56, cycles.raw)
        return PermutationsObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct PermutationsReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int { loadWord(raw, 16) }
    @inline(__always) package var length: Int { loadWord(raw, 24) }
    @inline(__always) package var state: Int { loadWord(raw, 32) }
    @inline(__always) package var pool: TupleObject { TupleObject(raw: loadWord(raw, 40)) }
    @inline(__always) package var indices: ListObject { ListObject(raw: loadWord(raw, 48)) }
    @inline(__always) package var cycles: ListObject { ListObject(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct PermutationsWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var length: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var state: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var pool: TupleObject {
        get { TupleObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
    @inline(__always) package var indices: ListObject {
        get { ListObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var cycles: ListObject {
        get { ListObject(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}

/// itertools.zip_longest; an exhausted iterator's place holds None.
package struct ZipLongestObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> ZipLongestReading { ZipLongestReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> ZipLongestWriting { ZipLongestWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, active: Int, iterators: ListObject, fill: Value) -> ZipLongestObject {
        let raw = allocateObject(ts, 40, ShapeNumber.zipLongest)
        storeWord(raw, 16, active)
        storeWord(raw, 24, iterators.raw)
        storeWord(raw, 32, fill.raw)
        return ZipLongestObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct ZipLongestReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var active: Int { loadWord(raw, 16) }
    @inline(__always) package var iterators: ListObject { ListObject(raw: loadWord(raw, 24)) }
    @inline(__always) package var fill: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct ZipLongestWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var active: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var iterators: ListObject {
        get { ListObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var fill: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// collections.deque: a ring in `items` from `start` on; limit -1: none; version changes with every change.
package struct DequeObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 56 }
    @inline(__always) package func reading(_ ts: ThreadState) -> DequeReading { DequeReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DequeWriting { DequeWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, start: Int, count: Int, limit: Int, version: Int, items: ArrayObject) -> DequeObject {
        let raw = allocateObject(ts, 56, ShapeNumber.deque)
        storeWord(raw, 16, start)
        storeWord(raw, 24, count)
        storeWord(raw, 32, limit)
        storeWord(raw, 40, version)
        storeWord(raw, 48, items.raw)
        return DequeObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DequeReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var start: Int { loadWord(raw, 16) }
    @inline(__always) package var count: Int { loadWord(raw, 24) }
    @inline(__always) package var limit: Int { loadWord(raw, 32) }
    @inline(__always) package var version: Int { loadWord(raw, 40) }
    @inline(__always) package var items: ArrayObject { ArrayObject(raw: loadWord(raw, 48)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DequeWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var start: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var count: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var limit: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var items: ArrayObject {
        get { ArrayObject(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
}

/// iterates a deque; 0: exhausted.
package struct DequeIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package func reading(_ ts: ThreadState) -> DequeIteratorReading { DequeIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DequeIteratorWriting { DequeIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, version: Int, isReversed: Int, deque: DequeObject) -> DequeIteratorObject {
        let raw = allocateObject(ts, 48, ShapeNumber.dequeIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, version)
        storeWord(raw, 32, isReversed)
        storeWord(raw, 40, deque.raw)
        return DequeIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DequeIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var version: Int { loadWord(raw, 24) }
    @inline(__always) package var isReversed: Int { loadWord(raw, 32) }
    @inline(__always) package var deque: DequeObject { DequeObject(raw: loadWord(raw, 40)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DequeIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var isReversed: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var deque: DequeObject {
        get { DequeObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
}

/// as dequeIterator, from the end.
package struct DequeReverseIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 48 }
    @inline(__always) package func reading(_ ts: ThreadState) -> DequeReverseIteratorReading { DequeReverseIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DequeReverseIteratorWriting { DequeReverseIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, version: Int, isReversed: Int, deque: DequeObject) -> DequeReverseIteratorObject {
        let raw = allocateObject(ts, 48, ShapeNumber.dequeReverseIterator)
        storeWord(raw, 16, index)
        storeWord(raw, 24, version)
        storeWord(raw, 32, isReversed)
        storeWord(raw, 40, deque.raw)
        return DequeReverseIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DequeReverseIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var version: Int { loadWord(raw, 24) }
    @inline(__always) package var isReversed: Int { loadWord(raw, 32) }
    @inline(__always) package var deque: DequeObject { DequeObject(raw: loadWord(raw, 40)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DequeReverseIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var version: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var isReversed: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var deque: DequeObject {
        get { DequeObject(raw: loadWord(raw, 40)) }
        nonmutating set { storeReference(raw, 40, newValue.raw) }
    }
}

/// a namedtuple's field.
package struct TupleGetterObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> TupleGetterReading { TupleGetterReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> TupleGetterWriting { TupleGetterWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, documentation: Value) -> TupleGetterObject {
        let raw = allocateObject(ts, 32, ShapeNumber.tupleGetter)
        storeWord(raw, 16, index)
        storeWord(raw, 24, documentation.raw)
        return TupleGetterObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct TupleGetterReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var documentation: Value { Value(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct TupleGetterWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var documentation: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// random.Random's Mersenne Twister: 624 words of 32 bits.
package struct RandomObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 32 }
    @inline(__always) package func reading(_ ts: ThreadState) -> RandomReading { RandomReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> RandomWriting { RandomWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, index: Int, state: BufferObject) -> RandomObject {
        let raw = allocateObject(ts, 32, ShapeNumber.random)
        storeWord(raw, 16, index)
        storeWord(raw, 24, state.raw)
        return RandomObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct RandomReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int { loadWord(raw, 16) }
    @inline(__always) package var state: BufferObject { BufferObject(raw: loadWord(raw, 24)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct RandomWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var index: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var state: BufferObject {
        get { BufferObject(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
}

/// struct.Struct: `codes` holds rows of three words.
package struct StructureObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> StructureReading { StructureReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> StructureWriting { StructureWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, size: Int, codeCount: Int, valueCount: Int, mode: Int, format: Value, codes: BufferObject) -> StructureObject {
        let raw = allocateObject(ts, 64, ShapeNumber.structure)
        storeWord(raw, 16, size)
        storeWord(raw, 24, codeCount)
        storeWord(raw, 32, valueCount)
        storeWord(raw, 40, mode)
        storeWord(raw, 48, format.raw)
        storeWord(raw, 56, codes.raw)
        return StructureObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct StructureReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var size: Int { loadWord(raw, 16) }
    @inline(__always) package var codeCount: Int { loadWord(raw, 24) }
    @inline(__always) package var valueCount: Int { loadWord(raw, 32) }
    @inline(__always) package var mode: Int { loadWord(raw, 40) }
    @inline(__always) package var format: Value { Value(raw: loadWord(raw, 48)) }
    @inline(__always) package var codes: BufferObject { BufferObject(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct StructureWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var size: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var codeCount: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var valueCount: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var mode: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var format: Value {
        get { Value(raw: loadWord(raw, 48)) }
        nonmutating set { storeReference(raw, 48, newValue.raw) }
    }
    @inline(__always) package var codes: BufferObject {
        get { BufferObject(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}

/// struct.iter_unpack; view 0: exhausted.
package struct StructureIteratorObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 40 }
    @inline(__always) package func reading(_ ts: ThreadState) -> StructureIteratorReading { StructureIteratorReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> StructureIteratorWriting { StructureIteratorWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, offset: Int, structure: Value, view: Value) -> StructureIteratorObject {
        let raw = allocateObject(ts, 40, ShapeNumber.structureIterator)
        storeWord(raw, 16, offset)
        storeWord(raw, 24, structure.raw)
        storeWord(raw, 32, view.raw)
        return StructureIteratorObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct StructureIteratorReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var offset: Int { loadWord(raw, 16) }
    @inline(__always) package var structure: Value { Value(raw: loadWord(raw, 24)) }
    @inline(__always) package var view: Value { Value(raw: loadWord(raw, 32)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct StructureIteratorWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var offset: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var structure: Value {
        get { Value(raw: loadWord(raw, 24)) }
        nonmutating set { storeReference(raw, 24, newValue.raw) }
    }
    @inline(__always) package var view: Value {
        get { Value(raw: loadWord(raw, 32)) }
        nonmutating set { storeReference(raw, 32, newValue.raw) }
    }
}

/// a hash of _sha256 and its kin: `length` bytes are in the state, `pending` wait in the block behind it.
package struct DigestObject {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package init(_ value: Value) { raw = value.raw }
    @inline(__always) package var value: Value { Value(raw: raw) }
    /// Bytes of header and fields.
    package static var fixedSize: Int { 64 }
    @inline(__always) package func reading(_ ts: ThreadState) -> DigestReading { DigestReading(raw: raw) }
    @inline(__always) package func writing(_ ts: ThreadState) -> DigestWriting { DigestWriting(raw: raw) }
    /// A new object of the builtin class itself, every field set.
    @inline(__always) package static func allocate(_ ts: ThreadState, kind: Int, size: Int, length: Int, pending: Int, isLastNode: Int, buffer: BufferObject) -> DigestObject {
        let raw = allocateObject(ts, 64, ShapeNumber.digest)
        storeWord(raw, 16, kind)
        storeWord(raw, 24, size)
        storeWord(raw, 32, length)
        storeWord(raw, 40, pending)
        storeWord(raw, 48, isLastNode)
        storeWord(raw, 56, buffer.raw)
        return DigestObject(raw: raw)
    }
}

/// An opened view for reading; it dies at the next call that may poll.
package struct DigestReading {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int { loadWord(raw, 16) }
    @inline(__always) package var size: Int { loadWord(raw, 24) }
    @inline(__always) package var length: Int { loadWord(raw, 32) }
    @inline(__always) package var pending: Int { loadWord(raw, 40) }
    @inline(__always) package var isLastNode: Int { loadWord(raw, 48) }
    @inline(__always) package var buffer: BufferObject { BufferObject(raw: loadWord(raw, 56)) }
}

/// An opened view for writing; it dies at the next call that may poll.
package struct DigestWriting {
    package let raw: Int
    @inline(__always) package init(raw: Int) { self.raw = raw }
    @inline(__always) package var isErr: Bool { raw == 0 }
    @inline(__always) package var kind: Int {
        get { loadWord(raw, 16) }
        nonmutating set { storeWord(raw, 16, newValue) }
    }
    @inline(__always) package var size: Int {
        get { loadWord(raw, 24) }
        nonmutating set { storeWord(raw, 24, newValue) }
    }
    @inline(__always) package var length: Int {
        get { loadWord(raw, 32) }
        nonmutating set { storeWord(raw, 32, newValue) }
    }
    @inline(__always) package var pending: Int {
        get { loadWord(raw, 40) }
        nonmutating set { storeWord(raw, 40, newValue) }
    }
    @inline(__always) package var isLastNode: Int {
        get { loadWord(raw, 48) }
        nonmutating set { storeWord(raw, 48, newValue) }
    }
    @inline(__always) package var buffer: BufferObject {
        get { BufferObject(raw: loadWord(raw, 56)) }
        nonmutating set { storeReference(raw, 56, newValue.raw) }
    }
}
