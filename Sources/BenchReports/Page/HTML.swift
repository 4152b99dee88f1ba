/// A piece of an HTML page.
///
/// The only ways to make one are `text`, which escapes, `tag`, whose names come from this source, and three kinds of
/// content that check or encode themselves: `InlineSVG`, embedded JSON and the page's own style and script. So nothing
/// that a program, a commit or a user wrote can become markup.
public struct HTML: Equatable, Sendable {
    public let markup: String

    /// Markup that is known to be well-formed: only for the files of this folder.
    init(trusted markup: String) {
        self.markup = markup
    }

    static let empty = HTML(trusted: "")

    /// Text as content of an element.
    static func text(_ text: String) -> HTML { HTML(trusted: escaped(text)) }

    /// The text with everything replaced that means something in HTML, in attribute values too.
    ///
    /// Control characters are shown as their pictures (U+2400 and on), so that a colour code of a terminal stays visible;
    /// those that reorder text (U+202A to U+202E, U+2066 to U+2069) become U+FFFD, so that a line reads as it is.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20: result.unicodeScalars.append(picture(scalar.value))
            case _ where scalar.value == 0x7F: result.unicodeScalars.append("\u{2421}")
            case "\u{80}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                result.unicodeScalars.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func picture(_ control: UInt32) -> Unicode.Scalar { Unicode.Scalar(0x2400 + control) ?? "\u{FFFD}" }
}

extension HTML {
    /// An attribute; its value is escaped when it is written.
    struct Attribute {
        let name: StaticString
        /// nil for an attribute without a value: `open`, `hidden`.
        let value: String?

        init(_ name: StaticString, _ value: String? = nil) {
            self.name = name
            self.value = value
        }

        static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
        static func id(_ value: String) -> Attribute { Attribute("id", value) }
        /// What a column is sorted by instead of the cell's text; the empty text sorts last.
        static func key(_ value: String) -> Attribute { Attribute("data-key", value) }
        /// A link within the page, the only kind there is.
        static func link(to identifier: String) -> Attribute { Attribute("href", "#" + identifier) }
    }

    fileprivate static func opening(_ name: StaticString, _ attributes: [Attribute]) -> String {
        var markup = "<\(name)"
        for attribute in attributes {
            markup += " \(attribute.name)"
            if let value = attribute.value { markup += "=\"\(escaped(value))\"" }
        }
        return markup + ">"
    }
}

/// An element with its content.
func tag(
    _ name: StaticString, _ attributes: HTML.Attribute..., @HTMLBuilder content: () -> HTML = { HTML.empty }
) -> HTML {
    HTML(trusted: "\(HTML.opening(name, attributes))\(content().markup)</\(name)>")
}

/// The same with attributes in an array.
func tag(_ name: StaticString, attributes: [HTML.Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(trusted: "\(HTML.opening(name, attributes))\(content().markup)</\(name)>")
}

/// An element that has no content and no end tag: `meta`, `link`, `br`.
func voidTag(_ name: StaticString, _ attributes: HTML.Attribute...) -> HTML {
    HTML(trusted: HTML.opening(name, attributes))
}

/// Puts the pieces between braces one after the other. A string among them is text.
@resultBuilder enum HTMLBuilder {
    static func buildExpression(_ text: String) -> HTML { HTML.text(text) }
    static func buildExpression(_ piece: HTML) -> HTML { piece }
    static func buildExpression(_ pieces: [HTML]) -> HTML { buildArray(pieces) }
    static func buildBlock(_ pieces: HTML...) -> HTML { buildArray(pieces) }
    static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
    static func buildEither(first piece: HTML) -> HTML { piece }
    static func buildEither(second piece: HTML) -> HTML { piece }
    static func buildArray(_ pieces: [HTML]) -> HTML {
        HTML(trusted: pieces.reduce(into: "") { $0 += $1.markup })
    }
}
