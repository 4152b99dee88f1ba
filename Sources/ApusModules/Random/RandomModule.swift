import ApusRuntime
import Glibc

// Bodies of _random.stub: MT19937 (Matsumoto, Nishimura 1998), seeded and read as CPython does.

private let wordCount = 624
private let shiftSize = 397

/// Address of the generator's words.
private func words(_ ts: ThreadState, _ generator: RandomObject) -> Int {
    generator.reading(ts).state.writing(ts).bytes
}

@inline(__always) private func word(_ base: Int, _ index: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: loadHalf(base, index &* 4))
}

@inline(__always) private func setWord(_ base: Int, _ index: Int, _ value: UInt32) {
    storeHalf(base, index &* 4, Int(value))
}

func randomNew(_ ts: ThreadState, _ cls: TypeObject, _ arguments: ArgumentList, _ keywords: DictObject) -> Value {
    if cls.raw == shapeType(ShapeNumber.random).raw && keywords.raw != 0 && dictCount(keywords) > 0 {
        return raise(ts, .typeError, "Random() takes no keyword arguments")
    }
    if arguments.count > 1 {
        return raise(ts, .typeError, "Random() requires 0 or 1 argument")
    }
    let state = BufferObject.allocate(ts, tailBytes: wordCount * 4, capacity: wordCount * 4)
    if state.raw == 0 { return .null }
    let raw = allocateInstance(ts, cls)
    if raw == 0 { return .null }
    RandomObject(raw: raw).writing(ts).state = state
    return randomSeed(ts, RandomObject(raw: raw), arguments.count == 0 ? .none : arguments[0]) ? Value(raw: raw) : .null
}

/// Knuth's generator fills the words from one number.
private func fill(_ base: Int, _ seed: UInt32) {
    var previous = seed
    setWord(base, 0, seed)
    for index in 1..<wordCount {
        previous = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index)
        setWord(base, index, previous)
    }
}

private func fill(_ ts: ThreadState, _ generator: RandomObject, _ key: [UInt32]) {
    let base = words(ts, generator)
    fill(base, 19_650_218)
    var (place, position) = (1, 0)
    func previous() -> UInt32 { word(base, place - 1) ^ (word(base, place - 1) >> 30) }
    func advance() {
        place += 1
        if place >= wordCount {
            setWord(base, 0, word(base, wordCount - 1))
            place = 1
        }
    }
    for _ in 0..<max(wordCount, key.count) {
        setWord(base, place, (word(base, place) ^ (previous() &* 1_664_525)) &+ key[position] &+ UInt32(position))
        advance()
        position = position + 1 >= key.count ? 0 : position + 1
    }
    for _ in 0..<(wordCount - 1) {
        setWord(base, place, (word(base, place) ^ (previous() &* 1_566_083_941)) &- UInt32(place))
        advance()
    }
    setWord(base, 0, 0x8000_0000)
    generator.writing(ts).index = wordCount
}

func randomSeed(_ ts: ThreadState, _ generator: RandomObject, _ seed: Value) -> Bool {
    if seed.isNone {
        var key = [UInt32](repeating: 0, count: wordCount)
        let filled = key.withUnsafeMutableBytes { systemGetrandom($0.baseAddress, $0.count, 0) }
        if filled < 0 { key[0] = UInt32(truncatingIfNeeded: time(nil)) ^ UInt32(truncatingIfNeeded: getpid()) }
        fill(ts, generator, key)
        return true
    }
    var number = seed
    if seed.isBool {
        number = Value(small: seed == .true ? 1 : 0)
    } else if isInteger(seed) {
        let index = indexValue(ts, seed)
        if index.isErr { return false }
        number = integerMagnitude(ts, index)
    } else {
        let hash = hashValue(ts, seed)
        if hash == -1 && !ts.exception.isNull { return false }
        number = makeUnsigned(ts, UInt(bitPattern: hash))
    }
    if number.isErr { return false }
    let key = withInteger(number) { view -> [UInt32] in
        var key: [UInt32] = []
        for index in 0..<view.count {
            key.append(UInt32(truncatingIfNeeded: view.limbs[index]))
            key.append(UInt32(truncatingIfNeeded: view.limbs[index] >> 32))
        }
        while key.count > 1 && key.last == 0 { key.removeLast() }
        return key.isEmpty ? [0] : key
    }
    fill(ts, generator, key)
    return true
}

