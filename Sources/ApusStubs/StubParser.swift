import ApusBytecode

/// Reads a stub file; `Sources/ApusStubs/README.md` describes the language.
public func parseStub(file: String, text: String) throws(StubError) -> Stub {
    var parser = StubParser(file: file, lines: try stubLines(file: file, text: text))
    return try parser.parse()
}

private struct StubParser {
    let file: String
    let lines: [StubLine]
    var position = 0
    var stub: Stub

    init(file: String, lines: [StubLine]) {
        self.file = file
        self.lines = lines
        stub = Stub(file: file)
    }

    func failure(_ message: String, _ line: Int) -> StubError { StubError(file: file, line: line, message: message) }

    /// The string below a statement.
    mutating func documentation(below indent: Int) -> String? {
        guard position < lines.count, lines[position].indent > indent, let text = lines[position].string else {
            return nil
        }
        position += 1
        return text
    }

    mutating func parse() throws(StubError) -> Stub {
        while position < lines.count {
            let line = lines[position]
            if line.indent > 0 { throw failure("unexpected indentation", line.number) }
            if line.string != nil { throw failure("a string that documents nothing", line.number) }
            let words = split(line.text, at: " ")
            switch words[0] {
            case "module":
                guard words.count == 2, stub.module == nil else {
                    throw failure("expected `module NAME`, once", line.number)
                }
                position += 1
                stub.module = words[1]
                stub.documentation = documentation(below: 0)
            case "const":
                position += 1
                stub.constants.append(try constant(line))
            case "hook":
                guard words.count == 2 else { throw failure("expected `hook swiftFunction`", line.number) }
                position += 1
                stub.hooks.append(words[1])
            case "class":
                position += 1
                stub.classes.append(try classDescription(line, words))
            case "def", "alias":
                guard let module = stub.module else { throw failure("a function needs a `module` line", line.number) }
                stub.functions = try function(prefix: bodyPrefix(module), isMethod: false, after: stub.functions)
            default:
                if line.text.hasPrefix("@") {
                    guard let module = stub.module else {
                        throw failure("a function needs a `module` line", line.number)
                    }
                    stub.functions = try function(prefix: bodyPrefix(module), isMethod: false, after: stub.functions)
                } else {
                    throw failure("expected module, const, class, def, alias or hook, not '\(words[0])'", line.number)
                }
            }
        }
        return stub
    }

    /// `const name: type` or `const name: type = literal`
    func constant(_ line: StubLine) throws(StubError) -> StubConstant {
        let text = line.text.dropFirst("const ".count)
        let halves = split(text, at: "=")
        let head = split(halves[0], at: ":")
        guard head.count == 2, halves.count <= 2, !head[0].isEmpty else {
            throw failure("expected `const NAME: TYPE` or `const NAME: TYPE = LITERAL`", line.number)
        }
        guard ["int", "float", "str", "bool", "None", "object"].contains(head[1]) else {
            throw failure("a constant is an int, float, str, bool, None or object, not '\(head[1])'", line.number)
        }
        return StubConstant(name: head[0], type: head[1], literal: halves.count == 2 ? halves[1] : nil)
    }

    /// `class NAME [layout L] [base SWIFT] [prefix P] [final] [hidden]`
    mutating func classDescription(_ line: StubLine, _ words: [String]) throws(StubError) -> StubClass {
        guard words.count >= 2 else { throw failure("expected `class NAME`", line.number) }
        var result = StubClass(name: words[1], prefix: bodyPrefix(words[1]), line: line.number)
        if layoutTable.contains(where: { $0.name == words[1] }) { result.layout = words[1] }
        var index = 2
        while index < words.count {
            let option = words[index]
            index += 1
            switch option {
            case "final": result.isFinal = true
            case "hidden": result.isHidden = true
            case "layout", "base", "prefix":
                guard index < words.count else { throw failure("'\(option)' needs a name", line.number) }
                let value = words[index]
                index += 1
                switch option {
                case "layout":
                    if value != "none" && !layoutTable.contains(where: { $0.name == value }) {
                        throw failure("unknown layout '\(value)'", line.number)
                    }
                    result.layout = value == "none" ? nil : value
                case "base": result.base = value
                default: result.prefix = value
                }
            default:
                throw failure("unknown option '\(option)' of a class: layout, base, prefix, final, hidden", line.number)
            }
        }
        result.documentation = documentation(below: line.indent)
        while position < lines.count, lines[position].indent > line.indent {
            let member = lines[position]
            if member.string != nil { throw failure("a string that documents nothing", member.number) }
            let first = split(member.text, at: " ")[0]
            switch first {
            case "const":
                position += 1
                result.constants.append(try constant(member))
            case "get", "set":
                position += 1
                try attribute(member, first == "set", &result)
            case "compare", "compare:":
                position += 1
                try comparisons(member, &result)
            default:
                guard first == "def" || first == "alias" || first.hasPrefix("@") else {
                    throw failure("expected def, get, set, const, compare, alias, not '\(first)'", member.number)
                }
                result.functions = try function(prefix: result.prefix, isMethod: true, after: result.functions)
            }
        }
        return result
    }

