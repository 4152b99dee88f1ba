import ApusBytecode
import ApusSyntax

// Coroutines are generators whose `await` delegates like `yield from`, to the iterator that `getAwaitable` finds.

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

    /// Where an awaitable comes from, for the words of errors: operand c of `getAwaitable`.
    enum AwaitPlace: Int { case expression, enter, exit }

    /// Awaits the value of a register, which then holds the result.
    func awaitRegister(_ register: Int, _ place: AwaitPlace = .expression) {
        let mark = code.mark
        let iterator = code.allocate()
        emit(.getAwaitable, iterator, register, place.rawValue)
        delegate(to: iterator, result: register)
        code.release(to: mark)
    }

    /// `await` of what `source` puts into a register.
    func awaiting(
        _ destination: Int?, _ source: (CodeGenerator) throws(CompileFailure) -> Int
    ) throws(CompileFailure) -> Int {
        let target = scratch(destination)
        let mark = code.mark
        let iterator = code.allocate()
        emit(.getAwaitable, iterator, try source(self), AwaitPlace.expression.rawValue)
        delegate(to: iterator, result: target)
        code.release(to: mark)
        guard let destination, destination != target else { return target }
        emit(.move, destination, target)
        return destination
    }

    /// The entry of `async with`: the bound `__aexit__`, and what awaiting `__aenter__()` gives.
    func enterAsync(_ manager: Int, _ exit: Int, _ value: Int) {
        let mark = code.mark
        let result = code.allocate()
        emit(.asyncWithEnter, result, manager, exit)
        awaitRegister(result, .enter)
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
        emit(.getAsyncIterator, iterator, try operand(iter))
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
        let awaited = exception + 1
        let item = exception + 2
        code.protect(handler, exception)
        code.blocks.append(.tryBody(protection: code.protections.count - 1))
        emit(.getAsyncNext, awaited, iterator)
        delegate(to: awaited, result: item)
        code.blocks.removeLast()
        code.endProtection()
        jump(.jump, to: next)
        code.place(handler)
        jump(.jumpUnlessAsyncEnd, exception, to: other)
        jump(.jump, to: exit)
        code.place(other)
        emit(.reraise, exception)
        code.place(next)
        try store(target, item)
        code.release(to: mark)
    }
}
