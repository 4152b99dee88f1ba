import Foundation
import Testing

@testable import ApusSyntax

@Suite struct TokenTests {
    static func tokens(_ bytes: [UInt8]) throws -> String {
        try bytes.withUnsafeBufferPointer { String(decoding: try dumpTokens($0, filename: "f"), as: UTF8.self) }
    }

    @Test func dumpShowsKindPlaceAndText() throws {
        let expected = """
            1,0-1,2:            NAME             'if'
            1,3-1,4:            NAME             'x'
            1,4-1,5:            COLON            ':'
            1,5-1,5:            NEWLINE          ''
            2,-1-2,-1:          INDENT           ''
            2,1-2,4:            NAME             'é_'
            2,5-2,8:            RIGHTSHIFTEQUAL  '>>='
            2,9-3,4:            STRING           "'''a\\nb'''"
            3,5-3,7:            NEWLINE          '#c'
            3,-1-3,-1:          DEDENT           ''
            3,-1-3,-1:          ENDMARKER        ''

            """
        #expect(try Self.tokens(Array("if x:\n é_ >>= '''a\nb''' #c".utf8)) == expected)
        let failure = try #require(throws: SyntaxFailure.self) { try Self.tokens(Array("a\n (]".utf8)) }
        #expect(failure.message == "closing parenthesis ']' does not match opening parenthesis '('")
        #expect(failure.line == 2)
    }

    /// Kinds and texts equal those of Python's own `tokenize` module.
    @Test func tokensEqualThoseOfPython() throws {
        guard let python = Oracle.interpreter else { return }
        let script = """
            import sys, token, tokenize
            skipped = (token.COMMENT, token.NL, token.ENCODING, token.INDENT, token.DEDENT, token.ENDMARKER, token.NEWLINE)
            for line in sys.stdin:
                with open(line[:-1], 'rb') as file:
                    for t in tokenize.tokenize(file.readline):
                        if t.type not in skipped:
                            print(t.start[0], t.end[0], token.tok_name[t.exact_type], ascii(t.string))
            """
        let paths = StandardLibraryTests.files(under: "/usr/lib/python3.11").enumerated()
            .filter { $0.offset % 97 == 3 }.map(\.element)
        try #require(!paths.isEmpty)
        let expected = try Oracle.run(python, ["-c", script], input: paths.joined(separator: "\n") + "\n")
        var actual = ""
        for path in paths {
            guard let data = FileManager.default.contents(atPath: path) else { continue }
            let source = try [UInt8](data).withUnsafeBufferPointer { (bytes) throws(SyntaxFailure) -> SourceText in
                try SourceText.decode(file: bytes, filename: path, mode: .exec)
            }
            var lexer = Lexer(source.buffer, names: IdentifierTable())
            while true {
                let token = lexer.next()
                if token.kind == .endMarker || token.kind == .error { break }
                if token.kind == .indent || token.kind == .dedent || token.kind == .newline { continue }
                let text = String(decoding: source.buffer[Int(token.start)..<Int(token.end)], as: UTF8.self)
                actual += "\(token.range.line) \(token.range.endLine) \(token.kind.name) \(Self.ascii(text))\n"
            }
        }
        #expect(actual == expected)
    }

    /// Python's `ascii` of a text.
    static func ascii(_ text: String) -> String {
        var output: [UInt8] = []
        appendRepresentation(of: StringConstant(bytes: Array(text.utf8)), to: &output)
        return String(decoding: output, as: UTF8.self).unicodeScalars.map { scalar in
            if scalar.isASCII { return String(scalar) }
            let digits = String(scalar.value, radix: 16)
            let width = scalar.value < 0x100 ? 2 : scalar.value < 0x10000 ? 4 : 8
            return (width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U")
                + String(repeating: "0", count: width - digits.utf8.count)
                + digits
        }.joined()
    }
}
