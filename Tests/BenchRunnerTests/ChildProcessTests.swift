import BenchModel
import Foundation
import Testing

@testable import BenchRunner

/// Children of these tests are tiny shell scripts. Serialized, because a child's resources are measured.
@Suite(.serialized) struct ChildProcessTests {
    private func shell(_ script: String, timeout: Double = 20, limit: Int = 16 << 20) -> ChildResult {
        var child = ChildProcess(
            arguments: ["/bin/sh", "-c", script], environment: ["PATH": "/usr/bin:/bin", "VARIABLE": "a b"],
            directory: "/", timeoutSeconds: timeout)
        child.outputLimit = limit
        return child.run()
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Whether a process is alive and no zombie, half a second after it was killed.
    private func isAlive(_ pid: Int32) -> Bool {
        for _ in 0..<50 {
            let state = MachineProbe.lines("/proc/\(pid)/stat").first?.split(separator: ")").last?.prefix(2)
            if state == nil || state == " Z" || state == " X" { return false }
            usleep(10_000)
        }
        return true
    }

    @Test func outputStatusAndEnvironment() {
        let result = shell("echo \"out $VARIABLE $HOME.\"; echo problem >&2; exit 3")
        #expect(result.end == .exited(status: 3))
        #expect(text(result.output) == "out a b .\n")
        #expect(text(result.standardErrorTail) == "problem\n")
        #expect(result.usage.wallNanoseconds > 0)
        #expect(result.usage.maximumResidentKibibytes > 0)
    }

    @Test func usageIsThatOfOneChild() {
        let big = ChildProcess(
            arguments: ["/usr/bin/python3", "-S", "-c", "x = bytearray(600 << 20)"],
            environment: [:], timeoutSeconds: 20
        ).run()
        #expect(big.end == .exited(status: 0))
        #expect(big.usage.maximumResidentKibibytes > 590 << 10)
        // RUSAGE_CHILDREN would still report the maximum of both. Linux counts what the parent held at the fork into the
        // child's peak (250 MiB among the long tests), so only the difference to the big child can be asserted here.
        #expect(shell("true").usage.maximumResidentKibibytes < 500 << 10)
    }

    @Test func missingProgram() {
        let result = ChildProcess(arguments: ["/nonexistent/python"], environment: [:], timeoutSeconds: 1).run()
        #expect(result.end == .notStarted(errno: ENOENT))
        let folder = ChildProcess(arguments: ["/tmp"], environment: [:], timeoutSeconds: 1).run()
        #expect(folder.end == .notStarted(errno: EACCES))
    }

    @Test func signal() {
        #expect(shell("kill -SEGV $$").end == .killed(signal: 11))
    }

    /// A hanging child that ignores SIGTERM and has forked: the timeout ends all of them, quickly.
    @Test func timeoutKillsTheGroup() throws {
        let start = Date()
        let result = shell("trap '' TERM INT; sleep 300 & echo $!; (sleep 301 & echo $!; wait) & wait", timeout: 2)
        #expect(result.end == .timedOut)
        #expect(Date().timeIntervalSince(start) < 30)
        let grandchildren = text(result.output).split(separator: "\n").compactMap { Int32($0) }
        #expect(grandchildren.count == 2)
        for pid in grandchildren { #expect(!isAlive(pid)) }
    }

    /// A child that leaves a process behind, which holds the pipe: the end of the child is the end.
    @Test func leftoversAreKilled() {
        let start = Date()
        let result = shell("sleep 300 & echo $!; exit 0")
        #expect(result.end == .exited(status: 0))
        #expect(Date().timeIntervalSince(start) < 30)
        for pid in text(result.output).split(separator: "\n").compactMap({ Int32($0) }) { #expect(!isAlive(pid)) }
    }

    @Test func floodsAreCut() {
        let result = shell("yes", limit: 1 << 20)
        #expect(result.end == .tooMuchOutput)
        let errors = shell("i=0; while [ $i -lt 3000 ]; do echo \"line $i\" >&2; i=$((i+1)); done")
        #expect(errors.end == .exited(status: 0))
        #expect(errors.standardErrorTail.count == 16384)
        #expect(text(errors.standardErrorTail).hasSuffix("line 2999\n"))
    }

    @Test func closedStreamsAreNoEnd() {
        let result = shell("exec >&- 2>&-; sleep 0.1; exit 4")
        #expect(result.end == .exited(status: 4))
    }

    @Test func descriptorsDoNotLeak() {
        func open() -> Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0 }
        _ = shell("true")
        let before = open()
        // Tests beside this one open files of their own: a leak of one descriptor a child would show as 40.
        for _ in 0..<20 { _ = shell("true") }
        for _ in 0..<20 { _ = ChildProcess(arguments: ["/nonexistent"], environment: [:], timeoutSeconds: 1).run() }
        #expect(open() < before + 20)
        let child = shell("ls /proc/self/fd | wc -l")
        // 0, 1, 2 and the one that ls opens
        #expect(text(child.output).trimmingCharacters(in: .whitespacesAndNewlines) == "4")
    }
}

@Suite struct ProbeTests {
    /// FIPS 180-4 examples, and a message that ends at a block's edge.
    @Test func hash() {
        func digest(_ text: String) -> String {
            var hash = SHA256()
            hash.update(Array(text.utf8))
            return hash.finish()
        }
        #expect(digest("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            digest(String(repeating: "a", count: 1_000_000))
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
        var parts = SHA256()
        for _ in 0..<64 { parts.update([97]) }
        #expect(parts.finish() == digest(String(repeating: "a", count: 64)))
    }

    @Test func machine() {
        let machine = MachineProbe.machine()
        #expect(machine.cpuCount >= 1)
        #expect(machine.fingerprint.count == 16 && machine.host == machine.fingerprint)
        // The baseline's executable is a part of it, the host's part stays.
        let identified = machine.identified(interpreter: "0123456789abcdef")
        #expect(identified.fingerprint == machine.fingerprint + "-01234567" && identified.host == machine.host)
        #expect(machine.identified(interpreter: nil) == machine)
        #expect(MachineProbe.libraryVersion?.hasPrefix("glibc 2.") == true)
        #expect(MachineRecord.host(ofFingerprint: "imported|CPU 1-2|x") == "imported|CPU 1-2|x")
        #expect(MachineRecord.shortName(ofFingerprint: identified.fingerprint).hasSuffix("-01234567"))
        #expect(machine == MachineProbe.machine())
        let reading = MachineProbe.PressureReading.now()
        let pressure = reading.pressure(until: .now())
        #expect((pressure.stealTicks ?? 0) >= 0)
        #expect((pressure.cpuPressureMicroseconds ?? 0) >= 0)
    }

    @Test func runtimes() throws {
        let record = try RuntimeProbe.probe(RuntimeSpecification(name: "cpython", arguments: ["/usr/bin/python3"]))
        #expect(record.version.hasPrefix("Python 3."))
        #expect(record.binaryHash?.count == 64)
        #expect(record.environment["PATH"] != nil)
        #expect(RuntimeProbe.locate("sh", path: "/nonexistent:/bin") == "/bin/sh")
        #expect(RuntimeProbe.locate("sh", path: "/nonexistent") == nil)
        #expect(RuntimeProbe.locate("/tmp") == nil)
        let error = #expect(throws: BenchError.self) {
            try RuntimeProbe.probe(RuntimeSpecification(name: "x", arguments: ["/nonexistent/python"]))
        }
        #expect(error?.message == "runtime x: no executable /nonexistent/python")
    }

    /// What a runtime is follows from its version where the name does not say.
    @Test(arguments: [
        ("next", "Python 3.11.2", RuntimeSpecification.Kind.cpython), ("mine", "Python 3.13.0rc1+", .cpython),
        ("mine", "Python 3.9.16 (7.3.11+dfsg-2, Jan 01 2023, 12:00:00) [PyPy 7.3.11 with GCC 12.2.0]", .pypy),
        ("mine", "Python 3.8.12 (remotes/origin) [Pyston 2.3.5]", .other), ("mine", "GraalPy 3.10.8", .other),
        ("mine", "unknown", .other), ("pypy", "Python 3.11.2", .pypy),
    ])
    func kinds(name: String, version: String, kind: RuntimeSpecification.Kind) {
        let named = RuntimeSpecification(name: name, arguments: ["/bin/python"])
        let found = RuntimeProbe.identified(named, version: version)
        #expect(found.kind == kind)
        #expect(found.iterations == RuntimeSpecification.defaultIterations(kind))
        let fixed = RuntimeSpecification(name: name, arguments: ["/bin/python"], iterations: 7)
        #expect(RuntimeProbe.identified(fixed, version: version).iterations == 7)
    }

    @Test func filters() {
        let benchmark = Benchmark(suite: "kernels", name: "nbody", program: "/p.py", tags: ["float"])
        for filter in [nil, "n*", "kernels/*", "x,nbody", "tag:float", "*"] {
            #expect(SuiteLocator.matches(filter, benchmark), "\(filter ?? "nil")")
        }
        for filter in ["", "body", "talk/*", "tag:int", "x,y"] {
            #expect(!SuiteLocator.matches(filter, benchmark), "\(filter)")
        }
    }
}
