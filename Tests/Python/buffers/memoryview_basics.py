# memoryview of one dimension: reading, writing, slices, release, comparison, hash, messages.


def show(function, *arguments):
    try:
        print(function(*arguments))
    except Exception as error:
        print(type(error).__name__, error)


def attributes(view):
    print(view.nbytes, view.itemsize, view.format, view.ndim, view.shape, view.strides, view.suboffsets,
          view.readonly, view.c_contiguous, view.f_contiguous, view.contiguous, len(view))


data = bytearray(b"hello world")
view = memoryview(data)
attributes(view)
print(view[0], view[-1], bytes(view[1:4]), view[::2].tolist(), view[::-1].tobytes(), view[5:1:-2].tolist())
attributes(view[::2])
attributes(view[::-3])
view[0] = 72
view[1:3] = b"EL"
print(data, view.obj is data)
view[::2] = bytes(range(6))
print(data)
view[2:8] = view[0:6]
print(data)
for key in (11, -12, 1.5, "x", (0, 0), (), ..., None, (1.5,), (slice(0, 1),), 1 << 70):
    show(view.__getitem__, key)
for key, value in ((0, 256), (0, -1), (0, "a"), (0, b"a"), (0, 1.5), (slice(0, 2), b"abc"), (slice(0, 2), 5), ("x", 1)):
    show(view.__setitem__, key, value)
show(view.__delitem__, 0)
readonly = memoryview(b"abc")
show(readonly.__setitem__, 0, 1)
show(readonly.__delitem__, 0)
print(hash(readonly) == hash(b"abc"))
show(hash, view)
show(hash, memoryview(bytearray(b"abc")).toreadonly())
print(readonly == b"abc", readonly != b"abc", readonly == b"abd", readonly == bytearray(b"abc"), b"abc" == readonly,
      readonly == "abc", readonly == memoryview(b"xabc")[1:])
show(lambda: readonly < b"abd")
print(list(readonly), 98 in readonly, type(iter(readonly)).__name__, readonly.hex(), readonly.hex("-"), view.hex(":", 2))
for wrong in ("text", 5, None, [1]):
    show(memoryview, wrong)
show(memoryview)
show(lambda: memoryview(object=b"a").tolist())

# Exports forbid another size until they are released.
for change in (lambda: data.append(1), lambda: data.clear(), lambda: data.__delitem__(0), lambda: data.extend(b"xx"),
               lambda: data.pop(), lambda: data.insert(0, 1), lambda: data.remove(0), lambda: data.__iadd__(b"a"),
               lambda: data.__imul__(2), lambda: data.__setitem__(slice(0, 2), b"xyz")):
    show(change)
data[0:2] = b"ab"
copy = memoryview(view)
view.release()
show(lambda: data.append(1))
copy.release()
view.release()
data.append(33)
print(data)
for use in (len, list, bytes, lambda v: v[0], lambda v: v.nbytes, lambda v: v.tolist(), memoryview, lambda v: v.cast("b"),
            lambda v: v.obj, hash, lambda v: v.__enter__(), bytearray, lambda v: b"".join([v]), iter):
    show(use, view)
print(view == view, view == copy, view == data, repr(view).split(" at ")[0], repr(memoryview(b"")).split(" at ")[0])
with memoryview(data) as inner:
    inner[0] = 65
    show(lambda: data.append(1))
data.append(34)
print(data)
iterator = iter(memoryview(b"ab"))
print(next(iterator), next(iterator), next(iterator, "end"), next(iterator, "end"))

# Everything that takes bytes takes views.
view = memoryview(b"abcabc")
print(bytes(view), bytearray(view), b"x" + view, b"".join([view, view[1:2]]), b"abc" in b"abcabc", b"zabcabc".find(view))
print(b"xabc".endswith(view[3:]), b"abcabc".count(view[:3]), b"a-b".replace(view[0:1], view[1:2]), int.from_bytes(view[:2], "big"))
print(str(view, "ascii"), bytes(view[::2]), bytearray(view[::-1]), float(memoryview(b"1.5")), int(memoryview(b"12")))
show(lambda: b"".join([view[::2]]))
show(lambda: memoryview(b"abc").tobytes("X"))
show(lambda: memoryview(b"abc").tobytes(order=None))
