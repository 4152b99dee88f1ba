// Sorting of lists: a stable merge sort that uses the runs it finds (the ideas are those of Tim Peters' note
// Objects/listsort.txt in CPython: minimum runs, a stack of runs of decreasing lengths, galloping at both ends).
//
// While a list is sorted its items lie in an array that only the sort sees, and the list is empty: key functions and
// comparisons that touch the list see it empty, and whatever they put in is an error.

/// How two keys are ordered. `isLess` returns 1, 0, or -1 with an exception set.
protocol SortOrder {
    static func isLess(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int
}

/// Keys that are all small ints: their words order as the numbers do.
private enum SmallOrder: SortOrder {
    @inline(__always) static func isLess(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
        left.raw < right.raw ? 1 : 0
    }
}

/// Keys that are all floats.
private enum FloatOrder: SortOrder {
    @inline(__always) static func isLess(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
        left.float < right.float ? 1 : 0
    }
}

/// Keys that are all exact strs.
private enum StringOrder: SortOrder {
    @inline(__always) static func isLess(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
        stringCompare(StringObject(left), StringObject(right)) < 0 ? 1 : 0
    }
}

/// Any keys, by `<`.
private enum GeneralOrder: SortOrder {
    static func isLess(_ ts: ThreadState, _ left: Value, _ right: Value) -> Int {
        let areTuples = left.hasShape(ShapeNumber.tuple) && right.hasShape(ShapeNumber.tuple)
        let result =
            areTuples
            ? compareSequences(ts, left, right, .lessThan) : richCompare(ts, left, right, .lessThan)
        if result == .true { return 1 }
        if result == .false { return 0 }
        return result.isErr ? -1 : isTrue(ts, result)
    }
}

/// What is sorted: the keys and, with a key function, the values that move along (else raw 0); and room for a merge.
private struct SortState {
    let keys: ArrayObject
    let values: ArrayObject
    let spareKeys: ArrayObject
    let spareValues: ArrayObject

    @inline(__always) func key(_ ts: ThreadState, _ index: Int) -> Value { keys.reading(ts)[index] }

    /// keys[to] = keys[from], and the value.
    @inline(__always) func move(_ ts: ThreadState, _ from: Int, _ to: Int) {
        let slots = keys.writing(ts)
        slots[to] = slots[from]
        if values.raw != 0 {
            let others = values.writing(ts)
            others[to] = others[from]
        }
    }

    /// spare[to] = keys[from], and the value.
    @inline(__always) func save(_ ts: ThreadState, _ from: Int, _ to: Int) {
        spareKeys.writing(ts)[to] = keys.reading(ts)[from]
        if values.raw != 0 { spareValues.writing(ts)[to] = values.reading(ts)[from] }
    }

