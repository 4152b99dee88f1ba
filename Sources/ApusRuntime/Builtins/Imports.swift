import Glibc

// Importing: native modules, then modules and packages of Python source in the folders of `sys.path`.

/// Native modules by name; each function makes its module.
nonisolated(unsafe) private var nativeModules: [String: (ThreadState) -> ModuleObject] = [:]

/// Makes a native module known to `import`.
package func registerNativeModule(_ name: String, _ make: @escaping (ThreadState) -> ModuleObject) {
    nativeModules[name] = make
}

/// The modules of the table that `apus-generate` makes: their names, a space behind each, and a function that makes them.
nonisolated(unsafe) private var tableNames: StaticString = ""
nonisolated(unsafe) private var makeTableModule: (ThreadState, String) -> ModuleObject? = { _, _ in nil }
/// The source of a Python module in the binary.
nonisolated(unsafe) private var frozenSource: (String) -> StaticString? = { _ in nil }

/// Makes a table of native modules known to `import`; `source` gives the text of Python modules in the binary.
package func registerNativeModules(
    names: StaticString, make: @escaping (ThreadState, String) -> ModuleObject?,
    source: @escaping (String) -> StaticString?
) {
    tableNames = names
    makeTableModule = make
    frozenSource = source
}

/// `sys.builtin_module_names`
func builtinModuleNames(_ ts: ThreadState) -> Value {
    let names = makeList(ts, 0)
    let table = "\(tableNames)".split(separator: " ").map(String.init)
    for name in (nativeModules.keys + table + ["builtins", "sys"]).sorted() {
        _ = listAppend(ts, names, intern(ts, name).value)
    }
    return listToTuple(ts, names).value
}

func defineImport(_ ts: ThreadState, _ builtins: DictObject) {
    defineFunction(ts, builtins, "__import__", "(name, globals=None, locals=None, fromlist=(), level=0)") {
        importFunction(ThreadState(raw: $0), Arguments(raw: $1)).raw
    }
}

private func loadedModules() -> DictObject { DictObject(raw: loadWord(rootBlock, RootOffset.modulesDict)) }

private func importFunction(_ ts: ThreadState, _ arguments: Arguments) -> Value {
    guard arguments[0].hasLayout(ShapeNumber.string) else {
        return raise(ts, .typeError, "module name must be a string")
    }
    var level = 0
    if !arguments[4].isNull {
        let (number, isValid) = indexInteger(ts, arguments[4], clamp: true)
        if !isValid { return .null }
        level = number
    }
    if level < 0 { return raise(ts, .valueError, "level must be >= 0") }
    var name = swiftString(StringObject(arguments[0]))
    if level > 0 {
        guard let base = packageName(ts, arguments[1], level) else { return .null }
        name = name.isEmpty ? base : base + "." + name
    } else if name.isEmpty {
        return raise(ts, .valueError, "Empty module name")
    }
    let module = importModule(ts, name)
    if module.isErr { return .null }
    var hasList = 0
    if !arguments[3].isNull && !arguments[3].isNone {
        hasList = isTrue(ts, arguments[3])
        if hasList < 0 { return .null }
    }
    if hasList == 0 {
        // `import a.b` binds `a`; a relative import cannot come without a list.
        let first = name.split(separator: ".", maxSplits: 1).first.map(String.init) ?? name
        if level > 0 || first == name { return module }
        let top = dictGetString(loadedModules(), intern(ts, first))
        return top.isNull ? raise(ts, .keyError, "'\(first)'") : top
    }
    return importList(ts, module, name, arguments[3]) ? module : .null
}

