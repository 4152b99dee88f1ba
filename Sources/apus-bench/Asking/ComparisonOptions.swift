import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStatistics
import BenchStore
import Foundation

extension Comparison.MetricChoice: ExpressibleByArgument {}

/// A percentage on the command line: "3%", "0.5%", "0".
struct PercentOption: ExpressibleByArgument {
    let fraction: Double

    init(fraction: Double) { self.fraction = fraction }

    init?(argument: String) {
        guard argument.hasSuffix("%") || argument == "0",
            let value = Double(argument.hasSuffix("%") ? String(argument.dropLast()) : argument), value >= 0,
            value < 1000
        else { return nil }
        fraction = value / 100
    }

    var defaultValueDescription: String { ComparisonRule.percent(fraction) }
}

/// What `compare` and `gate` have in common: which arms, and by what rule.
struct ComparisonOptions: ParsableArguments {
    static let armsHelp = """
        BASE and NEW are sessions (number, label or UUID), SESSION:RUNTIME, runtimes of the newest session, or commits \
        that were measured (git revision, or 7 digits and more of its name). Two arms of one session are paired by \
        round, which is what disturbs least; arms of two sessions are each divided by their session's baseline.
        """

    @Argument(help: "What is compared with.")
    var base: String
    @Argument(help: "What is compared.")
    var new: String
    @Option(help: ArgumentHelp("Smaller changes do not matter, such as 3% or 0.5%.", valueName: "3%"))
    var threshold = PercentOption(fraction: 0.03)
    @Option(
        help:
            "What is compared: auto (CPU time where it explains the wall time, else wall time), wall, cpu, memory or instructions."
    )
    var metric: Comparison.MetricChoice = .auto
    @Option(help: ArgumentHelp("Only these thread counts.", valueName: "1,2"))
    var threads: NumberList?
    @Option(help: ArgumentHelp("Only these benchmarks; patterns as in run --filter.", valueName: "glob"))
    var filter: String?
    @Option(
        help: ArgumentHelp("Of the resampling; default made of the sessions' own, so that it repeats.", valueName: "n"))
    var seed: UInt64?
    @Flag(help: "Give the reasons of all verdicts, not only of those that ask for attention.")
    var allReasons = false
    @Flag(name: .customLong("no-store"), help: "Only read the database; do not keep the comparison.")
    var isNotStored = false
    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    /// Opens the database for reading and writing, or only for reading where it cannot be written.
    func openStore(_ workspace: Workspace) throws(BenchError) -> (store: ResultStore, canSave: Bool) {
        let path = workspace.database(database.db)
        guard FileManager.default.fileExists(atPath: path) else {
            throw .environment("there is no database \(path)")
        }
        if isNotStored { return (try ResultStore(path: path, access: .read), false) }
        do {
            return (try ResultStore(path: path, access: .write), true)
        } catch {
            let reason = error
            guard let store = try? ResultStore(path: path, access: .read) else { throw reason }
            return (store, false)
        }
    }

    func comparison(_ store: ResultStore) throws -> Comparison {
        let pairs = try ArmSelection(store: store).pairs(base: base, new: new)
        return Comparison(pairs: pairs, rule: rule(pairs), metric: metric) { _, run in
            (threads.map { $0.numbers.contains(run.key.threads) } ?? true)
                && SuiteLocator.matches(filter, run.benchmark.benchmark)
        }
    }

    private func rule(_ pairs: [Comparison.Pair]) -> ComparisonRule {
        ComparisonRule(threshold: threshold.fraction, seed: seed ?? Self.seed(pairs))
    }

    /// The seed of a comparison that gives none.
    static func seed(_ pairs: [Comparison.Pair]) -> UInt64 {
        guard let pair = pairs.first else { return 0 }
        return ComparisonRule.seed(
            base: pair.base.session.configuration.seed, new: pair.new.session.configuration.seed)
    }

    /// Keeps the comparison in the database.
    func save(_ report: ComparisonReport, verdict: String, in store: ResultStore, canSave: Bool) throws {
        if isNotStored { return }
        guard canSave, let record = report.record(createdAt: Int(Date().timeIntervalSince1970), verdict: verdict) else {
            standardError("\(store.path): cannot be written, so the comparison is not kept\n")
            return
        }
        try store.save(record)
    }
}

/// Writes a report to a file, and makes its folder.
///
/// - Throws: `BenchError.environment` naming the file.
func write(_ text: String, toFile path: String) throws(BenchError) {
    let file = absolutePath(path, relativeTo: FileManager.default.currentDirectoryPath)
    do {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
    } catch {
        throw .environment("\(path): cannot be written")
    }
}
