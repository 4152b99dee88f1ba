import ArgumentParser
import BenchModel
import BenchReports
import BenchRunner
import BenchStore
import Foundation

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists sessions, benchmarks or runtimes.",
        discussion: "sessions: those in the database. benchmarks: those of the suites. runtimes: those found here.")

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case sessions, benchmarks, runtimes
    }

    @Argument(help: "sessions, benchmarks or runtimes.")
    var subject: Subject = .sessions
    @OptionGroup var database: DatabaseOption
    @OptionGroup var formatOption: TableFormatOption

    func run() throws {
        let workspace = try Workspace()
        switch subject {
        case .sessions:
            let store = try ResultStore(path: workspace.database(database.db), access: .read)
            output(Listing.sessions(try store.sessions().map(Self.entry)).text(formatOption.format))
        case .benchmarks:
            var suites: [Suite] = []
            for name in workspace.locator.suiteNames() { suites.append(try workspace.locator.suite(name)) }
            output(Listing.benchmarks(suites).text(formatOption.format))
        case .runtimes:
            var specifications = try workspace.defaultRuntimes()
            let others = workspace.configuration.runtimes.values.sorted { $0.name < $1.name }
            specifications += others.filter { other in !specifications.contains { $0.name == other.name } }
            var runtimes: [RuntimeRecord] = []
            for specification in specifications {
                do {
                    runtimes.append(try RuntimeProbe.probe(specification))
                } catch {
                    standardError("apus-bench: \(error.message)\n")
                }
            }
            output(Listing.runtimes(runtimes).text(formatOption.format))
        }
    }

    private static func entry(_ summary: ResultStore.SessionSummary) -> Listing.SessionEntry {
        Listing.SessionEntry(
            session: summary.session, runCount: summary.runCount, failedRunCount: summary.failedRunCount,
            executionCount: summary.executionCount, roundCount: summary.roundCount)
    }
}
