// swift-format-ignore-file
// Made by apus-generate from Sources/ApusRuntime/Objects/Numbers/complex.stub. Do not edit: run `make generate`.
import Glibc

/// Fills the class `complex`.
func defineComplexNatives(_ ts: ThreadState, _ type: TypeObject) {
    setTypeDocumentation(ts, type, "Create a complex number from a real part and an optional imaginary part.\n\nThis is equivalent to (real + imag*1j) where imag defaults to 0.")
    let natives = NativeDefiner(ts, type)
    natives.attribute("real", documentation: "the real part of a complex number", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return complexReal(ts, ComplexObject(Value(raw: raw))).raw
    })
    natives.attribute("imag", documentation: "the imaginary part of a complex number", get: { thread, raw in
        let ts = ThreadState(raw: thread)
        return complexImag(ts, ComplexObject(Value(raw: raw))).raw
    })
    natives.function("__new__\0($type, /, real=<unrepresentable>, imag=<unrepresentable>)\0Create and return a new object.  See help(type) for accurate signature.\0", NativeShape(name: 7, kind: NativeKind.new, minimum: 1, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return complexNew(ts, TypeObject(receiver), a1, a2).raw
    }
    natives.function("__repr__\0($self, /)\0Return repr(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__repr__", "complex", receiver) }
        return complexReprMethod(ts, ComplexObject(receiver)).raw
    }
    natives.function("__hash__\0($self, /)\0Return hash(self).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__hash__", "complex", receiver) }
        return complexHash(ts, ComplexObject(receiver)).raw
    }
    natives.function("__bool__\0($self, /)\0True if self else False\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 0) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__bool__", "complex", receiver) }
        return complexBool(ts, ComplexObject(receiver)).raw
    }
    natives.function("__format__\0($self, format_spec, /)\0Convert to a string according to format_spec.\0", NativeShape(name: 10, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__format__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexFormatMethod(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__neg__\0($self, /)\0-self\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__neg__", "complex", receiver) }
        return complexNeg(ts, ComplexObject(receiver)).raw
    }
    natives.function("conjugate\0($self, /)\0Return the complex conjugate of its argument. (3-4j).conjugate() == 3+4j.\0", NativeShape(name: 9, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "conjugate", "complex", receiver) }
        return complexConjugate(ts, ComplexObject(receiver)).raw
    }
    natives.function("__abs__\0($self, /)\0abs(self)\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__abs__", "complex", receiver) }
        return complexAbs(ts, ComplexObject(receiver)).raw
    }
    natives.function("__getnewargs__\0($self, /)\0\0", NativeShape(name: 14, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__getnewargs__", "complex", receiver) }
        return complexGetnewargs(ts, ComplexObject(receiver)).raw
    }
    natives.function("__add__\0($self, value, /)\0Return self+value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__add__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexAdd(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__radd__\0($self, value, /)\0Return value+self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__radd__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexRadd(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__sub__\0($self, value, /)\0Return self-value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__sub__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexSub(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__rsub__\0($self, value, /)\0Return value-self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__rsub__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexRsub(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__mul__\0($self, value, /)\0Return self*value.\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__mul__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexMul(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__rmul__\0($self, value, /)\0Return value*self.\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__rmul__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexRmul(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__truediv__\0($self, value, /)\0Return self/value.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__truediv__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexTruediv(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__rtruediv__\0($self, value, /)\0Return value/self.\0", NativeShape(name: 12, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__rtruediv__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexRtruediv(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__pow__\0($self, value, mod=None, /)\0Return pow(self, value, mod).\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__pow__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return complexPow(ts, ComplexObject(receiver), a1, a2).raw
    }
    natives.function("__rpow__\0($self, value, mod=None, /)\0Return pow(value, self, mod).\0", NativeShape(name: 8, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__rpow__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return complexRpow(ts, ComplexObject(receiver), a1, a2).raw
    }
    natives.function("__eq__\0($self, value, /)\0Return self==value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__eq__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexEq(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__ne__\0($self, value, /)\0Return self!=value.\0", NativeShape(name: 6, kind: NativeKind.method | NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__ne__", "complex", receiver) }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return complexNe(ts, ComplexObject(receiver), a1).raw
    }
    natives.function("__pos__\0($self, /)\0+self\0", NativeShape(name: 7, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 12) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__pos__", "complex", receiver) }
        return complexExact(ts, ComplexObject(receiver)).raw
    }
    natives.function("__complex__\0($self, /)\0Convert this value to exact type complex.\0", NativeShape(name: 11, kind: NativeKind.method | NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let receiver = Arguments(raw: base)[0]
        if _slowPath(!isReceiver(receiver, ShapeNumber.complex)) { return receiverError(ts, "__complex__", "complex", receiver) }
        return complexExact(ts, ComplexObject(receiver)).raw
    }
}
