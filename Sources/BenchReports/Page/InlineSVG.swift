import BenchModel

/// A picture drawn by gnuplot, made fit to stand inside an HTML page.
///
/// The file is read tag by tag and written anew: only elements that draw are let through, no attribute that runs
/// something and no reference that leaves the picture. Every identifier gets a prefix, because gnuplot names the shapes
/// of all its pictures alike and a page has one space of names. Titles and descriptions, which would pop up as hints
/// ("gnuplot_plot_1"), are left out; the page gives its own.
public struct InlineSVG: Equatable, Sendable {
    /// The picture's element with everything in it.
    let markup: String
    /// User units, which are pixels at full size.
    public let width: Double
    public let height: Double

    /// - Parameter prefix: letters, digits and hyphens; another one for each picture of a page.
    /// - Throws: `BenchError.environment` when the text is no SVG or has something in it that pictures do not need.
    public init(_ text: String, prefix: String) throws(BenchError) {
        var reader = SVGReader(bytes: Array(text.utf8), prefix: prefix)
        try reader.read()
        guard let size = reader.size else { throw .environment("the picture has no svg element with a viewBox") }
        markup = String(decoding: reader.output, as: UTF8.self)
        (width, height) = size
    }
}

/// Reads the SVG that gnuplot writes: XML without entities of its own.
private struct SVGReader {
    let bytes: [UInt8]
    let prefix: String
    var output: [UInt8] = []
    var size: (Double, Double)?
    private var position = 0
    private var open: [String] = []
    /// How many elements deep inside one that is left out.
    private var skipped = 0

    init(bytes: [UInt8], prefix: String) {
        self.bytes = bytes
        self.prefix = prefix
    }

    private static let elements: Set<String> = [
        "svg", "g", "path", "text", "tspan", "defs", "pattern", "use", "circle", "rect", "polygon", "polyline", "line",
        "ellipse", "clipPath", "linearGradient", "stop", "image", "filter", "feFlood", "feComposite",
    ]
    private static let leftOut: Set<String> = ["title", "desc"]

    private func fail(_ what: String) -> BenchError {
        .environment("the picture cannot be put into a page: \(what) at byte \(position + 1)")
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    private mutating func skip(past text: StaticString) throws(BenchError) {
        while position < bytes.count, !starts(with: text) { position += 1 }
        guard position < bytes.count else { throw fail("unexpected end") }
        position += text.utf8CodeUnitCount
    }

    mutating func read() throws(BenchError) {
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                try readText()
            } else if starts(with: "<?") {
                try skip(past: "?>")
            } else if starts(with: "<!--") {
                try skip(past: "-->")
            } else if starts(with: "<!") {
                // A document type; one with entities of its own would have '[' before the '>'.
                let start = position
                try skip(past: ">")
                if bytes[start..<position].contains(UInt8(ascii: "[")) { throw fail("declarations") }
            } else if starts(with: "</") {
                try readEnd()
            } else {
                try readStart()
            }
        }
        if let name = open.last { throw fail("<\(name)> has no end") }
    }

    private mutating func readText() throws(BenchError) {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            let byte = bytes[position]
            if skipped == 0, !open.isEmpty {
                // gnuplot leaves '>' as it is, which HTML permits, and escapes the others.
                if byte == UInt8(ascii: "&"), !isReference(at: position) {
                    output += Array("&amp;".utf8)
                } else {
                    output.append(byte)
                }
            }
            position += 1
        }
    }

    /// Whether a reference that HTML and XML share begins here: `&amp;`, `&#39;`, `&#xB5;`.
    private func isReference(at start: Int) -> Bool {
        let end = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
        guard let end else { return false }
        let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
        let digits = name.dropFirst(name.hasPrefix("#x") ? 2 : 1)
        return name.hasPrefix("#") && !digits.isEmpty && digits.allSatisfy(\.isHexDigit)
    }

    private mutating func readName() throws(BenchError) -> String {
        let start = position
        while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
        guard position > start else { throw fail("a name is missing") }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    private mutating func readEnd() throws(BenchError) {
        position += 2
        let name = try readName()
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ">"), open.popLast() == name else {
            throw fail("</\(name)> ends nothing")
        }
        position += 1
        if skipped > 0 {
            skipped -= 1
        } else {
            output += Array("</\(name)>".utf8)
        }
    }

    private mutating func readStart() throws(BenchError) {
        position += 1
        let name = try readName()
        let isLeftOut = skipped > 0 || SVGReader.leftOut.contains(name)
        guard isLeftOut || SVGReader.elements.contains(name) else { throw fail("the element <\(name)>") }
        var written = "<" + name
        while true {
            skipSpace()
            guard position < bytes.count else { throw fail("unexpected end") }
            if bytes[position] == UInt8(ascii: ">") || starts(with: "/>") { break }
            let attribute = try readName()
            let value = try readValue()
            if name == "svg", attribute == "viewBox" { size = SVGReader.size(viewBox: value) }
            if let kept = try keep(attribute, value) { written += " \(kept.name)=\"\(kept.value)\"" }
        }
        if open.isEmpty {
            guard name == "svg" else { throw fail("<\(name)> outside of <svg>") }
            if let size { written += " width=\"\(Int(size.0))\" height=\"\(Int(size.1))\"" }
        }
        let isEmpty = bytes[position] == UInt8(ascii: "/")
        position += isEmpty ? 2 : 1
        if !isLeftOut { output += Array((written + (isEmpty ? "/>" : ">")).utf8) }
        if !isEmpty {
            open.append(name)
            if isLeftOut { skipped += 1 }
        }
    }

    private mutating func readValue() throws(BenchError) -> String {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw fail("'=' is missing") }
        position += 1
        skipSpace()
        guard position < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[position]) else {
            throw fail("a quote is missing")
        }
        let quote = bytes[position]
        let start = position + 1
        guard let end = bytes[start...].firstIndex(of: quote) else { throw fail("a quote is missing") }
        position = end + 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The attribute as the page gets it; nil for one that it does not need.
    private func keep(_ name: String, _ value: String) throws(BenchError) -> (name: String, value: String)? {
        let plain = name.lowercased()
        if plain == "xmlns" || plain.hasPrefix("xmlns:") || plain == "width" && open.isEmpty { return nil }
        if plain == "height" && open.isEmpty { return nil }
        if plain.hasPrefix("on") { throw fail("the attribute \(name)") }
        var value = value
        if plain == "id" { value = prefix + value }
        if plain == "href" || plain == "xlink:href" {
            if value.hasPrefix("#") {
                value = "#" + prefix + value.dropFirst()
            } else if !value.hasPrefix("data:image/png;base64,") {
                throw fail("a reference to the outside")
            }
        }
        let parts = value.split(separator: "url(", omittingEmptySubsequences: false)
        if parts.count > 1 {
            for part in parts.dropFirst() where !part.hasPrefix("#") { throw fail("a reference to the outside") }
            value = parts.joined(separator: "url(").replacing("url(#", with: "url(#" + prefix)
        }
        return (plain == "xlink:href" ? "href" : name, SVGReader.escaped(value))
    }

    /// Attribute values keep their references; quotes and angles cannot end them early.
    private static func escaped(_ value: String) -> String {
        value.replacing("\"", with: "&quot;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func size(viewBox: String) -> (Double, Double)? {
        let numbers = viewBox.split { $0 == " " || $0 == "," || $0.isNewline }.compactMap { Double($0) }
        guard numbers.count == 4, (1...1e6).contains(numbers[2]), (1...1e6).contains(numbers[3]) else { return nil }
        return (numbers[2], numbers[3])
    }
}
