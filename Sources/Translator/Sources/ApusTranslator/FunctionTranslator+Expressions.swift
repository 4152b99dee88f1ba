import ApusBytecode
import SwiftSyntax

extension FunctionTranslator {
    func demand(_ value: TypedValue, _ type: RSwiftType, _ node: some SyntaxProtocol) throws(Violation) {
        if value.type != type { throw Violation(node, "expected \(type.name), found \(value.type.name)") }
    }

    /// The word of an expression of that type that is used for something other than a test.
    mutating func used(_ expression: ExprSyntax, _ type: RSwiftType) throws(Violation) -> Operand {
        let value = try self.expression(expression)
        try demand(value, type, expression)
        use(value, expression)
        return value.operand
    }

    mutating func expression(_ expression: ExprSyntax) throws(Violation) -> TypedValue {
        if let literal = expression.as(IntegerLiteralExprSyntax.self) {
            guard let number = integer(literal.literal.text) else {
                throw Violation(literal, "the number does not fit Int")
            }
            return TypedValue(operand: .constant(number), type: .int)
        }
        if let literal = expression.as(FloatLiteralExprSyntax.self), let number = Double(literal.literal.text) {
            return TypedValue(operand: .constant(Int(bitPattern: UInt(number.bitPattern))), type: .double)
        }
        if let literal = expression.as(BooleanLiteralExprSyntax.self) {
            return TypedValue(operand: .constant(literal.literal.text == "true" ? 1 : 0), type: .bool)
        }
        if let tuple = expression.as(TupleExprSyntax.self) {
            guard tuple.elements.count == 1, let inner = tuple.elements.first else {
                throw Violation(tuple, "tuples are outside RSwift")
            }
            return try self.expression(inner.expression)
        }
        if let name = expression.as(DeclReferenceExprSyntax.self) {
            guard let value = lookup(name.baseName.text) else {
                throw Violation(name, "'\(name.baseName.text)' is not a local, a parameter or a constant of RSwift")
            }
            return value
        }
        if let prefix = expression.as(PrefixOperatorExprSyntax.self) { return try prefixOperation(prefix) }
        if let infix = expression.as(InfixOperatorExprSyntax.self) { return try infixOperation(infix) }
        if let member = expression.as(MemberAccessExprSyntax.self) { return try self.member(member) }
        if let element = expression.as(SubscriptCallExprSyntax.self) { return try self.element(element) }
        if let call = expression.as(FunctionCallExprSyntax.self) { return try self.call(call) }
        throw Violation(expression, "this expression is outside RSwift")
    }

    // MARK: - Operators

    private mutating func prefixOperation(_ prefix: PrefixOperatorExprSyntax) throws(Violation) -> TypedValue {
        let value = try expression(prefix.expression)
        switch (prefix.operator.text, value.type, value.operand) {
        case ("-", .int, .constant(let number)) where prefix.expression.is(IntegerLiteralExprSyntax.self):
            return TypedValue(operand: .constant(0 &- number), type: .int)
        case ("-", .int, _): throw Violation(prefix, "'-' on Int can trap: write `0 &- x`")
        case ("-", .double, let operand):
            return TypedValue(operand: emitter.compute(.floatNegate, operand), type: .double)
        case ("!", .bool, let operand):
            let result = emitter.compute(.xor, operand, .constant(1))
            return TypedValue(operand: result, type: .bool, pending: value.pending)
        case ("~", .int, let operand):
            use(value, prefix)
            return TypedValue(operand: emitter.compute(.xor, operand, .constant(-1)), type: .int)
        default: throw Violation(prefix, "operator '\(prefix.operator.text)' on \(value.type.name) is outside RSwift")
        }
    }

    private mutating func infixOperation(_ infix: InfixOperatorExprSyntax) throws(Violation) -> TypedValue {
        guard let symbol = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else {
            throw Violation(infix, "an assignment is not an expression of RSwift")
        }
        if symbol == "&&" || symbol == "||" { return try logical(infix) }
        let left = try expression(infix.leftOperand)
        let right = try expression(infix.rightOperand)
        noteTest(left, symbol, right)
        use(left, infix.leftOperand)
        use(right, infix.rightOperand)
        guard left.type == right.type else {
            throw Violation(infix, "operator '\(symbol)' on \(left.type.name) and \(right.type.name)")
        }
        let operations: [String: (operation: JitcodeOperation, isComparison: Bool)]
        switch left.type {
        case .int: operations = integerOperations
        case .double: operations = floatOperations
        case .bool: operations = ["==": (.equal, true), "!=": (.notEqual, true)]
        default: throw Violation(infix, "operator '\(symbol)' on \(left.type.name) is outside RSwift: compare `.raw`")
        }
        if symbol == ">" || symbol == ">=" {
            guard let (operation, _) = operations[symbol == ">" ? "<" : "<="] else {
                throw Violation(infix.operator, "operator '\(symbol)' on \(left.type.name) is outside RSwift")
            }
            return TypedValue(operand: emitter.compute(operation, right.operand, left.operand), type: .bool)
        }
        guard let (operation, isComparison) = operations[symbol] else {
            let hint = left.type == .int && ["+", "-", "*", "<<", ">>"].contains(symbol) ? ": write '&\(symbol)'" : ""
            throw Violation(infix.operator, "operator '\(symbol)' on \(left.type.name) is outside RSwift\(hint)")
        }
        return TypedValue(
            operand: emitter.compute(operation, left.operand, right.operand), type: isComparison ? .bool : left.type)
    }

