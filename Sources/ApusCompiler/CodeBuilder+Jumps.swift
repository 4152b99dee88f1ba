import ApusBytecode
import ApusSyntax

// Improvements of the control flow, before addresses are given: jumps to jumps, jumps over jumps, dead code.

extension CodeBuilder {
    func improveJumps() {
        threadJumps()
        invertJumpsOverJumps()
        dropUnreachable()
    }

    /// The label that an instruction jumps to.
    func targetLabel(_ instruction: PendingInstruction) -> Int? {
        switch OpcodeFacts.of(instruction.opcode).jump {
        case .none: nil
        case .a: Int(instruction.a)
        case .c: Int(instruction.c)
        case .wide: Int(instruction.b)
        }
    }

    private func setTarget(_ index: Int, _ label: Int) {
        switch OpcodeFacts.of(instructions[index].opcode).jump {
        case .a: instructions[index].a = Int32(truncatingIfNeeded: label)
        case .c: instructions[index].c = Int32(truncatingIfNeeded: label)
        case .wide: instructions[index].b = Int32(truncatingIfNeeded: label)
        case .none: break
        }
    }

    /// The first instruction at or behind an index that is not dropped.
    private func effective(_ index: Int) -> Int {
        var index = index
        while index < instructions.count, instructions[index].opcode == .nop { index += 1 }
        return index
    }

    /// A jump to a `jump` goes to where that one leads; a `jump` to a `jumpBack` becomes one. Every way back stays a
    /// `jumpBack`, which is the safepoint.
    private func threadJumps() {
        for index in instructions.indices {
            guard let original = targetLabel(instructions[index]) else { continue }
            var label = original
            var opcode = instructions[index].opcode
            for _ in 0..<8 {
                let target = effective(labels[label])
                guard target < instructions.count else { break }
                if instructions[target].opcode == .jump, opcode != .jumpBack {
                    label = Int(instructions[target].b)
                } else if instructions[target].opcode == .jumpBack, opcode == .jump,
                    labels[Int(instructions[target].b)] <= index
                {
                    opcode = .jumpBack
                    label = Int(instructions[target].b)
                    break
                } else {
                    break
                }
            }
            if label == original { continue }
            instructions[index].opcode = opcode
            setTarget(index, label)
        }
    }

    /// `if not a: goto L1; goto L2; L1:` is `if a: goto L2`.
    private func invertJumpsOverJumps() {
        guard instructions.count >= 3 else { return }
        var isTarget = [Bool](repeating: false, count: instructions.count + 1)
        for instruction in instructions {
            if let label = targetLabel(instruction) { isTarget[labels[label]] = true }
        }
        for range in ranges { isTarget[labels[range.handler.index]] = true }
        for index in 0..<instructions.count - 2 {
            guard let inverse = instructions[index].opcode.inverseJump, instructions[index + 1].opcode == .jump,
                !isTarget[index + 1],
                let over = targetLabel(instructions[index]), effective(labels[over]) == effective(index + 2)
            else { continue }
            let target = Int(instructions[index + 1].b)
            instructions[index].opcode = inverse
            setTarget(index, target)
            instructions[index + 1].opcode = .nop
        }
    }

    private func dropUnreachable() {
        let count = instructions.count
        var isReached = [Bool](repeating: false, count: count + 1)
        var work = [0]
        func drain() {
            while var index = work.popLast() {
                while index < count, !isReached[index] {
                    isReached[index] = true
                    if let label = targetLabel(instructions[index]), !isReached[labels[label]] {
                        work.append(labels[label])
                    }
                    let opcode = instructions[index].opcode
                    if OpcodeFacts.of(opcode).endsBlock, opcode != .generatorEntry { break }
                    index += 1
                }
            }
        }
        drain()
        // Handlers are reached from what they protect; those may be handlers in turn.
        var pending = ranges
        while true {
            let reached = pending.filter { range in
                (range.start..<range.end).contains { isReached[$0] && instructions[$0].opcode != .nop }
            }
            if reached.isEmpty { break }
            pending.removeAll { range in
                (range.start..<range.end).contains { isReached[$0] && instructions[$0].opcode != .nop }
            }
            for range in reached { work.append(labels[range.handler.index]) }
            drain()
        }
        for index in 0..<count where !isReached[index] { instructions[index].opcode = .nop }
    }
}

extension Opcode {
    /// The conditional jump with the opposite condition. Comparisons have one of their own: not (a < b) is not a >= b.
    fileprivate var inverseJump: Opcode? {
        switch self {
        case .jumpIfTrue: .jumpIfFalse
        case .jumpIfFalse: .jumpIfTrue
        case .jumpIfNone: .jumpIfNotNone
        case .jumpIfNotNone: .jumpIfNone
        case .jumpIfEqual: .jumpUnlessEqual
        case .jumpUnlessEqual: .jumpIfEqual
        case .jumpIfNotEqual: .jumpUnlessNotEqual
        case .jumpUnlessNotEqual: .jumpIfNotEqual
        case .jumpIfLessThan: .jumpUnlessLessThan
        case .jumpUnlessLessThan: .jumpIfLessThan
        case .jumpIfLessEqual: .jumpUnlessLessEqual
        case .jumpUnlessLessEqual: .jumpIfLessEqual
        case .jumpIfGreaterThan: .jumpUnlessGreaterThan
        case .jumpUnlessGreaterThan: .jumpIfGreaterThan
        case .jumpIfGreaterEqual: .jumpUnlessGreaterEqual
        case .jumpUnlessGreaterEqual: .jumpIfGreaterEqual
        case .jumpIfEqualConstant: .jumpUnlessEqualConstant
        case .jumpUnlessEqualConstant: .jumpIfEqualConstant
        case .jumpIfNotEqualConstant: .jumpUnlessNotEqualConstant
        case .jumpUnlessNotEqualConstant: .jumpIfNotEqualConstant
        case .jumpIfLessThanConstant: .jumpUnlessLessThanConstant
        case .jumpUnlessLessThanConstant: .jumpIfLessThanConstant
        case .jumpIfLessEqualConstant: .jumpUnlessLessEqualConstant
        case .jumpUnlessLessEqualConstant: .jumpIfLessEqualConstant
        case .jumpIfGreaterThanConstant: .jumpUnlessGreaterThanConstant
        case .jumpUnlessGreaterThanConstant: .jumpIfGreaterThanConstant
        case .jumpIfGreaterEqualConstant: .jumpUnlessGreaterEqualConstant
        case .jumpUnlessGreaterEqualConstant: .jumpIfGreaterEqualConstant
        default: nil
        }
    }
}
