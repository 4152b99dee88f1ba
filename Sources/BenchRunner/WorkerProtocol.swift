import BenchModel

/// What a worker reported in one process execution.
struct WorkerReport: Equatable {
    var loops: Int
    var innerLoops: Int
    var samples: [Sample]
    var counters: [Counter]
    var checksum: String
    /// The largest resident memory of the process, KiB; nil where its system does not tell.
    var peakKibibytes: Int?
}

/// Why the output of a worker is not a complete, sensible sequence of reports.
struct WorkerProtocolError: Error, Equatable, CustomStringConvertible {
    let description: String
}

/// Reads the JSON lines of a worker. See README.md for the protocol.
struct WorkerProtocol {
    /// What was asked of the worker: 0 loops ask it to calibrate.
    let requestedLoops: Int
    let iterations: Int
    /// Whether a sample's value is what the benchmark measured itself.
    var hasOwnValues = false

    /// Whether a line says that the worker waits for its turn. It means nothing else: where it stands is not checked.
    static func isRequestForTurn(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80, let text = String(validating: line, as: UTF8.self),
            let event = try? JSONValue(parsing: Substring(text))
        else { return false }
        return event["event"]?.stringValue == "turn"
    }

    func read(_ output: [UInt8]) throws(WorkerProtocolError) -> WorkerReport {
        guard let text = String(validating: output, as: UTF8.self) else {
            throw WorkerProtocolError(description: "its output is not UTF-8 text")
        }
        var state = State(protocol: self)
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            if line.allSatisfy({ $0 == " " || $0 == "\r" }) { continue }
            let event: JSONValue
            do {
                event = try JSONValue(parsing: line)
            } catch {
                throw state.failure("is no report", line: number, text: line)
            }
            guard let name = event["event"]?.stringValue else {
                throw state.failure("is no report", line: number, text: line)
            }
            if name == "turn" { continue }
            if let problem = state.accept(name, event) {
                throw state.failure(problem, line: number, text: line)
            }
        }
        return try state.finish()
    }

    private enum Phase {
        case start, calibrated, samples, end, done
    }

    private struct State {
        let expectation: WorkerProtocol
        var phase = Phase.start
        var report: WorkerReport
        var hasChecksum = false

        init(protocol expectation: WorkerProtocol) {
            self.expectation = expectation
            report = WorkerReport(
                loops: expectation.requestedLoops, innerLoops: 1, samples: [], counters: [], checksum: "")
        }

        func failure(_ problem: String, line: Int, text: Substring) -> WorkerProtocolError {
            let shown = text.count > 80 ? text.prefix(80) + "..." : text
            return WorkerProtocolError(description: "line \(line) of its output \(problem): \(shown)")
        }

        /// - Returns: what is wrong with the event, or nil.
        mutating func accept(_ name: String, _ event: JSONValue) -> String? {
            switch (name, phase) {
            case ("start", .start):
                phase = report.loops == 0 ? .calibrated : .samples
            case ("calibrated", .calibrated):
                guard let loops = event["loops"]?.integerValue, loops >= 1 else { return "has no loop count" }
                report.loops = loops
                phase = .samples
            case ("sample", .samples):
                return acceptSample(event)
            case ("counter", .samples):
                guard let iteration = event["iteration"]?.integerValue, iteration == report.samples.count - 1,
                    let name = event["name"]?.stringValue, !name.isEmpty,
                    let value = event["value"]?.doubleValue
                else { return "is no counter of the sample before it" }
                guard !report.counters.contains(where: { $0.iteration == iteration && $0.name == name }) else {
                    return "repeats a counter"
                }
                report.counters.append(Counter(iteration: iteration, name: name, value: value))
            case ("checksum", .samples):
                guard report.samples.count == expectation.iterations else {
                    return "comes after \(report.samples.count) of \(expectation.iterations) samples"
                }
                guard let value = event["value"]?.stringValue else { return "has no value" }
                report.checksum = value
                hasChecksum = true
                phase = .end
            case ("end", .end):
                if let peak = event["peak_kib"] {
                    guard let kibibytes = peak.integerValue, kibibytes > 0 else { return "has no peak memory above 0" }
                    report.peakKibibytes = kibibytes
                }
                phase = .done
            default:
                return "is not the report expected here"
            }
            return nil
        }

        private mutating func acceptSample(_ event: JSONValue) -> String? {
            guard event["iteration"]?.integerValue == report.samples.count,
                report.samples.count < expectation.iterations
            else { return "is not sample \(report.samples.count)" }
            guard event["loops"]?.integerValue == report.loops else { return "has another loop count" }
            guard let value = event["value_ns"]?.doubleValue, value > 0 else { return "has no time above 0" }
            let cpu = event["cpu_ns"]?.doubleValue
            if let cpu, cpu < 0 { return "has a CPU time below 0" }
            let inner = event["inner_loops"]?.integerValue ?? 1
            guard inner >= 1, report.samples.isEmpty || inner == report.innerLoops else {
                return "has another inner loop count"
            }
            report.innerLoops = inner
            if expectation.hasOwnValues {
                guard let own = event["value"]?.doubleValue, own > 0, own.isFinite else {
                    return "has no value above 0"
                }
                report.samples.append(Sample(iteration: report.samples.count, valueNanoseconds: own))
                return nil
            }
            let calls = Double(report.loops) * Double(inner)
            report.samples.append(
                Sample(
                    iteration: report.samples.count, valueNanoseconds: value / calls,
                    cpuNanoseconds: cpu.map { $0 / calls })
            )
            return nil
        }

        func finish() throws(WorkerProtocolError) -> WorkerReport {
            switch phase {
            case .done: return report
            case .start: throw WorkerProtocolError(description: "it printed no report")
            default:
                let count = report.samples.count
                throw WorkerProtocolError(
                    description: "its reports end after \(count) of \(expectation.iterations) samples"
                        + (hasChecksum ? ", without the end report" : ""))
            }
        }
    }
}
