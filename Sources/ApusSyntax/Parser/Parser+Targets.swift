// Targets are parsed as expressions, checked, and given their context afterwards.
extension Parser {
    /// Gives a target its context; false when the expression is none. `permitsStar`: `*target` may stand here.
    mutating func setContext(
        _ id: ExpressionID, _ context: ExpressionContext, permitsStar: Bool
    ) throws(Abort) {
        let index = Int(id.index)
        switch expressions[index].kind {
        case .name(let name, _):
            expressions[index].kind = .name(id: name, ctx: context)
        case .attribute(let value, let attribute, _):
            expressions[index].kind = .attribute(value: value, attr: attribute, ctx: context)
        case .subscript(let value, let slice, _):
            expressions[index].kind = .subscript(value: value, slice: slice, ctx: context)
        case .starred(let value, _):
            guard permitsStar else { throw .invalid }
            try setContext(value, context, permitsStar: false)
            expressions[index].kind = .starred(value: value, ctx: context)
        case .tuple(let elements, _):
            for element in elements { try setContext(element, context, permitsStar: context == .store) }
            expressions[index].kind = .tuple(elts: elements, ctx: context)
        case .list(let elements, _):
            for element in elements { try setContext(element, context, permitsStar: context == .store) }
            expressions[index].kind = .list(elts: elements, ctx: context)
        default:
            throw .invalid
        }
    }

    /// The target of an augmented or annotated assignment: a name, attribute or subscription.
    mutating func setSingleTarget(_ id: ExpressionID) throws(Abort) {
        switch expressions[Int(id.index)].kind {
        case .name, .attribute, .subscript: try setContext(id, .store, permitsStar: false)
        default: throw .invalid
        }
    }

    /// The targets of a `for`: they end before `in`, so no comparison can be part of them.
    mutating func parseStarTargets() throws(Abort) -> ExpressionID {
        let start = position
        let first = try parseStarTarget()
        guard kind == .comma else { return first }
        var elements = [first]
        while accept(.comma), kind.startsExpression { elements.append(try parseStarTarget()) }
        return add(.tuple(elts: elements, ctx: .store), from: start)
    }

    mutating func parseStarTarget() throws(Abort) -> ExpressionID {
        let start = position
        if accept(.star) {
            let value = try parseBinary(1)
            try setContext(value, .store, permitsStar: false)
            return add(.starred(value: value, ctx: .store), from: start)
        }
        let value = try parseBinary(1)
        try setContext(value, .store, permitsStar: false)
        return value
    }

    mutating func parseDeleteTargets() throws(Abort) -> [ExpressionID] {
        var targets: [ExpressionID] = []
        repeat {
            let target = try parseBinary(1)
            try setContext(target, .del, permitsStar: false)
            targets.append(target)
        } while accept(.comma) && kind.startsExpression
        return targets
    }
}
