import BenchModel

/// A session in formats that other tools read.
public struct Export {
    public enum Format: String, CaseIterable, Sendable {
        /// One line per sample.
        case csv
        /// Everything that is stored about the session.
        case json
        /// The file format of pyperf 2, for one runtime at one thread count.
        case pyperf
    }

    public let session: SessionRecord
    public let runs: [RunRecord]

    public init(session: SessionRecord, runs: [RunRecord]) {
        self.session = session
        self.runs = runs
    }

    /// One line per sample of every successful measurement, RFC 4180, with a heading.
    public var csv: String {
        var text =
            "session,label,suite,benchmark,runtime,version,threads,scaling,round,execution,iteration,loops,"
            + "value_ns,cpu_ns,max_resident_kib\r\n"
        for run in runs where !run.hasFailed {
            let benchmark = run.benchmark.benchmark
            let fixed = [
                String(session.identifier), session.configuration.label ?? "", benchmark.suite, benchmark.name,
                run.runtime.name, run.runtime.version, String(run.key.threads), benchmark.scaling.rawValue,
            ].map(Export.quoted).joined(separator: ",")
            for execution in run.measurements {
                for sample in execution.samples {
                    let numbers = [
                        String(execution.round), String(execution.execution), String(sample.iteration),
                        String(execution.loops), "\(sample.valueNanoseconds)",
                        sample.cpuNanoseconds.map { "\($0)" } ?? "",
                        String(execution.usage.maximumResidentKibibytes),
                    ]
                    text += fixed + "," + numbers.joined(separator: ",") + "\r\n"
                }
            }
        }
        return text
    }

    private static func quoted(_ field: String) -> String {
        let special = field.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return special
            ? "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : field
    }

    /// The session with all runs, executions and samples.
    public var json: JSONValue {
        let machine = session.machine
        return .object([
            .init("session", .integer(session.identifier)), .init("uuid", .string(session.uuid)),
            .init("label", session.configuration.label.map(JSONValue.string) ?? .null),
            .init("started_at_s", .integer(session.startedAt)),
            .init("finished_at_s", session.finishedAt.map(JSONValue.integer) ?? .null),
            .init("seed", .string(String(session.configuration.seed))),
            .init("tool_version", .string(session.toolVersion)), .init("configuration", session.configuration.json),
            .init(
                "machine",
                .object([
                    .init("cpu_model", .string(machine.cpuModel)), .init("cpu_count", .integer(machine.cpuCount)),
                    .init("memory_kib", machine.memoryKibibytes.map(JSONValue.integer) ?? .null),
                    .init("kernel", machine.kernel.map(JSONValue.string) ?? .null),
                ])),
            .init("executions", Listing.executions(runs).json),
        ])
    }

    /// A file that pyperf reads (`pyperf stats`, `pyperf compare_to`): seconds per call, one run per process execution,
    /// the iterations that our reports leave out as warm-up values.
    ///
    /// - Throws: `BenchError.usage` when the runtime was not measured at that thread count.
    /// Source: the JSON schema version 1.0 of pyperf, documentation "pyperf API".
    public func pyperf(runtime: String, threads: Int) throws(BenchError) -> JSONValue {
        let chosen = runs.filter {
            $0.key.runtime == runtime && $0.key.threads == threads && !$0.hasFailed && !$0.measurements.isEmpty
        }
        guard let first = chosen.first else {
            throw .usage(
                "session \(session.identifier) has no measurement on \(runtime) at \(threads) "
                    + "thread\(threads == 1 ? "" : "s")")
        }
        let metadata = JSONValue.object([
            .init("unit", .string("second")), .init("python_version", .string(first.runtime.version)),
            .init("python_implementation", .string(first.runtime.specification.kind.rawValue)),
            .init("cpu_model_name", .string(session.machine.cpuModel)),
            .init("cpu_count", .integer(session.machine.cpuCount)),
        ])
        let benchmarks = chosen.map { run -> JSONValue in
            let name = run.key.threads == 1 ? run.key.benchmark : "\(run.key.benchmark)[threads=\(run.key.threads)]"
            return .object([
                .init(
                    "metadata",
                    .object([
                        .init("name", .string(name)), .init("loops", .integer(max(1, run.loops))),
                        .init("inner_loops", .integer(run.measurements.first?.innerLoops ?? 1)),
                    ])), .init("runs", .array(run.measurements.map(Export.pyperfRun))),
            ])
        }
        return .object([
            .init("benchmarks", .array(benchmarks)), .init("metadata", metadata), .init("version", .string("1.0")),
        ])
    }

    private static func pyperfRun(_ execution: ExecutionRecord) -> JSONValue {
        let steady = execution.steadySamples
        let warmup = execution.samples.prefix(execution.samples.count - steady.count)
        return .object([
            .init(
                "metadata",
                .object([
                    .init("command_max_rss", .integer(execution.usage.maximumResidentKibibytes * 1024)),
                    .init("duration", .number(Double(execution.usage.wallNanoseconds) / 1e9)),
                ])), .init("values", .array(steady.map { .number($0.valueNanoseconds / 1e9) })),
            .init(
                "warmups",
                .array(warmup.map { .array([.integer(execution.loops), .number($0.valueNanoseconds / 1e9)]) })),
        ])
    }
}
