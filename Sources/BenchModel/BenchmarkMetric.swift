/// What a benchmark says is to be compared of it.
///
/// In a manifest: `metric = "wall"`, `metric = "cpu"`.
public enum BenchmarkMetric: Equatable, Sendable {
    /// Wall time, also at one thread: the benchmark waits for something.
    case wall
    /// CPU time, whatever share of the wall time it is.
    case cpu

    /// - Returns: nil for a name that means no metric.
    public init?(name: String) {
        switch name {
        case "wall": self = .wall
        case "cpu": self = .cpu
        default: return nil
        }
    }

    public var name: String {
        switch self {
        case .wall: "wall"
        case .cpu: "cpu"
        }
    }

    /// The stored form.
    public var json: JSONValue { .string(name) }

    public init?(json: JSONValue?) {
        guard let name = json?.stringValue else { return nil }
        self.init(name: name)
    }
}
