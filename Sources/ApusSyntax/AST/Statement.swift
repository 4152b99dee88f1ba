/// A statement with its place. As in CPython, the place of a decorated definition starts at `def` or `class`.
public struct Statement: Sendable {
    public var kind: StatementKind
    public var range: SourceRange
    @inlinable public init(kind: StatementKind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// The ASDL type `stmt`. Type comments are not kept, as in `ast.parse` without `type_comments=True`.
public enum StatementKind: Sendable {
    indirect case functionDef(FunctionDefinition)
    indirect case asyncFunctionDef(FunctionDefinition)
    indirect case classDef(ClassDefinition)
    case `return`(value: ExpressionID?)
    case delete(targets: [ExpressionID])
    case assign(targets: [ExpressionID], value: ExpressionID)
    case augAssign(target: ExpressionID, op: BinaryOperator, value: ExpressionID)
    /// `isSimple`: the target is a name without parentheses.
    case annAssign(target: ExpressionID, annotation: ExpressionID, value: ExpressionID?, isSimple: Bool)
    case `for`(target: ExpressionID, iter: ExpressionID, body: [StatementID], orelse: [StatementID])
    case asyncFor(target: ExpressionID, iter: ExpressionID, body: [StatementID], orelse: [StatementID])
    case `while`(test: ExpressionID, body: [StatementID], orelse: [StatementID])
    /// An `elif` is an `orelse` that holds one ``if``.
    case `if`(test: ExpressionID, body: [StatementID], orelse: [StatementID])
    case with(items: [WithItem], body: [StatementID])
    case asyncWith(items: [WithItem], body: [StatementID])
    case match(subject: ExpressionID, cases: [MatchCase])
    case raise(exc: ExpressionID?, cause: ExpressionID?)
    case `try`(body: [StatementID], handlers: [ExceptHandler], orelse: [StatementID], finalbody: [StatementID])
    case tryStar(body: [StatementID], handlers: [ExceptHandler], orelse: [StatementID], finalbody: [StatementID])
    case assert(test: ExpressionID, msg: ExpressionID?)
    case `import`(names: [Alias])
    /// `level` counts the leading dots; `module` (dotted) is missing in `from . import x`.
    case importFrom(module: Identifier?, names: [Alias], level: Int32)
    case global(names: [Identifier])
    case nonlocal(names: [Identifier])
    case expr(value: ExpressionID)
    case pass
    case `break`
    case `continue`
}

/// The fields of `FunctionDef` and `AsyncFunctionDef`.
public struct FunctionDefinition: Sendable {
    public var name: Identifier
    public var args: Arguments
    public var body: [StatementID]
    public var decoratorList: [ExpressionID]
    public var returns: ExpressionID?
}

/// The fields of `ClassDef`.
public struct ClassDefinition: Sendable {
    public var name: Identifier
    public var bases: [ExpressionID]
    public var keywords: [Keyword]
    public var body: [StatementID]
    public var decoratorList: [ExpressionID]
}

/// The ASDL type `excepthandler`: no `type` in a bare `except:`.
public struct ExceptHandler: Sendable {
    public var type: ExpressionID?
    public var name: Identifier?
    public var body: [StatementID]
    public var range: SourceRange
}

/// The ASDL type `alias`: an imported name, dotted in `import a.b`, `*` in `from a import *`.
public struct Alias: Sendable {
    public var name: Identifier
    public var asname: Identifier?
    public var range: SourceRange
}

/// The ASDL type `withitem`.
public struct WithItem: Sendable {
    public var contextExpr: ExpressionID
    public var optionalVars: ExpressionID?
}

/// The ASDL type `match_case`.
public struct MatchCase: Sendable {
    public var pattern: PatternID
    public var guardExpression: ExpressionID?
    public var body: [StatementID]
}

/// A pattern with its place.
public struct Pattern: Sendable {
    public var kind: PatternKind
    public var range: SourceRange
    @inlinable public init(kind: PatternKind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

/// The ASDL type `pattern`.
public enum PatternKind: Sendable {
    case matchValue(value: ExpressionID)
    /// `None`, `True` or `False`.
    case matchSingleton(value: ConstantValue)
    case matchSequence(patterns: [PatternID])
    case matchMapping(keys: [ExpressionID], patterns: [PatternID], rest: Identifier?)
    indirect case matchClass(
        cls: ExpressionID, patterns: [PatternID], kwdAttrs: [Identifier], kwdPatterns: [PatternID])
    /// `*name`, or `*_` without a name.
    case matchStar(name: Identifier?)
    /// `pattern as name`, a capture `name` or, with neither, the wildcard `_`.
    case matchAs(pattern: PatternID?, name: Identifier?)
    case matchOr(patterns: [PatternID])
}
