import BenchModel

/// Reads one result file of asv: the results of one commit in one environment on one machine.
///
/// asv keeps no processes: the samples of a benchmark are one process execution here, or, without recorded samples, its
/// one result is. So an imported file can be looked at and drawn; a test over rounds needs more than it holds.
///
/// Source: asv's documentation, "Developer documentation", benchmark suite layout and file formats, `$results_dir`,
/// version 2; trailing nulls of a row are left out.
struct ASVReader {
    private let file: ImportedFile
    private let document: DocumentPlace

    init(_ file: ImportedFile, document: DocumentPlace) throws(BenchError) {
        self.file = file
        self.document = document
        let version = try document.required("version")
        guard version.value == .integer(2) else {
            throw version.error("version \(version.value) of asv's format cannot be read, only 2")
        }
    }

    func session() throws(BenchError) -> ImportedSession {
        let columns = try columnIndexes()
        let runtime = try runtime()
        var runs: [RunRecord] = []
        var otherUnits = 0
        var failures = 0
        for (name, place) in try document.required("results").members() {
            guard ASVReader.isTime(name) else {
                otherUnits += 1
                continue
            }
            let row = try row(place, columns)
            for (index, combination) in row.combinations.enumerated() {
                guard let value = row.value(index), value != .null else {
                    failures += 1
                    continue
                }
                let full = name + (combination.isEmpty ? "" : "(" + combination.joined(separator: ", ") + ")")
                runs.append(try run(full, row, index, runtime))
            }
        }
        var notes: [String] = []
        if otherUnits > 0 { notes.append("\(otherUnits) benchmarks that measure no time are left out") }
        if failures > 0 { notes.append("\(failures) results that failed or were skipped are left out") }
        if runs.isEmpty { throw document.error("there is no result of a benchmark that measures time") }
        let started = runs.flatMap(\.executions).map(\.startedAt).min() ?? 0
        return ImportedSession(
            session: file.session(
                label: file.label(), runs: runs, machine: machine(), startedAt: started, tool: "asv"),
            runs: runs, notes: notes)
    }

    // MARK: - Who and where

    private func parameter(_ name: String) -> String? {
        switch document.member("params")?.member(name)?.value {
        case .string(let text): text.isEmpty ? nil : text
        case .integer(let value): String(value)
        default: nil
        }
    }

    private func machine() -> MachineRecord {
        let model = parameter("cpu") ?? "unknown"
        let count = parameter("num_cpu").flatMap { Int($0) } ?? 1
        let identity = [parameter("machine") ?? "", model, String(count), parameter("os") ?? ""]
        return MachineRecord(
            fingerprint: "imported|" + identity.joined(separator: "|"), cpuModel: model, cpuCount: max(1, count),
            kernel: parameter("os"))
    }

    private func runtime() throws(BenchError) -> RuntimeRecord {
        let hash = try document.required("commit_hash")
        let sha = try hash.string()
        guard (7...64).contains(sha.count), sha.allSatisfy(\.isHexDigit) else {
            throw hash.error("is no name of a commit")
        }
        let authored = try document.member("date")?.number()
        let python = document.member("python")?.value.stringValue ?? parameter("python") ?? "unknown"
        let environment = document.member("env_name")?.value.stringValue ?? "asv"
        let name = file.options.runtime ?? environment
        return RuntimeRecord(
            specification: RuntimeSpecification(
                name: name, arguments: [], kind: python.lowercased().contains("pypy") ? .pypy : .cpython),
            version: "Python \(python)", binaryHash: nil, environment: [:],
            commit: CommitRecord(
                repository: parameter("machine").map { "asv on \($0)" } ?? "asv", sha: sha.lowercased(),
                authoredAt: authored.flatMap(ASVReader.seconds)))
    }

    /// Of a JavaScript time stamp, which counts milliseconds.
    private static func seconds(_ milliseconds: Double) -> Int? {
        milliseconds >= 0 && milliseconds < 1e15 ? Int(milliseconds / 1000) : nil
    }

    // MARK: - What was measured

    /// asv takes the kind of a benchmark from its name; its result files do not tell the unit.
    private static func isTime(_ name: String) -> Bool {
        let last = name.split(separator: ".").last ?? ""
        return ["time_", "timeraw_", "Time", "TimeRaw"].contains { last.hasPrefix($0) }
    }

