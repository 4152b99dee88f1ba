extension Parser {
    /// One statement, or a line of simple ones; true for a compound statement.
    @discardableResult
    mutating func parseStatement(into body: inout [StatementID]) throws(Abort) -> Bool {
        switch kind {
        case .keywordIf: body.append(try parseIf())
        case .keywordDef, .keywordClass, .at: body.append(try parseDefinition())
        case .keywordFor: body.append(try parseFor(from: position, isAsync: false))
        case .keywordWhile: body.append(try parseWhile())
        case .keywordWith: body.append(try parseWith(from: position, isAsync: false))
        case .keywordTry: body.append(try parseTry())
        case .keywordAsync:
            let start = position
            switch nextKind {
            case .keywordDef: body.append(try parseDefinition())
            case .keywordFor:
                position += 1
                body.append(try parseFor(from: start, isAsync: true))
            case .keywordWith:
                position += 1
                body.append(try parseWith(from: start, isAsync: true))
            default: throw .invalid
            }
        case .name where tokens[position].identifier == Words.match:
            if let statement = try parseMatch() {
                body.append(statement)
            } else {
                try parseSimpleStatements(into: &body)
                return false
            }
        default:
            try parseSimpleStatements(into: &body)
            return false
        }
        return true
    }

    /// Statements separated by semicolons, to the end of the line.
    private mutating func parseSimpleStatements(into body: inout [StatementID]) throws(Abort) {
        repeat {
            body.append(try parseSimpleStatement())
        } while accept(.semicolon) && kind != .newline
        try expect(.newline)
    }

    /// What follows the colon of a compound statement, colon included.
    mutating func parseBlock() throws(Abort) -> [StatementID] {
        try expect(.colon)
        var body: [StatementID] = []
        guard accept(.newline) else {
            try parseSimpleStatements(into: &body)
            return body
        }
        try expect(.indent)
        try enter(Self.bracketDepth)
        repeat { try parseStatement(into: &body) } while kind != .dedent && kind != .endMarker
        leave(Self.bracketDepth)
        try expect(.dedent)
        return body
    }

    // MARK: Simple statements

    private mutating func parseSimpleStatement() throws(Abort) -> StatementID {
        let start = position
        let statement: StatementKind
        switch kind {
        case .keywordReturn:
            position += 1
            statement = .return(value: kind.startsExpression ? try parseStarExpressions() : nil)
        case .keywordImport:
            position += 1
            statement = .import(names: try parseDottedNames())
        case .keywordFrom: statement = try parseImportFrom()
        case .keywordRaise:
            position += 1
            var exception: ExpressionID?
            var cause: ExpressionID?
            if kind.startsExpression {
                exception = try parseExpression()
                if accept(.keywordFrom) { cause = try parseExpression() }
            }
            statement = .raise(exc: exception, cause: cause)
        case .keywordPass:
            position += 1
            statement = .pass
        case .keywordBreak:
            position += 1
            statement = .break
        case .keywordContinue:
            position += 1
            statement = .continue
        case .keywordDel:
            position += 1
            statement = .delete(targets: try parseDeleteTargets())
        case .keywordAssert:
            position += 1
            let test = try parseExpression()
            statement = .assert(test: test, msg: accept(.comma) ? try parseExpression() : nil)
        case .keywordGlobal:
            position += 1
            statement = .global(names: try parseNames())
        case .keywordNonlocal:
            position += 1
            statement = .nonlocal(names: try parseNames())
        default: statement = try parseExpressionStatement()
        }
        return add(statement, range(from: start))
    }

    private mutating func parseNames() throws(Abort) -> [Identifier] {
        var names = [try expectName()]
        while accept(.comma) { names.append(try expectName()) }
        return names
    }

    /// An expression, or one of the assignments, which all begin like one.
    private mutating func parseExpressionStatement() throws(Abort) -> StatementKind {
        let isParenthesized = kind == .leftParenthesis
        let first = try parseYieldOrStarExpressions()
        switch kind {
        case .equal:
            var targets: [ExpressionID] = []
            var value = first
            while accept(.equal) {
                try setContext(value, .store, permitsStar: true)
                targets.append(value)
                value = try parseYieldOrStarExpressions()
            }
            return .assign(targets: targets, value: value)
        case .colon:
            position += 1
            try setSingleTarget(first)
            var isSimple = false
            if case .name = expressions[Int(first.index)].kind { isSimple = !isParenthesized }
            let annotation = try parseExpression()
            let value = accept(.equal) ? try parseYieldOrStarExpressions() : nil
            return .annAssign(target: first, annotation: annotation, value: value, isSimple: isSimple)
        case .plusEqual, .minusEqual, .starEqual, .atEqual, .slashEqual, .percentEqual, .doubleStarEqual,
            .leftShiftEqual, .rightShiftEqual, .verticalBarEqual, .circumflexEqual, .ampersandEqual, .doubleSlashEqual:
            guard let op = kind.binaryOperator else { throw .invalid }
            position += 1
            try setSingleTarget(first)
            let value = try parseYieldOrStarExpressions()
            return .augAssign(target: first, op: op, value: value)
        default:
            return .expr(value: first)
        }
    }

    // MARK: Imports

    /// A dotted name as one identifier.
    private mutating func parseDottedName() throws(Abort) -> Identifier {
        let first = try expectName()
        guard kind == .dot else { return first }
        var bytes = [UInt8](names.bytes(of: first))
        while accept(.dot) {
            bytes.append(UInt8(ascii: "."))
            bytes.append(contentsOf: names.bytes(of: try expectName()))
        }
        return names.intern(bytes)
    }

    private mutating func parseDottedNames() throws(Abort) -> [Alias] {
        var result: [Alias] = []
        repeat {
            let start = position
            let name = try parseDottedName()
            let asname = accept(.keywordAs) ? try expectName() : nil
            result.append(Alias(name: name, asname: asname, range: range(from: start)))
        } while accept(.comma)
        return result
    }

    private mutating func parseImportFrom() throws(Abort) -> StatementKind {
        position += 1
        var level: Int32 = 0
        while kind == .dot || kind == .ellipsis {
            level += kind == .dot ? 1 : 3
            position += 1
        }
        var module: Identifier?
        if level == 0 || kind != .keywordImport { module = try parseDottedName() }
        try expect(.keywordImport)
        let start = position
        if accept(.star) {
            let alias = Alias(name: Words.star, asname: nil, range: range(from: start))
            return .importFrom(module: module, names: [alias], level: level)
        }
        let isParenthesized = accept(.leftParenthesis)
        var result: [Alias] = []
        repeat {
            if isParenthesized, kind == .rightParenthesis, !result.isEmpty { break }
            let start = position
            let name = try expectName()
            let asname = accept(.keywordAs) ? try expectName() : nil
            result.append(Alias(name: name, asname: asname, range: range(from: start)))
        } while accept(.comma)
        if isParenthesized { try expect(.rightParenthesis) }
        return .importFrom(module: module, names: result, level: level)
    }
}
