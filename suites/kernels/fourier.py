"""A fast Fourier transform, iterative and in place, over two lists of floats, and its inverse."""
from math import cos, pi, sin


def transform(real, imaginary, sign):
    size = len(real)
    j = 0
    for i in range(1, size):
        bit = size >> 1
        while j & bit:
            j ^= bit
            bit >>= 1
        j |= bit
        if i < j:
            real[i], real[j] = real[j], real[i]
            imaginary[i], imaginary[j] = imaginary[j], imaginary[i]
    length = 2
    while length <= size:
        half = length >> 1
        angle = sign * 2.0 * pi / length
        turns = [(cos(angle * k), sin(angle * k)) for k in range(half)]
        for start in range(0, size, length):
            for k in range(half):
                cosine, sine = turns[k]
                a = start + k
                b = a + half
                re = real[b] * cosine - imaginary[b] * sine
                im = real[b] * sine + imaginary[b] * cosine
                real[b] = real[a] - re
                imaginary[b] = imaginary[a] - im
                real[a] += re
                imaginary[a] += im
        length <<= 1


def run(bits):
    size = 1 << bits
    real = [((i * 7919) % 1000) / 1000.0 - 0.5 for i in range(size)]
    imaginary = [0.0] * size
    kept = real[:]
    transform(real, imaginary, -1.0)
    power = sum([a * a + b * b for a, b in zip(real, imaginary)])
    transform(real, imaginary, 1.0)
    error = max([abs(a / size - b) for a, b in zip(real, kept)])
    return "%.6f %s" % (power, error < 1e-12)
