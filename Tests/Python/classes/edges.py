# Classes at the edges: conflicts, hooks, slots, orders of resolution.
def attempt(source):
    try:
        exec(source, dict(globals()))
        print("ok:", source.split("\n")[0])
    except BaseException as error:
        print(type(error).__name__ + ":", error, "" if error.__cause__ is None else repr(error.__cause__))


class M1(type):
    pass


class M2(type):
    pass


class A1(metaclass=M1):
    pass


class A2(metaclass=M2):
    pass


class S1:
    __slots__ = ("a", "b")


class S2:
    __slots__ = ("c",)


class Empty:
    __slots__ = ()


class Both(Empty, S1):
    __slots__ = ("d",)


class X:
    pass


class Y(X):
    pass


for source in (
    "class C(A1, A2): pass",
    "class C(A1, metaclass=M2): pass",
    "class M3(M1, M2): pass\nclass C(A1, A2, metaclass=M3): pass\nprint(type(C))",
    "class C(X, Y): pass",
    "class C(X, X): pass",
    "class C(S1, S2): pass",
    "class C(S1, Empty): pass",
    "class C(int, S1): pass",
    "class C(int, float): pass",
    "class C(int, Empty): pass",
    "class C(bool): pass",
    "class C(type(None)): pass",
    "class C(type(lambda: 0)): pass",
    "class C(range): pass",
    "class C(slice): pass",
    "class C(5): pass",
    "class C('text'): pass",
    "class C(X()): pass",
    "class C(None): pass",
    "class C(...): pass",
    "class C(*()): pass",
    "class C(*[X], **{}): pass",
    "class C(*[X], **{'metaclass': type}): pass",
    "class C(*[X], **{'y': 1}): pass",
    "class C(X, metaclass=type, **{}): pass",
    "class C: __slots__ = 5",
    "class C: __slots__ = ('a', 5)",
    "class C: __slots__ = ('a b',)",
    "class C: __slots__ = ('a', 'a')\nprint(C.a)",
    "class C:\n __slots__ = ('a',)\n a = 1",
    "class C: __slots__ = ('__dict__', '__weakref__')\nC().x = 1",
    "class C: __slots__ = ('__dict__', '__dict__')",
    "class C(X): __slots__ = ('__dict__',)",
    "class C: __slots__ = 'one'\nc = C()\nc.one = 1\nc.two = 2",
    "class C: __slots__ = {'a': 'doc of a'}\nprint(C.a.__doc__, C.__slots__)",
    "class C(int): __slots__ = ('a',)",
    "class C(tuple): __slots__ = ('a',)",
    "class C(list): __slots__ = ('a',)\nc = C([1])\nc.a = 2\nprint(c, c.a)",
    "class C: __slots__ = ('__private',)\n\nC()._C__private = 1",
    "class C: __slots__ = ()\nC().x = 1",
    "class C: __slots__ = ('x',)\nc = C()\ndel c.x",
    "class C: __slots__ = ('x',)\nC.x.__get__(5)",
    "class C: __slots__ = ('x',)\nC.x.__set__(5, 1)",
    "class C: __qualname__ = 5",
    "class C: __qualname__ = 'Other.C'\nprint(C, C.__name__)",
    "class C: __module__ = 5\nprint(C.__module__)",
    "class C: __name__ = 'x'\nprint(C.__name__, C().__name__)",
    "class C: __doc__ = 5\nprint(C.__doc__)",
    "class C:\n def __init__(self): return 5\nC()",
    "class C:\n def __new__(cls): return 5\nprint(C())",
    "class C:\n def __new__(cls, x): return super().__new__(cls, x)\nC(1)",
    "class C:\n def __init__(self, x): super().__init__(x)\nC(1)",
    "class C: pass\nC(1)",
    "class C: pass\nC(a=1)",
    "object(1)",
    "object.__new__()",
    "object.__new__(int)",
    "object.__new__(5)",
    "int.__new__(str)",
    "int.__new__(X)",
    "list.__new__(dict)",
    "type('C')",
    "type('C', (), {}, {})",
    "type(5, (), {})",
    "type('C', [], {})",
    "type('C', (), [])",
    "type('C', (5,), {})",
    "type('C\\0', (), {})",
    "type.__new__(X, 'C', (), {})",
    "type.__call__(5)",
    "print(type.__call__(type, 5))",
    "type('C', (X,), {}, unknown=1)",
    "type.mro(5)",
    "print(type.mro(bool))",
    "X.__bases__ = ()",
    "X.__bases__ = (Y,)",
    "X.__bases__ = 5",
    "del X.__bases__",
    "X.__dict__ = {}",
    "X.__dict__['a'] = 1",
    "int.x = 1",
    "del int.x",
    "int.__name__ = 'x'",
    "X().__class__ = int",
    "X().__class__ = S1",
    "X().__class__ = 5",
    "x = X(); x.__class__ = Y; print(type(x).__name__)",
    "del X().__class__",
    "X().__dict__ = 5",
    "x = X(); x.__dict__ = {'a': 1}; print(x.a)",
    "class C:\n def __set_name__(self, owner, name): print('named', name, owner.__name__)\nclass D:\n a = b = C()",
    "class C:\n def __set_name__(self, owner, name): 1 / 0\nclass D:\n a = C()",
    "class C:\n def __set_name__(self): pass\nclass D:\n a = C()",
    "class C:\n def __init_subclass__(cls, **k): print('sub', cls.__name__, k)\nclass D(C, x=1): pass",
    "class C:\n def __init_subclass__(cls): raise ValueError('no')\nclass D(C): pass",
    "class C:\n def __init_subclass__(): pass\nclass D(C): pass",
    "class C(x=1): pass",
    "class C(metaclass=lambda *a, **k: (a[0], k), x=1): pass\nprint(C)",
    "class C(metaclass=len): pass",
    "class C(metaclass=5): pass",
    "class M(type):\n def __prepare__(): pass\nclass C(metaclass=M): pass",
    "class M(type):\n @classmethod\n def __prepare__(m, n, b): return 5\nclass C(metaclass=M): pass",
    "class M(type):\n def mro(cls): return [cls]\nclass C(metaclass=M): pass\nprint(C.__mro__)",
    "class M(type):\n def mro(cls): return 5\nclass C(metaclass=M): pass",
    "class M(type):\n def __new__(m, n, b, d): return 5\nclass C(metaclass=M):\n def f(self): return __class__\nprint(C)",
    "class M(type):\n def __new__(m, n, b, d):\n  d.pop('__classcell__', None)\n  return super().__new__(m, n, b, d)\nclass C(metaclass=M):\n def f(self): return __class__",
    "class E:\n def __mro_entries__(self, bases): return 5\nclass C(E()): pass",
    "class E:\n def __mro_entries__(self, bases): return ()\nclass C(E(), X, E()): pass\nprint(C.__bases__, len(C.__orig_bases__))",
    "class C:\n def __class_getitem__(cls, item): return cls.__name__, item\nprint(C[1])",
    "X[1]",
    "class C:\n def __hash__(self): return 'x'\nhash(C())",
    "class C:\n def __len__(self): return -1\nlen(C())",
    "class C:\n def __len__(self): return 'x'\nlen(C())",
    "class C:\n def __len__(self): return 2**100\nlen(C())",
    "class C:\n def __bool__(self): return 1\nbool(C())",
    "class C:\n def __repr__(self): return 5\nrepr(C())",
    "class C:\n def __str__(self): return 5\nstr(C())",
    "class C:\n def __format__(self, s): return 5\nformat(C())",
    "class C:\n def __index__(self): return 1.0\n[1][C()]",
    "class C:\n def __int__(self): return 1.0\nint(C())",
    "class C:\n def __float__(self): return 1\nfloat(C())",
    "class C:\n def __complex__(self): return 1\ncomplex(C())",
    "class C:\n def __bytes__(self): return 1\nbytes(C())",
    "class C:\n def __iter__(self): return 5\niter(C())",
    "class C:\n def __next__(self): return 5\nprint(next(C()))",
    "class C:\n __iter__ = None\niter(C())",
    "class C:\n __hash__ = None\nhash(C())",
    "class C:\n __contains__ = None\n1 in C()",
    "class C:\n __add__ = None\nC() + 1",
    "class C:\n __radd__ = None\n1 + C()",
    "class C:\n __call__ = None\nC()()",
    "class C:\n __getattr__ = None\nC().x",
    "class C:\n __enter__ = __exit__ = None\nwith C(): pass",
    "class C:\n def __dir__(self): return 5\ndir(C())",
    "class C:\n def __dir__(self): return [3, 'a']\ndir(C())",
    "class C:\n def __eq__(self, o): return NotImplemented\nprint(C() == C(), C() != C())",
    "class C:\n def __reversed__(self): return 5\nprint(reversed(C()))",
    "class C:\n def __length_hint__(self): return -1\n def __iter__(self): return iter(())\nlist(C())",
    "class C:\n def __length_hint__(self): return 'x'\n def __iter__(self): return iter(())\nlist(C())",
    "class M(type):\n def mro(cls): return [cls, 5]\nclass C(metaclass=M): pass",
    "class M(type):\n def mro(cls): return [cls, int]\nclass C(metaclass=M): pass",
    "class M(type):\n def mro(cls): return [cls, X, object]\nclass C(metaclass=M): pass\nprint(C.__mro__[1])",
    "super()",
    "super(5)",
    "super(int, 'x')",
    "super(X, Y()).x",
    "def f(self): super()\nf(1)",
    "class C:\n def f(): super()\nC.f()",
    "class C:\n def f(self):\n  del self\n  super()\nC().f()",
    "property(5).__get__(1)",
    "class C: p = property()\nC().p",
    "class C: p = property()\nC().p = 1",
    "class C: p = property()\ndel C().p",
    "class C: p = property(lambda s: 1)\nC().p = 1",
    "staticmethod()",
    "classmethod()",
    "classmethod(5).__get__(1)()",
    "staticmethod(5)()",
):
    attempt(source)
