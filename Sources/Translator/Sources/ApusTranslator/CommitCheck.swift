import ApusBytecode

/// Checks that compiled code may leave at every test: behind a commit (a store into an object, a call with effects) an
/// operation cannot start again, so a test there is an error. Allowed are the test for the failure of the call just made
/// (compiled code then goes on at the error stream) and tests of words that a trace knows.
///
/// A word is known (*green*) when it follows from the instruction and the code object: operands, constants, what
/// `promote` gives, immutable fields of known objects and what is computed of these. Registers and headers of frames
/// and the thread's fields are no commits: compiled code keeps them itself and restores them.
struct CommitCheck {
    private let module: Module
    private let codes: [CodeImprover]
    /// For each function, the registers that hold known words.
    private var green: [Set<Int>] = []
    /// For each function, whether it may commit, and whether it tests unknown words.
    private var commits: [Bool] = []
    private var tests: [Bool] = []

    init(_ module: Module, _ codes: [CodeImprover]) {
        self.module = module
        self.codes = codes
        green = codes.map { code in
            Set(code.instructions.flatMap { $0.writes + $0.reads }).union(0..<code.parameterCount)
        }
        while refineGreen() {}
        commits = codes.map { $0.instructions.contains { isOwnCommit($0) } }
        tests = codes.indices.map { number in codes[number].instructions.contains { isOwnTest($0, number) } }
        // Calls inherit both.
        var changed = true
        while changed {
            changed = false
            for number in codes.indices {
                for callee in codes[number].instructions.compactMap(CommitCheck.callee) {
                    if commits[callee] && !commits[number] { (commits[number], changed) = (true, true) }
                    if tests[callee] && !tests[number] { (tests[number], changed) = (true, true) }
                }
            }
        }
    }

    func diagnostics() -> [Diagnostic] { codes.indices.flatMap(check) + frameChanges() }

    // MARK: - Frames

    /// Handlers that make another frame the innermost while the table says that their operation does not: the engines
    /// would go on with the old one.
    private func frameChanges() -> [Diagnostic] {
        var changers = codes.map { code in
            code.instructions.contains { $0.operation == .storeThread && descriptor($0).name == "ThreadState.frame" }
        }
        var changed = true
        while changed {
            changed = false
            for number in codes.indices where !changers[number] {
                if codes[number].instructions.compactMap(CommitCheck.callee).contains(where: { changers[$0] }) {
                    (changers[number], changed) = (true, true)
                }
            }
        }
        let keepers = Set(opcodeTable.filter { !$0.changesFrame }.map(handlerName))
        return module.functions.filter { changers[$0.number] && keepers.contains($0.name) }.map { function in
            function.source.diagnostic(
                function.declaration.name,
                "'\(function.name)' enters or leaves a frame, but its row of the opcode table lacks changesFrame")
        }
    }

    // MARK: - Known words

    /// Takes from the sets what is not known; true when that changed one.
    private mutating func refineGreen() -> Bool {
        var changed = false
        for number in codes.indices {
            for instruction in codes[number].instructions {
                if let callee = CommitCheck.callee(instruction) {
                    for (parameter, argument) in instruction.sources.enumerated()
                    where !isGreen(argument, number) && green[callee].contains(parameter) {
                        green[callee].remove(parameter)
                        changed = true
                    }
                }
                if gives(instruction, number) { continue }
                for register in instruction.writes where green[number].contains(register) {
                    green[number].remove(register)
                    changed = true
                }
            }
        }
        return changed
    }

    private func isGreen(_ operand: Operand, _ number: Int) -> Bool {
        switch operand {
        case .constant: true
        case .register(let register): green[number].contains(register)
        }
    }

    /// Whether the results of an instruction are known.
    private func gives(_ instruction: EmittedInstruction, _ number: Int) -> Bool {
        let known = instruction.sources.allSatisfy { isGreen($0, number) }
        switch instruction.operation {
        case .promote: return true
        case .loadField, .loadElement, .loadByte, .loadShort, .loadHalf:
            return known && descriptor(instruction).isImmutable
        case .loadFrame: return known && descriptor(instruction).name == "Frame.code"
        case .loadRegister, .loadThread, .loadCache, .loadSlot, .callFunction, .new, .newVariable, .boxFloat:
            return false
        case .callNative: return known && native(instruction).effects == []
        default: return known
        }
    }

    private func descriptor(_ instruction: EmittedInstruction) -> JitcodeDescriptor {
        for case .number(let number) in instruction.words { return module.descriptors[number] }
        return JitcodeDescriptor(name: "", offset: 0, kind: .word, isImmutable: false)
    }

