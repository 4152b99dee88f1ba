import ApusBytecode
import ApusTraceIR

// The interpreter of jitcode that records.
extension Recorder {
    /// Runs one function of jitcode whose parameters lie in the first registers; the word that it returns, and what that is
    /// in the trace. Stops early, with a result that means nothing, when the run of the native code cannot be followed; what
    /// has happened by then has happened.
    mutating func runFunction(
        _ number: Int, _ r: UnsafeMutablePointer<Int>, _ s: UnsafeMutablePointer<Shadow>, depth: Int
    ) -> (Int, Shadow) {
        let function = tables.functions[number]
        let code = function.code
        for index in 0..<function.constantCount {
            let position = function.registerCount &+ index
            r[position] = function.constant(index)
            s[position] = Shadow(trace.constant(r[position]))
        }
        var at = 0
        while true {
            let operation = JitcodeOperation(rawValue: code[at]).unsafelyUnwrapped
            let c = code + at
            @inline(__always) func source(_ index: Int) -> Int { r[Int(c[index])] }
            @inline(__always) func shadow(_ index: Int) -> Shadow { s[Int(c[index])] }
            @inline(__always) func define(_ word: Int, _ shadow: Shadow) {
                let target = Int(c[1])
                if target >= 0 {
                    r[target] = word
                    s[target] = shadow
                }
            }
            switch operation {
            case .move:
                define(source(2), shadow(2))
                at &+= 3
            case .add, .subtract, .multiply, .and, .or, .xor, .shiftLeft, .shiftRight, .divideFloor, .moduloFloor,
                .lessThan, .lessEqual, .equal, .notEqual, .unsignedLessThan, .isSmall, .bothSmall, .isFloat,
                .bothFloats, .isReference, .hasShape, .floatLessThan, .floatLessEqual, .floatEqual, .floatNotEqual:
                let isUnary = operation == .isSmall || operation == .isFloat || operation == .isReference
                let (word, mark) = evaluate(
                    operation, source(2), shadow(2), isUnary ? 0 : source(3), isUnary ? Shadow(.value, 0) : shadow(3))
                define(word, mark)
                at &+= isUnary ? 3 : 4
            case .addOverflow, .subtractOverflow, .multiplyOverflow:
                overflowPair(operation, c, r, s)
                at &+= 5
            case .addOrJump, .subtractOrJump, .multiplyOrJump:
                let (word, overflow, mark) = checked(operation, source(2), shadow(2), source(3), shadow(3))
                if overflow {
                    at = Int(c[4])
                } else {
                    define(word, mark)
                    at &+= 5
                }
            case .floatAdd, .floatSubtract, .floatMultiply, .floatDivide:
                let (word, mark) = floatArithmetic(operation, source(2), shadow(2), source(3), shadow(3))
                define(word, mark)
                at &+= 4
            case .floatNegate:
                define(
                    source(2) ^ Int.min, Shadow(double: trace.append(.floatNegate, double(shadow(2)))))
                at &+= 3
            case .floatFromInteger:
                let word = Int(truncatingIfNeeded: Int64(bitPattern: Double(source(2)).bitPattern))
                define(
                    word,
                    shadow(2).isConstant
                        ? Shadow(trace.constant(word))
                        : Shadow(double: trace.append(.floatFromInteger, materialized(shadow(2)))))
                at &+= 3
            case .tagInteger:
                let word = taggedSmall(source(2))
                define(
                    word,
                    shadow(2).isConstant ? constantShadow(word) : Shadow(trace.append(.tag, materialized(shadow(2)))))
                at &+= 3
            case .untagInteger:
                let word = untaggedSmall(source(2))
                define(
                    word,
                    shadow(2).isConstant ? constantShadow(word) : Shadow(trace.append(.untag, materialized(shadow(2)))))
                at &+= 3
            case .tagBool:
                let word = taggedTruth(source(2) & 1)
                define(
                    word,
                    shadow(2).isConstant
                        ? constantShadow(word) : Shadow(trace.append(.tagTruth, materialized(shadow(2)))))
                at &+= 3
            case .untagBool:
                let truth = source(2) == taggedTruth(1)
                let mark =
                    shadow(2).isConstant
                    ? constantShadow(truth ? 1 : 0)
                    : Shadow(trace.append(.equal, materialized(shadow(2)), trace.constant(taggedTruth(1))))
                define(truth ? 1 : 0, mark)
                at &+= 3
            case .boxFloat:
                let word = runtime.makeFloat(thread, source(3))
                define(word, Shadow(trace.append(.boxFloat, double(shadow(3)))))
                at &+= 4
            case .unboxFloat:
                let bits = floatBits(source(2))
                define(
                    bits,
                    shadow(2).isConstant
                        ? constantShadow(bits)
                        : Shadow(double: trace.append(.unboxFloat, materialized(shadow(2)))))
                at &+= 3
            case .jump: at = Int(c[1])
            case .branchIf, .branchUnless:
                let truth = source(1) != 0
                branch(shadow(1), truth)
                at = truth == (operation == .branchIf) ? Int(c[2]) : at &+ 3
            case .switch:
                let count = Int(c[2])
                _ = promote(shadow(1), source(1))
                var target = Int(c[3 &+ 2 &* count])
                for row in 0..<count where Int(c[3 &+ 2 &* row]) == source(1) { target = Int(c[4 &+ 2 &* row]) }
                at = target
            case .return: return (source(1), shadow(1))
            case .callNative:
                let count = Int(c[3])
                let (word, mark) = callNative(Int(c[2]), count, c, r, s)
                define(word, mark)
                at &+= 4 &+ count
            case .callFunction:
                let count = Int(c[3])
                let (word, mark) = callFunction(Int(c[2]), count, c, r, s, depth: depth)
                define(word, mark)
                at &+= 4 &+ count
            case .mergePoint:
                mergePoint(source(1))
                at &+= 2
            case .promote:
                define(source(2), promote(shadow(2), source(2)))
                at &+= 3
            case .loadRegister:
                if shadow(2).kind != .frame || !shadow(3).isConstant { reason = .computedCode }
                define(load(source(2) &+ source(3) &* 8), slot(Int(shadow(2).number) &+ source(3)))
                at &+= 4
            case .storeRegister:
                store(source(1) &+ source(2) &* 8, source(3))
                if shadow(1).kind != .frame || !shadow(2).isConstant { reason = .computedCode }
                setKnown(Int(shadow(1).number) &+ source(2), shadow(3), isDirty: true)
                at &+= 4
            case .registerAddress, .calleeFrame:
                let mark =
                    shadow(2).kind == .frame && shadow(3).isConstant
                    ? Shadow(frame: Int(shadow(2).number) &+ source(3))
                    : Shadow(trace.append(.add, materialized(shadow(2)), scaled(shadow(3), source(3))))
                define(source(2) &+ source(3) &* 8, mark)
                at &+= 4
            case .loadFrame:
                define(load(source(2) &+ field(c[3]).offset), loadHeader(shadow(2), c[3], source(2)))
                at &+= 4
            case .storeFrame:
                store(source(1) &+ field(c[2]).offset, source(3))
                if shadow(1).kind != .frame { reason = .computedCode }
                setKnown(Int(shadow(1).number) &+ field(c[2]).offset / 8, shadow(3), isDirty: true)
                at &+= 4
            case .loadThread:
                define(load(source(2) &+ field(c[3]).offset), loadThread(Int(c[3])))
                at &+= 4
            case .storeThread:
                storeThread(Int(c[2]), source(3), shadow(3))
                at &+= 4
            case .loadConstant:
                let word = load(source(2) &+ source(3) &* 8)
                define(word, folded(shadow(2), shadow(3), word))
                at &+= 4
            case .loadCache:
                let word = load(source(2) &- source(3) &* 8 &- 8)
                define(word, folded(shadow(2), shadow(3), word))
                at &+= 4
            case .advance:
                let word = source(2) &+ source(3) &* 8
                if !shadow(2).isConstant || !shadow(3).isConstant { reason = .computedCode }
                define(word, constantShadow(word))
                at &+= 4
            case .destinationField, .jumpField:
                if !shadow(2).isConstant { reason = .computedCode }
                let previous = load(source(2) &- 8)
                let word = operation == .jumpField ? previous &>> 48 : previous &>> 16 & 0xFFFF
                define(word, constantShadow(word))
                at &+= 3
            case .openReading, .openWriting:
                define(source(2), open(operation == .openWriting, shadow(2)))
                at &+= 3
            default:
                let size = objectOperation(operation, c, r, s)
                if size == 0 {
                    let (taken, length) = testBranch(operation, c, r, s)
                    at = taken ? Int(c[length &- 1]) : at &+ length
                } else {
                    at &+= size
                }
            }
        }
    }

