"""Hash functions of the family sha3."""

from _apus_hashes import new as _new

implementation = "apus"


def sha3_224(string=b"", *, usedforsecurity=True):
    """Return a new sha3_224 hash object."""
    return _new("sha3_224", string, 0, None, None, False)


def sha3_256(string=b"", *, usedforsecurity=True):
    """Return a new sha3_256 hash object."""
    return _new("sha3_256", string, 0, None, None, False)


def sha3_384(string=b"", *, usedforsecurity=True):
    """Return a new sha3_384 hash object."""
    return _new("sha3_384", string, 0, None, None, False)


def sha3_512(string=b"", *, usedforsecurity=True):
    """Return a new sha3_512 hash object."""
    return _new("sha3_512", string, 0, None, None, False)


def shake_128(string=b"", *, usedforsecurity=True):
    """Return a new shake_128 hash object."""
    return _new("shake_128", string, 0, None, None, False)


def shake_256(string=b"", *, usedforsecurity=True):
    """Return a new shake_256 hash object."""
    return _new("shake_256", string, 0, None, None, False)
