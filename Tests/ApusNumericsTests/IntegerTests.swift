import ApusNumerics
import Testing

/// The result of an operation as the oracle writes it; the error's Python name when it throws.
private func computed(
    _ capacity: Int, _ operation: (UnsafeMutablePointer<Limb>) throws(IntegerError) -> IntegerResult
) -> String {
    // The limb after the promised room must stay as it is.
    let guardLimb: Limb = 0xDEAD_BEEF_0BAD_F00D
    var buffer = LimbBuffer(capacity: capacity + 1)
    defer { buffer.destroy() }
    let limbs = buffer.reserve(capacity + 1)
    limbs[capacity] = guardLimb
    do throws(IntegerError) {
        let result = try operation(limbs)
        if limbs[capacity] != guardLimb { return "wrote beyond its room" }
        if result.count > 0 && limbs[result.count - 1] == 0 { return "not normalized" }
        return BigInteger(IntegerView(limbs: limbs, result)).shown
    } catch {
        return name(error)
    }
}

private func name(_ error: IntegerError) -> String {
    switch error {
    case .divisionByZero: "ZeroDivisionError"
    case .zeroModulus, .notInvertible, .invalidText, .tooManyDigits, .notANumber: "ValueError"
    case .floatOverflow, .infinite, .negativeToUnsigned, .bytesTooFew, .tooLarge: "OverflowError"
    }
}

private func shown(_ body: () throws(IntegerError) -> Double) -> String {
    do throws(IntegerError) { return shown(try body()) } catch { return name(error) }
}

private func with<Result>(_ a: Substring, _ b: Substring, _ body: (IntegerView, IntegerView) -> Result) -> Result {
    a.integer.withView { x in b.integer.withView { y in body(x, y) } }
}

