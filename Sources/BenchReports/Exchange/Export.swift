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
        /// Bencher Metric Format.
        case bmf
        /// github-action-benchmark's customSmallerIsBetter and customBiggerIsBetter.
        case customSmallerIsBetter, customBiggerIsBetter
    }

    public let session: SessionRecord
    public let runs: [RunRecord]

    public init(session: SessionRecord, runs: [RunRecord]) {
        self.session = session
        self.runs = runs
    }

    /// Names and version of what `json` is, for the reader.
    static let formatName = "apus-bench session"
    static let formatVersion = 1

    /// One line per sample of every successful measurement, RFC 4180, with a heading; an execution that only counted
    /// instructions has one line without a time. `is_steady` is 1 for the iterations that statistics use.
    public var csv: String {
        var text =
            "session,label,suite,benchmark,runtime,version,threads,scaling,round,execution,iteration,loops,"
            + "value_ns,cpu_ns,max_resident_kib,inner_loops,is_steady,instructions,source,machine\r\n"
        for run in runs where !run.hasFailed {
            let benchmark = run.benchmark.benchmark
            let names: [String] = [
                String(session.identifier), session.configuration.label ?? "", benchmark.suite, benchmark.name,
                run.runtime.name, run.runtime.version, String(run.key.threads), benchmark.scaling.rawValue,
            ]
            let identity: [String] = [run.benchmark.sourceHash, session.machine.fingerprint]
            let before = names.map(Export.quoted).joined(separator: ",") + ","
            let after = "," + identity.map(Export.quoted).joined(separator: ",") + "\r\n"
            for execution in run.measurements {
                for sample in execution.samples { text += before + Export.columns(execution, sample) + after }
                if execution.samples.isEmpty, execution.instructions != nil {
                    text += before + Export.columns(execution, nil) + after
                }
            }
        }
        return text
    }

    private static func columns(_ execution: ExecutionRecord, _ sample: Sample?) -> String {
        let steadyStart = execution.samples.count - execution.steadySamples.count
        var iteration = ""
        var value = ""
        var isSteady = ""
        if let sample {
            iteration = String(sample.iteration)
            value = "\(sample.valueNanoseconds)"
            isSteady = sample.iteration >= steadyStart ? "1" : "0"
        }
        let columns: [String] = [
            String(execution.round), String(execution.execution), iteration, String(execution.loops), value,
            sample?.cpuNanoseconds.map { "\($0)" } ?? "", String(execution.usage.maximumResidentKibibytes),
            String(execution.innerLoops), isSteady, execution.instructions.map(String.init) ?? "",
        ]
        return columns.joined(separator: ",")
    }

    private static func quoted(_ field: String) -> String {
        let special = field.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return special
            ? "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : field
    }

    /// The session with all runs, executions, samples and counters: `import` reads it back without loss.
    public var json: JSONValue {
        let machine = session.machine
        var runtimes: [RuntimeRecord] = []
        var benchmarks: [BenchmarkRecord] = []
        for run in runs {
            if !runtimes.contains(where: { $0.name == run.runtime.name }) { runtimes.append(run.runtime) }
            if !benchmarks.contains(where: { $0.benchmark.fullName == run.key.benchmark }) {
                benchmarks.append(run.benchmark)
            }
        }
        return .object([
            .init("format", .string(Export.formatName)), .init("format_version", .integer(Export.formatVersion)),
            .init("session", .integer(session.identifier)), .init("uuid", .string(session.uuid)),
            .init("label", Export.text(session.configuration.label)),
            .init("started_at_s", .integer(session.startedAt)),
            .init("finished_at_s", session.finishedAt.map(JSONValue.integer) ?? .null),
            .init("seed", .string(String(session.configuration.seed))),
            .init("tool_version", .string(session.toolVersion)), .init("configuration", session.configuration.json),
            .init(
                "machine",
                .object([
                    .init("fingerprint", .string(machine.fingerprint)), .init("cpu_model", .string(machine.cpuModel)),
                    .init("cpu_count", .integer(machine.cpuCount)),
                    .init("memory_kib", machine.memoryKibibytes.map(JSONValue.integer) ?? .null),
                    .init("kernel", Export.text(machine.kernel)),
                    .init("virtualization", Export.text(machine.virtualization)),
                ])),
            .init("runtimes", .array(runtimes.map(Export.object))),
            .init("benchmarks", .array(benchmarks.map(Export.object))), .init("runs", .array(runs.map(Export.object))),
            .init("executions", Listing.executions(runs).json),
        ])
    }

    private static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    private static func object(_ runtime: RuntimeRecord) -> JSONValue {
        let specification = runtime.specification
        let environment = runtime.environment.sorted { $0.key < $1.key }
        let commit = runtime.commit.map { commit in
            JSONValue.object([
                .init("repository", .string(commit.repository)), .init("sha", .string(commit.sha)),
                .init("parent_sha", text(commit.parentSha)),
                .init("topological_index", commit.topologicalIndex.map(JSONValue.integer) ?? .null),
                .init("authored_at_s", commit.authoredAt.map(JSONValue.integer) ?? .null),
                .init("branch", text(commit.branch)), .init("is_dirty", .bool(commit.isDirty)),
                .init("subject", text(commit.subject)),
            ])
        }
        return .object([
            .init("name", .string(runtime.name)), .init("plain_name", .string(specification.name)),
            .init("kind", .string(specification.kind.rawValue)), .init("version", .string(runtime.version)),
            .init("command", .array(specification.arguments.map(JSONValue.string))),
            .init("environment", .object(environment.map { .init($0.key, .string($0.value)) })),
            .init("iterations", .integer(specification.iterations)), .init("binary_sha256", text(runtime.binaryHash)),
            .init("commit", commit ?? .null),
        ])
    }

    private static func object(_ record: BenchmarkRecord) -> JSONValue {
        let benchmark = record.benchmark
        return .object([
            .init("suite", .string(benchmark.suite)), .init("name", .string(benchmark.name)),
            .init("parameters", benchmark.parameters), .init("scaling", .string(benchmark.scaling.rawValue)),
            .init("tags", .array(benchmark.tags.map(JSONValue.string))), .init("checksum", text(benchmark.checksum)),
            .init("source_sha256", .string(record.sourceHash)), .init("metric", benchmark.metric?.json ?? .null),
        ])
    }

    private static func object(_ run: RunRecord) -> JSONValue {
        .object([
            .init("benchmark", .string(run.key.benchmark)), .init("runtime", .string(run.key.runtime)),
            .init("threads", .integer(run.key.threads)), .init("loops", .integer(run.loops)),
            .init("has_failed", .bool(run.hasFailed)),
        ])
    }
}
