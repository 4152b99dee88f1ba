import Glibc
import Testing

@testable import ApusSyntax

/// Hostile input gets an error, never a crash or a hang.
@Suite struct RobustnessTests {
    static func outcome(_ text: String, _ mode: ParseMode = .exec) -> String {
        do throws(SyntaxFailure) {
            _ = try dump(try parse(text: text, filename: "f", mode: mode))
            return "ok"
        } catch {
            return "\(error.kind.pythonName): \(error.message)"
        }
    }

    static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let deep: [(String, String)] = [
        (repeated("(", 200) + "1" + repeated(")", 200), "ok"),
        (repeated("(", 201), "SyntaxError: too many nested parentheses"),
        (repeated("[", 200) + repeated("]", 200), "ok"),
        (repeated("{1:", 200) + "1" + repeated("}", 200), "ok"),
        (repeated("f(", 200) + repeated(")", 200), "ok"),
        (repeated("a[", 200) + "1" + repeated("]", 200), "ok"),
        (repeated("(", 200), "SyntaxError: '(' was never closed"),
        (repeated("not ", 2900) + "1", "ok"),
        (repeated("not ", 4000) + "1", "RecursionError: maximum recursion depth exceeded during compilation"),
        (repeated("-", 2900) + "1", "ok"),
        (repeated("-", 10_000) + "1", "MemoryError: "),
        (repeated("not ", 10_000) + "1", "MemoryError: "),
        (repeated("lambda:", 2900) + "1", "ok"),
        (repeated("lambda:", 10_000) + "1", "MemoryError: "),
        (repeated("1 if 2 else ", 2900) + "1", "ok"),
        (repeated("1 if 2 else ", 10_000) + "1", "MemoryError: "),
        (repeated("1**", 10_000) + "1", "MemoryError: "),
        (repeated("a+", 2900) + "a", "ok"),
        (repeated("a+", 100_000) + "a", "RecursionError: maximum recursion depth exceeded during compilation"),
        ("a" + repeated(".a", 10_000), "RecursionError: maximum recursion depth exceeded during compilation"),
        ("a" + repeated("()", 10_000), "RecursionError: maximum recursion depth exceeded during compilation"),
        ("a" + repeated(" or a", 2_000), "ok"),
        ("a" + repeated(" < a", 2_000), "ok"),
        ("a" + repeated(", a", 2_000), "ok"),
        (repeated("a = ", 2_000) + "a", "ok"),
        ("if 1: pass\n" + repeated("elif 1: pass\n", 2000), "ok"),
        (
            "if 1: pass\n" + repeated("elif 1: pass\n", 5_000),
            "RecursionError: maximum recursion depth exceeded during compilation"
        ),
        ("match x:\n case " + repeated("(", 199) + "1" + repeated(")", 199) + ": pass", "ok"),
        (indented(99), "ok"),
        (indented(100), "IndentationError: too many levels of indentation"),
        (repeated("(", 100) + "a b" + repeated(")", 100), "SyntaxError: invalid syntax. Perhaps you forgot a comma?"),
        ("x = 1" + repeated("\\\n", 5_000) + "\n", "ok"),
        ("f'" + repeated("{x}", 500) + "'", "ok"),
        ("f'''{f\"{f'{1}'}\"}'''", "ok"),
        (repeated("\u{C}", 10_000) + "x", "ok"),
    ]

    static func indented(_ levels: Int) -> String {
        (0..<levels).map { repeated(" ", $0) + "if 1:\n" }.joined() + repeated(" ", levels) + "pass\n"
    }

    @Test func deepNesting() {
        for (text, expected) in Self.deep {
            #expect(Self.outcome(text) == expected, "\(text.prefix(20)) of \(text.utf8.count) bytes")
        }
    }

