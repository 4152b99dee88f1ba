import CApus
import Glibc

/// A lock in one word of a heap object: nothing has to be made for it and nothing freed, since objects do not move and
/// whoever waits keeps the object alive on its stack. 0 free, 1 held, 2 held and perhaps waited for (the mutex of Ulrich
/// Drepper's "Futexes are tricky"). It has no owner: any thread may let go.
///
/// Layouts that contain one have it as their first field.
package struct LockWord {
    private let address: Int

    /// The lock of an object whose layout begins with one.
    @inline(__always) package init(of object: Value) { address = object.raw &+ 16 }

    package var isHeld: Bool { apus_load_acquire(address) != 0 }

    /// Takes the lock if it is free; never waits.
    package func tryTake() -> Bool { apus_compare_and_swap(address, 0, 1) }

    /// Waits for the lock until `deadline` (nanoseconds of the monotonic clock, negative: for ever). To be called inside
    /// `blocked`. 0, or the error number of what ended the wait: ETIMEDOUT, or EINTR after a signal.
    package func wait(until deadline: Int) -> Int32 {
        while apus_exchange(address, 2) != 0 {
            let code = apus_wait(address, 2, deadline)
            if code == ETIMEDOUT || code == EINTR { return code }
        }
        return 0
    }

    /// Lets go; false when nobody held it.
    @discardableResult package func release() -> Bool {
        let old = apus_exchange(address, 0)
        if old == 2 { apus_wake(address, 1) }
        return old != 0
    }

    /// In the child of a fork, where the other threads are gone: nobody holds it.
    package func reset() { apus_store_release(address, 0) }
}
