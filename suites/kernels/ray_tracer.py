"""A ray tracer of classes: vectors with operators, spheres and a chequered plane, shadows and reflections."""

INFINITY = float("inf")


class Vector:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def normalized(self):
        return self * (1.0 / self.dot(self) ** 0.5)

    def reflected(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, distance):
        return self.origin + self.direction * distance


class Sphere:
    def __init__(self, center, radius, color, mirror):
        self.center = center
        self.radius = radius
        self.color = color
        self.mirror = mirror

    def distance(self, ray):
        offset = self.center - ray.origin
        along = offset.dot(ray.direction)
        discriminant = self.radius * self.radius - offset.dot(offset) + along * along
        if discriminant < 0.0:
            return INFINITY
        root = discriminant**0.5
        for distance in (along - root, along + root):
            if distance > 1e-6:
                return distance
        return INFINITY

    def normal(self, point):
        return (point - self.center) * (1.0 / self.radius)

    def color_at(self, point):
        return self.color


class Plane:
    def __init__(self, height, light, dark):
        self.height = height
        self.light = light
        self.dark = dark
        self.mirror = 0.1

    def distance(self, ray):
        if ray.direction.y >= 0.0:
            return INFINITY
        distance = (self.height - ray.origin.y) / ray.direction.y
        return distance if distance > 1e-6 else INFINITY

    def normal(self, point):
        return Vector(0.0, 1.0, 0.0)

    def color_at(self, point):
        return self.light if (int(point.x + 100.0) + int(point.z + 100.0)) % 2 else self.dark


class Scene:
    def __init__(self):
        self.objects = []
        self.lights = []

    def nearest(self, ray):
        best = INFINITY
        found = None
        for thing in self.objects:
            distance = thing.distance(ray)
            if distance < best:
                best = distance
                found = thing
        return found, best

    def in_shadow(self, point, light):
        offset = light - point
        reach = offset.dot(offset) ** 0.5
        ray = Ray(point, offset * (1.0 / reach))
        return any(thing.distance(ray) < reach for thing in self.objects)

    def trace(self, ray, depth):
        thing, distance = self.nearest(ray)
        if thing is None:
            return Vector(0.5, 0.7, 1.0) * max(0.0, ray.direction.y)
        point = ray.at(distance)
        normal = thing.normal(point)
        brightness = 0.1
        for light in self.lights:
            if not self.in_shadow(point, light):
                brightness += max(0.0, (light - point).normalized().dot(normal))
        color = thing.color_at(point) * brightness
        if depth > 0 and thing.mirror > 0.0:
            reflection = self.trace(Ray(point, ray.direction.reflected(normal)), depth - 1)
            color = color * (1.0 - thing.mirror) + reflection * thing.mirror
        return color


def run(width, height):
    scene = Scene()
    scene.objects.append(Plane(-1.0, Vector(0.9, 0.9, 0.9), Vector(0.2, 0.2, 0.2)))
    for i in range(4):
        center = Vector(i * 1.3 - 2.0, 0.3 * (i % 2) - 0.4, 4.0 + 0.5 * i)
        scene.objects.append(Sphere(center, 0.6, Vector(0.3 + 0.2 * i, 0.8 - 0.15 * i, 0.4), 0.15 * i))
    scene.lights.append(Vector(-4.0, 6.0, -2.0))
    scene.lights.append(Vector(5.0, 5.0, 1.0))
    eye = Vector(0.0, 0.2, -2.0)
    total = Vector(0.0, 0.0, 0.0)
    for row in range(height):
        for column in range(width):
            direction = Vector(2.0 * column / width - 1.0, 0.7 - 1.4 * row / height, 1.8).normalized()
            total = total + scene.trace(Ray(eye, direction), 2)
    return "%.6f %.6f %.6f" % (total.x, total.y, total.z)
