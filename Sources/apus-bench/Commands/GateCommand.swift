import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

struct GateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gate", abstract: "Compares and answers with an exit status, for CI.",
        discussion: """
            \(ComparisonOptions.armsHelp)

            With --confirm, benchmarks that look slower or cannot be judged are measured again, both arms interleaved in \
            fresh rounds of a new session, and decided on those rounds alone. The runtimes must still be the binaries \
            that were measured.

            Exit status:
              0  no benchmark became slower by more than the threshold, and the intervals are narrow enough to say so
              1  a regression is shown
              2  wrong usage, or an arm that was never measured (no database, no such session or commit)
              3  inconclusive: some benchmarks cannot be judged (too noisy, program changed, missing in NEW), or nothing \
            was measured
              4  a benchmark failed in NEW
            A failure outranks a regression, a regression outranks doubt. A benchmark that only NEW has, and one without \
            a steady state in BASE, are named and hold nothing up. The last line is the verdict in one sentence.

            Examples:
              apus-bench run --commit main,HEAD --rounds 20 && apus-bench gate main HEAD --confirm --junit gate.xml
              apus-bench gate cpython pypy
            """)

    @OptionGroup var options: ComparisonOptions
    @Flag(help: "Measure again what looks slower or cannot be judged, and decide on the fresh rounds.")
    var confirm = false
    @Option(help: ArgumentHelp("Fresh rounds of --confirm.", valueName: "n"))
    var rounds = 20
    @Option(help: ArgumentHelp("Limit for --confirm: start no round that would end later than this.", valueName: "10m"))
    var budget: DurationOption?
    @Option(help: ArgumentHelp("Also write the result as JUnit XML.", valueName: "file"))
    var junit: String?
    @Option(help: ArgumentHelp("Also write the result as Markdown, for a pull request.", valueName: "file"))
    var markdown: String?
    @Flag(help: "Answer 0 where some benchmarks cannot be judged and no other is slower.")
    var allowInconclusive = false

    func validate() throws {
        if !(2...100_000).contains(rounds) { throw ValidationError("--rounds must be at least 2, not \(rounds)") }
        if !confirm, budget != nil { throw ValidationError("--budget is only for --confirm") }
    }

    func run() throws {
        let decision: GateDecision
        do {
            decision = try decide()
        } catch let error as BenchError where error.kind == .environment || error.kind == .benchmark {
            // Status 1 says that a regression is shown, and 4 that a benchmark failed: nothing else may.
            throw BenchError(.usage, error.message)
        }
        // Last on standard output, except where that is a document for programs.
        let line = decision.sentence + "\n"
        if options.formatOption.format == .json { standardError(line) } else { output(line) }
        if decision.exitStatus != 0 { throw ExitCode(decision.exitStatus) }
    }

    private func decide() throws -> GateDecision {
        Interruption.catchSignals()
        let workspace = try Workspace()
        let (store, canSave) = try options.openStore(workspace)
        var comparison = try options.comparison(store)
        if confirm, !comparison.suspects.isEmpty {
            if !canSave {
                throw BenchError.environment(
                    options.isNotStored
                        ? "--confirm must keep its rounds: leave --no-store out"
                        : "\(store.path): cannot be written; --confirm must keep its rounds")
            }
            standardError("measuring again: \(comparison.suspects.count) of \(comparison.rows.count) benchmarks\n")
            comparison = try GateConfirmation(
                launcher: SessionLauncher(workspace: workspace, store: store), rounds: rounds,
                budgetSeconds: budget?.seconds, label: "gate \(options.base) \(options.new)"
            ).confirmed(comparison)
        }
        let decision = GateDecision(comparison, allowsInconclusive: allowInconclusive)
        let report = ComparisonReport(comparison, showsAllReasons: options.allReasons)
        try options.save(report, verdict: decision.sentence, in: store, canSave: canSave)
        if let junit {
            let text = JUnitReport(comparison, decision: decision, name: "\(options.base)..\(options.new)").text
            try write(text, toFile: junit)
        }
        if let markdown { try write(report.markdown(summary: decision.sentence), toFile: markdown) }
        switch options.formatOption.format {
        case .json: output(report.json(gate: decision).indented + "\n")
        case .md: output(report.markdown(summary: decision.sentence))
        case .table: output(report.text(.table) + "\n")
        }
        return decision
    }
}
