import BenchRunner
import Testing

@Suite struct BisectionTests {
    /// Every place among every count up to 70 is found in the promised number of steps.
    @Test func everyPlace() {
        for count in 1...70 {
            for culprit in 0..<count {
                var search = Bisection(count: count)
                var steps = 0
                while let index = search.next {
                    search.note(index, index >= culprit ? .bad : .good)
                    steps += 1
                }
                #expect(search.suspects == culprit...culprit)
                #expect(steps <= Bisection.steps(count), "\(culprit) of \(count)")
            }
        }
        #expect([1, 2, 3, 4, 5, 64, 65].map(Bisection.steps) == [0, 1, 2, 2, 3, 6, 7])
    }

    /// With commits that cannot be judged the suspects still hold the culprit, and are no more than they must be: the
    /// culprit and the skipped commits right around it.
    @Test func skippedCommits() {
        for culprit in 0..<64 {
            for unknown in [[culprit], [culprit - 1], [culprit - 2, culprit - 1], [culprit + 1], Array(20...40), [31]] {
                var search = Bisection(count: 64)
                var asked: [Int] = []
                while let index = search.next {
                    asked.append(index)
                    search.note(index, unknown.contains(index) ? .skipped : index >= culprit ? .bad : .good)
                }
                #expect(Set(asked).count == asked.count)
                let known = (-1...63).filter { $0 == -1 || $0 == 63 || !unknown.contains($0) }
                let good = known.last { $0 < culprit } ?? -1
                let bad = known.first { $0 >= culprit } ?? 63
                #expect(search.suspects == good + 1...bad, "\(culprit), \(unknown)")
            }
        }
    }

    @Test func planInWords() {
        let plan = BisectionPlan(commits: 64, rounds: 10, executionsPerRound: 2)
        #expect(
            plan.text
                == "64 commits after GOOD: both ends first, then at most 6 steps; 7 sessions x 10 rounds x 2 arms = 140 "
                + "measurements, 280 processes; more where a step is inconclusive")
    }
}
