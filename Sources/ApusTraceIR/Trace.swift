/// A recorded or optimized path through the interpreter: one straight line of operations in static single assignment,
/// with labels to which its end may jump back.
///
/// All of it lies in arenas and is addressed by index; `reset` makes room for the next trace.
public struct Trace: ~Copyable {
    public var instructions = Arena<Instruction>(capacity: 1024)
    /// Operands of calls and jumps.
    public var operands = Arena<Reference>(capacity: 256)
    public var constants = Arena<Constant>(capacity: 128)
    public var snapshots = Arena<Snapshot>(capacity: 256)
    public var snapshotFrames = Arena<SnapshotFrame>(capacity: 256)
    public var snapshotEntries = Arena<SnapshotEntry>(capacity: 1024)
    public var virtualObjects = Arena<VirtualObject>()
    public var virtualFields = Arena<VirtualField>()
    public var snapshotStores = Arena<SnapshotStore>()
    /// Labels so far.
    public var labelCount = 0
    /// Open addressing: index of a constant + 1, or 0.
    private var constantTable = Arena<Int32>(capacity: 256)

    public init() { constantTable.append(repeating: 0, count: 256) }

    public mutating func reset() {
        instructions.truncate()
        operands.truncate()
        constants.truncate()
        snapshots.truncate()
        snapshotFrames.truncate()
        snapshotEntries.truncate()
        virtualObjects.truncate()
        virtualFields.truncate()
        snapshotStores.truncate()
        labelCount = 0
        for index in 0..<constantTable.count { constantTable[index] = 0 }
    }

    // MARK: - Constants

    public mutating func constant(_ value: Int) -> Reference {
        intern(Constant(bits: UInt64(bitPattern: Int64(value)), kind: .word, isObject: false))
    }

    public mutating func constant(_ value: Double) -> Reference {
        intern(Constant(bits: value.bitPattern, kind: .double, isObject: false))
    }

    /// A heap object. The same bits as a plain word are the same constant, which then is an object.
    public mutating func constant(object address: Int) -> Reference {
        intern(Constant(bits: UInt64(bitPattern: Int64(address)), kind: .word, isObject: true))
    }

    public mutating func constant(bits: UInt64, kind: ValueKind) -> Reference {
        intern(Constant(bits: bits, kind: kind, isObject: false))
    }

    private mutating func intern(_ constant: Constant) -> Reference {
        if constants.count &* 2 >= constantTable.count { growTable() }
        var slot = Trace.hash(constant) & (constantTable.count &- 1)
        while constantTable[slot] != 0 {
            let index = Int(constantTable[slot]) &- 1
            if constants[index].bits == constant.bits && constants[index].kind == constant.kind {
                if constant.isObject { constants[index].isObject = true }
                return Reference(constant: index)
            }
            slot = (slot &+ 1) & (constantTable.count &- 1)
        }
        constants.append(constant)
        constantTable[slot] = Int32(constants.count)
        return Reference(constant: constants.count &- 1)
    }

    private static func hash(_ constant: Constant) -> Int {
        let mixed = (constant.bits ^ UInt64(constant.kind.rawValue)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed &>> 40)
    }

    private mutating func growTable() {
        let size = constantTable.count &* 2
        constantTable.truncate()
        constantTable.append(repeating: 0, count: size)
        for index in 0..<constants.count {
            var slot = Trace.hash(constants[index]) & (size &- 1)
            while constantTable[slot] != 0 { slot = (slot &+ 1) & (size &- 1) }
            constantTable[slot] = Int32(index &+ 1)
        }
    }

    /// The word of a constant.
    @inlinable public func word(_ reference: Reference) -> Int {
        Int(truncatingIfNeeded: Int64(bitPattern: constants[reference.constant].bits))
    }

    @inlinable public func double(_ reference: Reference) -> Double {
        Double(bitPattern: constants[reference.constant].bits)
    }

