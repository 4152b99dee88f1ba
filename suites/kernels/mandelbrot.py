"""The Mandelbrot set on a grid: floats, comparisons and an early way out of the inner loop."""


def escape_time(cr, ci, limit):
    zr = 0.0
    zi = 0.0
    for iteration in range(limit):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return iteration
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return limit


def run(width, height, limit):
    inside = 0
    total = 0
    for row in range(height):
        ci = 2.4 * row / height - 1.2
        for column in range(width):
            time = escape_time(3.2 * column / width - 2.2, ci, limit)
            total += time
            if time == limit:
                inside += 1
    return "%d %d" % (inside, total)
