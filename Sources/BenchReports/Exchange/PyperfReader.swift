import BenchModel

/// Names of metadata that our export adds to pyperf's, so that its files come back as they were. pyperf keeps and
/// shows metadata that it does not know.
enum PyperfKey {
    static let runtime = "apus_bench_runtime"
    static let kind = "apus_bench_kind"
    static let threads = "apus_bench_threads"
    static let machine = "apus_bench_machine"
    static let source = "apus_bench_source"
    static let round = "apus_bench_round"
    static let execution = "apus_bench_execution"
}

/// Reads a file of pyperf.
///
/// A worker process of pyperf is one process execution in a round of its own; its warm-up values are the iterations
/// before the steady state, its values those after. Runs without values calibrated something and are left out.
///
/// Source: pyperf's documentation, "pyperf API", and the history of its JSON format: metadata is common to the file, to a
/// benchmark or to a run, the innermost wins; since version 1.0 a warm-up value is the time of one loop.
struct PyperfReader {
    private let file: ImportedFile
    private let document: DocumentPlace
    /// Whether warm-up values are times of all loops together.
    private let hasRawWarmups: Bool

    init(_ file: ImportedFile, document: DocumentPlace) throws(BenchError) {
        self.file = file
        self.document = document
        let version = try document.required("version")
        switch version.value {
        case .string("1.0"): hasRawWarmups = false
        case .integer(6): hasRawWarmups = true
        default:
            throw version.error("version \(version.value) of pyperf's format cannot be read, only 1.0 and 6")
        }
    }

    func session() throws(BenchError) -> ImportedSession {
        let common = Metadata(document.member("metadata"))
        var runs: [RunRecord] = []
        var firstCommon: Metadata?
        for benchmark in try document.required("benchmarks").elements() {
            let metadata = common.overridden(by: benchmark.member("metadata"))
            let places = try benchmark.required("runs").elements()
            // Where nothing is common to all runs of a benchmark, every run tells its name.
            let described = places.first.map { metadata.overridden(by: $0.member("metadata")) } ?? metadata
            let run = try run(benchmark, described, places, common: metadata)
            if runs.contains(where: { $0.key == run.key }) {
                throw benchmark.error("a second benchmark is called \(run.key.benchmark)")
            }
            runs.append(run)
            firstCommon = firstCommon ?? described
        }
        guard let described = firstCommon else { throw document.error("there are no benchmarks") }
        let started = runs.flatMap(\.executions).map(\.startedAt).min() ?? 0
        let tool = "pyperf " + (described.text("perf_version") ?? "file")
        return ImportedSession(
            session: file.session(
                label: file.label(), runs: runs, machine: machine(described), startedAt: started, tool: tool),
            runs: runs)
    }

    // MARK: - Who and where

    private func machine(_ metadata: Metadata) -> MachineRecord {
        let model = metadata.text("cpu_model_name") ?? "unknown"
        let count = metadata.integer("cpu_count") ?? 1
        let kernel = metadata.text("platform")
        let identity = [model, String(count), kernel ?? "", metadata.text("hostname") ?? ""].joined(separator: "|")
        return MachineRecord(
            fingerprint: metadata.text(PyperfKey.machine) ?? "imported|" + identity, cpuModel: model,
            cpuCount: max(1, count), kernel: kernel)
    }

    private func runtime(_ metadata: Metadata) -> RuntimeRecord {
        let implementation = metadata.text("python_implementation")?.lowercased() ?? "python"
        let name = file.options.runtime ?? metadata.text(PyperfKey.runtime) ?? implementation
        let kind =
            metadata.text(PyperfKey.kind).flatMap(RuntimeSpecification.Kind.init(rawValue:))
            ?? RuntimeSpecification.Kind(rawValue: implementation)
        return RuntimeRecord(
            specification: RuntimeSpecification(
                name: name, arguments: metadata.text("python_executable").map { [$0] } ?? [], kind: kind),
            version: metadata.text("python_version") ?? "unknown", binaryHash: nil, environment: [:])
    }

    // MARK: - What was measured

