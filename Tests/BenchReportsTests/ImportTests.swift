import BenchModel
import Testing

@testable import BenchReports

/// Result files of other tools. The texts are what pyperf 2.11 and asv 0.6 wrote, shortened.
@Suite struct ImportTests {
    static let pyperf = """
        {"benchmarks":[{"runs":[
        {"metadata":{"calibrate_loops":4,"date":"2026-11-27 07:31:15.916613","duration":1.1},"warmups":[[1,5.75e-05]]},
        {"metadata":{"date":"2026-11-27 07:31:17.078024","duration":0.5,"load_avg_1min":2.25,"mem_max_rss":20013056},
         "values":[3.5e-05,3.25e-05],"warmups":[[4,5.5e-05]]},
        {"metadata":{"date":"2026-11-27 07:31:18.361127"},"values":[4e-05,2e-05],"warmups":[[4,4.5e-05]]}]}],
        "metadata":{"cpu_count":2,"cpu_model_name":"AMD EPYC","hostname":"vm","loops":4,"inner_loops":2,
        "name":"timeit","perf_version":"2.11.0","platform":"Linux-6.1","python_executable":"/usr/bin/python3",
        "python_implementation":"cpython","python_version":"3.11.7 (64-bit)","unit":"second"},"version":"1.0"}
        """

    static let asv = """
        {"commit_hash":"0123456789abcdef0123456789abcdef01234567","date":1700000000000,"env_name":"virtualenv-py3.11",
        "env_vars":{},"params":{"arch":"x86_64","cpu":"EPYC","machine":"host","num_cpu":"2","os":"Linux 6.1",
        "python":"3.11","ram":"8000"},"python":"3.11","requirements":{},
        "result_columns":["result","params","version","started_at","duration","stats_ci_99_a","stats_ci_99_b",
        "stats_q_25","stats_q_75","stats_number","stats_repeat","samples","profile"],
        "results":{
        "suite.Keys.time_keys":[[1e-06,NaN,3e-06],[["1","2","3"]],"v1",1700000001000,2.5,[1,1,1],[1,1,1],[1,1,1],
        [1,1,1],[100,null,200],[10,null,10],[[9e-07,1.1e-06],null,[3e-06]]],
        "suite.time_plain":[[0.002],[],"v2",1700000002000,1.5],
        "suite.track_size":[[12],[],"v3",1700000002000,1.5]},
        "durations":{},"version":2}
        """

    private func read(_ text: String, _ format: ImportedFile.Format? = nil, path: String = "a/x.json") throws
        -> ImportedSession
    {
        try #require(try ImportedFile(path: path, text: text).sessions(format: format).first)
    }

    /// A process is a round, warm-up values come first, the calibration is left out.
    @Test func pyperfFile() throws {
        let imported = try read(Self.pyperf)
        let session = imported.session
        #expect(session.toolVersion == "pyperf 2.11.0 (imported)" && session.isImported)
        #expect(session.configuration.label == "x" && session.configuration.rounds == 2)
        #expect(session.configuration.baseline == "cpython" && session.finishedAt != nil)
        #expect(session.machine.cpuModel == "AMD EPYC" && session.machine.cpuCount == 2)
        let run = try #require(imported.runs.first)
        #expect(imported.runs.count == 1 && run.key.description == "pyperf/timeit on cpython, 1 thread")
        #expect(run.runtime.version == "3.11.7 (64-bit)" && run.runtime.specification.kind == .cpython)
        #expect(run.executions.map(\.round) == [1, 2] && run.executions.allSatisfy { $0.innerLoops == 2 })
        let first = run.executions[0]
        #expect(first.loops == 4 && first.samples.count == 3 && first.warmup?.steadyStart == 1)
        #expect(first.startedAt == 1_795_764_677)
        #expect(first.usage.wallNanoseconds == 500_000_000 && first.usage.maximumResidentKibibytes == 19544)
        #expect(first.pressure.loadAverage == 2.25)
        let steady = first.steadySamples.map(\.valueNanoseconds)
        #expect(steady.count == 2 && abs(steady[0] - 35_000) < 1e-6 && abs(steady[1] - 32_500) < 1e-6)
        #expect(try read(Self.pyperf).session.uuid == session.uuid && session.uuid.count == 36)
    }

