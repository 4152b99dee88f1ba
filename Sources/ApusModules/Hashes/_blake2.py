"""_blake2b provides BLAKE2b for hashlib
"""

from _apus_hashes import new as _new


def _make(name, width, size, key_size, salt_size):
    def function(data=b"", /, *, digest_size=size, key=b"", salt=b"", person=b"", fanout=1, depth=1, leaf_size=0,
                 node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        key, salt, person = memoryview(key).tobytes(), memoryview(salt).tobytes(), memoryview(person).tobytes()
        if not 1 <= digest_size <= size:
            raise ValueError(f"digest_size for {name.upper()[:-1]}{name[-1]} must be between 1 and {size} bytes, here it is {digest_size}")
        if len(salt) > salt_size:
            raise ValueError(f"maximum salt length is {salt_size} bytes")
        if len(person) > salt_size:
            raise ValueError(f"maximum person length is {salt_size} bytes")
        if not 0 <= fanout <= 255:
            raise ValueError("fanout must be between 0 and 255")
        if not 1 <= depth <= 255:
            raise ValueError("depth must be between 1 and 255")
        if leaf_size < 0 or leaf_size >= 1 << 32:
            raise OverflowError("leaf_size is too large") if leaf_size > 0 else ValueError("value must be positive")
        offset_bytes = 8 if width == 8 else 6
        if node_offset < 0 or node_offset >= 1 << 8 * offset_bytes:
            raise OverflowError("node_offset is too large") if node_offset > 0 else ValueError("value must be positive")
        if not 0 <= node_depth <= 255:
            raise ValueError("node_depth must be between 0 and 255")
        if not 0 <= inner_size <= size:
            raise ValueError(f"inner_size must be between 0 and is {size}")
        if len(key) > key_size:
            raise ValueError(f"maximum key length is {key_size} bytes")
        parameters = bytes((digest_size, len(key), fanout, depth)) + leaf_size.to_bytes(4, "little")
        parameters += node_offset.to_bytes(offset_bytes, "little") + bytes((node_depth, inner_size))
        if width == 8:
            parameters += bytes(14)
        parameters += salt.ljust(salt_size, b"\0") + person.ljust(salt_size, b"\0")
        return _new(name, data, digest_size, parameters, key, last_node)

    function.__name__ = function.__qualname__ = name
    function.SALT_SIZE = function.PERSON_SIZE = salt_size
    function.MAX_KEY_SIZE = key_size
    function.MAX_DIGEST_SIZE = size
    return function


blake2b = _make("blake2b", 8, 64, 64, 16)
blake2s = _make("blake2s", 4, 32, 32, 8)
