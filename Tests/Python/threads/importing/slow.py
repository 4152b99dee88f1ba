import sys
import time

sys.loads = getattr(sys, "loads", 0) + 1
for _ in range(3):
    time.sleep(0.02)
value = 1
