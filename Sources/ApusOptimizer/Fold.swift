import ApusTraceIR

// Constant folding and algebra: what `foldRules` say.

extension Optimizer {
    mutating func fold(_ instruction: inout Instruction) -> Outcome {
        let operation = instruction.operation
        let hasTwo = operation.row.b != .none
        if operation.row.a == .none { return .kept }
        if instruction.a.isConstant && (!hasTwo || instruction.b.isConstant) {
            let a = output.constants[instruction.a.constant].bits
            let b = hasTwo ? output.constants[instruction.b.constant].bits : 0
            if operation.isChecked && overflows(operation, a, b) { return .kept }
            if let result = evaluate(operation, a, b) {
                return .value(output.constant(bits: result, kind: instruction.kind))
            }
            return .kept
        }
        if hasTwo && operation.row.traits.contains(.commutative) {
            // Constants right, earlier values left: so that equal operations look equal.
            let isTurned =
                instruction.a.isConstant
                || (!instruction.b.isConstant && instruction.b.rawValue < instruction.a.rawValue)
            if isTurned { (instruction.a, instruction.b) = (instruction.b, instruction.a) }
        }
        let number = Int(operation.rawValue)
        for index in Int(rules.starts[number])..<Int(rules.starts[number + 1]) {
            let rule = rules.rules[index]
            guard matches(rule.left, instruction.a, instruction), matches(rule.right, instruction.b, instruction) else {
                continue
            }
            switch rule.replacement {
            case .left: return .value(instruction.a)
            case .right: return .value(instruction.b)
            case .constant(let value): return .value(output.constant(value))
            case .inner: return .value(resolved(output.instructions[instruction.a.position].a))
            case .onInner:
                instruction.a = resolved(output.instructions[instruction.a.position].a)
                return .rewritten
            case .onInners:
                instruction.a = resolved(output.instructions[instruction.a.position].a)
                instruction.b = resolved(output.instructions[instruction.b.position].a)
                return .rewritten
            case .computed(let computation):
                let outcome = compute(computation, &instruction)
                if case .kept = outcome { continue }
                return outcome
            }
        }
        return .kept
    }

    private func matches(_ pattern: Pattern, _ reference: Reference, _ instruction: Instruction) -> Bool {
        switch pattern {
        case .any: return true
        case .constant: return reference.isConstant
        case .equals(let value): return reference.isConstant && output.word(reference) == value
        case .same: return reference == instruction.a
        case .made(let operation):
            return reference.isOperation && output.instructions[reference.position].operation == operation
        case .truth:
            return reference.isOperation
                && output.instructions[reference.position].operation.row.traits.contains(.isTruth)
        case .madeWithConstant(let operation):
            return reference.isOperation && output.instructions[reference.position].operation == operation
                && output.instructions[reference.position].b.isConstant
        }
    }

    private mutating func compute(_ computation: Computation, _ instruction: inout Instruction) -> Outcome {
        let constant = instruction.b.isConstant ? output.word(instruction.b) : 0
        let inner = producer(instruction.a)
        switch computation {
        case .negatedConstant:
            if constant == .min { return .kept }
            instruction.operation = instruction.operation == .subtract ? .add : .addChecked
            instruction.b = output.constant(-constant)
            return .rewritten
        case .addedConstants:
            guard let inner else { return .kept }
            instruction.a = resolved(inner.a)
            instruction.b = output.constant(output.word(inner.b) &+ constant)
            return .rewritten
        case .checkedConstants:
            guard let inner, passes.contains(.bound) else { return .kept }
            let first = output.word(inner.b)
            let (sum, overflow) = first.addingReportingOverflow(constant)
            let known = factsOf(resolved(inner.a))
            // x + c in range for every x: then both forms overflow together.
            let low = known.lower.addingReportingOverflow(first).overflow
            let high = known.upper.addingReportingOverflow(first).overflow
            if overflow || low || high { return .kept }
            instruction.a = resolved(inner.a)
            instruction.b = output.constant(sum)
            return .rewritten
        case .powerOfTwo:
            if constant <= 0 || constant & (constant - 1) != 0 { return .kept }
            instruction.operation = .shiftLeft
            instruction.b = output.constant(constant.trailingZeroBitCount)
            return .rewritten
        case .maskedShift:
            guard let inner, output.word(inner.b) & 63 == constant & 63 else { return .kept }
            instruction.operation = .and
            instruction.a = resolved(inner.a)
            instruction.b = output.constant(-1 &<< constant)
            return .rewritten
        case .shiftedBack:
            guard let inner, output.word(inner.b) & 63 == constant & 63, passes.contains(.bound) else { return .kept }
            let source = resolved(inner.a)
            let known = factsOf(source)
            let limit = Int.max &>> (constant & 63)
            if known.lower < ~limit || known.upper > limit { return .kept }
            return .value(source)
        case .comparedUntagged:
            guard let inner, untaggedSmall(taggedSmall(constant)) == constant else { return .kept }
            instruction.a = resolved(inner.a)
            instruction.b = output.constant(taggedSmall(constant))
            return .rewritten
        case .comparedTagged:
            guard let inner else { return .kept }
            if !isTaggedSmall(constant) { return .value(output.constant(instruction.operation == .equal ? 0 : 1)) }
            instruction.a = resolved(inner.a)
            instruction.b = output.constant(untaggedSmall(constant))
            return .rewritten
        case .contrary: return foldTruth(&instruction, constant, inner)
        }
    }

    /// A truth value, or True or False, compared with a constant.
    private mutating func foldTruth(_ instruction: inout Instruction, _ constant: Int, _ inner: Instruction?) -> Outcome
    {
        guard let inner else { return .kept }
        let isEqual = instruction.operation == .equal
        if inner.operation == .tagTruth {
            if constant != taggedTruth(0) && constant != taggedTruth(1) {
                return .value(output.constant(isEqual ? 0 : 1))
            }
            instruction.a = resolved(inner.a)
            instruction.b = output.constant(constant == taggedTruth(1) ? 1 : 0)
            return .rewritten
        }
        if constant != 0 && constant != 1 { return .value(output.constant(isEqual ? 0 : 1)) }
        if (constant == 1) == isEqual { return .value(instruction.a) }
        // The contrary: of the comparisons of integers another comparison. NaN forbids it for doubles.
        var contrary = inner
        switch inner.operation {
        case .equal: contrary.operation = .notEqual
        case .notEqual: contrary.operation = .equal
        case .floatEqual: contrary.operation = .floatNotEqual
        case .floatNotEqual: contrary.operation = .floatEqual
        case .lessThan, .lessEqual, .unsignedLessThan, .unsignedLessEqual:
            let turned: Operation =
                switch inner.operation {
                case .lessThan: .lessEqual
                case .lessEqual: .lessThan
                case .unsignedLessThan: .unsignedLessEqual
                default: .unsignedLessThan
                }
            contrary.operation = turned
            (contrary.a, contrary.b) = (inner.b, inner.a)
        default:
            contrary = Instruction(.xor, instruction.a, output.constant(1), kind: .word)
        }
        contrary.a = resolved(contrary.a)
        contrary.b = resolved(contrary.b)
        instruction = contrary
        return .rewritten
    }
}
