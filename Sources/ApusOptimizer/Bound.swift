import ApusTraceIR

// Integers: known bits and bounds. They decide comparisons, make checked operations plain and masks superfluous.

extension Optimizer {
    mutating func bound(_ instruction: inout Instruction) -> Outcome {
        pending = Facts()
        if instruction.kind != .word || instruction.operation.row.a != .word { return boundOther(instruction) }
        let a = factsOf(instruction.a)
        let b = instruction.b.isNone ? Facts() : factsOf(instruction.b)
        switch instruction.operation {
        case .add, .addChecked:
            let (lower, lowWraps) = a.lower.addingReportingOverflow(b.lower)
            let (upper, highWraps) = a.upper.addingReportingOverflow(b.upper)
            if !limit(&instruction, lower, lowWraps, upper, highWraps, plain: .add) { return .rewritten }
            lowBits(a, b) { $0 &+ $1 }
        case .subtract, .subtractChecked:
            let (lower, lowWraps) = a.lower.subtractingReportingOverflow(b.upper)
            let (upper, highWraps) = a.upper.subtractingReportingOverflow(b.lower)
            if !limit(&instruction, lower, lowWraps, upper, highWraps, plain: .subtract) { return .rewritten }
            lowBits(a, b) { $0 &- $1 }
        case .multiply, .multiplyChecked:
            if !boundProduct(&instruction, a, b) { return .rewritten }
        case .and:
            pending.zeros = a.zeros | b.zeros
            pending.ones = a.ones & b.ones
            if instruction.b.isConstant, b.zeros & ~a.zeros == 0 { return .value(instruction.a) }
            if a.lower >= 0 { pending.lower = 0; pending.upper = a.upper }
            if b.lower >= 0 { pending.lower = 0; pending.upper = min(pending.upper, b.upper) }
        case .or:
            pending.zeros = a.zeros & b.zeros
            pending.ones = a.ones | b.ones
            if instruction.b.isConstant, b.ones & ~a.ones == 0 { return .value(instruction.a) }
        case .xor:
            pending.zeros = a.zeros & b.zeros | a.ones & b.ones
            pending.ones = a.zeros & b.ones | a.ones & b.zeros
        case .shiftLeft, .shiftRight, .shiftRightUnsigned:
            if instruction.b.isConstant { boundShift(instruction.operation, a, output.word(instruction.b) & 63) }
        case .divideFloor:
            if b.lower > 0, b.lower == b.upper {
                pending.lower = word(evaluate(.divideFloor, bits(a.lower), bits(b.lower)) ?? 0)
                pending.upper = word(evaluate(.divideFloor, bits(a.upper), bits(b.lower)) ?? 0)
            }
        case .moduloFloor:
            if b.lower > 0 {
                if a.lower >= 0 && a.upper < b.lower { return .value(instruction.a) }
                pending.lower = 0
                pending.upper = b.upper - 1
            }
        case .tag:
            // What is tagged fits 63 bits.
            pending.zeros = a.zeros &<< 1
            pending.ones = a.ones &<< 1 | 1
            pending.lower = taggedSmall(max(a.lower, Int.min &>> 1))
            pending.upper = taggedSmall(min(a.upper, Int.max &>> 1))
        case .untag:
            pending.zeros = a.zeros &>> 1
            pending.ones = a.ones &>> 1
            pending.zeros |= a.zeros & (1 << 63)
            pending.ones |= a.ones & (1 << 63)
            pending.lower = a.lower &>> 1
            pending.upper = a.upper &>> 1
        case .tagTruth:
            pending.zeros = ~0x1C
            pending.ones = 4
            pending.lower = taggedTruth(0)
            pending.upper = taggedTruth(1)
        default: return boundTruth(&instruction, a, b)
        }
        pending.tighten()
        return pending.isConstant ? .value(output.constant(bits: pending.ones, kind: .word)) : .kept
    }

    private mutating func boundOther(_ instruction: Instruction) -> Outcome {
        if instruction.operation.row.traits.contains(.isTruth) {
            pending.zeros = ~1
            pending.lower = 0
            pending.upper = 1
        } else if instruction.operation == .boxFloat {
            pending.zeros = 1
        }
        return .kept
    }

    /// Bounds of a sum or difference; false: the checked operation was made plain.
    private mutating func limit(
        _ instruction: inout Instruction, _ lower: Int, _ lowWraps: Bool, _ upper: Int, _ highWraps: Bool,
        plain: Operation
    ) -> Bool {
        if !lowWraps && !highWraps {
            if instruction.operation != plain {
                instruction.operation = plain
                instruction.c = .none
                return false
            }
            pending.lower = lower
            pending.upper = upper
        } else if instruction.operation != plain {
            // What leaves the trace is not there.
            if !lowWraps { pending.lower = lower }
            if !highWraps { pending.upper = upper }
        }
        return true
    }

    /// The bits below the lowest unknown one of the operands.
    @inline(__always) private mutating func lowBits(_ a: Facts, _ b: Facts, _ combine: (UInt64, UInt64) -> UInt64) {
        let known = (a.zeros | a.ones) & (b.zeros | b.ones)
        let count = (~known).trailingZeroBitCount
        let mask: UInt64 = count >= 64 ? .max : (1 << UInt64(count)) &- 1
        let result = combine(a.ones, b.ones)
        pending.zeros |= ~result & mask
        pending.ones |= result & mask
    }

