import Testing

@testable import BenchModel

@Suite struct ShellWordsTests {
    @Test(arguments: [
        ("a b  c", ["a", "b", "c"]),
        (#"'/opt/my python/bin/python' -X "a b""#, ["/opt/my python/bin/python", "-X", "a b"]),
        (#"a\ b"#, ["a b"]), ("''", [""]), ("", []), (#"x'y'"z""#, ["xyz"]), (#""a\"b""#, [#"a"b"#]),
        (#"'a\b'"#, [#"a\b"#]), (#""a\nb""#, [#"a\nb"#]),
    ])
    func words(text: String, expected: [String]) { #expect(ShellWords.split(text) == expected) }

    @Test func unfinished() {
        for text in ["'a", "\"a", "a\\"] { #expect(ShellWords.split(text) == nil) }
    }

    @Test func lists() {
        #expect(ShellWords.list("a,b='x, y' -z,c") == ["a", "b='x, y' -z", "c"])
        #expect(ShellWords.list("") == [""])
    }
}

@Suite struct PythonSourceTests {
    @Test func commentsAndEmptyLines() {
        let text = "x = 1  # one\n\n\ndef f():\n    # nothing\n    return '# no comment'  \n"
        #expect(PythonSource.code(text) == "x = 1\ndef f():\n    return '# no comment'\n")
        // Strings keep what is in them, over lines too.
        let string = "s = \"\"\"a # b\n\n  c  \n'''\"\"\"  # end\nt = 'it\\'s # x'\n"
        #expect(PythonSource.code(string) == "s = \"\"\"a # b\n\n  c  \n'''\"\"\"\nt = 'it\\'s # x'\n")
        #expect(PythonSource.code("a\nb\nc\n", without: [2...2]) == "a\nc\n")
        #expect(PythonSource.code("a = 1 \n") == "a = 1\n")
    }

    @Test func indentationCounts() {
        #expect(PythonSource.code("if a:\n  b\n") != PythonSource.code("if a:\n    b\n"))
    }
}
