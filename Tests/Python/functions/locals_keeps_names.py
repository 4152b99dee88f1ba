def f():
    exec('a = 5')
    return 'a' in locals(), locals().get('a')
print(f())
def g():
    l = locals(); l['zz'] = 1
    return sorted(locals())
print(g())
def h():
    exec('def k(): return 7')
    return locals()['k']()
try: print(h())
except KeyError as e: print('KeyError', e)


def unbinds():
    a = 1
    names = locals()
    b = 2
    before = sorted(names)
    del a
    locals()
    return before, sorted(names), names is locals()


print(unbinds())


def outer():
    x = 1

    def inner():
        nonlocal x
        known = locals()
        del x
        return sorted(locals()), known is locals()

    return inner()


print(outer())


def nested():
    exec("y = 3")
    exec("z = y + 1")
    return eval("y + z")


print(nested())


def generator():
    a = 1
    locals()["other"] = 5
    yield sorted(locals())


print(list(generator()))
