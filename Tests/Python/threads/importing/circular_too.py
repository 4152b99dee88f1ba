from importing import circular

try:
    circular.missing
except AttributeError as error:
    print(error)
try:
    from importing.circular import missing
except ImportError as error:
    print(str(error).split(" (/")[0])
