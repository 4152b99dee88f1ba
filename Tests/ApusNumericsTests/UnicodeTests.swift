import ApusNumerics
import Testing

@Suite(.enabled(if: Oracle.isAvailable, "needs CPython 3.11"))
struct UnicodeOracleTests {
    /// The ten unassigned planes have one run and one block each; ordinary runs look at their edges only.
    private func isTested(_ code: Int) -> Bool {
        Oracle.stress > 1 || code < 0x40000 || code >= 0xE0000 || code & 0xFFFF < 0x100 || code & 0xFFFF >= 0xFF00
    }

    /// Every code point, in runs of equal properties: the oracle prints where the properties change.
    @Test func propertiesOfAllCodePoints() {
        let cases = Oracle.cases(
            #"""
            import unicodedata
            last = None
            for code in range(0x110000):
                c = chr(code)
                bits = [c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isalnum(), c.isspace(), c.isupper(), c.islower(),
                    unicodedata.category(c) == 'Lt', c.isprintable(), c.isidentifier(), ('a' + c).isidentifier(),
                    len(('a' + c + 'b').splitlines()) == 2]
                text = ''.join('01'[bit] for bit in bits) + ' ' + str(unicodedata.decimal(c, 'none'))
                if text != last: case(code, text)
                last = text
            case(0x110000, '')
            """#)
        var differences = 0
        for (fields, next) in zip(cases, cases.dropFirst()) {
            let expected = fields[1].split(separator: " ")
            let flags = Int(expected.first ?? "", radix: 2)
            let digit = expected.last.flatMap { Int($0) }
            for number in fields[0].int..<next[0].int where isTested(number) {
                let code = UInt32(number)
                var bits = 0
                func add(_ property: Bool) { bits = bits << 1 | (property ? 1 : 0) }
                add(CodePoint.isAlpha(code))
                add(CodePoint.isDecimal(code))
                add(CodePoint.isDigit(code))
                add(CodePoint.isNumeric(code))
                add(CodePoint.isAlphanumeric(code))
                add(CodePoint.isSpace(code))
                add(CodePoint.isUpper(code))
                add(CodePoint.isLower(code))
                add(CodePoint.isTitle(code))
                add(CodePoint.isPrintable(code))
                add(CodePoint.isIdentifierStart(code))
                add(CodePoint.isIdentifierContinue(code))
                add(CodePoint.isLineBreak(code))
                if bits != flags || CodePoint.decimalDigit(code) != digit {
                    differences += 1
                    if differences < 10 {
                        Issue.record("U+\(String(code, radix: 16)): \(String(bits, radix: 2)), not \(fields[1])")
                    }
                }
            }
        }
        #expect(differences == 0)
        #expect(cases.count > 1000 && cases.last?[0].int == 0x110000)
        #expect(!CodePoint.isAlpha(0x110000) && !CodePoint.isPrintable(.max))
    }

    @Test func caseMappingsOfAllCodePoints() {
        let cases = Oracle.cases(
            #"""
            def points(text): return ' '.join('%x' % ord(c) for c in text)
            for code in range(0x110000):
                c = chr(code)
                forms = (c.upper(), c.lower(), c.title(), c.casefold())
                if any(form != c for form in forms): case(code, *map(points, forms))
            """#)
        #expect(cases.count > 2000)
        var expected: [Int: [Substring]] = [:]
        for fields in cases { expected[fields[0].int] = fields }
        var room: [UInt32] = [0, 0, 0]
        var differences = 0
        for code in UInt32(0)...0x110000 where isTested(Int(code)) {
            let fields = expected[Int(code)]
            for form in [CodePoint.Case.upper, .lower, .title, .fold] {
                let count = CodePoint.map(code, to: form, into: &room)
                if let fields {
                    let text = room[..<count].map { String($0, radix: 16) }.joined(separator: " ")
                    if text != fields[form.rawValue + 1] { differences += 1 }
                } else if count != 1 || room[0] != code {
                    differences += 1
                }
            }
        }
        #expect(differences == 0)
    }

    @Test func finalSigma() {
        let cases = Oracle.cases(
            #"""
            for i in range(2000):
                s = ''.join(rng.choice("AΣσ.'- \u0301\u02b01ǅ") for _ in range(rng.randrange(1, 6)))
                case(s, s.lower())
            """#)
        for fields in cases {
            let text = codePoints(fields[0])
            let count = text.count - 1
            let lower = writtenCodePoints { buffer in
                for index in 0..<count {
                    if text[index] == 0x3A3 && CodePoint.isFinalSigma(count: count, at: index, { text[$0] }) {
                        buffer.append(0x3C2)
                    } else {
                        CodePoint.append(text[index], as: .lower, to: &buffer)
                    }
                }
            }
            #expect(lower == fields[1], "\(fields[0])")
        }
    }
}

@Suite struct UnicodeTests {
    @Test func numbersInOtherScripts() {
        let text = codePoints("\u{2003}\u{0663}\u{FF15}.\u{1D7D8}x\u{e9}")
        #expect(String(decoding: text.dropLast().map(CodePoint.asciiForNumber), as: UTF8.self) == " 35.0x?")
    }
}
