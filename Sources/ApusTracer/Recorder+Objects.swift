import ApusBytecode
import ApusTraceIR

// Loads, stores and new objects.
extension Recorder {
    /// An operation on objects: the number of its words; 0 when it is none.
    mutating func objectOperation(
        _ operation: JitcodeOperation, _ c: UnsafePointer<Int32>, _ r: UnsafeMutablePointer<Int>,
        _ s: UnsafeMutablePointer<Shadow>
    ) -> Int {
        func source(_ index: Int) -> Int { r[Int(c[index])] }
        func shadow(_ index: Int) -> Shadow { s[Int(c[index])] }
        func define(_ word: Int, _ shadow: Shadow) {
            if c[1] >= 0 {
                r[Int(c[1])] = word
                s[Int(c[1])] = shadow
            }
        }
        switch operation {
        case .loadField:
            let word = load(source(2) &+ field(c[3]).offset)
            define(word, loadField(shadow(2), Int(c[3]), word))
            return 4
        case .storeField, .initializeField:
            storeField(operation == .initializeField, source(1), shadow(1), Int(c[2]), source(3), shadow(3))
            return 4
        case .loadElement:
            let word = load(source(2) &+ source(3) &* 8 &+ field(c[4]).offset)
            define(word, loadElement(shadow(2), shadow(3), Int(c[4]), word, isImmutable: field(c[4]).isImmutable))
            return 5
        case .storeElement, .initializeElement:
            runtime.storeReference(source(1), source(1) &+ source(2) &* 8 &+ field(c[3]).offset, source(4))
            let object = materialized(shadow(1))
            let index = materialized(shadow(2))
            let value = materialized(shadow(4))
            trace.append(.storeElement, object, index, value, detail: Int(c[3]))
            if operation == .storeElement { isCommitted = true }
            return 5
        case .loadSlot:
            let word = load(source(2) &+ source(3))
            if shadow(3).isConstant {
                let index = trace.constant(source(3) / 8)
                define(word, Shadow(loadedElement(shadow(2), index, tables.slotDescriptor)))
            } else {
                reason = .unsupported
                define(word, constantShadow(word))
            }
            return 4
        case .storeSlot:
            runtime.storeSlot(thread, source(2), source(2) &+ source(3), source(4))
            if shadow(3).isConstant {
                let object = materialized(shadow(2))
                let value = materialized(shadow(4))
                trace.append(
                    .storeElement, object, trace.constant(source(3) / 8), value, detail: tables.slotDescriptor)
            } else {
                reason = .unsupported
            }
            isCommitted = true
            return 5
        case .shapeNumber:
            let shape = shapeNumber(source(2))
            if shadow(2).kind == .value {
                if shadow(2).isConstant || fact(shadow(2).reference).kind == .shape {
                    define(shape, constantShadow(shape))
                } else if shape == runtime.floatShape {
                    // A boxed float: its shape, not its being a float, is asked for.
                    trace.appendGuard(
                        .guardShape, shadow(2).reference, trace.constant(shape), snapshot: snapshot())
                    define(shape, constantShadow(shape))
                } else {
                    _ = promoteType(shadow(2).reference, source(2))
                    define(shape, constantShadow(shape))
                }
            } else {
                reason = .unsupported
                define(shape, constantShadow(shape))
            }
            return 3
        case .shapeType, .shapeLayout:
            let word = operation == .shapeType ? runtime.shapeType(source(2)) : runtime.shapeLayout(source(2))
            if !shadow(2).isConstant { reason = .unsupported }
            define(word, operation == .shapeType ? Shadow(constant(word: word)) : constantShadow(word))
            return 3
        case .setShape:
            runtime.setShape(source(1), source(2))
            let object = materialized(shadow(1))
            let shape = materialized(shadow(2))
            trace.append(.storeShape, object, shape)
            if shadow(2).isConstant { learn(object, Fact(kind: .shape, shape: Int32(source(2)))) }
            isCommitted = true
            return 3
        case .new, .newVariable:
            newObject(operation, c, r, s)
            return operation == .new ? 4 : 5
        case .loadByte, .loadShort, .loadHalf:
            reason = .unsupported
            let width = operation == .loadByte ? 1 : operation == .loadShort ? 2 : 4
            let word = narrow(source(2) &+ source(3) &* width &+ field(c[4]).offset, width)
            define(word, constantShadow(word))
            return 5
        default: return 0
        }
    }

    private func narrow(_ address: Int, _ width: Int) -> Int {
        let pointer = UnsafeRawPointer(bitPattern: address).unsafelyUnwrapped
        switch width {
        case 1: return Int(pointer.load(as: UInt8.self))
        case 2: return Int(pointer.loadUnaligned(as: UInt16.self))
        default: return Int(pointer.loadUnaligned(as: UInt32.self))
        }
    }

    // MARK: - Fields

    /// Immutable fields of constant objects are constants.
    private mutating func loadField(_ object: Shadow, _ number: Int, _ word: Int) -> Shadow {
        let field = tables.fields[number]
        if field.isImmutable && object.isConstant {
            return field.kind == .double ? constantShadow(word) : Shadow(constant(word: word))
        }
        let kind: ValueKind = field.kind == .double ? .double : .word
        let loaded = trace.append(Instruction(.loadField, materialized(object), detail: number, kind: kind))
        return kind == .double ? Shadow(double: loaded) : Shadow(loaded)
    }

    private mutating func storeField(
        _ isNew: Bool, _ object: Int, _ target: Shadow, _ number: Int, _ word: Int, _ value: Shadow
    ) {
        let field = tables.fields[number]
        if field.kind == .reference && !isNew {
            runtime.storeReference(object, object &+ field.offset, word)
        } else {
            store(object &+ field.offset, word)
        }
        let base = materialized(target)
        let stored = field.kind == .double ? double(value) : materialized(value)
        trace.append(.storeField, base, stored, detail: number)
        if !isNew { isCommitted = true }
    }

    private mutating func loadedElement(_ object: Shadow, _ index: Reference, _ number: Int) -> Reference {
        trace.append(Instruction(.loadElement, materialized(object), index, detail: number, kind: .word))
    }

    private mutating func loadElement(
        _ object: Shadow, _ index: Shadow, _ number: Int, _ word: Int, isImmutable: Bool
    ) -> Shadow {
        if isImmutable && object.isConstant && index.isConstant { return Shadow(constant(word: word)) }
        return Shadow(loadedElement(object, materialized(index), number))
    }

    // MARK: - New objects

    private mutating func newObject(
        _ operation: JitcodeOperation, _ c: UnsafePointer<Int32>, _ r: UnsafeMutablePointer<Int>,
        _ s: UnsafeMutablePointer<Shadow>
    ) {
        let isVariable = operation == .newVariable
        let layout = tables.fields[Int(c[isVariable ? 4 : 3])]
        let count = isVariable ? r[Int(c[3])] : 0
        let size = layout.offset &+ count &* 8
        let raw =
            isVariable
            ? runtime.allocateVariable(thread, size, layout.layout) : runtime.allocate(thread, size, layout.layout)
        if raw != 0 {
            for index in 0..<count { store(raw &+ layout.offset &+ index &* 8, 0) }
        }
        if isVariable && (!s[Int(c[3])].isConstant || size >= 4096) { reason = .unsupported }
        let reference = trace.append(
            .new, trace.constant(count), trace.constant(layout.layout), detail: layout.layout + 2)
        learn(reference, Fact(kind: .shape, shape: Int32(layout.layout)))
        if c[1] >= 0 {
            r[Int(c[1])] = raw
            s[Int(c[1])] = Shadow(reference)
        }
    }
}
