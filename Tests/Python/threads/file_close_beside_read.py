# One thread closes a file that another one is reading: the reader gets its bytes or an exception.
import _thread
import time

FILES = 40
ended = []


def read(file):
    try:
        while True:
            if len(file.read(100000)) != 100000:
                ended.append("short read")
                return
    except (ValueError, OSError) as error:  # CPython's raw files may see a closed descriptor
        ended.append(str(error))


for number in range(FILES):
    file = open("/dev/zero", "rb", 0 if number % 2 else -1)
    _thread.start_new_thread(read, (file,))
    time.sleep(0.0005)
    file.close()
    junk = [bytearray(65536) for _ in range(3)]
limit = time.monotonic() + 20
while len(ended) < FILES and time.monotonic() < limit:
    time.sleep(0.01)
print(len(ended))