    /// `get name -> type [= body] [: effects]`, `set name [= body] [: effects]`
    mutating func attribute(_ line: StubLine, _ isSetter: Bool, _ result: inout StubClass) throws(StubError) {
        let (head, effects) = try effects(of: line.text.dropFirst(4), line)
        let halves = split(head, at: "=")
        if isSetter {
            guard let index = result.attributes.firstIndex(where: { $0.name == halves[0] }) else {
                throw failure("`set \(halves[0])` without `get` before it", line.number)
            }
            result.attributes[index].setter =
                halves.count == 2 ? halves[1] : result.prefix + "Set" + bodyPart(halves[0])
            result.attributes[index].setterRaises = effects.flags.contains(.raises)
            return
        }
        guard let arrow = halves[0].firstRange(of: "->") else {
            throw failure("expected `get NAME -> TYPE`", line.number)
        }
        let name = trim(halves[0][..<arrow.lowerBound])
        let type = trim(halves[0][arrow.upperBound...])
        try check(result: type, line.number)
        result.attributes.append(
            StubAttribute(
                name: name, type: type, getter: halves.count == 2 ? halves[1] : result.prefix + bodyPart(name),
                setter: nil, documentation: documentation(below: line.indent),
                getterRaises: effects.flags.contains(.raises)))
    }

    /// `compare [= body] [: effects]`: the six comparisons by one body that is told which.
    mutating func comparisons(_ line: StubLine, _ result: inout StubClass) throws(StubError) {
        let (head, effects) = try effects(of: line.text.dropFirst("compare".count), line)
        let body = head.hasPrefix("=") ? trim(head.dropFirst()) : result.prefix + "Compare"
        for (name, comparison, symbol) in [
            ("__eq__", "equal", "=="), ("__ne__", "notEqual", "!="), ("__lt__", "lessThan", "<"),
            ("__le__", "lessEqual", "<="), ("__gt__", "greaterThan", ">"), ("__ge__", "greaterEqual", ">="),
        ] {
            result.functions.append(
                StubFunction(
                    name: name, kind: .method,
                    parameters: [StubParameter(name: "value", kind: .positionalOnly, type: "object")],
                    result: "object", body: body + "|." + comparison, effects: effects,
                    documentation: "Return self\(symbol)value.", line: line.number))
        }
    }

    /// Splits `head : effects`; the effects are `worst` where there are none.
    func effects(
        of text: some StringProtocol, _ line: StubLine
    ) throws(StubError) -> (head: String, effects: EffectDeclaration) {
        let parts = split(text, at: ":")
        guard parts.count == 2 else {
            if parts.count == 1 { return (parts[0], .worst) }
            throw failure("more than one ':'", line.number)
        }
        do throws(EffectDeclaration.Failure) {
            return (parts[0], try EffectDeclaration(parsing: parts[1]))
        } catch {
            throw failure(error.message, line.number)
        }
    }

