import ApusTraceIR

// Truth values, guards and exits.
extension TraceCompiler {
    /// What the flags say after a comparison.
    struct Test {
        var condition: Condition
        /// A comparison of doubles for equality: `true`: it holds when the condition does and parity is clear (neither is NaN);
        /// `false`: it holds when the condition does or parity is set.
        var parity: Bool?
    }

    // MARK: - Comparisons

    /// Compares and leaves the answer in the flags. Not for `isFloat` and `isObject`, which take two tests.
    private mutating func compare(_ instruction: Instruction, _ trace: borrowing Trace) -> Test {
        let (a, b) = (instruction.a, instruction.b)
        switch instruction.operation {
        case .lessThan: return compareWords(a, b, .less, trace)
        case .lessEqual: return compareWords(a, b, .lessOrEqual, trace)
        case .unsignedLessThan: return compareWords(a, b, .below, trace)
        case .unsignedLessEqual: return compareWords(a, b, .belowOrEqual, trace)
        case .equal: return compareWords(a, b, .equal, trace)
        case .notEqual: return compareWords(a, b, .notEqual, trace)
        case .floatLessThan: return compareDoubles(b, a, Test(condition: .above), trace)
        case .floatLessEqual: return compareDoubles(b, a, Test(condition: .aboveOrEqual), trace)
        case .floatEqual: return compareDoubles(a, b, Test(condition: .equal, parity: true), trace)
        case .floatNotEqual: return compareDoubles(a, b, Test(condition: .notEqual, parity: false), trace)
        case .isSmall:
            code.test(general(a, trace), constant: 1)
            return Test(condition: .notEqual)
        case .bothSmall:
            if a.isConstant || b.isConstant {
                // With a constant that is not small the answer is no.
                let (constant, other) = a.isConstant ? (a, b) : (b, a)
                code.test(general(other, trace), constant: Int32(trace.word(constant) & 1))
                return Test(condition: .notEqual)
            }
            let left = general(a, trace)
            code.move(.scratch, left)
            code.arithmetic(.and, .scratch, general(b, trace))
            code.test(.scratch, constant: 1)
            return Test(condition: .notEqual)
        case .addOverflows, .subtractOverflows, .multiplyOverflows:
            if a.isConstant {
                code.moveKeepingFlags(.scratch, constant: trace.word(a))
            } else {
                code.move(.scratch, general(a, trace))
            }
            if let short = shortConstant(b, trace) {
                switch instruction.operation {
                case .multiplyOverflows: code.multiply(.scratch, .scratch, constant: short)
                default:
                    code.arithmetic(
                        instruction.operation == .addOverflows ? .add : .subtract, .scratch, constant: short)
                }
            } else {
                let second = b.isConstant ? constantInRegister(b, trace) : general(b, trace)
                switch instruction.operation {
                case .multiplyOverflows: code.multiply(.scratch, second)
                default:
                    code.arithmetic(instruction.operation == .addOverflows ? .add : .subtract, .scratch, second)
                }
            }
            return Test(condition: .overflow)
        default:
            // Any other word: true unless it is 0.
            let word = general(Reference(position: position), trace)
            code.test(word, word)
            return Test(condition: .notEqual)
        }
    }

    /// A long constant in a register that is free for a moment.
    private mutating func constantInRegister(_ reference: Reference, _ trace: borrowing Trace) -> Register {
        let register = takeGeneral(position, trace)
        code.moveKeepingFlags(register, constant: trace.word(reference))
        dropRegister(position, trace)
        return register
    }

    private mutating func compareWords(
        _ a: Reference, _ b: Reference, _ condition: Condition, _ trace: borrowing Trace
    ) -> Test {
        if a.isConstant && !b.isConstant { return compareWords(b, a, condition.swapped, trace) }
        if let short = shortConstant(b, trace) {
            let left = general(a, trace)
            if short == 0 && (condition == .equal || condition == .notEqual) {
                code.test(left, left)
            } else {
                code.arithmetic(.compare, left, constant: short)
            }
            return Test(condition: condition)
        }
        if a.isConstant {
            // Both are constants: one of them long.
            let left = constantInRegister(a, trace)
            code.arithmetic(.compare, left, general(b, trace))
            return Test(condition: condition)
        }
        let left = general(a, trace)
        if b.isOperation, places[b.position].register < 0 {
            code.arithmetic(.compare, left, spillOperand(Int(places[b.position].slot)))
        } else {
            code.arithmetic(.compare, left, general(b, trace))
        }
        return Test(condition: condition)
    }

