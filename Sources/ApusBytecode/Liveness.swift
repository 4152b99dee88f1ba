/// Which temporaries of a code object hold values that are still wanted behind each yield: what a suspended generator
/// must keep. Registers below `localNames.count` are not listed: they are always kept.
///
/// A backward data-flow analysis over the instructions; the exception table adds edges to the handlers.
public func liveTemporariesAtYields(_ unit: CodeUnit) -> [(instruction: Int, registers: [Int])] {
    let count = unit.instructions.count
    let first = unit.localNames.count
    let width = max(0, unit.registerCount - first)
    let words = (width + 63) / 64
    guard width > 0, count > 0 else { return [] }
    var uses = [[Int]](repeating: [], count: count)
    var definitions = [[Int]](repeating: [], count: count)
    var successors = [[Int]](repeating: [], count: count)
    // A handler's register is written when control goes there: before that it may hold anything.
    var handlers = [[(target: Int, register: Int)]](repeating: [], count: count)
    var yields: [Int] = []
    for index in 0..<count {
        let instruction = Instruction(word: unit.instructions[index])
        guard let opcode = instruction.opcode else { continue }
        let access = registerAccess(instruction, opcode)
        uses[index] = access.uses.filter { $0 >= first && $0 < unit.registerCount }
        definitions[index] = access.definitions.filter { $0 >= first && $0 < unit.registerCount }
        if opcode == .yieldValue || opcode == .yieldDelegated { yields.append(index) }
        let description = opcodeTable[Int(opcode.rawValue)]
        if !description.endsBlock || opcode == .generatorEntry { successors[index].append(index + 1) }
        for (position, kind) in description.operands.enumerated() {
            switch kind {
            case .jump:
                successors[index].append(index + 1 + (position == 0 ? instruction.signedA : instruction.signedC))
            case .jump32: successors[index].append(index + 1 + instruction.wide)
            default: break
            }
        }
        for range in unit.exceptionTable where index >= range.start && index < range.end {
            handlers[index].append((range.target, range.register))
        }
        successors[index].removeAll { $0 < 0 || $0 >= count }
    }
    guard !yields.isEmpty else { return [] }
    var live = [UInt64](repeating: 0, count: count * words)
    func set(_ bits: inout [UInt64], _ register: Int, _ value: Bool) {
        let bit = register - first
        if value { bits[bit / 64] |= 1 << UInt64(bit % 64) } else { bits[bit / 64] &= ~(1 << UInt64(bit % 64)) }
    }
    func liveOut(_ index: Int) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: words)
        for next in successors[index] {
            for word in 0..<words { bits[word] |= live[next * words + word] }
        }
        for handler in handlers[index] {
            let bit = handler.register - first
            for word in 0..<words {
                var wanted = live[handler.target * words + word]
                if bit >> 6 == word { wanted &= ~(1 << UInt64(bit & 63)) }
                bits[word] |= wanted
            }
        }
        return bits
    }
    var changed = true
    while changed {
        changed = false
        for index in stride(from: count - 1, through: 0, by: -1) {
            var bits = liveOut(index)
            for register in definitions[index] { set(&bits, register, false) }
            for register in uses[index] { set(&bits, register, true) }
            for word in 0..<words where live[index * words + word] != bits[word] {
                live[index * words + word] = bits[word]
                changed = true
            }
        }
    }
    return yields.map { index in
        var bits = liveOut(index)
        for register in definitions[index] { set(&bits, register, false) }
        return (index, (0..<width).filter { bits[$0 / 64] & (1 << UInt64($0 % 64)) != 0 }.map { $0 + first })
    }
}

/// Registers that an instruction reads and surely overwrites, windows included.
public func registerAccess(
    _ instruction: Instruction, _ opcode: Opcode
) -> (uses: [Int], definitions: [Int]) {
    let (a, b, c) = (instruction.a, instruction.b, instruction.c)
    let arguments = frameHeaderWords
    switch opcode {
    case .loadMethod: return ([b], [a, a + arguments])
    case .buildSlice, .matchClass: return ([b, b + 1, b + 2], [a])
    case .call: return ([b] + Array(b + arguments..<b + arguments + c), [a])
    case .callKeywords: return ([b] + Array(b + arguments..<b + arguments + c + 1), [a])
    case .callMethod: return ([b] + Array(b + arguments..<b + arguments + c + 1), [a])
    case .callMethodKeywords: return ([b] + Array(b + arguments..<b + arguments + c + 2), [a])
    case .callExpanded: return ([b, b + arguments, b + arguments + 1], [a])
    case .buildTuple, .buildList, .buildSet, .buildString: return (Array(b..<b + c), [a])
    case .buildMap: return (Array(b..<b + 2 * c), [a])
    case .unpackSequence: return ([b], Array(a..<a + c))
    case .unpackExtended: return ([b], Array(a..<a + (c & 255) + 1 + (c >> 8)))
    case .makeFunction: return ([b, b + 1, b + 2, b + 3], [a])
    case .importName: return ([b, b + 1], [a])
    case .send: return ([a, b], [])
    case .forIterate: return ([b], [])
    default: break
    }
    var uses: [Int] = []
    var definitions: [Int] = []
    for (position, kind) in opcodeTable[Int(opcode.rawValue)].operands.enumerated() {
        let field = [a, b, c][position]
        if kind == .register || kind == .base { uses.append(field) }
        if kind == .destination { definitions.append(field) }
    }
    return (uses, definitions)
}
