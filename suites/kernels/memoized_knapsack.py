"""Recursion with a dictionary of tuples as memory: the knapsack problem and ways to make change."""


def knapsack(items, capacity):
    memory = {}

    def best(index, room):
        if index == len(items):
            return 0
        key = (index, room)
        if key in memory:
            return memory[key]
        value = best(index + 1, room)
        weight, worth = items[index]
        if weight <= room:
            value = max(value, worth + best(index + 1, room - weight))
        memory[key] = value
        return value

    return best(0, capacity), len(memory)


def change(amount, coins, memory):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    key = (amount, coins)
    if key not in memory:
        memory[key] = change(amount - coins[0], coins, memory) + change(amount, coins[1:], memory)
    return memory[key]


def run(items, capacity):
    things = [(3 + i * 7 % 23, 5 + i * 11 % 37) for i in range(items)]
    worth, states = knapsack(things, capacity)
    ways = change(capacity * 2, (50, 20, 10, 5, 2, 1), {})
    return "%d %d %d" % (worth, states, ways)
