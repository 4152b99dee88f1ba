import ArgumentParser
import BenchModel
import BenchRunner
import Foundation

struct SuitesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suites", abstract: "Lists suites, or installs programs that a suite needs.",
        subcommands: [Names.self, Install.self], defaultSubcommand: Names.self)

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
