import ApusBytecode

/// The Swift file made of a stub: for a module the function that makes it, for a class of the runtime the function that
/// fills its namespace, with a trampoline for each native.
public func emitSwift(_ stub: Stub) throws(StubError) -> String {
    var emitter = StubEmitter(stub: stub)
    return try emitter.emit()
}

/// Name of the function that makes a module.
public func moduleMaker(_ module: String) -> String { "make\(title(bodyPrefix(module)))Module" }

private func title(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

/// A Swift string literal.
func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        case "\0": result += "\\0"
        default:
            if scalar.value < 0x20 {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
    return result + "\""
}

private struct StubEmitter {
    let stub: Stub
    var text = ""

    init(stub: Stub) { self.stub = stub }

    mutating func line(_ depth: Int, _ content: String) {
        text += String(repeating: "    ", count: depth) + content + "\n"
    }

    mutating func emit() throws(StubError) -> String {
        line(0, "// swift-format-ignore-file")
        line(0, "// Made by apus-generate from \(stub.file). Do not edit: run `make generate`.")
        if !stub.file.hasPrefix("Sources/ApusRuntime/") { line(0, "import ApusRuntime") }
        line(0, "import Glibc")
        for description in stub.classes { try emit(description) }
        guard let module = stub.module else { return text }
        line(0, "")
        line(0, "/// The module `\(module)`.")
        line(0, "package func \(moduleMaker(module))(_ ts: ThreadState) -> ModuleObject {")
        line(1, "let name = intern(ts, \(literal(module)) as StaticString).value")
        let documentation = stub.documentation.map { "makeString(ts, \(literal($0))).value" } ?? ".none"
        line(1, "let module = makeModule(ts, name, documentation: \(documentation))")
        line(1, "let natives = NativeDefiner(ts, module.namespace, owner: name)")
        for constant in stub.constants { try emit(constant) }
        for description in stub.classes where !description.isHidden {
            line(
                1,
                "natives.define(\(literal(description.name)), make\(title(description.prefix))Type(ts, module: name).value)"
            )
        }
        for function in stub.functions { try emit(function, nil) }
        for hook in stub.hooks { line(1, "if !\(hook)(ts, module) { return ModuleObject(raw: 0) }") }
        line(1, "return module")
        line(0, "}")
        return text
    }

    /// The function that makes or fills a class.
    mutating func emit(_ description: StubClass) throws(StubError) {
        line(0, "")
        let name = title(description.prefix)
        if stub.module != nil {
            let layout = description.layout ?? "instance"
            let base = description.base ?? "Types.object"
            line(0, "/// The class `\(description.name)`.")
            line(0, "func make\(name)Type(_ ts: ThreadState, module: Value) -> TypeObject {")
            line(
                1,
                "let type = makeType(ts, \(literal(description.name)), layout: ShapeNumber.\(layout), base: \(base)\(description.isFinal ? ", flags: 0" : ""))"
            )
            line(1, "type.writing(ts).module = module")
        } else {
            line(0, "/// Fills the class `\(description.name)`.")
            line(0, "func define\(name)Natives(_ ts: ThreadState, _ type: TypeObject) {")
        }
        if let documentation = description.documentation {
            line(1, "setTypeDocumentation(ts, type, \(literal(documentation)))")
        }
        line(1, "let natives = NativeDefiner(ts, type)")
        for constant in description.constants { try emit(constant) }
        for attribute in description.attributes { emit(attribute, description) }
        for function in description.functions { try emit(function, description) }
        if stub.module != nil {
            line(1, "updateTypeFlags(ts, type)")
            line(1, "return type")
        }
        line(0, "}")
    }

    mutating func emit(_ constant: StubConstant) throws(StubError) {
        let given = constant.literal
        let value: String
        switch constant.type {
        case "int": value = "makeInteger(ts, \(given ?? "Int(\(constant.name))"))"
        case "float": value = "makeFloat(ts, \(given ?? constant.name))"
        case "str":
            let content = given.map { literal(String($0.dropFirst().dropLast())) }
            value =
                content.map { "intern(ts, \($0) as StaticString).value" } ?? "makeString(ts, \(constant.name)).value"
        case "bool": value = given == "True" ? ".true" : ".false"
        case "None": value = ".none"
        default: value = "\(given ?? constant.name)(ts)"
        }
        line(1, "natives.define(\(literal(constant.name)), \(value))")
    }

    mutating func emit(_ attribute: StubAttribute, _ description: StubClass) {
        let documentation = attribute.documentation.map { ", documentation: " + literal($0) } ?? ""
        let receiver = receiver("Value(raw: raw)", description)
        line(1, "natives.attribute(\(literal(attribute.name))\(documentation), get: { thread, raw in")
        line(2, "let ts = ThreadState(raw: thread)")
        emitResult(2, attribute.type, "\(attribute.getter)(ts, \(receiver))", raises: attribute.getterRaises)
        if let setter = attribute.setter {
            line(1, "}, set: { thread, raw, value in")
            line(2, "let ts = ThreadState(raw: thread)")
            let call = "\(setter)(ts, \(receiver), Value(raw: value))"
            if attribute.setterRaises {
                line(2, "return \(call) ? 1 : 0")
            } else {
                line(2, call)
                line(2, "return 1")
            }
        }
        line(1, "})")
    }

    /// The receiver as the body of a class's native wants it.
    func receiver(_ value: String, _ description: StubClass) -> String {
        guard let layout = description.layout, !StubEmitter.immediateLayouts.contains(layout), layout != "instance"
        else {
            return value
        }
        return "\(title(layout))Object(\(value))"
    }

    /// Layouts whose values have an immediate form, or whose classes share bodies: these get a Value.
    static let immediateLayouts: Set<String> = ["integer", "float", "string", "bytes", "byteArray"]
    /// Layouts that several classes share: the class of the receiver is looked at before the entry is called.
    static let sharedLayouts: Set<String> = ["instance", "exception"]

    // MARK: - Functions

    mutating func emit(_ function: StubFunction, _ description: StubClass?) throws(StubError) {
        var kind: [String] = []
        var signature: [String] = []
        var effects = function.effects
        let hasReceiver = function.kind == .method || function.kind == .new || function.kind == .classMethod
        let checksLayout =
            function.kind == .method && description?.layout != nil
            && !StubEmitter.sharedLayouts.contains(description!.layout!)
        switch function.kind {
        case .function: signature.append("$module")
        case .method:
            kind.append("method")
            signature.append("$self")
        case .classMethod:
            kind.append("classMethod")
            signature.append("$type")
        case .new:
            kind.append("new")
            signature.append("$type")
        case .staticMethod: kind.append("staticMethod")
        }
        let parameters = function.parameters
        let positional = parameters.filter { $0.kind == .positionalOnly || $0.kind == .standard }
        let required = positional.filter { $0.standard == nil }.count + (hasReceiver ? 1 : 0)
        let hasStar = parameters.contains { $0.kind == .star }
        let hasKeywords = parameters.contains { $0.kind != .positionalOnly && $0.kind != .star }
        let isWindow = hasStar && !hasKeywords && !function.isRaw
        if function.isRaw { kind.append("raw") } else if isWindow { kind.append("window") }
        if function.hidesSignature { kind.append("hidesSignature") }
        let isDirect =
            !function.isRaw && function.kind != .new && (function.kind != .method || checksLayout)
            && (!hasStar || isWindow) && !parameters.contains { $0.kind == .doubleStar }
        if isDirect { kind.append("direct") }
        signature += signatureTexts(parameters, hasLeading: !signature.isEmpty)
        let maximum = isWindow ? 255 : positional.count + (hasReceiver ? 1 : 0)
        if required > 254 || maximum > 255 {
            throw StubError(file: stub.file, line: function.line, message: "'\(function.name)' has too many parameters")
        }
        if parameters.contains(where: { ArgumentType($0.type)?.converts == true }) && !effects.isWorst
            && !function.isRaw
        {
            effects.flags.insert(.converts)
        }
        // Numbers beyond the immediate forms are allocated.
        if function.result == "float" || function.result == "int" { effects.flags.insert(.parks) }
        let table = "\(function.name)\0(\(signature.joined(separator: ", ")))\0\(function.documentation ?? "")\0"
        let kinds = kind.isEmpty ? "0" : kind.map { "NativeKind." + $0 }.joined(separator: " | ")
        line(
            1,
            "natives.function(\(literal(table)), NativeShape(name: \(function.name.utf8.count), kind: \(kinds), minimum: \(required), maximum: \(maximum)), effects: \(effects.encoded)) { thread, base, count in"
        )
        line(2, "let ts = ThreadState(raw: thread)")
        var arguments = ["ts"]
        let label = function.kind == .new ? description?.name ?? function.name : function.name
        if hasReceiver {
            line(2, "let receiver = Arguments(raw: base)[0]")
            if function.kind == .method {
                if checksLayout, let layout = description?.layout {
                    let test =
                        layout == "integer"
                        ? "isInteger(receiver)"
                        : layout == "float" ? "isFloat(receiver)" : "isReceiver(receiver, ShapeNumber.\(layout))"
                    line(
                        2,
                        "if _slowPath(!\(test)) { return receiverError(ts, \(literal(function.name)), \(literal(description!.name)), receiver) }"
                    )
                }
                arguments.append(receiver("receiver", description!))
            } else {
                arguments.append("TypeObject(receiver)")
            }
        }
        if function.isRaw {
            let skipped = hasReceiver ? 1 : 0
            arguments.append(
                skipped == 0
                    ? "ArgumentList(raw: base, count: count)" : "ArgumentList(raw: base &+ 8, count: count &- 1)")
        } else {
            for (index, parameter) in parameters.enumerated() {
                try emit(
                    parameter, index + (hasReceiver ? 1 : 0), function, label: label,
                    isOnly: parameters.count == 1 && required == positional.count + (hasReceiver ? 1 : 0),
                    required: required, isWindow: isWindow)
                arguments.append("a\(index + (hasReceiver ? 1 : 0))")
            }
        }
        var body = function.body
        if let bar = body.firstIndex(of: "|") {
            arguments.append(String(body[body.index(after: bar)...]))
            body = String(body[..<bar])
        }
        emitResult(
            2, function.result, "\(body)(\(arguments.joined(separator: ", ")))",
            raises: function.effects.flags.contains(.raises))
        line(1, "}")
    }

    private func signatureTexts(_ parameters: [StubParameter], hasLeading: Bool) -> [String] {
        var texts: [String] = []
        // `*args` alone needs no mark.
        var sawSlash =
            !hasLeading && !parameters.contains { $0.kind == .positionalOnly }
            || parameters.count == 1 && parameters[0].kind == .star
        var sawStar = false
        for parameter in parameters {
            if !sawSlash && parameter.kind != .positionalOnly {
                texts.append("/")
                sawSlash = true
            }
            if parameter.kind == .star { sawStar = true }
            if parameter.kind == .keywordOnly && !sawStar {
                texts.append("*")
                sawStar = true
            }
            let stars = parameter.kind == .star ? "*" : parameter.kind == .doubleStar ? "**" : ""
            let standard = parameter.standard.map { "=" + ($0 == "null" ? "<unrepresentable>" : $0) } ?? ""
            texts.append(stars + parameter.name + standard)
        }
        if !sawSlash && (hasLeading || !parameters.isEmpty) { texts.append("/") }
        return texts
    }

    /// The conversion of one argument to the constant `a<index>`.
    private mutating func emit(
        _ parameter: StubParameter, _ index: Int, _ function: StubFunction, label: String, isOnly: Bool, required: Int,
        isWindow: Bool
    ) throws(StubError) {
        let name = "a\(index)"
        switch parameter.kind {
        case .star:
            line(
                2,
                isWindow
                    ? "let \(name) = ArgumentList(raw: base &+ \(8 * index), count: count &- \(index))"
                    : "let \(name) = ArgumentList(TupleObject(Arguments(raw: base)[\(index)]))")
            return
        case .doubleStar:
            line(2, "let \(name) = DictObject(Arguments(raw: base)[\(index)])")
            return
        default: break
        }
        let isRequired = index < required && parameter.kind != .keywordOnly
        line(
            2,
            "let v\(index) = \(isRequired ? "Arguments(raw: base)[\(index)]" : "count > \(index) ? Arguments(raw: base)[\(index)] : .null")"
        )
        let number =
            function.kind == .method || function.kind == .new || function.kind == .classMethod ? index : index + 1
        let place =
            parameter.kind == .positionalOnly
            ? isOnly ? "argument" : "argument \(number)" : "argument '\(parameter.name)'"
        let expected = { (type: String) in
            literal("\(label)() \(place) must be \(type)\(parameter.acceptsNone ? " or None" : ""), not ")
        }
        let type = ArgumentType(parameter.type) ?? .object
        let conversion: String
        let swiftType: String
        switch type {
        case .object:
            let standard = try valueDefault(parameter, function)
            line(
                2,
                "let \(name) = \(isRequired || standard == nil ? "v\(index)" : "v\(index).isNull ? \(standard!) : v\(index)")"
            )
            return
        case .float: (conversion, swiftType) = ("doubleArgument(ts, v\(index))", "Double")
        case .int: (conversion, swiftType) = ("integerArgument(ts, v\(index))", "Int")
        case .int32: (conversion, swiftType) = ("integer32Argument(ts, v\(index))", "Int")
        case .index: (conversion, swiftType) = ("indexArgument(ts, v\(index))", "Int")
        case .bigint: (conversion, swiftType) = ("bigIntegerArgument(ts, v\(index))", "Value")
        case .bool: (conversion, swiftType) = ("truthArgument(ts, v\(index))", "Bool")
        case .layout(let layout, let python):
            let object = "\(title(layout))Object"
            let isMissing = isRequired ? "" : "v\(index).isNull"
            let isNone = parameter.acceptsNone ? "v\(index).isNone" : ""
            let absent = [isMissing, isNone].filter { !$0.isEmpty }.joined(separator: " || ")
            let test =
                "if _slowPath(!v\(index).hasLayout(ShapeNumber.\(layout))) { return argumentError(ts, \(expected(python)), v\(index)) }"
            if absent.isEmpty {
                line(2, test)
                line(2, "let \(name) = \(object)(v\(index))")
                return
            }
            line(2, "let \(name): \(object)")
            let standard = parameter.standard.flatMap { text -> String? in
                layout == "string" && text.hasPrefix("'")
                    ? "intern(ts, \(literal(String(text.dropFirst().dropLast()))) as StaticString)" : nil
            }
            if let standard, parameter.acceptsNone, !isRequired {
                line(
                    2,
                    "if v\(index).isNone { \(name) = \(object)(raw: 0) } else if v\(index).isNull { \(name) = \(standard) } else {"
                )
            } else {
                line(2, "if \(absent) { \(name) = \(standard ?? "\(object)(raw: 0)") } else {")
            }
            line(3, test)
            line(3, "\(name) = \(object)(v\(index))")
            line(2, "}")
            return
        }
        let optional = parameter.acceptsNone || parameter.standard == "null"
        if isRequired && !optional {
            line(2, "guard let \(name) = \(conversion) else { return 0 }")
            return
        }
        line(2, "let \(name): \(swiftType)\(optional ? "?" : "")")
        var branch = ""
        if !isRequired { branch += "if v\(index).isNull { \(name) = \(try standardText(parameter, function)) } else " }
        if parameter.acceptsNone { branch += "if v\(index).isNone { \(name) = nil } else " }
        line(2, branch + "{")
        line(3, "guard let converted = \(conversion) else { return 0 }")
        line(3, "\(name) = converted")
        line(2, "}")
    }

    /// A default as a Swift literal of the converted type.
    private func standardText(_ parameter: StubParameter, _ function: StubFunction) throws(StubError) -> String {
        guard let text = parameter.standard else { throw mistake(parameter, function) }
        switch text {
        case "True", "False":
            return parameter.type == "bool" ? text.lowercased() : text == "True" ? "1" : "0"
        case "None", "null":
            guard parameter.acceptsNone || text == "null" else { throw mistake(parameter, function) }
            return "nil"
        case "sys.maxsize": return "Int.max"
        default:
            if parameter.type == "bigint" { return "Value(small: \(text))" }
            guard Double(text) != nil else { throw mistake(parameter, function) }
            return text
        }
    }

    /// A default as a Value; nil for `null`.
    private func valueDefault(_ parameter: StubParameter, _ function: StubFunction) throws(StubError) -> String? {
        guard let text = parameter.standard, text != "null" else { return nil }
        switch text {
        case "None": return ".none"
        case "True": return ".true"
        case "False": return ".false"
        case "()": return "Value(raw: loadWord(rootBlock, RootOffset.emptyTuple))"
        default:
            if let number = Int(text) { return "Value(small: \(number))" }
            // A default that the body provides.
            return nil
        }
    }

    private func mistake(_ parameter: StubParameter, _ function: StubFunction) -> StubError {
        StubError(
            file: stub.file, line: function.line,
            message:
                "'\(parameter.name)' of type \(parameter.type) cannot have the default '\(parameter.standard ?? "")'")
    }

    private mutating func emitResult(_ depth: Int, _ type: String, _ call: String, raises: Bool) {
        let result = ResultType(type) ?? .object
        let converted: String
        switch result {
        case .object, .layout:
            line(depth, "return \(call).raw")
            return
        case .none:
            if raises {
                line(depth, "return \(call) ? Value.none.raw : 0")
            } else {
                line(depth, call)
                line(depth, "return Value.none.raw")
            }
            return
        case .float: converted = "makeFloat(ts, result).raw"
        case .int: converted = "makeInteger(ts, result).raw"
        case .bool: converted = "Value(result).raw"
        }
        line(depth, raises ? "guard let result = \(call) else { return 0 }" : "let result = \(call)")
        line(depth, "return \(converted)")
    }
}
