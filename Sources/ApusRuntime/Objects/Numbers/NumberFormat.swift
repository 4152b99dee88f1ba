import ApusNumerics

// `__format__` of the number classes (PEP 3101).

/// Which class's rules apply.
private enum FormattedClass {
    case integer, float, complex

    var name: StaticString {
        switch self {
        case .integer: "int"
        case .float: "float"
        case .complex: "complex"
        }
    }
}

func integerFormat(_ ts: ThreadState, _ value: Value, _ specification: Value) -> Value {
    formatNumber(ts, value, specification, .integer)
}

func floatFormat(_ ts: ThreadState, _ value: Value, _ specification: Value) -> Value {
    formatNumber(ts, value, specification, .float)
}

func complexFormat(_ ts: ThreadState, _ value: Value, _ specification: Value) -> Value {
    formatNumber(ts, value, specification, .complex)
}

private func formatNumber(
    _ ts: ThreadState, _ value: Value, _ specification: Value, _ kind: FormattedClass
) -> Value {
    guard isText(specification) else {
        return raise(ts, .typeError, "__format__() argument must be str, not \(typeName(specification))")
    }
    let string = StringObject(specification)
    if string.count == 0 { return str(ts, value) }
    var text = CodePointBuffer(capacity: string.count)
    defer { text.destroy() }
    var index = 0
    while index < string.count {
        text.append(codePoint(string, index))
        index &+= 1
    }
    var output = CodePointBuffer()
    defer { output.destroy() }
    do throws(FormatError) {
        let parsed = try FormatSpecification(
            text.elements, count: text.count, zeroMeansAfterSign: true,
            defaultType: kind == .integer ? UInt32(UInt8(ascii: "d")) : 0)
        switch kind {
        case .integer where Format.isFloatType(parsed.type):
            guard let number = integerDouble(ts, value) else { return .null }
            try Format.writeFloat(number, parsed, to: &output)
        case .integer:
            if exceedsDigitLimit(ts, value, parsed) { return .null }
            let failure: FormatError? = withInteger(integerOperand(value)) { view in
                do throws(FormatError) {
                    try Format.writeInteger(view, parsed, to: &output)
                    return nil
                } catch {
                    return error
                }
            }
            if let failure { throw failure }
        case .float: try Format.writeFloat(floatNumber(value), parsed, to: &output)
        case .complex:
            let number = ComplexObject(value)
            try Format.writeComplex(real: number.real, imaginary: number.imaginary, parsed, to: &output)
        }
    } catch {
        return raiseFormatError(ts, error, text, value.isBool ? "bool" : kind.name)
    }
    return makeString(ts, codePoints: UnsafePointer(output.elements), count: output.count).value
}

private func exceedsDigitLimit(_ ts: ThreadState, _ value: Value, _ parsed: FormatSpecification) -> Bool {
    let type = parsed.type
    if type != 0 && type != UInt32(UInt8(ascii: "d")) && type != UInt32(UInt8(ascii: "n")) { return false }
    return !checkDigitLimit(ts, integerOperand(value))
}

private func raiseFormatError(
    _ ts: ThreadState, _ error: FormatError, _ text: CodePointBuffer, _ name: StaticString
) -> Value {
    if error == .tooLarge {
        raiseMemoryError(ts)
        return .null
    }
    var message = CodePointBuffer()
    defer { message.destroy() }
    error.writeMessage(specification: text.elements, count: text.count, typeName: name, to: &message)
    let type: KnownType = error == .characterRange || error == .characterTooLarge ? .overflowError : .valueError
    return raiseValue(
        ts, type, makeString(ts, codePoints: UnsafePointer(message.elements), count: message.count).value)
}
