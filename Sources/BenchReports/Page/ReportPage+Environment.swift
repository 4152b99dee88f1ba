import BenchModel
import BenchStatistics

/// Machine, runtimes, configuration, and what pressed on the machine meanwhile.
extension ReportPage {
    @HTMLBuilder var environmentSection: HTML {
        tag("div", .class("columns")) {
            tag("div") {
                tag("h3") { "Machine" }
                ReportPage.list(machineFacts)
            }
            tag("div") {
                tag("h3") { "Session" }
                ReportPage.list(sessionFacts)
            }
            tag("div") {
                tag("h3") { "Conditions while it ran" }
                ReportPage.list(conditionFacts)
            }
        }
        tag("h3") { "Runtimes" }
        runtimeTable.html("runtimes-table")
        analysis.runtimes.map { runtime in
            tag("details") {
                tag("summary") { "Environment variables of \(runtime.name)" }
                ReportPage.list(runtime.environment.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
            }
        }
    }

    /// Terms with their values; those without one are left out.
    static func list(_ facts: [(name: String, value: String?)]) -> HTML {
        tag("dl") {
            facts.map { fact in
                guard let value = fact.value else { return HTML.empty }
                return HTMLBuilder.buildBlock(tag("dt") { fact.name }, tag("dd") { value })
            }
        }
    }

    private var machineFacts: [(name: String, value: String?)] {
        let machine = session.machine
        return [
            ("CPU", machine.cpuModel), ("CPUs", String(machine.cpuCount)),
            ("Memory", machine.memoryKibibytes.map { "\(Decimals.fixed(Double($0) / 1_048_576, places: 1)) GiB" }),
            ("Kernel", machine.kernel), ("Virtualization", machine.virtualization ?? "none seen"),
            ("Fingerprint", machine.fingerprint),
        ]
    }

    private var sessionFacts: [(name: String, value: String?)] {
        let configuration = session.configuration
        let duration = session.finishedAt.map { DurationText.text(seconds: Double($0 - session.startedAt)) }
        return [
            ("UUID", session.uuid), ("Label", configuration.label), ("Started", TimeText.date(session.startedAt)),
            ("Took", duration ?? "not finished"), ("Measured", configuration.mode.rawValue),
            ("Suites", configuration.suites.joined(separator: ", ")), ("Filter", configuration.filter),
            ("Baseline", configuration.baseline),
            ("Threads", configuration.threads.map(String.init).joined(separator: ", ")),
            ("Rounds", "\(analysis.completeRounds) complete of \(configuration.rounds)"),
            ("Processes per round", "\(configuration.executionsPerRound) of each runtime"),
            ("Iterations per process", configuration.iterations?.description ?? "each runtime's own"),
            (
                "One sample takes at least",
                configuration.minimumSampleSeconds.map { DurationText.text(seconds: $0) } ?? "each runtime's own"
            ), ("In turns", configuration.interleaving.rawValue),
            ("With one thread", configuration.isPinned ? "on one CPU" : "on all CPUs"),
            ("Time limit of a process", DurationText.text(seconds: configuration.timeoutSeconds)),
            ("Budget", configuration.budgetSeconds.map { DurationText.text(seconds: $0) }),
            ("Seed", String(configuration.seed)), ("apus-bench", session.toolVersion),
        ]
    }

    private var conditionFacts: [(name: String, value: String?)] {
        let waiting = conditions.waiting.map {
            "\(Percent.text($0.median)) of a process's time (median), \(Percent.text($0.greatest)) at most"
        }
        let load = conditions.load.map {
            "\(Decimals.fixed($0.lowest, places: 2)) to \(Decimals.fixed($0.highest, places: 2))"
        }
        return [
            ("Processes", String(conditions.processes)),
            ("Tasks waited for a CPU", waiting ?? "the kernel does not tell"),
            ("Steal", conditions.stealTicks.map { "\($0) clock ticks" } ?? "the kernel does not tell"),
            ("Load average", load ?? "the kernel does not tell"),
            ("Involuntary switches", String(conditions.involuntarySwitches)),
        ]
    }

    private var runtimeTable: PageTable {
        var table = PageTable(
            caption: "Runtimes as they were found",
            columns: [
                .text("name"), .text("kind"), .text("version"), .text("command"), .text("commit"),
                .text("binary, SHA-256"), .number("iterations"),
            ])
        for runtime in analysis.runtimes {
            let specification = runtime.specification
            let hash = runtime.binaryHash ?? ""
            table.rows.append([
                PageTable.Cell(runtime.name), PageTable.Cell(specification.kind.rawValue),
                PageTable.Cell(runtime.version, style: "long"),
                PageTable.Cell(
                    tag("code") { specification.arguments.joined(separator: " ") }, style: "long"),
                PageTable.Cell(ReportPage.commit(runtime.commit), style: "long"),
                PageTable.Cell(
                    hash.isEmpty ? .text("-") : tag("code", .class("hash")) { hash }, key: hash),
                PageTable.Cell(session.configuration.iterations(for: specification)),
            ])
        }
        return table
    }

    @HTMLBuilder private static func commit(_ commit: CommitRecord?) -> HTML {
        if let commit {
            tag("code") { commit.shortName }
            if let subject = commit.subject { " " + subject }
            let facts = [
                commit.branch.map { "branch \($0)" }, commit.authoredAt.map(TimeText.date), commit.repository,
                commit.isDirty ? "with changes that are not in the commit" : nil,
            ].compactMap { $0 }.filter { !$0.isEmpty }
            tag("span", .class("quiet")) { " (\(facts.joined(separator: ", ")))" }
        } else {
            "-"
        }
    }
}
