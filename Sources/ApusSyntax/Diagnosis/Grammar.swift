/// The compiled form of `grammarText`. Built at the first syntax error of the process.
final class Grammar: Sendable {
    /// What a part of a rule matches.
    indirect enum Item: Sendable {
        case token(TokenKind)
        case softKeyword(Identifier)
        case anySoftKeyword
        case rule(Int)
        case optional(Item)
        case repeated(Item, atLeastOne: Bool)
        case separated(by: Item, Item)
        case lookAhead(Item, isPresent: Bool)
        case commit
        case demand(TokenKind, String)
        case choice([Alternative])
        case chain(Kind, operand: Item, op: Item)
        case suffixes(base: Item, suffix: Item)
    }

    struct Alternative: Sendable {
        var items: [Item] = []
        /// The names of the parts, in parallel; 0 for none.
        var names: [UInt8] = []
        var kind: Kind?
        var result: UInt8 = 0
        var action: Action?
    }

    struct Rule: Sendable {
        var name: String
        var isKept: Bool
        var isInvalid: Bool
        var alternatives: [Alternative] = []
    }

    struct Action: Sendable {
        var verb: String
        var arguments: [UInt8]
        var message: String
    }

    /// What kind of expression a match is, as far as messages and targets depend on it.
    enum Kind: String, Sendable {
        case tuple, list, set, dict, lambda, call, attribute, `subscript`, starred, compare, ifExp, namedExpr
        case boolOp, binOp, unaryOp, await, yield, generatorExp, listComp, setComp, dictComp
        case name, literal, joinedStr, noneLiteral, trueLiteral, falseLiteral, ellipsis
        case pattern, parameter, keyword, keywordUnpacking, args, clause
        /// Punctuation and keywords.
        case token
        /// Several parts in a row.
        case sequence
    }

    static let shared = Grammar()

    let rules: [Rule]
    private let numbers: [String: Int]
    let withoutInvalid: Int
    let strings: Int

    private init() {
        var compiler = GrammarCompiler()
        compiler.compile(grammarText)
        compiler.compile(invalidRulesText)
        rules = compiler.rules
        numbers = compiler.numbers
        withoutInvalid = compiler.numbers["expression_without_invalid"] ?? -1
        strings = compiler.numbers["strings"] ?? -1
    }

    func rule(named name: String) -> Int {
        guard let number = numbers[name] else { fatalError("the grammar has no rule \(name)") }
        return number
    }
}

/// Reads the notation of `grammarText`. The text is part of the program: an error in it is a bug here.
struct GrammarCompiler {
    var rules: [Grammar.Rule] = []
    var numbers: [String: Int] = [:]
    private var input: [UInt8] = []
    private var index = 0

    private static let operators: [String: TokenKind] = [
        "(": .leftParenthesis, ")": .rightParenthesis, "[": .leftBracket, "]": .rightBracket, "{": .leftBrace,
        "}": .rightBrace, ":": .colon, ",": .comma, ";": .semicolon, ".": .dot, "...": .ellipsis, "->": .arrow,
        ":=": .colonEqual, "=": .equal, "+": .plus, "-": .minus, "*": .star, "@": .at, "/": .slash, "%": .percent,
        "**": .doubleStar, "<<": .leftShift, ">>": .rightShift, "|": .verticalBar, "^": .circumflex, "&": .ampersand,
        "//": .doubleSlash, "+=": .plusEqual, "-=": .minusEqual, "*=": .starEqual, "@=": .atEqual, "/=": .slashEqual,
        "%=": .percentEqual, "**=": .doubleStarEqual, "<<=": .leftShiftEqual, ">>=": .rightShiftEqual,
        "|=": .verticalBarEqual, "^=": .circumflexEqual, "&=": .ampersandEqual, "//=": .doubleSlashEqual, "~": .tilde,
        "==": .equalEqual, "!=": .notEqual, "<": .less, "<=": .lessEqual, ">": .greater, ">=": .greaterEqual,
    ]

    private static let kinds: [String: TokenKind] = [
        "NAME": .name, "NUMBER": .number, "STRING": .string, "NEWLINE": .newline, "INDENT": .indent,
        "DEDENT": .dedent, "ENDMARKER": .endMarker,
    ]

    /// Adds the rules of `text`, one a line (a backslash joins lines).
    mutating func compile(_ text: String) {
        var lines: [[UInt8]] = []
        var joins = false
        for line in text.utf8.split(separator: 0x0A) {
            var bytes = Array(line)
            let continues = bytes.last == UInt8(ascii: "\\")
            if continues { bytes.removeLast() }
            if joins { lines[lines.count - 1] += bytes } else { lines.append(bytes) }
            joins = continues
        }
        for line in lines {
            (input, index) = (line, 0)
            skipBlanks()
            let isKept = take("*")
            let name = word()
            expect("=")
            let number = number(of: name)
            rules[number].isKept = isKept
            rules[number].alternatives = alternatives()
        }
    }

