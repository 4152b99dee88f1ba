extension TokenKind {
    /// Whether an expression, or `*` and an expression, can begin with this token.
    @inline(__always)
    var startsExpression: Bool {
        switch self {
        case .name, .number, .string, .keywordFalse, .keywordNone, .keywordTrue, .keywordLambda, .keywordNot,
            .keywordAwait, .leftParenthesis, .leftBracket, .leftBrace, .plus, .minus, .tilde, .ellipsis, .star:
            true
        default: false
        }
    }

    /// How tightly a binary operator binds; 0 for other tokens.
    @inline(__always)
    var precedence: Int {
        switch self {
        case .verticalBar: 1
        case .circumflex: 2
        case .ampersand: 3
        case .leftShift, .rightShift: 4
        case .plus, .minus: 5
        case .star, .slash, .doubleSlash, .percent, .at: 6
        default: 0
        }
    }

    /// The operator of a binary operator's token or of its assignment's.
    var binaryOperator: BinaryOperator? {
        switch self {
        case .plus, .plusEqual: .add
        case .minus, .minusEqual: .sub
        case .star, .starEqual: .mult
        case .at, .atEqual: .matMult
        case .slash, .slashEqual: .div
        case .percent, .percentEqual: .mod
        case .doubleStar, .doubleStarEqual: .pow
        case .leftShift, .leftShiftEqual: .lShift
        case .rightShift, .rightShiftEqual: .rShift
        case .verticalBar, .verticalBarEqual: .bitOr
        case .circumflex, .circumflexEqual: .bitXor
        case .ampersand, .ampersandEqual: .bitAnd
        case .doubleSlash, .doubleSlashEqual: .floorDiv
        default: nil
        }
    }
}

extension Parser {
    // MARK: Lists of expressions

    /// One or more `expression`s; a tuple when there is a comma.
    mutating func parseExpressions() throws(Abort) -> ExpressionID {
        let start = position
        let first = try parseExpression()
        guard kind == .comma else { return first }
        var elements = [first]
        while accept(.comma), kind.startsExpression, kind != .star { elements.append(try parseExpression()) }
        return add(.tuple(elts: elements, ctx: .load), from: start)
    }

    /// One or more `star_expression`s; a tuple when there is a comma.
    mutating func parseStarExpressions() throws(Abort) -> ExpressionID {
        let start = position
        let first = try parseStarExpression()
        guard kind == .comma else { return first }
        var elements = [first]
        while accept(.comma), kind.startsExpression { elements.append(try parseStarExpression()) }
        return add(.tuple(elts: elements, ctx: .load), from: start)
    }

    /// The right side of an assignment.
    mutating func parseYieldOrStarExpressions() throws(Abort) -> ExpressionID {
        kind == .keywordYield ? try parseYield() : try parseStarExpressions()
    }

    private mutating func parseStarExpression() throws(Abort) -> ExpressionID {
        kind == .star ? try parseStarred() : try parseExpression()
    }

    /// `*` and an operand that binds like `|`.
    private mutating func parseStarred() throws(Abort) -> ExpressionID {
        let start = position
        position += 1
        let value = try parseBinary(1)
        return add(.starred(value: value, ctx: .load), from: start)
    }

    mutating func parseStarNamedExpression() throws(Abort) -> ExpressionID {
        kind == .star ? try parseStarred() : try parseNamedExpression()
    }

    mutating func parseNamedExpression() throws(Abort) -> ExpressionID {
        guard kind == .name, nextKind == .colonEqual else { return try parseExpression() }
        let start = position
        let target = parseName(.store)
        position += 1
        let value = try parseExpression()
        return add(.namedExpr(target: target, value: value), from: start)
    }

    /// Elements up to the closing bracket, which is not consumed.
    mutating func parseElements(
        _ elements: inout [ExpressionID], until close: TokenKind
    ) throws(Abort) {
        while kind != close {
            elements.append(try parseStarNamedExpression())
            if !accept(.comma) { break }
        }
    }

    mutating func parseYield() throws(Abort) -> ExpressionID {
        let start = position
        position += 1
        if accept(.keywordFrom) {
            let value = try parseExpression()
            return add(.yieldFrom(value: value), from: start)
        }
        guard kind.startsExpression else { return add(.yield(value: nil), from: start) }
        let value = try parseStarExpressions()
        return add(.yield(value: value), from: start)
    }

