import BenchModel
import BenchStatistics

/// What a gate answers: an exit status and one sentence.
///
/// | status | what it means |
/// |---|---|
/// | 0 | no benchmark became slower by more than the threshold, and the intervals are narrow enough to say so |
/// | 1 | a regression is shown |
/// | 2 | wrong usage, or there is nothing to compare with (raised before there is a comparison) |
/// | 3 | nothing was measured, or some benchmarks cannot be judged |
/// | 4 | a benchmark failed |
///
/// A failure outranks everything, a regression outranks doubt. A benchmark that only new has, or that failed in base and
/// works now, has nothing to be compared with and holds nothing up.
public struct GateDecision: Equatable, Sendable {
    public enum Kind: Int32, Sendable {
        case ok = 0
        case regression = 1
        case undecided = 3
        case failed = 4
    }

    public let kind: Kind
    /// The last line that the gate prints.
    public let sentence: String

    public var exitStatus: Int32 { kind.rawValue }

    /// - Parameter allowsInconclusive: whether benchmarks that cannot be judged may pass; nothing measured never does.
    public init(_ comparison: Comparison, allowsInconclusive: Bool = false) {
        let report = ComparisonReport(comparison)
        let groups = Groups(comparison)
        let limit = ComparisonRule.percent(comparison.rule.threshold)
        let names = { (rows: [Comparison.Row]) in GateDecision.list(rows.map(report.name)) }
        var rest: [String] = []
        if !groups.withoutBase.isEmpty { rest.append("without base: \(names(groups.withoutBase))") }
        if !groups.notGated.isEmpty { rest.append("not gated for want of a steady state: \(names(groups.notGated))") }
        let doubts = groups.changed + groups.unmeasured + groups.inconclusive
        let above = comparison.rule.words == .time ? "slower" : "larger"

        if !groups.failed.isEmpty {
            kind = .failed
            let reasons =
                groups.failed.count == 1 ? " (\(report.reasons(groups.failed[0]).joined(separator: "; ")))" : ""
            if !groups.slower.isEmpty { rest.insert("\(above) by more than \(limit): \(names(groups.slower))", at: 0) }
            sentence = GateDecision.sentence("FAILED", "failed: \(names(groups.failed))\(reasons)", rest)
        } else if !groups.slower.isEmpty {
            kind = .regression
            if !doubts.isEmpty { rest.insert("cannot be judged: \(names(doubts))", at: 0) }
            let by = comparison.rule.threshold > 0 ? " by more than \(limit)" : ""
            sentence = GateDecision.sentence("REGRESSION", "\(above)\(by): \(names(groups.slower))", rest)
        } else if groups.passed.isEmpty && (doubts.isEmpty || groups.inconclusive.isEmpty && groups.changed.isEmpty) {
            kind = .undecided
            sentence = GateDecision.sentence(
                "NOTHING MEASURED", "no benchmark has measurements of both arms that can be judged", rest)
        } else if !doubts.isEmpty, !allowsInconclusive || groups.passed.isEmpty {
            kind = .undecided
            var parts: [String] = []
            if !groups.changed.isEmpty {
                parts.append("program changed, times cannot be compared: \(names(groups.changed))")
            }
            if !groups.unmeasured.isEmpty { parts.append("not measured in new: \(names(groups.unmeasured))") }
            let contradicted = groups.inconclusive.filter(\.isContradicted)
            let foreign = groups.inconclusive.filter(\.isForeign)
            let noisy = groups.inconclusive.filter { !$0.isContradicted && !$0.isForeign }
            if !foreign.isEmpty {
                parts.append("measured on different machines without a common baseline: \(names(foreign))")
            }
            if !contradicted.isEmpty { parts.append("wall time and CPU time disagree: \(names(contradicted))") }
            if !noisy.isEmpty { parts.append("too noisy to decide: \(names(noisy))") }
            sentence = GateDecision.sentence("INCONCLUSIVE", parts.joined(separator: "; "), rest)
        } else {
            kind = .ok
            if !doubts.isEmpty { rest.insert("allowed though not judged: \(names(doubts))", at: 0) }
            let faster = groups.passed.filter { $0.decision?.verdict == .faster }.count
            let count = groups.passed.count
            let gains = faster > 0 ? ", \(faster) of them \(comparison.rule.words == .time ? "faster" : "smaller")" : ""
            sentence = GateDecision.sentence(
                "OK", "none of \(count) benchmark\(count == 1 ? "" : "s") is \(above) by more than \(limit)\(gains)",
                rest)
        }
    }

    private static func sentence(_ word: String, _ text: String, _ rest: [String]) -> String {
        "\(word): " + ([text] + rest).joined(separator: "; ") + "."
    }

    /// At most five names, then how many more.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(5).joined(separator: ", ")
        return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
    }

    /// The rows by what they mean to the gate.
    struct Groups {
        var failed: [Comparison.Row] = []
        var slower: [Comparison.Row] = []
        var passed: [Comparison.Row] = []
        var inconclusive: [Comparison.Row] = []
        var changed: [Comparison.Row] = []
        /// In base, but not in new.
        var unmeasured: [Comparison.Row] = []
        /// In new, but not in base.
        var withoutBase: [Comparison.Row] = []
        var notGated: [Comparison.Row] = []

        init(_ comparison: Comparison) {
            for row in ComparisonReport(comparison).sortedRows {
                switch row.outcome {
                case .failed(_, new: .some): failed.append(row)
                case .failed: row.new?.median == nil ? unmeasured.append(row) : withoutBase.append(row)
                case .changed: changed.append(row)
                case .missing(_, hasNew: true): withoutBase.append(row)
                case .missing: unmeasured.append(row)
                case .compared(let decision):
                    if decision.verdict == .slower {
                        slower.append(row)
                    } else if decision.isRegressionExcluded {
                        passed.append(row)
                    } else if row.isGated {
                        inconclusive.append(row)
                    } else {
                        notGated.append(row)
                    }
                }
            }
        }
    }
}
