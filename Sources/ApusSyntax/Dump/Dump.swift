/// The tree as `ast.dump(tree, include_attributes=includeAttributes)` of CPython 3.11 prints it, in UTF-8.
///
/// Throws: a RecursionError for a tree nested deeper than 20,000 levels.
public func dump(_ tree: SyntaxTree, includeAttributes: Bool = true) throws(SyntaxFailure) -> [UInt8] {
    for limit in [30, 20_000] {
        var dumper = Dumper(tree: tree, includesAttributes: includeAttributes, depthLimit: limit)
        if limit == 30 {
            dumper.dumpRoot()
        } else {
            guard
                let result = onLargeStack({ [dumper] in
                    var dumper = dumper
                    dumper.dumpRoot()
                    return dumper
                })
            else { break }
            dumper = result
        }
        if !dumper.isTooDeep { return dumper.output }
    }
    throw SyntaxFailure(
        kind: .recursionError, message: "maximum recursion depth exceeded during tree traversal", filename: "")
}

struct Dumper: Sendable {
    let tree: SyntaxTree
    let includesAttributes: Bool
    let depthLimit: Int
    var output: [UInt8] = []
    var isTooDeep = false
    private var depth = 0
    private var needsComma = false

    init(tree: SyntaxTree, includesAttributes: Bool, depthLimit: Int) {
        self.tree = tree
        self.includesAttributes = includesAttributes
        self.depthLimit = depthLimit
        output.reserveCapacity(tree.expressions.count * 64)
    }

    mutating func dumpRoot() {
        switch tree.root {
        case .module(let body):
            node("Module") {
                $0.list("body", body) { $0.dump($1) }
                $0.field("type_ignores") { $0.write("[]") }
            }
        case .interactive(let body):
            node("Interactive") { $0.list("body", body) { $0.dump($1) } }
        case .expression(let body):
            node("Expression") { $0.field("body", body) }
        }
    }

    // MARK: Writing

    mutating func write(_ text: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ number: Int32) {
        output.append(contentsOf: String(number).utf8)
    }

    /// `Name(`, the fields, the place if there is one, `)`.
    mutating func node(_ name: StaticString, _ range: SourceRange? = nil, _ fields: (inout Dumper) -> Void) {
        write(name)
        output.append(UInt8(ascii: "("))
        depth += 1
        if depth > depthLimit {
            isTooDeep = true
        } else {
            let outer = needsComma
            needsComma = false
            fields(&self)
            if includesAttributes, let range {
                field("lineno") { $0.write(range.line) }
                field("col_offset") { $0.write(range.column) }
                field("end_lineno") { $0.write(range.endLine) }
                field("end_col_offset") { $0.write(range.endColumn) }
            }
            needsComma = outer
        }
        depth -= 1
        output.append(UInt8(ascii: ")"))
    }

    mutating func field(_ name: StaticString, _ value: (inout Dumper) -> Void) {
        if needsComma { write(", ") }
        write(name)
        output.append(UInt8(ascii: "="))
        value(&self)
        needsComma = true
    }

    mutating func field(_ name: StaticString, _ value: ExpressionID?) {
        guard let value else { return }
        field(name) { $0.dump(value) }
    }

    mutating func field(_ name: StaticString, _ value: Identifier?) {
        guard let value else { return }
        field(name) { $0.dump(value) }
    }

    mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ dump: (inout Dumper, Element) -> Void
    ) {
        field(name) { dumper in
            dumper.output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { dumper.write(", ") }
                dump(&dumper, element)
            }
            dumper.output.append(UInt8(ascii: "]"))
        }
    }

    mutating func list(_ name: StaticString, _ elements: [ExpressionID]) {
        list(name, elements) { $0.dump($1) }
    }

    /// An expression without children beyond its fields, such as `Load()`.
    mutating func field(_ name: StaticString, node: StaticString) {
        field(name) {
            $0.write(node)
            $0.write("()")
        }
    }

    mutating func dump(_ identifier: Identifier) {
        appendRepresentation(of: StringConstant(bytes: Array(tree.text(of: identifier).utf8)), to: &output)
    }

    mutating func dump(_ value: ConstantValue) {
        switch value {
        case .none: write("None")
        case .true: write("True")
        case .false: write("False")
        case .ellipsis: write("Ellipsis")
        case .string(let string): appendRepresentation(of: string, to: &output)
        case .bytes(let bytes): appendRepresentation(of: bytes, to: &output)
        case .integer(let value): output.append(contentsOf: String(value).utf8)
        case .bigInteger(let digits, let radix): output.append(contentsOf: decimalDigits(of: digits, radix: radix))
        case .float(let value): output.append(contentsOf: representation(of: value).utf8)
        case .imaginary(let value):
            output.append(contentsOf: representation(of: value, isImaginary: true).utf8)
            output.append(UInt8(ascii: "j"))
        }
    }

    // MARK: Parts of nodes

    mutating func dump(_ arguments: Arguments) {
        node("arguments") {
            $0.list("posonlyargs", arguments.posonlyargs) { $0.dump($1) }
            $0.list("args", arguments.args) { $0.dump($1) }
            if let vararg = arguments.vararg { $0.field("vararg") { $0.dump(vararg) } }
            $0.list("kwonlyargs", arguments.kwonlyargs) { $0.dump($1) }
            $0.list("kw_defaults", arguments.kwDefaults) { $0.dump($1) }
            if let kwarg = arguments.kwarg { $0.field("kwarg") { $0.dump(kwarg) } }
            $0.list("defaults", arguments.defaults)
        }
    }

    mutating func dump(_ argument: Argument) {
        node("arg", argument.range) {
            $0.field("arg", argument.arg)
            $0.field("annotation", argument.annotation)
        }
    }

    mutating func dump(_ keyword: Keyword) {
        node("keyword", keyword.range) {
            $0.field("arg", keyword.arg)
            $0.field("value", keyword.value)
        }
    }

    mutating func dump(_ comprehension: Comprehension) {
        node("comprehension") {
            $0.field("target", comprehension.target)
            $0.field("iter", comprehension.iter)
            $0.list("ifs", comprehension.ifs)
            $0.field("is_async") { $0.write(comprehension.isAsync ? "1" : "0") }
        }
    }

    mutating func dump(_ handler: ExceptHandler) {
        node("ExceptHandler", handler.range) {
            $0.field("type", handler.type)
            $0.field("name", handler.name)
            $0.list("body", handler.body) { $0.dump($1) }
        }
    }

    mutating func dump(_ alias: Alias) {
        node("alias", alias.range) {
            $0.field("name", alias.name)
            $0.field("asname", alias.asname)
        }
    }

    mutating func dump(_ item: WithItem) {
        node("withitem") {
            $0.field("context_expr", item.contextExpr)
            $0.field("optional_vars", item.optionalVars)
        }
    }

    mutating func dump(_ matchCase: MatchCase) {
        node("match_case") {
            $0.field("pattern") { $0.dump(matchCase.pattern) }
            $0.field("guard", matchCase.guardExpression)
            $0.list("body", matchCase.body) { $0.dump($1) }
        }
    }

    mutating func dump(_ id: ExpressionID?) {
        if let id { dump(id) } else { write("None") }
    }

    mutating func dumpInteger(_ name: StaticString, _ value: Int32) {
        field(name) { $0.write(value) }
    }
}