    @Test func deepNestingOnASmallStack() {
        final class Results { var failed: [String] = [] }
        let results = Results()
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 512 << 10)
        var thread = pthread_t()
        let context = Unmanaged.passUnretained(results)
        let status = pthread_create(
            &thread, &attributes,
            { context in
                guard let context else { return nil }
                let results = Unmanaged<Results>.fromOpaque(context).takeUnretainedValue()
                for (text, expected) in RobustnessTests.deep where RobustnessTests.outcome(text) != expected {
                    results.failed.append(String(text.prefix(20)))
                }
                return nil
            }, context.toOpaque())
        #expect(status == 0)
        pthread_join(thread, nil)
        #expect(results.failed.isEmpty)
    }

    @Test func strangeBytes() {
        for bytes: [UInt8] in [
            [], [0], [0x0A], [0x0D], [0x5C], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xFF, 0xFE], [0x27], [0x66, 0x27],
        ] {
            for mode: ParseMode in [.exec, .eval, .single] { _ = try? parse(bytes, filename: "f", mode: mode) }
        }
        for byte in UInt8.min...UInt8.max {
            for prefix in ["", "x = ", "x = '", "f'{", "é", "\\", "0", "#", "(\n", "\"\"\""] {
                _ = try? parse(Array(prefix.utf8) + [byte], filename: "f", mode: .exec)
                _ = try? parse(Array(prefix.utf8) + [byte, 0x0A], filename: "f", mode: .single)
            }
        }
    }

    @Test func everyPrefixOfAProgram() {
        let program = Array(
            #"""
            # coding: utf-8
            async def f(a, /, b=1, *c: *d, e, **g) -> int:
                async with a as b, c: await d
                async for x, in y: yield
                return [i async for i in x if j]
            try: pass
            except* (A, B) as c: pass
            with (open(a) as b, c as (d, e),): f"{a!r:>{b}} {c=}" rb'\x00' f'{x:%Y}'
            match x:
                case [a, *b, 1] if a: pass
                case {"k": v, **rest} | A(b, c=d) | None | -1+2j as z:
                    y = lambda a, *, b=1: (yield)
            é: int = y[1:2, ::3, *a]; x **= 0x1F + 1e-5j
            """#.utf8)
        for length in 0...program.count {
            for mode: ParseMode in [.exec, .single] {
                _ = try? parse(Array(program[..<length]), filename: "f", mode: mode)
            }
        }
    }

    @Test func longFilesTakeLinearTime() throws {
        func seconds(_ lines: Int) throws -> Double {
            let line = "def f(a, b=1): return [a.x(i, j=2) for i in range(10) if i] + {'k': f'{a}'}['k']\n"
            let bytes = Array(Self.repeated(line, lines).utf8)
            let start = ContinuousClock.now
            _ = try parse(bytes, filename: "f", mode: .exec)
            return Double((ContinuousClock.now - start).components.attoseconds) / 1e18
                + Double((ContinuousClock.now - start).components.seconds)
        }
        let small = try seconds(300)
        let large = try seconds(3_000)
        // Ten times the text in ten times the time, with much room for a busy machine.
        #expect(large < max(small, 0.02) * 60)
    }

    @Test func oneLongTokenOrLine() {
        #expect(Self.outcome("x = '" + Self.repeated("a", 1_000_000) + "'") == "ok")
        #expect(Self.outcome("x = [" + Self.repeated("1,", 100_000) + "]") == "ok")
        #expect(Self.outcome(Self.repeated("x = (1,\n", 150)) == "SyntaxError: '(' was never closed")
        #expect(Self.outcome("0x" + Self.repeated("f", 5000)) == "ok")
        #expect(Self.outcome(Self.repeated("1", 4300)) == "ok")
        #expect(Self.outcome(Self.repeated("1", 4301)).hasPrefix("SyntaxError: Exceeds the limit (4300 digits)"))
        #expect(Self.outcome("\u{FEFF}".appending("x = 1\n"), .exec).hasPrefix("SyntaxError: invalid non-printable"))
    }
}

extension String {
    fileprivate func appending(_ text: String) -> String { self + text }
}
