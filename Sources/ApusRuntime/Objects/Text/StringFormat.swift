// `str.__format__` and `object.__format__`.

/// The parts of a format specification that a str understands (PEP 3101).
private struct TextSpecification {
    var fill: UInt32 = 0x20
    /// `<`, `>` or `^`.
    var align: UInt32 = 0x3C
    var width = 0
    var precision = Int.max
}

@inline(__always) private func isAlign(_ unit: UInt32) -> Bool {
    unit == 0x3C || unit == 0x3E || unit == 0x3D || unit == 0x5E
}

/// `format(string, specification)`.
func stringFormat(_ ts: ThreadState, _ receiver: Value, _ formatSpec: Value) -> Value {
    guard isText(formatSpec) else {
        return raise(ts, .typeError, "__format__() argument must be str, not \(argumentTypeName(formatSpec))")
    }
    let specification = StringObject(formatSpec)
    if specification.count == 0 { return str(ts, receiver) }
    guard let parsed = parseSpecification(ts, specification, receiver) else { return .null }
    let string = StringObject(receiver)
    let count = min(string.count, parsed.precision)
    let gap = parsed.width &- count
    if gap <= 0 { return substring(ts, string, 0, count).value }
    let cut = substring(ts, string, 0, count)
    if cut.raw == 0 { return .null }
    switch parsed.align {
    case 0x3E: return padText(ts, cut.value, gap, 0, parsed.fill)
    case 0x5E: return padText(ts, cut.value, gap / 2, gap &- gap / 2, parsed.fill)
    default: return padText(ts, cut.value, 0, gap, parsed.fill)
    }
}

/// A run of decimal digits from `index` on; nil when it does not fit.
private func digits(_ text: TextView, _ index: inout Int) -> Int? {
    var number = 0
    while index < text.count && text[index] >= 0x30 && text[index] <= 0x39 {
        let tens = number.multipliedReportingOverflow(by: 10)
        let sum = tens.partialValue.addingReportingOverflow(Int(text[index]) &- 0x30)
        if tens.overflow || sum.overflow { return nil }
        number = sum.partialValue
        index &+= 1
    }
    return number
}

private func parseSpecification(
    _ ts: ThreadState, _ specification: StringObject, _ object: Value
) -> TextSpecification? {
    let text = TextView(specification)
    var parsed = TextSpecification()
    var index = 0
    var hasFill = false
    func at(_ unit: UInt32) -> Bool { index < text.count && text[index] == unit }
    func fail(_ message: String) -> TextSpecification? {
        raise(ts, .valueError, message)
        return nil
    }
    if text.count >= 2 && isAlign(text[1]) {
        parsed.fill = text[0]
        parsed.align = text[1]
        hasFill = true
        index = 2
    } else if text.count >= 1 && isAlign(text[0]) {
        parsed.align = text[0]
        index = 1
    }
    var problem = ""
    if at(0x2B) || at(0x2D) || at(0x20) {
        problem = at(0x20) ? "Space" : "Sign"
        index &+= 1
    }
    if at(0x7A) {
        if problem.isEmpty { problem = "Negative zero coercion (z)" }
        index &+= 1
    }
    if at(0x23) {
        if problem.isEmpty { problem = "Alternate form (#)" }
        index &+= 1
    }
    if !hasFill && at(0x30) {
        parsed.fill = 0x30
        index &+= 1
    }
    guard let width = digits(text, &index) else { return fail("Too many decimal digits in format string") }
    parsed.width = width
    var separator: UInt32 = 0
    for unit in [0x2C, 0x5F] as [UInt32] where at(unit) {
        index &+= 1
        if unit == 0x2C && at(0x5F) || unit == 0x5F && at(0x2C) { return fail("Cannot specify both ',' and '_'.") }
        separator = unit
    }
    if at(0x2E) {
        index &+= 1
        let start = index
        guard let precision = digits(text, &index) else { return fail("Too many decimal digits in format string") }
        if index == start { return fail("Format specifier missing precision") }
        parsed.precision = precision
    }
    let rest = text.count &- index
    if rest > 1 {
        return fail(
            "Invalid format specifier '\(swiftString(specification))' for object of type '\(typeName(object))'")
    }
    if separator != 0 {
        let unit = rest == 1 ? text[index] : 0x73
        // Codes of numbers pass here, with an underscore those of other bases too: "defgEG%F", "boxX".
        let allowed: [UInt32] = [0x64, 0x65, 0x66, 0x67, 0x45, 0x47, 0x25, 0x46]
        let withUnderscore: [UInt32] = [0x62, 0x6F, 0x78, 0x58]
        if !allowed.contains(unit) && !(separator == 0x5F && withUnderscore.contains(unit)) {
            let name = separator == 0x2C ? "," : "_"
            return fail("Cannot specify '\(name)' with '\(shownCode(unit))'.")
        }
    }
    if rest == 1 && !at(0x73) {
        return fail("Unknown format code '\(shownCode(text[index]))' for object of type '\(typeName(object))'")
    }
    if !problem.isEmpty { return fail("\(problem) not allowed in string format specifier") }
    if parsed.align == 0x3D { return fail("'=' alignment not allowed in string format specifier") }
    return parsed
}

func swiftCharacter(_ unit: UInt32) -> Character { Character(Unicode.Scalar(unit) ?? "\u{FFFD}") }

/// A format code as messages show it.
private func shownCode(_ unit: UInt32) -> String {
    unit > 0x20 && unit < 0x80 ? String(swiftCharacter(unit)) : "\\x" + String(unit, radix: 16)
}
