#!/usr/bin/env python3
"""Records what CPython 3.11 says of erroneous texts: writes Tests/ApusSyntaxTests/RecordedErrors.swift.

Run from the root of the repository: python3.11 Tests/Recorders/record-syntax-errors.py
"""
import ast
import itertools
import warnings

assert __import__("sys").version_info[:2] == (3, 11)
warnings.simplefilter("ignore")

S=r'''
a b
x = (1 +
x = [1, 2
x = {1: 2
foo(1, 2
x = (1, 2]
x = 1)
x = ]
$
x ? y
a = `b`
x = "abc
x = 'abc
x = """abc
x = '''+"'''"+r'''abc
1abc
1__0
1_
0x
0xg
0b2
0b12
0o8
0o18
0777
00.5a
1e
1e+
1.5.6
1j2
0_7
12if
x = 5 if 3
x = 5 else 3
if x = 1: pass
if x
while x = 1: pass
while x
for x in y
for 1 in x: pass
for f() in x: pass
for x, 1 in y: pass
for x y in z: pass
for in x: pass
def f
def f(
def f():
def f() pass
def f(a, a=1, b): pass
def f(a=1, b): pass
def f(*): pass
def f(*, **k): pass
def f(**k, a): pass
def f(**k, *a): pass
def f(*a, *b): pass
def f(*a=1): pass
def f(**k=1): pass
def f(a, /, b, /): pass
def f(*a, /): pass
def f(/, a): pass
def f(a=): pass
def f((a, b)): pass
def f(1): pass
def f(a b): pass
def f(None): pass
lambda a=1, b: 0
lambda *: 0
lambda *a, *b: 0
lambda (a, b): 0
lambda a, /, /: 0
lambda **k, a: 0
lambda
class
class A
class A:
class A(: pass
class A(x for x in y): pass
class 1: pass
try: pass
try: pass; x
try pass
except: pass
finally: pass
else: pass
elif x: pass
return
import
import a.
import a as
import a as b.c
from
from a
from a import
from a import (
from a import ()
from a import b,
from a import (b c)
from . import *, a
from .a import b as
import a, 
del
del 1
del f()
del a + b
del (a, 1)
del *a, b
del a b
global
global a.b
nonlocal 1
assert
raise from x
raise x from
pass x
break x
continue 1
x = 
x += 
x + 1 = 2
x + 1 += 2
f() = 1
f() += 1
1 = x
"a" = x
None = 1
True = 1
x = None = 1
f"{x}" = 1
{1, 2} = x
{1: 2} = x
[x for x in y] = 1
(x for x in y) = 1
{x for x in y} = 1
{x: y for x in z} = 1
lambda: 1 = 2
a if b else c = 1
a and b = 1
not a = 1
a < b = 1
-a = 1
... = 1
(a, 1) = 2
[a, 1] = 2
(yield) = 1
x = yield = 1
await x = 1
a := 1
(a.b := 1)
(a[0] := 1)
(1 := 2)
f(a.b=1)
f(1=2)
f(a+b=1)
f(True=1)
f(None=1)
f(a=1, b)
f(**a, b)
f(**a, *b)
f(a=1, a b)
f(a for a in b, c)
f(c, a for a in b)
f(a, b for b in c)
f(a for a in b, c for c in d)
f(a=b for b in c)
f(*)
f(**)
f(a,,b)
f(,)
(a b)
[a b]
{a b}
{1: 2, 3}
{1: 2, 3: }
{1: }
{1:2, **}
{1: *a}
{**a for a in b}
[*a for a in b]
(*a)
(**a)
[a, b for a in c]
{a, b for a in c}
(a, b for a in c)
[a for a in]
[a for in b]
[for a in b]
[a in b for]
[x async for]
print x
print "hello"
exec "x"
print 1, 2
a <> b
a = = b
a === b
a =! b
a ! b
a not b
a is is b
a and
or a
not
a.1
a.
.a
a..b
a[
a[]
a[1:2:3:4]
a[b c]
x: int: str
x, y: int
(x, y): int
[x]: int
f(): int
1: int
x: 
with a
with a as 1: pass
with a as f(): pass
with (a as 1): pass
with a b: pass
with a,: pass
with (a, b)
async x
async def f
async with x
await
yield x y
x = yield from
@
@a
@a b
match x:
match x
case 1: pass
if x: y z
if x: if y: pass
x = 1 2
x = (1 2)
"a" 1
1 "a"
"a" b"b"
b"é"
"\x1"
"\u12"
"\U1234567"
"\N{nonsense}"
"\N"
b"\x1"
f"{"
f"}"
f"{}"
f"{a"
f"{a b}"
f"{a!}"
f"{a!x}"
f"{a:{b:{c}}}"
f"{a\b}"
f"{a#}"
f"{(a}"
f"{a)}"
f"{'a}"
f"{*a}"
f"{lambda x:1}"
f"{a = b}"
f"{a=!}"
f"{ }"
f"{!r}"
f"{:x}"
f"{a:}}"
f"{1_}"
f"{yield}" = 1
x = 1\ 2
x = 1 \
é = (a b)
é é
€ = 1
a€ = 1
x = “a”
 x = 1
  pass
'''
snips=[('x',l) for l in S.split('\n') if l]
multi=['if x:\npass','if x:\n    a\n  b\n','if x:\n    a\n\tb\n','if x:\n\ta\n        b\n','a\n  b\n','class A:\npass','def f():\nreturn 1','def f():\n\n\nx','for x in y:\npass','for x in y:\n  a\nelse:\nb','while x:\npass','while x:\n  a\nelse:\nb','with a:\npass','with a, b:\npass','with (a, b):\npass','try:\npass\nexcept: pass','try:\n  a\nexcept:\nb','try:\n  a\nexcept A:\nb','try:\n  a\nexcept* A:\nb','try:\n  a\nfinally:\nb','try:\n  a\n','try:\n  a\nb','try:\n  a\nexcept A, B: pass','try:\n  a\nexcept A, B as c: pass','try:\n  a\nexcept* : pass','try:\n  a\nexcept A\n  b','try:\n  a\nexcept\n  b','try: a\nexcept A: b\nexcept* B: c','try: a\nexcept* A: b\nexcept B: c','try: a\nexcept* A: b\nexcept: c','try: a\nelse: b','if x:\n  a\nelif y:\nb','if x:\n  a\nelif y\n  b','if x:\n  a\nelse\n  b','if x:\n  a\nelse:\nb','if x:\n  a\nelse if y:\n  b','match x:\ncase 1: pass','match x:\n  case 1:\n  pass','match x\n  case 1: pass','match x:\n  case 1\n    pass','match x:\n  case 1 as _: pass','match x:\n  case 1 as a.b: pass','match x:\n  case A(a=1, b): pass','match x:\n  case {**a, "b": c}: pass','match x:\n  case 1 + 2: pass','match x:\n  case 1j + 2j: pass','match x:\n  case a | : pass','match x:\n  case [a, b: pass','match x:\n  case -a: pass','match x:\n  case {a: b}: pass','match x:\n  case *a: pass','match x:\n  pass','async def f():\nx','async for x in y:\npass','async with x:\npass','x = (\n  1,\n  2\ny = 3\n','x = [1,\n 2)\n','x = {\n "a": 1\n "b": 2\n}','foo(a,\n b c)\n','"""\nabc\n"""  1\n','x = """abc\ndef\n','x = "abc\ny = "def"\n','def f():\n  x = (1\n  y = 2\n','def f():\n    a\n   b\n','a = 1\n\tb = 2\n','x = 1 +\\\n  \n','x = \\\ny z\n','f"""\n{a b}\n"""','f"""{\na b}"""','(f"a"\n f"{b c}")','"a" "b" f"{"','x = f"{a}" b"c"','\n\n  x','x\n\n\n  y\n','if 1:\n  if 2:\n    3\n   4\n','#\n#\nx y','x = {"a": 1,\n"b" 2}','x = (a,\nb c\nd)','print 1\nprint 2','def f():\n  print "a"\n','from a import (b,\nc d)','@a\nx = 1','@a\n@b\n','class A:\n  def f(self):\n  pass','lambda:\n1','x = 1 if 2 else\n','a; b c; d','a;;b',';','if x:;','x = {\n','x = (((\n','x = ([{\n}])\n)','('*201,'['*199+'x y'+']'*199,'x\x0cy z','\x0c  x y','x = 1\x01','\u00a0x','x = "a\n','x\u200b','if True:\n  x\n y']
snips+=[('x',s) for s in multi]
snips+=[('v',s) for s in ['','a b','a = 1','a\nb','a;','pass','  a','a,\n','(a','a +']]
snips+=[('s',s) for s in ['','a b','a\nb','if x: pass\ny','x = (','if x:','class A:\n  x\ny\n','def f():\n']]
rows=[]
for m,s in snips:
    try:
        compile(s,'<s>',{'x':'exec','v':'eval','s':'single'}[m],ast.PyCF_ONLY_AST); continue
    except SyntaxError as e: rows.append((m,s,type(e).__name__,e.msg,e.lineno,e.offset,e.end_lineno,e.end_offset))
    except MemoryError: pass  # nested deeper than CPython's parser can follow
