import ApusNumerics

// Unicode properties of code points, with short ways for ASCII.

@inline(__always) private func isASCIILetter(_ unit: UInt32) -> Bool { unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A }

func isPrintableUnit(_ unit: UInt32) -> Bool {
    if unit < 0x100 { return (unit >= 0x20 && unit < 0x7F) || (unit > 0xA0 && unit != 0xAD) }
    return CodePoint.isPrintable(unit)
}

@inline(__always) func isAlphaUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? isASCIILetter(unit) : CodePoint.isAlpha(unit)
}

@inline(__always) func isDecimalUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : CodePoint.isDecimal(unit)
}

@inline(__always) func isDigitUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : CodePoint.isDigit(unit)
}

@inline(__always) func isNumericUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : CodePoint.isNumeric(unit)
}

@inline(__always) func isAlphanumericUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? isASCIILetter(unit) || unit >= 0x30 && unit <= 0x39 : CodePoint.isAlphanumeric(unit)
}

@inline(__always) func isUpperUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? unit >= 0x41 && unit <= 0x5A : CodePoint.isUpper(unit)
}

@inline(__always) func isLowerUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? unit >= 0x61 && unit <= 0x7A : CodePoint.isLower(unit)
}

@inline(__always) func isTitleUnit(_ unit: UInt32) -> Bool { unit >= 0x80 && CodePoint.isTitle(unit) }
@inline(__always) func isCasedUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? isASCIILetter(unit) : CodePoint.isCased(unit)
}

func isCaseIgnorableUnit(_ unit: UInt32) -> Bool { CodePoint.isCaseIgnorable(unit) }

@inline(__always) func isIdentifierStartUnit(_ unit: UInt32) -> Bool {
    unit < 0x80 ? unit == 0x5F || isASCIILetter(unit) : CodePoint.isIdentifierStart(unit)
}

@inline(__always) func isIdentifierContinueUnit(_ unit: UInt32) -> Bool {
    unit < 0x80
        ? unit == 0x5F || isASCIILetter(unit) || unit >= 0x30 && unit <= 0x39 : CodePoint.isIdentifierContinue(unit)
}

/// Appends what `unit` becomes in that case: up to three code points.
func appendMapped(_ builder: inout StringBuilder, _ unit: UInt32, _ form: CodePoint.Case) {
    var mapped: (UInt32, UInt32, UInt32) = (0, 0, 0)
    let count = withUnsafeMutableBytes(of: &mapped) { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return CodePoint.map(unit, to: form, into: base.assumingMemoryBound(to: UInt32.self))
    }
    builder.append(mapped.0)
    if count > 1 { builder.append(mapped.1) }
    if count > 2 { builder.append(mapped.2) }
}
