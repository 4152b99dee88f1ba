import ArgumentParser
import BenchModel
import BenchPlots
import BenchReports
import BenchRunner
import BenchStore
import Foundation

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Checks what the harness needs, and names sources of noise.",
        discussion: "Exit status 1 when something will not work; sources of noise are notes.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    func run() throws {
        let workspace = try Workspace()
        var findings: [Doctor.Finding] = []
        for name in workspace.locator.suiteNames() { findings.append(suite(name, workspace.locator)) }
        if findings.isEmpty {
            findings.append(Doctor.Finding("suites", .problem, "there are none in \(workspace.locator.suitesFolder)"))
        }
        findings += try runtimes(workspace)
        findings.append(gnuplot())
        findings.append(store(workspace.database(database.db)))
        findings += Doctor.machine()
        findings += Doctor.instructionCounters()
        findings.append(calibration(workspace.database(database.db)))
        output(Listing.findings(findings.map { ($0.subject, $0.level.rawValue, $0.text) }).text(formatOption.format))
        if findings.contains(where: { $0.level == .problem }) { throw ExitCode(1) }
    }

    private func suite(_ name: String, _ locator: SuiteLocator) -> Doctor.Finding {
        do throws(BenchError) {
            let suite = try locator.suite(name)
            _ = try locator.worker(for: suite)
            for benchmark in suite.benchmarks { _ = try locator.record(benchmark, in: suite) }
            return Doctor.Finding("suite \(name)", .good, "\(suite.benchmarks.count) benchmarks")
        } catch {
            // Without pyperformance's programs all the other suites work.
            let isOptional = name == "pyperformance" && error.message.contains("suites install")
            return Doctor.Finding("suite \(name)", isOptional ? .note : .problem, error.message)
        }
    }

    private func runtimes(_ workspace: Workspace) throws(BenchError) -> [Doctor.Finding] {
        let specifications = try workspace.defaultRuntimes()
        if specifications.isEmpty {
            return [Doctor.Finding("runtimes", .problem, "found neither python3 nor pypy3 nor apus")]
        }
        return specifications.map { specification in
            let subject = "runtime \(specification.name)"
            do throws(BenchError) {
                let record = try RuntimeProbe.probe(specification)
                let command = record.specification.arguments.joined(separator: " ")
                if record.version == "unknown" {
                    return Doctor.Finding(subject, .note, "\(command) does not answer -V")
                }
                return Doctor.Finding(subject, .good, "\(command): \(record.version)")
            } catch {
                return Doctor.Finding(subject, .problem, error.message)
            }
        }
    }

    private func calibration(_ database: String) -> Doctor.Finding {
        let machine = MachineProbe.machine().host
        guard let summary = CalibrationSummary(path: CalibrationSummary.path(database: database)) else {
            return Doctor.Finding(
                "calibration", .note, "none yet; `apus-bench aa` measures which changes this machine can see")
        }
        return Doctor.Finding(
            "calibration", summary.machine == machine ? .good : .note, summary.text(machine: machine))
    }

    private func gnuplot() -> Doctor.Finding {
        guard let file = RuntimeProbe.locate("gnuplot") else {
            return Doctor.Finding("gnuplot", .problem, "not found: no plots; install gnuplot-nox")
        }
        return Doctor.Finding("gnuplot", .good, file)
    }

    private func store(_ path: String) -> Doctor.Finding {
        guard FileManager.default.fileExists(atPath: path) else {
            return Doctor.Finding("database", .good, "\(path) does not exist yet")
        }
        do throws(BenchError) {
            let store = try ResultStore(path: path, access: .read)
            let sessions = try store.sessions()
            try store.checkIntegrity()
            let open = sessions.count { $0.session.finishedAt == nil }
            return Doctor.Finding(
                "database", .good, "\(path): \(sessions.count) sessions, \(open) of them unfinished; no damage")
        } catch {
            return Doctor.Finding("database", .problem, error.message)
        }
    }
}
