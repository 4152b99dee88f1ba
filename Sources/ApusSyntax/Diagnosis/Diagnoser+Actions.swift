// What the actions of the grammar raise. `a` and `b` are the named parts; in messages `%e` stands for the kind of
// expression that `a` is, `%t` for the text of its first token, `%l` for its line.
//
//     AT a         at a                     RANGE a b    from a to b
//     HERE         at the last token read   FROM a       from a to where the lexer is
//     INDENT       IndentationError, HERE   CLAUSES a b  from a to the end of the clauses b
//     LAST a b     from a to the last of b  KEY a        at the end of a
//     ASSIGN a, LOOP a, DELETE a            at the part of a that is no target, if there is one
//     ITEMS a      from the first to the last item of a
//     LEGACY a b   RANGE if a is print or exec
//     COMMA a b    RANGE unless a is such a word or no bracket is open
//     ARGUMENTS a, BAREGENERATOR a b        about the arguments a
//     REAL a, IMAGINARY a                   unless the number a is of that sort
extension Diagnoser {
    mutating func perform(_ action: Grammar.Action, _ named: [UInt8: Match]) throws(Stop) -> Match? {
        let a = named[UInt8(ascii: "a")] ?? Match(.token, max(position - 1, 0), max(position - 1, 0))
        let b = named[UInt8(ascii: "b")] ?? a
        let message = format(action.message, a)
        switch action.verb {
        case "AT": failure = at(range(a), message)
        case "RANGE": failure = at(range(a, b), message)
        case "LAST": failure = at(range(a, b.elements.last ?? b), message)
        case "CLAUSES": failure = at(range(a, lastItem(b)), message)
        case "ITEMS":
            let items = a.elements
            failure = at(range(items.first ?? a, items.last ?? a), message)
        case "HERE": failure = here(.syntaxError, message)
        case "INDENT": failure = here(.indentationError, message)
        case "FROM":
            let place = range(a)
            failure = fail(
                .syntaxError, message, place.line, place.column + 1, lexer.line,
                Int32(truncatingIfNeeded: lexer.cursor - lexer.lineStart))
        case "KEY":
            let place = range(a)
            failure = fail(.syntaxError, message, place.line, place.endColumn, place.endLine, 0)
        case "ASSIGN", "LOOP", "DELETE":
            guard let culprit = invalidTarget(a, action.verb) else { return nil }
            let verb = action.verb == "DELETE" ? "delete" : "assign to"
            failure = at(range(culprit), "cannot \(verb) \(describe(culprit))")
        case "LEGACY":
            guard isLegacyStatement(a) else { return nil }
            failure = at(range(a, b), message)
        case "COMMA":
            if isLegacyStatement(a) || tokens[position - 1].level == 0 { return nil }
            failure = at(range(a, b), message)
        case "ARGUMENTS":
            let unpacks = a.elements.contains { $0.kind == .keywordUnpacking }
            failure = here(
                .syntaxError, "positional argument follows keyword argument" + (unpacks ? " unpacking" : ""))
        case "BAREGENERATOR":
            let positional = a.elements.filter { $0.kind != .keyword && $0.kind != .keywordUnpacking }
            guard positional.count > 1, let last = positional.last else { return nil }
            failure = at(range(last, lastItem(b)), "Generator expression must be parenthesized")
        case "REAL", "IMAGINARY":
            let isImaginary = text(a).utf8.last.map { $0 | 0x20 == UInt8(ascii: "j") } ?? false
            if isImaginary == (action.verb == "IMAGINARY") { return a }
            let wanted = isImaginary ? "real" : "imaginary"
            failure = at(range(a), "\(wanted) number required in complex literal")
        default: fatalError("grammar: unknown action \(action.verb)")
        }
        throw .raised
    }

