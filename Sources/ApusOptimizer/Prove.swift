import ApusTraceIR

// Guards: what holds by what is known is left out; what a guard lets through is known from there on.

extension Optimizer {
    mutating func prove(_ instruction: inout Instruction) -> Outcome {
        switch instruction.operation {
        case .guardTrue, .guardFalse:
            let wants = instruction.operation == .guardTrue
            if instruction.a.isConstant {
                return (output.word(instruction.a) != 0) == wants ? .value(.none) : .kept
            }
            if isVirtual(instruction.a) { return wants ? .value(.none) : .kept }
            if wants && facts[instruction.a.position].marks.contains(.nonZero) { return .value(.none) }
            let made = output.instructions[instruction.a.position]
            if made.operation == .xor, made.b.isConstant, output.word(made.b) == 1,
                let inner = producer(resolved(made.a)), inner.operation.row.traits.contains(.isTruth)
            {
                instruction.operation = wants ? .guardFalse : .guardTrue
                instruction.a = resolved(made.a)
                return .rewritten
            }
        case .guardValue:
            if instruction.a == instruction.b { return .value(.none) }
        case .guardShape:
            let shape = UInt32(truncatingIfNeeded: output.word(instruction.b))
            if knownShape(instruction.a) == shape && shape != 0 { return .value(.none) }
        case .guardValid:
            if isValidityKnown { return .value(.none) }
        default: break
        }
        return .kept
    }

    /// Shape of an object, or 0.
    func knownShape(_ reference: Reference) -> UInt32 {
        guard reference.isOperation else { return 0 }
        let known = facts[reference.position]
        if known.virtual >= 0 { return virtuals[Int(known.virtual)].shape }
        return known.shape < firstMutableShape || known.shapeEpoch == shapeEpoch ? known.shape : 0
    }

    /// Type tests that are known.
    mutating func proveType(_ instruction: inout Instruction) -> Outcome {
        var truth: Bool?
        switch instruction.operation {
        case .isObject:
            let known = factsOf(instruction.a)
            truth = known.marks.contains(.object) ? true : known.marks.contains(.notObject) ? false : nil
        case .isFloat:
            let known = factsOf(instruction.a)
            let shape = knownShape(instruction.a)
            if known.marks.contains(.float) || shape == floatShape && shape != 0 {
                truth = true
            } else if known.marks.contains(.notFloat) || shape != 0 || known.isSmall {
                truth = false
            }
        case .equal, .notEqual:
            if instruction.b.isConstant, output.word(instruction.b) == 0,
                factsOf(instruction.a).marks.contains(.nonZero)
            {
                truth = instruction.operation == .notEqual
            }
        default: break
        }
        guard let truth else { return .kept }
        return .value(output.constant(truth ? 1 : 0))
    }

    /// Types of results.
    mutating func typeResult(_ instruction: Instruction, _ reference: Reference) {
        switch instruction.operation {
        case .boxFloat: facts[reference.position].marks.formUnion([.float, .nonZero])
        case .tag, .tagTruth: facts[reference.position].marks.formUnion([.notObject, .notFloat, .nonZero])
        default: break
        }
    }

    // MARK: - Learning

    /// A guard was passed.
    mutating func learn(_ instruction: Instruction) {
        switch instruction.operation {
        case .guardTrue: learn(instruction.a, true)
        case .guardFalse: learn(instruction.a, false)
        case .guardValue: learnConstant(instruction.a, instruction.b)
        case .guardShape: learnShape(instruction.a, UInt32(truncatingIfNeeded: output.word(instruction.b)))
        case .guardValid: isValidityKnown = true
        default: break
        }
    }

    mutating func learnShape(_ reference: Reference, _ shape: UInt32) {
        guard reference.isOperation else { return }
        facts[reference.position].shape = shape
        facts[reference.position].shapeEpoch = shapeEpoch
        learnObject(reference)
        if shape == floatShape { facts[reference.position].marks.insert(.float) }
    }

    private mutating func learnObject(_ reference: Reference) {
        guard reference.isOperation else { return }
        facts[reference.position].marks.formUnion([.object, .nonZero])
        if passes.contains(.bound) { facts[reference.position].zeros |= 7 }
    }

    private mutating func learnConstant(_ reference: Reference, _ constant: Reference) {
        guard reference.isOperation, constant.isConstant else { return }
        facts[reference.position].forward = constant
    }