    private mutating func compareDoubles(
        _ left: Reference, _ right: Reference, _ test: Test, _ trace: borrowing Trace
    ) -> Test {
        if left.isConstant && right.isConstant {
            let first = takeVectorForMoment(left, trace)
            code.compare(first, vector(right, trace))
            return test
        }
        let first = vector(left, trace)
        code.compare(first, vector(right, trace))
        return test
    }

    private mutating func takeVectorForMoment(_ constant: Reference, _ trace: borrowing Trace) -> VectorRegister {
        // The result of a comparison is a word, so its place can lend a vector register.
        let free = freeVector.subtracting(lockedVector)
        let number = free.isEmpty ? vectorRegisters.first : free.first
        if free.isEmpty { spill(Int(vectorOwner[number]), trace) }
        lockedVector.insert(number)
        loadDouble(VectorRegister(UInt8(number)), constant, trace)
        return VectorRegister(UInt8(number))
    }

    // MARK: - Truth values

    /// The answer as 0 or 1 in a register.
    mutating func truth(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        switch instruction.operation {
        case .isFloat: return floatTruth(instruction.a, trace, tables)
        case .isObject: return objectTruth(instruction.a, trace)
        default: break
        }
        let test = compare(instruction, trace)
        let target = takeGeneral(position, trace)
        code.moveKeepingFlags(target, constant: test.parity == false ? 1 : 0)
        switch test.parity {
        case nil: code.setByte(test.condition, target)
        case true?:
            let unordered = code.jump(if: .parity)
            code.setByte(test.condition, target)
            code.bindHere(unordered)
        case false?:
            let unordered = code.jump(if: .parity)
            code.setByte(test.condition, target)
            code.bindHere(unordered)
        }
    }

    private mutating func objectTruth(_ a: Reference, _ trace: borrowing Trace) {
        let word = general(a, trace)
        let target = takeGeneral(position, trace)
        code.moveKeepingFlags(target, constant: 0)
        code.test(word, constant: 7)
        let tagged = code.jump(if: .notEqual)
        code.test(word, word)
        code.setByte(.notEqual, target)
        code.bindHere(tagged)
    }

    /// A word in a register other than the scratch register.
    private mutating func stableGeneral(_ reference: Reference, _ trace: borrowing Trace) -> Register {
        reference.isConstant ? constantInRegister(reference, trace) : general(reference, trace)
    }

    private mutating func floatTruth(_ a: Reference, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let word = stableGeneral(a, trace)
        let target = takeGeneral(position, trace)
        code.moveKeepingFlags(target, constant: 0)
        code.loadAddress(.scratch, MemoryOperand(word, -2))
        code.test(.scratch, constant: 3)
        let isImmediate = code.jump(if: .equal)
        code.test(word, constant: 7)
        let isOther = code.jump(if: .notEqual)
        code.test(word, word)
        let isNull = code.jump(if: .equal)
        code.compare(
            MemoryOperand(word, Int32(runtime.shapeOffset)), constant: Int32(tables.floatShape), width: .word32)
        code.setByte(.equal, target)
        let done = code.jump()
        code.bindHere(isImmediate)
        code.moveKeepingFlags(target, constant: 1)
        code.bindHere(isOther)
        code.bindHere(isNull)
        code.bindHere(done)
    }

    // MARK: - Guards

    /// A comparison and the guard behind it that alone uses the answer. The guard is translated here and skipped.
    mutating func fused(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let next = trace.instructions[position + 1]
        let wanted = next.operation == .guardTrue
        // What the guard's snapshot uses must not die with the comparison's operands.
        switch instruction.operation {
        case .isFloat: guardFloat(instruction.a, wanted, next, trace, tables)
        case .isObject:
            let word = general(instruction.a, trace)
            code.test(word, constant: 7)
            if wanted {
                leaveFromNext(if: .notEqual, next, trace, tables)
                code.test(word, word)
                leaveFromNext(if: .equal, next, trace, tables)
            } else {
                let isTagged = code.jump(if: .notEqual)
                code.test(word, word)
                leaveFromNext(if: .notEqual, next, trace, tables)
                code.bindHere(isTagged)
            }
        default:
            let test = compare(instruction, trace)
            leaveUnless(test, wanted, next, trace, tables)
        }
        isNeeded[position + 1] = false
    }

