import BenchModel

/// A list that can be printed in every format.
public struct Listing: Sendable {
    /// One session with its counts.
    public struct SessionEntry: Sendable {
        public var session: SessionRecord
        public var runCount: Int
        public var failedRunCount: Int
        public var executionCount: Int
        public var roundCount: Int

        public init(
            session: SessionRecord, runCount: Int, failedRunCount: Int, executionCount: Int, roundCount: Int
        ) {
            self.session = session
            self.runCount = runCount
            self.failedRunCount = failedRunCount
            self.executionCount = executionCount
            self.roundCount = roundCount
        }
    }

    let table: ReportTable
    let json: JSONValue

    /// The list in the given format, with a newline at the end.
    public func text(_ format: TableFormat) -> String {
        switch format {
        case .table: table.text(markdown: false)
        case .md: table.text(markdown: true)
        case .json: json.indented + "\n"
        }
    }

    public static func sessions(_ entries: [SessionEntry]) -> Listing {
        var table = ReportTable(
            headings: ["session", "label", "started", "state", "runtimes", "rounds", "runs", "failed", "processes"],
            nameColumns: 5)
        var json: [JSONValue] = []
        for entry in entries {
            let session = entry.session
            let state = session.finishedAt == nil ? "unfinished" : "finished"
            table.rows.append([
                String(session.identifier), session.configuration.label ?? "", TimeText.date(session.startedAt), state,
                session.configuration.runtimes.joined(separator: ","), String(entry.roundCount), String(entry.runCount),
                String(entry.failedRunCount), String(entry.executionCount),
            ])
            json.append(
                .object([
                    .init("session", .integer(session.identifier)), .init("uuid", .string(session.uuid)),
                    .init("label", session.configuration.label.map(JSONValue.string) ?? .null),
                    .init("started_at_s", .integer(session.startedAt)),
                    .init("finished_at_s", session.finishedAt.map(JSONValue.integer) ?? .null),
                    .init("configuration", session.configuration.json), .init("rounds", .integer(entry.roundCount)),
                    .init("runs", .integer(entry.runCount)), .init("failed_runs", .integer(entry.failedRunCount)),
                    .init("processes", .integer(entry.executionCount)),
                ]))
        }
        return Listing(table: table, json: .array(json))
    }

    public static func benchmarks(_ suites: [Suite]) -> Listing {
        var table = ReportTable(headings: ["benchmark", "threads", "scaling", "tags"], nameColumns: 4)
        var json: [JSONValue] = []
        for benchmark in suites.flatMap(\.benchmarks) {
            table.rows.append([
                benchmark.fullName, benchmark.threads.map(String.init).joined(separator: ","),
                benchmark.scaling.rawValue, benchmark.tags.joined(separator: ","),
            ])
            json.append(
                .object([
                    .init("benchmark", .string(benchmark.fullName)), .init("program", .string(benchmark.program)),
                    .init("parameters", benchmark.parameters),
                    .init("threads", .array(benchmark.threads.map(JSONValue.integer))),
                    .init("scaling", .string(benchmark.scaling.rawValue)),
                    .init("tags", .array(benchmark.tags.map(JSONValue.string))),
                ]))
        }
        return Listing(table: table, json: .array(json))
    }

    public static func runtimes(_ runtimes: [RuntimeRecord]) -> Listing {
        var table = ReportTable(headings: ["runtime", "command", "version", "iterations"], nameColumns: 3)
        var json: [JSONValue] = []
        for runtime in runtimes {
            let specification = runtime.specification
            table.rows.append([
                runtime.name, specification.arguments.joined(separator: " "), runtime.version,
                String(specification.iterations),
            ])
            json.append(
                .object([
                    .init("runtime", .string(runtime.name)), .init("kind", .string(specification.kind.rawValue)),
                    .init("command", .array(specification.arguments.map(JSONValue.string))),
                    .init("version", .string(runtime.version)),
                    .init("binary_sha256", runtime.binaryHash.map(JSONValue.string) ?? .null),
                ]))
        }
        return Listing(table: table, json: .array(json))
    }

    /// What `doctor` found: subject, level and text.
    public static func findings(_ findings: [(subject: String, level: String, text: String)]) -> Listing {
        Listing(
            table: ReportTable(
                headings: ["check", "state", "what"], nameColumns: 3,
                rows: findings.map { [$0.subject, $0.level, $0.text] }),
            json: .array(
                findings.map {
                    .object([
                        .init("check", .string($0.subject)), .init("state", .string($0.level)),
                        .init("text", .string($0.text)),
                    ])
                }))
    }