    func field(_ number: Int32) -> JitcodeTables.Field { tables.fields[Int(number)] }

    /// Index of words as a distance in bytes.
    private mutating func scaled(_ shadow: Shadow, _ word: Int) -> Reference {
        shadow.isConstant
            ? trace.constant(word &* 8) : trace.append(.shiftLeft, materialized(shadow), trace.constant(3))
    }

    /// What constants and caches hold at constant places: the trace takes them for constants.
    private mutating func folded(_ base: Shadow, _ index: Shadow, _ word: Int) -> Shadow {
        if !base.isConstant || !index.isConstant { reason = .computedCode }
        return Shadow(constant(word: word))
    }

    private mutating func open(_ isWriting: Bool, _ shadow: Shadow) -> Shadow {
        if shadow.kind != .value || shadow.isConstant && !isWriting { return shadow }
        let view = trace.append(isWriting ? .openWriting : .openReading, shadow.reference)
        learn(view, fact(shadow.reference))
        return Shadow(view)
    }

    /// A branch on a test: the number of words of the operation, whether it jumps.
    private mutating func testBranch(
        _ operation: JitcodeOperation, _ c: UnsafePointer<Int32>, _ r: UnsafeMutablePointer<Int>,
        _ s: UnsafeMutablePointer<Shadow>
    ) -> (taken: Bool, length: Int) {
        guard let (test, outcome) = operation.branchTest else {
            reason = .unsupported
            return (false, operation.operands.count &+ 1)
        }
        let isUnary = test == .isSmall || test == .isFloat || test == .isReference
        let (word, mark) = evaluate(
            test, r[Int(c[1])], s[Int(c[1])], isUnary ? 0 : r[Int(c[2])], isUnary ? Shadow(.value, 0) : s[Int(c[2])])
        branch(mark, word != 0)
        return ((word != 0) == outcome, isUnary ? 3 : 4)
    }

