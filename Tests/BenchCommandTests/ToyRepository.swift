import Foundation

/// A git repository whose commits are fake runtimes: `python` sends the same time again and again, read from the file
/// `level` of its commit, with noise from a generator seeded by the
/// number of the commit and the hash seed of the round.
///
/// Everything about it is fixed, the names of the commits too.
struct ToyRepository {
    /// One commit, on top of the one before it.
    struct Step {
        var subject: String
        /// Nanoseconds of one call.
        var level = 100_000
        /// What the build does before it copies the runtime.
        var build = ""
        /// What the runtime does before it speaks.
        var prologue = ""
    }

    let path: String
    /// Full names of the commits, the oldest first.
    let commits: [String]

    /// Build command and runtime for the command line.
    static let options = ["--build", "sh build.sh", "--commit-runtime", "toy=out/python"]

    /// - Parameter noise: the largest deviation of a sample from its level, in thousandths.
    init(in fixture: CommandLineFixture, name: String = "toy", noise: Int = 5, _ steps: [Step]) throws {
        path = fixture.path + "/" + name
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try ToyRepository.git(path, ["init", "--quiet", "--initial-branch=trunk"])
        // fast-import makes 64 commits in one process.
        var stream = ""
        func data(_ text: String) -> String { "data \(text.utf8.count)\n\(text)\n" }
        for (index, step) in steps.enumerated() {
            stream += "commit refs/heads/trunk\ncommitter Toy <toy@example.org> \(1_700_000_000 + index * 60) +0000\n"
            stream += data(step.subject)
            let files = [
                "number": "\(index)\n", "level": "\(step.level)\n",
                "build.sh":
                    "\(step.build)\nmkdir -p out\ncp python level out/; cp number out/seed\necho built \(index)\n",
                "python": ToyRepository.script(noise: noise, prologue: step.prologue),
            ]
            for (file, text) in files.sorted(by: { $0.key < $1.key }) {
                stream += "M \(file == "python" ? "100755" : "100644") inline \(file)\n" + data(text)
            }
            stream += "\n"
        }
        try stream.write(toFile: path + "/.git/stream", atomically: true, encoding: .utf8)
        try ToyRepository.git(path, ["fast-import", "--quiet"], input: path + "/.git/stream")
        try ToyRepository.git(path, ["reset", "--quiet", "--hard"])
        commits = try ToyRepository.git(path, ["rev-list", "--reverse", "trunk"]).split(separator: "\n").map(
            String.init)
    }

    private static func script(noise: Int, prologue: String) -> String {
        """
        #!/bin/sh
        if [ "$1" = -V ]; then echo "Toy 1.0"; exit; fi
        exec 1>&3
        while [ $# -gt 0 ]; do case "$1" in --loops) L=$2;; --iterations) K=$2;; esac; shift; done
        \(prologue)
        read -r level < "${0%/*}/level"
        read -r seed < "${0%/*}/seed"
        x=$(( PYTHONHASHSEED * 7 + level + seed * 7919 ))
        echo '{"event":"start"}'
        if [ "$L" = 0 ]; then L=2; echo '{"event":"calibrated","loops":2}'; fi
        i=0
        while [ $i -lt $K ]; do
            x=$(( (x * 1103515245 + 12345) & 2147483647 ))
            v=$(( level + level * ((x >> 8) % \(2 * noise + 1) - \(noise)) / 1000 ))
            echo "{\\"event\\":\\"sample\\",\\"iteration\\":$i,\\"value_ns\\":$v,\\"cpu_ns\\":$v,\\"loops\\":$L}"
            i=$((i+1))
        done
        echo '{"event":"checksum","value":"42"}'
        echo '{"event":"end"}'

        """
    }

    @discardableResult
    func git(_ arguments: String...) throws -> String { try ToyRepository.git(path, arguments) }

    /// Runs git without the user's configuration; its output is returned.
    @discardableResult
    private static func git(_ folder: String, _ arguments: [String], input: String? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["-C", folder] + arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Toy",
            "GIT_AUTHOR_EMAIL": "toy@example.org", "GIT_COMMITTER_NAME": "Toy",
            "GIT_COMMITTER_EMAIL": "toy@example.org", "GIT_AUTHOR_DATE": "1700000000 +0000",
            "GIT_COMMITTER_DATE": "1700000000 +0000",
        ]
        process.standardInput =
            try input.map { try FileHandle(forReadingFrom: URL(fileURLWithPath: $0)) }
            ?? FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            throw CocoaError(.executableLoad, userInfo: ["git": arguments.joined(separator: " ")])
        }
        return String(decoding: output, as: UTF8.self)
    }
}
