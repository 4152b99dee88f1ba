import BenchModel
import BenchStore
import Foundation
import Testing

/// `run --commit`.
@Suite struct CommitTests {
    private static let short = ["--rounds", "2", "--iterations", "2", "--filter", "first", "--seed", "7"]

    private func steps(_ count: Int) -> [ToyRepository.Step] {
        (0..<count).map { ToyRepository.Step(subject: "step \($0)", level: 100_000 + $0 * 10_000) }
    }

    private func run(
        _ fixture: CommandLineFixture, _ commits: String, _ more: [String] = [], repository: String = "toy"
    ) throws -> CommandLineFixture.Result {
        try fixture.run(
            ["run", "--commit", commits, "--repository", repository] + ToyRepository.options + Self.short
                + fixture.runtimeOption("good") + more)
    }

    @Test func twoCommitsShareOneSession() throws {
        let fixture = try CommandLineFixture()
        let toy = try ToyRepository(in: fixture, steps(3))
        let result = try run(fixture, "trunk~2,trunk")
        #expect(result.status == 0, "\(result.error)")
        let names = [toy.commits[0], toy.commits[2]].map { "toy@\($0.prefix(10))" }
        #expect(result.output.contains(names[0]) && result.output.contains(names[1]), "\(result.output)")
        let store = try ResultStore(path: fixture.database, access: .read)
        let session = try store.session(matching: nil)
        #expect(session.configuration.runtimes == ["good"] + names)
        #expect(session.configuration.baseline == "good")
        let runs = try store.runs(of: session.identifier)
        #expect(runs.count == 3 && runs.allSatisfy { !$0.hasFailed })
        let record = try #require(runs.first { $0.key.runtime == names[1] }?.runtime.commit)
        #expect(
            record
                == CommitRecord(
                    repository: "toy", sha: toy.commits[2], parentSha: toy.commits[1], topologicalIndex: 2,
                    authoredAt: 1_700_000_120, branch: "trunk", isDirty: false, subject: "step 2"))
        #expect(runs.first { $0.key.runtime == "good" }?.runtime.commit == nil)
        // The level of the commit was measured, not that of the work tree; each sample is of two calls.
        let values = runs.first { $0.key.runtime == names[0] }?.measurements.flatMap(\.samples).map(\.valueNanoseconds)
        #expect(values?.isEmpty == false && values?.allSatisfy { (49_500...50_500).contains($0) } == true)
    }

    @Test func rangeHasASessionPerCommitAndLeavesOutWhatDoesNotBuild() throws {
        let fixture = try CommandLineFixture()
        var steps = steps(4)
        steps[2].build = "echo compiling; echo error: no such header >&2; exit 3"
        let toy = try ToyRepository(in: fixture, steps)
        let result = try run(fixture, "trunk~3..trunk", ["--format", "json"])
        #expect(result.status == 0, "\(result.error)")
        let rows = try JSONValue(parsing: result.output).arrayValue ?? []
        #expect(rows.compactMap { $0["commit"]?.stringValue } == toy.commits)
        #expect(rows.map { $0["session"]?.integerValue } == [1, 2, nil, 3])
        #expect(rows[2]["failure"]?.stringValue == "the build ended with status 3")
        let ratios = rows.map { $0["geometric_means"]?.arrayValue?.first?["ratio"]?.doubleValue }
        // The baseline takes 5000 ns, the commits 100000, 110000, ...
        for (ratio, expected) in zip(ratios, [20.0, 22.0, nil, 26.0] as [Double?]) {
            if let expected { #expect(abs((ratio ?? 0) / expected - 1) < 0.01) } else { #expect(ratio == nil) }
        }
        let log = "\(toy.path)/.build-commits/\(toy.commits[2]).log"
        #expect(result.error.contains("LEFT OUT: commit \(toy.commits[2].prefix(10)): the build ended with status 3"))
        #expect(result.error.contains("    compiling\n    error: no such header\n") && result.error.contains(log))
        let sessions = try ResultStore(path: fixture.database, access: .read).sessions().map(\.session)
        #expect(sessions.reversed().map(\.configuration.label) == [0, 1, 3].map { String(toy.commits[$0].prefix(10)) })
        #expect(sessions.allSatisfy { $0.finishedAt != nil })
        // Worktrees are no changes of the repository.
        #expect(try toy.git("status", "--porcelain").isEmpty)
    }

    @Test func everyThinsFromTheEnd() throws {
        let fixture = try CommandLineFixture()
        let toy = try ToyRepository(in: fixture, steps(6))
        let result = try run(fixture, "trunk~5..trunk", ["--every", "2", "--format", "json"])
        let rows = try JSONValue(parsing: result.output).arrayValue ?? []
        #expect(rows.compactMap { $0["commit"]?.stringValue } == [0, 1, 3, 5].map { toy.commits[$0] })
    }

    @Test func buildsAreUsedAgain() throws {
        let fixture = try CommandLineFixture()
        var steps = steps(2)
        steps[1].build = "echo x >> \(fixture.path)/builds; echo generated > python.txt; echo 5 >> number"
        let toy = try ToyRepository(in: fixture, steps)
        func builds() -> Int {
            (try? String(contentsOfFile: fixture.path + "/builds", encoding: .utf8).split(separator: "\n").count) ?? 0
        }
        #expect(try run(fixture, "trunk").status == 0)
        #expect(builds() == 1)
        // A build that writes into a tracked file is no reason to build again.
        let again = try run(fixture, "trunk")
        #expect(again.status == 0 && again.error.contains("was built before"))
        #expect(builds() == 1)
        // Nor is it that git forgot the worktree.
        try FileManager.default.removeItem(atPath: toy.path + "/.git/worktrees")
        try toy.git("worktree", "prune")
        #expect(try run(fixture, "trunk").status == 0)
        #expect(builds() == 1)
        // Another command builds again, also where git knows nothing of the folder.
        let other = try run(fixture, "trunk", ["--build", "sh ./build.sh"])
        #expect(other.status == 0, "\(other.error)")
        #expect(builds() == 2)
        // An edit in the worktree would be measured as the commit.
        let worktree = "\(toy.path)/.build-commits/\(toy.commits[1])"
        try "5\n".write(toFile: worktree + "/level", atomically: true, encoding: .utf8)
        let edited = try run(fixture, "trunk", ["--build", "sh ./build.sh"])
        #expect(edited.status == 1)
        #expect(edited.error.contains("\(worktree): has changes that are not in its commit; remove the folder"))
        try FileManager.default.removeItem(atPath: worktree)
        #expect(try run(fixture, "trunk", ["--build", "sh ./build.sh", "--remove-builds"]).status == 0)
        #expect(builds() == 3 && !FileManager.default.fileExists(atPath: worktree))
        #expect(try toy.git("worktree", "list").split(separator: "\n").count == 1)
    }

    @Test func rangeGoesOnWhereItEnded() throws {
        let fixture = try CommandLineFixture()
        let toy = try ToyRepository(in: fixture, steps(3))
        #expect(try run(fixture, "trunk~2..trunk~1").status == 0)
        let rest = try run(fixture, "trunk~2..trunk", ["--resume", "--format", "json"])
        #expect(rest.status == 0, "\(rest.error)")
        let rows = try JSONValue(parsing: rest.output).arrayValue ?? []
        #expect(rows.map { $0["session"]?.integerValue } == [1, 2, 3])
        // Other rounds are other work.
        let more = try run(fixture, "trunk~1,trunk", ["--rounds", "3"])
        #expect(more.status == 0)
        let pair = try run(fixture, "trunk~1,trunk", ["--resume"])
        #expect(pair.status == 2 && pair.error.contains("--resume: session 4 measures something else"))
        #expect(try run(fixture, "trunk~1,trunk", ["--resume", "--rounds", "3"]).error.contains("complete already"))
        #expect(toy.commits.count == 3)
    }

    @Test func configuration() throws {
        let fixture = try CommandLineFixture()
        _ = try ToyRepository(in: fixture, steps(1))
        try fixture.write(
            "apus-bench.toml",
            """
            [defaults]
            baseline = "base"
            rounds = 1
            [runtime.base]
            command = "./bin/good"
            [commits]
            repository = "toy"
            build = "sh build.sh"
            runtime-name = "mine"
            command = "out/python {worktree}/number"
            environment = { SOURCE = "{worktree}/src" }
            timeout = "1m"
            folder = "../kept"
            """)
        let result = try fixture.run(["run", "--commit", "HEAD", "--filter", "first"])
        #expect(result.status == 0, "\(result.error)")
        let runs = try ResultStore(path: fixture.database, access: .read).runs(of: 1)
        let mine = try #require(runs.first { $0.key.runtime.hasPrefix("mine@") }?.runtime)
        let worktree = "\(fixture.path)/kept/\(mine.commit?.sha ?? "")"
        #expect(mine.specification.arguments == [worktree + "/out/python", worktree + "/number"])
        #expect(mine.environment["SOURCE"] == worktree + "/src")
        #expect(runs.contains { $0.key.runtime == "base" })
        for (text, words) in [
            ("[commits]\ncommand = \"x\"\n", "apus-bench.toml:1: [commits] needs both runtime-name and command"),
            ("[commits]\nbuilt = \"x\"\n", "apus-bench.toml:2: unknown key built"),
            ("[commits]\nruntime-name = \"a b\"\ncommand = \"x\"\n", "apus-bench.toml:2: runtime-name may have"),
        ] {
            try fixture.write("apus-bench.toml", text)
            let wrong = try fixture.run(["list", "runtimes"])
            #expect(wrong.status == 2 && wrong.error.contains(words), "\(wrong.error)")
        }
    }

    /// Each with one sentence, and before anything is measured.
    @Test func errors() throws {
        let fixture = try CommandLineFixture()
        var steps = steps(3)
        steps[1].build = "echo broken; exit 1"
        let toy = try ToyRepository(in: fixture, steps)
        func expect(_ result: CommandLineFixture.Result, _ status: Int32, _ words: String) {
            #expect(result.status == status && result.output.isEmpty)
            #expect(result.error.contains(words), "\(result.error)")
        }
        expect(try run(fixture, "nosuch"), 2, "\(toy.path): there is no commit nosuch\n")
        expect(try run(fixture, "trunk,nosuch"), 2, "there is no commit nosuch")
        expect(try run(fixture, "--all"), 2, "--commit")
        expect(try run(fixture, "trunk..trunk~1"), 2, "trunk is not an ancestor of trunk~1")
        expect(try run(fixture, "trunk..trunk"), 2, "trunk and trunk are the same commit")
        expect(try run(fixture, "trunk,HEAD"), 2, "trunk and HEAD are the same commit")
        expect(try run(fixture, "trunk...HEAD"), 2, "--commit")
        expect(try run(fixture, "trunk,"), 2, "--commit")
        expect(try run(fixture, "trunk", repository: "bin"), 2, "\(fixture.path)/bin is not in a git repository")
        expect(try run(fixture, "trunk", repository: "gone"), 2, "there is no folder \(fixture.path)/gone")
        expect(try run(fixture, "trunk", repository: "toy/.git"), 2, "name its work tree")
        try toy.git("clone", "--quiet", "--bare", ".", fixture.path + "/bare")
        expect(
            try run(fixture, "trunk", repository: "bare"), 2, "\(fixture.path)/bare is a bare repository; name a clone")
        try toy.git("clone", "--quiet", "--depth", "1", "file://" + toy.path, fixture.path + "/shallow")
        expect(
            try run(fixture, "HEAD~1", repository: "shallow"), 2, "it is a shallow clone, `git fetch --unshallow` gets")
        expect(try run(fixture, "trunk~1"), 1, "the build ended with status 1; all of its output is in ")
        expect(try run(fixture, "trunk", ["--commit-runtime", "x"]), 2, "--commit-runtime x: expected name=command")
        expect(
            try run(fixture, "trunk", ["--commit-runtime", "x=out/none"]), 1, "the build left no executable out/none")
        expect(
            try run(fixture, "trunk", ["--build", "sleep 60", "--build-timeout", "1s"]), 1,
            "the build ran past the limit of 1 s and was killed")
        expect(try run(fixture, "trunk", ["--every", "2"]), 2, "--every needs --commit A..B")
        expect(try fixture.run(["run", "--build", "make"]), 2, "need --commit")
        let bare = ["run", "--commit", "trunk", "--repository", "toy"]
        expect(try fixture.run(bare), 2, "nobody says how a commit is built: give --build COMMAND")
        expect(try fixture.run(bare + ["--build", ""]), 2, "nobody says what to measure in a built commit")
        expect(
            try fixture.run(
                bare + ToyRepository.options + Self.short + fixture.runtimeOption("good"),
                environment: ["PATH": fixture.path + "/bin"]), 1, "git is not installed")
        #expect(try ResultStore(path: fixture.database, access: .read).sessions().isEmpty)
        try "1\n".write(toFile: toy.path + "/level", atomically: true, encoding: .utf8)
        let dirty = try run(fixture, "trunk")
        #expect(dirty.status == 0)
        #expect(
            dirty.error.contains("the work tree \(toy.path) has changes that are in no commit; they are not measured"))
    }
}
