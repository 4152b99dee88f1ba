import CApus

/// Memory for machine code: pages to execute, a second view of the same pages to write, and words behind them that code
/// reads and writes relative to its own address (exit targets). One per process; the caller serializes what changes it.
///
/// Freed blocks are kept in a list by address and merged with their neighbours; a new block takes the first that fits.
public struct CodeMemory {
    /// Where code runs.
    public let executable: Int
    private let writable: Int
    /// Bytes for code.
    public let capacity: Int
    private let dataCapacity: Int
    /// Bytes of code in use.
    public private(set) var used = 0

    /// Free blocks by rising offset: the first `freeCount` pairs (offset, bytes).
    private let free: UnsafeMutablePointer<(offset: Int, size: Int)>
    private var freeCount: Int
    private let freeCapacity: Int
    /// The head of the list of free data words, as offset + 1; 0: none. A free word holds the next.
    private var freeWord = 0
    private var nextWord = 0

    /// Code begins at multiples of this, so that loop heads can.
    public static let alignment = 16

    /// Nil where the system gives no such memory: then nothing can be compiled.
    /// - Parameters:
    ///   - capacity: bytes of code, rounded up to pages.
    ///   - dataCapacity: bytes of words.
    public init?(capacity: Int = 64 << 20, dataCapacity: Int = 8 << 20) {
        self.capacity = (capacity + 4095) & ~4095
        self.dataCapacity = (dataCapacity + 4095) & ~4095
        var alias = 0
        let address = apus_reserve_code(self.capacity, self.dataCapacity, &alias)
        if address == 0 { return nil }
        executable = address
        writable = alias
        freeCapacity = 4096
        free = .allocate(capacity: freeCapacity)
        free.initialize(repeating: (0, 0), count: freeCapacity)
        free[0] = (0, self.capacity)
        freeCount = 1
    }

    /// Gives everything back. Nothing may run there any more.
    public func deallocate() {
        apus_release_code(executable, writable, capacity, dataCapacity)
        free.deallocate()
    }

    // MARK: - Code

    /// Room for `count` bytes: the address where they will run; nil when there is none. Write through `place`.
    public mutating func allocate(_ count: Int) -> Int? {
        let size = (max(count, 1) + CodeMemory.alignment - 1) & ~(CodeMemory.alignment - 1)
        var index = 0
        while index < freeCount {
            let block = free[index]
            if block.size >= size {
                if block.size == size {
                    remove(index)
                } else {
                    free[index] = (block.offset + size, block.size - size)
                }
                used += size
                return executable + block.offset
            }
            index += 1
        }
        return nil
    }

    /// Copies finished code to `address`, which `allocate` gave.
    public func place(_ code: UnsafeBufferPointer<UInt8>, at address: Int) {
        guard let source = code.baseAddress,
            let target = UnsafeMutableRawPointer(bitPattern: writable + (address - executable))
        else { return }
        target.copyMemory(from: source, byteCount: code.count)
    }

    /// Frees the block of `count` bytes at `address`. The caller knows that no thread is in it or will enter it.
    public mutating func free(_ address: Int, _ count: Int) {
        let size = (max(count, 1) + CodeMemory.alignment - 1) & ~(CodeMemory.alignment - 1)
        let offset = address - executable
        used -= size
        var index = 0
        while index < freeCount && free[index].offset < offset { index += 1 }
        let joinsBefore = index > 0 && free[index - 1].offset + free[index - 1].size == offset
        let joinsAfter = index < freeCount && offset + size == free[index].offset
        if joinsBefore && joinsAfter {
            free[index - 1].size += size + free[index].size
            remove(index)
        } else if joinsBefore {
            free[index - 1].size += size
        } else if joinsAfter {
            free[index] = (offset, free[index].size + size)
        } else if freeCount < freeCapacity {
            var position = freeCount
            while position > index {
                free[position] = free[position - 1]
                position -= 1
            }
            free[index] = (offset, size)
            freeCount += 1
        }
        // Else the list is full: the block stays unused, which costs its bytes until the process ends.
    }

    private mutating func remove(_ index: Int) {
        var position = index + 1
        while position < freeCount {
            free[position - 1] = free[position]
            position += 1
        }
        freeCount -= 1
    }

    // MARK: - Words

    /// The address of a word that code can reach by `[rip + distance]`; nil when none is left. Its content is undefined.
    public mutating func allocateWord() -> Int? {
        let base = executable + capacity
        if freeWord != 0 {
            let offset = freeWord - 1
            freeWord = word(base + offset).pointee
            return base + offset
        }
        if nextWord + 8 > dataCapacity { return nil }
        nextWord += 8
        return base + nextWord - 8
    }

    /// Frees a word. No code may read it any more.
    public mutating func freeWord(_ address: Int) {
        word(address).pointee = freeWord
        freeWord = address - (executable + capacity) + 1
    }

    private func word(_ address: Int) -> UnsafeMutablePointer<Int> {
        UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
    }

    // MARK: - What is there

    /// Whether an address is one of code.
    public func contains(_ address: Int) -> Bool { address >= executable && address < executable + capacity }
}
