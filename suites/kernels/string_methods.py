"""The methods of str on short texts: searching, stripping, testing, translating and slicing."""

LINES = (
    "  The quick brown fox jumps over the lazy dog  ",
    "key = value ; comment, more; and=more",
    "path/to/some/file.tar.gz",
    "Straße, naïve café – 12,5 €",
    "1234567890",
    "\tindented\ttext\twith\ttabs\t",
    "CamelCaseIdentifierWithNumbers42",
)


def slug(text):
    out = []
    for character in text.lower():
        if character.isalnum():
            out.append(character)
        elif out and out[-1] != "-":
            out.append("-")
    return "".join(out).strip("-")


def snake(text):
    out = ""
    for character in text:
        if character.isupper() and out:
            out += "_"
        out += character.lower()
    return out


def rotated(text):
    out = []
    for character in text:
        code = ord(character)
        if 97 <= code <= 122:
            code = (code - 97 + 13) % 26 + 97
        out.append(chr(code))
    return "".join(out)


def run(count):
    total = 0
    for i in range(count):
        line = LINES[i % 7]
        stripped = line.strip()
        total += stripped.find("e") + stripped.count("o") * 3 + len(stripped.split(";"))
        if stripped.startswith("path") or stripped.endswith("42"):
            total += stripped.rfind(".") + len(stripped.partition("/")[2])
        if stripped.isdigit():
            total += int(stripped) % 97
        total += len(slug(line)) + len(snake(stripped)) + len(line.replace("e", "ee").title())
        text = rotated(stripped[:12]) + stripped[::-2].center(20, "*")
        total += ord(text[i % len(text)]) + (text < line) + (text in line)
    return total
