from importing import circular_too
