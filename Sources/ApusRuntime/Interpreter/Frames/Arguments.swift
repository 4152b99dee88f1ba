/// Bits of a code object's flags, as plain integers for hot code; see `CodeFlags` in ApusBytecode.
enum CodeFlag {
    static let variableArguments = 0x4
    static let variableKeywords = 0x8
    static let generator = 0x20
    static let coroutine = 0x80
    /// A generator that may be awaited (`types.coroutine`).
    static let iterableCoroutine = 0x100
    static let asyncGenerator = 0x200
    /// A call makes an object that runs the body later.
    static let suspends = generator | coroutine | asyncGenerator
    static let hasNamespace = 0x1_0000_0000
    static let hasDocumentation = 0x2_0000_0000
    /// Code of a frozen module, whose frames tracebacks leave out.
    static let isHidden = 0x4_0000_0000
}

/// How many registers the parameters take, `*args` and `**kwargs` included.
@inline(__always)
func parameterCount(_ code: CodeObject) -> Int {
    var count = code.argumentCount &+ code.keywordOnlyCount
    if code.flags & CodeFlag.variableArguments != 0 { count &+= 1 }
    if code.flags & CodeFlag.variableKeywords != 0 { count &+= 1 }
    return count
}

/// Places the arguments of a Python function as its parameters say, in place at `arguments`: positional, keyword-only,
/// then `*args` and `**kwargs`. False with TypeError set when they do not fit.
@inline(never)
func bindArguments(
    _ ts: ThreadState, _ function: FunctionObject, _ code: CodeObject, _ arguments: Int, _ count: Int,
    _ keywords: Value
) -> Bool {
    let named = keywords.isNull ? 0 : TupleObject(keywords).count
    let given = count &- named
    let positional = code.argumentCount
    let keywordOnly = code.keywordOnlyCount
    let parameters = positional &+ keywordOnly
    let flags = code.flags
    let view = function.reading(ts)

    // Plain case: only defaults are missing.
    if named == 0 && given <= positional && keywordOnly == 0
        && flags & (CodeFlag.variableArguments | CodeFlag.variableKeywords) == 0
    {
        let defaults = view.defaults
        let defaultCount = defaults.isNull || defaults.isNone ? 0 : TupleObject(defaults).count
        if given &+ defaultCount < positional { return raiseMissing(ts, function, code, arguments, given) }
        var index = given
        while index < positional {
            storeWord(arguments &+ index &<< 3, 0, TupleObject(defaults)[index &- (positional &- defaultCount)].raw)
            index &+= 1
        }
        return true
    }

    // General case: save what was passed, then build the parameters.
    let passed = ArrayObject.allocate(ts, tailCount: count, capacity: count)
    if passed.raw == 0 { return false }
    let source = passed.raw &+ ArrayObject.fixedSize
    copyWords(from: arguments, to: source, count)
    zeroWords(arguments, parameters)
    var rest = Value.null
    if flags & CodeFlag.variableArguments != 0 {
        rest =
            given > positional
            ? makeTuple(ts, source &+ positional &<< 3, given &- positional).value
            : Value(raw: loadWord(rootBlock, RootOffset.emptyTuple))
        if rest.isErr { return false }
    }
    copyWords(from: source, to: arguments, given < positional ? given : positional)
    var extra = Value.null
    if flags & CodeFlag.variableKeywords != 0 { extra = makeDict(ts).value }
    var index = 0
    while index < named {
        let name = TupleObject(keywords)[index]
        let value = Value(raw: loadWord(source &+ (given &+ index) &<< 3, 0))
        var parameter = code.positionalOnlyCount
        while parameter < parameters {
            let candidate = code.localNames[parameter]
            if candidate == name || stringEqual(StringObject(candidate), StringObject(name)) { break }
            parameter &+= 1
        }
        if parameter < parameters {
            if loadWord(arguments &+ parameter &<< 3, 0) != 0 {
                raise(
                    ts, .typeError,
                    "\(functionTitle(ts, function))() got multiple values for argument '\(swiftString(StringObject(name)))'"
                )
                return false
            }
            storeWord(arguments &+ parameter &<< 3, 0, value.raw)
        } else if !extra.isNull {
            if !dictSet(ts, DictObject(extra), name, value) { return false }
        } else {
            return raiseUnexpectedKeyword(ts, function, code, name, keywords)
        }
        index &+= 1
    }
    // CPython looks at the keywords first.
    if given > positional && flags & CodeFlag.variableArguments == 0 {
        return raiseTooManyArguments(ts, function, code, given, arguments)
    }
    // Defaults of positional parameters.
    let defaults = view.defaults
    let defaultCount = defaults.isNull || defaults.isNone ? 0 : TupleObject(defaults).count
    index = 0
    while index < positional {
        if loadWord(arguments &+ index &<< 3, 0) == 0 {
            let position = index &- (positional &- defaultCount)
            if position < 0 { return raiseMissing(ts, function, code, arguments, positional) }
            storeWord(arguments &+ index &<< 3, 0, TupleObject(defaults)[position].raw)
        }
        index &+= 1
    }
    // Defaults of keyword-only parameters.
    let keywordDefaults = view.keywordDefaults
    while index < parameters {
        if loadWord(arguments &+ index &<< 3, 0) == 0 {
            if !keywordDefaults.isNull && !keywordDefaults.isNone {
                let found = dictGetString(DictObject(keywordDefaults), StringObject(code.localNames[index]))
                if !found.isNull { storeWord(arguments &+ index &<< 3, 0, found.raw) }
            }
            if loadWord(arguments &+ index &<< 3, 0) == 0 {
                return raiseMissingKeywordOnly(ts, function, code, arguments)
            }
        }
        index &+= 1
    }
    if flags & CodeFlag.variableArguments != 0 {
        storeWord(arguments &+ index &<< 3, 0, rest.raw)
        index &+= 1
    }
    if flags & CodeFlag.variableKeywords != 0 { storeWord(arguments &+ index &<< 3, 0, extra.raw) }
    keepAlive(passed.raw)
    return true
}

