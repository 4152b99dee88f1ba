/// gnuplot's SVG, made fit to stand beside others in one page.
///
/// gnuplot numbers its markers and patterns alike in every file, titles each series "plot_1" (browsers show that as a
/// tooltip), writes "font:Bold" for a weight, and leaves many groups that are empty or repeat the one before. Nothing but tags is touched: text between them stays as gnuplot escaped it.
enum SVGText {
    /// - Parameter name: precedes every id.
    static func tidy(_ text: String, name: String, title: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        /// Groups that were opened and have no content yet: written when the first content comes.
        var waiting: [String] = []
        /// Opening tags of the groups that are written and open.
        var open: [String] = []
        /// The last group, whose end is not written yet: an equal one that follows goes on in it.
        var ended: String?
        var skipsUntil: String?
        func write(_ piece: Substring) {
            if let last = ended {
                ended = nil
                if waiting.first == last {
                    open.append(waiting.removeFirst())
                } else {
                    result += "</g>\n"
                }
            }
            for tag in waiting { result += tag }
            open += waiting
            waiting = []
            result += piece
        }
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            let between = rest[..<start]
            if skipsUntil == nil, between.contains(where: { !$0.isWhitespace }) { write(between) }
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[start...end]
            rest = rest[rest.index(after: end)...]
            if let closing = skipsUntil {
                if tag == closing { skipsUntil = nil }
            } else if tag == "<title>" || tag == "<desc>" {
                skipsUntil = "</" + tag.dropFirst()
            } else if tag.hasPrefix("<?xml") {
                write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
            } else if tag.hasPrefix("<svg") {
                write(root(tag, title: title)[...])
            } else if tag == "<g>" || tag.hasPrefix("<g ") {
                waiting.append(renamed(tag, name))
            } else if tag == "</g>" {
                if waiting.popLast() == nil {
                    if ended != nil { write("") }
                    ended = open.popLast()
                }
            } else {
                write(renamed(tag, name)[...])
                if tag.hasPrefix("</") || tag.hasSuffix("/>") { write("\n") }
            }
        }
        return result
    }

    /// `text` for an element or an attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }

    private static func root(_ tag: Substring, title: String) -> String {
        let words = tag.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.dropLast().trimmingSuffix(" ") + " role=\"img\">\n<title>\(escaped(title))</title>\n"
    }

    /// A tag with its ids and references renamed, and fonts to fall back to.
    private static func renamed(_ tag: Substring, _ name: String) -> String {
        guard tag.utf8.contains(UInt8(ascii: "#")) || tag.contains("id=") || tag.hasPrefix("<g ") else {
            return String(tag)
        }
        var text = String(tag)
        for (old, new) in [
            (" id='", " id='\(name)-"), (" id=\"", " id=\"\(name)-"), ("href='#", "href='#\(name)-"),
            ("url(#", "url(#\(name)-"),
            // The font is given once, for everything; Verdana has the same widths.
            (" font-family=\"DejaVu Sans\"", ""), (" font-family=\"DejaVu Sans:Bold\"", " font-weight=\"bold\""),
            ("<g id=\"\(name)-gnuplot_canvas\"", "<g font-family=\"DejaVu Sans, Verdana, sans-serif\""),
            // What SVG assumes anyway.
            (" stroke-width=\"1.00\" stroke-linecap=\"butt\" stroke-linejoin=\"miter\"", ""),
        ] {
            text = text.replacing(old, with: new)
        }
        return text
    }
}

extension Substring {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var text = self
        while text.last == character { text.removeLast() }
        return String(text)
    }
}
