import BenchModel
import BenchStatistics
import Foundation
import Testing

@testable import BenchReports

@Suite struct GateTests {
    private typealias Made = MadeSession

    private func compare(_ runs: [RunRecord]) -> Comparison {
        Comparison(pairs: [Made.pair(runs)], rule: Made.rule)
    }

    private func both(_ name: String, ratio: Double, noise: Double = 0.002) -> [RunRecord] {
        [
            Made.run(name, "a", nanoseconds: 1e6, identifier: 1, noise: noise),
            Made.run(name, "b", nanoseconds: 1e6 * ratio, identifier: 2, noise: noise),
        ]
    }

    @Test func ok() {
        let decision = GateDecision(compare(both("x", ratio: 1) + both("y", ratio: 0.8)))
        #expect(decision.exitStatus == 0)
        #expect(decision.sentence == "OK: none of 2 benchmarks is slower by more than 3 %, 1 of them faster.")
    }

    @Test func regression() {
        let decision = GateDecision(
            compare(both("x", ratio: 1.2) + both("y", ratio: 1) + both("z", ratio: 1, noise: 1)))
        #expect(decision.exitStatus == 1)
        #expect(decision.sentence == "REGRESSION: slower by more than 3 %: s/x; cannot be judged: s/z.")
        let many = GateDecision(compare((1...7).flatMap { both("b\($0)", ratio: 1 + Double($0) / 10) }))
        #expect(many.sentence.hasSuffix("s/b7, s/b6, s/b5, s/b4, s/b3 and 2 more."))
    }

    @Test func failureOutranksARegression() {
        let failing = [
            Made.run("f", "a", nanoseconds: 1e6), Made.run("f", "b", nanoseconds: 1e6, failure: "ended with status 1"),
        ]
        let decision = GateDecision(compare(both("x", ratio: 1.2) + failing))
        #expect(decision.exitStatus == 4)
        #expect(
            decision.sentence
                == "FAILED: failed: s/f (new failed: ended with status 1); slower by more than 3 %: s/x.")
        // What failed in base and works in new is no reason to stop.
        let mended = [
            Made.run("f", "a", nanoseconds: 1e6, failure: "ended with status 1"), Made.run("f", "b", nanoseconds: 1e6),
        ]
        let fixed = GateDecision(compare(both("x", ratio: 1) + mended))
        #expect(fixed.exitStatus == 0 && fixed.sentence.contains("without base: s/f"))
    }

    @Test func inconclusive() {
        let noisy = compare(both("x", ratio: 1, noise: 1) + both("y", ratio: 1))
        let decision = GateDecision(noisy)
        #expect(decision.exitStatus == 3)
        #expect(decision.sentence == "INCONCLUSIVE: too noisy to decide: s/x.")
        let allowed = GateDecision(noisy, allowsInconclusive: true)
        #expect(allowed.exitStatus == 0 && allowed.sentence.contains("allowed though not judged: s/x"))
        // Nothing at all was judged: never good.
        let alone = GateDecision(compare(both("x", ratio: 1, noise: 1)), allowsInconclusive: true)
        #expect(alone.exitStatus == 3)
    }

    @Test func changedProgram() {
        let changed = [
            Made.run("c", "a", nanoseconds: 1e6), Made.run("c", "b", nanoseconds: 1e6, source: "other"),
        ]
        let decision = GateDecision(compare(both("x", ratio: 1) + changed))
        #expect(decision.exitStatus == 3)
        #expect(decision.sentence == "INCONCLUSIVE: program changed, times cannot be compared: s/c.")
        #expect(GateDecision(compare(both("x", ratio: 1.2) + changed)).exitStatus == 1)
    }

    @Test func nothingMeasured() {
        for runs in [
            [], [Made.run("x", "a", nanoseconds: 1)], [Made.run("x", "b", nanoseconds: 1)],
            ["a", "b"].map { Made.run("x", $0, nanoseconds: 1, rounds: 0) },
        ] {
            let decision = GateDecision(compare(runs), allowsInconclusive: true)
            #expect(decision.exitStatus == 3)
            #expect(decision.sentence.hasPrefix("NOTHING MEASURED: no benchmark has measurements of both arms"))
        }
    }

    @Test func partsThatAreMissing() {
        let gone = GateDecision(compare(both("x", ratio: 1) + [Made.run("old", "a", nanoseconds: 1)]))
        #expect(gone.exitStatus == 3 && gone.sentence.contains("not measured in new: s/old"))
        let added = GateDecision(compare(both("x", ratio: 1) + [Made.run("added", "b", nanoseconds: 1)]))
        #expect(added.exitStatus == 0 && added.sentence.contains("without base: s/added"))
    }

    @Test func withoutSteadyState() {
        func pair(base: Bool, new: Bool) -> [RunRecord] {
            [
                Made.run("w", "a", nanoseconds: 1e6, isSteady: base),
                Made.run("w", "b", nanoseconds: 1.5e6, isSteady: new),
            ]
        }
        let never = GateDecision(compare(both("x", ratio: 1) + pair(base: false, new: false)))
        #expect(never.exitStatus == 0 && never.sentence.contains("not gated for want of a steady state: s/w"))
        // It had one and lost it: nobody can tell whether it became slower.
        let lost = GateDecision(compare(both("x", ratio: 1) + pair(base: true, new: false)))
        #expect(lost.exitStatus == 3)
    }

    /// A false suspicion is cleared by fresh rounds, a true one confirmed; the others stay as they were.
    @Test func confirmation() throws {
        let first = compare(
            both("x", ratio: 1.2) + both("y", ratio: 1.1) + both("z", ratio: 1) + both("n", ratio: 1, noise: 1))
        #expect(first.suspects.map(\.benchmark) == ["s/x", "s/y", "s/n"])
        let session = Made.session(9, runtimes: ["a", "b"], rounds: 8)
        let runs = both("x", ratio: 1) + both("y", ratio: 1.1) + both("n", ratio: 1) + both("z", ratio: 2)
        let pair = Comparison.Pair(
            base: ComparisonArm(session: session, runtime: "a", runs: runs),
            new: ComparisonArm(session: session, runtime: "b", runs: runs))
        let fresh = Comparison(pairs: [pair], rule: Made.rule) { _, run in run.key.benchmark != "s/z" }
        let confirmed = first.confirmed(by: fresh, session: session)
        #expect(confirmed.rows.map { $0.decision?.verdict } == [.same, .slower, .same, .same])
        #expect(confirmed.rows.map(\.isConfirmed) == [true, true, false, true])
        // The mean is that of the rows: 1.1 once and 1 three times, not the first session's 1.2 too.
        let mean = try #require(confirmed.means.first?.estimate)
        #expect(abs(log(mean.ratio) - log(1.1) / 4) < 0.002, "\(mean.ratio)")
        #expect(abs((confirmed.overallMean?.ratio ?? 0) - mean.ratio) < 1e-12)
        let unconfirmed = try #require(first.means.first?.estimate)
        #expect(abs(log(unconfirmed.ratio) - (log(1.1) + log(1.2)) / 4) < 0.06)
        #expect(ComparisonReport(confirmed).summary.contains("geometric mean \(ComparisonRule.number(mean.ratio)) ["))
        #expect(confirmed.confirmation?.session == 9 && confirmed.confirmation?.rounds == 8)
        #expect(GateDecision(confirmed).sentence == "REGRESSION: slower by more than 3 %: s/y.")
        let text = ComparisonReport(confirmed).text(.table)
        #expect(text.contains("slower *") && text.contains("8 fresh rounds in session 9"))
    }

    @Test func junit() throws {
        let comparison = compare(ComparisonTests.mixed)
        let decision = GateDecision(comparison)
        let text = JUnitReport(comparison, decision: decision, name: "a..b").text
        let document = try XMLCheck(text)
        #expect(
            document.counts == [
                "testsuites": 1, "testsuite": 1, "testcase": 8, "failure": 1, "error": 1, "skipped": 4, "system-out": 3,
            ])
        #expect(
            document.suite == [
                "name": "apus-bench gate a..b", "tests": "8", "failures": "1", "errors": "1", "skipped": "4",
            ])
        #expect(text.contains("<failure type=\"regression\" message=\"1.2"))
    }
}

