import ApusBytecode
import ApusSyntax

// Exceptions cost nothing until they happen: a table says which handler covers which instructions. Code that leaves a
// protected body early (return, break, continue) runs the cleanup inline; those instructions are no longer protected
// by what they clean up, so the protection has a gap there.

extension CodeGenerator {
    /// Opens a block; SyntaxError beyond the number that CPython allows.
    func enterBlock(_ block: Block) throws(CompileFailure) {
        if code.blocks.count >= 20 {
            throw CompileFailure("too many statically nested blocks", filename: filename, at: location)
        }
        code.blocks.append(block)
    }

    /// Emits the cleanup of all blocks from the innermost down to index `keep`. The protections left stay suspended until
    /// the caller has emitted its jump and resumes them.
    func unwind(to keep: Int) throws(CompileFailure) -> [Int] {
        let blocks = code.blocks
        var suspended: [Int] = []
        func suspend(_ protection: Int) {
            code.suspendProtection(protection)
            suspended.append(protection)
        }
        defer { code.blocks = blocks }
        while code.blocks.count > keep {
            switch code.blocks.removeLast() {
            case .loop: break
            case .tryBody(let protection): suspend(protection)
            case .finallyBody(let body, let protection):
                suspend(protection)
                try statements(body)
            case .withBody(let exit, let protection, let range, let isAsync):
                suspend(protection)
                let saved = location
                location = range
                leaveWith(exit, isAsync: isAsync)
                location = saved
            case .handler(let saved, let protection):
                suspend(protection)
                emit(.popHandled, saved)
            case .groupHandler:
                throw failure("'break', 'continue' and 'return' cannot appear in an except* block")
            case .handlerName(let name, let protection):
                suspend(protection)
                clearName(name)
            }
        }
        return suspended
    }

    // MARK: try

    func tryStatement(
        _ body: [StatementID], _ handlers: [ExceptHandler], _ orelse: [StatementID], _ finalbody: [StatementID],
        isGroup: Bool
    ) throws(CompileFailure) {
        func inner(_ generator: CodeGenerator) throws(CompileFailure) {
            if handlers.isEmpty {
                try generator.statements(body)
            } else if isGroup {
                try generator.tryExceptStar(body, handlers, orelse)
            } else {
                try generator.tryExcept(body, handlers, orelse)
            }
        }
        if finalbody.isEmpty { try inner(self) } else { try tryFinally(finalbody, body: inner) }
    }

    /// `try` with `finally`: the final statements are written once for every way out.
    func tryFinally(
        _ finalbody: [StatementID], body: (CodeGenerator) throws(CompileFailure) -> Void
    ) throws(CompileFailure) {
        let handler = code.makeLabel()
        let end = code.makeLabel()
        let exception = code.allocate(2)
        let saved = exception + 1
        code.protect(handler, exception)
        try enterBlock(.finallyBody(statements: finalbody, protection: code.protections.count - 1))
        try body(self)
        code.blocks.removeLast()
        code.endProtection()
        try statements(finalbody)
        location = .none
        jump(.jump, to: end)
        code.place(handler)
        emit(.pushHandled, saved, exception)
        try cleaningUp(saved) { generator throws(CompileFailure) in
            try generator.statements(finalbody)
            generator.location = .none
            generator.emit(.reraise, exception)
        }
        code.place(end)
    }

    /// The body of a handler, with the handler for exceptions of its own: the exception handled before is that again.
    private func cleaningUp(
        _ saved: Int, body: (CodeGenerator) throws(CompileFailure) -> Void
    ) throws(CompileFailure) {
        let cleanup = code.makeLabel()
        let done = code.makeLabel()
        let second = code.allocate()
        code.protect(cleanup, second)
        try enterBlock(.handler(saved: saved, protection: code.protections.count - 1))
        try body(self)
        code.blocks.removeLast()
        code.endProtection()
        location = .none
        jump(.jump, to: done)
        code.place(cleanup)
        emit(.popHandled, saved)
        emit(.reraise, second)
        code.place(done)
    }

