// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Typing/_typing.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The module `_typing`.
package func makeTypingModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_typing" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "Accelerators for the typing module.\n").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.function("_idfunc\0($module, x, /)\0\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return typingIdfunc(ts, a0).raw
    }
    return module
}
