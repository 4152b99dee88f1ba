import Testing

@testable import ApusRuntime

extension HeapTests {
    @Suite struct WeakReferences {
        /// `count` weak references into `references`; every second referent also goes into `kept`, the others die.
        @inline(never) private func makeReferences(
            _ ts: ThreadState, _ count: Int, references: ArrayObject, kept: ArrayObject
        ) {
            for index in 0..<count {
                let referent = CellObject.allocate(ts, content: Value(small: index))
                let reference = WeakReferenceObject.allocate(
                    ts, target: referent.raw, hash: 0, callback: references.value)
                registerWeakReference(ts, reference)
                references.writing(ts)[index] = reference.value
                if index % 2 == 0 { kept.writing(ts)[index] = referent.value }
            }
        }

        private func liveTargets(_ ts: ThreadState, _ references: ArrayObject) -> Int {
            var live = 0
            for index in 0..<references.capacity
            where WeakReferenceObject(references.reading(ts)[index]).reading(ts).target != 0 { live += 1 }
            return live
        }

        private func takeCallbacks() -> Int {
            var count = 0
            while !takePendingCallback().isNull { count += 1 }
            return count
        }

        /// Stale stack words may keep a few referents; the kept ones must all live, and most others be cleared.
        @Test(arguments: [false, true]) func clearing(full: Bool) {
            withRuntime { ts in
                let references = ArrayObject.allocate(ts, tailCount: 200, capacity: 200)
                let kept = ArrayObject.allocate(ts, tailCount: 200, capacity: 200)
                makeReferences(ts, 200, references: references, kept: kept)
                clearDeadStack()
                collect(ts, full: full)
                let live = liveTargets(ts, references)
                #expect(live >= 100 && live < 110)
                #expect(takeCallbacks() == 200 - live)
                for index in stride(from: 0, to: 200, by: 2) {
                    let target = WeakReferenceObject(references.reading(ts)[index]).reading(ts).target
                    #expect(target == kept.reading(ts)[index].raw)
                    kept.writing(ts)[index] = .null
                }
                clearDeadStack()
                collect(ts, full: true)
                #expect(liveTargets(ts, references) < 10)
                _ = takeCallbacks()
            }
        }

        /// Every object knows its references, also after collections that dropped some.
        @Test func referencesOfAnObject() {
            withRuntime { ts in
                let objects = ArrayObject.allocate(ts, tailCount: 50, capacity: 50)
                let kept = ArrayObject.allocate(ts, tailCount: 500, capacity: 500)
                for index in 0..<50 {
                    objects.writing(ts)[index] = CellObject.allocate(ts, content: Value(small: index)).value
                }
                for round in 0..<500 {
                    let target = objects.reading(ts)[round % 50]
                    let reference = WeakReferenceObject.allocate(ts, target: target.raw, hash: round, callback: .null)
                    registerWeakReference(ts, reference)
                    if round % 3 == 0 { kept.writing(ts)[round] = reference.value }
                    if round % 100 == 99 { collect(ts, full: round == 299) }
                }
                clearDeadStack()
                collect(ts, full: true)
                for index in 0..<50 {
                    var hashes: Set<Int> = []
                    forEachWeakReference(to: objects.reading(ts)[index]) {
                        hashes.insert(loadWord($0.raw, 24))
                        return true
                    }
                    let expected = stride(from: index, to: 500, by: 50).filter { $0 % 3 == 0 }
                    #expect(hashes.isSuperset(of: expected))
                    #expect(hashes.count <= expected.count + 1)
                }
                var seen = 0
                forEachWeakReference(to: kept.value) { _ in
                    seen += 1
                    return true
                }
                #expect(seen == 0)
            }
        }

        @inline(never) private func makeFinalizable(_ ts: ThreadState, _ count: Int) {
            for index in 0..<count {
                let inner = FloatObject.allocate(ts, number: Double(index))
                let object = CellObject.allocate(ts, content: inner.value)
                registerFinalizer(ts, object.value)
                registerFinalizer(ts, object.value)
            }
        }

        /// A finalizer is due once; until then the object and what it refers to live.
        @Test func finalizersRunOnce() {
            withRuntime { ts in
                makeFinalizable(ts, 100)
                clearDeadStack()
                collect(ts, full: false)
                stressed(1) { for _ in 0..<5 { _ = FloatObject.allocate(ts, number: 0) } }
                var numbers: Set<Double> = []
                var taken = 0
                while true {
                    let object = takePendingFinalizer()
                    if object.isNull { break }
                    taken += 1
                    numbers.insert(FloatObject(CellObject(object).reading(ts).content).number)
                }
                #expect(taken >= 90 && taken == numbers.count)
                clearDeadStack()
                collect(ts, full: true)
                collect(ts, full: true)
                while !takePendingFinalizer().isNull { taken += 1 }
                #expect(taken <= 100)
            }
        }

        /// A weak reference that is garbage itself, but reachable from an object with a finalizer, is cleared as well.
        @Test func resurrectedReference() {
            withRuntime { ts in
                @inline(never) func make() {
                    for index in 0..<50 {
                        let referent = CellObject.allocate(ts, content: Value(small: index))
                        let reference = WeakReferenceObject.allocate(ts, target: referent.raw, hash: 0, callback: .null)
                        registerWeakReference(ts, reference)
                        registerFinalizer(ts, CellObject.allocate(ts, content: reference.value).value)
                    }
                }
                make()
                clearDeadStack()
                collect(ts, full: true)
                var cleared = 0
                var taken = 0
                while true {
                    let object = takePendingFinalizer()
                    if object.isNull { break }
                    taken += 1
                    let reference = WeakReferenceObject(CellObject(object).reading(ts).content)
                    if reference.reading(ts).target == 0 { cleared += 1 }
                }
                #expect(taken > 40 && cleared > taken - 10)
            }
        }
    }
}