/// Counts elements with a parser of its own that accepts well-formed XML only.
private struct XMLCheck {
    var counts: [String: Int] = [:]
    var suite: [String: String] = [:]

    struct Malformed: Error {
        let at: String
    }

    init(_ text: String) throws {
        var rest = Substring(text)
        guard rest.hasPrefix("<?xml"), let end = rest.range(of: "?>") else { throw Malformed(at: "declaration") }
        rest = rest[end.upperBound...]
        var open: [String] = []
        while let start = rest.firstIndex(of: "<") {
            if rest[..<start].contains(">") { throw Malformed(at: String(rest.prefix(60))) }
            guard let close = rest[start...].firstIndex(of: ">") else { throw Malformed(at: String(rest.prefix(60))) }
            var tag = String(rest[rest.index(after: start)..<close])
            rest = rest[rest.index(after: close)...]
            if tag.hasPrefix("/") {
                guard open.popLast() == String(tag.dropFirst()) else { throw Malformed(at: tag) }
                continue
            }
            let isEmpty = tag.hasSuffix("/")
            if isEmpty { tag.removeLast() }
            let name = String(tag.prefix { $0 != " " })
            counts[name, default: 0] += 1
            let quoted = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
            guard quoted.count % 2 == 1, !tag.contains("<") else { throw Malformed(at: tag) }
            if name == "testsuite" {
                for index in stride(from: 0, to: quoted.count - 1, by: 2) {
                    suite[quoted[index].filter { $0 != " " && $0 != "=" }] = String(quoted[index + 1])
                }
            }
            if !isEmpty { open.append(name) }
        }
        guard open.isEmpty else { throw Malformed(at: open.joined()) }
    }
}