    /// `x.raw == 0` tests a null result, `x < 0` a negative one.
    private mutating func noteTest(_ left: TypedValue, _ symbol: String, _ right: TypedValue) {
        guard right.operand == .constant(0) else { return }
        if symbol == "==" || symbol == "!=" { markTested(left, by: .null) }
        if symbol == "<" || symbol == ">=" { markTested(left, by: .negative) }
    }

    private mutating func logical(_ infix: InfixOperatorExprSyntax) throws(Violation) -> TypedValue {
        let result = emitter.register()
        let otherwise = emitter.label()
        let end = emitter.label()
        let falseState = try condition(ExprSyntax(infix), otherwise)
        emitter.emit(.move, .destination(result), .source(.constant(1)))
        emitter.emit(.jump, .label(end))
        emitter.place(otherwise)
        emitter.emit(.move, .destination(result), .source(.constant(0)))
        emitter.place(end)
        state = FlowState.merged(state, falseState)
        return TypedValue(operand: .register(result), type: .bool)
    }

    // MARK: - Members

    private mutating func member(_ member: MemberAccessExprSyntax) throws(Violation) -> TypedValue {
        guard let base = member.base else { throw Violation(member, "write the type's name before '.'") }
        let name = member.declName.baseName.text
        if let type = base.as(DeclReferenceExprSyntax.self)?.baseName.text, lookup(type) == nil {
            return try staticMember(type, name, member)
        }
        let value = try expression(base)
        if name == "raw" {
            switch value.type {
            case .core, .object: return TypedValue(operand: value.operand, type: .int, pending: value.pending)
            case .view: throw Violation(member, "the address of an opened view is not for handlers")
            default: break
            }
        }
        if name == "isErr" || name == "isNull" {
            guard value.type == .value || value.view != nil else {
                throw Violation(member, "no '\(name)' in \(value.type.name)")
            }
            markTested(value, by: .null)
            return TypedValue(operand: emitter.compute(.equal, value.operand, .constant(0)), type: .bool)
        }
        if name == "value", case .object = value.type {
            var word = value
            word.type = .value
            return word
        }
        use(value, base)
        switch value.type {
        case .core("Value"): return try valueMember(value.operand, name, member)
        case .core("CodePointer"):
            guard name == "destination" || name == "jumpField" else {
                throw Violation(member, "no '\(name)' in CodePointer")
            }
            return TypedValue(
                operand: emitter.compute(name == "destination" ? .destinationField : .jumpField, value.operand),
                type: .int)
        case .core(let owner):
            guard let field = module.coreFields[owner]?[name] else {
                throw Violation(member, "\(owner) has no field '\(name)' that RSwift can see")
            }
            let result = emitter.register()
            emitter.emit(
                owner == "Frame" ? .loadFrame : .loadThread, .destination(result), .source(value.operand),
                .number(coreDescriptor(owner, name, field)))
            return TypedValue(operand: .register(result), type: field.type)
        case .object(let layout):
            guard let field = fieldDescriptor(layout, name), field.isImmutable else {
                throw Violation(member, "\(value.type.name) has no immutable field '\(name)': open a view")
            }
            return loadField(value.operand, field)
        case .view(let layout, _):
            checkView(value, member)
            return loadField(value.operand, try mutableField(layout, name, member))
        default: throw Violation(member, "no member '\(name)' in \(value.type.name)")
        }
    }

    private mutating func loadField(_ base: Operand, _ field: Field) -> TypedValue {
        let result = emitter.register()
        emitter.emit(.loadField, .destination(result), .source(base), .number(field.descriptor))
        return TypedValue(operand: .register(result), type: field.type)
    }

    private func staticMember(
        _ type: String, _ name: String, _ node: MemberAccessExprSyntax
    ) throws(Violation) -> TypedValue {
        if type == "ShapeNumber", let number = layoutTable.firstIndex(where: { $0.name == name }) {
            return TypedValue(operand: .constant(number), type: .int)
        }
        if type == "Value", let word = immediateValues[name] {
            return TypedValue(operand: .constant(word), type: .value)
        }
        if let number = enumerationCases[type]?.firstIndex(of: name) {
            return TypedValue(operand: .constant(number), type: .enumeration(type))
        }
        if let group = constantTable.first(where: { $0.name == type }),
            let constant = group.constants.first(where: { $0.name == name })
        {
            return TypedValue(operand: .constant(constant.value), type: .int)
        }
        throw Violation(node, "'\(type).\(name)' is not a constant of RSwift")
    }

