import ApusOptimizer
import ApusTraceIR
import CApus
import Foundation
import Testing

@testable import ApusBackend

private let isStress = ProcessInfo.processInfo.environment["APUS_STRESS"] == "1"

/// Five registers, among them those with a role of their own.
private let fewRegisters = RegisterSet([.rax, .rcx, .rdx, .rbx, .rsi])

@Suite(.serialized) struct TraceCompilerTests {
    /// Runs a trace in the interpreter and as code; both must leave at the same guard with the same memory.
    private func compare(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, _ input: RandomTraceInput, _ machine: Machine,
        general: RegisterSet = .general, vector: RegisterSet = .vector, fastAllocation: Bool = true, _ title: String
    ) throws {
        let faults = verify(trace, tables)
        try #require(faults.isEmpty, "\(title): \(faults)")
        var interpreter = TraceInterpreter(input.memory)
        let outcome = interpreter.run(trace, tables)
        guard case .left(let position, let snapshot) = outcome else {
            Issue.record("\(title): the interpreter did not leave: \(outcome)")
            return
        }
        let expected = interpreter.leave(snapshot, trace, tables)
        guard
            let found = machine.run(
                trace, tables, input.memory, general: general, vector: vector, fastAllocation: fastAllocation)
        else {
            Issue.record("\(title): not compiled")
            return
        }
        defer { machine.forget() }
        guard let left = Machine.left, let compiled = Machine.compiled else {
            Issue.record("\(title): the code did not leave")
            return
        }
        #expect(
            compiled.exits[left.exit].snapshot == snapshot,
            "\(title): left by snapshot \(compiled.exits[left.exit].snapshot), not \(snapshot) at \(position)")
        #expect(left.state.mode == expected.mode && left.state.instruction == expected.instruction, "\(title)")
        #expect(left.state.code == expected.code && left.state.resume == expected.address, "\(title)")
        #expect(left.state.frame == ModelMemory.frame + 8 * expected.base && !left.wasCalled, "\(title)")
        let wanted = interpreter.memory.described(roots: input.roots)
        let got = found.described(roots: input.roots)
        #expect(got == wanted, "\(title)")
    }

    private func withRandom(
        _ seed: UInt64, length: Int, isLoop: Bool,
        _ body: (inout Trace, borrowing TraceTables, RandomTraceInput) throws -> Void
    ) throws {
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(randomTraceTables, into: &trace, &tables)
        tables.addDescriptor(
            "Thread.turns", MemoryDescriptor(layout: TraceTables.threadLayout, offset: 512, kind: .word))
        Machine.bindNatives(&tables)
        var generator = RandomTraceGenerator(seed: seed, tables)
        let input = generator.generate(length, isLoop: isLoop, into: &trace, tables)
        try body(&trace, tables, input)
    }

    /// Straight traces, cut off at every guard: each exit is taken once.
    @Test func everyExitOfRandomTraces() throws {
        let machine = try #require(Machine())
        for seed in 0..<UInt64(isStress ? 2000 : 60) {
            try withRandom(seed, length: 60, isLoop: false) { trace, tables, input in
                let whole = (0..<trace.instructions.count).map { trace.instructions[$0] }
                for (position, instruction) in whole.enumerated() where instruction.operation.isGuard {
                    if trace.snapshots[instruction.snapshot].mode != .boundary { continue }
                    trace.instructions.truncate(to: position)
                    trace.appendGuard(.leave, snapshot: instruction.snapshot)
                    try compare(
                        trace, tables, input, machine, general: seed % 3 == 0 ? fewRegisters : .general,
                        vector: seed % 3 == 0 ? RegisterSet(0b111) : .vector, fastAllocation: seed % 2 == 0,
                        "seed \(seed), cut at \(position)")
                    trace.instructions.truncate(to: position)
                    for index in position..<whole.count { trace.instructions.append(whole[index]) }
                }
            }
        }
    }

    /// Loops, left after three turns by a counter in the thread state.
    @Test func loopsOfRandomTraces() throws {
        let machine = try #require(Machine())
        for seed in 0..<UInt64(isStress ? 5000 : 300) {
            try withRandom(seed, length: 70, isLoop: true) { trace, tables, input in
                let count = trace.instructions.count
                let poll = trace.instructions[count - 2]
                let jump = trace.instructions[count - 1]
                trace.instructions.truncate(to: count - 2)
                let turns = tables.descriptors.count - 1
                let thread = trace.append(.threadState)
                let loaded = trace.append(
                    Instruction(.loadField, thread, detail: turns, kind: .word))
                let next = trace.append(.add, loaded, trace.constant(1))
                trace.append(.storeField, thread, next, detail: turns)
                let goesOn = trace.append(.notEqual, next, trace.constant(3))
                trace.appendGuard(.guardTrue, goesOn, snapshot: poll.snapshot)
                trace.append(jump)
                try compare(
                    trace, tables, input, machine, general: seed % 3 == 0 ? fewRegisters : .general,
                    vector: seed % 3 == 0 ? RegisterSet(0b111) : .vector, fastAllocation: seed % 2 == 0, "seed \(seed)")
            }
        }
    }

    /// Optimized traces: arguments, recipes, virtual objects and stores that were put off.
    @Test func optimizedRandomTraces() throws {
        let machine = try #require(Machine())
        var optimizer = Optimizer()
        var delayed = 0
        for seed in 0..<UInt64(isStress ? 5000 : 200) {
            try withRandom(seed, length: 70, isLoop: false) { trace, tables, input in
                let whole = (0..<trace.instructions.count).map { trace.instructions[$0] }
                for (position, instruction) in whole.enumerated() where instruction.operation.isGuard {
                    if position % 3 != 0 && position + 1 < whole.count { continue }
                    trace.instructions.truncate(to: position)
                    trace.appendGuard(.leave, snapshot: instruction.snapshot)
                    optimizer.optimize(trace, tables)
                    delayed += optimizer.output.snapshotStores.count
                    try compare(
                        optimizer.output, tables, input, machine, general: seed % 3 == 0 ? fewRegisters : .general,
                        vector: seed % 3 == 0 ? RegisterSet(0b111) : .vector, fastAllocation: seed % 2 == 0,
                        "seed \(seed), cut at \(position)")
                    trace.instructions.truncate(to: position)
                    for index in position..<whole.count { trace.instructions.append(whole[index]) }
                }
            }
        }
        #expect(delayed > 100)
    }
}
