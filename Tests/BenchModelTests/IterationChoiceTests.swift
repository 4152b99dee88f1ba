import Testing

@testable import BenchModel

@Suite struct IterationChoiceTests {
    private func runtime(_ kind: RuntimeSpecification.Kind, iterations: Int? = nil) -> RuntimeSpecification {
        RuntimeSpecification(name: "x", arguments: ["x"], kind: kind, iterations: iterations)
    }

    @Test func plainNumbersDoNotLowerThoseOfJITs() {
        let choice: IterationChoice = 3
        #expect(choice.count(for: runtime(.cpython)) == 3 && choice.count(for: runtime(.apus)) == 3)
        #expect(choice.count(for: runtime(.pypy)) == 40)
        #expect(choice.count(for: runtime(.pypy, iterations: 60)) == 60)
        #expect(IterationChoice(plain: 100).count(for: runtime(.pypy)) == 100)
        #expect(IterationChoice(kinds: [.pypy: 7]).count(for: runtime(.pypy)) == 7)
        #expect(IterationChoice(kinds: [.pypy: 7]).count(for: runtime(.cpython)) == 20)
        #expect(
            RuntimeSpecification.Kind.allCases.allSatisfy { IterationChoice.exactly(3).count(for: runtime($0)) == 3 })
    }

    @Test func text() {
        #expect(IterationChoice(text: "10") == 10)
        #expect(IterationChoice(text: "10,pypy=60") == IterationChoice(plain: 10, kinds: [.pypy: 60]))
        #expect(IterationChoice(text: "pypy=60")?.plain == nil)
        for text in ["", "0", "x", "1,2", "pypy=1,pypy=2", "java=3", "pypy=", "1000001", "-1"] {
            #expect(IterationChoice(text: text) == nil, "\(text)")
        }
        #expect(IterationChoice(plain: 10, kinds: [.pypy: 60]).description == "10,pypy=60")
        #expect(IterationChoice.exactly(3).description == "3")
    }

    @Test func stored() {
        for choice in [IterationChoice(plain: 10, kinds: [.pypy: 60]), 5, .exactly(3)] {
            #expect(IterationChoice(json: choice.json) == choice)
        }
        // What sessions of earlier versions did.
        #expect(IterationChoice(json: .integer(4)) == .exactly(4))
        #expect(IterationChoice(json: .null) == nil && IterationChoice(json: nil) == nil)
    }
}
