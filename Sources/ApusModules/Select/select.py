"""This module supports asynchronous I/O on multiple file descriptors.

*** IMPORTANT NOTICE ***
On Windows, only sockets are supported; on Unix, all file descriptors."""

import math as _math
import _apus_select as _calls

error = OSError
POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
POLLRDNORM, POLLRDBAND, POLLWRNORM, POLLWRBAND, POLLMSG, POLLRDHUP = 64, 128, 256, 512, 1024, 8192
EPOLLIN, EPOLLPRI, EPOLLOUT, EPOLLERR, EPOLLHUP = 1, 2, 4, 8, 16
EPOLLRDNORM, EPOLLRDBAND, EPOLLWRNORM, EPOLLWRBAND, EPOLLMSG, EPOLLRDHUP = 64, 128, 256, 512, 1024, 8192
EPOLLEXCLUSIVE, EPOLLWAKEUP, EPOLLONESHOT, EPOLLET = 1 << 28, 1 << 29, 1 << 30, 1 << 31
EPOLL_CLOEXEC = 0o2000000
PIPE_BUF = 4096


def _descriptor(file):
    if isinstance(file, int):
        number = file
    else:
        try:
            method = file.fileno
        except AttributeError:
            raise TypeError("argument must be an int, or have a fileno() method.") from None
        number = method()
        if not isinstance(number, int):
            raise TypeError("fileno() returned a non-integer")
    if number < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({number})")
    return number


def _milliseconds(timeout, message="timeout must be a float or None"):
    if timeout is None:
        return -1
    try:
        return max(_math.ceil(timeout * 1000), 0) if timeout >= 0 else -1
    except TypeError:
        raise TypeError(message) from None


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until one or more file descriptors are ready for some kind of I/O."""
    if timeout is not None:
        milliseconds = _milliseconds(timeout)
        if timeout < 0:
            raise ValueError("timeout must be non-negative")
    else:
        milliseconds = -1
    try:
        kinds = ((list(rlist), POLLIN | POLLHUP | POLLERR), (list(wlist), POLLOUT | POLLERR), (list(xlist), POLLPRI))
    except TypeError:
        raise TypeError("arguments 1-3 must be sequences") from None
    wanted = {}
    numbered = []
    for files, events in kinds:
        pairs = [(file, _descriptor(file)) for file in files]
        for _, number in pairs:
            if number >= 1024:
                raise ValueError("filedescriptor out of range in select()")
            wanted[number] = wanted.get(number, 0) | events & (POLLIN | POLLOUT | POLLPRI)
        numbered.append((pairs, events))
    ready = dict(_calls.poll(list(wanted.items()), milliseconds))
    if any(events & POLLNVAL for events in ready.values()):
        raise OSError(9, "Bad file descriptor")
    return tuple([file for file, number in pairs if ready.get(number, 0) & events] for pairs, events in numbered)


class poll:
    """A polling object: waits for events of registered descriptors."""

    __slots__ = ("_entries", "_is_busy")

    def __init__(self):
        self._entries = {}
        self._is_busy = False

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        """Register a file descriptor with the polling object."""
        self._entries[_descriptor(fd)] = _mask(eventmask)

    def modify(self, fd, eventmask, /):
        """Modify an already registered file descriptor."""
        number = _descriptor(fd)
        if number not in self._entries:
            raise FileNotFoundError(2, "No such file or directory")
        self._entries[number] = _mask(eventmask)

    def unregister(self, fd, /):
        """Remove a file descriptor being tracked by the polling object."""
        del self._entries[_descriptor(fd)]

    def poll(self, timeout=None, /):
        """Polls the set of registered file descriptors."""
        if self._is_busy:
            raise RuntimeError("concurrent poll() invocation")
        if timeout is None or timeout < 0:
            milliseconds = -1
        else:
            milliseconds = _math.ceil(timeout)
        self._is_busy = True
        try:
            return _calls.poll(list(self._entries.items()), milliseconds)
        finally:
            self._is_busy = False


def _mask(events):
    if not isinstance(events, int):
        raise TypeError(f"'{type(events).__name__}' object cannot be interpreted as an integer")
    if events < 0:
        raise ValueError("value must be positive")
    if events > 65535:
        raise OverflowError("Python int too large to convert to C unsigned short")
    return events


class epoll:
    """select.epoll(sizehint=-1, flags=0)

Returns an epolling object."""

    __slots__ = ("_descriptor",)

    def __init__(self, sizehint=-1, flags=0):
        if sizehint != -1 and sizehint <= 0:
            raise ValueError("negative sizehint")
        if flags & ~EPOLL_CLOEXEC:
            raise OSError(22, "Invalid argument")
        self._descriptor = _calls.epoll_create(EPOLL_CLOEXEC)

    @classmethod
    def fromfd(cls, fd, /):
        """Create an epoll object from a given control fd."""
        self = object.__new__(cls)
        self._descriptor = fd
        return self

    @property
    def closed(self):
        """True if the epoll handler is closed"""
        return self._descriptor < 0

    def _open(self):
        if self._descriptor < 0:
            raise ValueError("I/O operation on closed epoll object")
        return self._descriptor

    def fileno(self):
        """Return the epoll control file descriptor."""
        return self._open()

    def close(self):
        """Close the epoll control file descriptor."""
        if self._descriptor >= 0:
            import posix
            descriptor, self._descriptor = self._descriptor, -1
            posix.close(descriptor)

    def register(self, fd, eventmask=EPOLLIN | EPOLLPRI | EPOLLOUT):
        """Registers a new fd or raises an OSError if the fd is already registered."""
        _calls.epoll_control(self._open(), 1, _descriptor(fd), eventmask)

    def modify(self, fd, eventmask):
        """Modify event mask for a registered file descriptor."""
        _calls.epoll_control(self._open(), 3, _descriptor(fd), eventmask)

    def unregister(self, fd):
        """Remove a registered file descriptor from the epoll object."""
        _calls.epoll_control(self._open(), 2, _descriptor(fd), 0)

    def poll(self, timeout=None, maxevents=-1):
        """Wait for events on the epoll file descriptor."""
        descriptor = self._open()
        if maxevents == -1:
            maxevents = 1023
        elif maxevents <= 0:
            raise ValueError(f"maxevents must be greater than 0, got {maxevents}")
        return _calls.epoll_wait(descriptor, maxevents, _milliseconds(timeout))

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, exc_type=None, exc_value=None, exc_tb=None, /):
        self.close()
