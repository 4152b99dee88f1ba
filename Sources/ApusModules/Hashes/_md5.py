"""Hash functions of the family md5."""

from _apus_hashes import new as _new


def md5(string=b"", *, usedforsecurity=True):
    """Return a new md5 hash object."""
    return _new("md5", string, 0, None, None, False)
