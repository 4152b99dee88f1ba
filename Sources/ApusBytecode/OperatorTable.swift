// The one description of Python's operators. The opcode table takes its arithmetic and comparison operations from it;
// `apus-generate` makes the runtime's enumerations and the thin handlers of every form.

/// A binary operator.
public struct BinaryOperatorDescription: Sendable {
    /// Name of the operation and of the enumeration's case.
    public let name: String
    /// As in Python source.
    public let symbol: String
    /// RSwift function of two small ints that gives a small int, or null where they have none; nil: there is no such arm.
    public let smallFunction: String?
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
    _ name: String, _ symbol: String, small: String? = nil, float: String? = nil, constant: Bool = false,
    inplaceConstant: Bool = false
) -> BinaryOperatorDescription {
    BinaryOperatorDescription(
        name: name, symbol: symbol, smallFunction: small, floatSymbol: float, hasConstantForm: constant,
        hasInplaceConstantForm: inplaceConstant)
}

/// Every binary operator; the position is its number (`BinaryOperator.rawValue`).
public let binaryOperatorTable: [BinaryOperatorDescription] = [
    binary("add", "+", small: "addSmall", float: "+", constant: true, inplaceConstant: true),
    binary("subtract", "-", small: "subtractSmall", float: "-", constant: true, inplaceConstant: true),
    binary("multiply", "*", small: "multiplySmall", float: "*", constant: true),
    binary("trueDivide", "/", float: "/", constant: true),
    binary("floorDivide", "//", small: "floorDivideSmall", constant: true),
    binary("modulo", "%", small: "moduloSmall", constant: true),
    binary("power", "**", constant: true),
    binary("matrixMultiply", "@"),
    binary("leftShift", "<<", small: "leftShiftSmall", constant: true),
    binary("rightShift", ">>", small: "rightShiftSmall", constant: true),
    binary("bitAnd", "&", small: "bitAndSmall", constant: true),
    binary("bitOr", "|", small: "bitOrSmall"),
    binary("bitXor", "^", small: "bitXorSmall"),
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
