import BenchModel
import Foundation

@testable import BenchStore

/// A database path in a folder of its own, removed afterwards.
func withPath(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path + "/results/test.db")
}

func description(label: String? = "first", runtimes: [String] = ["a", "b"])
    -> ResultStore.SessionDescription
{
    let benchmark = Benchmark(
        suite: "s", name: "x", program: "/x.py", parameters: .object([.init("n", .integer(3))]), threads: [1, 2],
        scaling: .weak, tags: ["t"], checksum: "42")
    let records = runtimes.map {
        RuntimeRecord(
            specification: RuntimeSpecification(
                name: $0, arguments: ["/bin/\($0)", "-x"], kind: .other, iterations: 5),
            version: "1.0", binaryHash: $0 == "a" ? "abc" : nil, environment: ["PATH": "/bin", "A": "b"])
    }
    let configuration = SessionConfiguration(
        label: label, suites: ["s"], runtimes: runtimes, baseline: runtimes[0], threads: [1, 2], rounds: 2,
        seed: .max - 5)
    let keys = [1, 2].flatMap { threads in
        runtimes.map { RunKey(benchmark: "s/x", runtime: $0, threads: threads) }
    }
    return ResultStore.SessionDescription(
        configuration: configuration,
        machine: MachineRecord(fingerprint: "f", cpuModel: "cpu", cpuCount: 2, memoryKibibytes: 7),
        runtimes: records, benchmarks: [BenchmarkRecord(benchmark: benchmark, sourceHash: "h")], keys: keys,
        toolVersion: "0", startedAt: 1000)
}

func execution(
    round: Int, execution: Int = 0, status: ExecutionStatus = .ok, loops: Int = 4, warmup: WarmupRecord? = nil,
    instructions: Int? = nil, level: Double = 1
) -> ExecutionRecord {
    ExecutionRecord(
        purpose: round == 0 ? .calibration : .measurement, round: round, execution: execution, orderInRound: 3,
        hashSeed: 4_000_000_000, startedAt: 1001, status: status, failure: status == .ok ? nil : "broke",
        exitStatus: status == .ok ? 0 : 7,
        usage: ResourceUsage(
            wallNanoseconds: 10, userMicroseconds: 11, systemMicroseconds: 12, maximumResidentKibibytes: 13,
            minorFaults: 14, majorFaults: 15, voluntarySwitches: 16, involuntarySwitches: 17),
        pressure: MachinePressure(cpuPressureMicroseconds: 18, stealTicks: nil, loadAverage: 0.5), loops: loops,
        innerLoops: 2,
        samples: [
            Sample(iteration: 0, valueNanoseconds: 1.25, cpuNanoseconds: nil),
            Sample(iteration: 1, valueNanoseconds: 1e9 * level, cpuNanoseconds: 2.5),
        ], counters: [Counter(iteration: 1, name: "jit.traces", value: 3)], standardErrorTail: "tail ü", warmup: warmup,
        instructions: instructions)
}

/// A commit of a made-up repository: the `index`-th of its history.
func commit(_ index: Int, isDirty: Bool = false) -> CommitRecord {
    let digits = String(index, radix: 16)
    return CommitRecord(
        repository: "https://example.org/python", sha: digits + String(repeating: "0", count: 40 - digits.count),
        parentSha: nil, topologicalIndex: index, authoredAt: 500 + index, branch: "main", isDirty: isDirty,
        subject: "change \(index)")
}

extension SessionRecorder {
    /// Keeps a single execution.
    func record(_ execution: ExecutionRecord, for key: RunKey) throws(BenchError) {
        try record([(key, execution)])
    }
}
