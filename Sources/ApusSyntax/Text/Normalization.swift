@_spi(_Unicode) import Swift

/// NFKC of a non-ASCII identifier (PEP 3131): the compatibility mappings of its characters, then canonical composition.
func normalizeIdentifier(_ bytes: [UInt8]) -> [UInt8] {
    var mapped = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        for value in compatibilityMapping(scalar.value) {
            if let scalar = Unicode.Scalar(value) { mapped.append(scalar) }
        }
    }
    var result: [UInt8] = []
    for scalar in String(mapped)._nfc { result.append(codePoint: scalar.value) }
    return result
}

private func compatibilityMapping(_ value: UInt32) -> [UInt32] {
    var low = 0
    var high = compatibilityRuns.count
    while low < high {
        let middle = (low + high) / 2
        let run = compatibilityRuns[middle]
        if value < run.first {
            high = middle
        } else if value > run.last {
            low = middle + 1
        } else {
            return [run.target + value - run.first]
        }
    }
    return compatibilitySequences[value] ?? [value]
}
