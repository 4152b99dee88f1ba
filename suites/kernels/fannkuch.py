"""Pancake flips over all permutations of n numbers, in the order that counting with rotations yields."""


def flips_of_all(n):
    permutation = list(range(n))
    counts = [0] * n
    most_flips = 0
    checksum = 0
    even = True
    while True:
        if permutation[0]:
            flipped = permutation[:]
            flips = 0
            first = flipped[0]
            while first:
                flipped[: first + 1] = flipped[first::-1]
                flips += 1
                first = flipped[0]
            if flips > most_flips:
                most_flips = flips
            checksum += flips if even else -flips
        even = not even
        length = 1
        while length < n:
            # Rotate the first length + 1 numbers; a full turn moves on to the next longer prefix.
            permutation.insert(length, permutation.pop(0))
            counts[length] += 1
            if counts[length] <= length:
                break
            counts[length] = 0
            length += 1
        else:
            return checksum, most_flips


def run(n, repeats):
    for _ in range(repeats):
        checksum, most_flips = flips_of_all(n)
    return "%d %d" % (checksum, most_flips)
