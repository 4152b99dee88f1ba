import Testing

@testable import ApusBytecode

@Suite struct TableTests {
    @Test func numbersFollowTheTable() {
        #expect(opcodeTable.count <= 256, "the dispatch table is indexed by one byte")
        #expect(Opcode.allCases.map { "\($0)" } == opcodeTable.map(\.name))
        #expect(Set(opcodeTable.map(\.name)).count == opcodeTable.count)
    }

    @Test func operandsFitTheWord() {
        for operation in opcodeTable {
            #expect(operation.operands.count <= 3)
            for (position, kind) in operation.operands.enumerated() where kind.isWide {
                #expect(position == 1 && operation.operands.count == 2, "\(operation.name): 32 bits start at b")
            }
        }
    }

    @Test func layoutsKeepUnscannedFieldsFirst() {
        for layout in layoutTable {
            let scanned = layout.fields.map(\.type.isScanned)
            #expect(scanned == scanned.sorted { !$0 && $1 }, "\(layout.name)")
        }
    }

    @Test func wordsRoundTrip() {
        let instruction = Instruction(.add, a: 65535, b: 1, c: 40000)
        #expect((instruction.a, instruction.b, instruction.c) == (65535, 1, 40000))
        #expect(instruction.opcode == .add)
        let jump = Instruction(.jump, a: 0, wide: -70000)
        #expect(jump.wide == -70000)
        #expect(Instruction(.jumpIfLessThan, a: -3, b: 1, c: 2).signedA == -3)
    }
}
