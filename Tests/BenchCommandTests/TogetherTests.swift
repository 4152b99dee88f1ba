import BenchModel
import BenchStore
import Foundation
import Testing

/// Several sessions of one machine at the same time.
@Suite(.serialized) struct TogetherTests {
    /// A runtime whose processes take a while and write which CPUs they may use.
    private func fixture() throws -> CommandLineFixture {
        let fixture = try CommandLineFixture()
        try fixture.runtime(
            "slow",
            prologue: "grep Cpus_allowed_list /proc/self/status >> \(fixture.path)/cpus-$LABEL; sleep 0.4")
        return fixture
    }

    private func processors(_ fixture: CommandLineFixture, _ label: String) throws -> Set<String> {
        let text = try String(contentsOfFile: "\(fixture.path)/cpus-\(label)", encoding: .utf8)
        return Set(text.split(separator: "\n").map { String($0.split(separator: "\t").last ?? "") })
    }

    /// Two sessions take different CPUs; who finds none left is told with whom it shares one.
    @Test func sessionsTakeDifferentProcessors() throws {
        let fixture = try fixture()
        let count = ProcessInfo.processInfo.activeProcessorCount
        var results: [(String, () throws -> CommandLineFixture.Result)] = []
        for index in 0...min(count, 4) {
            let label = "s\(index)"
            try fixture.write("bin/slow-\(label)", "#!/bin/sh\nLABEL=\(label) exec \(fixture.path)/bin/slow \"$@\"\n")
            chmod("\(fixture.path)/bin/slow-\(label)", 0o755)
            let process = try fixture.start(
                [
                    "run", "--filter", "first", "--rounds", "4", "--iterations", "2", "--label", label, "--db",
                    "\(label).db", "--runtime", "slow=\(fixture.path)/bin/slow-\(label)",
                ])
            results.append((label, process.result))
            usleep(150_000)
        }
        var seen: [Set<String>] = []
        var crowded = 0
        for (label, result) in results {
            let ended = try result()
            #expect(ended.status == 0, "\(ended.error)")
            seen.append(try processors(fixture, label))
            if ended.error.contains("every CPU is taken by another session") {
                crowded += 1
                #expect(ended.error.contains("is shared with process ") && ended.error.contains("session 1 in "))
            }
        }
        if count <= 4 {
            // Which of them comes last is the scheduler's affair.
            #expect(seen.allSatisfy { $0.count == 1 })
            #expect(Set(seen.joined()).count == count, "\(seen)")
            #expect(crowded == 1)
        }
    }

    /// A session that runs is not resumed: the answer names who measures it.
    @Test func resumingARunningSession() throws {
        let fixture = try fixture()
        let arguments = ["run", "--filter", "first", "--rounds", "6", "--iterations", "2", "--label", "busy"]
        let (process, result) = try fixture.start(arguments + fixture.runtimeOption("slow"))
        for _ in 0..<600 where fixture.finishedExecutions == 0 { usleep(50_000) }
        let second = try fixture.run(arguments + ["--resume"] + fixture.runtimeOption("slow"))
        #expect(second.status == 2, "\(second.error)")
        #expect(
            second.error.contains(
                "session 1 (busy) is being measured now by process \(process.processIdentifier), busy in"),
            "\(second.error)")
        #expect(!second.error.contains("UNIQUE"))
        #expect(try result().status == 0)
        // Afterwards there is nothing to wait for.
        let third = try fixture.run(arguments + ["--resume"] + fixture.runtimeOption("slow"))
        #expect(third.status == 0 && third.error.contains("is complete already"), "\(third.error)")
    }
}
