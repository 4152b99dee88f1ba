import Testing

@testable import ApusRuntime

/// Numbers for the random steps; the same in every run.
private struct Random {
    var state: UInt64 = 88_172_645_463_325_252

    mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}

/// A key of one of three kinds for a number: an int, a str, a tuple.
private func key(_ ts: ThreadState, _ number: Int, _ kind: Int) -> Value {
    switch kind {
    case 0: Value(small: number)
    case 1: makeString(ts, "key \(number)").value
    default: makeTuple(ts, Value(small: number), Value(small: -number)).value
    }
}

private func text(_ ts: ThreadState, _ value: Value) -> String {
    let result = repr(ts, value)
    return result.isErr ? "exception" : swiftString(StringObject(result))
}

/// The type and text of the exception in flight, which is cleared.
private func exceptionText(_ ts: ThreadState) -> String {
    let exception = takeException(ts)
    if exception.isNull { return "no exception" }
    let message = str(ts, exception)
    return typeName(exception) + ": " + (message.isErr ? "" : swiftString(StringObject(message)))
}

private func list(_ ts: ThreadState, _ numbers: [Int]) -> ListObject {
    let result = makeList(ts, 0)
    for number in numbers { listAppend(ts, result, Value(small: number)) }
    return result
}

extension HeapTests {
    @Test("A dict behaves as a dictionary that remembers the order", arguments: 0..<12)
    func dictModel(round: Int) {
        withRuntime { ts in
            var random = Random()
            var model: [Int: Int] = [:]
            var order: [Int] = []
            let range = [5, 20, 300, 3000][round % 4]
            let dict = makeDict(ts)
            var failure = ""
            for step in 0..<3000 where failure.isEmpty {
                let number = random.below(range) - range / 3
                let value = Value(small: step)
                switch random.below(round % 3 == 0 ? 6 : 10) {
                case 0...2:
                    dictSet(ts, dict, key(ts, number, round % 3), value)
                    if model.updateValue(step, forKey: number) == nil { order.append(number) }
                case 3...5:
                    let removed = dictDelete(ts, dict, key(ts, number, round % 3))
                    if (removed == 1) != (model.removeValue(forKey: number) != nil) { failure = "delete" }
                    order.removeAll { $0 == number }
                case 6:
                    let pair = dictPopLast(ts, dict)
                    let last = order.popLast()
                    if pair.isNull != (last == nil) { failure = "popitem" }
                    if let last, !pair.isNull {
                        if TupleObject(pair)[1] != Value(small: model[last]!) { failure = "popitem's value" }
                        model[last] = nil
                    }
                default:
                    let found = dictGet(ts, dict, key(ts, number, round % 3))
                    if found != (model[number].map { Value(small: $0) } ?? .null) { failure = "get" }
                }
                if dictCount(dict) != model.count { failure = "count" }
                if step % 250 == 0 {
                    let copy = step % 500 == 0 ? dict : dictCopy(ts, dict)
                    var position = 0
                    var seen = 0
                    var found = Value.null
                    var value = Value.null
                    while dictNext(copy, &position, &found, &value) {
                        if value != Value(small: model[order[seen]]!) { failure = "order" }
                        seen += 1
                    }
                    if seen != order.count { failure = "iteration" }
                }
            }
            #expect(failure == "")
        }
    }

    @Test("A dict of cells hides unbound names") func dictOfCells() {
        withRuntime { ts in
            let dict = makeDict(ts)
            let first = intern(ts, "first")
            let second = intern(ts, "second")
            dictSet(ts, dict, first.value, Value(small: 1))
            dictBecomeCells(ts, dict)
            let cell = dictCell(ts, dict, second, create: true)
            #expect(dictCount(dict) == 1)
            #expect(dictGet(ts, dict, second.value).isNull)
            cell.writing(ts).content = Value(small: 2)
            #expect(dictGetString(dict, second) == Value(small: 2))
            #expect(text(ts, dict.value) == "{'first': 1, 'second': 2}")
            #expect(dictDelete(ts, dict, first.value) == 1)
            #expect(dictDelete(ts, dict, first.value) == 0)
            dictSet(ts, dict, second.value, Value(small: 3))
            #expect(cell.reading(ts).content == Value(small: 3))
            let copy = dictCopy(ts, dict)
            #expect(text(ts, copy.value) == "{'second': 3}")
        }
    }

    @Test("A set behaves as a set", arguments: 0..<8)
    func setModel(round: Int) {
        withRuntime { ts in
            var random = Random()
            var model = Set<Int>()
            let range = [5, 20, 300, 3000][round % 4]
            let set = makeSet(ts)
            var failure = ""
            for _ in 0..<3000 where failure.isEmpty {
                let number = random.below(range) - range / 3
                let member = key(ts, number, round % 3)
                switch random.below(4) {
                case 0, 1:
                    setAdd(ts, set, member)
                    model.insert(number)
                case 2:
                    if (setDiscard(ts, set, member) == 1) != (model.remove(number) != nil) { failure = "discard" }
                default:
                    if (setContains(ts, set, member) == 1) != model.contains(number) { failure = "contains" }
                }
                if setCount(set) != model.count { failure = "count" }
            }
            #expect(failure == "")
            let copy = setCopy(ts, set)
            #expect(setEqual(ts, copy, set) == 1)
            #expect(setCount(setDifference(ts, set, copy.value)) == 0)
            #expect(setCount(setIntersection(ts, set, copy.value)) == model.count)
            #expect(setCount(setSymmetricDifference(ts, set, copy.value)) == 0)
        }
    }

