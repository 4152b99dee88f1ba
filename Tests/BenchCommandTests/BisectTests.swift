import BenchModel
import BenchStore
import Foundation
import Testing

@Suite struct BisectTests {
    /// 65 commits: a good one and 64 after it, slower by `percent` from `place` on (0...63).
    private static func steps(_ place: Int, percent: Int = 10) -> [ToyRepository.Step] {
        (0...64).map {
            ToyRepository.Step(subject: "step \($0)", level: $0 > place ? 100_000 + percent * 1000 : 100_000)
        }
    }

    private static func fixture() throws -> CommandLineFixture {
        let fixture = try CommandLineFixture()
        try fixture.write("apus-bench.toml", "[defaults]\nexecutions = 1\n")
        return fixture
    }

    private static func bisect(
        _ fixture: CommandLineFixture, _ more: [String] = []
    ) throws -> (result: CommandLineFixture.Result, json: JSONValue) {
        let result = try fixture.run(
            ["bisect", "trunk~64", "trunk", "--repository", "toy", "--benchmark", "tiny/first", "--format", "json"]
                + ["--rounds", "4", "--iterations", "4", "--seed", "3"] + ToyRepository.options + more)
        return (result, (try? JSONValue(parsing: result.output)) ?? .null)
    }

    /// Planted first, last and in between: found in the steps that were promised.
    @Test(arguments: [0, 1, 31, 32, 45, 63])
    func findsThePlantedRegression(place: Int) throws {
        let fixture = try Self.fixture()
        let toy = try ToyRepository(in: fixture, noise: 20, Self.steps(place))
        let (result, json) = try Self.bisect(fixture)
        #expect(result.status == 0, "\(result.error)")
        let culprit = toy.commits[place + 1]
        #expect(json["result"]?.stringValue == "found")
        #expect(json["culprits"]?.arrayValue?.map { $0["sha"]?.stringValue } == [culprit])
        #expect(json["culprits"]?.arrayValue?.first?["subject"]?.stringValue == "step \(place + 1)")
        let ratio = json["ratio"]
        #expect((1.07...1.13).contains(ratio?["ratio"]?.doubleValue ?? 0))
        #expect((ratio?["low"]?.doubleValue ?? 9) < 1.1 && (ratio?["high"]?.doubleValue ?? 0) > 1.09)
        #expect(json["sentence"]?.stringValue?.hasPrefix("Culprit: \(culprit) step \(place + 1): 1.") == true)
        #expect(
            result.error.hasPrefix(
                "64 commits after GOOD: both ends first, then at most 6 steps; 7 sessions x 4 rounds x 2 arms = 56 "
                    + "measurements, 56 processes"))
        #expect((json["steps"]?.arrayValue?.count ?? 99) <= 7)
    }

    /// Three regressions: the search answers with one of them, and does not hide the others.
    @Test func whatTheCulpritDoesNotExplain() throws {
        let fixture = try Self.fixture()
        let steps = (0...64).map { place in
            ToyRepository.Step(
                subject: "step \(place)",
                level: 100_000 + (place > 9 ? 6_000 : 0) + (place > 30 ? 20_000 : 0) + (place > 50 ? 8_000 : 0))
        }
        let toy = try ToyRepository(in: fixture, steps)
        let (result, json) = try Self.bisect(fixture)
        #expect(result.status == 0, "\(result.error)")
        #expect(json["culprits"]?.arrayValue?.map { $0["sha"]?.stringValue } == [toy.commits[31]])
        #expect(abs((json["before"]?["ratio"]?.doubleValue ?? 0) - 1.06) < 0.01)
        #expect(abs((json["after"]?["ratio"]?.doubleValue ?? 0) - 134.0 / 126) < 0.01)
        let lines = (json["sentence"]?.stringValue ?? "").split(separator: "\n").map(String.init)
        #expect(lines.count == 3, "\(lines)")
        let names = toy.commits.map { String($0.prefix(10)) }
        #expect(
            lines[1].hasPrefix("Before it: \(names[30]) takes 1.06")
                && lines[1].hasSuffix("there is another regression: `bisect \(names[0]) \(names[30])` looks for it"))
        #expect(
            lines[2].hasPrefix("After it: BAD takes 1.06")
                && lines[2].hasSuffix("there is another regression: `bisect \(names[31]) \(names[64])` looks for it"))
    }

    @Test func unbuildableCommitsAreSkipped() throws {
        let fixture = try Self.fixture()
        var steps = Self.steps(40)
        steps[40].build = "echo no compiler; exit 1"
        let toy = try ToyRepository(in: fixture, steps)
        // The commit before the culprit, step 41, cannot be judged: it is one of two.
        var (result, json) = try Self.bisect(fixture)
        #expect(result.status == 3, "\(result.error)")
        #expect(json["result"]?.stringValue == "suspects")
        #expect(json["culprits"]?.arrayValue?.map { $0["sha"]?.stringValue } == [toy.commits[40], toy.commits[41]])
        #expect(result.error.contains("    no compiler\n"))
        let skipped = json["steps"]?.arrayValue?.first { $0["judged"]?.stringValue == "skipped" }
        #expect(skipped?["reason"]?.stringValue == "the build ended with status 1")

        // One further away is no obstacle, nor is a commit whose benchmark fails.
        let second = try Self.fixture()
        steps = Self.steps(40)
        steps[39].build = "exit 1"
        steps[43].prologue = "echo oh >&2; exit 9"
        let other = try ToyRepository(in: second, steps)
        (result, json) = try Self.bisect(second)
        #expect(result.status == 0, "\(result.error)")
        #expect(json["culprits"]?.arrayValue?.map { $0["sha"]?.stringValue } == [other.commits[41]])
    }

    @Test func nothingToFind() throws {
        let fixture = try Self.fixture()
        _ = try ToyRepository(in: fixture, Self.steps(64))
        let (result, json) = try Self.bisect(fixture)
        #expect(result.status == 3)
        #expect(json["sentence"]?.stringValue?.hasPrefix("BAD is not slower than GOOD: ratio ") == true, "\(json)")
        // Only the ends were built and measured.
        #expect(try ResultStore(path: fixture.database, access: .read).sessions().count == 1)
        // Below the threshold is not slower either.
        let small = try Self.fixture()
        _ = try ToyRepository(in: small, noise: 1, Self.steps(30, percent: 1))
        #expect(try Self.bisect(small).json["result"]?.stringValue == "not slower")
        let faster = try Self.fixture()
        _ = try ToyRepository(in: faster, Self.steps(30, percent: -10))
        #expect(try Self.bisect(faster).json["result"]?.stringValue == "not slower")
    }

    /// Noise as large as the regression: more rounds decide, and what they cannot decide is said.
    @Test func noise() throws {
        let fixture = try Self.fixture()
        _ = try ToyRepository(in: fixture, noise: 900, Self.steps(20, percent: 5))
        let (result, json) = try Self.bisect(fixture, ["--iterations", "1"])
        #expect(result.status == 3)
        #expect(json["result"]?.stringValue == "undecided")
        #expect(json["sentence"]?.stringValue?.hasPrefix("Whether BAD is slower than GOOD cannot be told: ") == true)
        let rounds = try ResultStore(path: fixture.database, access: .read).sessions().map(
            \.session.configuration.rounds)
        #expect(rounds == [16, 8, 4])
    }

    @Test func goesOnAfterAnInterruption() throws {
        let fixture = try Self.fixture()
        let toy = try ToyRepository(in: fixture, Self.steps(21))
        #expect(try Self.bisect(fixture).result.status == 0)
        let store = try ResultStore(path: fixture.database, access: .read)
        let sessions = try store.sessions().map(\.session)
        let labels = sessions.compactMap(\.configuration.label)
        #expect(labels.count == 7 && Set(labels).count == 7)
        let ends = "\(toy.commits[0].prefix(10))..\(toy.commits[64].prefix(10))"
        #expect(labels.last == "bisect \(ends) tiny/first")
        // Nothing is measured twice.
        let again = try Self.bisect(fixture)
        #expect(again.result.status == 0 && again.json["culprits"]?.arrayValue?.count == 1)
        #expect(try store.sessions().count == 7)
        // Unless asked to, or with other work.
        #expect(try Self.bisect(fixture, ["--fresh"]).result.status == 0)
        #expect(try store.sessions().count == 14)
        let table = try fixture.run(
            ["bisect", "trunk~64", "trunk", "--repository", "toy", "--benchmark", "first", "--rounds", "4"]
                + ["--iterations", "4"] + ToyRepository.options)
        #expect(table.output.contains("both ends") && table.output.contains("step 6"), "\(table.error)")
        #expect(table.output.contains("Culprit: \(toy.commits[22]) step 22: 1.") && table.error.contains("has this"))
    }

    @Test func errors() throws {
        let fixture = try Self.fixture()
        var steps = Array(Self.steps(1).prefix(4))
        steps[0].prologue = "exit 5"
        steps[2].build = "exit 7"
        let toy = try ToyRepository(in: fixture, steps)
        func expect(_ arguments: [String], _ status: Int32, _ words: String) throws {
            let common = ["--repository", "toy", "--rounds", "3", "--iterations", "1"] + ToyRepository.options
            let result = try fixture.run(["bisect"] + arguments + common)
            #expect(result.status == status && result.output.isEmpty)
            #expect(result.error.contains(words), "\(result.error)")
        }
        let first = ["--benchmark", "first"]
        try expect(["trunk~2", "nosuch"] + first, 2, "\(toy.path): there is no commit nosuch")
        try expect(["trunk", "trunk~2"] + first, 2, "trunk is not an ancestor of trunk~2")
        try expect(["trunk", "trunk"] + first, 2, "trunk and trunk are the same commit")
        try expect(["trunk~2", "trunk", "--benchmark", "nosuch"], 2, "there is no benchmark nosuch")
        try expect(
            ["trunk~2", "trunk", "--benchmark", "tiny/*"], 2, "tiny/* is tiny/first, tiny/second_one; name one of them")
        try expect(["trunk~2", "trunk", "--threads", "7"] + first, 2, "tiny/first does not support 7 threads")
        try expect(["trunk~2", "trunk", "--threshold", "much"] + first, 2, "--threshold")
        try expect(["trunk~2", "trunk", "--runtime", "x"] + first, 2, "--runtime x: the commits have toy")
        try expect(["trunk~2", "trunk", "--commit-runtime", "b=out/b"] + first, 2, "choose one with --runtime")
        try expect(["trunk~2", "trunk", "--metric", "instructions"] + first, 2, "--metric must be wall or cpu")
        try expect(["trunk~2", "trunk"], 2, "--benchmark")
        try expect(["trunk~1", "trunk"] + first, 1, "the build ended with status 7")
        try expect(["trunk~3", "trunk"] + first, 4, "ended with status 5")
        let plan = try fixture.run(
            ["bisect", "trunk~3", "trunk", "--repository", "toy", "--plan"] + first + ToyRepository.options)
        #expect(
            plan.status == 0 && plan.output.hasPrefix("3 commits after GOOD: both ends first, then at most 2 steps"))
        #expect(try fixture.run(["bisect", "--help"]).output.contains("Exit status: 0 found"))
    }
}
