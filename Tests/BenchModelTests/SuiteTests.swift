import Testing

@testable import BenchModel

@Suite struct SuiteTests {
    private func suite(_ text: String) throws -> Suite {
        try Suite(file: try TOMLFile(path: "t/suite.toml", text: text), folder: "/s/t", pyperformanceFolder: "/p")
    }

    @Test func fullManifest() throws {
        let suite = try suite(
            """
            [suite]
            name = "t"
            description = "Test"
            [[benchmark]]
            name = "one"
            program = "one.py"
            function = "main"
            parameters = { count = 3, ratio = 1.0, name = "x", flags = [true, false] }
            threads = [4, 1, 2]
            scaling = "strong"
            tags = ["a", "b"]
            checksum = "9"
            timeout = "2m"
            sources = ["../kernels/one.py", "/elsewhere/three.py"]
            metric = "wall"
            [[benchmark]]
            name = "two"
            program = "/elsewhere/two.py"
            checksum = ""
            """)
        let one = suite.benchmarks[0]
        #expect(one.fullName == "t/one")
        #expect(one.program == "/s/t/one.py")
        #expect(one.function == "main")
        #expect(one.parameters.description == #"{"count":3,"flags":[true,false],"name":"x","ratio":1.0}"#)
        #expect(one.threads == [1, 2, 4])
        #expect(one.scaling == .strong)
        #expect(one.metric == .wall && suite.benchmarks[1].metric == nil)
        #expect(one.timeoutSeconds == 120)
        #expect(one.standInPath == nil)
        #expect(one.sources == ["/s/kernels/one.py", "/elsewhere/three.py"])
        #expect(suite.isDefault && !suite.addsExtraWork)
        let two = suite.benchmarks[1]
        #expect(two.program == "/elsewhere/two.py")
        #expect(two.function == "run")
        #expect(two.threads == [1])
        #expect(two.scaling == .none)
        #expect(two.checksum == "")
    }

    @Test func switchesOfASuite() throws {
        let suite = try suite(
            """
            [suite]
            name = "t"
            default = false
            extra-work = true
            [[benchmark]]
            name = "one"
            program = "one.py"
            checksum = "1"
            """)
        #expect(!suite.isDefault && suite.addsExtraWork)
        #expect(suite.benchmarks[0].sources.isEmpty)
    }

    @Test func pyperformanceProgramsLieElsewhere() throws {
        let suite = try suite(
            """
            [suite]
            name = "pyperformance"
            kind = "pyperformance"
            [[benchmark]]
            name = "nbody"
            program = "bm_nbody/run_benchmark.py"
            parameters = { checksum = false }
            """)
        #expect(suite.benchmarks[0].program == "/p/bm_nbody/run_benchmark.py")
        #expect(suite.benchmarks[0].standInPath == "/s/t/stand-in")
        #expect(suite.benchmarks[0].checksum == nil)
    }

    /// Every mistake is an error that names the file and the line.
    @Test(arguments: [
        ("[suite]\nname = \"t\"\n[[benchmark]]\nname = \"a\n", 4, "error"),
        ("[suite\n", 1, "error"),
        ("name = 1\n", 1, "[suite]"),
        ("[suite]\ndescription = \"x\"\n", 1, "lacks name"),
        ("[suite]\nname = \"\"\n", 2, "empty"),
        ("[suite]\nname = \"a/b\"\n", 2, "letters"),
        ("[suite]\nname = 3\n", 2, "string"),
        ("[suite]\nname = \"t\"\nkind = \"other\"\n", 3, "kind"),
        ("[suite]\nname = \"t\"\ncolour = 1\n", 3, "colour"),
        ("[suite]\nname = \"t\"\ndefault = 1\n", 3, "true or false"),
        ("[suite]\nname = \"t\"\nextra-work = \"yes\"\n", 3, "true or false"),
        ("[suite]\nname = \"t\"\n", 1, "no [[benchmark]]"),
        ("[suite]\nname = \"t\"\n[[benchmark]]\nprogram = \"a.py\"\n", 3, "lacks name"),
        ("[suite]\nname = \"t\"\n[[benchmark]]\nname = \"a\"\n", 3, "lacks program"),
        (base + "threads = [0]\n", 7, "threads"),
        (base + "threads = 2\n", 7, "threads"),
        (base + "threads = [1, \"2\"]\n", 7, "threads"),
        (base + "threads = []\n", 7, "threads"),
        (base + "scaling = \"both\"\n", 7, "scaling"),
        (base + "parameters = 3\n", 7, "parameters"),
        (base + "timeout = \"soon\"\n", 7, "timeout"),
        (base + "timeout = -1\n", 7, "timeout"),
        (base + "tags = [1]\n", 7, "tags"),
        (base + "sources = \"a.py\"\n", 7, "sources"),
        (base + "checksun = \"1\"\n", 7, "checksun"),
        (base + "[[benchmark]]\nname = \"a\"\nprogram = \"b.py\"\nchecksum = \"1\"\n", 8, "second benchmark"),
        (base + "[extra]\n", 7, "extra"),
        ("benchmark = [1]\n[suite]\nname = \"t\"\n", 1, "table"),
    ])
    func mistakes(text: String, line: Int, words: String) {
        let error = #expect(throws: BenchError.self) { try suite(text) }
        #expect(error?.kind == .usage)
        let message = error?.message ?? ""
        #expect(message.hasPrefix("t/suite.toml:\(line):"), "\(message)")
        #expect(message.lowercased().contains(words.lowercased()), "\(message)")
    }

