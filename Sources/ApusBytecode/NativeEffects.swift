// What a function of the runtime may do: one vocabulary for the natives that handlers call (`Natives.effects`), for the
// natives that Python calls (stub files) and for the tracer.

/// What a native function may do. Without any of these it depends on its arguments alone.
public struct NativeEffects: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Reads mutable memory.
    public static let reads = NativeEffects(rawValue: 1)
    /// Writes the layouts that its declaration names, or anything when it names none.
    public static let writes = NativeEffects(rawValue: 2)
    public static let raises = NativeEffects(rawValue: 4)
    /// Allocates, so it may collect: a safepoint at which no other thread runs Python. Opened views die.
    public static let parks = NativeEffects(rawValue: 8)
    public static let runsPython = NativeEffects(rawValue: 16)
    /// Looks at the registers and headers of frames.
    public static let inspectsFrames = NativeEffects(rawValue: 32)
    /// Changes what compiled code relies upon: classes, builtins, shapes.
    public static let invalidates = NativeEffects(rawValue: 64)
    /// May let other threads run: whatever they can write has changed afterwards.
    public static let grants = NativeEffects(rawValue: 128)
    /// Converts arguments: the other bits hold where each argument is exactly of its parameter's type; with any other
    /// argument (an object with `__index__` or `__float__`) the call may do anything.
    public static let converts = NativeEffects(rawValue: 256)

    /// A safepoint of either kind.
    public static let polls: NativeEffects = [.parks, .grants]
    /// What is assumed where nothing is declared.
    public static let worst: NativeEffects = [
        .reads, .writes, .raises, .parks, .runsPython, .inspectsFrames, .invalidates, .grants,
    ]
}

/// The declared effects of a native: its flags, and which layouts it writes and reads.
public struct EffectDeclaration: Equatable, Sendable {
    public var flags: NativeEffects
    /// Layouts, `frame` and `thread`; with `.writes` and no name: anything.
    public var writes: [String]
    /// The same for `.reads`.
    public var reads: [String]

    public init(_ flags: NativeEffects, writes: [String] = [], reads: [String] = []) {
        self.flags = flags
        self.writes = writes
        self.reads = reads
    }

    public static let worst = EffectDeclaration(.worst)

    public var isWorst: Bool { flags == .worst && writes.isEmpty }

    /// Why a declaration cannot be read.
    public struct Failure: Error, Equatable {
        public let message: String
    }

    /// Reads words such as `reads writes(list, array) raises`; `pure` stands for nothing, `worst` for everything,
    /// `polls` for `parks grants`.
    public init(parsing text: String) throws(Failure) {
        var flags: NativeEffects = []
        var writes: [String] = []
        var reads: [String] = []
        var rest = text[...]
        while true {
            rest = rest.drop { $0 == " " }
            if rest.isEmpty { break }
            let word = rest.prefix { $0 != " " && $0 != "(" }
            rest = rest.dropFirst(word.count)
            var names: [String] = []
            if rest.first == "(" {
                guard let end = rest.firstIndex(of: ")") else { throw Failure(message: "'(' without ')' in effects") }
                names = rest[..<end].dropFirst().split { $0 == "," || $0 == " " }.map(String.init)
                rest = rest[end...].dropFirst()
                if word != "writes" && word != "reads" { throw Failure(message: "'\(word)' takes no layouts") }
                for name in names where EffectDeclaration.place(of: name) == nil {
                    throw Failure(message: "unknown layout '\(name)' in \(word)(...)")
                }
            }
            switch word {
            case "pure": break
            case "worst": flags.formUnion(.worst)
            case "reads":
                flags.insert(.reads)
                reads += names
            case "writes":
                flags.insert(.writes)
                writes += names
            case "raises": flags.insert(.raises)
            case "parks": flags.insert(.parks)
            case "grants": flags.insert(.grants)
            case "polls": flags.formUnion(.polls)
            case "runsPython": flags.insert(.runsPython)
            case "inspectsFrames": flags.insert(.inspectsFrames)
            case "invalidates": flags.insert(.invalidates)
            default: throw Failure(message: "unknown effect '\(word)'")
            }
        }
        // Who runs Python may do anything else too.
        if flags.contains(.runsPython) { flags.formUnion(.worst) }
        self.flags = flags
        self.writes = flags.contains(.runsPython) ? [] : writes
        self.reads = flags.contains(.runsPython) ? [] : reads
    }

    private static let firstPlace = 16
    private static let framePlace = 254
    private static let threadPlace = 255

    private static func place(of name: String) -> Int? {
        switch name {
        case "frame": framePlace
        case "thread": threadPlace
        default: layoutTable.firstIndex { $0.name == name }
        }
    }

    /// The declaration in one word, as native function objects keep it: flags, then up to four bytes for the layouts
    /// written (their numbers; more than four count as anything). What is read counts as anything.
    public var encoded: Int {
        var word = flags.rawValue
        if writes.count > 4 { return word }
        for (index, name) in writes.enumerated() {
            word |= (EffectDeclaration.place(of: name) ?? 0) << (EffectDeclaration.firstPlace + 8 * index)
        }
        return word
    }

    public init(encoded word: Int) {
        flags = NativeEffects(rawValue: word & 0xFFFF)
        reads = []
        writes = (0..<4).compactMap { index in
            let place = word >> (EffectDeclaration.firstPlace + 8 * index) & 0xFF
            switch place {
            case 0: return nil
            case EffectDeclaration.framePlace: return "frame"
            case EffectDeclaration.threadPlace: return "thread"
            default: return layoutTable[place].name
            }
        }
    }
}
