"""The Sun and the four giant planets, integrated with the leapfrog method; attributes of floats.

Start positions in astronomical units and velocities in units a day (J2000-like, rounded), masses in solar masses.
"""

SOLAR_CONSTANT = 0.0002959122082855911

BODIES = (
    ("Sun", 1.0, (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
    ("Jupiter", 0.000954786104, (4.8414, -1.1603, -0.1036), (0.00166, 0.0077, -0.000069)),
    ("Saturn", 0.000285583733, (8.3434, 4.1248, -0.4035), (-0.00277, 0.005, 0.000023)),
    ("Uranus", 0.0000437273164, (12.8944, -15.1112, -0.2233), (0.00296, 0.00238, -0.0000297)),
    ("Neptune", 0.0000517759138, (15.3797, -25.9193, 0.1793), (0.00268, 0.00163, -0.000095)),
)


class Body:
    def __init__(self, mass, position, velocity):
        self.mass = mass
        self.x, self.y, self.z = position
        self.vx, self.vy, self.vz = velocity


def advance(bodies, pairs, step):
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        squared = dx * dx + dy * dy + dz * dz
        strength = SOLAR_CONSTANT * step / (squared * squared**0.5)
        pull = b.mass * strength
        a.vx -= dx * pull
        a.vy -= dy * pull
        a.vz -= dz * pull
        pull = a.mass * strength
        b.vx += dx * pull
        b.vy += dy * pull
        b.vz += dz * pull
    for body in bodies:
        body.x += step * body.vx
        body.y += step * body.vy
        body.z += step * body.vz


def energy(bodies, pairs):
    total = 0.0
    for body in bodies:
        total += 0.5 * body.mass * (body.vx * body.vx + body.vy * body.vy + body.vz * body.vz)
    for a, b in pairs:
        dx = a.x - b.x
        dy = a.y - b.y
        dz = a.z - b.z
        total -= SOLAR_CONSTANT * a.mass * b.mass / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def run(steps):
    bodies = [Body(mass, position, velocity) for _, mass, position, velocity in BODIES]
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
    before = energy(bodies, pairs)
    for _ in range(steps):
        advance(bodies, pairs, 2.0)
    return "%.9e %.9e %.6f" % (before, energy(bodies, pairs), bodies[1].x)
