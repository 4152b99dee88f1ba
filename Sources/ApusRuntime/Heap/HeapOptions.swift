import Glibc

/// The environment variables of the heap and the global lock, read once at start-up.
package enum HeapOptions {
    /// `APUS_GC_STRESS=N`: collect at every Nth allocation.
    nonisolated(unsafe) package static var stress = 0
    /// `APUS_GC_POISON=1`: fill freed lines and pages with `poisonByte`.
    nonisolated(unsafe) package static var poison = false
    /// `APUS_GC_VERIFY=1`: check the whole heap after every collection.
    nonisolated(unsafe) package static var verify = false
    /// `APUS_GC_LOG=1`: a line on standard error for every collection.
    nonisolated(unsafe) package static var log = false
    /// `APUS_GC_MODE=full|generational`: fixes the mode that is otherwise chosen by what it costs.
    nonisolated(unsafe) package static var isModeFixed = false
    /// `APUS_HEAP_LIMIT=BYTES`, with the suffixes K, M and G.
    nonisolated(unsafe) package static var limit = Int.max

    /// A word of it is an aligned address that is not canonical: using a freed reference faults at once.
    static let poisonByte: Int32 = 0x58
}

/// The number in an environment variable, with an optional suffix K, M or G; nil where it is not set. Ends the process
/// with a message naming the variable when it is malformed.
private func environmentNumber(_ name: String) -> Int? {
    guard let text = getenv(name).map({ String(cString: $0) }), !text.isEmpty else { return nil }
    let units: [Character: Int] = ["K": 10, "M": 20, "G": 30]
    let shift = text.last.flatMap { units[Character($0.uppercased())] }
    let digits = shift == nil ? text[...] : text.dropLast()
    guard let number = Int(digits), number >= 0, number <= Int.max >> (shift ?? 0) else {
        endProcess("\(name)=\(text): expected a number, optionally followed by K, M or G")
    }
    return number << (shift ?? 0)
}

func readHeapOptions() {
    HeapOptions.stress = environmentNumber("APUS_GC_STRESS") ?? 0
    HeapOptions.poison = (environmentNumber("APUS_GC_POISON") ?? 0) != 0
    HeapOptions.verify = (environmentNumber("APUS_GC_VERIFY") ?? 0) != 0
    HeapOptions.log = (environmentNumber("APUS_GC_LOG") ?? 0) != 0
    if let limit = environmentNumber("APUS_HEAP_LIMIT") {
        HeapOptions.limit = max(limit, 4 << 20)
    }
    if let interval = environmentNumber("APUS_SWITCH_NS") {
        guard interval > 0 else { endProcess("APUS_SWITCH_NS=\(interval): expected at least 1") }
        switchInterval = interval
    }
    if let mode = getenv("APUS_GC_MODE").map({ String(cString: $0) }), !mode.isEmpty {
        guard mode == "full" || mode == "generational" else {
            endProcess("APUS_GC_MODE=\(mode): expected full or generational")
        }
        HeapOptions.isModeFixed = true
        Pacing.isGenerational = mode == "generational"
    }
}
