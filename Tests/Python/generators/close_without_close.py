# Closing a generator whose iterator fails to give its `close` goes on; `method` refuses what cannot be called.
class BadAttribute:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattribute__(self, name):
        if name == "close":
            raise RuntimeError("no close")
        return object.__getattribute__(self, name)


def delegating(iterator):
    try:
        yield from iterator
    finally:
        print("finally")


generator = delegating(BadAttribute())
next(generator)
print(generator.close())


class C:
    def method(self):
        pass


kind = type(C().method)
for arguments in (5, 6), (C.method, None), (int, None), (None, 1):
    try:
        kind(*arguments)
    except TypeError as error:
        print(error)
