import ApusSyntax

/// First pass: finds the scopes and what each does with its names. `SymbolTable+Analysis.swift` then decides where the
/// names live. Rules and messages are those of CPython 3.11's symbol table pass.
struct SymbolTableBuilder {
    let tree: SyntaxTree
    let names: NameTable
    let filename: String
    let futureAnnotations: Bool
    private(set) var table: SymbolTable
    var stack: [Scope]
    var current: Scope
    var nativeStack = NativeStack()
    /// Annotations that are kept as text open a scope of no consequence; what may not stand there is still refused.
    var isInAnnotation = false
    let superName: Name
    let classCellName: Name

    init(tree: SyntaxTree, names: NameTable, filename: String, futureAnnotations: Bool) {
        self.tree = tree
        self.names = names
        self.filename = filename
        self.futureAnnotations = futureAnnotations
        current = Scope(kind: .module, name: "top", range: .none, privateClass: nil, isNested: false)
        table = SymbolTable(top: current)
        stack = [current]
        superName = names.name("super")
        classCellName = names.name("__class__")
    }

    mutating func build() throws(CompileFailure) -> SymbolTable {
        switch tree.root {
        case .module(let body), .interactive(let body): try statements(body)
        case .expression(let body): try expression(body)
        }
        var analysis = ScopeAnalysis(names: names, filename: filename, classCellName: classCellName)
        try analysis.analyze(table.top)
        return table
    }

    func failure(_ message: String, _ range: SourceRange) -> CompileFailure {
        CompileFailure(message, filename: filename, at: range)
    }

    mutating func enterNative() throws(CompileFailure) {
        guard nativeStack.enter() else { throw .nestedTooDeeply(filename) }
    }

    // MARK: Names

    func mangled(_ identifier: Identifier) -> Name {
        names.mangle(Int(identifier.index), in: current.privateClass)
    }

    mutating func add(_ identifier: Identifier, _ flags: SymbolFlags, at range: SourceRange) throws(CompileFailure) {
        try add(mangled(identifier), flags, at: range)
    }

    mutating func add(_ name: Name, _ flags: SymbolFlags, at range: SourceRange) throws(CompileFailure) {
        let scope = current
        let known = scope.flags(of: name)
        if flags.contains(.parameter) {
            if known.contains(.parameter) {
                throw failure("duplicate argument '\(names[name])' in function definition", range)
            }
            scope.parameters.append(name)
        }
        var flags = flags
        if scope.readsTarget {
            if !known.isDisjoint(with: [.globalDeclared, .nonlocalDeclared]) {
                throw failure(
                    "comprehension inner loop cannot rebind assignment expression target '\(names[name])'", range)
            }
            flags.insert(.iterationVariable)
        }
        scope.insert(flags, name)
        // What any scope declares global is a declared global of the module as well.
        if flags.contains(.globalDeclared), scope !== table.top { table.top.insert(.globalDeclared, name) }
    }

    mutating func open(
        _ kind: ScopeKind, _ name: String, _ range: SourceRange, privateClass: Name?,
        comprehension: ComprehensionKind? = nil
    ) -> Scope {
        let scope = Scope(
            kind: kind, name: name, range: range, privateClass: privateClass, comprehension: comprehension,
            isNested: current.isNested || current.kind == .function)
        current.children.append(scope)
        stack.append(scope)
        current = scope
        return scope
    }

    mutating func close() {
        stack.removeLast()
        current = stack[stack.count - 1]
    }

    // MARK: Statements

    mutating func statements(_ body: [StatementID]) throws(CompileFailure) {
        for id in body { try statement(id) }
    }

