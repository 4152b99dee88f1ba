# _thread.RLock: taken again by its owner, held against other threads, saved and restored.
import _thread
import time

lock = _thread.RLock()
print(type(lock).__name__, type(lock) is _thread.RLock, lock._is_owned())
print(lock.acquire(), lock.acquire(), lock.acquire(blocking=False), lock._is_owned())
print(repr(lock).startswith("<locked _thread.RLock object owner="), "count=3" in repr(lock))
print(lock.release(), lock.release(), lock._is_owned(), lock.release(), lock._is_owned())
for function in (lock.release, lock._release_save):
    try:
        function()
    except RuntimeError as error:
        print(error)
with lock:
    with lock:
        state = lock._release_save()
        print(lock._is_owned(), state[0])
        lock._acquire_restore(state)
        print(lock._is_owned())
print(lock._is_owned())
counter = 0
results = []


def work(times):
    global counter
    for _ in range(times):
        with lock:
            with lock:
                value = counter
                counter = value + 1
    results.append(lock._is_owned())


lock.acquire()
outside = []


def tries():
    outside.append(lock.acquire(False))
    outside.append(lock.acquire(timeout=0.01))
    try:
        lock.release()
    except RuntimeError as error:
        outside.append(str(error))


_thread.start_new_thread(tries, ())
deadline = time.monotonic() + 20
while len(outside) < 3 and time.monotonic() < deadline:
    time.sleep(0.001)
print(outside)
lock.release()
for _ in range(4):
    _thread.start_new_thread(work, (2000,))
while len(results) < 4 and time.monotonic() < deadline:
    time.sleep(0.001)
print(counter, results)
