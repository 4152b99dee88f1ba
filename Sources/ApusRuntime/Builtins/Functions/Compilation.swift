import ApusBytecode

// Source text to code objects. The compiler is plugged in by the command: the runtime does not import it.

package enum CompileMode: Sendable { case exec, eval, single }

/// A program that does not compile, as the exception to raise.
package struct CompileError: Error, Sendable {
    package var type: KnownType
    package var message: String
    /// Lines and columns (in characters) count from 1; 0: none.
    package var line = 0
    package var offset = 0
    package var endLine = 0
    package var endOffset = 0
    /// The source line, if known.
    package var text: String?

    package init(_ type: KnownType, _ message: String) {
        self.type = type
        self.message = message
    }
}

/// What the command plugs in.
package struct CompileHook: Sendable {
    /// Source bytes, whether they are text that is already decoded, filename, mode.
    package var compile:
        @Sendable (_ source: [UInt8], _ isDecoded: Bool, _ filename: String, _ mode: CompileMode) -> Result<
            CodeUnit, CompileError
        >
    package init(
        compile: @escaping @Sendable ([UInt8], Bool, String, CompileMode) -> Result<CodeUnit, CompileError>
    ) { self.compile = compile }
}

nonisolated(unsafe) package var compileHook: CompileHook?

/// The code object of a program; raw 0 with SyntaxError (or a relative) set when it does not compile.
package func compileSource(
    _ ts: ThreadState, _ source: [UInt8], isDecoded: Bool, filename: String, mode: CompileMode
) -> CodeObject {
    guard let hook = compileHook else {
        raise(ts, .runtimeError, "this interpreter was built without a compiler")
        return CodeObject(raw: 0)
    }
    switch hook.compile(source, isDecoded, filename, mode) {
    case .success(let unit): return materialize(ts, unit)
    case .failure(let error):
        raiseCompileError(ts, error, filename)
        return CodeObject(raw: 0)
    }
}

/// Raises the exception of a program that does not compile.
private func raiseCompileError(_ ts: ThreadState, _ error: CompileError, _ filename: String) {
    let message = makeString(ts, error.message).value
    guard isSubtype(error.type.object, KnownType.syntaxError.object) else {
        raiseValue(ts, error.type, message)
        return
    }
    let details = TupleObject.allocate(ts, tailCount: 6, count: 6)
    func number(_ value: Int) -> Value { Value(small: value) }
    details.initialize(0, makeString(ts, filename).value)
    details.initialize(1, number(error.line))
    details.initialize(2, number(error.offset))
    details.initialize(3, error.text.map { makeString(ts, $0).value } ?? .none)
    details.initialize(4, number(error.endLine))
    details.initialize(5, number(error.endOffset))
    let exception = callValue(ts, error.type.object.value, message, details.value)
    if !exception.isErr { raiseException(ts, exception) }
}

/// Runs code as a module or by `exec`: with `globals`, and `locals` as the namespace when they differ. The code of a
/// function is called without arguments, with `closure` for its free variables.
@inline(never)
package func execute(
    _ ts: ThreadState, _ code: CodeObject, _ globals: DictObject, _ locals: Value,
    closure: TupleObject = TupleObject(raw: 0)
) -> Value {
    dictBecomeCells(ts, globals)
    if dictGetString(globals, KnownName.builtins.string).isNull {
        let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
        let builtins = dictGetString(modules, KnownName.plainBuiltins.string)
        if !builtins.isNull && !dictSet(ts, globals, KnownName.builtins.value, builtins) { return .null }
    }
    let bound = bindCode(ts, code, globals)
    if bound.raw == 0 { return .null }
    let module = dictGetString(globals, KnownName.name.string)
    let function = makeFunction(
        ts, bound, globals, defaults: .null, keywordDefaults: .null, annotations: .null, closure: closure,
        module: module.isNull ? .none : module)
    if bound.flags & CodeFlag.hasNamespace == 0 { return callValue(ts, function.value) }
    return runNamespace(ts, function, locals.raw == globals.raw ? .null : locals)
}
