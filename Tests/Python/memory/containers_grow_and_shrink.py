a = []
for i in range(100000):
    a.append(i)
    if i % 3 == 2:
        a.pop()
print(len(a), a[:5], a[-3:], sum(a))
while len(a) > 10:
    del a[len(a) // 2 :]
print(a)
a.extend(range(5000))
del a[::2]
a[100:200] = range(1000)
a[:] = a[::-1]
print(len(a), a[0], a[-1], sum(a))
for _ in range(200):
    a.insert(len(a) // 3, "inserted")
    a.remove("inserted")
print(len(a), "inserted" in a)
d = {}
for i in range(30000):
    d["key%d" % i] = i
    if i % 2:
        del d["key%d" % (i // 2)]
print(len(d), d["key29999"], "key0" in d, next(iter(d)), sum(d.values()))
for key in list(d):
    if d[key] % 5:
        del d[key]
print(len(d), list(d.items())[:3], list(d)[-1])
d.clear()
d["again"] = 1
print(d)
s = set()
for i in range(20000):
    s.add(i * 7919 % 10007)
    s.discard(i * 31 % 10007)
print(len(s), sum(s), min(s), max(s))
queue = []
served = 0
for i in range(5000):
    queue.append((i, [i] * (i % 7)))
    if len(queue) > 50:
        served += len(queue.pop(0)[1])
print(served, len(queue), queue[0])
text = ""
parts = []
for i in range(3000):
    text += chr(97 + i % 26)
    parts.append(text[-5:])
    if len(text) > 500:
        text = text[250:]
print(len(text), text[:10], parts[-1], len("".join(parts)), hash("".join(parts)) == hash("".join(list(parts))))
matrix = [[0] * 100 for _ in range(100)]
for i in range(100):
    for j in range(100):
        matrix[i][j] = matrix[j][i] + i * j
print(sum(map(sum, matrix)), matrix[99][99], [row[3] for row in matrix[:4]])
big = list(range(200000))
big *= 2
print(len(big), big[200000], len(big[::1000]), big.index(199999), big.count(5))
big = None
tuples = {(i, j): i ^ j for i in range(100) for j in range(100)}
print(len(tuples), tuples[37, 73], sum(tuples.values()), (99, 99) in tuples, (100, 0) in tuples)
buckets = {}
for i in range(5000):
    buckets.setdefault(i % 97, []).append(str(i))
print(sum(len(",".join(v)) for v in buckets.values()), buckets[96][-1])