    private mutating func leaveUnless(
        _ test: Test, _ wanted: Bool, _ next: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        switch (test.parity, wanted) {
        case (nil, _):
            leaveFromNext(if: wanted ? test.condition.inverted : test.condition, next, trace, tables)
        case (true?, true):
            // Equal and not NaN wanted.
            leaveFromNext(if: .notEqual, next, trace, tables)
            leaveFromNext(if: .parity, next, trace, tables)
        case (true?, false):
            let unordered = code.jump(if: .parity)
            leaveFromNext(if: .equal, next, trace, tables)
            code.bindHere(unordered)
        case (false?, true):
            // Different or NaN wanted.
            let unordered = code.jump(if: .parity)
            leaveFromNext(if: .equal, next, trace, tables)
            code.bindHere(unordered)
        case (false?, false):
            leaveFromNext(if: .notEqual, next, trace, tables)
            leaveFromNext(if: .parity, next, trace, tables)
        }
    }

    private mutating func guardFloat(
        _ a: Reference, _ wanted: Bool, _ next: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        let word = stableGeneral(a, trace)
        let shape = MemoryOperand(word, Int32(runtime.shapeOffset))
        code.loadAddress(.scratch, MemoryOperand(word, -2))
        code.test(.scratch, constant: 3)
        if wanted {
            let isImmediate = code.jump(if: .equal)
            code.test(word, constant: 7)
            leaveFromNext(if: .notEqual, next, trace, tables)
            code.test(word, word)
            leaveFromNext(if: .equal, next, trace, tables)
            code.compare(shape, constant: Int32(tables.floatShape), width: .word32)
            leaveFromNext(if: .notEqual, next, trace, tables)
            code.bindHere(isImmediate)
        } else {
            leaveFromNext(if: .equal, next, trace, tables)
            code.test(word, constant: 7)
            let isOther = code.jump(if: .notEqual)
            code.test(word, word)
            let isNull = code.jump(if: .equal)
            code.compare(shape, constant: Int32(tables.floatShape), width: .word32)
            leaveFromNext(if: .equal, next, trace, tables)
            code.bindHere(isOther)
            code.bindHere(isNull)
        }
    }

    mutating func guardTruth(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let word = general(instruction.a, trace)
        code.test(word, word)
        leave(if: instruction.operation == .guardTrue ? .equal : .notEqual, instruction, trace, tables)
    }

    mutating func guardValue(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        if instruction.a.isConstant {
            // A guard on a constant: it holds always or never.
            if trace.word(instruction.a) != trace.word(instruction.b) {
                code.test(.rsp, .rsp)
                leave(if: .notEqual, instruction, trace, tables)
            }
            return
        }
        let word = general(instruction.a, trace)
        if let short = shortConstant(instruction.b, trace) {
            code.arithmetic(.compare, word, constant: short)
        } else {
            code.arithmetic(.compare, word, general(instruction.b, trace))
        }
        leave(if: .notEqual, instruction, trace, tables)
    }

    mutating func guardShape(_ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables) {
        let object = general(instruction.a, trace)
        code.compare(
            MemoryOperand(object, Int32(runtime.shapeOffset)),
            constant: Int32(truncatingIfNeeded: trace.word(instruction.b)), width: .word32)
        leave(if: .notEqual, instruction, trace, tables)
    }

    // MARK: - Exits

    private mutating func leaveFromNext(
        if condition: Condition, _ next: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        // All jumps of one guard lead to the exit that was made last.
        if lastGuard != position + 1 {
            lastGuard = position + 1
            lastExit = makeExit(next, trace, tables)
        }
        leave(if: condition, lastExit)
    }

    mutating func leave(
        if condition: Condition, _ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        leave(if: condition, makeExit(instruction, trace, tables))
    }

    mutating func leave(if condition: Condition, _ exit: Int) {
        pendingExits.append(PendingExit(jump: code.jump(if: condition), exit: Int32(exit)))
    }

