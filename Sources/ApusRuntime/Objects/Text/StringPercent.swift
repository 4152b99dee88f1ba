// `format % arguments` of str, bytes and bytearray.

/// `string % arguments`.
package func formatPercent(_ ts: ThreadState, _ string: StringObject, _ arguments: Value) -> Value {
    var formatter = PercentFormatter(ts, string.value, arguments)
    guard formatter.run() else {
        formatter.output.discard()
        return .null
    }
    return formatter.output.finish(ts)
}

/// `format % arguments` of bytes or a bytearray, whose class the result has.
func formatBytesPercent(_ ts: ThreadState, _ template: Value, _ arguments: Value) -> Value {
    var formatter = PercentFormatter(ts, template, arguments)
    guard formatter.run() else {
        formatter.output.discard()
        return .null
    }
    return template.hasLayout(ShapeNumber.bytes)
        ? formatter.output.finishBytes(ts) : formatter.output.finishByteArray(ts)
}

/// One conversion: `%(key)#0- +width.precision type`.
private struct Conversion {
    var isAlternate = false
    var isZeroPadded = false
    var isLeft = false
    var hasSpace = false
    var hasPlus = false
    var width = 0
    /// -1: none.
    var precision = -1
    var type: UInt32 = 0
}

private struct PercentFormatter {
    let ts: ThreadState
    let template: Value
    let isBytes: Bool
    let text: TextView
    /// The operand on the right, or what the last `%(key)` named.
    var operand: Value
    /// The operand on the right when it can be asked for keys, else null.
    let mapping: Value
    /// Items of a tuple; -1: a single object.
    var count: Int
    /// The next item; -2: the single object has not been used, -1: it has.
    var next: Int
    var index = 0
    var output: StringBuilder

    init(_ ts: ThreadState, _ template: Value, _ arguments: Value) {
        self.ts = ts
        self.template = template
        isBytes = !template.hasLayout(ShapeNumber.string)
        text = textView(template)
        operand = arguments
        let isTuple = arguments.hasLayout(ShapeNumber.tuple)
        count = isTuple ? TupleObject(arguments).count : -1
        next = isTuple ? 0 : -2
        let isMapping =
            !isTuple && !arguments.hasLayout(ShapeNumber.string)
            && !(isBytes && isBytesLike(arguments))
            && !lookupSpecial(ts, typeOf(arguments), .getitem).isNull
        mapping = isMapping ? arguments : .null
        output = StringBuilder(capacity: text.count &+ 16)
    }

    mutating func fail(_ type: KnownType, _ message: String) -> Bool {
        raise(ts, type, message)
        return false
    }

