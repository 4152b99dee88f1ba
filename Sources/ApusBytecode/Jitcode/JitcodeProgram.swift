/// What a field of memory is, for loads, stores and the alias analysis of a tracer.
public struct JitcodeDescriptor: Equatable, Sendable {
    public enum Kind: Int, Sendable {
        /// A word that the collector does not look at.
        case word
        /// A tagged value or an object; stores need the write barrier.
        case reference
        case double
        /// A layout as a whole, for `new` and `newVariable`.
        case layout
    }

    /// Owner and field: `list.count`, `array[]`, `Frame.caller`; the layout's name alone for `new`.
    public let name: String
    /// Bytes from the owner's address; of the first element of a tail; bytes of header and fields for a layout.
    public let offset: Int
    public let kind: Kind
    /// Written once, before anything else sees the object.
    public let isImmutable: Bool
    /// Rarely written: compiled code may take it for a constant while the owner's header says that it is watched.
    public let isQuasiImmutable: Bool
    /// Number of the owner's layout; -1 for the thread and the frame.
    public let layout: Int

    public init(
        name: String, offset: Int, kind: Kind, isImmutable: Bool, isQuasiImmutable: Bool = false, layout: Int = -1
    ) {
        self.name = name
        self.offset = offset
        self.kind = kind
        self.isImmutable = isImmutable
        self.isQuasiImmutable = isQuasiImmutable
        self.layout = layout
    }
}

/// What a parameter of a native is; all are one word.
public enum JitcodeParameter: Int, Sendable {
    case word, double
    /// Address of the first of some registers that the native reads; the next parameter is their number.
    case registersRead
    /// The same of registers that it writes.
    case registersWritten
    /// A frame. Its registers belong to the effects `inspectsFrames` and `writes(frame)`.
    case frame
}

/// A native function that jitcode calls through a table of C function pointers, in the same order.
public struct JitcodeNative: Equatable, Sendable {
    public let name: String
    public let parameters: [JitcodeParameter]
    public let failure: NativeFailure
    public let effects: NativeEffects
    /// Numbers of the layouts that it writes, where they are known; `JitcodeNative.frame` and `thread` among them.
    public let writes: [Int]
    /// The same of what it reads.
    public let reads: [Int]

    /// Stands for the registers and headers of frames in `writes` and `reads`.
    public static let frame = -1
    /// Stands for the thread state.
    public static let thread = -2

    public init(
        name: String, parameters: [JitcodeParameter], failure: NativeFailure, effects: NativeEffects,
        writes: [Int] = [], reads: [Int] = []
    ) {
        self.name = name
        self.parameters = parameters
        self.failure = failure
        self.effects = effects
        self.writes = writes
        self.reads = reads
    }
}

/// The jitcode of one function.
public struct JitcodeFunction: Equatable, Sendable {
    public let name: String
    /// Parameters are the first registers.
    public let parameterCount: Int
    public let registerCount: Int
    public let code: [Int32]
    /// Constant i is read as register `registerCount + i`.
    public let constants: [Int]
    /// `position, count, registers...`: what is live before a branch and after a call, results excluded.
    public let liveness: [Int32]
    public let hints: JitcodeHints
    public let effects: NativeEffects

    public init(
        name: String, parameterCount: Int, registerCount: Int, code: [Int32], constants: [Int], liveness: [Int32],
        hints: JitcodeHints = [], effects: NativeEffects = .worst
    ) {
        self.name = name
        self.parameterCount = parameterCount
        self.registerCount = registerCount
        self.code = code
        self.constants = constants
        self.liveness = liveness
        self.hints = hints
        self.effects = effects
    }
}

/// All jitcode of the interpreter, with the tables that its operands refer to.
public struct JitcodeProgram: Equatable, Sendable {
    /// Registers and constants that a function may use, so that a register file of fixed size fits the native stack.
    public static let maximumRegisterCount = 120

    public var descriptors: [JitcodeDescriptor] = []
    public var natives: [JitcodeNative] = []
    public var functions: [JitcodeFunction] = []

    public init() {}

    /// Readable code of one function, with positions, constants and names in place.
    public func listing(of function: JitcodeFunction) -> String {
        var text = "\(function.name): \(function.parameterCount) parameters, \(function.registerCount) registers"
        for (name, hint) in JitcodeHints.names where function.hints.contains(hint) { text += ", \(name)" }
        text += "\n"
        var position = 0
        func source(_ word: Int) -> String {
            word >= function.registerCount ? "#\(function.constants[word - function.registerCount])" : "r\(word)"
        }
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
                case .source: text += " " + source(word)
                case .label: text += " @\(word)"
                case .descriptor: text += " " + descriptors[word].name
                case .native: text += " " + natives[word].name
                case .function: text += " " + functions[word].name
                case .arguments:
                    for index in 0..<word { text += " " + source(Int(function.code[position + index])) }
                    position += word
                case .table:
                    for index in 0..<word {
                        text += " \(function.code[position + 2 * index]):@\(function.code[position + 2 * index + 1])"
                    }
                    position += 2 * word
                }
            }
            text += "\n"
        }
        return text
    }
}
