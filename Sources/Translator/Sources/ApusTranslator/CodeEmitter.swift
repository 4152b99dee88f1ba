import ApusBytecode
import SwiftSyntax

/// Where an operation finds a word.
enum Operand: Hashable {
    case register(Int)
    case constant(Int)
}

/// One operand of an instruction being built.
enum Word {
    case destination(Int?)
    case source(Operand)
    /// Number of a label; after `resolveLabels` the number of an instruction.
    case label(Int)
    case number(Int)
    case arguments([Operand])
    case table([(value: Int, label: Int)])
}

/// A place in a source file.
struct Origin {
    let source: SourceFile
    let node: Syntax
}

/// An instruction being built.
struct EmittedInstruction {
    var operation: JitcodeOperation
    var words: [Word]
    /// A move whose source is known not to be 0.
    var movesNonzero = false
    /// The statement that it comes from.
    var origin: Origin?

    var sources: [Operand] {
        words.flatMap { word -> [Operand] in
            switch word {
            case .source(let operand): [operand]
            case .arguments(let operands): operands
            default: []
            }
        }
    }
    var reads: [Int] { sources.compactMap { if case .register(let number) = $0 { number } else { nil } } }
    var writes: [Int] { words.compactMap { if case .destination(let number) = $0 { number } else { nil } } }
    var targets: [Int] {
        words.flatMap { word -> [Int] in
            switch word {
            case .label(let label): [label]
            case .table(let rows): rows.map(\.label)
            default: []
            }
        }
    }
    /// Whether it can be left out when nobody reads its results.
    var isRemovable: Bool {
        switch operation {
        case .move, .add, .subtract, .multiply, .and, .or, .xor, .shiftLeft, .shiftRight, .divideFloor, .moduloFloor,
            .addOverflow, .subtractOverflow, .multiplyOverflow, .floatAdd, .floatSubtract, .floatMultiply, .floatDivide,
            .floatNegate, .floatFromInteger, .tagInteger, .untagInteger, .tagBool, .untagBool, .unboxFloat,
            .loadRegister, .registerAddress, .calleeFrame, .loadFrame, .loadThread, .loadConstant, .loadCache,
            .advance, .destinationField, .jumpField, .shapeNumber, .shapeType,
            .shapeLayout:
            true
        default: operation.isTest
        }
    }
}

/// Builds the code of one function: registers without end and labels; then branches fused with their tests, jumps
/// threaded, registers shared, liveness and the final words.
struct CodeEmitter {
    private(set) var instructions: [EmittedInstruction] = []
    private(set) var registerCount: Int
    private let parameterCount: Int
    /// Instruction number of each label that has been placed.
    private var labels: [Int?] = []
    /// The statement being translated.
    var origin: Origin?

    init(parameterCount: Int) {
        registerCount = parameterCount
        self.parameterCount = parameterCount
    }

    mutating func register() -> Int {
        registerCount += 1
        return registerCount - 1
    }

    mutating func label() -> Int {
        labels.append(nil)
        return labels.count - 1
    }

    mutating func place(_ label: Int) { labels[label] = instructions.count }

    mutating func emit(_ operation: JitcodeOperation, _ words: Word...) {
        instructions.append(EmittedInstruction(operation: operation, words: words, origin: origin))
    }

    /// A move, of a word that is known not to be 0 if `nonzero`.
    mutating func move(_ source: Operand, to register: Int, nonzero: Bool = false) {
        instructions.append(
            EmittedInstruction(
                operation: .move, words: [.destination(register), .source(source)], movesNonzero: nonzero,
                origin: origin))
    }

    /// An operation with one result and sources only.
    mutating func compute(_ operation: JitcodeOperation, _ sources: Operand...) -> Operand {
        let result = register()
        instructions.append(
            EmittedInstruction(
                operation: operation, words: [.destination(result)] + sources.map(Word.source), origin: origin))
        return .register(result)
    }

    /// The improved code, its registers not yet shared.
    func finish() -> CodeImprover {
        var code = CodeImprover(instructions: resolved(), parameterCount: parameterCount)
        code.improve()
        return code
    }

    /// The instructions with numbers of instructions for labels; a `return` behind the last catches labels at the end.
    private func resolved() -> [EmittedInstruction] {
        func target(_ label: Int) -> Int { labels[label] ?? instructions.count }
        let code = instructions.map { instruction in
            var instruction = instruction
            instruction.words = instruction.words.map { word in
                switch word {
                case .label(let label): .label(target(label))
                case .table(let rows): .table(rows.map { ($0.value, target($0.label)) })
                default: word
                }
            }
            return instruction
        }
        return code + [EmittedInstruction(operation: .return, words: [.source(.constant(0))])]
    }
}
