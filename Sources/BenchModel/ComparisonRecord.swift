/// A comparison of two arms as it was decided, with the seed that makes it reproducible.
public struct ComparisonRecord: Equatable, Sendable {
    /// One benchmark on one pair of runs.
    public struct Row: Equatable, Sendable {
        /// `RunRecord.identifier`.
        public var baseRun: Int
        public var newRun: Int
        /// new / base; nil when nothing could be compared.
        public var ratio: Double?
        public var interval: ClosedRange<Double>?
        public var probability: Double?
        public var adjustedProbability: Double?
        public var verdict: String
        /// In words.
        public var reasons: [String]

        public init(
            baseRun: Int, newRun: Int, ratio: Double? = nil, interval: ClosedRange<Double>? = nil,
            probability: Double? = nil, adjustedProbability: Double? = nil, verdict: String, reasons: [String] = []
        ) {
            self.baseRun = baseRun
            self.newRun = newRun
            self.ratio = ratio
            self.interval = interval
            self.probability = probability
            self.adjustedProbability = adjustedProbability
            self.verdict = verdict
            self.reasons = reasons
        }
    }

    /// Its number in the database; 0 before it is stored.
    public var identifier: Int
    /// Seconds since 1970.
    public var createdAt: Int
    /// `SessionRecord.identifier`.
    public var baseSession: Int
    public var newSession: Int
    /// Thresholds, levels, metric: whatever decided, by name.
    public var parameters: JSONValue
    public var seed: UInt64
    public var verdict: String
    public var geometricMean: Double?
    public var interval: ClosedRange<Double>?
    public var rows: [Row]

    public init(
        identifier: Int = 0, createdAt: Int, baseSession: Int, newSession: Int, parameters: JSONValue, seed: UInt64,
        verdict: String, geometricMean: Double? = nil, interval: ClosedRange<Double>? = nil, rows: [Row]
    ) {
        self.identifier = identifier
        self.createdAt = createdAt
        self.baseSession = baseSession
        self.newSession = newSession
        self.parameters = parameters
        self.seed = seed
        self.verdict = verdict
        self.geometricMean = geometricMean
        self.interval = interval
        self.rows = rows
    }
}
