import ApusSyntax

/// Second pass over the scopes: decides for every name whether it is local, a cell, free or global.
///
/// `bound` are the names that functions around bind, `globals` those that are declared global around.
struct ScopeAnalysis {
    let names: NameTable
    let filename: String
    let classCellName: Name
    private var nativeStack = NativeStack()

    init(names: NameTable, filename: String, classCellName: Name) {
        self.names = names
        self.filename = filename
        self.classCellName = classCellName
    }

    mutating func analyze(_ top: Scope) throws(CompileFailure) {
        _ = try analyze(top, bound: nil, globals: [])
    }

    /// Returns the names that the scope and those inside need from around.
    private mutating func analyze(
        _ scope: Scope, bound outerBound: Set<Name>?, globals outerGlobals: Set<Name>
    ) throws(CompileFailure) -> Set<Name> {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
        defer { nativeStack.leave() }
        var bound = outerBound
        var globals = outerGlobals
        var locals: Set<Name> = []
        var free: Set<Name> = []
        for name in scope.order {
            guard let symbol = scope.symbols[name] else { continue }
            let residence = try resolve(scope, name, symbol.flags, &bound, &globals)
            if residence == .local { locals.insert(name) }
            if residence == .free { free.insert(name) }
            scope.symbols[name]?.residence = residence
        }
        var innerBound: Set<Name> = []
        var innerGlobals = globals
        switch scope.kind {
        case .classBody:
            // What a class binds or declares is not seen by its functions.
            innerBound = outerBound ?? []
            innerBound.insert(classCellName)
            innerGlobals = outerGlobals
        case .function:
            innerBound = (bound ?? []).union(locals)
        case .module:
            innerBound = bound ?? []
        }
        var innerFree: Set<Name> = []
        for child in scope.children {
            innerFree.formUnion(try analyze(child, bound: innerBound, globals: innerGlobals))
        }
        switch scope.kind {
        case .function:
            for name in innerFree where scope.residence(of: name) == .local {
                scope.symbols[name]?.residence = .cell
                innerFree.remove(name)
            }
        case .classBody:
            if innerFree.remove(classCellName) != nil { scope.needsClassCell = true }
        case .module: break
        }
        for name in innerFree.sorted() {
            if let symbol = scope.symbols[name] {
                if scope.kind == .classBody, !symbol.flags.isDisjoint(with: SymbolFlags.bound.union(.globalDeclared)) {
                    scope.symbols[name]?.flags.insert(.freeInClass)
                }
            } else if let bound, bound.contains(name) {
                scope.symbols[name] = Symbol(flags: [], residence: .free)
                scope.order.append(name)
            }
        }
        return free.union(innerFree)
    }

    private func resolve(
        _ scope: Scope, _ name: Name, _ flags: SymbolFlags, _ bound: inout Set<Name>?, _ globals: inout Set<Name>
    ) throws(CompileFailure) -> Residence {
        if flags.contains(.globalDeclared) {
            if flags.contains(.nonlocalDeclared) {
                throw failure("name '\(names[name])' is nonlocal and global", scope, name)
            }
            globals.insert(name)
            bound?.remove(name)
            return .globalExplicit
        }
        if flags.contains(.nonlocalDeclared) {
            guard let bound else {
                throw failure("nonlocal declaration not allowed at module level", scope, name)
            }
            guard bound.contains(name) else {
                throw failure("no binding for nonlocal '\(names[name])' found", scope, name)
            }
            return .free
        }
        if !flags.isDisjoint(with: .bound) {
            globals.remove(name)
            return .local
        }
        if bound?.contains(name) == true { return .free }
        return .globalImplicit
    }

    private func failure(_ message: String, _ scope: Scope, _ name: Name) -> CompileFailure {
        CompileFailure(message, filename: filename, at: scope.directives[name] ?? scope.range)
    }
}
