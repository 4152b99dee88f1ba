import BenchStore
import Foundation
import Testing

/// merge, prune and vacuum as a user calls them.
@Suite struct MaintenanceTests {
    private func measure(_ fixture: CommandLineFixture, _ database: String, label: String) throws {
        let run = try fixture.run(
            [
                "run", "--rounds", "1", "--executions", "2", "--iterations", "2", "--label", label, "--db", database,
                "--filter", "first",
            ]
                + fixture.runtimeOption("good"))
        #expect(run.status == 0, "\(run.error)")
    }

    @Test func mergePruneVacuum() throws {
        let fixture = try CommandLineFixture()
        try measure(fixture, "one.db", label: "pull-1")
        try measure(fixture, "two.db", label: "pull-2")
        try measure(fixture, "two.db", label: "night")

        let merge = try fixture.run(["merge", "--db", "all.db", "one.db", "two.db"])
        #expect(merge.status == 0, "\(merge.error)")
        #expect(
            merge.output == """
                one.db: added session 1 with 3 process executions and 5 samples
                two.db: added sessions 2-3 with 6 process executions and 10 samples

                """)
        let again = try fixture.run(["merge", "--db", "all.db", "two.db"])
        #expect(again.output == "two.db: nothing to add; sessions 2-3 there already\n")
        #expect(try fixture.run(["show", "pull-1", "--db", "all.db"]).output.contains("tiny/first"))

        let trial = try fixture.run(["prune", "--db", "all.db", "--label", "pull-*", "--keep", "1", "--dry-run"])
        #expect(trial.status == 0 && trial.output.contains("would remove session 1 (pull-1, "), "\(trial.output)")
        #expect(trial.output.contains("Would remove 1 sessions, "))
        let young = try fixture.run(["prune", "--db", "all.db", "--older-than", "90d"])
        #expect(young.output == "Removed 0 sessions, 0 bytes within the file.\n")
        let prune = try fixture.run(["prune", "--db", "all.db", "--label", "pull-*"])
        #expect(prune.output.contains("removed session 2 (pull-2, "))
        #expect(prune.output.contains("`apus-bench vacuum` makes it smaller") || prune.output.contains(" 0 bytes"))
        #expect(try fixture.run(["list", "--db", "all.db"]).output.contains("night"))
        let vacuum = try fixture.run(["vacuum", "--db", "all.db"])
        #expect(vacuum.status == 0 && vacuum.output.contains(" before, "), "\(vacuum.error)")
        #expect(try ResultStore(path: fixture.path + "/all.db", access: .read).sessions().count == 1)
    }

    @Test func badInput() throws {
        let fixture = try CommandLineFixture()
        try measure(fixture, "one.db", label: "a")
        let cases: [([String], Int32, String)] = [
            (["merge"], 2, "Missing expected argument"),
            (["merge", "gone.db"], 1, "there is no database \(fixture.path)/gone.db"),
            (["merge", "--db", "one.db", "one.db"], 2, "is the database that it would be merged into"),
            (["prune", "--db", "one.db"], 2, "say what to remove"),
            (["prune", "--db", "one.db", "--keep", "-1"], 2, "--keep"),
            (["prune", "--db", "one.db", "--older-than", "soon"], 2, "soon"),
            (["prune", "--db", "gone.db", "--keep", "1"], 1, "there is no database \(fixture.path)/gone.db"),
            (["vacuum", "--db", "gone.db"], 1, "there is no database \(fixture.path)/gone.db"),
        ]
        for (arguments, status, words) in cases {
            let result = try fixture.run(arguments)
            #expect(result.status == status && result.error.contains(words), "\(arguments): \(result.error)")
        }
        // A missing file stops a merge before it creates anything.
        #expect(!FileManager.default.fileExists(atPath: fixture.database))
        #expect(!FileManager.default.fileExists(atPath: fixture.path + "/gone.db"))
    }

    @Test func help() throws {
        let fixture = try CommandLineFixture()
        for command in ["merge", "prune", "vacuum"] {
            let help = try fixture.run([command, "--help"])
            #expect(help.status == 0 && help.output.contains("Examples:\n  apus-bench \(command)"), "\(help.output)")
        }
    }
}
