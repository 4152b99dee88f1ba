/// A Python module whose source lies in the binary.
public struct FrozenSource: Sendable {
    public var name: String
    public var file: String
    public var text: String

    public init(name: String, file: String, text: String) {
        self.name = name
        self.file = file
        self.text = text
    }
}

/// The table of the native modules: names, makers, and the sources of frozen Python modules.
public func emitModuleTable(_ stubs: [Stub], _ sources: [FrozenSource]) -> String {
    let modules = stubs.compactMap(\.module).sorted()
    let frozen = sources.sorted { $0.name < $1.name }
    // Parts of native modules that are written in Python are no modules of Python's own.
    let names = (modules + frozen.map(\.name).filter { !$0.hasPrefix("_apus") }).sorted()
    var text = "// swift-format-ignore-file\n"
    text +=
        "// Made by apus-generate from the stub files and Python files of ApusModules. Do not edit: run `make generate`.\n"
    text += "import ApusRuntime\n\n"
    text += "/// Names of all modules below, sorted, a space behind each.\n"
    text += "let stubModuleNames: StaticString = \"\(names.map { $0 + " " }.joined())\"\n\n"
    text += "/// Makes a native module; nil when there is none of that name.\n"
    text += "func makeStubModule(_ ts: ThreadState, _ name: String) -> ModuleObject? {\n    switch name {\n"
    for module in modules { text += "    case \(literal(module)): \(moduleMaker(module))(ts)\n" }
    text += "    default: nil\n    }\n}\n\n"
    text += "/// The source of a frozen Python module.\n"
    text += "func frozenModuleSource(_ name: String) -> StaticString? {\n    switch name {\n"
    for source in frozen { text += "    case \(literal(source.name)): \(literal(source.text))\n" }
    text += "    default: nil\n    }\n}\n"
    return text
}
