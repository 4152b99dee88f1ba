import ApusBytecode

/// Checks what must hold for every code unit, nested ones included; returns the violations, empty when there are none.
///
/// Operands lie in their tables, jumps land on instructions and only `jumpBack` goes backwards, windows lie within the
/// registers, no path falls off the end, exception ranges are sane and nested, and every register behind the variables
/// is written on all paths before it is read.
public func verify(_ unit: CodeUnit) -> [String] {
    var verifier = Verifier(unit: unit)
    var problems = verifier.run()
    for case .code(let nested) in unit.constants { problems += verify(nested) }
    return problems
}

private struct Verifier {
    let unit: CodeUnit
    var problems: [String] = []
    let instructions: [Instruction]

    init(unit: CodeUnit) {
        self.unit = unit
        instructions = unit.instructions.map { Instruction(word: $0) }
    }

    mutating func report(_ index: Int, _ message: String) {
        problems.append("\(unit.qualifiedName) at \(index): \(message)")
    }

    mutating func run() -> [String] {
        if unit.positions.count != instructions.count { report(0, "positions are not parallel to instructions") }
        if unit.localNames.count > unit.registerCount { report(0, "more locals than registers") }
        for (index, instruction) in instructions.enumerated() { checkOperands(index, instruction) }
        for range in unit.exceptionTable { checkRange(range) }
        for index in unit.cellRegisters where !unit.localNames.indices.contains(index) {
            report(0, "cell register \(index) is no local")
        }
        for index in unit.cacheNames where !unit.constants.indices.contains(index) {
            report(0, "cache without a name")
        }
        guard let last = instructions.last?.opcode else {
            report(0, "no instructions")
            return problems
        }
        if !opcodeTable[Int(last.rawValue)].endsBlock { report(instructions.count - 1, "control falls off the end") }
        if problems.isEmpty { checkDefinitions() }
        return problems
    }

    // MARK: Operands

    private mutating func checkOperands(_ index: Int, _ instruction: Instruction) {
        guard let opcode = instruction.opcode else { return report(index, "invalid opcode") }
        let description = opcodeTable[Int(opcode.rawValue)]
        for (field, kind) in description.operands.enumerated() {
            let value = [instruction.a, instruction.b, instruction.c][field]
            switch kind {
            case .destination, .register, .base:
                if value >= unit.registerCount { report(index, "\(opcode): register \(value) out of range") }
            case .constant:
                if value >= unit.constants.count { report(index, "\(opcode): constant \(value) out of range") }
            case .constant32:
                if !unit.constants.indices.contains(instruction.wide) {
                    report(index, "\(opcode): constant out of range")
                }
            case .cache:
                if value >= unit.cacheNames.count { report(index, "\(opcode): cache \(value) out of range") }
            case .cache32:
                if !unit.cacheNames.indices.contains(instruction.wide) {
                    report(index, "\(opcode): cache out of range")
                }
            case .jump, .jump32:
                guard let target = target(index, instruction) else { return }
                if !instructions.indices.contains(target) { report(index, "\(opcode): jump to \(target)") }
                if target <= index, opcode != .jumpBack { report(index, "\(opcode) goes backwards") }
                if target > index, opcode == .jumpBack { report(index, "jumpBack goes forwards") }
            case .immediate, .signed, .signed32, .unused: break
            }
        }
        let (reads, writes) = effects(instruction)
        if let highest = (reads + writes).max(), highest >= unit.registerCount {
            report(index, "\(opcode): window reaches register \(highest) of \(unit.registerCount)")
        }
    }

    private func target(_ index: Int, _ instruction: Instruction) -> Int? {
        guard let opcode = instruction.opcode else { return nil }
        for (field, kind) in opcodeTable[Int(opcode.rawValue)].operands.enumerated() {
            if kind == .jump { return index + 1 + (field == 0 ? instruction.signedA : instruction.signedC) }
            if kind == .jump32 { return index + 1 + instruction.wide }
        }
        return nil
    }

    private mutating func checkRange(_ range: ExceptionRange) {
        if range.start < 0 || range.end > instructions.count || range.start >= range.end {
            report(range.start, "exception range \(range.start)..<\(range.end)")
        }
        if !instructions.indices.contains(range.target) { report(range.start, "handler at \(range.target)") }
        if (range.start..<range.end).contains(range.target) { report(range.start, "a handler protects itself") }
        if range.register >= unit.registerCount || range.register < unit.localNames.count {
            report(range.start, "exception register \(range.register)")
        }
    }

