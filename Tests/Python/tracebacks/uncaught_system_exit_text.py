import sys

print("out")
try:
    sys.exit("a message for stderr")
finally:
    print("finally runs")
