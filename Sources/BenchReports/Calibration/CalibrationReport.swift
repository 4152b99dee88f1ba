import BenchModel
import BenchStatistics

/// A calibration for people and for programs: the conclusion in plain words first, then the tables.
public struct CalibrationReport: Sendable {
    let label: String
    /// Analyses of the same measurements by different metrics; the first is the gate's default.
    let analyses: [CalibrationAnalysis]
    let runtime: RuntimeRecord?
    let machine: MachineRecord

    public init(label: String, analyses: [CalibrationAnalysis], runtime: RuntimeRecord?, machine: MachineRecord) {
        self.label = label
        self.analyses = analyses
        self.runtime = runtime
        self.machine = machine
    }

    public func text(_ format: TableFormat) -> String {
        switch format {
        case .table: document(markdown: false)
        case .md: document(markdown: true)
        case .json: json.indented + "\n"
        }
    }

    // MARK: - The conclusion

    /// Sentences; none says more than the numbers do.
    public var conclusion: [String] {
        guard let first = analyses.first else { return [] }
        guard first.sessionCount > 0 else {
            return ["Nothing can be said: no session of calibration \(label) is complete."]
        }
        var sentences: [String] = []
        if let gate = first.rules.first {
            let resampled = gate.resampledFalseSlower
            sentences.append(
                "False alarms: with nothing changed, the gate called something slower in "
                    + "\(Self.text(gate.falseSlowerSessions)) of the sessions"
                    + (resampled.trials > 0
                        ? ", and in \(Self.text(resampled)) of sessions with the arms exchanged at random." : "."))
        }
        sentences += found(first)
        let effects = first.sensitivities.sorted { $0.effect < $1.effect }
        if let worst = effects.last, let median = Descriptive.median(effects.map(\.effect)), median.isFinite {
            let above = Descriptive.median(effects.map(\.effectAboveThreshold)) ?? .infinity
            let count = first.benchmarkCount
            let benchmarks = count == 1 ? "one benchmark" : "\(count) benchmarks"
            sentences.append(
                "On this machine, with \(first.data.rounds) rounds of \(benchmarks) "
                    + "(\(DurationText.text(seconds: first.data.secondsPerRound * Double(first.data.rounds)))), a change of "
                    + "\(Self.percent(median)) is seen with a probability of 80 % in the median benchmark and of "
                    + "\(Self.percent(worst.effect)) in the noisiest (\(worst.benchmark)); to be called slower by more than "
                    + "the default threshold of 3 % it must be \(Self.percent(above)).")
        }
        return sentences + warnings(first)
    }

    private func found(_ analysis: CalibrationAnalysis) -> [String] {
        guard let gate = analysis.rules.first, !gate.detections.isEmpty else { return [] }
        func list(_ detections: [CalibrationAnalysis.Detection]) -> String {
            detections.map { "\(Self.percent($0.share)) in \(Self.text($0.found))" }.joined(separator: ", ")
        }
        var sentences = ["Found: a slowdown, by the gate with its default threshold of 3 %: \(list(gate.detections))."]
        let zero = CalibrationRule.gate(threshold: 0).name
        if let open = analysis.rules.first(where: { $0.name == zero }) {
            sentences.append("With a threshold of 0: \(list(open.detections)).")
        }
        let faster = analysis.rules.filter { $0.name.hasPrefix("apus-bench") }
            .flatMap(\.detections).reduce(0) { $0 + $1.faster }
        sentences.append(
            faster == 0 ? "Never was a slowdown called faster." : "\(faster) times a slowdown was called faster.")
        return sentences
    }

    private func warnings(_ analysis: CalibrationAnalysis) -> [String] {
        var sentences: [String] = []
        for (share, measured) in analysis.measuredShares where abs(measured - share) > share / 2 {
            sentences.append(
                "Careful: where \(Self.percent(share)) of work was added, \(Self.percent(measured)) more time was measured; "
                    + "does the runtime pass -X extra_work on?")
        }
        let spread = analysis.sensitivities.compactMap(\.sessionSpread)
        if analysis.sessionCount >= 5, let median = Descriptive.median(spread), median > 1.5 {
            sentences.append(
                "Careful: sessions differ \(Decimals.fixed(median, places: 1)) times as much as their rounds let expect, "
                    + "so the rounds of a session are not independent here and intervals are too narrow.")
        }
        if !analysis.data.incompleteSessions.isEmpty {
            let numbers = analysis.data.incompleteSessions.map(String.init).joined(separator: ", ")
            sentences.append("Left out, because a part is missing or failed: session \(numbers).")
        }
        return sentences
    }

    // MARK: - Text

    private func document(markdown: Bool) -> String {
        let heading = { (text: String) in markdown ? "\n### \(text)\n\n" : "\n\(text)\n\n" }
        var text =
            (markdown ? "## " : "") + title + "\n\n"
            + conclusion.map { $0 + "\n" }.joined(separator: markdown ? "\n" : "")
        guard let first = analyses.first, first.sessionCount > 0 else { return text }
        for analysis in analyses {
            let metric = Self.metric(analysis)
            text += heading("Nothing changed: how often a rule raises an alarm, by \(metric)")
            text += falseAlarms(analysis).text(markdown: markdown)
            if !analysis.data.shares.isEmpty {
                text += heading("Slowed down on purpose: how often a rule finds it, by \(metric)")
                text += detections(analysis).text(markdown: markdown)
            }
        }
        text += heading("What can be seen with \(first.data.rounds) rounds, by \(Self.metric(first))")
        text += sensitivities(first).text(markdown: markdown)
        text += heading("What more rounds bring: the smallest change seen with a probability of 80 %, threshold 0")
        text += budgets(first).text(markdown: markdown)
        text += "\n" + notes.map { $0 + "\n" }.joined(separator: markdown ? "\n" : "")
        return text
    }

