import BenchModel
import Foundation
import Glibc

extension Doctor {
    /// Sources of noise with a remedy each, read below `root` (the root folder, but for tests).
    ///
    /// - Parameter pause: waits between two readings of what the processes use; tests change files here.
    public static func machine(root: String = "", pause: () -> Void = { usleep(300_000) }) -> [Finding] {
        let files = Files(root: root)
        return [
            cpus(files), affinity(files), quota(files), load(files), busyProcesses(files, pause: pause),
            frequencyDriver(files), governor(files), turbo(files), multithreading(files), clockSource(files),
            addressLayout(files), pressure(files), steal(files), swap(files),
        ]
    }

    /// Small files of the kernel below a folder.
    struct Files {
        let root: String

        func line(_ path: String) -> String? { lines(path).first.map { $0.trimmingCharacters(in: .whitespaces) } }
        func lines(_ path: String) -> [Substring] { MachineProbe.lines(root + path) }

        /// The rest of the line that begins with `name`.
        func field(_ name: String, in path: String) -> Substring? {
            lines(path).first { $0.hasPrefix(name) }.map { $0.dropFirst(name.count) }
        }
    }

    private static let silent = "the kernel does not tell"

    // MARK: - CPUs

    private static func cpus(_ files: Files) -> Finding {
        let info = files.lines("/proc/cpuinfo")
        let model =
            info.first { $0.hasPrefix("model name") || $0.hasPrefix("Hardware") }
            .flatMap { $0.split(separator: ":", maxSplits: 1).last }
            .map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown model"
        let isVirtual = info.contains { $0.hasPrefix("flags") && $0.split(separator: " ").contains("hypervisor") }
        let count = MachineProbe.cpuCount
        return isVirtual
            ? Finding(
                "CPU", .note,
                "\(count) x \(model), a virtual machine: neighbours may disturb; measure on hardware of your own, or compare "
                    + "CPU time and calibrate with `apus-bench aa`")
            : Finding("CPU", .good, "\(count) x \(model)")
    }

    private static func affinity(_ files: Files) -> Finding {
        guard let allowed = files.field("Cpus_allowed_list:", in: "/proc/self/status").flatMap(cpuList),
            let present = files.line("/sys/devices/system/cpu/present").flatMap({ cpuList($0[...]) })
        else { return Finding("affinity", .note, silent) }
        return allowed.count < present.count
            ? Finding(
                "affinity", .note,
                "\(allowed.count) of \(present.count) CPUs are allowed: more threads than that share them; "
                    + "start with `taskset -c \(present.first ?? 0)-\(present.last ?? 0)` for all")
            : Finding("affinity", .good, "all \(present.count) CPUs are allowed")
    }

