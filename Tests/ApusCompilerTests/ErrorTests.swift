import ApusSyntax
import Foundation
import Testing

@testable import ApusCompiler

/// Programs that parse but do not compile: message and place as CPython gives them.
@Suite struct ErrorTests {
    static let programs = [
        "return 1", "class C:\n    return 1", "yield 1", "x = yield", "class C:\n    yield 1", "yield from a",
        "lambda: (yield)\nbreak", "continue", "if 1:\n    break", "def f():\n    break",
        "for x in y:\n    def f():\n        continue", "for x in y:\n    class C:\n        break",
        "while 1:\n    pass\nelse:\n    break",
        "def f():\n    x = 1\n    global x", "def f():\n    print(x)\n    global x", "def f(x):\n    global x",
        "def f():\n    x: int\n    global x", "def f():\n    global x\n    x: int = 1",
        "def f():\n    nonlocal x", "nonlocal x", "class C:\n    nonlocal x", "def f(x):\n    nonlocal x",
        "def f():\n    x = 1\n    def g():\n        print(x)\n        nonlocal x",
        "def f():\n    x = 1\n    def g():\n        x = 2\n        nonlocal x",
        "def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x",
        "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x: int = 1",
        "def f(a, a): pass", "lambda a, *a: 1", "def f(a, *, b, **a): pass", "def f(x, /, x): pass",
        "__debug__ = 1", "def f(__debug__): pass", "def __debug__(): pass", "class __debug__: pass",
        "del __debug__", "a.__debug__ = 1", "del a.__debug__", "__debug__ += 1", "for __debug__ in x: pass",
        "import __debug__", "import a as __debug__", "from a import __debug__", "f(__debug__=1)", "(__debug__ := 1)",
        "with a as __debug__: pass", "try: pass\nexcept E as __debug__: pass", "lambda __debug__: 1",
        "from __future__ import braces", "from __future__ import nothing", "x = 1\nfrom __future__ import division",
        "'doc'\n'text'\nfrom __future__ import division\nimport a\nfrom __future__ import annotations",
        "def f():\n    from __future__ import division", "def f():\n    from a import *",
        "class C:\n    from a import *", "*a, *b = c", "[*a, *b] = c", "*a = c", "for *a in b: pass", "*a",
        "print(*a)\nx = *a", "f(a=1, a=2)", "f(**k, a=1, b=2, a=3)",
        "[x for x in (x := [1])]", "[x := 1 for x in y]", "[(x := 1) for x in y]", "[i for i in (j := a)]",
        "class C:\n    [(x := 1) for i in y]", "[[(i := 1) for j in y] for i in z]",
        "[(j := 0) for i in y for j in z]", "[i for i in y if (j := i) for j in z]",
        "[(yield 1) for x in y]", "{(yield) for x in y}", "{1: (yield) for x in y}", "((yield) for x in y)",
        "def f():\n    [(yield from a) for x in y]",
        "try: pass\nexcept: pass\nexcept E: pass", "def f():\n    try: pass\n    except: pass\n    except: pass",
        "def f(a, b=(yield)): pass", "from __future__ import annotations\ndef f(a: (yield)): pass",
        "from __future__ import annotations\ndef f(a: (x := 1)): pass",
        "from __future__ import annotations\nx: (yield from a) = 1",
        "await x", "def f():\n    await x", "class C:\n    await x", "async def f():\n    yield from x",
        "async def f():\n    yield 1\n    return 2", "def f():\n    async with a: pass", "async with a: pass",
        "def f():\n    async for x in y: pass", "async for x in y: pass", "def f():\n    [x async for x in y]",
        "[x async for x in y]", "def f():\n    return (x async for x in y)", "[await x for x in y]",
        "async def f():\n    return [[x async for x in y] for z in w]", "lambda: await x",
    ]

    static let oracle = """
        import sys
        for source in sys.stdin.read().split('\\0'):
            try:
                compile(source, 'test.py', 'exec')
                print('compiles')
            except SyntaxError as e:
                print(e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset or 0, sep='|')
        """

    @Test func messagesAndPlacesAreThoseOfCPython() throws {
        guard let output = Oracle.output(of: Self.oracle, input: Self.programs.joined(separator: "\0")) else { return }
        let expected = output.split(separator: "\n").map(String.init)
        try #require(expected.count == Self.programs.count)
        for (program, line) in zip(Self.programs, expected) {
            #expect(Self.describe(program) == line, "\(program)")
        }
    }

    static func describe(_ program: String) -> String {
        do {
            _ = try unit(program)
            return "compiles"
        } catch let error as CompileFailure {
            return "\(error.message)|\(error.line)|\(error.offset)|\(error.endLine)|\(error.endOffset)"
        } catch let error as SyntaxFailure {
            return "\(error.message)|\(error.line)|\(error.offset)|\(error.endLine)|\(error.endOffset)"
        } catch {
            return "\(error)"
        }
    }

    /// Deep nesting is an error, never a crash; the parser's limit is that of CPython (about 3,000 levels).
    @Test func depth() throws {
        let tooDeep = "maximum recursion depth exceeded during compilation"
        #expect(failure("x = " + Array(repeating: "a", count: 2_500).joined(separator: " + ")) == "compiles")
        #expect(failure("x = " + Array(repeating: "a", count: 100_000).joined(separator: " + ")) == tooDeep)
        let elifs = (0..<900).map { "elif x == \($0): y\n" }.joined()
        #expect(failure("if x: y\n" + elifs) == "compiles")
        #expect(failure("x = a" + String(repeating: ".b", count: 50_000)) == tooDeep)
        #expect(failure("x = " + String(repeating: "-", count: 50_000) + "a") != "compiles")
        // Small stacks, as threads may have.
        let chain = try tree("x = a" + String(repeating: ".b", count: 2_900))
        for size in [256, 512, 2048] {
            let done = DispatchSemaphore(value: 0)
            let thread = Thread {
                let message = Self.message { () throws(CompileFailure) in _ = try compile(chain, filename: "a") }
                #expect(message == "compiles" || message == tooDeep)
                done.signal()
            }
            thread.stackSize = size << 10
            thread.start()
            done.wait()
        }
    }

    static func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "compiles"
        } catch let error as CompileFailure {
            return error.message
        } catch let error as SyntaxFailure {
            return error.message
        } catch {
            return "\(error)"
        }
    }

    private func failure(_ source: String) -> String { Self.message { _ = try unit(source) } }

    @Test func limits() throws {
        // More registers than an operand can name: a tuple target of 70,000 names.
        let targets = (0..<70_000).map { "v\($0)" }.joined(separator: ", ")
        #expect(Self.describe("def f():\n    \(targets) = x").hasPrefix("too many"))
        // More constants than 16 bits can name, with functions behind them.
        let numbers = (0..<80_000).map { "\($0).5" }.joined(separator: ", ")
        let wide = try unit("x = [\(numbers), y]\ndef f(): return z.a + 1.25\n")
        #expect(verify(wide).isEmpty)
        // A loop whose body is longer than a 16-bit jump.
        let body = (0..<40_000).map { "    y = x.a\($0 % 10)\n" }.joined()
        let long = try unit("def f(x):\n  for i in x:\n\(body)  return i\n")
        #expect(verify(long).isEmpty)
    }
}
