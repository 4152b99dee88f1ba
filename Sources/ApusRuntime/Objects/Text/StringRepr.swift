// repr() and ascii() of a str.

/// `repr(string)`: in single quotes unless only those occur in the text.
package func stringRepr(_ ts: ThreadState, _ string: StringObject) -> Value { stringRepr(ts, string, asciiOnly: false) }

/// `repr(string)`, or `ascii(string)` where `asciiOnly`.
package func stringRepr(_ ts: ThreadState, _ string: StringObject, asciiOnly: Bool) -> Value {
    let text = TextView(string)
    let hasSingle = findUnit(text, 0x27, 0, text.count) >= 0
    let quote: UInt32 = hasSingle && findUnit(text, 0x22, 0, text.count) < 0 ? 0x22 : 0x27
    var builder = StringBuilder(capacity: text.count &+ 2)
    builder.append(quote)
    var start = 0
    var index = 0
    while index < text.count {
        let unit = text[index]
        let isPlain =
            unit < 0x7F
            ? unit >= 0x20 && unit != quote && unit != 0x5C : unit > 0x7F && !asciiOnly && isPrintableUnit(unit)
        if isPlain {
            index &+= 1
            continue
        }
        builder.append(string, start, index)
        switch unit {
        case quote, 0x5C:
            builder.append(0x5C)
            builder.append(unit)
        case 0x09: builder.append(ascii: "\\t")
        case 0x0A: builder.append(ascii: "\\n")
        case 0x0D: builder.append(ascii: "\\r")
        default: appendEscape(&builder, unit)
        }
        index &+= 1
        start = index
    }
    builder.append(string, start, index)
    builder.append(quote)
    return builder.finish(ts)
}

/// Escapes what is not ASCII in a text, a repr mostly: `ascii()` of any object.
package func asciiOnly(_ ts: ThreadState, _ string: StringObject) -> Value {
    if string.isASCIIText { return string.value }
    let text = TextView(string)
    var builder = StringBuilder(capacity: text.count &* 2)
    var index = 0
    while index < text.count {
        let unit = text[index]
        if unit < 0x80 { builder.append(unit) } else { appendEscape(&builder, unit) }
        index &+= 1
    }
    return builder.finish(ts)
}

/// `ascii(object)`.
package func asciiRepr(_ ts: ThreadState, _ object: Value) -> Value {
    let text = repr(ts, object)
    return text.isErr ? .null : asciiOnly(ts, StringObject(text))
}

/// `b'...'`, the content of bytes or a bytearray; that of a bytearray shows every `'` escaped, as in CPython.
func appendBytesRepr(_ builder: inout StringBuilder, _ content: TextView, isArray: Bool = false) {
    let hasSingle = findUnit(content, 0x27, 0, content.count) >= 0
    let quote: UInt32 = hasSingle && findUnit(content, 0x22, 0, content.count) < 0 ? 0x22 : 0x27
    builder.append(0x62)
    builder.append(quote)
    var index = 0
    while index < content.count {
        let byte = content[index]
        switch byte {
        case isArray ? 0x27 : quote, 0x5C:
            builder.append(0x5C)
            builder.append(byte)
        case 0x09: builder.append(ascii: "\\t")
        case 0x0A: builder.append(ascii: "\\n")
        case 0x0D: builder.append(ascii: "\\r")
        case 0x20..<0x7F: builder.append(byte)
        default: appendEscape(&builder, byte)
        }
        index &+= 1
    }
    builder.append(quote)
}
