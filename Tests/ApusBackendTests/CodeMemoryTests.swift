import CApus
import Testing

@testable import ApusBackend

@Suite struct CodeMemoryTests {
    /// Code that was placed runs; code is not writable where it runs (the processes's map says so).
    @Test func placedCodeRuns() throws {
        var memory = try #require(CodeMemory(capacity: 1 << 16, dataCapacity: 1 << 12))
        defer { memory.deallocate() }
        var assembler = Assembler()
        defer { assembler.deallocate() }
        // f(a, b, c, d) = a + b * 8 - c
        assembler.loadAddress(.rax, MemoryOperand(.rdi, index: .rsi, scale: 3))
        assembler.arithmetic(.subtract, .rax, .rdx)
        assembler.returnFromCall()
        let addressPlace = memory.allocate(assembler.count)
        let address = try #require(addressPlace)
        memory.place(assembler.code, at: address)
        #expect(apus_call_code(address, 100, 7, 6, 0) == 150)
        #expect(memory.contains(address) && !memory.contains(address + (1 << 16)))
    }

    /// `jmp [word]` follows the word: linking is one store.
    @Test func jumpsThroughWordsAreLinkedByAStore() throws {
        var memory = try #require(CodeMemory(capacity: 1 << 16, dataCapacity: 1 << 12))
        defer { memory.deallocate() }
        func place(_ body: (inout Assembler) -> Void) throws -> Int {
            var assembler = Assembler()
            defer { assembler.deallocate() }
            body(&assembler)
            let addressPlace = memory.allocate(assembler.count)
            let address = try #require(addressPlace)
            memory.place(assembler.code, at: address)
            return address
        }
        func returning(_ value: Int) throws -> Int {
            try place {
                $0.move(.rax, constant: value)
                $0.returnFromCall()
            }
        }
        let (one, two) = (try returning(1), try returning(2))
        let wordPlace = memory.allocateWord()
        let word = try #require(wordPlace)
        let pointer = try #require(UnsafeMutablePointer<Int>(bitPattern: word))
        var assembler = Assembler()
        defer { assembler.deallocate() }
        let jump = assembler.jumpThroughWord()
        let entryPlace = memory.allocate(assembler.count)
        let entry = try #require(entryPlace)
        assembler.relocate(jump, word: word, place: entry)
        memory.place(assembler.code, at: entry)
        pointer.pointee = one
        #expect(apus_call_code(entry, 0, 0, 0, 0) == 1)
        pointer.pointee = two
        #expect(apus_call_code(entry, 0, 0, 0, 0) == 2)
    }

    @Test func blocksAreReusedAndMerged() throws {
        var memory = try #require(CodeMemory(capacity: 4096, dataCapacity: 4096))
        defer { memory.deallocate() }
        var blocks: [Int] = []
        while let block = memory.allocate(100) { blocks.append(block) }
        #expect(blocks.count == 4096 / 112 && Set(blocks).count == blocks.count)
        let none = memory.allocate(1000)
        #expect(none == nil)
        var order = Array(blocks.indices)
        var state: UInt64 = 42
        for index in order.indices {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            order.swapAt(index, Int(state >> 33) % order.count)
        }
        for index in order { memory.free(blocks[index], 100) }
        #expect(memory.used == 0)
        let whole = memory.allocate(4096)
        #expect(whole != nil, "all blocks merged into one")
    }

    @Test func wordsAreReused() throws {
        var memory = try #require(CodeMemory(capacity: 4096, dataCapacity: 4096))
        defer { memory.deallocate() }
        var words: [Int] = []
        while let word = memory.allocateWord() { words.append(word) }
        #expect(words.count == 512 && Set(words).count == 512)
        memory.freeWord(words[3])
        memory.freeWord(words[100])
        let again = [memory.allocateWord(), memory.allocateWord(), memory.allocateWord()]
        #expect(Set(again) == [words[3], words[100], nil])
    }
}
