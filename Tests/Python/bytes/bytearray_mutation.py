# Changing a bytearray in place.


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


data = bytearray()
for i in range(300):
    data.append(i % 256)
print(len(data), data[:4], data[-4:], sum(data))
for i in range(290):
    data.pop()
print(data, data.pop(0), data.pop(-2), data)
attempt(data.append, 256)
attempt(data.append, -1)
attempt(data.append, "a")
attempt(data.append, 1.5)
attempt(data.insert, 0, 65)
attempt(data.insert, -1, 66)
attempt(data.insert, 100, 67)
attempt(data.insert, -100, 68)
print(data)
attempt(data.extend, [1, 2, 3])
attempt(data.extend, b"xyz")
attempt(data.extend, data)
attempt(data.extend, "abc")
attempt(data.extend, [1, 300])
attempt(data.extend, 5)
print(data, len(data))
attempt(data.remove, 1)
attempt(data.remove, 255)
attempt(data.pop, 1000)
data.reverse()
print(data)
data[0] = 9
data[-1] = 8
for key, value in ((0, 256), (0, "a"), (100, 1), ("a", 1), (1.5, 2)):
    try:
        data[key] = value
    except Exception as error:
        print(type(error).__name__, error)
for part, value in (
    (slice(1, 3), b"ABCDE"), (slice(0, 0), [1, 2]), (slice(None, None, 2), b""), (slice(0, 4, 2), b"zz"), (slice(5, 2), b"!"),
    (slice(-3, None), bytearray(b"end")), (slice(1, 2), "a"), (slice(1, 2), 5), (slice(1, 2), [300]), (slice(3, 0, -1), b"321"),
):
    try:
        data[part] = value
    except Exception as error:
        print(type(error).__name__, error)
    print(len(data), data)
del data[0]
del data[-2:]
del data[::3]
print(data)
del data[4::-2]
print(data)
try:
    del data[100]
except Exception as error:
    print(type(error).__name__, error)
other = data
other += b"more"
print(other is data, data)
other *= 2
print(other is data, data, data * 0, 2 * bytearray(b"q"))
copy = data.copy()
copy.clear()
print(copy, len(data), bool(copy), copy == b"", data == bytes(data))
attempt(lambda: data + [1])
attempt(hash, data)
attempt(lambda: {data: 1})
print(bytearray(b"a") + b"b", b"a" + bytearray(b"b"), type(bytearray(b"a") + b"b").__name__, type(b"a" + bytearray(b"b")).__name__)
print([b for b in bytearray(b"abc")], list(reversed(bytearray(b"abc"))), max(bytearray(b"abc")), 98 in bytearray(b"abc"))


class Sub(bytearray):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.tag = "t"


s = Sub(b"xyz")
s.append(33)
print(s, s.tag, type(s[:2]).__name__, type(s.copy()).__name__, isinstance(s, bytearray))
class B(bytes):
    pass
b = B(b"abc")
b.note = 1
print(b, type(b).__name__, type(b[:]).__name__, b == b"abc", hash(b) == hash(b"abc"), b.note, {b: 1}[b"abc"])
print(b"%s|%b|%5d|%-5x|%c|%r|%a" % (b"a", bytearray(b"b"), 5, 255, 65, "é", "é"), bytearray(b"%d") % 7)
print(b"%(k)s" % {b"k": b"v"}, b"%.2f" % 1.005, b"%%" % ())
