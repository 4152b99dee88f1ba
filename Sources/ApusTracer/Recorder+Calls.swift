import ApusBytecode
import ApusTraceIR

// Calls of natives and of functions of jitcode.
extension Recorder {
    /// `callFunction`: the trace looks inside.
    mutating func callFunction(
        _ number: Int, _ count: Int, _ code: UnsafePointer<Int32>, _ words: UnsafeMutablePointer<Int>,
        _ shadows: UnsafeMutablePointer<Shadow>, depth: Int
    ) -> (Int, Shadow) {
        if depth > 16 {
            reason = .depth
            return (0, Shadow(.value, 0))
        }
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: JitcodeProgram.maximumRegisterCount) { inner in
            withUnsafeTemporaryAllocation(of: Shadow.self, capacity: JitcodeProgram.maximumRegisterCount) { marks in
                guard let file = inner.baseAddress, let mark = marks.baseAddress else { return (0, Shadow(.value, 0)) }
                for index in 0..<count {
                    let source = Int(code[4 &+ index])
                    file[index] = words[source]
                    mark[index] = shadows[source]
                }
                return runFunction(number, file, mark, depth: depth &+ 1)
            }
        }
    }

    /// `callNative`: calls it, and records the call with what must be in memory before it.
    mutating func callNative(
        _ number: Int, _ count: Int, _ code: UnsafePointer<Int32>, _ words: UnsafeMutablePointer<Int>,
        _ shadows: UnsafeMutablePointer<Shadow>
    ) -> (Int, Shadow) {
        let native = tables.natives[number]
        let effects = native.effects
        func word(_ index: Int) -> Int { words[Int(code[4 &+ index])] }
        func shadow(_ index: Int) -> Shadow { shadows[Int(code[4 &+ index])] }

        if effects.isDisjoint(with: [.reads, .writes, .raises, .parks, .grants, .runsPython, .inspectsFrames]) {
            var isConstant = true
            for index in 0..<count where !shadow(index).isConstant { isConstant = false }
            if isConstant {
                let result = invoke(native.address, count, code, words)
                return (result, Shadow(constant(word: result)))
            }
        }
        if effects.contains(.runsPython) || effects.contains(.inspectsFrames) {
            if changedSlots() { isCommitted = true }
            flushFrames()
        }
        // Registers that the native reads or writes by address.
        for index in 0..<count {
            let kind = tables.parameterKinds[native.firstParameter &+ index]
            if kind == .registersRead || kind == .registersWritten {
                let first = (word(index) &- baseFrame) >> 3
                let length = index &+ 1 < count ? word(index &+ 1) : 0
                if !shadow(index &+ 1 < count ? index &+ 1 : index).isConstant { reason = .computedCode }
                if changedSlots() { isCommitted = true }
                for slot in first..<max(first, first &+ length) { flushSlot(slot) }
            }
        }
        let start = trace.operands.count
        // Operands of the call may make operations of their own: those first.
        var references:
            (
                Reference, Reference, Reference, Reference, Reference, Reference, Reference, Reference
            ) = (.none, .none, .none, .none, .none, .none, .none, .none)
        withUnsafeMutableBytes(of: &references) { buffer in
            let list = buffer.bindMemory(to: Reference.self)
            for index in 0..<min(count, 8) { list[index] = materialized(shadow(index)) }
        }
        withUnsafeBytes(of: &references) { buffer in
            let list = buffer.bindMemory(to: Reference.self)
            for index in 0..<min(count, 8) { trace.operands.append(list[index]) }
        }
        if count > 8 { reason = .unsupported }
        let reference = trace.appendList(.call, start: start, detail: number, kind: .word)
        let frameBefore = load(thread &+ tables.threadFrame)
        let result = invoke(native.address, count, code, words)
        if !effects.isDisjoint(with: [.writes, .runsPython, .raises, .grants]) { isCommitted = true }
        lastCall = reference
        lastNative = number
        afterCall(native, result, count, code, words)
        if load(thread &+ tables.threadFrame) != frameBefore && reason == .none { reason = .frameChanged }
        if reason != .none && detail < 0 { detail = number }
        return (result, Shadow(reference))
    }

    /// What a native has done to the map, and whether the trace can go on.
    private mutating func afterCall(
        _ native: JitcodeTables.Native, _ result: Int, _ count: Int, _ code: UnsafePointer<Int32>,
        _ words: UnsafeMutablePointer<Int>
    ) {
        for index in 0..<count where tables.parameterKinds[native.firstParameter &+ index] == .registersWritten {
            let first = (words[Int(code[4 &+ index])] &- baseFrame) >> 3
            let length = index &+ 1 < count ? words[Int(code[5 &+ index])] : 0
            forgetSlots(first..<max(first, first &+ length))
        }
        var takesFrame = false
        for index in 0..<count where tables.parameterKinds[native.firstParameter &+ index] == .frame {
            takesFrame = true
        }
        if native.writesFrame && takesFrame { forgetAll() }
        if native.effects.contains(.invalidates) { checksValidity = true }
        switch native.failure {
        case .always: reason = .exception
        case .target:
            // The error stream is where a thread goes that has an exception.
            if result == load(thread &+ 16) { reason = .exception }
        case .null where result == 0: reason = .exception
        case .negative where result < 0: reason = .exception
        case .false where result & 1 == 0: reason = .exception
        default: break
        }
    }

    /// Whether the instruction has changed slots since its start.
    private func changedSlots() -> Bool {
        var dirty = 0
        for index in 0..<touched.count where slots[Int(touched[index])].isDirty { dirty += 1 }
        if dirty != boundaryEntries.count { return true }
        for index in 0..<boundaryEntries.count {
            let slot = Int(boundaryEntries[index].slot) &- Recorder.firstSlot
            if !slots[slot].isDirty { return true }
        }
        return false
    }

    /// Calls a C function of words.
    private func invoke(
        _ address: Int, _ count: Int, _ code: UnsafePointer<Int32>, _ words: UnsafeMutablePointer<Int>
    ) -> Int {
        func word(_ index: Int) -> Int { words[Int(code[4 &+ index])] }
        typealias Word = Int
        switch count {
        case 0: return unsafeBitCast(address, to: (@convention(c) () -> Int).self)()
        case 1: return unsafeBitCast(address, to: (@convention(c) (Word) -> Int).self)(word(0))
        case 2: return unsafeBitCast(address, to: (@convention(c) (Word, Word) -> Int).self)(word(0), word(1))
        case 3:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word) -> Int).self)(
                word(0), word(1), word(2))
        case 4:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word) -> Int).self)(
                word(0), word(1), word(2), word(3))
        case 5:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word, Word) -> Int).self)(
                word(0), word(1), word(2), word(3), word(4))
        case 6:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word, Word, Word) -> Int).self)(
                word(0), word(1), word(2), word(3), word(4), word(5))
        case 7:
            return unsafeBitCast(address, to: (@convention(c) (Word, Word, Word, Word, Word, Word, Word) -> Int).self)(
                word(0), word(1), word(2), word(3), word(4), word(5), word(6))
        default:
            return unsafeBitCast(
                address, to: (@convention(c) (Word, Word, Word, Word, Word, Word, Word, Word) -> Int).self)(
                    word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7))
        }
    }
}
