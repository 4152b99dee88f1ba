// The one description of Python's operators. The opcode table takes its arithmetic and comparison operations from it;
// `apus-generate` makes the runtime's enumerations and the thin handlers of every form.

/// How an operator treats two small ints, `left` and `right`, in RSwift.
public enum SmallArm: Sendable {
    /// An operation that reports overflow, and the tagged result made of its `word`.
    case overflow(String, result: String = "word")
    /// A tagged result in any case.
    case always(String)
    /// A function that gives a small int, or null where they have none.
    case function(String)
}

/// A binary operator.
public struct BinaryOperatorDescription: Sendable {
    /// Name of the operation and of the enumeration's case.
    public let name: String
    /// As in Python source.
    public let symbol: String
    /// The arm of two small ints; nil: there is none.
    public let small: SmallArm?
    /// Operator of Swift for two floats; nil: there is no such arm.
    public let floatSymbol: String?
    /// Whether the operation has a form whose right operand is a constant.
    public let hasConstantForm: Bool
    /// Whether the in-place operation has one, too.
    public let hasInplaceConstantForm: Bool
}

/// A comparison; `symbol` is its operator in Python and in Swift.
public struct ComparisonDescription: Sendable {
    public let name: String
    public let symbol: String
}

/// A unary operator that calls a special method.
public struct UnaryOperatorDescription: Sendable {
    public let name: String
    public let symbol: String
}

private func binary(
    _ name: String, _ symbol: String, small: SmallArm? = nil, float: String? = nil, constant: Bool = false,
    inplaceConstant: Bool = false
) -> BinaryOperatorDescription {
    BinaryOperatorDescription(
        name: name, symbol: symbol, small: small, floatSymbol: float, hasConstantForm: constant,
        hasInplaceConstantForm: inplaceConstant)
}

/// Every binary operator; the position is its number (`BinaryOperator.rawValue`).
public let binaryOperatorTable: [BinaryOperatorDescription] = [
    binary(
        "add", "+", small: .overflow("(left.raw &- 1).addingReportingOverflow(right.raw)"), float: "+", constant: true,
        inplaceConstant: true),
    binary(
        "subtract", "-", small: .overflow("left.raw.subtractingReportingOverflow(right.raw &- 1)"), float: "-",
        constant: true, inplaceConstant: true),
    binary(
        "multiply", "*",
        small: .overflow("(left.raw &- 1).multipliedReportingOverflow(by: right.small)", result: "word | 1"),
        float: "*",
        constant: true),
    binary("trueDivide", "/", float: "/", constant: true),
    binary("floorDivide", "//", small: .function("floorDivideSmall"), constant: true),
    binary("modulo", "%", small: .function("moduloSmall"), constant: true),
    binary("power", "**", constant: true),
    binary("matrixMultiply", "@"),
    binary("leftShift", "<<", small: .function("leftShiftSmall"), constant: true),
    binary("rightShift", ">>", small: .function("rightShiftSmall"), constant: true),
    binary("bitAnd", "&", small: .always("left.raw & right.raw"), constant: true),
    binary("bitOr", "|", small: .always("left.raw | right.raw")),
    binary("bitXor", "^", small: .always("(left.raw ^ right.raw) | 1")),
]

/// Every comparison; the position is its number (`Comparison.rawValue`).
public let comparisonTable: [ComparisonDescription] = [
    ComparisonDescription(name: "lessThan", symbol: "<"), ComparisonDescription(name: "lessEqual", symbol: "<="),
    ComparisonDescription(name: "equal", symbol: "=="), ComparisonDescription(name: "notEqual", symbol: "!="),
    ComparisonDescription(name: "greaterThan", symbol: ">"), ComparisonDescription(name: "greaterEqual", symbol: ">="),
]

/// Every unary operator; the position is its number (`UnaryOperator.rawValue`).
public let unaryOperatorTable: [UnaryOperatorDescription] = [
    UnaryOperatorDescription(name: "negate", symbol: "-"), UnaryOperatorDescription(name: "positive", symbol: "+"),
    UnaryOperatorDescription(name: "invert", symbol: "~"),
]
