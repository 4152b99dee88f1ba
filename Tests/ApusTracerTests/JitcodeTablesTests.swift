import ApusBytecode
import ApusTraceIR
import CApus
import Testing

@testable import ApusTracer

/// What the tracer reads of the real jitcode. That recorded loops do what the interpreter does is shown by the corpus of
/// Python programs under `--jit=stress`.
@Suite struct JitcodeTablesTests {
    private func withTables(_ body: (JitcodeTables, JitcodeImage, borrowing TraceTables) throws -> Void) throws {
        let image = JitcodeImage(words: apus_jitcode())
        try #require(image.isValid)
        let natives = UnsafeMutablePointer<Int>.allocate(capacity: image.nativeCount)
        natives.initialize(repeating: 0, count: image.nativeCount)
        let runtime = TracedRuntime(
            image: image, natives: natives, allocate: { _, _, _ in 0 }, allocateVariable: { _, _, _ in 0 },
            makeFloat: { _, _ in 0 }, storeReference: { _, _, _ in }, storeSlot: { _, _, _, _ in },
            setShape: { _, _ in }, shapeType: { _ in 0 }, shapeLayout: { _ in 0 }, keepAlive: { _, _ in })
        var traceTables = TraceTables()
        let tables = JitcodeTables(runtime, &traceTables)
        try body(tables, image, traceTables)
    }

    @Test func fieldsOfTheThreadAndTheFrameAreFound() throws {
        try withTables { tables, _, _ in
            #expect(tables.threadFrame == 0 && tables.threadConstants == 8)
            #expect(tables.threadPoll > 0 && tables.codeInstructions > 0)
            #expect(tables.headerCode == -1 && tables.headerFirst < tables.headerCode)
        }
    }

    /// Descriptors and natives have the same numbers in traces as in jitcode.
    @Test func numbersAreThoseOfTheJitcode() throws {
        try withTables { tables, image, traceTables in
            #expect(traceTables.natives.count == image.nativeCount)
            #expect(traceTables.descriptors.count == image.descriptorCount + 1)
            #expect(traceTables.layouts.count == layoutTable.count + 3)
            for number in 0..<image.nativeCount {
                #expect(traceTables.nativeNames[number] == image.name(image.nativeRecord(number)[0]))
            }
        }
    }

    /// A native that is given registers by address looks at frames, whatever else it declares.
    @Test func registersAreSlotsOfFrames() throws {
        try withTables { tables, image, traceTables in
            var found = 0
            for number in 0..<image.nativeCount {
                let native = tables.natives[number]
                for parameter in 0..<native.parameterCount {
                    let kind = tables.parameterKinds[native.firstParameter + parameter]
                    if kind == .registersRead || kind == .registersWritten {
                        found += 1
                        #expect(traceTables.natives[number].reads.contains(TraceTables.frameLayout))
                    }
                }
            }
            #expect(found > 3)
        }
    }

    /// An operation that compiled code has put in the place of another is traced as that other one.
    @Test func compiledLoopsAreTracedAsLoops() throws {
        try withTables { tables, _, _ in
            var found = 0
            for (opcode, operation) in opcodeTable.enumerated() {
                guard let name = operation.standsFor else { continue }
                let original = try #require(opcodeTable.firstIndex { $0.name == name })
                #expect(tables.portal[opcode].function == tables.portal[original].function)
                found += 1
            }
            #expect(found == 1)
        }
    }
}
