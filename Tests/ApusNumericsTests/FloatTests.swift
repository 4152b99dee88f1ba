import ApusNumerics
import Testing

@Suite(.enabled(if: Oracle.isAvailable, "needs CPython 3.11"))
struct FloatOracleTests {
    @Test func reprParseAndHash() {
        let cases = Oracle.cases(
            #"""
            def emit(x): case(x, repr(x), hash(x) if x == x else 0)
            for e in range(-1074, 1024): emit(math.ldexp(1.0, e))
            for i in range(3000 * stress): emit(double())
            """#)
        #expect(cases.count >= 5000)
        for fields in cases {
            let value = fields[0].double
            #expect(written { Floats.writeRepr(value, to: &$0) } == fields[1])
            let text = Array(fields[1].utf8)
            #expect(Floats.parse(text, count: text.count).map(shown) == String(fields[0]))
            #expect(BigInteger(NumericHash.hash(value, identity: 0)).shown == fields[2])
        }
    }

    @Test func parsing() {
        let cases = Oracle.cases(
            #"""
            alphabet = '0123456789__..eE+-- infatyNx'
            for i in range(4000 * stress):
                s = ''.join(rng.choice(alphabet[:rng.choice([12, 17, 28])]) for _ in range(rng.randrange(7)))
                case(s, outcome(lambda: float(s)))
            for s in ['inf', '-Infinity', ' nan ', '+NaN', '1_0.0_1e1_0', '1e400', '-1e-400', '1e99999999999999999999', 'infinit',
                      '0x1p3', '1_', '1e', '.', '.5', '5.', '1__0', '\x0b1\x0c', '2.4703282292062327e-324',
                      '2.4703282292062328e-324', '179769313486231580793728971405301e276', '0.' + '0' * 400 + '1e400']:
                case(s, outcome(lambda: float(s)))
            for i in range(2000 * stress):
                s = str(rng.getrandbits(rng.choice([20, 53, 54, 64, 70, 300]))) + rng.choice(['', 'e%d' % rng.randrange(-340, 300),
                    '.%d' % rng.getrandbits(60)])
                case(s, float(s))
            """#)
        #expect(cases.count >= 6000)
        for fields in cases {
            let text = Array(fields[0].utf8)
            let value = (text + [0]).withUnsafeBufferPointer { Floats.parse($0.baseAddress!, count: text.count) }
            #expect((value.map(shown) ?? "ValueError") == fields[1], "\(fields[0])")
        }
    }
}
