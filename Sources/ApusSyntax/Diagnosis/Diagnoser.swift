// Finds the words and the place for a text that the fast parser rejects: a backtracking interpreter of `Grammar`.
//
// As in CPython, a first pass without the `invalid_...` rules finds how far a parse gets (the last token looked at is
// the place of a plain "invalid syntax"), and a second pass with them looks for a better explanation. Tokens are read
// only as the parse asks for them, since an error of the lexer counts only when the parse gets to it.

/// What a part of the grammar matched.
final class Match {
    let kind: Grammar.Kind
    /// Tokens, `last` included.
    let first: Int
    let last: Int
    let parts: [Match]

    init(_ kind: Grammar.Kind, _ first: Int, _ last: Int, _ parts: [Match] = []) {
        self.kind = kind
        self.first = first
        self.last = last
        self.parts = parts
    }

    /// The expressions, parameters and arguments among the parts, without punctuation.
    var elements: [Match] {
        parts.flatMap { part -> [Match] in
            switch part.kind {
            case .token: []
            case .sequence: part.elements
            default: [part]
            }
        }
    }
}

struct Diagnoser {
    /// Why a pass ended early.
    enum Stop: Error {
        /// `failure` is set.
        case raised
        /// Too much work: some programs take exponential time.
        case exhausted
    }

    let grammar = Grammar.shared
    let source: Source
    var lexer: Lexer
    var tokens: [Token] = []
    var position = 0
    var usesInvalidRules = false
    var failure: SyntaxFailure?

    private struct Memo {
        var match: Match?
        var end: Int
    }
    private var memos: [Int: Memo] = [:]
    private var depth = 0
    private var steps = 0

    /// The text under diagnosis and how its places are told.
    struct Source {
        let text: UnsafeBufferPointer<UInt8>
        let filename: String
        let mode: ParseMode
        /// An expression of an f-string.
        let isEmbedded: Bool
        /// Offsets count characters rather than bytes.
        let countsCharacters: Bool
        let isFile: Bool
        let firstLine: Int32
    }

    /// Applications of rules per pass. More than any error in a statement of reasonable length needs.
    static let stepLimit = 2_000_000

    init(_ source: Source, lexer: Lexer) {
        self.source = source
        self.lexer = lexer
    }

    /// The failure of the text. `start` is the first token of the statement where the fast parser stopped.
    mutating func diagnose(from start: Int) -> SyntaxFailure {
        let rule =
            source.isEmbedded
            ? "fstring" : source.mode == .exec ? "file" : source.mode == .eval ? "eval" : "interactive"
        let number = grammar.rule(named: rule)
        do throws(Stop) {
            try fetch(upTo: start)
            position = start
            let match = try apply(number)
            if match != nil, source.mode == .single {
                return here(.syntaxError, "multiple statements found while compiling a single statement")
            }
        } catch {
            if let failure { return explain(failure) }
        }
        let lastToken = tokens.count - 1
        let reachedEnd = lexer.isAtEnd
        memos = [:]
        (depth, steps) = (0, 0)
        usesInvalidRules = true
        position = start
        do throws(Stop) {
            _ = try apply(number)
        } catch {
            if let failure { return marked(explain(failure), reachedEnd) }
        }
        let failure = plainFailure(lastToken)
        return marked(failure.kind == .indentationError ? failure : explain(failure, isPlain: true), reachedEnd)
    }

    private func marked(_ failure: SyntaxFailure, _ reachedEnd: Bool) -> SyntaxFailure {
        var failure = failure
        if reachedEnd { failure.isIncompleteInput = true }
        return failure
    }

    /// Nothing special matched: the last token that the first pass looked at is the culprit.
    private func plainFailure(_ lastToken: Int) -> SyntaxFailure {
        guard lastToken >= 0 else { return fail(.syntaxError, "invalid syntax", 0, 0, 0, 0) }
        let token = tokens[lastToken]
        switch token.kind {
        case .indent: return here(.indentationError, "unexpected indent")
        case .dedent: return here(.indentationError, "unexpected unindent")
        default: return at(token.range, "invalid syntax")
        }
    }

