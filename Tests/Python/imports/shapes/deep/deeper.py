from ..square import area
from ..circle import Circle
from .. import square as sibling

LEVEL = (area(4), Circle.kind, sibling.area(5))
