def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(eval("1 + 2"), eval(" 5 "), eval("\t[1,\n2]"), eval("x * 2", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("(lambda: 3)()"), eval("[i for i in range(3)]"), eval(b"4"), eval("len('ab')"))
x = 10
print(eval("x"), eval("x", {"x": 20}), eval("x", globals(), {"x": 30}))
exec("y = x + 1")
print(y)
scope = {}
exec("a = 1\nb = a + 1\ndef f(): return a + b", scope)
print(scope["b"], scope["f"](), sorted(k for k in scope if k != "__builtins__"), "__builtins__" in scope)
locals_ = {}
exec("z = 5\ng = lambda: z", {"z": "global z"}, locals_)
print(locals_["z"], locals_["g"]())


def inside():
    local = 1
    exec("local = 2")
    return local, eval("local + 10")


print(inside())
code = compile("1 + 1", "<expr>", "eval")
print(eval(code), code.co_filename, code.co_name, type(code).__name__)
module = compile("v = [n * 2 for n in range(3)]\nprint(v)", "<mod>", "exec")
exec(module)
exec(module, {})
single = compile("5 + 5", "<single>", "single")
exec(single)
exec(compile("None", "<single>", "single"))
exec(compile("'text'; x = 3", "<single>", "single"))
for call in (
    lambda: eval("1 +"), lambda: eval("x = 1"), lambda: eval(""), lambda: eval("undefined_thing"), lambda: eval(5), lambda: exec(5), lambda: eval("1", 5), lambda: eval("x", {}, 5), lambda: exec("return 1"), lambda: exec("yield 1"), lambda: exec("await x"),
    lambda: compile("1", "f", "bad"), lambda: compile("1", "f"), lambda: compile(5, "f", "exec"), lambda: eval("1\0"), lambda: exec("x = (1"), lambda: eval("1; 2"), lambda: eval("import sys"), lambda: exec("a b"), lambda: eval("f'{'"), lambda: exec("def f(:\n pass"), lambda: exec("if 1:\npass"),
):
    attempt(call)
try:
    exec("ok = 1\n\nbad bad", {})
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset, repr(error.text), error.filename, error.end_lineno, error.end_offset)
try:
    compile("def f():\n    x = 1\n   y = 2\n", "name.py", "exec")
except IndentationError as error:
    print(type(error).__name__, error.msg, error.lineno, error.filename)
try:
    compile("if 1:\n\tx\n        y\n", "tabs.py", "exec")
except TabError as error:
    print(type(error).__name__, error.msg, error.lineno)
exec("class Made:\n    def method(self):\n        return type(self).__name__", scope)
print(scope["Made"]().method(), scope["Made"].__module__)
print(eval("__builtins__") is not None, eval("sorted(globals())", {"p": 1, "__builtins__": {"sorted": sorted, "globals": globals}}))
attempt(lambda: eval("len([])", {"__builtins__": {}}))
attempt(lambda: eval("print", {"__builtins__": {"print": "shadow"}}))
print(eval("eval('eval(\"1+1\")')"), eval("a", {"a": "given"}), exec("pass"))
