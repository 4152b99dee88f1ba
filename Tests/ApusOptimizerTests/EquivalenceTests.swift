import ApusTraceIR
import Testing

@testable import ApusOptimizer

/// What a program could see of a run: everything it left behind and where it goes on.
private func observed(
    _ trace: borrowing Trace, _ tables: borrowing TraceTables, _ input: RandomTraceInput
) -> String {
    var interpreter = TraceInterpreter(input.memory)
    let outcome = interpreter.run(trace, tables, fuel: 100_000)
    guard case .left(_, let snapshot) = outcome else { return "\(outcome)" }
    let point = interpreter.leave(snapshot, trace, tables)
    return "\(point)\n" + interpreter.memory.described(roots: input.roots)
}

/// The input that the trace was recorded on, and others on which its guards fail at some time.
private func variations(_ input: RandomTraceInput, seed: UInt64) -> [RandomTraceInput] {
    var random = SeededGenerator(seed: seed)
    var inputs = [input]
    for polls in [0, 1, 6] {
        var other = input
        other.memory.pollsLeft = polls
        inputs.append(other)
    }
    for _ in 0..<4 {
        var other = input
        let slot = random.below(8)
        let values = [
            taggedSmall(0), taggedSmall(1), taggedSmall(-1), taggedSmall(random.below(4000) - 2000),
            taggedSmall(Int.max >> 1), taggedSmall(Int.min >> 1), immediateFloatWord(1.5), immediateFloatWord(-0.75),
            taggedTruth(0), taggedTruth(1), 4, input.roots[0], input.roots[1], input.roots[2],
        ]
        other.memory.store(ModelMemory.frame + 8 * slot, width: 8, bits(values[random.below(values.count)]))
        inputs.append(other)
        var heap = input
        heap.memory.store(input.roots[0] + 16, width: 8, UInt64(random.below(500)))
        heap.memory.store(input.roots[2] + 24, width: 8, bits(values[random.below(values.count)]))
        inputs.append(heap)
    }
    return inputs
}

@Suite struct EquivalenceTests {
    /// All passes, each pass alone, each pass left out, and some sets more.
    private static func sets(seed: UInt64) -> [Passes] {
        var random = SeededGenerator(seed: seed &* 31)
        var sets: [Passes] = [.all, []]
        for (pass, _) in Passes.names {
            sets.append(pass)
            sets.append(Passes.all.subtracting(pass))
        }
        for _ in 0..<3 { sets.append(Passes(rawValue: random.below(1024))) }
        return sets
    }

    /// Whatever the passes, a random trace does what its recording does.
    @Test(arguments: 0..<(isStress ? 400 : 4)) func anySetOfPassesKeepsTheMeaning(chunk: Int) throws {
        var tables = TraceTables()
        var trace = Trace()
        var optimizer = Optimizer()
        try parseTrace(randomTraceTables, into: &trace, &tables)
        let size = UInt64(isStress ? 25 : 8)
        for seed in (UInt64(chunk) * size)..<(UInt64(chunk) * size + size) {
            trace.reset()
            var generator = RandomTraceGenerator(seed: seed, tables)
            generator.callsTraces = true
            generator.dropsSlots = true
            let input = generator.generate(
                20 + Int(seed % 5) * 25, isLoop: seed % 3 != 0, into: &trace, tables)
            let inputs = variations(input, seed: seed)
            let expected = inputs.map { observed(trace, tables, $0) }
            for passes in Self.sets(seed: seed) {
                optimizer.optimize(trace, tables, passes: passes)
                let faults = verify(optimizer.output, tables)
                #expect(faults == [], "seed \(seed), passes \(passes.rawValue)")
                if !faults.isEmpty { return }
                for (number, input) in inputs.enumerated() {
                    let found = observed(optimizer.output, tables, input)
                    #expect(found == expected[number], "seed \(seed), passes \(passes.rawValue), input \(number)")
                    if found != expected[number] { return }
                }
            }
        }
    }
}
