import Testing

@testable import ApusTranslator

/// Constructs outside RSwift, each with the place and a word of the complaint.
private let rejected: [(body: String, place: String, words: String)] = [
    ("    let f = { (x: Int) in x }\n    return pc", "3:13", "closures"),
    ("    guard a > 0 else { return pc }\n    return pc", "3:5", "'guard'"),
    ("    for i in 0..<a { fp[i] = fp[b] }\n    return pc", "3:5", "'for'"),
    ("    defer { fp[a] = fp[b] }\n    return pc", "3:5", "'defer'"),
    ("    if let x = fp { return pc }\n    return pc", "3:8", "optional binding"),
    ("    if case 1 = a { return pc }\n    return pc", "3:8", "pattern matching"),
    ("    fp[a] = fp[b]!\n    return pc", "3:13", "force unwrapping"),
    ("    let text = \"x\"\n    return pc", "3:16", "String"),
    ("    let list = [a, b]\n    return pc", "3:16", "arrays"),
    ("    let x = a > b ? a : b\n    return pc", "3:13", "'? :'"),
    ("    try f()\n    return pc", "3:5", "'try'"),
    ("    throw a", "3:5", "'throw'"),
    ("    let x: Int? = a\n    return pc", "3:12", "optionals"),
    ("    let x = a + b\n    return pc", "3:15", "write '&+'"),
    ("    let x = a * b\n    return pc", "3:15", "write '&*'"),
    ("    let x = a / b\n    return pc", "3:15", "operator '/'"),
    ("    let x = -a\n    return pc", "3:13", "can trap"),
    ("    let x = a << b\n    return pc", "3:15", "write '&<<'"),
    ("    let x = (a, b)\n    return pc", "3:13", "tuples"),
    ("    let x: UInt8 = a\n    return pc", "3:12", "type 'UInt8'"),
    ("    func inner() {}\n    return pc", "3:5", "outside RSwift"),
    ("    class Thing {}\n    return pc", "3:5", "classes"),
    ("    touch(&a)\n    return pc", "3:11", "'&' arguments"),
    ("    if fp[a] == fp[b] { return pc }\n    return pc", "3:8", "compare `.raw`"),
    ("    return other", "3:12", "'other' is not a local"),
    ("    return pc\n    fp[a] = fp[b]", "4:5", "can never run"),
    ("    if a == 2 { return pc }\n    return pc", "3:13", "the number 2, which has no name"),
    ("    fp[0xFF] = fp[a]\n    return pc", "3:8", "the number 0xFF"),
    ("    switch a {\n    case 0...1: return pc\n    default: return pc\n    }", "4:11", "operator '...'"),
    ("    switch a {\n    case let x: return pc\n    default: return pc\n    }", "4:10", "pattern matching"),
]

@Suite struct SubsetTests {
    @Test(arguments: rejected.indices)
    func outside(_ index: Int) {
        expectRejected(rejected[index].body, at: rejected[index].place, rejected[index].words)
    }

    @Test func declarations() {
        func complaints(_ source: String) -> [String] {
            translated(source).diagnostics.map { "\($0.line): \($0.message)" }
        }
        #expect(complaints("func f<T>(_ x: T) -> Int { return 0 }").contains { $0.contains("generic") })
        #expect(complaints("func f(_ x: Int) throws -> Int { return x }").contains { $0.contains("'throws'") })
        #expect(complaints("func f(x: Int) -> Int { return x }").contains { $0.contains("no labels") })
        #expect(complaints("func f(_ x: Int = 1) -> Int { return x }").contains { $0.contains("default arguments") })
        #expect(complaints("struct S {}").contains { $0.contains("structures") })
        #expect(complaints("let counter = 0").contains { $0.contains("constants come from ApusBytecode") })
        #expect(complaints("import Glibc").contains { $0.contains("imports") })
        #expect(complaints("func f() {}\nfunc f() {}").contains { $0.contains("2: 'f' is declared twice") })
        #expect(complaints("func f() { while true { } }").contains { $0.contains("contains a loop") })
        #expect(complaints("@available(*, deprecated) func f() {}").contains { $0.contains("attribute 'available'") })
        #expect(complaints("@_semantics(\"rswift.faster\") func f() {}").contains { $0.contains("unknown hint") })
    }

    @Test func inside() {
        expectAccepted(
            """
                var index = a
                if !(a < b && b != 1) || _slowPath(ts.poll != 0) { index = 0 &- b } else if a == 1 { index = b }
                switch index {
                case 1, ShapeNumber.list: return pc.advanced(b)
                case -1: fp[a] = Value(small: index)
                default: fp[a] = Value(unboxFloat(fp[b]) * 2.0 < 1.5)
                }
                let (sum, overflow) = a.addingReportingOverflow(b)
                if overflow { return pc }
                fp[a] = Value(raw: sum)
                return pc
            """)
    }

    @Test func handlerTable() {
        let source = handler("    return pc")
        let found = translated(source).diagnostics
        #expect(found.isEmpty)
        let all = translate(
            sources: [InputFile(path: "Test.rswift.swift", text: source)],
            threadState: InputFile(path: "ThreadState.swift", text: testThreadState),
            effects: InputFile(path: "Natives.effects", text: testEffects))
        #expect(all.diagnostics.contains { $0.message.contains("operation 'add' has no handler 'handleAdd'") })
        #expect(
            all.diagnostics.contains {
                $0.line == 2 && $0.message.contains("no operation has the handler 'handleTest'")
            })
    }
}
