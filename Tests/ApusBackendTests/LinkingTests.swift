import ApusTraceIR
import CApus
import Testing

@testable import ApusBackend

/// Traces that call each other and bridges.
extension TraceCompilerTests {
    private func compile(
        _ text: String, _ machine: Machine, firstExit: Int = 0, isCallable: Bool = false,
        places: borrowing Arena<ExitLocation> = Arena<ExitLocation>()
    ) throws -> CompiledTrace {
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(randomTraceTables + text, into: &trace, &tables)
        let faults = verify(trace, tables)
        try #require(faults.isEmpty, "\(faults)")
        let compiled = machine.compile(trace, tables, firstExit: firstExit, isCallable: isCallable, places: places)
        return try #require(compiled)
    }

    private func slot(_ number: Int) -> Int { Machine.word(ModelMemory.frame + 8 * number).pointee }

    /// A bridge takes over where the exit stands: its arguments lie where the exit's values lie, and linking is one store.
    @Test func aBridgeContinuesAnExit() throws {
        let machine = try #require(Machine())
        let parent = try compile(
            """
            label L0
            v0 = loadSlot $0
            v1 = untag v0
            v2 = floatFromInteger v1
            v3 = multiply v1 3
            v4 = lessThan v1 10
            guardTrue v4 s0
            leave s1
            s0 boundary @5000:3 | 1=small(v3) 2=float(v2) 3=5
            s1 boundary @5000:4 |

            """, machine)
        Machine.compiled = parent
        #expect(machine.enter(parent.entry, slots: [0: taggedSmall(20)]) == 77)
        #expect(Machine.left?.exit == 0 && slot(1) == taggedSmall(60) && slot(3) == 5)
        #expect(immediateFloat(slot(2)) == 20.0)

        let record = parent.exits[0]
        var places = Arena<ExitLocation>()
        for index in 0..<Int(record.valueCount) { places.append(parent.values[Int(record.firstValue) + index]) }
        #expect(places.count == 2)
        let bridge = try compile(
            """
            label L0
            v0 = argument 0 word
            v1 = argument 1 double
            v2 = add v0 7
            v3 = floatAdd v1 0.5d
            leave s0
            s0 boundary @5000:9 | 1=small(v2) 2=float(v3)

            """, machine, firstExit: 100, places: places)
        Machine.word(record.targetWord).pointee = bridge.entry
        Machine.compiled = bridge
        #expect(machine.enter(parent.entry, slots: [0: taggedSmall(30)]) == 77)
        #expect(Machine.left?.state.instruction == 9 && slot(1) == taggedSmall(97))
        #expect(immediateFloat(slot(2)) == 30.5)
        Machine.compiled = parent
        _ = machine.enter(parent.entry, slots: [0: taggedSmall(2)])
        #expect(Machine.left?.exit == 1, "the other exit is not linked")
    }

    private static let callee = """
        label L0
        v0 = loadSlot $0
        v1 = isSmall v0
        guardTrue v1 s0
        v2 = add v0 2
        finish v2
        s0 boundary @5000:3 | 0=9

        """

    /// A call of a trace: its result, an exit inside of it, a target that does not exist.
    @Test func tracesCallTraces() throws {
        let machine = try #require(Machine())
        let callee = try compile(Self.callee, machine, firstExit: 50, isCallable: true)
        let target = try #require(machine.word())
        Machine.word(target).pointee = callee.callEntry
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(
            randomTraceTables + """
                label L0
                v0 = loadSlot $0
                v1 = untag v0
                v2 = floatFromInteger v1
                storeSlot $6 v0
                leave s0
                s0 boundary @5000:4 | 1=small(v1) 2=float(v2)

                """, into: &trace, &tables)
        // The call, with values that live across it, before the exit; its result goes to slot 3.
        let leave = trace.instructions[5]
        trace.instructions.truncate(to: 5)
        let called = trace.append(.callTrace, trace.constant(target), detail: 6)
        trace.append(.storeSlot, called, detail: 3)
        trace.append(leave)
        let compiledCaller = machine.compile(trace, tables)
        let caller = try #require(compiledCaller)

        Machine.compiled = caller
        #expect(machine.enter(caller.entry, slots: [0: taggedSmall(20)]) == 77)
        #expect(slot(3) == taggedSmall(21) && slot(1) == taggedSmall(20) && immediateFloat(slot(2)) == 20.0)
        #expect(Machine.left?.state.frame == ModelMemory.frame && Machine.left?.wasCalled == false)

        // A word that is no small int: the callee leaves, and what the runtime answers is the result of the call.
        Machine.compiled = callee
        Machine.log = []
        Machine.leaves = []
        Machine.onLeave = { Machine.compiled = caller }
        _ = machine.enter(caller.entry, slots: [0: immediateFloatWord(1.5)])
        Machine.onLeave = nil
        #expect(Machine.leaves.map(\.wasCalled) == [true, false])
        #expect(Machine.leaves.first?.state.frame == ModelMemory.frame + 48)
        #expect(slot(3) == 77)

        Machine.word(target).pointee = machine.stubs.runFrame
        #expect(machine.enter(caller.entry, slots: [0: taggedSmall(1)]) == 77)
        #expect(Machine.log == ["run \(ModelMemory.frame + 48)"] && slot(3) == 4711)

        // Entered by the interpreter, a function's trace hands its value to the runtime.
        #expect(machine.enter(callee.entry, slots: [0: taggedSmall(4)]) == taggedSmall(5))
        #expect(Machine.log == ["finish \(taggedSmall(5))"])
    }

