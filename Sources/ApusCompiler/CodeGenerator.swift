import ApusBytecode
import ApusSyntax

/// Walks the tree and writes the code of every scope.
///
/// Registers: an expression is asked for either *into* a given register or *somewhere*; in the second case a local
/// answers with its own register, without a copy. `location` is the place that emitted instructions get, and moves as in
/// CPython, so that tracebacks mark the same text.
///
/// The rule that keeps evaluation order: a register of a local may be used as an operand later in the same expression
/// only when nothing in between can bind that local; only `:=` can (`operand(_:before:)`).
final class CodeGenerator {
    let tree: SyntaxTree
    let names: NameTable
    let table: SymbolTable
    let filename: String
    let annotationsAsText: Bool
    let lastFutureLine: Int32
    var folder: ConstantFolder
    var code: CodeBuilder
    var outer: [CodeBuilder] = []
    var location = SourceRange.none
    var nativeStack = NativeStack()
    var warnings: [CompileWarning] = []
    let annotationsName: Name
    let classCellName: Name

    init(
        tree: SyntaxTree, names: NameTable, table: SymbolTable, filename: String, annotationsAsText: Bool,
        lastFutureLine: Int32
    ) {
        self.tree = tree
        self.names = names
        self.table = table
        self.filename = filename
        self.annotationsAsText = annotationsAsText
        self.lastFutureLine = lastFutureLine
        folder = ConstantFolder(tree: tree)
        code = CodeBuilder(scope: table.top)
        annotationsName = names.name("__annotations__")
        classCellName = names.name("__class__")
    }

    func generateTop() throws(CompileFailure) -> CodeUnit {
        code.unit.name = "<module>"
        code.unit.qualifiedName = "<module>"
        code.unit.filename = filename
        code.unit.flags = .hasNamespace
        code.unit.localNames = [".namespace"]
        code.setLocalCount(1)
        switch tree.root {
        case .module(let body): try moduleBody(body)
        case .interactive(let body):
            if containsAnnotation(body) { emit(.setupAnnotations) }
            try statements(body)
        case .expression(let body):
            let mark = code.mark
            let value = try expression(body)
            location = .none
            emit(.returnValue, value)
            code.release(to: mark)
        }
        returnNone()
        try assemble(code)
        return code.unit
    }

    private func moduleBody(_ body: [StatementID]) throws(CompileFailure) {
        var body = body[...]
        if containsAnnotation(Array(body)) { emit(.setupAnnotations) }
        if let first = body.first, let documentation = documentation(first) {
            body = body.dropFirst()
            location = tree[first].range
            let mark = code.mark
            let register = code.allocate()
            loadConstant(.string(documentation), into: register)
            storeVariable(names.name("__doc__"), register)
            code.release(to: mark)
        }
        for id in body { try statement(id) }
    }

    /// The documentation string that a body starts with.
    func documentation(_ first: StatementID) -> [UInt32]? {
        guard case .expr(let value) = tree[first].kind, case .constant(.string(let text), _) = tree[value].kind else {
            return nil
        }
        return text.codePoints
    }

    func returnNone() {
        let mark = code.mark
        let register = code.allocate()
        location = .none
        loadConstant(.none, into: register)
        emit(.returnValue, register)
        code.release(to: mark)
    }

    func assemble(_ code: CodeBuilder) throws(CompileFailure) {
        do {
            try code.assemble()
        } catch .tooManyRegisters {
            throw CompileFailure(
                .limitExceeded, "too many variables and temporaries in '\(code.unit.name)'", filename: filename)
        } catch .tooManyConstants {
            throw CompileFailure(.limitExceeded, "too many names in '\(code.unit.name)'", filename: filename)
        } catch {
            throw CompileFailure(.limitExceeded, "'\(code.unit.name)' is too long", filename: filename)
        }
    }

    // MARK: Scopes

