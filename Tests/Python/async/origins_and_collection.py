# Tracking of origins; what dies without being awaited or closed.
import gc
import sys


async def simple():
    pass


def make():
    return simple()


print(sys.get_coroutine_origin_tracking_depth())
sys.set_coroutine_origin_tracking_depth(1)
c = make()
print([(line - make.__code__.co_firstlineno, name) for _, line, name in c.cr_origin])
c.close()
sys.set_coroutine_origin_tracking_depth(5)
print(sys.get_coroutine_origin_tracking_depth())
c = make()
print([name for _, _, name in c.cr_origin])
c.close()
for bad in (-1, "x", 1.5, 2 ** 40):
    try:
        sys.set_coroutine_origin_tracking_depth(bad)
    except Exception as error:
        print(type(error).__name__, error)
sys.set_coroutine_origin_tracking_depth(0)
print(sys.get_coroutine_origin_tracking_depth())

closed = []


class Forever:
    def __await__(self):
        while True:
            yield


async def suspended():
    try:
        await Forever()
    finally:
        closed.append("coroutine")


async def generator():
    try:
        yield 1
    finally:
        closed.append("generator")


def abandon():
    c = suspended()
    c.send(None)
    g = generator()
    try:
        g.__anext__().send(None)
    except StopIteration:
        pass


def clear_stack(n=30):
    return n and clear_stack(n - 1)


for _ in range(20):
    abandon()
for _ in range(3):
    clear_stack()
    gc.collect()
print(sorted(set(closed)))
