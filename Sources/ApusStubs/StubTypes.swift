import ApusBytecode

/// How an argument is converted before the body sees it.
enum ArgumentType: Equatable {
    /// Any value, as it is.
    case object
    /// A Double, by `__float__` or `__index__`.
    case float
    /// An Int, by `__index__`; OverflowError beyond 64 bits.
    case int
    /// The same, OverflowError beyond the 32 bits of C's int.
    case int32
    /// An Int, by `__index__`; numbers beyond 64 bits become the extremes, as slices have it.
    case index
    /// An int of any size as a Value, by `__index__`.
    case bigint
    /// The truth of any value.
    case bool
    /// An object of a heap layout, subclasses included; `name` is its Python name.
    case layout(String, name: String)

    init?(_ name: String) {
        switch name {
        case "object": self = .object
        case "float": self = .float
        case "int": self = .int
        case "int32": self = .int32
        case "index": self = .index
        case "bigint": self = .bigint
        case "bool": self = .bool
        default:
            guard let layout = layoutName(name) else { return nil }
            self = .layout(layout, name: pythonName(name))
        }
    }

    /// Whether the conversion may run Python code.
    var converts: Bool {
        switch self {
        case .float, .int, .int32, .index, .bigint, .bool: true
        case .object, .layout: false
        }
    }
}

/// What a body returns, and how it becomes a Python value.
enum ResultType: Equatable {
    case object, float, int, bool, none, layout(String)

    init?(_ name: String) {
        switch name {
        case "object": self = .object
        case "float": self = .float
        case "int": self = .int
        case "bool": self = .bool
        case "None": self = .none
        default:
            guard let layout = layoutName(name) else { return nil }
            self = .layout(layout)
        }
    }
}

private let builtinLayouts = [
    "str": "string", "bytearray": "byteArray", "frozenset": "frozenSet", "memoryview": "memoryView",
]

/// The layout that a type of a stub names: `str`, `list`, or any layout as `layout:name`.
private func layoutName(_ name: String) -> String? {
    let layout = name.hasPrefix("layout.") ? String(name.dropFirst(7)) : builtinLayouts[name] ?? name
    return layoutTable.contains { $0.name == layout } ? layout : nil
}

private func pythonName(_ name: String) -> String {
    name.hasPrefix("layout.") ? String(name.dropFirst(7)) : name
}