    private mutating func boundProduct(_ instruction: inout Instruction, _ a: Facts, _ b: Facts) -> Bool {
        let products = (
            a.lower.multipliedReportingOverflow(by: b.lower), a.lower.multipliedReportingOverflow(by: b.upper),
            a.upper.multipliedReportingOverflow(by: b.lower), a.upper.multipliedReportingOverflow(by: b.upper)
        )
        if !products.0.overflow && !products.1.overflow && !products.2.overflow && !products.3.overflow {
            if instruction.operation == .multiplyChecked {
                instruction.operation = .multiply
                instruction.c = .none
                return false
            }
            pending.lower = min(
                products.0.partialValue, products.1.partialValue, products.2.partialValue, products.3.partialValue)
            pending.upper = max(
                products.0.partialValue, products.1.partialValue, products.2.partialValue, products.3.partialValue)
        }
        lowBits(a, b) { $0 &* $1 }
        let zeros = min(63, (~a.zeros).trailingZeroBitCount + (~b.zeros).trailingZeroBitCount)
        pending.zeros |= (1 << UInt64(zeros)) &- 1
        return true
    }

    private mutating func boundShift(_ operation: Operation, _ a: Facts, _ amount: Int) {
        switch operation {
        case .shiftLeft:
            pending.zeros = a.zeros &<< UInt64(amount) | ((1 << UInt64(amount)) &- 1)
            pending.ones = a.ones &<< UInt64(amount)
            if (a.lower &<< amount) &>> amount == a.lower && (a.upper &<< amount) &>> amount == a.upper {
                pending.lower = a.lower &<< amount
                pending.upper = a.upper &<< amount
            }
        case .shiftRight:
            pending.zeros = bits(word(a.zeros) &>> amount)
            pending.ones = bits(word(a.ones) &>> amount)
            pending.lower = a.lower &>> amount
            pending.upper = a.upper &>> amount
        default:
            if amount == 0 { return }
            pending.zeros = ~(~a.zeros &>> UInt64(amount))
            pending.ones = a.ones &>> UInt64(amount)
            pending.lower = a.lower >= 0 ? a.lower &>> amount : 0
            pending.upper = a.lower >= 0 ? a.upper &>> amount : word(.max &>> UInt64(amount))
        }
    }

    private mutating func boundTruth(_ instruction: inout Instruction, _ a: Facts, _ b: Facts) -> Outcome {
        guard instruction.operation.row.traits.contains(.isTruth) else { return .kept }
        var truth: Bool?
        switch instruction.operation {
        case .lessThan: truth = a.upper < b.lower ? true : a.lower >= b.upper ? false : nil
        case .lessEqual: truth = a.upper <= b.lower ? true : a.lower > b.upper ? false : nil
        case .unsignedLessThan, .unsignedLessEqual:
            if a.lower >= 0 && b.lower >= 0 {
                instruction.operation = instruction.operation == .unsignedLessThan ? .lessThan : .lessEqual
                return .rewritten
            }
        case .equal, .notEqual:
            let differs =
                a.upper < b.lower || b.upper < a.lower || (a.zeros & b.ones) | (a.ones & b.zeros) != 0
            if differs { truth = instruction.operation == .notEqual }
        case .isSmall: truth = a.isSmall ? true : a.isNotSmall ? false : nil
        case .bothSmall:
            if a.isSmall || b.isSmall {
                if a.isSmall { instruction.a = instruction.b }
                instruction.b = .none
                instruction.operation = .isSmall
                return .rewritten
            }
            if a.isNotSmall || b.isNotSmall { truth = false }
        case .addOverflows:
            let low = a.lower.addingReportingOverflow(b.lower).overflow
            if !low && !a.upper.addingReportingOverflow(b.upper).overflow { truth = false }
        case .subtractOverflows:
            let low = a.lower.subtractingReportingOverflow(b.upper).overflow
            if !low && !a.upper.subtractingReportingOverflow(b.lower).overflow { truth = false }
        default: break
        }
        if let truth { return .value(output.constant(truth ? 1 : 0)) }
        pending.zeros = ~1
        pending.lower = 0
        pending.upper = 1
        return .kept
    }

    /// Facts of a result that was appended.
    mutating func boundResult(_ instruction: Instruction, _ reference: Reference) {
        if instruction.operation.isPure || instruction.operation.isChecked {
            facts[reference.position] = pending
            return
        }
        guard instruction.kind == .word else { return }
        switch instruction.operation {
        case .loadField, .loadElement:
            let descriptor = descriptors[Int(instruction.detail)]
            var known = Facts()
            if descriptor.width < 8 {
                let width = UInt64(descriptor.width) * 8
                if descriptor.flags.contains(.signed) {
                    known.lower = -1 &<< Int(width - 1)
                    known.upper = ~known.lower
                } else {
                    known.lower = 0
                    known.upper = Int((1 << width) &- 1)
                }
            }
            if descriptor.flags.contains(.nonNegative) { known.lower = max(known.lower, 0) }
            known.tighten()
            facts[reference.position] = known
        case .loadShape:
            facts[reference.position].lower = 0
            facts[reference.position].upper = Int(UInt32.max)
        case .new: facts[reference.position].zeros = 7
        default: break
        }
    }
}
