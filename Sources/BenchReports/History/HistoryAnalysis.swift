import BenchModel
import BenchStatistics
import Glibc

/// Benchmarks over the commits of one repository: what `history` prints and `plot history` draws.
///
/// A commit has one point per benchmark: the sessions that measured it together, each weighing as many rounds as it has.
/// Where sessions measured a commit with different sources of a benchmark, the newest session's source counts. Points of
/// different sources are never compared: between them is a break.
public struct HistoryAnalysis: Sendable {
    /// What is followed.
    public enum Metric: String, CaseIterable, Sendable {
        case wall, cpu, instructions

        /// What a benchmark is followed by unless somebody says it: what its suite named last, else the clock that tells how
        /// long it takes; see `ClockChoice`. Only means are at hand here, so that one undisturbed round of a point is enough.
        static func automatic(_ points: [HistoryPoint]) -> Metric {
            switch points.max(by: { ($0.session, $0.run) < ($1.session, $1.run) })?.namedMetric {
            case .wall, .own: return .wall
            case .cpu: return .cpu
            case nil: break
            }
            let isExplained = points.allSatisfy {
                $0.series.threads == 1 && ($0.processorShare ?? 0) >= ClockChoice.leastShare
            }
            return isExplained ? .cpu : .wall
        }

        /// "CPU time".
        public var title: String {
            switch self {
            case .wall: "wall time"
            case .cpu: "CPU time"
            case .instructions: "instructions"
            }
        }

        func value(_ point: HistoryPoint) -> HistoryValue? {
            switch self {
            case .wall: point.wall
            case .cpu: point.cpu
            case .instructions: point.instructions
            }
        }
    }

    /// One commit.
    public struct Point: Equatable, Sendable {
        /// Index into `commits`.
        public let position: Int
        /// Runtime divided by baseline (without a baseline nanoseconds, or instructions).
        public let ratio: Double
        /// 95 %, by Student's t over the rounds; nil for a single round.
        public let interval: ClosedRange<Double>?
        public let rounds: Int
        /// Sessions that measured it, ascending.
        public let sessions: [Int]
        /// Its source: differs from that of the point before where there is a break.
        public let series: HistorySeries
        public var logarithm: Double { log(ratio) }
    }

    /// A commit beside the line: of a pull request, of another branch, or with changes.
    public struct Beside: Equatable, Sendable {
        public let commit: CommitRecord
        /// Index into `commits`: the last one on the line before it; -1 when it lies before all.
        public let after: Int
        public let ratio: Double
        public let interval: ClosedRange<Double>?
        public let rounds: Int
        public let sessions: [Int]
        public let series: HistorySeries
    }

    /// A change point that the store keeps.
    public struct Change: Equatable, Sendable {
        /// Index into the item's points: the first of the new level.
        public let point: Int
        public let record: ChangePointRecord
        /// For an open one: the first commit of a later level that is, within the noise, the level before this change.
        public let undoneBy: CommitRecord?
        /// Ratio after to ratio before, less 1: 0.12 is 12 % slower.
        public var effect: Double { record.ratioAfter / record.ratioBefore - 1 }
    }

    /// One benchmark on one kind of machine.
    public struct Item: Equatable, Sendable {
        /// `Benchmark.fullName`.
        public let benchmark: String
        /// `MachineRecord.fingerprint`.
        public let machine: String
        /// What is followed.
        public let metric: Metric
        /// In the order of `commits`; commits without a measurement are left out.
        public let points: [Point]
        /// What was measured beside the line, by place.
        public internal(set) var beside: [Beside] = []
        /// By rising points.
        public internal(set) var changes: [Change] = []
        /// Known change points on commits that are not on the line: found when it was taken for another one.
        var strays: [ChangePointRecord] = []
        /// Indexes of points whose source differs from that of the point before.
        public var breaks: [Int] { points.indices.dropFirst().filter { points[$0].series != points[$0 - 1].series } }

