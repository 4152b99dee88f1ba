import ApusBytecode
import ApusSyntax

// Coroutines are generators whose `await` delegates like `yield from`; `getYieldFromIterator` knows from the flags of
// the code which of the two it serves.

extension CodeGenerator {
    func checkAwait() throws(CompileFailure) {
        guard code.scope.kind == .function else { throw failure("'await' outside function") }
        if !code.scope.isCoroutine || code.scope.comprehension == nil && !isAsyncFunction {
            throw failure("'await' outside async function")
        }
    }

    func checkAsync(_ what: String) throws(CompileFailure) {
        if code.scope.kind != .function || !isAsyncFunction { throw failure("'\(what)' outside async function") }
    }

    /// `await` makes any function a coroutine in the eyes of the symbol table; only `async def` may be one.
    private var isAsyncFunction: Bool { table.asyncFunctions.contains(ObjectIdentifier(code.scope)) }

    /// Awaits the value of a register, which then holds the result.
    func awaitRegister(_ register: Int) throws(CompileFailure) {
        let mark = code.mark
        let result = code.allocate()
        _ = try awaiting(result) { _ in register }
        emit(.move, register, result)
        code.release(to: mark)
    }

    /// Calls a method without arguments.
    func callSpecial(_ method: String, of object: Int, into target: Int) {
        let mark = code.mark
        let base = code.allocate(frameHeaderWords + 1)
        emit(.loadMethod, base, object, code.siteCache(names.name(method), .loadMethod, names))
        emit(.callMethod, target, base, 0)
        code.release(to: mark)
    }

    /// The entry of `async with`: the bound `__aexit__`, and what awaiting `__aenter__()` gives.
    func enterAsync(_ manager: Int, _ exit: Int, _ value: Int) throws(CompileFailure) {
        let mark = code.mark
        let copy = code.allocate()
        emit(.move, copy, manager)
        let result = code.allocate()
        emit(.loadAttribute, exit, copy, code.siteCache(names.name("__aexit__"), .loadAttribute, names))
        callSpecial("__aenter__", of: copy, into: result)
        try awaitRegister(result)
        move(result, to: value)
        code.release(to: mark)
    }

    func asyncForStatement(
        _ target: ExpressionID, _ iter: ExpressionID, _ body: [StatementID], _ orelse: [StatementID]
    ) throws(CompileFailure) {
        let again = code.makeLabel()
        let exit = code.makeLabel()
        let end = code.makeLabel()
        let iterator = code.allocate()
        callSpecial("__aiter__", of: try operand(iter), into: iterator)
        code.release(to: iterator + 1)
        code.place(again)
        try iterateAsync(iterator, target, exit)
        code.blocks.append(.loop(breakTo: end, continueTo: again))
        try statements(body)
        code.blocks.removeLast()
        jump(.jumpBack, to: again)
        code.place(exit)
        try statements(orelse)
        code.place(end)
    }

    /// One step of an asynchronous loop: StopAsyncIteration from `__anext__` ends it.
    func iterateAsync(_ iterator: Int, _ target: ExpressionID, _ exit: Label) throws(CompileFailure) {
        let handler = code.makeLabel()
        let other = code.makeLabel()
        let next = code.makeLabel()
        let mark = code.mark
        let exception = code.allocate(3)
        let saved = exception + 1
        let item = exception + 2
        code.protect(handler, exception)
        code.blocks.append(.tryBody(protection: code.protections.count - 1))
        callSpecial("__anext__", of: iterator, into: item)
        try awaitRegister(item)
        code.blocks.removeLast()
        code.endProtection()
        jump(.jump, to: next)
        code.place(handler)
        emit(.pushHandled, saved, exception)
        emit(.loadGlobal, item, code.sharedCache(names.name("StopAsyncIteration"), .loadGlobal, names))
        jump(.jumpIfNoMatch, 0, exception, item, to: other)
        emit(.popHandled, saved)
        jump(.jump, to: exit)
        code.place(other)
        emit(.popHandled, saved)
        emit(.reraise, exception)
        code.place(next)
        try store(target, item)
        code.release(to: mark)
    }
}
