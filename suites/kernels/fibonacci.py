"""Doubly recursive Fibonacci numbers: the cost of calling a function."""


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def run(n):
    return fibonacci(n)
