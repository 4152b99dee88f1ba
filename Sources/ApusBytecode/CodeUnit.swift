/// Source positions of one instruction, as `code.co_positions()` gives them.
public struct SourcePosition: Equatable, Sendable {
    /// Lines from 1; columns in UTF-8 bytes from 0. -1 where there is none.
    public var line: Int32
    public var endLine: Int32
    public var column: Int32
    public var endColumn: Int32

    public init(line: Int, endLine: Int, column: Int, endColumn: Int) {
        self.line = Int32(clamping: line)
        self.endLine = Int32(clamping: endLine)
        self.column = Int32(clamping: column)
        self.endColumn = Int32(clamping: endColumn)
    }

    public static let none = SourcePosition(line: -1, endLine: -1, column: -1, endColumn: -1)
}

/// Instructions whose exceptions go to one handler. Inner ranges stand before outer ones: the first match wins.
public struct ExceptionRange: Equatable, Sendable {
    /// First covered instruction word and the one behind the last.
    public var start: Int
    public var end: Int
    /// Where the handler starts.
    public var target: Int
    /// The register that receives the exception.
    public var register: Int

    public init(start: Int, end: Int, target: Int, register: Int) {
        self.start = start
        self.end = end
        self.target = target
        self.register = register
    }
}

/// A constant as the compiler hands it to the runtime.
public indirect enum Constant: Equatable, Sendable {
    case none, `true`, `false`, ellipsis
    case integer(Int)
    /// An integer beyond 63 bits: decimal digits, with a leading minus sign for a negative one.
    case bigInteger(String)
    case float(Double)
    case complex(real: Double, imaginary: Double)
    /// Code points, lone surrogates included.
    case string([UInt32])
    case bytes([UInt8])
    case tuple([Constant])
    case frozenSet([Constant])
    case code(CodeUnit)

    public static func == (left: Constant, right: Constant) -> Bool {
        switch (left, right) {
        case (.none, .none), (.true, .true), (.false, .false), (.ellipsis, .ellipsis): true
        case (.integer(let a), .integer(let b)): a == b
        case (.bigInteger(let a), .bigInteger(let b)): a == b
        case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
        case (.complex(let a, let b), .complex(let c, let d)):
            a.bitPattern == c.bitPattern && b.bitPattern == d.bitPattern
        case (.string(let a), .string(let b)): a == b
        case (.bytes(let a), .bytes(let b)): a == b
        case (.tuple(let a), .tuple(let b)): a == b
        case (.frozenSet(let a), .frozenSet(let b)): a == b
        case (.code(let a), .code(let b)): a === b
        default: false
        }
    }
}

/// Properties of a code object; the first ones have the values of CPython's `co_flags`.
public struct CodeFlags: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let optimized = CodeFlags(rawValue: 0x1)
    public static let newLocals = CodeFlags(rawValue: 0x2)
    public static let variableArguments = CodeFlags(rawValue: 0x4)
    public static let variableKeywords = CodeFlags(rawValue: 0x8)
    public static let nested = CodeFlags(rawValue: 0x10)
    public static let generator = CodeFlags(rawValue: 0x20)
    public static let coroutine = CodeFlags(rawValue: 0x80)
    public static let asyncGenerator = CodeFlags(rawValue: 0x200)
    /// Register 0 is the namespace mapping (class bodies, modules, exec); unbound there means the globals.
    public static let hasNamespace = CodeFlags(rawValue: 0x1_0000_0000)
    /// The first constant is the documentation string.
    public static let hasDocumentation = CodeFlags(rawValue: 0x2_0000_0000)
    /// Code of a frozen module, whose frames tracebacks leave out.
    public static let isHidden = CodeFlags(rawValue: 0x4_0000_0000)
}

/// What the compiler makes of one block: a module, class body, function, lambda or comprehension.
///
/// Registers: parameters first in the order positional, keyword-only, `*args`, `**kwargs`; then the other locals; then
/// temporaries. (With `hasNamespace` register 0 is the namespace and there are no parameters.)
public final class CodeUnit: @unchecked Sendable {
    public var name = ""
    public var qualifiedName = ""
    public var filename = ""
    public var firstLine = 1
    public var flags: CodeFlags = []
    /// Positional parameters, the positional-only ones included; without keyword-only, `*` and `**`.
    public var argumentCount = 0
    public var positionalOnlyCount = 0
    public var keywordOnlyCount = 0
    /// Names of registers 0 ..< count, parameters and locals. A local that inner functions capture keeps its register,
    /// which then holds the cell.
    public var localNames: [String] = []
    /// Indices into `localNames` of the registers that hold cells.
    public var cellRegisters: [Int] = []
    /// Names of the closure's cells, in order.
    public var freeNames: [String] = []
    /// All registers, temporaries and call windows included.
    public var registerCount = 0
    public var instructions: [UInt64] = []
    public var constants: [Constant] = []
    /// For each inline cache the index of its name among the constants.
    public var cacheNames: [Int] = []
    /// One for each word of `instructions`.
    public var positions: [SourcePosition] = []
    public var exceptionTable: [ExceptionRange] = []

    public init() {}
}