    private static let base =
        "[suite]\nname = \"t\"\n[[benchmark]]\nname = \"a\"\nprogram = \"a.py\"\nchecksum = \"1\"\n"

    @Test func missingManifest() {
        let error = #expect(throws: BenchError.self) {
            try Suite(folder: "/nonexistent", pyperformanceFolder: "/p")
        }
        #expect(error?.message == "/nonexistent/suite.toml: cannot be read")
    }
}

@Suite struct BenchConfigurationTests {
    private func configuration(_ text: String) throws -> BenchConfiguration {
        try BenchConfiguration(file: try TOMLFile(path: "/home/me/apus-bench.toml", text: text))
    }

    @Test func everything() throws {
        let configuration = try configuration(
            """
            [defaults]
            runtimes = ["mine", "cpython"]
            baseline = "cpython"
            rounds = 5
            executions = 1
            minimum-time = 0.1
            interleave = "processes"
            pin = false
            timeout = "30s"
            suites = "my/suites"
            [runtime.mine]
            command = ["./bin/python", "-X", "fast"]
            environment = { A = "b" }
            kind = "pypy"
            [runtime.pypy]
            command = "pypy3 --jit off"
            iterations = 7
            """)
        #expect(configuration.defaultRuntimes == ["mine", "cpython"])
        #expect(configuration.rounds == 5)
        #expect(configuration.executionsPerRound == 1)
        #expect(configuration.minimumSampleSeconds == 0.1)
        #expect(configuration.interleaving == .processes && configuration.isPinned == false)
        #expect(configuration.timeoutSeconds == 30)
        #expect(configuration.suitesFolder == "/home/me/my/suites")
        let mine = try #require(configuration.runtimes["mine"])
        #expect(mine.arguments == ["/home/me/bin/python", "-X", "fast"])
        #expect(mine.environment == ["A": "b"])
        #expect(mine.kind == .pypy)
        #expect(mine.iterations == 40)
        #expect(configuration.runtimes["pypy"]?.arguments == ["pypy3", "--jit", "off"])
        #expect(configuration.runtimes["pypy"]?.iterations == 7)
    }

    @Test(arguments: [
        ("[defaults]\nrounds = 0\n", 2), ("[defaults]\nround = 1\n", 2), ("[runtime.x]\n", 1),
        ("[runtime.x]\ncommand = \"\"\n", 2), ("[runtime.x]\ncommand = \"a\"\nkind = \"jvm\"\n", 3),
        ("[runtime.x]\ncommand = \"a\"\nenvironment = { A = 1 }\n", 3), ("[other]\n", 1),
        ("[defaults]\nrounds = \n", 2),
    ])
    func mistakes(text: String, line: Int) {
        let error = #expect(throws: BenchError.self) { try configuration(text) }
        #expect(error?.message.hasPrefix("/home/me/apus-bench.toml:\(line):") == true, "\(error?.message ?? "")")
    }
}
