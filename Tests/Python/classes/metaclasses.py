def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), options)
        namespace["added"] = "by meta"
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        print("init", name, options)
        super().__init__(name, bases, namespace)

    @classmethod
    def __prepare__(mcls, name, bases, **options):
        print("prepare", name, options)
        return {"prepared": True}

    def __call__(cls, *arguments):
        print("call", cls.__name__, arguments)
        return super().__call__(*arguments)

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter("xyz")

    def __getitem__(cls, key):
        return "%s[%r]" % (cls.__name__, key)

    def __contains__(cls, value):
        return value == 1

    def __repr__(cls):
        return "<class by meta %s>" % cls.__name__

    def __add__(cls, other):
        return "sum of classes"

    def __getattr__(cls, name):
        return "meta attribute " + name

    def __instancecheck__(cls, instance):
        return instance == "pretender" or type.__instancecheck__(cls, instance)

    def __subclasscheck__(cls, other):
        return other is int or type.__subclasscheck__(cls, other)

    @property
    def prop(cls):
        return "property of " + cls.__name__


class Made(metaclass=Meta, option=1):
    x = 1

    def __init__(self, *arguments):
        self.arguments = arguments


class Child(Made, other=2):
    pass


print(Made, Child, type(Made) is Meta, type(Child) is Meta, Made.added, Child.prepared, len(Made), list(Made), Made["k"], 1 in Made, Made + Child, Made.unknown, Made.prop, isinstance("pretender", Made), isinstance(5, Made), issubclass(int, Made), issubclass(str, Made))
c = Child(1, 2)
print(c.arguments, type(c), hasattr(c, "unknown"), hasattr(c, "prop"))
attempt(lambda: len(c))


class Other(type):
    pass


attempt(lambda: Other("X", (Made,), {}))
attempt(lambda: Meta("Y", (), {}, bad=1).__name__)
Dynamic = type("Dynamic", (Made,), {"y": 5})
print(type(Dynamic) is Meta, Dynamic.y)


def function_meta(name, bases, namespace):
    return name, bases, sorted(k for k in namespace if not k.startswith("__"))


class NotAClass(metaclass=function_meta):
    a = 1


print(NotAClass)


class Singleton(type):
    instances = {}

    def __call__(cls, *arguments, **keywords):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*arguments, **keywords)
        return cls.instances[cls]


class Config(metaclass=Singleton):
    pass


print(Config() is Config())


class Ordered(dict):
    def __setitem__(self, key, value):
        print("define", key) if not key.startswith("__") else None
        super().__setitem__(key, value)


class Tracking(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Ordered()

    def __new__(mcls, name, bases, namespace):
        return super().__new__(mcls, name, bases, dict(namespace))


class Tracked(metaclass=Tracking):
    b = 1
    a = b + 1

    def m(self):
        pass


for source in ("class X(metaclass=5): pass", "class X(1): pass", "class X(object, metaclass=lambda *a: 1 / 0): pass", "class X(int, str): pass", "class X(unknown=1): pass", "class X(metaclass=type, y=1): pass", "class X(*[5]): pass"):
    attempt(lambda: exec(source, {}))
print(type(type), type.__mro__, type(type(5)), isinstance(type, type), issubclass(type, object), type.__name__)
