/// An expression with its place.
public struct Expression: Sendable {
    public var kind: ExpressionKind
    public var range: SourceRange
    @inlinable public init(kind: ExpressionKind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// The ASDL type `expr`; field order and meaning as in the `ast` module.
public enum ExpressionKind: Sendable {
    case boolOp(op: BooleanOperator, values: [ExpressionID])
    case namedExpr(target: ExpressionID, value: ExpressionID)
    case binOp(left: ExpressionID, op: BinaryOperator, right: ExpressionID)
    case unaryOp(op: UnaryOperator, operand: ExpressionID)
    indirect case lambda(args: Arguments, body: ExpressionID)
    case ifExp(test: ExpressionID, body: ExpressionID, orelse: ExpressionID)
    /// A missing key stands for `**value`.
    case dict(keys: [ExpressionID?], values: [ExpressionID])
    case set(elts: [ExpressionID])
    case listComp(elt: ExpressionID, generators: [Comprehension])
    case setComp(elt: ExpressionID, generators: [Comprehension])
    case dictComp(key: ExpressionID, value: ExpressionID, generators: [Comprehension])
    case generatorExp(elt: ExpressionID, generators: [Comprehension])
    case await(value: ExpressionID)
    case yield(value: ExpressionID?)
    case yieldFrom(value: ExpressionID)
    case compare(left: ExpressionID, ops: [ComparisonOperator], comparators: [ExpressionID])
    case call(func: ExpressionID, args: [ExpressionID], keywords: [Keyword])
    /// `conversion` is -1 or the code of `s`, `r` or `a`; `formatSpec` is a `joinedStr`.
    case formattedValue(value: ExpressionID, conversion: Int32, formatSpec: ExpressionID?)
    case joinedStr(values: [ExpressionID])
    /// `isUnicodePrefixed` is the ASDL `kind`: true for a string whose first part has the prefix `u`.
    case constant(value: ConstantValue, isUnicodePrefixed: Bool)
    case attribute(value: ExpressionID, attr: Identifier, ctx: ExpressionContext)
    case `subscript`(value: ExpressionID, slice: ExpressionID, ctx: ExpressionContext)
    case starred(value: ExpressionID, ctx: ExpressionContext)
    case name(id: Identifier, ctx: ExpressionContext)
    case list(elts: [ExpressionID], ctx: ExpressionContext)
    case tuple(elts: [ExpressionID], ctx: ExpressionContext)
    case slice(lower: ExpressionID?, upper: ExpressionID?, step: ExpressionID?)
}

/// The ASDL type `expr_context`.
public enum ExpressionContext: Sendable { case load, store, del }

/// The ASDL type `boolop`.
public enum BooleanOperator: Sendable { case and, or }

/// The ASDL type `operator`.
public enum BinaryOperator: Sendable {
    case add, sub, mult, matMult, div, mod, pow, lShift, rShift, bitOr, bitXor, bitAnd, floorDiv
}

/// The ASDL type `unaryop`.
public enum UnaryOperator: Sendable { case invert, not, uAdd, uSub }

/// The ASDL type `cmpop`.
public enum ComparisonOperator: Sendable { case eq, notEq, lt, ltE, gt, gtE, `is`, isNot, `in`, notIn }

/// The ASDL type `comprehension`: one `for ... in ... if ...` clause.
public struct Comprehension: Sendable {
    public var target: ExpressionID
    public var iter: ExpressionID
    public var ifs: [ExpressionID]
    public var isAsync: Bool
}

/// The ASDL type `arguments`: the parameters of a function or lambda.
///
/// `defaults` are those of the last `posonlyargs + args`; `kwDefaults` runs parallel to `kwonlyargs`.
public struct Arguments: Sendable {
    public var posonlyargs: [Argument] = []
    public var args: [Argument] = []
    public var vararg: Argument?
    public var kwonlyargs: [Argument] = []
    public var kwDefaults: [ExpressionID?] = []
    public var kwarg: Argument?
    public var defaults: [ExpressionID] = []

    public init() {}
}

/// The ASDL type `arg`: one parameter.
public struct Argument: Sendable {
    public var arg: Identifier
    public var annotation: ExpressionID?
    public var range: SourceRange
}

/// The ASDL type `keyword`: one keyword argument of a call; no name for `**value`.
public struct Keyword: Sendable {
    public var arg: Identifier?
    public var value: ExpressionID
    public var range: SourceRange
}