        /// Runs of points with one source.
        var segments: [Range<Int>] {
            let bounds = [0] + breaks + [points.count]
            return zip(bounds, bounds.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
        }
    }

    /// The runtime's plain name.
    public let runtime: String
    public let baseline: String?
    public let threads: Int
    /// What is followed; nil: of each benchmark what suits it.
    public let metric: Metric?
    /// `CommitRecord.repository`; nil when there is no point.
    public let repository: String?
    /// The branch whose first-parent line this is; nil when no commit has one.
    public let branch: String?
    /// Tags by the names of their commits; empty where git was not asked.
    public let tags: [String: String]
    /// Every commit on the line that has a point, oldest first.
    public let commits: [CommitRecord]
    /// By name, then machine.
    public private(set) var items: [Item]
    /// What is followed, in words.
    public var metricTitle: String {
        let metrics = Set(items.map(\.metric.title) + (metric.map { [$0.title] } ?? [])).sorted()
        return metrics.isEmpty ? "time" : metrics.joined(separator: " or ")
    }
    /// Points that have no commit, or one of another repository.
    public let leftOut: Int

    /// - Parameters:
    ///   - points: of one runtime at one thread count, as the store gives them.
    ///   - metric: nil: what suits each benchmark.
    ///   - repository: whose commits; nil: of the newest session.
    ///   - line: which commits make the history; nil: those of the branch that most are stored with.
    ///   - changePoints: what is known; those of other series or metrics are ignored.
    public init(
        points everything: [HistoryPoint], runtime: String, baseline: String?, threads: Int, metric: Metric?,
        repository: String? = nil, line: HistoryLine? = nil, changePoints: [ChangePointRecord] = []
    ) {
        self.runtime = runtime
        self.baseline = baseline
        self.threads = threads
        self.metric = metric
        let everything = HistoryAnalysis.renamed(everything)
        let newest = everything.filter { $0.commit != nil }.max { ($0.session, $0.run) < ($1.session, $1.run) }
        let chosen = repository ?? newest?.commit?.repository
        self.repository = chosen
        let chosenMetrics = Dictionary(
            grouping: everything.filter { $0.commit?.repository == chosen }, by: \.series.benchmark
        )
        .mapValues { metric ?? Metric.automatic($0) }
        func metricOf(_ point: HistoryPoint) -> Metric { chosenMetrics[point.series.benchmark] ?? metric ?? .wall }
        let measured = everything.filter { metricOf($0).value($0) != nil }
        let own = measured.filter { $0.commit != nil && $0.commit?.repository == chosen }
        leftOut = measured.count - own.count
        let all = HistoryAnalysis.ordered(own.compactMap(\.commit))
        let stored = HistoryLine(branch: HistoryLine.mainBranch(of: all), isNamed: false)
        var chosenLine = line ?? stored
        if !chosenLine.isNamed, chosenLine.names(among: all).isEmpty { chosenLine = stored }
        branch = chosenLine.branch
        tags = line?.tags ?? [:]
        let names = chosenLine.names(among: all)
        let commits = all.filter { names.contains($0.sha) && !$0.isDirty }
        self.commits = commits
        var positions: [String: Int] = [:]
        for (index, commit) in commits.enumerated() { positions[HistoryAnalysis.identity(commit)] = index }
        func position(_ point: HistoryPoint) -> Int {
            point.commit.flatMap { positions[HistoryAnalysis.identity($0)] } ?? 0
        }
        // Most points have equally many rounds, and a quantile costs more than everything else about a point.
        var quantiles: [Int: Double] = [:]
        let groups = Dictionary(grouping: own) { ItemKey(benchmark: $0.series.benchmark, machine: $0.series.machine) }
        items = groups.sorted { ($0.key.benchmark, $0.key.machine) < ($1.key.benchmark, $1.key.machine) }.map {
            key, group in
            let isOnLine = { (point: HistoryPoint) in
                point.commit.map { positions[HistoryAnalysis.identity($0)] != nil } ?? false
            }
            let places = Dictionary(grouping: group.filter(isOnLine), by: position)
            let points = places.sorted { $0.key < $1.key }.compactMap {
                HistoryAnalysis.point($0.value, position: $0.key, metricOf($0.value[0]), &quantiles)
            }
            var item = Item(
                benchmark: key.benchmark, machine: key.machine, metric: metricOf(group[0]), points: points)
            let others = Dictionary(grouping: group.filter { !isOnLine($0) }) {
                $0.commit.map(HistoryAnalysis.identity) ?? ""
            }
            item.beside = others.values.compactMap { group in
                guard let commit = group.first?.commit,
                    let point = HistoryAnalysis.point(group, position: -1, item.metric, &quantiles)
                else { return nil }
                return Beside(
                    commit: commit, after: HistoryAnalysis.place(of: commit, beside: commits, among: all),
                    ratio: point.ratio, interval: point.interval, rounds: point.rounds, sessions: point.sessions,
                    series: point.series)
            }.sorted {
                ($0.after, $0.commit.authoredAt ?? 0, $0.commit.sha) < (
                    $1.after, $1.commit.authoredAt ?? 0, $1.commit.sha
                )
            }
            return item
        }
        for index in items.indices {
            items[index].changes = changes(items[index], known: changePoints)
            items[index].strays = strays(items[index], known: changePoints)
        }
    }

