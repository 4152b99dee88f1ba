import sys

print(sys.version_info[:2] >= (3, 9), type(sys.version_info).__name__, sys.version_info.major, isinstance(sys.version, str), sys.maxsize, sys.byteorder, sys.maxunicode)
print(isinstance(sys.argv, list), sys.argv[0].endswith("sys_basics.py"), len(sys.argv), isinstance(sys.path, list), all(isinstance(p, str) for p in sys.path))
print(sys.modules["sys"] is sys, "builtins" in sys.modules, sys.modules["__main__"].__name__, isinstance(sys.platform, str), isinstance(sys.executable, str), sys.flags.optimize)
print(sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.mant_dig, sys.int_info.bits_per_digit > 0, sys.hash_info.modulus, sys.hash_info.inf)
print(sys.intern("abc") == "abc", sys.getsizeof([]) > 0, sys.getdefaultencoding(), sys.implementation.name.islower(), sys.getfilesystemencoding().lower(), sys.api_version > 0 if hasattr(sys, "api_version") else True, sys.hexversion > 0x03090000, sys.copyright[:9] == "Copyright" if hasattr(sys, "copyright") else True)
print(sys.stdin.fileno(), sys.stdout.fileno(), sys.stderr.fileno(), sys.__stdout__ is sys.stdout, sys.dont_write_bytecode in (True, False), isinstance(sys.builtin_module_names, tuple), "sys" in sys.builtin_module_names, sys.__name__, repr(sys))
try:
    sys.exit(3)
except SystemExit as error:
    print(error.code)
try:
    sys.exit(1, 2)
except TypeError as error:
    print(error)
sys.extra = 5
print(sys.extra)
try:
    sys.nonsense
except AttributeError as error:
    print(error)
print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
print(len(str(10**5000)))
sys.set_int_max_str_digits(4300)


def hook(kind, value, traceback):
    print("hook", kind.__name__, value)


print(sys.excepthook is sys.__excepthook__)
sys.excepthook = hook
raise ValueError("goes to the hook")
