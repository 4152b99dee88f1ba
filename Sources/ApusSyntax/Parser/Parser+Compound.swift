extension Parser {
    private mutating func parseElse() throws(Abort) -> [StatementID] {
        accept(.keywordElse) ? try parseBlock() : []
    }

    /// `if` with all its `elif`s, which become nested statements; a long chain needs no stack.
    mutating func parseIf() throws(Abort) -> StatementID {
        var branches: [(start: Int, test: ExpressionID, body: [StatementID])] = []
        repeat {
            let start = position
            position += 1
            let test = try parseNamedExpression()
            branches.append((start, test, try parseBlock()))
        } while kind == .keywordElif
        if branches.count > Nesting.chainLimit { hasLongChain = true }
        var orelse = try parseElse()
        while branches.count > 1, let branch = branches.popLast() {
            orelse = [
                add(.if(test: branch.test, body: branch.body, orelse: orelse), blockRange(from: branch.start))
            ]
        }
        let first = branches[0]
        return add(.if(test: first.test, body: first.body, orelse: orelse), blockRange(from: first.start))
    }

    mutating func parseWhile() throws(Abort) -> StatementID {
        let start = position
        position += 1
        let test = try parseNamedExpression()
        let body = try parseBlock()
        let orelse = try parseElse()
        return add(.while(test: test, body: body, orelse: orelse), blockRange(from: start))
    }

    /// The cursor is at `for`; `start` is the token of `async` if there is one.
    mutating func parseFor(from start: Int, isAsync: Bool) throws(Abort) -> StatementID {
        position += 1
        let target = try parseStarTargets()
        try expect(.keywordIn)
        let iterable = try parseStarExpressions()
        let body = try parseBlock()
        let orelse = try parseElse()
        let statement: StatementKind =
            isAsync
            ? .asyncFor(target: target, iter: iterable, body: body, orelse: orelse)
            : .for(target: target, iter: iterable, body: body, orelse: orelse)
        return add(statement, blockRange(from: start))
    }

    // MARK: With

    mutating func parseWith(from start: Int, isAsync: Bool) throws(Abort) -> StatementID {
        position += 1
        var items: [WithItem] = []
        if let parenthesized = try parseParenthesizedItems() {
            items = parenthesized
        } else {
            repeat { items.append(try parseWithItem()) } while accept(.comma)
        }
        let body = try parseBlock()
        let statement: StatementKind = isAsync ? .asyncWith(items: items, body: body) : .with(items: items, body: body)
        return add(statement, blockRange(from: start))
    }

    /// Items in parentheses, or nil when the parentheses belong to the first item's expression.
    private mutating func parseParenthesizedItems() throws(Abort) -> [WithItem]? {
        guard kind == .leftParenthesis else { return nil }
        let checkpoint = checkpoint
        do throws(Abort) {
            position += 1
            var items: [WithItem] = []
            repeat { items.append(try parseWithItem()) } while accept(.comma) && kind != .rightParenthesis
            try expect(.rightParenthesis)
            if kind == .colon { return items }
        } catch {
            if case .tooDeep = error { throw error }
        }
        goBack(to: checkpoint)
        return nil
    }

    private mutating func parseWithItem() throws(Abort) -> WithItem {
        let context = try parseExpression()
        guard accept(.keywordAs) else { return WithItem(contextExpr: context, optionalVars: nil) }
        return WithItem(contextExpr: context, optionalVars: try parseStarTarget())
    }

    // MARK: Try

    mutating func parseTry() throws(Abort) -> StatementID {
        let start = position
        position += 1
        let body = try parseBlock()
        var handlers: [ExceptHandler] = []
        var isStar = false
        while kind == .keywordExcept {
            let handlerStart = position
            position += 1
            let hasStar = accept(.star)
            if handlers.isEmpty { isStar = hasStar }
            guard isStar == hasStar else { throw .invalid }
            var type: ExpressionID?
            var name: Identifier?
            if kind != .colon || isStar {
                type = try parseExpression()
                if accept(.keywordAs) { name = try expectName() }
            }
            let body = try parseBlock()
            handlers.append(ExceptHandler(type: type, name: name, body: body, range: blockRange(from: handlerStart)))
        }
        let orelse = handlers.isEmpty ? [] : try parseElse()
        let finalbody = accept(.keywordFinally) ? try parseBlock() : []
        if handlers.isEmpty, finalbody.isEmpty { throw .invalid }
        let statement: StatementKind =
            isStar
            ? .tryStar(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody)
            : .try(body: body, handlers: handlers, orelse: orelse, finalbody: finalbody)
        return add(statement, blockRange(from: start))
    }

    // MARK: Definitions

    /// A function or class, with its decorators.
    mutating func parseDefinition() throws(Abort) -> StatementID {
        var decorators: [ExpressionID] = []
        while accept(.at) {
            decorators.append(try parseNamedExpression())
            try expect(.newline)
        }
        let start = position
        if accept(.keywordClass) { return try parseClass(decorators, from: start) }
        let isAsync = accept(.keywordAsync)
        try expect(.keywordDef)
        let name = try expectName()
        try expect(.leftParenthesis)
        let arguments = try parseParameters(until: .rightParenthesis)
        try expect(.rightParenthesis)
        let returns = accept(.arrow) ? try parseExpression() : nil
        let body = try parseBlock()
        let definition = FunctionDefinition(
            name: name, args: arguments, body: body, decoratorList: decorators, returns: returns)
        return add(isAsync ? .asyncFunctionDef(definition) : .functionDef(definition), blockRange(from: start))
    }

    private mutating func parseClass(_ decorators: [ExpressionID], from start: Int) throws(Abort) -> StatementID {
        let name = try expectName()
        var bases = CallArguments()
        let open = position
        if accept(.leftParenthesis) {
            try parseArguments(&bases, open: open, permitsGenerator: false)
            try expect(.rightParenthesis)
        }
        let body = try parseBlock()
        let definition = ClassDefinition(
            name: name, bases: bases.positional, keywords: bases.keywords, body: body, decoratorList: decorators)
        return add(.classDef(definition), blockRange(from: start))
    }

    mutating func parseLambda() throws(Abort) -> ExpressionID {
        let start = position
        position += 1
        let arguments = try parseParameters(until: .colon)
        try expect(.colon)
        try enter()
        defer { leave() }
        let body = try parseExpression()
        return add(.lambda(args: arguments, body: body), from: start)
    }

    /// The parameters of a function (which may have annotations) or of a lambda, up to `close`.
    private mutating func parseParameters(until close: TokenKind) throws(Abort) -> Arguments {
        let isLambda = close == .colon
        var result = Arguments()
        var sawStar = false
        var needsName = false
        while kind != close {
            switch kind {
            case .doubleStar:
                if needsName { throw .invalid }
                position += 1
                result.kwarg = try parseParameter(isLambda: isLambda)
                _ = accept(.comma)
                guard kind == close else { throw .invalid }
                return result
            case .star:
                if sawStar { throw .invalid }
                sawStar = true
                position += 1
                if kind == .comma {
                    needsName = true
                } else {
                    result.vararg = try parseParameter(isLambda: isLambda, permitsStarAnnotation: true)
                }
            case .slash:
                if sawStar || result.args.isEmpty || !result.posonlyargs.isEmpty { throw .invalid }
                position += 1
                swap(&result.posonlyargs, &result.args)
            default:
                let parameter = try parseParameter(isLambda: isLambda)
                let value = accept(.equal) ? try parseExpression() : nil
                if sawStar {
                    needsName = false
                    result.kwonlyargs.append(parameter)
                    result.kwDefaults.append(value)
                } else {
                    if let value {
                        result.defaults.append(value)
                    } else if !result.defaults.isEmpty {
                        throw .invalid
                    }
                    result.args.append(parameter)
                }
            }
            if !accept(.comma) { break }
        }
        if needsName || kind != close { throw .invalid }
        return result
    }

    private mutating func parseParameter(
        isLambda: Bool, permitsStarAnnotation: Bool = false
    ) throws(Abort) -> Argument {
        let start = position
        let name = try expectName()
        var annotation: ExpressionID?
        if !isLambda, accept(.colon) {
            annotation =
                permitsStarAnnotation && kind == .star ? try parseStarNamedExpression() : try parseExpression()
        }
        return Argument(arg: name, annotation: annotation, range: range(from: start))
    }
}
