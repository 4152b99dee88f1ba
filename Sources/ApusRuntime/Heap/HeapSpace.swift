import Glibc

// The heap is one reserved range of addresses, cut into blocks of 32 KiB; a block is either cut into lines of 256 bytes
// that hold small objects, or into pages of 4 KiB of which large objects (8 KiB and more) take runs. Everything the
// collector knows about an address is found by shifting its offset from `Heap.base` and looking into a side table.

/// Sizes of the heap's parts in bytes, and their shifts.
enum Geometry {
    static let lineShift = 8
    static let lineSize = 1 << 8
    static let pageShift = 12
    static let pageSize = 1 << 12
    static let blockShift = 15
    static let blockSize = 1 << 15
    static let linesPerBlock = 128
    static let pagesPerBlock = 8
    /// Objects from this size on are large: they take whole pages.
    static let largeMinimum = 8192
    /// Blocks with at least this many free lines are allocated into again.
    static let recycleMinimum = 16
}

/// States of a line, one byte each in `Heap.lines`.
enum LineState {
    static let free = 0
    /// Holds objects that survived a collection; their starts are the mark bits.
    static let old = 1
    /// First line of a hole given out since the last collection; its objects follow one another without a gap.
    static let hole = 2
    /// Further line of such a hole.
    static let holeRest = 3
    /// As `hole`, and the start bits of its objects are set.
    static let parsed = 4
}

/// Kinds of a page, one byte each in `Heap.pageKinds`; the eight of a block are tested as one word.
enum PageKind {
    static let free = 0
    static let small = 1
    static let large = 2
    /// The eight pages of a block of small objects.
    static let smallBlock = 0x0101_0101_0101_0101
}

/// The heap range and its side tables. Addresses are set once by `initializeHeap`; everything else changes only under
/// the global lock.
enum Heap {
    /// First address; a multiple of the block size.
    nonisolated(unsafe) static var base = 0
    /// Bytes reserved, and bytes from `base` up to the end of the highest block ever used.
    nonisolated(unsafe) static var size = 0
    nonisolated(unsafe) static var extent = 0
    /// One bit per 8 bytes: a marked (after a collection: every surviving) object starts here.
    nonisolated(unsafe) static var markBits = 0
    /// One bit per 8 bytes: an object starts here; valid in parsed holes.
    nonisolated(unsafe) static var startBits = 0
    /// One byte per line.
    nonisolated(unsafe) static var lines = 0
    /// One byte per 512 bytes: an old large array was written here.
    nonisolated(unsafe) static var cards = 0
    /// One byte per page.
    nonisolated(unsafe) static var pageKinds = 0
    /// 32 bits per page: number of the page where the large object starts.
    nonisolated(unsafe) static var pageHeads = 0
    /// A word per page: bytes of the large object that starts here.
    nonisolated(unsafe) static var largeSizes = 0
    /// One byte per block: lines in use after the last collection of the block.
    nonisolated(unsafe) static var blockLines = 0
    /// One byte per block: the system has put memory behind it.
    nonisolated(unsafe) static var backedBlocks = 0
    /// 32 bits per block: number of the next block in its list of partly used ones, plus 1.
    nonisolated(unsafe) static var nextPartial = 0

    /// Addresses of blocks with room that may be allocated into.
    nonisolated(unsafe) static var recyclable = RawStack()
    /// Addresses of blocks allocated into since the last collection.
    nonisolated(unsafe) static var young = RawStack()
    /// Addresses of large objects; those from `youngLarge` on were made since the last collection.
    nonisolated(unsafe) static var large = RawStack()
    nonisolated(unsafe) static var youngLarge = 0
    /// Runs of free blocks below `extent`: first block << 32 | count, highest first.
    nonisolated(unsafe) static var freeRuns = RawStack()
    /// Heads of the lists of partly used blocks by their longest run of free pages: words 1 ... 7.
    nonisolated(unsafe) static var partials = 0
    /// Old objects written since the last collection.
    nonisolated(unsafe) static var remembered = RawStack()
    nonisolated(unsafe) static var markStack = RawStack()

    /// Most bytes the heap may use: `APUS_HEAP_LIMIT`, else the machine's memory.
    nonisolated(unsafe) static var limit = Int.max
    /// Bytes beyond the limit that small objects may take until MemoryError can be raised.
    nonisolated(unsafe) static var reserve = 0
    /// Bytes of blocks and pages in use.
    nonisolated(unsafe) static var usedBytes = 0
    /// First of the threads' collector contexts, linked by `next`.
    nonisolated(unsafe) static var contexts = 0
}

/// Is this the address of something in the heap, and not an immediate or a static object?
@inline(__always) func isHeapAddress(_ raw: Int) -> Bool {
    UInt(bitPattern: raw &- Heap.base) < UInt(bitPattern: Heap.extent)
}

/// Bytes of address space that the process may take (`ulimit -v`); far more than the machine has where it is unlimited.
func addressSpaceLimit() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return 1 << 46 }
    return Int(min(limit.rlim_cur, 1 << 46))
}

/// Reserves the heap. Call once, before the first `attachThread`.
func initializeHeap() {
    readHeapOptions()
    // The heap, two bitmaps, lines with cards and sizes, the smaller tables.
    let withTables: (Int) -> Int = { $0 + $0 / 32 + $0 / 128 + $0 / 512 + (1 << 20) }
    let (address, size) = reserveHalving(
        min(64 << 30, addressSpaceLimit() / 2), least: 8 << 20, cost: withTables)

    // Huge pages triple the time of page faults here and take memory that small programs do not need.
    madvise(pointer(address), withTables(size), 15)
    Heap.base = (address + Geometry.blockSize - 1) & ~(Geometry.blockSize - 1)
    Heap.size = size
    var next = Heap.base + size
    func table(_ bytes: Int) -> Int {
        defer { next += (bytes + 4095) & ~4095 }
        return next
    }
    Heap.markBits = table(size / 64)
    Heap.startBits = table(size / 64)
    Heap.lines = table(size >> Geometry.lineShift)
    Heap.cards = table(size / 512)
    Heap.largeSizes = table((size >> Geometry.pageShift) << 3)
    Heap.pageHeads = table((size >> Geometry.pageShift) << 2)
    Heap.pageKinds = table(size >> Geometry.pageShift)
    Heap.blockLines = table(size >> Geometry.blockShift)
    Heap.backedBlocks = table(size >> Geometry.blockShift)
    Heap.nextPartial = table((size >> Geometry.blockShift) << 2)
    Heap.partials = table(4096)
    guard next <= address + withTables(size) else { fatalError("heap tables exceed their reservation") }
    let memory = sysconf(Int32(_SC_PHYS_PAGES)) &* Geometry.pageSize
    let most = min(HeapOptions.limit, memory > 0 ? memory : size, size)
    Heap.reserve = min(most / 8, 64 << 20)
    Heap.limit = most - Heap.reserve
    initializeGlobalLock()
}
