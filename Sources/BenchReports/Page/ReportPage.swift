import BenchModel
import BenchStatistics
import Foundation

/// A session as one HTML page that needs nothing else: no network, no other file.
///
/// Without scripts it is a complete, plain page; the script adds sorting and the saving of the data. A content security
/// policy forbids every script but the page's own, should something ever slip through the escaping.
public struct ReportPage: Sendable {
    /// A plot of the session.
    public struct Picture: Sendable {
        /// Heading above the picture.
        public let title: String
        /// What it shows, in a sentence: the caption, and the text for those who do not see it.
        public let caption: String
        public let svg: InlineSVG
        public let place: Place

        /// The section it stands in.
        public enum Place: Sendable {
            case plots, comparison, history
        }

        public init(title: String, caption: String, svg: InlineSVG, place: Place = .plots) {
            self.title = title
            self.caption = caption
            self.svg = svg
            self.place = place
        }
    }

    let session: SessionRecord
    let runs: [RunRecord]
    let analysis: SessionAnalysis
    let report: SessionReport
    let conditions: SessionConditions
    /// Benchmarks in order, each with the name of its place on the page.
    let benchmarks: [(name: String, anchor: String)]
    /// Decides what data the page carries; see `sampleLimit`.
    let sampleCount: Int
    /// What is decided about each run against the baseline: by the rule of `compare`, adjusted over the whole session.
    let verdicts: [RunKey: ComparisonRule.Verdict]
    /// Says why a metric was chosen.
    public var metricNote: String?
    public var pictures: [Picture] = []
    /// Two arms, when they are to be compared.
    public var comparison: Comparison?
    /// The session's runtimes over commits, when they are asked for.
    public var histories: [HistoryAnalysis] = []
    /// Why pictures are missing, a sentence each.
    public var pictureNotes: [String] = []

    public init(analysis: SessionAnalysis, runs: [RunRecord]) {
        self.analysis = analysis
        self.runs = runs
        session = analysis.session
        sampleCount = ReportPage.sampleCount(runs)
        report = SessionReport(analysis)
        verdicts = ReportPage.verdicts(analysis, runs)
        conditions = SessionConditions(session: analysis.session, runs: runs, analysis: analysis)
        var names: [String] = []
        for row in analysis.rows where names.last != row.benchmark && !names.contains(row.benchmark) {
            names.append(row.benchmark)
        }
        benchmarks = names.enumerated().map { ($0.element, "benchmark-\($0.offset + 1)") }
    }

    /// The verdicts that `compare BASELINE RUNTIME` gives, for every runtime of the session.
    private static func verdicts(_ analysis: SessionAnalysis, _ runs: [RunRecord]) -> [RunKey: ComparisonRule.Verdict] {
        let session = analysis.session
        let seed = session.configuration.seed
        let rule = ComparisonRule(seed: ComparisonRule.seed(base: seed, new: seed))
        var verdicts: [RunKey: ComparisonRule.Verdict] = [:]
        for runtime in analysis.comparedRuntimes {
            let arms = [analysis.baseline, runtime].map { ComparisonArm(session: session, runtime: $0, runs: runs) }
            let comparison = Comparison(
                pairs: [Comparison.Pair(base: arms[0], new: arms[1])], rule: rule,
                metric: Comparison.MetricChoice(analysis.metric), isMetricNamed: false)
            for row in comparison.rows {
                let key = RunKey(benchmark: row.benchmark, runtime: runtime, threads: row.threads)
                verdicts[key] = row.decision?.verdict
            }
        }
        return verdicts
    }

    /// What the page is called.
    var title: String { session.configuration.label ?? "Session \(session.identifier)" }

