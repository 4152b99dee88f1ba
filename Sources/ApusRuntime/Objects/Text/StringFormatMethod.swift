// `str.format` and `str.format_map` (PEP 3101).

/// What the replacement fields refer to.
private struct FormatSource {
    /// Address and number of the positional arguments; -1: a field with a number is an error (format_map).
    let positional: Int
    let positionalCount: Int
    /// Names (a tuple or null) of the keyword arguments that follow the positional ones.
    let names: Value
    /// The mapping of format_map, or null.
    let mapping: Value
    /// The next automatic number; -1 once numbers were given.
    var automatic = 0
    var isAutomatic = false
}

/// `string.format(*args, **kwargs)`, a native of raw kind: `count` values from `arguments` on, the text first.
func stringFormatMethod(_ ts: ThreadState, _ receiver: Value, _ arguments: ArgumentList) -> Value {
    let names = ts.keywordNames
    let named = names.isNull ? 0 : TupleObject(names).count
    var source = FormatSource(
        positional: arguments.raw, positionalCount: (arguments.count &+ 1) &- 1 &- named, names: names, mapping: .null)
    return formatText(ts, StringObject(receiver), &source)
}

func stringFormatMap(_ ts: ThreadState, _ receiver: Value, _ mapping: Value) -> Value {
    var source = FormatSource(positional: 0, positionalCount: -1, names: .null, mapping: mapping)
    return formatText(ts, StringObject(receiver), &source)
}

private func formatText(_ ts: ThreadState, _ string: StringObject, _ source: inout FormatSource) -> Value {
    var builder = StringBuilder(capacity: string.count)
    guard expand(ts, string, 0, string.count, &source, &builder, 2) else {
        builder.discard()
        return .null
    }
    return builder.finish(ts)
}

private func fail(_ ts: ThreadState, _ message: String) -> Bool {
    raise(ts, .valueError, message)
    return false
}

/// Appends the text `from ..< end` with its fields replaced; `depth` bounds fields within specifications.
private func expand(
    _ ts: ThreadState, _ string: StringObject, _ from: Int, _ end: Int, _ source: inout FormatSource,
    _ builder: inout StringBuilder, _ depth: Int
) -> Bool {
    if depth == 0 { return fail(ts, "Max string recursion exceeded") }
    let text = TextView(string)
    var index = from
    while index < end {
        let start = index
        while index < end && text[index] != 0x7B && text[index] != 0x7D { index &+= 1 }
        builder.append(string, start, index)
        if index == end { break }
        let brace = text[index]
        index &+= 1
        if index < end && text[index] == brace {
            builder.append(brace)
            index &+= 1
            continue
        }
        if brace == 0x7D { return fail(ts, "Single '}' encountered in format string") }
        if index == end { return fail(ts, "Single '{' encountered in format string") }
        guard replaceField(ts, string, &index, end, &source, &builder, depth) else { return false }
    }
    return true
}

/// One field, from behind its `{` to behind its `}`.
private func replaceField(
    _ ts: ThreadState, _ string: StringObject, _ index: inout Int, _ end: Int, _ source: inout FormatSource,
    _ builder: inout StringBuilder, _ depth: Int
) -> Bool {
    let text = TextView(string)
    let nameStart = index
    var unit: UInt32 = 0
    scan: while index < end {
        unit = text[index]
        index &+= 1
        switch unit {
        case 0x7B: return fail(ts, "unexpected '{' in field name")
        case 0x5B:
            while index < end && text[index] != 0x5D { index &+= 1 }
        case 0x7D, 0x3A, 0x21: break scan
        default: break
        }
    }
    guard unit == 0x7D || unit == 0x3A || unit == 0x21 else {
        return fail(ts, "expected '}' before end of string")
    }
    let nameEnd = index &- 1
    var conversion: UInt32 = 0
    var specification = (start: index, end: index)
    var isNested = false
    if unit == 0x21 {
        if index >= end { return fail(ts, "end of string while looking for conversion specifier") }
        conversion = text[index]
        index &+= 1
        if index < end {
            unit = text[index]
            index &+= 1
            if unit != 0x7D && unit != 0x3A { return fail(ts, "expected ':' after conversion specifier") }
        } else {
            return fail(ts, "unmatched '{' in format spec")
        }
    }
    if unit == 0x3A {
        specification = (index, index)
        var open = 1
        while index < end && open > 0 {
            let next = text[index]
            if next == 0x7B {
                isNested = true
                open &+= 1
            } else if next == 0x7D {
                open &-= 1
            }
            index &+= 1
        }
        if open > 0 { return fail(ts, "unmatched '{' in format spec") }
        specification.end = index &- 1
    }
    var value = fieldObject(ts, string, nameStart, nameEnd, &source)
    if value.isErr { return false }
    if conversion != 0 {
        value = convert(ts, value, conversion)
        if value.isErr { return false }
    }
    if specification.start == specification.end {
        if value.hasShape(ShapeNumber.string) {
            builder.append(StringObject(value))
            return true
        }
    }
    let text2: Value
    if isNested {
        var inner = StringBuilder()
        guard expand(ts, string, specification.start, specification.end, &source, &inner, depth &- 1) else {
            inner.discard()
            return false
        }
        text2 = inner.finish(ts)
    } else {
        text2 = substring(ts, string, specification.start, specification.end).value
    }
    if text2.isErr { return false }
    let result = format(ts, value, text2)
    if result.isErr { return false }
    builder.append(StringObject(result))
    return true
}

