import ApusTraceIR

// Snapshots of the output: the recorder's, in terms of the output's values, with the slots whose stores wait and the
// recipes of what was not made.

extension Optimizer {
    /// The number of the output's snapshot for one of the input, at this place.
    mutating func capture(_ source: Int, _ input: borrowing Trace) -> Int {
        if lastCapture.source == source && lastCapture.epoch == captureEpoch { return lastCapture.result }
        let original = input.snapshots[source]
        let firstFrame = output.snapshotFrames.count
        for index in original.frames {
            var frame = input.snapshotFrames[index]
            frame.code = mappedOperand(frame.code, input)
            output.snapshotFrames.append(frame)
        }
        let firstVirtual = output.virtualObjects.count
        capturedVirtuals.truncate()
        copyVirtuals(original, input)
        let inputVirtuals = output.virtualObjects.count - firstVirtual
        let firstEntry = output.snapshotEntries.count
        slots.captures &+= 1
        let isLifting = passes.contains(.lift)
        for index in original.entries {
            let entry = input.snapshotEntries[index]
            let slot = Int(entry.slot)
            let recipe = mapped(entry.recipe, inputVirtuals, input)
            if isLifting && slots.isLifted(slot) {
                var known = slots[slot]
                known.capture = slots.captures
                slots[slot] = known
                // Memory holds it already.
                if !known.isDirty && recipe.kind == .value && !known.value.isNone
                    && resolved(known.value) == recipe.reference
                {
                    continue
                }
            }
            output.snapshotEntries.append(SnapshotEntry(slot: slot, recipe))
        }
        if isLifting {
            for position in 0..<slots.active.count {
                let number = Int(slots.active[position])
                let known = slots[number]
                if !known.isDirty || known.capture == slots.captures { continue }
                output.snapshotEntries.append(SnapshotEntry(slot: number, recipe(known.value, inputVirtuals)))
            }
        }
        let firstStore = output.snapshotStores.count
        captureStores(original, inputVirtuals, input)
        let resume = mappedOperand(original.resume, input)
        appendVirtuals(inputVirtuals)
        output.snapshots.append(
            Snapshot(
                mode: original.mode, resume: resume, firstFrame: firstFrame, frameCount: Int(original.frameCount),
                firstEntry: firstEntry, entryCount: output.snapshotEntries.count - firstEntry,
                firstVirtual: firstVirtual, virtualCount: output.virtualObjects.count - firstVirtual,
                firstStore: firstStore,
                storeCount: output.snapshotStores.count - firstStore))
        lastCapture = (source, captureEpoch, output.snapshots.count - 1)
        return output.snapshots.count - 1
    }

    private mutating func mapped(_ recipe: Recipe, _ inputVirtuals: Int, _ input: borrowing Trace) -> Recipe {
        guard recipe.usesValue else { return recipe }
        let reference = mappedOperand(recipe.reference, input)
        if recipe.kind == .value { return self.recipe(reference, inputVirtuals) }
        if reference.isConstant {
            let operation: Operation = recipe.kind == .small ? .tag : recipe.kind == .float ? .boxFloat : .tagTruth
            if let made = evaluate(operation, output.constants[reference.constant].bits, 0) {
                return Recipe(.value, output.constant(bits: made, kind: .word))
            }
        }
        return Recipe(recipe.kind, reference)
    }

    /// How to make a value: tags and boxes stay out of the trace where only snapshots need them.
    private mutating func recipe(_ value: Reference, _ inputVirtuals: Int) -> Recipe {
        let reference = resolved(value)
        guard reference.isOperation else { return Recipe(.value, reference) }
        let number = Int(facts[reference.position].virtual)
        if number >= 0 {
            if virtuals[number].captured < 0 {
                virtuals[number].captured = Int32(inputVirtuals + capturedVirtuals.count)
                capturedVirtuals.append(Int32(number))
            }
            return Recipe(virtual: Int(virtuals[number].captured))
        }
        let made = output.instructions[reference.position]
        switch made.operation {
        case .tag: return Recipe(.small, resolved(made.a))
        case .boxFloat: return Recipe(.float, resolved(made.a))
        case .tagTruth: return Recipe(.truth, resolved(made.a))
        default: return Recipe(.value, reference)
        }
    }

    /// The objects that the recipes named, and what these name.
    private mutating func appendVirtuals(_ inputVirtuals: Int) {
        var position = 0
        while position < capturedVirtuals.count {
            let object = virtuals[Int(capturedVirtuals[position])]
            let firstField = output.virtualFields.count
            for place in 0..<Int(object.wordCount) {
                let field = virtualFields[Int(object.firstField) + place]
                if field.value.isNone { continue }
                output.virtualFields.append(
                    VirtualField(
                        descriptor: Int(field.descriptor), index: Int(field.index), recipe(field.value, inputVirtuals)))
            }
            output.virtualObjects.append(
                VirtualObject(
                    layout: Int(object.layout), shape: object.shape, tailCount: Int(object.tailCount),
                    firstField: firstField, fieldCount: output.virtualFields.count - firstField))
            position += 1
        }
        for index in 0..<capturedVirtuals.count { virtuals[Int(capturedVirtuals[index])].captured = -1 }
    }

    /// The stores that wait, and those of the input's snapshot.
    private mutating func captureStores(_ original: Snapshot, _ inputVirtuals: Int, _ input: borrowing Trace) {
        for index in original.stores {
            var store = input.snapshotStores[index]
            store.base = materialized(mappedOperand(store.base, input))
            store.recipe = mapped(store.recipe, inputVirtuals, input)
            output.snapshotStores.append(store)
        }
        for position in 0..<heap.delayed.count {
            let known = heap.entries[Int(heap.delayed[position])]
            output.snapshotStores.append(
                SnapshotStore(
                    base: known.base, descriptor: Int(known.descriptor),
                    index: known.index.isNone ? 0 : output.word(known.index), recipe(known.value, inputVirtuals)))
        }
    }

    /// Objects that the snapshot of the input has of its own.
    private mutating func copyVirtuals(_ original: Snapshot, _ input: borrowing Trace) {
        for index in original.virtuals {
            var object = input.virtualObjects[index]
            let first = Int(object.firstField)
            object.firstField = Int32(output.virtualFields.count)
            for field in first..<(first + Int(object.fieldCount)) {
                var copy = input.virtualFields[field]
                copy.recipe = mapped(copy.recipe, Int(original.virtualCount), input)
                output.virtualFields.append(copy)
            }
            output.virtualObjects.append(object)
        }
    }
}