    /// Version 6 keeps warm-up values of all loops together.
    @Test func olderPyperfFile() throws {
        let text = Self.pyperf.replacing("\"version\":\"1.0\"", with: "\"version\":6")
        let first = try read(text).runs[0].executions[0]
        #expect(abs(first.samples[0].valueNanoseconds - 55_000 / 8) < 1e-6)
        #expect(abs(first.samples[1].valueNanoseconds - 35_000) < 1e-6)
    }

    @Test func options() throws {
        let options = ImportedFile.Options(label: "l", runtime: "mine", suite: "s")
        let imported = try #require(
            try ImportedFile(path: "f", text: Self.pyperf, options: options).sessions(format: .pyperf).first)
        #expect(imported.session.configuration.label == "l" && imported.session.configuration.suites == ["s"])
        #expect(imported.runs[0].key == RunKey(benchmark: "s/timeit", runtime: "mine", threads: 1))
        #expect(imported.session.uuid != (try read(Self.pyperf)).session.uuid)
    }

    @Test func asvFile() throws {
        let imported = try read(Self.asv)
        #expect(
            imported.runs.map(\.key.benchmark) == [
                "asv/suite.Keys.time_keys(1)", "asv/suite.Keys.time_keys(3)", "asv/suite.time_plain",
            ])
        #expect(imported.notes.count == 2)
        let runtime = imported.runs[0].runtime
        #expect(runtime.name == "virtualenv-py3.11@0123456789" && runtime.commit?.authoredAt == 1_700_000_000)
        #expect(imported.session.configuration.runtimes == [runtime.name])
        let samples = imported.runs.map { $0.executions[0].steadySamples.map(\.valueNanoseconds) }
        #expect(samples.map(\.count) == [2, 1, 1] && abs(samples[0][0] - 900) < 1e-9 && samples[2][0] == 2e6)
        #expect(imported.runs[0].executions[0].loops == 100 && imported.runs[0].benchmark.sourceHash == "v1")
    }

    /// Every complaint names the file and the place.
    @Test(arguments: [
        ("{", "x.json: is no JSON: "),
        ("{}", "x.json: is no result file of pyperf, asv, hyperfine"),
        (#"{"benchmarks":[],"version":"1.0"}"#, "x.json: the document: there are no benchmarks"),
        (#"{"benchmarks":[],"version":"0.1"}"#, "x.json: version: version \"0.1\" of pyperf's format"),
        (#"{"benchmarks":3,"version":"1.0"}"#, "x.json: benchmarks: expected an array"),
        (#"{"benchmarks":[{}],"version":"1.0"}"#, "x.json: benchmarks[0]: runs is missing"),
        (#"{"benchmarks":[{"runs":[]}],"version":"1.0"}"#, "x.json: benchmarks[0]: the benchmark has no name"),
        (
            #"{"benchmarks":[{"metadata":{"name":"a"},"runs":[{"values":[1,0]}]}],"version":"1.0"}"#,
            "x.json: benchmarks[0].runs[0].values[1]: expected a number above 0"
        ),
        (
            #"{"benchmarks":[{"metadata":{"name":"a"},"runs":[{"values":[1],"warmups":[1]}]}],"version":"1.0"}"#,
            "x.json: benchmarks[0].runs[0].warmups[0]: expected an array"
        ),
        (
            #"{"benchmarks":[{"metadata":{"name":"a"},"runs":[{"warmups":[[1,2]]}]}],"version":"1.0"}"#,
            "x.json: benchmarks[0]: a has no run with values"
        ),
        (
            #"{"benchmarks":[{"metadata":{"name":"a","unit":"byte"},"runs":[{"values":[1]}]}],"version":"1.0"}"#,
            "x.json: benchmarks[0]: a is measured in the unit byte"
        ),
        (
            #"{"commit_hash":"zz","results":{},"version":2,"result_columns":["result"]}"#,
            "x.json: commit_hash: is no name"
        ),
        (#"{"commit_hash":"zz","results":{},"version":1}"#, "x.json: version: version 1 of asv's format"),
        (#"{"format":"apus-bench session","format_version":9}"#, "x.json: format_version: version 9"),
        ("", "x.json: is empty"),
        ("a,b\n1,2\n", "x.json:1: a result table has the columns benchmark and"),
        ("benchmark,value_s\n", "x.json: has a heading and no rows"),
        ("benchmark,value_s\na,1\nb\n", "x.json:3: has 1 fields, the heading has 2"),
        ("benchmark,value_s\na,1\nb,-2\n", "x.json:3: value_s must be a number above 0, not -2"),
        ("benchmark,value_s\na,\n", "x.json:2: has neither value_ns nor value_s"),
        ("benchmark,value_s\n\"a,1\n", "x.json:2: a quotation mark is not closed"),
        ("benchmark,value_s,threads\na,1,0\n", "x.json:2: threads must be a whole number from 1 to 1024, not 0"),
        ("benchmark,value_s,session\na,1,1\na,1,2\n", "x.json:3: belongs to another session"),
        ("benchmark,value_s,round,iteration\na,1,1,0\na,1,1,0\n", "x.json:3: is iteration 0 of its process, not 1"),
    ])
    func malformed(text: String, words: String) throws {
        let error = #expect(throws: BenchError.self) { try read(text, path: "x.json") }
        #expect(error?.message.hasPrefix(words) == true, "\(error?.message ?? "")")
        #expect(error?.kind == .usage)
    }

    /// Whatever byte is lost or changed, reading throws a `BenchError` or succeeds; it never traps.
    @Test func damagedFiles() {
        var numbers = SplitMix(state: 7)
        for text in [Self.pyperf, Self.asv] {
            let bytes = Array(text.utf8)
            for _ in 0..<400 {
                var damaged = bytes
                for _ in 0..<Int(numbers.next() % 3 + 1) {
                    let index = Int(numbers.next() % UInt64(damaged.count))
                    switch numbers.next() % 3 {
                    case 0: damaged.remove(at: index)
                    case 1: damaged[index] = UInt8(ascii: "9")
                    default: damaged.removeSubrange(index...)
                    }
                    if damaged.isEmpty { break }
                }
                _ = try? ImportedFile(path: "x", text: String(decoding: damaged, as: UTF8.self)).sessions(format: nil)
            }
        }
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    // MARK: - CSV

    /// Nothing says which rows belong together: a session per runtime, a round per row.
    @Test func plainTable() throws {
        let text = "\u{FEFF}Benchmark,runtime,value_s\r\n\"a, b\",p,0.5\r\nm/c,q,1.5\n\"a, b\",p,0.25\n"
        let sessions = try ImportedFile(path: "t.csv", text: text).sessions(format: nil)
        #expect(sessions.map(\.session.configuration.runtimes) == [["p"], ["q"]])
        #expect(Set(sessions.map(\.session.uuid)).count == 2)
        let run = sessions[0].runs[0]
        #expect(run.key.benchmark == "csv/a, b" && sessions[1].runs[0].key.benchmark == "m/c")
        #expect(run.executions.map(\.round) == [1, 2])
        #expect(run.executions.map { $0.steadySamples.map(\.valueNanoseconds) } == [[5e8], [2.5e8]])
    }

    @Test func dates() {
        for (text, seconds) in [
            ("1970-01-01 00:00:00", 0), ("2000-02-29 23:59:59", 951_868_799), ("2026-11-27T07:31:17.5Z", 1_795_764_677),
        ] {
            #expect(DateText.seconds(text) == seconds)
            #expect(DateText.seconds(DateText.text(seconds: seconds)) == seconds)
        }
        #expect(DateText.seconds("yesterday") == nil && DateText.seconds("2026-13-01 00:00:00") == nil)
    }

    // MARK: - Round trips of our own formats

    private func native() -> (session: SessionRecord, runs: [RunRecord]) {
        let commit = CommitRecord(repository: "r", sha: "0123456789abcdef", authoredAt: 5, subject: "say \"hi\"")
        let runtimes = [
            RuntimeRecord(
                specification: RuntimeSpecification(name: "cpython", arguments: ["/p", "-S"]), version: "Python 3.11",
                binaryHash: "b", environment: ["A": "1"]),
            RuntimeRecord(
                specification: RuntimeSpecification(name: "apus", arguments: ["/a"]), version: "Apus", binaryHash: nil,
                environment: [:], commit: commit),
        ]
        let configuration = SessionConfiguration(
            label: "night, \"1\"", suites: ["s"], runtimes: runtimes.map(\.name), baseline: "cpython", threads: [1, 2],
            rounds: 2, seed: .max)
        let session = SessionRecord(
            identifier: 4, uuid: "01234567-89ab-cdef-0123-456789abcdef", configuration: configuration,
            machine: MachineRecord(fingerprint: "f", cpuModel: "CPU", cpuCount: 2, memoryKibibytes: 9), startedAt: 1,
            finishedAt: 9, toolVersion: "0.1.0")
        let benchmark = Benchmark(
            suite: "s", name: "x", program: "", parameters: .object([.init("n", .number(1))]), scaling: .weak,
            tags: ["t"], checksum: "7")
        let runs = runtimes.flatMap { runtime in
            [1, 2].map { threads in
                let executions = (0..<3).map { index in
                    ExecutionRecord(
                        purpose: index == 0 ? .calibration : .measurement, round: index, execution: 0, orderInRound: 1,
                        hashSeed: .max, startedAt: 2, status: .ok, exitStatus: 0,
                        usage: ResourceUsage(wallNanoseconds: 3, maximumResidentKibibytes: 8, minorFaults: 6),
                        pressure: MachinePressure(cpuPressureMicroseconds: 1, stealTicks: nil, loadAverage: 0.5),
                        loops: 4, innerLoops: 3,
                        samples: [100.1, 1 / 3.0, 60].enumerated().map {
                            Sample(iteration: $0.offset, valueNanoseconds: $0.element, cpuNanoseconds: $0.element / 7)
                        }, counters: [Counter(iteration: 1, name: "gc.minor", value: 2)], standardErrorTail: "e",
                        warmup: WarmupRecord(
                            classification: .warmup, steadyStart: 1, changePoints: [1], steadyWall: 30, steadyCPU: 5),
                        instructions: 77)
                }
                return RunRecord(
                    key: RunKey(benchmark: "s/x", runtime: runtime.name, threads: threads),
                    benchmark: BenchmarkRecord(benchmark: benchmark, sourceHash: "h"), runtime: runtime, loops: 4,
                    executions: executions)
            }
        }
        return (session, runs)
    }

    @Test func jsonLosesNothing() throws {
        let native = native()
        let export = Export(session: native.session, runs: native.runs)
        let imported = try read(export.json.description)
        #expect(imported.runs == native.runs)
        var expected = native.session
        expected.identifier = 0
        expected.toolVersion = "0.1.0 (imported)"
        #expect(imported.session == expected)
    }

    @Test func csvKeepsEverySample() throws {
        let native = native()
        let imported = try read(Export(session: native.session, runs: native.runs).csv)
        #expect(imported.session.configuration.runtimes == native.session.configuration.runtimes)
        #expect(imported.session.configuration.label == native.session.configuration.label)
        for (run, original) in zip(imported.runs, native.runs) {
            #expect(run.key == original.key && run.benchmark.sourceHash == "h")
            #expect(run.executions.map(\.samples) == original.measurements.map(\.samples))
            #expect(run.executions.map(\.warmup?.steadyStart) == [1, 1])
            #expect(run.executions.map(\.round) == [1, 2] && run.executions[0].innerLoops == 3)
        }
    }

    /// Times go through seconds, so they may differ in the last bit.
    @Test func pyperfKeepsEverySample() throws {
        let native = native()
        let export = Export(session: native.session, runs: native.runs)
        let imported = try read(try export.pyperf(runtime: "cpython", threads: 2).description)
        let run = try #require(imported.runs.first)
        let original = try #require(native.runs.first { $0.key == run.key })
        #expect(run.benchmark.sourceHash == "h" && imported.session.machine.fingerprint == "f")
        #expect(run.executions.count == 2)
        for (execution, expected) in zip(run.executions, original.measurements) {
            #expect(execution.round == expected.round && execution.warmup?.steadyStart == 1)
            #expect(execution.hashSeed == .max && execution.startedAt == 2 && execution.loops == 4)
            for (sample, expected) in zip(execution.samples, expected.samples) {
                #expect(abs(sample.valueNanoseconds / expected.valueNanoseconds - 1) < 1e-15)
            }
        }
    }
}