    /// Writes the code of an inner scope and returns it; the current scope is as before.
    func generate(
        _ scope: Scope, name: String, firstLine: Int32, body: (CodeGenerator) throws(CompileFailure) -> Void
    ) throws(CompileFailure) -> CodeUnit {
        let inner = CodeBuilder(scope: scope)
        inner.unit.name = name
        inner.unit.qualifiedName = qualifiedName(name)
        inner.unit.filename = filename
        inner.unit.firstLine = Int(firstLine)
        let savedLocation = location
        outer.append(code)
        code = inner
        defer {
            code = outer.removeLast()
            location = savedLocation
        }
        setUpVariables()
        try body(self)
        try assemble(inner)
        return inner.unit
    }

    /// PEP 3155.
    private func qualifiedName(_ name: String) -> String {
        let scope = code.scope
        if scope.kind == .module { return name }
        let mangled = names.mangle(names.name(name), in: scope.privateClass)
        if scope.residence(of: mangled) == .globalExplicit { return name }
        let isFunction = scope.kind == .function && scope.comprehension == nil
        return code.unit.qualifiedName + (isFunction ? ".<locals>." : ".") + name
    }

    private func setUpVariables() {
        let scope = code.scope
        let unit = code.unit
        var locals: [Name] = []
        if scope.kind == .classBody {
            unit.flags.insert(.hasNamespace)
            unit.localNames = [".namespace"]
            if scope.needsClassCell { locals = [classCellName] }
        } else {
            unit.flags.formUnion([.optimized, .newLocals])
            if scope.isNested { unit.flags.insert(.nested) }
            if scope.isCoroutine {
                unit.flags.insert(scope.isGenerator ? .asyncGenerator : .coroutine)
            } else if scope.isGenerator {
                unit.flags.insert(.generator)
            }
            locals = scope.parameters
            for name in scope.order where !scope.flags(of: name).contains(.parameter) {
                let residence = scope.residence(of: name)
                if residence == .local || residence == .cell { locals.append(name) }
            }
        }
        for name in locals {
            code.registers[name] = unit.localNames.count
            if scope.residence(of: name) == .cell || scope.kind == .classBody {
                code.isCell.insert(name)
                unit.cellRegisters.append(unit.localNames.count)
            }
            unit.localNames.append(names[name])
        }
        code.setLocalCount(unit.localNames.count)
        let free = scope.order.filter { name in
            scope.residence(of: name) == .free || scope.flags(of: name).contains(.freeInClass)
        }.sorted { names[$0] < names[$1] }
        for name in free {
            code.freeIndices[name] = unit.freeNames.count
            unit.freeNames.append(names[name])
        }
        location = SourceRange(
            line: Int32(unit.firstLine), column: 0, endLine: Int32(unit.firstLine), endColumn: 0)
        if scope.isGenerator || scope.isCoroutine {
            emit(.generatorEntry)
            code.isReachable = true
        }
        for register in unit.cellRegisters { emit(.makeCell, register, register) }
    }

    // MARK: Emission

