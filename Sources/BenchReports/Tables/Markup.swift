/// Text of programs, commits and users inside documents: nothing of it is taken as markup.
public enum Markup {
    /// For GitHub's Markdown, outside of code. A bar stays, tables escape it themselves.
    public static func markdown(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "@": result += "&#64;"  // would call a user of that name
            case "*", "_", "`", "[", "]", "\\", "~", "#": result += "\\\(character)"
            case _ where character.isNewline: result += " "
            default: result.append(character)
            }
        }
        return result
    }

    /// For XML 1.0, in text and in attributes. What XML cannot express becomes U+FFFD.
    public static func xml(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: result += "&amp;"
            case 0x3C: result += "&lt;"
            case 0x3E: result += "&gt;"
            case 0x22: result += "&quot;"
            case 0x9, 0xA, 0xD: result += "&#\(scalar.value);"
            case 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: result.unicodeScalars.append(scalar)
            default: result += "\u{FFFD}"
            }
        }
        return result
    }
}
