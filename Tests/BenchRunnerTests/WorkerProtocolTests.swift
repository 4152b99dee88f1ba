import BenchModel
import Testing

@testable import BenchRunner

@Suite struct WorkerProtocolTests {
    private let start = #"{"event":"start","python":"3.11"}"#
    private let end = #"{"event":"end"}"#
    private let checksum = #"{"event":"checksum","value":"42"}"#

    private func sample(_ iteration: Int, value: Int = 600, loops: Int = 3, more: String = "") -> String {
        #"{"event":"sample","iteration":\#(iteration),"value_ns":\#(value),"cpu_ns":300,"loops":\#(loops)\#(more)}"#
    }

    private func read(_ lines: [String], loops: Int = 3, iterations: Int = 2) throws -> WorkerReport {
        try WorkerProtocol(requestedLoops: loops, iterations: iterations).read(
            Array(lines.joined(separator: "\n").utf8))
    }

    @Test func complete() throws {
        let counter = #"{"event":"counter","iteration":0,"name":"jit.traces","value":7}"#
        let report = try read([start, sample(0), counter, sample(1, value: 900), checksum, end, ""])
        #expect(report.loops == 3)
        #expect(report.samples.map(\.valueNanoseconds) == [200, 300])
        #expect(report.samples.map(\.cpuNanoseconds) == [100, 100])
        #expect(report.counters == [Counter(iteration: 0, name: "jit.traces", value: 7)])
        #expect(report.checksum == "42")
    }

    @Test func peakMemory() throws {
        func end(_ peak: String) -> String { #"{"event":"end","peak_kib":\#(peak)}"# }
        #expect(try read([start, sample(0), sample(1), checksum, end("9000")]).peakKibibytes == 9000)
        #expect(try read([start, sample(0), sample(1), checksum, self.end]).peakKibibytes == nil)
        for bad in ["0", "-4", "\"9\"", "1.5"] {
            #expect(throws: WorkerProtocolError.self) {
                try read([start, sample(0), sample(1), checksum, end(bad)])
            }
        }
    }

    @Test func calibration() throws {
        let calibrated = #"{"event":"calibrated","loops":8}"#
        let report = try read(
            [start, calibrated, sample(0, value: 800, loops: 8), checksum, end], loops: 0, iterations: 1)
        #expect(report.loops == 8)
        #expect(report.samples[0].valueNanoseconds == 100)
    }

    @Test func innerLoopsDivideToo() throws {
        let inner = #","inner_loops":2"#
        let report = try read([start, sample(0, more: inner), sample(1, more: inner), checksum, end])
        #expect(report.innerLoops == 2)
        #expect(report.samples[0].valueNanoseconds == 100)
    }

    @Test func garbage() throws {
        let good = [start, sample(0), sample(1), checksum, end]
        var cases: [([String], String)] = [
            ([], "no report"), (["hello"], "line 1 of its output is no report: hello"), (["42"], "is no report"),
            (Array(good.dropFirst()), "not the report expected"), ([start, start], "not the report expected"),
            ([start, sample(1)], "is not sample 0"), ([start, sample(0), sample(0)], "is not sample 1"),
            ([start, sample(0, value: 0)], "no time above 0"), ([start, sample(0, value: -5)], "no time above 0"),
            ([start, sample(0, loops: 4)], "another loop count"), ([start, sample(0), checksum], "after 1 of 2"),
            (Array(good.dropLast()), "without the end"), ([start, sample(0)], "end after 1 of 2 samples"),
            (good + ["x"], "line 6"), (good + [end], "not the report expected"),
            ([start, sample(0), sample(1), sample(2)], "is not sample 2"),
            ([start, sample(0), #"{"event":"counter","iteration":5,"name":"a","value":1}"#], "no counter"),
            ([start, sample(0), #"{"event":"counter","iteration":0,"name":"a","value":"1"}"#], "no counter"),
            ([start, sample(0), sample(1), #"{"event":"checksum","value":42}"#], "has no value"),
            ([start, #"{"event":"calibrated","loops":2}"#], "not the report expected"),
            ([start, sample(0, more: #","inner_loops":0"#)], "inner loop"),
        ]
        let counter = #"{"event":"counter","iteration":0,"name":"a","value":1}"#
        cases.append(([start, sample(0), counter, counter], "repeats"))
        for (lines, words) in cases {
            let error = #expect(throws: WorkerProtocolError.self) { try read(lines) }
            #expect(error?.description.contains(words) == true, "\(lines): \(error?.description ?? "")")
        }
        #expect(throws: WorkerProtocolError.self) {
            try WorkerProtocol(requestedLoops: 1, iterations: 1).read([0xFF, 0xFE])
        }
    }

    @Test func calibrationWithoutLoops() {
        for loops in ["0", "-1", "\"3\"", "1.5"] {
            #expect(throws: WorkerProtocolError.self) {
                try read([start, #"{"event":"calibrated","loops":\#(loops)}"#], loops: 0, iterations: 1)
            }
        }
    }
}
