import Testing

@testable import ApusTraceIR

@Suite struct VerifierTests {
    @Test func randomTracesAreSound() throws {
        for seed in 0..<UInt64(isStress ? 5000 : 200) {
            try withRandomTrace(seed: seed, isLoop: seed % 2 == 0) { trace, tables, _ in
                #expect(verify(trace, tables) == [], "seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        ("v0 = add 1 2.0d\nfinish v0", "0: an operand is no word"),
        ("v0 = floatAdd 1 2.0d\nfinish 1", "0: an operand is no double"),
        ("v0 = call pureWord 1\nfinish v0", "0: wrong number of arguments"),
        ("v0 = call pureDouble 1 2\nfinish 1", "0: an operand is no double"),
        ("v0 = add 1 2", "0: the trace has no end"), ("finish 1\nfinish 2", "0: something follows the end"),
        ("label L0\njump L1", "1: no label L1"), ("label L0\njump L0 4", "1: the label takes 0 arguments"),
        ("label L0\nv0 = argument 0 word\njump L0 1.0d", "2: an operand is no word"),
        ("label L0\nv0 = argument 1 word\njump L0 1", "1: arguments are out of order"),
        ("v0 = argument 0 word\nfinish v0", "0: an argument without its label"),
        ("label L0\nlabel L1\nv0 = argument 0 word\nfinish v0", "2: only the entry's arguments come from outside"),
        ("v0 = loadSlot $0\nguardValue 1 v0 s0\nfinish 1\ns0 boundary @5:1 |", "1: not a constant"),
        ("v0 = loadElement pair.count 1 2\nfinish 1", "0: pair.count is the other kind of descriptor"),
        ("storeField point.x 1 2\nfinish 1", "0: an operand is no double"),
        ("guardTrue 1 s0\nfinish 1\ns0 boundary @5:1 | 1=2 1=3", "0: s0 writes slot 1 twice"),
        ("guardTrue 1 s0\nfinish 1\ns0 boundary @5:1+4 @6:1 |", "0: frames of s0 are out of order"),
        ("guardTrue 1 s0\nfinish 1\ns0 boundary @5:1 | 1=virtual(0)", "0: no virtual 0"),
        (
            "guardTrue 1 s0\nfinish 1\ns0 boundary @5:1 | 1=virtual(0)\no0 pair 1 0 point.x=1.0d",
            "0: a field of another layout"
        ),
        (
            "guardTrue 1 s0\nfinish 1\ns0 boundary @5:1 | 1=virtual(0)\no0 vector 1 2 vector[]:2=1",
            "0: an element behind the end"
        ),
        ("guardTrue 1 s0\nfinish 1\ns0 boundary @5:1 | 1=1.0d", "0: an operand is no word"),
        ("guardTrue 1 s0\nfinish 1\ns0 boundary @5:1 | 1=float(1)", "0: an operand is no double"),
    ])
    func faultsAreFound(_ text: String, _ fault: String) throws {
        try withTrace(text + "\n") { trace, tables in #expect(verify(trace, tables).contains(fault)) }
    }

    /// What no text can say: a snapshot that uses what comes later.
    @Test func snapshotsUseWhatIsDefined() throws {
        var trace = Trace()
        var tables = TraceTables()
        try parseTrace(
            randomTraceTables
                + "v0 = loadSlot $0\nguardTrue v0 s0\nv1 = add v0 v0\nfinish v1\ns0 boundary @5:1 | 0=v1\n",
            into: &trace, &tables)
        #expect(verify(trace, tables) == ["1: used before its definition"])
    }
}
