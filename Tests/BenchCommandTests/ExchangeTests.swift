import BenchModel
import BenchStore
import Foundation
import Testing

@Suite struct ExchangeTests {
    private let pyperf = """
        {"benchmarks":[{"metadata":{"name":"timeit"},"runs":[
        {"metadata":{"calibrate_loops":4},"warmups":[[1,5.75e-05]]},
        {"metadata":{"date":"2026-11-27 07:31:17"},"values":[3.5e-05,3.25e-05],"warmups":[[4,5.5e-05]]},
        {"metadata":{"date":"2026-11-27 07:31:18"},"values":[4e-05,2e-05],"warmups":[[4,4.5e-05]]}]}],
        "metadata":{"python_implementation":"cpython","perf_version":"2.11.0","loops":4},"version":"1.0"}
        """

    @Test func importedFilesAreSessions() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("one.json", pyperf)
        try fixture.write("two.json", pyperf.replacingOccurrences(of: "2e-05", with: "3e-05"))
        let gzip = Process()
        gzip.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
        gzip.arguments = [fixture.path + "/two.json"]
        try gzip.run()
        gzip.waitUntilExit()
        let result = try fixture.run(["import", "one.json", "two.json.gz"])
        #expect(result.status == 0, "\(result.error)")
        #expect(
            result.output
                == "one.json: session 1 one, 1 runs, 6 samples\ntwo.json.gz: session 2 two, 1 runs, 6 samples\n")
        let again = try fixture.run(["import", "one.json"])
        #expect(again.output == "one.json: is session 1 one of this database already\n" && again.status == 0)
        let show = try fixture.run(["show", "two", "--format", "json"])
        // Two rounds of 33.75 and 35 µs.
        let median = try JSONValue(parsing: show.output)["runs"]?.arrayValue?.first?["median_ns"]?.doubleValue
        #expect(abs((median ?? 0) - 34_375) < 1e-6, "\(show.output)")
        let list = try fixture.run(["list"])
        #expect(list.output.contains("finished") && !list.output.contains("unfinished"))
    }

    /// When one file is wrong none is kept.
    @Test func nothingIsHalfImported() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("good.json", pyperf)
        try fixture.write("bad.json", pyperf.replacingOccurrences(of: "2e-05", with: "-2e-05"))
        try fixture.write("not.gz", "\u{1F}\u{8B}")
        for (file, words) in [
            ("bad.json", "bad.json: benchmarks[0].runs[2].values[1]: expected a number above 0"),
            ("none.json", "none.json: cannot be read"),
        ] {
            let result = try fixture.run(["import", "good.json", file])
            #expect(result.status == 2 && result.error.contains(words), "\(result.error)")
            #expect(!FileManager.default.fileExists(atPath: fixture.database))
        }
        try Data([0x1F, 0x8B, 0x08, 0x00]).write(to: fixture.folder.appendingPathComponent("cut.json.gz"))
        let cut = try fixture.run(["import", "cut.json.gz"])
        #expect(cut.status == 2 && cut.error.contains("cut.json.gz: gzip cannot read it"), "\(cut.error)")
        let two = try fixture.run(["import", "a", "b", "--label", "x"])
        #expect(two.status == 2 && two.error.contains("import one file with it"))
    }

    /// An imported session is never the one that --resume continues.
    @Test func resumeLeavesImportsAlone() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("one.json", pyperf)
        _ = try fixture.run(["import", "one.json"])
        let run = try fixture.run(
            ["run", "--resume", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good"))
        #expect(run.status == 0 && run.error.contains("nothing to resume"), "\(run.error)")
        #expect(try ResultStore(path: fixture.database, access: .read).sessions().count == 2)
    }

    /// A session goes out as JSON and comes back into another database with every sample.
    @Test func exportAndImport() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            ["run", "--rounds", "2", "--executions", "2", "--iterations", "3", "--threads", "1,2", "--label", "night"]
                + fixture.runtimeOption("good", "other"))
        #expect(run.status == 0, "\(run.error)")
        for format in ["json", "csv", "pyperf"] {
            let export = try fixture.run(["export", "--format", format, "--output", "out.\(format)"])
            #expect(export.status == 0, "\(export.error)")
            let result = try fixture.run(["import", "out.\(format)", "--db", "\(format).db"])
            #expect(result.status == 0, "\(result.error)")
        }
        let original = try ResultStore(path: fixture.database, access: .read)
        let copy = try ResultStore(path: fixture.path + "/json.db", access: .read)
        #expect(try copy.session(matching: "night").uuid == original.session(matching: "night").uuid)
        let runs = try (original.runs(of: 1), copy.runs(of: 1))
        #expect(runs.0.map(\.executions) == runs.1.map(\.executions))
        #expect(runs.0.map(\.key) == runs.1.map(\.key) && runs.0.map(\.loops) == runs.1.map(\.loops))
        let table = try ResultStore(path: fixture.path + "/csv.db", access: .read)
        #expect(
            try table.runs(of: 1).map { $0.executions.map(\.samples) } == runs.0.map { $0.measurements.map(\.samples) })
        #expect(try table.session(matching: nil).configuration.label == "night")
        let values = try ResultStore(path: fixture.path + "/pyperf.db", access: .read).runs(of: 1)
        #expect(values.map(\.key.runtime) == ["good", "good"] && values[0].key.threads == 1)
        #expect(values[0].executions.count == 4)
    }
}
