import BenchModel

/// The search for the first bad one in a row of commits, of which the last is known to be bad and what comes before the
/// first is known to be good.
///
/// Commits that cannot be judged are skipped, as `git bisect skip` does; then the result may be several commits, one of
/// which is the culprit.
public struct Bisection: Equatable, Sendable {
    public enum Answer: String, Sendable {
        case good, bad
        /// Cannot be built or judged.
        case skipped
    }

    /// Commits after the good one; the last of them is the bad one.
    public let count: Int
    /// Index of the newest commit known to be good; -1 for the one before all.
    public private(set) var lastGood = -1
    /// Index of the oldest commit known to be bad.
    public private(set) var firstBad: Int
    public private(set) var skipped: Set<Int> = []

    /// - Parameter count: at least 1.
    public init(count: Int) {
        self.count = max(1, count)
        firstBad = self.count - 1
    }

    /// The commit to judge next: the one nearest to the middle. nil when the search has ended.
    public var next: Int? {
        guard lastGood + 1 < firstBad else { return nil }
        let twice = lastGood + firstBad
        return (lastGood + 1..<firstBad).filter { !skipped.contains($0) }
            .min { (abs(2 * $0 - twice), $0) < (abs(2 * $1 - twice), $1) }
    }

    /// Commits that may be the culprit: one when the search succeeded, more when some had to be skipped.
    public var suspects: ClosedRange<Int> { lastGood + 1...firstBad }

    /// - Parameter index: what `next` said.
    public mutating func note(_ index: Int, _ answer: Answer) {
        guard index > lastGood, index < firstBad else { return }
        switch answer {
        case .good: lastGood = index
        case .bad: firstBad = index
        case .skipped: skipped.insert(index)
        }
    }

    /// Commits to judge at most when none is skipped: ceil(log2 n).
    public static func steps(_ count: Int) -> Int {
        var steps = 0
        var reach = 1
        while reach < count {
            reach *= 2
            steps += 1
        }
        return steps
    }
}

/// What a bisection takes, told before it starts.
public struct BisectionPlan: Equatable, Sendable {
    /// Commits after GOOD, BAD included.
    public let commits: Int
    public let rounds: Int
    public let executionsPerRound: Int
    /// Commits to judge between the ends.
    public var steps: Int { Bisection.steps(commits) }
    /// Sessions of two arms: one for both ends, one for each step.
    public var sessions: Int { steps + 1 }
    /// Rounds of one arm, over all sessions.
    public var measurements: Int { sessions * rounds * 2 }
    public var processes: Int { measurements * executionsPerRound }

    public init(commits: Int, rounds: Int, executionsPerRound: Int) {
        self.commits = commits
        self.rounds = rounds
        self.executionsPerRound = executionsPerRound
    }

    /// The sentence.
    public var text: String {
        func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        return "\(number(commits, "commit")) after GOOD: both ends first, then at most \(number(steps, "step")); "
            + "\(number(sessions, "session")) x \(number(rounds, "round")) x 2 arms = \(measurements) measurements, "
            + "\(processes) processes; more where a step is inconclusive"
    }
}