    /// An error that the lexer finds in the rest of the text is reported instead.
    private mutating func explain(_ failure: SyntaxFailure, isPlain: Bool = false) -> SyntaxFailure {
        guard lexer.problem == nil, let current = tokens.last else { return failure }
        // A special message stands once the end has been seen: by the last token without a newline after it, too.
        if !isPlain, lexer.isAtEnd || lexer.cursor >= lexer.end { return failure }
        while true {
            switch lexer.next().kind {
            case .endMarker: return failure
            case .error:
                if case .message? = lexer.problem { return lexicalFailure() }
                if let bracket = lexer.brackets.last, current.range.line > bracket.line { return unclosed(bracket) }
                return failure
            default: continue
            }
        }
    }

    // MARK: Tokens

    private mutating func fetch(upTo index: Int) throws(Stop) {
        while tokens.count <= index {
            let token = lexer.next()
            tokens.append(token)
            if token.kind == .error {
                failure = lexicalFailure()
                throw .raised
            }
        }
    }

    private mutating func matchToken(_ kind: TokenKind) throws(Stop) -> Match? {
        try fetch(upTo: position)
        let token = tokens[position]
        guard token.kind == kind else { return nil }
        if kind == .number, token.end - token.start > Parser.decimalDigitLimit { try checkNumber(token) }
        position += 1
        let result: Grammar.Kind =
            switch kind {
            case .name: .name
            case .number, .string: .literal
            case .keywordNone: .noneLiteral
            case .keywordTrue: .trueLiteral
            case .keywordFalse: .falseLiteral
            case .ellipsis: .ellipsis
            default: .token
            }
        return Match(result, position - 1, position - 1)
    }

    private mutating func matchSoftKeyword(_ accepts: (Identifier) -> Bool) throws(Stop) -> Match? {
        try fetch(upTo: position)
        let token = tokens[position]
        guard token.kind == .name, accepts(token.identifier) else { return nil }
        position += 1
        return Match(.name, position - 1, position - 1)
    }

    // MARK: Rules

    private mutating func apply(_ number: Int) throws(Stop) -> Match? {
        let key = position * grammar.rules.count + number
        let isKept = grammar.rules[number].isKept
        if isKept, let memo = memos[key] {
            if memo.match != nil { position = memo.end }
            return memo.match
        }
        steps += 1
        if steps > Self.stepLimit { throw .exhausted }
        depth += 1
        if depth > Parser.depthLimit {
            failure = SyntaxFailure(kind: .memoryError, message: "", filename: source.filename)
            throw .raised
        }
        let saved = usesInvalidRules
        if number == grammar.withoutInvalid { usesInvalidRules = false }
        let start = position
        var match = try choose(grammar.rules[number].alternatives)
        if number == grammar.strings, match != nil { match = try checkStrings(start..<position) }
        usesInvalidRules = saved
        depth -= 1
        if isKept { memos[key] = Memo(match: match, end: position) }
        if match == nil { position = start }
        return match
    }

    private mutating func choose(_ alternatives: [Grammar.Alternative]) throws(Stop) -> Match? {
        let start = position
        for alternative in alternatives {
            // Only an alternative that is nothing but an `invalid_` rule depends on the pass.
            if !usesInvalidRules, alternative.items.count == 1, case .rule(let number) = alternative.items[0],
                grammar.rules[number].isInvalid
            {
                continue
            }
            var commits = false
            switch try attempt(alternative, &commits) {
            case .matched(let match): return match
            case .rejected: return nil
            case .failed: position = start
            }
            if commits { return nil }
        }
        return nil
    }

    private enum Outcome {
        case matched(Match)
        /// The parts do not fit.
        case failed
        /// They fit, but the action found nothing to raise: no further alternative is tried.
        case rejected
    }

