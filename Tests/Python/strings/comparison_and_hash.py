texts = ["", "a", "A", "ab", "b", "é", "e\u0301", "\xff", "\u0100", "\uffff", "\U00010000", "aa" * 50, "aa" * 50 + "b"]
for a in texts:
    print(ascii(a)[:20], "".join("<=>"[(a > b) - (a < b) + 1] for b in texts), [a <= b for b in texts], [a != b for b in texts])
print("a" == 1, "a" != None, "1" == 1, "a" == ["a"], "a" == b"a", "" == None)
for expression in ("'a' < 1", "'a' >= None", "'a' > b'a'", "1 < 'a'", "[] > ''"):
    try:
        print(eval(expression))
    except TypeError as error:
        print(error)
counts = {}
for word in "the cat and the dog and the bird".split():
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts), hash("a" + "b") == hash("ab"), hash("") == 0)
a = "hello"
b = "".join(["hel", "lo"])
print(a == b, {a: 1}[b], a in {b}, b in (a,), [a].index(b))


class Text(str):
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return True

    def shout(self):
        return Text(self.upper() + "!")


t = Text("quiet")
print(t, repr(t), t == "anything", hash(t), t.shout(), type(t.shout()).__name__, type(t.upper()).__name__, type(t + "x").__name__, type(t[:2]).__name__, len(t), isinstance(t, str), t[0], "%s" % t, f"{t}", "x" + t)
print(str(t) is t, type(str(t)).__name__, sorted([Text("b"), Text("a")]), max("b", Text("a")), Text(5), Text(), "".join([t, t]))
