import ApusTraceIR
import CApus
import Testing

@testable import ApusBackend

/// Single operations and what random traces do not have: parallel assignments at labels, calls of traces, bridges.
extension TraceCompilerTests {
    private static let integers: [Int] = [
        0, 1, -1, 2, 3, -7, 63, 64, 1 << 31, -(1 << 31), 1 << 40, .max, .min, .max - 1, 0x1234_5678_9ABC_DEF0,
    ]
    private static let doubles: [Double] = [
        0.0, -0.0, 1.5, -2.25, 1e200, -1e-200, .infinity, -.infinity, .nan, 0x1p63, -0x1p63, .leastNonzeroMagnitude,
    ]

    /// A trace of one operation on operands that are constants or come from slots, its result left in slot 0.
    private func result(
        _ operation: Operation, _ a: UInt64, _ b: UInt64, constants: (Bool, Bool), _ machine: Machine,
        general: RegisterSet
    ) throws -> UInt64 {
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(randomTraceTables, into: &trace, &tables)
        let row = operation.row
        trace.appendLabel()
        func operand(_ bits: UInt64, _ kind: OperandKind, _ slot: Int, _ isConstant: Bool) -> Reference {
            if kind == .none { return .none }
            if isConstant { return trace.constant(bits: bits, kind: kind == .double ? .double : .word) }
            let word = trace.append(.loadSlot, detail: slot)
            return kind == .double ? trace.append(.floatOfBits, word) : word
        }
        let first = operand(a, row.a, 1, constants.0)
        let second = operand(b, row.b, 2, constants.1)
        var value = trace.append(operation, first, second)
        if trace.kind(of: value) == .double { value = trace.append(.bitsOfFloat, value) }
        trace.append(.storeSlot, value, detail: 0)
        let code = trace.constant(object: 0x5000)
        trace.snapshotFrames.append(SnapshotFrame(code: code, instruction: 1, base: 0))
        trace.snapshots.append(
            Snapshot(
                mode: .boundary, firstFrame: 0, frameCount: 1, firstEntry: 0, entryCount: 0, firstVirtual: 0,
                virtualCount: 0))
        trace.appendGuard(.leave, snapshot: 0)
        var memory = ModelMemory(tables)
        memory.store(memory.frameBase + 8, width: 8, a)
        memory.store(memory.frameBase + 16, width: 8, b)
        let found = machine.run(
            trace, tables, memory, general: general, vector: .vector, fastAllocation: true)
        var after = try #require(found)
        machine.forget()
        return after.load(after.frameBase, width: 8)
    }

    @Test func everyPureOperation() throws {
        let machine = try #require(Machine())
        for operation in Operation.allCases where operation.isPure {
            let row = operation.row
            switch operation {
            case .threadState, .frameBase, .boxFloat, .unboxFloat, .isFloat, .tag, .tagTruth: continue
            default: break
            }
            let firsts =
                row.a == .double ? Self.doubles.map(\.bitPattern) : Self.integers.map { UInt64(bitPattern: Int64($0)) }
            var seconds: [UInt64] = [0]
            if row.b == .double { seconds = Self.doubles.map(\.bitPattern) }
            if row.b == .word { seconds = Self.integers.map { UInt64(bitPattern: Int64($0)) } }
            if operation == .divideFloor || operation == .moduloFloor {
                seconds = [1, 2, 3, 7, 64, 1 << 40, 1_000_003]
            }
            for (index, a) in firsts.enumerated() {
                for (other, b) in seconds.enumerated() {
                    guard let wanted = evaluate(operation, a, b) else { continue }
                    let form = (index &+ other) % 4
                    let found = try result(
                        operation, a, b, constants: (form == 1 || form == 3, form >= 2), machine,
                        general: (index + other) % 2 == 0 ? .general : RegisterSet([.rax, .rcx, .rdx, .rbx]))
                    let isNaN =
                        row.result == .double && Double(bitPattern: wanted).isNaN && Double(bitPattern: found).isNaN
                    #expect(
                        found == wanted || isNaN,
                        "\(operation) \(Int64(bitPattern: a)) \(Int64(bitPattern: b)) form \(form)")
                }
            }
        }
    }

    /// Runs a trace given as text from slots; returns the memory and the resume point.
    private func run(
        _ text: String, _ machine: Machine, slots: [Int: Int] = [:], general: RegisterSet = .general,
        vector: RegisterSet = .vector
    ) throws -> ModelMemory {
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(randomTraceTables + text, into: &trace, &tables)
        Machine.bindNatives(&tables)
        let faults = verify(trace, tables)
        try #require(faults.isEmpty, "\(faults)")
        var memory = ModelMemory(tables)
        for (slot, word) in slots {
            memory.store(memory.frameBase + 8 * slot, width: 8, UInt64(bitPattern: Int64(word)))
        }
        let found = machine.run(trace, tables, memory, general: general, vector: vector, fastAllocation: true)
        return try #require(found)
    }

    /// Words and doubles rotate through the arguments of a label, more of them than there are registers.
    @Test(arguments: [3, 8, 14, 20])
    func argumentsRotate(_ count: Int) throws {
        let machine = try #require(Machine())
        var text = "label L0\nc0 = loadSlot $0\nlabel L1\nv0 = argument 0 word c0\n"
        for index in 0..<count { text += "w\(index) = argument \(index + 1) word \(100 + index)\n" }
        for index in 0..<count { text += "d\(index) = argument \(index + 1 + count) double \(index).5d\n" }
        text += "n = subtract v0 1\ng = notEqual n 0\nguardTrue g s0\njump L1 n"
        for index in 0..<count { text += " w\((index + 1) % count)" }
        for index in 0..<count { text += " d\((index + count - 1) % count)" }
        text += "\ns0 boundary @5000:2 |"
        for index in 0..<count { text += " \(index + 1)=small(w\(index))" }
        for index in 0..<count { text += " \(index + 1 + count)=float(d\(index))" }
        // Values are numbered by position in the text form.
        let numbered = renumbered(text + "\n\n")
        for turns in [1, 2, 5] {
            let after = try run(numbered, machine, slots: [0: turns])
            machine.forget()
            var memory = after
            for index in 0..<count {
                let word = memory.load(memory.frameBase + 8 * (index + 1), width: 8)
                #expect(untaggedSmall(Int(word)) == 100 + (index + turns - 1) % count)
                let float = memory.load(memory.frameBase + 8 * (index + 1 + count), width: 8)
                let wanted = Double((index + 100 * count - turns + 1) % count) + 0.5
                #expect(immediateFloat(Int(bitPattern: UInt(float))) == wanted)
            }
        }
    }

    /// Gives the names of a text the numbers that the parser wants: v0, v1, ... in the order of their definition.
    private func renumbered(_ text: String) -> String {
        var names: [String: String] = [:]
        var position = 0
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let equals = line.range(of: " = "), !line.hasPrefix("s0") {
                names[String(line[..<equals.lowerBound])] = "v\(position)"
            }
            if !line.hasPrefix("s0") { position += 1 }
            var result = ""
            var word = ""
            for character in line + "\n" {
                if character.isLetter || character.isNumber || character == "." || character == "$" || character == "@"
                {
                    word.append(character)
                } else {
                    result += names[word] ?? word
                    word = ""
                    if character != "\n" { result.append(character) }
                }
            }
            lines.append(result)
        }
        return lines.joined(separator: "\n")
    }
}