    /// Every process execution of some runs.
    public static func executions(_ runs: [RunRecord]) -> Listing {
        var table = ReportTable(
            headings: [
                "benchmark", "runtime", "status", "threads", "round", "#", "loops", "median", "process", "CPU",
                "memory",
                "waiting", "stolen",
            ], nameColumns: 3)
        var json: [JSONValue] = []
        for run in runs {
            for execution in run.executions {
                table.rows.append(row(run, execution))
                json.append(object(run, execution))
            }
            if run.executions.isEmpty {
                table.rows.append([run.key.benchmark, run.key.runtime, "not run", String(run.key.threads)])
            }
        }
        return Listing(table: table, json: .array(json))
    }

    private static func median(_ samples: [Sample]) -> Double? {
        let values = samples.map(\.valueNanoseconds).sorted()
        guard !values.isEmpty else { return nil }
        return (values[(values.count - 1) / 2] + values[values.count / 2]) / 2
    }

    private static func row(_ run: RunRecord, _ execution: ExecutionRecord) -> [String] {
        let usage = execution.usage
        let cpu = Double(usage.userMicroseconds + usage.systemMicroseconds) * 1000
        let waiting = execution.pressure.cpuPressureMicroseconds.map {
            DurationText.text(nanoseconds: Double($0) * 1000)
        }
        return [
            run.key.benchmark, run.key.runtime, execution.failure ?? execution.status.rawValue, String(run.key.threads),
            execution.round == 0 ? "calibration" : String(execution.round), String(execution.orderInRound),
            String(execution.loops), median(execution.samples).map { DurationText.text(nanoseconds: $0) } ?? "-",
            DurationText.text(nanoseconds: Double(usage.wallNanoseconds)), DurationText.text(nanoseconds: cpu),
            "\(Decimals.fixed(Double(usage.maximumResidentKibibytes) / 1024, places: 1)) MiB", waiting ?? "-",
            execution.pressure.stealTicks.map(String.init) ?? "-",
        ]
    }

    private static func object(_ run: RunRecord, _ execution: ExecutionRecord) -> JSONValue {
        let usage = execution.usage
        let pressure = execution.pressure
        return .object([
            .init("benchmark", .string(run.key.benchmark)), .init("runtime", .string(run.key.runtime)),
            .init("threads", .integer(run.key.threads)), .init("round", .integer(execution.round)),
            .init("execution", .integer(execution.execution)), .init("purpose", .string(execution.purpose.rawValue)),
            .init("order_in_round", .integer(execution.orderInRound)),
            .init("hash_seed", .integer(Int(execution.hashSeed))), .init("started_at_s", .integer(execution.startedAt)),
            .init("status", .string(execution.status.rawValue)),
            .init("failure", execution.failure.map(JSONValue.string) ?? .null),
            .init("exit_status", execution.exitStatus.map(JSONValue.integer) ?? .null),
            .init("loops", .integer(execution.loops)), .init("inner_loops", .integer(execution.innerLoops)),
            .init("wall_ns", .integer(usage.wallNanoseconds)), .init("user_us", .integer(usage.userMicroseconds)),
            .init("system_us", .integer(usage.systemMicroseconds)),
            .init("max_resident_kib", .integer(usage.maximumResidentKibibytes)),
            .init("minor_faults", .integer(usage.minorFaults)), .init("major_faults", .integer(usage.majorFaults)),
            .init("voluntary_switches", .integer(usage.voluntarySwitches)),
            .init("involuntary_switches", .integer(usage.involuntarySwitches)),
            .init("instructions", execution.instructions.map(JSONValue.integer) ?? .null),
            .init("cpu_pressure_us", pressure.cpuPressureMicroseconds.map(JSONValue.integer) ?? .null),
            .init("steal_ticks", pressure.stealTicks.map(JSONValue.integer) ?? .null),
            .init("load_average", pressure.loadAverage.map(JSONValue.number) ?? .null),
            .init("warmup", execution.warmup.map(warmup) ?? .null),
            .init("values_ns", .array(execution.samples.map { .number($0.valueNanoseconds) })),
            .init("cpu_ns", .array(execution.samples.map { $0.cpuNanoseconds.map(JSONValue.number) ?? .null })),
            .init(
                "counters",
                .array(
                    execution.counters.map {
                        .object([
                            .init("iteration", .integer($0.iteration)), .init("name", .string($0.name)),
                            .init("value", .number($0.value)),
                        ])
                    })),
            .init("stderr_tail", .string(execution.standardErrorTail)),
        ])
    }

    private static func warmup(_ warmup: WarmupRecord) -> JSONValue {
        .object([
            .init("class", .string(warmup.classification.rawValue)),
            .init("steady_start", warmup.steadyStart.map(JSONValue.integer) ?? .null),
            .init("change_points", .array(warmup.changePoints.map(JSONValue.integer))),
            .init("steady_wall_ns", warmup.steadyWall.map(JSONValue.number) ?? .null),
            .init("steady_cpu_ns", warmup.steadyCPU.map(JSONValue.number) ?? .null),
        ])
    }
}
