// Which weak references an object has: chains by a hash of the referent's address. Objects do not move, so only the
// death of references makes the chains invalid; they are made anew at the next question.

struct WeakReferenceIndex {
    /// Numbers of the first reference in each chain, plus 1; the count is a power of two.
    private var buckets = RawStack()
    /// Number of the next reference in the chain of each, plus 1.
    private var links = RawStack()
    private var isValid = false

    private func bucket(_ target: Int) -> Int {
        let mixed = UInt(bitPattern: target &>> 3) &* 0x9E37_79B9_7F4A_7C15
        return Int(bitPattern: mixed &>> 24) & (buckets.count &- 1)
    }

    private mutating func link(_ number: Int, _ target: Int) {
        let place = bucket(target)
        links.push(buckets[place])
        buckets[place] = number &+ 1
    }

    /// The references from number `links.count` on are new.
    private mutating func update(_ references: RawStack) {
        if !isValid || references.count > buckets.count {
            var size = 64
            while size < references.count &* 2 { size &<<= 1 }
            links.count = 0
            buckets.count = 0
            for _ in 0..<size { buckets.push(0) }
            isValid = true
        }
        for number in links.count..<references.count { link(number, loadWord(references[number], 16)) }
    }

    /// The numbers of references have changed.
    mutating func invalidate() { isValid = false }

    /// The next live reference to `target`, newest first, or 0. `number` is 0 at first and goes along; no allocation
    /// between the calls.
    mutating func next(_ references: RawStack, _ target: Int, _ number: inout Int) -> Int {
        if number == 0 { update(references) }
        var next = number == 0 ? buckets[bucket(target)] : links[number &- 1]
        while next != 0 {
            let raw = references[next &- 1]
            if loadWord(raw, 16) == target {
                number = next
                return raw
            }
            next = links[next &- 1]
        }
        number = 0
        return 0
    }
}
