for r in ('x', '', None, 1.5, [], 2, True, 2**40):
    try: print(repr(r), sorted([2, 3, 1], reverse=r))
    except (TypeError, OverflowError) as e: print(repr(r), type(e).__name__, e)
for r in ('x', '', None, 1.5, [], 2, True, 2**40):
    try: print(repr(r), [2, 3, 1].sort(reverse=r))
    except (TypeError, OverflowError) as e: print(repr(r), type(e).__name__, e)
