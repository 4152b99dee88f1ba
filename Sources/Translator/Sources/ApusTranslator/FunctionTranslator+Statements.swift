import ApusBytecode
import SwiftSyntax

extension FunctionTranslator {
    mutating func statement(_ item: CodeBlockItemSyntax) throws(Violation) {
        emitter.origin = Origin(source: function.source, node: Syntax(item))
        if let callee = state.raised {
            guard let call = returnedCall(item), call.calledExpression.trimmedDescription == "fault" else {
                throw Violation(item, "after '\(callee)', which always raises, only `return fault(...)` may follow")
            }
            state.raised = nil
        }
        if let variable = item.item.as(VariableDeclSyntax.self) {
            for binding in variable.bindings { try local(binding, isVariable: variable.bindingSpecifier.text == "var") }
        } else if let statement = item.item.as(ExpressionStmtSyntax.self) {
            try expressionStatement(statement.expression)
        } else if let statement = item.item.as(ReturnStmtSyntax.self) {
            try returnStatement(statement)
        } else if let statement = item.item.as(WhileStmtSyntax.self) {
            try whileStatement(statement)
        } else if let expression = item.item.as(ExprSyntax.self) {
            try expressionStatement(expression)
        } else {
            throw Violation(item, "this statement or declaration is outside RSwift")
        }
    }

    private func returnedCall(_ item: CodeBlockItemSyntax) -> FunctionCallExprSyntax? {
        item.item.as(ReturnStmtSyntax.self)?.expression?.as(FunctionCallExprSyntax.self)
    }

