import Foundation
import Testing

@Suite struct BadInputTests {
    /// Command lines that are wrong: a sentence on standard error, nothing on standard output, exit status 2.
    @Test(arguments: [
        (["run", "--suite", "nosuch"], "unknown suite nosuch; the suites in "),
        (["run", "--suite", "./suites/none"], "there is no file or folder "),
        (["run", "--runtime", "nosuchpython"], "runtime nosuchpython: not configured"),
        (["run", "--runtime", "x=/nonexistent/python"], "runtime x: no executable /nonexistent/python"),
        (["run", "--runtime", "x="], "the command is empty"),
        (["run", "--runtime", "a=sh,a=sh"], "a is named twice"),
        (["run", "--runtime", "a/b=sh"], "expected name or name=command"),
        (["run", "--baseline", "nosuch"], "runtime nosuch"),
        (["run", "--rounds", "0"], "--rounds"),
        (["run", "--rounds", "many"], "--rounds"),
        (["run", "--threads", "1,0"], "--threads"),
        (["run", "--threads", "1,,2"], "--threads"),
        (["run", "--timeout", "soon"], "--timeout"),
        (["run", "--budget", "-5m"], "--budget"),
        (["run", "--filter", "nothing*"], "no benchmark is selected"),
        (["run", "--threads", "64"], "2 do not support these thread counts"),
        (["run", "--label", ""], "--label"),
        (["run", "--format", "xml"], "xml"),
        (["run", "--nosuch"], "nosuch"),
        (["nosuch"], "nosuch"),
        (["plot", "pie", "--output", "x.png"], "pie"),
        (["list", "nothing"], "nothing"),
    ])
    func usage(arguments: [String], words: String) throws {
        let fixture = try CommandLineFixture()
        let result = try fixture.run(arguments)
        #expect(result.status == 2)
        #expect(result.error.contains(words), "\(result.error)")
        #expect(result.output.isEmpty)
    }

    @Test func malformedSuites() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("suites/tiny/suite.toml", "[suite]\nname = \"tiny\"\n[[benchmark]\nname = 3\n")
        let syntax = try fixture.run(["run", "--suite", "tiny"])
        #expect(syntax.status == 2)
        #expect(syntax.error.contains("\(fixture.path)/suites/tiny/suite.toml:3:"), "\(syntax.error)")
        try fixture.write(
            "suites/tiny/suite.toml",
            "[suite]\nname = \"tiny\"\n[[benchmark]]\nname = \"a\"\nprogram = \"gone.py\"\nchecksum = \"\"\n")
        let missing = try fixture.run(["run", "--suite", "tiny"])
        #expect(missing.status == 2)
        #expect(missing.error.contains("a: there is no program \(fixture.path)/suites/tiny/gone.py"))
        try fixture.write("suites/tiny/suite.toml", "[suite]\nname = \"tiny\"\nworker = \"x\"\n")
        #expect(try fixture.run(["list", "benchmarks"]).error.contains("suite.toml:3: unknown key worker"))
    }

    @Test func malformedConfiguration() throws {
        let fixture = try CommandLineFixture()
        try fixture.write("apus-bench.toml", "[defaults]\nround = 3\n")
        let result = try fixture.run(["list", "runtimes"])
        #expect(result.status == 2)
        #expect(result.error.contains("apus-bench.toml:2: unknown key round"))
    }

    @Test func databases() throws {
        let fixture = try CommandLineFixture()
        for arguments in [["list"], ["show"], ["plot", "bars", "--output", "x.png"]] {
            let missing = try fixture.run(arguments)
            #expect(missing.status == 1)
            #expect(missing.error.contains("there is no database \(fixture.database)"))
        }
        try fixture.write("broken.db", String(repeating: "not a database. ", count: 1000))
        for arguments in [["list"], ["run"] + fixture.runtimeOption("good")] {
            let broken = try fixture.run(arguments + ["--db", "broken.db"])
            #expect(broken.status == 1)
            #expect(broken.error.contains("broken.db: is no SQLite database"))
        }
        let run = try fixture.run(["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good"))
        #expect(run.status == 0)
        #expect(try fixture.run(["show", "17"]).error.contains("has no session 17"))
        #expect(try fixture.run(["show", "--benchmark", "zzz"]).error.contains("no benchmark that matches zzz"))
        let alone = try fixture.run(["plot", "bars", "--output", "x.png"])
        #expect(alone.status == 2 && alone.error.contains("nothing to compare with good"))
        let single = try fixture.run(["plot", "scaling", "--output", "x.png"])
        #expect(single.status == 2 && single.error.contains("no scaling to draw"))
    }

    @Test func readOnlyDatabase() throws {
        let fixture = try CommandLineFixture()
        _ = try fixture.run(["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good"))
        for name in ["", "-wal", "-shm"] { chmod(fixture.database + name, 0o444) }
        chmod(fixture.path + "/results", 0o555)
        defer { chmod(fixture.path + "/results", 0o755) }
        // Root may write everything, so the command runs as nobody.
        let prefix =
            geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        let result = try fixture.run(
            ["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good"), prefix: prefix)
        #expect(result.status == 1)
        #expect(result.error.contains("\(fixture.database): cannot be written"), "\(result.error)")
    }

    @Test func gnuplotMissing() throws {
        let fixture = try CommandLineFixture()
        try FileManager.default.createDirectory(atPath: fixture.path + "/empty", withIntermediateDirectories: true)
        let path = ["PATH": fixture.path + "/empty"]
        let run = try fixture.run(
            ["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good", "other"), environment: path)
        // The measurement is kept; only the picture is missing.
        #expect(run.status == 0, "\(run.error)")
        #expect(run.error.contains("no plot") && run.error.contains("gnuplot-nox"))
        let plot = try fixture.run(["plot", "bars", "--output", "x.png"], environment: path)
        #expect(plot.status == 1)
        #expect(plot.error.contains("gnuplot cannot be started"))
        #expect(!FileManager.default.fileExists(atPath: fixture.path + "/x.png"))
    }

    @Test func helpForEveryCommand() throws {
        let fixture = try CommandLineFixture()
        for command in [[], ["run"], ["list"], ["show"], ["plot"], ["export"], ["doctor"], ["suites"]] {
            let help = try fixture.run(command + ["--help"])
            #expect(help.status == 0)
            #expect(help.output.contains("USAGE: apus-bench"))
        }
        let run = try fixture.run(["run", "--help"]).output
        for option in [
            "suite", "runtime", "baseline", "threads", "rounds", "iterations", "filter", "budget", "timeout",
        ] {
            #expect(run.contains("--\(option)"))
        }
    }
}