    mutating func statement(_ first: StatementID) throws(CompileFailure) {
        try enterNative()
        defer { nativeStack.leave() }
        var id = first
        // A chain of `elif` is a chain of statements, each alone in the `else` of the one before.
        while case .if(let test, let body, let orelse) = tree[id].kind {
            try expression(test)
            try statements(body)
            if orelse.count == 1, case .if = tree[orelse[0]].kind {
                id = orelse[0]
                continue
            }
            return try statements(orelse)
        }
        let range = tree[id].range
        switch tree[id].kind {
        case .functionDef(let definition): try functionDefinition(id, definition, range, isAsync: false)
        case .asyncFunctionDef(let definition): try functionDefinition(id, definition, range, isAsync: true)
        case .classDef(let definition): try classDefinition(id, definition, range)
        case .return(let value): if let value { try expression(value) }
        case .delete(let targets): try expressions(targets)
        case .assign(let targets, let value):
            try expressions(targets)
            try expression(value)
        case .augAssign(let target, _, let value):
            try expression(target)
            try expression(value)
        case .annAssign(let target, let annotation, let value, let isSimple):
            try annotatedAssignment(target, annotation, value, isSimple, range)
        case .for(let target, let iter, let body, let orelse), .asyncFor(let target, let iter, let body, let orelse):
            try expression(target)
            try expression(iter)
            try statements(body)
            try statements(orelse)
        case .while(let test, let body, let orelse):
            try expression(test)
            try statements(body)
            try statements(orelse)
        case .if: break
        case .with(let items, let body), .asyncWith(let items, let body):
            for item in items {
                try expression(item.contextExpr)
                if let target = item.optionalVars { try expression(target) }
            }
            try statements(body)
        case .match(let subject, let cases):
            try expression(subject)
            for matchCase in cases {
                try pattern(matchCase.pattern)
                if let test = matchCase.guardExpression { try expression(test) }
                try statements(matchCase.body)
            }
        case .raise(let exc, let cause):
            if let exc { try expression(exc) }
            if let cause { try expression(cause) }
        case .try(let body, let handlers, let orelse, let finalbody),
            .tryStar(let body, let handlers, let orelse, let finalbody):
            try statements(body)
            try statements(orelse)
            for handler in handlers {
                if let type = handler.type { try expression(type) }
                if let name = handler.name { try add(name, [.assigned, .deleted], at: handler.range) }
                try statements(handler.body)
            }
            try statements(finalbody)
        case .assert(let test, let message):
            try expression(test)
            if let message { try expression(message) }
        case .import(let aliases), .importFrom(_, let aliases, _): for alias in aliases { try self.alias(alias) }
        case .global(let identifiers): try declare(identifiers, .globalDeclared, "global", range)
        case .nonlocal(let identifiers): try declare(identifiers, .nonlocalDeclared, "nonlocal", range)
        case .expr(let value): try expression(value)
        case .pass, .break, .continue: break
        }
    }

    private mutating func declare(
        _ identifiers: [Identifier], _ flag: SymbolFlags, _ word: String, _ range: SourceRange
    ) throws(CompileFailure) {
        for identifier in identifiers {
            let name = mangled(identifier)
            let known = current.flags(of: name)
            let text = names[name]
            if known.contains(.parameter) { throw failure("name '\(text)' is parameter and \(word)", range) }
            if known.contains(.used) { throw failure("name '\(text)' is used prior to \(word) declaration", range) }
            if known.contains(.annotated) { throw failure("annotated name '\(text)' can't be \(word)", range) }
            if known.contains(.assigned) {
                throw failure("name '\(text)' is assigned to before \(word) declaration", range)
            }
            try add(name, flag, at: range)
            if current.directives[name] == nil { current.directives[name] = range }
        }
    }

    private mutating func alias(_ alias: Alias) throws(CompileFailure) {
        let text = names[Int(alias.name.index)]
        if let asname = alias.asname { return try add(asname, .imported, at: alias.range) }
        if text == "*" {
            if current.kind != .module { throw failure("import * only allowed at module level", alias.range) }
            return
        }
        guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else {
            return try add(alias.name, .imported, at: alias.range)
        }
        let first = names.name(String(text[..<dot]))
        try add(names.mangle(first, in: current.privateClass), .imported, at: alias.range)
    }

