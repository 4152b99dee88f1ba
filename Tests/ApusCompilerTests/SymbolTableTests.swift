import ApusSyntax
import Testing

@testable import ApusCompiler

/// Scopes and what they know of each name, against CPython's `symtable` module.
@Suite struct SymbolTableTests {
    static let oracle = """
        import sys, symtable
        def where(s):
            if s.is_free(): return 'free'
            if s.is_declared_global(): return 'global declared'
            if s.is_global(): return 'global'
            return 'local'
        def walk(t, depth):
            print('  ' * depth + t.get_type(), t.get_name(), t.get_lineno())
            for s in sorted(t.get_symbols(), key=lambda s: s.get_name()):
                print('  ' * depth + '-', s.get_name(), where(s), *(['used'] if s.is_referenced() else []),
                    *(['assigned'] if s.is_assigned() else []), *(['parameter'] if s.is_parameter() else []),
                    *(['imported'] if s.is_imported() else []))
            for c in t.get_children(): walk(c, depth + 1)
        programs = sys.stdin.read().split('\\0')
        for path in programs[0].split('\\n'):
            if path: walk(symtable.symtable(open(path, 'rb').read(), path, 'exec'), 0)
            print('\\0')
        for p in programs[1:]:
            walk(symtable.symtable(p, 'test.py', 'exec'), 0)
            print('\\0')
        """

    static let programs = [
        "def f(a, b=c, *d, e, **g):\n    h = a\n    def i(): return h, j\n    return [k for k in h if k]",
        "class A(B):\n    x = 1\n    def f(self): return super().f(), x\n    y = [x for z in w]\n",
        "def f():\n    x = 1\n    class C:\n        x = x\n        def g(self): return x, __class__\n",
        "def f():\n    global a\n    a = 1\n    def g():\n        nonlocal_ = a\n        return lambda: a",
        "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n        def h(): return x",
        "class C:\n    __a = 1\n    def __f(self, __p): self.__q = __p; return __a\n    class __D: pass",
        "def f():\n    [y := x for x in z]\n    {(a := b): c for b in d for c in b}\n    return y",
        "(n := 1)\n[m := i for i in n]\nimport a.b, c as d\nfrom e import g as h, i\ntry: pass\nexcept E as ex: pass",
        "def f(x: int) -> str:\n    y: float = 1\n    z: bytes\n    del y\n",
        "def f():\n    x = 0\n    class A:\n        def g(self): return x\n        x = 3\n    return A",
        "lambda x, *y, z=w: (lambda: x + z)\n", "def f():\n    yield 1\n    (x for x in [1]) if 0 else 1\n",
        "def f():\n    import os.path\n    from sys import path as p\n",
    ]

    static func describe(_ table: SymbolTable, _ names: NameTable) -> String {
        var text = ""
        func walk(_ scope: Scope, _ depth: Int) {
            let indent = String(repeating: "  ", count: depth)
            let type = scope.kind == .module ? "module" : scope.kind == .classBody ? "class" : "function"
            text += "\(indent)\(type) \(scope.name) \(max(scope.range.line, 0))\n"
            let sorted = scope.order.map { names[$0] }.sorted {
                $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
            }
            for name in sorted {
                guard let symbol = scope.symbols[names.name(name)] else { continue }
                var words = [indent + "-", name]
                switch symbol.residence {
                case .free: words.append("free")
                case .globalExplicit: words.append("global declared")
                case .globalImplicit: words.append("global")
                case .local where scope.kind == .module: words.append("global")
                default: words.append("local")
                }
                if symbol.flags.contains(.used) { words.append("used") }
                if symbol.flags.contains(.assigned) { words.append("assigned") }
                if symbol.flags.contains(.parameter) { words.append("parameter") }
                if symbol.flags.contains(.imported) { words.append("imported") }
                text += words.joined(separator: " ") + "\n"
            }
            for child in scope.children { walk(child, depth + 1) }
        }
        walk(table.top, 0)
        return text
    }

    private func table(_ tree: SyntaxTree, _ filename: String) throws -> String {
        let names = NameTable(tree: tree)
        var builder = SymbolTableBuilder(tree: tree, names: names, filename: filename, futureAnnotations: false)
        return Self.describe(try builder.build(), names)
    }

    @Test func equalsThoseOfCPython() throws {
        let paths = libraryFiles(step: isStress ? 1 : 20).filter { path in
            // Annotations that are kept as text open a scope that CPython lists; a function `top` confuses `symtable`.
            let text = String(decoding: bytes(of: path), as: UTF8.self)
            return !text.contains("import annotations") && !text.contains("def top(")
        }
        let input = ([paths.joined(separator: "\n")] + Self.programs).joined(separator: "\0")
        guard let output = Oracle.output(of: Self.oracle, input: input) else { return }
        let expected = output.split(separator: "\0\n", omittingEmptySubsequences: false).map(String.init)
        try #require(expected.count == paths.count + Self.programs.count + 1)
        for (index, path) in paths.enumerated() {
            let found = try table(parse(bytes(of: path), filename: path, mode: .exec), path)
            #expect(found == expected[index], "\(path): \(firstDifference(found, expected[index]))")
        }
        for (index, program) in Self.programs.enumerated() {
            #expect(try table(tree(program), "test.py") == expected[paths.count + index], "\(program)")
        }
    }

    private func firstDifference(_ left: String, _ right: String) -> String {
        for (a, b) in zip(left.split(separator: "\n"), right.split(separator: "\n")) where a != b {
            return "\(a) / \(b)"
        }
        return "length"
    }
}
