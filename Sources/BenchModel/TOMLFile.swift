import Foundation
import TOMLKit

/// A TOML document that can say on which line of which file something is wrong.
///
/// TOMLKit keeps positions for syntax errors only; for errors of meaning this finds the line of the table header and
/// of the key by reading the text again.
struct TOMLFile {
    let path: String
    let root: JSONValue
    private let lines: [String]

    /// - Throws: `BenchError.usage` with path, line and column for a syntax error, with the path when it cannot be read.
    init(path: String) throws(BenchError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .usage("\(path): cannot be read")
        }
        guard let text = String(data: data, encoding: .utf8) else { throw .usage("\(path): is not UTF-8 text") }
        try self.init(path: path, text: text)
    }

    init(path: String, text: String) throws(BenchError) {
        self.path = path
        lines = text.components(separatedBy: "\n")
        do {
            root = JSONValue(toml: try TOMLTable(string: text))
        } catch let error as TOMLParseError {
            let begin = error.source.begin
            throw .usage("\(path):\(begin.line):\(begin.column): \(error.description)")
        } catch {
            throw .usage("\(path): \(error)")
        }
    }

    /// An error at `key` of the `occurrence`-th table whose header line is `header` ("[suite]", "[[benchmark]]").
    func error(_ message: String, header: String, occurrence: Int = 0, key: String? = nil) -> BenchError {
        .usage("\(path):\(line(header: header, occurrence: occurrence, key: key)): \(message)")
    }

    /// The 1-based line of the key, else of the header, else 1.
    private func line(header: String, occurrence: Int, key: String?) -> Int {
        var seen = 0
        for (index, line) in lines.enumerated() where TOMLFile.isHeader(line, header) {
            if seen < occurrence {
                seen += 1
                continue
            }
            guard let key else { return index + 1 }
            for (offset, candidate) in lines[(index + 1)...].enumerated() {
                let trimmed = candidate.trimmingCharacters(in: .whitespaces)
                if trimmed.hasPrefix("[") { break }
                let name = trimmed.prefix { $0 != "=" && $0 != " " && $0 != "." }
                if name == key || name == "\"\(key)\"" { return index + 2 + offset }
            }
            return index + 1
        }
        return 1
    }

    private static func isHeader(_ line: String, _ header: String) -> Bool {
        let text = line.trimmingCharacters(in: .whitespaces)
        guard text.hasPrefix("[") else { return false }
        let bare = text.prefix { $0 != "#" }.filter { $0 != " " && $0 != "\t" }
        return bare == header
    }
}

extension JSONValue {
    /// A copy of a TOML table; dates and times become their TOML text, members come in the order of their names.
    fileprivate init(toml table: TOMLTable) {
        self = .object(
            table.keys.compactMap { key in
                table[key].map { JSONValue.Member(key, JSONValue(tomlValue: $0)) }
            })
    }

    private init(tomlValue value: any TOMLValueConvertible) {
        if let text = value.string {
            self = .string(text)
        } else if let number = value.int {
            self = .integer(number)
        } else if let number = value.double {
            self = .number(number)
        } else if let flag = value.bool {
            self = .bool(flag)
        } else if let array = value.array {
            self = .array(array.map { JSONValue(tomlValue: $0) })
        } else if let table = value.table {
            self = JSONValue(toml: table)
        } else {
            self = .string(value.debugDescription)
        }
    }
}

/// Reads the members of one TOML table and remembers which were asked for, so that misspelt keys are found.
struct TOMLSection {
    let file: TOMLFile
    let header: String
    let occurrence: Int
    let members: [JSONValue.Member]
    private(set) var known: Set<String> = []

    init(file: TOMLFile, header: String, occurrence: Int = 0, value: JSONValue) throws(BenchError) {
        self.file = file
        self.header = header
        self.occurrence = occurrence
        guard case .object(let members) = value else {
            throw file.error("\(header) must be a table", header: header)
        }
        self.members = members
    }

    func error(_ message: String, key: String? = nil) -> BenchError {
        file.error(message, header: header, occurrence: occurrence, key: key)
    }

    mutating func value(_ key: String) -> JSONValue? {
        known.insert(key)
        return members.first { $0.name == key }?.value
    }

    mutating func string(_ key: String) throws(BenchError) -> String? {
        guard let value = value(key) else { return nil }
        guard let text = value.stringValue, !text.contains("\0") else {
            throw error("\(key) must be a string", key: key)
        }
        return text
    }

    mutating func requiredString(_ key: String) throws(BenchError) -> String {
        guard let text = try string(key) else { throw error("\(header) lacks \(key)") }
        if text.isEmpty { throw error("\(key) is empty", key: key) }
        return text
    }

    mutating func strings(_ key: String) throws(BenchError) -> [String]? {
        guard let value = value(key) else { return nil }
        guard let elements = value.arrayValue else { throw error("\(key) must be an array of strings", key: key) }
        var texts: [String] = []
        for element in elements {
            guard let text = element.stringValue, !text.contains("\0") else {
                throw error("\(key) must be an array of strings", key: key)
            }
            texts.append(text)
        }
        return texts
    }

    /// A table whose values are strings, such as variables of an environment.
    mutating func variables(_ key: String) throws(BenchError) -> [String: String]? {
        guard let value = value(key) else { return nil }
        var variables: [String: String] = [:]
        guard case .object(let members) = value else { throw error("\(key) must be a table of strings", key: key) }
        for member in members {
            guard let text = member.value.stringValue, !text.contains("\0"), !member.name.contains("=") else {
                throw error("\(key) must be a table of strings", key: key)
            }
            variables[member.name] = text
        }
        return variables
    }

    /// A whole number in `range`.
    mutating func integer(_ key: String, in range: ClosedRange<Int>) throws(BenchError) -> Int? {
        guard let value = value(key) else { return nil }
        guard let number = value.integerValue, range.contains(number) else {
            throw error("\(key) must be a whole number from \(range.lowerBound) to \(range.upperBound)", key: key)
        }
        return number
    }

    mutating func boolean(_ key: String) throws(BenchError) -> Bool? {
        guard let value = value(key) else { return nil }
        guard let flag = value.boolValue else { throw error("\(key) must be true or false", key: key) }
        return flag
    }

    /// Seconds, as a number or as text with a unit ("60s", "10m").
    mutating func seconds(_ key: String) throws(BenchError) -> Double? {
        guard let value = value(key) else { return nil }
        if let number = value.doubleValue, number > 0, number.isFinite { return number }
        if let text = value.stringValue, let number = DurationText.seconds(text) { return number }
        throw error("\(key) must be a duration such as 60s, 10m or a number of seconds", key: key)
    }

    /// Call last: rejects keys nobody asked for.
    func rejectUnknownKeys() throws(BenchError) {
        if let unknown = members.first(where: { !known.contains($0.name) }) {
            let names = known.sorted().joined(separator: ", ")
            throw error("unknown key \(unknown.name) in \(header); it may have \(names)", key: unknown.name)
        }
    }
}
