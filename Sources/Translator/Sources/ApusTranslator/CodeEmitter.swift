import ApusBytecode

/// Where an operation finds a word.
enum Operand: Equatable {
    case register(Int)
    case constant(Int)
}

/// One operand of an instruction being built.
enum Word {
    case destination(Int?)
    case source(Operand)
    case label(Int)
    case number(Int)
    case arguments([Operand])
}

/// Builds the code of one function: registers without end, labels, then liveness and the final words.
struct CodeEmitter {
    private(set) var instructions: [(operation: JitcodeOperation, words: [Word])] = []
    private(set) var registerCount: Int
    /// Instruction number of each label that has been placed.
    private var labels: [Int?] = []

    init(parameterCount: Int) { registerCount = parameterCount }

    mutating func register() -> Int {
        registerCount += 1
        return registerCount - 1
    }

    mutating func label() -> Int {
        labels.append(nil)
        return labels.count - 1
    }

    mutating func place(_ label: Int) { labels[label] = instructions.count }

    mutating func emit(_ operation: JitcodeOperation, _ words: Word...) { instructions.append((operation, words)) }

    /// An operation with one result and sources only.
    mutating func compute(_ operation: JitcodeOperation, _ sources: Operand...) -> Operand {
        let result = register()
        instructions.append((operation, [.destination(result)] + sources.map(Word.source)))
        return .register(result)
    }

    /// Whether control can reach the next instruction.
    var isReachable: Bool {
        guard let last = instructions.last else { return true }
        return ![.jump, .return].contains(last.operation) || labels.contains(instructions.count)
    }

    private func target(_ label: Int) -> Int { labels[label] ?? instructions.count }

    private func successors(_ index: Int) -> [Int] {
        var result: [Int] = []
        for case .label(let label) in instructions[index].words { result.append(target(label)) }
        if ![.jump, .return].contains(instructions[index].operation) { result.append(index + 1) }
        return result.filter { $0 < instructions.count }
    }

    private static func reads(_ words: [Word]) -> [Int] {
        words.flatMap { word -> [Operand] in
            switch word {
            case .source(let operand): [operand]
            case .arguments(let operands): operands
            default: []
            }
        }.compactMap { if case .register(let number) = $0 { number } else { nil } }
    }

    private static func writes(_ words: [Word]) -> [Int] {
        words.compactMap { if case .destination(let number) = $0 { number } else { nil } }
    }

    /// Registers live before each instruction, by iteration to a fixed point.
    private func liveBefore() -> [Set<Int>] {
        var live = [Set<Int>](repeating: [], count: instructions.count)
        var changed = true
        while changed {
            changed = false
            for index in instructions.indices.reversed() {
                var set = Set<Int>()
                for successor in successors(index) { set.formUnion(live[successor]) }
                set.subtract(CodeEmitter.writes(instructions[index].words))
                set.formUnion(CodeEmitter.reads(instructions[index].words))
                if set != live[index] {
                    live[index] = set
                    changed = true
                }
            }
        }
        return live
    }

    func finish(name: String, parameterCount: Int) -> JitcodeFunction {
        var positions: [Int] = []
        var size = 0
        for instruction in instructions {
            positions.append(size)
            size += 1
            for word in instruction.words {
                if case .arguments(let list) = word { size += 1 + list.count } else { size += 1 }
            }
        }
        positions.append(size)

        var constants: [Int] = []
        var code: [Int32] = []
        func source(_ operand: Operand) -> Int32 {
            switch operand {
            case .register(let number): return Int32(number)
            case .constant(let value):
                if let index = constants.firstIndex(of: value) { return ~Int32(index) }
                constants.append(value)
                return ~Int32(constants.count - 1)
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
                case .label(let label): code.append(Int32(positions[target(label)]))
                case .number(let number): code.append(Int32(number))
                case .arguments(let list): code += [Int32(list.count)] + list.map(source)
                }
            }
            var needed: Set<Int>?
            switch instruction.operation {
            case .branchUnless: needed = live[index]
            case .callNative, .callFunction:
                needed =
                    index + 1 < live.count ? live[index + 1].subtracting(CodeEmitter.writes(instruction.words)) : []
            default: break
            }
            if let registers = needed?.sorted() {
                liveness += [Int32(positions[index]), Int32(registers.count)] + registers.map(Int32.init)
            }
        }
        return JitcodeFunction(
            name: name, parameterCount: parameterCount, registerCount: registerCount, code: code, constants: constants,
            liveness: liveness)
    }
}
