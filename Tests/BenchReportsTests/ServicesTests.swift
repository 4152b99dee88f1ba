import BenchModel
import Testing

@testable import BenchReports

/// Files of hyperfine, pytest-benchmark and Google's library, and what services read.
@Suite struct ServicesTests {
    private func read(_ text: String) throws -> ImportedSession {
        try ImportedFile(path: "x.json", text: text).sessions(format: nil)[0]
    }

    @Test func hyperfine() throws {
        let imported = try read(
            """
            {"results":[{"command":"./a --fast","mean":0.1,"times":[0.1,0.2,0.3],"exit_codes":[0,0,1],
              "memory_usage_byte":[2048,4096,1]},
             {"command":"sleep 1","mean":1,"times":[1.0],"exit_codes":[0]}]}
            """)
        #expect(imported.runs.map(\.key.benchmark) == ["hyperfine/./a --fast", "hyperfine/sleep 1"])
        #expect(imported.runs[0].executions.map { $0.samples[0].valueNanoseconds } == [1e8, 2e8])
        #expect(imported.runs[0].executions.map(\.usage.maximumResidentKibibytes) == [2, 4])
        #expect(imported.notes == ["1 runs that failed are left out"] && imported.session.isImported)
        #expect(throws: BenchError.self) { try self.read(#"{"results":[{"command":"x"}]}"#) }
    }

    @Test func pytest() throws {
        let imported = try read(
            """
            {"machine_info":{"node":"n","python_implementation":"CPython","python_version":"3.11.2","cpu":{"count":4,
              "brand_raw":"CPU X"}},"commit_info":{"id":"0123456789abcdef0123456789abcdef01234567","branch":"main",
              "dirty":false},"datetime":"2026-01-02T03:04:05","version":"4.0.0",
             "benchmarks":[
              {"name":"test_a","fullname":"t.py::test_a","stats":{"mean":0.5,"iterations":2,"data":[0.5,0.25]}},
              {"name":"test_b","fullname":"t.py::test_b","stats":{"mean":0.125}}]}
            """)
        #expect(imported.runs.map(\.key.benchmark) == ["pytest/t.py::test_a", "pytest/t.py::test_b"])
        #expect(imported.runs[0].executions.count == 1 && imported.runs[0].loops == 2)
        #expect(imported.runs[0].executions[0].samples.map(\.valueNanoseconds) == [5e8, 2.5e8])
        #expect(imported.runs[0].runtime.commit?.branch == "main" && imported.session.machine.cpuModel == "CPU X")
        #expect(imported.notes.count == 1)
    }

    @Test func google() throws {
        let imported = try read(
            """
            {"context":{"date":"2026-01-02T03:04:05+00:00","host_name":"h","executable":"./b","num_cpus":8},
             "benchmarks":[
              {"name":"BM_a","run_name":"BM_a","run_type":"iteration","threads":1,"iterations":10,"real_time":2,
               "cpu_time":1.5,"time_unit":"us"},
              {"name":"BM_a","run_name":"BM_a","run_type":"iteration","threads":1,"iterations":10,"real_time":3,
               "cpu_time":2,"time_unit":"us"},
              {"name":"BM_a_mean","run_name":"BM_a","run_type":"aggregate","real_time":2.5,"time_unit":"us"},
              {"name":"BM_b","run_type":"iteration","error_occurred":true}]}
            """)
        #expect(imported.runs.map(\.key.benchmark) == ["google/BM_a"])
        #expect(imported.runs[0].executions[0].samples.map(\.valueNanoseconds) == [2000, 3000])
        #expect(imported.runs[0].executions[0].samples.map(\.cpuNanoseconds) == [1500, 2000])
        #expect(imported.notes == ["1 results with an error are left out"])
    }

    @Test func services() throws {
        let runs = [
            MadeSession.run("x", "a", nanoseconds: 1e6, identifier: 1),
            MadeSession.run("x", "b", nanoseconds: 2e6, threads: 2, identifier: 2),
        ]
        let export = Export(session: MadeSession.session(1, runtimes: ["a", "b"], rounds: 8), runs: runs)
        let bencher = export.bencher(runtime: nil)
        #expect(bencher["s/x on a"]?["latency"]?["value"]?.doubleValue ?? 0 > 1e6)
        #expect(bencher["s/x, 2 threads on b"]?["latency"]?["lower_value"] != nil)
        #expect(export.bencher(runtime: "a")["s/x"] != nil && export.bencher(runtime: "a")["s/x on a"] == nil)
        let action = export.githubAction(runtime: "a", biggerIsBetter: false).arrayValue ?? []
        #expect(action.count == 1 && action[0]["unit"]?.stringValue == "ns")
        #expect(action[0]["range"]?.stringValue?.hasPrefix("± ") == true)
        #expect(export.githubAction(runtime: nil, biggerIsBetter: true).arrayValue == [])
    }
}
