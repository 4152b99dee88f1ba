import BenchModel
import BenchStore
import Foundation
import Testing

@Suite struct HistoryTests {
    /// 30 commits, the middle third 10 % slower, measured with the baseline `good`.
    private func measured() throws -> (CommandLineFixture, ToyRepository) {
        let fixture = try CommandLineFixture()
        let steps = (0..<30).map {
            ToyRepository.Step(subject: "step \($0)", level: (10..<20).contains($0) ? 110_000 : 100_000)
        }
        let toy = try ToyRepository(in: fixture, steps)
        try fixture.write(
            "apus-bench.toml",
            """
            [defaults]
            baseline = "good"
            executions = 1
            [runtime.good]
            command = "bin/good"
            [commits]
            repository = "toy"
            build = "sh build.sh"
            runtime-name = "toy"
            command = "out/python"
            """)
        try fixture.write("bin/good", try String(contentsOfFile: fixture.path + "/bin/good", encoding: .utf8))
        chmod(fixture.path + "/bin/good", 0o755)
        let run = try fixture.run(
            [
                "run", "--commit", "trunk~29..trunk", "--rounds", "2", "--iterations", "4", "--filter", "first",
                "--seed", "5",
            ])
        #expect(run.status == 0, "\(run.error)")
        return (fixture, toy)
    }

    @Test func changePointsAreKeptWithWhatPeopleDecided() throws {
        let (fixture, toy) = try measured()
        func changePoints(_ more: String...) throws -> [JSONValue] {
            let result = try fixture.run(["history", "--format", "json"] + more)
            #expect(result.status == 0, "\(result.error)")
            let item = try JSONValue(parsing: result.output)["benchmarks"]?.arrayValue?.first
            #expect(item?["points"]?.arrayValue?.compactMap { $0["commit"]?.stringValue } == toy.commits)
            return item?["change_points"]?.arrayValue ?? []
        }
        #expect(try changePoints().isEmpty)
        let found = try changePoints("--detect")
        #expect(found.map { $0["commit"]?.stringValue } == [toy.commits[10], toy.commits[20]])
        #expect(found.map { $0["state"]?.stringValue } == ["open", "open"])
        #expect(found[0]["undone_by"]?.stringValue == toy.commits[20])
        #expect(abs((found[0]["after"]?.doubleValue ?? 0) / (found[0]["before"]?.doubleValue ?? 1) - 1.1) < 0.005)
        let mark = try fixture.run(["history", "mark", "1", "accepted", "--note", "checks more"])
        #expect(mark.status == 0 && mark.output.isEmpty, "\(mark.error)")
        let again = try changePoints("--detect")
        #expect(again.map { $0["state"]?.stringValue } == ["accepted", "open"])
        #expect(again.map { $0["note"]?.stringValue } == ["checks more", nil])
        let text = try fixture.run(["history", "--benchmark", "first"]).output
        #expect(text.contains("tiny/first on toy, 1 thread, CPU time, divided by that of good in the same session"))
        #expect(text.contains("step 29") && text.contains("(1, accepted)") && text.contains("checks more"))
        // Another program is another benchmark.
        try fixture.write("suites/tiny/a.py", "def run():\n    return 6 * 7\n")
        let newer = try fixture.run(
            ["run", "--commit", "trunk~1,trunk", "--rounds", "2", "--iterations", "4", "--filter", "first"])
        #expect(newer.status == 0, "\(newer.error)")
        #expect(try fixture.run(["history"]).output.contains("THE BENCHMARK CHANGED"))
    }

