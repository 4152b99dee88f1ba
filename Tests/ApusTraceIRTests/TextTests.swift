import Foundation
import Testing

@testable import ApusTraceIR

@Suite struct TextTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("FileTests/traces")

    static var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }
            .sorted()
    }

    /// Every trace of the file tests prints as it is written, and is sound.
    @Test(arguments: files) func filesAreCanonical(_ file: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
        let parts = text.components(separatedBy: "\n----\n")
        let declarations = parts[0].split(separator: "\n").filter { line in
            ["shapes", "layout", "field", "element", "native"].contains { line.hasPrefix($0 + " ") }
        }
        for (number, part) in parts.enumerated() {
            let declared = number == 0 ? "" : declarations.map { $0 + "\n" }.joined()
            try withTrace(declared + part + "\n") { trace, tables in #expect(verify(trace, tables).isEmpty) }
        }
    }

    @Test func randomTracesComeBackFromText() throws {
        for seed in 0..<UInt64(isStress ? 5000 : 100) {
            try withRandomTrace(seed: seed, isLoop: seed % 2 == 0) { trace, tables, _ in
                let text = printTables(tables) + printTrace(trace, tables)
                try withTrace(text) { again, tablesAgain in
                    #expect(printTables(tablesAgain) + printTrace(again, tablesAgain) == text, "seed \(seed)")
                }
            }
        }
    }

    /// Each operation has one text form that parses to itself.
    @Test func everyKindOfLineComesBack() throws {
        let text = """
            label L0
            v0 = argument 0 double
            v1 = threadState
            v2 = frameBase
            v3 = loadSlot $-3
            v4 = boxFloat v0
            storeSlot $2 v4
            v5 = new vector 3 104
            storeElement vector[] v5 1 v4
            storeField vector.capacity v5 3
            v6 = addChecked v3 -9223372036854775808 s0
            v7 = floatAdd v0 -0.0d
            v8 = floatAdd v7 0x7ff8000000000000d
            v9 = call pureWord v6 @5a0
            v10 = callTrace $12 @7000
            assumeShape v10 9
            mark @5000 12
            dependsOn pair.count @5a0
            guardValue v9 7 s1
            finish v9
            s0 boundary @5000:1 | 1=small(v3) 2=float(v0) 3=truth(v3) 4=frame(9) 5=virtual(0) | v3:pair.count=7 v3:vector[]:2=virtual(1)
            o0 vector 104 2 vector.capacity=2 vector[]:1=virtual(1)
            o1 point 103 0 point.x=v0
            s1 returned v9 @5000:14 @6000:3+9 |

            """
        try withTrace(text) { trace, tables in
            #expect(printTrace(trace, tables) == text)
            #expect(verify(trace, tables) == [])
        }
    }

    @Test(arguments: [
        ("v0 = loadSlot 3", "line 17: expected a slot"), ("v0 = loadSlot $x", "line 17: expected a number, not 'x'"),
        ("v0 = frobnicate", "line 17: no operation 'frobnicate'"), ("v0 = add 1", "line 17: add takes 2 operands"),
        ("add 1 2", "line 17: add has a result"), ("storeSlot $1 v9", "line 17: no value 'v9'"),
        ("guardTrue 1", "line 17: expected a snapshot"), ("guardTrue 1 s0", "line 18: s0 is missing"),
        ("v0 = call nobody 1", "line 17: no native 'nobody'"), ("v0 = loadField a.b 1", "line 17: no descriptor 'a.b'"),
        ("label L0\nlabel L0", "line 18: label twice"), ("v0 = floatNegate 1.xd", "line 17: no double '1.xd'"),
        ("s0 boundary 1", "line 17: sN MODE FRAMES | SLOTS"), ("o0 pair", "line 17: oN LAYOUT SHAPE TAIL FIELDS"),
        ("s1 boundary @5:1 |", "line 17: snapshots count up from s0"),
    ])
    func badTextIsRefused(_ text: String, _ message: String) {
        let error = #expect(throws: TraceTextError.self) { try withTrace(text + "\n") { _, _ in } }
        #expect(error?.description == message)
    }
}
