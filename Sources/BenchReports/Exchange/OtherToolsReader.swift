import BenchModel

/// What the readers of simple formats have in common: a time per process or per iteration, and little else.
struct PlainResults {
    let file: ImportedFile

    /// One run whose every value is a process in a round of its own, or whose values are the iterations of one process.
    func run(
        suite: String, name: String, runtime: RuntimeRecord, threads: Int = 1, executions: [[Sample]], loops: Int = 1,
        startedAt: Int, peakKibibytes: [Int] = []
    ) -> RunRecord {
        let benchmark = Benchmark(
            suite: file.options.suite ?? suite, name: name.replacing("\n", with: " "), program: "", threads: [threads])
        let records = executions.enumerated().map { index, samples -> ExecutionRecord in
            let wall = samples.reduce(0) { $0 + $1.valueNanoseconds } * Double(loops)
            let mean = samples.reduce(0) { $0 + $1.valueNanoseconds } / Double(max(1, samples.count))
            return ExecutionRecord(
                purpose: .measurement, round: index + 1, execution: 0, orderInRound: 0, hashSeed: 0,
                startedAt: startedAt,
                status: .ok, exitStatus: 0,
                usage: ResourceUsage(
                    wallNanoseconds: wall.isFinite && wall < 1e18 ? Int(wall) : 0,
                    maximumResidentKibibytes: index < peakKibibytes.count ? peakKibibytes[index] : 0),
                loops: loops, samples: samples,
                warmup: WarmupRecord(classification: .flat, steadyStart: 0, steadyWall: mean))
        }
        return RunRecord(
            key: RunKey(benchmark: benchmark.fullName, runtime: runtime.name, threads: threads),
            benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: ""), runtime: runtime, loops: loops,
            executions: records)
    }

    func runtime(_ name: String, version: String, commit: CommitRecord? = nil) -> RuntimeRecord {
        RuntimeRecord(
            specification: RuntimeSpecification(name: file.options.runtime ?? name, arguments: []), version: version,
            binaryHash: nil, environment: [:], commit: commit)
    }

    func session(
        _ runs: [RunRecord], machine: MachineRecord, startedAt: Int, tool: String, notes: [String],
        at place: DocumentPlace
    ) throws(BenchError) -> ImportedSession {
        if runs.isEmpty { throw place.error("there is no result in it") }
        for (index, run) in runs.enumerated() where runs[..<index].contains(where: { $0.key == run.key }) {
            throw place.error("a second benchmark is called \(run.key.benchmark)")
        }
        return ImportedSession(
            session: file.session(label: file.label(), runs: runs, machine: machine, startedAt: startedAt, tool: tool),
            runs: runs, notes: notes)
    }

    static func machine(model: String?, count: Int?, kernel: String?, host: String?) -> MachineRecord {
        let identity = [model ?? "unknown", String(count ?? 1), kernel ?? "", host ?? ""].joined(separator: "|")
        return MachineRecord(
            fingerprint: "imported|" + identity, cpuModel: model ?? "unknown", cpuCount: max(1, count ?? 1),
            kernel: kernel)
    }

    /// A time with its unit: nanoseconds.
    static func nanoseconds(_ place: DocumentPlace, unit: String) throws(BenchError) -> Double {
        let factor: Double
        switch unit {
        case "ns": factor = 1
        case "us": factor = 1e3
        case "ms": factor = 1e6
        case "s": factor = 1e9
        default: throw place.error("the unit \(unit) is none of ns, us, ms and s")
        }
        return try place.positiveNumber() * factor
    }
}

/// Reads what `hyperfine --export-json` writes: each command is a benchmark, each of its runs a process.
///
/// Source: hyperfine's README, "Export results", and its manual, "--export-json".
struct HyperfineReader {
    private let plain: PlainResults
    private let document: DocumentPlace

    init(_ file: ImportedFile, document: DocumentPlace) {
        plain = PlainResults(file: file)
        self.document = document
    }

    func session() throws(BenchError) -> ImportedSession {
        let runtime = plain.runtime("command", version: "unknown")
        var runs: [RunRecord] = []
        var failures = 0
        for place in try document.required("results").elements() {
            let command = try place.required("command").string()
            if command.isEmpty { throw place.error("the command is empty") }
            let statuses = place.member("exit_codes")?.value.arrayValue?.map(\.integerValue) ?? []
            let memory =
                place.member("memory_usage_byte")?.value.arrayValue?.map { ($0.integerValue ?? 0) / 1024 } ?? []
            var executions: [[Sample]] = []
            var peaks: [Int] = []
            for (index, time) in try place.required("times").elements().enumerated() {
                if index < statuses.count, statuses[index] != 0 {
                    failures += 1
                    continue
                }
                executions.append([Sample(iteration: 0, valueNanoseconds: try time.positiveNumber() * 1e9)])
                if index < memory.count { peaks.append(memory[index]) }
            }
            if executions.isEmpty { continue }
            runs.append(
                plain.run(
                    suite: "hyperfine", name: command, runtime: runtime, executions: executions, startedAt: 0,
                    peakKibibytes: peaks))
        }
        return try plain.session(
            runs, machine: PlainResults.machine(model: nil, count: nil, kernel: nil, host: nil), startedAt: 0,
            tool: "hyperfine", notes: failures > 0 ? ["\(failures) runs that failed are left out"] : [], at: document)
    }
}

