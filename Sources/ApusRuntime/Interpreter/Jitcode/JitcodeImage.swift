import ApusBytecode

// Jitcode in memory: the generated text, unpacked into flat arrays of trivial records that the interpreter walks without
// reference counts. Made once, when an engine asks for it, and never freed.

/// One function: where its words and constants start.
struct JitcodeRecord {
    let code: UnsafeMutablePointer<Int32>
    let constants: UnsafeMutablePointer<Int>
}

/// A field: byte offset (layout number for `new`), whether stores need the write barrier, bytes of a `new` object.
struct JitcodeField {
    let offset: Int
    let isReference: Bool
    let size: Int
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

/// The unpacked program.
struct JitcodeImage {
    let functions: UnsafeMutablePointer<JitcodeRecord>
    let fields: UnsafeMutablePointer<JitcodeField>
    /// Addresses of C functions.
    let natives: UnsafeMutablePointer<Int>
    /// By opcode.
    let portal: UnsafeMutablePointer<JitcodePortalEntry>

    init(_ program: JitcodeProgram) {
        functions = .allocate(capacity: program.functions.count)
        var numbers: [String: Int] = [:]
        for (number, function) in program.functions.enumerated() {
            numbers[function.name] = number
            let code = UnsafeMutablePointer<Int32>.allocate(capacity: function.code.count + 1)
            for (index, word) in function.code.enumerated() { (code + index).initialize(to: word) }
            let constants = UnsafeMutablePointer<Int>.allocate(capacity: function.constants.count + 1)
            for (index, word) in function.constants.enumerated() { (constants + index).initialize(to: word) }
            (functions + number).initialize(to: JitcodeRecord(code: code, constants: constants))
        }
        fields = .allocate(capacity: program.descriptors.count + 1)
        for (number, descriptor) in program.descriptors.enumerated() {
            // Fields of the frame header have negative offsets.
            let layouts = layoutTable.indices
            let isLayout =
                layouts.contains(descriptor.offset) && layoutTable[descriptor.offset].name == descriptor.name
            (fields + number).initialize(
                to: JitcodeField(
                    offset: descriptor.offset, isReference: descriptor.kind == .reference,
                    size: isLayout ? Int(layoutScanRanges[descriptor.offset].fixedSize) : 0))
        }
        natives = .allocate(capacity: jitcodeNativeCount + 1)
        fillJitcodeNatives(natives)
        portal = .allocate(capacity: 256)
        for opcode in 0..<256 { (portal + opcode).initialize(to: JitcodePortalEntry()) }
        for (opcode, operation) in opcodeTable.enumerated() where !operation.halts {
            let name = "handle" + operation.name.prefix(1).uppercased() + operation.name.dropFirst()
            guard let number = numbers[name] else { fatalError("no jitcode for the operation \(operation.name)") }
            (portal + opcode).initialize(to: JitcodeImage.entry(operation, number))
        }
    }

    private static func entry(_ operation: OpcodeDescription, _ function: Int) -> JitcodePortalEntry {
        var entry = JitcodePortalEntry()
        entry.function = function
        entry.needsConstants = operation.needsConstants
        entry.changesFrame = operation.changesFrame
        var shifts: [JitcodeOperandShift] = []
        for (position, kind) in operation.operands.enumerated() where kind != .unused {
            if kind.isWide {
                shifts.append(JitcodeOperandShift(left: 0, right: 32, isSigned: true))
            } else {
                let isSigned = kind == .jump || kind == .signed
                shifts.append(JitcodeOperandShift(left: 32 - 16 * position, right: 48, isSigned: isSigned))
            }
        }
        entry.operandCount = shifts.count
        if shifts.count > 0 { entry.first = shifts[0] }
        if shifts.count > 1 { entry.second = shifts[1] }
        if shifts.count > 2 { entry.third = shifts[2] }
        return entry
    }
}

/// The image that the engine runs; nil until `loadJitcode`.
nonisolated(unsafe) private(set) var jitcodeImage: JitcodeImage?

/// Unpacks the generated jitcode. Called before threads exist.
func loadJitcode() {
    if jitcodeImage != nil { return }
    let text = jitcodeText.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    guard let program = JitcodeProgram(encoded: text), program.natives.count == jitcodeNativeCount else {
        fatalError("the generated jitcode is damaged")
    }
    jitcodeImage = JitcodeImage(program)
}
