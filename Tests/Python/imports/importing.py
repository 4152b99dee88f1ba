import sys
import shapes
import shapes.circle
from shapes import square, NAMES
from shapes.square import Square as S, area
from shapes.deep import *
import shapes.deep.deeper as deeper
from shapes.circle import (
    Circle,
    describe,
)

print(shapes.__name__, shapes.__package__, shapes.NAMES is NAMES, shapes.circle.__name__, square.__name__, S(2).area(), area(3), deeper.LEVEL, Circle(1).kind, describe())
print(public, "hidden" in globals(), "_private" in globals(), listed)
print(sys.modules["shapes"] is shapes, "shapes.deep.deeper" in sys.modules, shapes.deep.deeper is deeper, shapes.__file__.endswith("shapes/__init__.py"), square.__file__.endswith("shapes/square.py"), hasattr(shapes, "__path__"), hasattr(square, "__path__"), type(shapes).__name__, square.__doc__, square.__spec__.name)
import shapes as again

print(again is shapes, shapes.loads)
for source in ("import no_such_module", "import shapes.nothing", "from shapes import nothing", "from shapes.square import nothing", "import shapes.square.deeper", "from no_such import x", "from . import x", "import shapes.fails", "from shapes.fails import x", "import shapes.bad_syntax", "from .shapes import x", "import sys.x", "from sys import nothing_here", "from math import no_such"):
    try:
        exec(source, {"__name__": "tester"})
        print(source, "worked")
    except (ImportError, SyntaxError, ValueError, KeyError) as error:
        print(source, "->", type(error).__name__, str(error).split(" (/")[0], getattr(error, "name", None))
print("shapes.fails" in sys.modules)
module = __import__("shapes.square")
print(module.__name__, __import__("shapes.square", fromlist=["x"]).__name__, __import__("sys") is sys)


def local_import():
    import math
    from math import floor as f
    return math.floor(2.5), f(3.5), "math" in globals()


print(local_import())
sys.modules["fake"] = type(sys)("fake")
sys.modules["fake"].value = "made by hand"
import fake

print(fake.value, fake.__name__, repr(fake))
sys.modules["refused"] = None
try:
    import refused
except ImportError as error:
    print(type(error).__name__, error)
import circular_a

print(circular_a.value, circular_a.other())
fresh = type(sys)("fresh", "its doc")
fresh.x = 1
print(fresh.__name__, fresh.__doc__, fresh.x, sorted(k for k in vars(fresh)))
try:
    fresh.y
except AttributeError as error:
    print(error)
import dynamic_attributes

print(dynamic_attributes.anything, dynamic_attributes.real, dir(dynamic_attributes))
try:
    dynamic_attributes.refuse
except AttributeError as error:
    print(error)
try:
    from dynamic_attributes import through_from
    print(through_from)
except ImportError as error:
    print(error)
import main_only

print(main_only.ran, __name__)
for source in ("from x import *, y", "from x import", "import x.y as", "from x import (a, b", "import", "from . import *", "def f():\n from x import *", "from x import a.b", "import a as b.c", "from __future__ import nothing", "x = 1\nfrom __future__ import annotations", "from __future__ import braces"):
    try:
        compile(source, "s", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
