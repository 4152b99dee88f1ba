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

    @Test func divisionAndPower() {
        let cases = Oracle.cases(
            #"""
            def power(x, y):
                z = outcome(lambda: x ** y)
                fractional = math.isfinite(x) and math.isfinite(y) and x < 0 and y != math.floor(y)
                return 'complex' if isinstance(z, complex) or fractional else z
            special = [0.0, -0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 0.5, -0.5, math.inf, -math.inf, math.nan, 1e300, -1e300, 5e-324]
            pairs = [(x, y) for x in special for y in special]
            for i in range(2000 * stress):
                pairs.append((double(), double() if i % 2 else float(rng.randrange(-20, 20))))
            for x, y in pairs:
                q = outcome(lambda: divmod(x, y))
                q, r = q if isinstance(q, tuple) else (q, q)
                case(x, y, q, r, outcome(lambda: x // y), outcome(lambda: x % y), power(x, y))
            """#)
        for fields in cases {
            let (x, y) = (fields[0].double, fields[1].double)
            var actual: [String] = []
            if let (quotient, remainder) = try? Floats.divide(x, y) {
                actual = [shown(quotient), shown(remainder)]
            } else {
                actual = ["ZeroDivisionError", "ZeroDivisionError"]
            }
            actual.append((try? Floats.floorDivide(x, y)).map(shown) ?? "ZeroDivisionError")
            actual.append((try? Floats.modulo(x, y)).map(shown) ?? "ZeroDivisionError")
            switch Floats.power(x, y) {
            case .value(let value): actual.append(shown(value))
            case .zeroToNegative: actual.append("ZeroDivisionError")
            case .overflow: actual.append("OverflowError")
            case .complex: actual.append("complex")
            }
            #expect(actual == fields[2...].map(String.init), "\(x) \(y)")
        }
    }

    @Test func rounding() {
        let cases = Oracle.cases(
            #"""
            for i in range(4000 * stress):
                x, n = double(), rng.choice([0, 1, 2, 3, 5, 10, 17, 22, 100, 323, 324, -1, -2, -5, -15, -16, -20, -307, -308, -309])
                if i % 4 == 0: x = rng.randrange(10**4) / 8 * 10.0 ** rng.randrange(-3, 20)
                if i % 8 == 0: x = (rng.randrange(100) * 10 + 5) * 10.0 ** rng.randrange(0, 5); n = -1 - rng.randrange(6)
                if i % 50 == 0: x = 1.7976931348623157e308
                case(x, n, outcome(lambda: round(x, n)))
            """#)
        for fields in cases {
            let (x, places) = (fields[0].double, fields[1].int)
            let value = (try? Floats.round(x, places: places)).map(shown) ?? "OverflowError"
            #expect(value == fields[2], "\(x) \(places)")
        }
    }

    @Test func hexadecimalAndRatio() {
        let cases = Oracle.cases(
            #"""
            def ratio(x):
                n, d = x.as_integer_ratio()
                while n and n % 2 == 0: n //= 2
                e = 0
                n, d = x.as_integer_ratio()
                if d > 1: return n, 1 - d.bit_length()
                while n and n % 2 == 0: n //= 2; e += 1
                return n, e
            for i in range(2000 * stress):
                x = double()
                r = outcome(lambda: ratio(x))
                case('hex', x, x.hex(), *(r if isinstance(r, tuple) else (r, r)))
            alphabet = '0123456789abcdefABCDEF0000..xXpP+--  _'
            for i in range(3000 * stress):
                s = ''.join(rng.choice(alphabet) for _ in range(rng.randrange(8)))
                if i % 2: s = '%s0x%x.%xp%d' % (rng.choice(['', '-']), rng.getrandbits(rng.choice([1, 30, 54, 70, 90])),
                    rng.getrandbits(rng.choice([4, 53, 80])), rng.choice([0, 900, -1000, -1074, -1080, 1000]) + rng.randrange(-20, 20))
                case('fromhex', s, outcome(lambda: float.fromhex(s)))
            for s in ['4p5870-', '4p1-', 'inf', ' -NAN', 'infinity', '0x1p1024', '0x1.fffffffffffff7p1023', '0x1.fffffffffffff8p1023', '0x1p-1075',
                      '0x1.0000001p-1075', '0x0p99999999999999999999999', '0x1p-99999999999999999999999', '0x1p99999999999999999999999']:
                case('fromhex', s, outcome(lambda: float.fromhex(s)))
            """#)
        for fields in cases {
            if fields[0] == "hex" {
                let x = fields[1].double
                #expect(written { Floats.writeHexadecimal(x, to: &$0) } == fields[2])
                do throws(IntegerError) {
                    let ratio = try Floats.integerRatio(x)
                    #expect(
                        [BigInteger(ratio.significand).shown, BigInteger(ratio.exponent).shown]
                            == fields[3...].map(String.init))
                } catch {
                    #expect(fields[3] == (error == .infinite ? "OverflowError" : "ValueError"))
                }
            } else {
                let text = Array(fields[1].utf8) + [0]
                var value: String
                do throws(IntegerError) {
                    value = shown(try Floats.parseHexadecimal(text, count: text.count - 1))
                } catch {
                    value = error == .floatOverflow ? "OverflowError" : "ValueError"
                }
                #expect(value == fields[2], "\(fields[1])")
            }
        }
    }
}
