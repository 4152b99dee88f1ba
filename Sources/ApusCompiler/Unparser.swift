import ApusBytecode
import ApusSyntax

/// How tightly an expression binds, loosest first; one that binds less tightly than its place demands is parenthesized.
private enum Precedence: Int {
    case tuple, test, or, and, not, comparison, expression, bitXor, bitAnd, shift, arithmetic, term, factor, power
    case await, atom

    var next: Precedence { Precedence(rawValue: rawValue + 1) ?? .atom }
}

extension CodeGenerator {
    /// The source text of an annotation, in the normal form of PEP 563.
    func unparse(_ id: ExpressionID) throws(CompileFailure) -> [UInt32] {
        var unparser = Unparser(tree: tree, filename: filename, names: names)
        try unparser.write(id, .test)
        return unparser.text
    }
}

/// Writes expressions as text.
private struct Unparser {
    let tree: SyntaxTree
    let filename: String
    let names: NameTable
    var text: [UInt32] = []
    var nativeStack = NativeStack()

    init(tree: SyntaxTree, filename: String, names: NameTable) {
        self.tree = tree
        self.filename = filename
        self.names = names
    }

    private mutating func put(_ string: String) { text += string.unicodeScalars.map(\.value) }

    private func name(_ identifier: Identifier) -> String { names[Int(identifier.index)] }

    private mutating func parenthesized(
        _ needed: Bool, _ body: (inout Unparser) throws(CompileFailure) -> Void
    ) throws(CompileFailure) {
        if needed { put("(") }
        try body(&self)
        if needed { put(")") }
    }

    private mutating func list(_ elements: [ExpressionID], _ level: Precedence = .test) throws(CompileFailure) {
        for (index, element) in elements.enumerated() {
            if index > 0 { put(", ") }
            try write(element, level)
        }
    }

