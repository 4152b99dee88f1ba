import BenchModel
import BenchStore
import Foundation
import Testing

/// What a database has to survive: a disk that is full, another process that holds it, bytes that are wrong.
@Suite struct FaultTests {
    private static let isStress = ProcessInfo.processInfo.environment["APUS_STRESS"] != nil

    /// 4 calibrations and 6 rounds x 2 benchmarks x 2 runtimes x 2 executions.
    private static let total = 4 + 48

    private func arguments(_ fixture: CommandLineFixture, rounds: Int = 6) -> [String] {
        ["run", "--rounds", String(rounds), "--executions", "2", "--iterations", "2"]
            + fixture.runtimeOption("good", "other")
    }

    private func executions(_ path: String) throws -> [[ExecutionRecord]] {
        let store = try ResultStore(path: path, access: .write)
        try store.checkIntegrity()
        guard let session = try store.latestSession(label: nil) else { return [] }
        return try store.runs(of: session.identifier).map(\.executions)
    }

    /// An error is one sentence that names the file, with status 1.
    private func isClear(_ result: CommandLineFixture.Result, _ words: String...) -> Bool {
        let lines = result.error.split(separator: "\n").filter { $0.hasPrefix("apus-bench: ") }
        return result.status == 1 && !result.wasKilled && lines.count == 1 && words.allSatisfy { lines[0].contains($0) }
    }

    // MARK: - Full disk

