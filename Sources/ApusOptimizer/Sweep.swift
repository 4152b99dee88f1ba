import ApusTraceIR

// The walk backwards: what no guard, store, call or end needs goes. Arguments of labels are needed only where something
// else than their own jump uses them. What is left moves together, and so do the snapshots.

extension Optimizer {
    mutating func sweep() {
        let count = output.instructions.count
        var isNeeded = Arena<Bool>(capacity: count)
        isNeeded.append(repeating: false, count: count)
        var work = Arena<Int32>(capacity: count)
        /// Position of each label.
        var labels = Arena<Int32>()
        labels.append(repeating: -1, count: output.labelCount)
        let last = output.instructions[count - 1]

        func need(_ reference: Reference, _ isNeeded: inout Arena<Bool>, _ work: inout Arena<Int32>) {
            guard reference.isOperation, !isNeeded[reference.position] else { return }
            isNeeded[reference.position] = true
            work.append(reference.rawValue)
        }

        var isArgumentOfEntry = true
        for position in 0..<count {
            let instruction = output.instructions[position]
            if instruction.operation == .label {
                labels[Int(instruction.detail)] = Int32(position)
                isArgumentOfEntry = position == 0
            }
            // Who enters a trace passes all its arguments.
            if instruction.operation == .argument && !isArgumentOfEntry { continue }
            if instruction.operation.row.traits.contains(.isRoot) {
                need(Reference(position: position), &isNeeded, &work)
            }
        }
        let target = last.operation == .jump ? Int(labels[Int(last.detail)]) : -1
        while work.count > 0 {
            let position = Int(work[work.count - 1])
            work.truncate(to: work.count - 1)
            let instruction = output.instructions[position]
            if instruction.operation == .jump {
                // Entry arguments are all passed; those of an inner label as they are needed, below.
                if target != 0 { continue }
            }
            output.forEachOperand(of: instruction) { need($0, &isNeeded, &work) }
            if instruction.operation.isGuard {
                output.forEachValue(ofSnapshot: instruction.snapshot) { need($0, &isNeeded, &work) }
            }
            if instruction.operation == .argument && target > 0 && position > target {
                need(output.operands[last.listStart + Int(instruction.detail)], &isNeeded, &work)
            }
        }
        compact(isNeeded, target)
    }

    private mutating func compact(_ isNeeded: borrowing Arena<Bool>, _ target: Int) {
        let count = output.instructions.count
        map.truncate()
        map.append(repeating: .none, count: count)
        let last = output.instructions[count - 1]
        if last.operation == .jump && target > 0 { dropArguments(last, isNeeded, target) }
        var next = 0
        var argument = 0
        for position in 0..<count where isNeeded[position] {
            var instruction = output.instructions[position]
            if instruction.operation == .label { argument = 0 }
            if instruction.operation == .argument {
                instruction.detail = UInt16(argument)
                argument += 1
            }
            let row = instruction.operation.row
            if row.a == .list {
                for index in instruction.listStart..<(instruction.listStart + instruction.listCount) {
                    output.operands[index] = moved(output.operands[index])
                }
            } else {
                if row.a != .none { instruction.a = moved(instruction.a) }
                if row.b != .none { instruction.b = moved(instruction.b) }
                if row.c != .none && row.c != .snapshot { instruction.c = moved(instruction.c) }
            }
            output.instructions[next] = instruction
            map[position] = Reference(position: next)
            next += 1
        }
        output.instructions.truncate(to: next)
        compactSnapshots()
    }

    @inline(__always) private func moved(_ reference: Reference) -> Reference {
        reference.isOperation ? map[reference.position] : reference
    }

    /// The jump passes only what the label still takes.
    private mutating func dropArguments(_ jump: Instruction, _ isNeeded: borrowing Arena<Bool>, _ target: Int) {
        var kept = 0
        for index in 0..<jump.listCount where isNeeded[target + 1 + index] {
            output.operands[jump.listStart + kept] = output.operands[jump.listStart + index]
            kept += 1
        }
        output.instructions[output.instructions.count - 1].b = Reference(rawValue: Int32(kept))
    }

    /// Snapshots that guards still have, in their order, in terms of the moved values.
    private mutating func compactSnapshots() {
        let count = output.snapshots.count
        var numbers = Arena<Int32>(capacity: count)
        numbers.append(repeating: -1, count: count)
        // Snapshots were made in the order of their first guards, so that moving them down overwrites none that is needed.
        var nextSnapshot = 0
        var nextFrame = 0
        var nextEntry = 0
        var nextObject = 0
        var nextField = 0
        var nextStore = 0
        for position in 0..<output.instructions.count where output.instructions[position].operation.isGuard {
            let number = output.instructions[position].snapshot
            if numbers[number] < 0 {
                numbers[number] = Int32(nextSnapshot)
                var snapshot = output.snapshots[number]
                if !snapshot.resume.isNone { snapshot.resume = moved(snapshot.resume) }
                let frames = snapshot.frames
                snapshot.firstFrame = Int32(nextFrame)
                for index in frames {
                    output.snapshotFrames[nextFrame] = output.snapshotFrames[index]
                    nextFrame += 1
                }
                let entries = snapshot.entries
                snapshot.firstEntry = Int32(nextEntry)
                for index in entries {
                    var entry = output.snapshotEntries[index]
                    if entry.recipe.usesValue { entry.recipe.reference = moved(entry.recipe.reference) }
                    output.snapshotEntries[nextEntry] = entry
                    nextEntry += 1
                }
                let objects = snapshot.virtuals
                snapshot.firstVirtual = Int32(nextObject)
                for index in objects {
                    var object = output.virtualObjects[index]
                    let first = Int(object.firstField)
                    object.firstField = Int32(nextField)
                    for field in first..<(first + Int(object.fieldCount)) {
                        var copy = output.virtualFields[field]
                        if copy.recipe.usesValue { copy.recipe.reference = moved(copy.recipe.reference) }
                        output.virtualFields[nextField] = copy
                        nextField += 1
                    }
                    output.virtualObjects[nextObject] = object
                    nextObject += 1
                }
                let stores = snapshot.stores
                snapshot.firstStore = Int32(nextStore)
                for index in stores {
                    var store = output.snapshotStores[index]
                    store.base = moved(store.base)
                    if store.recipe.usesValue { store.recipe.reference = moved(store.recipe.reference) }
                    output.snapshotStores[nextStore] = store
                    nextStore += 1
                }
                output.snapshots[nextSnapshot] = snapshot
                nextSnapshot += 1
            }
            output.instructions[position].c = Reference(rawValue: numbers[number])
        }
        output.snapshots.truncate(to: nextSnapshot)
        output.snapshotFrames.truncate(to: nextFrame)
        output.snapshotEntries.truncate(to: nextEntry)
        output.virtualObjects.truncate(to: nextObject)
        output.virtualFields.truncate(to: nextField)
        output.snapshotStores.truncate(to: nextStore)
    }
}
