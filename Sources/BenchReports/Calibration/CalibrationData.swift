import BenchModel
import BenchStatistics

/// The measurements of a calibration, as the rules see them.
public struct CalibrationData: Sendable {
    /// Two arms of one benchmark in the rounds of one session.
    struct Arms: Sendable {
        /// What `compare` and `gate` decide on: steady iterations.
        var pair: ComparisonRule.Pair
        /// What tools without a model of the warm-up decide on: all iterations but the first of each process.
        var base: ArmSamples
        var new: ArmSamples

        /// The arms with their rounds exchanged where `swaps` says so.
        func swapped(_ swaps: [Bool]) -> Arms {
            func exchange(_ first: inout ArmSamples, _ second: inout ArmSamples) {
                for round in 0..<min(first.rounds.count, second.rounds.count, swaps.count) where swaps[round] {
                    swap(&first.rounds[round], &second.rounds[round])
                }
            }
            var arms = self
            exchange(&arms.pair.base, &arms.pair.new)
            exchange(&arms.base, &arms.new)
            return arms
        }

        /// The arms with these rounds only, in this order.
        func selecting(_ rounds: [Int]) -> Arms {
            func select(_ samples: ArmSamples) -> ArmSamples {
                ArmSamples(rounds: rounds.map { $0 < samples.rounds.count ? samples.rounds[$0] : [] })
            }
            var arms = self
            arms.pair.base = select(pair.base)
            arms.pair.new = select(pair.new)
            arms.base = select(base)
            arms.new = select(new)
            return arms
        }

        /// Log-ratios of the rounds that both arms have.
        var logRatios: [Double] {
            ArmSamples.logRatios(base: pair.base, new: pair.new, isInterleaved: pair.isInterleaved).compactMap { $0 }
        }
    }

    /// One benchmark in one session.
    struct Cell: Sendable {
        var benchmark: String
        /// The same runtime twice.
        var same: Arms
        /// The runtime against itself with more work.
        var slow: (share: Double, arms: Arms)?
    }

    struct Session: Sendable {
        var number: Int
        /// In the order of the benchmarks' names.
        var cells: [Cell]
    }

    let sessions: [Session]
    /// The metric as chosen, for titles.
    public let metric: Comparison.MetricChoice
    /// Sessions that are in the store but lack a part or have a failure.
    public let incompleteSessions: [Int]
    /// Seconds that one round of all benchmarks takes with two arms.
    let secondsPerRound: Double
    /// Rounds of most sessions.
    let rounds: Int
    /// Shares of slowdown that occur, ascending.
    let shares: [Double]

    var benchmarks: [String] { sessions.first?.cells.map(\.benchmark) ?? [] }

    init(sessions: [Session], metric: Comparison.MetricChoice, secondsPerRound: Double, incompleteSessions: [Int] = [])
    {
        self.sessions = sessions
        self.metric = metric
        self.secondsPerRound = secondsPerRound
        self.incompleteSessions = incompleteSessions
        let counts = sessions.flatMap(\.cells).map { Double($0.same.pair.base.rounds.count) }
        rounds = Int(Descriptive.median(counts) ?? 0)
        shares = Set(sessions.flatMap(\.cells).compactMap { $0.slow?.share }).sorted()
    }

