import BenchModel
import CProcess
import Glibc

/// What the kernel says about this machine. Source: proc(5), psi in the kernel's accounting documentation.
public enum MachineProbe {
    /// Number of CPUs that this process may use.
    public static var cpuCount: Int {
        let usable = Int(apus_usable_cpus())
        return usable > 0 ? usable : max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    public static func machine() -> MachineRecord {
        let cpuLines = lines("/proc/cpuinfo")
        let model = field("model name", cpuLines) ?? field("Hardware", cpuLines) ?? "unknown"
        let flags = field("flags", cpuLines) ?? ""
        let memory = field("MemTotal", lines("/proc/meminfo")).flatMap { Int($0.split(separator: " ").first ?? "") }
        var names = utsname()
        var kernel: String?
        if uname(&names) == 0 {
            kernel = withUnsafeBytes(of: names.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
        let virtual = flags.split(separator: " ").contains("hypervisor") ? "hypervisor" : nil
        // Two machines with one name of a CPU may differ in what it can do, as a hypervisor lets them.
        let features = flags.split(separator: " ").sorted().joined(separator: " ")
        let identity =
            "\(model)|\(features)|\(cpuCount)|\((memory ?? 0) >> 20)|\(kernel ?? "")|\(libraryVersion ?? "")"
        var hash = SHA256()
        hash.update(Array(identity.utf8))
        return MachineRecord(
            fingerprint: String(hash.finish().prefix(16)), cpuModel: model, cpuCount: cpuCount,
            memoryKibibytes: memory, kernel: kernel, virtualization: virtual)
    }

    /// "glibc 2.36".
    static var libraryVersion: String? {
        var buffer = [CChar](repeating: 0, count: 100)
        let count = confstr(Int32(_CS_GNU_LIBC_VERSION), &buffer, buffer.count)
        guard count > 1, count <= buffer.count else { return nil }
        return String(decoding: buffer.prefix(count - 1).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Counters that only grow; two readings around a process give its pressure.
    public struct PressureReading: Sendable {
        var cpuPressure: Int?
        var steal: Int?
        var load: Double?

        public static func now() -> PressureReading {
            PressureReading(cpuPressure: cpuPressureTotal(), steal: stealTicks(), load: loadAverage())
        }

        /// What happened since.
        public func pressure(until later: PressureReading) -> MachinePressure {
            func difference(_ from: Int?, _ to: Int?) -> Int? {
                guard let from, let to else { return nil }
                return max(0, to - from)
            }
            return MachinePressure(
                cpuPressureMicroseconds: difference(cpuPressure, later.cpuPressure),
                stealTicks: difference(steal, later.steal), loadAverage: load)
        }
    }

    /// Numbers of the CPUs that this process may use, the last one first.
    public static var usableProcessors: [Int] {
        var numbers: [Int] = []
        var number = apus_usable_cpu_below(.max)
        while number >= 0 {
            numbers.append(Int(number))
            number = apus_usable_cpu_below(number)
        }
        return numbers
    }

    public static func loadAverage() -> Double? {
        var values = [0.0]
        return getloadavg(&values, 1) == 1 ? values[0] : nil
    }

    static func cpuPressureTotal() -> Int? {
        guard let some = lines("/proc/pressure/cpu").first(where: { $0.hasPrefix("some ") }) else { return nil }
        return some.split(separator: " ").first { $0.hasPrefix("total=") }.flatMap { Int($0.dropFirst(6)) }
    }

    static func stealTicks() -> Int? {
        guard let total = lines("/proc/stat").first(where: { $0.hasPrefix("cpu ") }) else { return nil }
        let columns = total.split(separator: " ")
        return columns.count > 8 ? Int(columns[8]) : nil
    }

    /// The lines of a small text file; none when it cannot be read.
    public static func lines(_ path: String) -> [Substring] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while bytes.count < 1 << 22 {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    private static func field(_ name: String, _ lines: [Substring]) -> String? {
        guard let line = lines.first(where: { $0.hasPrefix(name) }), let colon = line.firstIndex(of: ":") else {
            return nil
        }
        return String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
    }
}
