# A JSON parser and writer, as a program of ordinary size.
class JSONError(ValueError):
    def __init__(self, message, position):
        super().__init__("%s at %d" % (message, position))
        self.position = position


class Parser:
    def __init__(self, text):
        self.text = text
        self.i = 0

    def error(self, message):
        raise JSONError(message, self.i)

    def skip(self):
        while self.i < len(self.text) and self.text[self.i] in " \t\n\r":
            self.i += 1

    def parse(self):
        value = self.value()
        self.skip()
        if self.i != len(self.text):
            self.error("trailing text")
        return value

    def value(self):
        self.skip()
        c = self.text[self.i : self.i + 1]
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, value in {"true": True, "false": False, "null": None}.items():
            if self.text.startswith(word, self.i):
                self.i += len(word)
                return value
        return self.number()

    def number(self):
        start = self.i
        while self.i < len(self.text) and self.text[self.i] in "+-.eE0123456789":
            self.i += 1
        text = self.text[start : self.i]
        try:
            return float(text) if any(c in text for c in ".eE") else int(text)
        except ValueError as error:
            self.i = start
            raise JSONError("bad value %r" % text, start) from error

    def string(self):
        out = []
        self.i += 1
        while True:
            if self.i >= len(self.text):
                self.error("unterminated string")
            c = self.text[self.i]
            self.i += 1
            if c == '"':
                return "".join(out)
            if c == "\\":
                e = self.text[self.i]
                self.i += 1
                if e == "u":
                    out.append(chr(int(self.text[self.i : self.i + 4], 16)))
                    self.i += 4
                else:
                    out.append({"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}.get(e, e))
            else:
                out.append(c)

    def array(self):
        self.i += 1
        out = []
        self.skip()
        if self.text[self.i : self.i + 1] == "]":
            self.i += 1
            return out
        while True:
            out.append(self.value())
            self.skip()
            c = self.text[self.i : self.i + 1]
            self.i += 1
            if c == "]":
                return out
            if c != ",":
                self.i -= 1
                self.error("expected , or ]")

    def object(self):
        self.i += 1
        out = {}
        self.skip()
        if self.text[self.i : self.i + 1] == "}":
            self.i += 1
            return out
        while True:
            self.skip()
            if self.text[self.i : self.i + 1] != '"':
                self.error("expected a key")
            key = self.string()
            self.skip()
            if self.text[self.i : self.i + 1] != ":":
                self.error("expected :")
            self.i += 1
            out[key] = self.value()
            self.skip()
            c = self.text[self.i : self.i + 1]
            self.i += 1
            if c == "}":
                return out
            if c != ",":
                self.i -= 1
                self.error("expected , or }")


def dump(value, indent=0):
    if isinstance(value, dict):
        if not value:
            return "{}"
        pad = "  " * (indent + 1)
        return "{\n" + ",\n".join(f"{pad}{dump(k)}: {dump(v, indent + 1)}" for k, v in sorted(value.items())) + "\n" + "  " * indent + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(dump(v, indent) for v in value) + "]"
    if isinstance(value, str):
        return '"' + "".join({'"': '\\"', "\\": "\\\\", "\n": "\\n"}.get(c, c if " " <= c < "\x7f" else "\\u%04x" % ord(c)) for c in value) + '"'
    return {True: "true", False: "false", None: "null"}[value] if value is None or isinstance(value, bool) else repr(value)


text = '{"name": "Ada \\u00e9\\n", "n": [1, -2.5e3, true, null, [], {}], "nested": {"a": {"b": [[["deep"]]]}}, "empty": ""}'
value = Parser(text).parse()
print(value)
print(dump(value))
print(Parser(dump(value)).parse() == value)
for bad in ("", "[1, 2", '{"a" 1}', "[1,]", "nul", '"open', "[1] x", '{"a": }', "{1: 2}", "-", "[1 2]"):
    try:
        print(Parser(bad).parse())
    except JSONError as error:
        print(repr(bad), "->", error, error.position, type(error.__cause__).__name__)