    /// Reads the groups of a calibration. The arms go through the same `Comparison` that `gate` uses.
    ///
    /// - Parameter groups: stored sessions with labels as `CalibrationName.label` makes them; others are ignored.
    public init(groups: [(session: SessionRecord, runs: [RunRecord])], metric: Comparison.MetricChoice) {
        var cells: [Int: [Cell]] = [:]
        var damaged: Set<Int> = []
        var seconds: [Double] = []
        for group in groups {
            guard let place = CalibrationName.place(ofLabel: group.session.configuration.label) else { continue }
            if group.session.finishedAt == nil || group.runs.contains(where: \.hasFailed) {
                damaged.insert(place.session)
                continue
            }
            cells[place.session, default: []] += CalibrationData.cells(group.session, group.runs, metric)
            seconds.append(CalibrationData.secondsPerRound(group.runs))
        }
        let all = Set(cells.values.joined().map(\.benchmark)).sorted()
        var sessions: [Session] = []
        for (number, found) in cells.sorted(by: { $0.key < $1.key }) {
            let sorted = found.sorted { $0.benchmark < $1.benchmark }
            if sorted.map(\.benchmark) == all { sessions.append(Session(number: number, cells: sorted)) }
        }
        let complete = Set(sessions.map(\.number))
        let incomplete = Set(cells.keys).union(damaged).subtracting(complete).sorted()
        // Groups of different sessions have different benchmarks; on average each session has all of them.
        let perSession = Double(max(1, cells.count))
        self.init(
            sessions: sessions.filter { !damaged.contains($0.number) }, metric: metric,
            secondsPerRound: seconds.reduce(0, +) / perSession, incompleteSessions: incomplete)
    }

    private static func cells(
        _ session: SessionRecord, _ runs: [RunRecord], _ metric: Comparison.MetricChoice
    ) -> [Cell] {
        func arms(_ name: String) -> [String: Arms] {
            let pair = Comparison.Pair(
                base: ComparisonArm(session: session, runtime: CalibrationName.baseArm, runs: runs),
                new: ComparisonArm(session: session, runtime: name, runs: runs))
            // The decision of this comparison is not used, only the samples that it would be made on.
            let comparison = Comparison(pairs: [pair], rule: ComparisonRule(resamples: 2, seed: 0), metric: metric)
            var arms: [String: Arms] = [:]
            for row in comparison.rows {
                guard let samples = row.samples,
                    let base = pair.base.ownRuns.first(where: { $0.key.benchmark == row.benchmark }),
                    let new = pair.new.ownRuns.first(where: { $0.key.benchmark == row.benchmark })
                else { continue }
                arms[row.benchmark] = Arms(
                    pair: samples, base: allButFirst(base, row.metric, samples.base.rounds.count),
                    new: allButFirst(new, row.metric, samples.new.rounds.count))
            }
            return arms
        }
        let same = arms(CalibrationName.againArm)
        let slowName = session.configuration.runtimes.first { CalibrationName.slowdown(ofArm: $0) != nil }
        let slow = slowName.map(arms) ?? [:]
        return same.map { benchmark, arms in
            var cell = Cell(benchmark: benchmark, same: arms)
            if let share = slowName.flatMap(CalibrationName.slowdown), let arms = slow[benchmark] {
                cell.slow = (share, arms)
            }
            return cell
        }
    }

    /// pyperf and asv throw the first iteration of a process away and use the others.
    private static func allButFirst(_ run: RunRecord, _ metric: SessionAnalysis.Metric, _ rounds: Int) -> ArmSamples {
        var samples = ArmSamples(rounds: Array(repeating: [], count: rounds))
        for execution in run.measurements where (1...max(1, rounds)).contains(execution.round) && rounds > 0 {
            let values: [Double] =
                metric == .cpu
                ? execution.samples.compactMap(\.cpuNanoseconds) : execution.samples.map(\.valueNanoseconds)
            let kept = values.count > 1 ? Array(values.dropFirst()) : values
            if !kept.isEmpty, kept.allSatisfy({ $0 > 0 }) { samples.rounds[execution.round - 1].append(kept) }
        }
        return samples
    }

    /// What a round of base and again costs, summed over the benchmarks.
    private static func secondsPerRound(_ runs: [RunRecord]) -> Double {
        let arms = [CalibrationName.baseArm, CalibrationName.againArm]
        return runs.filter { arms.contains($0.key.runtime) }.map { run in
            let rounds = Double(max(1, Set(run.measurements.map(\.round)).count))
            return run.measurements.reduce(0) { $0 + Double($1.usage.wallNanoseconds) } / 1e9 / rounds
        }.reduce(0, +)
    }
}
