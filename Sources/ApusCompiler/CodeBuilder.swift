import ApusBytecode
import ApusSyntax

/// A place in the code that jumps can name before it is known.
struct Label { let index: Int }

/// An instruction before addresses are known: jump fields hold labels, constants are not yet in their final order.
struct PendingInstruction {
    var opcode: Opcode
    var a: Int32
    /// Also the 32-bit operand that takes the fields b and c.
    var b: Int32
    var c: Int32
    var range: SourceRange
}

/// Instructions under the protection of one exception handler, with the gaps where cleanup code of the handler itself
/// was written in between.
struct Protection {
    var handler: Label
    var register: Int
    /// First covered pending instruction of the open segment; nil while suspended.
    var start: Int?
    var segments: [(start: Int, end: Int)] = []
}

/// A segment of a `Protection` that is complete.
struct PendingRange {
    let start: Int
    let end: Int
    let handler: Label
    let register: Int
}

/// The code of one scope while it is being written: instructions, labels, registers, constants, caches.
///
/// Registers: `localCount` variables, then temporaries, which are taken and given back like a stack: `allocate` takes the
/// next, `release(to:)` gives back all from a mark on.
final class CodeBuilder {
    let scope: Scope
    let unit = CodeUnit()
    var instructions: [PendingInstruction] = []
    /// Indices of pending instructions; -1 while not placed.
    var labels: [Int] = []
    var labelIsUsed: [Bool] = []
    /// Code that cannot be reached is not kept.
    var isReachable = true
    var ranges: [PendingRange] = []
    var protections: [Protection] = []
    var blocks: [Block] = []

    /// Registers of locals, and of cells (whose register holds the cell).
    var registers: [Name: Int] = [:]
    var isCell: Set<Name> = []
    /// Indices into the closure.
    var freeIndices: [Name: Int] = [:]
    var localCount = 0
    private(set) var top = 0
    private(set) var registerCount = 0

    private(set) var constants: [Constant] = []
    private var constantIndices: [ConstantKey: Int] = [:]
    private var nameConstants: [Name: Int] = [:]
    private(set) var cacheNames: [Int] = []
    private var sharedCaches: [CacheKey: Int] = [:]

    private struct CacheKey: Hashable { let opcode: Opcode, name: Name }

    init(scope: Scope) { self.scope = scope }

    // MARK: Registers

    var mark: Int { top }

    func allocate() -> Int { allocate(1) }

    func allocate(_ count: Int) -> Int {
        let first = top
        top += count
        registerCount = max(registerCount, top)
        return first
    }

    func release(to mark: Int) { top = mark }

    /// Sets the first register behind the variables.
    func setLocalCount(_ count: Int) {
        localCount = count
        top = count
        registerCount = max(registerCount, count)
    }

    func isLocal(_ register: Int) -> Bool { register < localCount }

    // MARK: Instructions

    func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, at range: SourceRange) {
        guard isReachable else { return }
        instructions.append(
            PendingInstruction(
                opcode: opcode, a: Int32(truncatingIfNeeded: a), b: Int32(truncatingIfNeeded: b),
                c: Int32(truncatingIfNeeded: c), range: range))
        if OpcodeFacts.of(opcode).endsBlock { isReachable = false }
    }

    func makeLabel() -> Label {
        labels.append(-1)
        labelIsUsed.append(false)
        return Label(index: labels.count - 1)
    }

    /// Places a label here. Where nothing falls through and no jump has come yet, the code that follows is dead.
    func place(_ label: Label) {
        labels[label.index] = instructions.count
        if labelIsUsed[label.index] { isReachable = true }
    }

    /// A jump; `b` and `c` (or `a`) are its other operands.
    func emitJump(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, to label: Label, at range: SourceRange) {
        guard isReachable else { return }
        labelIsUsed[label.index] = true
        switch OpcodeFacts.of(opcode).jump {
        case .a: emit(opcode, label.index, b, c, at: range)
        case .c: emit(opcode, a, b, label.index, at: range)
        default: emit(opcode, a, label.index, at: range)
        }
    }

    /// Marks `label` as the target of something other than a jump, so that the code behind it counts as reachable.
    func use(_ label: Label) { labelIsUsed[label.index] = true }

    // MARK: Protection by exception handlers

    func protect(_ handler: Label, _ register: Int) {
        protections.append(Protection(handler: handler, register: register, start: instructions.count))
    }

    /// Interrupts the innermost `count` protections; `resume` goes on.
    func suspendProtection(_ index: Int) {
        guard let start = protections[index].start else { return }
        if instructions.count > start { protections[index].segments.append((start, instructions.count)) }
        protections[index].start = nil
    }

    func resumeProtection(_ index: Int) { protections[index].start = instructions.count }

    /// Ends the innermost protection. Inner ones end first, so the table has the order in which it is searched.
    func endProtection() {
        suspendProtection(protections.count - 1)
        let protection = protections.removeLast()
        for segment in protection.segments {
            ranges.append(
                PendingRange(
                    start: segment.start, end: segment.end, handler: protection.handler,
                    register: protection.register))
            use(protection.handler)
        }
    }

    // MARK: Constants and caches

    func constant(_ value: Constant) -> Int {
        let key = ConstantKey(value)
        if let known = constantIndices[key] { return known }
        constants.append(value)
        constantIndices[key] = constants.count - 1
        return constants.count - 1
    }

    func nameConstant(_ name: Name, _ table: NameTable) -> Int {
        if let known = nameConstants[name] { return known }
        let index = constant(.text(table[name]))
        nameConstants[name] = index
        return index
    }

    /// A cache for one place in the code, or, when there are very many, for all places that name the same.
    func siteCache(_ name: Name, _ opcode: Opcode, _ table: NameTable) -> Int {
        if cacheNames.count < 60_000 {
            cacheNames.append(nameConstant(name, table))
            return cacheNames.count - 1
        }
        return sharedCache(name, opcode, table)
    }

    func sharedCache(_ name: Name, _ opcode: Opcode, _ table: NameTable) -> Int {
        let key = CacheKey(opcode: opcode, name: name)
        if let known = sharedCaches[key] { return known }
        cacheNames.append(nameConstant(name, table))
        sharedCaches[key] = cacheNames.count - 1
        return cacheNames.count - 1
    }

    func renumberConstants(_ order: [Int], _ newIndex: [Int]) {
        constants = order.map { constants[$0] }
        cacheNames = cacheNames.map { newIndex[$0] }
    }
}

