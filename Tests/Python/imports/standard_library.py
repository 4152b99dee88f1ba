# Pure-Python modules of the installed library that need little beneath them.
import keyword
import bisect
import heapq
import colorsys
import this_is_local

print(keyword.iskeyword("while"), keyword.iskeyword("match"), len(keyword.kwlist))
print(bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3))
items = [5, 1, 4]
heapq.heapify(items)
print([heapq.heappop(items) for _ in range(3)], heapq.nsmallest(2, [3, 1, 2]), list(heapq.merge([1, 4], [2, 3])))
print(colorsys.rgb_to_hsv(0.5, 0.25, 0.75))
print(this_is_local.VALUE)