// MARK: - Messages, as CPython's

func functionTitle(_ ts: ThreadState, _ function: FunctionObject) -> String {
    let name = function.reading(ts).qualifiedName
    return name.hasLayout(ShapeNumber.string) ? swiftString(StringObject(name)) : "?"
}

private func enumerated(_ names: [String]) -> String {
    switch names.count {
    case 0: ""
    case 1: "'\(names[0])'"
    case 2: "'\(names[0])' and '\(names[1])'"
    default: names.dropLast().map { "'\($0)'" }.joined(separator: ", ") + ", and '\(names[names.count - 1])'"
    }
}

@inline(never)
private func raiseMissing(
    _ ts: ThreadState, _ function: FunctionObject, _ code: CodeObject, _ arguments: Int, _ given: Int
) -> Bool {
    let positional = code.argumentCount
    let defaults = function.reading(ts).defaults
    let defaultCount = defaults.isNull || defaults.isNone ? 0 : TupleObject(defaults).count
    var missing: [String] = []
    for index in 0..<max(0, positional - defaultCount)
    where index >= given || loadWord(arguments &+ index &<< 3, 0) == 0 {
        missing.append(swiftString(StringObject(code.localNames[index])))
    }
    let plural = missing.count == 1 ? "argument" : "arguments"
    raise(
        ts, .typeError,
        "\(functionTitle(ts, function))() missing \(missing.count) required positional \(plural): \(enumerated(missing))"
    )
    return false
}

@inline(never)
private func raiseMissingKeywordOnly(
    _ ts: ThreadState, _ function: FunctionObject, _ code: CodeObject, _ arguments: Int
) -> Bool {
    let defaults = function.reading(ts).keywordDefaults
    var missing: [String] = []
    for index in code.argumentCount..<(code.argumentCount + code.keywordOnlyCount)
    where loadWord(arguments &+ index &<< 3, 0) == 0 {
        let name = StringObject(code.localNames[index])
        if !defaults.isNull && !defaults.isNone && !dictGetString(DictObject(defaults), name).isNull { continue }
        missing.append(swiftString(name))
    }
    let plural = missing.count == 1 ? "argument" : "arguments"
    raise(
        ts, .typeError,
        "\(functionTitle(ts, function))() missing \(missing.count) required keyword-only \(plural): \(enumerated(missing))"
    )
    return false
}

@inline(never)
private func raiseTooManyArguments(
    _ ts: ThreadState, _ function: FunctionObject, _ code: CodeObject, _ given: Int, _ arguments: Int
) -> Bool {
    let positional = code.argumentCount
    let defaults = function.reading(ts).defaults
    let defaultCount = defaults.isNull || defaults.isNone ? 0 : TupleObject(defaults).count
    let takes: String
    let plural: Bool
    if defaultCount > 0 {
        takes = "from \(positional - defaultCount) to \(positional)"
        plural = true
    } else {
        takes = "\(positional)"
        plural = positional != 1
    }
    var keywordOnly = 0
    for index in 0..<code.keywordOnlyCount where loadWord(arguments &+ (positional &+ index) &<< 3, 0) != 0 {
        keywordOnly += 1
    }
    let more =
        keywordOnly == 0
        ? ""
        : " positional argument\(given == 1 ? "" : "s") "
            + "(and \(keywordOnly) keyword-only argument\(keywordOnly == 1 ? "" : "s"))"
    raise(
        ts, .typeError,
        "\(functionTitle(ts, function))() takes \(takes) positional argument\(plural ? "s" : "") but \(given)\(more) "
            + "\(given == 1 && keywordOnly == 0 ? "was" : "were") given")
    return false
}

@inline(never)
private func raiseUnexpectedKeyword(
    _ ts: ThreadState, _ function: FunctionObject, _ code: CodeObject, _ name: Value, _ keywords: Value
) -> Bool {
    let title = functionTitle(ts, function)
    var positionalOnly: [String] = []
    for index in 0..<code.positionalOnlyCount {
        for position in 0..<TupleObject(keywords).count
        where stringEqual(StringObject(code.localNames[index]), StringObject(TupleObject(keywords)[position])) {
            positionalOnly.append(swiftString(StringObject(code.localNames[index])))
        }
    }
    if positionalOnly.isEmpty {
        raise(ts, .typeError, "\(title)() got an unexpected keyword argument '\(swiftString(StringObject(name)))'")
    } else {
        raise(
            ts, .typeError,
            "\(title)() got some positional-only arguments passed as keyword arguments: '"
                + positionalOnly.joined(separator: ", ") + "'")
    }
    return false
}
