def run(text):
    exec(compile(text, "<made>", "exec"), {})


run("x = 1\n\ndef f():\n    return x + 'a'\n\nf()\n")
