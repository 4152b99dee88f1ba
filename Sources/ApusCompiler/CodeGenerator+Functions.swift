import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    func functionDefinition(_ id: StatementID, _ definition: FunctionDefinition) throws(CompileFailure) {
        guard let scope = table.statementScopes[id] else { throw failure("function without a scope") }
        let statementLocation = location
        try checkParameters(definition.args)
        let mark = code.mark
        let decorators = try openDecorators(definition.decoratorList)
        let firstLine = definition.decoratorList.first.map { tree[$0].range.line } ?? location.line
        let name = names[Int(definition.name.index)]
        let variable = mangled(definition.name)
        // Without decorators a local function is made in its own register.
        let result = decorators.last.map { $0 + frameHeaderWords } ?? localRegister(variable) ?? code.allocate()
        let parts = code.allocate(4)
        try functionParts(definition.args, definition.returns, isLambda: false, into: parts)
        let unit = try generate(scope, name: name, firstLine: firstLine) { generator throws(CompileFailure) in
            generator.setParameters(definition.args)
            var body = definition.body[...]
            if let first = body.first, let documentation = generator.documentation(first) {
                _ = generator.code.constant(.string(documentation))
                generator.code.unit.flags.insert(.hasDocumentation)
                body = body.dropFirst()
            }
            for statement in body { try generator.statement(statement) }
            generator.returnNone()
        }
        location = statementLocation
        loadClosure(of: unit, into: parts + 3)
        emit(.makeFunction, result, parts, code.constant(.code(unit)))
        applyDecorators(definition.decoratorList, decorators)
        location = statementLocation
        try refuseDebug(definition.name, location)
        storeVariable(variable, decorators.first ?? result)
        code.release(to: mark)
    }

    /// Call windows for the decorators, one inside of the other: the result of each is the argument of the one before.
    func openDecorators(_ decorators: [ExpressionID]) throws(CompileFailure) -> [Int] {
        var bases: [Int] = []
        for (index, decorator) in decorators.enumerated() {
            // A window starts at the argument of the one around it; its callable gives way to its result.
            let base = index == 0 ? code.allocate() : bases[index - 1] + frameHeaderWords
            bases.append(base)
            try expression(decorator, into: base)
            _ = code.allocate(frameHeaderWords)
        }
        return bases
    }

    func applyDecorators(_ decorators: [ExpressionID], _ bases: [Int]) {
        for (index, base) in bases.enumerated().reversed() {
            location = tree[decorators[index]].range
            emit(.call, base, base, 1)
        }
    }

    func lambda(
        _ id: ExpressionID, _ arguments: Arguments, _ body: ExpressionID, _ destination: Int?
    ) throws(CompileFailure) -> Int {
        guard let scope = table.expressionScopes[id] else { throw failure("lambda without a scope") }
        try checkParameters(arguments)
        let mark = code.mark
        let parts = code.allocate(4)
        try functionParts(arguments, nil, isLambda: true, into: parts)
        let unit = try generate(scope, name: "<lambda>", firstLine: location.line) {
            generator throws(CompileFailure) in
            generator.setParameters(arguments)
            let value = try generator.operand(body)
            generator.location = generator.tree[body].range
            generator.emit(.returnValue, value)
        }
        loadClosure(of: unit, into: parts + 3)
        code.release(to: mark)
        let target = destination ?? code.allocate()
        emit(.makeFunction, target, parts, code.constant(.code(unit)))
        return target
    }

    /// A function without defaults and annotations.
    func makeFunction(_ unit: CodeUnit, into target: Int) throws(CompileFailure) {
        let mark = code.mark
        let parts = code.allocate(4)
        for index in 0..<3 { emit(.loadNull, parts + index) }
        loadClosure(of: unit, into: parts + 3)
        emit(.makeFunction, target, parts, code.constant(.code(unit)))
        code.release(to: mark)
    }

    private func setParameters(_ arguments: Arguments) {
        let unit = code.unit
        unit.argumentCount = arguments.posonlyargs.count + arguments.args.count
        unit.positionalOnlyCount = arguments.posonlyargs.count
        unit.keywordOnlyCount = arguments.kwonlyargs.count
        if arguments.vararg != nil { unit.flags.insert(.variableArguments) }
        if arguments.kwarg != nil { unit.flags.insert(.variableKeywords) }
    }

    private func checkParameters(_ arguments: Arguments) throws(CompileFailure) {
        let all =
            arguments.posonlyargs + arguments.args + arguments.kwonlyargs
            + [arguments.vararg, arguments.kwarg].compactMap { $0 }
        for argument in all { try refuseDebug(argument.arg, location) }
    }

    /// Defaults, keyword defaults and annotations into three registers.
    private func functionParts(
        _ arguments: Arguments, _ returns: ExpressionID?, isLambda: Bool, into parts: Int
    ) throws(CompileFailure) {
        if arguments.defaults.isEmpty {
            emit(.loadNull, parts)
        } else if let items = folder.items(arguments.defaults) {
            loadConstant(.tuple(items), into: parts)
        } else {
            try sequence(.tuple, arguments.defaults, into: parts)
        }
        try keywordDefaults(arguments, into: parts + 1)
        if isLambda { return emit(.loadNull, parts + 2) }
        try annotations(arguments, returns, into: parts + 2)
    }

    private func keywordDefaults(_ arguments: Arguments, into register: Int) throws(CompileFailure) {
        let mark = code.mark
        var count = 0
        for (index, argument) in arguments.kwonlyargs.enumerated() {
            guard let value = arguments.kwDefaults[index] else { continue }
            let pair = code.allocate(2)
            loadConstant(.text(names[mangled(argument.arg)]), into: pair)
            try expression(value, into: pair + 1)
            count += 1
        }
        if count == 0 { emit(.loadNull, register) } else { emit(.buildMap, register, mark, count) }
        code.release(to: mark)
    }

    private func annotations(
        _ arguments: Arguments, _ returns: ExpressionID?, into register: Int
    ) throws(CompileFailure) {
        let mark = code.mark
        var count = 0
        func add(_ name: Name, _ annotation: ExpressionID?) throws(CompileFailure) {
            guard let annotation else { return }
            let pair = code.allocate(2)
            loadConstant(.text(names[name]), into: pair)
            try annotationValue(annotation, into: pair + 1)
            count += 1
        }
        for argument in arguments.posonlyargs + arguments.args { try add(mangled(argument.arg), argument.annotation) }
        if let argument = arguments.vararg { try add(mangled(argument.arg), argument.annotation) }
        for argument in arguments.kwonlyargs { try add(mangled(argument.arg), argument.annotation) }
        if let argument = arguments.kwarg { try add(mangled(argument.arg), argument.annotation) }
        try add(names.name("return"), returns)
        if count == 0 { emit(.loadNull, register) } else { emit(.buildMap, register, mark, count) }
        code.release(to: mark)
    }
}
