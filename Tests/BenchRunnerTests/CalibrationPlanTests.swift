import BenchModel
import Testing

@testable import BenchRunner

@Suite struct CalibrationPlanTests {
    private func plan(benchmarks: Int = 12, slowdowns: [Double] = [0.03, 0.05, 0.1, 0.2]) -> CalibrationPlan {
        CalibrationPlan(
            label: "c", suite: "s", benchmarks: (0..<benchmarks).map { "s/b\($0)" }, sessions: 8, slowdowns: slowdowns,
            template: SessionConfiguration(
                suites: [], runtimes: [], baseline: "", rounds: 7, executionsPerRound: 1, iterations: 5,
                minimumSampleSeconds: 0.01, seed: 5))
    }

    /// Every session has every benchmark once; every benchmark meets every share equally often.
    @Test func sharesMoveOn() {
        let plan = plan()
        var met: [String: [Double: Int]] = [:]
        for session in 1...8 {
            let groups = plan.groups(of: session)
            #expect(groups.count == 4)
            #expect(groups.flatMap(\.benchmarks).sorted() == plan.benchmarks.sorted())
            for group in groups {
                #expect(group.benchmarks.count == 3)
                for benchmark in group.benchmarks { met[benchmark, default: [:]][group.slowdown ?? 0, default: 0] += 1 }
            }
        }
        for benchmark in plan.benchmarks { #expect(met[benchmark] == [0.03: 2, 0.05: 2, 0.1: 2, 0.2: 2]) }
    }

    @Test func configurations() throws {
        let groups = (1...8).flatMap { plan().groups(of: $0) }
        let first = try #require(groups.first).configuration
        #expect(first.label == "c/1/1")
        #expect(first.suites == ["s"])
        #expect(first.runtimes == ["base", "again", "slow3"])
        #expect(first.baseline == "base")
        #expect(first.filter == "s/b0,s/b4,s/b8")
        #expect(first.rounds == 7 && first.executionsPerRound == 1 && first.iterations == 5)
        #expect(Set(groups.map(\.configuration.seed)).count == groups.count)
        #expect(Set(groups.map(\.configuration.label)).count == groups.count)
        #expect(groups == (1...8).flatMap { plan().groups(of: $0) })
    }

    @Test func withoutSlowdowns() {
        let groups = plan(slowdowns: []).groups(of: 3)
        #expect(groups.count == 1)
        #expect(groups[0].configuration.runtimes == ["base", "again"])
        #expect(groups[0].benchmarks.count == 12 && groups[0].slowdown == nil)
    }

    @Test func fewerBenchmarksThanShares() {
        let groups = plan(benchmarks: 2).groups(of: 4)
        #expect(groups.map(\.number) == [1, 4])
        #expect(groups.map(\.benchmarks) == [["s/b1"], ["s/b0"]])
    }

    @Test(arguments: [(0.03, "slow3"), (0.2, "slow20"), (0.005, "slow0.5"), (1.5, "slow150"), (0.01234, "slow1.234")])
    func armNames(share: Double, name: String) throws {
        #expect(CalibrationName.slowArm(share) == name)
        #expect(abs(try #require(CalibrationName.slowdown(ofArm: name)) - share) < 1e-12)
    }

    @Test func arms() {
        for name in ["base", "again", "slow", "slowest", "slow-3", "slow0", "3"] {
            #expect(CalibrationName.slowdown(ofArm: name) == nil, "\(name)")
        }
        let runtime = RuntimeSpecification(
            name: "pypy", arguments: ["pypy3", "-E"], environment: ["A": "b"], iterations: 9)
        let base = CalibrationPlan.runtime(arm: "base", of: runtime)
        #expect(base.name == "base" && base.arguments == ["pypy3", "-E"] && base.kind == .pypy)
        let slow = CalibrationPlan.runtime(arm: "slow3", of: runtime)
        #expect(slow.arguments == ["pypy3", "-E", "-X", "extra_work=0.03"])
        #expect(slow.environment == ["A": "b"] && slow.kind == .pypy && slow.iterations == 9)
    }

    @Test func places() throws {
        let place = try #require(CalibrationName.place(ofLabel: "my/aa/12/3"))
        #expect(place.label == "my/aa" && place.session == 12 && place.group == 3)
        for text in [nil, "", "aa", "aa/1", "aa/x/1", "aa/1/0", "aa//1"] as [String?] {
            #expect(CalibrationName.place(ofLabel: text) == nil)
        }
    }
}
