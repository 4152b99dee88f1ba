/// Runs several workers side by side, one iteration of each at a time.
///
/// Every worker is a process of its own that waits for its turn before each iteration. One turn goes through all of them,
/// the next one back, so that what drifts linearly cancels. Only one of them runs at any moment. A machine that changes its
/// speed for a second (a neighbour on the same core, a clock that is throttled) then changes it for all of them alike;
/// processes that run one after the other would see it as a difference between them.
///
/// Source: Bulej et al., "Duet benchmarking: improving measurement accuracy in the cloud", ICPE 2020, for measuring both
/// arms under the same disturbance; here they take turns in place of running at the same time, which needs no second core.
struct InterleavedChildren {
    /// A worker, and how many turns it takes before the one in which it ends.
    struct Member {
        let child: ChildProcess
        let iterations: Int
    }

    private var running: [RunningChild?]
    private var results: [ChildResult?]
    private let members: [Member]

    private init(_ members: [Member]) {
        self.members = members
        running = members.map { _ in nil }
        results = members.map { _ in nil }
    }

    /// Blocks until all have ended. The failure of one does not disturb the others.
    ///
    /// - Returns: one result each, in order; nil when the user interrupted, which ended all of them.
    static func run(_ members: [Member]) -> [ChildResult]? {
        var group = InterleavedChildren(members)
        defer { group.killAll() }
        for index in members.indices {
            group.start(index)
            if group.isInterrupted { return nil }
        }
        for turn in 0..<(members.map(\.iterations).max() ?? 0) {
            for index in turn % 2 == 0 ? Array(members.indices) : members.indices.reversed()
            where turn < members[index].iterations {
                group.turn(index)
                if group.isInterrupted { return nil }
            }
        }
        for index in members.indices {
            group.end(index)
            if group.isInterrupted { return nil }
        }
        return group.results.compactMap { $0 }
    }

    private var isInterrupted: Bool { results.contains { $0?.end == .interrupted } }

    private mutating func start(_ index: Int) {
        var failure: Int32 = 0
        guard let child = RunningChild.start(members[index].child, takesTurns: true, failure: &failure) else {
            results[index] = ChildResult(end: .notStarted(errno: failure))
            return
        }
        running[index] = child
        settle(index, child)
    }

    private mutating func turn(_ index: Int) {
        guard let child = running[index] else { return }
        child.giveTurn()
        settle(index, child)
    }

    /// The last turn; more are given if it asks for more, because what it prints says what is wrong.
    private mutating func end(_ index: Int) {
        while let child = running[index] {
            child.giveTurn()
            settle(index, child)
        }
    }

    private mutating func settle(_ index: Int, _ child: RunningChild) {
        switch child.wait() {
        case .turn: return
        case .ended: results[index] = child.finish(nil)
        case .forced(let end): results[index] = child.finish(end)
        }
        running[index] = nil
    }

    private mutating func killAll() {
        for index in running.indices {
            _ = running[index]?.finish(.interrupted)
            running[index] = nil
        }
    }
}
