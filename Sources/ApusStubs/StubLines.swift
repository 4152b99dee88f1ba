/// A statement of a stub file: its text with comments removed, its indentation and its first line.
struct StubLine {
    var number: Int
    var indent: Int
    var text: String
    /// Set when the statement is a string: documentation.
    var string: String?
}

/// Cuts a file into statements. A statement goes on while parentheses are open; a string in three quotes may take several
/// lines, whose common indentation is dropped.
func stubLines(file: String, text: String) throws(StubError) -> [StubLine] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var result: [StubLine] = []
    var index = 0
    while index < lines.count {
        let number = index + 1
        let indent = lines[index].prefix { $0 == " " }.count
        let content = lines[index].dropFirst(indent)
        index += 1
        if content.isEmpty || content.first == "#" { continue }
        if content.first == "\t" { throw StubError(file: file, line: number, message: "indent with spaces") }
        if content.hasPrefix("\"\"\"") {
            var parts = [String(content.dropFirst(3))]
            if let end = closing(parts[0]) {
                parts[0] = String(parts[0][..<end])
            } else {
                while true {
                    guard index < lines.count else {
                        throw StubError(file: file, line: number, message: "string without end")
                    }
                    let line = lines[index]
                    index += 1
                    let rest = line.drop(upTo: indent)
                    if let end = closing(rest) {
                        parts.append(String(rest[..<end]))
                        break
                    }
                    parts.append(rest)
                }
            }
            let string = try unescape(parts.joined(separator: "\n"), file, number)
            result.append(StubLine(number: number, indent: indent, text: "", string: string))
            continue
        }
        if content.first == "\"" {
            guard content.count > 1, content.last == "\"" else {
                throw StubError(file: file, line: number, message: "string without end")
            }
            let string = try unescape(String(content.dropFirst().dropLast()), file, number)
            result.append(StubLine(number: number, indent: indent, text: "", string: string))
            continue
        }
        var statement = withoutComment(content)
        while openParentheses(statement) > 0 {
            guard index < lines.count else {
                throw StubError(file: file, line: number, message: "'(' without ')'")
            }
            statement += " " + withoutComment(lines[index].drop { $0 == " " })
            index += 1
        }
        result.append(StubLine(number: number, indent: indent, text: statement, string: nil))
    }
    return result
}

extension String {
    /// Without its leading spaces, at most `count` of them.
    fileprivate func drop(upTo count: Int) -> String {
        String(dropFirst(min(count, prefix { $0 == " " }.count)))
    }
}

/// Where three quotes end a string.
private func closing(_ text: String) -> String.Index? {
    var index = text.startIndex
    while index < text.endIndex {
        if text[index] == "\\" {
            index = text.index(index, offsetBy: 2, limitedBy: text.endIndex) ?? text.endIndex
            continue
        }
        if text[index...].hasPrefix("\"\"\"") { return index }
        index = text.index(after: index)
    }
    return nil
}

private func withoutComment(_ text: Substring) -> String {
    var quote: Character?
    for index in text.indices {
        let character = text[index]
        if let open = quote {
            if character == open { quote = nil }
        } else if character == "'" || character == "\"" {
            quote = character
        } else if character == "#" {
            return trim(text[..<index])
        }
    }
    return trim(text)
}

private func openParentheses(_ text: String) -> Int {
    var depth = 0
    var quote: Character?
    for character in text {
        if let open = quote {
            if character == open { quote = nil }
        } else if character == "'" || character == "\"" {
            quote = character
        } else if character == "(" {
            depth += 1
        } else if character == ")" {
            depth -= 1
        }
    }
    return depth
}

private func unescape(_ text: String, _ file: String, _ line: Int) throws(StubError) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
        if isEscaped {
            switch character {
            case "n": result.append("\n")
            case "t": result.append("\t")
            case "\\", "\"", "'": result.append(character)
            default: throw StubError(file: file, line: line, message: "unknown escape '\\\(character)' in a string")
            }
            isEscaped = false
        } else if character == "\\" {
            isEscaped = true
        } else {
            result.append(character)
        }
    }
    return result
}

func trim(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while rest.first == " " { rest = rest.dropFirst() }
    while rest.last == " " { rest = rest.dropLast() }
    return String(rest)
}

/// Cuts at `separator` where no bracket or quote is open.
func split(_ text: some StringProtocol, at separator: Character) -> [String] {
    var parts = [""]
    var depth = 0
    var quote: Character?
    for character in text {
        if let open = quote {
            if character == open { quote = nil }
        } else if character == "'" || character == "\"" {
            quote = character
        } else if "([{".contains(character) {
            depth += 1
        } else if ")]}".contains(character) {
            depth -= 1
        } else if character == separator && depth == 0 {
            parts.append("")
            continue
        }
        parts[parts.count - 1].append(character)
    }
    return parts.map { trim($0) }
}
