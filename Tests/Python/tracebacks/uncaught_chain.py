class Trouble(Exception):
    pass


def load(key):
    return {}[key]


def start():
    try:
        load("name")
    except KeyError as error:
        raise Trouble("cannot load") from error


try:
    start()
except Trouble:
    undefined_function()
