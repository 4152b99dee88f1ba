import BenchModel
import BenchStatistics

/// What `apus-bench aa` measures, as ordinary sessions of the store.
///
/// A calibration is a number of *sessions*. In each, every benchmark is measured as a gate would measure it: two arms of one
/// runtime, called base and again, with nothing between them to find. Where slowdowns are asked for, a third arm lies in
/// the same rounds, slower by a known share; which share a benchmark gets moves on from session to session, so that every
/// benchmark meets every share equally often. The benchmarks with one share are a *group*: one stored session, called
/// "label/session/group", of which an interruption loses at most the processes that ran.
public struct CalibrationPlan: Equatable, Sendable {
    public var label: String
    public var suite: String
    /// Full names, in the suite's order.
    public var benchmarks: [String]
    public var sessions: Int
    /// Shares of work to add: 0.03 is 3 % more. Empty: A/A only.
    public var slowdowns: [Double]
    /// What all groups have in common; label, suites, runtimes, filter and seed are set for each.
    public var template: SessionConfiguration

    public init(
        label: String, suite: String, benchmarks: [String], sessions: Int, slowdowns: [Double],
        template: SessionConfiguration
    ) {
        self.label = label
        self.suite = suite
        self.benchmarks = benchmarks
        self.sessions = sessions
        self.slowdowns = slowdowns
        self.template = template
    }

    /// A part of a session that is stored by itself.
    public struct Group: Equatable, Sendable {
        /// From 1.
        public var session: Int
        /// From 1.
        public var number: Int
        public var benchmarks: [String]
        public var slowdown: Double?
        public var configuration: SessionConfiguration
    }

    /// The groups of a session, from 1; one without a benchmark is left out.
    public func groups(of session: Int) -> [Group] {
        let levels = max(1, slowdowns.count)
        return (0..<levels).compactMap { level in
            let chosen = benchmarks.enumerated().filter { ($0.offset + session - 1) % levels == level }.map(\.element)
            guard !chosen.isEmpty else { return nil }
            let slowdown = slowdowns.isEmpty ? nil : slowdowns[level]
            var configuration = template
            configuration.label = CalibrationName.label(label, session: session, group: level + 1)
            configuration.suites = [suite]
            configuration.runtimes =
                [CalibrationName.baseArm, CalibrationName.againArm]
                + (slowdown.map { [CalibrationName.slowArm($0)] } ?? [])
            configuration.baseline = CalibrationName.baseArm
            configuration.filter = chosen.joined(separator: ",")
            var numbers = RandomNumbers(seed: template.seed, stream: UInt64(session) << 16 | UInt64(level))
            configuration.seed = numbers.next()
            return Group(
                session: session, number: level + 1, benchmarks: chosen, slowdown: slowdown,
                configuration: configuration)
        }
    }

    /// The runtime of an arm: the same command, with more work for a slow arm.
    public static func runtime(arm: String, of runtime: RuntimeSpecification) -> RuntimeSpecification {
        let options = CalibrationName.slowdown(ofArm: arm).map { ["-X", "extra_work=\($0)"] } ?? []
        return RuntimeSpecification(
            name: arm, arguments: runtime.arguments + options, environment: runtime.environment, kind: runtime.kind,
            iterations: runtime.iterations)
    }
}
