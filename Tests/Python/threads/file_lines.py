# Eight threads write lines to one file and flush it now and then: every line arrives once and whole.
import _thread
import time

THREADS = 8
LINES = 800
done = []


def write(number, file):
    for line in range(LINES):
        file.write("%d %06d abcdefghijklmnopqrstuvwxyz\n" % (number, line))
        if line % 50 == number:
            file.flush()
    done.append(number)


def run(threads, work):
    done.clear()
    for number in range(threads):
        _thread.start_new_thread(work, (number, file))
    while len(done) < threads:
        time.sleep(0.005)


with open("file_lines.tmp", "w") as file:
    run(THREADS, write)
with open("file_lines.tmp") as file:
    lines = file.readlines()
print(len(lines), len(set(lines)), {len(line) for line in lines})
for number in range(THREADS):
    own = [line for line in lines if line.startswith("%d " % number)]
    print(number, len(own), own == sorted(own))

# Several threads read one file: each line goes to one of them.
taken = []


def read(number, file):
    for line in iter(file.readline, b""):
        taken.append(line)
    done.append(number)


with open("file_lines.tmp", "rb") as file:
    run(4, read)
print(len(taken), sorted(taken) == sorted(line.encode() for line in lines))
with open("file_lines.tmp", "w"):
    pass
