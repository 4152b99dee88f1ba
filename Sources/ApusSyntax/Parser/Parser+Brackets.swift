extension Parser {
    /// What stands between the parentheses of a call or class definition.
    struct CallArguments {
        var positional: [ExpressionID] = []
        var keywords: [Keyword] = []
    }

    /// The arguments up to the closing parenthesis. `open` is the token of the opening one.
    mutating func parseArguments(
        _ call: inout CallArguments, open: Int, permitsGenerator: Bool
    ) throws(Abort) {
        // First come positional and starred ones, then keywords and starred ones, then keywords and double-starred.
        var sawKeyword = false
        var sawDoubleStar = false
        while kind != .rightParenthesis {
            let start = position
            switch kind {
            case .star:
                if sawDoubleStar { throw .invalid }
                position += 1
                let value = try parseExpression()
                call.positional.append(add(.starred(value: value, ctx: .load), from: start))
            case .doubleStar:
                sawDoubleStar = true
                sawKeyword = true
                position += 1
                let value = try parseExpression()
                call.keywords.append(Keyword(arg: nil, value: value, range: range(from: start)))
            case .name where nextKind == .equal:
                sawKeyword = true
                let name = tokens[position].identifier
                position += 2
                let value = try parseExpression()
                call.keywords.append(Keyword(arg: name, value: value, range: range(from: start)))
            default:
                if sawKeyword { throw .invalid }
                let value = try parseNamedExpression()
                if isAtComprehension {
                    // A generator expression without parentheses of its own must be alone.
                    guard permitsGenerator, call.positional.isEmpty else { throw .invalid }
                    let generators = try parseComprehensions()
                    guard kind == .rightParenthesis else { throw .invalid }
                    position += 1
                    let generator = add(.generatorExp(elt: value, generators: generators), from: open)
                    position -= 1
                    call.positional.append(generator)
                    return
                }
                call.positional.append(value)
            }
            if !accept(.comma) { return }
        }
    }

    var isAtComprehension: Bool {
        kind == .keywordFor || kind == .keywordAsync && nextKind == .keywordFor
    }

    /// `for ... in ... if ...` clauses.
    mutating func parseComprehensions() throws(Abort) -> [Comprehension] {
        var result: [Comprehension] = []
        while isAtComprehension {
            let isAsync = accept(.keywordAsync)
            position += 1
            let target = try parseStarTargets()
            try expect(.keywordIn)
            let iterable = try parseDisjunction()
            var conditions: [ExpressionID] = []
            while accept(.keywordIf) { conditions.append(try parseDisjunction()) }
            result.append(Comprehension(target: target, iter: iterable, ifs: conditions, isAsync: isAsync))
        }
        return result
    }

    private func isStarred(_ id: ExpressionID) -> Bool {
        if case .starred = expressions[Int(id.index)].kind { return true }
        return false
    }

    /// A group, a tuple or a generator expression.
    mutating func parseParenthesized() throws(Abort) -> ExpressionID {
        let start = position
        position += 1
        try enter(Self.bracketDepth)
        defer { leave(Self.bracketDepth) }
        if accept(.rightParenthesis) { return add(.tuple(elts: [], ctx: .load), from: start) }
        if kind == .keywordYield {
            let value = try parseYield()
            try expect(.rightParenthesis)
            return value
        }
        let first = try parseStarNamedExpression()
        switch kind {
        case .comma:
            var elements = [first]
            position += 1
            try parseElements(&elements, until: .rightParenthesis)
            try expect(.rightParenthesis)
            return add(.tuple(elts: elements, ctx: .load), from: start)
        case .rightParenthesis:
            if tokens[start + 1].kind == .star, isStarred(first) { throw .invalid }
            position += 1
            return first
        default:
            guard isAtComprehension, !isStarred(first) else { throw .invalid }
            let generators = try parseComprehensions()
            try expect(.rightParenthesis)
            return add(.generatorExp(elt: first, generators: generators), from: start)
        }
    }

    /// A list or a list comprehension.
    mutating func parseBracketed() throws(Abort) -> ExpressionID {
        let start = position
        position += 1
        try enter(Self.bracketDepth)
        defer { leave(Self.bracketDepth) }
        var elements: [ExpressionID] = []
        if kind != .rightBracket {
            let first = try parseStarNamedExpression()
            if isAtComprehension {
                if isStarred(first) { throw .invalid }
                let generators = try parseComprehensions()
                try expect(.rightBracket)
                return add(.listComp(elt: first, generators: generators), from: start)
            }
            elements.append(first)
            if accept(.comma) { try parseElements(&elements, until: .rightBracket) }
        }
        try expect(.rightBracket)
        return add(.list(elts: elements, ctx: .load), from: start)
    }

    /// A dictionary, a set or a comprehension of either.
    mutating func parseBraced() throws(Abort) -> ExpressionID {
        let start = position
        position += 1
        try enter(Self.bracketDepth)
        defer { leave(Self.bracketDepth) }
        if accept(.rightBrace) { return add(.dict(keys: [], values: []), from: start) }
        if kind == .doubleStar { return try parseDictionary(from: start, key: nil) }
        let isNamed = kind == .name && nextKind == .colonEqual
        let first = try parseStarNamedExpression()
        if kind == .colon, !isNamed, !isStarred(first) { return try parseDictionary(from: start, key: first) }
        if isAtComprehension {
            if isStarred(first) { throw .invalid }
            let generators = try parseComprehensions()
            try expect(.rightBrace)
            return add(.setComp(elt: first, generators: generators), from: start)
        }
        var elements = [first]
        if accept(.comma) { try parseElements(&elements, until: .rightBrace) }
        try expect(.rightBrace)
        return add(.set(elts: elements), from: start)
    }

    /// The rest of a dictionary after its first key, or from its first `**`.
    private mutating func parseDictionary(from start: Int, key: ExpressionID?) throws(Abort) -> ExpressionID {
        var keys: [ExpressionID?] = []
        var values: [ExpressionID] = []
        if let key {
            position += 1
            let value = try parseExpression()
            if isAtComprehension {
                let generators = try parseComprehensions()
                try expect(.rightBrace)
                return add(.dictComp(key: key, value: value, generators: generators), from: start)
            }
            keys.append(key)
            values.append(value)
        } else {
            position += 1
            keys.append(nil)
            values.append(try parseBinary(1))
        }
        while accept(.comma), kind != .rightBrace {
            if accept(.doubleStar) {
                keys.append(nil)
                values.append(try parseBinary(1))
            } else {
                keys.append(try parseExpression())
                try expect(.colon)
                values.append(try parseExpression())
            }
        }
        try expect(.rightBrace)
        return add(.dict(keys: keys, values: values), from: start)
    }
}
