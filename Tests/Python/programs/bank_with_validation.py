# Descriptors, class decorators, context managers and custom exceptions working together.
class ValidationError(Exception):
    def __init__(self, field, value, reason):
        super().__init__(field, value, reason)
        self.field, self.value, self.reason = field, value, reason

    def __str__(self):
        return f"{self.field}={self.value!r}: {self.reason}"


class Field:
    def __init__(self, kind, *, default=None, check=None):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, "fields", ()) + (name,)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind) or isinstance(value, bool):
            raise ValidationError(self.name, value, "not " + self.kind.__name__)
        if self.check and not self.check(value):
            raise ValidationError(self.name, value, "rejected")
        instance.__dict__[self.name] = value


def record(cls):
    def __init__(self, *values, **named):
        if len(values) > len(cls.fields):
            raise TypeError(f"{cls.__name__} takes {len(cls.fields)} values, got {len(values)}")
        for name, value in {**dict(zip(cls.fields, values)), **named}.items():
            setattr(self, name, value)

    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in cls.fields)})"

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, n) == getattr(other, n) for n in cls.fields)

    for function in (__init__, __repr__, __eq__):
        setattr(cls, function.__name__, function)
    return cls


@record
class Account:
    owner = Field(str, check=str.istitle)
    balance = Field(int, default=0, check=lambda v: v >= 0)


@record
class Savings(Account):
    rate = Field(float, default=0.5)


class Ledger:
    def __init__(self):
        self.accounts = {}
        self.history = []

    def __enter__(self):
        self.saved = {name: dict(a.__dict__) for name, a in self.accounts.items()}
        return self

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            for name, state in self.saved.items():
                self.accounts[name].__dict__.clear()
                self.accounts[name].__dict__.update(state)
            self.history.append(f"rolled back: {kind.__name__}: {value}")
            return issubclass(kind, ValidationError)
        self.history.append("committed")

    def open(self, account):
        return self.accounts.setdefault(account.owner, account)

    def transfer(self, source, target, amount):
        self.accounts[target].balance += amount
        self.accounts[source].balance -= amount


ledger = Ledger()
a = ledger.open(Account("Ann", 100))
b = ledger.open(Savings("Bob", balance=50, rate=1.25))
print(a, b, Account.fields, Savings.fields, Account("Ann", 100) == a, Account.balance.name)
with ledger:
    ledger.transfer("Ann", "Bob", 30)
print(a.balance, b.balance)
with ledger:
    ledger.transfer("Ann", "Bob", 1000)
print(a.balance, b.balance)
try:
    with ledger:
        ledger.transfer("Ann", "Nobody", 1)
except KeyError as error:
    print("KeyError", error)
print(*ledger.history, sep="\n")
for make in (lambda: Account("ann"), lambda: Account(5), lambda: Account("Ann", True), lambda: Account("Ann", -1), lambda: Account("Ann", 1, 2), lambda: Savings("Cy", rate=1)):
    try:
        print(make())
    except (ValidationError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, "reason", ""))
