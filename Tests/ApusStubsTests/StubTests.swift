import ApusBytecode
import ApusStubs
import Testing

private func parse(_ text: String) throws -> Stub { try parseStub(file: "a.stub", text: text) }

private func emit(_ text: String) throws -> String { try emitSwift(parse(text)) }

@Suite struct StubParserTests {
    @Test func aModuleWithItsParts() throws {
        let stub = try parse(
            """
            module foo  # a comment
                "What it does: # and \\"this\\"."

            const one: int = 1
            hook fooFinish
            def add(x: float, y: float = 1.5, /, *, exact: bool = False) -> float: pure raises
                \"\"\"Adds.

                    Really.\"\"\"
            """)
        #expect(stub.module == "foo")
        #expect(stub.documentation == "What it does: # and \"this\".")
        #expect(stub.constants.map(\.name) == ["one"])
        #expect(stub.hooks == ["fooFinish"])
        let function = try #require(stub.functions.first)
        #expect(function.body == "fooAdd")
        #expect(function.documentation == "Adds.\n\n    Really.")
        #expect(function.effects == EffectDeclaration(.raises))
        #expect(function.parameters.map(\.kind) == [.positionalOnly, .positionalOnly, .keywordOnly])
        #expect(function.parameters.map(\.standard) == [nil, "1.5", "False"])
    }

    @Test func bodiesAreNamedByConvention() throws {
        let stub = try parse(
            """
            module _thread
            def start_new_thread(function, args) -> int
            class RLock layout lock
                def __len__(self) -> int: pure
                def other(self) -> int = something: pure
                get name -> str: reads
                set name: writes(lock)
            """)
        #expect(stub.functions[0].body == "threadStartNewThread")
        #expect(stub.functions[0].effects.isWorst)
        #expect(stub.classes[0].functions.map(\.body) == ["rLockLen", "something"])
        #expect(stub.classes[0].attributes[0].getter == "rLockName")
        #expect(stub.classes[0].attributes[0].setter == "rLockSetName")
        #expect(stub.classes[0].attributes[0].setterRaises == false)
    }

    @Test(arguments: [
        ("module a\nfoo", 2, "expected module, const, class, def, alias or hook, not 'foo'"),
        ("def f() -> int", 1, "a function needs a `module` line"),
        ("module a\ndef f(x: strange) -> int", 2, "unknown type 'strange'"),
        ("module a\n\ndef f(x) -> strange", 3, "unknown result type 'strange'"),
        ("module a\ndef f(x,\n  y) : pure", 2, "expected '->' and a type after the parameters"),
        ("module a\ndef f(x) -> int: purely", 2, "unknown effect 'purely'"),
        ("module a\ndef f(x) -> int: writes(nothing)", 2, "unknown layout 'nothing' in writes(...)"),
        ("module a\ndef f(x = 1, y) -> int", 2, "'y' without a default follows a parameter with one"),
        ("module a\ndef f(x, x) -> int", 2, "two parameters named 'x'"),
        ("module a\n    \"doc", 2, "string without end"),
        ("module a\ndef f(x", 2, "'(' without ')'"),
        ("class list\n    def append(object) -> None", 2, "the first parameter of 'append' is 'self'"),
        ("class list sealed", 1, "unknown option 'sealed' of a class: layout, base, prefix, final, hidden"),
        ("class list layout foo", 1, "unknown layout 'foo'"),
        ("module a\n@fast\ndef f() -> int", 2, "unknown decorator '@fast'"),
        ("module a\nalias f = g", 2, "expected `alias NEW = OLD` behind the def of OLD"),
        ("class list\n    set x: pure", 2, "`set x` without `get` before it"),
    ])
    func mistakesAreNamed(text: String, line: Int, message: String) {
        #expect(throws: StubError(file: "a.stub", line: line, message: message)) { try parse(text) }
    }

    @Test func aDefaultOfTheWrongTypeIsNamed() {
        #expect(throws: StubError(file: "a.stub", line: 2, message: "'x' of type int cannot have the default 'None'")) {
            try emit("module a\ndef f(x: int = None) -> int")
        }
    }
}

@Suite struct StubEmitterTests {
    @Test func theTextSignatureIsThatOfCPython() throws {
        for (parameters, signature) in [
            ("", "($module, /)"), ("x, /", "($module, x, /)"), ("a, b", "($module, /, a, b)"),
            ("a, /, b=None, *, c=1", "($module, a, /, b=None, *, c=1)"), ("*integers", "($module, *integers)"),
            ("*args, sep=' '", "($module, /, *args, sep=' ')"), ("x=null, /", "($module, x=<unrepresentable>, /)"),
        ] {
            let text = try emit("module a\ndef f(\(parameters)) -> object")
            #expect(text.contains("f\\0\(signature)\\0"), "\(parameters)")
        }
        #expect(try emit("class list\n    def f(self, x, /) -> object").contains("f\\0($self, x, /)\\0"))
    }

    @Test func theResultFollowsTheEffects() throws {
        let raising = try emit("module a\ndef f(x: float, /) -> float: pure raises")
        #expect(raising.contains("guard let result = aF(ts, a0) else { return 0 }"))
        let quiet = try emit("module a\ndef f(x: float, /) -> float: pure")
        #expect(quiet.contains("let result = aF(ts, a0)\n"))
        #expect(try emit("module a\ndef f() -> None: raises").contains("return aF(ts) ? Value.none.raw : 0"))
    }

    @Test func conversionsAreAddedToTheEffects() throws {
        let effects = EffectDeclaration([.raises, .converts, .parks]).encoded
        #expect(try emit("module a\ndef f(x: float, /) -> float: pure raises").contains("effects: \(effects))"))
    }

    @Test func aReceiverOfItsOwnLayoutIsCheckedByTheTrampoline() throws {
        let text = try emit("class list\n    def append(self, object, /) -> None: writes(list, array) parks")
        #expect(text.contains("func defineListNatives(_ ts: ThreadState, _ type: TypeObject)"))
        #expect(text.contains("if _slowPath(!isReceiver(receiver, ShapeNumber.list))"))
        #expect(text.contains("listAppend(ts, ListObject(receiver), a1)"))
        #expect(text.contains("NativeKind.method | NativeKind.direct"))
    }

    @Test func messagesNameTheArgument() throws {
        #expect(try emit("module a\ndef f(x: str, /) -> object").contains("\"f() argument must be str, not \""))
        #expect(try emit("module a\ndef f(x: str, y, /) -> object").contains("\"f() argument 1 must be str, not \""))
        #expect(
            try emit("module a\ndef f(x: str | None = None) -> object")
                .contains("\"f() argument 'x' must be str or None, not \""))
        #expect(
            try emit("class str\n    def f(self, x: str, y, /) -> object").contains(
                "\"f() argument 1 must be str, not \""))
    }
}

@Suite struct EffectDeclarationTests {
    @Test func aWordKeepsTheDeclaration() throws {
        for text in [
            "pure", "reads raises", "reads writes(list, array) parks", "writes(frame, thread)", "worst", "writes",
        ] {
            let declaration = try EffectDeclaration(parsing: text)
            #expect(EffectDeclaration(encoded: declaration.encoded) == declaration, "\(text)")
        }
    }

    @Test func whoRunsPythonMayDoAnything() throws {
        #expect(try EffectDeclaration(parsing: "runsPython writes(list)").isWorst)
    }
}
