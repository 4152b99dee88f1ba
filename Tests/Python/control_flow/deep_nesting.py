# Deeply nested statements and expressions, and long chains.
source = ""
for i in range(18):
    source += "    " * i + "for v%d in range(1):\n" % i
source += "    " * 18 + "result = %s\n" % " + ".join("v%d" % i for i in range(18))
scope = {}
exec(source, scope)
print(scope["result"])
source = "".join(" " * i + "if True:\n" for i in range(90)) + " " * 90 + "x = 'deep'"
exec(source, scope)
print(scope["x"])
print(eval("(" * 80 + "1" + ")" * 80), eval("[" * 80 + "]" * 80) != [], eval("-" * 80 + "1"), eval("not " * 51 + "True"))
print(eval("+".join(["1"] * 900)), eval("*".join(["1"] * 500)), len(eval("[" + ",".join(["0"] * 5000) + "]")), eval("1 if 0 else " * 60 + "7"), eval("x" + ".__class__" * 100, {"x": 5}) is type)
source = "def f0(): return 0\n" + "".join("def f%d(): return f%d() + 1\n" % (i, i - 1) for i in range(1, 200)) + "result = f199()"
exec(source, scope)
print(scope["result"])
names = ["a%d" % i for i in range(300)]
exec("def wide(%s):\n    return %s" % (", ".join(names), " + ".join(names)), scope)
print(scope["wide"](*range(300)), scope["wide"](**{n: 1 for n in names}))
exec("\n".join("g%d = %d" % (i, i) for i in range(700)) + "\ntotal = " + "+".join("g%d" % i for i in range(700)), scope)
print(scope["total"])
exec("def locals_many():\n" + "".join("    l%d = %d\n" % (i, i) for i in range(400)) + "    return l0 + l399", scope)
print(scope["locals_many"]())
exec("def big_jump(n):\n    total = 0\n    while n:\n        n -= 1\n" + "        total += n\n" * 2000 + "    return total", scope)
print(scope["big_jump"](5))
exec("if 0:\n    pass\n" + "".join("elif %d == 199:\n    picked = %d\n" % (i, i) for i in range(200)), scope)
print(scope["picked"])
nested = "lambda: " * 40 + "'innermost'"
value = eval(nested)
for _ in range(40):
    value = value()
print(value)
exec("class C:\n" + "".join("    " * (i + 1) + "class C%d:\n" % i for i in range(15)) + "    " * 16 + "x = 1", scope)
print(scope["C"].C0.C1.C2.C3.__qualname__)
print(eval("f(" * 50 + "0" + ")" * 50, {"f": lambda x: x + 1}), eval("a" + "[0]" * 60, {"a": (lambda l: [l.__setitem__(0, l), l][1])([0])}) is not None, eval(" or ".join(["0"] * 500 + ["'last'"])), eval(" < ".join(map(str, range(200)))), eval("'a' " * 500) == "a" * 500)
