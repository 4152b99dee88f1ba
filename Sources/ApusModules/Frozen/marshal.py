"""This module contains functions that can read and write Python values in
a binary format. The format is specific to Python, but independent of
machine architecture issues."""

version = 4
_depth_limit = 2000


def dumps(value, version=version, /):
    """Return the bytes object that would be written to a file by dump(value, file)."""
    output = bytearray()
    try:
        _write(value, output, version, 0)
    except RecursionError:
        raise ValueError("object too deeply nested to marshal") from None
    return bytes(output)


def dump(value, file, version=version, /):
    """Write the value on the open file."""
    return file.write(dumps(value, version))


def load(file, /):
    """Read one value from the open file and return it."""
    reader = _Reader(None)
    reader.file = file
    return reader.value()


def loads(bytes, /):
    """Convert the bytes-like object to a value."""
    try:
        view = memoryview(bytes)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(bytes).__name__}'") from None
    return _Reader(view.tobytes()).value()


def _number(number, size):
    return number.to_bytes(size, "little", signed=True)


def _float_bytes(number):
    return memoryview(_packed(number)).tobytes()


def _packed(number):
    view = memoryview(bytearray(8)).cast("d")
    view[0] = number
    return view.cast("B")


def _unpacked(data):
    return memoryview(data).cast("d")[0]


def _write(value, output, version, depth):
    if depth > _depth_limit:
        raise ValueError("object too deeply nested to marshal")
    kind = type(value)
    if value is None:
        output += b"N"
    elif value is True:
        output += b"T"
    elif value is False:
        output += b"F"
    elif value is StopIteration:
        output += b"S"
    elif value is ...:
        output += b"."
    elif kind is int:
        if -1 << 31 <= value < 1 << 31:
            output += b"i" + _number(value, 4)
        else:
            digits = []
            rest = abs(value)
            while rest:
                digits.append(rest & 0x7FFF)
                rest >>= 15
            output += b"l" + _number(len(digits) if value > 0 else -len(digits), 4)
            for digit in digits:
                output += digit.to_bytes(2, "little")
    elif kind is float:
        if version > 1:
            output += b"g" + _float_bytes(value)
        else:
            text = repr(value).encode()
            output += b"f" + bytes((len(text),)) + text
    elif kind is complex:
        output += b"y" + _float_bytes(value.real) + _float_bytes(value.imag)
    elif kind is str:
        if version >= 4 and value.isascii():
            if len(value) < 256:
                output += b"z" + bytes((len(value),))
            else:
                output += b"a" + _number(len(value), 4)
            output += value.encode("ascii")
        else:
            data = value.encode("utf-8", "surrogatepass")
            output += b"u" + _number(len(data), 4) + data
    elif kind is tuple:
        if version >= 4 and len(value) < 256:
            output += b")" + bytes((len(value),))
        else:
            output += b"(" + _number(len(value), 4)
        for item in value:
            _write(item, output, version, depth + 1)
    elif kind is list:
        output += b"[" + _number(len(value), 4)
        for item in value:
            _write(item, output, version, depth + 1)
    elif kind is dict:
        output += b"{"
        for key, item in value.items():
            _write(key, output, version, depth + 1)
            _write(item, output, version, depth + 1)
        output += b"0"
    elif kind is set or kind is frozenset:
        output += (b"<" if kind is set else b">") + _number(len(value), 4)
        for data in sorted(dumps(item, version) for item in value):
            output += data
    else:
        try:
            data = memoryview(value).tobytes()
        except TypeError:
            raise ValueError("unmarshallable object") from None
        output += b"s" + _number(len(data), 4) + data


class _Reader:
    def __init__(self, data):
        self.data = data
        self.position = 0
        self.file = None
        self.known = []

    def read(self, count):
        if self.file is not None:
            data = self.file.read(count)
            if not isinstance(data, bytes):
                raise TypeError(f"file.read() returned not bytes but {type(data).__name__}")
        else:
            data = self.data[self.position:self.position + count]
            self.position += count
        if len(data) < count:
            raise EOFError("marshal data too short" if self.file is None or data else "EOF read where object expected")
        return data

    def size(self, what="bytes object"):
        number = int.from_bytes(self.read(4), "little", signed=True)
        if number < 0:
            raise ValueError(f"bad marshal data ({what} size out of range)")
        return number

    def items(self, count, depth):
        return [self.value(depth + 1) for _ in range(count)]

    def value(self, depth=0):
        if depth > _depth_limit:
            raise ValueError("recursion limit exceeded")
        try:
            code = self.read(1)[0]
        except EOFError:
            raise EOFError("EOF read where object expected") from None
        is_shared = code & 0x80
        kind = chr(code & 0x7F)
        if is_shared:
            # Containers take their place before their items.
            place = len(self.known)
            self.known.append(None)
        result = self.plain(kind, depth, place if is_shared else None)
        if is_shared:
            self.known[place] = result
        return result

    def plain(self, kind, depth, place):
        constants = {"N": None, "T": True, "F": False, "S": StopIteration, ".": ...}
        if kind in constants:
            return constants[kind]
        if kind == "i":
            return int.from_bytes(self.read(4), "little", signed=True)
        if kind == "l":
            count = int.from_bytes(self.read(4), "little", signed=True)
            number = 0
            for index in range(abs(count)):
                digit = int.from_bytes(self.read(2), "little")
                if digit > 0x7FFF:
                    raise ValueError("bad marshal data (digit out of range in long)")
                number |= digit << 15 * index
            if count and not number >> 15 * (abs(count) - 1):
                raise ValueError("bad marshal data (unnormalized long data)")
            return -number if count < 0 else number
        if kind == "g":
            return _unpacked(self.read(8))
        if kind == "f":
            return float(self.read(self.read(1)[0]))
        if kind == "y":
            return complex(_unpacked(self.read(8)), _unpacked(self.read(8)))
        if kind == "x":
            return complex(float(self.read(self.read(1)[0])), float(self.read(self.read(1)[0])))
        if kind in "zZ":
            return self.read(self.read(1)[0]).decode("latin-1")
        if kind in "aA":
            return self.read(self.size()).decode("latin-1")
        if kind in "ut":
            return self.read(self.size()).decode("utf-8", "surrogatepass")
        if kind == "s":
            return self.read(self.size())
        if kind == ")":
            return tuple(self.items(self.read(1)[0], depth))
        if kind == "(":
            return tuple(self.items(self.size("tuple"), depth))
        if kind == "[":
            result = []
            if place is not None:
                self.known[place] = result
            for _ in range(self.size("list")):
                result.append(self.value(depth + 1))
            return result
        if kind == "{":
            result = {}
            if place is not None:
                self.known[place] = result
            while True:
                mark = self.read(1)
                if mark == b"0":
                    return result
                key = self.unread(mark, depth)
                result[key] = self.value(depth + 1)
        if kind == "<":
            return set(self.items(self.size(), depth))
        if kind == ">":
            return frozenset(self.items(self.size(), depth))
        if kind == "r":
            index = self.size()
            if index >= len(self.known):
                raise ValueError("bad marshal data (invalid reference)")
            return self.known[index]
        raise ValueError("bad marshal data (unknown type code)")

    def unread(self, mark, depth):
        """The value whose first byte has been read already."""
        inner = self.read
        pending = [mark]

        def read(count):
            return pending.pop() if pending else inner(count)

        self.read = read
        try:
            return self.value(depth + 1)
        finally:
            del self.read
