import ApusBytecode
import ApusTraceIR

// Arithmetic and tests of jitcode.
extension Recorder {
    /// A test or an integer operation with a single result.
    mutating func evaluate(
        _ operation: JitcodeOperation, _ a: Int, _ left: Shadow, _ b: Int, _ right: Shadow
    ) -> (Int, Shadow) {
        switch operation {
        case .isSmall:
            return typeTest(left, a) { $0.kind == .small }
        case .bothSmall:
            let first = typeTest(left, a) { $0.kind == .small }
            // Where the first decides, the second is not asked: it would be one more guard.
            if first.0 == 0 { return first }
            return typeTest(right, b) { $0.kind == .small }
        case .isFloat:
            return typeTest(left, a) { $0.kind == .float }
        case .bothFloats:
            let first = typeTest(left, a) { $0.kind == .float }
            if first.0 == 0 { return first }
            return typeTest(right, b) { $0.kind == .float }
        case .isReference:
            let isObject = isHeapObject(a)
            if left.kind != .value { return (isObject ? 1 : 0, constantShadow(isObject ? 1 : 0)) }
            _ = promoteReference(left.reference, a)
            return (isObject ? 1 : 0, constantShadow(isObject ? 1 : 0))
        case .hasShape:
            let holds = isHeapObject(a) && shapeNumber(a) == b
            if left.kind != .value || !right.isConstant { reason = .unsupported }
            if reason == .none { _ = promoteType(left.reference, a) }
            return (holds ? 1 : 0, constantShadow(holds ? 1 : 0))
        case .floatLessThan, .floatLessEqual, .floatEqual, .floatNotEqual:
            return floatTest(operation, a, left, b, right)
        default: return integer(operation, a, left, b, right)
        }
    }

    private mutating func typeTest(_ shadow: Shadow, _ word: Int, _ holds: (Fact) -> Bool) -> (Int, Shadow) {
        if shadow.kind != .value {
            reason = .unsupported
            return (0, constantShadow(0))
        }
        let truth = holds(promoteType(shadow.reference, word)) ? 1 : 0
        return (truth, constantShadow(truth))
    }

    /// The operation of traces with the same meaning.
    private func operation(_ operation: JitcodeOperation) -> Operation {
        switch operation {
        case .add, .addOverflow, .addOrJump: .add
        case .subtract, .subtractOverflow, .subtractOrJump: .subtract
        case .multiply, .multiplyOverflow, .multiplyOrJump: .multiply
        case .and: .and
        case .or: .or
        case .xor: .xor
        case .shiftLeft: .shiftLeft
        case .shiftRight: .shiftRight
        case .divideFloor: .divideFloor
        case .moduloFloor: .moduloFloor
        case .lessThan: .lessThan
        case .lessEqual: .lessEqual
        case .equal: .equal
        case .notEqual: .notEqual
        case .unsignedLessThan: .unsignedLessThan
        case .floatAdd: .floatAdd
        case .floatSubtract: .floatSubtract
        case .floatMultiply: .floatMultiply
        case .floatDivide: .floatDivide
        case .floatLessThan: .floatLessThan
        case .floatLessEqual: .floatLessEqual
        case .floatEqual: .floatEqual
        case .floatNotEqual: .floatNotEqual
        default: .nothing
        }
    }

    private mutating func integer(
        _ jitcode: JitcodeOperation, _ a: Int, _ left: Shadow, _ b: Int, _ right: Shadow
    ) -> (Int, Shadow) {
        let operation = operation(jitcode)
        let bits = ApusTraceIR.evaluate(
            operation, UInt64(bitPattern: Int64(a)), UInt64(bitPattern: Int64(b)))
        let word = Int(truncatingIfNeeded: Int64(bitPattern: bits ?? 0))
        if left.isConstant && right.isConstant { return (word, constantShadow(word)) }
        // Comparing what is known to be an object with null or an immediate: the fact answers.
        if operation == .equal || operation == .notEqual, left.kind == .value, right.isConstant,
            left.reference.isOperation
        {
            let known = fact(left.reference)
            let isImmediate = b & 7 == 4 || b == 0
            if isImmediate
                && (known.kind == .small || known.kind == .float || known.kind == .shape || known.kind == .object)
            {
                return (word, constantShadow(word))
            }
        }
        return (word, Shadow(trace.append(operation, materialized(left), materialized(right))))
    }

    // MARK: - Overflow

