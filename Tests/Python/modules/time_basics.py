import time

start = time.perf_counter()
start_ns = time.perf_counter_ns()
cpu = time.process_time()
total = 0
for i in range(20000):
    total += i
print(total)
print(time.perf_counter() >= start, time.perf_counter_ns() > start_ns, time.process_time() >= cpu, isinstance(time.time(), float), isinstance(time.time_ns(), int), time.monotonic() <= time.monotonic(), isinstance(time.monotonic_ns(), int), isinstance(time.process_time_ns(), int))
before = time.monotonic()
print(time.sleep(0.01), time.monotonic() - before >= 0.009)
print(time.time() > 1.6e9, abs(time.time() - time.time_ns() / 1e9) < 1)
for bad in (-1, "a", None, float("nan")):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(time.gmtime(0)[:6], time.gmtime(0).tm_year, time.gmtime(86400 * 365).tm_yday, time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)))
try:
    time.nothing
except AttributeError as error:
    print(error)
