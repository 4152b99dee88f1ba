"""Hash functions of the family sha512."""

from _apus_hashes import new as _new


def sha512(string=b"", *, usedforsecurity=True):
    """Return a new sha512 hash object."""
    return _new("sha512", string, 0, None, None, False)


def sha384(string=b"", *, usedforsecurity=True):
    """Return a new sha384 hash object."""
    return _new("sha384", string, 0, None, None, False)