    private mutating func attempt(_ alternative: Grammar.Alternative, _ commits: inout Bool) throws(Stop) -> Outcome {
        let start = position
        var parts: [Match] = []
        var named: [UInt8: Match] = [:]
        for (index, item) in alternative.items.enumerated() {
            if case .commit = item {
                commits = true
                continue
            }
            guard let part = try match(item) else { return .failed }
            if case .lookAhead = item { continue }
            if alternative.names[index] != 0 { named[alternative.names[index]] = part }
            parts.append(part)
        }
        if let action = alternative.action {
            if action.verb == "STRINGS" { return .matched(Match(.literal, start, position - 1)) }
            guard let match = try perform(action, named) else { return .rejected }
            return .matched(match)
        }
        if alternative.result != 0, let result = named[alternative.result] { return .matched(result) }
        if let kind = alternative.kind { return .matched(Match(kind, start, position - 1, parts)) }
        return .matched(parts.count == 1 ? parts[0] : Match(.sequence, start, position - 1, parts))
    }

    /// Matches one part; leaves the position alone when it does not fit, or only looks ahead.
    private mutating func match(_ item: Grammar.Item) throws(Stop) -> Match? {
        let start = position
        switch item {
        case .token(let kind): return try matchToken(kind)
        case .softKeyword(let word): return try matchSoftKeyword { $0 == word }
        case .anySoftKeyword:
            return try matchSoftKeyword { [lexer] name in
                // CPython compares only as many characters as the name has, so `c` counts as well.
                let text = lexer.names.text(of: name)
                return text == "_" || "match".hasPrefix(text) || "case".hasPrefix(text)
            }
        case .rule(let number): return try apply(number)
        case .optional(let inner):
            if let match = try match(inner) { return match }
            position = start
            return Match(.sequence, start, start - 1)
        case .repeated(let inner, let atLeastOne):
            var parts: [Match] = []
            while true {
                let before = position
                guard let part = try match(inner), position > before else {
                    position = before
                    break
                }
                parts.append(part)
                if depth <= 2 { memos = [:] }  // between statements of the file, which are not parsed again
            }
            return atLeastOne && parts.isEmpty ? nil : Match(.sequence, start, position - 1, parts)
        case .separated(let separator, let inner):
            guard let first = try match(inner) else { return nil }
            var parts = [first]
            while true {
                let before = position
                guard try match(separator) != nil, let part = try match(inner) else {
                    position = before
                    return Match(.sequence, start, position - 1, parts)
                }
                parts.append(part)
            }
        case .lookAhead(let inner, let isPresent):
            let match = try match(inner)
            position = start
            return (match != nil) == isPresent ? Match(.sequence, start, start - 1) : nil
        case .commit: return Match(.sequence, start, start - 1)
        case .demand(let kind, let text):
            try fetch(upTo: position)
            if let match = try matchToken(kind) { return match }
            failure = at(tokens[position].range, "expected '\(text)'")
            throw .raised
        case .choice(let alternatives):
            return try choose(alternatives)
        case .chain(let kind, let operand, let op):
            guard let first = try match(operand) else { return nil }
            return try chain(kind, first, from: start, operand, op)
        case .suffixes(let base, let suffix):
            guard let first = try match(base) else { return nil }
            var result = first
            while let next = try match(suffix) {
                result = Match(next.kind, start, position - 1, [result, next])
            }
            return result
        }
    }

    private mutating func chain(
        _ kind: Grammar.Kind, _ first: Match, from start: Int, _ operand: Grammar.Item, _ op: Grammar.Item
    ) throws(Stop) -> Match {
        var parts = [first]
        while true {
            let before = position
            guard try match(op) != nil, let part = try match(operand) else {
                position = before
                return parts.count == 1 ? first : Match(kind, start, position - 1, parts)
            }
            parts.append(part)
        }
    }
}
