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
    /// What it wrote to standard output or, if it has a descriptor for its reports, to that.
    public var output: [UInt8] = []
    /// The last part of standard error; if it has a descriptor for its reports, of standard output too.
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
    /// Number of the only CPU that it may run on; nil: all that this process may use.
    public var processor: Int?
    /// Whether it has a descriptor of its own for reports, `ChildProcess.reportDescriptor`. Then whatever it, or a process that
    /// it starts, prints is no report.
    public var hasReports = false
    /// The number that a child knows it by.
    public static let reportDescriptor = 3
    /// Bytes of standard output beyond which the child is killed.
    public var outputLimit = 16 << 20
    /// Bytes of standard error that are kept.
    public var standardErrorLimit = 16384
    /// What `ChildResult.instructions` counts; tests take a clock, which every kernel has.
    var counterKind = APUS_COUNT_INSTRUCTIONS

    public init(arguments: [String], environment: [String: String], directory: String? = nil, timeoutSeconds: Double) {
        self.arguments = arguments
        self.environment = environment
        self.directory = directory
        self.timeoutSeconds = timeoutSeconds
    }

    /// Blocks until the child has ended; nothing of its process group is alive afterwards.
    public func run() -> ChildResult {
        var failure: Int32 = 0
        guard let child = RunningChild.start(self, failure: &failure) else {
            return ChildResult(end: .notStarted(errno: failure))
        }
        if case .forced(let end) = child.wait() { return child.finish(end) }
        return child.finish(nil)
    }
}

/// Catches SIGINT and SIGTERM, so that a session can end cleanly.
public enum Interruption {
    /// From now on the first signal is only noted; the second one ends the process.
    public static func catchSignals() { _ = apus_interrupt_catch() }

    /// Whether a signal came.
    public static var isRequested: Bool { apus_interrupted() != 0 }
}