    private mutating func valueMember(
        _ word: Operand, _ name: String, _ node: MemberAccessExprSyntax
    ) throws(Violation) -> TypedValue {
        func equals(_ other: String) -> Operand {
            emitter.compute(.equal, word, .constant(immediateValues[other] ?? 0))
        }
        switch name {
        case "isNone": return TypedValue(operand: equals("none"), type: .bool)
        case "isSmall": return TypedValue(operand: emitter.compute(.isSmall, word), type: .bool)
        case "isExactFloat": return TypedValue(operand: emitter.compute(.isFloat, word), type: .bool)
        case "isReference": return TypedValue(operand: emitter.compute(.isReference, word), type: .bool)
        case "isBool":
            return TypedValue(operand: emitter.compute(.or, equals("true"), equals("false")), type: .bool)
        case "small": return TypedValue(operand: emitter.compute(.untagInteger, word), type: .int)
        case "float": return TypedValue(operand: emitter.compute(.unboxFloat, word), type: .double)
        case "boolNumber": return TypedValue(operand: emitter.compute(.untagBool, word), type: .int)
        default: throw Violation(node, "Value has no '\(name)' that RSwift can see")
        }
    }

    // MARK: - Elements

    private mutating func element(_ element: SubscriptCallExprSyntax) throws(Violation) -> TypedValue {
        guard element.arguments.count == 1, let argument = element.arguments.first?.expression else {
            throw Violation(element, "a subscript of RSwift has one index")
        }
        let base = try expression(element.calledExpression)
        use(base, element.calledExpression)
        let index = try used(argument, .int)
        let result = emitter.register()
        switch base.type {
        case .frame: emitter.emit(.loadRegister, .destination(result), .source(base.operand), .source(index))
        case .object(let layout):
            let descriptor = try elementDescriptor(layout, isMutable: false, element)
            emitter.emit(
                .loadElement, .destination(result), .source(base.operand), .source(index), .number(descriptor))
        case .view(let layout, _):
            checkView(base, element)
            let descriptor = try elementDescriptor(layout, isMutable: true, element)
            emitter.emit(
                .loadElement, .destination(result), .source(base.operand), .source(index), .number(descriptor))
        default: throw Violation(element, "subscripts of \(base.type.name) are outside RSwift")
        }
        return TypedValue(operand: .register(result), type: .value)
    }

    // MARK: - Descriptors

    struct Field {
        let descriptor: Int
        let type: RSwiftType
        let isImmutable: Bool
    }

    func fieldDescriptor(_ layout: Int, _ name: String) -> Field? {
        let description = layoutTable[layout]
        guard let index = description.fields.firstIndex(where: { $0.name == name }) else { return nil }
        let field = description.fields[index]
        let kind: JitcodeDescriptor.Kind = field.type.isScanned ? .reference : field.type == .double ? .double : .word
        let number = module.descriptor(
            "\(description.name).\(name)", offset: 16 + 8 * index, kind: kind, isImmutable: field.isImmutable,
            layout: layout)
        return Field(descriptor: number, type: RSwiftType(field.type), isImmutable: field.isImmutable)
    }

    func mutableField(_ layout: Int, _ name: String, _ node: some SyntaxProtocol) throws(Violation) -> Field {
        guard let field = fieldDescriptor(layout, name), !field.isImmutable else {
            throw Violation(node, "\(layoutTable[layout].typeName) has no mutable field '\(name)'")
        }
        return field
    }

    func elementDescriptor(_ layout: Int, isMutable: Bool, _ node: some SyntaxProtocol) throws(Violation) -> Int {
        let description = layoutTable[layout]
        guard description.tail == .values, description.hasImmutableTail != isMutable else {
            throw Violation(node, "\(description.typeName) has no elements to reach this way")
        }
        return module.descriptor(
            "\(description.name)[]", offset: description.fixedSize, kind: .reference, isImmutable: !isMutable,
            layout: layout)
    }

    func coreDescriptor(_ owner: String, _ name: String, _ field: CoreField) -> Int {
        module.descriptor("\(owner).\(name)", offset: field.offset)
    }
}

private let integerOperations: [String: (operation: JitcodeOperation, isComparison: Bool)] = [
    "&+": (.add, false), "&-": (.subtract, false), "&*": (.multiply, false), "&": (.and, false), "|": (.or, false),
    "^": (.xor, false), "&<<": (.shiftLeft, false), "&>>": (.shiftRight, false), "<": (.lessThan, true),
    "<=": (.lessEqual, true), "==": (.equal, true), "!=": (.notEqual, true),
]

private let floatOperations: [String: (operation: JitcodeOperation, isComparison: Bool)] = [
    "+": (.floatAdd, false), "-": (.floatSubtract, false), "*": (.floatMultiply, false), "/": (.floatDivide, false),
    "<": (.floatLessThan, true), "<=": (.floatLessEqual, true), "==": (.floatEqual, true), "!=": (.floatNotEqual, true),
]

/// The immediates of Value.
private let immediateValues: [String: Int] = [
    "null": 0, "none": 0x04, "false": 0x0C, "true": 0x14, "notImplemented": 0x1C, "ellipsis": 0x24,
]
