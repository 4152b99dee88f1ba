complete = False
total = sum(range(300))
complete = True
