import ArgumentParser
import BenchModel
import BenchRunner
import Foundation

struct SuitesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suites", abstract: "Lists suites, writes their checksums, installs programs.",
        subcommands: [Names.self, Record.self, Install.self], defaultSubcommand: Names.self)

    struct Names: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the suites.")

        func run() throws {
            let locator = try Workspace().locator
            for name in locator.suiteNames() {
                let suite = try locator.suite(name)
                print("\(name): \(suite.benchmarks.count) benchmarks. \(suite.description)")
            }
        }
    }

    struct Record: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "record", abstract: "Writes the checksums that benchmarks of a manifest lack.",
            discussion: """
                Runs each benchmark of suite.toml that has no checksum twice on one Python and writes what it computed into \
                the manifest. From then on another result is a failure, on every runtime. A benchmark whose result differs \
                from call to call is told and left alone.
                """)

        @Argument(help: "The suite, by name or by folder.")
        var suite: String
        @Option(help: ArgumentHelp("The Python that is believed.", valueName: "name[=command]"))
        var runtime = "cpython"

        func run() throws {
            Interruption.catchSignals()
            let workspace = try Workspace()
            let suite = try workspace.locator.suite(suite)
            guard suite.kind == .programs else {
                throw BenchError.usage("\(suite.name): has no suite.toml of programs to write checksums into")
            }
            let choices = try workspace.runtimes([runtime])
            guard choices.count == 1 else { throw BenchError.usage("--runtime: name one Python") }
            let python = try RuntimeProbe.probe(choices[0])
            let worker = try workspace.locator.worker(for: suite)
            let manifest = suite.folder + "/suite.toml"
            guard let data = FileManager.default.contents(atPath: manifest) else {
                throw BenchError.environment("\(manifest): cannot be read")
            }
            var text = String(decoding: data, as: UTF8.self)
            var failures = 0
            for benchmark in suite.benchmarks where benchmark.checksum == nil && benchmark.metric?.own == nil {
                do throws(BenchError) {
                    let checksum = try Record.checksum(of: benchmark, on: python, worker: worker)
                    text = Record.writing(checksum, of: benchmark.name, into: text)
                    print("\(benchmark.fullName): \(checksum)")
                } catch {
                    if error.kind == .interrupted { throw error }
                    failures += 1
                    standardError("\(benchmark.fullName): \(error.message)\n")
                }
            }
            try write(text, toFile: manifest)
            if failures > 0 { throw ExitCode(4) }
        }

        private static func checksum(
            of benchmark: Benchmark, on python: RuntimeRecord, worker: String
        ) throws(BenchError) -> String {
            var child = ChildProcess(
                arguments: python.specification.arguments + [
                    worker, "--program", benchmark.program, "--function", benchmark.function, "--parameters",
                    benchmark.parameters.description, "--threads", String(benchmark.threads[0]), "--scaling",
                    benchmark.scaling.rawValue, "--iterations", "2", "--report", String(ChildProcess.reportDescriptor),
                ], environment: python.environment, directory: benchmark.directory,
                timeoutSeconds: benchmark.timeoutSeconds ?? 60)
            child.hasReports = true
            let result = child.run()
            if result.end == .interrupted { throw BenchError(.interrupted, "interrupted") }
            let reports = String(decoding: result.output, as: UTF8.self).split(separator: "\n").compactMap {
                try? JSONValue(parsing: $0)
            }
            let found = reports.first { $0["event"]?.stringValue == "checksum" }?["value"]?.stringValue
            guard result.end == .exited(status: 0), let found else {
                let tail = String(decoding: result.standardErrorTail, as: UTF8.self)
                throw .environment(tail.split(whereSeparator: \.isNewline).last.map(String.init) ?? "it failed")
            }
            return found
        }

        /// The manifest with a line for the checksum below the benchmark's name.
        static func writing(_ checksum: String, of name: String, into manifest: String) -> String {
            var lines: [String] = []
            for line in manifest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
                lines.append(line)
                let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                if parts.count == 2, parts[0] == "name", parts[1].hasPrefix("\"\(name)\"") {
                    lines.append("checksum = \(JSONValue.string(checksum))")
                }
            }
            return lines.joined(separator: "\n")
        }
    }

    struct Install: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "install", abstract: "Gets the programs of pyperformance from the Python package index.",
            discussion: """
                Makes a private virtual environment in .build/pyperformance beside the suites and installs the package \
                pyperformance there, without what it depends on: only its programs are used, unmodified.
                """)

        enum Package: String, ExpressibleByArgument, CaseIterable {
            case pyperformance
        }

        @Argument(help: "pyperformance.")
        var package: Package
        @Option(help: ArgumentHelp("The Python that makes the environment.", valueName: "command"))
        var python: String?

        /// The version that the suite's manifest was written for.
        static let version = "1.14.0"

        func run() throws {
            Interruption.catchSignals()
            let workspace = try Workspace()
            let folder = Workspace.pyperformanceEnvironment(root: workspace.root)
            let command = python ?? workspace.runtime(named: "cpython")?.arguments.first ?? "python3"
            guard let interpreter = RuntimeProbe.locate(command) else {
                throw BenchError.usage("there is no executable \(command)")
            }
            standardError("making \(folder)\n")
            try step(
                [interpreter, "-m", "venv", "--clear", folder],
                remedy: "on Debian, `apt-get install python3-venv`, or name another Python with --python")
            let requirement = "pyperformance==\(Self.version)"
            standardError("installing \(requirement)\n")
            try step(
                [
                    folder + "/bin/python", "-m", "pip", "install", "--no-deps", "--disable-pip-version-check",
                    requirement,
                ],
                remedy: "is the package index reachable?")
            guard let programs = Workspace.pyperformancePrograms(inEnvironment: folder) else {
                throw BenchError.environment("\(folder): the package brought no programs")
            }
            print(programs)
        }

        /// Runs an installation step with the user's environment, where proxies and indices are set.
        private func step(_ arguments: [String], remedy: String) throws(BenchError) {
            let result = ChildProcess(
                arguments: arguments, environment: ProcessInfo.processInfo.environment, timeoutSeconds: 600
            ).run()
            switch result.end {
            case .exited(status: 0): return
            case .interrupted: throw BenchError(.interrupted, "interrupted")
            default:
                let text = String(decoding: result.output.suffix(2000) + result.standardErrorTail, as: UTF8.self)
                let last = text.split(whereSeparator: \.isNewline).suffix(3).joined(separator: "\n  ")
                throw .environment(
                    "`\(arguments.joined(separator: " "))` failed (\(result.end)); \(remedy)\n  \(last)")
            }
        }
    }
}