    /// Recursion without an end goes over to the interpreter where the native stack is used up.
    @Test func recursionStopsAtTheStackLimit() throws {
        let machine = try #require(Machine())
        let target = try #require(machine.word())
        var trace = Trace()
        let tables = TraceTables()
        trace.appendLabel()
        let value = trace.append(.callTrace, trace.constant(target), detail: 0)
        trace.append(.finish, value)
        let compiled = machine.compile(trace, tables, isCallable: true)
        let function = try #require(compiled)
        Machine.word(target).pointee = function.callEntry
        var marker = 0
        withUnsafePointer(to: &marker) {
            Machine.word(ModelMemory.thread + machine.runtime.nativeStackLimitOffset).pointee =
                Int(bitPattern: $0) - (100 << 10)
        }
        #expect(machine.enter(function.entry) == 4711)
        #expect(Machine.log == ["run \(ModelMemory.frame)", "finish 4711"])
    }

    @Test func anInvalidTraceIsLeft() throws {
        let machine = try #require(Machine())
        let compiled = try compile(
            "label L0\nguardValid s0\nleave s1\ns0 boundary @5000:1 |\ns1 boundary @5000:2 |\n", machine)
        Machine.compiled = compiled
        _ = machine.enter(compiled.entry)
        #expect(Machine.left?.exit == 1)
        Machine.word(compiled.validWord).pointee = 0
        _ = machine.enter(compiled.entry)
        #expect(Machine.left?.exit == 0)
    }

    /// The body of `while i < n: s += i; i += 1` when nothing is left of tags: a compare, two sums, a poll, four jumps.
    @Test func aPeeledLoopIsTight() throws {
        let machine = try #require(Machine())
        let compiled = try compile(
            """
            label L0
            v0 = loadSlot $2
            v1 = loadSlot $0
            v2 = bothSmall v0 v1
            guardTrue v2 s0
            v3 = loadSlot $1
            v4 = isSmall v3
            guardTrue v4 s0
            v5 = subtract v0 1
            v6 = subtract v1 1
            v7 = subtract v3 1
            label L1
            v8 = argument 0 word v5
            v9 = argument 1 word v7
            v10 = lessThan v8 v6
            guardTrue v10 s1
            v11 = addChecked v9 v8 s1
            v12 = addChecked v8 2 s2
            poll s3
            jump L1 v12 v11
            s0 boundary @5000:4 |
            s1 boundary @5000:4 | 1=v9 2=v8
            s2 boundary @5000:6 | 1=v11 2=v8
            s3 boundary @5000:4 | 1=v11 2=v12

            """, machine)
        // Offsets of the first operation of the body and of the jump.
        var start = 0
        var end = 0
        for index in stride(from: 0, to: compiled.listing.count, by: 2) {
            if compiled.listing[index] == 14 { start = Int(compiled.listing[index + 1]) }
            if compiled.listing[index] == 19 { end = Int(compiled.listing[index + 1]) }
        }
        // cmp, jcc, mov or lea, add, jo, lea or mov, add, jo, cmp, jcc; the jump takes moves of at most two registers.
        #expect(end - start <= 52, "\(end - start) bytes")
        Machine.compiled = compiled
        _ = machine.enter(compiled.entry, slots: [0: taggedSmall(1000), 1: taggedSmall(0), 2: taggedSmall(0)])
        // The snapshot of this test leaves values without their tag bit.
        #expect(slot(1) == 2 * 499_500 && slot(2) == 2000)
    }
}
