import BenchModel

extension Export {
    /// A file that pyperf reads (`pyperf stats`, `compare_to`, `check`, `hist`): seconds per call, one run per process
    /// execution, the iterations before the steady state as warm-up values.
    ///
    /// - Throws: `BenchError.usage` when the runtime was not measured at that thread count, or only instructions were
    ///   counted.
    /// Source: version 1.0 of pyperf's JSON format; the types that it demands of metadata in its module `_metadata`: loops
    /// and sizes are whole numbers, texts are neither empty nor of several lines.
    public func pyperf(runtime: String, threads: Int) throws(BenchError) -> JSONValue {
        if session.configuration.mode == .callgrind {
            throw .usage("session \(session.identifier) counted instructions; pyperf's file would hold times")
        }
        let chosen = runs.filter { run in
            run.key.runtime == runtime && run.key.threads == threads && !run.hasFailed
                && run.measurements.contains { !$0.steadySamples.isEmpty }
        }
        guard let first = chosen.first else {
            throw .usage(
                "session \(session.identifier) has no measurement on \(runtime) at \(threads) "
                    + "thread\(threads == 1 ? "" : "s")")
        }
        return .object([
            .init("benchmarks", .array(chosen.map(pyperfBenchmark))), .init("metadata", pyperfMetadata(first)),
            .init("version", .string("1.0")),
        ])
    }

    /// What all benchmarks have in common.
    private func pyperfMetadata(_ run: RunRecord) -> JSONValue {
        let machine = session.machine
        let specification = run.runtime.specification
        var members: [JSONValue.Member] = [.init("unit", .string("second"))]
        func add(_ name: String, _ text: String?) {
            // pyperf refuses an empty text and one of several lines.
            let words = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if !words.isEmpty { members.append(.init(name, .string(words))) }
        }
        add("python_implementation", specification.kind == .other ? specification.name : specification.kind.rawValue)
        add("python_version", run.runtime.version)
        add("python_executable", specification.arguments.joined(separator: " "))
        add("cpu_model_name", machine.cpuModel)
        add("platform", machine.kernel)
        if machine.cpuCount > 0 { members.append(.init("cpu_count", .integer(machine.cpuCount))) }
        add(PyperfKey.runtime, run.key.runtime)
        add(PyperfKey.kind, specification.kind.rawValue)
        add(PyperfKey.machine, machine.fingerprint)
        return .object(members)
    }

    private func pyperfBenchmark(_ run: RunRecord) -> JSONValue {
        let threads = run.key.threads
        let name = threads == 1 ? run.key.benchmark : "\(run.key.benchmark)[threads=\(threads)]"
        let executions = run.measurements.filter { !$0.steadySamples.isEmpty }
        var metadata: [JSONValue.Member] = [
            .init("name", .string(name)), .init("inner_loops", .integer(max(1, executions.first?.innerLoops ?? 1))),
            .init(PyperfKey.threads, .integer(threads)),
        ]
        if !run.benchmark.sourceHash.isEmpty {
            metadata.append(.init(PyperfKey.source, .string(run.benchmark.sourceHash)))
        }
        return .object([
            .init("metadata", .object(metadata)), .init("runs", .array(executions.map(Export.pyperfRun))),
        ])
    }

    private static func pyperfRun(_ execution: ExecutionRecord) -> JSONValue {
        let steady = execution.steadySamples
        let warmup = execution.samples.prefix(execution.samples.count - steady.count)
        let loops = max(1, execution.loops)
        var metadata: [JSONValue.Member] = [
            .init("loops", .integer(loops)),
            .init("duration", .number(Double(execution.usage.wallNanoseconds) / 1e9)),
            .init("date", .string(DateText.text(seconds: execution.startedAt))),
            .init("python_hash_seed", .integer(Int(execution.hashSeed))),
            .init(PyperfKey.round, .integer(execution.round)),
            .init(PyperfKey.execution, .integer(execution.execution)),
        ]
        if execution.usage.maximumResidentKibibytes > 0 {
            metadata.append(.init("mem_max_rss", .integer(execution.usage.maximumResidentKibibytes * 1024)))
        }
        if let load = execution.pressure.loadAverage { metadata.append(.init("load_avg_1min", .number(load))) }
        return .object([
            .init("metadata", .object(metadata)),
            .init("values", .array(steady.map { .number($0.valueNanoseconds / 1e9) })),
            .init("warmups", .array(warmup.map { .array([.integer(loops), .number($0.valueNanoseconds / 1e9)]) })),
        ])
    }
}
