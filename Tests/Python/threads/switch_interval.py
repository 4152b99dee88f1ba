# The switch interval is the process's, not a thread's.
import _thread
import sys

sys.setswitchinterval(0.002)
print(sys.getswitchinterval())
seen = []
gate = _thread.allocate_lock()
gate.acquire()


def other():
    seen.append(sys.getswitchinterval())
    sys.setswitchinterval(0.004)
    gate.release()


_thread.start_new_thread(other, ())
gate.acquire()
print(seen, sys.getswitchinterval())
for wrong in (0, -1, 0.0, "x", None):
    try:
        sys.setswitchinterval(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
