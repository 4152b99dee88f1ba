// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Hashes/_apus_hashes.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The class `HASH`.
func makeDigestType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "HASH", layout: ShapeNumber.digest, base: Types.object, flags: 0)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "A hash is an object used to calculate a checksum of a string of information.")
    let natives = NativeDefiner(ts, type)
    natives.attribute("name", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return digestName(ts, DigestObject(Value(raw: raw))).raw
    })
    natives.attribute("digest_size", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        let result = digestDigestSize(ts, DigestObject(Value(raw: raw)))
        return makeInteger(ts, result).raw
    })
    natives.attribute("block_size", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        let result = digestBlockSize(ts, DigestObject(Value(raw: raw)))
        return makeInteger(ts, result).raw
    })
    natives.function("update\0($self, string, /)\0Update this hash object's state with the provided string.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.digest)) { return receiverError(ts, "update", "HASH", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return digestUpdate(ts, DigestObject(receiver), a1) ? Value.none.raw : 0
    }
    natives.function("copy\0($self, /)\0Return a copy of the hash object.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.digest)) { return receiverError(ts, "copy", "HASH", receiver) }
        return digestCopy(ts, DigestObject(receiver)).raw
    }
    natives.function("digest\0($self, *args)\0Return the digest value as a bytes object.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.digest)) { return receiverError(ts, "digest", "HASH", receiver) }
        return digestDigest(ts, DigestObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("hexdigest\0($self, *args)\0Return the digest value as a string of hexadecimal digits.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.raw, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.digest)) { return receiverError(ts, "hexdigest", "HASH", receiver) }
        return digestHexdigest(ts, DigestObject(receiver), ArgumentList(raw: base &+ 8, count: count &- 1)).raw
    }
    natives.function("__repr__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 13) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.digest)) { return receiverError(ts, "__repr__", "HASH", receiver) }
        return digestRepr(ts, DigestObject(receiver)).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The module `_apus_hashes`.
package func makeApusHashesModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_apus_hashes" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "Hash functions; the modules _md5, _sha1, _sha256, _sha512, _sha3 and _blake2 are made of them.").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("HASH", makeDigestType(ts, module: name).value)
    natives.function("new\0($module, name, data, size, parameters, key, last_node, /)\0A hash of that name over the data. BLAKE2 takes its block of parameters and its key; SHAKE has size 0.\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 6, maximum: 6), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        if _slowPath(!v0.hasLayout(ShapeNumber.string)) { return argumentError(ts, "new() argument 1 must be str, not ", v0) }
        let a0 = StringObject(v0)
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        let v3 = Arguments(raw: base)[3]
        let a3 = v3
        let v4 = Arguments(raw: base)[4]
        let a4 = v4
        let v5 = Arguments(raw: base)[5]
        guard let a5 = truthArgument(ts, v5) else { return 0 }
        return hashesNew(ts, a0, a1, a2, a3, a4, a5).raw
    }
    return module
}
