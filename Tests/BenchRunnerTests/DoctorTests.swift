import Foundation
import Testing

@testable import BenchRunner

@Suite struct DoctorTests {
    private func findings(_ files: [String: String]) throws -> [String: Doctor.Finding] {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let file = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
        }
        let found = Doctor.machine(root: root.path)
        return Dictionary(found.map { ($0.subject, $0) }) { first, _ in first }
    }

    @Test func quietMachine() throws {
        let found = try findings([
            "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "performance",
            "sys/devices/system/cpu/intel_pstate/no_turbo": "1", "sys/devices/system/cpu/smt/active": "0",
            "proc/sys/kernel/randomize_va_space": "2", "proc/pressure/cpu": "some avg10=0.10 avg60=0.00 total=5",
            "proc/stat": "cpu  100 0 100 800 0 0 0 1 0 0", "proc/meminfo": "SwapTotal: 100 kB\nSwapFree: 100 kB",
        ])
        for subject in ["governor", "turbo", "SMT", "ASLR", "CPU pressure", "steal", "swap"] {
            #expect(found[subject]?.level == .good, "\(subject): \(found[subject]?.text ?? "")")
        }
    }

    @Test func noisyMachine() throws {
        let found = try findings([
            "sys/devices/system/cpu/cpu0/cpufreq/scaling_governor": "powersave",
            "sys/devices/system/cpu/cpufreq/boost": "1", "sys/devices/system/cpu/smt/active": "1",
            "proc/pressure/cpu": "some avg10=45.10 avg60=0.00 total=5", "proc/stat": "cpu  100 0 100 700 0 0 0 100 0 0",
            "proc/meminfo": "SwapTotal: 900000 kB\nSwapFree: 100 kB",
        ])
        for subject in ["governor", "turbo", "SMT", "CPU pressure", "steal", "swap"] {
            #expect(found[subject]?.level == .note, "\(subject): \(found[subject]?.text ?? "")")
        }
        #expect(found["governor"]?.text.contains("cpupower") == true)
        #expect(found["steal"]?.text.hasPrefix("10.00 %") == true)
    }

    /// A kernel that says nothing, or nonsense, is no reason to crash.
    @Test func silentMachine() throws {
        #expect(try findings([:])["steal"]?.level == .note)
        let nonsense = try findings([
            "proc/pressure/cpu": "some avg10=x", "proc/stat": "cpu  a b", "proc/meminfo": "SwapTotal:\nSwapFree: -",
        ])
        #expect(nonsense["CPU pressure"]?.level == .note)
        #expect(nonsense["swap"]?.level == .note)
    }
}