/// Imports the submodules that a from-list names.
private func importList(_ ts: ThreadState, _ module: Value, _ name: String, _ list: Value) -> Bool {
    let path = getAttributeOrNull(ts, module, KnownName.path.value)
    if path.isNull {
        if !ts.exception.isNull { return false }
        return true
    }
    let names = iterableToTuple(ts, list)
    if names.isErr { return false }
    for index in 0..<TupleObject(names).count {
        let item = TupleObject(names)[index]
        guard item.hasLayout(ShapeNumber.string) else {
            raise(ts, .typeError, "Item in ``from list'' must be str, not \(typeName(item))")
            return false
        }
        let text = swiftString(StringObject(item))
        if text == "*" {
            let all = getAttributeOrNull(ts, module, KnownName.all.value)
            if all.isNull {
                if !ts.exception.isNull { return false }
                continue
            }
            if !importList(ts, module, name, all) { return false }
            continue
        }
        let found = getAttributeOrNull(ts, module, internString(ts, StringObject(item)).value)
        if !found.isNull { continue }
        if !ts.exception.isNull { return false }
        let submodule = importModule(ts, name + "." + text)
        if submodule.isErr {
            // A missing submodule is the business of `from`, which raises ImportError.
            guard matches(ts, ts.exception, .moduleNotFoundError) else { return false }
            let missing = ExceptionObject(ts.exception).reading(ts).second
            guard missing.hasLayout(ShapeNumber.string), swiftString(StringObject(missing)) == name + "." + text else {
                return false
            }
            clearException(ts)
        }
    }
    return true
}

/// The package that a relative import starts from; nil with an exception set.
private func packageName(_ ts: ThreadState, _ globals: Value, _ level: Int) -> String? {
    guard globals.hasLayout(ShapeNumber.dict) else {
        raise(ts, .keyError, "'__name__' not in globals")
        return nil
    }
    var base = ""
    let package = dictGetString(DictObject(globals), KnownName.packageName.string)
    if package.hasLayout(ShapeNumber.string) {
        base = swiftString(StringObject(package))
    } else {
        let name = dictGetString(DictObject(globals), KnownName.name.string)
        guard name.hasLayout(ShapeNumber.string) else {
            raise(ts, .keyError, "'__name__' not in globals")
            return nil
        }
        base = swiftString(StringObject(name))
        if dictGetString(DictObject(globals), KnownName.path.string).isNull {
            base = base.lastIndex(of: ".").map { String(base[..<$0]) } ?? ""
        }
    }
    if base.isEmpty {
        raise(ts, .importError, "attempted relative import with no known parent package")
        return nil
    }
    for _ in 1..<max(1, level) {
        guard let dot = base.lastIndex(of: ".") else {
            raise(ts, .importError, "attempted relative import beyond top-level package")
            return nil
        }
        base = String(base[..<dot])
    }
    return base
}

/// A `__spec__`: what PEP 451 wants to be known of a module.
package func makeModuleSpec(_ ts: ThreadState, _ name: String, origin: Value, folder: Value) -> Value {
    var type = Value(raw: loadWord(rootBlock, RootOffset.moduleSpec))
    if type.isNull {
        let namespace = makeDict(ts)
        _ = dictSet(ts, namespace, KnownName.module.value, makeString(ts, "importlib._bootstrap").value)
        type = makeClass(
            ts, Types.type, makeString(ts, "ModuleSpec").value, makeTuple(ts, rootBlock, 0), namespace, .null)
        if type.isErr { return .null }
        storeRoot(RootOffset.moduleSpec, type)
    }
    let object = Value(raw: allocateInstance(ts, TypeObject(type)))
    if object.isErr { return .null }
    let parent = folder.isNone ? name.lastIndex(of: ".").map { String(name[..<$0]) } ?? "" : name
    for (attribute, value) in [
        ("name", makeString(ts, name).value), ("loader", Value.none), ("origin", origin),
        ("submodule_search_locations", folder), ("parent", makeString(ts, parent).value), ("cached", .none),
        ("has_location", Value(!origin.isNone)),
    ] {
        if !setAttribute(ts, object, intern(ts, attribute).value, value) { return .null }
    }
    return object
}

