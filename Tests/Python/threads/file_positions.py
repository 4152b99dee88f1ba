import gc


# A file that nothing refers to any more is written out and closed.
def leave(text):
    file = open("file_positions.tmp", "w")
    file.write(text)


leave("left behind\n")
gc.collect()
for _ in range(3):
    leave("left behind again\n")
gc.collect()
with open("file_positions.tmp") as file:
    print(file.read(), end="")

# Reading, then writing, then reading: the position is the program's, not the buffer's.
with open("file_positions_2.tmp", "w+b") as file:
    print(file.write(b"0123456789" * 3), file.tell(), file.seek(5), file.read(3), file.tell())
    print(file.write(b"XY"), file.tell(), file.read(2), file.seek(0), file.read())
    print(file.seek(-3, 2), file.read(), file.seek(2), file.seek(3, 1), file.read(1))
    for whence in (9, -1):
        try:
            file.seek(0, whence)
        except (ValueError, OSError) as error:
            print(type(error).__name__)
for closed in (file.read, file.flush, lambda: file.write(b""), lambda: file.seek(0), file.tell, file.readline):
    try:
        closed()
    except ValueError as error:
        print("closed" in str(error))
file.close()
for name in "file_positions.tmp", "file_positions_2.tmp":
    open(name, "w").close()
