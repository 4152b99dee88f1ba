import BenchModel
import Foundation
import Testing

@testable import BenchReports

@Suite struct PageTests {
    private func runs(failing: Bool = false) -> [RunRecord] {
        [
            PageFixture.run(), PageFixture.run("x" + PageFixture.attack, PageFixture.other, nanoseconds: 0.5e6),
            PageFixture.run("y"), PageFixture.run("y", PageFixture.other, nanoseconds: 2e6, fails: failing),
        ]
    }

    /// Whatever programs and people wrote stays text: the only elements are those that the page has without it.
    @Test func everythingFromOutsideIsEscaped() throws {
        let page = PageFixture.page(runs(failing: true)).testHTML
        #expect(!page.contains("<script>alert"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&lt;/title&gt;"))
        #expect(page.components(separatedBy: "<script").count == 3, "the data and the page's own")
        #expect(page.components(separatedBy: "</script>").count == 3)
        #expect(page.components(separatedBy: "</title>").count == 2)
        #expect(page.components(separatedBy: "</style>").count == 2)
        #expect(!page.contains("<!--") && !page.contains("\u{1B}"))
        // The subject of the commit, the stderr tail, the environment and the parameters are there at all.
        for text in ["Merge &lt;script", "␛[31m&lt;script", "<dd>&lt;script", "{&quot;n&quot;:&quot;&lt;script"] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func nothingIsLoaded() {
        let page = PageFixture.page(runs()).testHTML
        #expect(page.contains("default-src &#39;none&#39;"))
        #expect(page.contains("script-src &#39;sha256-AP8=&#39;"))
        let references = page.matches(of: /(?:href|src)="([^"]*)"/).map { String($0.output.1) }
        #expect(!references.isEmpty)
        #expect(references.allSatisfy { $0.hasPrefix("#") || $0 == "data:," }, "\(references)")
        #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("@import"))
    }

