"""What of the module posix is written in Python: its tuples with names, scandir, and calls that return them."""

import sys
import posix as _posix

__all__ = (
    "stat", "lstat", "fstat", "stat_result", "statvfs", "fstatvfs", "statvfs_result", "scandir", "DirEntry",
    "terminal_size", "get_terminal_size", "uname", "uname_result", "times", "times_result", "sched_param",
    "waitid_result", "environ", "register_at_fork", "waitstatus_to_exitcode", "sysconf", "sysconf_names",
    "pathconf_names", "confstr_names", "_have_functions",
)


def _structure(name, fields, extra=(), documentation=None):
    """A tuple class with a name for every item; `extra` names attributes behind the visible items."""
    size = len(fields)

    def __new__(cls, sequence, values={}):
        items = tuple(sequence)
        if len(items) < size:
            raise TypeError(f"os.{name}() takes an at least {size}-sequence ({len(items)}-sequence given)")
        if len(items) > size + len(extra):
            raise TypeError(
                f"os.{name}() takes an at most {size + len(extra)}-sequence ({len(items)}-sequence given)")
        self = tuple.__new__(cls, items[:size])
        if extra:
            hidden = dict.fromkeys(extra)
            hidden.update(zip(extra, items[size:]))
            hidden.update((key, values[key]) for key in extra if key in values)
            self.__dict__.update(hidden)
        return self

    def __repr__(self):
        shown = ", ".join(f"{field}={item!r}" for field, item in zip(fields, self))
        return f"os.{name}({shown})"

    def __reduce__(self):
        return cls, (tuple(self), {key: getattr(self, key) for key in extra})

    def getter(index):
        return property(lambda self: self[index])

    namespace = {field: getter(index) for index, field in enumerate(fields)}
    namespace.update(
        __new__=__new__, __repr__=__repr__, __reduce__=__reduce__, __module__="os", __doc__=documentation,
        __match_args__=tuple(fields), n_fields=size + len(extra), n_sequence_fields=size, n_unnamed_fields=0)
    if not extra:
        namespace["__slots__"] = ()
    cls = type(name, (tuple,), namespace)
    return cls



class stat_result(tuple):
    """stat_result: Result from stat, fstat, or lstat.

This object may be accessed either as a tuple of
  (mode, ino, dev, nlink, uid, gid, size, atime, mtime, ctime)
or via the attributes st_mode, st_ino, st_dev, st_nlink, st_uid, and so on.

Posix/windows: If your platform supports st_blksize, st_blocks, st_rdev,
or st_flags, they are available as attributes only.

See os.stat for more information."""

    n_fields = 19
    n_sequence_fields = 10
    n_unnamed_fields = 3
    __match_args__ = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size")

    def __new__(cls, sequence, values={}):
        items = tuple(sequence)
        if len(items) < 10:
            raise TypeError(f"os.stat_result() takes an at least 10-sequence ({len(items)}-sequence given)")
        if len(items) > 19:
            raise TypeError(f"os.stat_result() takes an at most 19-sequence ({len(items)}-sequence given)")
        self = tuple.__new__(cls, items[:10])
        own = self.__dict__
        names = ("st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_blksize",
                 "st_blocks", "st_rdev")
        for index, name in enumerate(names):
            if len(items) > 10 + index:
                own[name] = items[10 + index]
            else:
                own[name] = values.get(name, items[7 + index] if index < 3 else None)
        return self

    st_mode = property(lambda self: self[0])
    st_ino = property(lambda self: self[1])
    st_dev = property(lambda self: self[2])
    st_nlink = property(lambda self: self[3])
    st_uid = property(lambda self: self[4])
    st_gid = property(lambda self: self[5])
    st_size = property(lambda self: self[6])

    def __setattr__(self, name, value):
        raise AttributeError("readonly attribute")

    def __repr__(self):
        names = self.__match_args__
        shown = [f"{name}={self[index]}" for index, name in enumerate(names)]
        shown += [f"{name}={int(self[7 + index])}" for index, name in enumerate(("st_atime", "st_mtime", "st_ctime"))]
        return f"os.stat_result({', '.join(shown)})"

    def __reduce__(self):
        return stat_result, (tuple(self), dict(self.__dict__))


stat_result.__module__ = "os"
_tuple_new = tuple.__new__


