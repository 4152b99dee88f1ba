/// What a benchmark says is to be compared of it.
///
/// In a manifest: `metric = "wall"`, `metric = "cpu"`, or for a number that the function itself returns
/// `metric = { name = "throughput", unit = "requests/s", direction = "more" }`.
public enum BenchmarkMetric: Equatable, Sendable {
    /// Wall time, also at one thread: the benchmark waits for something.
    case wall
    /// CPU time, whatever share of the wall time it is.
    case cpu
    /// What the function returns.
    case own(OwnMetric)

    /// - Returns: nil for a name that means no clock.
    public init?(name: String) {
        switch name {
        case "wall": self = .wall
        case "cpu": self = .cpu
        default: return nil
        }
    }

    public var own: OwnMetric? {
        if case .own(let metric) = self { return metric }
        return nil
    }

    /// The stored form.
    public var json: JSONValue {
        switch self {
        case .wall: .string("wall")
        case .cpu: .string("cpu")
        case .own(let metric): metric.json
        }
    }

    /// - Returns: nil for what is neither the name of a clock nor a metric with a direction.
    public init?(json: JSONValue?) {
        guard let json else { return nil }
        if let name = json.stringValue {
            self.init(name: name)
        } else if let metric = OwnMetric(json: json) {
            self = .own(metric)
        } else {
            return nil
        }
    }
}

/// A number that a benchmark measures itself, such as a throughput or a size.
public struct OwnMetric: Equatable, Sendable {
    public enum Direction: String, Sendable {
        /// Less is better, as of time.
        case less
        case more
    }

    public var name: String
    /// As it stands behind a number; empty for none.
    public var unit: String
    public var direction: Direction

    public init(name: String, unit: String, direction: Direction) {
        self.name = name
        self.unit = unit
        self.direction = direction
    }

    public var json: JSONValue {
        .object([
            .init("name", .string(name)), .init("unit", .string(unit)), .init("direction", .string(direction.rawValue)),
        ])
    }

    /// - Returns: nil unless it is an object with a known direction; name and unit may be left out.
    public init?(json: JSONValue) {
        guard case .object(let members) = json,
            members.allSatisfy({ ["name", "unit", "direction"].contains($0.name) && $0.value.stringValue != nil }),
            let direction = Direction(rawValue: json["direction"]?.stringValue ?? "less")
        else { return nil }
        self.init(
            name: json["name"]?.stringValue ?? "value", unit: json["unit"]?.stringValue ?? "", direction: direction)
    }
}
