"""(Extremely) low-level import machinery bits as used by importlib."""

import sys as _sys
import _thread

check_hash_based_pycs = "default"
_lock = _thread.RLock()


def acquire_lock():
    """Acquires the interpreter's import lock for the current thread."""
    _lock.acquire()


def release_lock():
    """Release the interpreter's import lock."""
    try:
        _lock.release()
    except RuntimeError:
        raise RuntimeError("not holding the import lock") from None


def lock_held():
    """Return True if the import lock is currently held, else False."""
    return _lock._recursion_count() > 0 or "locked" in repr(_lock).split()[0] and "unlocked" not in repr(_lock)


def is_builtin(name, /):
    """Returns True if the module name corresponds to a built-in module."""
    if name in ("sys", "builtins"):
        return -1
    return 1 if name in _sys.builtin_module_names else 0


def is_frozen(name, /):
    """Returns True if the module name corresponds to a frozen module."""
    return False


def is_frozen_package(name, /):
    """Returns True if the module name is of a frozen package."""
    raise ImportError(f"No such frozen object named {name}", name=name)


def find_frozen(name, /, *, withdata=False):
    """Return info about the corresponding frozen module (if there is one) or None."""
    return None


def get_frozen_object(name, data=None, /):
    """Create a code object for a frozen module."""
    raise ImportError(f"No such frozen object named {name}", name=name)


def init_frozen(name, /):
    """Initializes a frozen module."""
    return None


def create_builtin(spec, /):
    """Create an extension module."""
    name = spec.name
    if not is_builtin(name):
        raise ImportError(f"no built-in module named {name}", name=name)
    return __import__(name)


def exec_builtin(mod, /):
    """Initialize a built-in module."""
    return 0


def create_dynamic(spec, file=None, /):
    """Create an extension module."""
    raise ImportError("extension modules in C cannot be loaded", name=spec.name, path=spec.origin)


def exec_dynamic(mod, /):
    """Initialize an extension module."""
    return 0


def extension_suffixes():
    """Returns the list of file suffixes used to identify extension modules."""
    return []


def _fix_co_filename(code, path, /):
    """Changes code.co_filename to specify the passed-in file path."""


def _frozen_module_names():
    """Returns the list of available frozen modules."""
    return []


def _override_frozen_modules_for_tests(override, /):
    """(internal-only) Override PyConfig.use_frozen_modules."""


def source_hash(key, source):
    """SipHash-1-3 of a source, as hash-based pyc files have it."""
    mask = (1 << 64) - 1

    def rotate(value, bits):
        return (value << bits | value >> 64 - bits) & mask

    v0 = key ^ 0x736F6D6570736575
    v1 = 0x646F72616E646F6D
    v2 = key ^ 0x6C7967656E657261
    v3 = 0x7465646279746573

    def mix():
        nonlocal v0, v1, v2, v3
        v0 = v0 + v1 & mask
        v2 = v2 + v3 & mask
        v1 = rotate(v1, 13) ^ v0
        v3 = rotate(v3, 16) ^ v2
        v0 = rotate(v0, 32)
        v2 = v2 + v1 & mask
        v0 = v0 + v3 & mask
        v1 = rotate(v1, 17) ^ v2
        v3 = rotate(v3, 21) ^ v0
        v2 = rotate(v2, 32)

    data = bytes(source)
    whole = len(data) // 8 * 8
    for start in range(0, whole, 8):
        word = int.from_bytes(data[start:start + 8], "little")
        v3 ^= word
        mix()
        v0 ^= word
    last = int.from_bytes(data[whole:], "little") | (len(data) & 0xFF) << 56
    v3 ^= last
    mix()
    v0 ^= last
    v2 ^= 0xFF
    mix()
    mix()
    mix()
    return (v0 ^ v1 ^ v2 ^ v3).to_bytes(8, "little")
