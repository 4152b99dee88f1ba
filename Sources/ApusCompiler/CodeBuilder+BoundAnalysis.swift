import ApusBytecode
import ApusSyntax

// Definite assignment: which `checkBound` can never fail. Every read of a local that is no parameter is emitted with a
// check; a forward data-flow analysis over the finished code then removes those that some assignment, or an earlier
// check, precedes on every path. A set of bound variables per basic block, joined by intersection.

/// Bits of one block's state.
private struct Bits {
    var words: [UInt64]

    subscript(bit: Int) -> Bool {
        get { words[bit >> 6] & (1 << UInt64(bit & 63)) != 0 }
        set {
            let mask: UInt64 = 1 << UInt64(bit & 63)
            if newValue { words[bit >> 6] |= mask } else { words[bit >> 6] &= ~mask }
        }
    }

    /// Keeps what both have; true when that is less than before.
    mutating func intersect(_ other: Bits) -> Bool {
        var changed = false
        for index in words.indices {
            let new = words[index] & other.words[index]
            if new != words[index] {
                words[index] = new
                changed = true
            }
        }
        return changed
    }
}

private struct BasicBlock {
    var start: Int
    var end: Int
    var handler: Int?
}

extension CodeBuilder {
    /// Registers written by an instruction that goes on to the next one, as a half-open range; a second one for
    /// `withEnter`.
    static func writes(_ instruction: PendingInstruction) -> (Range<Int>, Int?) {
        let a = Int(instruction.a)
        switch instruction.opcode {
        case .unpackSequence: return (a..<a + Int(instruction.c), nil)
        case .unpackExtended: return (a..<a + (Int(instruction.c) & 255) + 1 + (Int(instruction.c) >> 8), nil)
        case .loadMethod: return (a..<a + 1, a + frameHeaderWords)
        case .withEnter, .asyncWithEnter: return (a..<a + 1, Int(instruction.c))
        default:
            return OpcodeFacts.of(instruction.opcode).operands.first == .destination ? (a..<a + 1, nil) : (0..<0, nil)
        }
    }

    func dropRedundantBoundChecks() {
        var bitOf: [Int: Int] = [:]
        for instruction in instructions where instruction.opcode == .checkBound {
            if bitOf[Int(instruction.a)] == nil { bitOf[Int(instruction.a)] = bitOf.count }
        }
        if bitOf.isEmpty { return }
        let blocks = basicBlocks()
        var blockAt = [Int](repeating: -1, count: instructions.count + 1)
        for (index, block) in blocks.enumerated() { blockAt[block.start] = index }

        let wordCount = (bitOf.count + 63) / 64
        let full = Bits(words: Array(repeating: ~0, count: wordCount))
        var states = Array(repeating: full, count: blocks.count)
        var entry = Bits(words: Array(repeating: 0, count: wordCount))
        for parameter in 0..<scope.parameters.count {
            if let bit = bitOf[parameter] { entry[bit] = true }
        }
        states[0] = entry
        var visited = [Bool](repeating: false, count: blocks.count)
        var work = [0]
        func flow(_ state: Bits, to block: Int) {
            if states[block].intersect(state) || !visited[block] { work.append(block) }
        }
        func transfer(_ instruction: PendingInstruction, _ state: inout Bits) {
            if instruction.opcode == .checkBound || instruction.opcode == .loadNull {
                if let bit = bitOf[Int(instruction.a)] { state[bit] = instruction.opcode == .checkBound }
                return
            }
            let (range, second) = Self.writes(instruction)
            for register in range { if let bit = bitOf[register] { state[bit] = true } }
            if let second, let bit = bitOf[second] { state[bit] = true }
        }
        while let index = work.popLast() {
            visited[index] = true
            let block = blocks[index]
            var state = states[index]
            // What the handler may rely on: bound before every instruction of the block.
            var least = state
            for position in block.start..<block.end {
                let instruction = instructions[position]
                if position == block.end - 1, let label = targetLabel(instruction) {
                    var taken = state
                    if instruction.opcode != .forIterate { transfer(instruction, &taken) }
                    flow(taken, to: blockAt[labels[label]])
                }
                transfer(instruction, &state)
                if instruction.opcode == .loadNull { _ = least.intersect(state) }
            }
            if let handler = block.handler { flow(least, to: blockAt[handler]) }
            let last = instructions[block.end - 1].opcode
            // `generatorEntry` ends a block for the engine; when the generator is started it goes on behind it.
            if block.end < instructions.count, !OpcodeFacts.of(last).endsBlock || last == .generatorEntry {
                flow(state, to: blockAt[block.end])
            }
        }
        for (index, block) in blocks.enumerated() where visited[index] {
            var state = states[index]
            for position in block.start..<block.end {
                let instruction = instructions[position]
                if instruction.opcode == .checkBound, let bit = bitOf[Int(instruction.a)], state[bit] {
                    instructions[position].opcode = .nop
                }
                transfer(instruction, &state)
            }
        }
    }

    /// Blocks that end at jumps and start at their targets and wherever another handler becomes responsible.
    private func basicBlocks() -> [BasicBlock] {
        let count = instructions.count
        var starts = [Bool](repeating: false, count: count + 1)
        starts[0] = true
        for (index, instruction) in instructions.enumerated() {
            if let label = targetLabel(instruction) {
                starts[labels[label]] = true
                starts[index + 1] = true
            } else if OpcodeFacts.of(instruction.opcode).endsBlock {
                starts[index + 1] = true
            }
        }
        for range in ranges {
            starts[range.start] = true
            starts[range.end] = true
            starts[labels[range.handler.index]] = true
        }
        // Outer ranges first, so that inner ones overwrite them.
        var handlerAt = [Int](repeating: -1, count: count)
        for range in ranges.reversed() {
            for position in range.start..<range.end { handlerAt[position] = labels[range.handler.index] }
        }
        var blocks: [BasicBlock] = []
        var start = 0
        for position in 1...max(count, 1) where position == count || starts[position] {
            let handler = handlerAt[start]
            blocks.append(BasicBlock(start: start, end: position, handler: handler < 0 ? nil : handler))
            start = position
        }
        return blocks
    }
}