    /// A pull request's commit is measured again and again between those of main.
    @Test func pullRequestsLieBesideTheLine() throws {
        let fixture = try CommandLineFixture()
        let toy = try ToyRepository(in: fixture, (0..<6).map { ToyRepository.Step(subject: "step \($0)") })
        try toy.git("checkout", "--quiet", "-b", "fix", "trunk~3")
        try fixture.write("toy/level", "150000\n")
        try toy.git("commit", "--quiet", "--all", "--message", "slower")
        let measure = ["--repository", "toy", "--rounds", "2", "--iterations", "4", "--filter", "first"]
        for commits in ["trunk~5..trunk", "fix", "trunk"] {
            let run = try fixture.run(
                ["run", "--commit", commits, "--baseline", "good"] + measure + ToyRepository.options
                    + fixture.runtimeOption("good"))
            #expect(run.status == 0, "\(run.error)")
        }
        let history = ["history", "--runtime", "toy", "--baseline", "good", "--format", "json"]
        func item(_ more: [String] = []) throws -> JSONValue? {
            let result = try fixture.run(history + more)
            #expect(result.status == 0, "\(result.error)")
            return try JSONValue(parsing: result.output)["benchmarks"]?.arrayValue?.first
        }
        let own = try #require(try item())
        #expect(own["points"]?.arrayValue?.compactMap { $0["commit"]?.stringValue } == toy.commits)
        #expect(own["beside"]?.arrayValue?.map { $0["branch"]?.stringValue } == ["fix"])
        // Measured from the branch, a commit of trunk stays on trunk.
        #expect(
            try ResultStore(path: fixture.database, access: .read).commits().map(\.branch)
                == ["trunk", "trunk", "trunk", "fix", "trunk", "trunk", "trunk"])
        #expect(try item(["--branch", "fix"])?["beside"]?.arrayValue?.isEmpty == false)
        // Git knows the line of the branch that is asked for; where it is not at hand the database does.
        let plot = try fixture.run(["plot", "history", "--runtime", "toy", "--output", "h.svg"])
        #expect(plot.status == 0, "\(plot.error)")
        let picture = try String(contentsOfFile: fixture.path + "/h.svg", encoding: .utf8)
        #expect(picture.contains("commit of another branch"))
        // Releases stand on the axis by their names.
        try toy.git("tag", "v1.0", "trunk~4")
        try toy.git("-c", "user.name=a", "-c", "user.email=a@b", "tag", "-a", "-m", "release", "v2.0", "trunk~1")
        try fixture.write("apus-bench.toml", "[commits]\nrepository = \"toy\"\n")
        let tagged = try fixture.run(["plot", "history", "--runtime", "toy", "--output", "t.svg"])
        #expect(tagged.status == 0, "\(tagged.error)")
        let releases = try String(contentsOfFile: fixture.path + "/t.svg", encoding: .utf8)
        #expect(releases.contains(" v1.0<") && releases.contains(" v2.0<"))
        #expect(releases.contains(">step 1<") && releases.contains(">step 5<"))
    }

    @Test func errors() throws {
        let fixture = try CommandLineFixture()
        func expect(_ arguments: [String], _ status: Int32, _ words: String) throws {
            let result = try fixture.run(["history"] + arguments)
            #expect(result.status == status && result.output.isEmpty)
            #expect(result.error.contains(words), "\(result.error)")
        }
        try expect(["--runtime", "toy"], 1, "there is no database \(fixture.database)")
        try expect(["--runtime", "toy", "--detect"], 1, "there is no database \(fixture.database)")
        try expect(["mark", "1", "fixed"], 1, "there is no database \(fixture.database)")
        _ = try fixture.run(["run", "--rounds", "1", "--iterations", "1"] + fixture.runtimeOption("good", "other"))
        try expect([], 2, "no session has measured a commit")
        try expect(["--runtime", "toy"], 2, "has no history on toy at 1 thread beside cpython")
        try expect(["--runtime", "other", "--baseline", "good"], 2, "that are there are of no such commit")
        try expect(
            ["--runtime", "other", "--baseline", "good", "--benchmark", "zzz"], 2, "no benchmark that matches zzz")
        try expect(["--runtime", "toy", "--threads", "0"], 2, "--threads")
        try expect(["--metric", "speed"], 2, "speed")
        try expect(["mark", "17", "fixed"], 2, "has no change point 17")
        try expect(["mark", "17", "great"], 2, "great")
        try expect(["mark", "17", "open", "--note", "a\nb"], 2, "--note must be a line")
        for help in [["history", "--help"], ["history", "show", "--help"], ["history", "mark", "--help"]] {
            #expect(try fixture.run(help).output.contains("history mark"))
        }
    }
}
