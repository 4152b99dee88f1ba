import BenchModel
import CProcess
import Glibc

/// A child process between its start and its end: reads its output, watches its limits, gives it turns.
///
/// Time counts only while somebody waits for the child, so one that waits for its turn uses none of its limit.
final class RunningChild {
    /// Why waiting ended.
    enum Stop: Equatable {
        case ended
        /// It waits for its next turn.
        case turn
        /// It must be killed.
        case forced(ChildResult.End)
    }

    private let child: ChildProcess
    private let pipes: ChildPipes
    private let pid: pid_t
    private let pidDescriptor: Int32
    private let counter: Int32
    private var output: [UInt8] = []
    private var errorTail: [UInt8] = []
    private var outputIsOpen = true
    private var errorIsOpen = true
    /// Bytes of the output that were searched for requests.
    private var searched = 0
    private var requests = 0
    private var turnsGiven = 0
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// How long it was waited for.
    private var activeNanoseconds: Int64 = 0

    private init(
        _ child: ChildProcess, pipes: ChildPipes, pid: pid_t, pidDescriptor: Int32, counter: Int32
    ) {
        self.child = child
        self.pipes = pipes
        self.pid = pid
        self.pidDescriptor = pidDescriptor
        self.counter = counter
    }

    deinit {
        close(pidDescriptor)
        if counter >= 0 { close(counter) }
    }

    /// - Parameter takesTurns: its standard input is a channel of turns; otherwise it is empty.
    /// - Returns: nil with `failure` set when it could not be started.
    static func start(_ child: ChildProcess, takesTurns: Bool = false, failure: inout Int32) -> RunningChild? {
        guard let pipes = ChildPipes(takesTurns: takesTurns) else {
            failure = errno
            return nil
        }
        var pid: pid_t = 0
        var pidDescriptor: Int32 = -1
        var counter: Int32 = -1
        let variables = child.environment.map { "\($0.key)=\($0.value)" }.sorted()
        failure = withCStrings(child.arguments) { arguments in
            withCStrings(variables) { variables in
                apus_child_start(
                    arguments, variables, child.directory, child.hasFixedLayout ? 1 : 0, Int32(child.processor ?? -1),
                    pipes.input, child.hasReports ? pipes.errorWrite : pipes.outputWrite, pipes.errorWrite,
                    child.hasReports ? pipes.outputWrite : -1, child.counterKind, &pid, &pidDescriptor, &counter)
            }
        }
        pipes.closeChildEnds()
        guard failure == 0 else { return nil }
        return RunningChild(child, pipes: pipes, pid: pid, pidDescriptor: pidDescriptor, counter: counter)
    }

    /// Lets it run until it asks for the next turn, or ends.
    func giveTurn() {
        turnsGiven += 1
        // A child that does not read any more is about to end, which waiting finds out.
        _ = apus_turn_give(pipes.turns)
    }

    /// Blocks until the child has ended or must be killed, or waits for a turn that it was not given.
    func wait() -> Stop {
        let start = apus_monotonic_ns()
        let before = activeNanoseconds
        defer { activeNanoseconds = before + apus_monotonic_ns() - start }
        let interrupt = apus_interrupt_descriptor()
        while true {
            if apus_interrupted() != 0 { return .forced(.interrupted) }
            let left = child.timeoutSeconds - Double(before + apus_monotonic_ns() - start) / 1e9
            if left <= 0 { return .forced(.timedOut) }
            var descriptors = [
                pollfd(fd: pidDescriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: outputIsOpen ? pipes.output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errorIsOpen ? pipes.error : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: interrupt, events: Int16(POLLIN), revents: 0),
            ]
            let milliseconds = Int32(min(left * 1000 + 1, 3_600_000))
            if poll(&descriptors, nfds_t(descriptors.count), milliseconds) < 0 { continue }
            readAvailable()
            if output.count > child.outputLimit { return .forced(.tooMuchOutput) }
            if descriptors[0].revents != 0 { return .ended }
            if pipes.turns >= 0, asksForTurn() { return .turn }
        }
    }

    /// Ends the child if it has not ended, and reaps it; nothing of its process group is alive afterwards.
    ///
    /// - Parameter forced: why it is killed; nil when it has ended by itself.
    func finish(_ forced: ChildResult.End?) -> ChildResult {
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
                signal > 0 ? .killed(signal: Int(signal)) : .exited(status: Int(apus_exit_status(usage.wait_status)))
        }
        result.usage = ResourceUsage(
            wallNanoseconds: Int(activeNanoseconds), userMicroseconds: Int(usage.user_us),
            systemMicroseconds: Int(usage.system_us), maximumResidentKibibytes: Int(usage.max_resident_kib),
            minorFaults: Int(usage.minor_faults), majorFaults: Int(usage.major_faults),
            voluntarySwitches: Int(usage.voluntary_switches), involuntarySwitches: Int(usage.involuntary_switches))
        let count = counter >= 0 ? apus_counter_read(counter) : -1
        if count > 0 { result.instructions = Int(count) }
        return result
    }

    // MARK: - Output

    private func asksForTurn() -> Bool {
        while let end = output[searched...].firstIndex(of: UInt8(ascii: "\n")) {
            if WorkerProtocol.isRequestForTurn(output[searched..<end]) { requests += 1 }
            searched = end + 1
        }
        return requests > turnsGiven
    }

    private func readAvailable() {
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

/// The descriptors between this process and one child, closed with the object.
final class ChildPipes {
    /// The child's standard input.
    private(set) var input: Int32
    /// Our end of the channel of turns, or -1.
    let turns: Int32
    let output: Int32
    let error: Int32
    private(set) var outputWrite: Int32
    private(set) var errorWrite: Int32

    /// nil with errno set when there are no descriptors left.
    init?(takesTurns: Bool) {
        var input: [Int32] = [-1, -1]
        var first: [Int32] = [-1, -1]
        var second: [Int32] = [-1, -1]
        let hasInput: Bool
        if takesTurns {
            hasInput = apus_turn_channel(&input) == 0
        } else {
            input[1] = open("/dev/null", O_RDONLY | O_CLOEXEC)
            hasInput = input[1] >= 0
        }
        guard hasInput, apus_pipe(&first) == 0, apus_pipe(&second) == 0 else {
            let saved = errno
            for descriptor in input + first + second where descriptor >= 0 { close(descriptor) }
            errno = saved
            return nil
        }
        (turns, self.input) = (input[0], input[1])
        (output, outputWrite) = (first[0], first[1])
        (error, errorWrite) = (second[0], second[1])
        // Only our ends: a child must not see its standard output fail with EAGAIN.
        for descriptor in [output, error] { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    }

    func closeChildEnds() {
        for descriptor in [input, outputWrite, errorWrite] where descriptor >= 0 { close(descriptor) }
        input = -1
        outputWrite = -1
        errorWrite = -1
    }

    deinit {
        closeChildEnds()
        for descriptor in [turns, output, error] where descriptor >= 0 { close(descriptor) }
    }
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
