import ApusNumerics
import Testing

/// The formatted text, or the error's message.
private func formatted(
    _ specification: [UInt32], _ typeName: StaticString, zeroMeansAfterSign: Bool, defaultType: UInt32,
    _ body: (FormatSpecification, inout CodePointBuffer) throws(FormatError) -> Void
) -> String {
    writtenCodePoints { text in
        do throws(FormatError) {
            let parsed = try FormatSpecification(
                specification, count: specification.count - 1, zeroMeansAfterSign: zeroMeansAfterSign,
                defaultType: defaultType)
            try body(parsed, &text)
        } catch {
            text.removeAll()
            error.writeMessage(
                specification: specification, count: specification.count - 1, typeName: typeName, to: &text)
        }
    }
}

private func formattedInteger(_ value: BigInteger, _ specification: [UInt32]) -> String {
    formatted(specification, "int", zeroMeansAfterSign: true, defaultType: 0x64) { parsed, text throws(FormatError) in
        var failure: FormatError?
        value.withView { view in
            do throws(FormatError) {
                if Format.isFloatType(parsed.type) {
                    try Format.writeFloat((try? Integers.toDouble(view)) ?? .nan, parsed, to: &text)
                } else {
                    try Format.writeInteger(view, parsed, to: &text)
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }
}

private func formattedFloat(_ value: Double, _ specification: [UInt32]) -> String {
    formatted(specification, "float", zeroMeansAfterSign: true, defaultType: 0) { parsed, text throws(FormatError) in
        try Format.writeFloat(value, parsed, to: &text)
    }
}

private func formattedComplex(_ real: Double, _ imaginary: Double, _ specification: [UInt32]) -> String {
    formatted(specification, "complex", zeroMeansAfterSign: true, defaultType: 0) {
        parsed, text throws(FormatError) in
        try Format.writeComplex(real: real, imaginary: imaginary, parsed, to: &text)
    }
}

private func formattedText(_ value: Substring, _ specification: [UInt32]) -> String {
    let value = codePoints(value)
    return formatted(specification, "str", zeroMeansAfterSign: false, defaultType: 0x73) {
        parsed, text throws(FormatError) in
        let layout = try Format.layOutText(length: value.count - 1, parsed)
        text.append(repeating: parsed.fill, count: layout.left)
        text.append(value, count: layout.shown)
        text.append(repeating: parsed.fill, count: layout.right)
    }
}

@Suite(.enabled(if: Oracle.isAvailable, "needs CPython 3.11"))
struct FormatOracleTests {
    @Test func specifications() {
        let cases = Oracle.cases(
            #"""
            def attempt(v, s):
                try: return format(v, s)
                except (ValueError, OverflowError) as error: return str(error)
            def pick(*options): return rng.choice(options)
            def specification():
                s = ''
                if rng.randrange(3) == 0: s += pick('', '', '*', '0', 'é', '<') + pick('<', '>', '=', '^')
                s += pick('', '', '', '+', '-', ' ') + pick('', '', '', '', '', 'z') + pick('', '', '', '#') + pick('', '', '0')
                s += pick('', '', str(rng.randrange(30)), '٣') + pick('', '', '', ',', '_')
                s += pick('', '', '', '.%d' % rng.randrange(20), '.0', '.')
                s += pick(*'dxXobcneEfFgG%s') if rng.randrange(5) else pick('', '', 'y', 'dd', ',', '\u20ac')
                return s
            for i in range(4000 * stress):
                a, x, s = integer(rng.choice([0, 3, 7, 20, 40, 63, 64, 100])), double(), specification()
                if i % 3 == 0: x = rng.choice([0.05, 0.5, 1.5, 2.5, 9.5, 99.95, 1234567.891, 1e15, 123456789012345678.0, -0.001, -0.0])
                if s.endswith('c') and 0 <= a < 32: a += 32  # a line break would end the case
                t = ''.join(rng.choice('abé€𝒳') for _ in range(rng.randrange(8)))
                y = double()
                case('format', s, a, x, y, t, attempt(a, s), attempt(x, s), attempt(complex(x, y), s), attempt(t, s))
            """#)
        #expect(cases.count >= 4000)
        for fields in cases {
            let specification = codePoints(fields[1])
            #expect(formattedInteger(fields[2].integer, specification) == fields[6], "\(fields)")
            #expect(formattedFloat(fields[3].double, specification) == fields[7], "\(fields)")
            #expect(
                formattedComplex(fields[3].double, fields[4].double, specification) == fields[8], "\(fields)")
            #expect(formattedText(fields[5], specification) == fields[9], "\(fields)")
        }
    }

    @Test func percent() {
        let cases = Oracle.cases(
            #"""
            def attempt(s, v):
                try: return s % v
                except (ValueError, OverflowError) as error: return str(error)
            def pick(*options): return rng.choice(options)
            for i in range(4000 * stress):
                s = '%' + ''.join(rng.choice('-+ #0') for _ in range(rng.randrange(3)))
                s += pick('', '', str(rng.randrange(30))) + pick('', '', '.%d' % rng.randrange(30), '.') + pick('', '', '', 'l', 'h')
                a, x = integer(rng.choice([0, 3, 7, 20, 40, 63, 64, 100])), double()
                integral, floating = pick(*'diuoxX'), pick(*'eEfFgG')
                case(s + integral, a, attempt(s + integral, a), s + floating, x, attempt(s + floating, x))
                wrong = s + pick('y', 'é', '%' if len(s) > 1 else 'k', '')
                case(wrong, '', attempt(wrong, (1,)))
            """#)
        for fields in cases {
            let format = codePoints(fields[0])
            if fields.count == 3 {
                var at = 1
                let message = writtenCodePoints { text in
                    do throws(FormatError) {
                        let parsed = try PercentSpecification(format, count: format.count - 1, at: &at)
                        throw FormatError.unsupportedCharacter(parsed.type, parsed.typeIndex)
                    } catch {
                        error.writeMessage(specification: format, count: 0, typeName: "", to: &text)
                    }
                }
                #expect(message == fields[2], "\(fields)")
                continue
            }
            var at = 1
            let parsed = try? PercentSpecification(format, count: format.count - 1, at: &at)
            #expect(at == format.count - 1)
            let text = writtenCodePoints { text in
                fields[1].integer.withView { try? Format.writeInteger($0, parsed ?? PercentSpecification(), to: &text) }
            }
            #expect(text == fields[2], "\(fields)")
            let floatFormat = codePoints(fields[3])
            at = 1
            let floatParsed = try? PercentSpecification(floatFormat, count: floatFormat.count - 1, at: &at)
            let floatText = writtenCodePoints { text in
                try? Format.writeFloat(fields[4].double, floatParsed ?? PercentSpecification(), to: &text)
            }
            #expect(floatText == fields[5], "\(fields)")
        }
    }
}

@Suite struct FormatTests {
    @Test func percentKeysAndStars() {
        var at = 1
        let keyed = codePoints("%(a(b)c)-*.*f|")
        let parsed = try? PercentSpecification(keyed, count: keyed.count - 1, at: &at)
        #expect(parsed?.key == 2..<7)
        #expect(parsed?.widthIsArgument == true && parsed?.precisionIsArgument == true && parsed?.isLeft == true)
        #expect(parsed?.type == 0x66 && parsed?.typeIndex == 12 && at == 13)
        var width = PercentSpecification()
        width.setWidth(.min)
        #expect(width.isLeft && width.width == .max)
        at = 1
        let open = codePoints("%(a(b)")
        #expect(throws: FormatError.incompleteKey) {
            try PercentSpecification(open, count: open.count - 1, at: &at)
        }
    }

    @Test func absurdSizesAreRefused() {
        #expect(formattedInteger(BigInteger(1), codePoints("9999999999999")) == "formatted text is too long")
        #expect(formattedFloat(1, codePoints(".2000000000f")) == "formatted text is too long")
        #expect(formattedFloat(1, codePoints(".3000000000f")) == "precision too big")
        #expect(
            formattedInteger(BigInteger(1), codePoints("99999999999999999999"))
                == "Too many decimal digits in format string")
    }
}
