/// How many iterations a process takes where a session says it: one number for interpreters, others for kinds of runtimes.
///
/// A JIT compiler warms up for longer than an interpreter, so that a small number that suits the one shows the other in
/// the middle of its warm-up. Therefore a plain number never lowers that of a runtime with a JIT compiler; a number for
/// its kind does.
///
/// On the command line: `10`, `pypy=60`, `10,pypy=60`.
public struct IterationChoice: Hashable, Sendable {
    /// For every runtime that `kinds` does not name.
    public var plain: Int?
    public var kinds: [RuntimeSpecification.Kind: Int]

    public init(plain: Int? = nil, kinds: [RuntimeSpecification.Kind: Int] = [:]) {
        self.plain = plain
        self.kinds = kinds
    }

    /// So many for every runtime, whatever it is.
    public static func exactly(_ count: Int) -> IterationChoice {
        IterationChoice(
            kinds: Dictionary(uniqueKeysWithValues: RuntimeSpecification.Kind.allCases.map { ($0, count) }))
    }

    public static let limits = 1...1_000_000

    /// - Returns: nil for anything but numbers within the limits, each kind at most once.
    public init?(text: String) {
        self.init()
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let count = Int(halves[halves.count - 1]), IterationChoice.limits.contains(count) else { return nil }
            if halves.count == 1 {
                if plain != nil { return nil }
                plain = count
            } else {
                guard let kind = RuntimeSpecification.Kind(rawValue: String(halves[0])), kinds[kind] == nil else {
                    return nil
                }
                kinds[kind] = count
            }
        }
    }

    public func count(for runtime: RuntimeSpecification) -> Int {
        if let count = kinds[runtime.kind] { return count }
        guard let plain else { return runtime.iterations }
        return runtime.kind.hasJIT ? max(plain, runtime.iterations) : plain
    }

    /// The stored form.
    public var json: JSONValue {
        .object([
            .init("plain", plain.map(JSONValue.integer) ?? .null),
            .init(
                "kinds",
                .object(
                    kinds.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                        .init($0.key.rawValue, .integer($0.value))
                    })
            ),
        ])
    }

    /// - Returns: nil for null. A bare number is that of an earlier version, which took it for every runtime.
    public init?(json: JSONValue?) {
        guard let json else { return nil }
        if let count = json.integerValue {
            self = .exactly(count)
            return
        }
        guard case .object(let members)? = json["kinds"] else { return nil }
        var kinds: [RuntimeSpecification.Kind: Int] = [:]
        for member in members {
            guard let kind = RuntimeSpecification.Kind(rawValue: member.name) else { continue }
            kinds[kind] = member.value.integerValue
        }
        self.init(plain: json["plain"]?.integerValue, kinds: kinds)
    }
}

extension IterationChoice: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(plain: value) }
}

extension IterationChoice: CustomStringConvertible {
    public var description: String {
        if Set(kinds.values).count == 1, kinds.count == RuntimeSpecification.Kind.allCases.count {
            return kinds.values.first.map(String.init) ?? ""
        }
        let named = kinds.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value)" }
        return ((plain.map { [String($0)] } ?? []) + named).joined(separator: ",")
    }
}
