#!/usr/bin/env python3
"""Writes Sources/ApusSyntax/Text/CompatibilityTable.swift: how NFKC maps the characters of identifiers.

Run from the root of the repository: python3.11 Tests/Recorders/record-compatibility.py
"""
import unicodedata

runs, others = [], []
for code in range(128, 0x110000):
    character = chr(code)
    mapped = unicodedata.normalize("NFKC", character)
    if mapped == unicodedata.normalize("NFC", character) or not ("a" + character).isidentifier():
        continue
    if len(mapped) > 1:
        others.append((code, mapped))
        continue
    target = ord(mapped)
    if runs and runs[-1][1] + 1 == code and target - runs[-1][2] == code - runs[-1][0]:
        runs[-1][1] = code
    else:
        runs.append([code, code, target])


def rows(items, width):
    row = "       "
    for item in items:
        if len(row) + len(item) + 2 > width:
            yield row
            row = "       "
        row += " " + item + ","
    yield row


lines = [
    "// Table: written by `Tests/Recorders/record-compatibility.py` from the Unicode character database, version "
    + unicodedata.unidata_version + ".",
    "",
    "/// Runs of characters that map to single ones: first, last, and what the first maps to.",
    "let compatibilityRuns: [(first: UInt32, last: UInt32, target: UInt32)] = {",
    "    let numbers: [UInt32] = [",
    *rows(["0x%X, 0x%X, 0x%X" % tuple(run) for run in runs], 118),
    "    ]",
    "    return stride(from: 0, to: numbers.count, by: 3).map { (numbers[$0], numbers[$0 + 1], numbers[$0 + 2]) }",
    "}()",
    "",
    "/// Characters that map to several: the character, how many, and those.",
    "let compatibilitySequences: [UInt32: [UInt32]] = {",
    "    let numbers: [UInt32] = [",
    *rows(
        [", ".join("0x%X" % n for n in [code, len(mapped), *map(ord, mapped)]) for code, mapped in others], 118
    ),
    "    ]",
    "    var result: [UInt32: [UInt32]] = [:]",
    "    var index = 0",
    "    while index < numbers.count {",
    "        let count = Int(numbers[index + 1])",
    "        result[numbers[index]] = Array(numbers[(index + 2)..<(index + 2 + count)])",
    "        index += 2 + count",
    "    }",
    "    return result",
    "}()",
    "",
]
with open("Sources/ApusSyntax/Text/CompatibilityTable.swift", "w") as file:
    file.write("\n".join(lines))
print(len(runs), "runs,", len(others), "sequences")