    /// Every link of the page has its place, and no name is given twice.
    @Test func linksHaveTargets() {
        let page = PageFixture.page(runs(failing: true)).testHTML
        let names = page.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) }
        #expect(Set(names).count == names.count)
        for link in page.matches(of: /href="#([^"]*)"/) { #expect(names.contains(String(link.output.1))) }
        #expect(names.contains("failures") && names.contains("benchmark-2"))
    }

    @Test func tablesCarrySortKeys() {
        let page = PageFixture.page(runs(failing: true)).testHTML
        #expect(page.contains("<th scope=\"col\" class=\"number\" data-sort=\"number\">"))
        #expect(page.contains("class=\"number better\" data-key=\"0.5"))
        // The failed run sorts last and says so in words.
        #expect(page.contains("<td class=\"number failed\" data-key=\"\">"))
        #expect(page.contains("<tfoot>"))
    }

    @Test func verdictFailuresAndNotes() {
        let page = PageFixture.page(runs(failing: true), session: PageFixture.session(finishedAt: nil)).testHTML
        #expect(page.contains("1 of 4 runs FAILED"))
        #expect(page.contains("Ended &lt;script"))
        #expect(page.contains("in round 2, process 1."))
        #expect(page.contains("The session is not finished"))
        #expect(page.contains("Fewer than 5 complete rounds"))
        #expect(page.contains("no steady state 1, warmup 2") || page.contains("warmup 2, no steady state 1"))
        let clean = PageFixture.page(runs()).testHTML
        #expect(!clean.contains("id=\"failures\"") && clean.contains("all 4 runs verified"))
    }

    @Test func aPageWithoutRuns() throws {
        let page = PageFixture.page([])
        #expect(page.testHTML.hasSuffix("</html>\n"))
        #expect(try page.embeddedJSON()["runs"]?.arrayValue?.isEmpty == true)
    }

    // MARK: - Data

    @Test func dataIsComplete() throws {
        let runs = runs(failing: true)
        let json = try PageFixture.page(runs).embeddedJSON()
        #expect(json["label"]?.stringValue == PageFixture.attack)
        #expect(json["seed"]?.stringValue == "18446744073709551615")
        #expect(json["content"]?.stringValue == "samples")
        let stored = try #require(json["runs"]?.arrayValue)
        #expect(stored.map { $0["failed"]?.boolValue } == [false, false, false, true])
        #expect(stored[3]["executions"]?.arrayValue?.isEmpty == true)
        let first = try #require(stored[0]["executions"]?.arrayValue?.first?.arrayValue)
        #expect(first[...4].map(\.integerValue) == [1, 0, 8, 2048, 4])
        #expect(first[5].arrayValue?.map(\.doubleValue) == runs[0].executions[0].samples.map(\.valueNanoseconds))
    }

    /// Iteration numbers with gaps, as other tools' files may have, are written out.
    @Test func unusualIterations() throws {
        var run = PageFixture.run()
        run.executions[0].samples.removeFirst()
        run.executions[0].samples[0].cpuNanoseconds = nil
        for index in run.executions[1].samples.indices { run.executions[1].samples[index].cpuNanoseconds = nil }
        let executions = try PageFixture.page([run]).embeddedJSON()["runs"]?.arrayValue?[0]["executions"]?.arrayValue
        #expect(executions?[0].arrayValue?[4] == .array([.integer(1), .integer(2), .integer(3)]))
        #expect(executions?[0].arrayValue?[6].arrayValue?.first == .null)
        #expect(executions?[1].arrayValue?[6] == .null)
    }

    @Test func manySamplesBecomeMeans() throws {
        let page = PageFixture.page([PageFixture.run(samples: ReportPage.sampleLimit / 3 + 1)])
        let json = try page.embeddedJSON()
        #expect(json["content"]?.stringValue == "means")
        let execution = try #require(json["runs"]?.arrayValue?[0]["executions"]?.arrayValue?[1].arrayValue)
        #expect(execution[4].integerValue == ReportPage.sampleLimit / 3)
        #expect(execution[5].doubleValue != nil)
        #expect(page.testHTML.contains("too many for a page"))
    }

    @Test func embeddedTextEndsNothing() {
        let text = ReportPage.embedded(.string("</script><!-- & \u{2028}\u{2029}"))
        #expect(text == #""\u003c/script\u003e\u003c!-- \u0026 \u2028\u2029""#)
    }

    @Test func textOfControlCharacters() {
        #expect(HTML.escaped("a\0b\u{7F}\u{202E}c\r\n\t\u{9B}") == "a␀b␡\u{FFFD}c␍\n\t\u{FFFD}")
    }

    // MARK: - Summaries

    @Test func summaryOfARun() {
        let summary = RunSummary(PageFixture.run(), metric: .wall)
        #expect(summary.rounds == 3 && summary.processes == 3 && summary.samples == 12)
        // Round 1 has no steady state: its second half counts. The others count from iteration 1.
        #expect(summary.steadySamples == 2 + 3 + 3)
        #expect(summary.warmup.map { "\($0.classification) \($0.count)" } == ["warmup 2", "noSteadyState 1"])
        #expect(summary.involuntarySwitches == 6 && summary.peakResident == 2048)
        #expect(summary.counters.map(\.mean) == [Double(2 + 3 + 1 + 2 + 3 + 1 + 2 + 3) / 8])
        // 1.1, 1.2, 1.3 and a little more: a deviation of 0.1.
        #expect(abs((summary.betweenRounds ?? 0) - 0.1 / 1.2) < 1e-3)
        #expect(RunSummary(PageFixture.run(fails: true), metric: .wall).betweenRounds == nil)
    }

    @Test func conditions() {
        let runs = runs() + [PageFixture.run("z", threads: 2)]
        let analysis = SessionAnalysis(session: PageFixture.session(), runs: runs)
        let conditions = SessionConditions(session: PageFixture.session(), runs: runs, analysis: analysis)
        #expect(conditions.processes == 15 && conditions.disturbedProcesses == 5)
        #expect(conditions.waiting?.greatest == 0.5 && conditions.waiting?.median == 0.01)
        #expect(conditions.stealTicks == 30 && conditions.load?.highest == 3)
        for text in ["In 5 of 15 processes", "30 clock ticks", "virtual", "Runs with 2 threads", "no steady state"] {
            #expect(conditions.notes.contains { $0.contains(text) }, "\(text)")
        }
    }
}
