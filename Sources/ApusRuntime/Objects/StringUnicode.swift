// Unicode properties of code points.

private func scalar(_ unit: UInt32) -> Unicode.Scalar? { Unicode.Scalar(unit) }

func isPrintableUnit(_ unit: UInt32) -> Bool {
    if unit < 0x100 { return (unit >= 0x20 && unit < 0x7F) || (unit > 0xA0 && unit != 0xAD) }
    guard let scalar = scalar(unit) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
        .spaceSeparator:
        return false
    default: return true
    }
}

func isAlphaUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A }
    switch scalar(unit)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
}

func isDecimalUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 }
    return scalar(unit)?.properties.generalCategory == .decimalNumber
}

func isDigitUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 }
    switch scalar(unit)?.properties.numericType {
    case .decimal, .digit: return true
    default: return false
    }
}

func isNumericUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit >= 0x30 && unit <= 0x39 }
    return scalar(unit)?.properties.numericType != nil
}

func isUpperUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit >= 0x41 && unit <= 0x5A }
    return scalar(unit)?.properties.isUppercase ?? false
}

func isLowerUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit >= 0x61 && unit <= 0x7A }
    return scalar(unit)?.properties.isLowercase ?? false
}

func isTitleUnit(_ unit: UInt32) -> Bool {
    unit >= 0x80 && scalar(unit)?.properties.generalCategory == .titlecaseLetter
}

func isCasedUnit(_ unit: UInt32) -> Bool { scalar(unit)?.properties.isCased ?? false }
func isCaseIgnorableUnit(_ unit: UInt32) -> Bool { scalar(unit)?.properties.isCaseIgnorable ?? false }

func isIdentifierStartUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit == 0x5F || isAlphaUnit(unit) }
    return scalar(unit)?.properties.isXIDStart ?? false
}

func isIdentifierContinueUnit(_ unit: UInt32) -> Bool {
    if unit < 0x80 { return unit == 0x5F || isAlphaUnit(unit) || isDecimalUnit(unit) }
    return scalar(unit)?.properties.isXIDContinue ?? false
}

private func forEach(_ unit: UInt32, _ text: (Unicode.Scalar) -> String, _ body: (UInt32) -> Void) {
    guard let scalar = scalar(unit) else { return body(unit) }
    for mapped in text(scalar).unicodeScalars { body(mapped.value) }
}

/// Calls `body` with each code point of the full lower case.
func forEachLower(_ unit: UInt32, _ body: (UInt32) -> Void) {
    forEach(unit, { $0.properties.lowercaseMapping }, body)
}

func forEachUpper(_ unit: UInt32, _ body: (UInt32) -> Void) {
    forEach(unit, { $0.properties.uppercaseMapping }, body)
}

func forEachTitle(_ unit: UInt32, _ body: (UInt32) -> Void) {
    forEach(unit, { $0.properties.titlecaseMapping }, body)
}

func forEachFolded(_ unit: UInt32, _ body: (UInt32) -> Void) {
    forEach(unit, { $0.properties.lowercaseMapping }, body)
}