    /// keys[to] = spare[from], and the value.
    @inline(__always) func restore(_ ts: ThreadState, _ from: Int, _ to: Int) {
        keys.writing(ts)[to] = spareKeys.reading(ts)[from]
        if values.raw != 0 { values.writing(ts)[to] = spareValues.reading(ts)[from] }
    }
}

/// Sorts in place, stably. `key` is a function, None or null. False with an exception set; the list then has its items in
/// some order.
package func listSort(_ ts: ThreadState, _ list: ListObject, _ key: Value, _ isReverse: Bool) -> Bool {
    let view = list.writing(ts)
    let count = view.count
    let items = view.items
    if count < 2 && (key.isNull || key.isNone || count == 0) { return true }
    view.count = 0
    view.items = emptyArray(ts)
    let isSorted = sortItems(ts, items, count, key, isReverse)
    let after = list.writing(ts)
    let isModified = after.count != 0 || after.items.raw != emptyArray(ts).raw
    after.items = items
    after.count = count
    if isSorted && isModified {
        raise(ts, .valueError, "list modified during sort")
        return false
    }
    return isSorted
}

private func sortItems(
    _ ts: ThreadState, _ items: ArrayObject, _ count: Int, _ key: Value, _ isReverse: Bool
) -> Bool {
    var keys = items
    var values = ArrayObject(raw: 0)
    if !key.isNull && !key.isNone {
        values = items
        keys = ArrayObject.allocate(ts, tailCount: count, capacity: count)
        if keys.raw == 0 { return false }
        var index = 0
        while index < count {
            let result = callValue(ts, key, items.reading(ts)[index])
            if result.isErr { return false }
            keys.writing(ts)[index] = result
            index &+= 1
        }
    }
    let half = count / 2 &+ 1
    let spareKeys = ArrayObject.allocate(ts, tailCount: half, capacity: half)
    if spareKeys.raw == 0 { return false }
    var spareValues = ArrayObject(raw: 0)
    if values.raw != 0 {
        spareValues = ArrayObject.allocate(ts, tailCount: half, capacity: half)
        if spareValues.raw == 0 { return false }
    }
    let state = SortState(keys: keys, values: values, spareKeys: spareKeys, spareValues: spareValues)
    // Reversed before and after: equal items keep their order.
    if isReverse { reverseAll(ts, state, count) }
    let isSorted = sortByOrder(ts, state, count)
    if isReverse { reverseAll(ts, state, count) }
    return isSorted
}

private func reverseAll(_ ts: ThreadState, _ state: SortState, _ count: Int) {
    reverseItems(state.keys.writing(ts), 0, count)
    if state.values.raw != 0 { reverseItems(state.values.writing(ts), 0, count) }
}

/// Chooses the quickest order that fits all keys.
private func sortByOrder(_ ts: ThreadState, _ state: SortState, _ count: Int) -> Bool {
    let keys = state.keys.reading(ts)
    let first = keys[0]
    var index = 1
    if first.isSmall {
        while index < count && keys[index].isSmall { index &+= 1 }
        if index == count { return mergeSort(SmallOrder.self, ts, state, count) }
    } else if first.isExactFloat {
        while index < count && keys[index].isExactFloat { index &+= 1 }
        if index == count { return mergeSort(FloatOrder.self, ts, state, count) }
    } else if first.hasShape(ShapeNumber.string) {
        while index < count && keys[index].hasShape(ShapeNumber.string) { index &+= 1 }
        if index == count { return mergeSort(StringOrder.self, ts, state, count) }
    }
    return mergeSort(GeneralOrder.self, ts, state, count)
}

/// Up to this many items are sorted by insertion.
private let insertionLimit = 64

/// A run length so that the number of runs is a power of two or slightly less.
private func minimumRun(_ count: Int) -> Int {
    var length = count
    var rest = 0
    while length >= insertionLimit {
        rest |= length & 1
        length &>>= 1
    }
    return length &+ rest
}

private func mergeSort<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ count: Int
) -> Bool {
    let minimum = minimumRun(count)
    // Starts of the runs on the stack; run n ends where run n + 1 starts. Their lengths grow at least like Fibonacci's
    // numbers from the top, so 96 suffice.
    var starts = InlineArray<96, Int>(repeating: 0)
    var depth = 0
    var position = 0
    while position < count {
        var end = runEnd(order, ts, state, position, count)
        if end < 0 { return false }
        if end &- position < minimum {
            let forced = position &+ minimum < count ? position &+ minimum : count
            if !insertionSort(order, ts, state, position, end, forced) { return false }
            end = forced
        }
        starts[depth] = position
        depth &+= 1
        position = end
        // Keep lengths on the stack decreasing: merge while a run is not longer than the two above it together.
        while depth > 1 {
            let top = position &- starts[depth &- 1]
            let next = starts[depth &- 1] &- starts[depth &- 2]
            var merged = depth &- 2
            if depth > 2 && starts[depth &- 2] &- starts[depth &- 3] <= next &+ top
                || depth > 3
                    && starts[depth &- 3] &- starts[depth &- 4]
                        <= starts[depth &- 2] &- starts[depth &- 3] &+ next
            {
                if starts[depth &- 2] &- starts[depth &- 3] < top { merged = depth &- 3 }
            } else if next > top {
                break
            }
            let last = merged &+ 2 < depth ? starts[merged &+ 2] : position
            if !mergeRuns(order, ts, state, starts[merged], starts[merged &+ 1], last) { return false }
            if merged &+ 2 < depth { starts[merged &+ 1] = starts[merged &+ 2] }
            depth &-= 1
        }
    }
    while depth > 1 {
        if !mergeRuns(order, ts, state, starts[depth &- 2], starts[depth &- 1], count) { return false }
        depth &-= 1
    }
    return true
}

/// End of the run that starts at `from`; a strictly descending one is reversed. -1 with an exception set.
private func runEnd<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ from: Int, _ count: Int
) -> Int {
    var index = from &+ 1
    if index >= count { return count }
    let first = Order.isLess(ts, state.key(ts, index), state.key(ts, from))
    if first < 0 { return -1 }
    index &+= 1
    while index < count {
        let result = Order.isLess(ts, state.key(ts, index), state.key(ts, index &- 1))
        if result < 0 { return -1 }
        if result != first { break }
        index &+= 1
    }
    if first == 1 {
        reverseItems(state.keys.writing(ts), from, index)
        if state.values.raw != 0 { reverseItems(state.values.writing(ts), from, index) }
    }
    return index
}

