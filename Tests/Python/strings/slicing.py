def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for text in ("", "a", "abcdef", "aébλc😀"):
    n = len(text)
    for start in (None, 0, 1, 3, -1, -3, 100, -100):
        print(text, start, [text[start:stop:step] for stop in (None, 0, 2, -1, -2, 100, -100) for step in (None, 1, 2, -1, -2, 3)])
    assert text[:] == text and text[::-1][::-1] == text
text = "abcdef"
print(text[0], text[-1], text[True], text[-6])
attempt(lambda: text[6])
attempt(lambda: text[-7])
attempt(lambda: ""[0])
attempt(lambda: text[10**30])
attempt(lambda: text["a"])
attempt(lambda: text[1.0])
attempt(lambda: text[None])
attempt(lambda: text[::0])
attempt(lambda: text["a":])
attempt(lambda: text[10**30 :])
attempt(lambda: text[: 10**30 : 10**30])
attempt(lambda: text[1, 2])


def assign():
    text[0] = "x"


def delete():
    del text[0]


attempt(assign)
attempt(delete)


class Index:
    def __index__(self):
        return 2


print(text[Index()], text[Index() :], text[: Index()])
