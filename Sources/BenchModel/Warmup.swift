/// How the iterations of one process behave over time.
/// Source: Barrett et al., "Virtual Machine Warmup Blows Hot and Cold", OOPSLA 2017.
public enum WarmupClass: String, Sendable, CaseIterable {
    /// All iterations belong to one level.
    case flat
    /// The steady level is faster than what came before.
    case warmup
    /// The steady level is slower than what came before.
    case slowdown
    /// No level lasts to the end: reported, never gated.
    case noSteadyState = "no_steady_state"
}

/// The classification of one process execution, stored beside its samples.
public struct WarmupRecord: Equatable, Sendable {
    public var classification: WarmupClass
    /// The first iteration of the steady state; nil without one.
    public var steadyStart: Int?
    /// First iterations of the segments after the first, ascending.
    public var changePoints: [Int]
    /// Mean wall time of one call over the steady iterations (without a steady state: over the second half), ns.
    public var steadyWall: Double?
    /// The same of the CPU time, ns.
    public var steadyCPU: Double?

    public init(
        classification: WarmupClass, steadyStart: Int?, changePoints: [Int] = [], steadyWall: Double? = nil,
        steadyCPU: Double? = nil
    ) {
        self.classification = classification
        self.steadyStart = steadyStart
        self.changePoints = changePoints
        self.steadyWall = steadyWall
        self.steadyCPU = steadyCPU
    }
}

extension ExecutionRecord {
    /// The iterations that count: from the start of the steady state, else the second half.
    public var steadySamples: ArraySlice<Sample> {
        samples[min(warmup?.steadyStart ?? samples.count / 2, samples.count)...]
    }
}
