import BenchModel
import Foundation

/// What stands in the way of measuring, or of trusting what is measured, on this machine.
public enum Doctor {
    public enum Level: String, Sendable {
        case good = "ok"
        /// Measuring works, but this makes results noisier or hides something.
        case note
        /// Something will not work.
        case problem
    }

    public struct Finding: Equatable, Sendable {
        public let subject: String
        public let level: Level
        public let text: String

        public init(_ subject: String, _ level: Level, _ text: String) {
            self.subject = subject
            self.level = level
            self.text = text
        }
    }

    /// Sources of noise, read below `root` (the root folder, but for tests).
    public static func machine(root: String = "") -> [Finding] {
        func text(_ path: String) -> String? { MachineProbe.lines(root + path).first.map(String.init) }
        var findings = [cpus(), load(), governor(text("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"))]
        findings.append(
            turbo(text("/sys/devices/system/cpu/intel_pstate/no_turbo"), text("/sys/devices/system/cpu/cpufreq/boost")))
        switch text("/sys/devices/system/cpu/smt/active") {
        case "1":
            findings.append(Finding("SMT", .note, "hardware threads share cores; `echo off` to .../cpu/smt/control"))
        case "0": findings.append(Finding("SMT", .good, "off"))
        default: findings.append(Finding("SMT", .note, "the kernel does not tell"))
        }
        switch text("/proc/sys/kernel/randomize_va_space") {
        case "0": findings.append(Finding("ASLR", .good, "off"))
        case .some:
            findings.append(Finding("ASLR", .good, "on: layouts vary between processes, which rounds average out"))
        case nil: findings.append(Finding("ASLR", .note, "the kernel does not tell"))
        }
        findings.append(pressure(root: root))
        findings.append(steal(root: root))
        findings.append(swap(root: root))
        return findings
    }

    private static func cpus() -> Finding {
        let count = MachineProbe.cpuCount
        let machine = MachineProbe.machine()
        let place = machine.virtualization == nil ? "" : ", a virtual machine: neighbours may disturb"
        return Finding("CPU", machine.virtualization == nil ? .good : .note, "\(count) x \(machine.cpuModel)\(place)")
    }

    private static func load() -> Finding {
        guard let load = MachineProbe.loadAverage() else { return Finding("load", .note, "the kernel does not tell") }
        let text = Decimals.fixed(load, places: 2)
        return load < 0.5
            ? Finding("load", .good, text)
            : Finding("load", .note, "\(text) in the last minute: something else is running; stop it or wait")
    }

    private static func governor(_ name: String?) -> Finding {
        switch name {
        case nil: Finding("governor", .note, "the kernel does not tell; often so on virtual machines")
        case "performance": Finding("governor", .good, "performance")
        case .some(let name):
            Finding("governor", .note, "\(name): the clock follows the load; `cpupower frequency-set -g performance`")
        }
    }

    private static func turbo(_ off: String?, _ boost: String?) -> Finding {
        let remedy = "on: the clock depends on temperature and on other cores"
        switch (off, boost) {
        case ("1", _), (nil, "0"): return Finding("turbo", .good, "off")
        case ("0", _): return Finding("turbo", .note, remedy + "; `echo 1` to .../intel_pstate/no_turbo")
        case (nil, "1"): return Finding("turbo", .note, remedy + "; `echo 0` to .../cpufreq/boost")
        default: return Finding("turbo", .note, "the kernel does not tell")
        }
    }

    private static func pressure(root: String) -> Finding {
        let line = MachineProbe.lines(root + "/proc/pressure/cpu").first { $0.hasPrefix("some ") }
        guard let field = line?.split(separator: " ").first(where: { $0.hasPrefix("avg10=") }),
            let share = Double(field.dropFirst(6))
        else { return Finding("CPU pressure", .note, "no /proc/pressure: disturbed rounds cannot be recognized") }
        return share < 1
            ? Finding("CPU pressure", .good, "\(share) % of the last 10 s")
            : Finding("CPU pressure", .note, "tasks waited for a CPU in \(share) % of the last 10 s")
    }

    private static func steal(root: String) -> Finding {
        guard let total = MachineProbe.lines(root + "/proc/stat").first(where: { $0.hasPrefix("cpu ") }) else {
            return Finding("steal", .note, "the kernel does not tell")
        }
        let ticks = total.split(separator: " ").dropFirst().compactMap { Double($0) }
        guard ticks.count > 7, ticks.reduce(0, +) > 0 else {
            return Finding("steal", .note, "the kernel does not tell")
        }
        let share = 100 * ticks[7] / ticks.reduce(0, +)
        let text = "\(Decimals.fixed(share, places: 2)) % since the start"
        return share < 0.5
            ? Finding("steal", .good, text)
            : Finding("steal", .note, "\(text): the host gives this machine's time to others")
    }

    private static func swap(root: String) -> Finding {
        func kibibytes(_ name: String) -> Int? {
            MachineProbe.lines(root + "/proc/meminfo").first { $0.hasPrefix(name + ":") }
                .flatMap { $0.split(separator: " ").dropFirst().first }.flatMap { Int($0) }
        }
        guard let total = kibibytes("SwapTotal"), let free = kibibytes("SwapFree") else {
            return Finding("swap", .note, "the kernel does not tell")
        }
        return total - free > 1024
            ? Finding("swap", .note, "\((total - free) >> 10) MiB in use: memory is short")
            : Finding("swap", .good, total == 0 ? "none" : "not in use")
    }
}
