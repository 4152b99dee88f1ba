// The text form of tables and traces, for dumps and tests; `TraceParser` reads it. One line an operation:
//
//     v3 = loadField list.count v2
//     guardTrue v4 s0
//
// detail first, then operands, then the snapshot. Values are numbered in the order of the results. Constants: 12 is a
// word, 1.5d a double, @5000 an object at an address in hexadecimal. Snapshots follow the operations:
//
//     s0 boundary @5000:14 @6000:3+9 | 1=v5 2=small(v7) 3=virtual(0) 4=frame(9) | v9:list.count=v3
//     o0 list 12 0 list.count=3
//
// mode, frames (code:instruction+base), slots, stores; then objects: layout, shape, length of the tail, fields.

/// The text of the tables.
public func printTables(_ tables: borrowing TraceTables) -> String {
    var text = "shapes \(tables.floatShape) \(tables.firstMutableShape)\n"
    for index in 2..<tables.layouts.count {
        let layout = tables.layouts[index]
        text += "layout \(tables.layoutNames[index]) \(layout.fixedSize)"
        text += layout.elementSize == 0 ? "\n" : " \(layout.elementSize)\n"
    }
    for index in 0..<tables.descriptors.count {
        let descriptor = tables.descriptors[index]
        text += descriptor.isElement ? "element " : "field "
        text += "\(tables.descriptorNames[index]) \(tables.layoutNames[Int(descriptor.layout)]) \(descriptor.offset) "
        text += descriptor.kind == .double ? "double" : "word\(descriptor.width)"
        for (flag, name) in DescriptorFlags.names where descriptor.flags.contains(flag) { text += " \(name)" }
        text += "\n"
    }
    for index in 0..<tables.natives.count {
        let native = tables.natives[index]
        text += "native \(tables.nativeNames[index]) "
        for parameter in 0..<Int(native.parameterCount) {
            text += native.doubleParameters >> UInt32(parameter) & 1 == 1 ? "d" : "w"
        }
        text += native.parameterCount == 0 ? "- " : " "
        text += "\(native.result)"
        for (effect, name) in Effects.names where native.effects.contains(effect) {
            text += " \(name)"
            if effect == .reads { text += setText(native.reads, tables) }
            if effect == .writes { text += setText(native.writes, tables) }
        }
        text += "\n"
    }
    return text
}

private func setText(_ set: LayoutSet, _ tables: borrowing TraceTables) -> String {
    if set == .everything { return "" }
    var names: [String] = []
    for index in 0..<tables.layouts.count where set.contains(index) { names.append(tables.layoutNames[index]) }
    return "(" + names.joined(separator: ",") + ")"
}

/// The text of a trace.
public func printTrace(_ trace: borrowing Trace, _ tables: borrowing TraceTables) -> String {
    TracePrinter(trace).text(trace, tables)
}

struct TracePrinter {
    /// Number of each result, by position.
    private var numbers: [Int] = []

    init(_ trace: borrowing Trace) {
        var next = 0
        for position in 0..<trace.instructions.count {
            numbers.append(next)
            if trace.instructions[position].kind != .none { next += 1 }
        }
    }

    func text(_ trace: borrowing Trace, _ tables: borrowing TraceTables) -> String {
        var text = ""
        for position in 0..<trace.instructions.count where trace.instructions[position].operation != .nothing {
            text += line(position, trace, tables) + "\n"
        }
        for number in 0..<trace.snapshots.count { text += snapshot(number, trace, tables) }
        return text
    }

    func value(_ reference: Reference, _ trace: borrowing Trace) -> String {
        if reference.isNone { return "_" }
        if reference.isOperation {
            return reference.position < numbers.count ? "v\(numbers[reference.position])" : "v?\(reference.position)"
        }
        guard reference.constant < trace.constants.count else { return "c?\(reference.constant)" }
        let constant = trace.constants[reference.constant]
        if constant.kind == .double {
            let number = Double(bitPattern: constant.bits)
            return number.isFinite ? "\(number)d" : "0x\(String(constant.bits, radix: 16))d"
        }
        return constant.isObject
            ? "@\(String(constant.bits, radix: 16))" : "\(Int64(bitPattern: constant.bits))"
    }

    private func line(_ position: Int, _ trace: borrowing Trace, _ tables: borrowing TraceTables) -> String {
        let instruction = trace.instructions[position]
        let row = instruction.operation.row
        var text = instruction.kind == .none ? "" : "v\(numbers[position]) = "
        text += "\(instruction.operation)"
        let detail = Int(instruction.detail)
        switch row.detail {
        case .none: break
        case .field, .element: text += " \(tables.descriptorNames[detail])"
        case .layout: text += " \(tables.layoutNames[detail])"
        case .native: text += " \(tables.nativeNames[detail])"
        case .slot: text += " $\(instruction.slot)"
        case .label: text += " L\(detail)"
        case .argument: text += " \(detail) \(instruction.kind)"
        }
        trace.forEachOperand(of: instruction) { text += " " + value($0, trace) }
        if row.c == .snapshot { text += " s\(instruction.snapshot)" }
        return text
    }

    private func snapshot(_ number: Int, _ trace: borrowing Trace, _ tables: borrowing TraceTables) -> String {
        let snapshot = trace.snapshots[number]
        var text = "s\(number) \(snapshot.mode)"
        if snapshot.mode == .returned { text += " " + value(snapshot.resume, trace) }
        for index in snapshot.frames {
            let frame = trace.snapshotFrames[index]
            text += " \(value(frame.code, trace)):\(frame.instruction)"
            if frame.base != 0 { text += "+\(frame.base)" }
        }
        text += " |"
        for index in snapshot.entries {
            let entry = trace.snapshotEntries[index]
            text += " \(entry.slot)=\(recipe(entry.recipe, trace))"
        }
        if snapshot.storeCount > 0 { text += " |" }
        for index in snapshot.stores {
            let store = trace.snapshotStores[index]
            let descriptor = Int(store.descriptor)
            text += " \(value(store.base, trace)):\(tables.descriptorNames[descriptor])"
            if tables.descriptors[descriptor].isElement { text += ":\(store.index)" }
            text += "=\(recipe(store.recipe, trace))"
        }
        text += "\n"
        for (order, index) in snapshot.virtuals.enumerated() {
            let object = trace.virtualObjects[index]
            text += "o\(order) \(tables.layoutNames[Int(object.layout)]) \(object.shape) \(object.tailCount)"
            for fieldIndex in Int(object.firstField)..<Int(object.firstField + object.fieldCount) {
                let field = trace.virtualFields[fieldIndex]
                let descriptor = Int(field.descriptor)
                text += " \(tables.descriptorNames[descriptor])"
                if tables.descriptors[descriptor].isElement { text += ":\(field.index)" }
                text += "=\(recipe(field.recipe, trace))"
            }
            text += "\n"
        }
        return text
    }

    private func recipe(_ recipe: Recipe, _ trace: borrowing Trace) -> String {
        switch recipe.kind {
        case .value: value(recipe.reference, trace)
        case .small, .float, .truth: "\(recipe.kind)(\(value(recipe.reference, trace)))"
        case .virtual: "virtual(\(recipe.number))"
        case .frameAddress: "frame(\(recipe.number))"
        }
    }
}
