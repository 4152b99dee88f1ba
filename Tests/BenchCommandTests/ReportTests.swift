import BenchModel
import Foundation
import Testing

@Suite struct ReportTests {
    private func measured() throws -> CommandLineFixture {
        let fixture = try CommandLineFixture()
        let result = try fixture.run(
            ["run", "--suite", "tiny", "--threads", "1,2", "--rounds", "2", "--iterations", "2", "--label", "a<b>"]
                + fixture.runtimeOption("good", "other"))
        try #require(result.status == 0, "\(result.error)")
        return fixture
    }

    private func page(_ fixture: CommandLineFixture, _ name: String = "page.html") throws -> String {
        try String(contentsOfFile: fixture.path + "/" + name, encoding: .utf8)
    }

    @Test func writesOnePage() throws {
        let fixture = try measured()
        let result = try fixture.run(["report", "--output", "new/page.html"])
        #expect(result.status == 0, "\(result.error)")
        #expect(result.output.hasSuffix("/new/page.html\n"))
        let page = try page(fixture, "new/page.html")
        #expect(page.contains("<h1>a&lt;b&gt;</h1>"))
        #expect(page.contains("Wall time, because some runs have several threads."))
        #expect(page.contains("class=\"paper\"") && page.contains("<svg "))
        #expect(page.contains(">Noise</h3>") && page.contains(">Scaling with threads</h3>"))
        // Nothing else is left behind.
        #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.path + "/new") == ["page.html"])
    }

    @Test func theMetricIsChosen() throws {
        let fixture = try measured()
        for (metric, value) in [("wall", "2.50 µs"), ("cpu", "2.40 µs")] {
            let result = try fixture.run(["report", "--output", "page.html", "--metric", metric, "--session", "a<b>"])
            #expect(result.status == 0, "\(result.error)")
            #expect(try page(fixture).contains(value), "\(metric)")
        }
        #expect(try fixture.run(["report", "--output", "page.html", "--metric", "heat"]).status == 2)
    }

    /// A session of memory shows memory, and only a session that built commits has a history.
    @Test func theModeDecides() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            ["run", "--mode", "memory", "--rounds", "2"] + fixture.runtimeOption("good", "other"))
        try #require(run.status == 0, "\(run.error)")
        let result = try fixture.run(["report", "--output", "page.html"])
        #expect(result.status == 0, "\(result.error)")
        let text = try page(fixture)
        #expect(text.contains("The peak memory of a process") && text.contains(">Normalized peak memory</h3>"))
        #expect(!text.contains(">Noise</h3>"))
        #expect(try fixture.run(["report", "--output", "page.html", "--metric", "cpu"]).status == 0)
        #expect(try page(fixture).contains(">Normalized CPU time</h3>"))
        let history = try fixture.run(["report", "--output", "page.html", "--history"])
        #expect(history.status == 2 && history.error.contains("session 1 measured no commit"), "\(history.error)")
    }

    /// A page without pictures is better than none.
    @Test func withoutGnuplot() throws {
        let fixture = try measured()
        let result = try fixture.run(["report", "--output", "page.html"], environment: ["PATH": "/nowhere"])
        #expect(result.status == 0, "\(result.error)")
        let page = try page(fixture)
        #expect(page.contains("The plots are missing: gnuplot cannot be started"))
        #expect(!page.contains("<svg") && page.contains("geometric mean"))
    }

    @Test func wrongUsage() throws {
        let fixture = try measured()
        let wrongEnding = try fixture.run(["report", "--output", "page.pdf"])
        #expect(wrongEnding.status == 2 && wrongEnding.error.contains("reports are written as .html"))
        let noSession = try fixture.run(["report", "--output", "page.html", "--session", "none"])
        #expect(noSession.status == 2 && noSession.error.contains("has no session none"))
        let unwritable = try fixture.run(["report", "--output", "/proc/none/page.html"])
        #expect(unwritable.status == 1)
        #expect(unwritable.error == "apus-bench: /proc/none/page.html: cannot be written\n")
        #expect(try fixture.run(["report"]).status == 2)
    }
}
