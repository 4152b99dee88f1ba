def attempt(function, *arguments, **keywords):
    try:
        print(repr(function(*arguments, **keywords)))
    except Exception as error:
        print(type(error).__name__ + ":", error)
name, number, values = "Ada", 42, [1, 2, 3]
print(f"{name} {number} {values} {values[0]} {name.upper()} {number + 1} {'quoted'} {len(values)}")
print(f"{name!r} {name!s} {name!a} {name!r:>10} {number:05d} {number:x} {3.14159:.2f} {number:>{5}} {name:{'^'}{9}}|")
print(f"{{literal}} {{{number}}} }}{{", f"", f"plain", f"{'a' 'b'}", f'{"nested"}', f"{f'{number}'}", f"{number}" "x" f"{name}")
print(f"{number=} {number = } {name=} {name=!s} {number=:>6} {number + 1=} {values[1] = !r:>4}")
print(f"{lambda_() if (lambda_ := lambda: 'called') else ''}", f"{(lambda x: x * 2)(4)}", f"{ {'a': 1}['a'] }", f"{ {1, 1} }", f"{[x for x in values]}", f"{'yes' if number > 1 else 'no'}", f"{number!r}")
print(f"""multi
{number}
{name
}""", rf"\d{number}", fr"{name}\n", F"{1}", f"\x41{2}\t|", f"{'λ'}{'😀'}é", f"\N{BULLET}{3}", f"{3:\x3e5}")
print(f"{number:{'>' if number else '<'}{number // 4}}|", f"{1_000_000:,}", f"{True} {None} {1.0} {2**70}", f"{1!r:^{5}}", f"{'a':s>{3}}")
print(f"{number:!<5}", f"{number!s:!<5}", f"{values!r:}", f"{3 != 4}", f"{(x:=5)} {x}", f"{x:=5}|", f"{not x}", f"{-x}", f"{x,}", f"{*values,}", f"{x, number}")
for source in ('f"{}"', 'f"{"', 'f"}"', 'f"{a b}"', 'f"{1!x}"', "f\"{'\\n'}\"", 'f"{#}"', 'f"{1:{2:{3}}}"', 'f"{1!}"', 'f"{!r}"', 'f"{a"', 'f"{lambda x: 1}"', 'f"{(1}"', 'f"{1]}"', 'f"{ }"', "f'{a[}'"):
    try:
        print(eval(source, {"a": 1}))
    except SyntaxError as error:
        print(source, "->", error.msg)


class Loud:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(f"{Loud()} {Loud()!r} {[Loud()]} {Loud()!s:>5}")
attempt(lambda: f"{Loud():>5}")
attempt(lambda: f"{missing}")
attempt(lambda: f"{1:q}")
attempt(lambda: f"{[]:5}")