    @Test("Sets of ints are iterated in CPython's order") func setOrder() {
        withRuntime { ts in
            let set = makeSet(ts)
            for number in [33, 1, 5, 100, 7, 64, 9] { setAdd(ts, set, Value(small: number)) }
            #expect(text(ts, set.value) == "{64, 33, 1, 100, 5, 7, 9}")
        }
    }

    @Test("Sorting is stable, in both directions", arguments: [0, 1, 2, 63, 64, 65, 130, 1000, 5000])
    func sorting(count: Int) {
        withRuntime { ts in
            var random = Random()
            for shape in 0..<4 {
                let keys = (0..<count).map { index in
                    switch shape {
                    case 0: random.below(1 << 40)
                    case 1: random.below(5)
                    case 2: index / 17 % 2 == 0 ? index : count - index
                    default: index
                    }
                }
                for isReverse in [false, true] {
                    let pairs = makeList(ts, 0)
                    for (index, number) in keys.enumerated() {
                        // Compared by the general path: a tuple of the key and a text that says the place.
                        let place = Value(small: isReverse ? -index : index)
                        listAppend(ts, pairs, makeTuple(ts, Value(small: number), place).value)
                    }
                    #expect(listSort(ts, pairs, .null, isReverse))
                    let plain = list(ts, keys)
                    #expect(listSort(ts, plain, .null, isReverse))
                    let expected = keys.enumerated().sorted {
                        $0.element != $1.element
                            ? isReverse == ($0.element > $1.element) : $0.offset < $1.offset
                    }
                    var isSame = listCount(pairs) == count && listCount(plain) == count
                    for (index, entry) in expected.enumerated() where isSame {
                        let pair = TupleObject(listItem(ts, pairs, index))
                        isSame =
                            pair[0].small == entry.element && abs(pair[1].small) == entry.offset
                            && listItem(ts, plain, index).small == entry.element
                    }
                    #expect(isSame, "shape \(shape), reverse \(isReverse)")
                }
            }
        }
    }

    @Test("Slices of lists are read, replaced and deleted") func slices() {
        withRuntime { ts in
            func slice(_ start: Value, _ stop: Value, _ step: Value) -> Value { makeSlice(ts, start, stop, step) }
            let numbers = list(ts, Array(0..<10))
            #expect(text(ts, listGetItem(ts, numbers, slice(.none, .none, Value(small: -3)))) == "[9, 6, 3, 0]")
            #expect(listAssign(ts, numbers, slice(Value(small: 2), Value(small: 5), .none), list(ts, [77]).value))
            #expect(text(ts, numbers.value) == "[0, 1, 77, 5, 6, 7, 8, 9]")
            #expect(listAssign(ts, numbers, slice(.none, .none, Value(small: 2)), .null))
            #expect(text(ts, numbers.value) == "[1, 5, 7, 9]")
            #expect(listAssign(ts, numbers, slice(Value(small: 1), Value(small: 1), .none), numbers.value))
            #expect(text(ts, numbers.value) == "[1, 1, 5, 7, 9, 5, 7, 9]")
            #expect(!listAssign(ts, numbers, slice(.none, .none, Value(small: 3)), list(ts, [1]).value))
            #expect(
                exceptionText(ts)
                    == "ValueError: attempt to assign sequence of size 1 to extended slice of size 3")
        }
    }

    @Test("Hashes of tuples and frozensets are CPython's") func hashes() {
        withRuntime { ts in
            let pair = makeTuple(ts, Value(small: 1), Value(small: 2))
            #expect(hashValue(ts, pair.value) == -3_550_055_125_485_641_917)
            #expect(hashValue(ts, makeTuple(ts, 0, 0).value) == 5_740_354_900_026_072_187)
            let set = makeFrozenSet(ts)
            for number in [1, 2, 3] { setAdd(ts, set, Value(small: number)) }
            #expect(hashValue(ts, set.value) == -272_375_401_224_217_160)
            #expect(hashValue(ts, list(ts, []).value) == -1)
            #expect(exceptionText(ts) == "TypeError: unhashable type: 'list'")
        }
    }

    @Test("Containers that contain themselves have a repr") func recursiveRepr() {
        withRuntime { ts in
            let numbers = list(ts, [1])
            listAppend(ts, numbers, numbers.value)
            let dict = makeDict(ts)
            dictSet(ts, dict, Value(small: 0), dict.value)
            listAppend(ts, numbers, dict.value)
            #expect(text(ts, numbers.value) == "[1, [...], {0: {...}}]")
        }
    }
}
