import BenchModel
import BenchReports
import BenchRunner
import BenchStatistics
import BenchStore
import Foundation

/// Builds, measures and judges commits until the culprit is found.
struct Bisector {
    let launcher: SessionLauncher
    let workshop: CommitWorkshop
    /// GOOD and every commit up to BAD.
    let line: [CommitRecord]
    /// Plain name of the runtime that is built.
    let runtime: String
    /// Of every session but for runtimes, label, rounds and seed.
    let configuration: SessionConfiguration
    let threshold: Double
    let isFresh: Bool
    let removesBuilds: Bool
    var report: BisectionReport

    /// How often a commit that cannot be judged is measured again, with twice as many rounds each time.
    private static let repetitions = 2

    private struct Judgement {
        let answer: Bisection.Answer
        let estimate: RatioEstimate?
        var sessions: [Int] = []
        let reason: String
    }

    /// - Throws: when an end cannot be built, when its benchmark fails, and when the user interrupts.
    mutating func run() throws {
        let good = try choice(workshop.requiredProduct(of: line[0]))
        guard let ends = try judgeEnds(good) else { return }
        let middle = ends.ratio.squareRoot()
        report.limit = middle
        report.threshold = threshold
        var search = Bisection(count: line.count - 1)
        var estimates: [Int: RatioEstimate] = [search.count - 1: ends]
        while let index = search.next {
            let commit = line[index + 1]
            let title = "step \(report.steps.count)"
            standardError("\(title): ")
            let judgement = try judge(commit, against: good, middle: middle)
            standardError("  \(commit.shortName) is \(judgement.answer.rawValue): \(judgement.reason)\n")
            search.note(index, judgement.answer)
            estimates[index] = judgement.estimate
            report.steps.append(
                BisectionReport.Step(
                    title: title, commit: commit, estimate: judgement.estimate, sessions: judgement.sessions,
                    answer: judgement.answer.rawValue, reason: judgement.reason))
        }
        let suspects = search.suspects.map { line[$0 + 1] }
        if suspects.count == 1, let above = estimates[search.firstBad] {
            let below = search.lastGood < 0 ? nil : estimates[search.lastGood]
            var rest = BisectionReport.Rest()
            if let below { rest.before = (line[search.lastGood + 1], below) }
            if search.firstBad < search.count - 1 { rest.after = BisectionReport.quotient(ends, above) }
            report.outcome = .found(
                suspects[0], below.map { BisectionReport.quotient(above, $0) } ?? above, rest: rest)
        } else {
            report.outcome = .suspects(suspects)
        }
        if removesBuilds { try workshop.builder.remove(line[0]) }
    }

    /// - Returns: the ratio of BAD to GOOD, or nil when the search is over already.
    private mutating func judgeEnds(_ good: RuntimeChoice) throws -> RatioEstimate? {
        let last = line[line.count - 1]
        standardError("both ends: ")
        let bad = try choice(workshop.requiredProduct(of: last))
        let rule = ComparisonRule(threshold: threshold, seed: configuration.seed)
        let judgement = try measure(bad, against: good) { evidence in
            if let failure = evidence.failure { throw BenchError(.benchmark, failure) }
            report.metric = evidence.metric
            let decision = rule.decide([evidence.pair])[0]
            let reason = decision.reasons.first ?? ""
            if decision.isRegressionExcluded, let contradiction = evidence.contradiction(by: rule) {
                return Judgement(answer: .skipped, estimate: decision.estimate, reason: contradiction)
            }
            switch decision.verdict {
            case .slower: return Judgement(answer: .bad, estimate: decision.estimate, reason: reason)
            case .same, .faster: return Judgement(answer: .good, estimate: decision.estimate, reason: reason)
            case .inconclusive:
                let excludes = (decision.estimate?.interval?.upperBound).map { $0 <= 1 + threshold } ?? false
                return Judgement(answer: excludes ? .good : .skipped, estimate: decision.estimate, reason: reason)
            }
        }
        let answer = judgement.answer
        standardError("  \(judgement.reason)\n")
        report.steps.append(
            BisectionReport.Step(
                title: "both ends", commit: last, estimate: judgement.estimate, sessions: judgement.sessions,
                answer: answer.rawValue, reason: judgement.reason))
        switch answer {
        case .bad: return judgement.estimate
        case .good: report.outcome = .notSlower(judgement.estimate)
        case .skipped: report.outcome = .undecided(judgement.reason)
        }
        return nil
    }

