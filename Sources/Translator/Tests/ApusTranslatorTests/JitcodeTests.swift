import ApusBytecode
import Testing

@testable import ApusTranslator

@Suite struct JitcodeTests {
    private let translation = translated(
        """
        func pick(_ left: Value, _ right: Value) -> Value {
            if left.raw & right.raw & 1 != 0 {
                let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
                if !overflow { return Value(raw: sum) }
            }
            return right
        }
        func caller(_ ts: ThreadState, _ value: Value) -> Value {
            let hash = hashBits(value)
            return pick(value, Value(small: hash &+ 4_611_686_018_427_387_903))
        }
        """)

    @Test func listing() throws {
        try #require(translation.diagnostics.isEmpty, "\(translation.diagnostics)")
        let program = translation.program
        #expect(
            program.listing(of: program.functions[0]) == """
                pick: 2 parameters, 8 registers
                  0: and r2 r0 r1
                  4: and r3 r2 #1
                  8: notEqual r4 r3 #0
                  12: branchUnless r4 @31
                  15: subtract r5 r0 #1
                  19: addOverflow r6 r7 r5 r1
                  24: branchUnless r7 @29
                  27: jump @31
                  29: return r6
                  31: return r1

                """)
        #expect(program.listing(of: program.functions[1]).contains("callNative r2 hashBits r1"))
        #expect(program.listing(of: program.functions[1]).contains("callFunction r5 pick r1 r4"))
    }

    @Test func textFormKeepsEverything() throws {
        let text = translation.program.encoded()
        let again = try #require(JitcodeProgram(encoded: text))
        #expect(again == translation.program)
        #expect(again.functions[1].constants.contains(4_611_686_018_427_387_903))
    }

    @Test func numbersOfAllSizes() throws {
        var program = JitcodeProgram()
        let numbers = [0, 1, -1, 15, 16, -17, 1 << 31, -(1 << 40), Int.max, Int.min]
        program.functions = [
            JitcodeFunction(
                name: "f", parameterCount: 0, registerCount: 1, code: [0, -5, 70000], constants: numbers, liveness: [])
        ]
        #expect(JitcodeProgram(encoded: program.encoded()) == program)
    }

    @Test func damagedText() {
        #expect(JitcodeProgram(encoded: "f f 0 1 ! - -") == nil)
        #expect(JitcodeProgram(encoded: "d list.count") == nil)
        #expect(JitcodeProgram(encoded: "f f 0 1 " + String(repeating: "/", count: 40) + " - -") == nil)
    }

    @Test func liveness() throws {
        let function = try #require(translation.program.functions.first)
        // Before the first branch only the parameters are live, beside the condition.
        #expect(Array(function.liveness.prefix(5)) == [12, 3, 0, 1, 4])
    }

    @Test func generatedFileNamesEveryNative() {
        let file = translation.generatedFile
        #expect(file.contains("let jitcodeText: StaticString"))
        #expect(file.contains("raiseStatement(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)); return 0"))
        #expect(file.contains("deleteItem(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0"))
        #expect(file.contains("let jitcodeNativeCount = \(translation.nativeCount)"))
    }
}
