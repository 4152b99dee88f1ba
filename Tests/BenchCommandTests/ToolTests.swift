import BenchModel
import Foundation
import Testing

@Suite struct ToolTests {
    private func measured() throws -> CommandLineFixture {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            ["run", "--rounds", "1", "--executions", "2", "--iterations", "2", "--threads", "1,2"]
                + fixture.runtimeOption("good", "other"))
        #expect(run.status == 0, "\(run.error)")
        return fixture
    }

    @Test func export() throws {
        let fixture = try measured()
        let csv = try fixture.run(["export"])
        // 2 benchmarks x 2 thread counts x 2 runtimes x 2 executions x 2 iterations
        #expect(csv.output.split(separator: "\r\n").count == 1 + 32)
        let json = try fixture.run(["export", "--format", "json", "--output", "all.json"])
        #expect(json.status == 0 && json.output.isEmpty)
        let text = try String(contentsOfFile: fixture.path + "/all.json", encoding: .utf8)
        #expect(try JSONValue(parsing: text)["executions"]?.arrayValue?.count == 20)
        let pyperf = try fixture.run(["export", "--format", "pyperf", "--runtime", "other", "--threads", "2"])
        #expect(try JSONValue(parsing: pyperf.output)["benchmarks"]?.arrayValue?.count == 2)
        let unknown = try fixture.run(["export", "--format", "pyperf", "--runtime", "z"])
        #expect(unknown.status == 2 && unknown.error.contains("no measurement on z"))
        let unwritable = try fixture.run(["export", "--output", "/proc/apus/x.csv"])
        #expect(unwritable.status == 1 && unwritable.error.contains("/proc/apus/x.csv: cannot be written"))
        #expect(try fixture.run(["export", "--runtime", "good"]).status == 2)
    }

    @Test func doctor() throws {
        let fixture = try measured()
        let healthy = try fixture.run(["doctor"])
        #expect(healthy.status == 0, "\(healthy.output)")
        #expect(healthy.output.contains("suite tiny"))
        #expect(healthy.output.contains("1 sessions, 0 of them unfinished; no damage"))
        try fixture.write("suites/tiny/suite.toml", "[suite]\n")
        try fixture.write("apus-bench.toml", "[defaults]\nruntimes = [\"x\"]\n[runtime.x]\ncommand = \"/none/x\"\n")
        let ill = try fixture.run(["doctor", "--format", "json"], environment: ["PATH": "/nonexistent"])
        #expect(ill.status == 1)
        let problems = try JSONValue(parsing: ill.output).arrayValue?
            .filter { $0["state"]?.stringValue == "problem" }.compactMap { $0["check"]?.stringValue }
        #expect(problems == ["suite tiny", "runtime x", "gnuplot"])
    }

    /// A Python that only pretends to make an environment and to install.
    @Test func suitesInstall() throws {
        let fixture = try CommandLineFixture()
        try fixture.write(
            "bin/python",
            """
            #!/bin/sh
            echo "$@" >> \(fixture.path)/calls
            if [ "$2" = venv ]; then mkdir -p "$4/bin"; cp "$0" "$4/bin/python"; fi
            if [ "$2" = pip ]; then
                [ -n "$FAIL" ] && { echo "no such index" >&2; exit 1; }
                mkdir -p "$(dirname "$0")/../lib/python3.11/site-packages/pyperformance/data-files/benchmarks"
            fi
            """)
        chmod(fixture.path + "/bin/python", 0o755)
        let command = ["suites", "install", "pyperformance", "--python", "bin/python"]
        let failed = try fixture.run(command, environment: ["FAIL": "1"])
        #expect(failed.status == 1 && failed.error.contains("no such index"), "\(failed.error)")
        let done = try fixture.run(command)
        #expect(done.status == 0, "\(done.error)")
        #expect(done.output.contains("/.build/pyperformance/lib/python3.11/site-packages/pyperformance/"))
        let calls = try String(contentsOfFile: fixture.path + "/calls", encoding: .utf8)
        #expect(calls.contains("install --no-deps --disable-pip-version-check pyperformance==1.14.0"))
        let unknown = try fixture.run(["suites", "install", "everything"])
        #expect(unknown.status == 2)
        let python = try fixture.run(["suites", "install", "pyperformance", "--python", "/none/python"])
        #expect(python.status == 2 && python.error.contains("there is no executable /none/python"))
        #expect(try fixture.run(["suites"]).output.hasPrefix("tiny: 2 benchmarks."))
    }
}