/// What a `break`, `continue`, `return` or the end of a statement has to undo, innermost last.
enum Block {
    /// `breakTo` lies behind the `else` part; `depth` is the number of protections around the loop.
    case loop(breakTo: Label, continueTo: Label)
    /// The body of a `try` with `finally`: leaving it runs these statements.
    case finallyBody(statements: [StatementID], protection: Int)
    /// The body of a `try` with `except`.
    case tryBody(protection: Int)
    /// The body of a `with`; leaving it calls the bound `__exit__`.
    case withBody(exit: Int, protection: Int, range: SourceRange, isAsync: Bool)
    /// A handler: leaving it makes the exception in `saved` the handled one again.
    case handler(saved: Int, protection: Int)
    /// The body of `except* ...`, which nothing leaves but its end and exceptions.
    case groupHandler(protection: Int)
    /// The body of `except ... as name`.
    case handlerName(name: Name, protection: Int)
}

/// A constant that can be looked up: equal ones have the same type and the same bits.
struct ConstantKey: Hashable {
    let value: Constant

    init(_ value: Constant) { self.value = value }

    static func == (left: ConstantKey, right: ConstantKey) -> Bool { left.value == right.value }

    func hash(into hasher: inout Hasher) { Self.hash(value, into: &hasher) }

    private static func hash(_ value: Constant, into hasher: inout Hasher) {
        switch value {
        case .none: hasher.combine(0)
        case .true: hasher.combine(1)
        case .false: hasher.combine(2)
        case .ellipsis: hasher.combine(3)
        case .integer(let integer): hasher.combine(integer)
        case .bigInteger(let digits): hasher.combine(digits)
        case .float(let double): hasher.combine(double.bitPattern)
        case .complex(let real, let imaginary):
            hasher.combine(real.bitPattern)
            hasher.combine(imaginary.bitPattern)
        case .string(let points): hasher.combine(points)
        case .bytes(let bytes): hasher.combine(bytes)
        case .tuple(let items), .frozenSet(let items):
            hasher.combine(items.count)
            for item in items { hash(item, into: &hasher) }
        case .code(let unit): hasher.combine(ObjectIdentifier(unit))
        }
    }
}

extension Constant {
    static func text(_ text: String) -> Constant { .string(text.unicodeScalars.map(\.value)) }
}

/// What the opcode table says, laid out for quick look-up.
struct OpcodeFacts {
    enum JumpField { case none, a, c, wide }

    let jump: JumpField
    let operands: [OperandKind]
    let isWide: Bool
    let endsBlock: Bool

    private static let all: [OpcodeFacts] = opcodeTable.map { description in
        var jump = JumpField.none
        for (index, kind) in description.operands.enumerated() {
            if kind == .jump { jump = index == 0 ? .a : .c }
            if kind == .jump32 { jump = .wide }
        }
        return OpcodeFacts(
            jump: jump, operands: description.operands, isWide: description.operands.contains { $0.isWide },
            endsBlock: description.endsBlock)
    }

    @inline(__always)
    static func of(_ opcode: Opcode) -> OpcodeFacts { all[Int(opcode.rawValue)] }
}
