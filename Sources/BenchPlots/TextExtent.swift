/// Extent of text in the plots' font, for margins and for what fits where: gnuplot does not tell.
enum TextExtent {
    /// Advance widths of U+0020...U+007E in hundredths of the font size. Source: the table `hmtx` of DejaVu Sans 2.37.
    private static let hundredths = [
        32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84,
        84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69,
        61,
        69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63,
        59,
        82, 59, 59, 52, 64, 34, 64, 84,
    ]

    /// Pixels that `text` takes. Other scripts count as their widest usual letters.
    static func width(_ text: String, size: Double = 12, isBold: Bool = false) -> Double {
        var sum = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E: sum += hundredths[Int(scalar.value) - 0x20]
            case 0x300...0x36F, 0x200B...0x200F: break
            case ..<0x1100: sum += 70
            case ..<0x2E80: sum += 84
            default: sum += 125
            }
        }
        return Double(sum) / 100 * size * (isBold ? 1.12 : 1)
    }

    /// A name of at most `most` characters: a longer one loses its middle.
    static func shortened(_ text: String, most: Int = 72) -> String {
        guard text.count > most else { return text }
        let tail = (most - 1) / 2
        return text.prefix(most - 1 - tail) + "…" + text.suffix(tail)
    }

    /// `text` in lines of at most `width` pixels, broken at spaces, and within words that are too long.
    static func wrapped(_ text: String, width limit: Double, size: Double = 12, isBold: Bool = false) -> [String] {
        func fits(_ text: String) -> Bool { width(text, size: size, isBold: isBold) <= limit }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if fits(longer) {
                line = longer
                continue
            }
            if !line.isEmpty { lines.append(line) }
            line = ""
            for character in word {
                if !line.isEmpty, !fits(line + String(character)) {
                    lines.append(line)
                    line = ""
                }
                line.append(character)
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