/// The module of a full name, parents first; waits while another thread is making it. Null with an exception set.
package func importModule(_ ts: ThreadState, _ name: String) -> Value {
    let key = intern(ts, name)
    let known = dictGetString(loadedModules(), key)
    if known.isNone {
        return raiseMissingModule(ts, name, "import of \(name) halted; None in sys.modules")
    }
    if !known.isNull && !isImportedByAnother(ts, name) { return known }
    guard enterNative(ts) else { return .null }
    switch takeModuleLock(ts, name) {
    case .interrupted: return .null
    case .deadlock:
        // The other thread's module as far as it has come; it is needed to go on.
        let half = dictGetString(loadedModules(), key)
        if half.isNull || half.isNone { return findAndLoad(ts, name, key) }
        return half
    case .taken:
        defer { releaseModuleLock(ts, name) }
        return findAndLoad(ts, name, key)
    }
}

/// The module of a full name whose lock the thread has.
private func findAndLoad(_ ts: ThreadState, _ name: String, _ key: StringObject) -> Value {
    let known = dictGetString(loadedModules(), key)
    if !known.isNull && !known.isNone { return known }
    var path = systemAttribute(ts, .plainPath)
    var parent = Value.null
    if let dot = name.lastIndex(of: ".") {
        let parentName = String(name[..<dot])
        parent = importModule(ts, parentName)
        if parent.isErr { return .null }
        let again = dictGetString(loadedModules(), key)
        if !again.isNull { return again }
        path = getAttributeOrNull(ts, parent, KnownName.path.value)
        if path.isNull {
            clearException(ts)
            return raiseMissingModule(ts, name, "No module named '\(name)'; '\(parentName)' is not a package")
        }
    }
    let module = makeImported(ts, name, path)
    if module.isErr {
        if ts.exception.isNull { return raiseMissingModule(ts, name, "No module named '\(name)'") }
        return .null
    }
    if !parent.isNull {
        let last = name[name.index(after: name.lastIndex(of: ".") ?? name.startIndex)...]
        if !setAttribute(ts, parent, intern(ts, String(last)).value, module) { return .null }
    }
    return module
}

@discardableResult
private func raiseMissingModule(_ ts: ThreadState, _ name: String, _ message: String) -> Value {
    let text = makeString(ts, message).value
    let exception = makeException(ts, KnownType.moduleNotFoundError.object, makeTuple(ts, text))
    let view = exception.writing(ts)
    view.first = text
    exception.writing(ts).second = makeString(ts, name).value
    return raiseException(ts, exception.value)
}

/// Finds and runs a module; null without an exception when there is none.
private func makeImported(_ ts: ThreadState, _ name: String, _ path: Value) -> Value {
    if let module = nativeModules[name].map({ $0(ts) }) ?? makeTableModule(ts, name) {
        if module.raw == 0 { return .null }
        _ = dictSet(ts, loadedModules(), intern(ts, name).value, module.value)
        let spec = makeModuleSpec(ts, name, origin: makeString(ts, "built-in").value, folder: .none)
        if spec.isErr || !dictSet(ts, module.namespace, KnownName.spec.value, spec) { return .null }
        return module.value
    }
    if let source = frozenSource(name) { return runFrozenModule(ts, name, source) }
    let list = iterableToList(ts, path)
    if list.isErr { return .null }
    let last = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name
    // The system's names of files end at a NUL: such a module cannot be found.
    let count = last.utf8.contains(0) ? 0 : ListObject(list).reading(ts).count
    for index in 0..<count {
        let entry = ListObject(list).reading(ts).items.reading(ts)[index]
        guard entry.hasLayout(ShapeNumber.string) else { continue }
        let folder = swiftString(StringObject(entry))
        let base = folder.isEmpty ? last : folder + "/" + last
        let package = base + "/__init__.py"
        if access(package, R_OK) == 0 {
            return runModule(ts, name, file: package, packageFolder: base)
        }
        if access(base + ".py", R_OK) == 0 {
            return runModule(ts, name, file: base + ".py", packageFolder: nil)
        }
    }
    return .null
}