    mutating func write(_ id: ExpressionID, _ level: Precedence) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        defer { nativeStack.leave() }
        switch tree[id].kind {
        case .constant(let value, let isUnicode):
            if isUnicode { put("u") }
            try literal(value)
        case .name(let identifier, _): put(name(identifier))
        case .attribute(let value, let attribute, _):
            try write(value, .atom)
            if case .constant(.integer, _) = tree[value].kind { put(" ") }
            put("." + name(attribute))
        case .subscript(let value, let slice, _):
            try write(value, .atom)
            put("[")
            try write(slice, .tuple)
            put("]")
        case .call(let function, let arguments, let keywords): try call(function, arguments, keywords)
        case .boolOp(let op, let values):
            let own: Precedence = op == .and ? .and : .or
            try parenthesized(level.rawValue > own.rawValue) { unparser throws(CompileFailure) in
                for (index, value) in values.enumerated() {
                    if index > 0 { unparser.put(op == .and ? " and " : " or ") }
                    try unparser.write(value, own.next)
                }
            }
        case .binOp(let left, let op, let right):
            let (symbol, own) = op.symbol
            let isRight = op == .pow
            try parenthesized(level.rawValue > own.rawValue) { unparser throws(CompileFailure) in
                try unparser.write(left, isRight ? own.next : own)
                unparser.put(" \(symbol) ")
                try unparser.write(right, isRight ? own : own.next)
            }
        case .unaryOp(let op, let operand):
            let (symbol, own): (String, Precedence) =
                switch op {
                case .invert: ("~", .factor)
                case .not: ("not ", .not)
                case .uAdd: ("+", .factor)
                case .uSub: ("-", .factor)
                }
            try parenthesized(level.rawValue > own.rawValue) { unparser throws(CompileFailure) in
                unparser.put(symbol)
                try unparser.write(operand, own)
            }
        case .compare(let left, let ops, let comparators):
            try parenthesized(level.rawValue > Precedence.comparison.rawValue) { unparser throws(CompileFailure) in
                try unparser.write(left, .expression)
                for (index, op) in ops.enumerated() {
                    unparser.put(" \(op.symbol) ")
                    try unparser.write(comparators[index], .expression)
                }
            }
        case .ifExp(let test, let body, let orelse):
            try parenthesized(level.rawValue > Precedence.test.rawValue) { unparser throws(CompileFailure) in
                try unparser.write(body, .or)
                unparser.put(" if ")
                try unparser.write(test, .or)
                unparser.put(" else ")
                try unparser.write(orelse, .test)
            }
        case .lambda(let arguments, let body):
            try parenthesized(level.rawValue > Precedence.test.rawValue) { unparser throws(CompileFailure) in
                let first = unparser.text.count
                unparser.put("lambda ")
                let start = unparser.text.count
                try unparser.parameters(arguments)
                if unparser.text.count == start { unparser.text.removeLast(start - first - 6) }
                unparser.put(": ")
                try unparser.write(body, .test)
            }
        case .namedExpr(let target, let value):
            try parenthesized(level.rawValue > Precedence.tuple.rawValue) { unparser throws(CompileFailure) in
                try unparser.write(target, .atom)
                unparser.put(" := ")
                try unparser.write(value, .atom)
            }
        case .dict(let keys, let values):
            put("{")
            for (index, value) in values.enumerated() {
                if index > 0 { put(", ") }
                if let key = keys[index] {
                    try write(key, .test)
                    put(": ")
                    try write(value, .test)
                } else {
                    put("**")
                    try write(value, .expression)
                }
            }
            put("}")
        case .set(let elements):
            put("{")
            try list(elements)
            put("}")
        case .list(let elements, _):
            put("[")
            try list(elements)
            put("]")
        case .tuple(let elements, _):
            if elements.isEmpty { return put("()") }
            try parenthesized(level.rawValue > Precedence.tuple.rawValue) { unparser throws(CompileFailure) in
                try unparser.list(elements)
                if elements.count == 1 { unparser.put(",") }
            }
        case .listComp(let element, let generators): try comprehension("[", element, nil, generators, "]")
        case .setComp(let element, let generators): try comprehension("{", element, nil, generators, "}")
        case .generatorExp(let element, let generators): try comprehension("(", element, nil, generators, ")")
        case .dictComp(let key, let value, let generators): try comprehension("{", key, value, generators, "}")
        case .starred(let value, _):
            put("*")
            try write(value, .expression)
        case .slice(let lower, let upper, let step):
            if let lower { try write(lower, .test) }
            put(":")
            if let upper { try write(upper, .test) }
            if let step {
                put(":")
                try write(step, .test)
            }
        case .yield(let value):
            put("(yield")
            if let value {
                put(" ")
                try write(value, .test)
            }
            put(")")
        case .yieldFrom(let value):
            put("(yield from ")
            try write(value, .test)
            put(")")
        case .await(let value):
            try parenthesized(level.rawValue > Precedence.await.rawValue) { unparser throws(CompileFailure) in
                unparser.put("await ")
                try unparser.write(value, .atom)
            }
        case .joinedStr, .formattedValue:
            var body = Unparser(tree: tree, filename: filename, names: names)
            try body.formatParts(id)
            put("f")
            quote(body.text)
        }
    }

    private mutating func call(
        _ function: ExpressionID, _ arguments: [ExpressionID], _ keywords: [Keyword]
    ) throws(CompileFailure) {
        try write(function, .atom)
        if arguments.count == 1, keywords.isEmpty, case .generatorExp = tree[arguments[0]].kind {
            return try write(arguments[0], .test)
        }
        put("(")
        try list(arguments)
        for (index, keyword) in keywords.enumerated() {
            if index > 0 || !arguments.isEmpty { put(", ") }
            if let argument = keyword.arg { put(name(argument) + "=") } else { put("**") }
            try write(keyword.value, .test)
        }
        put(")")
    }

    private mutating func comprehension(
        _ open: String, _ element: ExpressionID, _ value: ExpressionID?, _ generators: [Comprehension], _ close: String
    ) throws(CompileFailure) {
        put(open)
        try write(element, .test)
        if let value {
            put(": ")
            try write(value, .test)
        }
        for generator in generators {
            put(generator.isAsync ? " async for " : " for ")
            try write(generator.target, .tuple)
            put(" in ")
            try write(generator.iter, .or)
            for test in generator.ifs {
                put(" if ")
                try write(test, .or)
            }
        }
        put(close)
    }

    private mutating func parameters(_ arguments: Arguments) throws(CompileFailure) {
        var isFirst = true
        func separator(_ unparser: inout Unparser) {
            if !isFirst { unparser.put(", ") }
            isFirst = false
        }
        let positional = arguments.posonlyargs + arguments.args
        for (index, argument) in positional.enumerated() {
            separator(&self)
            put(name(argument.arg))
            let fallback = index - (positional.count - arguments.defaults.count)
            if fallback >= 0 {
                put("=")
                try write(arguments.defaults[fallback], .test)
            }
            if index + 1 == arguments.posonlyargs.count { put(", /") }
        }
        if let argument = arguments.vararg {
            separator(&self)
            put("*" + name(argument.arg))
        } else if !arguments.kwonlyargs.isEmpty {
            separator(&self)
            put("*")
        }
        for (index, argument) in arguments.kwonlyargs.enumerated() {
            separator(&self)
            put(name(argument.arg))
            if let value = arguments.kwDefaults[index] {
                put("=")
                try write(value, .test)
            }
        }
        if let argument = arguments.kwarg {
            separator(&self)
            put("**" + name(argument.arg))
        }
    }

    // MARK: Literals

    private mutating func literal(_ value: ConstantValue) throws(CompileFailure) {
        switch Constant(value) {
        case .none: put("None")
        case .true: put("True")
        case .false: put("False")
        case .ellipsis: put("...")
        case .integer(let integer): put(String(integer))
        case .bigInteger(let digits): put(digits)
        case .float(let double): put(float(double))
        case .complex(_, let imaginary):
            let text = float(imaginary)
            put((text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + "j")
        case .string(let points): quote(points)
        case .bytes(let bytes):
            put("b")
            quote(bytes.map { UInt32($0) }, isBytes: true)
        case .tuple, .frozenSet, .code: break
        }
    }

    /// Infinity has no literal of its own.
    private func float(_ value: Double) -> String { value.isInfinite ? "1e309" : "\(value)" }

    private mutating func quote(_ points: [UInt32], isBytes: Bool = false) {
        let mark: UInt32 = points.contains(0x27) && !points.contains(0x22) ? 0x22 : 0x27
        text.append(mark)
        for point in points {
            switch point {
            case mark, 0x5C: text += [0x5C, point]
            case 0x0A: put("\\n")
            case 0x0D: put("\\r")
            case 0x09: put("\\t")
            case 0..<0x20, 0x7F..<0xA1, 0xAD: put("\\x" + hex(point, 2))
            case 0x80... where isBytes: put("\\x" + hex(point, 2))
            case 0xD800..<0xE000: put("\\u" + hex(point, 4))
            default: text.append(point)
            }
        }
        text.append(mark)
    }

    private func hex(_ value: UInt32, _ width: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The inside of a format string, braces of its text doubled.
    private mutating func formatParts(_ id: ExpressionID) throws(CompileFailure) {
        switch tree[id].kind {
        case .joinedStr(let values): for value in values { try formatParts(value) }
        case .constant(.string(let string), _):
            for point in string.codePoints {
                text.append(point)
                if point == 0x7B || point == 0x7D { text.append(point) }
            }
        case .formattedValue(let value, let conversion, let specification):
            var inner = Unparser(tree: tree, filename: filename, names: names)
            try inner.write(value, .or)
            put(inner.text.first == 0x7B ? "{ " : "{")
            text += inner.text
            if conversion > 0 { put("!" + String(Unicode.Scalar(UInt8(truncatingIfNeeded: conversion)))) }
            if let specification {
                put(":")
                try formatParts(specification)
            }
            put("}")
        default: try write(id, .test)
        }
    }
}

extension BinaryOperator {
    fileprivate var symbol: (String, Precedence) {
        switch self {
        case .add: ("+", .arithmetic)
        case .sub: ("-", .arithmetic)
        case .mult: ("*", .term)
        case .matMult: ("@", .term)
        case .div: ("/", .term)
        case .mod: ("%", .term)
        case .pow: ("**", .power)
        case .lShift: ("<<", .shift)
        case .rShift: (">>", .shift)
        case .bitOr: ("|", .expression)
        case .bitXor: ("^", .bitXor)
        case .bitAnd: ("&", .bitAnd)
        case .floorDiv: ("//", .term)
        }
    }
}

extension ComparisonOperator {
    fileprivate var symbol: String {
        switch self {
        case .eq: "=="
        case .notEq: "!="
        case .lt: "<"
        case .ltE: "<="
        case .gt: ">"
        case .gtE: ">="
        case .is: "is"
        case .isNot: "is not"
        case .in: "in"
        case .notIn: "not in"
        }
    }
}