@Suite(.enabled(if: Oracle.isAvailable, "needs CPython 3.11"))
struct IntegerOracleTests {
    @Test func binaryOperations() {
        let cases = Oracle.cases(
            #"""
            for i in range(1500 * stress):
                a, b = integer(), integer()
                if i % 20 == 0: b = a
                if i % 21 == 0: b = -a
                if i % 22 == 0: a *= b
                case(a, b, a + b, a - b, a * b, a & b, a | b, a ^ b, outcome(lambda: a // b), outcome(lambda: a % b),
                    outcome(lambda: a / b), math.gcd(a, b), (a > b) - (a < b))
            """#)
        #expect(cases.count >= 1500)
        for fields in cases {
            let actual = with(fields[0], fields[1]) { a, b -> [String] in
                let added = Integers.addedLimbCount(a, b)
                let combined = Integers.combinedLimbCount(a, b)
                return [
                    computed(added) { Integers.add(a, b, into: $0) },
                    computed(added) { Integers.subtract(a, b, into: $0) },
                    computed((try? Integers.multipliedLimbCount(a, b)) ?? 0) { Integers.multiply(a, b, into: $0) },
                    computed(combined) { Integers.combine(.and, a, b, into: $0) },
                    computed(combined) { Integers.combine(.or, a, b, into: $0) },
                    computed(combined) { Integers.combine(.xor, a, b, into: $0) },
                    computed(Integers.quotientLimbCount(a, b)) { limbs throws(IntegerError) in
                        try Integers.floorDivide(a, b, into: limbs)
                    },
                    computed(Integers.remainderLimbCount(a, b)) { limbs throws(IntegerError) in
                        try Integers.modulo(a, b, into: limbs)
                    },
                    shown { () throws(IntegerError) in try Integers.trueDivide(a, b) },
                    computed(Integers.greatestCommonDivisorLimbCount(a, b)) {
                        Integers.greatestCommonDivisor(a, b, into: $0)
                    },
                    BigInteger(Integers.compare(a, b).signum()).shown,
                ]
            }
            #expect(actual == fields[2...].map(String.init), "\(fields[0]) \(fields[1])")
        }
    }

    @Test func quotientsNearTheLimitsOfDouble() {
        let cases = Oracle.cases(
            #"""
            for i in range(1500 * stress):
                a, b = integer(rng.randrange(1, 1200)), integer(rng.randrange(1, 1200))
                if i % 3 == 0: a = integer(rng.randrange(1, 90)); b = (integer(10) or 1) << rng.randrange(1000, 1100)
                if i % 3 == 1: a = b * rng.getrandbits(54) + (b >> 1) + rng.randrange(-1, 2)
                case(a, b, outcome(lambda: a / b), outcome(lambda: float(a)))
            """#)
        for fields in cases {
            let actual = with(fields[0], fields[1]) { a, b in
                [
                    shown { () throws(IntegerError) in try Integers.trueDivide(a, b) },
                    shown { () throws(IntegerError) in try Integers.toDouble(a) },
                ]
            }
            #expect(actual == fields[2...].map(String.init), "\(fields[0]) \(fields[1])")
        }
    }

    @Test func unaryOperations() {
        let cases = Oracle.cases(
            #"""
            for i in range(1500 * stress):
                a, n = integer(), rng.choice([0, 1, 7, 63, 64, 65, 128, 500, 3000])
                case(a, n, a << n, a >> n, ~a, a.bit_length(), a.bit_count(), outcome(lambda: math.isqrt(abs(a))),
                    hash(a))
            """#)
        for fields in cases {
            let actual = with(fields[0], fields[1]) { a, n -> [String] in
                let bits = n.small ?? 0
                let magnitude = IntegerView(limbs: a.limbs, count: a.count, isNegative: false)
                return [
                    computed((try? Integers.shiftedLeftLimbCount(a, by: bits)) ?? 0) {
                        Integers.shiftLeft(a, by: bits, into: $0)
                    },
                    computed(Integers.shiftedRightLimbCount(a, by: bits)) {
                        Integers.shiftRight(a, by: bits, into: $0)
                    },
                    computed(a.count + 1) { Integers.invert(a, into: $0) },
                    BigInteger(Integers.bitLength(a)).shown,
                    BigInteger(Integers.bitCount(a)).shown,
                    computed(Integers.squareRootLimbCount(a)) { Integers.squareRoot(magnitude, into: $0) },
                    BigInteger(Integers.hash(a)).shown,
                ]
            }
            #expect(actual == fields[2...].map(String.init), "\(fields[0]) \(fields[1])")
            if let small = fields[0].integer.small {
                #expect(BigInteger(Integers.hash(small)).shown == fields[8])
            }
        }
    }

    @Test func powers() {
        let cases = Oracle.cases(
            #"""
            for i in range(600 * stress):
                a, e, m = integer(), rng.randrange(0, 40), integer()
                if i % 10 == 0: a, e = rng.randrange(-2, 3), rng.getrandbits(8)
                f = integer(70)
                case(a, e, m, f, a ** e, outcome(lambda: pow(a, f, m)))
            """#)
        for fields in cases {
            let actual = with(fields[0], fields[1]) { a, e in
                with(fields[2], fields[3]) { m, f -> [String] in
                    [
                        computed((try? Integers.poweredLimbCount(a, e)) ?? 0) { Integers.power(a, e, into: $0) },
                        computed(Integers.moduloPowerLimbCount(m)) { limbs throws(IntegerError) in
                            try Integers.power(a, f, modulo: m, into: limbs)
                        },
                    ]
                }
            }
            #expect(actual == fields[4...].map(String.init), "\(fields)")
        }
    }

    @Test func doublesToIntegersAndComparison() {
        let cases = Oracle.cases(
            #"""
            for i in range(2000 * stress):
                x, a = double(), integer()
                if i % 2 and math.isfinite(x): a = int(x) + rng.randrange(-1, 2)
                case(x, a, outcome(lambda: int(x)), None if x != x else (a > x) - (a < x))
            """#)
        for fields in cases {
            let x = fields[0].double
            #expect(
                computed(Integers.doubleLimbCount) { limbs throws(IntegerError) in
                    try Integers.truncate(x, into: limbs)
                } == fields[2])
            let a = fields[1].integer
            let order = a.withView { Integers.compare($0, x) }
            #expect((order.map { BigInteger($0.signum()).shown } ?? "none") == fields[3], "\(a) \(x)")
            if let small = a.small {
                let order = Integers.compare(small, x)
                #expect((order.map { BigInteger($0.signum()).shown } ?? "none") == fields[3], "\(a) \(x)")
            }
        }
    }

    @Test func text() {
        let cases = Oracle.cases(
            #"""
            digits = '0123456789abcdefghijklmnopqrstuvwxyz'
            def text(n, base):
                s = ''
                m = abs(n)
                while m: m, r = divmod(m, base); s = digits[r] + s
                return ('-' if n < 0 else '') + (s or '0')
            for i in range(600 * stress):
                a, base = integer(), rng.randrange(2, 37)
                if i % 3 == 0: base = 10
                case(a, base, text(a, base))
            alphabet = '0001789_abxXoO+- zB'
            for i in range(3000 * stress):
                base = rng.choice([0, 2, 8, 10, 16, 36])
                s = ''.join(rng.choice(alphabet) for _ in range(rng.randrange(6)))
                case('parse', base, s, outcome(lambda: int(s, base)))
            """#)
        #expect(cases.count >= 3600)
        for fields in cases {
            let base = fields[1].int
            if fields[0] == "parse" {
                let value = BigInteger(String(fields[2]), base: base)
                #expect((value?.shown ?? "ValueError") == fields[3], "\(fields)")
            } else {
                let a = fields[0].integer
                #expect(a.text(base: base) == fields[2])
                #expect(BigInteger(String(fields[2]).uppercased(), base: base) == a)
            }
        }
    }

    @Test func bytes() {
        let cases = Oracle.cases(
            #"""
            for i in range(2000 * stress):
                data = bytes(rng.choice([0, 0, 255, 128, 127, 1, rng.randrange(256)]) for _ in range(rng.randrange(20)))
                order, signed = rng.choice(['little', 'big']), bool(rng.randrange(2))
                a, n = integer(rng.randrange(1, 40)), rng.randrange(0, 6)
                if i % 4 == 0: a = rng.choice([-1, 1]) * 2 ** (8 * n - 1 if n else 0) + rng.randrange(-1, 2)
                case(order, signed, data, int.from_bytes(data, order, signed=signed),
                    a, n, outcome(lambda: a.to_bytes(n, order, signed=signed)))
            """#)
        for fields in cases {
            let littleEndian = fields[0] == "little"
            let isSigned = fields[1] == "1"
            var data = [UInt8]()
            var digits = fields[2]
            while let byte = UInt8(digits.prefix(2), radix: 16) {
                data.append(byte)
                digits = digits.dropFirst(2)
            }
            let count = data.count
            data.append(0xA5)
            #expect(
                computed(Integers.fromBytesLimbCount(count)) {
                    Integers.fromBytes(
                        data, count: count, littleEndian: littleEndian, isSigned: isSigned, into: $0)
                } == fields[3])
            let size = fields[5].int
            var buffer = ByteBuffer(capacity: size)
            defer { buffer.destroy() }
            let bytes = buffer.reserve(size)
            let outcome = fields[4].integer.withView { view -> String in
                do throws(IntegerError) {
                    try Integers.toBytes(
                        view, count: size, littleEndian: littleEndian, isSigned: isSigned, into: bytes)
                    return (0..<size).map { ($0 < size && bytes[$0] < 16 ? "0" : "") + String(bytes[$0], radix: 16) }
                        .joined()
                } catch {
                    return name(error)
                }
            }
            #expect(outcome == fields[6], "\(fields)")
        }
    }
}

@Suite struct IntegerTests {
    @Test func longTextRoundTrips() {
        let digits = String(repeating: "9876543210", count: 2000)
        #expect(BigInteger(digits)?.text() == digits)
        #expect(BigInteger("-" + digits)?.text() == "-" + digits)
    }

    @Test func absurdSizesAreRefused() {
        with("a", "1000000000000000") { ten, exponent in
            #expect(throws: IntegerError.tooLarge) { try Integers.poweredLimbCount(ten, exponent) }
            #expect(throws: IntegerError.tooLarge) { try Integers.shiftedLeftLimbCount(ten, by: 1 << 62) }
        }
    }

    @Test func digitLimit() {
        var limbs = LimbBuffer()
        defer { limbs.destroy() }
        let text = Array(repeating: UInt8(ascii: "7"), count: 5000)
        #expect(throws: IntegerError.tooManyDigits(5000)) {
            try Integers.parse(text, count: 5000, base: 10, maximumDigits: 4300, into: &limbs)
        }
        #expect(throws: Never.self) {
            try Integers.parse(text, count: 5000, base: 8, maximumDigits: 4300, into: &limbs)
        }
    }

    @Test func machineIntegerBounds() {
        for value in [Int.min, Int.min + 1, -1, 0, 1, Int.max] {
            #expect(BigInteger(value).small == value)
            #expect(BigInteger(String(value)) == BigInteger(value))
        }
        #expect(BigInteger("9223372036854775808")?.small == nil)
        #expect(BigInteger("-9223372036854775809")?.small == nil)
        var cell: Limb = 0
        #expect(BigInteger(IntegerView(Int.min, cell: &cell)) == BigInteger(Int.min))
    }

    @Test func machineProduct() {
        let square = BigInteger("1" + String(repeating: "0", count: 126), base: 2)
        #expect(computed(2) { Integers.multiply(Int.min, Int.min, into: $0) } == square?.shown)
        #expect(computed(2) { Integers.multiply(-3, 0, into: $0) } == "0x0")
    }
}
