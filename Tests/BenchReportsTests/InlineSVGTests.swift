import BenchModel
import Testing

@testable import BenchReports

@Suite struct InlineSVGTests {
    private func document(_ content: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"  standalone="no"?>
        <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
        <svg viewBox="0 0 400 300" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
        \(content)</svg>
        """
    }

    private func inline(_ content: String) throws -> String { try InlineSVG(document(content), prefix: "p-").markup }

    @Test func identifiersAreRenamed() throws {
        let markup = try inline(
            "<defs><circle id='gpDot' r='1'/></defs><use xlink:href='#gpDot'/><g fill=\"url(#hatch)\" style='x:url(#a)'/>"
        )
        #expect(markup.contains("id=\"p-gpDot\"") && markup.contains("href=\"#p-gpDot\""))
        #expect(markup.contains("url(#p-hatch)") && markup.contains("url(#p-a)"))
        #expect(!markup.contains("xmlns") && !markup.contains("<?xml") && !markup.contains("DOCTYPE"))
    }

    @Test func sizeComesFromTheViewBox() throws {
        let svg = try InlineSVG(document("<g/>"), prefix: "p-")
        #expect(svg.width == 400 && svg.height == 300)
        #expect(svg.markup.hasPrefix("<svg viewBox=\"0 0 400 300\" width=\"400\" height=\"300\">"))
        #expect(throws: BenchError.self) { try InlineSVG("<svg><g/></svg>", prefix: "p-") }
        #expect(throws: BenchError.self) { try InlineSVG("", prefix: "p-") }
    }

    @Test func hintsAndCommentsAreLeftOut() throws {
        let markup = try inline(
            "<g><title>gnuplot_plot_1 <b>x</b></title><!-- c --><text>a &lt; b &amp; c > d</text></g>")
        #expect(!markup.contains("gnuplot_plot_1") && !markup.contains("<b>") && !markup.contains("--"))
        #expect(markup.contains("<text>a &lt; b &amp; c > d</text>"))
    }

    @Test func bareAmpersandsAreEscaped() throws {
        #expect(try inline("<text>a & b &bad; &#39;</text>").contains("a &amp; b &amp;bad; &#39;"))
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<foreignObject/>", "<g onload='x()'/>", "<g ONCLICK='x()'/>",
        "<use href='other.svg#x'/>", "<image xlink:href='http://example.org/x.png'/>",
        "<use href='javascript:alert(1)'/>", "<g style='fill:url(http://example.org)'/>", "<animate/>", "<g", "<g>",
        "</g>", "<g a/>", "<g a='/>", "<!ENTITY x 'y'>]",
    ])
    func whatPicturesDoNotNeedIsRefused(content: String) {
        if content.hasPrefix("<!ENTITY") {
            #expect(throws: BenchError.self) {
                try InlineSVG("<!DOCTYPE svg [\(content)><svg viewBox='0 0 1 1'/>", prefix: "p-")
            }
        } else {
            #expect(throws: BenchError.self) { try inline(content) }
        }
    }

    /// A heatmap's cells may come as one picture inside the picture.
    @Test func embeddedPixelsMayStay() throws {
        #expect(try inline("<image xlink:href='data:image/png;base64,AAAA'/>").contains("data:image/png;base64,AAAA"))
    }
}