    /// A loop head or function entry inside of the trace.
    private mutating func mergePoint(_ target: Int) {
        isPollDone = false
        if target == head && delta == 0 { return }
        for index in 0..<innerHeads.count where innerHeads[index].head == target {
            innerHeads[index].turns += 1
            if innerHeads[index].turns > unrollLimit { reason = .innerLoop }
            return
        }
        innerHeads.append((target, 1))
    }

    // MARK: - The thread's fields

    private mutating func loadThread(_ number: Int) -> Shadow {
        let offset = field(Int32(number)).offset
        if offset == tables.threadFrame { return Shadow(frame: delta) }
        if offset == tables.threadConstants { return constants }
        if offset == tables.threadPoll {
            if load(thread &+ offset) != 0 {
                reason = .poll
            } else if !isPollDone {
                poll()
            }
            return constantShadow(0)
        }
        return Shadow(trace.append(Instruction(.loadField, threadValue(), detail: number, kind: .word)))
    }

    private mutating func storeThread(_ number: Int, _ word: Int, _ shadow: Shadow) {
        let offset = field(Int32(number)).offset
        store(thread &+ offset, word)
        if offset == tables.threadFrame {
            if shadow.kind != .frame {
                // A caller below the base: its frame is not one of the trace.
                reason = .returnedBelowBase
                return
            }
            enterFrame(Int(shadow.number))
        } else if offset == tables.threadConstants {
            constants = shadow
        } else {
            let value = materialized(shadow)
            trace.append(.storeField, threadValue(), value, detail: number)
        }
    }

    /// A field of a frame's header: a slot below it. The caller of an inlined frame is a frame of the trace.
    private mutating func loadHeader(_ frame: Shadow, _ number: Int32, _ address: Int) -> Shadow {
        if frame.kind != .frame {
            // The caller of the base frame, whose header is asked for when the base returns.
            reason = .returnedBelowBase
            return Shadow(trace.constant(0))
        }
        return slot(Int(frame.number) &+ field(number).offset / 8)
    }

    // MARK: - Words

    func floatBits(_ word: Int) -> Int {
        isImmediateFloat(word)
            ? Int(truncatingIfNeeded: Int64(bitPattern: immediateFloat(word).bitPattern)) : load(word &+ 16)
    }
}
