import BenchModel
import BenchStore
import Foundation
import Testing

@Suite struct ModeTests {
    /// Stands in for valgrind: runs the command, then reports 5000 instructions of start-up and `cost` a call.
    private func valgrind(_ fixture: CommandLineFixture, cost: String = "700 * L", prologue: String = "") throws {
        try fixture.write(
            "bin/valgrind",
            """
            #!/bin/sh
            while [ "${1#--}" != "$1" ]; do shift; done
            \(prologue)
            "$@" || exit
            echo "$PYTHONHASHSEED $*" >> \(fixture.path)/commands
            L=0
            while [ $# -gt 0 ]; do [ "$1" = --loops ] && L=$2; shift; done
            echo "==77== Collected : $((5000 + \(cost)))" >&2
            """)
        chmod(fixture.path + "/bin/valgrind", 0o755)
    }

    private func count(_ fixture: CommandLineFixture, _ arguments: String..., runtimes: [String] = ["good", "other"])
        throws -> CommandLineFixture.Result
    {
        let option = ["--runtime", runtimes.map { "\($0)=\(fixture.path)/bin/\($0)" }.joined(separator: ",")]
        return try fixture.run(
            ["run", "--mode", "callgrind"] + option + arguments,
            environment: ["PATH": "\(fixture.path)/bin:/usr/bin:/bin"])
    }

    @Test func instructionsAreCountedByDifferences() throws {
        let fixture = try CommandLineFixture()
        try valgrind(fixture)
        let run = try count(fixture)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("700") && run.output.contains("instructions"), "\(run.output)")
        let store = try ResultStore(path: fixture.database, access: .read)
        let session = try store.session(matching: nil)
        #expect(session.configuration.mode == .callgrind && session.configuration.executionsPerRound == 3)
        #expect(session.configuration.rounds == 1)
        for run in try store.runs(of: 1) {
            #expect(run.measurements.map(\.loops).sorted() == [2, 4, 6])
            #expect(run.measurements.allSatisfy { $0.samples.isEmpty && $0.instructions == 5000 + 700 * $0.loops })
            #expect(run.instructionCounts == [1: InstructionCount(perCall: 700, disagreement: 0)])
        }
        let commands = try String(contentsOfFile: fixture.path + "/commands", encoding: .utf8)
        let measured = commands.split(separator: "\n").filter { $0.contains("--loops") }
        #expect(measured.count == 12 && measured.allSatisfy { $0.hasPrefix("0 ") && $0.hasSuffix(" --clock none") })
        let show = try fixture.run(["show", "--format", "json"])
        let first = try JSONValue(parsing: show.output)["runs"]?.arrayValue?.first
        #expect(first?["median_count"]?.doubleValue == 700, "\(show.output)")
    }

    @Test func whatIsNotLinearIsSaid() throws {
        let fixture = try CommandLineFixture()
        try valgrind(fixture, cost: "L * L * 100")
        let run = try count(fixture, "--filter", "first")
        #expect(run.status == 0 && run.output.contains("not deterministic"), "\(run.output)")
    }

    @Test func sentences() throws {
        let fixture = try CommandLineFixture()
        let missing = try fixture.run(
            ["run", "--mode", "callgrind"] + fixture.runtimeOption("good"),
            environment: ["PATH": fixture.path + "/bin"])
        #expect(missing.status == 2 && missing.error.contains("there is no valgrind"), "\(missing.error)")
        try valgrind(fixture)
        let threads = try count(fixture, "--threads", "1,2")
        #expect(threads.status == 2 && threads.error.contains("one thread only"), "\(threads.error)")
        try valgrind(fixture, prologue: "echo '==5== Valgrind: debuginfo reader: Possibly corrupted' >&2; exit 1")
        let unreadable = try count(fixture)
        #expect(unreadable.status == 1 && unreadable.error.contains("strip --strip-debug"), "\(unreadable.error)")
        try valgrind(fixture, prologue: "echo '==5== Valgrind: no luck today' >&2; exit 1")
        let refused = try count(fixture)
        #expect(refused.status == 1 && refused.error.contains("does not run under valgrind: no luck today"))
        #expect(try ResultStore(path: fixture.database, access: .read).sessions().isEmpty)
        // A wrong answer is a failure under valgrind too.
        try fixture.runtime("liar")
        let script = try String(contentsOfFile: fixture.path + "/bin/liar", encoding: .utf8)
        try fixture.write("bin/liar", script.replacingOccurrences(of: "\"value\":\"42\"", with: "\"value\":\"41\""))
        chmod(fixture.path + "/bin/liar", 0o755)
        try valgrind(fixture)
        let liar = try count(fixture, "--filter", "first", runtimes: ["liar"])
        #expect(liar.status == 4 && liar.output.contains("computed 41 instead of 42"), "\(liar.output)")
    }

    /// Memory sessions are short, and their table shows memory.
    @Test func memory() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(["run", "--mode", "memory"] + fixture.runtimeOption("good", "other"))
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("MiB") && run.output.contains("Memory divided by good's"), "\(run.output)")
        let store = try ResultStore(path: fixture.database, access: .read)
        let configuration = try store.session(matching: nil).configuration
        #expect(configuration.mode == .memory && configuration.rounds == 3 && configuration.executionsPerRound == 1)
        #expect(try store.runs(of: 1).allSatisfy { $0.measurements.allSatisfy { $0.samples.count == 3 } })
    }

    /// What the runtime says that it allocated becomes bytes of one call.
    @Test func allocations() throws {
        let fixture = try CommandLineFixture()
        let script = try String(contentsOfFile: fixture.path + "/bin/good", encoding: .utf8)
        let counter =
            #"echo "{\"event\":\"counter\",\"iteration\":$i,\"name\":\"gc.allocated_bytes\",\"value\":$((9000+i*2048*L))}""#
        try fixture.write(
            "bin/good", script.replacingOccurrences(of: "    i=$((i+1))", with: counter + "\n    i=$((i+1))"))
        chmod(fixture.path + "/bin/good", 0o755)
        let run = try fixture.run(["run", "--mode", "memory", "--filter", "first"] + fixture.runtimeOption("good"))
        #expect(run.status == 0, "\(run.error)")
        let show = try fixture.run(["show", "--metric", "allocated"])
        #expect(show.output.contains("2.00 KiB"), "\(show.output)")
    }

    @Test func otherModes() throws {
        let fixture = try CommandLineFixture()
        let unknown = try fixture.run(["run", "--mode", "guess"] + fixture.runtimeOption("good"))
        #expect(unknown.status == 2 && unknown.error.contains("callgrind"))
        _ = try fixture.run(["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good"))
        let resume = try fixture.run(["run", "--resume", "--mode", "memory"] + fixture.runtimeOption("good"))
        #expect(resume.status == 2 && resume.error.contains("another --mode (time)"), "\(resume.error)")
    }
}