    /// Kind of a value.
    @inlinable public func kind(of reference: Reference) -> ValueKind {
        if reference.isNone { return .none }
        return reference.isConstant ? constants[reference.constant].kind : instructions[reference.position].kind
    }

    // MARK: - Building

    @inlinable @discardableResult public mutating func append(_ instruction: Instruction) -> Reference {
        instructions.append(instruction)
        return Reference(position: instructions.count &- 1)
    }

    /// An operation whose result kind its row says.
    @inlinable @discardableResult public mutating func append(
        _ operation: Operation, _ a: Reference = .none, _ b: Reference = .none, _ c: Reference = .none,
        detail: Int = 0
    ) -> Reference {
        let kind: ValueKind =
            switch operation.row.result {
            case .word: .word
            case .double: .double
            case .none, .described: .none
            }
        return append(Instruction(operation, a, b, c, detail: detail, kind: kind))
    }

    /// A guard with the number of its snapshot.
    @inlinable @discardableResult public mutating func appendGuard(
        _ operation: Operation, _ a: Reference = .none, _ b: Reference = .none, snapshot: Int
    ) -> Reference {
        append(operation, a, b, Reference(rawValue: Int32(truncatingIfNeeded: snapshot)))
    }

    /// A label; its arguments follow.
    @discardableResult public mutating func appendLabel() -> Int {
        append(.label, detail: labelCount)
        labelCount += 1
        return labelCount - 1
    }

    /// An argument of the last label.
    public mutating func appendArgument(_ number: Int, kind: ValueKind, from value: Reference = .none) -> Reference {
        append(Instruction(.argument, value, detail: number, kind: kind))
    }

    public mutating func appendJump(_ label: Int, _ arguments: borrowing Arena<Reference>) {
        let start = operands.count
        for index in 0..<arguments.count { operands.append(arguments[index]) }
        appendList(.jump, start: start, detail: label, kind: .none)
    }

    /// A call whose operands are the run of `operands` from `start` to its end.
    @discardableResult public mutating func appendList(
        _ operation: Operation, start: Int, detail: Int, kind: ValueKind
    ) -> Reference {
        append(
            Instruction(
                operation, Reference(rawValue: Int32(truncatingIfNeeded: start)),
                Reference(rawValue: Int32(truncatingIfNeeded: operands.count &- start)), detail: detail, kind: kind))
    }

    /// Calls `body` with every value that an instruction uses, those of its snapshot excluded.
    @inlinable @inline(__always) public func forEachOperand(
        of instruction: Instruction, _ body: (Reference) -> Void
    ) {
        let row = instruction.operation.row
        if row.a == .list {
            let start = instruction.listStart
            for index in start..<(start &+ instruction.listCount) { body(operands[index]) }
            return
        }
        if row.a != .none && !instruction.a.isNone { body(instruction.a) }
        if row.b != .none && !instruction.b.isNone { body(instruction.b) }
        if row.c != .none && row.c != .snapshot && !instruction.c.isNone { body(instruction.c) }
    }

    /// Calls `body` with every value that a snapshot uses; values occur as often as they are used.
    @inlinable @inline(__always) public func forEachValue(ofSnapshot number: Int, _ body: (Reference) -> Void) {
        let snapshot = snapshots[number]
        if !snapshot.resume.isNone { body(snapshot.resume) }
        for index in snapshot.entries where snapshotEntries[index].recipe.usesValue {
            body(snapshotEntries[index].recipe.reference)
        }
        for index in snapshot.virtuals {
            let object = virtualObjects[index]
            for field in Int(object.firstField)..<Int(object.firstField + object.fieldCount)
            where virtualFields[field].recipe.usesValue {
                body(virtualFields[field].recipe.reference)
            }
        }
        for index in snapshot.stores {
            body(snapshotStores[index].base)
            if snapshotStores[index].recipe.usesValue { body(snapshotStores[index].recipe.reference) }
        }
    }
}
