import ApusBytecode
import ApusTraceIR

// Facts about values, and guards that make them.
extension Recorder {
    // MARK: - Facts

    func fact(_ reference: Reference) -> Fact {
        if reference.isConstant {
            let word = trace.word(reference)
            if isTaggedSmall(word) { return Fact(kind: .small) }
            if isImmediateFloat(word) { return Fact(kind: .float) }
            if isHeapObject(word) {
                let shape = shapeNumber(word)
                return shape == runtime.floatShape ? Fact(kind: .float) : Fact(kind: .shape, shape: Int32(shape))
            }
            return Fact(kind: .other)
        }
        let position = reference.position
        if position < facts.count && facts[position].kind != .unknown { return facts[position] }
        switch trace.instructions[position].operation {
        case .tag: return Fact(kind: .small)
        case .boxFloat: return Fact(kind: .float)
        case .tagTruth: return Fact(kind: .other)
        default: return Fact()
        }
    }

    mutating func learn(_ reference: Reference, _ fact: Fact) {
        if !reference.isOperation { return }
        if facts.count <= reference.position {
            facts.append(repeating: Fact(), count: reference.position + 1 - facts.count)
        }
        facts[reference.position] = fact
    }

    func shapeNumber(_ object: Int) -> Int {
        Int(UnsafePointer<UInt32>(bitPattern: object &+ 4).unsafelyUnwrapped.pointee)
    }

    // MARK: - Guards

    /// The snapshot for a guard that is recorded now; aborts where the instruction cannot be repeated.
    mutating func snapshot() -> Int {
        if isCommitted { reason = .guardAfterCommit }
        return boundary()
    }

    /// That a truth value is what it was.
    mutating func guardTruth(_ reference: Reference, _ truth: Bool) {
        if reference.isConstant { return }
        trace.appendGuard(truth ? .guardTrue : .guardFalse, reference, snapshot: snapshot())
    }

    /// Makes sure of the type of a value as it is now: small, float, shape of an object, or none of these.
    mutating func promoteType(_ reference: Reference, _ word: Int) -> Fact {
        let known = fact(reference)
        if known.kind != .unknown && known.kind != .object { return known }
        if isTaggedSmall(word) {
            guardTruth(trace.append(.isSmall, reference), true)
            learn(reference, Fact(kind: .small))
        } else if isImmediateFloat(word) || isHeapObject(word) && shapeNumber(word) == runtime.floatShape {
            guardTruth(trace.append(.isFloat, reference), true)
            learn(reference, Fact(kind: .float))
        } else if isHeapObject(word) {
            if known.kind != .object { guardTruth(trace.append(.isObject, reference), true) }
            let shape = shapeNumber(word)
            trace.appendGuard(.guardShape, reference, trace.constant(shape), snapshot: snapshot())
            learn(reference, Fact(kind: .shape, shape: Int32(shape)))
        } else {
            // An immediate or null: there are few, so the value itself.
            trace.appendGuard(.guardValue, reference, trace.constant(word), snapshot: snapshot())
            learn(reference, Fact(kind: .other))
        }
        return fact(reference)
    }

    /// That the value is a heap object, or that it is none.
    mutating func promoteReference(_ reference: Reference, _ word: Int) -> Bool {
        if isHeapObject(word) {
            let known = fact(reference)
            if known.kind != .shape && known.kind != .object && !reference.isConstant {
                // A boxed float is an object, too: then the shape is asked for, which tells both.
                guardTruth(trace.append(.isObject, reference), true)
                learn(reference, Fact(kind: .object))
            }
            return true
        }
        return promoteType(reference, word).kind == .shape
    }

    /// The constant that a value is from here on.
    mutating func promote(_ shadow: Shadow, _ word: Int) -> Shadow {
        if shadow.kind != .value || shadow.isConstant { return shadow }
        let value = constant(word: word)
        trace.appendGuard(.guardValue, shadow.reference, value, snapshot: snapshot())
        return Shadow(value)
    }

    /// A branch on a truth value that the trace has computed.
    mutating func branch(_ shadow: Shadow, _ truth: Bool) {
        if shadow.isConstant { return }
        let reference = materialized(shadow)
        // The failure of the last native.
        if isCommitted, let failed = failureTest(reference) {
            let operation: Operation = truth ? .guardTrue : .guardFalse
            if failed == truth {
                reason = .exception
                return
            }
            trace.appendGuard(operation, reference, snapshot: makeSnapshot(.unwind))
            return
        }
        guardTruth(reference, truth)
    }

    /// For a test of the last call's result that tells whether it failed: the outcome that means failure.
    private func failureTest(_ reference: Reference) -> Bool? {
        if lastNative < 0 || !reference.isOperation { return nil }
        let native = tables.natives[lastNative]
        if reference == lastCall { return native.failure == .false ? false : nil }
        let test = trace.instructions[reference.position]
        guard test.a == lastCall, test.b.isConstant else { return nil }
        let other = trace.word(test.b)
        switch (native.failure, test.operation) {
        case (.null, .equal) where other == 0: return true
        case (.null, .notEqual) where other == 0: return false
        case (.negative, .lessThan) where other == 0: return true
        case (.false, .equal) where other == 0: return true
        case (.false, .notEqual) where other == 0: return false
        default: return nil
        }
    }

    /// The poll of a loop head or function entry; one is enough for a bytecode.
    mutating func poll() {
        trace.appendGuard(.poll, snapshot: snapshot())
        isPollDone = true
        hasPolled = true
    }
}
