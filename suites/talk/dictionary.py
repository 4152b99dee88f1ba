"""The talk's dictionary example: one transaction for each entry of a dictionary, all of them as if one by one."""
import transaction


def digit_sums(number):
    total = 0
    while number:
        total += number % 10
        number //= 10
    return total


def work(entries, totals, key):
    """Replaces an entry by what is computed from it and counts it in one of a few shared totals."""
    value = entries[key]
    for _ in range(8):
        value = (value * 7919 + digit_sums(value)) % 1000003
    entries[key] = value
    totals[value % 10] += 1


def run(count):
    entries = {}
    for i in range(count):
        entries["key%d" % i] = i * i
    totals = [0] * 10
    for key in list(entries):
        transaction.add(work, entries, totals, key)
    transaction.run()
    checksum = 0
    for key in entries:
        checksum = (checksum * 31 + entries[key]) % 1000000007
    return "%d %d" % (sum(totals), checksum)
