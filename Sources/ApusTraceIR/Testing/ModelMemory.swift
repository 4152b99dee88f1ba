/// A small heap with a frame and a thread state for tests of traces: deterministic, and comparable although objects lie
/// at other addresses.
public struct ModelMemory: TraceMemory {
    /// Addresses: the thread state, the slots of the frame, the heap. A back end's tests map real memory there.
    public static let thread = 0x2_0000_1000
    public static let frame = thread + 0x1000
    public static let heap = thread + 0x3000
    /// Slots that are described, from the lowest.
    public static let slots = -16..<48

    private struct Object {
        var address: Int
        var layout: Int
        var tailCount: Int
    }

    private var words: [UInt64] = Array(repeating: 0, count: (heap - thread) / 8)
    private var objects: [Object] = []
    private var fields: [MemoryDescriptor] = []
    private var fixedSizes: [Int] = []
    private var elementSizes: [Int] = []
    private var natives: [TraceNative] = []
    private let floatShape: Int
    /// What the natives did, in order.
    public private(set) var log: [String] = []
    /// Accesses outside every object.
    public private(set) var faults = 0
    /// Polls until one leaves the trace.
    public var pollsLeft = 3
    public var isValid = true

    public init(_ tables: borrowing TraceTables) {
        for index in 0..<tables.descriptors.count { fields.append(tables.descriptors[index]) }
        for index in 0..<tables.layouts.count {
            fixedSizes.append(Int(tables.layouts[index].fixedSize))
            elementSizes.append(Int(tables.layouts[index].elementSize))
        }
        for index in 0..<tables.natives.count { natives.append(tables.natives[index]) }
        floatShape = tables.floatShape
    }

    public var threadState: Int { Self.thread }
    public var frameBase: Int { Self.frame }

    // MARK: - Access

    public mutating func load(_ address: Int, width: Int) -> UInt64 {
        let offset = address &- Self.thread
        guard offset >= 0, offset / 8 < words.count else {
            faults += 1
            return 0
        }
        let shifted = words[offset / 8] >> UInt64(8 * (offset % 8))
        return width == 8 ? shifted : shifted & ((1 << UInt64(8 * width)) - 1)
    }

    public mutating func store(_ address: Int, width: Int, _ bits: UInt64) {
        let offset = address &- Self.thread
        guard offset >= 0, offset / 8 < words.count else {
            faults += 1
            return
        }
        if width == 8 {
            words[offset / 8] = bits
        } else {
            let shift = UInt64(8 * (offset % 8))
            let mask: UInt64 = ((1 << UInt64(8 * width)) - 1) << shift
            words[offset / 8] = words[offset / 8] & ~mask | bits << shift & mask
        }
    }

    public mutating func allocate(layout: Int, shape: Int, tailCount: Int) -> Int {
        let size = fixedSizes[layout] + tailCount * elementSizes[layout]
        let address = Self.thread + 8 * words.count
        words.append(UInt64(UInt32(truncatingIfNeeded: shape)) << 32)
        words.append(contentsOf: Array(repeating: 0, count: (size + 15) / 16 * 2 - 1))
        objects.append(Object(address: address, layout: layout, tailCount: tailCount))
        return address
    }

    public mutating func boxFloat(_ number: Double) -> Int {
        let address = Self.thread + 8 * words.count
        words.append(UInt64(floatShape) << 32)
        words.append(contentsOf: [0, number.bitPattern, 0])
        return address
    }

    public mutating func poll() -> Bool {
        pollsLeft -= 1
        return pollsLeft < 0
    }

    // MARK: - Real memory

    /// The words from `thread` to the end of the heap.
    public var image: [UInt64] {
        get { words }
        set { words = newValue }
    }

    /// Notes an object that something else has made in the image.
    public mutating func note(_ address: Int, layout: Int, tailCount: Int) {
        objects.append(Object(address: address, layout: layout, tailCount: tailCount))
    }

    // MARK: - Natives

