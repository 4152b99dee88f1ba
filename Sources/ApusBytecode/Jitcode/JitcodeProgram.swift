/// What a field of memory is, for loads, stores and the alias analysis of a tracer.
public struct JitcodeDescriptor: Equatable, Sendable {
    public enum Kind: Int, Sendable {
        /// A word that the collector does not look at.
        case word
        /// A tagged value or an object; stores need the write barrier.
        case reference
        case double
    }

    /// Owner and field: `list.count`, `array[]`, `Frame.caller`; the layout's name alone for `new`.
    public let name: String
    /// Bytes from the owner's address; of the first element of an array; the layout's number for `new`.
    public let offset: Int
    public let kind: Kind
    public let isImmutable: Bool

    public init(name: String, offset: Int, kind: Kind, isImmutable: Bool) {
        self.name = name
        self.offset = offset
        self.kind = kind
        self.isImmutable = isImmutable
    }
}

/// A native function that jitcode calls through a table of C function pointers, in the same order.
public struct JitcodeNative: Equatable, Sendable {
    public let name: String
    public let parameterCount: Int
    public let failure: NativeFailure
    public let effects: NativeEffects
    /// Names of the layouts that it writes, where they are known.
    public let writes: [String]

    public init(name: String, parameterCount: Int, failure: NativeFailure, effects: NativeEffects, writes: [String]) {
        self.name = name
        self.parameterCount = parameterCount
        self.failure = failure
        self.effects = effects
        self.writes = writes
    }
}

/// The jitcode of one function.
public struct JitcodeFunction: Equatable, Sendable {
    public let name: String
    /// Parameters are the first registers.
    public let parameterCount: Int
    public let registerCount: Int
    public let code: [Int32]
    public let constants: [Int]
    /// `position, count, registers...`: what is live before a branch and after a call, results excluded.
    public let liveness: [Int32]

    public init(
        name: String, parameterCount: Int, registerCount: Int, code: [Int32], constants: [Int], liveness: [Int32]
    ) {
        self.name = name
        self.parameterCount = parameterCount
        self.registerCount = registerCount
        self.code = code
        self.constants = constants
        self.liveness = liveness
    }
}

/// All jitcode of the interpreter, with the tables that its operands refer to.
public struct JitcodeProgram: Equatable, Sendable {
    /// Registers that a function may use, so that a register file of fixed size fits the native stack.
    public static let maximumRegisterCount = 112

    public var descriptors: [JitcodeDescriptor] = []
    public var natives: [JitcodeNative] = []
    public var functions: [JitcodeFunction] = []

    public init() {}

    // MARK: - Printing

    /// Readable code of one function, with positions, constants and names in place.
    public func listing(of function: JitcodeFunction) -> String {
        var text = "\(function.name): \(function.parameterCount) parameters, \(function.registerCount) registers\n"
        var position = 0
        while position < function.code.count {
            guard let operation = JitcodeOperation(rawValue: function.code[position]) else {
                return text + "damaged code\n"
            }
            text += "  \(position): \(operation)"
            position += 1
            for operand in operation.operands {
                let word = Int(function.code[position])
                position += 1
                switch operand {
                case .destination: text += word < 0 ? " _" : " r\(word)"
                case .source: text += " " + sourceText(word, function)
                case .label: text += " @\(word)"
                case .descriptor: text += " " + descriptors[word].name
                case .native: text += " " + natives[word].name
                case .function: text += " " + functions[word].name
                case .arguments:
                    for index in 0..<word { text += " " + sourceText(Int(function.code[position + index]), function) }
                    position += word
                }
            }
            text += "\n"
        }
        return text
    }

    private func sourceText(_ word: Int, _ function: JitcodeFunction) -> String {
        word < 0 ? "#\(function.constants[~word])" : "r\(word)"
    }

    // MARK: - Text form

