/// Case mappings, also those to several code points (ß to SS).
extension CodePoint {
    public enum Case: Int, Sendable {
        case upper, lower, title
        /// For comparison without regard to case.
        case fold
    }

    /// The most code points that one maps to.
    public static let longestMapping = 3

    /// Writes the full mapping of `code` to `result`, which has room for `longestMapping`; returns how many code points
    /// it has. Context is not considered: see `isFinalSigma`.
    public static func map(_ code: UInt32, to form: Case, into result: UnsafeMutablePointer<UInt32>) -> Int {
        if code < 0x80 {
            let isLetter = isAlpha(code)
            let toUpper = form == .upper || form == .title
            result[0] = isLetter ? (toUpper ? code & ~0x20 : code | 0x20) : code
            return 1
        }
        guard let record = record(code) else {
            result[0] = code
            return 1
        }
        if !flags(record).contains(.special) {
            let delta = value(record + 6 + form.rawValue * 4, 4) - 1 << 23
            result[0] = UInt32(truncatingIfNeeded: Int(code) + delta)
            return 1
        }
        var entry = UnicodeTables.specials.utf8Start + value(record + 4, 2) * 4
        for _ in 0..<form.rawValue { entry += (value(entry, 4) + 1) * 4 }
        let count = value(entry, 4)
        for index in 0..<count { result[index] = UInt32(truncatingIfNeeded: value(entry + 4 * (index + 1), 4)) }
        return count
    }

    /// Appends the full mapping of `code`.
    public static func append(_ code: UInt32, as form: Case, to text: inout CodePointBuffer) {
        let room = text.reserve(longestMapping)
        text.commit(map(code, to: form, into: room))
    }

    /// Whether the capital sigma U+03A3 at `index` becomes the final form U+03C2 in lower case: a cased letter stands
    /// before it and none after it, case-ignorable characters aside (Unicode 3.13, Final_Sigma).
    public static func isFinalSigma(
        count: Int, at index: Int, _ codePoint: (Int) -> UInt32
    ) -> Bool {
        var before = index - 1
        while before >= 0 && isCaseIgnorable(codePoint(before)) { before -= 1 }
        if before < 0 || !isCased(codePoint(before)) { return false }
        var after = index + 1
        while after < count && isCaseIgnorable(codePoint(after)) { after += 1 }
        return after == count || !isCased(codePoint(after))
    }
}