    /// A word is 0, or is not.
    mutating func learn(_ reference: Reference, _ truth: Bool) {
        guard reference.isOperation else { return }
        let made = output.instructions[reference.position]
        if !truth {
            learnConstant(reference, output.constant(0))
        } else if made.operation.row.traits.contains(.isTruth) {
            learnConstant(reference, output.constant(1))
        } else {
            facts[reference.position].marks.insert(.nonZero)
        }
        let a = resolved(made.a)
        let b = made.operation.row.b == .word ? resolved(made.b) : .none
        switch made.operation {
        case .isSmall: learnSmall(a, truth)
        case .bothSmall:
            if truth {
                learnSmall(a, true)
                learnSmall(b, true)
            }
        case .isFloat:
            guard a.isOperation else { return }
            facts[a.position].marks.insert(truth ? .float : .notFloat)
            if truth {
                facts[a.position].marks.insert(.nonZero)
                if passes.contains(.bound) { facts[a.position].zeros |= 1 }
            }
        case .isObject:
            if truth { learnObject(a) } else if a.isOperation { facts[a.position].marks.insert(.notObject) }
        case .equal: learnEqual(a, b, truth)
        case .notEqual: learnEqual(a, b, !truth)
        case .lessThan: if truth { learnLess(a, b, 1) } else { learnLess(b, a, 0) }
        case .lessEqual: if truth { learnLess(a, b, 0) } else { learnLess(b, a, 1) }
        case .unsignedLessThan, .unsignedLessEqual:
            guard truth, passes.contains(.bound), factsOf(b).lower >= 0, a.isOperation else { return }
            facts[a.position].lower = max(facts[a.position].lower, 0)
            let isStrict = made.operation == .unsignedLessThan
            learnLess(a, b, isStrict ? 1 : 0)
            // In range is also below the limit; the operation stands for the fact and is swept.
            if passes.contains(.share) {
                let below = Instruction(isStrict ? .lessThan : .lessEqual, a, b, kind: .word)
                let reference = append(below)
                learnConstant(reference, output.constant(1))
                remember(below, reference)
            }
        default: break
        }
    }

    private mutating func learnSmall(_ reference: Reference, _ truth: Bool) {
        guard reference.isOperation, passes.contains(.bound) else { return }
        if truth { facts[reference.position].ones |= 1 } else { facts[reference.position].zeros |= 1 }
        settle(reference)
    }

    private mutating func learnEqual(_ a: Reference, _ b: Reference, _ isEqual: Bool) {
        if isEqual {
            if b.isConstant { return learnConstant(a, b) }
            // The later value is the earlier one.
            guard a.isOperation, b.isOperation, a != b, !isVirtual(a), !isVirtual(b) else { return }
            if a.rawValue < b.rawValue {
                facts[b.position].forward = a
            } else {
                facts[a.position].forward = b
            }
        } else if b.isConstant, a.isOperation, passes.contains(.bound) {
            let value = output.word(b)
            if value == 0 { facts[a.position].marks.insert(.nonZero) }
            if facts[a.position].lower == value && value < .max { facts[a.position].lower = value + 1 }
            if facts[a.position].upper == value && value > .min { facts[a.position].upper = value - 1 }
            settle(a)
        }
    }

    /// a + difference <= b
    private mutating func learnLess(_ a: Reference, _ b: Reference, _ difference: Int) {
        guard passes.contains(.bound) else { return }
        let lower = factsOf(a).lower
        let upper = factsOf(b).upper
        if a.isOperation, upper > .min {
            facts[a.position].upper = min(facts[a.position].upper, upper - difference)
            settle(a)
        }
        if b.isOperation, lower < .max {
            facts[b.position].lower = max(facts[b.position].lower, lower + difference)
            settle(b)
        }
    }

    /// Bits and bounds after something was learned; a value with one possibility left is a constant.
    private mutating func settle(_ reference: Reference) {
        facts[reference.position].tighten()
        let known = facts[reference.position]
        let made = output.instructions[reference.position]
        if made.operation == .untag, case let tagged = resolved(made.a), tagged.isOperation {
            // What is known of the int is known of its tagged form.
            let lower = taggedSmall(max(known.lower, Int.min >> 1))
            let upper = taggedSmall(min(known.upper, Int.max >> 1))
            facts[tagged.position].lower = max(facts[tagged.position].lower, lower)
            facts[tagged.position].upper = min(facts[tagged.position].upper, upper)
        }
        if known.lower > known.upper || known.zeros & known.ones != 0 { return }
        if known.lower == known.upper {
            learnConstant(reference, output.constant(known.lower))
        } else if known.isConstant {
            learnConstant(reference, output.constant(bits: known.ones, kind: .word))
        }
    }
}