    func tryExcept(
        _ body: [StatementID], _ handlers: [ExceptHandler], _ orelse: [StatementID]
    ) throws(CompileFailure) {
        let statementLocation = location
        let handler = code.makeLabel()
        let end = code.makeLabel()
        let exception = code.allocate(2)
        let saved = exception + 1
        code.protect(handler, exception)
        try enterBlock(.tryBody(protection: code.protections.count - 1))
        try statements(body)
        code.blocks.removeLast()
        code.endProtection()
        try statements(orelse)
        location = .none
        jump(.jump, to: end)
        code.place(handler)
        location = statementLocation
        emit(.pushHandled, saved, exception)
        try cleaningUp(saved) { generator throws(CompileFailure) in
            for (index, handler) in handlers.enumerated() {
                if handler.type == nil, index < handlers.count - 1 {
                    throw generator.failure("default 'except:' must be last", handler.range)
                }
                try generator.handler(handler, exception, saved, end)
            }
            generator.location = .none
            generator.emit(.reraise, exception)
        }
        location = statementLocation
        code.place(end)
    }

    private func handler(
        _ handler: ExceptHandler, _ exception: Int, _ saved: Int, _ end: Label
    ) throws(CompileFailure) {
        location = handler.range
        let next = code.makeLabel()
        let mark = code.mark
        if let type = handler.type {
            let register = try operand(type)
            jump(.jumpIfNoMatch, 0, exception, register, to: next)
            code.release(to: mark)
        }
        if let identifier = handler.name {
            try refuseDebug(identifier, handler.range)
            let name = mangled(identifier)
            storeVariable(name, exception)
            let cleanup = code.makeLabel()
            let second = code.allocate()
            code.protect(cleanup, second)
            try enterBlock(.handlerName(name: name, protection: code.protections.count - 1))
            try statements(handler.body)
            code.blocks.removeLast()
            code.endProtection()
            location = .none
            let wasReachable = code.isReachable
            clearName(name)
            if wasReachable { leaveHandler(saved, end) }
            code.place(cleanup)
            clearName(name)
            emit(.reraise, second)
        } else {
            try statements(handler.body)
            location = .none
            leaveHandler(saved, end)
        }
        code.place(next)
        code.release(to: mark)
    }

    /// The normal end of a handler; what follows is not covered by its cleanup.
    private func leaveHandler(_ saved: Int, _ end: Label) {
        let protection = code.protections.count - 1
        code.suspendProtection(protection)
        emit(.popHandled, saved)
        jump(.jump, to: end)
        code.resumeProtection(protection)
    }

    /// The name of a handler is unbound at its end: `name = None; del name`, which cannot fail.
    private func clearName(_ name: Name) {
        if let register = localRegister(name) { return emit(.loadNull, register) }
        let mark = code.mark
        let none = code.allocate()
        loadConstant(.none, into: none)
        storeVariable(name, none)
        code.release(to: mark)
        deleteVariable(name)
    }

    // MARK: except*

    /// `try` with `except*` (PEP 654): every clause takes its part of the exception, what they raise and what is left is
    /// gathered in a list and raised together at the end.
    func tryExceptStar(
        _ body: [StatementID], _ handlers: [ExceptHandler], _ orelse: [StatementID]
    ) throws(CompileFailure) {
        let statementLocation = location
        let handler = code.makeLabel()
        let end = code.makeLabel()
        let exception = code.allocate(2)
        let saved = exception + 1
        code.protect(handler, exception)
        code.blocks.append(.tryBody(protection: code.protections.count - 1))
        try statements(body)
        code.blocks.removeLast()
        code.endProtection()
        try statements(orelse)
        location = .none
        jump(.jump, to: end)
        code.place(handler)
        location = statementLocation
        emit(.pushHandled, saved, exception)
        try cleaningUp(saved) { generator throws(CompileFailure) in
            // What the clause takes, what is left, what has been raised.
            let match = generator.code.allocate(3)
            let rest = match + 1
            let results = match + 2
            generator.emit(.buildList, results, results, 0)
            generator.emit(.move, rest, exception)
            for handler in handlers { try generator.groupHandler(handler, exception, match, results) }
            generator.location = .none
            generator.emit(.listAppend, results, rest)
            generator.emit(.joinExceptions, match, exception, results)
            let done = generator.code.makeLabel()
            generator.jump(.jumpIfNone, match, to: done)
            generator.emit(.reraise, match)
            generator.code.place(done)
            generator.leaveHandler(saved, end)
        }
        location = statementLocation
        code.place(end)
    }

