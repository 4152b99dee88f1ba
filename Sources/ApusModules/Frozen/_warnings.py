"""_warnings provides basic warning filtering support.
It is a helper module to speed up interpreter start-up."""

import sys as _sys

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
_defaultaction = "default"
_onceregistry = {}
_filters_version = 1


def _filters_mutated():
    global _filters_version
    _filters_version += 1


def _is_internal(frame):
    filename = frame.f_code.co_filename
    return "importlib" in filename and "_bootstrap" in filename


def _next_frame(frame):
    frame = frame.f_back
    while frame is not None and _is_internal(frame):
        frame = frame.f_back
    return frame


def warn(message, category=None, stacklevel=1, source=None):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frame = _sys._getframe(1)
    if stacklevel > 1 and not _is_internal(frame):
        for _ in range(stacklevel - 1):
            frame = frame and _next_frame(frame)
    else:
        for _ in range(stacklevel - 1):
            frame = frame and frame.f_back
    if frame is None:
        names, filename, line = _sys.__dict__, "sys", 1
    else:
        names, filename, line = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = names.get("__name__", "<string>")
    registry = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, line, module, registry, names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Issue a warning, or maybe ignore it or raise an exception."""
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    # The module warnings, where it is loaded, has the lists that programs change.
    warnings = _sys.modules.get("warnings")
    settings = warnings if warnings is not None and hasattr(warnings, "filters") else _sys.modules[__name__]
    if registry.get("version", 0) != _filters_version:
        registry.clear()
        registry["version"] = _filters_version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = text, category, lineno
    if registry.get(key):
        return
    for action, text_filter, kind, module_filter, line in settings.filters:
        if ((text_filter is None or _matches(text_filter, text)) and issubclass(category, kind)
                and (module_filter is None or _matches(module_filter, module)) and (line == 0 or line == lineno)):
            break
    else:
        action = getattr(settings, "defaultaction", _defaultaction)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        once = getattr(settings, "onceregistry", _onceregistry)
        if once.get((text, category)):
            return
        once[text, category] = 1
    elif action in ("module", "default"):
        registry[key] = 1
        if action == "module":
            whole = text, category, 0
            if registry.get(whole):
                return
            registry[whole] = 1
    elif action != "always":
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {(action, text_filter, kind)}")
    if warnings is None:
        try:
            import warnings
        except ImportError:
            warnings = None
    show = getattr(warnings, "_showwarnmsg", None)
    if show is None:
        print(f"{filename}:{lineno}: {category.__name__}: {text}", file=_sys.stderr)
    else:
        show(warnings.WarningMessage(message, category, filename, lineno, source=source))


def _matches(pattern, text):
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None
