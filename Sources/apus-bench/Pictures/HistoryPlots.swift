import BenchModel
import BenchPlots
import BenchReports
import BenchRunner
import BenchStore

extension HistoryPlot {
    /// The histories of one or several runtimes as one picture: a panel per benchmark and machine.
    ///
    /// - Throws: `BenchError.usage` when no commit was measured.
    init(
        _ histories: [HistoryAnalysis], includes: (HistoryAnalysis.Item) -> Bool = { _ in true }
    ) throws(BenchError) {
        var commits: [String: CommitRecord] = [:]
        for commit in histories.flatMap(\.commits) { commits[commit.sha] = commit }
        let ordered = commits.values.sorted { first, second in
            func key(_ commit: CommitRecord) -> (Int, Int, String) {
                (commit.topologicalIndex ?? .max, commit.authoredAt ?? 0, commit.sha)
            }
            return key(first) < key(second)
        }
        var places: [String: Int] = [:]
        for (index, commit) in ordered.enumerated() { places[commit.sha] = index }
        let tags = histories.reduce(into: [:]) { $0.merge($1.tags) { first, _ in first } }

        struct Panel: Hashable {
            let benchmark: String
            let machine: String
        }
        let items = histories.flatMap(\.items).filter(includes)
        var panels: [Panel] = []
        for item in items where !panels.contains(Panel(benchmark: item.benchmark, machine: item.machine)) {
            panels.append(Panel(benchmark: item.benchmark, machine: item.machine))
        }
        panels.sort { ($0.benchmark, $0.machine) < ($1.benchmark, $1.machine) }
        let labels = PlotText.labels(panels.map(\.benchmark))
        let hasMachines = Set(panels.map(\.benchmark)).count < panels.count
        guard let first = histories.first, !panels.isEmpty else {
            throw .usage("there is no history to draw: no commit was measured; do so with `apus-bench run --commit`")
        }
        self.init(
            title: "\(first.metricTitle), \(PlotText.threads(first.threads))",
            baseline: first.baseline, runtimes: histories.map(\.runtime),
            commits: ordered.map { commit in
                let date = commit.authoredAt.map { TimeText.date($0).prefix(10) + " " } ?? ""
                return date + (tags[commit.sha].map { String($0.prefix(20)) } ?? String(commit.sha.prefix(7)))
            },
            subjects: ordered.contains { $0.subject != nil } ? ordered.map { $0.subject ?? "" } : [],
            items: panels.map { panel in
                let label = labels[panel.benchmark] ?? panel.benchmark
                return Item(
                    label: hasMachines ? "\(label) on \(MachineRecord.shortName(ofFingerprint: panel.machine))" : label,
                    series: histories.map { history in
                        let item = history.items.first {
                            $0.benchmark == panel.benchmark && $0.machine == panel.machine
                        }
                        return item.map { HistoryPlot.series($0, history, places) } ?? Series(points: [], changes: [])
                    })
            })
    }

    private static func series(
        _ item: HistoryAnalysis.Item, _ history: HistoryAnalysis, _ places: [String: Int]
    ) -> Series {
        func place(_ point: HistoryAnalysis.Point) -> Int { places[history.commits[point.position].sha] ?? 0 }
        var source = 0
        let breaks = Set(item.breaks)
        let points = item.points.enumerated().map { index, point in
            if breaks.contains(index) { source += 1 }
            return Point(
                commit: place(point), outcome: .ratio(point.ratio, interval: point.interval), source: source)
        }
        let beside = item.beside.map { point in
            let place = point.after < 0 ? -1 : places[history.commits[point.after].sha] ?? -1
            return Beside(after: place, ratio: point.ratio, interval: point.interval)
        }
        return Series(
            points: points, beside: beside,
            changes: item.changes.map { change in
                Change(
                    commit: place(item.points[change.point]), effect: change.effect,
                    state: State(change.record.state))
            })
    }
}

extension HistoryPlot.State {
    init(_ state: ChangePointState) {
        switch state {
        case .open: self = .open
        case .accepted: self = .accepted
        case .fixed: self = .fixed
        case .ignored: self = .ignored
        }
    }
}

/// What `plot history` reads from the store.
struct HistorySelection {
    let store: ResultStore
    /// Which line of a repository, by its stored name: see `Workspace.historyLine`.
    let line: (String) -> HistoryLine?

    /// The plain names of the runtimes that a session built from commits, each once.
    static func built(_ session: SessionRecord) -> [String] {
        var names: [String] = []
        for name in session.configuration.runtimes where name.contains("@") {
            let plain = String(name.prefix { $0 != "@" })
            if !names.contains(plain) { names.append(plain) }
        }
        return names
    }

    /// - Parameters:
    ///   - runtimes: plain names; empty for those that the newest session with commits built.
    ///   - benchmark: patterns as in `run --filter`.
    ///   - metric: nil for what suits each benchmark.
    /// - Throws: `BenchError.usage` when no session measured a commit.
    func histories(
        runtimes: [String], benchmark: String?, threads: Int, metric: HistoryAnalysis.Metric?
    ) throws(BenchError) -> [HistoryAnalysis] {
        let newest = try store.newestSession { session in
            let names = HistorySelection.built(session)
            return runtimes.isEmpty ? !names.isEmpty : runtimes.contains { names.contains($0) }
        }
        guard let newest else {
            throw .usage("there is no history to draw: no commit was measured; do so with `apus-bench run --commit`")
        }
        return try histories(
            of: newest, runtimes: runtimes.isEmpty ? HistorySelection.built(newest) : runtimes, benchmark: benchmark,
            threads: threads, metric: metric)
    }

    /// - Parameters:
    ///   - session: whose baseline divides.
    ///   - metric: nil for what suits each benchmark.
    ///   - repository: whose commits; nil for those of the newest session.
    func histories(
        of session: SessionRecord, runtimes: [String], benchmark: String? = nil, threads: Int,
        metric: HistoryAnalysis.Metric?, repository: String? = nil
    ) throws(BenchError) -> [HistoryAnalysis] {
        var histories: [HistoryAnalysis] = []
        for name in runtimes {
            // Where the baseline itself is what was built, its history has no other to be divided by.
            let baseline = session.configuration.baseline == name ? nil : session.configuration.baseline
            let points = try store.history(runtime: name, baseline: baseline, threads: threads) {
                SuiteLocator.matches(benchmark, fullName: $0)
            }
            histories.append(
                HistoryAnalysis(
                    points: points, runtime: name, baseline: baseline, threads: threads, metric: metric,
                    repository: repository,
                    line: HistoryQuery.repository(of: points, repository).flatMap(line),
                    changePoints: try store.changePoints(
                        runtime: name, threads: threads, metric: metric?.rawValue)))
        }
        return histories
    }
}
