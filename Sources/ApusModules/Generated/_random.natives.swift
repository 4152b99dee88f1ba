// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Random/_random.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The class `Random`.
func makeRandomType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "Random", layout: ShapeNumber.random, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Random() -> create a random number generator with its own internal state.")
    let natives = NativeDefiner(ts, type)
    natives.function("__new__\0($type, /, *args, **kwargs)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let a1 = ArgumentList(TupleObject(Arguments(raw: base)[1]))
        let a2 = DictObject(Arguments(raw: base)[2])
        return randomNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("random\0($self, /)\0random() -> x in the interval [0, 1).\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 39780363) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.random)) { return receiverError(ts, "random", "Random", receiver) }
        let result = randomRandom(ts, RandomObject(receiver))
        return makeFloat(ts, result).raw
    }
    natives.function("seed\0($self, n=None, /)\0seed([n]) -> None.\n\nDefaults to use urandom and falls back to a combination\nof the current time and the process identifier.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.random)) { return receiverError(ts, "seed", "Random", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return randomSeed(ts, RandomObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("getstate\0($self, /)\0getstate() -> tuple containing the current state.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.random)) { return receiverError(ts, "getstate", "Random", receiver) }
        return randomGetstate(ts, RandomObject(receiver)).raw
    }
    natives.function("setstate\0($self, state, /)\0setstate(state) -> None.  Restores generator state.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.random)) { return receiverError(ts, "setstate", "Random", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return randomSetstate(ts, RandomObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("getrandbits\0($self, k, /)\0getrandbits(k) -> x.  Generates an int with k random bits.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 39780623) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.random)) { return receiverError(ts, "getrandbits", "Random", receiver) }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        return randomGetrandbits(ts, RandomObject(receiver), a1).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The module `_random`.
package func makeRandomModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_random" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "Module implements the Mersenne Twister random number generator.").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("Random", makeRandomType(ts, module: name).value)
    return module
}
