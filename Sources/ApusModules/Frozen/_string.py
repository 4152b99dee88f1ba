"""string helper module"""


def formatter_parser(format_string, /):
    """parse the argument as a format string"""
    if not isinstance(format_string, str):
        raise TypeError(f"expected str, got {type(format_string).__name__}")
    return _parse(format_string)


def _parse(text):
    position, end = 0, len(text)
    while position < end:
        # Literal text up to a single brace.
        literal = []
        while position < end:
            character = text[position]
            position += 1
            if character in "{}":
                if position < end and text[position] == character:
                    literal.append(character)
                    position += 1
                    # A doubled brace ends the piece of literal text.
                    yield "".join(literal), None, None, None
                    literal = []
                    continue
                if character == "}":
                    raise ValueError("Single '}' encountered in format string")
                break
            literal.append(character)
        else:
            if literal:
                yield "".join(literal), None, None, None
            return
        if position >= end:
            raise ValueError("Single '{' encountered in format string")
        # The field, with nested braces in its format.
        start = position
        depth = 1
        while position < end:
            character = text[position]
            if character == "{":
                depth += 1
            elif character == "}":
                depth -= 1
                if depth == 0:
                    break
            elif character == "[":
                while position < end and text[position] != "]":
                    position += 1
                continue
            position += 1
        if depth:
            _split_field(text[start:])
            raise ValueError("expected '}' before end of string")
        field = text[start:position]
        position += 1
        name, conversion, specification = _split_field(field)
        yield "".join(literal), name, specification, conversion


def _split_field(field):
    in_brackets = False
    for index, character in enumerate(field):
        if character == "[":
            in_brackets = True
        elif character == "]":
            in_brackets = False
        elif in_brackets:
            continue
        elif character == "{":
            raise ValueError("unexpected '{' in field name")
        elif character == ":":
            return field[:index], None, field[index + 1:]
        elif character == "!":
            rest = field[index + 1:]
            if not rest:
                raise ValueError("unmatched '{' in format spec")
            if len(rest) > 1 and rest[1] != ":":
                raise ValueError("expected ':' after conversion specifier")
            return field[:index], rest[0], rest[2:]
    return field, None, ""


def formatter_field_name_split(field_name, /):
    """split the argument as a field name"""
    if not isinstance(field_name, str):
        raise TypeError(f"expected str, got {type(field_name).__name__}")
    end = 0
    while end < len(field_name) and field_name[end] not in ".[":
        end += 1
    first = field_name[:end]
    return (int(first) if first.isdecimal() else first), _rest(field_name, end)


def _rest(text, position):
    end = len(text)
    while position < end:
        kind = text[position]
        position += 1
        start = position
        if kind == ".":
            while position < end and text[position] not in ".[":
                position += 1
            name = text[start:position]
            if not name:
                raise ValueError("Empty attribute in format string")
            yield True, name
        elif kind == "[":
            while position < end and text[position] != "]":
                position += 1
            if position >= end:
                raise ValueError("Missing ']' in format string")
            name = text[start:position]
            position += 1
            if not name:
                raise ValueError("Empty attribute in format string")
            yield False, int(name) if name.isdecimal() else name
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