/// Runs a source file as a module; it is in `sys.modules` while it runs and is taken out again when it fails.
private func runModule(_ ts: ThreadState, _ name: String, file: String, packageFolder: String?) -> Value {
    guard let source = readWholeFile(file) else { return raiseSystemError(ts, errno, makeString(ts, file).value) }
    let code = compileSource(ts, source, isDecoded: false, filename: file, mode: .exec)
    if code.raw == 0 { return .null }
    let module = makeModule(ts, makeString(ts, name).value)
    let namespace = module.namespace
    _ = dictSet(ts, namespace, KnownName.file.value, makeString(ts, file).value)
    _ = dictSet(ts, namespace, KnownName.cached.value, .none)
    if let packageFolder {
        let paths = makeList(ts, 0)
        _ = listAppend(ts, paths, makeString(ts, packageFolder).value)
        _ = dictSet(ts, namespace, KnownName.path.value, paths.value)
        _ = dictSet(ts, namespace, KnownName.packageName.value, makeString(ts, name).value)
    } else {
        let parent = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
        _ = dictSet(ts, namespace, KnownName.packageName.value, makeString(ts, parent).value)
    }
    let folder = dictGetString(namespace, KnownName.path.string)
    let spec = makeModuleSpec(
        ts, name, origin: makeString(ts, file).value, folder: folder.isNull ? .none : folder)
    if spec.isErr || !dictSet(ts, namespace, KnownName.spec.value, spec) { return .null }
    let key = intern(ts, name).value
    if !dictSet(ts, loadedModules(), key, module.value) { return .null }
    let marker = intern(ts, "_initializing" as StaticString).value
    if !setAttribute(ts, spec, marker, .true) { return .null }
    let outcome = execute(ts, code, namespace, namespace.value)
    let failure = takeException(ts)
    if !setAttribute(ts, spec, marker, .false) { clearException(ts) }
    ts.exception = failure
    if outcome.isErr {
        let exception = takeException(ts)
        _ = dictDelete(ts, loadedModules(), key)
        ts.exception = exception
        return .null
    }
    // The module may have put something else into sys.modules.
    let result = dictGetString(loadedModules(), StringObject(key))
    return result.isNull ? raise(ts, .importError, "Loaded module '\(name)' not found in sys.modules") : result
}

/// `-m name`: runs a module, or a package's `__main__`, as the program.
package func runModuleAsMain(_ ts: ThreadState, _ name: String) -> Value {
    var target = name
    var path = systemAttribute(ts, .plainPath)
    if let dot = name.lastIndex(of: ".") {
        let parent = importModule(ts, String(name[..<dot]))
        if parent.isErr { return .null }
        path = getAttribute(ts, parent, KnownName.path.value)
        if path.isErr { return .null }
        target = String(name[name.index(after: dot)...])
    }
    let list = iterableToList(ts, path)
    if list.isErr { return .null }
    for index in 0..<ListObject(list).reading(ts).count {
        let entry = ListObject(list).reading(ts).items.reading(ts)[index]
        guard entry.hasLayout(ShapeNumber.string) else { continue }
        let folder = swiftString(StringObject(entry))
        let base = folder.isEmpty ? target : folder + "/" + target
        var file = base + ".py"
        var isPackage = false
        if access(base + "/__main__.py", R_OK) == 0 {
            file = base + "/__main__.py"
            isPackage = true
            // A package is imported before its `__main__` runs.
            if access(base + "/__init__.py", R_OK) == 0, importModule(ts, name).isErr { return .null }
        }
        guard let source = readWholeFile(file) else { continue }
        let module = mainModule(ts, filename: file)
        let parent = isPackage ? name : name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
        _ = dictSet(ts, module.namespace, KnownName.packageName.value, makeString(ts, parent).value)
        let arguments = systemAttribute(ts, .argv)
        if arguments.hasLayout(ShapeNumber.list) && ListObject(arguments).reading(ts).count > 0 {
            if !setItem(ts, arguments, Value(small: 0), makeString(ts, file).value) { return .null }
        }
        let code = compileSource(ts, source, isDecoded: false, filename: file, mode: .exec)
        if code.raw == 0 { return .null }
        return execute(ts, code, module.namespace, module.namespace.value)
    }
    writeStandardError(ts, "apus: No module named \(name)\n")
    return raiseValue(ts, .systemExit, Value(small: 1))
}