    private func native(_ instruction: EmittedInstruction) -> NativeDeclaration {
        for case .number(let number) in instruction.words { return module.natives.natives[number] }
        return module.natives.natives[0]
    }

    private static func callee(_ instruction: EmittedInstruction) -> Int? {
        guard instruction.operation == .callFunction else { return nil }
        for case .number(let number) in instruction.words { return number }
        return nil
    }

    // MARK: - Commits and tests

    private func isOwnCommit(_ instruction: EmittedInstruction) -> Bool {
        switch instruction.operation {
        case .storeField, .storeElement, .storeSlot, .setShape: return true
        case .callNative:
            let native = native(instruction)
            if !native.effects.isDisjoint(with: [.runsPython, .invalidates]) { return true }
            let outside = [JitcodeNative.frame, JitcodeNative.thread]
            return native.effects.contains(.writes)
                && (native.writes.isEmpty || !native.writes.allSatisfy(outside.contains))
        default: return false
        }
    }

    /// Whether compiled code needs a guard for the instruction.
    private func isOwnTest(_ instruction: EmittedInstruction, _ number: Int) -> Bool {
        switch instruction.operation {
        case .promote: return !instruction.sources.allSatisfy { isGreen($0, number) }
        case .jump: return false
        default: return !instruction.targets.isEmpty && !instruction.sources.allSatisfy { isGreen($0, number) }
        }
    }

    /// The result of the call just made, and how it tells of a failure.
    private struct Failure: Equatable {
        let register: Int
        let kind: NativeFailure
    }

    private enum State: Equatable {
        case free
        case committed(Failure?)
    }

    private func check(_ number: Int) -> [Diagnostic] {
        let code = codes[number]
        var states = [State?](repeating: nil, count: code.instructions.count)
        states[0] = .free
        var work = [0]
        var found: [Diagnostic] = []
        while let index = work.popLast() {
            guard let state = states[index] else { continue }
            let instruction = code.instructions[index]
            if case .committed(let failure) = state, isTest(instruction, number), !tests(instruction, for: failure) {
                found += complaint(instruction)
            }
            let next = after(instruction, state)
            for successor in code.successors(index) where successor < code.instructions.count {
                let merged = CommitCheck.merged(states[successor], next)
                if merged != states[successor] {
                    states[successor] = merged
                    work.append(successor)
                }
            }
        }
        return found
    }

    private func isTest(_ instruction: EmittedInstruction, _ number: Int) -> Bool {
        if let callee = CommitCheck.callee(instruction) { return tests[callee] }
        return isOwnTest(instruction, number)
    }

    private func after(_ instruction: EmittedInstruction, _ state: State) -> State {
        if let callee = CommitCheck.callee(instruction) { return commits[callee] ? .committed(nil) : state }
        if state == .free && !isOwnCommit(instruction) { return .free }
        if instruction.operation == .callNative {
            // Its failure is tested next; compiled code then goes on at the error stream.
            let kind = native(instruction).failure
            return .committed(instruction.writes.first.map { Failure(register: $0, kind: kind) })
        }
        if isOwnCommit(instruction) { return .committed(nil) }
        if case .committed(let failure?) = state, tests(instruction, for: failure) { return .committed(nil) }
        return state
    }

    /// Whether the instruction is the test for that failure.
    private func tests(_ instruction: EmittedInstruction, for failure: Failure?) -> Bool {
        guard let failure, instruction.sources.first == .register(failure.register) else { return false }
        let withZero = instruction.sources.count == 2 && instruction.sources[1] == .constant(0)
        switch (instruction.operation, failure.kind) {
        case (.branchIfEqual, .null), (.branchUnlessEqual, .null), (.branchIfNotEqual, .null),
            (.branchUnlessNotEqual, .null), (.branchIfLessThan, .negative), (.branchUnlessLessThan, .negative):
            return withZero
        case (.branchIf, .false), (.branchUnless, .false): return true
        default: return false
        }
    }

    private static func merged(_ left: State?, _ right: State) -> State {
        guard let left, left != right else { return right }
        return .committed(nil)
    }

    private func complaint(_ instruction: EmittedInstruction) -> [Diagnostic] {
        guard let origin = instruction.origin else { return [] }
        return [
            origin.source.diagnostic(
                origin.node,
                "a test behind a commit: compiled code could not start the operation again; test before the store or "
                    + "call, or let the native return where to go on")
        ]
    }
}
