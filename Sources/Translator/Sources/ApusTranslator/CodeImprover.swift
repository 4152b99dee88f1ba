import ApusBytecode

/// Makes the final code of one function: branches fused with the tests before them, jumps threaded through known
/// outcomes, dead code dropped, registers shared.
struct CodeImprover {
    private(set) var instructions: [EmittedInstruction]
    let parameterCount: Int

    init(instructions: [EmittedInstruction], parameterCount: Int) {
        self.instructions = instructions
        self.parameterCount = parameterCount
    }

    mutating func improve() {
        repeat {
            var changed = dropDead()
            if fuse() { changed = true }
            if decide() { changed = true }
            if invert() { changed = true }
            if thread() { changed = true }
            if !changed { break }
        } while true
        dropJumpsToNext()
    }

    // MARK: - Control flow

    func successors(_ index: Int) -> [Int] {
        let instruction = instructions[index]
        return instruction.operation.endsBlock ? instruction.targets : instruction.targets + [index + 1]
    }

    /// How many jumps go to each instruction.
    private func jumpCounts() -> [Int] {
        var counts = [Int](repeating: 0, count: instructions.count)
        for instruction in instructions { for target in instruction.targets { counts[target] += 1 } }
        return counts
    }

    /// Registers live before each instruction, by iteration to a fixed point.
    func liveBefore() -> [Set<Int>] {
        var live = [Set<Int>](repeating: [], count: instructions.count + 1)
        var changed = true
        while changed {
            changed = false
            for index in instructions.indices.reversed() {
                var set = Set<Int>()
                for successor in successors(index) { set.formUnion(live[successor]) }
                set.subtract(instructions[index].writes)
                set.formUnion(instructions[index].reads)
                if set != live[index] {
                    live[index] = set
                    changed = true
                }
            }
        }
        return live
    }

    /// Keeps the marked instructions and renumbers the targets; a jump to a dropped one goes to the next that is kept.
    private mutating func keep(_ kept: [Bool]) {
        var numbers: [Int] = []
        var next = 0
        for flag in kept {
            numbers.append(next)
            if flag { next += 1 }
        }
        var result: [EmittedInstruction] = []
        for (index, instruction) in instructions.enumerated() where kept[index] {
            var instruction = instruction
            instruction.words = instruction.words.map { word in
                switch word {
                case .label(let target): .label(numbers[target])
                case .table(let rows): .table(rows.map { ($0.value, numbers[$0.label]) })
                default: word
                }
            }
            result.append(instruction)
        }
        instructions = result
    }

    // MARK: - Dropping

    /// Drops what cannot be reached and what computes words that nobody reads.
    private mutating func dropDead() -> Bool {
        var reached = [Bool](repeating: false, count: instructions.count)
        var work = [0]
        while let index = work.popLast() {
            if index >= instructions.count || reached[index] { continue }
            reached[index] = true
            work += successors(index)
        }
        let live = liveBefore()
        for index in instructions.indices where reached[index] && instructions[index].isRemovable {
            if instructions[index].writes.allSatisfy({ !live[index + 1].contains($0) }) { reached[index] = false }
        }
        if reached.allSatisfy({ $0 }) { return false }
        keep(reached)
        return true
    }

    private mutating func dropJumpsToNext() {
        var kept = [Bool](repeating: true, count: instructions.count)
        var next = instructions.count
        for index in instructions.indices.reversed() {
            if instructions[index].operation == .jump && instructions[index].targets == [next] {
                kept[index] = false
            } else {
                next = index
            }
        }
        if kept.contains(false) { keep(kept) }
    }

    /// Moves between registers that have come to share a number.
    private mutating func dropIdleMoves() {
        let kept = instructions.map { instruction in
            guard let move = CodeImprover.move(instruction) else { return true }
            return move.source != .register(move.register)
        }
        if kept.contains(false) { keep(kept) }
    }

    // MARK: - Fusing

    /// `test r; branchIf r` becomes one branch; so does an overflow test.
    private mutating func fuse() -> Bool {
        let live = liveBefore()
        let jumps = jumpCounts()
        var kept = [Bool](repeating: true, count: instructions.count)
        for index in instructions.indices.dropLast() {
            let first = instructions[index]
            let second = instructions[index + 1]
            guard second.operation == .branchIf || second.operation == .branchUnless, jumps[index + 1] == 0,
                case .source(.register(let condition))? = second.words.first,
                case .label(let target)? = second.words.last,
                !live[index + 2].contains(condition), !live[target].contains(condition)
            else { continue }
            if let branch = first.operation.branch(when: second.operation == .branchIf), first.writes == [condition] {
                instructions[index + 1] = EmittedInstruction(
                    operation: branch, words: Array(first.words.dropFirst()) + [.label(target)], origin: first.origin)
                kept[index] = false
            } else if let operation = overflowJumps[first.operation], second.operation == .branchIf,
                first.writes.count == 2, first.writes[1] == condition, !live[target].contains(first.writes[0])
            {
                instructions[index + 1] = EmittedInstruction(
                    operation: operation, words: [first.words[0], first.words[2], first.words[3], .label(target)],
                    origin: first.origin)
                kept[index] = false
            }
        }
        if !kept.contains(false) { return false }
        keep(kept)
        return true
    }

