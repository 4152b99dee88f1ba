import ApusBytecode
import ApusSyntax

extension CodeGenerator {
    func statements(_ body: [StatementID]) throws(CompileFailure) {
        for id in body { try statement(id) }
    }

    func statement(_ id: StatementID) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        let saved = location
        let mark = code.mark
        location = tree[id].range
        defer {
            location = saved
            code.release(to: mark)
            nativeStack.leave()
        }
        switch tree[id].kind {
        case .functionDef(let definition), .asyncFunctionDef(let definition): try functionDefinition(id, definition)
        case .classDef(let definition): try classDefinition(id, definition)
        case .asyncFor(let target, let iter, let body, let orelse):
            try checkAsync("async for")
            try asyncForStatement(target, iter, body, orelse)
        case .asyncWith(let items, let body):
            try checkAsync("async with")
            try withStatement(items, 0, body, isAsync: true)
        case .match(let subject, let cases): try matchStatement(subject, cases)
        case .return(let value): try returnStatement(value)
        case .delete(let targets): for target in targets { try delete(target) }
        case .assign(let targets, let value): try assignment(targets, value)
        case .augAssign(let target, let op, let value): try augmentedAssignment(target, op, value)
        case .annAssign(let target, let annotation, let value, let isSimple):
            try annotatedAssignment(target, annotation, value, isSimple: isSimple)
        case .for(let target, let iter, let body, let orelse): try forStatement(target, iter, body, orelse)
        case .while(let test, let body, let orelse): try whileStatement(test, body, orelse)
        case .if: try ifStatement(id)
        case .with(let items, let body): try withStatement(items, 0, body, isAsync: false)
        case .raise(let exc, let cause): try raiseStatement(exc, cause)
        case .try(let body, let handlers, let orelse, let finalbody):
            try tryStatement(body, handlers, orelse, finalbody, isGroup: false)
        case .tryStar(let body, let handlers, let orelse, let finalbody):
            try tryStatement(body, handlers, orelse, finalbody, isGroup: true)
        case .assert(let test, let message): try assertStatement(test, message)
        case .import(let aliases): try importStatement(aliases)
        case .importFrom(let module, let aliases, let level): try importFrom(module, aliases, level)
        case .global, .nonlocal, .pass: break
        case .expr(let value): try expressionStatement(value)
        case .break: try breakStatement()
        case .continue: try continueStatement()
        }
    }

    private func expressionStatement(_ value: ExpressionID) throws(CompileFailure) {
        if case .interactive = tree.root, outer.isEmpty {
            let register = try expression(value)
            return emit(.printExpression, register)
        }
        if folder.value(of: value) != nil { return }
        if case .name = tree[value].kind {
            // Only for the NameError that it may raise.
            _ = try operand(value)
            return
        }
        try expression(value)
    }

    // MARK: Conditions and loops

    private func ifStatement(_ first: StatementID) throws(CompileFailure) {
        let end = code.makeLabel()
        var id = first
        // An `elif` is the only statement of an `else`: a chain of them is walked, not nested.
        while case .if(let test, let body, let orelse) = tree[id].kind {
            location = tree[id].range
            if orelse.isEmpty {
                try jump(unless: test, to: end)
                try statements(body)
                break
            }
            let otherwise = code.makeLabel()
            try jump(unless: test, to: otherwise)
            try statements(body)
            location = .none
            jump(.jump, to: end)
            code.place(otherwise)
            if orelse.count == 1, case .if = tree[orelse[0]].kind {
                id = orelse[0]
                continue
            }
            try statements(orelse)
            break
        }
        code.place(end)
    }

    private func whileStatement(
        _ test: ExpressionID, _ body: [StatementID], _ orelse: [StatementID]
    ) throws(CompileFailure) {
        let again = code.makeLabel()
        let exit = code.makeLabel()
        let end = code.makeLabel()
        code.place(again)
        try jump(unless: test, to: exit)
        try enterBlock(.loop(breakTo: end, continueTo: again))
        try statements(body)
        code.blocks.removeLast()
        jump(.jumpBack, to: again)
        code.place(exit)
        try statements(orelse)
        code.place(end)
    }

    private func forStatement(
        _ target: ExpressionID, _ iter: ExpressionID, _ body: [StatementID], _ orelse: [StatementID]
    ) throws(CompileFailure) {
        let again = code.makeLabel()
        let exit = code.makeLabel()
        let end = code.makeLabel()
        let iterator = code.allocate()
        let iterable = try loopIterable(iter)
        emit(.getIterator, iterator, iterable)
        code.release(to: iterator + 1)
        code.place(again)
        try iterate(iterator, target, exit)
        try enterBlock(.loop(breakTo: end, continueTo: again))
        try statements(body)
        code.blocks.removeLast()
        jump(.jumpBack, to: again)
        code.place(exit)
        try statements(orelse)
        code.place(end)
    }

    private func breakStatement() throws(CompileFailure) {
        guard let loop = innermostLoop() else { throw failure("'break' outside loop") }
        guard case .loop(let target, _) = code.blocks[loop] else { return }
        let suspended = try unwind(to: loop + 1)
        jump(.jump, to: target)
        for protection in suspended { code.resumeProtection(protection) }
    }

    private func continueStatement() throws(CompileFailure) {
        guard let loop = innermostLoop() else { throw failure("'continue' not properly in loop") }
        guard case .loop(_, let target) = code.blocks[loop] else { return }
        let suspended = try unwind(to: loop + 1)
        jump(.jumpBack, to: target)
        for protection in suspended { code.resumeProtection(protection) }
    }

    private func innermostLoop() -> Int? {
        code.blocks.lastIndex { if case .loop = $0 { true } else { false } }
    }

    private func returnStatement(_ value: ExpressionID?) throws(CompileFailure) {
        guard code.scope.kind == .function else { throw failure("'return' outside function") }
        if value != nil, code.scope.isCoroutine, code.scope.isGenerator {
            throw failure("'return' with value in async generator")
        }
        var register: Int?
        let constant = value.map { folder.value(of: $0) } ?? .some(.none)
        if let value, constant == nil {
            register = try operand(value)
            let runsCode = code.blocks.contains { if case .loop = $0 { false } else { true } }
            if let local = register, code.isLocal(local), runsCode {
                // Cleanup code may bind the local anew.
                let copy = code.allocate()
                emit(.move, copy, local)
                register = copy
            }
        }
        let suspended = try unwind(to: 0)
        if let register {
            emit(.returnValue, register)
        } else {
            let register = code.allocate()
            loadConstant(constant ?? .none, into: register)
            emit(.returnValue, register)
        }
        for protection in suspended { code.resumeProtection(protection) }
    }

    // MARK: Small statements

    private func raiseStatement(_ exc: ExpressionID?, _ cause: ExpressionID?) throws(CompileFailure) {
        guard let exc else { return emit(.raiseCurrent) }
        let register = try operand(exc, before: cause.map { [$0] } ?? [])
        guard let cause else { return emit(.raiseException, register) }
        let reason = try operand(cause)
        emit(.raiseFrom, register, reason)
    }

    private func assertStatement(_ test: ExpressionID, _ message: ExpressionID?) throws(CompileFailure) {
        if case .tuple(let elements, _) = tree[test].kind, !elements.isEmpty {
            warn("assertion is always true, perhaps remove parentheses?")
        }
        let end = code.makeLabel()
        try jump(on: test, true, to: end)
        let base = code.allocate()
        emit(.loadAssertionError, base)
        if let message {
            _ = code.allocate(frameHeaderWords - 1)
            try expression(message, into: code.allocate())
            emit(.call, base, base, 1)
        }
        emit(.raiseException, base)
        code.place(end)
    }

    // MARK: Imports

    private func importStatement(_ aliases: [Alias]) throws(CompileFailure) {
        for alias in aliases {
            let mark = code.mark
            let base = code.allocate(2)
            loadConstant(.integer(0), into: base)
            loadConstant(.none, into: base + 1)
            let text = names[Int(alias.name.index)]
            let parts = text.split(separator: ".")
            let module = code.allocate()
            emit(.importName, module, base, nameConstant(mangled(alias.name)))
            if let asname = alias.asname {
                try refuseDebug(asname, location)
                for part in parts.dropFirst() {
                    emit(.importFrom, module, module, nameConstant(names.name(String(part))))
                }
                storeVariable(mangled(asname), module)
            } else {
                let first = names.name(String(parts.first ?? ""))
                if names[first] == "__debug__" { throw failure("cannot assign to __debug__") }
                storeVariable(names.mangle(first, in: code.scope.privateClass), module)
            }
            code.release(to: mark)
        }
    }

    private func importFrom(_ module: Identifier?, _ aliases: [Alias], _ level: Int32) throws(CompileFailure) {
        let text = module.map { names[Int($0.index)] } ?? ""
        if text == "__future__", location.line > lastFutureLine { throw futurePlaceFailure(filename, location) }
        let base = code.allocate(2)
        loadConstant(.integer(Int(level)), into: base)
        loadConstant(.tuple(aliases.map { .text(names[Int($0.name.index)]) }), into: base + 1)
        let register = code.allocate()
        let moduleName = module.map { mangled($0) } ?? names.name("")
        emit(.importName, register, base, nameConstant(moduleName))
        for (index, alias) in aliases.enumerated() {
            if index == 0, names[Int(alias.name.index)] == "*" {
                emit(.importStar, register)
                return
            }
            let target = alias.asname ?? alias.name
            try refuseDebug(target, location)
            let mark = code.mark
            if let local = localRegister(mangled(target)) {
                emit(.importFrom, local, register, nameConstant(mangled(alias.name)))
            } else {
                let value = code.allocate()
                emit(.importFrom, value, register, nameConstant(mangled(alias.name)))
                storeVariable(mangled(target), value)
            }
            code.release(to: mark)
        }
    }

    // MARK: Annotations of a body

    /// Whether a body, but none of the scopes inside, has an annotated assignment. As in CPython 3.11, one inside of a
    /// `match` does not count.
    func containsAnnotation(_ body: [StatementID]) -> Bool {
        var pending = body
        while let id = pending.popLast() {
            switch tree[id].kind {
            case .annAssign: return true
            case .for(_, _, let body, let orelse), .while(_, let body, let orelse), .if(_, let body, let orelse):
                pending += body + orelse
            case .with(_, let body): pending += body
            case .try(let body, let handlers, let orelse, let finalbody),
                .tryStar(let body, let handlers, let orelse, let finalbody):
                pending += body + orelse + finalbody
                for handler in handlers { pending += handler.body }
            default: break
            }
        }
        return false
    }
}
