import CProcess
import Glibc

extension Doctor {
    /// How instructions can be counted here: by the hardware beside the times, and by valgrind.
    public static func instructionCounters() -> [Finding] {
        let counter = apus_counter_open(APUS_COUNT_INSTRUCTIONS, 0)
        if counter >= 0 { close(counter) }
        let valgrind = RuntimeProbe.locate("valgrind")
        return [
            hardwareCounters(errno: counter >= 0 ? 0 : -counter),
            valgrind.map { Finding("valgrind", .good, "\($0): run --mode callgrind counts instructions exactly") }
                ?? Finding("valgrind", .note, "not found: no --mode callgrind; install the package valgrind"),
        ]
    }

    /// - Parameter errno: what perf_event_open(2) said; 0 when it opened a counter.
    static func hardwareCounters(errno number: Int32) -> Finding {
        let subject = "hardware counters"
        switch number {
        case 0: return Finding(subject, .good, "instructions of every process are kept beside its times")
        case EACCES, EPERM:
            return Finding(
                subject, .note,
                "not permitted; `sysctl kernel.perf_event_paranoid=2` lets users count their own processes")
        case ENOENT, ENODEV, EOPNOTSUPP, ENXIO:
            return Finding(subject, .note, "none, as on most virtual machines: instructions only with --mode callgrind")
        default: return Finding(subject, .note, "perf_event_open: \(String(cString: strerror(number)))")
        }
    }
}
