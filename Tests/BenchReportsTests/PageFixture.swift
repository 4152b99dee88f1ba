import BenchModel
import Foundation

@testable import BenchReports

/// A small session whose every text tries to become markup.
enum PageFixture {
    static let attack = #"<script>alert(1)</script>"'</title></style>--><!--]]>\#u{2028}&amp;"#

    static func session(label: String? = attack, finishedAt: Int? = 1_700_000_100) -> SessionRecord {
        let configuration = SessionConfiguration(
            label: label, suites: [attack], runtimes: ["a", "b" + attack], baseline: "a", threads: [1, 2], rounds: 3,
            filter: attack, seed: .max)
        return SessionRecord(
            identifier: 7, uuid: "u-u-i-d", configuration: configuration,
            machine: MachineRecord(
                fingerprint: "f", cpuModel: "CPU " + attack, cpuCount: 1, kernel: attack, virtualization: "hypervisor"),
            startedAt: 1_700_000_000, finishedAt: finishedAt, toolVersion: "0" + attack)
    }

    /// One run: `samples` iterations in each of 3 rounds; with `fails` the second round ends with status 1.
    static func run(
        _ benchmark: String = "x" + attack, _ runtime: String = "a", threads: Int = 1, nanoseconds: Double = 1e6,
        fails: Bool = false, samples: Int = 4
    ) -> RunRecord {
        let executions = (1...3).map { round in
            ExecutionRecord(
                purpose: .measurement, round: round, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0,
                status: fails && round == 2 ? .exited : .ok, failure: fails && round == 2 ? "ended " + attack : nil,
                usage: ResourceUsage(
                    wallNanoseconds: 1_000_000, maximumResidentKibibytes: 2048, involuntarySwitches: 2),
                pressure: MachinePressure(
                    cpuPressureMicroseconds: round == 3 ? 500 : 10, stealTicks: round, loadAverage: Double(round)),
                loops: 8,
                samples: (0..<samples).map {
                    let value = nanoseconds * (1 + 0.1 * Double(round) + 0.001 * Double($0))
                    return Sample(iteration: $0, valueNanoseconds: value, cpuNanoseconds: value)
                },
                counters: (0..<samples).map { Counter(iteration: $0, name: "gc" + attack, value: Double($0)) },
                standardErrorTail: fails ? "\n\u{1B}[31m" + attack : "",
                warmup: WarmupRecord(
                    classification: round == 1 ? .noSteadyState : .warmup, steadyStart: round == 1 ? nil : 1))
        }
        let commit = CommitRecord(
            repository: attack, sha: String(repeating: "f", count: 40), branch: attack, subject: "Merge " + attack)
        return RunRecord(
            key: RunKey(benchmark: "s/" + benchmark, runtime: runtime, threads: threads),
            benchmark: BenchmarkRecord(
                benchmark: Benchmark(
                    suite: "s", name: benchmark, program: "", parameters: .object([.init("n", .string(attack))]),
                    scaling: .weak, tags: [attack]), sourceHash: "h"),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: runtime, arguments: ["/bin/x", attack]), version: attack,
                binaryHash: "abc", environment: ["X": attack], commit: runtime == "a" ? nil : commit), loops: 8,
            executions: executions)
    }

    static func page(_ runs: [RunRecord], session: SessionRecord = session()) -> ReportPage {
        ReportPage(analysis: SessionAnalysis(session: session, runs: runs, metric: .cpu), runs: runs)
    }

    /// Runtime b, as a run's key names it.
    static let other = "b" + attack
}

extension ReportPage {
    /// The page with a hash that stands for every script.
    var testHTML: String { html { _ in "00ff" } }

    /// The JSON that the page carries.
    func embeddedJSON() throws -> JSONValue {
        let start = testHTML.components(separatedBy: "id=\"report-data\">")[1]
        return try JSONValue(parsing: start.components(separatedBy: "</script>")[0])
    }
}