    mutating func run() -> Bool {
        while index < text.count {
            let found = findUnit(text, 0x25, index, text.count)
            let end = found < 0 ? text.count : found
            output.append(units: text.base &+ index &* text.width, width: text.width, count: end &- index)
            index = end
            if found < 0 { break }
            index &+= 1
            guard convertOne() else { return false }
        }
        if next < count && mapping.isNull {
            return fail(
                .typeError, "not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
        }
        return true
    }

    /// The next argument, or null with TypeError set.
    mutating func nextArgument() -> Value {
        if next < count {
            next &+= 1
            if count < 0 { return operand }
            return TupleObject(operand)[next &- 1]
        }
        return raise(ts, .typeError, "not enough arguments for format string")
    }

    /// One conversion, from behind the `%`.
    mutating func convertOne() -> Bool {
        var conversion = Conversion()
        if index < text.count && text[index] == 0x25 {
            output.append(0x25)
            index &+= 1
            return true
        }
        if index < text.count && text[index] == 0x28 {
            guard selectKey() else { return false }
        }
        flags: while index < text.count {
            switch text[index] {
            case 0x2D: conversion.isLeft = true
            case 0x2B: conversion.hasPlus = true
            case 0x20: conversion.hasSpace = true
            case 0x23: conversion.isAlternate = true
            case 0x30: conversion.isZeroPadded = true
            default: break flags
            }
            index &+= 1
        }
        guard let width = size(isPrecision: false) else { return false }
        conversion.width = width < 0 ? 0 &- width : width
        if width < 0 { conversion.isLeft = true }
        if index < text.count && text[index] == 0x2E {
            index &+= 1
            guard let precision = size(isPrecision: true) else { return false }
            conversion.precision = max(precision, 0)
        }
        if index < text.count, [0x68, 0x6C, 0x4C].contains(text[index]) { index &+= 1 }
        if index >= text.count { return fail(.valueError, "incomplete format") }
        conversion.type = text[index]
        index &+= 1
        let value = nextArgument()
        return !value.isErr && append(value, conversion)
    }

    /// A width or precision: digits or `*`.
    mutating func size(isPrecision: Bool) -> Int? {
        if index < text.count && text[index] == 0x2A {
            index &+= 1
            let value = nextArgument()
            if value.isErr { return nil }
            guard value.isSmall || value.isBool || value.hasLayout(ShapeNumber.integer) else {
                raise(ts, .typeError, "* wants int")
                return nil
            }
            // A C int for the precision, Py_ssize_t for the width.
            return isPrecision ? intArgument(ts, value, missing: 0) : sizeArgument(ts, value, missing: 0)
        }
        var number = 0
        while index < text.count && text[index] >= 0x30 && text[index] <= 0x39 {
            let digit = Int(text[index]) &- 0x30
            let limit = isPrecision ? Int(Int32.max) : Int.max
            if number > (limit &- digit) / 10 {
                raise(ts, .valueError, isPrecision ? isBytes ? "prec too big" : "precision too big" : "width too big")
                return nil
            }
            number = number &* 10 &+ digit
            index &+= 1
        }
        return number
    }

    /// `(key)`: the operand becomes the item of that name.
    mutating func selectKey() -> Bool {
        if mapping.isNull { return fail(.typeError, "format requires a mapping") }
        index &+= 1
        let start = index
        var open = 1
        while index < text.count && open > 0 {
            if text[index] == 0x28 { open &+= 1 } else if text[index] == 0x29 { open &-= 1 }
            index &+= 1
        }
        if open > 0 { return fail(.valueError, "incomplete format key") }
        let base = text.base &+ start &* text.width
        let key: Value
        if isBytes {
            key = makeBytes(ts, base, index &- 1 &- start).value
        } else {
            key = makeString(ts, units: base, width: text.width, count: index &- 1 &- start).value
        }
        if key.isErr { return false }
        operand = getItem(ts, mapping, key)
        count = -1
        next = -2
        return !operand.isErr
    }

    mutating func append(_ value: Value, _ conversion: Conversion) -> Bool {
        switch conversion.type {
        case 0x73 where !isBytes:
            if value.hasShape(ShapeNumber.string) { return appendText(StringObject(value), conversion) }
            let result = str(ts, value)
            return !result.isErr && appendText(StringObject(result), conversion)
        case 0x72 where !isBytes:
            let result = repr(ts, value)
            return !result.isErr && appendText(StringObject(result), conversion)
        case 0x61, 0x72:
            let result = repr(ts, value)
            if result.isErr { return false }
            let ascii = asciiOnly(ts, StringObject(result))
            return !ascii.isErr && appendText(StringObject(ascii), conversion)
        case 0x73 where isBytes, 0x62 where isBytes: return appendBytes(value, conversion)
        case 0x63: return appendCharacter(value, conversion)
        case 0x64, 0x69, 0x75, 0x78, 0x58, 0x6F: return appendInteger(value, conversion)
        case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: return appendFloat(value, conversion)
        default:
            let unit = conversion.type
            let shown = unit > 0x20 && unit < 0x7F ? String(swiftCharacter(unit)) : "?"
            return fail(
                .valueError,
                "unsupported format character '\(shown)' (0x\(String(unit, radix: 16))) at index \(index - 1)")
        }
    }

    mutating func appendText(_ string: StringObject, _ conversion: Conversion) -> Bool {
        let view = TextView(string)
        let length = conversion.precision >= 0 ? min(view.count, conversion.precision) : view.count
        pad(view.part(0, length), conversion)
        return true
    }

    mutating func pad(_ view: TextView, _ conversion: Conversion) {
        let gap = conversion.width &- view.count
        if !conversion.isLeft { output.append(0x20, times: gap) }
        output.append(units: view.base, width: view.width, count: view.count)
        if conversion.isLeft { output.append(0x20, times: gap) }
    }

    mutating func appendBytes(_ value: Value, _ conversion: Conversion) -> Bool {
        var content = value
        if !isBytesLike(value) {
            let method = lookupSpecial(ts, typeOf(value), .bytes)
            if method.isNull {
                return fail(
                    .typeError,
                    "%b requires a bytes-like object, or an object that implements __bytes__, not '\(typeName(value))'")
            }
            content = callSpecial(ts, method, value)
            if content.isErr { return false }
            if !content.hasLayout(ShapeNumber.bytes) {
                return fail(.typeError, "__bytes__ returned non-bytes (type \(typeName(content)))")
            }
        }
        let view = bytesView(content)
        pad(view.part(0, conversion.precision >= 0 ? min(view.count, conversion.precision) : view.count), conversion)
        return true
    }

    mutating func appendCharacter(_ value: Value, _ conversion: Conversion) -> Bool {
        var unit: UInt32 = 0
        let limit = isBytes ? 0x100 : 0x110000
        if isBytes && isBytesLike(value) && bytesView(value).count == 1 {
            unit = bytesView(value)[0]
        } else if !isBytes && isText(value) && StringObject(value).count == 1 {
            unit = codePoint(StringObject(value), 0)
        } else if value.isSmall || value.isBool || value.hasLayout(ShapeNumber.integer)
            || !isText(value) && !lookupSpecial(ts, typeOf(value), .index).isNull
        {
            let (number, isValid) = indexInteger(ts, value, clamp: true)
            if !isValid { return false }
            if number < 0 || number >= limit {
                return fail(.overflowError, "%c arg not in range(\(isBytes ? "256" : "0x110000"))")
            }
            unit = UInt32(truncatingIfNeeded: number)
        } else {
            return fail(
                .typeError,
                isBytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char")
        }
        let gap = conversion.width &- 1
        if !conversion.isLeft { output.append(0x20, times: gap) }
        output.append(unit)
        if conversion.isLeft { output.append(0x20, times: gap) }
        return true
    }

    /// Writes a number given as sign, prefix and digits, padded.
    mutating func appendNumber(
        isNegative: Bool, prefix: UInt32, _ digits: TextView, zeros: Int, _ conversion: Conversion
    ) {
        let sign: UInt32 = isNegative ? 0x2D : conversion.hasPlus ? 0x2B : conversion.hasSpace ? 0x20 : 0
        let used = (sign == 0 ? 0 : 1) &+ (prefix == 0 ? 0 : 2) &+ zeros &+ digits.count
        let gap = conversion.width &- used
        let fillsZeros = conversion.isZeroPadded && !conversion.isLeft
        if !conversion.isLeft && !fillsZeros { output.append(0x20, times: gap) }
        if sign != 0 { output.append(sign) }
        if prefix != 0 {
            output.append(0x30)
            output.append(prefix)
        }
        output.append(0x30, times: fillsZeros ? max(zeros, 0) &+ max(gap, 0) : zeros)
        output.append(units: digits.base, width: digits.width, count: digits.count)
        if conversion.isLeft { output.append(0x20, times: gap) }
    }
}

extension PercentFormatter {
    mutating func appendInteger(_ value: Value, _ conversion: Conversion) -> Bool {
        let type = conversion.type
        let isDecimal = type == 0x64 || type == 0x69 || type == 0x75
        var number = value
        if value.isBool {
            number = Value(small: value == .true ? 1 : 0)
        } else if !value.isSmall && !value.hasLayout(ShapeNumber.integer) {
            number = integer(value, conversion)
            if number.isErr { return false }
        }
        if number.isSmall {
            appendSmall(number.small, conversion)
            return true
        }
        let text = isDecimal ? integerRepr(ts, number) : radixText(number, type)
        if text.isErr { return false }
        var view = TextView(StringObject(text))
        let isNegative = view.count > 0 && view[0] == 0x2D
        if isNegative { view = view.part(1, view.count) }
        let zeros = max(conversion.precision &- view.count, 0)
        appendNumber(
            isNegative: isNegative, prefix: conversion.isAlternate && !isDecimal ? type : 0, view, zeros: zeros,
            conversion)
        keepAlive(text.raw)
        return true
    }

    /// A number of 63 bits, whose digits are made on the stack.
    private mutating func appendSmall(_ number: Int, _ conversion: Conversion) {
        let type = conversion.type
        let base: UInt = type | 0x20 == 0x78 ? 16 : type == 0x6F ? 8 : 10
        let letters: Int = type == 0x58 ? 0x37 : 0x57
        var room: (UInt64, UInt64, UInt64) = (0, 0, 0)
        withUnsafeMutableBytes(of: &room) { buffer in
            let start = Int(bitPattern: buffer.baseAddress.unsafelyUnwrapped)
            var magnitude = number.magnitude
            var place = 24
            repeat {
                place &-= 1
                let digit = Int(magnitude % base)
                storeByte(start &+ place, 0, digit &+ (digit < 10 ? 0x30 : letters))
                magnitude /= base
            } while magnitude > 0
            let view = TextView(base: start &+ place, count: 24 &- place, width: 1)
            appendNumber(
                isNegative: number < 0, prefix: conversion.isAlternate && base != 10 ? type : 0, view,
                zeros: max(conversion.precision &- view.count, 0), conversion)
        }
    }

    /// The octal or hexadecimal digits of an int, whatever its class.
    private func radixText(_ number: Value, _ type: UInt32) -> Value {
        if type == 0x58 { return format(ts, exactInteger(ts, number), makeCharacter(ts, type).value) }
        return integerText(ts, number, base: type == 0x6F ? 8 : 16, prefix: "")
    }

    /// The int that stands for another object in an integer conversion.
    private func integer(_ value: Value, _ conversion: Conversion) -> Value {
        let type = typeOf(value)
        let isDecimal = conversion.type == 0x64 || conversion.type == 0x69 || conversion.type == 0x75
        let shown = String(swiftCharacter(conversion.type))
        if !lookupSpecial(ts, type, .index).isNull { return indexValue(ts, value) }
        if !isDecimal {
            return raise(ts, .typeError, "%\(shown) format: an integer is required, not \(typeName(value))")
        }
        if isText(value) || isBytesLike(value)
            || lookupSpecial(ts, type, .int).isNull && lookupSpecial(ts, type, .float).isNull
        {
            return raise(ts, .typeError, "%\(shown) format: a real number is required, not \(typeName(value))")
        }
        return callValue(ts, Types.int.value, value)
    }

    mutating func appendFloat(_ value: Value, _ conversion: Conversion) -> Bool {
        var number = value
        if !value.isExactFloat {
            if isText(value) || isBytesLike(value)
                || !value.isSmall && lookupSpecial(ts, typeOf(value), .float).isNull
                    && lookupSpecial(ts, typeOf(value), .index).isNull
            {
                let what = isBytes ? "float argument required" : "must be real number"
                return fail(.typeError, "\(what), not \(typeName(value))")
            }
            number = callValue(ts, Types.float.value, value)
            if number.isErr { return false }
        }
        var specification = StringBuilder(capacity: 16)
        if conversion.isAlternate { specification.append(0x23) }
        specification.append(".\(conversion.precision < 0 ? 6 : conversion.precision)")
        specification.append(conversion.type)
        let specificationText = specification.finish(ts)
        if specificationText.isErr { return false }
        let text = format(ts, number, specificationText)
        if text.isErr { return false }
        var view = TextView(StringObject(text))
        let isNegative = view.count > 0 && view[0] == 0x2D
        if isNegative { view = view.part(1, view.count) }
        appendNumber(isNegative: isNegative, prefix: 0, view, zeros: 0, conversion)
        keepAlive(text.raw)
        return true
    }
}