    /// A branch on a constant becomes a jump or nothing.
    private mutating func decide() -> Bool {
        var kept = [Bool](repeating: true, count: instructions.count)
        var changed = false
        for index in instructions.indices {
            let instruction = instructions[index]
            guard instruction.operation == .branchIf || instruction.operation == .branchUnless,
                case .constant(let number)? = instruction.sources.first
            else { continue }
            changed = true
            if (number != 0) == (instruction.operation == .branchIf) {
                instructions[index] = EmittedInstruction(
                    operation: .jump, words: [.label(instruction.targets[0])], origin: instruction.origin)
            } else {
                kept[index] = false
            }
        }
        if kept.contains(false) { keep(kept) }
        return changed
    }

    /// A branch over a jump becomes the opposite branch.
    private mutating func invert() -> Bool {
        let jumps = jumpCounts()
        var kept = [Bool](repeating: true, count: instructions.count)
        for index in instructions.indices.dropLast(2) {
            let branch = instructions[index]
            let jump = instructions[index + 1]
            guard jump.operation == .jump, jumps[index + 1] == 0, branch.targets == [index + 2], kept[index],
                let opposite = CodeImprover.opposite(branch.operation)
            else { continue }
            instructions[index] = EmittedInstruction(
                operation: opposite, words: branch.words.dropLast() + [jump.words[0]], origin: branch.origin)
            kept[index + 1] = false
        }
        if !kept.contains(false) { return false }
        keep(kept)
        return true
    }

    private static func opposite(_ operation: JitcodeOperation) -> JitcodeOperation? {
        if operation == .branchIf { return .branchUnless }
        if operation == .branchUnless { return .branchIf }
        return operation.branchTest.flatMap { $0.test.branch(when: !$0.outcome) }
    }

    // MARK: - Threading

    /// Sends jumps to where they end up: through jumps, and through branches on a word that was moved just before.
    private mutating func thread() -> Bool {
        let jumps = jumpCounts()
        var changed = false
        for index in instructions.indices {
            instructions[index].words = instructions[index].words.map { word in
                guard case .label(let target) = word else { return word }
                var moved: (register: Int, source: Operand, nonzero: Bool)?
                if index > 0, instructions[index].operation == .jump, jumps[index] == 0 {
                    moved = CodeImprover.move(instructions[index - 1])
                }
                if instructions[index].operation == .branchUnless,
                    case .source(.register(let register))? = instructions[index].words.first
                {
                    moved = (register, .constant(0), false)
                }
                let end = destination(target, moved)
                if end != target { changed = true }
                return .label(end)
            }
            // A jump to a return is that return.
            if instructions[index].operation == .jump, instructions[instructions[index].targets[0]].operation == .return
            {
                instructions[index] = instructions[instructions[index].targets[0]]
                changed = true
            }
        }
        return changed
    }

    private static func move(_ instruction: EmittedInstruction) -> (register: Int, source: Operand, nonzero: Bool)? {
        guard instruction.operation == .move, case .destination(let register?)? = instruction.words.first,
            case .source(let source)? = instruction.words.last
        else { return nil }
        return (register, source, instruction.movesNonzero)
    }

    private func destination(
        _ target: Int, _ moved: (register: Int, source: Operand, nonzero: Bool)?
    ) -> Int {
        var target = target
        for _ in 0..<instructions.count {
            let instruction = instructions[target]
            if instruction.operation == .jump {
                target = instruction.targets[0]
                continue
            }
            guard let moved, let outcome = CodeImprover.outcome(instruction, moved) else { break }
            target = outcome ? instruction.targets[0] : target + 1
        }
        return target
    }

    /// Whether a branch jumps, when it tests the moved word and that decides it.
    private static func outcome(
        _ branch: EmittedInstruction, _ moved: (register: Int, source: Operand, nonzero: Bool)
    ) -> Bool? {
        guard branch.sources.first == .register(moved.register) else { return nil }
        var isNonzero: Bool?
        if moved.nonzero { isNonzero = true }
        if case .constant(let number) = moved.source { isNonzero = number != 0 }
        guard let isNonzero else { return nil }
        switch branch.operation {
        case .branchIf: return isNonzero
        case .branchUnless: return !isNonzero
        case .branchIfEqual where branch.sources[1] == .constant(0): return !isNonzero
        case .branchUnlessEqual where branch.sources[1] == .constant(0): return isNonzero
        default: return nil
        }
    }

