# The classes of native functions, methods, wrappers and descriptors; what they show of themselves.


class Plain:
    def method(self):
        pass

    @classmethod
    def make(cls):
        pass

    @staticmethod
    def helper():
        pass


class Slotted:
    __slots__ = ("a", "__weakref__")


class Open(Slotted):
    pass


class Numeric(int):
    pass


instance = Plain()
for value in (len, [].append, "".join, str.join, list.append, object.__init__, int.__add__, (1).__add__, object().__str__,
              dict.__dict__["fromkeys"], dict.fromkeys, type(lambda: 0).__code__, type(lambda: 0).__globals__,
              Slotted.a, Plain.method, instance.method, Plain.make, Plain.__dict__["make"], Plain.__dict__["helper"],
              Plain.helper, int.__new__, object.__reduce__, object.__reduce_ex__, [].__reduce__, dict.__getitem__,
              str.__getitem__, list.__getitem__, tuple.__getitem__, {}.__contains__, set().__contains__, [].__reversed__,
              [].__sizeof__, object.__dir__, (1.0).__round__, type.__call__, type.mro, type.__prepare__,
              object.__init_subclass__, object.__subclasshook__, print, Exception.with_traceback, Exception.__str__):
    kind = type(value)
    print(kind.__name__, value.__class__ is kind, isinstance(value, kind), getattr(value, "__name__", "-"))

function = type(lambda: 0)
method = type(instance.method)
builtin = type(len)
print(isinstance([].append, method), isinstance([].append, builtin), isinstance(len, function), isinstance(len, builtin))
print(isinstance(str.join, builtin), isinstance(instance.method, method), isinstance(instance.method, builtin))
print(type([].append) is builtin, type(str.join) is type(list.append), type(str.join) is type(object.__init__))
print(list(Plain.__dict__), list(Slotted.__dict__), list(Open.__dict__), list(Numeric.__dict__))
print(type(Plain.__dict__["__dict__"]).__name__, type(Plain.__dict__["__weakref__"]).__name__)
print(Plain.__dict__["__dict__"].__get__(instance), instance.__weakref__, Plain.__dict__["__dict__"].__objclass__ is Plain)
for wrong in (Slotted(), 5, "x", object()):
    try:
        print(wrong.__dict__)
    except AttributeError as error:
        print(error)
try:
    (lambda: 0).__globals__ = {}
except AttributeError as error:
    print(error)
print((lambda: 0).__globals__ is globals())
for type_ in (object, type, int, str, bytes, tuple, list, dict, set, float, bool, Plain, Slotted, Open, Numeric, Exception):
    flags = type_.__flags__
    print(type_.__name__, [bit for bit in (8, 9, 10, 20, 24, 25, 26, 27, 28, 29, 30, 31) if flags >> bit & 1],
          type_.__itemsize__, type_.__dictoffset__ != 0, type_.__weakrefoffset__ != 0)
