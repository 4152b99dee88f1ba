import Testing

@testable import ApusTranslator

@Suite struct RawStoreTests {
    @Test func storeByAddress() {
        expectRejected("    storeWord(fp.raw, 0, 1)\n    return pc", at: "3:5", "raw store: 'storeWord'")
        expectRejected(
            "    initializeField(fp[a].raw, 1, 1)\n    return pc", at: "3:5", "raw store: 'initializeField'")
    }

    @Test func pointerToMemory() {
        expectRejected("    let address = pointer(fp.raw)\n    return pc", at: "3:19", "raw store: 'pointer'")
    }

    @Test func frameMadeFromAnAddress() {
        expectRejected(
            "    Frame(raw: fp[a].raw)[0] = fp[b]\n    return pc", at: "3:5",
            "raw store: a handler does not make a Frame")
        expectRejected("    let view = ListWriting(raw: fp[a].raw)\n    return pc", at: "3:16", "no conversion")
    }

    @Test func assignmentThroughReadingView() {
        expectRejected(
            "    let list = ListObject(fp[a]).reading(ts)\n    list.count = 0\n    return pc", at: "4:5",
            "raw store: 'count'")
        expectRejected(
            "    let items = ListObject(fp[a]).reading(ts).items.reading(ts)\n    items[0] = fp[b]\n    return pc",
            at: "4:5",
            "raw store: an element")
    }

    @Test func assignmentThroughObject() {
        expectRejected("    ListObject(fp[a]).count = 0\n    return pc", at: "3:5", "not an opened writing view")
        expectRejected(
            "    let tuple = TupleObject(fp[a])\n    tuple[0] = fp[b]\n    return pc", at: "4:5", "raw store")
    }

    @Test func fieldOfTheThreadThatHandlersDoNotOwn() {
        expectRejected("    ts.poll = 0\n    return pc", at: "3:5", "'ThreadState.poll'")
    }

    @Test func permittedStores() {
        expectAccepted("    fp[a] = fp[b]\n    ts.frame = fp.caller\n    return pc")
        expectAccepted(
            "    let list = ListObject(fp[a]).writing(ts)\n    list.count = 0\n    let items = list.items.writing(ts)\n"
                + "    items[0] = fp[b]\n    return pc")
    }
}

@Suite struct StaleViewTests {
    @Test func callThatRunsPython() {
        expectRejected(
            """
                let list = ListObject(fp[a]).reading(ts)
                let truth = isTrue(ts, fp[b])
                if truth < 0 { return fault(ts, pc) }
                fp[a] = Value(small: list.count)
                return pc
            """, at: "6:26", "stale view: 'isTrue' may have run Python code")
    }

    @Test func allocation() {
        expectRejected(
            """
                let list = ListObject(fp[a]).writing(ts)
                let cell = CellObject.allocate(ts, content: fp[b])
                list.count = 0
                fp[a] = cell.value
                return pc
            """, at: "5:5", "stale view: 'CellObject.allocate' may have polled or allocated")
    }

    @Test func laterWritingOpening() {
        expectRejected(
            """
                let list = ListObject(fp[a]).reading(ts)
                let cell = CellObject(fp[b]).writing(ts)
                cell.content = Value(small: list.count)
                return pc
            """, at: "5:33", "opened for writing, which may wait")
    }

    @Test func callOnOneBranchOnly() {
        expectRejected(
            """
                let list = ListObject(fp[a]).reading(ts)
                if b == 1 {
                    let truth = isTrue(ts, fp[b])
                    if truth < 0 { return fault(ts, pc) }
                }
                fp[a] = Value(small: list.count)
                return pc
            """, at: "8:26", "stale view")
    }

    @Test func inlineViewWhoseArgumentCalls() {
        expectRejected(
            "    fp[a] = ArrayObject(fp[a]).reading(ts)[CellObject.allocate(ts, content: fp[b]).raw]\n    return pc",
            at: "3:13",
            "stale view: 'CellObject.allocate'")
    }