    // MARK: - Registers

    /// Gives registers that are never live together the same number.
    private mutating func shareRegisters() {
        let live = liveBefore()
        var conflicts: [Int: Set<Int>] = [:]
        func clash(_ left: Int, _ right: Int) {
            if left == right { return }
            conflicts[left, default: []].insert(right)
            conflicts[right, default: []].insert(left)
        }
        for left in 0..<parameterCount { for right in 0..<left { clash(left, right) } }
        var order: [Int] = []
        for (index, instruction) in instructions.enumerated() {
            for written in instruction.writes {
                order.append(written)
                for other in live[index + 1].union(instruction.writes) { clash(written, other) }
            }
        }
        // What is live at the start without being a parameter is never read before it is written; keep it apart.
        for register in live[0] where register >= parameterCount {
            order.insert(register, at: 0)
            for other in live[0] { clash(register, other) }
        }
        var colors: [Int: Int] = [:]
        for parameter in 0..<parameterCount { colors[parameter] = parameter }
        for register in order where colors[register] == nil {
            let taken = Set((conflicts[register] ?? []).compactMap { colors[$0] })
            var color = 0
            while taken.contains(color) { color += 1 }
            colors[register] = color
        }
        func renamed(_ operand: Operand) -> Operand {
            guard case .register(let number) = operand else { return operand }
            return .register(colors[number] ?? number)
        }
        for index in instructions.indices {
            let after = live[index + 1]
            let isCall = [.callNative, .callFunction].contains(instructions[index].operation)
            instructions[index].words = instructions[index].words.map { word in
                switch word {
                case .destination(let number?):
                    isCall && !after.contains(number) ? .destination(nil) : .destination(colors[number] ?? number)
                case .source(let operand): .source(renamed(operand))
                case .arguments(let list): .arguments(list.map(renamed))
                default: word
                }
            }
        }
    }

    // MARK: - Encoding

    /// The final words, registers shared.
    func encoded(name: String, hints: JitcodeHints, effects: NativeEffects) -> JitcodeFunction {
        var code = self
        code.shareRegisters()
        code.dropIdleMoves()
        return code.words(name: name, hints: hints, effects: effects)
    }

    private func words(name: String, hints: JitcodeHints, effects: NativeEffects) -> JitcodeFunction {
        var positions: [Int] = []
        var size = 0
        var registerCount = parameterCount
        for instruction in instructions {
            positions.append(size)
            size += 1
            for word in instruction.words {
                switch word {
                case .arguments(let list): size += 1 + list.count
                case .table(let rows): size += 1 + 2 * rows.count
                default: size += 1
                }
            }
            for register in instruction.reads + instruction.writes { registerCount = max(registerCount, register + 1) }
        }
        var constants: [Int] = []
        var code: [Int32] = []
        func source(_ operand: Operand) -> Int32 {
            switch operand {
            case .register(let number): return Int32(number)
            case .constant(let value):
                if let index = constants.firstIndex(of: value) { return Int32(registerCount + index) }
                constants.append(value)
                return Int32(registerCount + constants.count - 1)
            }
        }
        let live = liveBefore()
        var liveness: [Int32] = []
        for (index, instruction) in instructions.enumerated() {
            code.append(instruction.operation.rawValue)
            for word in instruction.words {
                switch word {
                case .destination(let number): code.append(Int32(number ?? -1))
                case .source(let operand): code.append(source(operand))
                case .label(let target): code.append(Int32(positions[target]))
                case .number(let number): code.append(Int32(number))
                case .arguments(let list): code += [Int32(list.count)] + list.map(source)
                case .table(let rows):
                    code.append(Int32(rows.count))
                    for row in rows { code += [Int32(row.value), Int32(positions[row.label])] }
                }
            }
            var needed: Set<Int>?
            switch instruction.operation {
            case .callNative, .callFunction: needed = live[index + 1].subtracting(instruction.writes)
            default: if !instruction.targets.isEmpty && instruction.operation != .jump { needed = live[index] }
            }
            if let registers = needed?.sorted() {
                liveness += [Int32(positions[index]), Int32(registers.count)] + registers.map(Int32.init)
            }
        }
        return JitcodeFunction(
            name: name, parameterCount: parameterCount, registerCount: registerCount, code: code, constants: constants,
            liveness: liveness, hints: hints, effects: effects)
    }
}

private let overflowJumps: [JitcodeOperation: JitcodeOperation] = [
    .addOverflow: .addOrJump, .subtractOverflow: .subtractOrJump, .multiplyOverflow: .multiplyOrJump,
]
