// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Numbers/float.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `float`.
func defineFloatNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Convert a string or number to a floating point number, if possible.")
    let natives = NativeDefiner(ts, type)
    natives.attribute("real", documentation: "the real part of a complex number", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return floatReal(ts, Value(raw: raw)).raw
    })
    natives.attribute("imag", documentation: "the imaginary part of a complex number", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return floatImag(ts, Value(raw: raw)).raw
    })
    natives.function("__new__\0($type, x=0, /)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 0) : v1
        return floatNew(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__repr__", "float", receiver) }
        return floatReprMethod(ts, receiver).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__hash__", "float", receiver) }
        return floatHashMethod(ts, receiver).raw
    }
    natives.function("__bool__\0($self, /)\0True if self else False\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__bool__", "float", receiver) }
        return floatBool(ts, receiver).raw
    }
    natives.function("__format__\0($self, format_spec, /)\0Formats the float according to format_spec.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__format__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatFormat(ts, receiver, a1).raw
    }
    natives.function("__neg__\0($self, /)\0-self\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__neg__", "float", receiver) }
        return floatNeg(ts, receiver).raw
    }
    natives.function("__abs__\0($self, /)\0abs(self)\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__abs__", "float", receiver) }
        return floatAbs(ts, receiver).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__add__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatAdd(ts, receiver, a1).raw
    }
    natives.function("__radd__\0($self, value, /)\0Return value+self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__radd__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRadd(ts, receiver, a1).raw
    }
    natives.function("__sub__\0($self, value, /)\0Return self-value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__sub__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatSub(ts, receiver, a1).raw
    }
    natives.function("__rsub__\0($self, value, /)\0Return value-self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rsub__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRsub(ts, receiver, a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__mul__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatMul(ts, receiver, a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rmul__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRmul(ts, receiver, a1).raw
    }
    natives.function("__truediv__\0($self, value, /)\0Return self/value.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__truediv__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatTruediv(ts, receiver, a1).raw
    }
    natives.function("__rtruediv__\0($self, value, /)\0Return value/self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rtruediv__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRtruediv(ts, receiver, a1).raw
    }
    natives.function("__floordiv__\0($self, value, /)\0Return self//value.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__floordiv__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatFloordiv(ts, receiver, a1).raw
    }
    natives.function("__rfloordiv__\0($self, value, /)\0Return value//self.\0", NativeShape(name: 13, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rfloordiv__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRfloordiv(ts, receiver, a1).raw
    }
    natives.function("__mod__\0($self, value, /)\0Return self%value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__mod__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatMod(ts, receiver, a1).raw
    }
    natives.function("__rmod__\0($self, value, /)\0Return value%self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rmod__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRmod(ts, receiver, a1).raw
    }
    natives.function("__pow__\0($self, value, mod=None, /)\0Return pow(self, value, mod).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__pow__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return floatPow(ts, receiver, a1, a2).raw
    }
    natives.function("__rpow__\0($self, value, mod=None, /)\0Return pow(value, self, mod).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rpow__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return floatRpow(ts, receiver, a1, a2).raw
    }
    natives.function("__divmod__\0($self, value, /)\0Return divmod(self, value).\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__divmod__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatDivmod(ts, receiver, a1).raw
    }
    natives.function("__rdivmod__\0($self, value, /)\0Return divmod(value, self).\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__rdivmod__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatRdivmod(ts, receiver, a1).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__eq__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatComparison(ts, receiver, a1, .equal).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__ne__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatComparison(ts, receiver, a1, .notEqual).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__lt__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatComparison(ts, receiver, a1, .lessThan).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__le__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatComparison(ts, receiver, a1, .lessEqual).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__gt__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatComparison(ts, receiver, a1, .greaterThan).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__ge__", "float", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatComparison(ts, receiver, a1, .greaterEqual).raw
    }
    natives.function("is_integer\0($self, /)\0Return True if the float is an integer.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "is_integer", "float", receiver) }
        return floatIsInteger(ts, receiver).raw
    }
    natives.function("as_integer_ratio\0($self, /)\0Return integer ratio.\n\nReturn a pair of integers, whose ratio is exactly equal to the original float\nand with a positive denominator.\n\nRaise OverflowError on infinities and a ValueError on NaNs.\n\n>>> (10.0).as_integer_ratio()\n(10, 1)\n>>> (0.0).as_integer_ratio()\n(0, 1)\n>>> (-.25).as_integer_ratio()\n(-1, 4)\0", NativeShape(name: 16, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "as_integer_ratio", "float", receiver) }
        return floatAsIntegerRatio(ts, receiver).raw
    }
    natives.function("hex\0($self, /)\0Return a hexadecimal representation of a floating-point number.\n\n>>> (-0.1).hex()\n'-0x1.999999999999ap-4'\n>>> 3.14159.hex()\n'0x1.921f9f01b866ep+1'\0", NativeShape(name: 3, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "hex", "float", receiver) }
        return floatHex(ts, receiver).raw
    }
    natives.function("fromhex\0($type, string, /)\0Create a floating-point number from a hexadecimal string.\n\n>>> float.fromhex('0x1.ffffp10')\n2047.984375\n>>> float.fromhex('-0x1p-1074')\n-5e-324\0", NativeShape(name: 7, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatFromHexadecimal(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__floor__\0($self, /)\0Return the floor as an Integral.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__floor__", "float", receiver) }
        return floatFloor(ts, receiver).raw
    }
    natives.function("__ceil__\0($self, /)\0Return the ceiling as an Integral.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__ceil__", "float", receiver) }
        return floatCeil(ts, receiver).raw
    }
    natives.function("__round__\0($self, ndigits=None, /)\0Return the Integral closest to x, rounding half toward even.\n\nWhen an argument is passed, work like built-in round(x, ndigits).\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__round__", "float", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return floatRoundMethod(ts, receiver, a1).raw
    }
    natives.function("__getnewargs__\0($self, /)\0\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__getnewargs__", "float", receiver) }
        return floatGetnewargs(ts, receiver).raw
    }
    natives.function("__getformat__\0($type, typestr, /)\0You probably don't want to use this function.\n\n  typestr\n    Must be 'double' or 'float'.\n\nIt exists mainly to be used in Python's test suite.\n\nThis function returns whichever of 'unknown', 'IEEE, big-endian' or 'IEEE,\nlittle-endian' best describes the format of floating point numbers used by the\nC type named by typestr.\0", NativeShape(name: 13, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return floatGetformat(ts, TypeObject(receiver), a1).raw
    }
    natives.function("__pos__\0($self, /)\0+self\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__pos__", "float", receiver) }
        return exactFloat(ts, receiver).raw
    }
    natives.function("__float__\0($self, /)\0float(self)\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__float__", "float", receiver) }
        return exactFloat(ts, receiver).raw
    }
    natives.function("conjugate\0($self, /)\0Return self, the complex conjugate of any float.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "conjugate", "float", receiver) }
        return exactFloat(ts, receiver).raw
    }
    natives.function("__int__\0($self, /)\0int(self)\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__int__", "float", receiver) }
        return floatTrunc(ts, receiver).raw
    }
    natives.function("__trunc__\0($self, /)\0Return the Integral closest to x between 0 and x.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isFloat(receiver)) { return receiverError(ts, "__trunc__", "float", receiver) }
        return floatTrunc(ts, receiver).raw
    }
}
