// `match` and `case` are words only where they begin such a statement. The word is tried as a statement first.
extension Parser {
    /// A match statement, or nil when `match` is an ordinary name here.
    mutating func parseMatch() throws(Abort) -> StatementID? {
        guard nextKind.startsExpression else { return nil }
        let checkpoint = checkpoint
        let start = position
        position += 1
        guard let subject = try parseSubject() else {
            goBack(to: checkpoint)
            return nil
        }
        try enter(Self.bracketDepth)
        var cases: [MatchCase] = []
        while kind == .name, tokens[position].identifier == Words.case {
            position += 1
            let pattern = try parsePatterns()
            let guardExpression = accept(.keywordIf) ? try parseNamedExpression() : nil
            let body = try parseBlock()
            cases.append(MatchCase(pattern: pattern, guardExpression: guardExpression, body: body))
        }
        leave(Self.bracketDepth)
        try expect(.dedent)
        return add(.match(subject: subject, cases: cases), blockRange(from: start))
    }

    /// The subject and the start of the block, up to the first `case`; nil when it is no match statement.
    private mutating func parseSubject() throws(Abort) -> ExpressionID? {
        do throws(Abort) {
            let start = position
            var subject = try parseStarNamedExpression()
            if kind == .comma {
                var elements = [subject]
                while accept(.comma), kind.startsExpression { elements.append(try parseStarNamedExpression()) }
                subject = add(.tuple(elts: elements, ctx: .load), from: start)
            } else if tokens[start].kind == .star {
                return nil
            }
            try expect(.colon)
            try expect(.newline)
            try expect(.indent)
            return kind == .name && tokens[position].identifier == Words.case ? subject : nil
        } catch {
            if case .tooDeep = error { throw error }
            return nil
        }
    }

    // MARK: Patterns

    private mutating func parsePatterns() throws(Abort) -> PatternID {
        let start = position
        let first = try parseMaybeStarPattern()
        if kind == .comma {
            let elements = try parsePatternList(first, until: .colon)
            return add(.matchSequence(patterns: elements), from: start)
        }
        if isStarPattern(first) { throw .invalid }
        return first
    }

    private func isStarPattern(_ id: PatternID) -> Bool {
        if case .matchStar = patterns[Int(id.index)].kind { return true }
        return false
    }

    /// More patterns after a first one, with an optional comma at the end.
    private mutating func parsePatternList(
        _ first: PatternID, until close: TokenKind
    ) throws(Abort) -> [PatternID] {
        var elements = [first]
        while accept(.comma), kind != close, kind != .keywordIf { elements.append(try parseMaybeStarPattern()) }
        return elements
    }

    private mutating func parseMaybeStarPattern() throws(Abort) -> PatternID {
        let start = position
        guard accept(.star) else { return try parsePattern() }
        let name = try parseCaptureTarget(permitsWildcard: true)
        return add(.matchStar(name: name == Words.underscore ? nil : name), from: start)
    }

    /// A name that is not part of something longer.
    private mutating func parseCaptureTarget(permitsWildcard: Bool = false) throws(Abort) -> Identifier {
        let name = try expectName()
        if name == Words.underscore, permitsWildcard { return name }
        if name == Words.underscore || kind == .dot || kind == .leftParenthesis || kind == .equal { throw .invalid }
        return name
    }

    private mutating func parsePattern() throws(Abort) -> PatternID {
        let start = position
        try enter(Self.bracketDepth / 2)
        defer { leave(Self.bracketDepth / 2) }
        var pattern = try parseClosedPattern()
        if kind == .verticalBar {
            var alternatives = [pattern]
            while accept(.verticalBar) { alternatives.append(try parseClosedPattern()) }
            pattern = add(.matchOr(patterns: alternatives), from: start)
        }
        guard accept(.keywordAs) else { return pattern }
        let name = try parseCaptureTarget()
        return add(.matchAs(pattern: pattern, name: name), from: start)
    }

    private mutating func parseClosedPattern() throws(Abort) -> PatternID {
        let start = position
        switch kind {
        case .number, .minus, .string:
            let value = try parseLiteralKey()
            return add(.matchValue(value: value), from: start)
        case .keywordNone: return singleton(.none)
        case .keywordTrue: return singleton(.true)
        case .keywordFalse: return singleton(.false)
        case .name: return try parseNamePattern()
        case .leftParenthesis:
            position += 1
            return try parseGroupPattern(from: start)
        case .leftBracket:
            position += 1
            var elements: [PatternID] = []
            if kind != .rightBracket {
                elements = try parsePatternList(try parseMaybeStarPattern(), until: .rightBracket)
            }
            try expect(.rightBracket)
            return add(.matchSequence(patterns: elements), from: start)
        case .leftBrace: return try parseMappingPattern()
        default: throw .invalid
        }
    }

