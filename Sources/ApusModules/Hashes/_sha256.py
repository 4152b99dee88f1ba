"""Hash functions of the family sha256."""

from _apus_hashes import new as _new


def sha256(string=b"", *, usedforsecurity=True):
    """Return a new sha256 hash object."""
    return _new("sha256", string, 0, None, None, False)


def sha224(string=b"", *, usedforsecurity=True):
    """Return a new sha224 hash object."""
    return _new("sha224", string, 0, None, None, False)