    /// `before` and behind it one `def` with its decorators, or an `alias`.
    mutating func function(
        prefix: String, isMethod: Bool, after before: [StubFunction]
    ) throws(StubError) -> [StubFunction] {
        var functions = before
        var decorators: Set<String> = []
        while lines[position].text.hasPrefix("@") {
            let name = String(lines[position].text.dropFirst())
            guard ["raw", "nosignature", "classmethod", "staticmethod"].contains(name) else {
                throw failure("unknown decorator '@\(name)'", lines[position].number)
            }
            decorators.insert(name)
            position += 1
            guard position < lines.count else { throw failure("a decorator without def", lines[position - 1].number) }
        }
        let line = lines[position]
        position += 1
        if line.text.hasPrefix("alias ") {
            let halves = split(line.text.dropFirst(6), at: "=")
            guard halves.count == 2, var copy = functions.first(where: { $0.name == halves[1] }) else {
                throw failure("expected `alias NEW = OLD` behind the def of OLD", line.number)
            }
            copy.name = halves[0]
            if let text = documentation(below: line.indent) { copy.documentation = text }
            functions.append(copy)
            return functions
        }
        guard line.text.hasPrefix("def "), let open = line.text.firstIndex(of: "("),
            let close = closing(line.text, open)
        else { throw failure("expected `def NAME(PARAMETERS) -> TYPE: EFFECTS`", line.number) }
        let name = trim(line.text[line.text.index(line.text.startIndex, offsetBy: 4)..<open])
        let (head, effects) = try effects(of: line.text[line.text.index(after: close)...], line)
        guard head.hasPrefix("->") else { throw failure("expected '->' and a type after the parameters", line.number) }
        let halves = split(head.dropFirst(2), at: "=")
        try check(result: halves[0], line.number)
        var texts = split(line.text[line.text.index(after: open)..<close], at: ",")
        if texts == [""] { texts = [] }
        let kind: StubFunctionKind =
            name == "__new__"
            ? .new
            : decorators.contains("classmethod")
                ? .classMethod : decorators.contains("staticmethod") ? .staticMethod : isMethod ? .method : .function
        if kind != .function && kind != .staticMethod {
            let receiver = kind == .method ? "self" : "cls"
            guard texts.first == receiver else {
                throw failure("the first parameter of '\(name)' is '\(receiver)'", line.number)
            }
            texts.removeFirst()
        }
        functions.append(
            StubFunction(
                name: name, kind: kind, parameters: try parameters(texts, line.number, hasReceiver: kind != .function),
                result: halves[0], body: halves.count == 2 ? halves[1] : prefix + bodyPart(name), effects: effects,
                documentation: documentation(below: line.indent), hidesSignature: decorators.contains("nosignature"),
                isRaw: decorators.contains("raw"), line: line.number))
        return functions
    }

    /// The parenthesis that closes the one at `open`.
    func closing(_ text: String, _ open: String.Index) -> String.Index? {
        var depth = 0
        var quote: Character?
        for index in text[open...].indices {
            let character = text[index]
            if let openQuote = quote {
                if character == openQuote { quote = nil }
            } else if character == "'" || character == "\"" {
                quote = character
            } else if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }

    func parameters(_ texts: [String], _ line: Int, hasReceiver: Bool) throws(StubError) -> [StubParameter] {
        var result: [StubParameter] = []
        var kind = StubParameterKind.standard
        var sawDefault = false
        for text in texts {
            if text == "/" {
                guard kind == .standard, !result.contains(where: { $0.kind == .positionalOnly }) else {
                    throw failure("misplaced '/'", line)
                }
                for index in result.indices { result[index].kind = .positionalOnly }
                continue
            }
            if text == "*" {
                kind = .keywordOnly
                continue
            }
            let halves = split(text, at: "=")
            let head = split(halves[0], at: ":")
            guard head.count <= 2, halves.count <= 2, !head[0].isEmpty else {
                throw failure("expected `NAME: TYPE = DEFAULT`, not '\(text)'", line)
            }
            var parameter = StubParameter(
                name: head[0], kind: kind, type: head.count == 2 ? head[1] : "object",
                standard: halves.count == 2 ? halves[1] : nil)
            if parameter.name.hasPrefix("**") {
                parameter.name.removeFirst(2)
                parameter.kind = .doubleStar
            } else if parameter.name.hasPrefix("*") {
                parameter.name.removeFirst()
                parameter.kind = .star
                kind = .keywordOnly
            } else if parameter.kind == .standard {
                if parameter.standard == nil && sawDefault {
                    throw failure("'\(parameter.name)' without a default follows a parameter with one", line)
                }
                sawDefault = sawDefault || parameter.standard != nil
            }
            if let bar = parameter.type.firstIndex(of: "|") {
                guard trim(parameter.type[parameter.type.index(after: bar)...]) == "None" else {
                    throw failure("only `| None` may follow a type", line)
                }
                parameter.type = trim(parameter.type[..<bar])
                parameter.acceptsNone = true
            }
            guard ArgumentType(parameter.type) != nil else { throw failure("unknown type '\(parameter.type)'", line) }
            if result.contains(where: { $0.name == parameter.name }) {
                throw failure("two parameters named '\(parameter.name)'", line)
            }
            result.append(parameter)
        }
        return result
    }

    func check(result: String, _ line: Int) throws(StubError) {
        if ResultType(result) == nil { throw failure("unknown result type '\(result)'", line) }
    }
}

/// First part of the names of Swift bodies: `_thread` gives `thread`, `RLock` gives `rLock`.
func bodyPrefix(_ name: String) -> String {
    let part = bodyPart(name)
    return part.prefix(1).lowercased() + part.dropFirst()
}

/// A Python name as a part of a Swift name: `start_new_thread` gives `StartNewThread`, `__len__` gives `Len`.
func bodyPart(_ name: String) -> String {
    name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
}
