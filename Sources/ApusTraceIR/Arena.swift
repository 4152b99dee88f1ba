/// A growing buffer of plain values: no reference counts, no copy on write, no initialization cost.
///
/// Emptied for the next trace, it keeps its memory. Indices are not checked in optimized builds; the verifier checks a
/// trace before anything that trusts it.
@frozen public struct Arena<Element: BitwiseCopyable>: ~Copyable {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var storedCount: Int
    @usableFromInline var capacity: Int

    public init(capacity: Int = 64) {
        let room = capacity < 8 ? 8 : capacity
        self.base = UnsafeMutablePointer<Element>.allocate(capacity: room)
        self.storedCount = 0
        self.capacity = room
    }

    deinit { base.deallocate() }

    @inlinable public var count: Int { @inline(__always) get { storedCount } }

    @inlinable public subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        @inline(__always) set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    /// The elements; valid until the next append.
    @inlinable public var pointer: UnsafeMutablePointer<Element> { base }

    @inlinable public mutating func append(_ element: Element) {
        if count == capacity { grow(to: count &+ 1) }
        base[count] = element
        storedCount &+= 1
    }

    /// Appends `number` copies.
    @inlinable public mutating func append(repeating element: Element, count number: Int) {
        if count &+ number > capacity { grow(to: count &+ number) }
        for index in count..<(count &+ number) { base[index] = element }
        storedCount &+= number
    }

    /// Forgets the elements from `newCount` on; the memory stays.
    @inlinable public mutating func truncate(to newCount: Int = 0) { storedCount = newCount }

    @inline(never) @usableFromInline mutating func grow(to needed: Int) {
        var room = capacity &* 2
        while room < needed { room &*= 2 }
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: room)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity = room
    }
}