    /// Registers that an instruction reads and writes, windows included.
    private func effects(_ instruction: Instruction) -> (reads: [Int], writes: [Int]) {
        guard let opcode = instruction.opcode else { return ([], []) }
        let (a, b, c) = (instruction.a, instruction.b, instruction.c)
        func window(_ base: Int, _ arguments: Int) -> [Int] {
            [base] + Array(base + frameHeaderWords..<base + frameHeaderWords + arguments)
        }
        switch opcode {
        case .call: return (window(b, c), [a])
        case .callKeywords: return (window(b, c + 1), [a])
        case .callMethod: return (window(b, c + 1), [a])
        case .callMethodKeywords: return (window(b, c + 2), [a])
        case .callExpanded: return (window(b, 2), [a])
        case .loadMethod: return ([b], [a, a + frameHeaderWords])
        case .buildTuple, .buildList, .buildSet, .buildString: return (Array(b..<b + c), [a])
        case .buildMap: return (Array(b..<b + 2 * c), [a])
        case .buildSlice, .matchClass: return (Array(b..<b + 3), [a])
        case .makeFunction: return (Array(b..<b + 4), [a])
        case .importName: return ([b, b + 1], [a])
        case .unpackSequence: return ([b], Array(a..<a + c))
        case .unpackExtended: return ([b], Array(a..<a + (c & 255) + 1 + (c >> 8)))
        case .withEnter, .asyncWithEnter: return ([b], [a, c])
        case .send: return ([a, b], [a])
        default:
            var reads: [Int] = []
            var writes: [Int] = []
            for (field, kind) in opcodeTable[Int(opcode.rawValue)].operands.enumerated() {
                let value = [a, b, c][field]
                if kind == .register { reads.append(value) }
                if kind == .destination { writes.append(value) }
            }
            return (reads, writes)
        }
    }

    // MARK: Definition before use

    /// Forward data flow over the registers behind the variables; a register is defined where it is on all paths.
    private mutating func checkDefinitions() {
        let first = unit.localNames.count
        let words = (max(unit.registerCount - first, 0) + 63) / 64
        if words == 0 { return }
        var states: [[UInt64]?] = Array(repeating: nil, count: instructions.count)
        var handlers = [Int](repeating: -1, count: instructions.count)
        for (number, range) in unit.exceptionTable.enumerated().reversed() {
            for index in range.start..<range.end { handlers[index] = number }
        }
        states[0] = Array(repeating: 0, count: words)
        var work = [0]
        func merge(_ state: [UInt64], _ index: Int) {
            guard let old = states[index] else {
                states[index] = state
                work.append(index)
                return
            }
            var new = old
            for word in 0..<words { new[word] &= state[word] }
            if new != old {
                states[index] = new
                work.append(index)
            }
        }
        func define(_ register: Int, _ state: inout [UInt64]) {
            let bit = register - first
            if bit >= 0 { state[bit >> 6] |= 1 << UInt64(bit & 63) }
        }
        while let index = work.popLast() {
            guard var state = states[index], let opcode = instructions[index].opcode else { continue }
            if handlers[index] >= 0 {
                let range = unit.exceptionTable[handlers[index]]
                var caught = state
                define(range.register, &caught)
                merge(caught, range.target)
            }
            if let target = target(index, instructions[index]) {
                var taken = state
                if opcode == .send { define(instructions[index].a, &taken) }
                merge(taken, target)
            }
            for register in effects(instructions[index]).writes { define(register, &state) }
            if !opcodeTable[Int(opcode.rawValue)].endsBlock || opcode == .generatorEntry {
                if index + 1 < instructions.count { merge(state, index + 1) }
            }
        }
        for (index, instruction) in instructions.enumerated() {
            guard let state = states[index] else {
                report(index, "cannot be reached")
                continue
            }
            for register in effects(instruction).reads where register >= first {
                let bit = register - first
                if state[bit >> 6] & (1 << UInt64(bit & 63)) == 0 {
                    let name = opcodeTable[Int(instruction.word & 0xFFFF)].name
                    report(index, "\(name) reads r\(register), which may be undefined")
                }
            }
        }
    }
}
