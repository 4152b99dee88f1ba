def items():
    yield 1
    yield [v for v in (lambda: [1, None + 1])()]


class Walker:
    def walk(self):
        for item in items():
            print(item)


Walker().walk()
