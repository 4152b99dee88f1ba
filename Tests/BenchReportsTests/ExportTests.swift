import BenchModel
import Testing

@testable import BenchReports

@Suite struct ExportTests {
    private func export(failing: Bool = false) -> Export {
        let configuration = SessionConfiguration(
            label: "a,\"b\"", suites: ["s"], runtimes: ["r"], baseline: "r", threads: [1, 2], rounds: 1, seed: .max)
        let session = SessionRecord(
            identifier: 1, uuid: "u", configuration: configuration,
            machine: MachineRecord(fingerprint: "f", cpuModel: "CPU", cpuCount: 2), startedAt: 1, finishedAt: nil,
            toolVersion: "0")
        let execution = ExecutionRecord(
            purpose: .measurement, round: 1, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0,
            status: failing ? .exited : .ok, usage: ResourceUsage(wallNanoseconds: 5, maximumResidentKibibytes: 9),
            loops: 4,
            samples: [100.0, 50, 60, 70].enumerated().map {
                Sample(iteration: $0.offset, valueNanoseconds: $0.element, cpuNanoseconds: nil)
            })
        let calibration = ExecutionRecord(
            purpose: .calibration, round: 0, execution: 0, orderInRound: 0, hashSeed: 1, startedAt: 0, status: .ok,
            samples: [Sample(iteration: 0, valueNanoseconds: 1)])
        let runs = [1, 2].map { threads in
            RunRecord(
                key: RunKey(benchmark: "s/x", runtime: "r", threads: threads),
                benchmark: BenchmarkRecord(benchmark: Benchmark(suite: "s", name: "x", program: ""), sourceHash: "h"),
                runtime: RuntimeRecord(
                    specification: RuntimeSpecification(name: "r", arguments: ["/r"]), version: "1, 2", binaryHash: nil,
                    environment: [:]), loops: 4, executions: [calibration, execution])
        }
        return Export(session: session, runs: runs)
    }

    @Test func csv() {
        let lines = export().csv.split(separator: "\r\n")
        #expect(lines.count == 9)
        #expect(lines[1] == "1,\"a,\"\"b\"\"\",s,x,r,\"1, 2\",1,none,1,0,0,4,100.0,,9,1,0,,h,f")
        #expect(export(failing: true).csv.split(separator: "\r\n").count == 1)
    }

    /// Half of the iterations are values, in seconds; the others are warm-ups; calibration is neither.
    @Test func pyperf() throws {
        let json = try JSONValue(parsing: try export().pyperf(runtime: "r", threads: 2).description)
        #expect(json["version"]?.stringValue == "1.0")
        let benchmark = try #require(json["benchmarks"]?.arrayValue?.first)
        #expect(benchmark["metadata"]?["name"]?.stringValue == "s/x[threads=2]")
        let run = try #require(benchmark["runs"]?.arrayValue?.first)
        #expect(benchmark["runs"]?.arrayValue?.count == 1)
        #expect(run["metadata"]?["loops"]?.integerValue == 4)
        #expect(run["metadata"]?["mem_max_rss"]?.integerValue == 9 * 1024)
        #expect(run["metadata"]?["date"]?.stringValue == "1970-01-01 00:00:00")
        #expect(json["metadata"]?["unit"]?.stringValue == "second")
        let values = run["values"]?.arrayValue?.compactMap(\.doubleValue) ?? []
        #expect(values.count == 2 && abs(values[0] - 60e-9) < 1e-15 && abs(values[1] - 70e-9) < 1e-15)
        #expect(run["warmups"]?.arrayValue?.count == 2)
        #expect(run["warmups"]?.arrayValue?.first?.arrayValue?.first == .integer(4))
        let missing = #expect(throws: BenchError.self) { try export().pyperf(runtime: "z", threads: 1) }
        #expect(missing?.message == "session 1 has no measurement on z at 1 thread")
        #expect(throws: BenchError.self) { try export(failing: true).pyperf(runtime: "r", threads: 1) }
    }

    @Test func json() throws {
        let json = try JSONValue(parsing: export().json.description)
        #expect(json["seed"]?.stringValue == "18446744073709551615")
        #expect(json["executions"]?.arrayValue?.count == 4)
    }
}
