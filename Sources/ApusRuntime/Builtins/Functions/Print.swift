// print() and input().

func definePrint(_ ts: ThreadState, _ builtins: DictObject) {
    defineRawFunction(ts, builtins, "print", "(*args, sep=' ', end='\\n', file=None, flush=False)") {
        printFunction(ThreadState(raw: $0), Arguments(raw: $1), $2).raw
    }
    defineFunction(ts, builtins, "input", "(prompt='', /)") {
        inputFunction(ThreadState(raw: $0), Arguments(raw: $1)[0]).raw
    }
}

/// An attribute of the module `sys`; null without an exception when it is missing.
package func systemAttribute(_ ts: ThreadState, _ name: KnownName) -> Value {
    let modules = DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict))
    let system = dictGetString(modules, KnownName.sys.string)
    return system.hasLayout(ShapeNumber.module) ? dictGetString(ModuleObject(system).namespace, name.string) : .null
}

/// Writes a value to a file object of any kind.
private func writeTo(_ ts: ThreadState, _ file: Value, _ text: Value) -> Bool {
    if file.hasShape(ShapeNumber.file) { return !fileWrite(ts, FileObject(file), text).isErr }
    return !callMethod(ts, file, .write, text).isErr
}

private func printFunction(_ ts: ThreadState, _ arguments: Arguments, _ count: Int) -> Value {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    let positional = count - named
    var separator = Value.none
    var end = Value.none
    var file = Value.none
    var flushes = 0
    for index in 0..<named {
        let name = StringObject(TupleObject(names)[index])
        let value = arguments[positional + index]
        if stringEqual(name, KnownName.sep.string) {
            separator = value
        } else if stringEqual(name, KnownName.end.string) {
            end = value
        } else if stringEqual(name, KnownName.plainFile.string) {
            file = value
        } else if stringEqual(name, KnownName.flush.string) {
            flushes = isTrue(ts, value)
            if flushes < 0 { return .null }
        } else {
            return raise(ts, .typeError, "'\(swiftString(name))' is an invalid keyword argument for print()")
        }
    }
    for (value, title) in [(separator, "sep"), (end, "end")] where !value.isNone && !value.hasLayout(ShapeNumber.string)
    {
        return raise(ts, .typeError, "\(title) must be None or a string, not \(typeName(value))")
    }
    if file.isNone {
        file = systemAttribute(ts, .stdout)
        if file.isNull { return raise(ts, .runtimeError, "lost sys.stdout") }
        if file.isNone { return .none }
    }
    for index in 0..<positional {
        if index > 0 && !writeTo(ts, file, separator.isNone ? makeCharacter(ts, 0x20).value : separator) {
            return .null
        }
        let text = str(ts, arguments[index])
        if text.isErr || !writeTo(ts, file, text) { return .null }
    }
    if !writeTo(ts, file, end.isNone ? makeCharacter(ts, 0x0A).value : end) { return .null }
    if flushes != 0 && callMethod(ts, file, .flush).isErr { return .null }
    return .none
}

private func inputFunction(_ ts: ThreadState, _ prompt: Value) -> Value {
    let output = systemAttribute(ts, .stdout)
    if !prompt.isNull {
        let text = str(ts, prompt)
        if text.isErr || output.isNull || !writeTo(ts, output, text) { return .null }
    }
    if !output.isNull && !output.isNone && callMethod(ts, output, .flush).isErr { return .null }
    let input = systemAttribute(ts, .stdin)
    if input.isNull || input.isNone { return raise(ts, .runtimeError, "input(): lost sys.stdin") }
    let line = callMethod(ts, input, .readline)
    if line.isErr { return .null }
    guard line.hasLayout(ShapeNumber.string) else {
        return raise(ts, .typeError, "object.readline() returned non-string")
    }
    let string = StringObject(line)
    if string.count == 0 { return raise(ts, .eofError, "EOF when reading a line") }
    if codePoint(string, string.count - 1) != 0x0A { return line }
    return substring(ts, string, 0, string.count - 1).value
}
