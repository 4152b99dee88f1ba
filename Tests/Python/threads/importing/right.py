# Imported by one thread while another imports left: each needs the other.
import time

early = "right"
time.sleep(0.05)
from importing import left as other

seen = other.early
late = "right"