    /// Notes what leaving here takes, with the places that values have now.
    mutating func makeExit(
        _ instruction: Instruction, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) -> Int {
        let number = instruction.snapshot
        let snapshot = trace.snapshots[number]
        guard let word = memory.allocateWord() else {
            failure = .codeMemory
            return 0
        }
        UnsafeMutablePointer<Int>(bitPattern: word).unsafelyUnwrapped.pointee = stubs.exit
        result.words.append(word)
        var record = ExitRecord(
            mode: snapshot.mode, resume: location(snapshot.resume, trace), targetWord: word, count: 0,
            snapshot: number, firstFrame: Int32(result.frames.count), frameCount: snapshot.frameCount,
            firstEntry: Int32(result.entries.count), entryCount: snapshot.entryCount,
            firstObject: Int32(result.objects.count), objectCount: snapshot.virtualCount,
            firstStore: Int32(result.stores.count), storeCount: snapshot.storeCount,
            firstValue: Int32(result.values.count), valueCount: 0)
        for index in snapshot.frames {
            let frame = trace.snapshotFrames[index]
            result.frames.append(
                ExitFrame(code: trace.word(frame.code), instruction: frame.instruction, base: frame.base))
        }
        for index in snapshot.entries {
            let entry = trace.snapshotEntries[index]
            result.entries.append(ExitEntry(slot: entry.slot, recipe: recipe(entry.recipe, trace)))
        }
        for index in snapshot.stores { noteStore(trace.snapshotStores[index], trace, tables) }
        for index in snapshot.virtuals { noteObject(trace.virtualObjects[index], trace, tables) }
        noteValues(number, trace)
        record.valueCount = Int32(result.values.count) - record.firstValue
        result.exits.append(record)
        return result.exits.count - 1
    }

    private mutating func noteStore(
        _ store: SnapshotStore, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        let descriptor = tables.descriptors[Int(store.descriptor)]
        let field = ExitField(
            offset: Int32(descriptor.offset) + Int32(descriptor.width) * store.index, width: descriptor.width,
            recipe: recipe(store.recipe, trace))
        result.stores.append(
            ExitStore(
                base: location(store.base, trace), field: field,
                hasBarrier: descriptor.flags.contains(.reference)))
    }

    private mutating func noteObject(
        _ object: VirtualObject, _ trace: borrowing Trace, _ tables: borrowing TraceTables
    ) {
        let layout = tables.layouts[Int(object.layout)]
        let size = (Int(layout.fixedSize) + Int(object.tailCount) * Int(layout.elementSize) + 7) & ~7
        result.objects.append(
            ExitObject(
                size: Int32(size), shape: object.shape, firstField: Int32(result.fields.count),
                fieldCount: object.fieldCount))
        for position in Int(object.firstField)..<Int(object.firstField + object.fieldCount) {
            let field = trace.virtualFields[position]
            let descriptor = tables.descriptors[Int(field.descriptor)]
            let offset = Int32(descriptor.offset) + Int32(descriptor.width) * field.index
            result.fields.append(
                ExitField(offset: offset, width: descriptor.width, recipe: recipe(field.recipe, trace)))
        }
    }

    /// The bridge's arguments: each value of the snapshot once. Constants need no place.
    private mutating func noteValues(_ number: Int, _ trace: borrowing Trace) {
        let first = result.values.count
        moves.truncate()
        trace.forEachValue(ofSnapshot: number) { reference in
            if !reference.isOperation { return }
            for index in 0..<moves.count where Int(moves[index].target.number) == reference.position { return }
            moves.append(
                Move(
                    target: Move.End(kind: .slot, number: Int32(reference.position)),
                    source: Move.End(kind: .slot, number: 0)))
            result.values.append(location(reference, trace))
            result.valueKinds.append(trace.instructions[reference.position].kind)
        }
        moves.truncate()
        assert(result.values.count >= first)
    }

    private func recipe(_ recipe: Recipe, _ trace: borrowing Trace) -> ExitRecipe {
        recipe.usesValue
            ? ExitRecipe(kind: recipe.kind, location: location(recipe.reference, trace), number: 0)
            : ExitRecipe(kind: recipe.kind, location: ExitLocation(.none, 0), number: Int32(recipe.number))
    }

    private func location(_ reference: Reference, _ trace: borrowing Trace) -> ExitLocation {
        if reference.isNone { return ExitLocation(.none, 0) }
        if reference.isConstant { return ExitLocation(.constant, reference.constant) }
        let place = places[reference.position]
        if place.register >= 0 {
            let isDouble = trace.instructions[reference.position].kind == .double
            return ExitLocation(isDouble ? .vector : .register, Int(place.register))
        }
        return ExitLocation(.spill, Int(place.slot))
    }
}