    private func wide(_ operation: JitcodeOperation, _ a: Int, _ b: Int) -> (Int, Bool) {
        switch operation {
        case .addOverflow, .addOrJump: a.addingReportingOverflow(b)
        case .subtractOverflow, .subtractOrJump: a.subtractingReportingOverflow(b)
        default: a.multipliedReportingOverflow(by: b)
        }
    }

    /// An operation that jumps where it overflows: one checked operation as long as it does not.
    mutating func checked(
        _ operation: JitcodeOperation, _ a: Int, _ left: Shadow, _ b: Int, _ right: Shadow
    ) -> (Int, Bool, Shadow) {
        let (word, overflow) = wide(operation, a, b)
        if left.isConstant && right.isConstant { return (word, overflow, constantShadow(word)) }
        let first = materialized(left)
        let second = materialized(right)
        if overflow {
            let test: Operation =
                operation == .addOrJump
                ? .addOverflows : operation == .subtractOrJump ? .subtractOverflows : .multiplyOverflows
            guardTruth(trace.append(test, first, second), true)
            return (word, true, constantShadow(0))
        }
        let checked: Operation =
            operation == .addOrJump ? .addChecked : operation == .subtractOrJump ? .subtractChecked : .multiplyChecked
        let snapshot = snapshot()
        let result = trace.append(
            Instruction(
                checked, first, second, Reference(rawValue: Int32(truncatingIfNeeded: snapshot)), kind: .word))
        // A sum of tagged small ints is one again.
        learnSum(result, word, first, second)
        return (word, false, Shadow(result))
    }

    /// The tagged sum or difference keeps its tag: (2a + 1 - 1) + (2b + 1).
    private mutating func learnSum(_ result: Reference, _ word: Int, _ first: Reference, _ second: Reference) {
        if isTaggedSmall(word) && (isTaggedOperand(first) != isTaggedOperand(second)) {
            learn(result, Fact(kind: .small))
        }
    }

    /// Whether the lowest bit is known to be set.
    private func isTaggedOperand(_ reference: Reference) -> Bool {
        if reference.isConstant { return trace.word(reference) & 1 != 0 }
        return fact(reference).kind == .small
    }

    mutating func overflowPair(
        _ operation: JitcodeOperation, _ c: UnsafePointer<Int32>, _ r: UnsafeMutablePointer<Int>,
        _ s: UnsafeMutablePointer<Shadow>
    ) {
        let (a, left) = (r[Int(c[3])], s[Int(c[3])])
        let (b, right) = (r[Int(c[4])], s[Int(c[4])])
        let (word, overflow) = wide(operation, a, b)
        let truth = overflow ? 1 : 0
        var result = constantShadow(word)
        var flag = constantShadow(truth)
        if !left.isConstant || !right.isConstant {
            let first = materialized(left)
            let second = materialized(right)
            let test: Operation =
                operation == .addOverflow
                ? .addOverflows : operation == .subtractOverflow ? .subtractOverflows : .multiplyOverflows
            result = Shadow(trace.append(self.operation(operation), first, second))
            flag = Shadow(trace.append(test, first, second))
        }
        if c[1] >= 0 {
            r[Int(c[1])] = word
            s[Int(c[1])] = result
        }
        if c[2] >= 0 {
            r[Int(c[2])] = truth
            s[Int(c[2])] = flag
        }
    }

    // MARK: - Doubles

    private func number(_ word: Int) -> Double { Double(bitPattern: UInt64(bitPattern: Int64(word))) }

    mutating func floatArithmetic(
        _ jitcode: JitcodeOperation, _ a: Int, _ left: Shadow, _ b: Int, _ right: Shadow
    ) -> (Int, Shadow) {
        let operation = operation(jitcode)
        let bits = ApusTraceIR.evaluate(
            operation, UInt64(bitPattern: Int64(a)), UInt64(bitPattern: Int64(b)))
        let word = Int(truncatingIfNeeded: Int64(bitPattern: bits ?? 0))
        if left.isConstant && right.isConstant { return (word, constantShadow(word)) }
        let first = double(left)
        return (word, Shadow(double: trace.append(operation, first, double(right))))
    }

    private mutating func floatTest(
        _ jitcode: JitcodeOperation, _ a: Int, _ left: Shadow, _ b: Int, _ right: Shadow
    ) -> (Int, Shadow) {
        let operation = operation(jitcode)
        let bits = ApusTraceIR.evaluate(
            operation, UInt64(bitPattern: Int64(a)), UInt64(bitPattern: Int64(b)))
        let word = bits == 1 ? 1 : 0
        if left.isConstant && right.isConstant { return (word, constantShadow(word)) }
        let first = double(left)
        return (word, Shadow(trace.append(operation, first, double(right))))
    }
}
