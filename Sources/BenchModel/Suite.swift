import Foundation

/// How the work of a benchmark grows with its threads.
public enum Scaling: String, Sendable, CaseIterable {
    /// Every thread does the whole work; the benchmark is not about threads.
    case none
    /// Every thread does the whole work, so the work grows with the threads. Perfect scaling keeps the time constant.
    case weak
    /// The threads divide one fixed piece of work. Perfect scaling divides the time.
    case strong
}

/// One benchmark of a suite, as its `suite.toml`, or the function itself, describes it.
public struct Benchmark: Equatable, Sendable {
    public let suite: String
    public let name: String
    /// Absolute path of the Python program.
    public let program: String
    /// The function that does the work; for a pyperf program, which of its benchmarks to run.
    public let function: String
    /// Keyword arguments of the function, a JSON object.
    public let parameters: JSONValue
    /// Thread counts that the benchmark supports, ascending.
    public let threads: [Int]
    public let scaling: Scaling
    public let tags: [String]
    /// What every runtime must compute; nil when nobody says it, or when the results cannot be compared.
    public let checksum: String?
    /// Seconds that one process execution may take; nil: the session's limit.
    public let timeoutSeconds: Double?
    /// Folder of the stand-in `pyperf` module for programs of the pyperformance suite, else nil.
    public let standInPath: String?
    /// Absolute paths of other files that the program reads its code from; they belong to the benchmark's identity.
    public let sources: [String]
    /// What is to be compared; nil: the harness finds out what tells how long it takes.
    public var metric: BenchmarkMetric?
    /// Which combination of the function's parameter matrix; nil without one.
    public var matrixCase: Int?
    /// Iterations of a process; nil: the runtime's.
    public var iterations: Int?
    /// The folder in which its processes start.
    public var directory = "/"
    /// Identifies its work in place of its code; nil: the code does.
    public var version: String?
    /// Full names that it had before: their histories are its own.
    public var formerly: [String] = []
    /// Lines of other benchmarks in the same program, which are no part of its code; from 1.
    public var foreignLines: [ClosedRange<Int>] = []

    public init(
        suite: String, name: String, program: String, function: String = "run", parameters: JSONValue = .object([]),
        threads: [Int] = [1], scaling: Scaling = .none, tags: [String] = [], checksum: String? = nil,
        timeoutSeconds: Double? = nil, standInPath: String? = nil, sources: [String] = [],
        metric: BenchmarkMetric? = nil
    ) {
        self.suite = suite
        self.name = name
        self.program = program
        self.function = function
        self.parameters = parameters
        self.threads = threads
        self.scaling = scaling
        self.tags = tags
        self.checksum = checksum
        self.timeoutSeconds = timeoutSeconds
        self.standInPath = standInPath
        self.sources = sources
        self.metric = metric
    }

    /// "suite/name", what `--filter` matches and reports print.
    public var fullName: String { "\(suite)/\(name)" }
}

/// A suite: a folder with a `suite.toml` and the programs that it names.
public struct Suite: Sendable {
    public enum Kind: String, Sendable {
        /// The programs lie in the suite's folder.
        case programs
        /// The programs are those of the pyperformance package, installed by `apus-bench suites install`.
        case pyperformance
        /// The functions called `bench_*` of a file or folder, found by importing it.
        case functions
    }

    public let name: String
    public let description: String
    public let kind: Kind
    /// Whether `run` takes the suite when no suite is named.
    public let isDefault: Bool
    /// Whether its programs do the extra share of work that the runtime's option `-X extra_work=0.03` names.
    public let addsExtraWork: Bool
    /// Absolute path of the suite's folder.
    public let folder: String
    public let benchmarks: [Benchmark]

    /// A suite that was found without a manifest.
    public init(name: String, description: String, folder: String, benchmarks: [Benchmark]) {
        self.name = name
        self.description = description
        kind = .functions
        isDefault = false
        addsExtraWork = false
        self.folder = folder
        self.benchmarks = benchmarks
    }

    /// Reads `folder/suite.toml`.
    ///
    /// - Parameter pyperformanceFolder: where the programs of a suite of kind "pyperformance" lie.
    /// - Throws: `BenchError.usage` with file and line for everything that is wrong in the manifest.
    public init(folder: String, pyperformanceFolder: String) throws(BenchError) {
        let file = try TOMLFile(path: folder + "/suite.toml")
        try self.init(file: file, folder: folder, pyperformanceFolder: pyperformanceFolder)
    }

