// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Struct/_struct.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The class `Struct`.
func makeStructureType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "Struct", layout: ShapeNumber.structure, base: Types.object)
    type.writing(ts).module = module
    setTypeDocumentation(ts, type, "Struct(fmt) --> compiled struct object")
    let natives = NativeDefiner(ts, type)
    natives.attribute("format", documentation: "struct format string", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return structureFormat(ts, StructureObject(Value(raw: raw))).raw
    })
    natives.attribute("size", documentation: "struct size in bytes", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        let result = structureSize(ts, StructureObject(Value(raw: raw)))
        return makeInteger(ts, result).raw
    })
    natives.function("__new__\0($type, /, format)\0\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return structureNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("pack\0($self, *values)\0Return a bytes object containing values packed according to the format string.\0", NativeShape(name: 4, kind: NativeKind.method | NativeKind.window | NativeKind.direct, minimum: 1, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structure)) { return receiverError(ts, "pack", "Struct", receiver) }
        let a1 = ArgumentList(raw: base &+ 8, count: count &- 1)
        return structurePack(ts, StructureObject(receiver), a1).raw
    }
    natives.function("pack_into\0($self, buffer, offset, /, *values)\0Pack values according to the format string and write into a writable buffer.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.window | NativeKind.direct, minimum: 3, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structure)) { return receiverError(ts, "pack_into", "Struct", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        let a3 = ArgumentList(raw: base &+ 24, count: count &- 3)
        return structurePackInto(ts, StructureObject(receiver), a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("unpack\0($self, buffer, /)\0Return a tuple containing unpacked values.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structure)) { return receiverError(ts, "unpack", "Struct", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return structureUnpack(ts, StructureObject(receiver), a1).raw
    }
    natives.function("unpack_from\0($self, /, buffer, offset=0)\0Return a tuple containing unpacked values.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structure)) { return receiverError(ts, "unpack_from", "Struct", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 0 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return structureUnpackFrom(ts, StructureObject(receiver), a1, a2).raw
    }
    natives.function("iter_unpack\0($self, buffer, /)\0Return an iterator yielding tuples.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structure)) { return receiverError(ts, "iter_unpack", "Struct", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return structureIterUnpack(ts, StructureObject(receiver), a1).raw
    }
    natives.function("__sizeof__\0($self, /)\0S.__sizeof__() -> size of S in memory, in bytes\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structure)) { return receiverError(ts, "__sizeof__", "Struct", receiver) }
        let result = structureSizeof(ts, StructureObject(receiver))
        return makeInteger(ts, result).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The class `unpack_iterator`.
func makeStructureIteratorType(_ ts: ThreadState, module: Value) -> TypeObject {
    let type = makeType(ts, "unpack_iterator", layout: ShapeNumber.structureIterator, base: Types.object, flags: 0)
    type.writing(ts).module = module
    let natives = NativeDefiner(ts, type)
    natives.function("__iter__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structureIterator)) { return receiverError(ts, "__iter__", "unpack_iterator", receiver) }
        return sameIterator(ts, StructureIteratorObject(receiver)).raw
    }
    natives.function("__next__\0($self, /)\0\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structureIterator)) { return receiverError(ts, "__next__", "unpack_iterator", receiver) }
        return structureIteratorNext(ts, StructureIteratorObject(receiver)).raw
    }
    natives.function("__length_hint__\0($self, /)\0\0", NativeShape(name: 15, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.structureIterator)) { return receiverError(ts, "__length_hint__", "unpack_iterator", receiver) }
        let result = structureIteratorLengthHint(ts, StructureIteratorObject(receiver))
        return makeInteger(ts, result).raw
    }
    updateTypeFlags(ts, type)
    return type
}

/// The module `_struct`.
package func makeStructModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_struct" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "Functions to convert between Python values and C structs.\nPython bytes objects are used to hold the data representing the C struct\nand also as format strings (explained below) to describe the layout of data\nin the C struct.\n\nThe optional first format char indicates byte order, size and alignment:\n  @: native order, size & alignment (default)\n  =: native order, std. size & alignment\n  <: little-endian, std. size & alignment\n  >: big-endian, std. size & alignment\n  !: same as >\n\nThe remaining chars indicate types of args and must match exactly;\nthese can be preceded by a decimal repeat count:\n  x: pad byte (no data); c:char; b:signed byte; B:unsigned byte;\n  ?: _Bool (requires C99; if not available, char is used instead)\n  h:short; H:unsigned short; i:int; I:unsigned int;\n  l:long; L:unsigned long; f:float; d:double; e:half-float.\nSpecial cases (preceding decimal count indicates length):\n  s:string (array of char); p: pascal string (with count byte).\nSpecial cases (only available in native format):\n  n:ssize_t; N:size_t;\n  P:an integer type that is wide enough to hold a pointer.\nSpecial case (not in native mode unless 'long long' in platform C):\n  q:long long; Q:unsigned long long\nWhitespace between formats is ignored.\n\nThe variable struct.error is an exception raised on errors.\n").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("Struct", makeStructureType(ts, module: name).value)
    natives.function("calcsize\0($module, format, /)\0Return size in bytes of the struct described by the format string.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        guard let result = structCalcsize(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("pack\0($module, format, /, *values)\0Return a bytes object containing values packed according to the format string.\0", NativeShape(name: 4, kind: NativeKind.window | NativeKind.direct, minimum: 1, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let a1 = ArgumentList(raw: base &+ 8, count: count &- 1)
        return structPack(ts, a0, a1).raw
    }
    natives.function("pack_into\0($module, format, buffer, offset, /, *values)\0Pack values according to the format string and write into a writable buffer.\0", NativeShape(name: 9, kind: NativeKind.window | NativeKind.direct, minimum: 3, maximum: 255), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        let a3 = ArgumentList(raw: base &+ 24, count: count &- 3)
        return structPackInto(ts, a0, a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("unpack\0($module, format, buffer, /)\0Return a tuple containing values unpacked according to the format string.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return structUnpack(ts, a0, a1).raw
    }
    natives.function("unpack_from\0($module, format, /, buffer, offset=0)\0Return a tuple containing values unpacked according to the format string.\0", NativeShape(name: 11, kind: NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 0 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return structUnpackFrom(ts, a0, a1, a2).raw
    }
    natives.function("iter_unpack\0($module, format, buffer, /)\0Return an iterator yielding tuples unpacked from the given bytes.\0", NativeShape(name: 11, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return structIterUnpack(ts, a0, a1).raw
    }
    natives.function("_clearcache\0($module, /)\0Clear the internal cache.\0", NativeShape(name: 11, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        structClearcache(ts)
        return Value.none.raw
    }
    if !structFinish(ts, module) { return ModuleObject(raw: 0) }
    return module
}
