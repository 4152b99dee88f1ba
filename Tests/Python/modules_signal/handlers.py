# _signal: handlers, masks, timers, what they refuse.
import _signal
import _thread
import posix
import time


def show(function, *arguments):
    try:
        print(function(*arguments))
    except BaseException as error:
        print(type(error).__name__, error)


seen = []


def handler(number, frame):
    seen.append((number, frame is not None and type(frame).__name__))


print(_signal.getsignal(_signal.SIGINT) is _signal.default_int_handler, _signal.getsignal(_signal.SIGTERM), _signal.getsignal(_signal.SIGPIPE))
print(_signal.signal(_signal.SIGUSR1, handler), _signal.getsignal(_signal.SIGUSR1) is handler)
posix.kill(posix.getpid(), _signal.SIGUSR1)
_signal.raise_signal(_signal.SIGUSR1)
print(seen)
print(_signal.signal(_signal.SIGUSR1, _signal.SIG_IGN) is handler)
_signal.raise_signal(_signal.SIGUSR1)
print(len(seen), _signal.signal(_signal.SIGUSR1, _signal.SIG_DFL))


def failing(number, frame):
    raise LookupError(number)


_signal.signal(_signal.SIGUSR2, failing)
show(_signal.raise_signal, _signal.SIGUSR2)
show(_signal.raise_signal, _signal.SIGINT)
_signal.signal(_signal.SIGINT, handler)
show(_signal.raise_signal, _signal.SIGINT)
print(seen[-1])
_signal.signal(_signal.SIGINT, _signal.default_int_handler)
_signal.signal(_signal.SIGALRM, handler)
print(_signal.setitimer(_signal.ITIMER_REAL, 0.02))
time.sleep(0.2)
print(seen[-1], _signal.getitimer(_signal.ITIMER_REAL), _signal.alarm(100) == 0, _signal.alarm(0) > 90)
old = _signal.pthread_sigmask(_signal.SIG_BLOCK, [_signal.SIGUSR2])
_signal.signal(_signal.SIGUSR2, handler)
_signal.raise_signal(_signal.SIGUSR2)
print(len(seen), _signal.SIGUSR2 in _signal.sigpending(), _signal.sigwait([_signal.SIGUSR2]))
print(_signal.pthread_sigmask(_signal.SIG_SETMASK, old) == {_signal.SIGUSR2}, len(seen))
read, write = posix.pipe()
posix.set_blocking(write, False)
print(_signal.set_wakeup_fd(write))
_signal.raise_signal(_signal.SIGUSR2)
print(posix.read(read, 10), _signal.set_wakeup_fd(-1) == write)
show(_signal.set_wakeup_fd, read)
print(_signal.strsignal(_signal.SIGTERM), _signal.SIGKILL in _signal.valid_signals(), _signal.NSIG)
for arguments in ((0, handler), (65, handler), (1, 5), (1, None), (_signal.SIGKILL, handler), ("x", handler)):
    show(_signal.signal, *arguments)
show(_signal.getsignal, 100)
show(_signal.pthread_sigmask, 0, [100])
show(_signal.default_int_handler, 2, None)
done = _thread.allocate_lock()
done.acquire()


def elsewhere():
    show(_signal.signal, _signal.SIGUSR1, handler)
    done.release()


_thread.start_new_thread(elsewhere, ())
done.acquire()
sentinel = []


def ends():
    lock = _thread._set_sentinel()
    lock.acquire()
    sentinel.append(lock)


_thread.start_new_thread(ends, ())
while not sentinel:
    time.sleep(0.01)
print(sentinel[0].acquire(True, 5))
