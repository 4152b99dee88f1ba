"""The sieve of Eratosthenes over a list of truth values, one element at a time."""


def run(limit):
    prime = [True] * (limit + 1)
    count = 0
    total = 0
    for number in range(2, limit + 1):
        if prime[number]:
            count += 1
            total += number
            multiple = number * number
            while multiple <= limit:
                prime[multiple] = False
                multiple += number
    return "%d %d" % (count, total)
