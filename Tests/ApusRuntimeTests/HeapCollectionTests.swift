import Glibc
import Testing

@testable import ApusRuntime

extension HeapTests {
    @Suite struct Collection {
        /// A store through a view that was opened before the object became old: the barrier is in the setter.
        @Test func oldToYoungThroughAView() {
            withRuntime { ts in
                let holder = CellObject.allocate(ts, content: .null)
                let view = holder.writing(ts)
                collect(ts, full: false)
                view.content = FloatObject.allocate(ts, number: 1e300).value
                clearDeadStack()
                collect(ts, full: false)
                for _ in 0..<10_000 { _ = FloatObject.allocate(ts, number: 0) }
                #expect(FloatObject(holder.reading(ts).content).number == 1e300)
            }
        }

        /// Each slot of a large old array, written alone, keeps its young object through minor collections.
        @Test func cardsOfALargeArray() {
            withRuntime { ts in
                let count = 20_000
                let array = ArrayObject.allocate(ts, tailCount: count, capacity: count)
                collect(ts, full: true)
                for round in 0..<4 {
                    for index in stride(from: round, to: count, by: 997) {
                        array.writing(ts)[index] = FloatObject.allocate(ts, number: Double(index)).value
                    }
                    array.writing(ts)[count - 1] = FloatObject.allocate(ts, number: Double(count - 1)).value
                    clearDeadStack()
                    collect(ts, full: round == 2)
                    for _ in 0..<5_000 { _ = FloatObject.allocate(ts, number: -1) }
                }
                for round in 0..<4 {
                    for index in stride(from: round, to: count, by: 997) {
                        #expect(FloatObject(array.reading(ts)[index]).number == Double(index))
                    }
                }
                #expect(FloatObject(array.reading(ts)[count - 1]).number == Double(count - 1))
            }
        }

        /// Any address inside an object, young or old, small or large, is resolved to the object; others to nothing.
        @Test func interiorPointers() {
            withRuntime { ts in
                let holder = ArrayObject.allocate(ts, tailCount: 8, capacity: 8)
                for (slot, words) in [1, 8, 100, 31, 900, 5000, 2, 70_000].enumerated() {
                    holder.writing(ts)[slot] = ArrayObject.allocate(ts, tailCount: words, capacity: words).value
                    _ = FloatObject.allocate(ts, number: 0)
                }
                for round in 0..<3 {
                    if round > 0 { collect(ts, full: round == 2) }
                    closeHoles(ts.context)
                    for slot in 0..<8 {
                        let array = ArrayObject(holder.reading(ts)[slot])
                        let size = 24 + 8 * array.capacity
                        for offset in [0, 1, 8, 9, 23, size / 2, size - 8, size - 1] {
                            #expect(resolveObject(array.raw + offset) == array.raw)
                        }
                        #expect(resolveObject(array.raw + size) != array.raw)
                        #expect(resolveObject(array.raw - 1) != array.raw)
                    }
                }
                #expect(resolveObject(Heap.base + Heap.extent) == 0)
                #expect(resolveObject(rootBlock) == 0)
                #expect(resolveObject(0) == 0)
            }
        }

        @inline(never) private func makeList(_ ts: ThreadState, _ head: CellObject, _ length: Int) {
            for _ in 0..<length {
                let node = CellObject.allocate(ts, content: head.reading(ts).content)
                head.writing(ts).content = node.value
            }
        }

        @inline(never) private func listLength(_ ts: ThreadState, _ head: CellObject) -> Int {
            var count = 0
            var next = head.reading(ts).content
            while !next.isNull {
                count += 1
                next = CellObject(next).reading(ts).content
            }
            return count
        }

        /// Marking must not recurse natively.
        @Test func deepList() {
            let count = objectCount(10_000_000, underStress: 200_000)
            withRuntime { ts in
                let head = CellObject.allocate(ts, content: .null)
                makeList(ts, head, count)
                collect(ts, full: true)
                #expect(listLength(ts, head) == count)
                let live = Counters.liveBytes
                // Cut in the middle: a stale word on a stack may point anywhere near the head, not there.
                var middle = head
                for _ in 0..<count / 100 { middle = CellObject(middle.reading(ts).content) }
                middle.writing(ts).content = .null
                middle = head
                clearDeadStack()
                collect(ts, full: true)
                #expect(Counters.liveBytes < live / 2)
                #expect(listLength(ts, head) == count / 100)
            }
        }

        @Test func impossibleSizes() {
            withRuntime { ts in
                for bytes in [-8, Int.min, Int.max, 1 << 62, 1 << 45] {
                    #expect(allocateLarge(ts, bytes, ShapeNumber.buffer) == 0)
                    #expect(!ts.exception.isNull)
                    ts.exception = .null
                }
                #expect(ArrayObject.allocate(ts, tailCount: 1 << 58, capacity: 0).raw == 0)
                ts.exception = .null
            }
        }

        /// Dead large objects are reused and given back: the heap does not grow with what was allocated.
        @Test func memoryReturned() {
            withRuntime { ts in
                collect(ts, full: true)
                let before = Counters.heapBytes
                for index in 0..<200 {
                    let array = ArrayObject.allocate(ts, tailCount: 100_000 + index * 1000, capacity: 0)
                    array.writing(ts)[index] = Value(small: index)
                }
                clearDeadStack()
                collect(ts, full: true)
                #expect(Counters.heapBytes < before + 100 << 20)
            }
        }

        /// Walking from an object over its references and over the whole heap finds the same objects.
        @Test func walking() {
            withRuntime { ts in
                let cells = (0..<100).map { Handle(CellObject.allocate(ts, content: Value(small: $0)).value) }
                let array = ArrayObject.allocate(ts, tailCount: 3000, capacity: 3000)
                for index in 0..<100 { array.writing(ts)[index * 30] = cells[index].value }
                var children: [Int] = []
                forEachReference(of: array.raw) { children.append($0) }
                #expect(children == cells.map { $0.value.raw })
                var found = 0
                var ordered = true
                var last = 0
                forEachObject(ts) { raw in
                    if children.contains(raw) { found += 1 }
                    if shapeNumber(raw) == ShapeNumber.cell {
                        ordered = ordered && raw > last
                        last = raw
                    }
                    return true
                }
                #expect(found == 100)
                #expect(ordered)
                for cell in cells { cell.release() }
            }
        }

        @Test func handlesAndRoots() {
            withRuntime { ts in
                let handles = (0..<100).map { Handle(FloatObject.allocate(ts, number: Double($0)).value) }
                let word = reserveMemory(4096)
                registerRoot(word)
                storeWord(word, 0, FloatObject.allocate(ts, number: 1e250).raw)
                for index in stride(from: 0, to: 100, by: 2) { handles[index].release() }
                clearDeadStack()
                stressed(1) { for _ in 0..<10 { _ = FloatObject.allocate(ts, number: 0) } }
                for index in stride(from: 1, to: 100, by: 2) {
                    #expect(FloatObject(handles[index].value).number == Double(index))
                    handles[index].release()
                }
                #expect(FloatObject(raw: loadWord(word, 0)).number == 1e250)
                storeWord(word, 0, 0)
            }
        }
    }
}
