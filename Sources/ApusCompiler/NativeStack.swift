import Glibc

/// The module map of Glibc hides this GNU extension.
@_silgen_name("pthread_getattr_np")
private func threadAttributes(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> Int32

/// How deep the compiler may recurse: CPython's limit on nesting, and what is left of the calling thread's stack.
struct NativeStack {
    /// CPython multiplies the recursion limit of 1000 by 3 for its compiler.
    static let maximumDepth = 3000
    private var depth = 0
    private let lowest: UInt

    init() {
        var attributes = pthread_attr_t()
        var base: UnsafeMutableRawPointer?
        var size = 0
        if threadAttributes(pthread_self(), &attributes) == 0 {
            pthread_attr_getstack(&attributes, &base, &size)
            pthread_attr_destroy(&attributes)
        }
        // A sixth of the stack, at least 64 KiB, stays for what the compiler calls at its deepest point.
        lowest = base.map { UInt(bitPattern: $0) + UInt(max(size / 6, 65_536)) } ?? 0
    }

    /// Goes one level deeper; false when that is too deep.
    @inline(__always)
    mutating func enter() -> Bool {
        depth += 1
        return depth <= Self.maximumDepth && currentAddress() > lowest
    }

    @inline(__always)
    mutating func leave() { depth -= 1 }

    @inline(never)
    private func currentAddress() -> UInt {
        var here: UInt8 = 0
        return withUnsafePointer(to: &here) { UInt(bitPattern: $0) }
    }
}
