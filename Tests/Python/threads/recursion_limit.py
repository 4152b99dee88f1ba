# The recursion limit is the process's: threads that exist and threads that come have it.
import _thread
import sys

results = []
gate = _thread.allocate_lock()
gate.acquire()
ended = _thread.allocate_lock()
ended.acquire()


def depth(n):
    return depth(n + 1) if n < 3000 else n


def attempt():
    try:
        results.append(depth(0))
    except RecursionError as error:
        results.append(str(error)[:32])


def waits():
    with gate:
        results.append(sys.getrecursionlimit())
        attempt()
    ended.release()


def begins():
    results.append(sys.getrecursionlimit())
    attempt()
    sys.setrecursionlimit(700)
    ended.release()


_thread.start_new_thread(waits, ())
sys.setrecursionlimit(5000)
gate.release()
ended.acquire()
_thread.start_new_thread(begins, ())
ended.acquire()
print(results, sys.getrecursionlimit())
attempt()
print(results[-1])
