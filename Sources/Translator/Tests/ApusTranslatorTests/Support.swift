import ApusBytecode
import Testing

@testable import ApusTranslator

/// Natives for the tests, with one of each way to fail.
let testEffects = """
    fault(ThreadState, CodePointer) -> CodePointer | target | raises writes(thread)
    getIterator(ThreadState, Value) -> Value | null | worst
    isTrue(ThreadState, Value) -> Int | negative | worst
    deleteItem(ThreadState, Value, Value) -> Bool | false | worst
    makeTuple(ThreadState, Registers, Int) -> TupleObject | null | reads raises polls
    raiseStatement(ThreadState, Value, Value) | always | worst
    hashBits(Value) -> Int | never | pure
    compareJump(ThreadState, CodePointer, Value, Value) -> CodePointer | target | worst
    """

/// The accessors that the tests need, in the runtime's form.
let testThreadState = """
    package struct ThreadState {
        package let raw: Int
        @inline(__always) package var frame: Frame {
            get { Frame(raw: loadWord(raw, 0)) }
            nonmutating set { storeWord(raw, 0, newValue.raw) }
        }
        @inline(__always) package var poll: Int {
            get { loadWord(raw, 64) }
            nonmutating set { storeWord(raw, 64, newValue) }
        }
    }
    package struct Frame {
        @inline(__always) package var caller: Frame {
            get { Frame(raw: loadWord(raw, -24)) }
            nonmutating set { storeWord(raw, -24, newValue.raw) }
        }
    }
    """

func translated(_ source: String, effects: String = testEffects) -> Translation {
    translate(
        sources: [InputFile(path: "Test.rswift.swift", text: source)],
        threadState: InputFile(path: "ThreadState.swift", text: testThreadState),
        effects: InputFile(path: "Natives.effects", text: effects), demandsAllHandlers: false)
}

/// A handler with that body, which starts on line 3.
func handler(_ body: String) -> String {
    """
    @inline(__always)
    func handleTest(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int, _ b: Int) -> CodePointer {
    \(body)
    }
    """
}

/// The messages of a handler with that body, with line and column.
func messages(_ body: String) -> [String] {
    translated(handler(body)).diagnostics.map { "\($0.line):\($0.column): \($0.message)" }
        .filter { !$0.contains("no operation has") }
}

/// Expects exactly one complaint, at that place and with those words in it.
func expectRejected(
    _ body: String, at place: String, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = messages(body)
    #expect(found.count == 1, "\(found)", sourceLocation: sourceLocation)
    #expect(found.first?.hasPrefix(place + ": ") == true, "\(found)", sourceLocation: sourceLocation)
    #expect(found.first?.contains(words) == true, "\(found)", sourceLocation: sourceLocation)
}

func expectAccepted(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = messages(body)
    #expect(found.isEmpty, "\(found)", sourceLocation: sourceLocation)
}
