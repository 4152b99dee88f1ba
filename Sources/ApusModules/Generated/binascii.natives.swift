// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Binascii/binascii.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The module `binascii`.
package func makeBinasciiModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "binascii" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "Conversion between binary data and ASCII").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.function("a2b_uu\0($module, data, /)\0Decode a line of uuencoded data.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return binasciiA2bUu(ts, a0).raw
    }
    natives.function("b2a_uu\0($module, data, /, *, backtick=False)\0Uuencode line of data.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Bool
        if v1.isNull { a1 = false } else {
            guard let converted = truthArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        return binasciiB2aUu(ts, a0, a1).raw
    }
    natives.function("a2b_base64\0($module, data, /, *, strict_mode=False)\0Decode a line of base64 data.\n\n  strict_mode\n    When set to True, bytes that are not in the base64 standard are not allowed.\n    The same applies to excess data after padding (= / ==).\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Bool
        if v1.isNull { a1 = false } else {
            guard let converted = truthArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        return binasciiA2bBase64(ts, a0, a1).raw
    }
    natives.function("b2a_base64\0($module, data, /, *, newline=True)\0Base64-code line of data.\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Bool
        if v1.isNull { a1 = true } else {
            guard let converted = truthArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        return binasciiB2aBase64(ts, a0, a1).raw
    }
    natives.function("b2a_hex\0($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)\0Hexadecimal representation of binary data.\n\n  sep\n    An optional single character or byte to separate hex bytes.\n  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n    right, negative values count from the left.\n\nThe return value is a bytes object.  This function is also\navailable as \"hexlify()\".\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 1 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return binasciiB2aHex(ts, a0, a1, a2).raw
    }
    natives.function("hexlify\0($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)\0Hexadecimal representation of binary data.\n\n  sep\n    An optional single character or byte to separate hex bytes.\n  bytes_per_sep\n    How many bytes between separators.  Positive values count from the\n    right, negative values count from the left.\n\nThe return value is a bytes object.  This function is also\navailable as \"b2a_hex()\".\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 1 } else {
            guard let converted = integerArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        return binasciiB2aHex(ts, a0, a1, a2).raw
    }
    natives.function("a2b_hex\0($module, hexstr, /)\0Binary data of hexadecimal representation.\n\nhexstr must contain an even number of hex digits (upper or lower case).\nThis function is also available as \"unhexlify()\".\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return binasciiA2bHex(ts, a0).raw
    }
    natives.function("unhexlify\0($module, hexstr, /)\0Binary data of hexadecimal representation.\n\nhexstr must contain an even number of hex digits (upper or lower case).\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return binasciiA2bHex(ts, a0).raw
    }
    natives.function("crc32\0($module, data, crc=0, /)\0Compute CRC-32 incrementally.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 0) : v1
        guard let result = binasciiCrc32(ts, a0, a1) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("crc_hqx\0($module, data, crc, /)\0Compute CRC-CCITT incrementally.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        guard let result = binasciiCrcHqx(ts, a0, a1) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("a2b_qp\0($module, /, data, header=False)\0Decode a string of qp-encoded data.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Bool
        if v1.isNull { a1 = false } else {
            guard let converted = truthArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        return binasciiA2bQp(ts, a0, a1).raw
    }
    natives.function("b2a_qp\0($module, /, data, quotetabs=False, istext=True, header=False)\0Encode a string using quoted-printable encoding.\n\nOn encoding, when istext is set, newlines are not encoded, and white\nspace at end of lines is.  When istext is not set, \\r and \\n (CR/LF)\nare both encoded.  When quotetabs is set, space and tabs are encoded.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 4), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Bool
        if v1.isNull { a1 = false } else {
            guard let converted = truthArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Bool
        if v2.isNull { a2 = true } else {
            guard let converted = truthArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3: Bool
        if v3.isNull { a3 = false } else {
            guard let converted = truthArgument(ts, v3) else { return 0 }
            a3 = converted
        }
        return binasciiB2aQp(ts, a0, a1, a2, a3).raw
    }
    if !binasciiFinish(ts, module) { return ModuleObject(raw: 0) }
    return module
}
