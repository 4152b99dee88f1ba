import BenchModel
import CProcess
import Glibc

/// What became of one child process.
public struct ChildResult: Sendable {
    public enum End: Equatable, Sendable {
        case exited(status: Int)
        case killed(signal: Int)
        case timedOut
        /// Printed more than the limit and was killed for it.
        case tooMuchOutput
        /// The user interrupted the harness, which killed the child.
        case interrupted
        case notStarted(errno: Int32)
    }

    public var end: End
    public var output: [UInt8] = []
    /// The last part of standard error.
    public var standardErrorTail: [UInt8] = []
    public var usage = ResourceUsage()
    /// Instructions in user mode of the child and its children, where the hardware counts them.
    public var instructions: Int?
}

/// Runs one program to its end in a process group of its own.
public struct ChildProcess {
    public var arguments: [String]
    public var environment: [String: String]
    public var directory: String?
    public var timeoutSeconds: Double
    /// Whether the child's addresses are the same in each run.
    public var hasFixedLayout = false
    /// Bytes of standard output beyond which the child is killed.
    public var outputLimit = 16 << 20
    /// Bytes of standard error that are kept.
    public var standardErrorLimit = 4096

    public init(arguments: [String], environment: [String: String], directory: String? = nil, timeoutSeconds: Double) {
        self.arguments = arguments
        self.environment = environment
        self.directory = directory
        self.timeoutSeconds = timeoutSeconds
    }

    /// Blocks until the child has ended; nothing of its process group is alive afterwards.
    public func run() -> ChildResult {
        guard let pipes = Pipes() else { return ChildResult(end: .notStarted(errno: errno)) }
        defer { pipes.close() }
        var pid: pid_t = 0
        var pidDescriptor: Int32 = -1
        let counter = apus_instruction_counter_open()
        defer { if counter >= 0 { Glibc.close(counter) } }
        let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
        let failure = withCStrings(arguments) { arguments in
            withCStrings(variables) { variables in
                apus_child_start(
                    arguments, variables, directory, hasFixedLayout ? 1 : 0, pipes.null, pipes.outputWrite,
                    pipes.errorWrite, &pid,
                    &pidDescriptor)
            }
        }
        pipes.closeWriteEnds()
        guard failure == 0 else { return ChildResult(end: .notStarted(errno: failure)) }
        defer { Glibc.close(pidDescriptor) }
        var collector = Collector(child: self, pipes: pipes, pid: pid, pidDescriptor: pidDescriptor)
        var result = collector.run()
        let count = counter >= 0 ? apus_counter_read(counter) : -1
        if count > 0 { result.instructions = Int(count) }
        return result
    }
}

extension ChildProcess {
    /// The pipes of one child.
    fileprivate final class Pipes {
        let null: Int32
        let output: Int32
        let error: Int32
        private(set) var outputWrite: Int32
        private(set) var errorWrite: Int32

        /// nil with errno set when there are no descriptors left.
        init?() {
            let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
            var first: [Int32] = [-1, -1]
            var second: [Int32] = [-1, -1]
            guard null >= 0, apus_pipe(&first) == 0, apus_pipe(&second) == 0 else {
                let saved = errno
                for descriptor in [null] + first + second where descriptor >= 0 { Glibc.close(descriptor) }
                errno = saved
                return nil
            }
            self.null = null
            (output, outputWrite) = (first[0], first[1])
            (error, errorWrite) = (second[0], second[1])
            // Only our ends: a child must not see its standard output fail with EAGAIN.
            for descriptor in [output, error] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        }

        func closeWriteEnds() {
            for descriptor in [outputWrite, errorWrite] where descriptor >= 0 { Glibc.close(descriptor) }
            outputWrite = -1
            errorWrite = -1
        }

        func close() {
            closeWriteEnds()
            for descriptor in [null, output, error] { Glibc.close(descriptor) }
        }
    }

