import ApusBytecode
import SwiftSyntax

extension FunctionTranslator {
    /// To a local variable, a register or header field of a frame, a field of the thread state, or through an opened
    /// writing view. Anything else is a raw store.
    mutating func assignment(_ infix: InfixOperatorExprSyntax) throws(Violation) {
        let target = infix.leftOperand
        if target.is(DiscardAssignmentExprSyntax.self) {
            _ = try expression(infix.rightOperand)
            return
        }
        if let name = target.as(DeclReferenceExprSyntax.self) { return try assignVariable(name, infix.rightOperand) }
        if let member = target.as(MemberAccessExprSyntax.self), let base = member.base {
            return try assignMember(base, member, infix.rightOperand)
        }
        if let element = target.as(SubscriptCallExprSyntax.self) {
            return try assignElement(element, infix.rightOperand)
        }
        throw Violation(target, "this target of an assignment is outside RSwift")
    }

    private mutating func assignVariable(_ name: DeclReferenceExprSyntax, _ source: ExprSyntax) throws(Violation) {
        guard let variable = lookup(name.baseName.text), variable.isVariable,
            case .register(let register) = variable.operand
        else { throw Violation(name, "'\(name.baseName.text)' is not a local variable") }
        let value = try expression(source)
        try demand(value, variable.type, source)
        use(value, source)
        emitter.emit(.move, .destination(register), .source(value.operand))
    }

    private mutating func assignMember(
        _ baseExpression: ExprSyntax, _ member: MemberAccessExprSyntax, _ source: ExprSyntax
    ) throws(Violation) {
        let base = try expression(baseExpression)
        use(base, baseExpression)
        let name = member.declName.baseName.text
        switch base.type {
        case .view(let layout, true):
            let field = try mutableField(layout, name, member)
            let value = try used(source, field.type)
            checkView(base, member)
            emitter.emit(.storeField, .source(base.operand), .number(field.descriptor), .source(value))
        case .core(let owner):
            guard let field = module.coreFields[owner]?[name] else {
                throw Violation(member, "\(owner) has no field '\(name)' that RSwift can see")
            }
            if !field.isWritable || (owner == "ThreadState" && !writableThreadFields.contains(name)) {
                throw Violation(member, "raw store: handlers do not assign '\(owner).\(name)'")
            }
            let value = try used(source, field.type)
            let descriptor = coreDescriptor(owner, name, field)
            emitter.emit(
                owner == "Frame" ? .storeFrame : .storeThread, .source(base.operand), .number(descriptor),
                .source(value))
        default:
            throw Violation(
                member,
                "raw store: '\(name)' is assigned through \(base.type.name), which is not an opened writing view")
        }
    }

    private mutating func assignElement(_ element: SubscriptCallExprSyntax, _ source: ExprSyntax) throws(Violation) {
        let base = try expression(element.calledExpression)
        use(base, element.calledExpression)
        guard element.arguments.count == 1, let argument = element.arguments.first?.expression else {
            throw Violation(element, "a subscript of RSwift has one index")
        }
        switch base.type {
        case .frame:
            let index = try used(argument, .int)
            let value = try used(source, .value)
            emitter.emit(.storeRegister, .source(base.operand), .source(index), .source(value))
        case .view(let layout, true):
            let descriptor = try elementDescriptor(layout, isMutable: true, element)
            let index = try used(argument, .int)
            let value = try used(source, .value)
            checkView(base, element)
            emitter.emit(
                .storeElement, .source(base.operand), .source(index), .number(descriptor), .source(value))
        default:
            throw Violation(
                element,
                "raw store: an element is assigned through \(base.type.name), which is not an opened writing view")
        }
    }
}

/// What a handler may change in the thread state; the rest belongs to the runtime.
private let writableThreadFields: Set<String> = ["frame", "constants", "handled", "currentPC", "exception", "result"]
