# Bytes larger than the buffer, from several threads, with small ones between: all arrive, none in the middle of another.
import _thread
import time

THREADS = 4
ROUNDS = 12
done = []


def write(number, file):
    letter = b"abcd"[number : number + 1]
    for size in range(ROUNDS):
        file.write(b"<" + letter * (60000 + 137 * size) + b">")
        file.write(b"<" + letter * size + b">")
    done.append(number)


with open("file_large_writes.tmp", "wb") as file:
    for number in range(THREADS):
        _thread.start_new_thread(write, (number, file))
    while len(done) < THREADS:
        time.sleep(0.005)
with open("file_large_writes.tmp") as file:
    pieces = file.read().split(">")
print(len(pieces), repr(pieces[-1]))
print(all(piece[0] == "<" and piece == "<" + piece[1:2] * (len(piece) - 1) for piece in pieces[:-1]))
for letter in "abcd":
    print(letter, sum(piece.count(letter) for piece in pieces))
with open("file_large_writes.tmp", "w"):
    pass