    /// Reads a running child's output until it ends, is interrupted or runs past a limit.
    fileprivate struct Collector {
        let child: ChildProcess
        let pipes: Pipes
        let pid: pid_t
        let pidDescriptor: Int32
        var output: [UInt8] = []
        var errorTail: [UInt8] = []
        private var outputIsOpen = true
        private var errorIsOpen = true
        private var buffer = [UInt8](repeating: 0, count: 1 << 16)

        init(child: ChildProcess, pipes: Pipes, pid: pid_t, pidDescriptor: Int32) {
            self.child = child
            self.pipes = pipes
            self.pid = pid
            self.pidDescriptor = pidDescriptor
        }

        mutating func run() -> ChildResult {
            let start = apus_monotonic_ns()
            let forced = waitForEnd(start: start)
            let wall = apus_monotonic_ns() - start
            if forced != nil { apus_child_signal_group(pid, SIGKILL) }
            var usage = apus_child_usage()
            let failure = apus_child_reap(pid, &usage)
            readAvailable()
            var result = ChildResult(end: forced ?? .exited(status: 0), output: output, standardErrorTail: errorTail)
            guard failure == 0 else {
                result.end = .notStarted(errno: failure)
                return result
            }
            if forced == nil {
                let signal = apus_termination_signal(usage.wait_status)
                result.end =
                    signal > 0
                    ? .killed(signal: Int(signal)) : .exited(status: Int(apus_exit_status(usage.wait_status)))
            }
            result.usage = ResourceUsage(
                wallNanoseconds: Int(wall), userMicroseconds: Int(usage.user_us),
                systemMicroseconds: Int(usage.system_us), maximumResidentKibibytes: Int(usage.max_resident_kib),
                minorFaults: Int(usage.minor_faults), majorFaults: Int(usage.major_faults),
                voluntarySwitches: Int(usage.voluntary_switches), involuntarySwitches: Int(usage.involuntary_switches))
            return result
        }

        /// - Returns: why the child must be killed, or nil when it ended by itself.
        private mutating func waitForEnd(start: Int64) -> ChildResult.End? {
            let interrupt = apus_interrupt_descriptor()
            while true {
                if apus_interrupted() != 0 { return .interrupted }
                let left = child.timeoutSeconds - Double(apus_monotonic_ns() - start) / 1e9
                if left <= 0 { return .timedOut }
                var descriptors = [
                    pollfd(fd: pidDescriptor, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: outputIsOpen ? pipes.output : -1, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: errorIsOpen ? pipes.error : -1, events: Int16(POLLIN), revents: 0),
                    pollfd(fd: interrupt, events: Int16(POLLIN), revents: 0),
                ]
                let milliseconds = Int32(min(left * 1000 + 1, 3_600_000))
                if poll(&descriptors, nfds_t(descriptors.count), milliseconds) < 0 { continue }
                readAvailable()
                if output.count > child.outputLimit { return .tooMuchOutput }
                if descriptors[0].revents != 0 { return nil }
            }
        }

        private mutating func readAvailable() {
            while outputIsOpen, output.count <= child.outputLimit {
                let count = read(pipes.output, &buffer, buffer.count)
                if count <= 0 {
                    if count == 0 { outputIsOpen = false }
                    break
                }
                output += buffer[..<count]
            }
            var budget = 64  // a child that floods standard error must not keep us here
            while errorIsOpen, budget > 0 {
                budget -= 1
                let count = read(pipes.error, &buffer, buffer.count)
                if count <= 0 {
                    if count == 0 { errorIsOpen = false }
                    break
                }
                errorTail += buffer[..<count]
                if errorTail.count > child.standardErrorLimit {
                    errorTail.removeFirst(errorTail.count - child.standardErrorLimit)
                }
            }
        }
    }
}

/// Catches SIGINT and SIGTERM, so that a session can end cleanly.
public enum Interruption {
    /// From now on the first signal is only noted; the second one ends the process.
    public static func catchSignals() { _ = apus_interrupt_catch() }

    /// Whether a signal came.
    public static var isRequested: Bool { apus_interrupted() != 0 }
}

/// Calls `body` with a null-terminated array of C strings.
private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) } + [nil]
    return pointers.withUnsafeBufferPointer { body($0.baseAddress!) }
}