    // MARK: Operators

    mutating func parseExpression() throws(Abort) -> ExpressionID {
        let start = position
        try enter()
        defer { leave() }
        if kind == .keywordLambda { return try parseLambda() }
        let body = try parseDisjunction()
        guard accept(.keywordIf) else { return body }
        let test = try parseDisjunction()
        try expect(.keywordElse)
        let orelse = try parseExpression()
        return add(.ifExp(test: test, body: body, orelse: orelse), from: start)
    }

    mutating func parseDisjunction() throws(Abort) -> ExpressionID {
        let start = position
        let first = try parseConjunction()
        guard kind == .keywordOr else { return first }
        var values = [first]
        while accept(.keywordOr) { values.append(try parseConjunction()) }
        return add(.boolOp(op: .or, values: values), from: start)
    }

    private mutating func parseConjunction() throws(Abort) -> ExpressionID {
        let start = position
        let first = try parseInversion()
        guard kind == .keywordAnd else { return first }
        var values = [first]
        while accept(.keywordAnd) { values.append(try parseInversion()) }
        return add(.boolOp(op: .and, values: values), from: start)
    }

    private mutating func parseInversion() throws(Abort) -> ExpressionID {
        guard kind == .keywordNot else { return try parseComparison() }
        let start = position
        position += 1
        try enter()
        defer { leave() }
        let operand = try parseInversion()
        return add(.unaryOp(op: .not, operand: operand), from: start)
    }

    private mutating func parseComparison() throws(Abort) -> ExpressionID {
        let start = position
        let left = try parseBinary(1)
        guard let first = acceptComparison() else { return left }
        var operators = [first]
        var comparators = [try parseBinary(1)]
        while let next = acceptComparison() {
            operators.append(next)
            comparators.append(try parseBinary(1))
        }
        warnAboutIdentity(left, operators, comparators, line: tokens[start].range.line)
        return add(.compare(left: left, ops: operators, comparators: comparators), from: start)
    }

    @inline(__always)
    private mutating func acceptComparison() -> ComparisonOperator? {
        let result: ComparisonOperator
        switch kind {
        case .equalEqual: result = .eq
        case .notEqual: result = .notEq
        case .less: result = .lt
        case .lessEqual: result = .ltE
        case .greater: result = .gt
        case .greaterEqual: result = .gtE
        case .keywordIn: result = .in
        case .keywordIs:
            position += 1
            return accept(.keywordNot) ? .isNot : .is
        case .keywordNot:
            guard nextKind == .keywordIn else { return nil }
            position += 1
            result = .notIn
        default: return nil
        }
        position += 1
        return result
    }

    /// Warns once per comparison with `is` that has a number or string as an operand.
    private mutating func warnAboutIdentity(
        _ left: ExpressionID, _ operators: [ComparisonOperator], _ comparators: [ExpressionID], line: Int32
    ) {
        var previous = left
        for (op, comparator) in zip(operators, comparators) {
            if op == .is || op == .isNot, isLiteral(previous) || isLiteral(comparator) {
                let message =
                    op == .is
                    ? "\"is\" with a literal. Did you mean \"==\"?" : "\"is not\" with a literal. Did you mean \"!=\"?"
                warnings.append(SyntaxNotice(category: .syntaxWarning, message: message, line: line))
                return
            }
            previous = comparator
        }
    }

    private func isLiteral(_ id: ExpressionID) -> Bool {
        guard case .constant(let value, _) = expressions[Int(id.index)].kind else { return false }
        switch value {
        case .none, .true, .false, .ellipsis: return false
        default: return true
        }
    }

    /// Binary operators from the given precedence upwards, by precedence climbing.
    mutating func parseBinary(_ lowest: Int) throws(Abort) -> ExpressionID {
        let start = position
        var left = try parseFactor()
        var length = 0
        while true {
            length += 1
            if length > Nesting.chainLimit { hasLongChain = true }
            let token = kind
            let precedence = token.precedence
            guard precedence >= lowest, precedence > 0, let op = token.binaryOperator else { return left }
            position += 1
            let right = try parseBinary(precedence + 1)
            left = add(.binOp(left: left, op: op, right: right), from: start)
        }
    }

