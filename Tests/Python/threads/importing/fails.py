import sys
import time

sys.failures = getattr(sys, "failures", 0) + 1
time.sleep(0.02)
if sys.failures < 3:
    raise ValueError("failure %d" % sys.failures)
value = 2
