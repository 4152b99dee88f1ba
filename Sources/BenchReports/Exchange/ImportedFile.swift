import BenchModel

/// A result file of this or another tool, to be read into sessions.
///
/// Every file becomes sessions of its own: results of two files were not measured in the same rounds, so a comparison
/// must not pair them.
public struct ImportedFile: Sendable {
    public enum Format: String, CaseIterable, Sendable {
        /// The JSON of pyperf, versions 1.0 and 6 of its format.
        case pyperf
        /// One result file of asv, version 2 of its format.
        case asv
        /// A table with a heading: that of `export --format csv`, or at least benchmark and value_s or value_ns.
        case csv
        /// What `export --format json` writes.
        case json
        /// What `hyperfine --export-json` writes.
        case hyperfine
        /// What `pytest --benchmark-json` writes.
        case pytest
        /// The JSON of Google's benchmark library.
        case google
    }

    /// What the command line says about the file.
    public struct Options: Equatable, Sendable {
        /// Label of the session; nil: the name of the file without its endings.
        public var label: String?
        /// Name of the runtime; nil: what the file says.
        public var runtime: String?
        /// Suite of benchmarks that the file puts into none; nil: the tool's name.
        public var suite: String?

        public init(label: String? = nil, runtime: String? = nil, suite: String? = nil) {
            self.label = label
            self.runtime = runtime
            self.suite = suite
        }
    }

    /// As the user wrote it, for errors.
    public let path: String
    let text: String
    let options: Options

    public init(path: String, text: String, options: Options = Options()) {
        self.path = path
        self.text = text
        self.options = options
    }

    /// The sessions in the file.
    ///
    /// - Throws: `BenchError.usage` that names the file and the place in it.
    public func sessions(format: Format?) throws(BenchError) -> [ImportedSession] {
        let chosen: Format
        if let format { chosen = format } else { chosen = try detectedFormat() }
        let sessions: [ImportedSession]
        switch chosen {
        case .pyperf: sessions = [try PyperfReader(self, document: try document()).session()]
        case .asv: sessions = [try ASVReader(self, document: try document()).session()]
        case .csv: sessions = try CSVResultReader(self).sessions()
        case .hyperfine: sessions = [try HyperfineReader(self, document: try document()).session()]
        case .pytest: sessions = [try PytestReader(self, document: try document()).session()]
        case .google: sessions = [try GoogleReader(self, document: try document()).session()]
        case .json: sessions = [try SessionReader(self, document: try document()).session()]
        }
        return sessions.map { identified($0) }
    }

    /// By the file's contents, not by its name.
    private func detectedFormat() throws(BenchError) -> Format {
        guard text.drop(while: \.isWhitespace).first == "{" else { return .csv }
        let document = try document()
        if document.member("format")?.value.stringValue == Export.formatName { return .json }
        if document.member("benchmarks") != nil {
            if document.member("machine_info") != nil { return .pytest }
            return document.member("context") != nil ? .google : .pyperf
        }
        if document.member("results")?.value.arrayValue?.first?["command"] != nil { return .hyperfine }
        if document.member("commit_hash") != nil, document.member("results") != nil { return .asv }
        throw .usage(
            "\(path): is no result file of pyperf, asv, hyperfine, pytest-benchmark, Google's benchmark or apus-bench")
    }

    private func document() throws(BenchError) -> DocumentPlace {
        do {
            return DocumentPlace(file: path, value: try JSONValue(parsing: text, allowsNonFinite: true))
        } catch {
            throw .usage("\(path): is no JSON: \(error)")
        }
    }

    // MARK: - What the readers share

