import Testing

@testable import ApusSyntax

/// Type, message and place of syntax errors equal what CPython 3.11 says.
@Suite struct ErrorTests {
    static func describe(_ source: String, _ mode: Character) -> String {
        do throws(SyntaxFailure) {
            _ = try parse(text: source, filename: "<s>", mode: mode == "x" ? .exec : mode == "v" ? .eval : .single)
            return "no error"
        } catch {
            let place = [error.line, error.offset, error.endLine, error.endOffset]
            return "\(error.kind.pythonName): \(error.message) \(place)"
        }
    }

    @Test func recordedErrorsAreThoseOfCPython() {
        #expect(recordedErrors.count >= 150)
        for error in recordedErrors {
            #expect(
                Self.describe(error.source, error.mode) == "\(error.type): \(error.message) \(error.place)",
                "\(error.source.debugDescription)")
        }
    }

    @Test func errorsCarryTheLine() throws {
        let failure = try #require(throws: SyntaxFailure.self) {
            _ = try parse(text: "x = 1\ny = (2 3)\nz = 4\n", filename: "f.py", mode: .exec)
        }
        #expect(failure.text == "y = (2 3)\n")
        #expect(failure.filename == "f.py")
    }

    /// CPython counts bytes in a file without a declared encoding, characters otherwise.
    @Test func offsetsCountBytesOrCharacters() throws {
        func offset(_ text: String) throws -> Int {
            let failure = try #require(throws: SyntaxFailure.self) {
                _ = try parse(Array(text.utf8), filename: "f.py", mode: .exec)
            }
            return failure.offset
        }
        #expect(try offset("é = (a b)\n") == 7)
        #expect(try offset("# coding: utf-8\né = (a b)\n") == 6)
        #expect(try offset("\u{FEFF}é = (a b)\n") == 6)
    }

    @Test func incompleteInputIsRecognised() {
        for source in [
            "if x:\n", "x = (", "x = (1,\n", "\"\"\"abc\n", "def f(a,\n", "x = 1 + \\\n", "class A:\n", "try:\n  x\n",
        ] {
            #expect(needsMoreInput(source), "\(source.debugDescription)")
        }
        for source in [
            "x = 1\n", "x = )\n", "a b\n", "if x: pass\n\n", "def f():\n  pass\n\n", "\n", "# c\n", "x = 'a\n",
        ] {
            #expect(!needsMoreInput(source), "\(source.debugDescription)")
        }
        // A compound statement goes on until a blank line.
        #expect(needsMoreInput("if x:\n  pass\n"))
        #expect(needsMoreInput("@a\ndef f(): pass\n"))
    }

    @Test func warnings() throws {
        func messages(_ source: String) throws -> [String] {
            try parse(text: source, filename: "f", mode: .exec).warnings.map {
                "\($0.category) \($0.line) \($0.message)"
            }
        }
        #expect(try messages("\n'\\d'") == ["deprecationWarning 2 invalid escape sequence '\\d'"])
        #expect(try messages("b'\\d'") == ["deprecationWarning 1 invalid escape sequence '\\d'"])
        #expect(try messages("r'\\d'").isEmpty)
        #expect(try messages("f'\\d{x}\\{y}'").count == 2)
        #expect(try messages("1if x else 2") == ["deprecationWarning 1 invalid decimal literal"])
        #expect(
            try messages("x is 1") == ["syntaxWarning 1 \"is\" with a literal. Did you mean \"==\"?"])
        #expect(
            try messages("'a' is not x") == ["syntaxWarning 1 \"is not\" with a literal. Did you mean \"!=\"?"])
        #expect(try messages("x is None, x is True, x is ...").isEmpty)
        // An attempt that is taken back leaves no warning behind.
        #expect(try messages("with ('\\d'): pass").count == 1)
    }

    @Test func encodings() throws {
        func text(_ bytes: [UInt8]) throws -> String {
            String(
                decoding: try dump(parse(bytes, filename: "f", mode: .exec), includeAttributes: false), as: UTF8.self)
        }
        func source(_ declaration: String, _ byte: UInt8) -> [UInt8] {
            Array("# -*- coding: \(declaration) -*-\n'".utf8) + [byte] + Array("'".utf8)
        }
        #expect(try text(source("latin-1", 0xE9)).contains("'é'"))
        #expect(try text(source("iso-8859-15", 0xA4)).contains("'€'"))
        #expect(try text(source("cp1252", 0x80)).contains("'€'"))
        #expect(try text(source("koi8-r", 0xC1)).contains("'а'"))
        #expect(try text(Array("#!/x\n# vim: set fileencoding=utf8 :\n'é'".utf8)).contains("'é'"))
        for (bytes, message) in [
            (source("ascii", 0xE9), "(unicode error) 'ascii' codec can't decode byte 0xe9 in position"),
            (source("no-such", 0x41), "unknown encoding: no-such"),
            (Array("x = 1\ny = '".utf8) + [0xFF, 0x27], "Non-UTF-8 code starting with '\\xff' in file f on line 2"),
            (Array("\u{FEFF}# coding: latin-1\n".utf8), "encoding problem: latin-1 with BOM"),
        ] {
            let failure = try #require(throws: SyntaxFailure.self) { try parse(bytes, filename: "f", mode: .exec) }
            #expect(failure.kind == .syntaxError)
            #expect(failure.message.hasPrefix(message), "\(failure.message)")
        }
        let failure = try #require(throws: SyntaxFailure.self) {
            try parse([0x78, 0, 0x0A], filename: "f", mode: .exec)
        }
        #expect(failure.kind == .valueError)
        #expect(failure.message == "source code string cannot contain null bytes")
    }
}
