def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
x = 5
x += 2
x -= 1
x *= 3
x //= 2
x **= 2
x %= 50
x <<= 3
x >>= 1
x &= 0xFF
x |= 0x100
x ^= 0x11
print(x)
x /= 4
print(x)
a = [1, 2]
b = a
b += [3]
print(a, a is b)
b = b + [4]
print(a, b)
t = (1,)
u = t
u += (2,)
print(t, u)
s = "a"
s += "b"
s *= 3
print(s)
d = {"k": 1}
d["k"] += 10
d["l"] = d.get("l", 0) + 1
d |= {"m": 5}
print(d)
order = []


def container():
    order.append("container")
    return store


def key():
    order.append("key")
    return "k"


def value():
    order.append("value")
    return 5


store = {"k": 1}
container()[key()] += value()
print(store, order)


class Holder:
    count = 0


h = Holder()
h.count += 1
h.count += 1
print(h.count, Holder.count, h.__dict__)
Holder.count += 10
print(Holder.count)
matrix = [[0] * 2 for _ in range(2)]
matrix[0][1] += 5
matrix[-1][0] -= 1
print(matrix)


def local():
    total += 1


attempt(local)
attempt(lambda: exec("y += 1", {}))
attempt(lambda: exec("x = None; x += 1", {}))
attempt(lambda: exec("x = 'a'; x -= 'b'", {}))
attempt(lambda: exec("x = []; x += 5", {}))
attempt(lambda: exec("d = {}; d['k'] += 1", {}))
attempt(lambda: exec("x = 5; x[0] += 1", {}))
attempt(lambda: exec("x = 5; x.y += 1", {}))
for source in ("f() += 1", "(a, b) += 1", "[a] += 1", "1 += 1", "a + b += 1", "x += y += 1", "x =+ 1", "a[0] += 1", "(a) += 1", "a.b += 1", "x: int += 1", "*a += 1", "None += 1", "'s' += 1"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, "->", error.msg)
x = y = z = 0
x = y = [1]
x += [2]
print(y, z)
i = 0
values = [10, 20, 30]
values[i], i = 5, 1
print(values, i)
n: int = 5
n += 1
m: "annotated"
print(n, "m" in globals(), __annotations__)
