# Text processing with the methods of str, dict and sorted.
TEXT = """It was the best of times, it was the worst of times, it was the age of
wisdom, it was the age of foolishness... "It's a far, far better thing" -- naïve café, ÅNGSTRÖM & Straße!
\tTabs\tand  double  spaces;	end-of-line hyphen-
ation.   123 45.67 1,000 x2 λ-calculus 日本 😀!
"""


def words(text):
    current = []
    for character in text:
        if character.isalnum() or (character in "'-" and current):
            current.append(character)
        elif current:
            yield "".join(current).strip("'-")
            current = []
    if current:
        yield "".join(current)


found = list(words(TEXT))
print(len(found), found[:6], found[-8:])
counts = {}
for word in found:
    counts[word.casefold()] = counts.get(word.casefold(), 0) + 1
for word, count in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:8]:
    print(f"{word:<12}|{count:>3}|{'#' * count:.<6}|{count / len(found):7.2%}")
by_length = {}
for word in found:
    by_length.setdefault(len(word), set()).add(word.lower())
print({k: sorted(v) for k, v in sorted(by_length.items())})
print([line.expandtabs(4).rstrip() for line in TEXT.splitlines()])
print(" ".join(TEXT.split()).replace("- ", "").title()[:80])
print("".join(c.swapcase() if i % 2 else c for i, c in enumerate(TEXT[:40])))


def wrap(text, width):
    line, lines = "", []
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = line + " " + word if line else word
    return lines + [line]


for line in wrap(TEXT, 30):
    print(f"[{line:^32}]")


def caesar(text, shift):
    table = {}
    for base in "aA":
        for i in range(26):
            table[ord(base) + i] = chr(ord(base) + (i + shift) % 26)
    return text.translate(table)


secret = caesar(TEXT[:50], 13)
print(secret, caesar(secret, 13) == TEXT[:50])


def run_length(text):
    out = ""
    previous, count = "", 0
    for c in text + "\0":
        if c == previous:
            count += 1
        else:
            out += previous + (str(count) if count > 1 else "")
            previous, count = c, 1
    return out


print(run_length("aaabccdddd"), run_length("λλ😀😀😀"), run_length(""))
numbers = [w.replace(",", "") for w in TEXT.split() if w[:1].isdigit()]
print(numbers, sum(float(n) for n in numbers), [int(float(n)) for n in numbers], max(numbers), max(numbers, key=float))
print(sorted(set("".join(found)), key=lambda c: (not c.isascii(), c.lower(), c)))
print("%-10s|%10s|%.3s|%5d|%-5d|%05.1f|%x|%r" % ("left", "right", "truncated", 42, 42, 3.14159, 255, "é"), "{:>8}{:<8}{:^8}{:08.3f}{:+}{:,}".format("a", "b", "c", 3.14159, 5, 1234567))
palindromes = [w for w in ("level", "Noon", "λ😀λ", "abc") if w.lower() == w.lower()[::-1]]
print(palindromes, [w.partition("-") for w in ("a-b-c", "x")], "mississippi".rsplit("ss", 1), "k=v=w".split("=", 1), "a,b;c".replace(";", ",").split(","))
