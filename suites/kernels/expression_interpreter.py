"""A small language: tokens by slicing, a recursive-descent parser and an interpreter over a tree of classes."""

PROGRAM = """
total = 0 ;
i = 0 ;
while i < limit {
  j = i ;
  steps = 0 ;
  while 1 < j { if j % 2 { j = 3 * j + 1 ; } { j = j / 2 ; } steps = steps + 1 ; }
  total = ( total * 7 + steps ) % 10007 ;
  i = i + 1 ;
}
"""


class Number:
    def __init__(self, value):
        self.value = value

    def evaluate(self, scope):
        return self.value


class Name:
    def __init__(self, name):
        self.name = name

    def evaluate(self, scope):
        return scope[self.name]


class Binary:
    def __init__(self, operator, left, right):
        self.operator = operator
        self.left = left
        self.right = right

    def evaluate(self, scope):
        left = self.left.evaluate(scope)
        right = self.right.evaluate(scope)
        operator = self.operator
        if operator == "+":
            return left + right
        if operator == "-":
            return left - right
        if operator == "*":
            return left * right
        if operator == "/":
            return left // right
        if operator == "%":
            return left % right
        return 1 if left < right else 0


class Assign:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def execute(self, scope):
        scope[self.name] = self.value.evaluate(scope)


class While:
    def __init__(self, condition, body):
        self.condition = condition
        self.body = body

    def execute(self, scope):
        while self.condition.evaluate(scope):
            for statement in self.body:
                statement.execute(scope)


class If:
    def __init__(self, condition, then, otherwise):
        self.condition = condition
        self.then = then
        self.otherwise = otherwise

    def execute(self, scope):
        for statement in self.then if self.condition.evaluate(scope) else self.otherwise:
            statement.execute(scope)


LEVELS = (("<",), ("+", "-"), ("*", "/", "%"))


class Parser:
    def __init__(self, text):
        self.tokens = text.split()
        self.tokens.append("")
        self.position = 0

    def take(self):
        token = self.tokens[self.position]
        self.position += 1
        return token

    def peek(self):
        return self.tokens[self.position]

    def expect(self, token):
        found = self.take()
        if found != token:
            raise SyntaxError("expected %s, found %s" % (token, found))

    def statements(self, end):
        result = []
        while self.peek() != end:
            result.append(self.statement())
        self.take()
        return result

    def statement(self):
        word = self.take()
        if word == "while":
            condition = self.expression()
            self.expect("{")
            return While(condition, self.statements("}"))
        if word == "if":
            condition = self.expression()
            self.expect("{")
            then = self.statements("}")
            self.expect("{")
            return If(condition, then, self.statements("}"))
        self.expect("=")
        value = self.expression()
        self.expect(";")
        return Assign(word, value)

    def expression(self, level=0):
        if level == len(LEVELS):
            return self.primary()
        left = self.expression(level + 1)
        while self.peek() in LEVELS[level]:
            left = Binary(self.take(), left, self.expression(level + 1))
        return left

    def primary(self):
        token = self.take()
        if token == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        return Number(int(token)) if token.isdigit() else Name(token)


def run(limit):
    scope = {"limit": limit}
    for statement in Parser(PROGRAM).statements(""):
        statement.execute(scope)
    return "%d %d" % (scope["total"], scope["i"])
