"""For benchmark programs: says what the harness should know about a function.

    from apus_bench import benchmark

    @benchmark(params={"size": [10, 1000]}, setup=lambda size: list(range(size)))
    def bench_reverse(items, size):
        items.reverse()

The decorator only sets attributes, so a program that cannot import this module may set them itself:
`bench_reverse.params = {"size": [10, 1000]}`. Functions called `bench_*` are benchmarks without any.
"""


def benchmark(function=None, **options):
    """Marks a function as a benchmark. All options are optional.

    name         what it is called; else the function's name without `bench_`
    params       a dictionary of lists: the benchmark runs with every combination, as keyword arguments
    setup        called before every sample, outside of the time; what it returns is the function's first argument, and
                 each sample calls the function once (`loops` says how often)
    teardown     called after every sample with the same arguments
    setup_cache  called once for each runtime of a session; what it returns is pickled, and is the first argument of setup
                 and of the function in every process
    iterations, timeout, loops, threads, scaling, tags, checksum, version, formerly, metric: as in suite.toml
    """
    if function is None:
        return lambda function: benchmark(function, **options)
    known = (
        "name", "params", "setup", "teardown", "setup_cache", "iterations", "timeout", "loops", "threads", "scaling",
        "tags", "checksum", "version", "formerly", "metric",
    )
    for option in options:
        if option not in known:
            raise TypeError("benchmark() has no option %r, only %s" % (option, ", ".join(known)))
        setattr(function, "benchmark_name" if option == "name" else option, options[option])
    function.is_benchmark = True
    return function
