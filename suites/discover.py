"""Finds the benchmark functions of programs: `discover.py --report FD PATH...`.

A path is a file, or a folder of which every file is read that defines a function called `bench_*` or decorated with
`benchmark`. For each function a JSON line goes to the descriptor: where it is, what it is called, its parameter matrix and
what it says about itself. A file that cannot be imported gives a line with the traceback. Needs CPython or PyPy.
"""
import ast
import json
import os
import sys
import traceback

import worker


def programs(path):
    if os.path.isfile(path):
        return [path]
    found = []
    for parent, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        found += [os.path.join(parent, name) for name in sorted(files) if name.endswith(".py")]
    return found


def is_marked(decorator):
    if isinstance(decorator, ast.Call):
        decorator = decorator.func
    name = decorator.attr if isinstance(decorator, ast.Attribute) else getattr(decorator, "id", "")
    return name == "benchmark"


def functions(tree):
    """Definitions at the top of a module that are benchmarks."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [
        node for node in tree.body
        if isinstance(node, kinds) and (node.name.startswith("bench_") or any(map(is_marked, node.decorator_list)))
    ]


def plain(text):
    return "".join(c if c.isalnum() or c in "_.+-" else "_" for c in text)[:40]


def case_names(params):
    names = []
    for case in worker.cases(params):
        name = " ".join("%s=%s" % (plain(key), plain(str(case[key]))) for key in case)
        while name in names:
            name += "+"
        names.append(name)
    return names


def describe(path, node, function, lines):
    options = worker.options_of(function)
    name = options.get("benchmark_name") or (node.name[6:] if node.name.startswith("bench_") else node.name)
    params = options.get("params")
    metric = options.get("metric")
    first = min([node.lineno] + [decorator.lineno for decorator in node.decorator_list])
    return {
        "file": path,
        "function": node.name,
        "name": plain(name),
        "first_line": first,
        "last_line": node.end_lineno,
        "functions": lines,
        "cases": case_names(params) if params else None,
        "iterations": options.get("iterations"),
        "timeout_s": options.get("timeout"),
        "version": None if options.get("version") is None else str(options["version"]),
        "formerly": [options["formerly"]] if isinstance(options.get("formerly"), str) else options.get("formerly"),
        "tags": options.get("tags"),
        "threads": options.get("threads"),
        "scaling": options.get("scaling"),
        "checksum": None if options.get("checksum") is None else str(options["checksum"]),
        "metric": metric,
    }


def main(arguments):
    stream = open(int(arguments[arguments.index("--report") + 1]), "w", encoding="utf-8")
    for path in arguments[2:]:
        for program in programs(path):
            with open(program, "rb") as file:
                source = file.read()
            if b"bench" not in source:
                continue
            try:
                found = functions(ast.parse(source, program))
                if not found:
                    continue
                module = worker.load_module(program)
                lines = [
                    [min([node.lineno] + [one.lineno for one in node.decorator_list]), node.end_lineno] for node in found
                ]
                for node in found:
                    stream.write(json.dumps(describe(program, node, getattr(module, node.name), lines)) + "\n")
            except BaseException:
                stream.write(json.dumps({"file": program, "error": traceback.format_exc()}) + "\n")
    stream.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
