/// A Python implementation to measure: a command, and how the harness treats it.
public struct RuntimeSpecification: Equatable, Sendable {
    /// What an implementation is, as far as the harness cares.
    public enum Kind: String, Sendable, CaseIterable {
        case cpython, apus, pypy, other

        /// Whether it compiles while it runs, so that its first iterations are not like its later ones.
        public var hasJIT: Bool { self == .pypy }
    }

    public let name: String
    /// The command and its leading arguments; the worker's path follows them.
    public let arguments: [String]
    /// Variables added to the minimal environment of the child.
    public let environment: [String: String]
    public let kind: Kind
    /// Iterations per process execution when `--iterations` does not say.
    public let iterations: Int

    public init(
        name: String, arguments: [String], environment: [String: String] = [:], kind: Kind? = nil,
        iterations: Int? = nil
    ) {
        self.name = name
        self.arguments = arguments
        self.environment = environment
        let kind = kind ?? RuntimeSpecification.kind(ofName: name)
        self.kind = kind
        self.iterations = iterations ?? RuntimeSpecification.defaultIterations(kind)
    }

    /// 20 iterations show an interpreter; a JIT compiler needs 40 to reach its steady state in most programs.
    /// Source: Barrett et al., "Virtual Machine Warmup Blows Hot and Cold", OOPSLA 2017.
    public static func defaultIterations(_ kind: Kind) -> Int {
        kind.hasJIT ? 40 : 20
    }

    /// Seconds that one sample takes at least when a session does not say. Short samples alternate often between the
    /// runtimes of a round; a JIT compiler, and what may be one, needs time to warm up.
    public var minimumSampleSeconds: Double {
        kind == .cpython || kind == .apus ? 0.005 : 0.05
    }

    private static func kind(ofName name: String) -> Kind {
        let name = name.lowercased()
        if name.hasPrefix("pypy") { return .pypy }
        if name.hasPrefix("apus") { return .apus }
        if name.hasPrefix("cpython") || name.hasPrefix("python") { return .cpython }
        return .other
    }
}