    private func text(_ match: Match) -> String {
        let token = tokens[match.first]
        return String(decoding: source.text[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }

    private func format(_ message: String, _ a: Match) -> String {
        guard message.utf8.contains(UInt8(ascii: "%")) else { return message }
        var result = ""
        var isPlaceholder = false
        for character in message.unicodeScalars {
            switch character {
            case "%": isPlaceholder = true
            case "e" where isPlaceholder: result += describe(a)
            case "t" where isPlaceholder: result += text(a)
            case "l" where isPlaceholder: result += String(tokens[a.first].range.line)
            default: result.unicodeScalars.append(character)
            }
            if character != "%" { isPlaceholder = false }
        }
        return result
    }

    private func isLegacyStatement(_ match: Match) -> Bool {
        guard match.kind == .name else { return false }
        let name = tokens[match.first].identifier
        return name == Words.print || name == Words.exec
    }

    /// The last expression of `for ... in ... if ...` clauses.
    private func lastItem(_ clauses: Match) -> Match {
        let clause = clauses.kind == .clause ? clauses : clauses.elements.last ?? clauses
        return clause.elements.last ?? clause
    }

    /// The first part of a target that cannot be one.
    private func invalidTarget(_ match: Match, _ verb: String) -> Match? {
        switch match.kind {
        case .name, .attribute, .subscript: return nil
        case .list, .tuple:
            for element in match.elements {
                if let culprit = invalidTarget(element, verb) { return culprit }
            }
            return nil
        case .starred:
            if verb == "DELETE" { return match }
            return match.elements.first.flatMap { invalidTarget($0, verb) }
        case .compare:
            guard verb == "LOOP" else { return match }
            // `x in y` after `for` was read as a comparison. Its first operator is the first one in the chain.
            var comparison = match
            while let inner = comparison.parts.first, inner.kind == .compare, inner.first == match.first {
                comparison = inner
            }
            guard comparison.parts.count == 2, tokens[comparison.parts[1].first].kind == .keywordIn else { return nil }
            return invalidTarget(comparison.parts[0], verb)
        default: return match
        }
    }

    /// What CPython calls an expression.
    private func describe(_ match: Match) -> String {
        switch match.kind {
        case .attribute: "attribute"
        case .subscript: "subscript"
        case .starred: "starred"
        case .name: "name"
        case .list: "list"
        case .tuple: "tuple"
        case .lambda: "lambda"
        case .call: "function call"
        case .boolOp, .binOp, .unaryOp: "expression"
        case .generatorExp: "generator expression"
        case .yield: "yield expression"
        case .await: "await expression"
        case .listComp: "list comprehension"
        case .setComp: "set comprehension"
        case .dictComp: "dict comprehension"
        case .dict: "dict literal"
        case .set: "set display"
        case .joinedStr: "f-string expression"
        case .noneLiteral: "None"
        case .trueLiteral: "True"
        case .falseLiteral: "False"
        case .ellipsis: "ellipsis"
        case .compare: "comparison"
        case .ifExp: "conditional expression"
        case .namedExpr: "named expression"
        default: "literal"
        }
    }

    // MARK: Literals

    /// Computes the value of a long number, which may be refused.
    mutating func checkNumber(_ token: Token) throws(Stop) {
        try check([token]) { parser throws(Abort) in _ = try parser.parseNumber() }
    }

    /// Computes the value of adjacent strings, which may have errors of their own.
    mutating func checkStrings(_ literals: Range<Int>) throws(Stop) -> Match {
        let strings = Array(tokens[literals])
        try check(strings) { parser throws(Abort) in _ = try parser.parseStrings() }
        let isJoined = strings.contains { token in
            source.text[Int(token.start)..<Int(token.end)].prefix(2).contains { $0 | 0x20 == UInt8(ascii: "f") }
                && source.text[Int(token.start)].continuesName
        }
        return Match(isJoined ? .joinedStr : .literal, literals.lowerBound, literals.upperBound - 1)
    }

    private mutating func check(
        _ literals: [Token], _ parse: (inout Parser) throws(Abort) -> Void
    ) throws(Stop) {
        guard let base = source.text.baseAddress else { return }
        do throws(Abort) {
            var parser = Parser(literals: literals, text: base, names: lexer.names)
            try parse(&parser)
        } catch {
            switch error {
            case .literal(.message(let message, isAtLiteral: true)):
                let place = literals[0].range
                failure = fail(.syntaxError, message, place.line, 0, place.endLine, 0)
            case .literal(.message(let message, isAtLiteral: false)):
                failure = here(.syntaxError, message)
            case .literal(.expression(let text, let line, let column)):
                failure = diagnoseEmbedded(text, line, column)
            case .invalid, .tooDeep, .recursion:
                failure = SyntaxFailure(kind: .memoryError, message: "", filename: source.filename)
            }
            throw .raised
        }
    }

    /// Diagnoses an expression of an f-string, which is a text of its own.
    private func diagnoseEmbedded(_ text: [UInt8], _ line: Int32, _ column: Int32) -> SyntaxFailure {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count + 4)
        defer { copy.deallocate() }
        copy.initialize(repeating: 0)
        for (index, byte) in text.enumerated() { copy[index] = byte }
        let buffer = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(copy)[..<text.count])
        var inner = Lexer(buffer, names: lexer.names, firstLine: line)
        inner.startingLine = line
        inner.startingColumn = column
        let innerSource = Source(
            text: buffer, filename: source.filename, mode: .eval, isEmbedded: true, countsCharacters: false,
            isFile: source.isFile, firstLine: line)
        var diagnoser = Diagnoser(innerSource, lexer: inner)
        return diagnoser.diagnose(from: 0)
    }
}
