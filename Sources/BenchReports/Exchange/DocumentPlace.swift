import BenchModel

/// A value inside a JSON document, with the way to it, so that an error can name the place.
struct DocumentPlace {
    let file: String
    /// As one would write it in a program: "benchmarks[2].runs[0].values".
    let path: String
    let value: JSONValue

    init(file: String, path: String = "", value: JSONValue) {
        self.file = file
        self.path = path
        self.value = value
    }

    func error(_ what: String) -> BenchError {
        .usage("\(file): \(path.isEmpty ? "the document" : path): \(what)")
    }

    /// The member called `name`; nil when it is missing or null.
    func member(_ name: String) -> DocumentPlace? {
        guard let value = value[name], value != .null else { return nil }
        return DocumentPlace(file: file, path: path.isEmpty ? name : "\(path).\(name)", value: value)
    }

    func required(_ name: String) throws(BenchError) -> DocumentPlace {
        guard let member = member(name) else { throw error("\(name) is missing") }
        return member
    }

    func elements() throws(BenchError) -> [DocumentPlace] {
        guard let elements = value.arrayValue else { throw error("expected an array") }
        return elements.enumerated().map { index, value in
            DocumentPlace(file: file, path: "\(path)[\(index)]", value: value)
        }
    }

    /// The members of an object, in the file's order.
    func members() throws(BenchError) -> [(name: String, place: DocumentPlace)] {
        guard case .object(let members) = value else { throw error("expected an object") }
        return members.map { member in
            (
                member.name,
                DocumentPlace(
                    file: file, path: path.isEmpty ? member.name : "\(path).\(member.name)", value: member.value)
            )
        }
    }

    func string() throws(BenchError) -> String {
        guard let text = value.stringValue else { throw error("expected a string") }
        return text
    }

    func number() throws(BenchError) -> Double {
        guard let number = value.doubleValue, number.isFinite else { throw error("expected a number") }
        return number
    }

    /// A time or size: a finite number above 0 that no unit conversion overflows.
    func positiveNumber() throws(BenchError) -> Double {
        let number = try number()
        guard number > 0, number < 1e15 else { throw error("expected a number above 0") }
        return number
    }

    func integer(in range: ClosedRange<Int>) throws(BenchError) -> Int {
        guard let number = value.integerValue, range.contains(number) else {
            throw error(
                range.upperBound == .max
                    ? "expected a whole number of at least \(range.lowerBound)"
                    : "expected a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }
}
