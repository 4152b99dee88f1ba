/// What disturbs the samples of one arm, in numbers and in findings a reader can act on.
public struct NoiseDiagnosis: Equatable, Sendable {
    public enum Finding: String, Sendable, CaseIterable {
        case unstableIterations = "unstable_iterations"
        case unstableExecutions = "unstable_executions"
        case correlatedIterations = "correlated_iterations"
        case bimodalExecutions = "bimodal_executions"
        case manyOutliers = "many_outliers"

        /// A sentence for reports.
        public var sentence: String {
            switch self {
            case .unstableIterations: "iterations of one process vary by more than 5 %"
            case .unstableExecutions: "processes differ by more than 3 % from each other"
            case .correlatedIterations: "iterations follow each other: more of them tell little, more rounds do"
            case .bimodalExecutions: "processes fall into two groups: look for hash seeds, memory layout or other load"
            case .manyOutliers: "more than a tenth of the iterations are far from their process's quartiles"
            }
        }
    }

    public var rounds: Int
    public var executions: Int
    public var iterations: Int
    /// Coefficient of variation of the iterations of one process: pooled standard deviation over the mean. Nil when no
    /// process has two iterations.
    public var withinVariation: Double?
    /// Coefficient of variation of the process means; nil below two processes.
    public var betweenVariation: Double?
    /// Share of the variance of process means that the noise of their iterations does not explain, 0...1: high when
    /// what a process is born with (memory layout, hash seed) or the load of the moment decides.
    public var processShare: Double?
    /// Correlation of neighbouring iterations, corrected for its bias in short series; nil when no process has five.
    public var autocorrelation: Double?
    /// Sarle's coefficient of the process means: 1/3 for a normal distribution, 5/9 for a uniform one, 1 for two points;
    /// nil below ten processes or without any spread.
    public var bimodality: Double?
    public var isBimodal: Bool
    /// Share of iterations outside the fences of their process; nil when no process has eight iterations.
    public var outlierShare: Double?
    public var findings: [Finding]
}

/// Diagnoses noise. Source: Kalibera & Jones, ISMM 2013, for the levels of variation.
public enum NoiseAnalysis {
    /// Two groups of processes count as modes when their means lie this many (pooled) standard deviations apart. The
    /// best split of one normal distribution rarely exceeds it: below 1 % of 20 processes.
    static let modeDistance = 4.5

    public static func diagnose(_ samples: ArmSamples) -> NoiseDiagnosis {
        let executions = samples.rounds.joined().filter { !$0.isEmpty }
        let means = executions.compactMap { Descriptive.mean($0) }
        let bimodality = means.count >= 10 ? bimodalityCoefficient(means) : nil
        var diagnosis = NoiseDiagnosis(
            rounds: samples.roundMeans.count, executions: executions.count,
            iterations: executions.reduce(0) { $0 + $1.count }, withinVariation: nil, betweenVariation: nil,
            processShare: nil, autocorrelation: autocorrelation(Array(executions)), bimodality: bimodality,
            isBimodal: (bimodality ?? 0) > 5.0 / 9 && separation(means) > modeDistance,
            outlierShare: outlierShare(Array(executions)), findings: [])
        guard let mean = Descriptive.mean(means), mean != 0 else { return diagnosis }

        let repeated = executions.filter { $0.count > 1 }
        let degrees = repeated.reduce(0) { $0 + $1.count - 1 }
        var within: Double?
        if degrees > 0 {
            let squares = repeated.reduce(0) { $0 + (Descriptive.variance($1) ?? 0) * Double($1.count - 1) }
            within = squares / Double(degrees)
        }
        diagnosis.withinVariation = within.map { $0.squareRoot() / abs(mean) }
        if let between = Descriptive.variance(means) {
            diagnosis.betweenVariation = between.squareRoot() / abs(mean)
            if let within, between > 0 {
                let explained = within * executions.reduce(0) { $0 + 1 / Double($1.count) } / Double(executions.count)
                diagnosis.processShare = max(0, 1 - explained / between)
            }
        }
        diagnosis.findings = findings(diagnosis)
        return diagnosis
    }

