extension Dumper {
    mutating func dump(_ id: ExpressionID) {
        let expression = tree[id]
        let range = expression.range
        switch expression.kind {
        case .boolOp(let op, let values):
            node("BoolOp", range) {
                $0.field("op", node: op == .and ? "And" : "Or")
                $0.list("values", values)
            }
        case .namedExpr(let target, let value):
            node("NamedExpr", range) {
                $0.field("target", target)
                $0.field("value", value)
            }
        case .binOp(let left, let op, let right):
            node("BinOp", range) {
                $0.field("left", left)
                $0.field("op", node: op.name)
                $0.field("right", right)
            }
        case .unaryOp(let op, let operand):
            node("UnaryOp", range) {
                $0.field("op", node: op.name)
                $0.field("operand", operand)
            }
        case .lambda(let args, let body):
            node("Lambda", range) {
                $0.field("args") { $0.dump(args) }
                $0.field("body", body)
            }
        case .ifExp(let test, let body, let orelse):
            node("IfExp", range) {
                $0.field("test", test)
                $0.field("body", body)
                $0.field("orelse", orelse)
            }
        case .dict(let keys, let values):
            node("Dict", range) {
                $0.list("keys", keys) { $0.dump($1) }
                $0.list("values", values)
            }
        case .set(let elts):
            node("Set", range) { $0.list("elts", elts) }
        case .listComp(let elt, let generators): comprehension("ListComp", range, elt, generators)
        case .setComp(let elt, let generators): comprehension("SetComp", range, elt, generators)
        case .generatorExp(let elt, let generators): comprehension("GeneratorExp", range, elt, generators)
        case .dictComp(let key, let value, let generators):
            node("DictComp", range) {
                $0.field("key", key)
                $0.field("value", value)
                $0.list("generators", generators) { $0.dump($1) }
            }
        case .await(let value): node("Await", range) { $0.field("value", value) }
        case .yield(let value): node("Yield", range) { $0.field("value", value) }
        case .yieldFrom(let value): node("YieldFrom", range) { $0.field("value", value) }
        case .compare(let left, let ops, let comparators):
            node("Compare", range) {
                $0.field("left", left)
                $0.list("ops", ops) {
                    $0.write($1.name)
                    $0.write("()")
                }
                $0.list("comparators", comparators)
            }
        case .call(let function, let args, let keywords):
            node("Call", range) {
                $0.field("func", function)
                $0.list("args", args)
                $0.list("keywords", keywords) { $0.dump($1) }
            }
        case .formattedValue(let value, let conversion, let formatSpec):
            node("FormattedValue", range) {
                $0.field("value", value)
                $0.dumpInteger("conversion", conversion)
                $0.field("format_spec", formatSpec)
            }
        case .joinedStr(let values):
            node("JoinedStr", range) { $0.list("values", values) }
        case .constant(let value, let isUnicodePrefixed):
            node("Constant", range) {
                $0.field("value") { $0.dump(value) }
                if isUnicodePrefixed { $0.field("kind") { $0.write("'u'") } }
            }
        default: dumpTarget(expression)
        }
    }

    private mutating func comprehension(
        _ name: StaticString, _ range: SourceRange, _ elt: ExpressionID, _ generators: [Comprehension]
    ) {
        node(name, range) {
            $0.field("elt", elt)
            $0.list("generators", generators) { $0.dump($1) }
        }
    }

    /// The expressions that can be targets, and slices.
    private mutating func dumpTarget(_ expression: Expression) {
        let range = expression.range
        switch expression.kind {
        case .attribute(let value, let attr, let ctx):
            node("Attribute", range) {
                $0.field("value", value)
                $0.field("attr", attr)
                $0.field("ctx", node: ctx.name)
            }
        case .subscript(let value, let slice, let ctx):
            node("Subscript", range) {
                $0.field("value", value)
                $0.field("slice", slice)
                $0.field("ctx", node: ctx.name)
            }
        case .starred(let value, let ctx):
            node("Starred", range) {
                $0.field("value", value)
                $0.field("ctx", node: ctx.name)
            }
        case .name(let id, let ctx):
            node("Name", range) {
                $0.field("id", id)
                $0.field("ctx", node: ctx.name)
            }
        case .list(let elts, let ctx):
            node("List", range) {
                $0.list("elts", elts)
                $0.field("ctx", node: ctx.name)
            }
        case .tuple(let elts, let ctx):
            node("Tuple", range) {
                $0.list("elts", elts)
                $0.field("ctx", node: ctx.name)
            }
        case .slice(let lower, let upper, let step):
            node("Slice", range) {
                $0.field("lower", lower)
                $0.field("upper", upper)
                $0.field("step", step)
            }
        default: return
        }
    }
}

extension ExpressionContext {
    /// The name of the ASDL constructor.
    var name: StaticString {
        switch self {
        case .load: "Load"
        case .store: "Store"
        case .del: "Del"
        }
    }
}

extension BinaryOperator {
    /// The name of the ASDL constructor.
    var name: StaticString {
        switch self {
        case .add: "Add"
        case .sub: "Sub"
        case .mult: "Mult"
        case .matMult: "MatMult"
        case .div: "Div"
        case .mod: "Mod"
        case .pow: "Pow"
        case .lShift: "LShift"
        case .rShift: "RShift"
        case .bitOr: "BitOr"
        case .bitXor: "BitXor"
        case .bitAnd: "BitAnd"
        case .floorDiv: "FloorDiv"
        }
    }
}

extension UnaryOperator {
    /// The name of the ASDL constructor.
    var name: StaticString {
        switch self {
        case .invert: "Invert"
        case .not: "Not"
        case .uAdd: "UAdd"
        case .uSub: "USub"
        }
    }
}

extension ComparisonOperator {
    /// The name of the ASDL constructor.
    var name: StaticString {
        switch self {
        case .eq: "Eq"
        case .notEq: "NotEq"
        case .lt: "Lt"
        case .ltE: "LtE"
        case .gt: "Gt"
        case .gtE: "GtE"
        case .is: "Is"
        case .isNot: "IsNot"
        case .in: "In"
        case .notIn: "NotIn"
        }
    }
}
