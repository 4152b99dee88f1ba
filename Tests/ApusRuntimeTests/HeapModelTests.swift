import Glibc
import Testing

@testable import ApusRuntime

/// A random graph of arrays, changed step by step and mirrored in Swift memory: the heap must agree with the mirror
/// whatever the collector does in between.
private struct GraphModel {
    /// Children of every reachable array by its number (kept in its `capacity`); -1: null.
    var children: [Int: [Int]] = [:]
    /// Number of the array in every slot of the table; -1: null.
    var slots: [Int]
    var next = 0
    var random: Sequence64

    init(seed: Int, slots: Int) {
        self.slots = Array(repeating: -1, count: slots)
        random = Sequence64(seed: seed)
    }

    mutating func makeArray(_ ts: ThreadState, _ count: Int) -> Value {
        children[next] = Array(repeating: -1, count: count)
        next += 1
        return ArrayObject.allocate(ts, tailCount: count, capacity: next - 1).value
    }

    /// One random change. `shared` passes arrays between threads, which must survive though their owners drop them.
    mutating func step(_ ts: ThreadState, _ table: ArrayObject, _ shared: Handle) {
        let slot = random.below(slots.count)
        switch random.below(10) {
        case 0...3:
            let count =
                random.below(200) == 0
                ? 1000 + random.below(3000) : random.below(60) == 0 ? 40 + random.below(500) : random.below(6)
            let array = makeArray(ts, count)
            table.writing(ts)[slot] = array
            slots[slot] = next - 1
        case 4...7:
            let other = random.below(slots.count)
            guard slots[slot] >= 0, slots[other] >= 0, let count = children[slots[slot]]?.count, count > 0 else {
                return
            }
            let index = random.below(count)
            ArrayObject(table.reading(ts)[slot]).writing(ts)[index] = table.reading(ts)[other]
            children[slots[slot]]?[index] = slots[other]
        case 8:
            table.writing(ts)[slot] = .null
            slots[slot] = -1
        default:
            shared.value = table.reading(ts)[slot]
        }
    }

    /// How many words of the heap differ from the mirror; forgets what is no longer reachable.
    mutating func differences(_ ts: ThreadState, _ table: ArrayObject) -> Int {
        var reached: [Int: [Int]] = [:]
        var work: [(Int, Int)] = []
        var wrong = 0
        func compare(_ value: Value, _ number: Int) {
            if value.isNull != (number < 0) { wrong += 1 } else if number >= 0 { work.append((value.raw, number)) }
        }
        for (slot, number) in slots.enumerated() { compare(table.reading(ts)[slot], number) }
        while let (raw, number) = work.popLast() {
            if reached[number] != nil { continue }
            let array = ArrayObject(raw: raw)
            guard shapeNumber(raw) == ShapeNumber.array, array.capacity == number, let expected = children[number]
            else {
                wrong += 1
                continue
            }
            reached[number] = expected
            for (index, child) in expected.enumerated() { compare(array.reading(ts)[index], child) }
        }
        children = reached
        return wrong
    }

    /// The sum of the differences seen in `steps` steps.
    static func run(_ ts: ThreadState, seed: Int, steps: Int, shared: Handle) -> Int {
        var model = GraphModel(seed: seed, slots: 200)
        let table = ArrayObject.allocate(ts, tailCount: 200, capacity: 200)
        var wrong = 0
        for step in 0..<steps {
            model.step(ts, table, shared)
            poll(ts)
            if step % 61 == 0 { blocked(ts) { _ = sched_yield() } }
            if step % 250 == 249 { wrong += model.differences(ts, table) }
        }
        return wrong + model.differences(ts, table)
    }
}

extension HeapTests {
    @Suite struct Model {
        @Test func oneThread() {
            withRuntime { ts in
                let shared = Handle(.null)
                #expect(GraphModel.run(ts, seed: 1, steps: 60_000, shared: shared) == 0)
                shared.release()
            }
        }

        @Test(arguments: [(1, 300), (5, 1500), (50, 6000)])
        func underStress(interval: Int, steps: Int) {
            withRuntime { ts in
                let shared = Handle(.null)
                // The rest of the hole in use would be filled before the first collection.
                closeHoles(ts.context)
                let before = Counters.collections
                stressed(interval) {
                    #expect(GraphModel.run(ts, seed: interval, steps: steps, shared: shared) == 0)
                }
                #expect(Counters.collections > before + steps / interval / 10)
                shared.release()
            }
        }

        @Test(arguments: [0, 7]) func severalThreads(interval: Int) {
            withRuntime { ts in
                let shared = Handle(.null)
                let results = Handle(ArrayObject.allocate(ts, tailCount: 4, capacity: 4).value)
                stressed(interval) {
                    onThreads(ts, 4) { ts, number in
                        let wrong = GraphModel.run(ts, seed: 100 + number, steps: 2000, shared: shared)
                        ArrayObject(results.value).writing(ts)[number] = Value(small: wrong)
                    }
                }
                for number in 0..<4 { #expect(ArrayObject(results.value).reading(ts)[number] == Value(small: 0)) }
                shared.release()
                results.release()
            }
        }
    }
}
