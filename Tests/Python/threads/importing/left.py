# Imported by one thread while another imports right: each needs the other.
import time

early = "left"
time.sleep(0.05)
from importing import right as other

seen = other.early
late = "left"
