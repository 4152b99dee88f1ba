import _thread
import time


def attempt(work):
    try:
        work()
        for _ in range(10**6):
            pass
        time.sleep(0.2)
        print("not interrupted")
    except KeyboardInterrupt:
        print("KeyboardInterrupt")
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)


attempt(_thread.interrupt_main)
attempt(lambda: _thread.start_new_thread(_thread.interrupt_main, ()))
for number in (9999, 0, -1, 65, "x"):
    attempt(lambda: _thread.interrupt_main(number))


# It ends natives that call Python for ever, and waiting for a lock.
def interrupts():
    time.sleep(0.01)
    _thread.interrupt_main()


def endless(work):
    _thread.start_new_thread(interrupts, ())
    attempt(work)


for_ever = iter(int, 1)
endless(lambda: any(map(lambda x: 0, for_ever)))
endless(lambda: sum(map(lambda x: 0, for_ever)))
endless(lambda: min(for_ever, key=lambda x: 0))
endless(lambda: 5 in map(lambda x: 0, for_ever))
endless(lambda: [x for x in for_ever if x])
