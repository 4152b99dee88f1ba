# Eight threads write lines to one file and flush it now and then: every line arrives once and whole. (Bytes: CPython's
# text files lose some.)
import _thread
import time

THREADS = 8
LINES = 800
done = []


def write(number, file):
    for line in range(LINES):
        file.write(b"%d %06d abcdefghijklmnopqrstuvwxyz\n" % (number, line))
        if line % 50 == number:
            file.flush()
    done.append(number)


with open("file_lines.tmp", "wb") as file:
    for number in range(THREADS):
        _thread.start_new_thread(write, (number, file))
    while len(done) < THREADS:
        time.sleep(0.005)
with open("file_lines.tmp") as file:
    lines = file.readlines()
print(len(lines), len(set(lines)), {len(line) for line in lines})
for number in range(THREADS):
    own = [line for line in lines if line.startswith("%d " % number)]
    print(number, len(own), own == sorted(own))
with open("file_lines.tmp", "w"):
    pass
