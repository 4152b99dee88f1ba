def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Data:
    def __init__(self, label):
        self.label = label

    def __get__(self, instance, owner):
        return "%s get %s" % (self.label, "class" if instance is None else "instance")

    def __set__(self, instance, value):
        print(self.label, "set", value)

    def __delete__(self, instance):
        print(self.label, "delete")


class NonData:
    def __get__(self, instance, owner=None):
        return "nondata get"


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["set_only"] = ("stored", value)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get("_" + self.name, "unset")

    def __set__(self, instance, value):
        instance.__dict__["_" + self.name] = value


class Owner:
    data = Data("data")
    nondata = NonData()
    set_only = SetOnly()
    first = Named()
    second = Named()


o = Owner()
print(o.data, Owner.data, o.nondata, Owner.nondata, type(o.set_only).__name__, o.first)
o.data = 5
del o.data
o.__dict__["data"] = "hidden"
o.__dict__["nondata"] = "wins"
print(o.data, o.nondata)
o.set_only = 7
print(o.set_only)
o.first = 1
o.second = 2
print(o.first, o.second, sorted(o.__dict__), Owner.first is Owner.__dict__["first"])
attempt(lambda: delattr(o, "set_only"))
attempt(lambda: delattr(o, "first"))
Owner.late = Named()
attempt(lambda: o.late)
Owner.data = "replaced on the class"
print(Owner.data, o.data)


class Meta(type):
    meta_data = Data("meta")
    meta_plain = "meta plain"

    def meta_method(cls):
        return "meta method of " + cls.__name__


class WithMeta(metaclass=Meta):
    meta_plain = "class plain"


print(WithMeta.meta_data, WithMeta.meta_plain, WithMeta.meta_method())
WithMeta.meta_data = 3
attempt(lambda: WithMeta().meta_method)


def function(self):
    return "bound to %s" % type(self).__name__


bound = function.__get__(o, Owner)
print(bound(), function.__get__(None, Owner) is function, classmethod(function).__get__(None, int)(), staticmethod(function).__get__(o)(5), staticmethod(function)(1.5), Owner.__dict__["nondata"].__get__(None, Owner))


class FailingName:
    def __set_name__(self, owner, name):
        raise ValueError("refused")


attempt(lambda: type("T", (), {"x": FailingName()}))


class GetRaises:
    def __get__(self, instance, owner):
        raise AttributeError("from descriptor")


class Holder:
    x = GetRaises()


attempt(lambda: Holder().x)
attempt(lambda: Holder.x)
print(hasattr(Holder(), "x"))
