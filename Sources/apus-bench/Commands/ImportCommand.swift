import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

extension ImportedFile.Format: ExpressibleByArgument {}

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Takes in results of pyperf, asv, hyperfine, pytest-benchmark and others.",
        discussion: """
            Every file becomes a session of its own, because results of different files were not measured in the same \
            rounds: `compare` treats them as unpaired. All files are read before the first is stored, and stored in one \
            transaction: when one is wrong, none is kept. A file that is there already is left out.

            pyperf  A process is a round; its warm-up values are iterations before the steady state; calibrations are \
            left out. Files compressed by gzip are read too.
            asv     results/<machine>/<commit>-<environment>.json. The runtime is named after the environment, and the \
            commit is kept. asv keeps no processes, so each result is one process of one round. Its machine.json and \
            benchmarks.json hold no results and are left out.
            csv     What `export --format csv` writes, or a table with a heading: benchmark, value_s or value_ns, and \
            perhaps runtime, suite, threads, round, execution, loops. Without a column round every row is a process of \
            its own and every runtime a session of its own.
            hyperfine, pytest, google  JSON of hyperfine (a run is a process), pytest-benchmark and Google's benchmark library \
            (one process each, so that nothing can be judged from one file).
            json    What `export --format json` writes, without loss.

            A benchmark called suite/name keeps its suite; others belong to --suite (default: pyperf, or pyperformance \
            for its files; asv; csv). Dates without a time zone count as UTC.

            Examples:
              apus-bench import old.json.gz new.json && apus-bench compare old new
              apus-bench import results/machine/*.json --format asv
              apus-bench import times.csv --label laptop --runtime cpython3.14
            """)

    @Argument(help: ArgumentHelp("Result files.", valueName: "file"), completion: .file())
    var files: [String]
    @Option(help: "pyperf, asv, hyperfine, pytest, google, csv or json; default what the file looks like.")
    var format: ImportedFile.Format?
    @Option(help: ArgumentHelp("A name for the session, of one file; default the file's name.", valueName: "name"))
    var label: String?
    @Option(help: ArgumentHelp("What to call the runtime; default what the file says.", valueName: "name"))
    var runtime: String?
    @Option(help: ArgumentHelp("The suite of benchmarks that belong to none.", valueName: "name"))
    var suite: String?
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        if label != nil, files.count > 1 { throw ValidationError("--label names one session: import one file with it") }
        for (option, text) in [("--label", label), ("--runtime", runtime), ("--suite", suite)] {
            if let text, text.isEmpty || text.count > 100 || text.contains(where: \.isNewline) {
                throw ValidationError("\(option) must be a line of 1 to 100 characters")
            }
        }
        if let runtime, !runtime.allSatisfy({ $0.isLetter || $0.isNumber || "_-.+@".contains($0) }) {
            throw ValidationError("--runtime \(runtime): a name has letters, digits and _-.+@")
        }
        if let suite, suite.contains("/") { throw ValidationError("--suite \(suite): a name has no slash") }
        if format == .json, runtime != nil || suite != nil {
            throw ValidationError("--runtime and --suite cannot rename what a session exported as JSON holds")
        }
    }

    func run() throws {
        Interruption.catchSignals()
        let options = ImportedFile.Options(label: label, runtime: runtime, suite: suite)
        var sessions: [(file: String, imported: ImportedSession)] = []
        for file in files {
            let name = file.split(separator: "/").last
            if files.count > 1, name == "machine.json" || name == "benchmarks.json" { continue }
            let text = try ResultFile.text(file)
            let imported = try ImportedFile(path: file, text: text, options: options).sessions(format: format)
            sessions += imported.map { (file, $0) }
        }
        let store = try ResultStore(path: try Workspace().database(database.db), access: .write)
        let results = try store.insert(sessions.map(\.imported))
        for (session, result) in zip(sessions, results) {
            let runs = session.imported.runs
            let samples = runs.reduce(0) { $0 + $1.executions.reduce(0) { $0 + $1.samples.count } }
            let label = session.imported.session.configuration.label.map { " \($0)" } ?? ""
            if result.isNew {
                output(
                    "\(session.file): session \(result.identifier)\(label), \(runs.count) runs, \(samples) samples\n")
            } else {
                output("\(session.file): is session \(result.identifier)\(label) of this database already\n")
            }
            for note in session.imported.notes { standardError("\(session.file): \(note)\n") }
        }
    }
}

/// Text of a result file, compressed or not.
enum ResultFile {
    /// - Throws: `BenchError.usage` when the file cannot be read, is damaged or is no UTF-8 text.
    static func text(_ path: String) throws(BenchError) -> String {
        let file = absolutePath(path, relativeTo: FileManager.default.currentDirectoryPath)
        guard var data = FileManager.default.contents(atPath: file) else { throw .usage("\(path): cannot be read") }
        if data.starts(with: [0x1F, 0x8B]) { data = try decompressed(file, path) }
        guard let text = String(validating: data, as: UTF8.self) else { throw .usage("\(path): is no UTF-8 text") }
        return text
    }

    private static func decompressed(_ file: String, _ path: String) throws(BenchError) -> Data {
        guard let gzip = RuntimeProbe.locate("gzip") else {
            throw .environment("\(path): is compressed, and there is no gzip to read it")
        }
        var child = ChildProcess(
            arguments: [gzip, "--decompress", "--stdout", "--", file], environment: RuntimeProbe.minimalEnvironment,
            timeoutSeconds: 600)
        child.outputLimit = 1 << 30
        let result = child.run()
        switch result.end {
        case .exited(status: 0): return Data(result.output)
        case .interrupted: throw BenchError(.interrupted, "interrupted")
        case .tooMuchOutput: throw .usage("\(path): is larger than 1 GiB without compression")
        default:
            let reason = String(decoding: result.standardErrorTail, as: UTF8.self).split(separator: "\n").last ?? ""
            throw .usage("\(path): gzip cannot read it (\(reason))")
        }
    }
}
