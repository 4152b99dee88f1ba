// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Posix/posix.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The module `posix`.
package func makePosixModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "posix" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard (a thinly\ndisguised Unix interface).  Refer to the library manual and\ncorresponding Unix manual entries for more information on calls.").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("CLD_CONTINUED", makeInteger(ts, 6))
    natives.define("CLD_DUMPED", makeInteger(ts, 3))
    natives.define("CLD_EXITED", makeInteger(ts, 1))
    natives.define("CLD_KILLED", makeInteger(ts, 2))
    natives.define("CLD_STOPPED", makeInteger(ts, 5))
    natives.define("CLD_TRAPPED", makeInteger(ts, 4))
    natives.define("EFD_CLOEXEC", makeInteger(ts, 524288))
    natives.define("EFD_NONBLOCK", makeInteger(ts, 2048))
    natives.define("EFD_SEMAPHORE", makeInteger(ts, 1))
    natives.define("EX_CANTCREAT", makeInteger(ts, 73))
    natives.define("EX_CONFIG", makeInteger(ts, 78))
    natives.define("EX_DATAERR", makeInteger(ts, 65))
    natives.define("EX_IOERR", makeInteger(ts, 74))
    natives.define("EX_NOHOST", makeInteger(ts, 68))
    natives.define("EX_NOINPUT", makeInteger(ts, 66))
    natives.define("EX_NOPERM", makeInteger(ts, 77))
    natives.define("EX_NOUSER", makeInteger(ts, 67))
    natives.define("EX_OK", makeInteger(ts, 0))
    natives.define("EX_OSERR", makeInteger(ts, 71))
    natives.define("EX_OSFILE", makeInteger(ts, 72))
    natives.define("EX_PROTOCOL", makeInteger(ts, 76))
    natives.define("EX_SOFTWARE", makeInteger(ts, 70))
    natives.define("EX_TEMPFAIL", makeInteger(ts, 75))
    natives.define("EX_UNAVAILABLE", makeInteger(ts, 69))
    natives.define("EX_USAGE", makeInteger(ts, 64))
    natives.define("F_LOCK", makeInteger(ts, 1))
    natives.define("F_OK", makeInteger(ts, 0))
    natives.define("F_TEST", makeInteger(ts, 3))
    natives.define("F_TLOCK", makeInteger(ts, 2))
    natives.define("F_ULOCK", makeInteger(ts, 0))
    natives.define("GRND_NONBLOCK", makeInteger(ts, 1))
    natives.define("GRND_RANDOM", makeInteger(ts, 2))
    natives.define("MFD_ALLOW_SEALING", makeInteger(ts, 2))
    natives.define("MFD_CLOEXEC", makeInteger(ts, 1))
    natives.define("MFD_HUGETLB", makeInteger(ts, 4))
    natives.define("MFD_HUGE_16GB", makeInteger(ts, 2281701376))
    natives.define("MFD_HUGE_16MB", makeInteger(ts, 1610612736))
    natives.define("MFD_HUGE_1GB", makeInteger(ts, 2013265920))
    natives.define("MFD_HUGE_1MB", makeInteger(ts, 1342177280))
    natives.define("MFD_HUGE_256MB", makeInteger(ts, 1879048192))
    natives.define("MFD_HUGE_2GB", makeInteger(ts, 2080374784))
    natives.define("MFD_HUGE_2MB", makeInteger(ts, 1409286144))
    natives.define("MFD_HUGE_32MB", makeInteger(ts, 1677721600))
    natives.define("MFD_HUGE_512KB", makeInteger(ts, 1275068416))
    natives.define("MFD_HUGE_512MB", makeInteger(ts, 1946157056))
    natives.define("MFD_HUGE_64KB", makeInteger(ts, 1073741824))
    natives.define("MFD_HUGE_8MB", makeInteger(ts, 1543503872))
    natives.define("MFD_HUGE_MASK", makeInteger(ts, 63))
    natives.define("MFD_HUGE_SHIFT", makeInteger(ts, 26))
    natives.define("NGROUPS_MAX", makeInteger(ts, 65536))
    natives.define("O_ACCMODE", makeInteger(ts, 3))
    natives.define("O_APPEND", makeInteger(ts, 1024))
    natives.define("O_ASYNC", makeInteger(ts, 8192))
    natives.define("O_CLOEXEC", makeInteger(ts, 524288))
    natives.define("O_CREAT", makeInteger(ts, 64))
    natives.define("O_DIRECT", makeInteger(ts, 16384))
    natives.define("O_DIRECTORY", makeInteger(ts, 65536))
    natives.define("O_DSYNC", makeInteger(ts, 4096))
    natives.define("O_EXCL", makeInteger(ts, 128))
    natives.define("O_FSYNC", makeInteger(ts, 1052672))
    natives.define("O_LARGEFILE", makeInteger(ts, 0))
    natives.define("O_NDELAY", makeInteger(ts, 2048))
    natives.define("O_NOATIME", makeInteger(ts, 262144))
    natives.define("O_NOCTTY", makeInteger(ts, 256))
    natives.define("O_NOFOLLOW", makeInteger(ts, 131072))
    natives.define("O_NONBLOCK", makeInteger(ts, 2048))
    natives.define("O_PATH", makeInteger(ts, 2097152))
    natives.define("O_RDONLY", makeInteger(ts, 0))
    natives.define("O_RDWR", makeInteger(ts, 2))
    natives.define("O_RSYNC", makeInteger(ts, 1052672))
    natives.define("O_SYNC", makeInteger(ts, 1052672))
    natives.define("O_TMPFILE", makeInteger(ts, 4259840))
    natives.define("O_TRUNC", makeInteger(ts, 512))
    natives.define("O_WRONLY", makeInteger(ts, 1))
    natives.define("POSIX_FADV_DONTNEED", makeInteger(ts, 4))
    natives.define("POSIX_FADV_NOREUSE", makeInteger(ts, 5))
    natives.define("POSIX_FADV_NORMAL", makeInteger(ts, 0))
    natives.define("POSIX_FADV_RANDOM", makeInteger(ts, 1))
    natives.define("POSIX_FADV_SEQUENTIAL", makeInteger(ts, 2))
    natives.define("POSIX_FADV_WILLNEED", makeInteger(ts, 3))
    natives.define("POSIX_SPAWN_CLOSE", makeInteger(ts, 1))
    natives.define("POSIX_SPAWN_DUP2", makeInteger(ts, 2))
    natives.define("POSIX_SPAWN_OPEN", makeInteger(ts, 0))
    natives.define("PRIO_PGRP", makeInteger(ts, 1))
    natives.define("PRIO_PROCESS", makeInteger(ts, 0))
    natives.define("PRIO_USER", makeInteger(ts, 2))
    natives.define("P_ALL", makeInteger(ts, 0))
    natives.define("P_PGID", makeInteger(ts, 2))
    natives.define("P_PID", makeInteger(ts, 1))
    natives.define("P_PIDFD", makeInteger(ts, 3))
    natives.define("RTLD_DEEPBIND", makeInteger(ts, 8))
    natives.define("RTLD_GLOBAL", makeInteger(ts, 256))
    natives.define("RTLD_LAZY", makeInteger(ts, 1))
    natives.define("RTLD_LOCAL", makeInteger(ts, 0))
    natives.define("RTLD_NODELETE", makeInteger(ts, 4096))
    natives.define("RTLD_NOLOAD", makeInteger(ts, 4))
    natives.define("RTLD_NOW", makeInteger(ts, 2))
    natives.define("RWF_APPEND", makeInteger(ts, 16))
    natives.define("RWF_DSYNC", makeInteger(ts, 2))
    natives.define("RWF_HIPRI", makeInteger(ts, 1))
    natives.define("RWF_NOWAIT", makeInteger(ts, 8))
    natives.define("RWF_SYNC", makeInteger(ts, 4))
    natives.define("R_OK", makeInteger(ts, 4))
    natives.define("SCHED_BATCH", makeInteger(ts, 3))
    natives.define("SCHED_FIFO", makeInteger(ts, 1))
    natives.define("SCHED_IDLE", makeInteger(ts, 5))
    natives.define("SCHED_OTHER", makeInteger(ts, 0))
    natives.define("SCHED_RESET_ON_FORK", makeInteger(ts, 1073741824))
    natives.define("SCHED_RR", makeInteger(ts, 2))
    natives.define("SEEK_DATA", makeInteger(ts, 3))
    natives.define("SEEK_HOLE", makeInteger(ts, 4))
    natives.define("SPLICE_F_MORE", makeInteger(ts, 4))
    natives.define("SPLICE_F_MOVE", makeInteger(ts, 1))
    natives.define("SPLICE_F_NONBLOCK", makeInteger(ts, 2))
    natives.define("ST_APPEND", makeInteger(ts, 256))
    natives.define("ST_MANDLOCK", makeInteger(ts, 64))
    natives.define("ST_NOATIME", makeInteger(ts, 1024))
    natives.define("ST_NODEV", makeInteger(ts, 4))
    natives.define("ST_NODIRATIME", makeInteger(ts, 2048))
    natives.define("ST_NOEXEC", makeInteger(ts, 8))
    natives.define("ST_NOSUID", makeInteger(ts, 2))
    natives.define("ST_RDONLY", makeInteger(ts, 1))
    natives.define("ST_RELATIME", makeInteger(ts, 4096))
    natives.define("ST_SYNCHRONOUS", makeInteger(ts, 16))
    natives.define("ST_WRITE", makeInteger(ts, 128))
    natives.define("TMP_MAX", makeInteger(ts, 238328))
    natives.define("WCONTINUED", makeInteger(ts, 8))
    natives.define("WEXITED", makeInteger(ts, 4))
    natives.define("WNOHANG", makeInteger(ts, 1))
    natives.define("WNOWAIT", makeInteger(ts, 16777216))
    natives.define("WSTOPPED", makeInteger(ts, 2))
    natives.define("WUNTRACED", makeInteger(ts, 2))
    natives.define("W_OK", makeInteger(ts, 2))
    natives.define("XATTR_CREATE", makeInteger(ts, 1))
    natives.define("XATTR_REPLACE", makeInteger(ts, 2))
    natives.define("XATTR_SIZE_MAX", makeInteger(ts, 65536))
    natives.define("X_OK", makeInteger(ts, 1))
    natives.function("_stat\0($module, path, dir_fd, follow_symlinks, /)\0\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        guard let a2 = truthArgument(ts, v2) else { return 0 }
        return posixStat(ts, a0, a1, a2).raw
    }
    natives.function("fspath\0($module, /, path)\0Return the file system path representation of the object.\n\nIf the object is str or bytes, then allow it to pass through as-is. If the\nobject defines __fspath__(), then return the result of that method. All other\ntypes raise a TypeError.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixFspath(ts, a0).raw
    }
    natives.function("open\0($module, /, path, flags, mode=511, *, dir_fd=None)\0Open a file for low level IO.  Returns a file descriptor (integer).\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Int
        if v2.isNull { a2 = 511 } else {
            guard let converted = integer32Argument(ts, v2) else { return 0 }
            a2 = converted
        }
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        guard let result = posixOpen(ts, a0, a1, a2, a3) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("close\0($module, /, fd)\0Close a file descriptor.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixClose(ts, a0) ? Value.none.raw : 0
    }
    natives.function("closerange\0($module, fd_low, fd_high, /)\0Closes all file descriptors in [fd_low, fd_high), ignoring errors.\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixCloserange(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("read\0($module, fd, length, /)\0Read from a file descriptor.  Returns a bytes object.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        return posixRead(ts, a0, a1).raw
    }
    natives.function("pread\0($module, fd, length, offset, /)\0Read a number of bytes from a file descriptor starting at a particular offset.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        return posixPread(ts, a0, a1, a2).raw
    }
    natives.function("write\0($module, fd, data, /)\0Write a bytes object to a file descriptor.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        guard let result = posixWrite(ts, a0, a1) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("pwrite\0($module, fd, buffer, offset, /)\0Write bytes to a file descriptor starting at a particular offset.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        guard let result = posixPwrite(ts, a0, a1, a2) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("lseek\0($module, fd, position, whence, /)\0Set the position of a file descriptor.  Return the new position.\n\n  fd\n    An open file descriptor, as returned by os.open().\n  position\n    Position, interpreted relative to 'whence'.\n  whence\n    The relative position to seek from.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integer32Argument(ts, v2) else { return 0 }
        guard let result = posixLseek(ts, a0, a1, a2) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("isatty\0($module, fd, /)\0Return True if the fd is connected to a terminal.\n\nReturn True if the file descriptor is an open file descriptor\nconnected to the slave end of a terminal.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixIsatty(ts, a0) else { return 0 }
        return Value(result).raw
    }
    natives.function("dup\0($module, fd, /)\0Return a duplicate of a file descriptor.\0", NativeShape(name: 3, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixDup(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("dup2\0($module, /, fd, fd2, inheritable=True)\0Duplicate file descriptor.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Bool
        if v2.isNull { a2 = true } else {
            guard let converted = truthArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        guard let result = posixDup2(ts, a0, a1, a2) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("pipe\0($module, /)\0Create a pipe.\n\nReturns a tuple of two file descriptors:\n  (read_fd, write_fd)\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixPipe(ts).raw
    }
    natives.function("pipe2\0($module, flags, /)\0Create a pipe with flags set atomically.\n\nReturns a tuple of two file descriptors:\n  (read_fd, write_fd)\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixPipe2(ts, a0).raw
    }
    natives.function("fsync\0($module, /, fd)\0Force write of fd to disk.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixFsync(ts, a0) ? Value.none.raw : 0
    }
    natives.function("fdatasync\0($module, /, fd)\0Force write of fd to disk without forcing update of metadata.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixFdatasync(ts, a0) ? Value.none.raw : 0
    }
    natives.function("sync\0($module, /)\0Force write of everything to disk.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixSync(ts) ? Value.none.raw : 0
    }
    natives.function("ftruncate\0($module, fd, length, /)\0Truncate a file, specified by file descriptor, to a specific length.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        return posixFtruncate(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("truncate\0($module, /, path, length)\0Truncate a file, specified by path, to a specific length.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        return posixTruncate(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("listdir\0($module, /, path=None)\0Return a list containing the names of the files in the directory.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 0, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = count > 0 ? Arguments(raw: base)[0] : .null
        let a0 = v0.isNull ? .none : v0
        return posixListdir(ts, a0).raw
    }
    natives.function("_entries\0($module, path, /)\0\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixEntries(ts, a0).raw
    }
    natives.function("mkdir\0($module, /, path, mode=511, *, dir_fd=None)\0Create a directory.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Int
        if v1.isNull { a1 = 511 } else {
            guard let converted = integer32Argument(ts, v1) else { return 0 }
            a1 = converted
        }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return posixMkdir(ts, a0, a1, a2) ? Value.none.raw : 0
    }
    natives.function("rmdir\0($module, /, path, *, dir_fd=None)\0Remove a directory.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return posixRmdir(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("unlink\0($module, /, path, *, dir_fd=None)\0Remove a file (same as remove()).\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return posixUnlink(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("remove\0($module, /, path, *, dir_fd=None)\0Remove a file (same as unlink()).\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return posixUnlink(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("rename\0($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)\0Rename a file or directory.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return posixRename(ts, a0, a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("replace\0($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)\0Rename a file or directory, overwriting the destination.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return posixRename(ts, a0, a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("link\0($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)\0Create a hard link to a file.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        let v4 = count > 4 ? Arguments(raw: base)[4] : .null
        let a4: Bool
        if v4.isNull { a4 = true } else {
            guard let converted = truthArgument(ts, v4) else { return 0 }
            a4 = converted
        }
        return posixLink(ts, a0, a1, a2, a3, a4) ? Value.none.raw : 0
    }
    natives.function("symlink\0($module, /, src, dst, target_is_directory=False, *, dir_fd=None)\0Create a symbolic link pointing to src named dst.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2: Bool
        if v2.isNull { a2 = false } else {
            guard let converted = truthArgument(ts, v2) else { return 0 }
            a2 = converted
        }
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        return posixSymlink(ts, a0, a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("readlink\0($module, /, path, *, dir_fd=None)\0Return a string representing the path to which the symbolic link points.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        return posixReadlink(ts, a0, a1).raw
    }
    natives.function("access\0($module, /, path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)\0Use the real uid/gid to test for access to a path.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3: Bool
        if v3.isNull { a3 = false } else {
            guard let converted = truthArgument(ts, v3) else { return 0 }
            a3 = converted
        }
        let v4 = count > 4 ? Arguments(raw: base)[4] : .null
        let a4: Bool
        if v4.isNull { a4 = true } else {
            guard let converted = truthArgument(ts, v4) else { return 0 }
            a4 = converted
        }
        guard let result = posixAccess(ts, a0, a1, a2, a3, a4) else { return 0 }
        return Value(result).raw
    }
    natives.function("chdir\0($module, /, path)\0Change the current working directory to the specified path.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixChdir(ts, a0) ? Value.none.raw : 0
    }
    natives.function("fchdir\0($module, /, fd)\0Change to the directory of the given file descriptor.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixFchdir(ts, a0) ? Value.none.raw : 0
    }
    natives.function("getcwd\0($module, /)\0Return a unicode string representing the current working directory.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixGetcwd(ts).raw
    }
    natives.function("getcwdb\0($module, /)\0Return a bytes string representing the current working directory.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixGetcwdb(ts).raw
    }
    natives.function("chmod\0($module, /, path, mode, *, dir_fd=None, follow_symlinks=True)\0Change the access permissions of a file.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3: Bool
        if v3.isNull { a3 = true } else {
            guard let converted = truthArgument(ts, v3) else { return 0 }
            a3 = converted
        }
        return posixChmod(ts, a0, a1, a2, a3) ? Value.none.raw : 0
    }
    natives.function("fchmod\0($module, /, fd, mode)\0Change the access permissions of the file given by file descriptor fd.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixFchmod(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("chown\0($module, /, path, uid, gid, *, dir_fd=None, follow_symlinks=True)\0Change the owner and group id of path to the numeric uid and gid.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        let v4 = count > 4 ? Arguments(raw: base)[4] : .null
        let a4: Bool
        if v4.isNull { a4 = true } else {
            guard let converted = truthArgument(ts, v4) else { return 0 }
            a4 = converted
        }
        return posixChown(ts, a0, a1, a2, a3, a4) ? Value.none.raw : 0
    }
    natives.function("fchown\0($module, /, fd, uid, gid)\0Change the owner and group id of the file specified by file descriptor.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        return posixFchown(ts, a0, a1, a2) ? Value.none.raw : 0
    }
    natives.function("lchown\0($module, /, path, uid, gid)\0Change the owner and group id of path to the numeric uid and gid.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integerArgument(ts, v1) else { return 0 }
        let v2 = Arguments(raw: base)[2]
        guard let a2 = integerArgument(ts, v2) else { return 0 }
        return posixLchown(ts, a0, a1, a2) ? Value.none.raw : 0
    }
    natives.function("mkfifo\0($module, /, path, mode=438, *, dir_fd=None)\0Create a \"fifo\" (a POSIX named pipe).\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Int
        if v1.isNull { a1 = 438 } else {
            guard let converted = integer32Argument(ts, v1) else { return 0 }
            a1 = converted
        }
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2.isNull ? .none : v2
        return posixMkfifo(ts, a0, a1, a2) ? Value.none.raw : 0
    }
    natives.function("utime\0($module, /, path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)\0Set the access and modified time of path.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1 = v1.isNull ? .none : v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        let v3 = count > 3 ? Arguments(raw: base)[3] : .null
        let a3 = v3.isNull ? .none : v3
        let v4 = count > 4 ? Arguments(raw: base)[4] : .null
        let a4: Bool
        if v4.isNull { a4 = true } else {
            guard let converted = truthArgument(ts, v4) else { return 0 }
            a4 = converted
        }
        return posixUtime(ts, a0, a1, a2, a3, a4) ? Value.none.raw : 0
    }
    natives.function("umask\0($module, mask, /)\0Set the current numeric umask and return the previous umask.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixUmask(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("getpid\0($module, /)\0Return the current process id.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGetpid(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("getppid\0($module, /)\0Return the parent's process id.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGetppid(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("getuid\0($module, /)\0Return the current process's user id.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGetuid(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("geteuid\0($module, /)\0Return the current process's effective user id.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGeteuid(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("getgid\0($module, /)\0Return the current process's group id.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGetgid(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("getegid\0($module, /)\0Return the current process's effective group id.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGetegid(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("getpgrp\0($module, /)\0Return the current process group id.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 9) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let result = posixGetpgrp(ts)
        return makeInteger(ts, result).raw
    }
    natives.function("getpgid\0($module, /, pid)\0Call the system call getpgid(), and return the result.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixGetpgid(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("getsid\0($module, pid, /)\0Call the system call getsid(pid) and return the result.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixGetsid(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("setsid\0($module, /)\0Call the system call setsid().\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixSetsid(ts) ? Value.none.raw : 0
    }
    natives.function("setpgid\0($module, pid, pgrp, /)\0Call the system call setpgid(pid, pgrp).\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixSetpgid(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("setuid\0($module, uid, /)\0Set the current process's user id.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integerArgument(ts, v0) else { return 0 }
        return posixSetuid(ts, a0) ? Value.none.raw : 0
    }
    natives.function("setgid\0($module, gid, /)\0Set the current process's group id.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integerArgument(ts, v0) else { return 0 }
        return posixSetgid(ts, a0) ? Value.none.raw : 0
    }
    natives.function("getgroups\0($module, /)\0Return list of supplemental group IDs for the process.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixGetgroups(ts).raw
    }
    natives.function("getlogin\0($module, /)\0Return the actual login name.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixGetlogin(ts).raw
    }
    natives.function("nice\0($module, increment, /)\0Add increment to the priority of process and return the new priority.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixNice(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("kill\0($module, pid, signal, /)\0Kill a process with a signal.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixKill(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("killpg\0($module, pgid, signal, /)\0Kill a process group with a signal.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixKillpg(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("abort\0($module, /)\0Abort the interpreter immediately.\n\nThis function 'dumps core' or otherwise fails in the hardest way possible\non the hosting operating system.  This function never returns.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixAbort(ts) ? Value.none.raw : 0
    }
    natives.function("_exit\0($module, /, status)\0Exit to the system with specified status, without normal exit processing.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixExit(ts, a0) ? Value.none.raw : 0
    }
    natives.function("fork\0($module, /)\0Fork a child process.\n\nReturn 0 to child process and PID of child to parent process.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        guard let result = posixFork(ts) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("waitpid\0($module, pid, options, /)\0Wait for completion of a given child process.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixWaitpid(ts, a0, a1).raw
    }
    natives.function("wait\0($module, /)\0Wait for completion of a child process.\0", NativeShape(name: 4, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixWait(ts).raw
    }
    natives.function("execv\0($module, path, argv, /)\0Execute an executable path with arguments, replacing current process.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return posixExecv(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("execve\0($module, /, path, argv, env)\0Execute an executable path with arguments, replacing current process.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 3, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = Arguments(raw: base)[2]
        let a2 = v2
        return posixExecve(ts, a0, a1, a2) ? Value.none.raw : 0
    }
    natives.function("system\0($module, /, command)\0Execute the command in a subshell.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        guard let result = posixSystem(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("strerror\0($module, code, /)\0Translate an error code to a message string.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixStrerror(ts, a0).raw
    }
    natives.function("putenv\0($module, name, value, /)\0Change or add an environment variable.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return posixPutenv(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("unsetenv\0($module, name, /)\0Delete an environment variable.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixUnsetenv(ts, a0) ? Value.none.raw : 0
    }
    natives.function("urandom\0($module, size, /)\0Return a bytes object containing random bytes suitable for cryptographic use.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integerArgument(ts, v0) else { return 0 }
        return posixUrandom(ts, a0).raw
    }
    natives.function("getrandom\0($module, /, size, flags=0)\0Obtain a series of random bytes.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integerArgument(ts, v0) else { return 0 }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Int
        if v1.isNull { a1 = 0 } else {
            guard let converted = integer32Argument(ts, v1) else { return 0 }
            a1 = converted
        }
        return posixGetrandom(ts, a0, a1).raw
    }
    natives.function("cpu_count\0($module, /)\0Return the number of CPUs in the system; return None if indeterminable.\n\nThis number is not equivalent to the number of CPUs the current process can\nuse.  The number of usable CPUs can be obtained with\n``len(os.sched_getaffinity(0))``\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 1) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixCpuCount(ts).raw
    }
    natives.function("sched_getaffinity\0($module, pid, /)\0Return the affinity of the process identified by pid (or the current process if zero).\0", NativeShape(name: 17, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixSchedGetaffinity(ts, a0).raw
    }
    natives.function("sched_yield\0($module, /)\0Voluntarily relinquish the CPU.\0", NativeShape(name: 11, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixSchedYield(ts) ? Value.none.raw : 0
    }
    natives.function("get_inheritable\0($module, fd, /)\0Get the close-on-exe flag of the specified file descriptor.\0", NativeShape(name: 15, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixGetInheritable(ts, a0) else { return 0 }
        return Value(result).raw
    }
    natives.function("set_inheritable\0($module, fd, inheritable, /)\0Set the inheritable flag of the specified file descriptor.\0", NativeShape(name: 15, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return posixSetInheritable(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("get_blocking\0($module, fd, /)\0Get the blocking mode of the file descriptor.\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixGetBlocking(ts, a0) else { return 0 }
        return Value(result).raw
    }
    natives.function("set_blocking\0($module, fd, blocking, /)\0Set the blocking mode of the specified file descriptor.\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = truthArgument(ts, v1) else { return 0 }
        return posixSetBlocking(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("device_encoding\0($module, /, fd)\0Return a string describing the encoding of a terminal's file descriptor.\n\nThe file descriptor must be attached to a terminal.\nIf the device is not a terminal, return None.\0", NativeShape(name: 15, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixDeviceEncoding(ts, a0).raw
    }
    natives.function("ttyname\0($module, fd, /)\0Return the name of the terminal device connected to 'fd'.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixTtyname(ts, a0).raw
    }
    natives.function("_terminal\0($module, fd, /)\0\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return posixTerminal(ts, a0).raw
    }
    natives.function("_uname\0($module, /)\0\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixUname(ts).raw
    }
    natives.function("_times\0($module, /)\0\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixTimes(ts).raw
    }
    natives.function("_statvfs\0($module, path, /)\0\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixStatvfs(ts, a0).raw
    }
    natives.function("getloadavg\0($module, /)\0Return average recent system load information.\n\nReturn the number of processes in the system run queue averaged over\nthe last 1, 5, and 15 minutes as a tuple of three floats.\nRaises OSError if the load average was unobtainable.\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixGetloadavg(ts).raw
    }
    natives.function("_sysconf\0($module, name, /)\0\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = posixSysconf(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("_environment\0($module, /)\0\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return posixEnvironment(ts).raw
    }
    natives.function("_path_normpath\0($module, /, path)\0Basic path normalization.\0", NativeShape(name: 14, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        return posixPathNormpath(ts, a0).raw
    }
    natives.function("WIFSIGNALED\0($module, /, status)\0Return True if the process returning status was terminated by a signal.\0", NativeShape(name: 11, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWIFSIGNALED(ts, a0)
        return Value(result).raw
    }
    natives.function("WIFEXITED\0($module, /, status)\0Return True if the process returning status exited via the exit() system call.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWIFEXITED(ts, a0)
        return Value(result).raw
    }
    natives.function("WIFSTOPPED\0($module, /, status)\0Return True if the process returning status was stopped.\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWIFSTOPPED(ts, a0)
        return Value(result).raw
    }
    natives.function("WIFCONTINUED\0($module, /, status)\0Return True if a particular process was continued from a job control stop.\n\nReturn True if the process returning status was continued from a\njob control stop.\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWIFCONTINUED(ts, a0)
        return Value(result).raw
    }
    natives.function("WCOREDUMP\0($module, status, /)\0Return True if the process returning status was dumped to a core file.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 256) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWCOREDUMP(ts, a0)
        return Value(result).raw
    }
    natives.function("WEXITSTATUS\0($module, /, status)\0Return the process return code from status.\0", NativeShape(name: 11, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWEXITSTATUS(ts, a0)
        return makeInteger(ts, result).raw
    }
    natives.function("WTERMSIG\0($module, /, status)\0Return the signal that terminated the process that provided the status value.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWTERMSIG(ts, a0)
        return makeInteger(ts, result).raw
    }
    natives.function("WSTOPSIG\0($module, /, status)\0Return the signal that stopped the process that provided the status value.\0", NativeShape(name: 8, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 264) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let result = posixWSTOPSIG(ts, a0)
        return makeInteger(ts, result).raw
    }
    if !posixFinish(ts, module) { return ModuleObject(raw: 0) }
    return module
}
