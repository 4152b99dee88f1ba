import sys


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


w = Writer()
print("a", 1, None, file=w)
print("b", end="", file=w, flush=True)
print(file=w)
print("x", "y", sep="|", end="$", file=w)
print(w.parts)
original = sys.stdout
sys.stdout = w
print("redirected")
sys.stdout = original
print(w.parts[-2:])


class NoWrite:
    pass


for action in (lambda: print("a", file=NoWrite()), lambda: print("a", file=5), lambda: print("a", end=1), lambda: print("a", nonsense=1)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print("unicode: é λ 日 😀", "\u00e9")
print("a\tb\\n", 'quo"te', b"bytes", [1, "x"], {"k": (1,)}, end="\n\n")
sys.stdout.write("direct write returns ")
print(sys.stdout.write("count\n"))
sys.stdout.flush()
print("to stderr", file=sys.stderr)
sys.stderr.write("also stderr\n")
print("%s" % sys.stdout.encoding.lower().replace("-", ""), sys.stdout.writable(), sys.stdin.readable(), hasattr(sys.stdout, "fileno"))
sys.stdout.writelines(["one\n", "two\n"])
print(1.0, 1e100, -0.0, 10**20, True, ..., sep=",")
print(*[], sep="never")
print("", end="")
print(" leading and trailing ")
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
try:
    input("prompt> ")
except EOFError as error:
    print("EOFError", error)