def q(s):
    out='"'
    for c in s:
        if c=='"': out+='\\"'
        elif c=='\\': out+='\\\\'
        elif c=='\n': out+='\\n'
        elif c=='\t': out+='\\t'
        elif 32<=ord(c)<127: out+=c
        else: out+='\\u{%X}'%ord(c)
    return out+'"'
o=['// Table: recorded from CPython 3.11.2 by `Tests/Recorders/record-syntax-errors.py`.','','/// An erroneous text with what CPython says of it.','struct RecordedError {','    let mode: Character','    let source: String','    let type: String','    let message: String','    /// Line, offset, end line, end offset.','    let place: [Int]','}','','let recordedErrors: [RecordedError] = [']
for m,s,t,msg,a,b,c,d in rows:
    ss=q(s)
    if len(s)>120 and len(set(s))<8:
        parts=['String(repeating: %s, count: %d)'%(q(k),len(list(g))) for k,g in itertools.groupby(s)]
        ss=' + '.join(parts)
    o.append('    RecordedError(\n        mode: "%s", source: %s,\n        type: "%s", message: %s,\n        place: [%s, %s, %s, %s]),'%(m,ss,t,q(msg),a,b,c,d))
o.append(']')
open('Tests/ApusSyntaxTests/RecordedErrors.swift','w').write('\n'.join(o)+'\n')
