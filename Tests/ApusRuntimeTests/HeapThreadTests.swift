import Glibc
import Testing

@testable import ApusRuntime

extension HeapTests {
    @Suite struct Threads {
        @Test func attachAndDetach() {
            withRuntime { ts in
                let kept = Handle(.null)
                for round in 0..<50 {
                    onThreads(ts, 3) { ts, number in
                        for index in 0..<200 {
                            let cell = CellObject.allocate(ts, content: Value(small: index))
                            if index == 100, number == 0 { kept.value = cell.value }
                            poll(ts)
                        }
                        if round % 10 == number { collect(ts, full: number == 1) }
                    }
                    #expect(CellObject(kept.value).reading(ts).content == Value(small: 100))
                }
                // Other tests have threads too, but not as many as were attached here.
                #expect(attachedThreads() < 100)
                kept.release()
            }
        }

        /// Two threads that never block take turns at safepoints; neither waits until the other has finished.
        @Test func turns() {
            withRuntime { ts in
                let order = Handle(ArrayObject.allocate(ts, tailCount: 2, capacity: 2).value)
                onThreads(ts, 2) { ts, number in
                    let other = 1 - number
                    ArrayObject(order.value).writing(ts)[number] = Value(small: 1)
                    // Ends only when the other thread has run too.
                    while ArrayObject(order.value).reading(ts)[other].isNull { poll(ts) }
                }
                #expect(ArrayObject(order.value).reading(ts)[0] == ArrayObject(order.value).reading(ts)[1])
                order.release()
            }
        }

        @Test func blockedKeepsErrorNumberAndRegisters() {
            withRuntime { ts in
                let cell = CellObject.allocate(ts, content: Value(small: 5))
                let result = blocked(ts) {
                    usleep(1000)
                    errno = EXDEV
                    return 17
                }
                #expect(errno == EXDEV)
                #expect(result == 17)
                #expect(cell.reading(ts).content == Value(small: 5))
            }
        }

        @Test func pollReasons() {
            withRuntime { ts in
                pollHook = { raw, reasons in storeWord(raw, 104, reasons) }
                defer { pollHook = nil }
                poll(ts)
                requestPoll(ts, 4)
                #expect(ts.poll == 4)
                poll(ts)
                #expect(ts.poll == 0)
                #expect(ts.result.raw == 4)
                ts.result = .null
            }
        }

        @Test func nativeStackBounds() {
            withRuntime { ts in
                var local = 0
                withUnsafeMutablePointer(to: &local) {
                    #expect(Int(bitPattern: $0) > ts.nativeStackLimit)
                    #expect(Int(bitPattern: $0) < ts.context.stackTop)
                }
                #expect(ts.stackLimit - ts.stackBase >= 1 << 19)
            }
        }
    }
}