private func convert(_ ts: ThreadState, _ value: Value, _ conversion: UInt32) -> Value {
    switch conversion {
    case 0x72: return repr(ts, value)
    case 0x73: return str(ts, value)
    case 0x61:
        let text = repr(ts, value)
        return text.isErr ? .null : asciiOnly(ts, StringObject(text))
    default:
        let shown =
            conversion > 0x20 && conversion < 0x7F
            ? String(swiftCharacter(conversion)) : "\\x" + String(conversion, radix: 16)
        return raise(ts, .valueError, "Unknown conversion specifier \(shown)")
    }
}

/// The number that `from ..< to` spells, -1 where it is not one; nil with ValueError set when it is too large.
private func fieldNumber(_ ts: ThreadState, _ text: TextView, _ from: Int, _ to: Int) -> Int? {
    if from == to { return -1 }
    var number = 0
    var index = from
    while index < to {
        let unit = text[index]
        if unit < 0x30 || unit > 0x39 { return -1 }
        let tens = number.multipliedReportingOverflow(by: 10)
        let sum = tens.partialValue.addingReportingOverflow(Int(unit) &- 0x30)
        if tens.overflow || sum.overflow {
            raise(ts, .valueError, "Too many decimal digits in format string")
            return nil
        }
        number = sum.partialValue
        index &+= 1
    }
    return number
}

/// The object of a field name such as `0.name[key]`.
private func fieldObject(
    _ ts: ThreadState, _ string: StringObject, _ from: Int, _ to: Int, _ source: inout FormatSource
) -> Value {
    let text = TextView(string)
    var index = from
    while index < to && text[index] != 0x2E && text[index] != 0x5B { index &+= 1 }
    var value = firstObject(ts, string, from, index, &source)
    while !value.isErr && index < to {
        let unit = text[index]
        index &+= 1
        let start = index
        if unit == 0x2E {
            while index < to && text[index] != 0x2E && text[index] != 0x5B { index &+= 1 }
            if index == start { return raise(ts, .valueError, "Empty attribute in format string") }
            let name = substring(ts, string, start, index)
            value = name.raw == 0 ? .null : getAttribute(ts, value, internString(ts, name).value)
        } else if unit == 0x5B {
            while index < to && text[index] != 0x5D { index &+= 1 }
            if index == to { return raise(ts, .valueError, "Missing ']' in format string") }
            if index == start { return raise(ts, .valueError, "Empty attribute in format string") }
            guard let number = fieldNumber(ts, text, start, index) else { return .null }
            let key = number >= 0 ? makeInteger(ts, number) : substring(ts, string, start, index).value
            value = key.isErr ? .null : getItem(ts, value, key)
            index &+= 1
        } else {
            return raise(ts, .valueError, "Only '.' or '[' may follow ']' in format field specifier")
        }
    }
    return value
}

private func firstObject(
    _ ts: ThreadState, _ string: StringObject, _ from: Int, _ to: Int, _ source: inout FormatSource
) -> Value {
    guard var number = fieldNumber(ts, TextView(string), from, to) else { return .null }
    if from == to || number >= 0 {
        let isAutomatic = from == to
        if isAutomatic != source.isAutomatic && (source.automatic != 0) {
            return raise(
                ts, .valueError,
                isAutomatic
                    ? "cannot switch from manual field specification to automatic field numbering"
                    : "cannot switch from automatic field numbering to manual field specification")
        }
        source.isAutomatic = isAutomatic
        if isAutomatic {
            number = source.automatic
            source.automatic &+= 1
        } else {
            source.automatic = -1
        }
        if source.positionalCount < 0 {
            return raise(ts, .valueError, "Format string contains positional fields")
        }
        if number >= source.positionalCount {
            return raise(
                ts, .indexError, "Replacement index \(number) out of range for positional args tuple")
        }
        return Value(raw: loadWord(source.positional &+ number &* 8, 0))
    }
    let key = substring(ts, string, from, to)
    if key.raw == 0 { return .null }
    if !source.mapping.isNull { return getItem(ts, source.mapping, key.value) }
    if !source.names.isNull {
        let names = TupleObject(source.names)
        var index = 0
        while index < names.count {
            if stringEqual(StringObject(names[index]), key) {
                return Value(raw: loadWord(source.positional &+ (source.positionalCount &+ index) &* 8, 0))
            }
            index &+= 1
        }
    }
    return raiseValue(ts, .keyError, key.value)
}