    /// Judges a commit between the ends.
    private func judge(_ commit: CommitRecord, against good: RuntimeChoice, middle: Double) throws -> Judgement {
        let choices: [RuntimeChoice]
        switch try workshop.product(of: commit) {
        case .failed(let failure):
            standardError("  \(failure.text)")
            return Judgement(answer: .skipped, estimate: nil, reason: failure.reason)
        case .runtimes(let built): choices = built
        }
        defer { if removesBuilds { try? workshop.builder.remove(commit) } }
        // Several looks at one commit, several commits: each interval must err less often than one in twenty.
        let rule = ComparisonRule(threshold: middle - 1, alpha: 0.01, confidence: 0.99, seed: configuration.seed)
        return try measure(choice(choices), against: good) { evidence in
            if let failure = evidence.failure { return Judgement(answer: .skipped, estimate: nil, reason: failure) }
            let decision = rule.decide([evidence.pair])[0]
            let isBelow = (decision.estimate?.interval?.upperBound).map { $0 <= middle } ?? false
            let reason = decision.reasons.first ?? ""
            if decision.verdict == .slower {
                return Judgement(answer: .bad, estimate: decision.estimate, reason: reason)
            }
            let isGood = evidence.pair.hasSteadyState && isBelow
            return Judgement(answer: isGood ? .good : .skipped, estimate: decision.estimate, reason: reason)
        }
    }

    private func choice(_ choices: [RuntimeChoice]) throws -> RuntimeChoice {
        guard let choice = choices.first(where: { $0.specification.name == runtime }) else {
            throw BenchError.usage("the commits have no runtime \(runtime)")
        }
        return choice
    }

    /// Measures an arm beside GOOD, more often while `judge` cannot decide, and gives the last judgement.
    private func measure(
        _ arm: RuntimeChoice, against good: RuntimeChoice, judge: (BisectionEvidence) throws -> Judgement
    ) throws -> Judgement {
        var sessions: [(session: SessionRecord, runs: [RunRecord])] = []
        var judgement = Judgement(answer: .skipped, estimate: nil, reason: "it was not measured")
        for attempt in 0...Bisector.repetitions {
            let session: SessionRecord
            do {
                session = try launcher.execute(try prepare(arm, good, attempt: attempt))
            } catch let error as BenchError where error.kind == .usage {
                // Built, but it cannot be started.
                return Judgement(answer: .skipped, estimate: nil, reason: error.message)
            } catch let error as BenchError where error.kind == .interrupted {
                throw BenchError(.interrupted, "interrupted; the same command goes on from here")
            }
            sessions.append((session, try launcher.store.runs(of: session.identifier)))
            let evidence = BisectionEvidence(
                sessions: sessions, base: good.name, new: arm.name, benchmark: report.benchmark,
                threads: report.threads, metric: report.metric)
            judgement = try judge(evidence)
            judgement.sessions = evidence.sessions
            if judgement.answer != .skipped || evidence.failure != nil { break }
            if attempt < Bisector.repetitions { standardError("  inconclusive, with more rounds: ") }
        }
        return judgement
    }

    /// The session of an attempt: the one that an earlier bisection left, finished or not, else a new one.
    private func prepare(
        _ arm: RuntimeChoice, _ good: RuntimeChoice, attempt: Int
    ) throws -> SessionLauncher.Prepared {
        var configuration = configuration
        configuration.runtimes = [good.name, arm.name]
        configuration.baseline = good.name
        configuration.rounds <<= attempt
        let ends = [good, arm].map { $0.commit?.shortName ?? $0.name }.joined(separator: "..")
        configuration.label = "bisect \(ends) \(report.benchmark)" + (attempt > 0 ? " #\(attempt + 1)" : "")
        configuration.seed = configuration.seed &+ UInt64(report.steps.count * 8 + attempt)
        if !isFresh, let stored = try launcher.store.latestSession(label: configuration.label),
            stored.configuration.doesTheSame(as: configuration),
            stored.machine.host == MachineProbe.machine().host
        {
            do {
                let prepared = try launcher.resume(stored)
                standardError("  session \(stored.identifier) has \(prepared.isComplete ? "" : "begun with ")this\n")
                return prepared
            } catch let error as BenchError where error.kind == .usage {
                standardError("  session \(stored.identifier) cannot be used: \(error.message)\n")
            }
        }
        return try launcher.begin(configuration, runtimes: [good, arm])
    }
}
