def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
for i in range(3):
    print(i, end=" ")
else:
    print("for else", i)
for i in []:
    pass
else:
    print("empty else", i)
for i in range(10):
    if i == 4:
        break
else:
    print("not reached")
print(i)
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print("while", n)
else:
    print("while else", n)
while True:
    n += 1
    if n > 5:
        break
for i in range(3):
    for j in range(3):
        if j == 1:
            break
        print((i, j), end=" ")
    else:
        print("inner else")
        continue
    if i == 1:
        break
print()
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for x in 1, 2, 3:
    pass
print(x)
for x, in [[1], [2]]:
    print(x, end=" ")
for *a, b in ["abc", [1, 2]]:
    print(a, b)
d = {}
for d["key"] in range(3):
    pass
for d["a"], d["b"] in [(1, 2)]:
    pass
print(d)


class Target:
    pass


for Target.attribute in "xyz":
    pass
print(Target.attribute)
total = 0
for i in range(1, 101):
    if i % 15 == 0:
        total += 100
    elif i % 5 == 0:
        total += 10
    elif i % 3 == 0:
        total += 1
    else:
        continue
    total += 1000
print(total)
attempt(lambda: exec("for i in 5: pass"))
attempt(lambda: exec("for i in None: pass"))
attempt(lambda: exec("for a, b in [1]: pass"))


def finder(grid, wanted):
    for y, row in enumerate(grid):
        for x, value in enumerate(row):
            if value == wanted:
                return x, y
    return None


print(finder(["abc", "def"], "e"), finder([], 1))


def while_else(limit):
    n = 0
    while n < limit:
        if n == 3:
            return "returned"
        n += 1
    else:
        return "exhausted"


print(while_else(2), while_else(10))
i = 10
for i in range(i):
    pass
print(i)
sequence = [1, 2, 3]
for item in sequence:
    sequence = "rebound"
print(item, sequence)
if 0:
    pass
elif []:
    pass
else:
    print("else")
x = 5
if x > 3: print("one line"); print("second")
while x: x -= 1
for _ in "ab": print(_, end=";"); continue
pass; print(); pass
