import BenchModel
import Foundation
import TextTable

/// How tables are printed.
public enum TableFormat: String, CaseIterable, Sendable {
    case table, json, md
}

/// A table of text, its first columns left-aligned and the others right-aligned.
public struct ReportTable: Sendable {
    public var headings: [String]
    /// How many leading columns hold names.
    public var nameColumns: Int
    public var rows: [[String]]

    public init(headings: [String], nameColumns: Int = 1, rows: [[String]] = []) {
        self.headings = headings
        self.nameColumns = nameColumns
        self.rows = rows
    }

    /// The table as aligned text or Markdown, with a newline at the end.
    public func text(markdown: Bool) -> String {
        let headings = headings
        let nameColumns = nameColumns
        guard !rows.isEmpty else { return "(nothing)\n" }
        let table = TextTable<[String]> { row in
            headings.enumerated().map { index, title in
                let value = index < row.count ? row[index] : ""
                return Column(
                    title: title, value: markdown ? value.replacingOccurrences(of: "|", with: "\\|") : value,
                    align: index < nameColumns ? .left : .right)
            }
        }
        let text = table.string(for: rows, style: markdown ? Style.pipe : Style.simple) ?? ""
        // The last column is padded too.
        return text.split(separator: "\n").map { line in
            String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }
}

/// Times as people read them, UTC.
public enum TimeText {
    /// "2026-01-31 12:30 UTC".
    public static func date(_ seconds: Int) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyy-MM-dd HH:mm 'UTC'"
        return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(seconds)))
    }
}
