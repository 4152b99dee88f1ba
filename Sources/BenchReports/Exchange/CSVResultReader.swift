import BenchModel

/// Reads samples from a table: that of `export --format csv`, or one with at least the columns `benchmark` and `value_s`
/// or `value_ns`.
///
/// With a column `round` the runtimes were measured in the same rounds: one session. Without it nothing says which rows
/// belong together: every row is a process of its own, and every runtime gets a session of its own, so that comparisons
/// do not pair them.
struct CSVResultReader {
    private let file: ImportedFile
    private let table: CSVTable

    init(_ file: ImportedFile) throws(BenchError) {
        self.file = file
        table = try CSVTable(path: file.path, text: file.text)
        guard table.columns["benchmark"] != nil, ["value_s", "value_ns"].contains(where: { table.columns[$0] != nil })
        else {
            throw .usage("\(file.path):1: a result table has the columns benchmark and value_s or value_ns")
        }
        if table.rows.isEmpty { throw .usage("\(file.path): has a heading and no rows") }
        if let first = table.text(table.rows[0], "session") {
            for row in table.rows where table.text(row, "session") != first {
                throw table.error(row, "belongs to another session; import one session at a time")
            }
        }
    }

    func sessions() throws(BenchError) -> [ImportedSession] {
        var builders: [RunKey: RunBuilder] = [:]
        var order: [RunKey] = []
        for row in table.rows {
            let key = try key(row)
            if builders[key.key] == nil {
                order.append(key.key)
                builders[key.key] = RunBuilder(run: try emptyRun(row, key.key, key.benchmark))
            }
            try add(row, to: &builders[key.key])
        }
        var runs: [RunRecord] = []
        for key in order {
            guard let builder = builders[key] else { continue }
            runs.append(builder.finished)
        }
        let label = file.label(default: table.text(table.rows[0], "label"))
        let machine = MachineRecord(
            fingerprint: table.text(table.rows[0], "machine") ?? "imported|csv", cpuModel: "unknown", cpuCount: 1)
        func imported(_ runs: [RunRecord]) -> ImportedSession {
            let started = runs.flatMap(\.executions).map(\.startedAt).min() ?? 0
            return ImportedSession(
                session: file.session(label: label, runs: runs, machine: machine, startedAt: started, tool: "CSV"),
                runs: runs)
        }
        if table.columns["round"] != nil { return [imported(runs)] }
        var runtimes: [String] = []
        for run in runs where !runtimes.contains(run.key.runtime) { runtimes.append(run.key.runtime) }
        return runtimes.map { name in imported(runs.filter { $0.key.runtime == name }) }
    }

    // MARK: - Rows

    private func key(_ row: CSVTable.Row) throws(BenchError) -> (key: RunKey, benchmark: Benchmark) {
        let name = try table.required(row, "benchmark")
        let named: (suite: String, name: String)
        if let suite = table.text(row, "suite") {
            named = (suite, name)
        } else {
            let place = DocumentPlace(file: "\(file.path):\(row.line)", path: "benchmark", value: .null)
            named = try file.benchmarkName(name, suite: "csv", at: place)
        }
        let scaling = table.text(row, "scaling") ?? Scaling.none.rawValue
        guard let scaling = Scaling(rawValue: scaling) else {
            throw table.error(row, "scaling must be none, weak or strong, not \(scaling)")
        }
        let benchmark = Benchmark(suite: named.suite, name: named.name, program: "", scaling: scaling)
        let runtime = file.options.runtime ?? table.text(row, "runtime") ?? "runtime"
        let threads = try table.integer(row, "threads", in: 1...1024) ?? 1
        return (RunKey(benchmark: benchmark.fullName, runtime: runtime, threads: threads), benchmark)
    }

    private func emptyRun(_ row: CSVTable.Row, _ key: RunKey, _ benchmark: Benchmark) throws(BenchError) -> RunRecord {
        RunRecord(
            key: key, benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: table.text(row, "source") ?? ""),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: key.runtime, arguments: []),
                version: table.text(row, "version") ?? "unknown", binaryHash: nil, environment: [:]),
            loops: try table.integer(row, "loops", in: 1...Int.max) ?? 1, executions: [])
    }

    private func add(_ row: CSVTable.Row, to builder: inout RunBuilder?) throws(BenchError) {
        guard var changed = builder else { return }
        builder = nil  // so that the arrays are changed in place
        let givenRound = try table.integer(row, "round", in: 1...1_000_000)
        let round = givenRound ?? changed.run.executions.count + 1
        let number = try table.integer(row, "execution", in: 0...1_000_000) ?? 0
        let position = RunBuilder.Position(round: round, execution: number)
        let nanoseconds = try table.number(row, "value_ns")
        let seconds = try table.number(row, "value_s")
        let value = nanoseconds ?? seconds.map { $0 * 1e9 }
        if value == nil, table.text(row, "instructions") == nil {
            throw table.error(row, "has neither value_ns nor value_s")
        }
        let index: Int
        if let known = changed.indexes[position] {
            index = known
        } else {
            index = changed.run.executions.count
            changed.indexes[position] = index
            changed.run.executions.append(
                ExecutionRecord(
                    purpose: .measurement, round: round, execution: number, orderInRound: 0, hashSeed: 0, startedAt: 0,
                    status: .ok, exitStatus: 0,
                    usage: ResourceUsage(
                        maximumResidentKibibytes: try table.integer(row, "max_resident_kib", in: 0...1 << 50) ?? 0),
                    loops: try table.integer(row, "loops", in: 1...Int.max) ?? 1,
                    innerLoops: try table.integer(row, "inner_loops", in: 1...Int.max) ?? 1,
                    instructions: try table.integer(row, "instructions", in: 0...Int.max)))
            changed.steadyStarts.append(nil)
        }
        guard let value else {
            builder = changed
            return
        }
        let iteration = changed.run.executions[index].samples.count
        if let given = try table.integer(row, "iteration", in: 0...1_000_000_000), given != iteration {
            throw table.error(row, "is iteration \(given) of its process, not \(iteration)")
        }
        changed.run.executions[index].samples.append(
            Sample(
                iteration: iteration, valueNanoseconds: value,
                cpuNanoseconds: try table.number(row, "cpu_ns", above: -1)))
        if let steady = try table.integer(row, "is_steady", in: 0...1), steady == 1,
            changed.steadyStarts[index] == nil
        {
            changed.steadyStarts[index] = iteration
        }
        builder = changed
    }

    /// A run whose executions are found by round and number.
    private struct RunBuilder {
        struct Position: Hashable {
            let round: Int
            let execution: Int
        }

        var run: RunRecord
        var indexes: [Position: Int] = [:]
        var steadyStarts: [Int?] = []

        init(run: RunRecord) {
            self.run = run
        }

        var finished: RunRecord {
            var run = run
            for (index, start) in steadyStarts.enumerated() {
                // A lone sample of a process is what its tool took for the result.
                guard let start = start ?? (run.executions[index].samples.count == 1 ? 0 : nil) else { continue }
                let steady = run.executions[index].samples[start...].map(\.valueNanoseconds)
                run.executions[index].warmup = WarmupRecord(
                    classification: start > 0 ? .warmup : .flat, steadyStart: start,
                    changePoints: start > 0 ? [start] : [], steadyWall: steady.reduce(0, +) / Double(steady.count))
            }
            return run
        }
    }
}
