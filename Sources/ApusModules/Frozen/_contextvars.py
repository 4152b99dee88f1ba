"""Context Variables"""

from _thread import get_ident as _get_ident

# The context of each thread that has one, by its identifier.
_current = {}
_missing = object()


def _context():
    identifier = _get_ident()
    try:
        return _current[identifier]
    except KeyError:
        context = _current[identifier] = Context()
        return context


class Context:
    """The values of context variables; runs functions in which they hold."""

    __slots__ = ("_values", "_previous", "_entered", "__weakref__")

    def __new__(cls):
        self = object.__new__(cls)
        self._values = {}
        self._entered = False
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'Context' is not an acceptable base type")

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        identifier = _get_ident()
        previous = _current.get(identifier)
        self._entered = True
        _current[identifier] = self
        try:
            return callable(*args, **kwargs)
        finally:
            self._entered = False
            if previous is None:
                del _current[identifier]
            else:
                _current[identifier] = previous

    def copy(self):
        """Return a shallow copy of the context object."""
        copy = Context()
        copy._values = self._values.copy()
        return copy

    def __getitem__(self, key):
        _check_key(key)
        return self._values[key]

    def __contains__(self, key):
        _check_key(key)
        return key in self._values

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        return iter(self._values)

    def get(self, key, default=None, /):
        """Return the value for `key` if `key` has the value in the context object."""
        _check_key(key)
        return self._values.get(key, default)

    def keys(self):
        """Return a list of all variables in the context object."""
        return self._values.keys()

    def values(self):
        """Return a list of all variables' values in the context object."""
        return self._values.values()

    def items(self):
        """Return all variables and their values in the context object."""
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def _check_key(key):
    if not isinstance(key, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {key!r}")


class ContextVar:
    """A variable whose value depends on the context."""

    __slots__ = ("_name", "_default", "__weakref__")

    def __new__(cls, name, /, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self = object.__new__(cls)
        self._name = name
        self._default = default
        return self

    def __init_subclass__(cls):
        raise TypeError("type 'ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        """Return a value for the context variable for the current context."""
        context = _current.get(_get_ident())
        if context is not None:
            value = context._values.get(self, _missing)
            if value is not _missing:
                return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Call to set a new value for the context variable in the current context."""
        context = _context()
        old = context._values.get(self, _missing)
        # A copy of the context must not see it: dicts of contexts are never shared.
        context._values[self] = value
        token = object.__new__(Token)
        token._context = context
        token._variable = self
        token._old = old
        token._used = False
        return token

    def reset(self, token, /):
        """Reset the context variable."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._variable is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        context = _context()
        if token._context is not context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token._old is _missing:
            context._values.pop(self, None)
        else:
            context._values[self] = token._old

    def __repr__(self):
        default = "" if self._default is _missing else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"

    def __class_getitem__(cls, item, _alias=type(list[int])):
        """See PEP 585"""
        return _alias(cls, item)


class Token:
    """What ContextVar.set returns: leads back to the value before."""

    __slots__ = ("_context", "_variable", "_old", "_used")

    def __new__(cls, *args, **kwargs):
        raise RuntimeError("Tokens can only be created by ContextVars")

    @property
    def var(self):
        return self._variable

    @property
    def old_value(self):
        return Token.MISSING if self._old is _missing else self._old

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._variable!r} at {id(self):#x}>"

    def __class_getitem__(cls, item, _alias=type(list[int])):
        """See PEP 585"""
        return _alias(cls, item)


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return "<Token.MISSING>"


Token.MISSING = _Missing()


def copy_context():
    """Return a copy of the current context."""
    return _context().copy()
