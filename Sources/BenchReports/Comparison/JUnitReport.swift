import BenchModel

/// A gate's result as JUnit XML, the format that CI services show as tests: a test case for each benchmark.
///
/// A regression is a failure, a crashed benchmark an error; what cannot be judged is skipped, with its reason.
/// Source: the schema that Jenkins' xUnit plugin publishes, as far as GitLab, GitHub actions and Jenkins agree on it.
public struct JUnitReport: Sendable {
    private let report: ComparisonReport
    private let decision: GateDecision
    private let name: String

    /// - Parameter name: of the test suite, such as "main..feature".
    public init(_ comparison: Comparison, decision: GateDecision, name: String) {
        report = ComparisonReport(comparison)
        self.decision = decision
        self.name = name
    }

    public var text: String {
        let rows = report.comparison.rows
        let cases = rows.map(testCase)
        func count(_ kind: Kind) -> Int { rows.filter { self.kind($0) == kind }.count }
        var attributes = "name=\"\(Markup.xml("apus-bench gate " + name))\" tests=\"\(rows.count)\""
        attributes += " failures=\"\(count(.failure))\" errors=\"\(count(.error))\" skipped=\"\(count(.skipped))\""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites>
              <testsuite \(attributes)>
            \(cases.joined())    <system-out>\(Markup.xml(decision.sentence))</system-out>
              </testsuite>
            </testsuites>

            """
    }

    private enum Kind {
        case passed, failure, error, skipped
    }

    private func kind(_ row: Comparison.Row) -> Kind {
        switch row.outcome {
        case .compared(let decision):
            if decision.verdict == .slower { return .failure }
            return decision.isRegressionExcluded ? .passed : .skipped
        case .failed(_, let new): return new == nil ? .skipped : .error
        case .changed, .missing: return .skipped
        }
    }

    private func testCase(_ row: Comparison.Row) -> String {
        let parts = row.benchmark.split(separator: "/", maxSplits: 1).map(String.init)
        let suite = parts.count == 2 ? parts[0] : "benchmark"
        let benchmark = report.name(row).dropFirst(parts.count == 2 ? suite.count + 1 : 0)
        let reasons = report.reasons(row)
        let message = Markup.xml(reasons.first ?? "")
        let body = Markup.xml(reasons.joined(separator: "\n"))
        var text = "    <testcase classname=\"\(Markup.xml(suite))\" name=\"\(Markup.xml(String(benchmark)))\""
        // The duration that CI services show: one call of the benchmark in new.
        if let median = row.new?.median, row.metric == .wall || row.metric == .cpu {
            text += " time=\"\(Decimals.fixed(median / 1e9, places: 9))\""
        }
        switch kind(row) {
        case .passed: text += ">\n      <system-out>\(body)</system-out>\n"
        case .failure: text += ">\n      <failure type=\"regression\" message=\"\(message)\">\(body)</failure>\n"
        case .error: text += ">\n      <error type=\"failed\" message=\"\(message)\">\(body)</error>\n"
        case .skipped: text += ">\n      <skipped message=\"\(message)\"/>\n"
        }
        return text + "    </testcase>\n"
    }
}