    private mutating func parseFactor() throws(Abort) -> ExpressionID {
        let op: UnaryOperator
        switch kind {
        case .plus: op = .uAdd
        case .minus: op = .uSub
        case .tilde: op = .invert
        default: return try parsePower()
        }
        let start = position
        position += 1
        try enter()
        defer { leave() }
        let operand = try parseFactor()
        return add(.unaryOp(op: op, operand: operand), from: start)
    }

    private mutating func parsePower() throws(Abort) -> ExpressionID {
        let start = position
        var base: ExpressionID
        if accept(.keywordAwait) {
            let value = try parsePrimary()
            base = add(.await(value: value), from: start)
        } else {
            base = try parsePrimary()
        }
        guard accept(.doubleStar) else { return base }
        try enter(2)
        defer { leave(2) }
        let exponent = try parseFactor()
        return add(.binOp(left: base, op: .pow, right: exponent), from: start)
    }

    // MARK: Primaries

    private mutating func parsePrimary() throws(Abort) -> ExpressionID {
        let start = position
        var result = try parseAtom()
        var length = 0
        while true {
            length += 1
            if length > Nesting.chainLimit { hasLongChain = true }
            switch kind {
            case .dot:
                position += 1
                let attribute = try expectName()
                result = add(.attribute(value: result, attr: attribute, ctx: .load), from: start)
            case .leftParenthesis:
                let open = position
                position += 1
                var call = CallArguments()
                try enter(Self.bracketDepth)
                try parseArguments(&call, open: open, permitsGenerator: true)
                leave(Self.bracketDepth)
                try expect(.rightParenthesis)
                result = add(.call(func: result, args: call.positional, keywords: call.keywords), from: start)
            case .leftBracket:
                position += 1
                try enter(Self.bracketDepth)
                let slice = try parseSlices()
                leave(Self.bracketDepth)
                try expect(.rightBracket)
                result = add(.subscript(value: result, slice: slice, ctx: .load), from: start)
            default:
                return result
            }
        }
    }

    /// The name under the cursor, which must be one.
    mutating func parseName(_ context: ExpressionContext) -> ExpressionID {
        let token = tokens[position]
        position += 1
        return add(.name(id: token.identifier, ctx: context), token.range)
    }

    private mutating func parseAtom() throws(Abort) -> ExpressionID {
        let start = position
        switch kind {
        case .name: return parseName(.load)
        case .number: return try parseNumber()
        case .string: return try parseStrings()
        case .leftParenthesis: return try parseParenthesized()
        case .leftBracket: return try parseBracketed()
        case .leftBrace: return try parseBraced()
        case .keywordNone: return constant(.none, from: start)
        case .keywordTrue: return constant(.true, from: start)
        case .keywordFalse: return constant(.false, from: start)
        case .ellipsis: return constant(.ellipsis, from: start)
        default: throw .invalid
        }
    }

    private mutating func constant(_ value: ConstantValue, from start: Int) -> ExpressionID {
        position += 1
        return add(.constant(value: value, isUnicodePrefixed: false), from: start)
    }

    mutating func parseSlices() throws(Abort) -> ExpressionID {
        let start = position
        let first = try parseSlice(isAlone: true)
        if kind != .comma {
            if case .starred = expressions[Int(first.index)].kind {
                return add(.tuple(elts: [first], ctx: .load), from: start)
            }
            return first
        }
        var elements = [first]
        while accept(.comma), kind != .rightBracket { elements.append(try parseSlice(isAlone: false)) }
        return add(.tuple(elts: elements, ctx: .load), from: start)
    }

    private mutating func parseSlice(isAlone: Bool) throws(Abort) -> ExpressionID {
        let start = position
        if accept(.star) {
            let value = try parseExpression()
            return add(.starred(value: value, ctx: .load), from: start)
        }
        var lower: ExpressionID?
        if kind != .colon {
            let isNamed = kind == .name && nextKind == .colonEqual
            let value = try parseNamedExpression()
            if isNamed || kind != .colon { return value }
            lower = value
        }
        try expect(.colon)
        var upper: ExpressionID?
        var step: ExpressionID?
        if kind != .colon, kind != .comma, kind != .rightBracket { upper = try parseExpression() }
        if accept(.colon), kind != .comma, kind != .rightBracket { step = try parseExpression() }
        return add(.slice(lower: lower, upper: upper, step: step), from: start)
    }
}
