"""A package."""
NAMES = ["circle", "square"]
loads = globals().get("loads", 0) + 1