    private mutating func singleton(_ value: ConstantValue) -> PatternID {
        position += 1
        return add(.matchSingleton(value: value), from: position - 1)
    }

    /// A number (perhaps negative or complex) or a string.
    private mutating func parseLiteralKey() throws(Abort) -> ExpressionID {
        if kind == .string { return try parseStrings() }
        let start = position
        let isNegative = accept(.minus)
        guard kind == .number else { throw .invalid }
        let number = try parseNumber()
        let isReal = !isImaginary(number)
        var value = number
        if isNegative { value = add(.unaryOp(op: .uSub, operand: number), from: start) }
        guard kind == .plus || kind == .minus else { return value }
        let op: BinaryOperator = kind == .plus ? .add : .sub
        position += 1
        guard isReal, kind == .number else { throw .invalid }
        let imaginary = try parseNumber()
        guard isImaginary(imaginary) else { throw .invalid }
        return add(.binOp(left: value, op: op, right: imaginary), from: start)
    }

    private func isImaginary(_ id: ExpressionID) -> Bool {
        if case .constant(.imaginary, _) = expressions[Int(id.index)].kind { return true }
        return false
    }

    /// `name` or `name.name...` as an expression.
    private mutating func parseDottedExpression() throws(Abort) -> ExpressionID {
        let start = position
        var value = parseName(.load)
        while accept(.dot) {
            let attribute = try expectName()
            value = add(.attribute(value: value, attr: attribute, ctx: .load), from: start)
        }
        return value
    }

    private mutating func parseNamePattern() throws(Abort) -> PatternID {
        let start = position
        if tokens[position].identifier == Words.underscore {
            position += 1
            return add(.matchAs(pattern: nil, name: nil), from: start)
        }
        switch nextKind {
        case .dot, .leftParenthesis: break
        default:
            let name = try parseCaptureTarget()
            return add(.matchAs(pattern: nil, name: name), from: start)
        }
        let value = try parseDottedExpression()
        if accept(.leftParenthesis) { return try parseClassPattern(value, from: start) }
        if kind == .equal { throw .invalid }
        return add(.matchValue(value: value), from: start)
    }

    private mutating func parseClassPattern(_ cls: ExpressionID, from start: Int) throws(Abort) -> PatternID {
        var positional: [PatternID] = []
        var attributes: [Identifier] = []
        var keywords: [PatternID] = []
        while kind != .rightParenthesis {
            if kind == .name, nextKind == .equal {
                attributes.append(tokens[position].identifier)
                position += 2
                keywords.append(try parsePattern())
            } else {
                guard attributes.isEmpty else { throw .invalid }
                positional.append(try parsePattern())
            }
            if !accept(.comma) { break }
        }
        try expect(.rightParenthesis)
        return add(
            .matchClass(cls: cls, patterns: positional, kwdAttrs: attributes, kwdPatterns: keywords), from: start)
    }

    private mutating func parseGroupPattern(from start: Int) throws(Abort) -> PatternID {
        if accept(.rightParenthesis) { return add(.matchSequence(patterns: []), from: start) }
        let first = try parseMaybeStarPattern()
        if kind == .comma {
            let elements = try parsePatternList(first, until: .rightParenthesis)
            try expect(.rightParenthesis)
            return add(.matchSequence(patterns: elements), from: start)
        }
        try expect(.rightParenthesis)
        if isStarPattern(first), tokens[start + 1].kind == .star { throw .invalid }
        return first
    }

    private mutating func parseMappingPattern() throws(Abort) -> PatternID {
        let start = position
        position += 1
        var keys: [ExpressionID] = []
        var values: [PatternID] = []
        var rest: Identifier?
        while kind != .rightBrace {
            if accept(.doubleStar) {
                rest = try parseCaptureTarget()
                _ = accept(.comma)
                break
            }
            keys.append(try parseMappingKey())
            try expect(.colon)
            values.append(try parsePattern())
            if !accept(.comma) { break }
        }
        try expect(.rightBrace)
        return add(.matchMapping(keys: keys, patterns: values, rest: rest), from: start)
    }

    private mutating func parseMappingKey() throws(Abort) -> ExpressionID {
        let start = position
        let value: ConstantValue
        switch kind {
        case .number, .minus, .string: return try parseLiteralKey()
        case .name:
            guard nextKind == .dot else { throw .invalid }
            return try parseDottedExpression()
        case .keywordNone: value = .none
        case .keywordTrue: value = .true
        case .keywordFalse: value = .false
        default: throw .invalid
        }
        position += 1
        return add(.constant(value: value, isUnicodePrefixed: false), from: start)
    }
}