    private var title: String {
        let count = analyses.first?.sessionCount ?? 0
        let benchmarks = analyses.first?.benchmarkCount ?? 0
        return "Calibration \(label): \(count) session\(count == 1 ? "" : "s") of \(benchmarks) benchmarks, "
            + "\(analyses.first?.data.rounds ?? 0) rounds, \(runtime?.version ?? "unknown runtime"), "
            + "\(machine.cpuModel), \(machine.cpuCount) CPUs"
    }

    private var notes: [String] {
        guard let settings = analyses.first?.settings else { return [] }
        var notes = [
            "Noise of a round: standard deviation of its log-ratio; from 10 rounds on that of the trimmed mean.",
            "Brackets: Wilson's 95 % interval. A session counts as one case, however many alarms it has.",
            "Resampled: every session \(settings.swapsPerSession) times with the two equal arms exchanged at random in each "
                + "round; such sessions are not independent of each other.",
        ]
        if !(analyses.first?.data.shares.isEmpty ?? true) {
            notes.append(
                "A slowed benchmark is judged among all others unchanged. Its resampled figure: rounds drawn with "
                    + "replacement, \(settings.roundResamples) times.")
        }
        notes.append(
            "The other tools' rules see all iterations but the first of each process. Seed \(settings.seed), "
                + "\(settings.resamples) bootstrap resamples, \(settings.resamplesWithin) within resampled data.")
        return notes
    }

    static func metric(_ analysis: CalibrationAnalysis) -> String {
        switch analysis.data.metric {
        case .auto, .cpu: "CPU time"
        case .wall: "wall time"
        case .memory: "memory"
        case .instructions: "instructions"
        case .allocated: "allocated memory"
        }
    }

    private func falseAlarms(_ analysis: CalibrationAnalysis) -> ReportTable {
        var table = ReportTable(headings: [
            "rule", "benchmarks", "sessions called slower", "sessions slower or faster", "resampled slower",
            "resampled either",
        ])
        table.rows = analysis.rules.map { rule in
            [
                rule.name, Self.text(rule.falseBenchmarks, interval: false), Self.text(rule.falseSlowerSessions),
                Self.text(rule.falseSessions), Self.text(rule.resampledFalseSlower, interval: false),
                Self.text(rule.resampledFalse, interval: false),
            ]
        }
        return table
    }

    private func detections(_ analysis: CalibrationAnalysis) -> ReportTable {
        let hasResampled = analysis.settings.roundResamples > 0
        var table = ReportTable(headings: ["rule"])
        for (share, measured) in analysis.measuredShares {
            table.headings.append("\(Self.percent(share)) (measured \(Self.percent(measured)))")
            if hasResampled { table.headings.append("resampled") }
        }
        table.headings.append("called faster")
        table.rows = analysis.rules.map { rule in
            var row = [rule.name]
            for detection in rule.detections {
                row.append(Self.text(detection.found))
                if hasResampled { row.append(Self.text(detection.resampledFound, interval: false)) }
            }
            return row + ["\(rule.detections.reduce(0) { $0 + $1.faster })"]
        }
        return table
    }

    private func sensitivities(_ analysis: CalibrationAnalysis) -> ReportTable {
        var table = ReportTable(
            headings: ["benchmark", "noise of a round", "sessions apart", "seen at 0", "seen at 3 %"]
                + CalibrationAnalysis.effectsOfInterest.map { "rounds for \(Self.percent($0))" })
        table.rows = analysis.sensitivities.map { sensitivity in
            [
                sensitivity.benchmark, Self.percent(sensitivity.deviation),
                sensitivity.sessionSpread.map { "\(Decimals.fixed($0, places: 1))x" } ?? "-",
                Self.percent(sensitivity.effect), Self.percent(sensitivity.effectAboveThreshold),
            ] + sensitivity.roundsNeeded.map { $0.map(String.init) ?? "over 10000" }
        }
        return table
    }

    private func budgets(_ analysis: CalibrationAnalysis) -> ReportTable {
        var table = ReportTable(headings: ["rounds", "time", "median benchmark", "noisiest"], nameColumns: 0)
        table.rows = analysis.budgets.map {
            [
                String($0.rounds), DurationText.text(seconds: $0.seconds), Self.percent($0.median),
                Self.percent($0.worst),
            ]
        }
        return table
    }

    // MARK: - Numbers

    /// "3.1 %", "0.42 %", "12 %".
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "-" }
        let isWhole = abs(share * 100 - (share * 100).rounded()) < 1e-9 && abs(share) >= 0.01
        return "\(isWhole ? Decimals.fixed(share * 100, places: 0) : Decimals.significant(share * 100, digits: 2)) %"
    }

    /// "3 of 20 (15 % [5.2, 36])".
    static func text(_ rate: CalibrationRate, interval: Bool = true) -> String {
        guard let share = rate.share else { return "-" }
        func number(_ value: Double) -> String {
            value == 0 || value == 1
                ? Decimals.fixed(value * 100, places: 0)
                : Decimals.significant(value * 100, digits: value < 0.1 ? 2 : 3)
        }
        let bounds = rate.interval
        let brackets = interval ? " [\(number(bounds.lowerBound)), \(number(bounds.upperBound))]" : ""
        return "\(rate.successes) of \(rate.trials) (\(number(share)) %\(brackets))"
    }
}