/// Reads what `pytest --benchmark-json` or `--benchmark-save` write: one process, whose rounds are iterations here.
///
/// Source: pytest-benchmark's documentation, "Usage", "Saving the results", and the files it writes.
struct PytestReader {
    private let plain: PlainResults
    private let document: DocumentPlace

    init(_ file: ImportedFile, document: DocumentPlace) {
        plain = PlainResults(file: file)
        self.document = document
    }

    func session() throws(BenchError) -> ImportedSession {
        let info = document.member("machine_info")
        func text(_ name: String) -> String? { info?.member(name)?.value.stringValue }
        let started = document.member("datetime")?.value.stringValue.flatMap(DateText.seconds) ?? 0
        let version = "Python " + (text("python_version") ?? "unknown")
        let runtime = plain.runtime(
            text("python_implementation")?.lowercased() ?? "python", version: version, commit: commit(started))
        var runs: [RunRecord] = []
        var summaries = 0
        for place in try document.required("benchmarks").elements() {
            let stats = try place.required("stats")
            let loops = try stats.member("iterations")?.integer(in: 1...Int.max) ?? 1
            var samples: [Sample] = []
            for (index, time) in try (stats.member("data")?.elements() ?? []).enumerated() {
                samples.append(Sample(iteration: index, valueNanoseconds: try time.positiveNumber() * 1e9))
            }
            if samples.isEmpty {
                summaries += 1
                samples = [Sample(iteration: 0, valueNanoseconds: try stats.required("mean").positiveNumber() * 1e9)]
            }
            let name: String
            if let full = place.member("fullname") {
                name = try full.string()
            } else {
                name = try place.required("name").string()
            }
            runs.append(
                plain.run(
                    suite: "pytest", name: name, runtime: runtime, executions: [samples], loops: loops,
                    startedAt: started))
        }
        let cpu = info?.member("cpu")
        let machine = PlainResults.machine(
            model: cpu?.member("brand_raw")?.value.stringValue ?? text("processor"),
            count: cpu?.member("count")?.value.integerValue, kernel: text("release"), host: text("node"))
        let notes =
            summaries > 0
            ? ["\(summaries) benchmarks have no single times, only a mean; --benchmark-json keeps them"] : []
        return try plain.session(
            runs, machine: machine, startedAt: started,
            tool: "pytest-benchmark " + (document.member("version")?.value.stringValue ?? ""), notes: notes,
            at: document)
    }

    private func commit(_ startedAt: Int) -> CommitRecord? {
        guard let info = document.member("commit_info"), let sha = info.member("id")?.value.stringValue,
            (7...64).contains(sha.count), sha.allSatisfy(\.isHexDigit)
        else { return nil }
        return CommitRecord(
            repository: info.member("project")?.value.stringValue ?? "pytest", sha: sha,
            authoredAt: info.member("author_time")?.value.stringValue.flatMap(DateText.seconds) ?? startedAt,
            branch: info.member("branch")?.value.stringValue, isDirty: info.member("dirty")?.value.boolValue ?? false)
    }
}

/// Reads the JSON of Google's benchmark library: one process, whose repetitions are iterations here.
///
/// Source: its user guide, "Output Formats" and "Reporting Statistics"; aggregates and errors are left out.
struct GoogleReader {
    private let plain: PlainResults
    private let document: DocumentPlace

    init(_ file: ImportedFile, document: DocumentPlace) {
        plain = PlainResults(file: file)
        self.document = document
    }

    func session() throws(BenchError) -> ImportedSession {
        let context = document.member("context")
        let started = context?.member("date")?.value.stringValue.flatMap(DateText.seconds) ?? 0
        let runtime = plain.runtime(
            "native", version: context?.member("executable")?.value.stringValue ?? "unknown")
        var order: [String] = []
        var found: [String: (samples: [Sample], loops: Int, threads: Int)] = [:]
        var errors = 0
        for place in try document.required("benchmarks").elements() {
            if place.member("run_type")?.value.stringValue == "aggregate" { continue }
            if place.member("error_occurred")?.value.boolValue == true {
                errors += 1
                continue
            }
            let name: String
            if let full = place.member("run_name") {
                name = try full.string()
            } else {
                name = try place.required("name").string()
            }
            let unit = try place.member("time_unit")?.string() ?? "ns"
            let threads = try place.member("threads")?.integer(in: 1...1024) ?? 1
            let known = found[name] ?? ([], 1, threads)
            if found[name] == nil { order.append(name) }
            let wall = try PlainResults.nanoseconds(try place.required("real_time"), unit: unit)
            var cpu: Double?
            if let time = place.member("cpu_time") { cpu = try PlainResults.nanoseconds(time, unit: unit) }
            found[name] = (
                known.samples + [
                    Sample(iteration: known.samples.count, valueNanoseconds: wall, cpuNanoseconds: cpu)
                ], try place.member("iterations")?.integer(in: 1...Int.max) ?? known.loops, threads
            )
        }
        let runs = order.compactMap { name in
            found[name].map {
                plain.run(
                    suite: "google", name: name, runtime: runtime, threads: $0.threads, executions: [$0.samples],
                    loops: $0.loops, startedAt: started)
            }
        }
        return try plain.session(
            runs,
            machine: PlainResults.machine(
                model: nil, count: context?.member("num_cpus")?.value.integerValue, kernel: nil,
                host: context?.member("host_name")?.value.stringValue), startedAt: started, tool: "google-benchmark",
            notes: errors > 0 ? ["\(errors) results with an error are left out"] : [], at: document)
    }
}