/// The next 32 bits.
private func next(_ ts: ThreadState, _ generator: RandomObject) -> UInt32 {
    let base = words(ts, generator)
    var index = generator.reading(ts).index
    if index >= wordCount {
        for place in 0..<wordCount {
            let mixed = (word(base, place) & 0x8000_0000) | (word(base, (place + 1) % wordCount) & 0x7FFF_FFFF)
            let twisted = (mixed >> 1) ^ (mixed & 1 == 0 ? 0 : 0x9908_B0DF)
            setWord(base, place, word(base, (place + shiftSize) % wordCount) ^ twisted)
        }
        index = 0
    }
    generator.writing(ts).index = index &+ 1
    var bits = word(base, index)
    bits ^= bits >> 11
    bits ^= (bits << 7) & 0x9D2C_5680
    bits ^= (bits << 15) & 0xEFC6_0000
    return bits ^ (bits >> 18)
}

func randomRandom(_ ts: ThreadState, _ generator: RandomObject) -> Double {
    let high = next(ts, generator) >> 5
    let low = next(ts, generator) >> 6
    return (Double(high) * 67_108_864 + Double(low)) * (1 / 9_007_199_254_740_992)
}

func randomGetrandbits(_ ts: ThreadState, _ generator: RandomObject, _ bits: Int) -> Value {
    if bits < 0 { return raise(ts, .valueError, "number of bits must be non-negative") }
    if bits == 0 { return Value(small: 0) }
    if bits <= 32 { return Value(small: Int(next(ts, generator) >> UInt32(32 - bits))) }
    if bits > 1 << 40 {
        raiseEmpty(ts, .memoryError)
        return .null
    }
    var limbs = [UInt](repeating: 0, count: (bits + 63) / 64)
    var (left, place) = (bits, 0)
    while left > 0 {
        var word = next(ts, generator)
        if left < 32 { word >>= UInt32(32 - left) }
        limbs[place / 2] |= UInt(word) << UInt(32 * (place % 2))
        place += 1
        left -= 32
    }
    var count = limbs.count
    while count > 0 && limbs[count - 1] == 0 { count -= 1 }
    return limbs.withUnsafeBufferPointer { makeIntegerOfLimbs(ts, $0.baseAddress.unsafelyUnwrapped, count) }
}

func randomGetstate(_ ts: ThreadState, _ generator: RandomObject) -> Value {
    let tuple = TupleObject.allocate(ts, tailCount: wordCount + 1, count: wordCount + 1)
    if tuple.raw == 0 { return .null }
    let base = words(ts, generator)
    for index in 0..<wordCount { tuple.initialize(index, Value(small: Int(word(base, index)))) }
    tuple.initialize(wordCount, Value(small: generator.reading(ts).index))
    return tuple.value
}

func randomSetstate(_ ts: ThreadState, _ generator: RandomObject, _ state: Value) -> Bool {
    guard state.hasLayout(ShapeNumber.tuple) else {
        raise(ts, .typeError, "state vector must be a tuple")
        return false
    }
    let tuple = TupleObject(state)
    guard tuple.count == wordCount + 1 else {
        raise(ts, .valueError, "state vector is the wrong size")
        return false
    }
    var new = [UInt32](repeating: 0, count: wordCount)
    for index in 0..<wordCount {
        guard let number = integerArgument(ts, tuple[index]) else { return false }
        new[index] = UInt32(truncatingIfNeeded: number)
    }
    guard let index = integerArgument(ts, tuple[wordCount]) else { return false }
    guard index >= 0 && index <= wordCount else {
        raise(ts, .valueError, "invalid state")
        return false
    }
    let base = words(ts, generator)
    for (place, word) in new.enumerated() { setWord(base, place, word) }
    generator.writing(ts).index = index
    return true
}
