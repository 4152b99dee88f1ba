import CApus
import Glibc

// Memory from the system, and the growable stacks of words that the collector keeps outside its own heap.

/// Maps `bytes` of zeroed memory that costs nothing until it is touched; 0 when the system refuses.
func tryReserve(_ bytes: Int) -> Int {
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard bytes > 0, let address = mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, -1, 0), address != MAP_FAILED else {
        return 0
    }
    return Int(bitPattern: address)
}

/// As `tryReserve`; ends the process with a message when the system refuses.
func reserveMemory(_ bytes: Int) -> Int {
    let address = tryReserve(bytes)
    if address == 0 { endProcess("cannot reserve \(bytes >> 10) KiB of address space (see `ulimit -v`)") }
    return address
}

/// Reserves `wanted` bytes, or the half of it, or the half of that, not less than `least`; `cost` gives the bytes to be
/// mapped for a size. Nil when nothing works.
func tryReserveHalving(_ wanted: Int, least: Int, cost: (Int) -> Int = { $0 }) -> (address: Int, bytes: Int)? {
    var bytes = wanted
    while bytes >= least {
        let address = tryReserve(cost(bytes))
        if address != 0 { return (address, bytes) }
        bytes >>= 1
    }
    return nil
}

/// As `tryReserveHalving`; ends the process with a message when nothing works.
func reserveHalving(_ wanted: Int, least: Int, cost: (Int) -> Int = { $0 }) -> (address: Int, bytes: Int) {
    if let reserved = tryReserveHalving(wanted, least: least, cost: cost) { return reserved }
    endProcess("cannot reserve even \(cost(least) >> 10) KiB of address space (see `ulimit -v`)")
}

/// Gives the pages inside [`address`, `address + bytes`) back to the system; they read as zero afterwards.
func releasePages(_ address: Int, _ bytes: Int) {
    let from = (address &+ 4095) & ~4095
    let to = (address &+ bytes) & ~4095
    if from < to { madvise(pointer(from), to &- from, MADV_DONTNEED) }
}

/// Writes `apus: message` to standard error and ends the process. For conditions no program can handle.
@inline(never) func endProcess(_ message: String) -> Never {
    var text = "apus: fatal: \(message)\n"
    text.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    exit(70)
}

/// A stack of words in memory of its own, which grows by remapping: no copy, no malloc.
struct RawStack {
    private(set) var base = 0
    var count = 0
    private(set) var capacity = 0

    @inline(__always) subscript(_ index: Int) -> Int {
        get { loadWord(base &+ (index &<< 3), 0) }
        nonmutating set { storeWord(base &+ (index &<< 3), 0, newValue) }
    }

    @inline(__always) mutating func push(_ word: Int) {
        if _slowPath(count == capacity) { grow() }
        storeWord(base &+ (count &<< 3), 0, word)
        count &+= 1
    }

    /// The last word; the caller knows that there is one.
    @inline(__always) mutating func pop() -> Int {
        count &-= 1
        return loadWord(base &+ (count &<< 3), 0)
    }

    @inline(never) mutating func grow() {
        let bytes = max(capacity &<< 3, 4096)
        if capacity == 0 {
            base = reserveMemory(bytes)
        } else {
            base = apus_remap(base, bytes, bytes &<< 1)
            if base == 0 { endProcess("out of memory: the collector needs \(bytes >> 9) KiB") }
        }
        capacity = capacity == 0 ? bytes &>> 3 : bytes &>> 2
    }

    /// Gives memory beyond 1 MiB back.
    mutating func trim() {
        if capacity > 1 << 17, count < 1 << 16 { releasePages(base &+ 1 << 20, capacity &<< 3 &- 1 << 20) }
    }
}
