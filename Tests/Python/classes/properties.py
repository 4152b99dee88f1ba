def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Celsius:
    def __init__(self, degrees=0):
        self._degrees = degrees

    @property
    def degrees(self):
        "Doc of degrees."
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("deleted")
        self._degrees = None

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32

    def _get(self):
        return "got"

    def _set(self, value):
        print("set", value)

    made = property(_get, _set, doc="made doc")
    write_only = property(None, _set)


c = Celsius(25)
print(c.degrees, c.fahrenheit, c.made, Celsius.degrees.__doc__, Celsius.made.__doc__, type(Celsius.degrees).__name__, Celsius.degrees.fget(c), Celsius.fahrenheit.fset)
c.degrees = 30
c.made = 5
c.write_only = 6
del c.degrees
print(c.degrees, c.__dict__)


def assign(name, value):
    setattr(c, name, value)


attempt(assign, "degrees", -300)
attempt(assign, "fahrenheit", 1)
attempt(delattr, c, "fahrenheit")
attempt(delattr, c, "made")
attempt(lambda: c.write_only)
attempt(lambda: c.fahrenheit)
c.__dict__["degrees"] = "instance entry"
print(c.degrees, c.__dict__["degrees"])


class Warm(Celsius):
    @property
    def degrees(self):
        return super().degrees, "warm"

    @Celsius.fahrenheit.getter
    def fahrenheit(self):
        return "overridden"


w = Warm(1)
print(w.degrees, w.fahrenheit)
attempt(lambda: setattr(w, "degrees", 5))


class Raises:
    @property
    def broken(self):
        raise AttributeError("inside the getter")

    @property
    def wrong(self):
        return self.nothing

    def __getattr__(self, name):
        return "getattr for " + name


print(Raises().broken, Raises().wrong)


class Plain:
    @property
    def broken(self):
        raise AttributeError("inside the getter")

    @property
    def key(self):
        raise KeyError("key")


attempt(lambda: Plain().broken)
attempt(lambda: Plain().key)
print(hasattr(Plain(), "broken"), getattr(Plain(), "broken", "default"), isinstance(Plain.__dict__["key"], property))
attempt(lambda: hasattr(Plain(), "key"))
Plain.key = 5
print(Plain().key)


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Uses:
    calls = 0

    @Lazy
    def costly(self):
        Uses.calls += 1
        return "computed"


u = Uses()
print(u.costly, u.costly, Uses.calls, u.__dict__)
