import BenchModel
import BenchStatistics
import Foundation

/// What `doctor` tells about the last calibration: a small file beside the database.
public struct CalibrationSummary: Equatable, Sendable {
    public var label: String
    /// `MachineRecord.host` of the machine that was calibrated.
    public var machine: String
    /// Seconds since 1970.
    public var measuredAt: Int
    public var sessions: Int
    public var rounds: Int
    public var falseAlarms: CalibrationRate
    /// The smallest slowdown seen with a probability of 80 % at threshold 0, in the median benchmark and in the noisiest.
    public var medianEffect: Double
    public var worstEffect: Double

    /// - Returns: nil when the analysis has no complete session or found no finite effect.
    public init?(_ analysis: CalibrationAnalysis, label: String, machine: String, measuredAt: Int) {
        guard let gate = analysis.rules.first, analysis.sessionCount > 0,
            let median = Descriptive.median(analysis.sensitivities.map(\.effect)), median.isFinite,
            let worst = analysis.sensitivities.map(\.effect).max(), worst.isFinite
        else { return nil }
        self.label = label
        self.machine = machine
        self.measuredAt = measuredAt
        sessions = analysis.sessionCount
        rounds = analysis.data.rounds
        falseAlarms = gate.falseSlowerSessions
        medianEffect = median
        worstEffect = worst
    }

    /// The file of a database: "apus-bench.calibration.json" beside "apus-bench.db".
    public static func path(database: String) -> String {
        URL(fileURLWithPath: database).deletingPathExtension().path + ".calibration.json"
    }

    /// - Returns: nil when there is no such file, or when it is not one that `write` made.
    public init?(path: String) {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8),
            let json = try? JSONValue(parsing: text), let label = json["label"]?.stringValue,
            let machine = json["machine"]?.stringValue, let measuredAt = json["measured_at_s"]?.integerValue,
            let sessions = json["sessions"]?.integerValue, let rounds = json["rounds"]?.integerValue,
            let alarms = json["false_alarms"]?.integerValue, let median = json["median_effect"]?.doubleValue,
            let worst = json["worst_effect"]?.doubleValue
        else { return nil }
        self.label = label
        self.machine = machine
        self.measuredAt = measuredAt
        self.sessions = sessions
        self.rounds = rounds
        falseAlarms = CalibrationRate(alarms, of: sessions)
        medianEffect = median
        worstEffect = worst
    }

    public func write(path: String) throws(BenchError) {
        let json = JSONValue.object([
            .init("label", .string(label)), .init("machine", .string(machine)),
            .init("measured_at_s", .integer(measuredAt)), .init("sessions", .integer(sessions)),
            .init("rounds", .integer(rounds)), .init("false_alarms", .integer(falseAlarms.successes)),
            .init("median_effect", .number(medianEffect)), .init("worst_effect", .number(worstEffect)),
        ])
        do {
            try (json.indented + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw .environment("\(path): cannot be written")
        }
    }

    /// A sentence for `doctor`.
    public func text(machine current: String) -> String {
        let date = TimeText.date(measuredAt)
        guard machine == current else {
            return "the last one, of \(date), was of another machine; `apus-bench aa` calibrates this one"
        }
        return
            "last calibration: \(date), \(label): false alarms in \(CalibrationReport.text(falseAlarms)) of the sessions; "
            + "\(rounds) rounds show a change of \(CalibrationReport.percent(medianEffect)), "
            + "in the noisiest benchmark \(CalibrationReport.percent(worstEffect))"
    }
}