    /// The points of benchmarks that were renamed under their names of today, with their identity of today: their suites say
    /// that nothing else happened to them.
    private static func renamed(_ points: [HistoryPoint]) -> [HistoryPoint] {
        var names: [String: HistorySeries] = [:]
        for point in points { for name in point.formerly { names[name] = point.series } }
        if names.isEmpty { return points }
        return points.map { point in
            guard let today = names[point.series.benchmark] else { return point }
            var point = point
            point.series.benchmark = today.benchmark
            point.series.sourceHash = today.sourceHash
            point.series.parameters = today.parameters
            return point
        }
    }

    private struct ItemKey: Hashable {
        let benchmark: String
        let machine: String
    }

    /// A commit and the same commit with changes are two.
    private static func identity(_ commit: CommitRecord) -> String { commit.sha + (commit.isDirty ? "+" : "") }

    /// Where a commit beside the line left it: at its first ancestor on the line that was measured, else at the last commit
    /// made before it.
    private static func place(of commit: CommitRecord, beside line: [CommitRecord], among all: [CommitRecord]) -> Int {
        var next = commit.isDirty ? commit.sha : commit.parentSha
        for _ in 0..<all.count {
            guard let sha = next else { break }
            if let index = line.firstIndex(where: { $0.sha == sha }) { return index }
            next = all.first { $0.sha == sha && !$0.isDirty }?.parentSha
        }
        let made = commit.authoredAt ?? .max
        return (line.lastIndex { ($0.authoredAt ?? .max) <= made }) ?? (commit.authoredAt == nil ? line.count : 0) - 1
    }

    /// Each commit once: by its place on the first-parent line, else by the time it was made.
    private static func ordered(_ commits: [CommitRecord]) -> [CommitRecord] {
        var seen: Set<String> = []
        let distinct = commits.filter { seen.insert(identity($0)).inserted }
        func key(_ index: Int) -> (Int, Int, Int) {
            (distinct[index].topologicalIndex ?? .max, distinct[index].authoredAt ?? 0, index)
        }
        return distinct.indices.sorted { key($0) < key($1) }.map { distinct[$0] }
    }

