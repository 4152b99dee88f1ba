import ApusNumerics
import Glibc
import Testing

/// CPython 3.11 as the source of expected results: a Python script prints cases as lines of tab-separated fields, the
/// test computes them again and compares.
enum Oracle {
    /// The interpreter; APUS_ORACLE names another one.
    static let interpreter = environment("APUS_ORACLE") ?? "/usr/bin/python3"

    /// Whether the interpreter is CPython 3.11.
    static let isAvailable: Bool = {
        let version = output("\(interpreter) -c 'import sys; print(sys.implementation.name, *sys.version_info[:2])'")
        return version.hasPrefix("cpython 3 11")
    }()

    /// How many times as many cases to run: 1, or 50 with APUS_STRESS=1.
    static let stress = environment("APUS_STRESS") == "1" ? 50 : 1

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// What a shell command prints.
    private static func output(_ command: String) -> String {
        guard let stream = popen(command, "r") else { return "" }
        defer { pclose(stream) }
        var bytes = ByteBuffer(capacity: 1 << 16)
        defer { bytes.destroy() }
        while true {
            let room = bytes.reserve(1 << 16)
            let count = fread(room, 1, 1 << 16, stream)
            if count == 0 { break }
            bytes.commit(count)
        }
        return String(bytes)
    }

    /// Runs `script` (after the common `preamble`) and returns its lines, split at tabs.
    static func cases(_ script: String, environment: String = "") -> [[Substring]] {
        var path = Array("/tmp/apus-oracle-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        let text = preamble + script
        var bytes = Array(text.utf8)
        let written = write(descriptor, &bytes, bytes.count)
        close(descriptor)
        let name = path.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
        defer { unlink(name) }
        guard written == bytes.count else { return [] }
        let lines = output("\(environment) \(interpreter) \(name) \(stress)").split(separator: "\n")
        #expect(lines.count > 100, "the oracle's script failed")
        return lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }

    /// Random operands of awkward sizes, and how they are written: integers in hexadecimal, doubles as bit patterns.
    private static let preamble = #"""
        import sys, random, struct, math
        stress = int(sys.argv[1])
        rng = random.Random(2011)
        sys.set_int_max_str_digits(0)
        def integer(bits=None):
            kind = rng.randrange(6)
            bits = rng.choice([0, 1, 8, 30, 62, 63, 64, 65, 127, 128, 129, 200, 640, 2000]) if bits is None else bits
            n = rng.getrandbits(bits) if bits else 0
            if kind == 0: n = 1 << bits
            elif kind == 1: n = (1 << bits) - 1
            elif kind == 2 and bits > 70: n = (n >> 64) << 64
            return -n if rng.randrange(2) else n
        def double():
            kind = rng.randrange(8)
            if kind == 0: return rng.choice([0.0, -0.0, 1.0, -1.0, 0.5, 1e16, 1e15, 1e22, 1e23, 5e-324, 2.2250738585072014e-308,
                1.7976931348623157e308, math.inf, -math.inf, math.nan, 0.1, 1/3, 1e-4, 1e-5, 123456789.125])
            if kind == 1: return float(rng.randrange(-10**6, 10**6))
            if kind == 2: return rng.randrange(-10**6, 10**6) / 1000
            if kind == 3: return math.ldexp(1.0, rng.randrange(-1074, 1024))
            if kind == 4: return rng.random()
            if kind == 5: return rng.uniform(-1e20, 1e20)
            return struct.unpack('<d', struct.pack('<Q', rng.getrandbits(64)))[0]
        def bits(x): return 'nan' if x != x else '%016x' % struct.unpack('<Q', struct.pack('<d', x))[0]
        def show(x):
            if x is None: return 'none'
            if isinstance(x, bool): return str(int(x))
            if isinstance(x, int): return hex(x)
            if isinstance(x, float): return bits(x)
            if isinstance(x, bytes): return x.hex()
            return x
        def case(*fields): print('\t'.join(show(f) for f in fields))
        def outcome(f):
            try: return f()
            except Exception as error: return type(error).__name__

        """#
}

/// Fields of a case.
extension Substring {
    var integer: BigInteger { BigInteger(String(self), base: 16) ?? BigInteger(0) }
    var int: Int { integer.small ?? 0 }
    var double: Double { self == "nan" ? .nan : Double(bitPattern: UInt64(self, radix: 16) ?? 0) }
}

extension BigInteger {
    /// As the oracle writes it.
    var shown: String { (isNegative ? "-0x" : "0x") + BigInteger(self, isNegative: false).text(base: 16) }

    private init(_ other: BigInteger, isNegative: Bool) {
        self = other.withView { BigInteger(IntegerView(limbs: $0.limbs, count: $0.count, isNegative: isNegative)) }
    }
}

/// A double as the oracle writes it.
func shown(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    let digits = String(value.bitPattern, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}

/// What `body` appends to a buffer.
func written(_ body: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer(capacity: 1)
    defer { buffer.destroy() }
    body(&buffer)
    return String(buffer)
}

/// What `body` appends to a buffer of code points.
func writtenCodePoints(_ body: (inout CodePointBuffer) -> Void) -> String {
    var buffer = CodePointBuffer(capacity: 1)
    defer { buffer.destroy() }
    body(&buffer)
    var text = ""
    for index in 0..<buffer.count {
        text.unicodeScalars.append(Unicode.Scalar(buffer.elements[index]) ?? "\u{FFFD}")
    }
    return text
}

/// The code points of a text, with one more at the end so that there always is an address.
func codePoints(_ text: Substring) -> [UInt32] {
    text.unicodeScalars.map(\.value) + [0]
}
