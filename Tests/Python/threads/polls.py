# Whatever a thread is doing in Python code, other threads get their turn: each of these ends only when the main thread
# has run beside it.
import _thread
import time

stop = False


class Stopped(Exception):
    pass


def check(*values, **named):
    if stop:
        raise Stopped
    return False


def default_argument(n, x=0):
    return n if n < 2 or stop else default_argument(n - 1) + default_argument(n - 2)


def plain(n):
    return n if n < 2 or stop else plain(n - 1) + plain(n - 2)


def keyword_only(*, n):
    return n if n < 2 or stop else keyword_only(n=n - 1) + keyword_only(n=n - 2)


def expanded(*n):
    m = n[0]
    return m if m < 2 or stop else expanded(*[m - 1]) + expanded(*(m - 2,))


def named(**n):
    m = n["n"]
    return m if m < 2 or stop else named(**{"n": m - 1}) + named(n=m - 2)


class Constructed:
    def __init__(self, n, x=0):
        self.v = n if n < 2 or stop else Constructed(n - 1).v + Constructed(n - 2).v


class Metaclass(type):
    def __call__(cls, n):
        return n if n < 2 or stop else cls(n - 1) + cls(n - 2)


class Called(metaclass=Metaclass):
    pass


class Methods:
    def method(self, n, x=0):
        return n if n < 2 or stop else self.method(n - 1) + self.method(n - 2)

    @classmethod
    def of_class(cls, n):
        return n if n < 2 or stop else cls.of_class(n - 1) + cls.of_class(n - 2)

    @staticmethod
    def static(n):
        return n if n < 2 or stop else Methods.static(n - 1) + Methods.static(n - 2)

    def __call__(self, n):
        return n if n < 2 or stop else self(n - 1) + self(n - 2)

    def __getattr__(self, name):
        n = int(name[1:])
        return n if n < 2 or stop else getattr(self, "n%d" % (n - 1)) + getattr(self, "n%d" % (n - 2))

    def __getitem__(self, n):
        return n if n < 2 or stop else self[n - 1] + self[n - 2]

    def __eq__(self, other):
        return check()

    def __hash__(self):
        return 1

    def __add__(self, n):
        return n if n < 2 or stop else (self + (n - 1)).__add__(self + (n - 2))


class Start:
    def __add__(self, n):
        check()
        return self


class Property:
    def __init__(self, n):
        self.n = n

    @property
    def value(self):
        return self.n if self.n < 2 or stop else Property(self.n - 1).value + Property(self.n - 2).value


def generated(n):
    if n < 2 or stop:
        yield n
    else:
        yield from generated(n - 1)
        yield from generated(n - 2)


for_ever = iter(int, 1)
works = [
    lambda: plain(70),
    lambda: default_argument(70),
    lambda: keyword_only(n=70),
    lambda: expanded(70),
    lambda: named(n=70),
    lambda: Constructed(70),
    lambda: Called(70),
    lambda: Methods().method(70),
    lambda: Methods.of_class(70),
    lambda: Methods.static(70),
    lambda: Methods()(70),
    lambda: Methods().n70,
    lambda: Methods()[70],
    lambda: Methods() + 70,
    lambda: Property(70).value,
    lambda: sum(generated(70)),
    lambda: any(map(lambda x: stop, for_ever)),
    lambda: all(map(lambda x: not stop, for_ever)),
    lambda: sum(map(check, for_ever)),
    lambda: sum(for_ever, Start()),
    lambda: min(for_ever, key=check),
    lambda: max(map(check, for_ever)),
    lambda: sorted(range(100), key=lambda n: plain(70) + check()),
    lambda: next(filter(check, for_ever)),
    lambda: Methods() in map(lambda x: Methods(), for_ever),
    lambda: list(zip(map(check, for_ever), for_ever)),
    lambda: dict(enumerate(map(check, for_ever))),
    lambda: set(map(check, for_ever)),
    lambda: "".join(map(lambda x: "" if not check() else "", for_ever)),
    lambda: [].extend(map(check, for_ever)),
    lambda: [0 for _ in for_ever if check()],
    lambda: [*map(check, for_ever)],
    lambda: iter(check, True).__next__() or list(iter(check, True)),
]


def run(work):
    started.append(1)
    try:
        work()
    except Stopped:
        pass
    ended.release()


ended = _thread.allocate_lock()
ended.acquire()
for number, work in enumerate(works):
    stop = False
    started = []
    _thread.start_new_thread(run, (work,))
    while not started:
        time.sleep(0.0005)
    time.sleep(0.002)
    stop = True
    if not ended.acquire(timeout=20):
        print(number, "does not end")
print(len(works))