def _make_stat(numbers):
    (mode, inode, device, links, user, group, size, access, change, creation, access_ns, change_ns, creation_ns,
     block_size, blocks, special) = numbers
    self = _tuple_new(stat_result, (mode, inode, device, links, user, group, size, access, change, creation))
    own = self.__dict__
    own["st_atime"] = access + access_ns % 1_000_000_000 * 1e-9
    own["st_mtime"] = change + change_ns % 1_000_000_000 * 1e-9
    own["st_ctime"] = creation + creation_ns % 1_000_000_000 * 1e-9
    own["st_atime_ns"] = access_ns
    own["st_mtime_ns"] = change_ns
    own["st_ctime_ns"] = creation_ns
    own["st_blksize"] = block_size
    own["st_blocks"] = blocks
    own["st_rdev"] = special
    return self


_stat = _posix._stat


def stat(path, *, dir_fd=None, follow_symlinks=True):
    """Perform a stat system call on the given path."""
    return _make_stat(_stat(path, dir_fd, follow_symlinks))


def lstat(path, *, dir_fd=None):
    """Perform a stat system call on the given path, without following symbolic links."""
    return _make_stat(_stat(path, dir_fd, False))


def fstat(fd):
    """Perform a stat system call on the given file descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f"'{type(fd).__name__}' object cannot be interpreted as an integer")
    return _make_stat(_stat(fd, None, True))


statvfs_result = _structure(
    "statvfs_result",
    ("f_bsize", "f_frsize", "f_blocks", "f_bfree", "f_bavail", "f_files", "f_ffree", "f_favail", "f_flag",
     "f_namemax"), ("f_fsid",))


def statvfs(path):
    """Perform a statvfs system call on the given path."""
    return statvfs_result(_posix._statvfs(path))


def fstatvfs(fd):
    """Perform an fstatvfs system call on the given fd."""
    return statvfs_result(_posix._statvfs(fd))


class DirEntry:
    """An entry of a folder, as scandir yields it."""

    __slots__ = ("name", "path", "_inode", "_kind", "_folder", "_stat", "_lstat")

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'posix.DirEntry' instances")

    def inode(self):
        """Return inode of the entry; cached per entry."""
        return self._inode

    def stat(self, *, follow_symlinks=True):
        """Return stat_result object for the entry; cached per entry."""
        if not follow_symlinks or self._kind != 10 and self._kind != 0:
            if self._lstat is None:
                self._lstat = self._status(False)
            return self._lstat
        if self._stat is None:
            self._stat = self._status(True)
        return self._stat

    def _status(self, follow_symlinks):
        if self._folder is None:
            return stat(self.path, follow_symlinks=follow_symlinks)
        return stat(self.name, dir_fd=self._folder, follow_symlinks=follow_symlinks)

    def _is(self, kind, mode, follow_symlinks):
        if self._kind != 0 and (self._kind != 10 or not follow_symlinks):
            return self._kind == kind
        try:
            return self.stat(follow_symlinks=follow_symlinks).st_mode & 0o170000 == mode
        except FileNotFoundError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        """Return True if the entry is a directory; cached per entry."""
        return self._is(4, 0o040000, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        """Return True if the entry is a file; cached per entry."""
        return self._is(8, 0o100000, follow_symlinks)

    def is_symlink(self):
        """Return True if the entry is a symbolic link; cached per entry."""
        return self._is(10, 0o120000, False)

    def __fspath__(self):
        """Returns the path for the entry."""
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"

    def __class_getitem__(cls, item, _alias=type(list[int])):
        """See PEP 585"""
        return _alias(cls, item)


DirEntry.__module__ = "posix"


class _ScandirIterator:
    """What scandir returns: an iterator that can be closed."""

    def __init__(self, path, entries):
        self._path = path
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        if self._entries is None:
            raise StopIteration
        name, inode, kind = next(self._entries)
        entry = object.__new__(DirEntry)
        entry.name = name
        path = self._path
        entry._folder = None
        if isinstance(path, int):
            entry.path = name
            entry._folder = path
        elif isinstance(path, bytes):
            entry.path = path + name if path.endswith(b"/") else path + b"/" + name
        else:
            entry.path = path + name if path.endswith("/") else path + "/" + name
        entry._inode = inode
        entry._kind = kind
        entry._stat = entry._lstat = None
        return entry

    def close(self):
        self._entries = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


_ScandirIterator.__name__ = _ScandirIterator.__qualname__ = "ScandirIterator"
_ScandirIterator.__module__ = "posix"


def scandir(path=None):
    """Return an iterator of DirEntry objects for given path."""
    entries = _posix._entries(path)
    if path is None:
        path = "."
    elif not isinstance(path, int):
        path = _posix.fspath(path)
    return _ScandirIterator(path, entries)


terminal_size = _structure("terminal_size", ("columns", "lines"), (), "A tuple of (columns, lines) for holding terminal window size")


def get_terminal_size(fd=1, /):
    """Return the size of the terminal window as (columns, lines)."""
    return terminal_size(_posix._terminal(fd))


uname_result = _structure("uname_result", ("sysname", "nodename", "release", "version", "machine"))
uname_result.__module__ = "posix"


def uname():
    """Return an object identifying the current operating system."""
    return uname_result(_posix._uname())


times_result = _structure("times_result", ("user", "system", "children_user", "children_system", "elapsed"))
times_result.__module__ = "posix"


def times():
    """Return a collection containing process timing information."""
    return times_result(_posix._times())


sched_param = _structure("sched_param", ("sched_priority",))
waitid_result = _structure("waitid_result", ("si_pid", "si_uid", "si_signo", "si_status", "si_code"))
environ = _posix._environment()
_fork_hooks = ([], [], [])


def register_at_fork(*, before=None, after_in_child=None, after_in_parent=None):
    """Register callables to be called when forking a new process."""
    if before is None and after_in_child is None and after_in_parent is None:
        raise TypeError("At least one argument is required.")
    for hook, hooks in zip((before, after_in_child, after_in_parent), _fork_hooks):
        if hook is not None:
            if not callable(hook):
                raise TypeError(f"'{type(hook).__name__}' object is not callable")
            hooks.append(hook)


def waitstatus_to_exitcode(status):
    """Convert a wait status to an exit code."""
    if _posix.WIFEXITED(status):
        return _posix.WEXITSTATUS(status)
    if _posix.WIFSIGNALED(status):
        return -_posix.WTERMSIG(status)
    if _posix.WIFSTOPPED(status):
        raise ValueError(f"process stopped by delivery of signal {_posix.WSTOPSIG(status)}")
    raise ValueError(f"invalid wait status: {status!r}")


sysconf_names = {
    "SC_ARG_MAX": 0, "SC_CHILD_MAX": 1, "SC_CLK_TCK": 2, "SC_NGROUPS_MAX": 3, "SC_OPEN_MAX": 4, "SC_STREAM_MAX": 5,
    "SC_TZNAME_MAX": 6, "SC_PAGESIZE": 30, "SC_PAGE_SIZE": 30, "SC_IOV_MAX": 60, "SC_NPROCESSORS_CONF": 83,
    "SC_NPROCESSORS_ONLN": 84, "SC_PHYS_PAGES": 85, "SC_AVPHYS_PAGES": 86, "SC_HOST_NAME_MAX": 180,
    "SC_SEM_NSEMS_MAX": 32, "SC_GETPW_R_SIZE_MAX": 70, "SC_GETGR_R_SIZE_MAX": 69, "SC_VERSION": 29,
}
pathconf_names = {"PC_LINK_MAX": 0, "PC_MAX_CANON": 1, "PC_MAX_INPUT": 2, "PC_NAME_MAX": 3, "PC_PATH_MAX": 4, "PC_PIPE_BUF": 5}
confstr_names = {"CS_PATH": 0, "CS_GNU_LIBC_VERSION": 2, "CS_GNU_LIBPTHREAD_VERSION": 3}


def sysconf(name, /):
    """Return an integer-valued system configuration variable."""
    if isinstance(name, str):
        try:
            name = sysconf_names[name]
        except KeyError:
            raise ValueError("unrecognized configuration name") from None
    elif not isinstance(name, int):
        raise TypeError("configuration names must be strings or integers")
    return _posix._sysconf(name)


_have_functions = [
    "HAVE_FACCESSAT", "HAVE_FCHDIR", "HAVE_FCHMOD", "HAVE_FCHMODAT", "HAVE_FCHOWN", "HAVE_FCHOWNAT", "HAVE_FDOPENDIR",
    "HAVE_FPATHCONF", "HAVE_FSTATAT", "HAVE_FSTATVFS", "HAVE_FTRUNCATE", "HAVE_FUTIMENS", "HAVE_LINKAT", "HAVE_LCHOWN",
    "HAVE_LSTAT", "HAVE_LUTIMES", "HAVE_MEMFD_CREATE", "HAVE_MKDIRAT", "HAVE_MKFIFOAT", "HAVE_MKNODAT", "HAVE_OPENAT",
    "HAVE_READLINKAT", "HAVE_RENAMEAT", "HAVE_SYMLINKAT", "HAVE_UNLINKAT", "HAVE_UTIMENSAT",
]
