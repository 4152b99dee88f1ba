"""Hash functions of the family sha1."""

from _apus_hashes import new as _new


def sha1(string=b"", *, usedforsecurity=True):
    """Return a new sha1 hash object."""
    return _new("sha1", string, 0, None, None, False)
