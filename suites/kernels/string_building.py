"""Builds a table as text by concatenation, formatting and join, then takes it apart again."""


def build(rows):
    text = "name,quantity,price\n"
    for i in range(rows):
        row = "item" + str(i)
        row += ","
        row += str(i * 37 % 101)
        row += ",%d.%02d" % (i * 13 % 997, i % 100)
        text += row
        text += "\n"
    return text


def parse(text):
    total = 0
    letters = 0
    for line in text.split("\n")[1:]:
        if not line:
            continue
        name, quantity, price = line.split(",")
        whole, fraction = price.split(".")
        total += int(quantity) * (int(whole) * 100 + int(fraction))
        letters += len(name)
    return total, letters


def run(rows, repeats):
    checksum = 0
    for _ in range(repeats):
        text = build(rows)
        total, letters = parse(text)
        upper = "|".join([field.upper() for field in text.replace("\n", ",").split(",") if field])
        checksum = (checksum * 31 + total + letters) % 1000000007 + len(upper)
    return checksum
