import BenchModel
import Foundation
import Testing

@Suite struct PlotCommandTests {
    @Test func everyKindOfPlot() throws {
        let fixture = try CommandLineFixture()
        let run = try fixture.run(
            ["run", "--suite", "tiny", "--baseline", "good", "--threads", "1,2", "--rounds", "2", "--iterations", "4"]
                + fixture.runtimeOption("good", "other"))
        #expect(run.status == 0, "\(run.error)")

        func plot(_ arguments: [String]) throws -> (status: Int32, text: String, error: String) {
            let result = try fixture.run(["plot"] + arguments + ["--output", "plot.svg"])
            let text = try? String(contentsOfFile: fixture.path + "/plot.svg", encoding: .utf8)
            try? FileManager.default.removeItem(atPath: fixture.path + "/plot.svg")
            return (result.status, text ?? "", result.error)
        }
        for (arguments, words) in [
            (["bars", "--metric", "cpu"], ["second_one", "geometric mean", "CPU time divided by good"]),
            (["heatmap"], ["second_one", "other", "1 thread", "2 threads"]),
            (["noise", "--runtime", "other"], ["second_one, 2 threads", "between rounds"]),
            (["warmup", "--benchmark", "second_one"], ["tiny/second_one: wall time", "iteration", "good, 2 threads"]),
            (["forest", "--base", "good", "--new", "other"], ["second_one", "within the threshold of 3 %"]),
        ] {
            let result = try plot(arguments)
            #expect(result.status == 0, "\(arguments) \(result.error)")
            for word in words { #expect(result.text.contains(word), "\(arguments) \(word)") }
        }
        for (arguments, words) in [
            (["warmup"], "plot warmup draws one benchmark"),
            (["noise", "--runtime", "nobody"], "measured good, other"),
            (["bars", "--benchmark", "nothing"], "has no run for this selection; it measured tiny/"),
            (["forest", "--base", "good"], "needs --base and --new"),
            (["history"], "no commit was measured"),
            (["history", "--threads", "1,2"], "draws one thread count"),
        ] {
            let result = try plot(arguments)
            #expect(result.status == 2 && result.error.contains(words), "\(arguments) \(result.error)")
            #expect(result.text.isEmpty)
        }
    }
}
