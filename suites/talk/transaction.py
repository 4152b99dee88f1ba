"""Transactions for a Python that has none: each call runs by itself, one after the other, in the calling thread.

The names and what they mean are those that PyPy-STM's users know: `add` queues a call, `run` executes all of them,
also those that they add in turn, in no promised order (here: first in, first out), each as if it ran alone.
The first exception ends the run and is raised again by `run`; what was queued and not yet begun is dropped.
"""
import _thread


class TransactionError(Exception):
    """A queue was used in a way that its run does not allow."""


class TransactionQueue:
    """A set of calls to be executed together."""

    def __init__(self):
        self._pending = []
        self._running = False
        self._executed = 0

    def add(self, function, *arguments, **keywords):
        """Queues `function(*arguments, **keywords)`; a running transaction may add more."""
        self._pending.append((function, arguments, keywords))

    def add_generator(self, generator):
        """Queues every step of `generator` as a transaction; a step begins only after the one before it."""

        def step():
            try:
                next(generator)
            except StopIteration:
                return
            self.add(step)

        self.add(step)

    def run(self, nb_segments=0):
        """Executes what is queued until nothing is left. `nb_segments` bounds the threads, of which there is one."""
        if self._running:
            raise TransactionError("recursive invocation of TransactionQueue.run()")
        if nb_segments < 0:
            raise ValueError("nb_segments must not be negative")
        self._running = True
        self._executed = 0
        try:
            while self._pending:
                batch = self._pending
                self._pending = []
                for function, arguments, keywords in batch:
                    with atomic:
                        function(*arguments, **keywords)
                    self._executed += 1
        except BaseException:
            self._pending = []
            raise
        finally:
            self._running = False

    def number_of_transactions_executed(self):
        """How many transactions the last `run` completed."""
        if self._running:
            raise TransactionError("TransactionQueue.run() is still running")
        return self._executed


class _Atomic:
    """`with atomic:` executes its block as if no other thread's atomic block ran beside it. Blocks may nest."""

    def __init__(self):
        self._lock = _thread.allocate_lock()
        self._owner = None
        self._depth = 0

    def __enter__(self):
        if not self.active():
            self._lock.acquire()
            self._owner = _thread.get_ident()
        self._depth += 1

    def __exit__(self, kind, value, traceback):
        self._depth -= 1
        if self._depth == 0:
            self._owner = None
            self._lock.release()

    def active(self):
        return self._owner == _thread.get_ident()


atomic = _Atomic()
_queue = TransactionQueue()


def is_atomic():
    """Whether the calling thread is inside an atomic block."""
    return atomic.active()


def hint_commit_soon():
    """Suggests to end the current transaction; without transactions there is nothing to do."""


def getsegmentlimit():
    """How many transactions can run at the same time."""
    return 1


def add(function, *arguments, **keywords):
    """Queues a call on the default queue."""
    _queue.add(function, *arguments, **keywords)


def run():
    """Executes the default queue."""
    _queue.run()
