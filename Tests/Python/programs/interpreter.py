# A small Lisp: tokenizer, reader, environments, closures, tail loop, macros.
class Symbol(str):
    pass


class LispError(Exception):
    pass


class Environment(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.outer
        raise LispError("unbound: " + name)


class Lambda:
    def __init__(self, parameters, body, environment):
        self.parameters, self.body, self.environment = parameters, body, environment

    def scope(self, arguments):
        if len(arguments) != len(self.parameters):
            raise LispError("expected %d arguments, got %d" % (len(self.parameters), len(arguments)))
        return Environment(self.parameters, arguments, self.environment)

    def __call__(self, *arguments):
        return evaluate(self.body, self.scope(arguments))


def read(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()

    def form():
        if not tokens:
            raise LispError("unexpected end")
        token = tokens.pop(0)
        if token == "(":
            out = []
            while tokens and tokens[0] != ")":
                out.append(form())
            if not tokens:
                raise LispError("missing )")
            tokens.pop(0)
            return out
        if token == ")":
            raise LispError("unexpected )")
        if token == "'":
            return [Symbol("quote"), form()]
        for kind in (int, float):
            try:
                return kind(token)
            except ValueError:
                continue
        return Symbol(token)

    while tokens:
        yield form()


def evaluate(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        head, *rest = x
        if head == "quote":
            return rest[0]
        if head == "if":
            test, then, *otherwise = rest
            x = then if evaluate(test, env) not in (False, None) else (otherwise or [None])[0]
        elif head == "define":
            name, value = rest
            if isinstance(name, list):
                name, value = name[0], [Symbol("lambda"), name[1:], value]
            env[name] = evaluate(value, env)
            return None
        elif head == "set!":
            env.find(rest[0])[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "lambda":
            return Lambda(rest[0], rest[1], env)
        elif head == "let":
            env = Environment([n for n, _ in rest[0]], [evaluate(v, env) for _, v in rest[0]], env)
            x = rest[1]
        elif head == "begin":
            for step in rest[:-1]:
                evaluate(step, env)
            x = rest[-1]
        else:
            function, *arguments = [evaluate(part, env) for part in x]
            if isinstance(function, Lambda):
                x, env = function.body, function.scope(arguments)
            elif callable(function):
                return function(*arguments)
            else:
                raise LispError("not a function: " + show(function))


def show(x):
    if isinstance(x, list):
        return "(" + " ".join(map(show, x)) + ")"
    if isinstance(x, Lambda):
        return "<lambda/%d>" % len(x.parameters)
    return {True: "#t", False: "#f", None: "nil"}[x] if isinstance(x, (bool, type(None))) else str(x)


def fold(f):
    def apply(first, *rest):
        for x in rest:
            first = f(first, x)
        return first

    return apply


world = Environment()
world.update({"+": fold(lambda a, b: a + b), "*": fold(lambda a, b: a * b), "-": lambda a, b=None: -a if b is None else a - b, "/": lambda a, b: a / b, "<": lambda a, b: a < b, "=": lambda a, b: a == b, "list": lambda *a: list(a), "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "null?": lambda l: l == [], "map": lambda f, l: [f(x) for x in l], "#t": True, "#f": False})
program = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 30)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 3000 0)
(define (compose f g) (lambda (x) (f (g x))))
((compose (lambda (x) (* x x)) (lambda (x) (+ x 1))) 6)
(map (lambda (x) (* x 1.5)) '(1 2 3))
(define counter (let ((n 0)) (lambda () (begin (set! n (+ n 1)) n))))
(list (counter) (counter) (counter))
(define (filter p l) (if (null? l) '() (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l)))))
(define (sort l) (if (null? l) l (let ((p (car l)) (r (cdr l))) (sorted-append (sort (filter (lambda (x) (< x p)) r)) p (sort (filter (lambda (x) (if (< x p) #f #t)) r))))))
(define (append a b) (if (null? a) b (cons (car a) (append (cdr a) b))))
(define (sorted-append a p b) (append a (cons p b)))
(sort '(3 1 4 1 5 9 2 6))
'(quoted (nested ()) sym) fact car (undefined-thing) (fact 1 2) (1 2) (/ 1 0) (car '()) (set! nope 1)
"""
for form in read(program):
    try:
        result = evaluate(form, world)
    except LispError as error:
        print("lisp error:", error)
    except (ArithmeticError, LookupError) as error:
        print(type(error).__name__ + ":", error)
    else:
        if result is not None:
            print(show(result) if not callable(result) or isinstance(result, Lambda) else "builtin")
for bad in ("(1 2", ")", "'", "(a (b)"):
    try:
        list(read(bad))
    except LispError as error:
        print(bad, error)
