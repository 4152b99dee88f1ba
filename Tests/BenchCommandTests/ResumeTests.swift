import BenchModel
import BenchStore
import Foundation
import Testing

@Suite(.serialized) struct ResumeTests {
    /// 2 benchmarks x 2 thread counts x 2 runtimes x 2 executions x 6 rounds, and 4 calibrations.
    private static let total = 4 + 96

    private func arguments(_ fixture: CommandLineFixture) -> [String] {
        ["run", "--threads", "1,2", "--rounds", "6", "--executions", "2", "--iterations", "2", "--label", "kill"]
            + fixture.runtimeOption("good", "other")
    }

    private struct Position: Hashable {
        let key: RunKey
        let round: Int
        let execution: Int
    }

    private func executions(_ fixture: CommandLineFixture) throws -> [Position: ExecutionRecord] {
        guard FileManager.default.fileExists(atPath: fixture.database) else { return [:] }
        let store = try ResultStore(path: fixture.database, access: .write)
        guard let session = try store.latestSession(label: "kill") else { return [:] }
        var found: [Position: ExecutionRecord] = [:]
        for run in try store.runs(of: session.identifier) {
            for record in run.executions {
                let position = Position(key: run.key, round: record.round, execution: record.execution)
                #expect(found.updateValue(record, forKey: position) == nil)
            }
        }
        return found
    }

    /// SIGKILL at random moments: nothing that had finished is lost, and resuming does exactly the rest. 3 moments, or 50
    /// when APUS_STRESS is set.
    @Test func killedSessionsGoOn() throws {
        let moments = ProcessInfo.processInfo.environment["APUS_STRESS"] != nil ? 50 : 3
        let fixture = try CommandLineFixture()
        for name in ["good", "other"] { try fixture.runtime(name, prologue: "sleep 0.01") }
        // How long a whole session takes here, to choose moments within it.
        let start = Date()
        #expect(try fixture.run(arguments(fixture)).status == 0)
        let duration = Date().timeIntervalSince(start)
        #expect(try executions(fixture).count == Self.total)

        var numbers = SeededNumbers(state: 3)
        var killed = 0
        for moment in 0..<moments {
            try? FileManager.default.removeItem(atPath: fixture.path + "/results")
            try? FileManager.default.removeItem(atPath: fixture.path + "/finished")
            let (process, result) = try fixture.start(arguments(fixture))
            let share = (Double(moment) + Double.random(in: 0..<1, using: &numbers)) / Double(moments)
            usleep(UInt32(duration * share * 0.9 * 1e6))
            kill(process.processIdentifier, SIGKILL)
            if try result().status == 9 { killed += 1 }
            usleep(50_000)  // a child that was about to write its last line
            let finished = fixture.finishedExecutions
            let before = try executions(fixture)
            // At most the two that ran side by side may be missing.
            #expect(before.count >= finished - 2, "killed after \(share) of the session")

            let resumed = try fixture.run(arguments(fixture) + ["--resume"])
            #expect(resumed.status == 0, "\(resumed.error)")
            let after = try executions(fixture)
            #expect(after.count == Self.total)
            for (position, record) in before { #expect(after[position] == record) }
            // Nothing was done twice but what was running when the kill came.
            #expect(fixture.finishedExecutions <= Self.total + 2)
        }
        #expect(killed > 0)
    }

    @Test func interruptionLeavesAResumableDatabase() throws {
        let fixture = try CommandLineFixture()
        for name in ["good", "other"] { try fixture.runtime(name, prologue: "sleep 0.05") }
        let (process, result) = try fixture.start(arguments(fixture))
        for _ in 0..<1000 where fixture.finishedExecutions < 10 { usleep(10_000) }
        kill(process.processIdentifier, SIGINT)
        let interrupted = try result()
        #expect(interrupted.status == 130)
        #expect(interrupted.error.contains("--resume continues it"))
        #expect(try fixture.run(["list"]).output.contains("unfinished"))
        let before = try executions(fixture)
        #expect(before.count >= 8 && before.count < Self.total)
        #expect(try fixture.run(["run", "--resume"]).status == 0)
        #expect(try executions(fixture).count == Self.total)
        // Once more: there is nothing left to do, and nothing is done.
        let again = try fixture.run(["run", "--resume", "--label", "kill"])
        #expect(again.status == 0 && again.error.contains("complete already"))
        #expect(try executions(fixture).count == Self.total)
    }

    @Test func resumingSomethingElseIsRefused() throws {
        let fixture = try CommandLineFixture()
        try fixture.runtime("other", prologue: "sleep 0.05")
        let (process, result) = try fixture.start(arguments(fixture))
        for _ in 0..<1000 where fixture.finishedExecutions < 8 { usleep(10_000) }
        kill(process.processIdentifier, SIGTERM)
        #expect(try result().status == 130)
        let rounds = try fixture.run(["run", "--resume", "--rounds", "9"])
        #expect(rounds.status == 2 && rounds.error.contains("another --rounds (6)"))
        let runtimes = try fixture.run(["run", "--resume"] + fixture.runtimeOption("good"))
        #expect(runtimes.status == 2 && runtimes.error.contains("another --runtime"))
        try fixture.write("suites/tiny/a.py", "def run():\n    return 42 + 0\n")
        let program = try fixture.run(["run", "--resume"])
        #expect(program.status == 2 && program.error.contains("tiny/first has changed"))
        try fixture.write("suites/tiny/a.py", "def run():\n    return 42\n")
        try fixture.runtime("good", prologue: ":")
        let binary = try fixture.run(["run", "--resume"])
        #expect(binary.status == 2 && binary.error.contains("runtime good has changed"))
    }

    @Test func nothingToResumeStartsAnew() throws {
        let fixture = try CommandLineFixture()
        let result = try fixture.run(
            ["run", "--resume", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good"))
        #expect(result.status == 0)
        #expect(result.error.contains("nothing to resume"))
    }
}
