import Foundation
import Testing

@testable import BenchRunner

@Suite struct DoctorTests {
    /// - Parameter later: files that change between the two readings of the processes.
    private func findings(
        _ files: [String: String], later: [String: String] = [:]
    ) throws -> [String: Doctor.Finding] {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        func write(_ files: [String: String]) throws {
            for (path, text) in files {
                let file = root.appendingPathComponent(path)
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
            }
        }
        try write(files)
        let found = Doctor.machine(root: root.path) { try? write(later) }
        return Dictionary(found.map { ($0.subject, $0) }) { first, _ in first }
    }

    @Test func quietMachine() throws {
        let found = try findings([
            "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "performance",
            "sys/devices/system/cpu/intel_pstate/no_turbo": "1", "sys/devices/system/cpu/smt/active": "0",
            "proc/sys/kernel/randomize_va_space": "2", "proc/pressure/cpu": "some avg10=0.10 avg60=0.00 total=5",
            "proc/stat": "cpu  100 0 100 800 0 0 0 1 0 0", "proc/meminfo": "SwapTotal: 100 kB\nSwapFree: 100 kB",
            "proc/loadavg": "0.12 0.30 0.40 1/200 777", "proc/self/status": "Name:\tx\nCpus_allowed_list:\t0-3",
            "sys/devices/system/cpu/present": "0-3", "proc/self/cgroup": "0::/user/job",
            "sys/fs/cgroup/user/job/cpu.max": "max 100000", "sys/fs/cgroup/cpu.max": "max 100000",
            "sys/devices/system/cpu/cpu0/cpufreq/scaling_driver": "intel_pstate",
            "sys/devices/system/clocksource/clocksource0/current_clocksource": "tsc",
            "proc/cpuinfo": "model name\t: Fast: 3 GHz\nflags\t\t: fpu sse", "proc/7/stat": process("sleep", 5, 5),
        ])
        for (subject, finding) in found { #expect(finding.level == .good, "\(subject): \(finding.text)") }
        #expect(found.count == 14)
        #expect(found["CPU"]?.text.hasSuffix("x Fast: 3 GHz") == true)
        #expect(found["affinity"]?.text == "all 4 CPUs are allowed")
        #expect(found["frequency driver"]?.text == "intel_pstate")
    }

    @Test func noisyMachine() throws {
        let found = try findings(
            [
                "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "powersave",
                "sys/devices/system/cpu/cpufreq/boost": "1", "sys/devices/system/cpu/smt/active": "1",
                "proc/pressure/cpu": "some avg10=45.10 avg60=0.00 total=5",
                "proc/stat": "cpu  100 0 100 700 0 0 0 100 0 0",
                "proc/meminfo": "SwapTotal: 900000 kB\nSwapFree: 100 kB", "proc/loadavg": "3.50 1 1 9/200 777",
                "proc/self/status": "Cpus_allowed_list:\t1,3", "sys/devices/system/cpu/present": "0-7",
                "proc/self/cgroup": "0::/user/job", "sys/fs/cgroup/user/cpu.max": "150000 100000",
                "sys/fs/cgroup/user/cpu.stat": "usage_usec 1\nnr_throttled 12\n",
                "sys/devices/system/clocksource/clocksource0/current_clocksource": "acpi_pm",
                "proc/sys/kernel/randomize_va_space": "0",
                "proc/cpuinfo": "model name\t: Shared\nflags\t\t: fpu hypervisor sse",
                "proc/7/stat": process("a (b) c", 100, 100), "proc/8/stat": process("idle", 9, 9),
                "proc/9/stat": process("indexer", 0, 0),
            ], later: ["proc/7/stat": process("a (b) c", 300, 100), "proc/9/stat": process("indexer", 50, 40)])
        for (subject, finding) in found { #expect(finding.level == .note, "\(subject): \(finding.text)") }
        #expect(found["busy processes"]?.text.hasPrefix("a (b) c (7), indexer (9): stop them") == true)
        #expect(found["affinity"]?.text.hasPrefix("2 of 8 CPUs are allowed") == true)
        #expect(found["affinity"]?.text.contains("taskset -c 0-7") == true)
        #expect(found["CPU quota"]?.text.hasPrefix("1.50 CPUs") == true)
        #expect(found["CPU quota"]?.text.contains("(12 times so far); raise the limit") == true)
        #expect(found["clock source"]?.text.contains("`echo tsc`") == true)
        #expect(found["load"]?.text.contains("stop it or wait") == true)
        #expect(found["swap"]?.text.contains("swapoff") == true)
        #expect(found["governor"]?.text.contains("cpupower") == true)
        #expect(found["steal"]?.text.hasPrefix("10.00 %") == true)
    }

    @Test func quotaOfTheFirstVersion() throws {
        let found = try findings([
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "50000", "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
        ])
        #expect(found["CPU quota"]?.text.hasPrefix("0.50 CPUs") == true)
        let free = try findings([
            "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1", "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000",
        ])
        #expect(free["CPU quota"]?.level == .good)
    }

    @Test func cpuLists() {
        #expect(Doctor.cpuList("0-3,8") == [0, 1, 2, 3, 8])
        #expect(Doctor.cpuList(" 5\n") == [5])
        for text in ["", "a", "3-1", "1-2-3", "-1", "0-", "0-99999999"] { #expect(Doctor.cpuList(text[...]) == nil) }
    }

    /// A line of /proc/PID/stat with these ticks in user and system mode.
    private func process(_ name: String, _ user: Int, _ system: Int) -> String {
        "7 (\(name)) S 1 7 7 0 -1 4194560 100 0 0 0 \(user) \(system) 0 0 20 0 1 0 50 1000 100"
    }

    /// A kernel that says nothing, or nonsense, is no reason to crash.
    @Test func silentMachine() throws {
        #expect(try findings([:])["steal"]?.level == .note)
        let nonsense = try findings([
            "proc/pressure/cpu": "some avg10=x", "proc/stat": "cpu  a b", "proc/meminfo": "SwapTotal:\nSwapFree: -",
            "proc/loadavg": "", "proc/self/status": "Cpus_allowed_list:\tx", "sys/devices/system/cpu/present": "",
            "proc/self/cgroup": "x", "sys/fs/cgroup/cpu.max": "many 0", "proc/5/stat": "5 )x(",
            "proc/6/stat": "6 (x) S",
        ])
        #expect(nonsense["CPU pressure"]?.level == .note)
        #expect(nonsense["swap"]?.level == .note)
    }
}
