raise ImportError("raised by the module")
