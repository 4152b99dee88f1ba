# posix: files, folders, descriptors, paths of all kinds, errors.
import errno
import posix
import sys


def show(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(result)


base = f"/tmp/posix-test-{posix.getpid()}"
posix.mkdir(base)
home = posix.getcwd()
posix.chdir(base)
try:
    fd = posix.open("a.txt", posix.O_CREAT | posix.O_RDWR, 0o600)
    print(posix.write(fd, b"hello world"), posix.write(fd, memoryview(b"!?")[::1]), posix.lseek(fd, 0, 0), posix.read(fd, 5))
    print(posix.pread(fd, 3, 6), posix.pwrite(fd, b"W", 6), posix.lseek(fd, 0, 2), posix.read(fd, 10))
    status = posix.fstat(fd)
    print(status.st_size, oct(status.st_mode), status.st_nlink, len(status), status[6], status.st_mtime_ns == int(status.st_mtime_ns))
    posix.ftruncate(fd, 4)
    copy = posix.dup(fd)
    print(posix.stat("a.txt").st_size, posix.get_inheritable(copy), posix.get_blocking(fd), posix.isatty(fd))
    posix.set_inheritable(copy, True)
    print(posix.get_inheritable(copy))
    posix.close(copy)
    posix.close(fd)
    show(posix.close, fd)
    posix.mkdir(b"sub")
    posix.symlink("a.txt", "link")
    posix.link("a.txt", "hard")
    posix.rename("hard", "sub/moved")
    print(sorted(posix.listdir()), sorted(posix.listdir(b".")), posix.listdir("sub"), posix.readlink("link"), posix.readlink(b"link"))
    print(sorted((e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink(), e.is_file(follow_symlinks=False)) for e in posix.scandir(".")))
    with posix.scandir(b"sub") as entries:
        print([(repr(e), e.path, e.stat().st_size, e.inode() == posix.stat("sub/moved").st_ino) for e in entries])
    print(posix.access("a.txt", posix.R_OK), posix.access("none", posix.F_OK), posix.lstat("link").st_mode != posix.stat("link").st_mode)
    posix.utime("a.txt", (1000000000, 1000000001.5))
    print(posix.stat("a.txt").st_atime, posix.stat("a.txt").st_mtime_ns)
    posix.utime("a.txt", ns=(5, 1500000000000000007))
    print(posix.stat("a.txt").st_atime_ns, posix.stat("a.txt").st_mtime_ns)
    posix.chmod("a.txt", 0o644)
    print(oct(posix.stat("a.txt").st_mode))
    posix.truncate("a.txt", 2)
    print(posix.stat("a.txt").st_size)


    class Path:
        def __init__(self, path):
            self.path = path

        def __fspath__(self):
            return self.path

    print(posix.fspath(Path("p")), posix.fspath(b"b"), posix.stat(Path("a.txt")).st_size, posix.listdir(Path(b"sub")))
    show(posix.fspath, 5)
    show(posix.fspath, Path(5))
    for function, *arguments in (
            (posix.stat, "none"), (posix.open, "none", 0), (posix.mkdir, "sub"), (posix.rmdir, "none"), (posix.rmdir, "sub"),
            (posix.unlink, b"none"), (posix.listdir, "a.txt"), (posix.scandir, "none"), (posix.readlink, "a.txt"),
            (posix.rename, "none", "x"), (posix.symlink, "x", "link"), (posix.link, "none", "y"), (posix.chdir, "a.txt"),
            (posix.stat, 5.5), (posix.stat, None), (posix.stat, "a\0b"), (posix.open, 5, 0), (posix.open, "a.txt"),
            (posix.read, 999, 1), (posix.read, 0, -1), (posix.write, 999, b""), (posix.write, 1, "text"), (posix.lseek, 999, 0, 0),
            (posix.close, "x"), (posix.chmod, "none", 0), (posix.utime, "none"), (posix.utime, "a.txt", 5),
            (posix.truncate, "none", 1), (posix.access, 5, 1), (posix.mkdir,), (posix.getpgid, -5), 
            (posix.waitpid, -1, posix.WNOHANG), (posix.fsync, "x"), (posix.urandom, -1), (posix.strerror, 2), (posix.strerror, 9999)):
        show(function, *arguments)
    show(posix.utime, "a.txt", (1, 2), ns=(1, 2))
    read, write = posix.pipe()
    posix.write(write, b"through")
    posix.close(write)
    print(posix.read(read, 100), posix.read(read, 100))
    posix.close(read)
    folder = posix.open("sub", posix.O_RDONLY)
    print(posix.listdir(folder), posix.stat("moved", dir_fd=folder).st_size)
    posix.unlink("moved", dir_fd=folder)
    posix.close(folder)
    posix.putenv("APUS_POSIX", "1")
    posix.unsetenv("APUS_POSIX")
    show(posix.putenv, "A=B", "1")
    print(b"PATH" in posix.environ, len(posix.urandom(16)), posix.urandom(0), type(posix.cpu_count()), posix.getpid() > 0)
    old = posix.umask(0o22)
    print(posix.umask(old) == 0o22)
    child = posix.fork()
    if child == 0:
        posix._exit(7)
    pid, status = posix.waitpid(child, 0)
    print(pid == child, posix.WIFEXITED(status), posix.WEXITSTATUS(status), posix.waitstatus_to_exitcode(status), posix.WIFSIGNALED(9), posix.WTERMSIG(9))
    print(posix.uname().sysname, len(posix.uname()), len(posix.times()), posix.sysconf("SC_PAGESIZE"), posix.terminal_size((80, 24)))
    for path in ("a/../b", "//a//b/./c/", "///x", "../..", "a/..", "", "/..", "//..", "a/../../b"):
        print(repr(posix._path_normpath(path)), end=" ")
    print()
    result = posix.stat_result(range(10))
    print(result, result.st_atime, result == tuple(range(10)), result.__reduce__()[0].__name__)
    show(posix.stat_result, (1, 2))
finally:
    for name in posix.listdir():
        if name != "sub":
            posix.unlink(name)
    posix.rmdir("sub")
    posix.chdir(home)
    posix.rmdir(base)
print(errno.ENOENT, errno.errorcode[2], errno.errorcode[errno.EAGAIN], errno.errorcode[errno.EDEADLK], errno.errorcode[errno.ENOTSUP], len(errno.errorcode))
for name in ("posix", "errno", "itertools", "_collections", "marshal", "_imp"):
    print(name in sys.builtin_module_names)
