import Testing

@testable import ApusTraceIR

@Suite struct InterpreterTests {
    /// Runs a trace over the slots and returns the memory after it was left, with what happened.
    private func run(
        _ text: String, slots: [Int: Int] = [:], arguments: [UInt64] = [], polls: Int = 3, failing: Int = -1
    ) throws -> (memory: ModelMemory, outcome: TraceOutcome, point: ResumePoint?) {
        try withTrace(text) { trace, tables in
            #expect(verify(trace, tables) == [])
            var memory = ModelMemory(tables)
            memory.pollsLeft = polls
            for (slot, value) in slots { memory.store(memory.frameBase + 8 * slot, width: 8, bits(value)) }
            var interpreter = TraceInterpreter(memory)
            let outcome = interpreter.run(trace, tables, arguments: arguments, failing: failing)
            var point: ResumePoint?
            if case .left(_, let snapshot) = outcome { point = interpreter.leave(snapshot, trace, tables) }
            return (interpreter.memory, outcome, point)
        }
    }

    private static let sum = """
        label L0
        v0 = loadSlot $0
        v1 = loadSlot $1
        v2 = lessThan v0 21
        guardTrue v2 s0
        v3 = subtract v1 1
        v4 = addChecked v3 v0 s0
        v5 = addChecked v0 2 s0
        storeSlot $0 v5
        storeSlot $1 v4
        poll s1
        jump L0
        s0 boundary @5000:4 |
        s1 boundary @5000:2 |

        """

    @Test func aLoopRunsUntilItsGuardFails() throws {
        let (memory, outcome, point) = try run(
            Self.sum, slots: [0: taggedSmall(0), 1: taggedSmall(0)], polls: 100)
        #expect(outcome == .left(position: 4, snapshot: 0))
        #expect(point == ResumePoint(mode: .boundary, address: 0, code: 0x5000, instruction: 4, base: 0, depth: 1))
        #expect(memory.described(roots: []) == "slot 0 10\nslot 1 45\n\nfaults 0\n")
    }

    @Test func aPollLeaves() throws {
        let (memory, outcome, _) = try run(Self.sum, slots: [0: taggedSmall(0), 1: taggedSmall(0)], polls: 4)
        #expect(outcome == .left(position: 10, snapshot: 1))
        #expect(memory.described(roots: []) == "slot 0 5\nslot 1 10\n\nfaults 0\n")
    }

    @Test func overflowLeavesBeforeAnyEffect() throws {
        let largest = taggedSmall(Int.max >> 1)
        let (memory, outcome, _) = try run(Self.sum, slots: [0: taggedSmall(9), 1: largest])
        #expect(outcome == .left(position: 6, snapshot: 0))
        #expect(memory.described(roots: []) == "slot 0 9\nslot 1 \(Int.max >> 1)\n\nfaults 0\n")
    }

    @Test func aGuardCanBeMadeToFail() throws {
        let (_, outcome, _) = try run(Self.sum, slots: [0: taggedSmall(0), 1: taggedSmall(0)], failing: 5)
        #expect(outcome == .left(position: 6, snapshot: 0))
    }

    @Test func parallelAssignmentSwaps() throws {
        let text = """
            label L0
            label L1
            v0 = argument 0 word 3
            v1 = argument 1 word 5
            storeSlot $0 v0
            storeSlot $1 v1
            poll s0
            jump L1 v1 v0
            s0 boundary @5000:2 |

            """
        let (memory, _, _) = try run(text, polls: 1)
        #expect(memory.described(roots: []).hasPrefix("slot 0 2\nslot 1 1\n"))
    }

    @Test func recipesMakeValues() throws {
        let text = """
            label L0
            v0 = argument 0 double
            v1 = argument 1 word
            leave s0
            s0 boundary @5000:1 @6000:7+10 | 0=small(v1) 1=float(v0) 2=truth(1) 3=virtual(1) 4=float(1e+200d)
            o0 point 103 0 point.y=v0
            o1 pair 102 0 pair.count=4 pair.first=virtual(0) pair.second=virtual(1)

            """
        let (memory, _, point) = try run(text, arguments: [(2.5).bitPattern, bits(-6)])
        #expect(point == ResumePoint(mode: .boundary, address: 0, code: 0x6000, instruction: 7, base: 10, depth: 2))
        #expect(
            memory.described(roots: []) == """
                slot 0 -6
                slot 1 2.5f
                slot 2 #20
                slot 3 object 0
                slot 4 1e+200F
                object 0 layout 2 shape 102 4 object 1 object 0
                object 1 layout 3 shape 103 0.0 2.5

                faults 0

                """)
    }

    /// The generator follows what it appends: the guards of a straight trace hold for its input.
    @Test func recordedGuardsHold() throws {
        for seed in 0..<UInt64(isStress ? 5000 : 200) {
            try withRandomTrace(seed: seed, isLoop: false) { trace, tables, input in
                var interpreter = TraceInterpreter(input.memory)
                let outcome = interpreter.run(trace, tables)
                let last = trace.instructions.count - 1
                #expect(outcome == .left(position: last, snapshot: trace.instructions[last].snapshot), "seed \(seed)")
                #expect(interpreter.memory.faults == 0, "seed \(seed)")
            }
        }
    }

    @Test func tagsAndBoxesAreInverse() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<10_000 {
            let number = word(random.next()) >> Int(1 + random.below(62))
            #expect(untaggedSmall(taggedSmall(number)) == number)
            let double = Double(bitPattern: random.next() >> 2 | UInt64(random.below(2)) << 63)
            if let boxed = evaluate(.boxFloat, double.bitPattern, 0) {
                #expect(evaluate(.unboxFloat, boxed, 0) == double.bitPattern)
                #expect(evaluate(.isFloat, boxed, 0) == 1 && evaluate(.isSmall, boxed, 0) == 0)
            }
        }
    }

    @Test(arguments: [
        (Operation.divideFloor, -7, 2, -4), (.moduloFloor, -7, 2, 1), (.divideFloor, 7, 2, 3), (.moduloFloor, 7, 2, 1),
        (.shiftRight, -8, 1, -4), (.shiftRightUnsigned, -1, 63, 1), (.shiftLeft, 1, 64, 1),
        (.unsignedLessThan, -1, 1, 0),
        (.addOverflows, Int.max, 1, 1), (.addOverflows, 1, 1, 0), (.multiplyHigh, -1, -1, -2), (.bothSmall, 3, 5, 1),
        (.bothSmall, 3, 4, 0), (.isObject, 0, 0, 0), (.isObject, 16, 0, 1), (.isObject, 12, 0, 0),
    ])
    func integersFollowTheTable(_ operation: Operation, _ a: Int, _ b: Int, _ expected: Int) {
        #expect(evaluate(operation, bits(a), bits(b)) == bits(expected))
    }
}
