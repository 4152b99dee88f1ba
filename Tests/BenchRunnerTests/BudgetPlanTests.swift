import BenchModel
import Testing

@testable import BenchRunner

@Suite struct BudgetPlanTests {
    private func cost(_ kind: RuntimeSpecification.Kind = .cpython, iterations: Int = 20) -> BudgetPlan.Cost {
        BudgetPlan.Cost(kind: kind, start: 0.1, sample: 0.01, iterations: iterations, processes: 1)
    }

    @Test func whatFitsStays() {
        let plan = BudgetPlan(costs: [cost(), cost()], rounds: 10, seconds: 7)
        #expect(plan.rounds == 10 && plan.iterations == nil && abs(plan.roundSeconds - 0.6) < 1e-9)
        #expect(BudgetPlan(costs: [cost()], rounds: 10, seconds: nil).rounds == 10)
        #expect(plan.sentence(asked: 10, budgetSeconds: 7, benchmarks: 2) == nil)
    }

    /// Iterations go first, down to ten; then rounds.
    @Test func iterationsThenRounds() {
        let fewer = BudgetPlan(costs: [cost(), cost()], rounds: 10, seconds: 5.01)
        #expect(fewer.rounds == 10 && fewer.iterations == 15)
        let shorter = BudgetPlan(costs: [cost(), cost()], rounds: 10, seconds: 2.1)
        #expect(shorter.rounds == 5 && shorter.iterations == 10)
        let sentence = shorter.sentence(asked: 10, budgetSeconds: 2.1, benchmarks: 1)
        #expect(
            sentence?.contains(" holds 5 rounds of 10 iterations in place of 10; where rounds differ by 2 %, slowdowns")
                == true, "\(sentence ?? "")")
        let nothing = BudgetPlan(costs: [cost()], rounds: 10, seconds: 0.1)
        #expect(nothing.rounds == 0)
        let words = nothing.sentence(asked: 10, budgetSeconds: 0.1, benchmarks: 1)
        #expect(words?.contains("does not hold a single round") == true)
    }

    /// A JIT compiler with a quarter of its iterations would be measured while it warms up.
    @Test func compilersKeepTheirs() {
        let plan = BudgetPlan(costs: [cost(.pypy, iterations: 40)], rounds: 10, seconds: 2.6)
        #expect(plan.rounds == 5 && abs(plan.roundSeconds - 0.5) < 1e-9)
    }
}
