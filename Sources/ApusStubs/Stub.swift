import ApusBytecode

/// What a stub file says: a module, or a builtin class whose type object the runtime makes itself.
public struct Stub: Sendable {
    /// Path from the root of the repository.
    public var file: String
    /// The module's Python name; nil when the file describes classes of the runtime.
    public var module: String?
    public var documentation: String?
    public var constants: [StubConstant] = []
    public var functions: [StubFunction] = []
    public var classes: [StubClass] = []
    /// Swift functions `(ThreadState, ModuleObject) -> Bool` that finish the module; false with an exception set.
    public var hooks: [String] = []
}

/// `const name: type = literal`, or without a literal the Swift constant of that name.
public struct StubConstant: Sendable {
    public var name: String
    public var type: String
    public var literal: String?
}

public struct StubClass: Sendable {
    public var name: String
    /// The heap layout of its instances; nil: none of its own, instances are told by their class.
    public var layout: String?
    /// A Python class to derive from, as a Swift expression; nil: object.
    public var base: String?
    /// First part of the names of its Swift bodies.
    public var prefix: String
    /// May not be derived from.
    public var isFinal = false
    /// Not put into the module under its name.
    public var isHidden = false
    public var documentation: String?
    public var constants: [StubConstant] = []
    public var functions: [StubFunction] = []
    public var attributes: [StubAttribute] = []
    public var line: Int
}

/// An attribute that Swift computes.
public struct StubAttribute: Sendable {
    public var name: String
    public var type: String
    public var getter: String
    public var setter: String?
    public var documentation: String?
    /// Whether getter and setter can set an exception; it decides what they return.
    public var getterRaises = true
    public var setterRaises = true
}

public enum StubFunctionKind: Sendable {
    case function, method, classMethod, staticMethod, new
}

public struct StubFunction: Sendable {
    public var name: String
    public var kind: StubFunctionKind
    /// The receiver or class is no part of it.
    public var parameters: [StubParameter]
    public var result: String
    public var body: String
    public var effects: EffectDeclaration
    public var documentation: String?
    /// CPython shows no `__text_signature__`.
    public var hidesSignature = false
    /// The body receives the arguments as they were passed.
    public var isRaw = false
    public var line: Int
}

public enum StubParameterKind: Sendable {
    case positionalOnly, standard, keywordOnly, star, doubleStar
}

public struct StubParameter: Sendable {
    public var name: String
    public var kind: StubParameterKind
    public var type: String
    public var acceptsNone = false
    /// Text of the default; `null` for an argument whose absence the body sees.
    public var standard: String?
}

/// What is wrong with a stub file.
public struct StubError: Error, Equatable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var message: String

    public init(file: String, line: Int, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    public var description: String { "\(file):\(line): \(message)" }
}