    /// "0-3,8" as numbers.
    static func cpuList(_ text: Substring) -> [Int]? {
        var numbers: [Int] = []
        for part in text.trimmingCharacters(in: .whitespacesAndNewlines).split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard let first = ends[0], ends.count <= 2, let last = ends.count == 2 ? ends[1] : first, first >= 0,
                last >= first, last < 1 << 16
            else { return nil }
            numbers += first...last
        }
        return numbers.isEmpty ? nil : numbers
    }

    /// The limit of the control group, of version 2 or 1. Source: the kernel's documentation, cgroup-v2 and sched-bwc.
    private static func quota(_ files: Files) -> Finding {
        let groups = files.lines("/proc/self/cgroup")
        let own = groups.first { $0.hasPrefix("0::/") }.map { String($0.dropFirst(3)) } ?? "/"
        var folder = "/sys/fs/cgroup" + (own == "/" ? "" : own)
        var found: (limit: String, period: Double)?
        while found == nil, folder.hasPrefix("/sys/fs/cgroup") {
            let words = (files.line(folder + "/cpu.max") ?? "").split(separator: " ").map(String.init)
            // A limit further up holds as well.
            if words.count == 2, words[0] != "max", let period = Double(words[1]) { found = (words[0], period) }
            if found == nil { folder = String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]) }
        }
        if found == nil, let limit = files.line("/sys/fs/cgroup/cpu/cpu.cfs_quota_us"), limit != "-1",
            let period = files.line("/sys/fs/cgroup/cpu/cpu.cfs_period_us").flatMap({ Double($0) })
        {
            found = (limit, period)
            folder = "/sys/fs/cgroup/cpu"
        }
        guard let found, let limit = Double(found.limit), limit > 0, found.period > 0 else {
            return Finding("CPU quota", .good, "none")
        }
        let throttled = files.field("nr_throttled ", in: folder + "/cpu.stat").flatMap { Int($0) } ?? 0
        return Finding(
            "CPU quota", .note,
            "\(Decimals.fixed(limit / found.period, places: 2)) CPUs: processes are halted when it is used up "
                + "(\(throttled) times so far); raise the limit of the container, or run fewer threads")
    }

    // MARK: - What else runs

    private static func load(_ files: Files) -> Finding {
        guard let load = files.line("/proc/loadavg")?.split(separator: " ").first.flatMap({ Double($0) }) else {
            return Finding("load", .note, silent)
        }
        let text = Decimals.fixed(load, places: 2)
        return load < 0.5
            ? Finding("load", .good, text)
            : Finding("load", .note, "\(text) in the last minute: something else is running; stop it or wait")
    }

    /// Processes other than this one that used more than a twentieth of a CPU between two readings.
    private static func busyProcesses(_ files: Files, pause: () -> Void) -> Finding {
        struct Reading {
            let name: String
            let ticks: Int
        }
        func read() -> [Int: Reading] {
            let entries = (try? FileManager.default.contentsOfDirectory(atPath: files.root + "/proc")) ?? []
            var readings: [Int: Reading] = [:]
            for case let number? in entries.map({ Int($0) }) where number != Int(getpid()) {
                guard let line = files.line("/proc/\(number)/stat"), let open = line.firstIndex(of: "("),
                    let close = line.lastIndex(of: ")"), open < close
                else { continue }
                // After the name, which may hold anything: state is column 3, utime 14, stime 15. Source: proc(5).
                let columns = line[line.index(after: close)...].split(separator: " ")
                guard columns.count > 12, let user = Int(columns[11]), let system = Int(columns[12]) else { continue }
                readings[number] = Reading(
                    name: String(line[line.index(after: open)..<close]), ticks: user &+ system)
            }
            return readings
        }
        let before = read()
        if before.isEmpty, files.line("/proc/self/stat") == nil { return Finding("busy processes", .note, silent) }
        var clock = timespec()
        clock_gettime(CLOCK_MONOTONIC, &clock)
        let start = Double(clock.tv_sec) + Double(clock.tv_nsec) / 1e9
        pause()
        clock_gettime(CLOCK_MONOTONIC, &clock)
        let seconds = max(0.1, Double(clock.tv_sec) + Double(clock.tv_nsec) / 1e9 - start)
        let ticksPerSecond = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
        let shares = read().compactMap { number, after -> (name: String, number: Int, share: Double)? in
            guard let earlier = before[number], after.ticks > earlier.ticks else { return nil }
            return (after.name, number, Double(after.ticks - earlier.ticks) / ticksPerSecond / seconds)
        }
        let busy = shares.filter { $0.share > 0.05 }.sorted { ($0.share, $1.number) > ($1.share, $0.number) }
        if busy.isEmpty { return Finding("busy processes", .good, "none") }
        let names = busy.prefix(3).map { "\($0.name) (\($0.number))" }.joined(separator: ", ")
        let more = busy.count > 3 ? " and \(busy.count - 3) more" : ""
        return Finding("busy processes", .note, "\(names)\(more): stop them or wait until they are done")
    }

    private static func pressure(_ files: Files) -> Finding {
        guard
            let field = files.field("some ", in: "/proc/pressure/cpu")?.split(separator: " ")
                .first(where: { $0.hasPrefix("avg10=") }), let share = Double(field.dropFirst(6))
        else {
            return Finding(
                "CPU pressure", .note,
                "no /proc/pressure: disturbed rounds cannot be recognized; boot the kernel with psi=1")
        }
        return share < 1
            ? Finding("CPU pressure", .good, "\(share) % of the last 10 s")
            : Finding(
                "CPU pressure", .note,
                "tasks waited for a CPU in \(share) % of the last 10 s; stop what else runs, or wait")
    }

    private static func steal(_ files: Files) -> Finding {
        let ticks = files.field("cpu ", in: "/proc/stat")?.split(separator: " ").compactMap { Double($0) } ?? []
        guard ticks.count > 7, ticks.reduce(0, +) > 0 else { return Finding("steal", .note, silent) }
        let share = 100 * ticks[7] / ticks.reduce(0, +)
        let text = "\(Decimals.fixed(share, places: 2)) % since the start"
        return share < 0.5
            ? Finding("steal", .good, text)
            : Finding(
                "steal", .note,
                "\(text): the host gives this machine's time to others; take a machine with dedicated CPUs")
    }

    private static func swap(_ files: Files) -> Finding {
        func kibibytes(_ name: String) -> Int? {
            files.field(name + ":", in: "/proc/meminfo")?.split(separator: " ").first.flatMap { Int($0) }
        }
        guard let total = kibibytes("SwapTotal"), let free = kibibytes("SwapFree") else {
            return Finding("swap", .note, silent)
        }
        return total - free > 1024
            ? Finding(
                "swap", .note,
                "\((total - free) >> 10) MiB in use: memory is short; end what holds it, then `swapoff -a`")
            : Finding("swap", .good, total == 0 ? "none" : "not in use")
    }

    // MARK: - Clocks and layout

    private static func frequencyDriver(_ files: Files) -> Finding {
        switch files.line("/sys/devices/system/cpu/cpu0/cpufreq/scaling_driver") {
        case nil:
            Finding(
                "frequency driver", .note,
                "none: on a virtual machine the host decides; on hardware load acpi_cpufreq or intel_pstate, else the "
                    + "clock cannot be fixed")
        case .some(let driver):
            Finding("frequency driver", .good, driver)
        }
    }

    private static func governor(_ files: Files) -> Finding {
        switch files.line("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor") {
        case nil: Finding("governor", .note, "\(silent); often so on virtual machines")
        case "performance": Finding("governor", .good, "performance")
        case .some(let name):
            Finding("governor", .note, "\(name): the clock follows the load; `cpupower frequency-set -g performance`")
        }
    }

    private static func turbo(_ files: Files) -> Finding {
        let off = files.line("/sys/devices/system/cpu/intel_pstate/no_turbo")
        let boost = files.line("/sys/devices/system/cpu/cpufreq/boost")
        let remedy = "on: the clock depends on temperature and on other cores"
        switch (off, boost) {
        case ("1", _), (nil, "0"): return Finding("turbo", .good, "off")
        case ("0", _): return Finding("turbo", .note, remedy + "; `echo 1` to .../intel_pstate/no_turbo")
        case (nil, "1"): return Finding("turbo", .note, remedy + "; `echo 0` to .../cpufreq/boost")
        default: return Finding("turbo", .note, silent)
        }
    }

    private static func multithreading(_ files: Files) -> Finding {
        switch files.line("/sys/devices/system/cpu/smt/active") {
        case "1": Finding("SMT", .note, "hardware threads share cores; `echo off` to .../cpu/smt/control")
        case "0": Finding("SMT", .good, "off")
        default: Finding("SMT", .note, silent)
        }
    }

    /// Sources that a process reads without entering the kernel; others make a short sample's time coarse.
    private static let fastClocks = ["tsc", "kvm-clock", "hyperv_clocksource_tsc_page", "arch_sys_counter"]

    private static func clockSource(_ files: Files) -> Finding {
        guard let source = files.line("/sys/devices/system/clocksource/clocksource0/current_clocksource") else {
            return Finding("clock source", .note, silent)
        }
        return fastClocks.contains(source)
            ? Finding("clock source", .good, source)
            : Finding(
                "clock source", .note,
                "\(source): slow to read; `echo tsc` to .../clocksource0/current_clocksource, or take longer samples")
    }

    private static func addressLayout(_ files: Files) -> Finding {
        switch files.line("/proc/sys/kernel/randomize_va_space") {
        case "0":
            Finding(
                "ASLR", .note,
                "off: every process has the same layout, and a lucky or unlucky one looks like a change; "
                    + "`sysctl kernel.randomize_va_space=2` lets rounds average over layouts")
        case .some: Finding("ASLR", .good, "on: layouts vary between processes, which rounds average out")
        case nil: Finding("ASLR", .note, silent)
        }
    }
}
