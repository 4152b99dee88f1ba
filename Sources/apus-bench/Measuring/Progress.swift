import BenchModel
import BenchRunner
import Foundation

/// Tells on standard error how far a session is: one line that changes on a terminal, plain lines elsewhere.
final class Progress: SessionObserver {
    /// Where a session stands among several that are measured in one go.
    struct Part {
        /// "session 3 of 20"
        var title: String
        /// Processes of the sessions before this one and after it.
        var before: Int
        var after: Int
        /// Processes executed before this session since `start`.
        var executed: Int
        var start: Date
    }

    private let isTerminal = isatty(2) != 0
    private let configuration: SessionConfiguration
    private let part: Part?
    private let start: Date
    /// Processes executed since `start`.
    private(set) var executed: Int
    private var lastRound = -1
    private var lastLine = Date.distantPast

    init(_ configuration: SessionConfiguration, part: Part? = nil) {
        self.configuration = configuration
        self.part = part
        start = part?.start ?? Date()
        executed = part?.executed ?? 0
    }

    func willExecute(_ planned: PlannedExecution, done: Int, total: Int) {
        let done = done + (part?.before ?? 0)
        let total = total + (part.map { $0.before + $0.after } ?? 0)
        let phase =
            (part.map { $0.title + ", " } ?? "")
            + (planned.round == 0 ? "calibrating" : "round \(planned.round) of \(configuration.rounds)")
        if isTerminal {
            let threads = planned.key.threads > 1 ? " x\(planned.key.threads)" : ""
            let text =
                "[\(done)/\(total)] \(phase)  \(planned.key.benchmark)  \(planned.key.runtime)\(threads)"
                + remaining(done: done, total: total)
            standardError("\r\u{1B}[K" + text.prefix(terminalWidth - 1))
        } else if lastRound < 0 || planned.round != lastRound && part == nil
            || Date().timeIntervalSince(lastLine) > 60
        {
            lastLine = Date()
            standardError("\(phase): \(done) of \(total) processes done\(remaining(done: done, total: total))\n")
        }
        lastRound = planned.round
    }

    func didPlan(_ plan: BudgetPlan, _ sentences: [String]) {
        // The sessions of a calibration are many, and have a budget of their own.
        guard part == nil else { return }
        for sentence in sentences { standardError((isTerminal ? "\r\u{1B}[K" : "") + sentence + "\n") }
    }

    /// Whether a process was measured that counts.
    private(set) var hasMeasured = false

    func didExecute(_ planned: PlannedExecution, _ record: ExecutionRecord, done: Int, total: Int) {
        executed += 1
        if planned.purpose == .measurement { hasMeasured = true }
        if let failure = record.failure {
            standardError((isTerminal ? "\r\u{1B}[K" : "") + "FAILED \(planned.key): \(failure)\n")
            let lines = record.standardErrorTail.split(whereSeparator: \.isNewline).suffix(40)
            for line in lines { standardError("    \(line)\n") }
        }
    }

    /// Removes the changing line.
    func finish() {
        if isTerminal { standardError("\r\u{1B}[K") }
    }

    /// The time left, from the mean of what was executed so far.
    private func remaining(done: Int, total: Int) -> String {
        guard executed >= 3 else { return "" }
        let elapsed = Date().timeIntervalSince(start)
        var left = elapsed / Double(executed) * Double(total - done)
        if let budget = configuration.budgetSeconds { left = min(left, max(0, budget - elapsed)) }
        return "  ETA \(DurationText.text(seconds: left))"
    }

    private var terminalWidth: Int {
        var size = winsize()
        return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20 ? Int(size.ws_col) : 80
    }
}
