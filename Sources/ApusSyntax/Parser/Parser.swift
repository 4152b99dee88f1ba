// The fast parser: recursive descent with precedence climbing over an array of tokens. It accepts exactly Python 3.11's
// grammar and says nothing about a text that it rejects; `Diagnosis` then finds the words and the place.
//
// Vocabulary: a "start" is the index of the token that a node begins with; a node ends at the last token consumed.

/// Why the fast parser gave up.
enum Abort: Error {
    /// The text is not a program.
    case invalid
    /// Too deeply nested for the stack at hand.
    case tooDeep
    /// The tree would nest deeper than `Nesting.limit`.
    case recursion
    /// A literal is not valid.
    indirect case literal(LiteralProblem)
}

struct Parser {
    /// How many bytes of the stack nesting may take: what any thread has to spare, and most of what `onLargeStack` gives.
    static let smallStack = 160 << 10
    static let largeStack = 200 << 20
    /// How many rules CPython's parser lets nest.
    static let depthLimit = 6000
    /// What one pair of brackets counts: about the number of grammar rules between an atom and the expression in it.
    static let bracketDepth = 28

    let names: IdentifierTable
    /// The lowest address that the stack may reach.
    private let stackEnd: UInt
    private let isOnSmallStack: Bool
    var depth = 0

    /// The first token of the top-level statement being parsed.
    var statementStart = 0
    /// The tree may nest deeply without the parser having done so: a long chain of operators, for example.
    var hasLongChain = false

    var buffer: TokenBuffer
    var tokens: UnsafePointer<Token>
    /// The text that the tokens' offsets refer to.
    var text: UnsafePointer<UInt8>
    var position = 0

    var expressions: [Expression] = []
    var statements: [Statement] = []
    var patterns: [Pattern] = []
    var warnings: [SyntaxNotice] = []

    init(source: SourceText, mode: ParseMode, stack: Int) {
        stackEnd = Self.stackPointer &- UInt(stack)
        isOnSmallStack = stack == Self.smallStack
        names = IdentifierTable()
        var lexer = Lexer(source.buffer, names: names)
        lexer.isInteractive = mode == .single
        buffer = TokenBuffer(capacity: source.count / 4)
        buffer.fill(from: &lexer)
        warnings = lexer.warnings
        tokens = UnsafePointer(buffer.start)
        text = UnsafePointer(source.start)
        expressions.reserveCapacity(buffer.count * 2 / 3)
        statements.reserveCapacity(buffer.count / 8)
    }

    /// A parser for a few literals of `text` alone.
    init(literals: [Token], text: UnsafePointer<UInt8>, names: IdentifierTable) {
        self.names = names
        self.text = text
        stackEnd = Self.stackPointer &- UInt(Self.largeStack)
        isOnSmallStack = false
        buffer = TokenBuffer(literals)
        tokens = UnsafePointer(buffer.start)
    }

    // MARK: Tokens

    @inline(__always)
    var kind: TokenKind { tokens[position].kind }

    /// The token after the current one. The current one must not be the last.
    @inline(__always)
    var nextKind: TokenKind { tokens[position + 1].kind }

    @inline(__always)
    mutating func accept(_ kind: TokenKind) -> Bool {
        guard tokens[position].kind == kind else { return false }
        position += 1
        return true
    }

    @inline(__always)
    mutating func expect(_ kind: TokenKind) throws(Abort) {
        guard tokens[position].kind == kind else { throw .invalid }
        position += 1
    }

    mutating func expectName() throws(Abort) -> Identifier {
        let token = tokens[position]
        guard token.kind == .name else { throw .invalid }
        position += 1
        return token.identifier
    }

    // MARK: Nodes

    /// From the token `start` to the last token consumed.
    @inline(__always)
    func range(from start: Int) -> SourceRange {
        let first = tokens[start].range
        let last = tokens[position - 1].range
        return SourceRange(line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn)
    }

