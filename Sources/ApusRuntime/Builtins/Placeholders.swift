func initializeBuiltins(_ ts: ThreadState) {
    let builtins = DictObject(raw: loadWord(rootBlock, RootOffset.builtinsDict))
    dictBecomeCells(ts, builtins)
    defineRawFunction(ts, builtins, "print", "(*args, sep=' ', end='\\n', file=None, flush=False)") { t, a, n in
        let ts = ThreadState(raw: t)
        for i in 0..<n { let s = str(ts, Arguments(raw: a)[i]); if s.isErr { return 0 }; print(swiftString(StringObject(s)), terminator: i == n - 1 ? "\n" : " ") }
        return Value.none.raw
    }
    defineRawFunction(ts, builtins, "__build_class__", "(func, name, /, *bases, **kwds)") { t, a, n in
        let ts = ThreadState(raw: t)
        return buildClass(ts, Arguments(raw: a), n, ts.keywordNames).raw
    }
    defineFunction(ts, builtins, "len", "(obj, /)") { t, a in
        let ts = ThreadState(raw: t)
        let n = length(ts, Arguments(raw: a)[0]); return n < 0 ? 0 : Value(small: n).raw }
}
func initializeNumberTypes(_ ts: ThreadState) {
    let int = makeType(ts, "int", layout: ShapeNumber.integer, base: Types.object)
    defineMethod(ts, int, "__repr__", "(self, /)") { t, a in
        makeString(ThreadState(raw: t), String(Arguments(raw: a)[0].small)).raw }
    let float = makeType(ts, "float", layout: ShapeNumber.float, base: Types.object)
    defineMethod(ts, float, "__repr__", "(self, /)") { t, a in
        makeString(ThreadState(raw: t), String(Arguments(raw: a)[0].float)).raw }
    _ = makeType(ts, "complex", layout: ShapeNumber.complex, base: Types.object)
    let b = makeType(ts, "bool", layout: ShapeNumber.integer, base: int, flags: 0)
    storeRoot(RootOffset.types + 8 * KnownType.bool.rawValue, b.value)
}
func complexPower(_ ts: ThreadState, _ l: Double, _ r: Double) -> Value { raise(ts, .valueError, "complex power") }
