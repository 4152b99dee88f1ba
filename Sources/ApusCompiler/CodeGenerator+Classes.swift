import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    /// `name = __build_class__(body, 'name', *bases, **keywords)`, decorated.
    func classDefinition(_ id: StatementID, _ definition: ClassDefinition) throws(CompileFailure) {
        guard let scope = table.statementScopes[id] else { throw failure("class without a scope") }
        let statementLocation = location
        let mark = code.mark
        let decorators = try openDecorators(definition.decoratorList)
        let firstLine = definition.decoratorList.first.map { tree[$0].range.line } ?? location.line
        let name = names[Int(definition.name.index)]
        let unit = try generate(scope, name: name, firstLine: firstLine) { generator throws(CompileFailure) in
            try generator.classBody(definition.body, firstLine)
        }
        // The result takes the argument's place of the innermost decorator, where this window starts.
        let base = decorators.last.map { $0 + frameHeaderWords } ?? code.allocate()
        emit(.loadBuildClass, base)
        _ = code.allocate(frameHeaderWords - 1)
        let function = code.allocate(2)
        try makeFunction(unit, into: function)
        loadConstant(.text(name), into: function + 1)
        let arguments = definition.bases
        if arguments.count + definition.keywords.count > 200 || definition.keywords.contains(where: { $0.arg == nil })
            || arguments.contains(where: { isStarred($0) })
        {
            try expandedArguments(base, arguments, definition.keywords, leading: 2)
            location = statementLocation
            emit(.callExpanded, base, base)
        } else {
            for argument in arguments { try expression(argument, into: code.allocate()) }
            for keyword in definition.keywords { try expression(keyword.value, into: code.allocate()) }
            if !definition.keywords.isEmpty {
                let keywordNames = definition.keywords.map { Constant.text(names[Int($0.arg?.index ?? 0)]) }
                loadConstant(.tuple(keywordNames), into: code.allocate())
            }
            let opcode: Opcode = definition.keywords.isEmpty ? .call : .callKeywords
            emit(opcode, base, base, 2 + arguments.count + definition.keywords.count)
        }
        applyDecorators(definition.decoratorList, decorators)
        location = statementLocation
        try refuseDebug(definition.name, location)
        storeVariable(mangled(definition.name), decorators.first ?? base)
        code.release(to: mark)
    }

    private func classBody(_ body: [StatementID], _ firstLine: Int32) throws(CompileFailure) {
        location = SourceRange(line: firstLine, column: 0, endLine: firstLine, endColumn: 0)
        let register = code.allocate()
        loadVariableByName("__name__", into: register)
        storeVariable(names.name("__module__"), register)
        loadConstant(.text(code.unit.qualifiedName), into: register)
        storeVariable(names.name("__qualname__"), register)
        code.release(to: register)
        if containsAnnotation(body) { emit(.setupAnnotations) }
        var body = body[...]
        if let first = body.first, let documentation = documentation(first) {
            body = body.dropFirst()
            location = tree[first].range
            let register = code.allocate()
            loadConstant(.string(documentation), into: register)
            storeVariable(names.name("__doc__"), register)
            code.release(to: register)
        }
        for statement in body { try self.statement(statement) }
        location = .none
        if code.scope.needsClassCell, let cell = code.registers[classCellName] {
            let register = code.allocate()
            emit(.move, register, cell)
            emit(.storeName, register, code.sharedCache(names.name("__classcell__"), .storeName, names))
            emit(.returnValue, register)
            code.release(to: register)
        } else {
            returnNone()
        }
    }

    private func loadVariableByName(_ text: String, into register: Int) {
        _ = loadVariable(names.name(text), into: register)
    }
}
