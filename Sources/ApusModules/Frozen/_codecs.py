"""The registry of codecs and the codecs of CPython's C code, over str.encode and bytes.decode."""

_search_functions = []
_cache = {}
_handlers = {}


def _normalize(encoding):
    """Lower case; whatever is neither letter, digit nor point separates words."""
    result = ""
    is_gap = False
    for character in encoding:
        if character.isascii() and (character.isalnum() or character == "."):
            if is_gap and result:
                result += "_"
            result += character.lower()
            is_gap = False
        else:
            is_gap = True
    return result


def register(search_function, /):
    """Register a codec search function."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _search_functions.append(search_function)


def unregister(search_function, /):
    """Unregister a codec search function and clear the registry's cache."""
    if search_function in _search_functions:
        _search_functions.remove(search_function)
        _cache.clear()


def lookup(encoding, /):
    """Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    name = _normalize(encoding)
    found = _cache.get(name)
    if found is not None:
        return found
    if not _search_functions:
        import encodings  # registers its search function
    for search in _search_functions:
        found = search(name)
        if found is None:
            continue
        if not isinstance(found, tuple) or len(found) != 4:
            raise TypeError("codec search functions must return 4-tuples")
        _cache[name] = found
        return found
    raise LookupError(f"unknown encoding: {encoding}")


def encode(obj, encoding="utf-8", errors="strict"):
    """Encodes obj using the codec registered for encoding."""
    result = lookup(encoding)[0](obj, errors)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("encoder must return a tuple (object, integer)")
    return result[0]


def decode(obj, encoding="utf-8", errors="strict"):
    """Decodes obj using the codec registered for encoding."""
    result = lookup(encoding)[1](obj, errors)
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("decoder must return a tuple (object,integer)")
    return result[0]


# Error handlers

def register_error(errors, handler, /):
    """Register the specified error handler under the name errors."""
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    """lookup_error(errors) -> handler"""
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _wrong(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(error):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if isinstance(error, Exception):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    if not isinstance(error, UnicodeError):
        raise _wrong(error)
    return "", error.end


def replace_errors(error):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    if isinstance(error, UnicodeEncodeError):
        return "?" * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * (error.end - error.start), error.end
    raise _wrong(error)


def xmlcharrefreplace_errors(error):
    """Implements the 'xmlcharrefreplace' error handling, which replaces an unencodable character with the appropriate XML character reference."""
    if not isinstance(error, UnicodeEncodeError):
        raise _wrong(error)
    return "".join(f"&#{ord(character)};" for character in error.object[error.start:error.end]), error.end


def backslashreplace_errors(error):
    """Implements the 'backslashreplace' error handling, which replaces malformed data with a backslashed escape sequence."""
    if isinstance(error, UnicodeDecodeError):
        return "".join(f"\\x{byte:02x}" for byte in error.object[error.start:error.end]), error.end
    if not isinstance(error, (UnicodeEncodeError, UnicodeTranslateError)):
        raise _wrong(error)

    def escape(number):
        return f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}" if number < 65536 else f"\\U{number:08x}"

    return "".join(escape(ord(character)) for character in error.object[error.start:error.end]), error.end


def namereplace_errors(error):
    """Implements the 'namereplace' error handling, which replaces an unencodable character with a \\N{...} escape sequence."""
    if not isinstance(error, UnicodeEncodeError):
        raise _wrong(error)
    import unicodedata
    parts = []
    for character in error.object[error.start:error.end]:
        name = unicodedata.name(character, None)
        number = ord(character)
        if name is not None:
            parts.append(f"\\N{{{name}}}")
        else:
            parts.append(f"\\x{number:02x}" if number < 256 else f"\\u{number:04x}" if number < 65536 else f"\\U{number:08x}")
    return "".join(parts), error.end


def _surrogateescape(error):
    if isinstance(error, UnicodeEncodeError):
        data = bytearray()
        for character in error.object[error.start:error.end]:
            number = ord(character) - 0xDC00
            if not 128 <= number < 256:
                raise error
            data.append(number)
        return bytes(data), error.end
    if isinstance(error, UnicodeDecodeError):
        data = error.object[error.start:error.end]
        text = ""
        for byte in data[:4]:
            if byte < 128:
                break
            text += chr(0xDC00 + byte)
        if not text:
            raise error
        return text, error.start + len(text)
    raise _wrong(error)


def _surrogatepass(error):
    if isinstance(error, UnicodeEncodeError):
        encoding = error.encoding.replace("_", "-")
        data = b""
        for character in error.object[error.start:error.end]:
            if not 0xD800 <= ord(character) <= 0xDFFF:
                raise error
            data += character.encode(encoding, "surrogatepass")
        return data, error.end
    if isinstance(error, UnicodeDecodeError):
        size = 3 if error.encoding == "utf-8" else 2 if "16" in error.encoding else 4
        data = bytes(error.object[error.start:error.start + size])
        text = data.decode(error.encoding, "surrogatepass")
        return text, error.start + size
    raise _wrong(error)


for _name, _handler in (("strict", strict_errors), ("ignore", ignore_errors), ("replace", replace_errors),
                        ("xmlcharrefreplace", xmlcharrefreplace_errors), ("backslashreplace", backslashreplace_errors),
                        ("namereplace", namereplace_errors), ("surrogateescape", _surrogateescape),
                        ("surrogatepass", _surrogatepass)):
    _handlers[_name] = _handler


# Codecs

def _errors(errors):
    return "strict" if errors is None else errors


_known = frozenset(_handlers)


def _encoded(text, name, errors):
    """The bytes of the text by a codec of str.encode; handlers that programs registered are called here."""
    if not isinstance(text, str):
        raise TypeError(f"{name.replace('-', '_')}_encode() argument 1 must be str, not {type(text).__name__}")
    errors = _errors(errors)
    if errors in _known:
        return text.encode(name, errors)
    output = bytearray()
    position = 0
    while True:
        try:
            output += text[position:].encode(name)
            return bytes(output)
        except UnicodeEncodeError as failure:
            start, end = position + failure.start, position + failure.end
            output += text[position:start].encode(name)
            error = UnicodeEncodeError(failure.encoding, text, start, end, failure.reason)
            result = lookup_error(errors)(error)
            replacement, position = _checked(result, (str, bytes), len(text), "encoding")
            output += replacement if isinstance(replacement, bytes) else _again(replacement, name, error)
        if position >= len(text):
            return bytes(output)


def _again(replacement, name, error):
    try:
        return replacement.encode(name)
    except UnicodeEncodeError:
        raise error from None


def _checked(result, kinds, size, what):
    """The replacement and the position that a handler returned."""
    if not isinstance(result, tuple) or len(result) != 2 or not isinstance(result[0], kinds):
        raise TypeError(f"{what} error handler must return ({'str/bytes' if bytes in kinds else 'str'}, int) tuple")
    replacement, position = result
    if position < 0:
        position += size
    if not 0 <= position <= size:
        raise IndexError(f"position {position} from error handler out of bounds")
    return replacement, position


def _decoded(data, name, errors):
    """The text of bytes by a codec of bytes.decode."""
    errors = _errors(errors)
    if errors in _known:
        return data.decode(name, errors)
    parts = []
    position = 0
    while True:
        try:
            parts.append(data[position:].decode(name))
            return "".join(parts)
        except UnicodeDecodeError as failure:
            start, end = position + failure.start, position + failure.end
            parts.append(data[position:start].decode(name))
            error = UnicodeDecodeError(failure.encoding, data, start, end, failure.reason)
            replacement, position = _checked(lookup_error(errors)(error), (str,), len(data), "decoding")
            parts.append(replacement)
        if position >= len(data):
            return "".join(parts)


def _encoder(name):
    def encoder(str, errors=None, /):
        return _encoded(str, name, errors), len(str)

    return encoder


utf_8_encode = _encoder("utf-8")
utf_7_encode = _encoder("utf-7")
utf_16_le_encode = _encoder("utf-16-le")
utf_16_be_encode = _encoder("utf-16-be")
utf_32_le_encode = _encoder("utf-32-le")
utf_32_be_encode = _encoder("utf-32-be")
latin_1_encode = _encoder("latin-1")
ascii_encode = _encoder("ascii")
unicode_escape_encode = _encoder("unicode_escape")
raw_unicode_escape_encode = _encoder("raw_unicode_escape")


def utf_16_encode(str, errors=None, byteorder=0, /):
    name = "utf-16" if byteorder == 0 else "utf-16-le" if byteorder < 0 else "utf-16-be"
    return _encoded(str, name, errors), len(str)


def utf_32_encode(str, errors=None, byteorder=0, /):
    name = "utf-32" if byteorder == 0 else "utf-32-le" if byteorder < 0 else "utf-32-be"
    return _encoded(str, name, errors), len(str)


def _plain_decoder(name):
    def decoder(data, errors=None, /):
        data = memoryview(data).tobytes()
        return _decoded(data, name, errors), len(data)

    return decoder


latin_1_decode = _plain_decoder("latin-1")
ascii_decode = _plain_decoder("ascii")


def _complete_utf_8(data):
    """How many of the bytes do not belong to a sequence that the end cuts off."""
    size = len(data)
    for back in range(1, min(4, size + 1)):
        byte = data[size - back]
        if byte < 0x80:
            return size
        if byte >= 0xC0:
            needed = 2 if 0xC2 <= byte < 0xE0 else 3 if byte < 0xF0 and byte >= 0xE0 else 4 if 0xF0 <= byte < 0xF5 else 1
            if needed <= back:
                return size
            if back > 1:
                # The second byte decides whether the sequence can still become valid.
                second = data[size - back + 1]
                lowest = 0xA0 if byte == 0xE0 else 0x90 if byte == 0xF0 else 0x80
                highest = 0x9F if byte == 0xED else 0x8F if byte == 0xF4 else 0xBF
                if not lowest <= second <= highest:
                    return size
            return size - back
    return size


def utf_8_decode(data, errors=None, final=False, /):
    data = memoryview(data).tobytes()
    used = len(data) if final else _complete_utf_8(data)
    return _decoded(data[:used], "utf-8", errors), used


def utf_7_decode(data, errors=None, final=False, /):
    data = memoryview(data).tobytes()
    used = len(data)
    if not final:
        start = data.rfind(b"+")
        if start >= 0 and b"-" not in data[start:] and all(
                chr(byte).isalnum() or byte in b"+/" for byte in data[start + 1:]):
            used = start
    return _decoded(data[:used], "utf-7", errors), used


def _wide(data, errors, final, name, size):
    data = memoryview(data).tobytes()
    used = len(data)
    if not final:
        used -= used % size
        if size == 2 and used >= 2:
            high = data[used - 1] if name.endswith("le") else data[used - 2]
            if 0xD8 <= high <= 0xDB:
                used -= 2
    return _decoded(data[:used], name, errors), used


def utf_16_le_decode(data, errors=None, final=False, /):
    return _wide(data, errors, final, "utf-16-le", 2)


def utf_16_be_decode(data, errors=None, final=False, /):
    return _wide(data, errors, final, "utf-16-be", 2)


def utf_32_le_decode(data, errors=None, final=False, /):
    return _wide(data, errors, final, "utf-32-le", 4)


def utf_32_be_decode(data, errors=None, final=False, /):
    return _wide(data, errors, final, "utf-32-be", 4)


def _marked(data, errors, byteorder, final, size):
    data = memoryview(data).tobytes()
    prefix = f"utf-{8 * size}-"
    marks = {1: b"\xef\xbb\xbf"}
    little = b"\xff\xfe" if size == 2 else b"\xff\xfe\0\0"
    big = b"\xfe\xff" if size == 2 else b"\0\0\xfe\xff"
    skipped = 0
    if byteorder == 0:
        if len(data) < size and not final:
            return "", 0, 0
        if data.startswith(little):
            byteorder, skipped = -1, size
        elif data.startswith(big):
            byteorder, skipped = 1, size
    text, used = _wide(data[skipped:], errors, final, prefix + ("be" if byteorder > 0 else "le"), size)
    return text, used + skipped, byteorder


def utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /):
    return _marked(data, errors, byteorder, final, 2)


def utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /):
    return _marked(data, errors, byteorder, final, 4)


def utf_16_decode(data, errors=None, final=False, /):
    return _marked(data, errors, 0, final, 2)[:2]


def utf_32_decode(data, errors=None, final=False, /):
    return _marked(data, errors, 0, final, 4)[:2]


def unicode_escape_decode(data, errors=None, final=True, /):
    data = data.encode("latin-1") if isinstance(data, str) else memoryview(data).tobytes()
    return _decoded(data, "unicode_escape", errors), len(data)


def raw_unicode_escape_decode(data, errors=None, final=True, /):
    data = data.encode("latin-1") if isinstance(data, str) else memoryview(data).tobytes()
    return _decoded(data, "raw_unicode_escape", errors), len(data)


_escapes = {ord("\\"): 92, ord("'"): 39, ord('"'): 34, ord("b"): 8, ord("f"): 12, ord("t"): 9, ord("n"): 10,
            ord("r"): 13, ord("v"): 11, ord("a"): 7}


def escape_decode(data, errors=None, /):
    data = data.encode("latin-1") if isinstance(data, str) else memoryview(data).tobytes()
    output = bytearray()
    index, size = 0, len(data)
    while index < size:
        byte = data[index]
        index += 1
        if byte != 92:
            output.append(byte)
            continue
        if index >= size:
            raise ValueError("Trailing \\ in string")
        byte = data[index]
        index += 1
        if byte == 10:
            continue
        if byte in _escapes:
            output.append(_escapes[byte])
        elif 48 <= byte <= 55:
            number = byte - 48
            for _ in range(2):
                if index < size and 48 <= data[index] <= 55:
                    number = number * 8 + data[index] - 48
                    index += 1
            output.append(number & 0xFF)
        elif byte == 120:
            try:
                output.append(int(data[index:index + 2].decode("ascii"), 16))
                if len(data[index:index + 2]) < 2:
                    raise ValueError
                index += 2
            except ValueError:
                if _errors(errors) == "strict":
                    raise ValueError(f"invalid \\x escape at position {index - 2}") from None
                if errors == "replace":
                    output += b"?"
                while index < size and chr(data[index]) in "0123456789abcdefABCDEF":
                    index += 1
        else:
            output += bytes((92, byte))
    return bytes(output), size


def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    output = bytearray()
    for byte in data:
        if byte in b"\\'":
            output += bytes((92, byte))
        elif byte in b"\t\n\r":
            output += {9: b"\\t", 10: b"\\n", 13: b"\\r"}[byte]
        elif 32 <= byte < 127:
            output.append(byte)
        else:
            output += b"\\x%02x" % byte
    return bytes(output), len(data)


def readbuffer_encode(data, errors=None, /):
    data = data.encode("utf-8") if isinstance(data, str) else memoryview(data).tobytes()
    return data, len(data)


def charmap_build(map, /):
    """A table for charmap_encode of the text of a decoding table."""
    return {ord(character): index for index, character in enumerate(map) if character != "\ufffe"}


def charmap_encode(str, errors=None, mapping=None, /):
    if mapping is None:
        return latin_1_encode(str, errors)
    output = bytearray()
    index, size = 0, len(str)
    while index < size:
        data = _mapped(mapping, ord(str[index]))
        if data is not None:
            output += data
            index += 1
            continue
        end = index + 1
        while end < size and _mapped(mapping, ord(str[end])) is None:
            end += 1
        error = UnicodeEncodeError("charmap", str, index, end, "character maps to <undefined>")
        replacement, index = lookup_error(_errors(errors))(error)
        if isinstance(replacement, bytes):
            output += replacement
            continue
        for character in replacement:
            data = _mapped(mapping, ord(character))
            if data is None:
                raise error
            output += data
    return bytes(output), size


def _mapped(mapping, number):
    try:
        value = mapping[number]
    except LookupError:
        return None
    if value is None:
        return None
    if isinstance(value, int):
        if not 0 <= value < 256:
            raise TypeError("character mapping must be in range(256)")
        return bytes((value,))
    if isinstance(value, bytes):
        return value
    raise TypeError(f"character mapping must return integer, bytes or None, not {type(value).__name__}")


def charmap_decode(data, errors=None, mapping=None, /):
    if mapping is None:
        return latin_1_decode(data, errors)
    data = memoryview(data).tobytes()
    parts = []
    index, size = 0, len(data)
    is_text = isinstance(mapping, str)
    while index < size:
        byte = data[index]
        try:
            value = mapping[byte]
        except LookupError:
            value = None
        if isinstance(value, int) and not is_text:
            if not 0 <= value <= 0x10FFFF:
                raise TypeError(f"character mapping must be in range(0x110000)")
            value = chr(value) if value != 0xFFFE else None
        if value is not None and value != "\ufffe":
            if not isinstance(value, str):
                raise TypeError("character mapping must return integer, None or str")
            parts.append(value)
            index += 1
            continue
        error = UnicodeDecodeError("charmap", data, index, index + 1, "character maps to <undefined>")
        replacement, index = lookup_error(_errors(errors))(error)
        parts.append(replacement)
    return "".join(parts), size

