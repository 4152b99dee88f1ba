import Glibc

/// A growable run of plain values in malloc'ed memory: what text and numbers are written into.
///
/// The collector never sees this memory, so it must not hold references to heap objects. Copies share the memory; the
/// owner calls `destroy` exactly once. Running out of memory ends the process with a message.
@frozen
public struct RawBuffer<Element: BitwiseCopyable> {
    @usableFromInline var base: UnsafeMutablePointer<Element>
    @usableFromInline var used: Int
    @usableFromInline var room: Int

    /// The first element; valid until the next growth or `destroy`.
    @inlinable
    public var elements: UnsafeMutablePointer<Element> { base }

    /// How many elements have been appended.
    @inlinable
    public var count: Int { used }

    /// How many elements fit before the memory grows.
    @inlinable
    public var capacity: Int { room }

    /// An empty buffer with room for `capacity` elements.
    @inlinable
    public init(capacity: Int = 64) {
        room = max(capacity, 1)
        used = 0
        base = RawBuffer.allocate(nil, room)
    }

    /// Gives the memory back; the buffer must not be used afterwards.
    @inlinable
    public func destroy() {
        free(base)
    }

    /// Forgets the contents and keeps the memory.
    @inlinable
    public mutating func removeAll() {
        truncate(0)
    }

    /// Drops elements from the end until `newCount` are left; larger counts are ignored.
    @inlinable
    public mutating func truncate(_ newCount: Int) {
        if newCount < used { used = max(newCount, 0) }
    }

    /// Makes room for `extra` further elements and returns where they go; `commit` makes them part of the contents.
    @inlinable
    public mutating func reserve(_ extra: Int) -> UnsafeMutablePointer<Element> {
        if extra > room - used { grow(by: extra) }
        return base + used
    }

    @inlinable @inline(never)
    mutating func grow(by extra: Int) {
        let (needed, overflow) = used.addingReportingOverflow(extra)
        if overflow { outOfMemory(extra) }
        room = max(needed, room &+ room / 2)
        base = RawBuffer.allocate(base, room)
    }

    /// Adds `added` elements, already written at the address that `reserve` returned, to the contents.
    @inlinable
    public mutating func commit(_ added: Int) {
        used += added
    }

    /// Appends one element.
    @inlinable
    public mutating func append(_ element: Element) {
        if used == room { grow(by: 1) }
        base[used] = element
        used += 1
    }

    /// Appends `added` elements that start at `source`, which must not lie in this buffer.
    @inlinable
    public mutating func append(_ source: UnsafePointer<Element>, count added: Int) {
        reserve(added).update(from: source, count: added)
        used += added
    }

    /// Appends `added` copies of `element`; nothing when `added` is not positive.
    @inlinable
    public mutating func append(repeating element: Element, count added: Int) {
        if added <= 0 { return }
        reserve(added).update(repeating: element, count: added)
        used += added
    }

    /// Reverses the order of the elements from `start` to the end.
    @inlinable
    public mutating func reverse(from start: Int) {
        var low = start
        var high = used - 1
        while low < high {
            let element = base[low]
            base[low] = base[high]
            base[high] = element
            low += 1
            high -= 1
        }
    }

    @inlinable
    static func allocate(_ old: UnsafeMutablePointer<Element>?, _ capacity: Int)
        -> UnsafeMutablePointer<Element>
    {
        let (size, overflow) = capacity.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        if overflow { outOfMemory(capacity) }
        guard let memory = realloc(old, size) else { outOfMemory(size) }
        return memory.assumingMemoryBound(to: Element.self)
    }
}

/// Ends the process: the machine has no memory for a buffer of `size`.
@inline(never) @usableFromInline
func outOfMemory(_ size: Int) -> Never {
    fatalError("RawBuffer: no memory for \(size) elements")
}

/// Text as bytes: ASCII or UTF-8.
public typealias ByteBuffer = RawBuffer<UInt8>

/// Text as Unicode code points, surrogates included.
public typealias CodePointBuffer = RawBuffer<UInt32>

/// The magnitude of an integer, or scratch memory for one.
public typealias LimbBuffer = RawBuffer<Limb>

extension RawBuffer where Element == UInt8 {
    /// Appends ASCII text.
    @inlinable
    public mutating func append(_ text: StaticString) {
        append(text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
