import BenchModel
import Foundation

/// What stands in the way of measuring, or of trusting what is measured, on this machine.
public enum Doctor {
    public enum Level: String, Sendable {
        case good = "ok"
        /// Measuring works, but this makes results noisier or hides something.
        case note
        /// Something will not work.
        case problem
    }

    public struct Finding: Equatable, Sendable {
        public let subject: String
        public let level: Level
        public let text: String

        public init(_ subject: String, _ level: Level, _ text: String) {
            self.subject = subject
            self.level = level
            self.text = text
        }
    }
}
