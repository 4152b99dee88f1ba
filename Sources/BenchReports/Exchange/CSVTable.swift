import BenchModel

/// A table with a heading in comma-separated values, RFC 4180: fields in quotation marks may hold commas, line breaks and
/// doubled quotation marks; lines end with LF or CRLF.
struct CSVTable {
    struct Row {
        /// Where the row begins, from 1.
        let line: Int
        let fields: [String]
    }

    let path: String
    /// Lower-case names of the columns.
    let columns: [String: Int]
    let rows: [Row]

    /// - Throws: `BenchError.usage` with file and line.
    init(path: String, text: String) throws(BenchError) {
        self.path = path
        var rows = try CSVTable.split(path: path, text: text)
        guard !rows.isEmpty else { throw .usage("\(path): is empty") }
        var columns: [String: Int] = [:]
        for (index, name) in rows.removeFirst().fields.enumerated() {
            let name = name.trimmed.lowercased()
            guard columns.updateValue(index, forKey: name) == nil else {
                throw .usage("\(path):1: a second column is called \(name)")
            }
        }
        for row in rows where row.fields.count != columns.count {
            throw .usage("\(path):\(row.line): has \(row.fields.count) fields, the heading has \(columns.count)")
        }
        self.columns = columns
        self.rows = rows
    }

    private static func split(path: String, text: String) throws(BenchError) -> [Row] {
        let quote = UInt8(ascii: "\"")
        let bytes = Array(text.utf8)
        var rows: [Row] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var line = 1
        var rowLine = 1
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0  // Excel's byte order mark
        func endField() {
            fields.append(String(decoding: field, as: UTF8.self))
            field = []
        }
        func endRow() {
            endField()
            if fields != [""] { rows.append(Row(line: rowLine, fields: fields)) }
            fields = []
        }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case quote where field.isEmpty:
                let start = line
                while true {
                    guard position < bytes.count else {
                        throw .usage("\(path):\(start): a quotation mark is not closed")
                    }
                    let inner = bytes[position]
                    position += 1
                    if inner == quote {
                        guard position < bytes.count, bytes[position] == quote else { break }
                        position += 1
                    } else if inner == UInt8(ascii: "\n") {
                        line += 1
                    }
                    field.append(inner)
                }
                let next = position < bytes.count ? bytes[position] : UInt8(ascii: "\n")
                guard [UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n")].contains(next) else {
                    throw .usage("\(path):\(line): text after a quotation mark")
                }
            case UInt8(ascii: ","): endField()
            case UInt8(ascii: "\n"):
                if field.last == UInt8(ascii: "\r") { field.removeLast() }
                endRow()
                line += 1
                rowLine = line
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !fields.isEmpty { endRow() }
        return rows
    }

    /// A field; nil when there is no such column or the field is empty.
    func text(_ row: Row, _ column: String) -> String? {
        guard let index = columns[column] else { return nil }
        let text = row.fields[index].trimmed
        return text.isEmpty ? nil : text
    }

    func required(_ row: Row, _ column: String) throws(BenchError) -> String {
        guard let text = text(row, column) else { throw error(row, "\(column) is empty") }
        return text
    }

    func number(_ row: Row, _ column: String, above least: Double = 0) throws(BenchError) -> Double? {
        guard let text = text(row, column) else { return nil }
        guard let number = Double(text), number > least, number < 1e15 else {
            throw error(row, "\(column) must be a number above \(Int(least)), not \(text)")
        }
        return number
    }

    func integer(_ row: Row, _ column: String, in range: ClosedRange<Int>) throws(BenchError) -> Int? {
        guard let text = text(row, column) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw error(
                row,
                "\(column) must be a whole number from \(range.lowerBound) to \(range.upperBound), not \(text)")
        }
        return number
    }

    func error(_ row: Row, _ what: String) -> BenchError { .usage("\(path):\(row.line): \(what)") }
}

extension String {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        let body = drop(while: \.isWhitespace)
        return String(body.reversed().drop(while: \.isWhitespace).reversed())
    }
}
