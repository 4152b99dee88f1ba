src = ''.join(' ' * i + 'for x%d in y:\n' % i for i in range(21)) + ' ' * 21 + 'pass'
try: compile(src, 's', 'exec'); print('compiled')
except SyntaxError as e: print(e.msg)
for count in 19, 20, 21:
    for form in "while x:", "try:", "with x:", "for x in y:":
        lines = [" " * depth + form for depth in range(count)] + [" " * count + "pass"]
        if form == "try:":
            lines += [" " * depth + "finally: pass" for depth in range(count - 1, -1, -1)]
        try:
            compile("\n".join(lines), "s", "exec")
            print(count, form, "compiled")
        except SyntaxError as error:
            print(count, form, error.msg)
