import ApusBytecode
import SwiftSyntax

/// A type of RSwift. All but Double and Void are one machine word.
enum RSwiftType: Equatable {
    case int, bool, double, void
    /// Value, Frame, Constants, CodePointer, ThreadState.
    case core(String)
    /// `ListObject`, by the layout's number.
    case object(Int)
    /// `ListReading`, `ListWriting`.
    case view(Int, isWriting: Bool)
    /// `BinaryOperator` and the like: the case's number.
    case enumeration(String)

    static let value = RSwiftType.core("Value")
    static let frame = RSwiftType.core("Frame")
    static let constants = RSwiftType.core("Constants")
    static let codePointer = RSwiftType.core("CodePointer")
    static let threadState = RSwiftType.core("ThreadState")
    /// Address of some registers of a frame, for a native.
    static let registers = RSwiftType.core("Registers")

    var isEnumeration: Bool { if case .enumeration = self { true } else { false } }

    /// The Swift name.
    var name: String {
        switch self {
        case .int: "Int"
        case .bool: "Bool"
        case .double: "Double"
        case .void: "Void"
        case .core(let name), .enumeration(let name): name
        case .object(let layout): layoutTable[layout].typeName
        case .view(let layout, let isWriting):
            layoutTable[layout].typeName.dropLast("Object".count) + (isWriting ? "Writing" : "Reading")
        }
    }

    /// The type of that Swift name; nil when RSwift has none.
    init?(named name: String) {
        guard let type = typesByName[name] else { return nil }
        self = type
    }

    /// Of a field of a heap layout.
    init(_ field: FieldType) {
        switch field {
        case .value: self = .value
        case .object(let name): self = .object(layoutTable.firstIndex { $0.name == name } ?? 0)
        case .integer, .address: self = .int
        case .double: self = .double
        }
    }
}

private let typesByName: [String: RSwiftType] = {
    var types: [String: RSwiftType] = ["Int": .int, "Bool": .bool, "Double": .double, "Void": .void]
    for type in [RSwiftType.value, .frame, .constants, .codePointer, .threadState, .registers] {
        types[type.name] = type
    }
    for name in enumerationCases.keys { types[name] = .enumeration(name) }
    for number in layoutTable.indices.dropFirst() {
        for type in [RSwiftType.object(number), .view(number, isWriting: false), .view(number, isWriting: true)] {
            types[type.name] = type
        }
    }
    return types
}()

/// The names of the cases of RSwift's enumerations, in the order of their numbers.
let enumerationCases: [String: [String]] = [
    "BinaryOperator": binaryOperatorTable.map(\.name), "UnaryOperator": unaryOperatorTable.map(\.name),
    "Comparison": comparisonTable.map(\.name),
]

func rswiftType(_ syntax: TypeSyntax) throws(Violation) -> RSwiftType {
    guard let identifier = syntax.as(IdentifierTypeSyntax.self), identifier.genericArgumentClause == nil,
        let type = RSwiftType(named: identifier.name.text)
    else {
        throw Violation(
            syntax, "type '\(syntax.trimmedDescription)' is outside RSwift: Int, Bool, Double or a one-word wrapper")
    }
    return type
}
