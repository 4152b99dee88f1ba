/// Instructions of one call of a benchmark in one round.
public struct InstructionCount: Equatable, Sendable {
    public var perCall: Double
    /// How much the two differences of three loop counts disagree, relative to the larger one; 0 when the cost of n calls
    /// is exactly linear in n, nil where whole processes were counted.
    public var disagreement: Double?

    public init(perCall: Double, disagreement: Double?) {
        self.perCall = perCall
        self.disagreement = disagreement
    }

    /// Up to which disagreement a count is called exact.
    public static let tolerance = 1e-6

    /// Whether more calls cost exactly in proportion; nil where that was not tried.
    public var isLinear: Bool? { disagreement.map { $0 <= InstructionCount.tolerance } }
}

extension RunRecord {
    /// The instruction counts by round.
    ///
    /// Counted by callgrind, a round has processes with n, 2n and 3n calls: the count of a call is (I(3n) - I(n)) / 2n,
    /// free of the start-up. Counted by the hardware while times were taken, all processes make the same calls: the
    /// mean over processes of count / calls, with their share of start-up and warm-up.
    public var instructionCounts: [Int: InstructionCount] {
        var rounds: [Int: [ExecutionRecord]] = [:]
        for execution in measurements where execution.instructions != nil {
            rounds[execution.round, default: []].append(execution)
        }
        return rounds.compactMapValues { RunRecord.instructionCount($0) }
    }

    private static func instructionCount(_ executions: [ExecutionRecord]) -> InstructionCount? {
        func calls(_ execution: ExecutionRecord) -> Double { Double(execution.loops) * Double(execution.innerLoops) }
        let sorted = executions.sorted { $0.loops < $1.loops }
        guard let first = sorted.first, let last = sorted.last else { return nil }
        if first.samples.isEmpty {
            // Callgrind: nothing was timed. An incomplete round counts nothing.
            guard sorted.count >= 3, first.loops < last.loops else { return nil }
            let slopes = zip(sorted, sorted.dropFirst()).compactMap { less, more -> Double? in
                let difference = calls(more) - calls(less)
                guard difference > 0, let low = less.instructions, let high = more.instructions else { return nil }
                return Double(high - low) / difference
            }
            let perCall = Double((last.instructions ?? 0) - (first.instructions ?? 0)) / (calls(last) - calls(first))
            guard perCall > 0, let least = slopes.min(), let greatest = slopes.max() else { return nil }
            return InstructionCount(perCall: perCall, disagreement: (greatest - least) / greatest)
        }
        let counts = sorted.map { Double($0.instructions ?? 0) / (calls($0) * Double(max(1, $0.samples.count))) }
        return InstructionCount(perCall: counts.reduce(0, +) / Double(counts.count), disagreement: nil)
    }
}

extension ExecutionRecord {
    /// Bytes that one call allocates, by the runtime's counter `gc.allocated_bytes`: its growth from the first iteration to
    /// the last, divided by the calls between. nil without the counter or with one iteration. A runtime may count in
    /// steps of its nursery, so iterations should allocate much more than that.
    public var allocatedBytesPerCall: Double? {
        let values = counters.filter { $0.name == "gc.allocated_bytes" }.sorted { $0.iteration < $1.iteration }
        guard let first = values.first, let last = values.last, last.iteration > first.iteration else { return nil }
        let calls = Double(last.iteration - first.iteration) * Double(loops) * Double(innerLoops)
        return (last.value - first.value) / calls
    }
}