    /// The sessions of one commit as one point.
    ///
    /// - Parameter quantiles: those of Student's t that are known, by degrees of freedom.
    private static func point(
        _ group: [HistoryPoint], position: Int, _ metric: Metric, _ quantiles: inout [Int: Double]
    ) -> Point? {
        guard let newest = group.max(by: { ($0.session, $0.run) < ($1.session, $1.run) }) else { return nil }
        let same = group.filter { $0.series == newest.series }
        let values = same.compactMap(metric.value)
        let rounds = values.reduce(0) { $0 + $1.rounds }
        guard rounds > 0 else { return nil }
        var mean = 0.0
        var variance: Double? = 0
        for value in values {
            let weight = Double(value.rounds) / Double(rounds)
            mean += weight * value.logarithm
            if let error = value.standardError, let sum = variance {
                variance = sum + weight * weight * error * error
            } else {
                variance = nil
            }
        }
        var interval: ClosedRange<Double>?
        let degrees = rounds - values.count
        if let variance, degrees > 0 {
            let quantile = quantiles[degrees] ?? StudentT.quantile(0.975, degrees: Double(degrees))
            quantiles[degrees] = quantile
            let half = variance.squareRoot() * quantile
            interval = exp(mean - half)...exp(mean + half)
        }
        return Point(
            position: position, ratio: exp(mean), interval: interval, rounds: rounds,
            sessions: same.map(\.session).sorted(), series: newest.series)
    }
}

// MARK: - Change points

extension HistoryAnalysis {
    /// The known change points that lie on an item's points.
    private func changes(_ item: Item, known: [ChangePointRecord]) -> [Change] {
        let own = known.filter {
            $0.runtime == runtime && $0.baseline == baseline && $0.metric == item.metric.rawValue
        }
        let placed = own.compactMap { record -> (Int, ChangePointRecord)? in
            item.points.firstIndex {
                $0.series == record.series && commits[$0.position].sha == record.commit.sha
            }.map { ($0, record) }
        }.sorted { ($0.0, $0.1.identifier) < ($1.0, $1.1.identifier) }
        return placed.map { point, record in
            Change(point: point, record: record, undoneBy: undoing(point, record, placed, item))
        }
    }

    /// Change points of the item's benchmark and machine that lie beside the line.
    private func strays(_ item: Item, known: [ChangePointRecord]) -> [ChangePointRecord] {
        let beside = Set(item.beside.map(\.commit.sha))
        return known.filter {
            $0.runtime == runtime && $0.baseline == baseline && $0.metric == item.metric.rawValue
                && $0.series.benchmark == item.benchmark && $0.series.machine == item.machine
                && beside.contains($0.commit.sha)
        }
    }

    /// The commit that brought the level before an open change back, within the noise of the points around.
    private func undoing(
        _ point: Int, _ record: ChangePointRecord, _ placed: [(Int, ChangePointRecord)], _ item: Item
    ) -> CommitRecord? {
        guard record.state == .open, record.ratioBefore > 0, record.ratioAfter > 0 else { return nil }
        let noise = noise(item, changes: placed.map(\.0))
        let step = log(record.ratioAfter / record.ratioBefore)
        let later = placed.first { candidate, other in
            guard candidate > point, other.series == record.series, other.ratioAfter > 0, other.ratioBefore > 0,
                log(other.ratioAfter / other.ratioBefore) * step < 0
            else { return false }
            return abs(log(other.ratioAfter / record.ratioBefore)) <= min(noise, abs(step) / 2)
        }
        return later.map { commits[item.points[$0.0].position] }
    }

    /// Twice the standard deviation of the points around the means of their levels, at least 1 %.
    private func noise(_ item: Item, changes: [Int]) -> Double {
        let bounds = Set([0, item.points.count] + item.breaks + changes).sorted()
        var squares = 0.0
        var degrees = 0
        for (low, high) in zip(bounds, bounds.dropFirst()) {
            let level = item.points[low..<high].map(\.logarithm)
            guard let mean = Descriptive.mean(level) else { continue }
            squares += level.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            degrees += level.count - 1
        }
        return max(log(1.01), degrees > 0 ? 2 * (squares / Double(degrees)).squareRoot() : 0)
    }
}
