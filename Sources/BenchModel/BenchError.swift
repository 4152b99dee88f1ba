/// An error that ends a command, told to the user in one sentence that names the place.
public struct BenchError: Error, Equatable, CustomStringConvertible {
    /// What went wrong, which decides the exit status.
    public enum Kind: String, Sendable {
        /// The command line or a file written by the user is wrong: exit status 2.
        case usage
        /// A file, program or database that the command needs cannot be used: exit status 1.
        case environment
        /// A benchmark failed: exit status 4.
        case benchmark
        /// The user stopped the command: exit status 130.
        case interrupted
    }

    public let kind: Kind
    public let message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public static func usage(_ message: String) -> BenchError { BenchError(.usage, message) }
    public static func environment(_ message: String) -> BenchError { BenchError(.environment, message) }

    public var description: String { message }

    /// The process exit status for this error.
    public var exitStatus: Int32 {
        switch kind {
        case .usage: 2
        case .environment: 1
        case .benchmark: 4
        case .interrupted: 130
        }
    }
}
