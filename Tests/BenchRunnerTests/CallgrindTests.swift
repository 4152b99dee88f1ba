import BenchModel
import CProcess
import Foundation
import Testing

@testable import BenchRunner

@Suite struct CallgrindTests {
    @Test func reports() {
        let text = """
            ==12== Callgrind, a call-graph generating cache profiler
            from the program
            == not of valgrind ==
            ==12== Collected : 100
            ==345== Events    : Ir
            ==345== Collected : 20092480
            ==345==
            """
        let report = Callgrind.report(standardError: text)
        #expect(report.instructions == 20_092_480 && report.complaint == nil)
        #expect(report.program == "from the program\n== not of valgrind ==")
        let broken = Callgrind.report(standardError: "==9== Valgrind: I can't recover.  Giving up.\n")
        #expect(broken == Callgrind.Report(instructions: nil, program: "", complaint: "I can't recover. Giving up."))
        #expect(Callgrind.report(standardError: "==1== Collected : many") == Callgrind.Report(program: ""))
    }

    @Test func loops() {
        #expect((0..<3).map { Callgrind.loops(calibrated: 8, iterations: 20, execution: $0) } == [8, 16, 24])
        #expect(Callgrind.loops(calibrated: 8, iterations: 80, execution: 0) == 32)
        #expect(Callgrind.loops(calibrated: 3, iterations: 1, execution: 1) == 6)
        #expect(Callgrind.loops(calibrated: .max, iterations: .max, execution: 2) == 3_000_000_000)
    }

    private func run(_ counts: [(round: Int, loops: Int, instructions: Int?)], samples: Int = 0) -> RunRecord {
        RunRecord(
            key: RunKey(benchmark: "s/x", runtime: "r", threads: 1),
            benchmark: BenchmarkRecord(benchmark: Benchmark(suite: "s", name: "x", program: ""), sourceHash: ""),
            runtime: RuntimeRecord(
                specification: RuntimeSpecification(name: "r", arguments: []), version: "", binaryHash: nil,
                environment: [:]), loops: 1,
            executions: counts.enumerated().map { index, count in
                ExecutionRecord(
                    purpose: .measurement, round: count.round, execution: index, orderInRound: 0, hashSeed: 0,
                    startedAt: 0, status: .ok, loops: count.loops, innerLoops: 2,
                    samples: (0..<samples).map { Sample(iteration: $0, valueNanoseconds: 1) },
                    instructions: count.instructions)
            })
    }

    /// The start-up of 1000 cancels; what is not linear is told.
    @Test func differences() throws {
        let linear = run([(1, 30, 1000 + 30 * 14), (1, 10, 1000 + 10 * 14), (1, 20, 1000 + 20 * 14), (2, 10, 5)])
        #expect(linear.instructionCounts == [1: InstructionCount(perCall: 7, disagreement: 0)])
        let bent = try #require(run([(1, 10, 1000), (1, 20, 1200), (1, 30, 1500)]).instructionCounts[1])
        #expect(bent.perCall == 12.5 && abs((bent.disagreement ?? 0) - 1 / 3.0) < 1e-12 && bent.isLinear == false)
        #expect(run([(1, 10, 9), (1, 20, 8), (1, 30, 7)]).instructionCounts.isEmpty)
        #expect(run([(1, 10, nil)]).instructionCounts.isEmpty)
    }

    /// Counts of the hardware hold for whole processes.
    @Test func hardwareCounts() {
        let counts = run([(1, 10, 400), (1, 10, 480)], samples: 2).instructionCounts
        #expect(counts == [1: InstructionCount(perCall: 11, disagreement: nil)] && counts[1]?.isLinear == nil)
    }

    // MARK: - The kernel's counters

    /// Only the child is counted, with its children; a software clock stands in for the hardware, which many
    /// virtual machines lack.
    @Test func countersFollowChildren() throws {
        let loop = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done"
        func run(_ script: String) -> ChildResult {
            var child = ChildProcess(arguments: ["/bin/sh", "-c", script], environment: [:], timeoutSeconds: 60)
            child.counterKind = APUS_COUNT_TASK_CLOCK
            return child.run()
        }
        let busy = run("\(loop); (\(loop))")
        #expect(busy.end == .exited(status: 0))
        let counted = try #require(busy.instructions, "this kernel forbids perf_event_open")
        let used = (busy.usage.userMicroseconds + busy.usage.systemMicroseconds) * 1000
        // The kernel accounts both in different ways, so only the size can be compared.
        #expect(counted > used / 4 && counted < used * 4 + 50_000_000, "\(counted) of \(used)")
    }

    /// Children that live at the same time are counted apart.
    @Test func countersOfChildrenSideBySide() throws {
        let members = ["", "i=0; while [ $i -lt 400000 ]; do i=$((i+1)); done"].map { work in
            var child = ChildProcess(
                arguments: ["/bin/sh", "-c", "echo '{\"event\":\"turn\"}'; read line; \(work)"], environment: [:],
                timeoutSeconds: 60)
            child.counterKind = APUS_COUNT_TASK_CLOCK
            return InterleavedChildren.Member(child: child, iterations: 0)
        }
        let results = try #require(InterleavedChildren.run(members))
        #expect(results.map(\.end) == [.exited(status: 0), .exited(status: 0)])
        let idle = results[0].instructions ?? 0
        let busy = try #require(results[1].instructions, "this kernel forbids perf_event_open")
        #expect(busy > 3 * idle, "\(idle) \(busy)")
    }

    @Test func fixedLayout() {
        func personality(_ isFixed: Bool) -> UInt32? {
            var child = ChildProcess(
                arguments: ["/bin/cat", "/proc/self/personality"], environment: [:], timeoutSeconds: 20)
            child.hasFixedLayout = isFixed
            let text = String(decoding: child.run().output, as: UTF8.self)
            return UInt32(text.trimmingCharacters(in: .whitespacesAndNewlines), radix: 16)
        }
        #expect(personality(true) == 0x0040000 && personality(false) == 0)
    }
}

@Suite struct CounterFindingTests {
    @Test func hardwareCounters() {
        #expect(Doctor.hardwareCounters(errno: 0).level == .good)
        #expect(Doctor.hardwareCounters(errno: EACCES).text.contains("perf_event_paranoid"))
        #expect(Doctor.hardwareCounters(errno: ENOENT).text.contains("virtual machines"))
        #expect(Doctor.hardwareCounters(errno: ENOMEM).text.contains("Cannot allocate memory"))
        #expect(Doctor.instructionCounters().map(\.subject) == ["hardware counters", "valgrind"])
    }
}