    /// The whole page.
    ///
    /// - Parameter sha256: hashes a text, hexadecimal. The page's policy names its own script by its hash.
    public func html(sha256: (String) -> String) -> String {
        let sections = sections
        let page = tag("html", .init("lang", "en")) {
            tag("head") {
                voidTag("meta", .init("charset", "utf-8"))
                voidTag("meta", .init("http-equiv", "Content-Security-Policy"), .init("content", policy(sha256)))
                voidTag("meta", .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
                voidTag("meta", .init("name", "color-scheme"), .init("content", "light dark"))
                voidTag("meta", .init("name", "generator"), .init("content", "apus-bench \(session.toolVersion)"))
                voidTag("link", .init("rel", "icon"), .init("href", "data:,"))
                tag("title") { "\(title) - apus-bench" }
                HTML(trusted: "<style>\n\(ReportPage.style)</style>")
            }
            tag("body") {
                header(sections)
                tag("main") {
                    sections.map { section in
                        tag("section", .id(section.anchor), .init("aria-labelledby", section.anchor + "-heading")) {
                            tag("h2", .id(section.anchor + "-heading")) { section.heading }
                            section.content
                        }
                    }
                }
                footer
                data
                HTML(trusted: "<script>\(ReportPage.script)</script>")
            }
        }
        return "<!DOCTYPE html>\n" + page.markup + "\n"
    }

    /// Nothing is loaded; only the script that the page itself brings may run.
    private func policy(_ sha256: (String) -> String) -> String {
        let hash = Base64.text(hexadecimal: sha256(ReportPage.script))
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-\(hash)'; "
            + "base-uri 'none'; form-action 'none'"
    }

    struct Section {
        let anchor: String
        let heading: String
        let content: HTML
    }

    private var sections: [Section] {
        var sections = [Section(anchor: "verdict", heading: "Verdict", content: verdictSection)]
        if let comparison {
            sections.append(
                Section(anchor: "comparison", heading: "Comparison", content: comparisonSection(comparison)))
        }
        if !failures.isEmpty {
            sections.append(Section(anchor: "failures", heading: "Failures", content: failureSection))
        }
        sections.append(Section(anchor: "results", heading: "Results", content: resultSection))
        if !histories.isEmpty {
            sections.append(Section(anchor: "history", heading: "History", content: historySection(histories)))
        }
        if pictures.contains(where: { $0.place == .plots }) || !pictureNotes.isEmpty {
            sections.append(Section(anchor: "plots", heading: "Plots", content: pictureSection))
        }
        sections.append(Section(anchor: "benchmarks", heading: "Each benchmark", content: benchmarkSection))
        sections.append(Section(anchor: "environment", heading: "Environment", content: environmentSection))
        sections.append(Section(anchor: "data", heading: "Data", content: dataSection))
        return sections
    }

    private func header(_ sections: [Section]) -> HTML {
        let machine = session.machine
        let cpus = "\(machine.cpuCount) CPU\(machine.cpuCount == 1 ? "" : "s")"
        let rounds = "\(analysis.completeRounds) of \(session.configuration.rounds) rounds"
        return tag("header") {
            tag("h1") { title }
            tag("p", .class("facts")) {
                [
                    "Session \(session.identifier)", TimeText.date(session.startedAt), rounds, machine.cpuModel, cpus,
                ].map { fact in tag("span") { fact } }
            }
            tag("nav", .init("aria-label", "Sections")) {
                tag("ul") {
                    sections.map { section in
                        tag("li") { tag("a", .link(to: section.anchor)) { section.heading } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var verdictSection: HTML {
        tag("ul", .class("verdict")) {
            report.statements.map { statement in
                tag("li", .class(statement.mark.rawValue)) {
                    ReportPage.mark(statement.mark)
                    tag("span") { statement.text }
                }
            }
        }
        let notes = conditions.notes + report.unsteadiness.map { $0 + "." } + inexactCounts
        if !notes.isEmpty {
            tag("div", .class("notes")) {
                tag("h3") { "Before you trust these figures" }
                tag("ul") { notes.map { note in tag("li") { note } } }
            }
        }
    }

    /// Runs whose instruction counts are not exact: the first few, and how many more.
    private var inexactCounts: [String] {
        let all = report.inexactCounts
        let shown = 5
        guard all.count > shown else { return all }
        return all.prefix(shown) + ["\(all.count - shown) more runs are not deterministic."]
    }

    /// A sign that says without colour what a colour says, with a word for those who do not see it.
    static func mark(_ mark: SessionReport.Mark) -> HTML {
        let (sign, word) = ReportPage.sign(of: mark)
        return HTMLBuilder.buildBlock(
            tag("span", .class("mark"), .init("aria-hidden", "true")) { sign },
            tag("span", .class("unseen")) { word + ": " })
    }

    static func sign(of mark: SessionReport.Mark) -> (sign: String, word: String) {
        switch mark {
        case .better: ("▼", "better")
        case .worse: ("▲", "worse")
        case .same: ("≈", "the same")
        case .unclear: ("?", "inconclusive")
        case .failed: ("✕", "failed")
        case .missing: ("–", "missing")
        case .good: ("✓", "good")
        }
    }

    @HTMLBuilder private var pictureSection: HTML {
        pictureNotes.map { note in tag("p", .class("note")) { note } }
        figures(.plots)
    }

    /// The pictures of a section.
    @HTMLBuilder func figures(_ place: Picture.Place) -> HTML {
        pictures.enumerated().filter { $0.element.place == place }.map { index, picture in
            // Below three quarters of its size a picture's text is hard to read: then it scrolls.
            let width = "min-width:\(Int(picture.svg.width * 0.75))px;max-width:\(Int(picture.svg.width))px"
            let heading = "plot-\(index + 1)"
            return tag("figure") {
                tag("h3", .id(heading)) { picture.title }
                tag(
                    "div", .class("scroll"), .init("role", "region"), .init("tabindex", "0"),
                    .init("aria-labelledby", heading)
                ) {
                    tag("div", .class("paper"), .init("style", width)) { HTML(trusted: picture.svg.markup) }
                }
                tag("figcaption") { picture.caption }
            }
        }
    }

    private var footer: HTML {
        tag("footer") {
            tag("p") {
                "Written by apus-bench \(session.toolVersion). Intervals are 95 % intervals; how each figure is made is "
                    + "told in docs/statistics.md of the project."
            }
        }
    }
}

/// Base 64 of bytes that are given as hexadecimal digits.
enum Base64 {
    static func text(hexadecimal: String) -> String {
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
        return Data(bytes).base64EncodedString()
    }
}