    func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
        code.emit(opcode, a, b, c, at: location)
    }

    func jump(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, to label: Label) {
        code.emitJump(opcode, a, b, c, to: label, at: location)
    }

    func failure(_ message: String) -> CompileFailure { CompileFailure(message, filename: filename, at: location) }

    func failure(_ message: String, _ range: SourceRange) -> CompileFailure {
        CompileFailure(message, filename: filename, at: range)
    }

    func unsupported(_ what: String, _ range: SourceRange) -> CompileFailure {
        failure("\(what) not supported yet", range)
    }

    func loadConstant(_ value: Constant, into register: Int) {
        if case .integer(let integer) = value, let small = Int32(exactly: integer) {
            emit(.loadInteger, register, Int(small))
        } else {
            emit(.loadConstant, register, code.constant(value))
        }
    }

    func move(_ source: Int, to destination: Int) {
        if source != destination { emit(.move, destination, source) }
    }

    // MARK: Names

    enum Access { case register(Int), cell(Int), free(Int), classFree(Int), global, namespace }

    func access(_ name: Name) -> Access {
        let scope = code.scope
        switch scope.residence(of: name) {
        case .free:
            guard let index = code.freeIndices[name] else { return .global }
            return scope.kind == .classBody ? .classFree(index) : .free(index)
        case .local, .cell:
            if scope.kind == .function, let register = code.registers[name] {
                return code.isCell.contains(name) ? .cell(register) : .register(register)
            }
            return .namespace
        case .globalExplicit: return .global
        case .globalImplicit, .unknown: return scope.kind == .function ? .global : .namespace
        }
    }

    func mangled(_ identifier: Identifier) -> Name {
        names.mangle(Int(identifier.index), in: code.scope.privateClass)
    }

    func nameConstant(_ name: Name) -> Int { code.nameConstant(name, names) }

    /// The register of a plain local.
    func localRegister(_ name: Name) -> Int? {
        if case .register(let register) = access(name) { return register }
        return nil
    }

    /// Emits the check that a local is bound, where that is not known.
    func checkBound(_ name: Name, _ register: Int) {
        let flags = code.scope.flags(of: name)
        if flags.contains(.parameter), !flags.contains(.deleted) { return }
        emit(.checkBound, register, nameConstant(name))
    }

    func loadVariable(_ name: Name, into destination: Int?) -> Int {
        if case .register(let register) = access(name) {
            checkBound(name, register)
            guard let destination else { return register }
            move(register, to: destination)
            return destination
        }
        let target = destination ?? code.allocate()
        switch access(name) {
        case .register: break
        case .cell(let register): emit(.loadCell, target, register, nameConstant(name))
        case .free(let index): emit(.loadFree, target, index, nameConstant(name))
        case .classFree(let index): emit(.loadClassFree, target, index, nameConstant(name))
        case .global: emit(.loadGlobal, target, code.sharedCache(name, .loadGlobal, names))
        case .namespace: emit(.loadName, target, code.sharedCache(name, .loadName, names))
        }
        return target
    }

    func storeVariable(_ name: Name, _ value: Int) {
        switch access(name) {
        case .register(let register): move(value, to: register)
        case .cell(let register): emit(.storeCell, register, value)
        case .free(let index), .classFree(let index): emit(.storeFree, index, value)
        case .global: emit(.storeGlobal, value, code.sharedCache(name, .storeGlobal, names))
        case .namespace: emit(.storeName, value, code.sharedCache(name, .storeName, names))
        }
    }

    func deleteVariable(_ name: Name) {
        switch access(name) {
        case .register(let register):
            emit(.checkBound, register, nameConstant(name))
            emit(.loadNull, register)
        case .cell(let register): emit(.deleteCell, register, nameConstant(name))
        case .free(let index), .classFree(let index): emit(.deleteFree, index, nameConstant(name))
        case .global: emit(.deleteGlobal, 0, code.sharedCache(name, .deleteGlobal, names))
        case .namespace: emit(.deleteName, 0, code.sharedCache(name, .deleteName, names))
        }
    }

    /// `__debug__` cannot be bound.
    func refuseDebug(_ identifier: Identifier, _ range: SourceRange, deletes: Bool = false) throws(CompileFailure) {
        if names[Int(identifier.index)] == "__debug__" {
            throw failure(deletes ? "cannot delete __debug__" : "cannot assign to __debug__", range)
        }
    }

    // MARK: Closures

    /// Puts the tuple of cells that `unit` closes over, or null, into a register.
    func loadClosure(of unit: CodeUnit, into register: Int) {
        if unit.freeNames.isEmpty { return emit(.loadNull, register) }
        let mark = code.mark
        let base = code.allocate(unit.freeNames.count)
        for (index, text) in unit.freeNames.enumerated() {
            let name = names.name(text)
            if code.isCell.contains(name), let cell = code.registers[name] {
                emit(.move, base + index, cell)
            } else {
                emit(.loadClosure, base + index, code.freeIndices[name] ?? 0)
            }
        }
        emit(.buildTuple, register, base, unit.freeNames.count)
        code.release(to: mark)
    }
}