/// Sorts `from ..< to`, of which `from ..< sorted` is sorted already, by binary insertion.
private func insertionSort<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ from: Int, _ sorted: Int, _ to: Int
) -> Bool {
    var index = sorted
    while index < to {
        let key = state.key(ts, index)
        var low = from
        var high = index
        while low < high {
            let middle = low &+ (high &- low) &>> 1
            let result = Order.isLess(ts, key, state.key(ts, middle))
            if result < 0 { return false }
            if result == 1 { high = middle } else { low = middle &+ 1 }
        }
        if low < index {
            state.save(ts, index, 0)
            var position = index
            while position > low {
                state.move(ts, position &- 1, position)
                position &-= 1
            }
            state.restore(ts, 0, low)
        }
        index &+= 1
    }
    return true
}

/// First position in `from ..< to` whose key is greater than `key` (`after`), or not less than it. It is looked for in
/// growing steps from `from` on, or from `to` back (`fromEnd`). -1 with an exception set.
private func gallop<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ key: Value, _ from: Int, _ to: Int, after: Bool,
    fromEnd: Bool
) -> Int {
    var low = from
    var high = to
    var step = 1
    // Invariant: every position before `low` belongs before the result, none from `high` on does.
    while low < high {
        var probe = fromEnd ? high &- step : low &+ step &- 1
        if fromEnd ? probe <= low : probe >= high { probe = low &+ (high &- low) &>> 1 }
        let item = state.key(ts, probe)
        let result = after ? Order.isLess(ts, key, item) : Order.isLess(ts, item, key)
        if result < 0 { return -1 }
        let isBefore = after ? result == 0 : result == 1
        if isBefore {
            low = probe &+ 1
            if fromEnd { break }
        } else {
            high = probe
            if !fromEnd { break }
        }
        step &<<= 1
    }
    while low < high {
        let middle = low &+ (high &- low) &>> 1
        let item = state.key(ts, middle)
        let result = after ? Order.isLess(ts, key, item) : Order.isLess(ts, item, key)
        if result < 0 { return -1 }
        if after ? result == 0 : result == 1 { low = middle &+ 1 } else { high = middle }
    }
    return low
}

/// Merges the adjacent runs `from ..< middle` and `middle ..< to`. When a comparison fails all items are there, in some
/// order.
private func mergeRuns<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ from: Int, _ middle: Int, _ to: Int
) -> Bool {
    // What is in place at both ends need not be merged.
    let start = gallop(order, ts, state, state.key(ts, middle), from, middle, after: true, fromEnd: false)
    if start < 0 { return false }
    if start == middle { return true }
    let end = gallop(order, ts, state, state.key(ts, middle &- 1), middle, to, after: false, fromEnd: true)
    if end < 0 { return false }
    if middle &- start <= end &- middle { return mergeLow(order, ts, state, start, middle, end) }
    return mergeHigh(order, ts, state, start, middle, end)
}

/// Merges from the front: the first run, the shorter one, is set aside.
private func mergeLow<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ from: Int, _ middle: Int, _ to: Int
) -> Bool {
    let saved = middle &- from
    var index = 0
    while index < saved {
        state.save(ts, from &+ index, index)
        index &+= 1
    }
    var left = 0
    var right = middle
    var place = from
    var isSorted = true
    while left < saved && right < to {
        let result = Order.isLess(ts, state.key(ts, right), state.spareKeys.reading(ts)[left])
        if result == 1 {
            state.move(ts, right, place)
            right &+= 1
        } else if result == 0 {
            state.restore(ts, left, place)
            left &+= 1
        } else {
            isSorted = false
            break
        }
        place &+= 1
    }
    while left < saved {
        state.restore(ts, left, place)
        left &+= 1
        place &+= 1
    }
    return isSorted
}

/// Merges from the back: the second run, the shorter one, is set aside.
private func mergeHigh<Order: SortOrder>(
    _ order: Order.Type, _ ts: ThreadState, _ state: SortState, _ from: Int, _ middle: Int, _ to: Int
) -> Bool {
    let saved = to &- middle
    var index = 0
    while index < saved {
        state.save(ts, middle &+ index, index)
        index &+= 1
    }
    var left = middle &- 1
    var right = saved &- 1
    var place = to &- 1
    var isSorted = true
    while left >= from && right >= 0 {
        let result = Order.isLess(ts, state.spareKeys.reading(ts)[right], state.key(ts, left))
        if result == 1 {
            state.move(ts, left, place)
            left &-= 1
        } else if result == 0 {
            state.restore(ts, right, place)
            right &-= 1
        } else {
            isSorted = false
            break
        }
        place &-= 1
    }
    while right >= 0 {
        state.restore(ts, right, place)
        right &-= 1
        place &-= 1
    }
    return isSorted
}