    private mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        numbers[name] = rules.count
        rules.append(Grammar.Rule(name: name, isKept: false, isInvalid: name.hasPrefix("invalid_")))
        return rules.count - 1
    }

    private mutating func skipBlanks() {
        while index < input.count, input[index] == 0x20 { index += 1 }
    }

    private func peek(_ text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= input.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { input[index + $0] == text.utf8Start[$0] }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        skipBlanks()
        guard peek(text) else { return false }
        index += text.utf8CodeUnitCount
        return true
    }

    private mutating func expect(_ text: StaticString) {
        if !take(text) {
            fatalError("grammar: \(text) expected in \(String(decoding: input, as: UTF8.self)) at \(index)")
        }
    }

    private mutating func word() -> String {
        skipBlanks()
        let start = index
        while index < input.count, input[index].continuesName { index += 1 }
        return String(decoding: input[start..<index], as: UTF8.self)
    }

    private mutating func quoted(_ quote: UInt8) -> String {
        index += 1
        var bytes: [UInt8] = []
        while index < input.count, input[index] != quote {
            if input[index] == UInt8(ascii: "\\") { index += 1 }
            bytes.append(input[index])
            index += 1
        }
        index += 1
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func alternatives() -> [Grammar.Alternative] {
        var result = [alternative()]
        while take("|") { result.append(alternative()) }
        return result
    }

    private mutating func alternative() -> Grammar.Alternative {
        var result = Grammar.Alternative()
        while true {
            skipBlanks()
            guard index < input.count, !peek("|"), !peek(")") else { return result }
            if take("@") {
                result.kind = kind()
            } else if take("->") {
                result.result = Array(word().utf8)[0]
            } else if take("{") {
                result.action = action()
            } else {
                var name: UInt8 = 0
                if index + 1 < input.count, input[index + 1] == UInt8(ascii: ":"), input[index].continuesName {
                    name = input[index]
                    index += 2
                }
                result.items.append(item())
                result.names.append(name)
            }
        }
    }

    private mutating func kind() -> Grammar.Kind {
        let name = word()
        // In the text the kinds are spelled as in the ASDL.
        guard let kind = Grammar.Kind(rawValue: name.prefix(1).lowercased() + name.dropFirst()) else {
            fatalError("grammar: unknown kind \(name)")
        }
        return kind
    }

    private mutating func action() -> Grammar.Action {
        var result = Grammar.Action(verb: word(), arguments: [], message: "")
        while !take("}") {
            if peek("\"") {
                result.message = quoted(UInt8(ascii: "\""))
            } else {
                result.arguments.append(Array(word().utf8)[0])
            }
        }
        return result
    }

    private mutating func item() -> Grammar.Item {
        if take("&&") {
            let text = quoted(UInt8(ascii: "'"))
            return .demand(token(text), text)
        }
        if take("&") { return .lookAhead(item(), isPresent: true) }
        if take("!") { return .lookAhead(item(), isPresent: false) }
        if take("~") { return .commit }
        if take("%chain") {
            expect("@")
            let kind = kind()
            let operand = item()
            return .chain(kind, operand: operand, op: item())
        }
        if take("%suffix") {
            let base = item()
            return .suffixes(base: base, suffix: item())
        }
        let first = primary()
        if peek("?") {
            index += 1
            return .optional(first)
        }
        if peek("*") || peek("+") {
            index += 1
            return .repeated(first, atLeastOne: input[index - 1] == UInt8(ascii: "+"))
        }
        if peek(".") {
            index += 1
            let element = primary()
            index += 1  // the plus
            return .separated(by: first, element)
        }
        return first
    }

    private func token(_ text: String) -> TokenKind {
        if let kind = Self.operators[text] { return kind }
        guard let number = Words.reserved.firstIndex(where: { "\($0)" == text }),
            number < TokenKind.keywordCount, let kind = TokenKind(rawValue: UInt8(number))
        else { fatalError("grammar: unknown token \(text)") }
        return kind
    }

    private mutating func primary() -> Grammar.Item {
        skipBlanks()
        if peek("'") { return .token(token(quoted(UInt8(ascii: "'")))) }
        if peek("\"") {
            switch quoted(UInt8(ascii: "\"")) {
            case "match": return .softKeyword(Words.match)
            case "case": return .softKeyword(Words.case)
            default: return .softKeyword(Words.underscore)
            }
        }
        if take("(") {
            let inner = alternatives()
            expect(")")
            return .choice(inner)
        }
        let name = word()
        if let kind = Self.kinds[name] { return .token(kind) }
        if name == "SOFT_KEYWORD" { return .anySoftKeyword }
        return .rule(number(of: name))
    }
}
