import Glibc

/// A growable run of plain values in malloc'ed memory: what text and numbers are written into.
///
/// The collector never sees this memory, so it must not hold references to heap objects. Copies share the memory; the
/// owner calls `destroy` exactly once. Running out of memory ends the process with a message.
@frozen
public struct RawBuffer<Element: BitwiseCopyable> {
    /// The first element; valid until the next growth or `destroy`.
    public private(set) var elements: UnsafeMutablePointer<Element>
    /// How many elements have been appended.
    public private(set) var count: Int
    /// How many elements fit before the memory grows.
    public private(set) var capacity: Int

    /// An empty buffer with room for `capacity` elements.
    public init(capacity: Int = 64) {
        self.capacity = max(capacity, 1)
        self.count = 0
        self.elements = RawBuffer.allocate(nil, self.capacity)
    }

    /// Gives the memory back; the buffer must not be used afterwards.
    public func destroy() {
        free(elements)
    }

    /// Forgets the contents and keeps the memory.
    @inlinable
    public mutating func removeAll() {
        truncate(0)
    }

    /// Drops elements from the end until `newCount` are left; larger counts are ignored.
    public mutating func truncate(_ newCount: Int) {
        if newCount < count { count = max(newCount, 0) }
    }

    /// Makes room for `extra` further elements and returns where they go; `commit` makes them part of the contents.
    public mutating func reserve(_ extra: Int) -> UnsafeMutablePointer<Element> {
        if extra > capacity - count {
            let (needed, overflow) = count.addingReportingOverflow(extra)
            if overflow { outOfMemory(extra) }
            capacity = max(needed, capacity &+ capacity / 2)
            elements = RawBuffer.allocate(elements, capacity)
        }
        return elements + count
    }

    /// Adds `added` elements, already written at the address that `reserve` returned, to the contents.
    public mutating func commit(_ added: Int) {
        count += added
    }

    /// Appends one element.
    public mutating func append(_ element: Element) {
        if count == capacity { _ = reserve(1) }
        elements[count] = element
        count += 1
    }

    /// Appends `added` elements that start at `source`, which must not lie in this buffer.
    public mutating func append(_ source: UnsafePointer<Element>, count added: Int) {
        reserve(added).update(from: source, count: added)
        count += added
    }

    /// Appends `added` copies of `element`; nothing when `added` is not positive.
    public mutating func append(repeating element: Element, count added: Int) {
        if added <= 0 { return }
        reserve(added).update(repeating: element, count: added)
        count += added
    }

    /// Reverses the order of the elements from `start` to the end.
    public mutating func reverse(from start: Int) {
        var low = start
        var high = count - 1
        while low < high {
            let element = elements[low]
            elements[low] = elements[high]
            elements[high] = element
            low += 1
            high -= 1
        }
    }

    private static func allocate(_ old: UnsafeMutablePointer<Element>?, _ capacity: Int)
        -> UnsafeMutablePointer<Element>
    {
        let (size, overflow) = capacity.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
        if overflow { outOfMemory(capacity) }
        guard let memory = realloc(old, size) else { outOfMemory(size) }
        return memory.assumingMemoryBound(to: Element.self)
    }
}

/// Ends the process: the machine has no memory for a buffer of `size`.
@inline(never)
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
    public mutating func append(_ text: StaticString) {
        append(text.utf8Start, count: text.utf8CodeUnitCount)
    }
}