    private static func findings(_ diagnosis: NoiseDiagnosis) -> [NoiseDiagnosis.Finding] {
        var findings: [NoiseDiagnosis.Finding] = []
        if let within = diagnosis.withinVariation, within > 0.05 { findings.append(.unstableIterations) }
        if let between = diagnosis.betweenVariation, between > 0.03 { findings.append(.unstableExecutions) }
        if let correlation = diagnosis.autocorrelation, correlation > 0.3 { findings.append(.correlatedIterations) }
        if diagnosis.isBimodal { findings.append(.bimodalExecutions) }
        if let share = diagnosis.outlierShare, share > 0.1 { findings.append(.manyOutliers) }
        return findings
    }

    /// Lag-1 autocorrelation over all processes, each around its own mean.
    ///
    /// A short series underestimates it by about (1 + 4 r) / n, which is put back. Source: Kendall 1954.
    static func autocorrelation(_ executions: [[Double]]) -> Double? {
        var products = 0.0
        var squares = 0.0
        var iterations = 0
        var used = 0
        for values in executions where values.count >= 5 {
            guard let mean = Descriptive.mean(values) else { continue }
            for (left, right) in zip(values, values.dropFirst()) { products += (left - mean) * (right - mean) }
            squares += values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            iterations += values.count
            used += 1
        }
        guard squares > 0 else { return nil }
        let length = Double(iterations) / Double(used)
        let corrected = (products / squares + 1 / length) / (1 - min(4 / length, 0.5))
        return min(1, max(-1, corrected))
    }

    /// Sarle's bimodality coefficient with the sample's skewness and excess kurtosis.
    ///
    /// Source: SAS/STAT user's guide, the CLUSTER procedure; Pfister et al., Front. Psychol. 4:700 (2013).
    static func bimodalityCoefficient(_ values: [Double]) -> Double? {
        let count = Double(values.count)
        guard values.count > 3, let mean = Descriptive.mean(values) else { return nil }
        func moment(_ power: Int) -> Double {
            values.reduce(0) { sum, value in
                let deviation = value - mean
                let square = deviation * deviation
                return sum + (power == 2 ? square : power == 3 ? square * deviation : square * square)
            } / count
        }
        let variance = moment(2)
        guard variance > 0 else { return nil }
        let skewness = moment(3) / (variance * variance.squareRoot())
        let excess = moment(4) / (variance * variance) - 3
        let sampleSkewness = skewness * (count * (count - 1)).squareRoot() / (count - 2)
        let sampleExcess = (count - 1) / ((count - 2) * (count - 3)) * ((count + 1) * excess + 6)
        let correction = 3 * (count - 1) * (count - 1) / ((count - 2) * (count - 3))
        return (sampleSkewness * sampleSkewness + 1) / (sampleExcess + correction)
    }

    /// The best cut into two groups, each at least 15 % of the values (at least two): distance of their means in pooled
    /// standard deviations. Skewness alone drives Sarle's coefficient up; a gap it cannot make.
    static func separation(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let count = sorted.count
        let least = max(2, (15 * count + 99) / 100)
        guard count >= 2 * least, let center = Descriptive.mean(sorted) else { return 0 }
        var sums = [0.0]
        var squares = [0.0]
        for value in sorted {
            sums.append(sums[sums.count - 1] + (value - center))
            squares.append(squares[squares.count - 1] + (value - center) * (value - center))
        }
        var best: (squares: Double, distance: Double)?
        for cut in least...(count - least) {
            let left = Double(cut)
            let right = Double(count - cut)
            let leftMean = sums[cut] / left
            let rightMean = (sums[count] - sums[cut]) / right
            let rest = squares[count] - left * leftMean * leftMean - right * rightMean * rightMean
            if best.map({ rest < $0.squares }) ?? true { best = (max(rest, 0), rightMean - leftMean) }
        }
        guard let best, best.distance > 0 else { return 0 }
        return best.distance / (best.squares / Double(count - 2)).squareRoot()
    }

    /// Iterations outside Tukey's outer fences of their process.
    private static func outlierShare(_ executions: [[Double]]) -> Double? {
        var outside = 0
        var iterations = 0
        for values in executions where values.count >= 8 {
            let sorted = values.sorted()
            guard let lower = Descriptive.quantile(sorted: sorted, 0.25),
                let upper = Descriptive.quantile(sorted: sorted, 0.75)
            else { continue }
            let range = 3 * (upper - lower)
            outside += values.count { $0 < lower - range || $0 > upper + range }
            iterations += values.count
        }
        return iterations > 0 ? Double(outside) / Double(iterations) : nil
    }
}
