import BenchModel
import BenchReports
import BenchStore
import Foundation

/// The second half of `gate --confirm`: what the screen suspects is measured again, in a new session with both arms
/// interleaved. The first rounds chose the suspects, so only fresh rounds may convict them.
struct GateConfirmation {
    let launcher: SessionLauncher
    let rounds: Int
    let budgetSeconds: Double?
    let label: String

    /// - Throws: `BenchError.usage` when a runtime or a program is no longer what was measured.
    func confirmed(_ comparison: Comparison) throws -> Comparison {
        let suspects = comparison.suspects
        let arms = try Arms(comparison, pairs: Set(suspects.map(\.pair)))
        let configuration = configuration(comparison, suspects, arms)
        let selection = try Selection(configuration, workspace: launcher.workspace, runtimes: arms.choices)
        try check(selection, comparison, suspects, arms)
        let session = try launcher.execute(try launcher.begin(configuration, runtimes: arms.choices))
        let runs = try launcher.store.runs(of: session.identifier)
        let pairs = comparison.pairs.enumerated().map { index, pair -> Comparison.Pair in
            guard let names = arms.names[index] else { return pair }
            return Comparison.Pair(
                base: ComparisonArm(session: session, runtime: names.base, runs: runs),
                new: ComparisonArm(session: session, runtime: names.new, runs: runs))
        }
        let fresh = Comparison(pairs: pairs, rule: comparison.rule, metric: comparison.metric) { index, run in
            suspects.contains {
                $0.pair == index && $0.benchmark == run.key.benchmark && $0.threads == run.key.threads
            }
        }
        return comparison.confirmed(by: fresh, session: session)
    }

    /// Like the session that measured the new arm, with the suspects alone.
    private func configuration(
        _ comparison: Comparison, _ suspects: [Comparison.Row], _ arms: Arms
    ) -> SessionConfiguration {
        var configuration = comparison.pairs[suspects[0].pair].new.session.configuration
        let suites = Set(suspects.compactMap { $0.benchmark.split(separator: "/").first.map(String.init) })
        let names = Set(suspects.map(\.benchmark)).sorted()
        configuration.label = String(label.prefix(100))
        configuration.suites.removeAll { !$0.contains("/") && !suites.contains($0) }
        configuration.runtimes = arms.choices.map(\.name)
        configuration.baseline = arms.choices[0].name
        configuration.threads = Set(suspects.map(\.threads)).sorted()
        configuration.rounds = rounds
        configuration.filter = names.map(GateConfirmation.pattern).joined(separator: ",")
        configuration.budgetSeconds = budgetSeconds
        configuration.seed = UInt64.random(in: 0...UInt64.max)
        return configuration
    }

    /// A pattern that matches only the name itself.
    private static func pattern(_ name: String) -> String {
        name.reduce(into: "") { result, character in
            if "*?[]\\".contains(character) { result += "\\" }
            result.append(character)
        }
    }

    private func check(
        _ selection: Selection, _ comparison: Comparison, _ suspects: [Comparison.Row], _ arms: Arms
    ) throws(BenchError) {
        for (choice, record) in zip(arms.choices, arms.records) {
            guard let now = selection.runtimes.first(where: { $0.name == choice.name }) else { continue }
            if now.binaryHash != record.binaryHash || now.version != record.version {
                let path = record.specification.arguments.first ?? ""
                throw .usage(
                    "--confirm: \(path) is no longer the binary that was measured as \(record.name); "
                        + "measure both arms again with `apus-bench run`")
            }
        }
        for row in suspects {
            let measured = comparison.pairs[row.pair].new.runs.first { $0.key.benchmark == row.benchmark }
            let now = selection.benchmarks.first { $0.benchmark.fullName == row.benchmark }
            guard let measured, let now, now.isSameProgram(as: measured.benchmark) else {
                throw .usage(
                    "--confirm: the program of \(row.benchmark) has changed or gone since it was measured; "
                        + "measure both arms again with `apus-bench run`")
            }
        }
    }

    /// The runtimes to measure again. Arms of two sessions may have one name; in the new session they need two.
    private struct Arms {
        private(set) var choices: [RuntimeChoice] = []
        /// As they were measured, in the order of `choices`.
        private(set) var records: [RuntimeRecord] = []
        /// Names in the new session, by pair.
        private(set) var names: [Int: (base: String, new: String)] = [:]

        init(_ comparison: Comparison, pairs: Set<Int>) throws(BenchError) {
            var known: [String: String] = [:]
            for index in pairs.sorted() {
                let pair = comparison.pairs[index]
                names[index] = (try add(pair.base, "base", &known), try add(pair.new, "new", &known))
            }
        }

        /// - Parameter known: the new name by session and runtime.
        private mutating func add(
            _ arm: ComparisonArm, _ role: String, _ known: inout [String: String]
        ) throws(BenchError) -> String {
            let key = "\(arm.session.identifier):\(arm.runtime)"
            if let name = known[key] { return name }
            guard let record = arm.record else { throw .usage("\(arm.title): has no run") }
            var choice = SessionLauncher.choice(of: record)
            if choices.contains(where: { $0.name == choice.name }) {
                let plain = choice.specification
                choice.specification = RuntimeSpecification(
                    name: "\(plain.name)-\(role)", arguments: plain.arguments, environment: plain.environment,
                    kind: plain.kind, iterations: plain.iterations)
            }
            choices.append(choice)
            records.append(record)
            known[key] = choice.name
            return choice.name
        }
    }
}
