# the order of globals, and what a read of a builtin does to them
first = 1
print([n for n in globals() if not n.startswith('__')])
for n in globals().copy():
    len(n); abs(1); hash(n)
for n in globals():
    if n == 'first': max(1, 2); min(1, 2); sorted([])
    break
try:
    for n in globals():
        oct(1); hex(2); bin(3)
        round(1.5)
    print('no error')
except RuntimeError as e: print(e)
def f():
    global later
    try: later
    except NameError: print('unbound')
f()
b = 2
later = 3
c = 4
print([n for n in globals() if not n.startswith('__')])
abs = 5
del first
first = 6
print([n for n in globals() if not n.startswith('__')], len(globals()) == len(list(globals())))
del abs
print(abs(-3), [n for n in globals() if not n.startswith('__')])
g = {}
exec('''
x = len
def f(): return undefined, y
y = 2
z = 3
del x
x = 5
''', g)
print([n for n in g if not n.startswith('__')], len(g))
try: g['f']()
except NameError as e: print(e)
g['undefined'] = 7
print(g['f'](), list(g)[1:])
g.clear()
print(g, len(g)); g['a'] = 1; g['y'] = 1; print(g, len(g), list(reversed(g)))
for i in range(100): g[i] = i
for i in range(90): del g[i]
print(len(g), list(g)); print(g.popitem(), len(g))