    private func run(
        _ place: DocumentPlace, _ metadata: Metadata, _ places: [DocumentPlace], common: Metadata
    ) throws(BenchError) -> RunRecord {
        guard let name = metadata.text("name") else { throw place.error("the benchmark has no name") }
        if let unit = metadata.text("unit"), unit != "second" {
            throw place.error("\(name) is measured in the unit \(unit); only seconds can be imported")
        }
        let threads = metadata.integer(PyperfKey.threads) ?? 1
        guard (1...1024).contains(threads) else { throw place.error("\(PyperfKey.threads) is \(threads)") }
        let suffix = "[threads=\(threads)]"
        let plain = threads > 1 && name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
        let suite = metadata.text("performance_version") == nil ? "pyperf" : "pyperformance"
        let named = try file.benchmarkName(plain, suite: suite, at: place)
        let benchmark = Benchmark(suite: named.suite, name: named.name, program: "", threads: [threads])

        var executions: [ExecutionRecord] = []
        for place in places {
            let metadata = common.overridden(by: place.member("metadata"))
            if let execution = try execution(place, metadata, number: executions.count) {
                executions.append(execution)
            }
        }
        if executions.isEmpty { throw place.error("\(name) has no run with values") }
        let runtime = runtime(metadata)
        return RunRecord(
            key: RunKey(benchmark: benchmark.fullName, runtime: runtime.name, threads: threads),
            benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: metadata.text(PyperfKey.source) ?? ""),
            runtime: runtime, loops: executions[0].loops, executions: PyperfReader.numbered(executions))
    }

    /// - Returns: nil for a run that calibrated.
    private func execution(
        _ place: DocumentPlace, _ metadata: Metadata, number: Int
    ) throws(BenchError) -> ExecutionRecord? {
        guard let values = place.member("values") else { return nil }
        let loops = max(1, metadata.integer("loops") ?? 1)
        let innerLoops = max(1, metadata.integer("inner_loops") ?? 1)
        var samples: [Sample] = []
        func add(_ seconds: Double) {
            samples.append(Sample(iteration: samples.count, valueNanoseconds: seconds * 1e9))
        }
        for warmup in try place.member("warmups")?.elements() ?? [] {
            let pair = try warmup.elements()
            guard pair.count == 2 else { throw warmup.error("expected a loop count and a time") }
            let calls = Double(try pair[0].integer(in: 1...Int.max)) * Double(innerLoops)
            add(try pair[1].positiveNumber() / (hasRawWarmups ? calls : 1))
        }
        let steadyStart = samples.count
        for value in try values.elements() { add(try value.positiveNumber()) }
        guard samples.count > steadyStart else { return nil }
        let steady = samples[steadyStart...].map(\.valueNanoseconds)
        let mean = steady.reduce(0, +) / Double(steady.count)
        let total = samples.reduce(0) { $0 + $1.valueNanoseconds } * Double(loops) * Double(innerLoops)
        let duration = metadata.number("duration").map { $0 * 1e9 } ?? total
        let memory = metadata.integer("mem_max_rss") ?? metadata.integer("command_max_rss") ?? 0
        return ExecutionRecord(
            purpose: .measurement, round: metadata.integer(PyperfKey.round) ?? 0,
            execution: metadata.integer(PyperfKey.execution) ?? 0, orderInRound: 0,
            hashSeed: metadata.integer("python_hash_seed").flatMap(UInt32.init(exactly:)) ?? 0,
            startedAt: metadata.text("date").flatMap(DateText.seconds) ?? 0, status: .ok, exitStatus: 0,
            usage: ResourceUsage(
                wallNanoseconds: duration.isFinite && duration < 1e18 ? Int(duration) : 0,
                maximumResidentKibibytes: max(0, memory / 1024)),
            pressure: MachinePressure(loadAverage: metadata.number("load_avg_1min")), loops: loops,
            innerLoops: innerLoops, samples: samples,
            warmup: WarmupRecord(
                classification: steadyStart > 0 ? .warmup : .flat, steadyStart: steadyStart,
                changePoints: steadyStart > 0 ? [steadyStart] : [], steadyWall: mean))
    }

    /// Keeps the rounds of our own export; other processes get a round each.
    private static func numbered(_ executions: [ExecutionRecord]) -> [ExecutionRecord] {
        let places = Set(executions.map { [$0.round, $0.execution] })
        if places.count == executions.count,
            executions.allSatisfy({ (1...1_000_000).contains($0.round) && (0...1_000_000).contains($0.execution) })
        {
            return executions
        }
        return executions.enumerated().map { index, execution in
            var execution = execution
            execution.round = index + 1
            execution.execution = 0
            return execution
        }
    }
}

/// Metadata of a run: that of the file, of the benchmark and its own, the innermost wins.
private struct Metadata {
    private var values: [String: JSONValue] = [:]

    init(_ place: DocumentPlace?) {
        self = Metadata().overridden(by: place)
    }

    private init() {}

    func overridden(by place: DocumentPlace?) -> Metadata {
        guard case .object(let members) = place?.value else { return self }
        var result = self
        for member in members { result.values[member.name] = member.value }
        return result
    }

    /// Text on one line that is not empty.
    func text(_ name: String) -> String? {
        guard let text = values[name]?.stringValue, !text.isEmpty, !text.contains(where: \.isNewline) else {
            return nil
        }
        return text
    }

    func integer(_ name: String) -> Int? { values[name]?.integerValue }

    func number(_ name: String) -> Double? {
        guard let number = values[name]?.doubleValue, number.isFinite, number >= 0 else { return nil }
        return number
    }
}
