import BenchModel
import Foundation
import Testing

@testable import BenchRunner

/// Children that take turns: tiny shell scripts that note in one file when they run.
@Suite(.serialized) struct InterleavingTests {
    private static let turn = "echo '{\"event\":\"turn\"}'; read line"

    /// Runs scripts side by side. `$LOG` is the file that they share, `turn` asks for a turn.
    private func run(_ scripts: [(script: String, iterations: Int)], timeout: Double = 20) throws -> (
        results: [ChildResult], log: [String]
    ) {
        let log = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        try Data().write(to: log)
        defer { try? FileManager.default.removeItem(at: log) }
        let members = scripts.map { script, iterations in
            InterleavedChildren.Member(
                child: ChildProcess(
                    arguments: ["/bin/sh", "-c", "turn() { \(Self.turn); }\n\(script)"],
                    environment: ["PATH": "/usr/bin:/bin", "LOG": log.path], directory: "/", timeoutSeconds: timeout),
                iterations: iterations)
        }
        let results = try #require(InterleavedChildren.run(members))
        return (results, try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init))
    }

    private func worker(_ name: String, _ iterations: Int) -> (script: String, iterations: Int) {
        let one = "turn; echo \(name) >> $LOG\n"
        return (
            "echo start-\(name) >> $LOG\n" + String(repeating: one, count: iterations)
                + "turn; echo end-\(name) >> $LOG", iterations
        )
    }

    /// There and back again, one iteration each; one with more iterations goes on alone; they end one after the other.
    @Test func mirroredOrder() throws {
        let (results, log) = try run([worker("a", 2), worker("b", 4), worker("c", 2)])
        #expect(results.map(\.end) == Array(repeating: .exited(status: 0), count: 3))
        #expect(
            log == [
                "start-a", "start-b", "start-c", "a", "b", "c", "c", "b", "a", "b", "b", "end-a", "end-b", "end-c",
            ])
    }

    @Test func aFailureSparesTheOthers() throws {
        let (results, log) = try run(
            [
                worker("a", 3), ("turn; echo broken >&2; exit 7", 3), ("sleep 60", 3), worker("d", 3),
            ], timeout: 1)
        #expect(results.map(\.end) == [.exited(status: 0), .exited(status: 7), .timedOut, .exited(status: 0)])
        #expect(String(decoding: results[1].standardErrorTail, as: UTF8.self) == "broken\n")
        #expect(log.count { $0 == "a" } == 3 && log.count { $0 == "d" } == 3)
    }

    /// Waiting for its turn is not the child's time: neither for its limit nor for its wall time.
    @Test func waitingDoesNotCount() throws {
        let (results, _) = try run([("turn; turn", 1), ("turn; sleep 1.2; turn", 1)], timeout: 2)
        #expect(results.map(\.end) == [.exited(status: 0), .exited(status: 0)])
        #expect(results[0].usage.wallNanoseconds < 1_000_000_000)
        #expect(results[1].usage.wallNanoseconds > 1_200_000_000)
        let (late, _) = try run([("sleep 0.7; turn; sleep 0.7; turn", 1), ("turn; turn", 1)], timeout: 1)
        #expect(late.map(\.end) == [.timedOut, .exited(status: 0)])
    }

    /// One that takes no turns runs to its end; one that asks for more than it was promised gets them; a missing one is told.
    @Test func thoseThatDoNotKeepToIt() throws {
        let (results, log) = try run([("echo free >> $LOG", 5), ("turn; turn; turn; echo more >> $LOG", 1)])
        #expect(results.map(\.end) == [.exited(status: 0), .exited(status: 0)])
        #expect(log == ["free", "more"])
        let missing = InterleavedChildren.Member(
            child: ChildProcess(arguments: ["/nonexistent"], environment: [:], timeoutSeconds: 1), iterations: 1)
        #expect(
            InterleavedChildren.run([missing, missing])?.map(\.end) == [
                .notStarted(errno: ENOENT), .notStarted(errno: ENOENT),
            ])
        #expect(InterleavedChildren.run([])?.isEmpty == true)
    }

    @Test func oneProcessor() throws {
        let number = try #require(MachineProbe.usableProcessors.first)
        var child = ChildProcess(
            arguments: ["/bin/cat", "/proc/self/status"], environment: [:], timeoutSeconds: 20)
        func allowed() -> String? {
            String(decoding: child.run().output, as: UTF8.self).split(separator: "\n")
                .first { $0.hasPrefix("Cpus_allowed_list:") }
                .map { String($0.dropFirst(18)).trimmingCharacters(in: .whitespaces) }
        }
        child.processor = number
        #expect(allowed() == String(number))
        child.processor = 1023
        #expect(child.run().end == .notStarted(errno: EINVAL))
    }

    @Test func requestsForTurns() {
        for line in ["{\"event\":\"turn\"}", "{\"event\": \"turn\"}", " {\"event\" : \"turn\"} "] {
            #expect(WorkerProtocol.isRequestForTurn(Array(line.utf8)[...]), "\(line)")
        }
        for line in [
            "", "turn", "{\"event\":\"sample\"}", "{\"turn\":1}", "{\"event\":\"turn\"", "[\"event\",\"turn\"]",
        ] {
            #expect(!WorkerProtocol.isRequestForTurn(Array(line.utf8)[...]), "\(line)")
        }
    }
}
