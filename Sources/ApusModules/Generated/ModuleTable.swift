// swift-format-ignore-file
// Made by apus-generate from the stub files and Python files of ApusModules. Do not edit: run `make generate`.
import ApusRuntime

/// Names of all modules below, sorted, a space behind each.
let stubModuleNames: StaticString = "math "

/// Makes a native module; nil when there is none of that name.
func makeStubModule(_ ts: ThreadState, _ name: String) -> ModuleObject? {
    switch name {
    case "math": makeMathModule(ts)
    default: nil
    }
}

/// The source of a frozen Python module.
func frozenModuleSource(_ name: String) -> StaticString? {
    switch name {
    default: nil
    }
}
