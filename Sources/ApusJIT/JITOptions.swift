import ApusOptimizer
import Glibc

/// How compiled code is made and used.
public struct JITOptions: Sendable {
    public enum Mode: String, Sendable {
        case off, on
        /// Everything is hot at once, and few registers are used.
        case stress
    }
    public var mode = Mode.off
    /// Turns of a loop until it is recorded.
    public var threshold = 1000
    /// Times that an exit is taken until a bridge is recorded.
    public var exitThreshold = 100
    /// Where traces are listed, a file descriptor; -1: nowhere.
    public var log: Int32 = -1
    public var dumpsTraces = false
    public var passes = Passes.all

    public init() {}

    /// Reads `--jit=MODE`, `--jit-log=FILE` or `--jit-dump`; what is wrong with it, or nil.
    public mutating func read(_ argument: String) -> String? {
        if argument == "--jit-dump" {
            dumpsTraces = true
            return nil
        }
        if argument.hasPrefix("--jit-log=") {
            let path = String(argument.dropFirst(10))
            log = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            return log < 0 ? "\(path): cannot be written" : nil
        }
        guard argument.hasPrefix("--jit="), let mode = Mode(rawValue: String(argument.dropFirst(6))) else {
            return "unknown option \(argument) (--jit=off, on or stress)"
        }
        self.mode = mode
        if mode == .stress {
            threshold = 2
            exitThreshold = 2
        }
        return nil
    }
}
