import _thread
import time

lock = _thread.allocate_lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01), lock.release(), lock.locked())
with lock:
    print("held", lock.locked())
print(lock.locked())
try:
    lock.release()
except RuntimeError as error:
    print(error)
count = 4
done = [_thread.allocate_lock() for _ in range(count)]
results = [None] * count
for d in done:
    d.acquire()


def work(index, n, *, scale=1):
    own = []
    for i in range(n):
        own.append(i * scale)
        if i % 3 == 0:
            own.pop()
    results[index] = (index, len(own), sum(own))
    done[index].release()


for i in range(count):
    _thread.start_new_thread(work, (i, 1000 * (i + 1)), {"scale": i + 1})
for d in done:
    d.acquire()
print(results)
shared = {"n": 0}
guard = _thread.allocate_lock()
finished = []


def add(times):
    for _ in range(times):
        with guard:
            shared["n"] += 1
    finished.append(1)


for _ in range(3):
    _thread.start_new_thread(add, (500,))
deadline = time.monotonic() + 20
while len(finished) < 3 and time.monotonic() < deadline:
    time.sleep(0.001)
print(shared["n"], isinstance(_thread.get_ident(), int), _thread.get_ident() == _thread.get_ident())
ended = _thread.allocate_lock()
ended.acquire()


def exits():
    try:
        _thread.exit()
    finally:
        ended.release()


_thread.start_new_thread(exits, ())
print(ended.acquire(timeout=10))
for call in (lambda: _thread.start_new_thread(5, ()), lambda: _thread.start_new_thread(exits, 5), lambda: _thread.start_new_thread(exits), lambda: lock.acquire("a"), lambda: _thread.start_new_thread(exits, (), 5)):
    try:
        call()
    except TypeError as error:
        print(error)
r = _thread.RLock()
print(r.acquire(), r.acquire(), r.release(), r.release())
local = _thread._local()
local.x = 1
seen = []
gate = _thread.allocate_lock()
gate.acquire()
_thread.start_new_thread(lambda: (seen.append(hasattr(local, "x")), setattr(local, "x", 2), gate.release()), ())
gate.acquire()
print(seen, local.x, _thread.error is RuntimeError, type(lock).__name__)
