/// How deep a tree nests. Children come before their parents in the arrays, so one pass over each finds it.
enum Nesting {
    /// As deep as CPython 3.11 turns a tree into objects or compiles it, by default.
    static let limit = 2988
    /// From this length on a chain makes the tree worth measuring.
    static let chainLimit = 100

    static func depth(_ expressions: [Expression], _ statements: [Statement]) -> Int {
        var depths = [Int32](repeating: 1, count: expressions.count)
        var deepest: Int32 = 0
        for (index, expression) in expressions.enumerated() {
            var depth: Int32 = 0
            expression.kind.forEachChild { child in depth = max(depth, depths[Int(child.index)]) }
            depths[index] = depth + 1
            deepest = max(deepest, depth + 1)
        }
        // Of statements only `elif`s nest without indentation.
        var chains = [Int32](repeating: 1, count: statements.count)
        for (index, statement) in statements.enumerated() {
            guard case .if(_, _, let orelse) = statement.kind, orelse.count == 1 else { continue }
            chains[index] = chains[Int(orelse[0].index)] + 1
            deepest = max(deepest, chains[index])
        }
        return Int(deepest)
    }
}

extension ExpressionKind {
    /// Calls `body` with every expression directly inside this one.
    func forEachChild(_ body: (ExpressionID) -> Void) {
        func all(_ children: [ExpressionID]) { for child in children { body(child) } }
        func optional(_ child: ExpressionID?) { if let child { body(child) } }
        func clauses(_ generators: [Comprehension]) {
            for generator in generators {
                body(generator.target)
                body(generator.iter)
                all(generator.ifs)
            }
        }
        switch self {
        case .boolOp(_, let values), .joinedStr(let values): all(values)
        case .namedExpr(let target, let value):
            body(target)
            body(value)
        case .binOp(let left, _, let right):
            body(left)
            body(right)
        case .unaryOp(_, let operand): body(operand)
        case .lambda(let args, let result):
            all(args.defaults)
            for value in args.kwDefaults { optional(value) }
            body(result)
        case .ifExp(let test, let result, let orelse):
            body(test)
            body(result)
            body(orelse)
        case .dict(let keys, let values):
            for key in keys { optional(key) }
            all(values)
        case .set(let elts), .list(let elts, _), .tuple(let elts, _): all(elts)
        case .listComp(let elt, let generators), .setComp(let elt, let generators),
            .generatorExp(let elt, let generators):
            body(elt)
            clauses(generators)
        case .dictComp(let key, let value, let generators):
            body(key)
            body(value)
            clauses(generators)
        case .await(let value), .yieldFrom(let value), .attribute(let value, _, _), .starred(let value, _): body(value)
        case .yield(let value): optional(value)
        case .compare(let left, _, let comparators):
            body(left)
            all(comparators)
        case .call(let function, let args, let keywords):
            body(function)
            all(args)
            for keyword in keywords { body(keyword.value) }
        case .formattedValue(let value, _, let formatSpec):
            body(value)
            optional(formatSpec)
        case .constant, .name: return
        case .subscript(let value, let slice, _):
            body(value)
            body(slice)
        case .slice(let lower, let upper, let step):
            optional(lower)
            optional(upper)
            optional(step)
        }
    }
}
