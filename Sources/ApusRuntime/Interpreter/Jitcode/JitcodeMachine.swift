import ApusBytecode
import CApus

// What the jitcode interpreter needs beside the image of the jitcode, which it reads in place: flat tables of trivial
// records, made once, when an engine asks for them, and never freed.

/// A field: byte offset, whether stores need the write barrier, the layout for `new`.
struct JitcodeField {
    let offset: Int
    let isReference: Bool
    let layout: Int
}

/// How to cut one operand out of an instruction word: shifted left, then right with or without sign.
struct JitcodeOperandShift {
    var left = 0
    var right = 0
    var isSigned = false
}

/// What the portal does with one opcode.
struct JitcodePortalEntry {
    /// Number of the handler; -1: ends the run.
    var function = -1
    var needsConstants = false
    var changesFrame = false
    var operandCount = 0
    var first = JitcodeOperandShift()
    var second = JitcodeOperandShift()
    var third = JitcodeOperandShift()
}

/// The program and its tables.
struct JitcodeMachine {
    let image: JitcodeImage
    /// By number of the function.
    let functions: UnsafeMutablePointer<JitcodeFunctionRecord>
    /// By number of the descriptor.
    let fields: UnsafeMutablePointer<JitcodeField>
    /// Addresses of C functions.
    let natives: UnsafeMutablePointer<Int>
    /// By opcode.
    let portal: UnsafeMutablePointer<JitcodePortalEntry>

    init(_ image: JitcodeImage) {
        self.image = image
        functions = .allocate(capacity: image.functionCount)
        for number in 0..<image.functionCount { (functions + number).initialize(to: image.function(number)) }
        fields = .allocate(capacity: image.descriptorCount + 1)
        for number in 0..<image.descriptorCount {
            let record = image.descriptorRecord(number)
            (fields + number).initialize(
                to: JitcodeField(
                    offset: Int(record[1]),
                    isReference: Int(record[2]) == JitcodeDescriptor.Kind.reference.rawValue, layout: Int(record[4])))
        }
        natives = .allocate(capacity: jitcodeNativeCount + 1)
        fillJitcodeNatives(natives)
        portal = .allocate(capacity: 256)
        for opcode in 0..<256 { (portal + opcode).initialize(to: JitcodePortalEntry()) }
        // The handlers are the first functions, in the order of their opcodes.
        var function = 0
        for (opcode, operation) in opcodeTable.enumerated() where !operation.halts {
            (portal + opcode).initialize(to: JitcodeMachine.entry(operation, function))
            function += 1
        }
    }

    private static func entry(_ operation: OpcodeDescription, _ function: Int) -> JitcodePortalEntry {
        var entry = JitcodePortalEntry()
        entry.function = function
        entry.needsConstants = operation.needsConstants
        entry.changesFrame = operation.changesFrame
        for (position, kind) in operation.operands.enumerated() where kind != .unused {
            var shift = JitcodeOperandShift(left: 0, right: 32, isSigned: true)
            if !kind.isWide {
                shift = JitcodeOperandShift(
                    left: 32 - 16 * position, right: 48, isSigned: kind == .jump || kind == .signed)
            }
            switch entry.operandCount {
            case 0: entry.first = shift
            case 1: entry.second = shift
            default: entry.third = shift
            }
            entry.operandCount += 1
        }
        return entry
    }
}

/// The machine that the engine runs; nil until `loadJitcode`.
nonisolated(unsafe) private(set) var jitcodeMachine: JitcodeMachine?

/// Makes the tables. Called before threads exist.
func loadJitcode() {
    if jitcodeMachine != nil { return }
    let image = JitcodeImage(words: apus_jitcode())
    guard image.isValid, image.nativeCount == jitcodeNativeCount else { fatalError("jitcode of another version") }
    jitcodeMachine = JitcodeMachine(image)
}
