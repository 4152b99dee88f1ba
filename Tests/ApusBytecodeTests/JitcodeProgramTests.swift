import ApusBytecode
import Testing

@Suite struct JitcodeProgramTests {
    @Test func textFormKeepsEverything() {
        var program = JitcodeProgram()
        program.descriptors = [
            JitcodeDescriptor(name: "list.count", offset: 16, kind: .word, isImmutable: false),
            JitcodeDescriptor(name: "tuple[]", offset: 24, kind: .reference, isImmutable: true),
        ]
        program.natives = [
            JitcodeNative(name: "f", parameterCount: 2, failure: .null, effects: .worst, writes: []),
            JitcodeNative(
                name: "g", parameterCount: 0, failure: .never, effects: [.writes], writes: ["list", "array"]),
        ]
        program.functions = [
            JitcodeFunction(
                name: "h", parameterCount: 1, registerCount: 3, code: [0, 1, -1, 70_000],
                constants: [0, -1, 15, 16, -17, 1 << 40, Int.max, Int.min], liveness: [3, 1, 0])
        ]
        #expect(JitcodeProgram(encoded: program.encoded()) == program)
    }

    @Test func damagedTextIsRefused() {
        #expect(JitcodeProgram(encoded: "f f 0 1 ! - -") == nil)
        #expect(JitcodeProgram(encoded: "f f 0 1 B - -") == nil)
        #expect(JitcodeProgram(encoded: "n f 1 sometimes 0 -") == nil)
        #expect(JitcodeProgram(encoded: "x") == nil)
    }

    @Test func listingShowsNamesAndConstants() {
        var program = JitcodeProgram()
        program.natives = [JitcodeNative(name: "f", parameterCount: 1, failure: .never, effects: [], writes: [])]
        let function = JitcodeFunction(
            name: "h", parameterCount: 1, registerCount: 2,
            code: [JitcodeOperation.callNative.rawValue, 1, 0, 1, ~0, JitcodeOperation.return.rawValue, 1],
            constants: [42],
            liveness: [])
        #expect(
            program.listing(of: function)
                == "h: 1 parameters, 2 registers\n  0: callNative r1 f #42\n  5: return r1\n")
    }

    @Test func operationsHaveKnownOperands() {
        for operation in JitcodeOperation.allCases { #expect(!operation.operands.isEmpty) }
    }
}
