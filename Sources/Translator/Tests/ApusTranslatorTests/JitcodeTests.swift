import ApusBytecode
import Testing

@testable import ApusTranslator

@Suite struct JitcodeTests {
    private let translation = translated(
        """
        func pick(_ left: Value, _ right: Value) -> Value {
            if bothSmall(left, right) {
                let (sum, overflow) = (left.raw &- 1).addingReportingOverflow(right.raw)
                if !overflow { return Value(tagged: sum) }
            }
            return right
        }
        func caller(_ ts: ThreadState, _ value: Value) -> Value {
            let hash = hashBits(value)
            return pick(value, Value(small: hash &+ SmallInteger.exactAsFloat))
        }
        """)

    @Test func listing() throws {
        try #require(translation.diagnostics.isEmpty, "\(translation.diagnostics)")
        let program = translation.program
        #expect(
            program.listing(of: program.functions[0]) == """
                pick: 2 parameters, 2 registers
                  0: branchUnlessBothSmall r0 r1 @15
                  4: subtract r0 r0 #1
                  8: addOrJump r0 r0 r1 @15
                  13: return r0
                  15: return r1

                """)
        #expect(program.listing(of: program.functions[1]).contains("callNative r0 hashBits r1"))
        #expect(program.listing(of: program.functions[1]).contains("callFunction r0 pick r1 r0"))
    }

    @Test func imageKeepsEverything() throws {
        let words = translation.program.image()
        let again = try words.withUnsafeBufferPointer { buffer in
            try #require(JitcodeImage(words: buffer.baseAddress.unsafelyUnwrapped).program)
        }
        #expect(again == translation.program)
        #expect(again.functions[1].constants.contains(1 << 53))
    }

    @Test func liveness() throws {
        let function = try #require(translation.program.functions.first)
        // Before the first branch both parameters are live; before the addition r1 and the difference in r0.
        #expect(Array(function.liveness) == [0, 2, 0, 1, 8, 2, 0, 1])
    }

    /// An inlined function's null goes straight to where the caller treats it, and a known value is not tested.
    @Test func inliningThreadsNulls() throws {
        let inlined = translated(
            """
            @inline(__always)
            func half(_ value: Value) -> Value {
                if value.isSmall { return Value(small: value.small &>> 1) }
                return Value.null
            }
            func outer(_ value: Value) -> Value {
                let result = half(value)
                if result.isNull { return Value.none }
                return result
            }
            """)
        try #require(inlined.diagnostics.isEmpty, "\(inlined.diagnostics)")
        #expect(
            inlined.program.listing(of: inlined.program.functions[1]) == """
                outer: 1 parameters, 1 registers
                  0: branchUnlessSmall r0 @15
                  3: untagInteger r0 r0
                  6: shiftRight r0 r0 #1
                  10: tagInteger r0 r0
                  13: return r0
                  15: return #4

                """)
    }

    @Test func switchOverAnEnumeration() throws {
        let chosen = translated(
            """
            func order(_ comparison: Comparison, _ left: Int, _ right: Int) -> Bool {
                switch comparison {
                case Comparison.lessThan: return left < right
                case Comparison.equal, Comparison.lessEqual: return left <= right
                default: return false
                }
            }
            """)
        try #require(chosen.diagnostics.isEmpty, "\(chosen.diagnostics)")
        #expect(chosen.program.listing(of: chosen.program.functions[0]).contains("switch r0 0:@"))
    }

    @Test func newObjectsWithATail() throws {
        let made = translated(
            """
            func pair(_ ts: ThreadState, _ first: Value) -> TupleObject {
                let tuple = TupleObject.allocate(ts, tailCount: 1, count: 1)
                if tuple.raw == 0 { return tuple }
                tuple.initialize(0, first)
                return tuple
            }
            """)
        try #require(made.diagnostics.isEmpty, "\(made.diagnostics)")
        let listing = made.program.listing(of: made.program.functions[0])
        #expect(listing.contains("newVariable"))
        #expect(listing.contains("initializeElement"))
    }

    @Test func generatedFileNamesEveryNative() {
        let file = translation.nativesFile
        #expect(translation.imageFile.contains("const int32_t apus_jitcode_image[]"))
        #expect(file.contains("raiseStatement(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)); return 0"))
        #expect(file.contains("deleteItem(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0"))
        #expect(file.contains("let jitcodeNativeCount = \(translation.nativeCount)"))
    }
}