    /// The program as lines of ASCII: `d` descriptors, `n` natives, `f` functions, fields separated by blanks, code and
    /// constants as signed variable-length numbers in base 32.
    public func encoded() -> String {
        var lines: [String] = []
        for descriptor in descriptors {
            lines.append(
                "d \(descriptor.name) \(descriptor.offset) \(descriptor.kind.rawValue) \(descriptor.isImmutable ? 1 : 0)"
            )
        }
        for native in natives {
            let writes = native.writes.isEmpty ? "-" : native.writes.joined(separator: ",")
            lines.append(
                "n \(native.name) \(native.parameterCount) \(native.failure.rawValue) \(native.effects.rawValue) \(writes)"
            )
        }
        for function in functions {
            lines.append(
                "f \(function.name) \(function.parameterCount) \(function.registerCount) "
                    + encode(function.code.map(Int.init)) + " " + encode(function.constants) + " "
                    + encode(function.liveness.map(Int.init)))
        }
        return lines.joined(separator: "\n")
    }

    /// Reads the text form; nil when it is damaged.
    public init?(encoded text: String) {
        for line in text.split(separator: "\n") {
            let fields: [String] = line.split(separator: " ").map { String($0) }
            switch (fields.first, fields.count) {
            case ("d", 5):
                guard let offset = Int(fields[2]), let number = Int(fields[3]),
                    let kind = JitcodeDescriptor.Kind(rawValue: number)
                else { return nil }
                descriptors.append(
                    JitcodeDescriptor(name: fields[1], offset: offset, kind: kind, isImmutable: fields[4] == "1"))
            case ("n", 6):
                guard let count = Int(fields[2]), let failure = NativeFailure(rawValue: fields[3]),
                    let bits = Int(fields[4])
                else { return nil }
                let writes = fields[5] == "-" ? [] : fields[5].split(separator: ",").map(String.init)
                natives.append(
                    JitcodeNative(
                        name: fields[1], parameterCount: count, failure: failure,
                        effects: NativeEffects(rawValue: bits),
                        writes: writes))
            case ("f", 7):
                guard let parameters = Int(fields[2]), let registers = Int(fields[3]), let code = decode(fields[4]),
                    let constants = decode(fields[5]), let liveness = decode(fields[6])
                else { return nil }
                functions.append(
                    JitcodeFunction(
                        name: fields[1], parameterCount: parameters, registerCount: registers,
                        code: code.map { Int32(truncatingIfNeeded: $0) }, constants: constants,
                        liveness: liveness.map { Int32(truncatingIfNeeded: $0) }))
            default: return nil
            }
        }
    }
}

private let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

/// Six bits a character: the lowest says that more follow, the first one's second is the sign.
private func encode(_ numbers: [Int]) -> String {
    var bytes: [UInt8] = []
    for number in numbers {
        var rest = UInt(bitPattern: number < 0 ? ~number : number)
        var digit = (rest & 15) << 2 | (number < 0 ? 2 : 0)
        rest >>= 4
        while rest != 0 {
            bytes.append(digits[Int(digit | 1)])
            digit = (rest & 31) << 1
            rest >>= 5
        }
        bytes.append(digits[Int(digit)])
    }
    return bytes.isEmpty ? "-" : String(decoding: bytes, as: UTF8.self)
}

private func decode(_ text: String) -> [Int]? {
    if text == "-" { return [] }
    var numbers: [Int] = []
    var magnitude: UInt = 0
    var shift: UInt = 0
    var isNegative = false
    for byte in text.utf8 {
        guard let digit = digitValue(byte), shift < 64 else { return nil }
        if shift == 0 {
            isNegative = digit & 2 != 0
            magnitude = digit >> 2
            shift = 4
        } else {
            magnitude |= (digit >> 1) << shift
            shift += 5
        }
        if digit & 1 == 0 {
            let number = Int(bitPattern: magnitude)
            numbers.append(isNegative ? ~number : number)
            shift = 0
        }
    }
    return shift == 0 ? numbers : nil
}

private func digitValue(_ byte: UInt8) -> UInt? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
}
