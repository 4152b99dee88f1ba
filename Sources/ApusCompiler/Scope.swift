import ApusSyntax

/// A name of the program: an index into `NameTable`.
typealias Name = Int

/// What a scope does with a name, gathered while its statements are read.
struct SymbolFlags: OptionSet, Hashable {
    let rawValue: UInt16
    static let globalDeclared = SymbolFlags(rawValue: 1)
    static let assigned = SymbolFlags(rawValue: 2)
    static let parameter = SymbolFlags(rawValue: 4)
    static let nonlocalDeclared = SymbolFlags(rawValue: 8)
    static let used = SymbolFlags(rawValue: 16)
    /// A class binds it and a function inside refers to that of an outer function.
    static let freeInClass = SymbolFlags(rawValue: 32)
    static let imported = SymbolFlags(rawValue: 64)
    static let annotated = SymbolFlags(rawValue: 128)
    /// The target of a comprehension's `for`.
    static let iterationVariable = SymbolFlags(rawValue: 256)
    static let deleted = SymbolFlags(rawValue: 512)
    /// The target of `:=`, also of one in a comprehension inside.
    static let walrusTarget = SymbolFlags(rawValue: 1024)

    static let bound: SymbolFlags = [.assigned, .parameter, .imported]
}

/// Where a name lives.
enum Residence: UInt8 {
    case unknown, local, globalExplicit, globalImplicit, free, cell
}

struct Symbol {
    var flags: SymbolFlags = []
    var residence: Residence = .unknown
}

enum ScopeKind { case module, classBody, function }

enum ComprehensionKind {
    case list, set, dictionary, generator

    var codeName: String {
        switch self {
        case .list: "<listcomp>"
        case .set: "<setcomp>"
        case .dictionary: "<dictcomp>"
        case .generator: "<genexpr>"
        }
    }

    var description: String {
        switch self {
        case .list: "list comprehension"
        case .set: "set comprehension"
        case .dictionary: "dict comprehension"
        case .generator: "generator expression"
        }
    }
}

/// A block of the program with names of its own: module, class body, function, lambda or comprehension.
final class Scope {
    let kind: ScopeKind
    /// As the `symtable` module names it: `top`, the function's name, `lambda`, `listcomp` ...
    let name: String
    let range: SourceRange
    /// The class whose name mangles `__names` here.
    let privateClass: Name?
    let comprehension: ComprehensionKind?
    /// Inside a function, however deep.
    let isNested: Bool
    var isGenerator = false
    /// An `async def`, or a comprehension with `await` or `async for`.
    var isCoroutine = false
    /// A class whose functions refer to `__class__`.
    var needsClassCell = false
    var children: [Scope] = []
    var symbols: [Name: Symbol] = [:]
    /// The names in the order of their first appearance.
    var order: [Name] = []
    var parameters: [Name] = []
    /// Where `global` and `nonlocal` name it, for messages.
    var directives: [Name: SourceRange] = [:]
    /// Depth of the iterables of comprehensions that are being read.
    var iterableDepth = 0
    var readsTarget = false

    init(
        kind: ScopeKind, name: String, range: SourceRange, privateClass: Name?, comprehension: ComprehensionKind? = nil,
        isNested: Bool
    ) {
        self.kind = kind
        self.name = name
        self.range = range
        self.privateClass = privateClass
        self.comprehension = comprehension
        self.isNested = isNested
    }

    func flags(of name: Name) -> SymbolFlags { symbols[name]?.flags ?? [] }
    func residence(of name: Name) -> Residence { symbols[name]?.residence ?? .unknown }

    func insert(_ flags: SymbolFlags, _ name: Name) {
        if symbols[name] == nil { order.append(name) }
        symbols[name, default: Symbol()].flags.formUnion(flags)
    }
}

/// The identifiers of the tree, those that the compiler adds, and mangled ones.
final class NameTable {
    private(set) var texts: [String]
    private var indices: [String: Name] = [:]
    private var mangled: [MangleKey: Name] = [:]

    private struct MangleKey: Hashable { let owner: Name, name: Name }

    init(tree: SyntaxTree) {
        texts = tree.identifiers
        indices.reserveCapacity(texts.count + 8)
        for (index, text) in texts.enumerated() where indices[text] == nil { indices[text] = index }
    }

    subscript(name: Name) -> String { texts[name] }

    func name(_ text: String) -> Name {
        if let known = indices[text] { return known }
        texts.append(text)
        indices[text] = texts.count - 1
        return texts.count - 1
    }

    /// `__name` inside of a class `C` is `_C__name`. Source: "Private name mangling" in the language reference.
    func mangle(_ name: Name, in owner: Name?) -> Name {
        guard let owner else { return name }
        let text = texts[name].utf8
        guard text.count > 2, text.starts(with: "__".utf8) else { return name }
        let key = MangleKey(owner: owner, name: name)
        if let known = mangled[key] { return known }
        var result = name
        let className = texts[owner].drop { $0 == "_" }
        if !texts[name].hasSuffix("__"), !text.contains(UInt8(ascii: ".")), !className.isEmpty {
            result = self.name("_" + className + texts[name])
        }
        mangled[key] = result
        return result
    }
}

/// The scopes of a program, found by the node that opens them.
final class SymbolTable {
    let top: Scope
    var statementScopes: [StatementID: Scope] = [:]
    var expressionScopes: [ExpressionID: Scope] = [:]
    /// The scopes of `async def`.
    var asyncFunctions: Set<ObjectIdentifier> = []

    init(top: Scope) { self.top = top }
}