    private mutating func annotatedAssignment(
        _ target: ExpressionID, _ annotation: ExpressionID, _ value: ExpressionID?, _ isSimple: Bool,
        _ range: SourceRange
    ) throws(CompileFailure) {
        if case .name(let identifier, _) = tree[target].kind {
            let name = mangled(identifier)
            let known = current.flags(of: name)
            if !known.isDisjoint(with: [.globalDeclared, .nonlocalDeclared]), current !== table.top, isSimple {
                let word = known.contains(.globalDeclared) ? "global" : "nonlocal"
                throw failure("annotated name '\(names[name])' can't be \(word)", range)
            }
            if isSimple {
                try add(name, [.annotated, .assigned], at: tree[target].range)
            } else if value != nil {
                try add(name, .assigned, at: tree[target].range)
            }
        } else {
            try expression(target)
        }
        try self.annotation(annotation)
        if let value { try expression(value) }
    }

    /// An annotation; one that is only kept as text names nothing.
    private mutating func annotation(_ id: ExpressionID) throws(CompileFailure) {
        guard futureAnnotations else { return try expression(id) }
        let outside = current
        current = Scope(
            kind: .function, name: "_annotation", range: tree[id].range, privateClass: outside.privateClass,
            isNested: true)
        stack.append(current)
        isInAnnotation = true
        try expression(id)
        isInAnnotation = false
        stack.removeLast()
        current = outside
    }

    // MARK: Definitions

    private mutating func functionDefinition(
        _ id: StatementID, _ definition: FunctionDefinition, _ range: SourceRange, isAsync: Bool
    ) throws(CompileFailure) {
        try add(definition.name, .assigned, at: range)
        try defaults(definition.args)
        let arguments = definition.args
        for argument in arguments.posonlyargs + arguments.args {
            if let annotation = argument.annotation { try self.annotation(annotation) }
        }
        if let annotation = arguments.vararg?.annotation { try self.annotation(annotation) }
        if let annotation = arguments.kwarg?.annotation { try self.annotation(annotation) }
        for argument in arguments.kwonlyargs {
            if let annotation = argument.annotation { try self.annotation(annotation) }
        }
        if let returns = definition.returns { try annotation(returns) }
        try expressions(definition.decoratorList)
        let name = names[Int(definition.name.index)]
        let scope = open(.function, name, range, privateClass: current.privateClass)
        scope.isCoroutine = isAsync
        if isAsync { table.asyncFunctions.insert(ObjectIdentifier(scope)) }
        table.statementScopes[id] = scope
        try parameters(arguments)
        try statements(definition.body)
        close()
    }

    mutating func defaults(_ arguments: Arguments) throws(CompileFailure) {
        try expressions(arguments.defaults)
        for value in arguments.kwDefaults { if let value { try expression(value) } }
    }

    mutating func parameters(_ arguments: Arguments) throws(CompileFailure) {
        for list in [arguments.posonlyargs, arguments.args, arguments.kwonlyargs] {
            for argument in list { try add(argument.arg, .parameter, at: argument.range) }
        }
        if let argument = arguments.vararg { try add(argument.arg, .parameter, at: argument.range) }
        if let argument = arguments.kwarg { try add(argument.arg, .parameter, at: argument.range) }
    }

    private mutating func classDefinition(
        _ id: StatementID, _ definition: ClassDefinition, _ range: SourceRange
    ) throws(CompileFailure) {
        try add(definition.name, .assigned, at: range)
        try expressions(definition.bases)
        for keyword in definition.keywords { try expression(keyword.value) }
        try expressions(definition.decoratorList)
        let name = Int(definition.name.index)
        table.statementScopes[id] = open(.classBody, names[name], range, privateClass: name)
        try statements(definition.body)
        close()
    }
}

extension CompileFailure {
    static func nestedTooDeeply(_ filename: String) -> CompileFailure {
        CompileFailure(.recursionError, "maximum recursion depth exceeded during compilation", filename: filename)
    }
}
