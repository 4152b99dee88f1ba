import ApusTraceIR
import Testing

@testable import ApusOptimizer

/// Each rule of the table, on operands that match it, against what the interpreter computes without it.
@Suite struct FoldRuleTests {
    private static let words = [
        0, 1, -1, 2, 3, 5, -7, 8, 20, 12, 21, 63, 64, 100, 201, Int.max, Int.min, Int.max >> 1, Int.min >> 1,
        Int.min + 1,
    ]
    private static let doubles = [
        0.0, -0.0, 1.0, -1.0, 0.5, 1e200, -1e-200, .infinity, -.infinity, .nan, 3.25, .leastNonzeroMagnitude,
    ]

    /// The operand that a pattern describes, built on argument `argument` of the trace where it is no constant.
    private func operand(
        _ pattern: Pattern, _ kind: OperandKind, _ left: Reference, _ argument: Reference, _ number: Int,
        _ trace: inout Trace
    ) -> Reference {
        switch pattern {
        case .any: return argument
        case .same: return left
        case .equals(let value):
            return kind == .double ? trace.constant(bits: bits(value), kind: .double) : trace.constant(value)
        case .constant: return trace.constant(Self.words[number % Self.words.count])
        case .truth: return trace.append(.lessThan, argument, trace.constant(5))
        case .made(let operation): return trace.append(operation, argument)
        case .madeWithConstant(let operation):
            return trace.append(operation, argument, trace.constant(Self.words[number / 3 % Self.words.count]))
        }
    }

    private func innerKind(_ pattern: Pattern, _ kind: OperandKind) -> OperandKind {
        switch pattern {
        case .made(let operation), .madeWithConstant(let operation): operation.row.a
        default: kind
        }
    }

    @Test(arguments: 0..<foldRules.count) func aRuleKeepsTheValue(_ index: Int) throws {
        let rule = foldRules[index]
        let row = rule.operation.row
        let kinds = (innerKind(rule.left, row.a), innerKind(rule.right, row.b))
        var tables = TraceTables()
        var trace = Trace()
        try parseTrace(randomTraceTables, into: &trace, &tables)
        var hasMatched = false
        for number in 0..<(isStress ? 400 : 61) {
            trace.reset()
            trace.appendLabel()
            let arguments = [
                trace.appendArgument(0, kind: kinds.0 == .double ? .double : .word),
                trace.appendArgument(1, kind: kinds.1 == .double ? .double : .word),
            ]
            // The types that tags and boxes rely on.
            snapshot(&trace, [])
            for (argument, pattern) in zip(arguments, [rule.left, rule.right]) { guardType(argument, pattern, &trace) }
            let left = operand(rule.left, row.a, .none, arguments[0], number, &trace)
            let right =
                row.b == .none ? Reference.none : operand(rule.right, row.b, left, arguments[1], number, &trace)
            var instruction = Instruction(rule.operation, left, right, kind: row.result == .double ? .double : .word)
            if row.c == .snapshot { instruction.c = Reference(rawValue: 0) }
            let result = trace.append(instruction)
            snapshot(&trace, [Recipe(row.result == .double ? .float : .value, result)])
            trace.appendGuard(.leave, snapshot: 1)
            #expect(verify(trace, tables) == [])
            var optimizer = Optimizer()
            optimizer.optimize(trace, tables)
            #expect(verify(optimizer.output, tables) == [])
            let folded = printTrace(optimizer.output, tables)
            for turn in 0..<4 {
                let inputs = [value(number * 4 + turn, kinds.0), value(number / 7 + number % 5 + turn, kinds.1)]
                #expect(
                    outcome(trace, tables, inputs) == outcome(optimizer.output, tables, inputs),
                    "rule \(index), \(rule.operation), input \(inputs)")
            }
            // Some rules need bounds, others find what bounds find too.
            optimizer.optimize(trace, tables, passes: .all.subtracting(.fold))
            if printTrace(optimizer.output, tables) != folded { hasMatched = true }
            optimizer.optimize(trace, tables, passes: .all.subtracting(.bound))
            let unbounded = printTrace(optimizer.output, tables)
            optimizer.optimize(trace, tables, passes: .all.subtracting([.bound, .fold]))
            if printTrace(optimizer.output, tables) != unbounded { hasMatched = true }
        }
        #expect(hasMatched, "rule \(index) of \(rule.operation) never did anything")
    }

    private func value(_ number: Int, _ kind: OperandKind) -> UInt64 {
        kind == .double
            ? Self.doubles[number % Self.doubles.count].bitPattern : bits(Self.words[number % Self.words.count])
    }

    private func guardType(_ argument: Reference, _ pattern: Pattern, _ trace: inout Trace) {
        guard case .made(let operation) = pattern else { return }
        let test: Reference
        switch operation {
        case .untag: test = trace.append(.isSmall, argument)
        case .unboxFloat: test = trace.append(.isFloat, argument)
        case .tagTruth: test = trace.append(.unsignedLessEqual, argument, trace.constant(1))
        case .tag:
            let shifted = trace.append(.shiftLeft, argument, trace.constant(1))
            test = trace.append(.equal, trace.append(.shiftRight, shifted, trace.constant(1)), argument)
        default: return
        }
        trace.appendGuard(.guardTrue, test, snapshot: 0)
    }

    private func snapshot(_ trace: inout Trace, _ recipes: [Recipe]) {
        let firstFrame = trace.snapshotFrames.count
        trace.snapshotFrames.append(
            SnapshotFrame(code: trace.constant(object: 0x5000), instruction: trace.snapshots.count, base: 0))
        let firstEntry = trace.snapshotEntries.count
        for (slot, recipe) in recipes.enumerated() { trace.snapshotEntries.append(SnapshotEntry(slot: slot, recipe)) }
        trace.snapshots.append(
            Snapshot(
                mode: .boundary, firstFrame: firstFrame, frameCount: 1, firstEntry: firstEntry,
                entryCount: recipes.count, firstVirtual: 0, virtualCount: 0))
    }

    private func outcome(
        _ trace: borrowing Trace, _ tables: borrowing TraceTables, _ arguments: [UInt64]
    ) -> String {
        var interpreter = TraceInterpreter(ModelMemory(tables))
        guard case .left(_, let snapshot) = interpreter.run(trace, tables, arguments: arguments) else { return "" }
        let point = interpreter.leave(snapshot, trace, tables)
        return "\(point.instruction)\n" + interpreter.memory.described(roots: [])
    }
}
