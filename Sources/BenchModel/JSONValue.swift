/// A JSON value (RFC 8259) that keeps the order of an object's members and tells integers from floating-point numbers.
///
/// The harness reads the worker's reports with it, one line at a time, and stores parameters and configuration as its
/// text. Foundation's reader would merge `1` and `1.0`, which are different parameters to a Python program.
public enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One member of an object.
    public struct Member: Equatable, Sendable {
        public let name: String
        public let value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The member called `name`, or nil when this is no object or has none; the last one wins when a name repeats.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    public var stringValue: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var integerValue: Int? {
        if case .integer(let value) = self { return value }
        return nil
    }

    public var boolValue: Bool? {
        if case .bool(let value) = self { return value }
        return nil
    }

    /// The value of an integer or floating-point number.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    public var arrayValue: [JSONValue]? {
        if case .array(let elements) = self { return elements }
        return nil
    }
}

// MARK: - Writing

extension JSONValue: CustomStringConvertible {
    /// Compact JSON text on one line. Numbers that JSON cannot express (infinities, NaN) become null.
    public var description: String {
        var text = ""
        write(to: &text, indentation: nil, depth: 0)
        return text
    }

    /// JSON text over several lines, two spaces a level, for people and for `git diff`.
    public var indented: String {
        var text = ""
        write(to: &text, indentation: 2, depth: 0)
        return text
    }

    private func write(to text: inout String, indentation: Int?, depth: Int) {
        func newline(_ depth: Int) {
            guard let indentation else { return }
            text += "\n" + String(repeating: " ", count: indentation * depth)
        }
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.isFinite ? "\(value)" : "null"
        case .string(let value): JSONValue.write(value, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                newline(depth + 1)
                element.write(to: &text, indentation: indentation, depth: depth + 1)
            }
            if !elements.isEmpty { newline(depth) }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += "," }
                newline(depth + 1)
                JSONValue.write(member.name, to: &text)
                text += indentation == nil ? ":" : ": "
                member.value.write(to: &text, indentation: indentation, depth: depth + 1)
            }
            if !members.isEmpty { newline(depth) }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\r": text += "\\r"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
