"""Counts the words of a generated text in a dictionary and ranks them."""

SYLLABLES = ("ba", "de", "fi", "go", "lu", "mar", "nen", "pos", "ri", "sta", "to", "vel", "wi", "zen")


def text(words):
    state = 42
    lines = []
    line = []
    for _ in range(words):
        state = (state * 1103515245 + 12345) % 2147483648
        # A product of two draws makes early words frequent and late ones rare.
        number = (state >> 16) % 64 * ((state >> 8) % 64) // 16
        word = SYLLABLES[number % 14] + SYLLABLES[number // 14 % 14]
        line.append(word.capitalize() if state % 11 == 0 else word)
        if len(line) == 12:
            lines.append(" ".join(line) + ".")
            line = []
    lines.append(" ".join(line) + ".")
    return "\n".join(lines)


def run(words, repeats):
    source = text(words)
    ranking = []
    for _ in range(repeats):
        counts = {}
        for line in source.split("\n"):
            for word in line.rstrip(".").lower().split():
                counts[word] = counts.get(word, 0) + 1
        ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return "%d %d %s" % (len(ranking), sum([count for _, count in ranking]), ranking[:3])
