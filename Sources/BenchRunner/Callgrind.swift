import BenchModel
import Glibc

/// Counts the instructions of a process with valgrind's tool callgrind.
///
/// A run of n calls costs start-up + n · call. Three processes with n, 2n and 3n calls give the instructions of one call
/// without the start-up, and show whether the costs are linear: `RunRecord.instructionCounts`. So that nothing but the
/// number of calls differs, these processes have PYTHONHASHSEED 0, addresses that are not randomized, the harness's
/// minimal environment, and a worker that reads no clock.
///
/// Source: Valgrind User Manual, chapter 6, Callgrind.
public struct Callgrind: Sendable {
    /// Process executions of a round: with n, 2n and 3n calls.
    public static let executionsPerRound = 3
    /// How much longer than without valgrind a process may take.
    static let slowdown = 100.0

    /// Path of valgrind.
    let valgrind: String

    /// - Throws: `BenchError.usage` when there is no valgrind.
    public init() throws(BenchError) {
        guard let valgrind = RuntimeProbe.locate("valgrind") else {
            throw .usage("--mode callgrind: there is no valgrind; install the package valgrind")
        }
        self.valgrind = valgrind
    }

    /// Calls in one of a round's processes. Calibrated loops suit 20 iterations; a runtime with more of them, such as a JIT
    /// compiler, warms up within its first calls and gets more in proportion.
    static func loops(calibrated: Int, iterations: Int, execution: Int) -> Int {
        let calls = Double(max(1, calibrated)) * max(1, Double(iterations) / 20)
        return Int(min(calls.rounded(.up), 1e9)) * (execution + 1)
    }

    /// What stands before the command that is to be counted. Commands that only start another one are followed.
    var prefix: [String] {
        [valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes"]
    }

    /// What valgrind said on standard error, taken apart from what the program said.
    struct Report: Equatable {
        /// Instructions of the process that ended last; nil without a report.
        var instructions: Int?
        var program = ""
        /// The last complaint of valgrind itself.
        var complaint: String?
    }

    static func report(standardError text: String) -> Report {
        var report = Report()
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("=="),
                let end = line.dropFirst(2).firstIndex(where: { !$0.isNumber }),
                line[end...].hasPrefix("==")
            else {
                lines.append(line)
                continue
            }
            let words = line[end...].dropFirst(2).split(separator: " ")
            if words.count == 3, words[0] == "Collected", words[1] == ":", let count = Int(words[2]) {
                report.instructions = count
            } else if words.first == "Valgrind:" {
                report.complaint = words.dropFirst().joined(separator: " ")
            }
        }
        report.program = lines.joined(separator: "\n")
        return report
    }

    /// Asks every runtime for its version under valgrind, so that one that valgrind cannot run is found at once.
    ///
    /// - Throws: `BenchError.environment` with what valgrind said.
    public func check(_ runtimes: [RuntimeRecord]) throws(BenchError) {
        for runtime in runtimes {
            let result = ChildProcess(
                arguments: prefix + runtime.specification.arguments + ["-V"], environment: runtime.environment,
                timeoutSeconds: 60
            ).run()
            if result.end == .interrupted { throw BenchError(.interrupted, "interrupted") }
            let report = Callgrind.report(standardError: String(decoding: result.standardErrorTail, as: UTF8.self))
            if result.end == .exited(status: 0), report.instructions != nil { continue }
            let file = runtime.specification.arguments.first ?? ""
            if String(decoding: result.standardErrorTail, as: UTF8.self).contains("debuginfo reader") {
                throw .environment(
                    "runtime \(runtime.name): valgrind cannot read the debug information of \(file); "
                        + "measure a copy without it: strip --strip-debug -o COPY \(file)")
            }
            throw .environment(
                "runtime \(runtime.name): \(file) does not run under valgrind"
                    + (report.complaint.map { ": \($0)" } ?? ""))
        }
    }
}

extension SessionExecutor {
    /// Makes one execution under callgrind.
    ///
    /// - Returns: nil when the user interrupted.
    func count(
        _ planned: PlannedExecution, _ subject: Subject, loops: Int, timeoutSeconds: Double, _ callgrind: Callgrind
    ) -> ExecutionRecord? {
        var environment = subject.runtime.environment
        environment["PYTHONHASHSEED"] = "0"
        var child = ChildProcess(
            arguments: callgrind.prefix + arguments(subject, planned, loops: loops, iterations: 1)
                + ["--clock", "none"], environment: environment, directory: subject.benchmark.directory,
            timeoutSeconds: timeoutSeconds)
        child.hasFixedLayout = true
        child.hasReports = true
        child.standardErrorLimit *= 2  // valgrind's own lines come on top
        let startedAt = time(nil)
        let before = MachineProbe.PressureReading.now()
        let result = child.run()
        if result.end == .interrupted { return nil }
        let text = String(decoding: result.standardErrorTail, as: UTF8.self)
        let report = Callgrind.report(standardError: text)
        var record = ExecutionRecord(
            purpose: .measurement, round: planned.round, execution: planned.execution,
            orderInRound: planned.orderInRound, hashSeed: 0, startedAt: startedAt, status: .ok, usage: result.usage,
            pressure: before.pressure(until: .now()), loops: loops,
            standardErrorTail: report.program.contains { !$0.isWhitespace } ? report.program : text)
        SessionExecutor.judge(
            result, expectation: WorkerProtocol(requestedLoops: loops, iterations: 1),
            checksum: subject.benchmark.checksum, timeoutSeconds: timeoutSeconds, into: &record)
        record.samples = []  // the worker read no clock
        record.counters = []
        record.warmup = nil
        record.instructions = report.instructions
        if record.status == .ok {
            record.standardErrorTail = report.program
            if report.instructions == nil {
                record.status = .garbage
                record.failure = "valgrind reported no count of instructions"
            }
        }
        return record
    }
}