    @Test func callInALoop() {
        let source = """
            @_semantics("rswift.unrollSafe")
            func helper(_ ts: ThreadState, _ list: Value, _ other: Value) -> Int {
                let view = ListObject(list).reading(ts)
                var index = 0
                while index < view.count {
                    let truth = isTrue(ts, other)
                    if truth < 0 { return truth }
                    index = index &+ 1
                }
                return index
            }
            """
        let found = translated(source).diagnostics.map(\.description)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("Test.rswift.swift:5:") == true, "\(found)")
        #expect(found.first?.contains("stale view") == true, "\(found)")
    }

    @Test func helperThatPolls() {
        let source = """
            func inner(_ ts: ThreadState, _ value: Value) -> Value {
                return getIterator(ts, value)
            }
            func outer(_ ts: ThreadState, _ list: Value, _ value: Value) -> Value {
                let view = ListObject(list).reading(ts)
                let iterator = inner(ts, value)
                if iterator.isErr { return Value.null }
                return Value(small: view.count)
            }
            """
        let found = translated(source).diagnostics.map(\.description)
        #expect(
            found.count == 1 && found[0].hasPrefix("Test.rswift.swift:8:") && found[0].contains("'inner'"), "\(found)")
    }

    @Test func reopenedViewIsFresh() {
        expectAccepted(
            """
                let list = ListObject(fp[a]).reading(ts)
                let count = list.count
                let truth = isTrue(ts, fp[b])
                if truth < 0 { return fault(ts, pc) }
                let again = ListObject(fp[a]).reading(ts)
                fp[a] = Value(small: again.count &+ count)
                return pc
            """)
    }
}

@Suite struct NativeTests {
    @Test func undeclaredNative() {
        expectRejected("    return somethingElse(ts, pc)", at: "3:12", "undeclared native 'somethingElse'")
    }

    @Test func registersAsABareAddress() {
        expectRejected(
            "    let tuple = makeTuple(ts, fp.raw, 1).value\n    return finish(ts, pc, tuple)", at: "3:31",
            "expected Registers, found Int")
    }

    @Test func wrongArguments() {
        expectRejected("    return fault(ts)", at: "3:12", "takes 2 arguments")
        expectRejected("    return fault(ts, fp)", at: "3:22", "expected CodePointer, found Frame")
    }

    @Test func tableErrors() {
        func complaint(_ line: String) -> String? {
            translated("", effects: "\n" + line).diagnostics.first.map { "\($0.file):\($0.line): \($0.message)" }
        }
        #expect(
            complaint("f(Int) -> Int | never | sings")?.contains("Natives.effects:2: unknown effect 'sings'") == true)
        #expect(complaint("f(Int) -> Int | perhaps | pure")?.contains("unknown failure") == true)
        #expect(complaint("f(String) -> Int | never | pure")?.contains("unknown type 'String'") == true)
        #expect(complaint("f(ListReading) -> Int | never | pure")?.contains("opened view") == true)
        #expect(complaint("f(Int) -> Int | never | raises")?.contains("go together") == true)
        #expect(complaint("f(Int) -> Int | null | raises")?.contains("needs Value or an object") == true)
        #expect(complaint("f(Int) -> Int | never | writes(nothing)")?.contains("unknown layout") == true)
        #expect(complaint("f(Int) -> Int | never | reads(nothing)")?.contains("unknown layout") == true)
        #expect(complaint("f(Registers) -> Int | never | pure")?.contains("the number of registers") == true)
        #expect(complaint("f(Int) -> Int")?.contains("expected") == true)
        #expect(complaint("f(Int) -> Int | never | pure # fine") == nil)
    }
}

@Suite struct UntestedResultTests {
    @Test func nullUsedWithoutTest() {
        expectRejected(
            "    let iterator = getIterator(ts, fp[b])\n    fp[a] = iterator\n    return pc", at: "4:13",
            "the result of 'getIterator' is used before the test")
    }

    @Test func negativeUsedWithoutTest() {
        expectRejected(
            "    let truth = isTrue(ts, fp[b])\n    fp[a] = Value(truth == 0)\n    return pc", at: "4:19",
            "the result of 'isTrue' is used before the test")
    }

    @Test func neverTested() {
        expectRejected("    _ = deleteItem(ts, fp[a], fp[b])\n    return pc", at: "3:9", "is never tested")
        expectRejected(
            "    let tuple = makeTuple(ts, fp.registers(a), 1)\n    return pc", at: "3:17", "is never tested")
    }

