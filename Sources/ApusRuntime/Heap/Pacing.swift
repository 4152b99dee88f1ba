// When to collect, and how. Sizes are in bytes.

enum Pacing {
    static let leastNursery = 1 << 20
    static let greatestNursery = 16 << 20
    static let leastLargeNursery = 4 << 20
    static let greatestLargeNursery = 32 << 20
    /// Below this the heap is not collected fully.
    static let leastFullThreshold = 6 << 20

    /// Holes given to threads since the last collection, and how many of them cause one.
    nonisolated(unsafe) static var allocated = 0
    nonisolated(unsafe) static var nursery = leastNursery
    /// The same for large objects.
    nonisolated(unsafe) static var largeAllocated = 0
    nonisolated(unsafe) static var largeNursery = leastLargeNursery
    /// Lines in use and large objects after the last collection.
    nonisolated(unsafe) static var smallLive = 0
    nonisolated(unsafe) static var largeLive = 0
    /// The live size that makes the next collection a full one.
    nonisolated(unsafe) static var fullThreshold = leastFullThreshold
    /// The same for the blocks in use. Objects of several lines are allocated into free blocks only, so survivors among
    /// them can leave much of their blocks empty: that memory comes back only when all of them are looked at.
    nonisolated(unsafe) static var usedThreshold = leastFullThreshold / 2 * 3
    /// Whether minor collections are made at all.
    nonisolated(unsafe) static var isGenerational = true

    /// Objects traced since the last full collection began a new cycle; and bytes allocated in it.
    nonisolated(unsafe) static var traced = 0
    nonisolated(unsafe) static var cycleAllocated = 0
    /// Full collections until the generational mode is tried again.
    nonisolated(unsafe) static var retryIn = 0

    static var live: Int { smallLive + largeLive }

    static var isFullDue: Bool {
        !isGenerational || live >= fullThreshold || Heap.usedBytes >= usedThreshold
    }

    /// After a minor collection: many survivors call for a larger nursery, few for a smaller one.
    static func adaptAfterMinor(allocated: Int, survived: Int) {
        if survived > allocated / 5 * 2 {
            nursery = min(nursery * 2, greatestNursery, max(leastNursery, live / 2))
        } else if survived < allocated / 7 {
            nursery = max(leastNursery, nursery / 2)
        }
        adaptLarge()
    }

    /// After a full collection, which traced `tracedNow` objects. `isPaced`: it came because the threshold was reached,
    /// so the cycle before it shows what the mode costs.
    static func adaptAfterFull(tracedNow: Int, isPaced: Bool) {
        fullThreshold = max(leastFullThreshold, live * 2)
        usedThreshold = max(leastFullThreshold, live * 2, Heap.usedBytes) / 2 * 3
        if !HeapOptions.isModeFixed, isPaced, tracedNow > 20_000 { chooseMode(tracedNow) }
        if isGenerational {
            nursery = min(nursery, max(leastNursery, live / 2))
        } else {
            nursery = max(leastNursery, live)
        }
        traced = 0
        cycleAllocated = 0
        adaptLarge()
    }

    /// Minor collections pay unless tracing survivors and remembered objects again and again costs more than tracing
    /// everything whenever the heap has doubled. Both are counted in objects traced for each byte allocated.
    private static func chooseMode(_ tracedNow: Int) {
        if isGenerational {
            let cost = Double(traced) * Double(max(live, leastNursery))
            let fullCost = Double(tracedNow) * Double(max(cycleAllocated, 1))
            if cost > 1.3 * fullCost {
                isGenerational = false
                retryIn = 8
            }
        } else {
            retryIn -= 1
            if retryIn <= 0 {
                isGenerational = true
                nursery = min(greatestNursery, max(leastNursery, live / 4))
            }
        }
    }

    private static func adaptLarge() {
        largeNursery = min(greatestLargeNursery, max(leastLargeNursery, live / 2))
    }
}

/// What the collector has done; for the gc module, logs and tests.
package enum Counters {
    nonisolated(unsafe) package internal(set) static var minorCollections = 0
    nonisolated(unsafe) package internal(set) static var fullCollections = 0
    package static var collections: Int { minorCollections + fullCollections }
    /// Time spent in collections, and in the longest, in nanoseconds.
    nonisolated(unsafe) package internal(set) static var pauseNanoseconds = 0
    nonisolated(unsafe) package internal(set) static var longestPauseNanoseconds = 0
    /// Bytes allocated up to the last collection, as far as they were given to threads in holes.
    nonisolated(unsafe) package internal(set) static var allocatedBytes = 0
    nonisolated(unsafe) package internal(set) static var tracedObjects = 0
    /// Bytes that survived the last collection: whole lines, and large objects.
    package static var liveBytes: Int { Pacing.live }
    /// Bytes of blocks in use or kept for reuse.
    package static var heapBytes: Int { Heap.extent }
}
