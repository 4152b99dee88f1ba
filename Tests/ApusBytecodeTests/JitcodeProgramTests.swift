import ApusBytecode
import Testing

@Suite struct JitcodeProgramTests {
    private func readBack(_ program: JitcodeProgram) -> JitcodeProgram? {
        program.image().withUnsafeBufferPointer { JitcodeImage(words: $0.baseAddress.unsafelyUnwrapped).program }
    }

    @Test func imageKeepsEverything() {
        var program = JitcodeProgram()
        program.descriptors = [
            JitcodeDescriptor(name: "list.count", offset: 16, kind: .word, isImmutable: false, layout: 12),
            JitcodeDescriptor(name: "tuple[]", offset: 24, kind: .reference, isImmutable: true, layout: 11),
            JitcodeDescriptor(
                name: "Frame.code", offset: -8, kind: .word, isImmutable: false, isQuasiImmutable: true),
        ]
        program.natives = [
            JitcodeNative(name: "f", parameters: [.word, .double], failure: .null, effects: .worst),
            JitcodeNative(
                name: "g", parameters: [.registersWritten, .word], failure: .never, effects: [.writes, .reads],
                writes: [12, 1], reads: [JitcodeNative.frame]),
        ]
        program.functions = [
            JitcodeFunction(
                name: "h", parameterCount: 1, registerCount: 3, code: [0, 1, -1, 70_000],
                constants: [0, -1, 15, 16, -17, 1 << 40, -(1 << 40), Int.max, Int.min], liveness: [3, 1, 0],
                hints: [.elidable, .unrollSafe], effects: [.reads]),
            JitcodeFunction(name: "f", parameterCount: 0, registerCount: 0, code: [], constants: [], liveness: []),
        ]
        #expect(readBack(program) == program)
        #expect(readBack(JitcodeProgram()) == JitcodeProgram())
    }

    @Test func otherWordsAreRefused() {
        let words: [Int32] = [0, 0, 0, 0, 0]
        words.withUnsafeBufferPointer { buffer in
            #expect(JitcodeImage(words: buffer.baseAddress.unsafelyUnwrapped).program == nil)
        }
    }

    @Test func listingShowsNamesAndConstants() {
        var program = JitcodeProgram()
        program.natives = [JitcodeNative(name: "f", parameters: [.word], failure: .never, effects: [])]
        let function = JitcodeFunction(
            name: "h", parameterCount: 1, registerCount: 2,
            code: [JitcodeOperation.callNative.rawValue, 1, 0, 1, 2, JitcodeOperation.return.rawValue, 1],
            constants: [42],
            liveness: [])
        #expect(
            program.listing(of: function)
                == "h: 1 parameters, 2 registers\n  0: callNative r1 f #42\n  5: return r1\n")
    }

    @Test func operationsHaveKnownOperands() {
        for operation in JitcodeOperation.allCases { #expect(!operation.operands.isEmpty) }
    }

    @Test func branchesBelongToTheirTests() {
        for operation in JitcodeOperation.allCases where operation.isTest {
            for outcome in [true, false] {
                let branch = operation.branch(when: outcome)
                #expect(branch?.branchTest?.test == operation)
                #expect(branch?.branchTest?.outcome == outcome)
                #expect(branch?.operands == Array(operation.operands.dropFirst()) + [.label])
            }
            var title = "\(operation)"
            for prefix in ["is", "has"] where title.hasPrefix(prefix) { title.removeFirst(prefix.count) }
            let name = "branchIf" + title.prefix(1).uppercased() + title.dropFirst()
            #expect(operation.branch(when: true).map { "\($0)" } == name)
        }
        #expect(JitcodeOperation.jump.branchTest == nil && JitcodeOperation.jump.branch(when: true) == nil)
    }
}
