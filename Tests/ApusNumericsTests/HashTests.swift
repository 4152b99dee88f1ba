import ApusNumerics
import Testing

@Suite(.enabled(if: Oracle.isAvailable, "needs CPython 3.11"))
struct HashOracleTests {
    @Test(arguments: [0, 1, 2011, 4_294_967_295] as [UInt32])
    func bytes(seed: UInt32) {
        let cases = Oracle.cases(
            #"""
            for n in range(300):
                data = rng.randbytes(n % 70)
                case(data, hash(data), hash(data.decode('latin-1')))
            """#, environment: "PYTHONHASHSEED=\(seed)")
        let sip = SipHash(seed: seed)
        for fields in cases {
            var data = [UInt8]()
            var digits = fields[0]
            while let byte = UInt8(digits.prefix(2), radix: 16) {
                data.append(byte)
                digits = digits.dropFirst(2)
            }
            let count = data.count
            let hash = BigInteger(sip.hash(data + [0], count: count)).shown
            #expect(hash == fields[1] && hash == fields[2])
        }
    }

    @Test func containersAndComplex() {
        let cases = Oracle.cases(
            #"""
            for i in range(1000 * stress):
                items = [integer() for _ in range(rng.randrange(8))]
                x, y = double(), double()
                if x != x or y != y: x, y = 1.0, -0.0
                case(hash(tuple(items)), hash(frozenset(items)), hash(complex(x, y)), x, y,
                    ' '.join(hex(hash(item)) for item in items), ' '.join(hex(hash(item)) for item in set(items)))
            """#)
        for fields in cases {
            var tuple = TupleHash()
            for item in fields[5].split(separator: " ") { tuple.add(item.int) }
            var set = FrozenSetHash()
            for item in fields[6].split(separator: " ").reversed() { set.add(item.int) }
            let complex = NumericHash.hash(real: fields[3].double, imaginary: fields[4].double, identity: 0)
            #expect(
                [tuple.value, set.value, complex].map { BigInteger($0).shown } == fields[..<3].map(String.init))
        }
    }
}

@Suite struct HashTests {
    @Test func identityHashes() {
        #expect(NumericHash.address(0x7F00_0000_1230) == 0x7F0_0000_0123)
        #expect(NumericHash.hash(.nan, identity: 17) == 17)
        #expect(NumericHash.avoidMinusOne(-1) == -2)
    }
}
