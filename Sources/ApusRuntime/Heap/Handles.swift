// Roots for native code that keeps values in memory the collector does not look at: Swift arrays, class properties,
// globals, C structures.

private enum RootTable {
    /// Addresses of registered words.
    nonisolated(unsafe) static var addresses = RawStack()
    /// Values of handles; a free entry holds the number of the next free one as a small int.
    nonisolated(unsafe) static var handles = RawStack()
    nonisolated(unsafe) static var firstFree = -1
}

/// Makes the word at `address`, outside the heap, a root for as long as the process lives. Stores to it need no barrier.
package func registerRoot(_ address: Int) { RootTable.addresses.push(address) }

/// A value that native code keeps. Make one with `Handle(value)`, end it with `release()`.
package struct Handle: Sendable {
    private let index: Int

    package init(_ value: Value) {
        if RootTable.firstFree >= 0 {
            index = RootTable.firstFree
            RootTable.firstFree = Value(raw: RootTable.handles[index]).small
            RootTable.handles[index] = value.raw
        } else {
            index = RootTable.handles.count
            RootTable.handles.push(value.raw)
        }
    }

    package var value: Value {
        get { Value(raw: RootTable.handles[index]) }
        nonmutating set { RootTable.handles[index] = newValue.raw }
    }

    /// The handle must not be used afterwards.
    package func release() {
        RootTable.handles[index] = Value(small: RootTable.firstFree).raw
        RootTable.firstFree = index
    }
}

func resolveRegisteredRoots() {
    var index = 0
    while index < RootTable.addresses.count {
        let address = RootTable.addresses[index]
        resolveRange(address, address &+ 8)
        index &+= 1
    }
    resolveRange(RootTable.handles.base, RootTable.handles.base &+ (RootTable.handles.count &<< 3))
}

/// Calls `body` with every word that is a registered root or a handle.
func forEachRegisteredRoot(_ body: (Int) -> Void) {
    for index in 0..<RootTable.addresses.count { body(loadWord(RootTable.addresses[index], 0)) }
    for index in 0..<RootTable.handles.count { body(RootTable.handles[index]) }
}
