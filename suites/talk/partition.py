"""One fixed piece of work divided among the threads: twin primes below a limit, by trial division."""


def is_prime(number):
    if number < 4:
        return number > 1
    if number % 2 == 0:
        return False
    divisor = 3
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 2
    return True


def run(limit, threads=1, thread=0):
    """How many twin primes (p, p + 2) begin at this thread's numbers; the threads' counts add up."""
    count = 0
    for number in range(3 + 2 * thread, limit, 2 * threads):
        if is_prime(number) and is_prime(number + 2):
            count += 1
    return count