    /// The result depends on the arguments' numbers and on what the native reads; it writes the word fields of its
    /// arguments' layouts that it may write.
    public mutating func call(native number: Int, _ arguments: [UInt64]) -> UInt64 {
        let native = natives[number]
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(number)
        func mixed(_ hash: UInt64, _ bits: UInt64) -> UInt64 { (hash ^ bits) &* 0x0000_0100_0000_01B3 }
        for (position, bits) in arguments.enumerated() {
            let isDouble = native.doubleParameters >> UInt32(position) & 1 == 1
            if isDouble || !isHeapObject(word(bits)) {
                hash = mixed(hash, bits)
                continue
            }
            guard let object = objects.first(where: { $0.address == word(bits) }) else { continue }
            hash = mixed(hash, UInt64(object.layout))
            for field in fields where Int(field.layout) == object.layout && !field.isElement {
                let address = object.address + Int(field.offset)
                if field.flags.contains(.reference) || field.kind == .double { continue }
                let old = load(address, width: Int(field.width))
                if field.isImmutable || native.reads.contains(object.layout) { hash = mixed(hash, old) }
                if native.writes.contains(object.layout) && !field.isImmutable {
                    store(address, width: Int(field.width), (old &+ 1) & 0xFFFF)
                }
            }
        }
        // Who only reads may be asked once less.
        let onlyReads = native.effects.subtracting([.reads, .raises, .parks]).isEmpty
        if !onlyReads { log.append("native \(number): \(hash)") }
        if native.effects.contains(.inspectsFrames) { look(arguments.map { word($0) }) }
        switch native.result {
        case .double: return Double(Int(hash >> 40) - (1 << 23)).bitPattern
        default: return bits(taggedSmall(Int(hash >> 48) - (1 << 15)))
        }
    }

    /// Notes everything that is in memory now.
    private mutating func look(_ roots: [Int]) {
        var hash: UInt64 = 0
        for byte in described(roots: roots, withLog: false).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
        log.append("saw \(hash)")
    }

    public mutating func callTrace(entry: Int, frame: Int) -> UInt64 {
        log.append("trace \(entry) at \(frame)")
        look([])
        return bits(taggedSmall(entry))
    }

    // MARK: - Comparison

    /// Everything that a program could see: the slots, the objects that `roots` reach, what natives did.
    public func described(roots: [Int], withLog: Bool = true) -> String {
        var order: [Int] = []
        var numbers: [Int: Int] = [:]
        func name(_ bits: UInt64) -> String {
            let value = word(bits)
            if isImmediateFloat(value) { return "\(immediateFloat(value))f" }
            if isTaggedSmall(value) { return "\(untaggedSmall(value))" }
            guard isHeapObject(value) else { return "#\(value)" }
            let offset = (value &- Self.thread) / 8
            if offset >= 0, offset + 2 < words.count, words[offset] >> 32 == UInt64(floatShape) {
                return "\(Double(bitPattern: words[offset + 2]))F"
            }
            guard objects.contains(where: { $0.address == value }) else { return "#\(value)" }
            if numbers[value] == nil {
                numbers[value] = order.count
                order.append(value)
            }
            return "object \(numbers[value] ?? 0)"
        }
        var text = ""
        for slot in Self.slots {
            let bits = words[(Self.frame - Self.thread) / 8 + slot]
            if bits != 0 { text += "slot \(slot) \(name(bits))\n" }
        }
        for root in roots { text += "root \(name(bits(root)))\n" }
        var next = 0
        while next < order.count {
            let address = order[next]
            text += "object \(next)"
            next += 1
            guard let object = objects.first(where: { $0.address == address }) else {
                text += " is none\n"
                continue
            }
            let first = (address - Self.thread) / 8
            text += " layout \(object.layout) shape \(words[first] >> 32)"
            for field in fields where Int(field.layout) == object.layout {
                for index in 0..<(field.isElement ? object.tailCount : 1) {
                    let bits = words[first + Int(field.offset) / 8 + index]
                    if field.kind == .double {
                        text += " \(Double(bitPattern: bits))"
                    } else {
                        text += field.flags.contains(.reference) ? " \(name(bits))" : " \(bits)"
                    }
                }
            }
            text += "\n"
        }
        if !withLog { return text }
        return text + log.joined(separator: "\n") + "\nfaults \(faults)\n"
    }
}
