# Broken-down times, their text, and the way back to seconds.
import time


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except Exception as error:
        print(type(error).__name__, error)


for seconds in (0, 1, -1, 951782400, 1e9, 1.9, -0.5, 2**31, 253402300799):
    attempt(time.gmtime, seconds)
moment = time.gmtime(1234567890)
print(moment.tm_zone, moment.tm_gmtoff, moment.n_fields, moment.n_sequence_fields, len(moment), moment[0], moment == tuple(moment), moment[:3])
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_min, moment.tm_sec, moment.tm_wday, moment.tm_yday, moment.tm_isdst)
for pattern in ("%Y-%m-%d %H:%M:%S", "%a %A %b %B %c", "%d %e %j %U %w %W %y %%", "%I %p %x %X", "", "plain", "%Y" * 200, "é %d"):
    attempt(time.strftime, pattern, moment)
attempt(time.asctime, moment)
attempt(time.asctime, (2000, 2, 29, 1, 2, 3, 1, 60, 0))
attempt(time.strftime, "%Y", (2000, 0, 0, 0, 0, 0, 0, 0, 0))
for wrong in ((2000, 13, 1, 0, 0, 0, 0, 1, 0), (2000, 1, 32, 0, 0, 0, 0, 1, 0), (2000, 1, 1, 24, 0, 0, 0, 1, 0), (2000, 1, 1, 0, 60, 0, 0, 1, 0), (2000, 1, 1, 0, 0, 62, 0, 1, 0), (2000, 1, 1, 0, 0, 0, 0, 400, 0), 5, [2000, 1, 1, 0, 0, 0, 0, 1, 0]):
    attempt(time.strftime, "%Y", wrong)
attempt(time.strftime, 5)
attempt(time.gmtime, "x")
attempt(time.gmtime, float("nan"))
attempt(time.gmtime, 1e300)
attempt(time.struct_time, (1, 2, 3))
attempt(time.struct_time, range(12))
attempt(time.struct_time, range(9))
attempt(time.struct_time, 5)
made = time.struct_time(range(11))
print(made.tm_zone, made.tm_gmtoff, tuple(made))
now = time.time()
print(abs(time.mktime(time.localtime(now)) - int(now)) <= 1, time.mktime(time.localtime(86400 * 200)))
print(time.ctime(1e9) == time.asctime(time.localtime(1e9)), isinstance(time.timezone, int), isinstance(time.tzname, tuple), time.daylight in (0, 1))
print(isinstance(time.gmtime(), time.struct_time), time.struct_time.__name__, time.struct_time.__module__)
