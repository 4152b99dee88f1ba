// isalpha, isdigit and their kin, of str, bytes and bytearray.

/// Whether the text is not empty and `test` holds for every unit.
@inline(__always) private func all(_ owner: Value, _ test: (UInt32) -> Bool) -> Value {
    let text = textView(owner)
    if text.count == 0 { return .false }
    var index = 0
    while index < text.count {
        if !test(text[index]) { return .false }
        index &+= 1
    }
    return .true
}

@inline(__always) private func isASCIILetter(_ unit: UInt32) -> Bool { unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A }
@inline(__always) private func isASCIIDigit(_ unit: UInt32) -> Bool { unit >= 0x30 && unit <= 0x39 }

func textIsAlpha(_ owner: Value) -> Value { isText(owner) ? all(owner, isAlphaUnit) : all(owner, isASCIILetter) }
func textIsDigit(_ owner: Value) -> Value { isText(owner) ? all(owner, isDigitUnit) : all(owner, isASCIIDigit) }
func stringIsDecimal(_ owner: Value) -> Value { all(owner, isDecimalUnit) }
func stringIsNumeric(_ owner: Value) -> Value { all(owner, isNumericUnit) }

func textIsAlphanumeric(_ owner: Value) -> Value {
    if !isText(owner) { return all(owner) { isASCIILetter($0) || isASCIIDigit($0) } }
    return all(owner, isAlphanumericUnit)
}

func textIsSpace(_ owner: Value) -> Value { isText(owner) ? all(owner, isSpaceUnit) : all(owner, isSpaceByte) }

func textIsASCII(_ owner: Value) -> Value {
    let text = textView(owner)
    return Value(text.width == 1 && isASCII(text.base, text.count))
}

func stringIsPrintable(_ owner: Value) -> Value {
    let text = textView(owner)
    return text.count == 0 ? .true : all(owner, isPrintableUnit)
}

/// islower and isupper: at least one letter of that case, none of the other or of title case.
private func hasOnly(
    _ owner: Value, _ wanted: (UInt32) -> Bool, _ unwanted: (UInt32) -> Bool
) -> Value {
    let text = textView(owner)
    var found = false
    var index = 0
    while index < text.count {
        let unit = text[index]
        if unwanted(unit) { return .false }
        if !found && wanted(unit) { found = true }
        index &+= 1
    }
    return Value(found)
}

private func isASCIIUpper(_ unit: UInt32) -> Bool { unit >= 0x41 && unit <= 0x5A }
private func isASCIILower(_ unit: UInt32) -> Bool { unit >= 0x61 && unit <= 0x7A }

func textIsLower(_ owner: Value) -> Value {
    isText(owner)
        ? hasOnly(owner, isLowerUnit) { isUpperUnit($0) || isTitleUnit($0) }
        : hasOnly(owner, isASCIILower, isASCIIUpper)
}

func textIsUpper(_ owner: Value) -> Value {
    isText(owner)
        ? hasOnly(owner, isUpperUnit) { isLowerUnit($0) || isTitleUnit($0) }
        : hasOnly(owner, isASCIIUpper, isASCIILower)
}

func textIsTitle(_ owner: Value) -> Value {
    let text = textView(owner)
    let isString = isText(owner)
    var found = false
    var wasCased = false
    var index = 0
    while index < text.count {
        let unit = text[index]
        if isString ? isUpperUnit(unit) || isTitleUnit(unit) : isASCIIUpper(unit) {
            if wasCased { return .false }
            wasCased = true
            found = true
        } else if isString ? isLowerUnit(unit) : isASCIILower(unit) {
            if !wasCased { return .false }
            found = true
        } else {
            wasCased = false
        }
        index &+= 1
    }
    return Value(found)
}

/// Whether the text is an identifier or a keyword.
package func stringIsIdentifier(_ owner: Value) -> Value {
    let text = textView(owner)
    if text.count == 0 || !isIdentifierStartUnit(text[0]) { return .false }
    return all(owner, isIdentifierContinueUnit)
}