    private func groupHandler(
        _ handler: ExceptHandler, _ exception: Int, _ match: Int, _ results: Int
    ) throws(CompileFailure) {
        location = handler.range
        let next = code.makeLabel()
        let cleanup = code.makeLabel()
        let mark = code.mark
        guard let type = handler.type else { throw failure("expected one or more exception types") }
        let register = try operand(type)
        code.release(to: mark)
        let pair = code.allocate()
        emit(.splitException, pair, match + 1, register)
        emit(.unpackSequence, match, pair, 2)
        jump(.jumpIfNone, match, to: next)
        // The part that the clause handles is what `raise` raises again.
        emit(.pushHandled, pair, match)
        let second = code.allocate()
        var name: Name?
        if let identifier = handler.name {
            try refuseDebug(identifier, handler.range)
            name = mangled(identifier)
        }
        code.protect(cleanup, second)
        if let name { storeVariable(name, match) }
        code.blocks.append(.groupHandler(protection: code.protections.count - 1))
        try statements(handler.body)
        code.blocks.removeLast()
        code.endProtection()
        location = .none
        if let name { clearName(name) }
        emit(.popHandled, exception)
        jump(.jump, to: next)
        code.place(cleanup)
        if let name { clearName(name) }
        emit(.popHandled, exception)
        emit(.listAppend, results, second)
        code.place(next)
        code.release(to: mark)
    }

    // MARK: with

    func withStatement(
        _ items: [WithItem], _ index: Int, _ body: [StatementID], isAsync: Bool
    ) throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        defer { nativeStack.leave() }
        guard index < items.count else { return try statements(body) }
        let item = items[index]
        let statementLocation = location
        let handler = code.makeLabel()
        let end = code.makeLabel()
        let suppressed = code.makeLabel()
        // The exception, the one handled before, the bound `__exit__`.
        let exception = code.allocate(3)
        let saved = exception + 1
        let exit = exception + 2
        let mark = code.mark
        let manager = try operand(item.contextExpr)
        let direct = item.optionalVars.flatMap { directRegister($0) }
        code.release(to: mark)
        let value = code.allocate()
        if isAsync {
            enterAsync(manager, exit, direct ?? value)
        } else if let direct {
            emit(.withEnter, direct, manager, exit)
        } else {
            emit(.withEnter, value, manager, exit)
        }
        code.protect(handler, exception)
        try enterBlock(
            .withBody(
                exit: exit, protection: code.protections.count - 1, range: statementLocation, isAsync: isAsync))
        if direct == nil, let target = item.optionalVars { try store(target, value) }
        code.release(to: mark)
        try withStatement(items, index + 1, body, isAsync: isAsync)
        code.blocks.removeLast()
        code.endProtection()
        location = statementLocation
        leaveWith(exit, isAsync: isAsync)
        jump(.jump, to: end)
        code.place(handler)
        emit(.pushHandled, saved, exception)
        try cleaningUp(saved) { generator throws(CompileFailure) in
            generator.location = statementLocation
            let result = generator.code.allocate()
            generator.emit(.withExit, result, exit, exception)
            if isAsync { generator.awaitRegister(result, .exit) }
            generator.jump(.jumpIfTrue, result, to: suppressed)
            generator.emit(.reraise, exception)
        }
        code.place(suppressed)
        location = statementLocation
        emit(.popHandled, saved)
        code.place(end)
    }

    /// `exit(None, None, None)`
    private func leaveWith(_ exit: Int, isAsync: Bool) {
        let mark = code.mark
        let base = code.allocate(frameHeaderWords + 3)
        emit(.move, base, exit)
        for index in 0..<3 { loadConstant(.none, into: base + frameHeaderWords + index) }
        emit(.call, base, base, 3)
        if isAsync { awaitRegister(base, .exit) }
        code.release(to: mark)
    }
}
