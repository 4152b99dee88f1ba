import sys

for code in (None, 0, 7, True, "text", (1, 2), 3.5):
    try:
        sys.exit(code)
    except SystemExit as error:
        print(repr(error), repr(error.code))


class Cleanup:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("exit", details[0].__name__)


with Cleanup():
    raise SystemExit(41)
