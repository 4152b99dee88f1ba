// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Select/_apus_select.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The module `_apus_select`.
package func makeApusSelectModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_apus_select" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "The system calls of the module select.").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.function("poll\0($module, entries, milliseconds, /)\0Triples of descriptor and events become a list of pairs of those that are ready.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        if _slowPath(!v0.hasLayout(ShapeNumber.list)) { return argumentError(ts, "poll() argument 1 must be list, not ", v0) }
        let a0 = ListObject(v0)
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        return selectPoll(ts, a0, a1).raw
    }
    natives.function("epoll_create\0($module, flags, /)\0\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = selectEpollCreate(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("epoll_control\0($module, epoll, operation, fd, events, /)\0\0", NativeShape(name: 13, kind: NativeKind.direct, minimum: 4, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integer32Argument(ts, v2) else { return 0 }
        let v3 = Arguments(raw: base)[3]
        guard let a3 = integerArgument(ts, v3) else { return 0 }
        return selectEpollControl(ts, a0, a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("epoll_wait\0($module, epoll, maximum, milliseconds, /)\0\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        return selectEpollWait(ts, a0, a1, a2).raw
    }
    return module
}