    private mutating func expressionStatement(_ expression: ExprSyntax) throws(Violation) {
        if let branch = expression.as(IfExprSyntax.self) { return try ifStatement(branch) }
        if let choice = expression.as(SwitchExprSyntax.self) { return try switchStatement(choice) }
        if let infix = expression.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self) {
            return try assignment(infix)
        }
        guard expression.is(FunctionCallExprSyntax.self) else {
            throw Violation(expression, "this expression has no effect as a statement")
        }
        _ = try self.expression(expression)
    }

    // MARK: - Declarations of locals

    private mutating func local(_ binding: PatternBindingSyntax, isVariable: Bool) throws(Violation) {
        guard let initializer = binding.initializer?.value, binding.accessorBlock == nil else {
            throw Violation(binding, "a local of RSwift has an initial value")
        }
        if let tuple = binding.pattern.as(TuplePatternSyntax.self) { return try overflowPair(tuple, initializer) }
        guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text else {
            throw Violation(binding.pattern, "this pattern is outside RSwift")
        }
        var value = try expression(initializer)
        if let annotation = binding.typeAnnotation { try demand(value, rswiftType(annotation.type), initializer) }
        if value.type == .void { throw Violation(initializer, "this call has no result") }
        if isVariable {
            if value.view != nil { throw Violation(binding, "an opened view is bound by `let`") }
            use(value, initializer)
        }
        if isVariable || value.isVariable {
            let register = emitter.register()
            emitter.emit(.move, .destination(register), .source(value.operand))
            value.operand = .register(register)
        }
        value.isVariable = isVariable
        bind(name, value)
    }

    /// `let (result, overflow) = left.addingReportingOverflow(right)`
    private mutating func overflowPair(_ pattern: TuplePatternSyntax, _ initializer: ExprSyntax) throws(Violation) {
        let names = pattern.elements.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text }
        guard names.count == 2, pattern.elements.count == 2, let call = initializer.as(FunctionCallExprSyntax.self),
            let member = call.calledExpression.as(MemberAccessExprSyntax.self), let base = member.base,
            call.arguments.count == 1, let argument = call.arguments.first?.expression
        else { throw Violation(initializer, "tuples are outside RSwift, but for the overflow-reporting operations") }
        let operation: JitcodeOperation
        switch member.declName.baseName.text {
        case "addingReportingOverflow": operation = .addOverflow
        case "subtractingReportingOverflow": operation = .subtractOverflow
        case "multipliedReportingOverflow": operation = .multiplyOverflow
        default: throw Violation(member, "tuples are outside RSwift, but for the overflow-reporting operations")
        }
        let left = try used(base, .int)
        let right = try used(argument, .int)
        let result = emitter.register()
        let overflow = emitter.register()
        emitter.emit(operation, .destination(result), .destination(overflow), .source(left), .source(right))
        bind(names[0], TypedValue(operand: .register(result), type: .int))
        bind(names[1], TypedValue(operand: .register(overflow), type: .bool))
    }

    // MARK: - Control

    private mutating func returnStatement(_ statement: ReturnStmtSyntax) throws(Violation) {
        var operand = Operand.constant(0)
        if let expression = statement.expression {
            let value = try self.expression(expression)
            try demand(value, function.result, expression)
            if value.view != nil { throw Violation(expression, "an opened view cannot be returned") }
            // Whoever receives the result tests it.
            if let number = value.pending { state.pending[number] = nil }
            operand = value.operand
            if let activation = inlined.last, let result = activation.result {
                checkEnd(at: statement)
                emitter.move(operand, to: result, nonzero: value.isNonzero)
                return noteReturn()
            }
        } else if function.result != .void {
            throw Violation(statement, "return without a value")
        }
        checkEnd(at: statement)
        if !inlined.isEmpty { return noteReturn() }
        emitter.emit(.return, .source(operand))
        state.isReachable = false
    }

    private mutating func ifStatement(_ statement: IfExprSyntax) throws(Violation) {
        let otherwise = emitter.label()
        let end = emitter.label()
        let falseState = try conditions(statement.conditions, otherwise)
        try block(statement.body.statements)
        let thenState = state
        state = falseState
        guard let elseBody = statement.elseBody else {
            emitter.place(otherwise)
            state = FlowState.merged(thenState, state)
            return
        }
        if thenState.isReachable { emitter.emit(.jump, .label(end)) }
        emitter.place(otherwise)
        if let next = elseBody.as(IfExprSyntax.self) { try ifStatement(next) }
        if let body = elseBody.as(CodeBlockSyntax.self) { try block(body.statements) }
        emitter.place(end)
        state = FlowState.merged(thenState, state)
    }

    private mutating func whileStatement(_ statement: WhileStmtSyntax) throws(Violation) {
        try loop { translator throws(Violation) in
            let top = translator.emitter.label()
            let end = translator.emitter.label()
            translator.emitter.place(top)
            let falseState = try translator.conditions(statement.conditions, end)
            try translator.block(statement.body.statements)
            translator.emitter.emit(.jump, .label(top))
            translator.emitter.place(end)
            translator.state = FlowState.merged(translator.state, falseState)
        }
    }

    private mutating func switchStatement(_ statement: SwitchExprSyntax) throws(Violation) {
        let value = try expression(statement.subject)
        use(value, statement.subject)
        guard value.type == .int || value.type.isEnumeration else {
            throw Violation(statement.subject, "a switch of RSwift is over Int or an enumeration")
        }
        var rows: [(value: Int, label: Int)] = []
        var otherwise: Int?
        let dispatch = emitter.label()
        emitter.emit(.jump, .label(dispatch))
        let end = emitter.label()
        var endState = state
        endState.isReachable = false
        let before = state
        for item in statement.cases {
            guard case .switchCase(let branch) = item else { throw Violation(item, "#if is outside RSwift") }
            let body = emitter.label()
            emitter.place(body)
            if branch.label.is(SwitchDefaultLabelSyntax.self) { otherwise = body }
            if let label = branch.label.as(SwitchCaseLabelSyntax.self) {
                for item in label.caseItems {
                    guard item.whereClause == nil, let pattern = item.pattern.as(ExpressionPatternSyntax.self),
                        case .constant(let number) = try used(pattern.expression, value.type)
                    else { throw Violation(item, "the pattern of a case is an integer constant") }
                    rows.append((number, body))
                }
            }
            state = before
            try block(branch.statements)
            if state.isReachable { emitter.emit(.jump, .label(end)) }
            endState = FlowState.merged(endState, state)
        }
        // Swift demands that a switch over an enumeration names every case or has a default.
        guard let last = otherwise ?? (value.type == .int ? nil : rows.last?.label) else {
            throw Violation(statement, "a switch of RSwift has a default")
        }
        emitter.place(dispatch)
        emitter.emit(.switch, .source(value.operand), .table(rows), .label(last))
        emitter.place(end)
        state = endState
    }

    // MARK: - Conditions

    private mutating func conditions(
        _ list: ConditionElementListSyntax, _ falseLabel: Int
    ) throws(Violation) -> FlowState {
        guard list.count == 1, case .expression(let expression) = list.first?.condition else {
            throw Violation(list, "a condition of RSwift is one Bool expression")
        }
        return try condition(expression, falseLabel)
    }

    /// Falls through when the condition holds, with the state that then holds; returns the state at `falseLabel`.
    mutating func condition(_ expression: ExprSyntax, _ falseLabel: Int) throws(Violation) -> FlowState {
        if let tuple = expression.as(TupleExprSyntax.self), tuple.elements.count == 1, let inner = tuple.elements.first
        {
            return try condition(inner.expression, falseLabel)
        }
        if let infix = expression.as(InfixOperatorExprSyntax.self),
            let symbol = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text
        {
            if symbol == "&&" {
                let left = try condition(infix.leftOperand, falseLabel)
                let right = try condition(infix.rightOperand, falseLabel)
                return FlowState.merged(left, right)
            }
            if symbol == "||" {
                let second = emitter.label()
                let holds = emitter.label()
                let leftFalse = try condition(infix.leftOperand, second)
                let leftTrue = state
                emitter.emit(.jump, .label(holds))
                emitter.place(second)
                state = leftFalse
                let falseState = try condition(infix.rightOperand, falseLabel)
                emitter.place(holds)
                state = FlowState.merged(leftTrue, state)
                return falseState
            }
        }
        if let prefix = expression.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "!" {
            let holds = emitter.label()
            let falseState = try condition(prefix.expression, holds)
            let trueState = state
            emitter.emit(.jump, .label(falseLabel))
            emitter.place(holds)
            state = falseState
            return trueState
        }
        if let hint = likelihood(expression) { return try condition(hint, falseLabel) }
        let value = try self.expression(expression)
        try demand(value, .bool, expression)
        markTested(value, by: .false)
        use(value, expression)
        emitter.emit(.branchUnless, .source(value.operand), .label(falseLabel))
        return state
    }

    /// The condition inside `_slowPath(...)` or `_fastPath(...)`.
    func likelihood(_ expression: ExprSyntax) -> ExprSyntax? {
        guard let call = expression.as(FunctionCallExprSyntax.self), call.arguments.count == 1,
            let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            name == "_slowPath" || name == "_fastPath"
        else { return nil }
        return call.arguments.first?.expression
    }
}