    /// The file's name without folder and endings.
    private var stem: String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for ending in [".json.gz", ".csv.gz", ".json", ".csv", ".gz"] where name.hasSuffix(ending) {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    func label(default text: String? = nil) -> String {
        let label = options.label ?? text ?? stem
        return String(label.map { $0.isNewline ? " " : $0 }.prefix(100))
    }

    /// A finished session over `runs`, configured as if it had been run here.
    func session(
        label: String, runs: [RunRecord], machine: MachineRecord, startedAt: Int, tool: String, baseline: String? = nil
    ) -> SessionRecord {
        func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
            var seen: Set<Value> = []
            return values.filter { seen.insert($0).inserted }
        }
        let runtimes = distinct(runs.map(\.key.runtime))
        let executions = runs.flatMap(\.executions)
        let configuration = SessionConfiguration(
            label: label, suites: distinct(runs.map(\.benchmark.benchmark.suite)), runtimes: runtimes,
            baseline: baseline ?? (runtimes.contains("cpython") ? "cpython" : runtimes.first ?? ""),
            threads: distinct(runs.map(\.key.threads)).sorted(), rounds: executions.map(\.round).max() ?? 1,
            executionsPerRound: (executions.map(\.execution).max() ?? 0) + 1,
            seed: StableHash.value(of: "\(label)\n\(text.utf8.count)"),
            // Executions without a time only counted instructions.
            mode: executions.contains { !$0.samples.isEmpty } ? .time : .callgrind, interleaving: .processes,
            isPinned: false)
        let end = executions.map { $0.startedAt + $0.usage.wallNanoseconds / 1_000_000_000 }.max() ?? startedAt
        return SessionRecord(
            identifier: 0, uuid: "", configuration: configuration, machine: machine, startedAt: startedAt,
            finishedAt: max(startedAt, end), toolVersion: tool + ImportedSession.toolVersionSuffix)
    }

    /// Gives a session without a UUID one that depends on nothing but the file and the options: importing a file twice
    /// gives one session.
    private func identified(_ imported: ImportedSession) -> ImportedSession {
        guard imported.session.uuid.isEmpty else { return imported }
        var imported = imported
        let configuration = imported.session.configuration
        let identity = "\(configuration.label ?? "")\n\(configuration.runtimes)\n\(configuration.suites)\n" + text
        imported.session.uuid = StableHash.uuid(of: identity)
        return imported
    }

    /// Splits "suite/name"; a name without a suite belongs to `suite`.
    func benchmarkName(_ text: String, suite: String, at place: DocumentPlace) throws(BenchError) -> (
        suite: String, name: String
    ) {
        let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard !text.isEmpty, !text.contains(where: \.isNewline), !halves.contains("") else {
            throw place.error("is no name of a benchmark")
        }
        return halves.count == 2 ? (halves[0], halves[1]) : (options.suite ?? suite, text)
    }
}

/// Hashes that are the same on every machine and in every version: FNV-1a, 64 bits.
/// Source: Fowler, Noll, Vo, draft-eastlake-fnv.
enum StableHash {
    static func value(of text: String, basis: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
        var hash = basis
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// 122 bits in the shape of a UUID of version 8 (RFC 9562: made by a rule of one's own).
    static func uuid(of text: String) -> String {
        func digits(_ value: UInt64) -> String {
            let text = String(value, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        let first = digits(value(of: text) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000)
        let second = digits(value(of: text, basis: 0x6C62_272E_07BB_0142) & 0x3FFF_FFFF_FFFF_FFFF | 1 << 63)
        let groups = [first.prefix(8), first.dropFirst(8).prefix(4), first.suffix(4), second.prefix(4)]
        return groups.map(String.init).joined(separator: "-") + "-" + second.suffix(12)
    }
}

/// Dates as other tools write them.
enum DateText {
    /// Seconds since 1970 of "2026-11-27 07:31:17.078024", 'T' or a blank between; a date without a zone counts as UTC.
    static func seconds(_ text: String) -> Int? {
        let fields = text.split(whereSeparator: { !$0.isNumber }).prefix(6).compactMap { Int($0) }
        guard fields.count == 6, (1970...9999).contains(fields[0]), (1...12).contains(fields[1]),
            (1...31).contains(fields[2]), (0...23).contains(fields[3]), (0...59).contains(fields[4]),
            (0...60).contains(fields[5])
        else { return nil }
        // Days from the civil calendar: the year begins in March, so that the leap day ends it.
        let year = fields[1] > 2 ? fields[0] : fields[0] - 1
        let day = (153 * (fields[1] > 2 ? fields[1] - 3 : fields[1] + 9) + 2) / 5 + fields[2] - 1
        let days = year * 365 + year / 4 - year / 100 + year / 400 + day - 719_468
        return days * 86_400 + fields[3] * 3600 + fields[4] * 60 + fields[5]
    }

    /// "2026-11-27 07:31:17", UTC.
    static func text(seconds: Int) -> String {
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        let civilMonth = month < 10 ? month + 3 : month - 9
        let year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0)
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(year)-\(padded(civilMonth))-\(padded(day)) "
            + "\(padded(rest / 3600)):\(padded(rest % 3600 / 60)):\(padded(rest % 60))"
    }
}
