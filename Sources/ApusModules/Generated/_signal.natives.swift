// swift-format-ignore-file
// Made by apus-generate from Sources/ApusModules/Signal/_signal.stub. Do not edit: run `make generate`.
import ApusRuntime
import Glibc

/// The module `_signal`.
package func makeSignalModule(_ ts: ThreadState) -> ModuleObject {
    let name = intern(ts, "_signal" as StaticString).value
    let module = makeModule(ts, name, documentation: makeString(ts, "This module provides mechanisms to use signal handlers in Python.\n").value)
    let natives = NativeDefiner(ts, module.namespace, owner: name)
    natives.define("ITIMER_PROF", makeInteger(ts, 2))
    natives.define("ITIMER_REAL", makeInteger(ts, 0))
    natives.define("ITIMER_VIRTUAL", makeInteger(ts, 1))
    natives.define("NSIG", makeInteger(ts, 65))
    natives.define("SIGABRT", makeInteger(ts, 6))
    natives.define("SIGALRM", makeInteger(ts, 14))
    natives.define("SIGBUS", makeInteger(ts, 7))
    natives.define("SIGCHLD", makeInteger(ts, 17))
    natives.define("SIGCLD", makeInteger(ts, 17))
    natives.define("SIGCONT", makeInteger(ts, 18))
    natives.define("SIGFPE", makeInteger(ts, 8))
    natives.define("SIGHUP", makeInteger(ts, 1))
    natives.define("SIGILL", makeInteger(ts, 4))
    natives.define("SIGINT", makeInteger(ts, 2))
    natives.define("SIGIO", makeInteger(ts, 29))
    natives.define("SIGIOT", makeInteger(ts, 6))
    natives.define("SIGKILL", makeInteger(ts, 9))
    natives.define("SIGPIPE", makeInteger(ts, 13))
    natives.define("SIGPOLL", makeInteger(ts, 29))
    natives.define("SIGPROF", makeInteger(ts, 27))
    natives.define("SIGPWR", makeInteger(ts, 30))
    natives.define("SIGQUIT", makeInteger(ts, 3))
    natives.define("SIGRTMAX", makeInteger(ts, 64))
    natives.define("SIGRTMIN", makeInteger(ts, 34))
    natives.define("SIGSEGV", makeInteger(ts, 11))
    natives.define("SIGSTKFLT", makeInteger(ts, 16))
    natives.define("SIGSTOP", makeInteger(ts, 19))
    natives.define("SIGSYS", makeInteger(ts, 31))
    natives.define("SIGTERM", makeInteger(ts, 15))
    natives.define("SIGTRAP", makeInteger(ts, 5))
    natives.define("SIGTSTP", makeInteger(ts, 20))
    natives.define("SIGTTIN", makeInteger(ts, 21))
    natives.define("SIGTTOU", makeInteger(ts, 22))
    natives.define("SIGURG", makeInteger(ts, 23))
    natives.define("SIGUSR1", makeInteger(ts, 10))
    natives.define("SIGUSR2", makeInteger(ts, 12))
    natives.define("SIGVTALRM", makeInteger(ts, 26))
    natives.define("SIGWINCH", makeInteger(ts, 28))
    natives.define("SIGXCPU", makeInteger(ts, 24))
    natives.define("SIGXFSZ", makeInteger(ts, 25))
    natives.define("SIG_BLOCK", makeInteger(ts, 0))
    natives.define("SIG_DFL", makeInteger(ts, 0))
    natives.define("SIG_IGN", makeInteger(ts, 1))
    natives.define("SIG_SETMASK", makeInteger(ts, 2))
    natives.define("SIG_UNBLOCK", makeInteger(ts, 1))
    natives.function("signal\0($module, signalnum, handler, /)\0Set the action for the given signal.\n\nThe action can be SIG_DFL, SIG_IGN, or a callable Python object.\nThe previous action is returned.  See getsignal() for possible return values.\n\n*** IMPORTANT NOTICE ***\nA signal handler function is called with two arguments:\nthe first is the signal number, the second is the interrupted stack frame.\0", NativeShape(name: 6, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return signalSignal(ts, a0, a1).raw
    }
    natives.function("getsignal\0($module, signalnum, /)\0Return the current action for the given signal.\n\nThe return value can be:\n  SIG_IGN -- if the signal is being ignored\n  SIG_DFL -- if the default action for the signal is in effect\n  None    -- if an unknown handler is in effect\n  anything else -- the callable Python object used as a handler\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 269) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return signalGetsignal(ts, a0).raw
    }
    natives.function("default_int_handler\0($module, signalnum, frame, /)\0The default handler for SIGINT installed by Python.\0", NativeShape(name: 19, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return signalDefaultIntHandler(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("raise_signal\0($module, signalnum, /)\0Send a signal to the executing process.\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return signalRaiseSignal(ts, a0) ? Value.none.raw : 0
    }
    natives.function("alarm\0($module, seconds, /)\0Arrange for SIGALRM to arrive after the given number of seconds.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        guard let result = signalAlarm(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("pause\0($module, /)\0Wait until a signal arrives.\0", NativeShape(name: 5, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return signalPause(ts) ? Value.none.raw : 0
    }
    natives.function("setitimer\0($module, which, seconds, interval=0.0, /)\0Sets given itimer (one of ITIMER_REAL, ITIMER_VIRTUAL or ITIMER_PROF).\n\nThe timer will fire after value seconds and after that every interval seconds.\nThe itimer can be cleared by setting seconds to zero.\n\nReturns old values as a tuple: (delay, interval).\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 2, maximum: 3), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        let v2 = count > 2 ? Arguments(raw: base)[2] : .null
        let a2 = v2
        return signalSetitimer(ts, a0, a1, a2).raw
    }
    natives.function("getitimer\0($module, which, /)\0Returns current value of given itimer.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return signalGetitimer(ts, a0).raw
    }
    natives.function("siginterrupt\0($module, signalnum, flag, /)\0Change system call restart behaviour.\n\nIf flag is False, system calls will be restarted when interrupted by\nsignal sig, else system calls will be interrupted.\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = truthArgument(ts, v1) else { return 0 }
        return signalSiginterrupt(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("set_wakeup_fd\0($module, fd, /, *, warn_on_full_buffer=True)\0set_wakeup_fd(fd, *, warn_on_full_buffer=True) -> fd\n\nSets the fd to be written to (with the signal number) when a signal\ncomes in.  A library can use this to wakeup select or poll.\nThe previous fd or -1 is returned.\0", NativeShape(name: 13, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = count > 1 ? Arguments(raw: base)[1] : .null
        let a1: Bool
        if v1.isNull { a1 = true } else {
            guard let converted = truthArgument(ts, v1) else { return 0 }
            a1 = converted
        }
        guard let result = signalSetWakeupFd(ts, a0, a1) else { return 0 }
        return makeInteger(ts, result).raw
    }
    natives.function("strsignal\0($module, signalnum, /)\0Return the system description of the given signal.\0", NativeShape(name: 9, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 268) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        return signalStrsignal(ts, a0).raw
    }
    natives.function("valid_signals\0($module, /)\0Return a set of valid signal numbers on this platform.\0", NativeShape(name: 13, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 8) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return signalValidSignals(ts).raw
    }
    natives.function("pthread_sigmask\0($module, how, mask, /)\0Fetch and/or change the signal mask of the calling thread.\0", NativeShape(name: 15, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integer32Argument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        let a1 = v1
        return signalPthreadSigmask(ts, a0, a1).raw
    }
    natives.function("pthread_kill\0($module, thread_id, signalnum, /)\0Send a signal to a thread.\0", NativeShape(name: 12, kind: NativeKind.direct, minimum: 2, maximum: 2), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        guard let a0 = integerArgument(ts, v0) else { return 0 }
        let v1 = Arguments(raw: base)[1]
        guard let a1 = integer32Argument(ts, v1) else { return 0 }
        return signalPthreadKill(ts, a0, a1) ? Value.none.raw : 0
    }
    natives.function("sigpending\0($module, /)\0Examine pending signals.\0", NativeShape(name: 10, kind: NativeKind.direct, minimum: 0, maximum: 0), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        return signalSigpending(ts).raw
    }
    natives.function("sigwait\0($module, sigset, /)\0Wait for a signal.\0", NativeShape(name: 7, kind: NativeKind.direct, minimum: 1, maximum: 1), effects: 255) { thread, base, count in
        let ts = ThreadState(raw: thread)
        let v0 = Arguments(raw: base)[0]
        let a0 = v0
        guard let result = signalSigwait(ts, a0) else { return 0 }
        return makeInteger(ts, result).raw
    }
    if !signalFinish(ts, module) { return ModuleObject(raw: 0) }
    return module
}
