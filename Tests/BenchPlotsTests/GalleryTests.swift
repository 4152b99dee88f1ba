import BenchModel
import Foundation
import Testing

@testable import BenchPlots

/// Every kind of plot in every size, checked as far as a program can. With `APUS_GALLERY=FOLDER` the complete matrix is
/// written there, to be looked at.
@Suite struct GalleryTests {
    private static let folder = ProcessInfo.processInfo.environment["APUS_GALLERY"]

    @Test(arguments: Gallery.pictures(isComplete: folder != nil))
    func picture(_ picture: Picture) throws {
        let folder =
            GalleryTests.folder
            ?? FileManager.default.temporaryDirectory.appendingPathComponent("apus-\(UUID().uuidString)").path
        defer { if GalleryTests.folder == nil { try? FileManager.default.removeItem(atPath: folder) } }
        let png = "\(folder)/\(picture.name).png"
        let svg = "\(folder)/\(picture.name).svg"
        try picture.plot.draw(to: png)
        try picture.plot.draw(to: svg, options: PlotOptions(name: "first"))

        let size = try sizeOfPNG(png)
        #expect((400...4000).contains(size.width) && (150...9000).contains(size.height), "\(size)")
        let text = try String(contentsOfFile: svg, encoding: .utf8)
        #expect(text.utf8.count < 2_000_000, "\(text.utf8.count)")
        let drawn = try SVGContent(text)
        #expect(drawn.width == size.width && drawn.height == size.height)
        for label in picture.labels {
            #expect(drawn.texts.filter { $0 == label }.count == 1, "\(label)")
        }
        #expect(drawn.identifiers.allSatisfy { $0.hasPrefix("first-") })
        #expect(drawn.references.isSubset(of: drawn.identifiers))
        #expect(!text.contains("_plot_1</title>") && !text.contains("NaN") && !text.contains("nan"))
    }

    private func sizeOfPNG(_ path: String) throws -> (width: Int, height: Int) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)).prefix(24))
        try #require(bytes.count == 24 && bytes[1...3] == [0x50, 0x4E, 0x47])
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        return (number(16), number(20))
    }
}

/// What stands in an SVG, as an XML parser reads it.
private struct SVGContent {
    var texts: [String] = []
    var identifiers: Set<String> = []
    var references: Set<String> = []
    var width = 0
    var height = 0

    init(_ text: String) throws {
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            let content = rest[..<start]
            guard let end = rest[start...].firstIndex(of: ">") else { throw Malformed() }
            let tag = rest[start...end]
            rest = rest[rest.index(after: end)...]
            if tag == "</text>" || tag == "</tspan>" { texts.append(try SVGContent.unescaped(content)) }
            // gnuplot quotes some attributes with one mark, some with the other.
            let words = tag.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == ">" || $0 == "/" }
            for word in words where word.hasPrefix("id=") { identifiers.insert(String(word.dropFirst(4).dropLast())) }
            for part in tag.split(separator: "#").dropFirst() where tag.contains("href=") || tag.contains("url(") {
                if part.hasPrefix("first-") { references.insert(String(part.prefix { $0 != "'" && $0 != ")" })) }
            }
            if tag.hasPrefix("<svg"), let box = tag.firstRange(of: "viewBox=\"0 0 ") {
                let numbers = tag[box.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Int($0) }
                if numbers.count == 2 { (width, height) = (numbers[0], numbers[1]) }
            }
        }
    }

    private struct Malformed: Error {}

    private static func unescaped(_ text: Substring) throws -> String {
        var result = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";") else { throw Malformed() }
            switch rest[start...end] {
            case "&amp;": result += "&"
            case "&lt;": result += "<"
            case "&gt;": result += ">"
            case "&quot;": result += "\""
            case "&apos;": result += "'"
            default: throw Malformed()
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
