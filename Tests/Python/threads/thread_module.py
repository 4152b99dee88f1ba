# What `threading` needs of `_thread`.
import _thread
import time


def attempt(work, *arguments):
    try:
        print(work(*arguments))
    except (ValueError, OverflowError, TypeError, RuntimeError) as error:
        print(type(error).__name__, error)


lock = _thread.allocate_lock()
for arguments in ((True, -2), (True, 1e30), (True, float("nan")), ("x", "y"), (True, 10**12), (False, 1), (True, 0), (1, None)):
    attempt(lock.acquire, *arguments)
print(type(lock), _thread.LockType is type(lock), _thread.RLock, lock.locked())
attempt(lock._at_fork_reinit)
print(lock.locked())
r = _thread.RLock()
print(r.acquire(), r.acquire(), r._is_owned(), r._at_fork_reinit(), r._is_owned())
for size in (1, -1, 32767, 1 << 20, 0, "x"):
    attempt(_thread.stack_size, size)
attempt(_thread.stack_size)
for arguments in ((None, ()), (len, []), (len, (), 5), (5, ())):
    attempt(_thread.start_new_thread, *arguments)
print(_thread.error, _thread.TIMEOUT_MAX)

# A sentinel is released when its thread ends, however it does.
sentinels = []


def begins(way):
    sentinel = _thread._set_sentinel()
    sentinel.acquire()
    sentinels.append(sentinel)
    if way == 1:
        _thread.exit()
    if way == 2:
        raise SystemExit


for way in range(3):
    _thread.start_new_thread(begins, (way,))
limit = time.monotonic() + 10
while len(sentinels) < 3 and time.monotonic() < limit:
    time.sleep(0.001)
print([sentinel.acquire(timeout=10) for sentinel in sentinels])

arguments = _thread._ExceptHookArgs((ValueError, None, None, None))
print(arguments, arguments.exc_type, arguments.thread, len(arguments))
print(_thread._excepthook(_thread._ExceptHookArgs((SystemExit, SystemExit(), None, None))))
attempt(_thread._excepthook, 3)
