/// What is wrong with a trace, one sentence a fault; empty for a sound trace.
///
/// Checked: operands are defined before their use, of the right kind and in range of the tables; the trace ends once, at
/// its end; labels are unique, their arguments follow them and jumps pass as many of the same kinds, to a label before;
/// snapshots use only what is defined before their guard, their frames lie above each other and innermost last, a slot is written
/// once, and their virtual objects have fields of their layout.
public func verify(_ trace: borrowing Trace, _ tables: borrowing TraceTables) -> [String] {
    var verifier = TraceVerifier()
    verifier.check(trace, tables)
    return verifier.faults
}

private struct TraceVerifier {
    var faults: [String] = []
    private var position = 0
    /// Arguments' kinds by label.
    private var labels: [Int: [ValueKind]] = [:]

    mutating func fault(_ message: String) { faults.append("\(position): \(message)") }

    mutating func check(_ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let count = trace.instructions.count
        if count == 0 { return fault("the trace is empty") }
        var label = -1
        for index in 0..<count {
            position = index
            let instruction = trace.instructions[index]
            let row = instruction.operation.row
            if row.traits.contains(.ends) != (index == count - 1) {
                fault(index == count - 1 ? "the trace has no end" : "something follows the end")
            }
            guard checkDetail(instruction, row, tables) else { continue }
            checkOperands(instruction, row, trace, tables)
            checkResult(instruction, row, tables)
            switch instruction.operation {
            case .label:
                label = Int(instruction.detail)
                if labels[label] != nil { fault("label L\(label) twice") }
                labels[label] = []
            case .argument:
                let before = index > 0 ? trace.instructions[index - 1].operation : .nothing
                if before != .label && before != .argument { fault("an argument without its label") }
                if Int(instruction.detail) != labels[label]?.count ?? 0 { fault("arguments are out of order") }
                labels[label, default: []].append(instruction.kind)
                if instruction.a.isNone && labels.count > 1 { fault("only the entry's arguments come from outside") }
            case .jump: checkJump(instruction, trace)
            default: break
            }
        }
    }

    private mutating func checkDetail(
        _ instruction: Instruction, _ row: OperationRow, _ tables: borrowing TraceTables
    ) -> Bool {
        let detail = Int(instruction.detail)
        switch row.detail {
        case .none, .slot, .label, .argument: return true
        case .field, .element:
            guard detail < tables.descriptors.count else {
                fault("no descriptor \(detail)")
                return false
            }
            if tables.descriptors[detail].isElement != (row.detail == .element) {
                fault("\(tables.descriptorNames[detail]) is the other kind of descriptor")
            }
        case .layout:
            guard detail < tables.layouts.count else {
                fault("no layout \(detail)")
                return false
            }
        case .native:
            guard detail < tables.natives.count else {
                fault("no native \(detail)")
                return false
            }
        }
        return true
    }

    private mutating func checkOperands(
        _ instruction: Instruction, _ row: OperationRow, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        if row.a == .list {
            let start = instruction.listStart
            let count = instruction.listCount
            guard start >= 0, count >= 0, start + count <= trace.operands.count else {
                return fault("no such operands")
            }
            for index in start..<(start + count) { checkDefined(trace.operands[index], trace) }
            if instruction.operation == .call {
                let native = tables.natives[Int(instruction.detail)]
                if count != Int(native.parameterCount) { return fault("wrong number of arguments") }
                for index in 0..<count {
                    let kind: ValueKind = native.doubleParameters >> UInt32(index) & 1 == 1 ? .double : .word
                    checkKind(trace.operands[start + index], kind, trace)
                }
            }
            return
        }
        checkOperand(instruction.a, row.a, instruction, trace, tables)
        checkOperand(instruction.b, row.b, instruction, trace, tables)
        checkOperand(instruction.c, row.c, instruction, trace, tables)
    }

    private mutating func checkOperand(
        _ reference: Reference, _ kind: OperandKind, _ instruction: Instruction, _ trace: borrowing Trace,
        _ tables: borrowing TraceTables
    ) {
        switch kind {
        case .none: if !reference.isNone { fault("an operand too many") }
        case .list: break
        case .snapshot:
            let number = instruction.snapshot
            if number < 0 || number >= trace.snapshots.count {
                fault("no snapshot \(number)")
            } else {
                checkSnapshot(number, trace, tables)
            }
        case .word: if checkDefined(reference, trace) { checkKind(reference, .word, trace) }
        case .double: if checkDefined(reference, trace) { checkKind(reference, .double, trace) }
        case .constant:
            if !reference.isConstant { return fault("not a constant") }
            if checkDefined(reference, trace) { checkKind(reference, .word, trace) }
        case .any:
            if instruction.operation == .argument {
                if !reference.isNone, checkDefined(reference, trace) { checkKind(reference, instruction.kind, trace) }
            } else if checkDefined(reference, trace) {
                checkKind(reference, tables.descriptors[Int(instruction.detail)].kind, trace)
            }
        }
    }

