from . import NAMES
from .square import Square


class Circle(Square):
    kind = "circle made of " + Square.__name__


def describe():
    return "%s %s %s" % (__name__, __package__, NAMES)