    /// No file may grow beyond a limit, as on a disk that is nearly full. What was stored stays; with space, the session
    /// goes on.
    @Test(arguments: [160, 400, 700])
    func filesCannotGrow(limit kibibytes: Int) throws {
        let fixture = try CommandLineFixture()
        let shell = ["/bin/sh", "-c", "ulimit -f \(kibibytes * 2); exec \"$@\"", "sh"]
        let full = try fixture.run(arguments(fixture), prefix: shell)
        #expect(isClear(full, fixture.database, "cannot"), "\(full.status): \(full.error)")
        let finished = fixture.finishedExecutions
        let before = try executions(fixture.database)
        // Only the executions that could not be written may be missing.
        #expect(before.joined().count >= finished - 2 && finished < Self.total)

        let resumed = try fixture.run(arguments(fixture) + ["--resume"])
        #expect(resumed.status == 0, "\(resumed.error)")
        let after = try executions(fixture.database)
        #expect(after.joined().count == Self.total)
        for (old, new) in zip(before, after) { #expect(old.allSatisfy(new.contains)) }
    }

    /// A file system without space, where the test may mount one.
    @Test func diskIsFull() throws {
        let fixture = try CommandLineFixture()
        let disk = fixture.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        // The file system is gone with its last process, so the files are copied out.
        let script = """
            mount -t tmpfs -o size=600k none '\(disk)' || exit 99
            "$@"
            status=$?
            mkdir '\(fixture.path)/saved'
            cp '\(disk)'/* '\(fixture.path)/saved/'
            exit $status
            """
        let full = try fixture.run(
            arguments(fixture) + ["--db", disk + "/x.db"],
            prefix: ["/usr/bin/unshare", "-m", "/bin/sh", "-c", script, "sh"])
        if full.status == 99 || !FileManager.default.fileExists(atPath: fixture.path + "/saved") { return }
        #expect(isClear(full, disk + "/x.db", "the disk is full"), "\(full.status): \(full.error)")
        let finished = fixture.finishedExecutions
        let saved = fixture.path + "/saved/x.db"
        #expect(try executions(saved).joined().count >= finished - 2)
        let resumed = try fixture.run(arguments(fixture) + ["--resume", "--db", saved])
        #expect(resumed.status == 0, "\(resumed.error)")
        #expect(try executions(saved).joined().count == Self.total)
    }

    // MARK: - Other processes

    @Test func databaseIsLocked() throws {
        let fixture = try CommandLineFixture()
        #expect(try fixture.run(arguments(fixture, rounds: 1)).status == 0)
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        let program = """
            import sqlite3, sys
            connection = sqlite3.connect(sys.argv[1], isolation_level=None)
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            print("locked", flush=True)
            sys.stdin.read()
            """
        holder.arguments = ["python3", "-c", program, fixture.database]
        let (input, output) = (Pipe(), Pipe())
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self).hasPrefix("locked"))
        // They wait for the lock at the same time.
        let commands = [["list"], arguments(fixture, rounds: 1), ["prune", "--keep", "0"], ["vacuum"]]
        let waiting = try commands.map { try fixture.start($0).result }
        for (command, result) in zip(commands, waiting) {
            let result = try result()
            #expect(isClear(result, fixture.database, "is in use by another process"), "\(command): \(result.error)")
        }
        try input.fileHandleForWriting.close()
        holder.waitUntilExit()
        #expect(try fixture.run(["list"]).status == 0)
        #expect(try executions(fixture.database).joined().count == 12)
    }

    @Test func twoSessionsAtOnce() throws {
        let fixture = try CommandLineFixture()
        let results = try ["one", "two"].map { try fixture.start(arguments(fixture) + ["--label", $0]).result }
        for result in results {
            let result = try result()
            #expect(result.status == 0, "\(result.error)")
        }
        let store = try ResultStore(path: fixture.database, access: .read)
        try store.checkIntegrity()
        #expect(try store.sessions().map(\.executionCount) == [Self.total, Self.total])
        #expect(Set(try store.sessions().map(\.session.configuration.label)) == ["one", "two"])
        #expect(try store.sessions().allSatisfy { $0.session.finishedAt != nil && $0.failedRunCount == 0 })
    }

    // MARK: - Wrong bytes

    /// Random bytes at random places of the file: a command works or says in a sentence what is wrong, and never dies.
    @Test func damagedDatabase() throws {
        let fixture = try CommandLineFixture()
        #expect(try fixture.run(arguments(fixture)).status == 0)
        let whole = try Data(contentsOf: URL(fileURLWithPath: fixture.database))
        try damage(
            fixture, whole,
            commands: [["list"], ["show"], ["show", "--benchmark", "*"], arguments(fixture, rounds: 1)])
    }

    /// Files that are too large to be checked each time they are opened.
    @Test(.enabled(if: FaultTests.isStress))
    func damagedLargeDatabase() throws {
        let fixture = try CommandLineFixture()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        try FileManager.default.createDirectory(
            atPath: fixture.path + "/results", withIntermediateDirectories: true)
        let generator = try Process.run(
            URL(fileURLWithPath: "/usr/bin/env"),
            arguments: ["python3", root + "/scripts/synthetic_database.py", fixture.database, "--commits", "60"])
        generator.waitUntilExit()
        let whole = try Data(contentsOf: URL(fileURLWithPath: fixture.database))
        #expect(whole.count > 17 << 20)
        try damage(fixture, whole, commands: [["list"], ["show"], ["show", "10", "--benchmark", "*"]])
    }

    /// Each of 20 damaged copies meets one of the commands; under APUS_STRESS, all of them.
    private func damage(_ fixture: CommandLineFixture, _ whole: Data, commands: [[String]]) throws {
        var numbers = SeededNumbers(state: 20)
        var failures = 0
        for place in 0..<20 {
            var data = whole
            let length = Int.random(in: 1...3000, using: &numbers)
            // The first places are in the header and the schema.
            let end = place < 5 ? 8000 : data.count - length
            let start = Int.random(in: 0..<end, using: &numbers)
            for offset in start..<start + length { data[offset] = UInt8.random(in: 0...255, using: &numbers) }
            for command in Self.isStress ? commands : [commands[place % commands.count]] {
                let path = "\(fixture.path)/damaged-\(place).db"
                for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
                try data.write(to: URL(fileURLWithPath: path))
                let result = try fixture.run(command + ["--db", path])
                let what: Comment = "\(command[0]), \(length) bytes at \(start): \(result.status) \(result.error)"
                // 4: a damaged text may say that a run failed.
                if !result.wasKilled, result.status == 0 || result.status == 4 { continue }
                failures += 1
                #expect(isClear(result, path), what)
            }
        }
        #expect(failures > 5)
    }

    // MARK: - No permission

    /// Results that may be read only, in a folder that may be read only.
    @Test func readOnlyFolder() throws {
        let fixture = try CommandLineFixture()
        #expect(try fixture.run(arguments(fixture, rounds: 1)).status == 0)
        let results = fixture.path + "/results"
        chmod(fixture.database, 0o444)
        chmod(results, 0o555)
        defer { chmod(results, 0o755) }
        // Root may write everything, so the commands run as nobody.
        let prefix =
            geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        let list = try fixture.run(["list"], prefix: prefix)
        #expect(list.status == 0 && list.output.contains("finished"), "\(list.error)")
        #expect(try fixture.run(["show"], prefix: prefix).output.contains("tiny/first"))
        for command in [["prune", "--keep", "0"], ["vacuum"], ["merge", "other.db"]] {
            if command[0] == "merge" { try fixture.write("other.db", "") }
            let result = try fixture.run(command, prefix: prefix)
            #expect(isClear(result, fixture.database, "cannot be written"), "\(command): \(result.error)")
        }
    }
}
