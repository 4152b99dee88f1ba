import ApusBytecode
import ApusSyntax

/// Why a code object cannot be written down.
enum AssemblyProblem: Error { case tooManyRegisters, tooManyConstants, tooManyCaches }

extension CodeBuilder {
    /// Turns what was gathered into the code unit: drops checks that cannot fail, shortens jumps to jumps, numbers the
    /// constants, gives addresses, and writes words, positions and the exception table.
    func assemble() throws(AssemblyProblem) {
        guard registerCount <= 65_535 else { throw .tooManyRegisters }
        dropRedundantBoundChecks()
        improveJumps()
        try orderConstants()
        guard cacheNames.count <= Int(Int32.max) else { throw .tooManyCaches }
        let addresses = layOut()
        write(addresses)
        unit.registerCount = max(registerCount, localCount)
        unit.constants = constants
        unit.cacheNames = cacheNames
        for range in ranges {
            let start = addresses[range.start]
            let end = addresses[range.end]
            if end > start {
                unit.exceptionTable.append(
                    ExceptionRange(
                        start: start, end: end, target: addresses[labels[range.handler.index]],
                        register: range.register))
            }
        }
    }

    // MARK: Jumps

    /// Address of each pending instruction, and of the end. A 16-bit jump that does not reach takes three words: the
    /// instruction jumps to a `jump` behind it.
    private func layOut() -> [Int] {
        var sizes = [UInt8](repeating: 1, count: instructions.count)
        var addresses = [Int](repeating: 0, count: instructions.count + 1)
        for (index, instruction) in instructions.enumerated() where instruction.opcode == .nop { sizes[index] = 0 }
        var changed = true
        while changed {
            changed = false
            var address = 0
            for index in instructions.indices {
                addresses[index] = address
                address += Int(sizes[index])
            }
            addresses[instructions.count] = address
            for index in instructions.indices where sizes[index] == 1 {
                let field = OpcodeFacts.of(instructions[index].opcode).jump
                guard field == .a || field == .c, let label = targetLabel(instructions[index]) else { continue }
                let distance = addresses[labels[label]] - addresses[index] - 1
                if distance < Int(Int16.min) || distance > Int(Int16.max) {
                    sizes[index] = 3
                    changed = true
                }
            }
        }
        return addresses
    }

    private func write(_ addresses: [Int]) {
        unit.instructions.reserveCapacity(addresses[instructions.count])
        unit.positions.reserveCapacity(addresses[instructions.count])
        for (index, instruction) in instructions.enumerated() where instruction.opcode != .nop {
            let position = SourcePosition(
                line: Int(instruction.range.line), endLine: Int(instruction.range.endLine),
                column: Int(instruction.range.column), endColumn: Int(instruction.range.endColumn))
            let facts = OpcodeFacts.of(instruction.opcode)
            let size = addresses[index + 1] - addresses[index]
            var (a, b, c) = (Int(instruction.a), Int(instruction.b), Int(instruction.c))
            if let label = targetLabel(instruction) {
                let distance = addresses[labels[label]] - addresses[index] - 1
                switch facts.jump {
                case .a: a = size == 3 ? 1 : distance
                case .c: c = size == 3 ? 1 : distance
                case .wide: b = distance
                case .none: break
                }
                append(instruction.opcode, a, b, c, facts, position)
                if size == 3 {
                    append(.jump, 0, 1, 0, OpcodeFacts.of(.jump), position)
                    append(.jump, 0, distance - 2, 0, OpcodeFacts.of(.jump), position)
                }
            } else {
                append(instruction.opcode, a, b, c, facts, position)
            }
        }
    }

    private func append(
        _ opcode: Opcode, _ a: Int, _ b: Int, _ c: Int, _ facts: OpcodeFacts, _ position: SourcePosition
    ) {
        let instruction =
            facts.isWide ? Instruction(opcode, a: a, wide: b) : Instruction(opcode, a: a, b: b, c: c)
        unit.instructions.append(instruction.word)
        unit.positions.append(position)
    }

    // MARK: Constants

    /// Some operations name their constant in 16 bits: when there are more, theirs come first.
    private func orderConstants() throws(AssemblyProblem) {
        guard constants.count > 65_536 else { return }
        var isFirst = [Bool](repeating: false, count: constants.count)
        if unit.flags.contains(.hasDocumentation) { isFirst[0] = true }
        for instruction in instructions {
            for (field, kind) in OpcodeFacts.of(instruction.opcode).operands.enumerated() where kind == .constant {
                isFirst[Int([instruction.a, instruction.b, instruction.c][field])] = true
            }
        }
        let order = isFirst.indices.filter { isFirst[$0] } + isFirst.indices.filter { !isFirst[$0] }
        guard isFirst.count(where: { $0 }) <= 65_536 else { throw .tooManyConstants }
        var newIndex = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { newIndex[old] = new }
        renumberConstants(order, newIndex)
        for index in instructions.indices {
            for (field, kind) in OpcodeFacts.of(instructions[index].opcode).operands.enumerated()
            where kind == .constant || kind == .constant32 {
                switch field {
                case 0: instructions[index].a = Int32(newIndex[Int(instructions[index].a)])
                case 1: instructions[index].b = Int32(newIndex[Int(instructions[index].b)])
                default: instructions[index].c = Int32(newIndex[Int(instructions[index].c)])
                }
            }
        }
    }
}