    @discardableResult private mutating func checkDefined(_ reference: Reference, _ trace: borrowing Trace) -> Bool {
        if reference.isNone {
            fault("an operand is missing")
        } else if reference.isConstant {
            if reference.constant < trace.constants.count { return true }
            fault("no such constant")
        } else if reference.position >= position {
            fault("used before its definition")
        } else if trace.instructions[reference.position].kind == .none {
            fault("used, but has no result")
        } else {
            return true
        }
        return false
    }

    private mutating func checkKind(_ reference: Reference, _ kind: ValueKind, _ trace: borrowing Trace) {
        if trace.kind(of: reference) != kind { fault("an operand is no \(kind)") }
    }

    private mutating func checkResult(
        _ instruction: Instruction, _ row: OperationRow, _ tables: borrowing TraceTables
    ) {
        let expected: ValueKind
        switch row.result {
        case .none: expected = .none
        case .word: expected = .word
        case .double: expected = .double
        case .described:
            switch row.detail {
            case .field, .element: expected = tables.descriptors[Int(instruction.detail)].kind
            case .native: expected = tables.natives[Int(instruction.detail)].result
            default: expected = instruction.kind == .none ? .word : instruction.kind
            }
        }
        if instruction.kind != expected { fault("the result is a \(instruction.kind), not a \(expected)") }
    }

    private mutating func checkJump(_ instruction: Instruction, _ trace: borrowing Trace) {
        guard let kinds = labels[Int(instruction.detail)] else { return fault("no label L\(instruction.detail)") }
        guard kinds.count == instruction.listCount else { return fault("the label takes \(kinds.count) arguments") }
        for index in 0..<kinds.count { checkKind(trace.operands[instruction.listStart + index], kinds[index], trace) }
    }

    private mutating func checkSnapshot(_ number: Int, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let snapshot = trace.snapshots[number]
        guard snapshot.frameCount > 0, snapshot.frames.upperBound <= trace.snapshotFrames.count,
            snapshot.entries.upperBound <= trace.snapshotEntries.count,
            snapshot.virtuals.upperBound <= trace.virtualObjects.count,
            snapshot.stores.upperBound <= trace.snapshotStores.count
        else { return fault("s\(number) is damaged") }
        if (snapshot.mode == .returned) == snapshot.resume.isNone { fault("s\(number) has a wrong resume value") }
        if !snapshot.resume.isNone, checkDefined(snapshot.resume, trace) { checkKind(snapshot.resume, .word, trace) }
        var base: Int32 = -1
        for index in snapshot.frames {
            let frame = trace.snapshotFrames[index]
            if frame.base <= base || frame.instruction < 0 { fault("frames of s\(number) are out of order") }
            base = frame.base
            if !frame.code.isConstant || frame.code.constant >= trace.constants.count { fault("code is no constant") }
        }
        var slots: Set<Int32> = []
        for index in snapshot.entries {
            let entry = trace.snapshotEntries[index]
            if !slots.insert(entry.slot).inserted { fault("s\(number) writes slot \(entry.slot) twice") }
            checkRecipe(entry.recipe, .word, snapshot, trace)
        }
        checkStores(snapshot, trace, tables)
        for index in snapshot.virtuals {
            let object = trace.virtualObjects[index]
            guard Int(object.layout) < tables.layouts.count, object.tailCount >= 0,
                Int(object.firstField + object.fieldCount) <= trace.virtualFields.count
            else { return fault("s\(number) has a damaged object") }
            for fieldIndex in Int(object.firstField)..<Int(object.firstField + object.fieldCount) {
                let field = trace.virtualFields[fieldIndex]
                guard Int(field.descriptor) < tables.descriptors.count else { return fault("no such descriptor") }
                let descriptor = tables.descriptors[Int(field.descriptor)]
                if Int32(descriptor.layout) != object.layout { fault("a field of another layout") }
                if descriptor.isElement && (field.index < 0 || field.index >= object.tailCount) {
                    fault("an element behind the end")
                }
                checkRecipe(field.recipe, descriptor.kind, snapshot, trace)
            }
        }
    }

    private mutating func checkStores(_ snapshot: Snapshot, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        for index in snapshot.stores {
            let store = trace.snapshotStores[index]
            guard Int(store.descriptor) < tables.descriptors.count else { return fault("no such descriptor") }
            let descriptor = tables.descriptors[Int(store.descriptor)]
            if store.index < 0 || (store.index > 0 && !descriptor.isElement) { fault("a store at no element") }
            if checkDefined(store.base, trace) { checkKind(store.base, .word, trace) }
            checkRecipe(store.recipe, descriptor.kind, snapshot, trace)
        }
    }

    private mutating func checkRecipe(
        _ recipe: Recipe, _ kind: ValueKind, _ snapshot: Snapshot, _ trace: borrowing Trace
    ) {
        if recipe.usesValue { guard checkDefined(recipe.reference, trace) else { return } }
        switch recipe.kind {
        case .value: checkKind(recipe.reference, kind, trace)
        case .small, .truth: checkKind(recipe.reference, .word, trace)
        case .float: checkKind(recipe.reference, .double, trace)
        case .virtual:
            if recipe.number < 0 || recipe.number >= Int(snapshot.virtualCount) { fault("no virtual \(recipe.number)") }
        case .frameAddress: break
        }
    }
}
