import time

time.sleep(0.05)
from importing.package import inner

value = inner.value