    /// The same for statements that end with a block: what closes the block does not count.
    func blockRange(from start: Int) -> SourceRange {
        let first = tokens[start].range
        var index = position - 1
        loop: while index > start {
            switch tokens[index].kind {
            case .newline, .indent, .dedent: index -= 1
            default: break loop
            }
        }
        let last = tokens[index].range
        return SourceRange(line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn)
    }

    @inline(__always)
    mutating func add(_ kind: ExpressionKind, from start: Int) -> ExpressionID {
        add(kind, range(from: start))
    }

    @inline(__always)
    mutating func add(_ kind: ExpressionKind, _ range: SourceRange) -> ExpressionID {
        let id = ExpressionID(index: Int32(truncatingIfNeeded: expressions.count))
        expressions.append(Expression(kind: kind, range: range))
        return id
    }

    @inline(__always)
    mutating func add(_ kind: StatementKind, _ range: SourceRange) -> StatementID {
        let id = StatementID(index: Int32(truncatingIfNeeded: statements.count))
        statements.append(Statement(kind: kind, range: range))
        return id
    }

    mutating func add(_ kind: PatternKind, from start: Int) -> PatternID {
        let id = PatternID(index: Int32(truncatingIfNeeded: patterns.count))
        patterns.append(Pattern(kind: kind, range: range(from: start)))
        return id
    }

    // MARK: Nesting and attempts

    @inline(__always)
    mutating func enter(_ amount: Int = 1) throws(Abort) {
        depth += amount
        if depth > Self.depthLimit || Self.stackPointer < stackEnd { throw .tooDeep }
    }

    /// About where the stack is now.
    @inline(__always)
    private static var stackPointer: UInt {
        var here: UInt8 = 0
        return withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
    }

    @inline(__always)
    mutating func leave(_ amount: Int = 1) { depth -= amount }

    /// A point to come back to when an attempt fails.
    struct Checkpoint {
        var position: Int
        var depth: Int
        var expressions: Int
        var statements: Int
        var patterns: Int
        var warnings: Int
    }

    var checkpoint: Checkpoint {
        Checkpoint(
            position: position, depth: depth, expressions: expressions.count, statements: statements.count,
            patterns: patterns.count, warnings: warnings.count)
    }

    mutating func goBack(to checkpoint: Checkpoint) {
        position = checkpoint.position
        depth = checkpoint.depth
        expressions.removeSubrange(checkpoint.expressions...)
        statements.removeSubrange(checkpoint.statements...)
        patterns.removeSubrange(checkpoint.patterns...)
        warnings.removeSubrange(checkpoint.warnings...)
    }

    // MARK: Whole texts

    mutating func parse(_ mode: ParseMode) throws(Abort) -> SyntaxTree {
        let root: SyntaxTree.Root
        switch mode {
        case .exec:
            var body: [StatementID] = []
            while kind != .endMarker {
                statementStart = position
                try parseStatement(into: &body)
            }
            root = .module(body: body)
        case .eval:
            let value = try parseExpressions()
            while accept(.newline) {}
            guard kind == .endMarker else { throw .invalid }
            root = .expression(body: value)
        case .single:
            root = .interactive(body: try parseInteractive())
        }
        let isDeep = hasLongChain || !isOnSmallStack
        if isDeep, Nesting.depth(expressions, statements) > Nesting.limit { throw .recursion }
        return SyntaxTree(
            isDeeplyNested: isDeep, root: root, expressions: expressions, statements: statements, patterns: patterns,
            identifiers: names.texts, warnings: warnings)
    }

    private mutating func parseInteractive() throws(Abort) -> [StatementID] {
        let start = position
        if accept(.newline) { return [add(.pass, range(from: start))] }
        var body: [StatementID] = []
        if try parseStatement(into: &body) { try expect(.newline) }
        // Only blanks and comments may follow.
        var cursor = text + Int(tokens[position - 1].end)
        while true {
            switch cursor.pointee {
            case 0x20, 0x09, 0x0A, 0x0C: cursor += 1
            case UInt8(ascii: "#"): while cursor.pointee != 0, cursor.pointee != 0x0A { cursor += 1 }
            case 0: return body
            default: throw .invalid
            }
        }
    }
}