    @Test func testOnOnePathOnly() {
        expectRejected(
            """
                let iterator = getIterator(ts, fp[b])
                if b == 1 {
                    if iterator.isErr { return fault(ts, pc) }
                }
                fp[a] = iterator
                return pc
            """, at: "7:13", "used before the test")
    }

    @Test func targetMustBeReturned() {
        expectRejected(
            "    let next = compareJump(ts, pc, fp[a], fp[b])\n    return next.advanced(1)", at: "4:12",
            "can only be returned")
    }

    @Test func afterRaising() {
        expectRejected(
            "    raiseStatement(ts, fp[a], Value.null)\n    return pc", at: "4:5", "only `return fault(...)` may follow"
        )
        expectAccepted("    raiseStatement(ts, fp[a], Value.null)\n    return fault(ts, pc)")
    }

    @Test func tested() {
        expectAccepted(
            """
                let iterator = getIterator(ts, fp[b])
                if iterator.isErr { return fault(ts, pc) }
                let tuple = makeTuple(ts, fp.registers(a), 1).value
                if tuple.isErr { return fault(ts, pc) }
                if !deleteItem(ts, tuple, iterator) { return fault(ts, pc) }
                fp[a] = tuple
                return pc
            """)
    }
}

@Suite struct CommitTests {
    @Test func testBehindAStore() {
        expectRejected(
            """
                let cell = CellObject(fp[a]).writing(ts)
                cell.content = fp[b]
                if fp[b].isSmall { return pc.advanced(1) }
                return pc
            """, at: "5:5", "a test behind a commit")
    }

    @Test func testOfWhatACallHasFound() {
        expectRejected(
            """
                let truth = isTrue(ts, fp[b])
                if truth < 0 { return fault(ts, pc) }
                if truth == 1 { return pc.advanced(a) }
                return pc
            """, at: "5:5", "a test behind a commit")
    }

    @Test func testInAFunctionThatIsCalled() {
        let source = """
            @inline(never)
            func second(_ pc: CodePointer, _ value: Value) -> CodePointer {
                if value.isNone { return pc.advanced(1) }
                return pc
            }
            func first(_ ts: ThreadState, _ pc: CodePointer, _ value: Value) -> CodePointer {
                if !deleteItem(ts, value, value) { return fault(ts, pc) }
                return second(pc, value)
            }
            func start(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
                return first(ts, pc, fp[0])
            }
            """
        let found = translated(source).diagnostics.map(\.description)
        #expect(found.count == 1 && found[0].hasPrefix("Test.rswift.swift:8:5: a test behind a commit"), "\(found)")
    }

    @Test func permitted() {
        // The failure's own test, a test of an operand, results that are computed without a test.
        expectAccepted(
            """
                let truth = isTrue(ts, fp[b])
                if truth < 0 { return fault(ts, pc) }
                fp[a] = Value(truth == 0)
                if b == 1 { return pc.advanced(1) }
                return pc
            """)
        // Stores to registers are no commits; what promote gives is known.
        expectAccepted(
            """
                let shape = promote(shapeNumber(fp[a].raw))
                fp[a] = fp[b]
                if fp[b].isSmall { return pc }
                let cell = CellObject(fp[b]).writing(ts)
                cell.content = fp[a]
                if shape == ShapeNumber.list { return pc.advanced(1) }
                return pc
            """)
    }
}

@Suite struct FrameTests {
    @Test func frameChangedByAnOperationThatKeepsIt() {
        let source = """
            @inline(never)
            func leave(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
                ts.frame = fp.caller
                return pc
            }
            func handleNop(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer) -> CodePointer {
                return leave(ts, fp, pc)
            }
            func handleReturnValue(_ ts: ThreadState, _ fp: Frame, _ pc: CodePointer, _ a: Int) -> CodePointer {
                return leave(ts, fp, pc)
            }
            """
        let found = translated(source).diagnostics.map(\.description)
        #expect(found.count == 1, "\(found)")
        #expect(
            found.first?.hasPrefix("Test.rswift.swift:6:6: 'handleNop' enters or leaves a frame") == true, "\(found)")
    }
}
