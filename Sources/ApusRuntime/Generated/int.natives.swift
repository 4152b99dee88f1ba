// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Numbers/int.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `int`.
func defineIntegerNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.  If x is a number, return x.__int__().  For floating point\nnumbers, this truncates towards zero.\n\nIf x is not a number or if base is given, then x must be a string,\nbytes, or bytearray instance representing an integer literal in the\ngiven base.  The literal can be preceded by '+' or '-' and be surrounded\nby whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.\nBase 0 means to interpret the base from the string as an integer literal.\n>>> int('0b100', base=0)\n4")
    let natives = NativeDefiner(ts, type)
    natives.attribute("real", documentation: "the real part of a complex number", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return integerReal(ts, Value(raw: raw)).raw
    })
    natives.attribute("imag", documentation: "the imaginary part of a complex number", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return integerImag(ts, Value(raw: raw)).raw
    })
    natives.attribute("numerator", documentation: "the numerator of a rational number in lowest terms", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return integerNumerator(ts, Value(raw: raw)).raw
    })
    natives.attribute("denominator", documentation: "the denominator of a rational number in lowest terms", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return integerDenominator(ts, Value(raw: raw)).raw
    })
    natives.function("__new__\0($type, x=<unrepresentable>, /, base=<unrepresentable>)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return integerNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__repr__", "int", receiver) }
        return integerReprMethod(ts, receiver).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__hash__", "int", receiver) }
        return integerHashMethod(ts, receiver).raw
    }
    natives.function("__bool__\0($self, /)\0True if self else False\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__bool__", "int", receiver) }
        return integerBool(ts, receiver).raw
    }
    natives.function("__format__\0($self, format_spec, /)\0\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__format__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerFormat(ts, receiver, a1).raw
    }
    natives.function("__neg__\0($self, /)\0-self\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__neg__", "int", receiver) }
        return integerNeg(ts, receiver).raw
    }
    natives.function("__abs__\0($self, /)\0abs(self)\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__abs__", "int", receiver) }
        return integerAbs(ts, receiver).raw
    }
    natives.function("__invert__\0($self, /)\0~self\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__invert__", "int", receiver) }
        return integerInvert(ts, receiver).raw
    }
    natives.function("__float__\0($self, /)\0float(self)\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__float__", "int", receiver) }
        return integerFloat(ts, receiver).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__add__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerAdd(ts, receiver, a1).raw
    }
    natives.function("__radd__\0($self, value, /)\0Return value+self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__radd__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRadd(ts, receiver, a1).raw
    }
    natives.function("__sub__\0($self, value, /)\0Return self-value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__sub__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerSub(ts, receiver, a1).raw
    }
    natives.function("__rsub__\0($self, value, /)\0Return value-self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rsub__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRsub(ts, receiver, a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__mul__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerMul(ts, receiver, a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rmul__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRmul(ts, receiver, a1).raw
    }
    natives.function("__truediv__\0($self, value, /)\0Return self/value.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__truediv__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerTruediv(ts, receiver, a1).raw
    }
    natives.function("__rtruediv__\0($self, value, /)\0Return value/self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rtruediv__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRtruediv(ts, receiver, a1).raw
    }
    natives.function("__floordiv__\0($self, value, /)\0Return self//value.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__floordiv__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerFloordiv(ts, receiver, a1).raw
    }
    natives.function("__rfloordiv__\0($self, value, /)\0Return value//self.\0", NativeShape(name: 13, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rfloordiv__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRfloordiv(ts, receiver, a1).raw
    }
    natives.function("__mod__\0($self, value, /)\0Return self%value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__mod__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerMod(ts, receiver, a1).raw
    }
    natives.function("__rmod__\0($self, value, /)\0Return value%self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rmod__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRmod(ts, receiver, a1).raw
    }
    natives.function("__lshift__\0($self, value, /)\0Return self<<value.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__lshift__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerLshift(ts, receiver, a1).raw
    }
    natives.function("__rlshift__\0($self, value, /)\0Return value<<self.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rlshift__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRlshift(ts, receiver, a1).raw
    }
    natives.function("__rshift__\0($self, value, /)\0Return self>>value.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rshift__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRshift(ts, receiver, a1).raw
    }
    natives.function("__rrshift__\0($self, value, /)\0Return value>>self.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rrshift__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRrshift(ts, receiver, a1).raw
    }
    natives.function("__and__\0($self, value, /)\0Return self&value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__and__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerAnd(ts, receiver, a1).raw
    }
    natives.function("__rand__\0($self, value, /)\0Return value&self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rand__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRand(ts, receiver, a1).raw
    }
    natives.function("__or__\0($self, value, /)\0Return self|value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__or__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerOr(ts, receiver, a1).raw
    }
    natives.function("__ror__\0($self, value, /)\0Return value|self.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__ror__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRor(ts, receiver, a1).raw
    }
    natives.function("__xor__\0($self, value, /)\0Return self^value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__xor__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerXor(ts, receiver, a1).raw
    }
    natives.function("__rxor__\0($self, value, /)\0Return value^self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rxor__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRxor(ts, receiver, a1).raw
    }
    natives.function("__pow__\0($self, value, mod=None, /)\0Return pow(self, value, mod).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__pow__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return integerPow(ts, receiver, a1, a2).raw
    }
    natives.function("__rpow__\0($self, value, mod=None, /)\0Return pow(value, self, mod).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rpow__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return integerRpow(ts, receiver, a1, a2).raw
    }
    natives.function("__divmod__\0($self, value, /)\0Return divmod(self, value).\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__divmod__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerDivmodMethod(ts, receiver, a1).raw
    }
    natives.function("__rdivmod__\0($self, value, /)\0Return divmod(value, self).\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__rdivmod__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerRdivmod(ts, receiver, a1).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__eq__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerComparison(ts, receiver, a1, .equal).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__ne__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerComparison(ts, receiver, a1, .notEqual).raw
    }
    natives.function("__lt__\0($self, value, /)\0Return self<value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__lt__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerComparison(ts, receiver, a1, .lessThan).raw
    }
    natives.function("__le__\0($self, value, /)\0Return self<=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__le__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerComparison(ts, receiver, a1, .lessEqual).raw
    }
    natives.function("__gt__\0($self, value, /)\0Return self>value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__gt__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerComparison(ts, receiver, a1, .greaterThan).raw
    }
    natives.function("__ge__\0($self, value, /)\0Return self>=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__ge__", "int", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return integerComparison(ts, receiver, a1, .greaterEqual).raw
    }
    natives.function("bit_length\0($self, /)\0Number of bits necessary to represent self in binary.\n\n>>> bin(37)\n'0b100101'\n>>> (37).bit_length()\n6\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "bit_length", "int", receiver) }
        return integerBitLength(ts, receiver).raw
    }
    natives.function("bit_count\0($self, /)\0Number of ones in the binary representation of the absolute value of self.\n\nAlso known as the population count.\n\n>>> bin(13)\n'0b1101'\n>>> (13).bit_count()\n3\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "bit_count", "int", receiver) }
        return integerBitCount(ts, receiver).raw
    }
    natives.function("conjugate\0($self, /)\0Returns self, the complex conjugate of any int.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.hidesSignature | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "conjugate", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
    natives.function("as_integer_ratio\0($self, /)\0Return integer ratio.\n\nReturn a pair of integers, whose ratio is exactly equal to the original int\nand with a positive denominator.\n\n>>> (10).as_integer_ratio()\n(10, 1)\n>>> (-10).as_integer_ratio()\n(-10, 1)\n>>> (0).as_integer_ratio()\n(0, 1)\0", NativeShape(name: 16, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "as_integer_ratio", "int", receiver) }
        return integerAsIntegerRatio(ts, receiver).raw
    }
    natives.function("__round__\0($self, ndigits=<unrepresentable>, /)\0Rounding an Integral returns itself.\n\nRounding with an ndigits argument also returns an integer.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__round__", "int", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        return integerRound(ts, receiver, a1).raw
    }
    natives.function("__getnewargs__\0($self, /)\0\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__getnewargs__", "int", receiver) }
        return integerGetnewargs(ts, receiver).raw
    }
    natives.function("to_bytes\0($self, /, length=1, byteorder='big', *, signed=False)\0Return an array of bytes representing an integer.\n\n  length\n    Length of bytes object to use.  An OverflowError is raised if the\n    integer is not representable with the given number of bytes.  Default\n    is length 1.\n  byteorder\n    The byte order used to represent the integer.  If byteorder is 'big',\n    the most significant byte is at the beginning of the byte array.  If\n    byteorder is 'little', the most significant byte is at the end of the\n    byte array.  To request the native byte order of the host system, use\n    `sys.byteorder' as the byte order value.  Default is to use 'big'.\n  signed\n    Determines whether two's complement is used to represent the integer.\n    If signed is False and a negative integer is given, an OverflowError\n    is raised.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "to_bytes", "int", receiver) }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? Value(small: 1) : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .false : v3
        return integerToBytes(ts, receiver, a1, a2, a3).raw
    }
    natives.function("from_bytes\0($type, /, bytes, byteorder='big', *, signed=False)\0Return the integer represented by the given array of bytes.\n\n  bytes\n    Holds the array of bytes to convert.  The argument must either\n    support the buffer protocol or be an iterable object producing bytes.\n    Bytes and bytearray are examples of built-in objects that support the\n    buffer protocol.\n  byteorder\n    The byte order used to represent the integer.  If byteorder is 'big',\n    the most significant byte is at the beginning of the byte array.  If\n    byteorder is 'little', the most significant byte is at the end of the\n    byte array.  To request the native byte order of the host system, use\n    `sys.byteorder' as the byte order value.  Default is to use 'big'.\n  signed\n    Indicates whether two's complement is used to represent the integer.\0", NativeShape(name: 10, kind: NativeKind.classMethod | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .false : v3
        return integerFromBytes(ts, TypeObject(receiver), a1, a2, a3).raw
    }
    natives.function("__pos__\0($self, /)\0+self\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__pos__", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
    natives.function("__int__\0($self, /)\0int(self)\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__int__", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
    natives.function("__index__\0($self, /)\0Return self converted to an integer, if self is suitable for use as an index into a list.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__index__", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
    natives.function("__trunc__\0($self, /)\0Truncating an Integral returns itself.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__trunc__", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
    natives.function("__floor__\0($self, /)\0Flooring an Integral returns itself.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__floor__", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
    natives.function("__ceil__\0($self, /)\0Ceiling of an Integral returns itself.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isInteger(receiver)) { return receiverError(ts, "__ceil__", "int", receiver) }
        return exactInteger(ts, receiver).raw
    }
}