    private func columnIndexes() throws(BenchError) -> [String: Int] {
        var indexes: [String: Int] = [:]
        for (index, place) in try document.required("result_columns").elements().enumerated() {
            indexes[try place.string()] = index
        }
        guard indexes["result"] != nil else {
            throw try document.required("result_columns").error("there is no column result")
        }
        return indexes
    }

    /// A benchmark's row: one entry per combination of its parameters.
    private struct ResultRow {
        let place: DocumentPlace
        /// Each combination's values as asv prints them; one empty combination without parameters.
        var combinations: [[String]] = [[]]
        var results: DocumentPlace?
        var samples: DocumentPlace?
        var numbers: DocumentPlace?
        var version = ""
        var startedAt = 0
        var seconds = 0.0

        /// The JSON of a result; a benchmark without parameters may have its result outside an array.
        func value(_ index: Int) -> JSONValue? {
            guard let array = results?.value.arrayValue else { return results?.value }
            return index < array.count ? array[index] : nil
        }
    }

    private func row(_ place: DocumentPlace, _ columns: [String: Int]) throws(BenchError) -> ResultRow {
        let fields = try place.elements()
        func field(_ name: String) -> DocumentPlace? {
            guard let index = columns[name], index < fields.count, fields[index].value != .null else { return nil }
            return fields[index]
        }
        var row = ResultRow(place: place)
        row.results = field("result")
        row.samples = field("samples")
        row.numbers = field("stats_number")
        row.version = field("version")?.value.stringValue ?? ""
        row.startedAt = field("started_at")?.value.doubleValue.flatMap(ASVReader.seconds) ?? 0
        row.seconds = field("duration")?.value.doubleValue ?? 0
        if let parameters = field("params") {
            for axis in try parameters.elements() {
                var values: [String] = []
                for value in try axis.elements() { values.append(try value.string()) }
                row.combinations = row.combinations.flatMap { combination in values.map { combination + [$0] } }
                if row.combinations.count > 100_000 { throw parameters.error("has too many combinations") }
            }
        }
        return row
    }

    private func run(
        _ name: String, _ row: ResultRow, _ index: Int, _ runtime: RuntimeRecord
    ) throws(BenchError) -> RunRecord {
        // A slash in the name belongs to a parameter.
        let benchmark = Benchmark(
            suite: file.options.suite ?? "asv", name: String(name.map { $0.isNewline ? " " : $0 }), program: "")
        func entry(_ column: DocumentPlace?) throws(BenchError) -> DocumentPlace? {
            guard let column, column.value.arrayValue != nil else { return column }
            let elements = try column.elements()
            return index < elements.count && elements[index].value != .null ? elements[index] : nil
        }
        var seconds: [Double] = []
        if let samples = try entry(row.samples), samples.value.arrayValue != nil {
            for sample in try samples.elements() where sample.value != .null {
                seconds.append(try sample.positiveNumber())
            }
        }
        if seconds.isEmpty, let result = try entry(row.results) { seconds = [try result.positiveNumber()] }
        let loops = try entry(row.numbers)?.value.doubleValue.flatMap { Int(exactly: $0.rounded()) } ?? 1
        let samples = seconds.enumerated().map { Sample(iteration: $0.offset, valueNanoseconds: $0.element * 1e9) }
        let wall = row.seconds * 1e9
        let execution = ExecutionRecord(
            purpose: .measurement, round: 1, execution: 0, orderInRound: 0, hashSeed: 0, startedAt: row.startedAt,
            status: .ok, exitStatus: 0,
            usage: ResourceUsage(wallNanoseconds: wall > 0 && wall < 1e18 ? Int(wall) : 0), loops: max(1, loops),
            samples: samples,
            // asv warms up before it measures and keeps none of it.
            warmup: WarmupRecord(
                classification: .flat, steadyStart: 0,
                steadyWall: seconds.reduce(0, +) / Double(max(1, seconds.count)) * 1e9))
        return RunRecord(
            key: RunKey(benchmark: benchmark.fullName, runtime: runtime.name, threads: 1),
            // asv's version of a benchmark is a hash of its source.
            benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: row.version), runtime: runtime,
            loops: max(1, loops), executions: [execution])
    }
}
