import Testing

@testable import ApusJIT

@Suite struct JITOptionsTests {
    @Test func modesAreRead() {
        var options = JITOptions()
        #expect(options.mode == .off)
        #expect(options.read("--jit=on") == nil && options.mode == .on && options.threshold == 1000)
        #expect(options.read("--jit=stress") == nil && options.mode == .stress)
        #expect(options.threshold == 2 && options.exitThreshold == 2)
        #expect(options.read("--jit-dump") == nil && options.dumpsTraces)
    }

    @Test(arguments: ["--jit=fast", "--jit", "--jitter=on", "--jit-log=/nonexistent/folder/file"])
    func whatIsNoOptionIsNamed(_ argument: String) {
        var options = JITOptions()
        let problem = options.read(argument)
        #expect(problem?.isEmpty == false)
        #expect(options.mode == .off)
    }
}
