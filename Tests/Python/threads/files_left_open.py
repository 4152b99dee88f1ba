# A file that is still open when the program ends has been written out.
import sys

out = open(sys.stdout.fileno(), "w", closefd=False)
out.write("left open\n")
print("printed", flush=True)
