from .. import NAMES as names_above
from . import deeper

__all__ = ["public", "listed"]
public = "public value"
hidden = "not exported"
_private = 1
listed = names_above