    init(file: TOMLFile, folder: String, pyperformanceFolder: String) throws(BenchError) {
        guard let header = file.root["suite"] else {
            throw file.error("the table [suite] is missing", header: "[suite]")
        }
        var section = try TOMLSection(file: file, header: "[suite]", value: header)
        name = try section.requiredString("name")
        guard Suite.isName(name) else { throw section.error("name may have letters, digits, _ . and -", key: "name") }
        description = try section.string("description") ?? ""
        let kindName = try section.string("kind") ?? Kind.programs.rawValue
        guard let kind = Kind(rawValue: kindName) else {
            throw section.error("kind must be programs or pyperformance, not \(kindName)", key: "kind")
        }
        if kind == .functions { throw section.error("kind must be programs or pyperformance", key: "kind") }
        self.kind = kind
        isDefault = try section.boolean("default") ?? true
        addsExtraWork = try section.boolean("extra-work") ?? false
        self.folder = folder
        let directory = try section.string("directory").map { absolutePath($0, relativeTo: folder) }
        try section.rejectUnknownKeys()

        if case .object(let members) = file.root,
            let unknown = members.first(where: { $0.name != "suite" && $0.name != "benchmark" })
        {
            throw file.error("unknown table \(unknown.name)", header: "[\(unknown.name)]")
        }
        let tables = file.root["benchmark"]?.arrayValue ?? []
        if tables.isEmpty { throw file.error("the suite has no [[benchmark]]", header: "[suite]") }
        let programs = kind == .pyperformance ? pyperformanceFolder : folder
        let standIn = kind == .pyperformance ? folder + "/stand-in" : nil
        var benchmarks: [Benchmark] = []
        for (index, table) in tables.enumerated() {
            var section = try TOMLSection(file: file, header: "[[benchmark]]", occurrence: index, value: table)
            var benchmark = try Suite.benchmark(
                &section, suite: name, folder: folder, programs: programs, standIn: standIn)
            if let directory { benchmark.directory = directory }
            if benchmarks.contains(where: { $0.name == benchmark.name }) {
                throw section.error("a second benchmark is called \(benchmark.name)", key: "name")
            }
            benchmarks.append(benchmark)
        }
        self.benchmarks = benchmarks
    }

    private static func benchmark(
        _ section: inout TOMLSection, suite: String, folder: String, programs: String, standIn: String?
    ) throws(BenchError) -> Benchmark {
        let name = try section.requiredString("name")
        guard isName(name) else { throw section.error("name may have letters, digits, _ . and -", key: "name") }
        let program = try section.requiredString("program")
        let parameters = section.value("parameters") ?? .object([])
        guard case .object = parameters else { throw section.error("parameters must be a table", key: "parameters") }
        let scalingName = try section.string("scaling") ?? Scaling.none.rawValue
        guard let scaling = Scaling(rawValue: scalingName) else {
            throw section.error("scaling must be none, weak or strong, not \(scalingName)", key: "scaling")
        }
        let checksum = try section.string("checksum")
        var benchmark = Benchmark(
            suite: suite, name: name, program: program.hasPrefix("/") ? program : programs + "/" + program,
            function: try section.string("function") ?? "run", parameters: parameters,
            threads: try threads(&section), scaling: scaling, tags: try section.strings("tags") ?? [],
            checksum: checksum, timeoutSeconds: try section.seconds("timeout"), standInPath: standIn,
            sources: (try section.strings("sources") ?? []).map { absolutePath($0, relativeTo: folder) },
            metric: try metric(&section))
        benchmark.iterations = try section.integer("iterations", in: 1...1_000_000)
        benchmark.version = try section.string("version")
        benchmark.formerly = (try section.strings("formerly") ?? []).map { $0.contains("/") ? $0 : "\(suite)/\($0)" }
        try section.rejectUnknownKeys()
        return benchmark
    }

    private static func metric(_ section: inout TOMLSection) throws(BenchError) -> BenchmarkMetric? {
        guard let value = section.value("metric") else { return nil }
        guard let metric = BenchmarkMetric(json: value) else {
            throw section.error(
                "metric must be \"wall\", \"cpu\" or a table with name, unit and direction (\"less\" or \"more\")",
                key: "metric")
        }
        return metric
    }

    private static func threads(_ section: inout TOMLSection) throws(BenchError) -> [Int] {
        guard let value = section.value("threads") else { return [1] }
        let counts = value.arrayValue?.compactMap(\.integerValue).filter { (1...1024).contains($0) } ?? []
        guard !counts.isEmpty, counts.count == value.arrayValue?.count else {
            throw section.error("threads must be an array of whole numbers from 1 to 1024", key: "threads")
        }
        return Array(Set(counts)).sorted()
    }

    /// Names become parts of file names, tables and plots, so they are kept plain.
    static func isName(_ text: String) -> Bool {
        text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
    }
}
